import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import type { FoundForm } from '../../../app/forms/findForms';
import { FORM_PER } from '../../../forms/formField';
import { formSentence } from '../../../i18n/messages/forms/texts';
import { formsPageTexts } from '../../../i18n/pane/forms/texts';
import { ConfirmDialog } from '../../components/ask/ConfirmDialog';
import { PerformButton } from '../../components/ask/PerformButton';
import { FindingSection } from '../../components/FindingSection';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';
import { SheetPoint } from '../../components/place/SheetPoint';
import { StepBlock } from '../../components/StepBlock';
import { choiceFor } from '../../state/forms/formsState';

/** One form: for whom and what for, said once; what is wrong with it; making it. */
export function FormBlock({ form }: { readonly form: FoundForm }) {
  const { state, dispatch } = usePane();
  const texts = formsPageTexts(state.language);
  const { sheet, problems, isProtected, made } = form;
  const { per, purpose } = choiceFor(state.forms, form);
  const disabled = state.busy !== null;
  const say = (choice: Partial<typeof form.remembered & object>): void => dispatch({ type: 'formSaid', sheet, choice });
  return (
    <StepBlock title={sheet} hint={texts.made(made)} testId={`form-${sheet}`}>
      {isProtected && <Notice intent="warning">{texts.isProtected}</Notice>}
      <FindingSection title={texts.problems(problems.length)} items={problems} open testId={`form-problems-${sheet}`}>
        {(problem) => (
          <>
            <SheetPoint sheet={sheet} cell={problem.cell} elsewhere={false} /> {formSentence(problem, state.language)}
          </>
        )}
      </FindingSection>
      <Field label={texts.perLabel}>
        <RadioGroup
          value={per}
          disabled={disabled}
          onChange={(_, { value }) => say({ per: FORM_PER.find((each) => each === value) ?? per })}
        >
          {FORM_PER.map((each) => (
            <Radio key={each} value={each} label={texts.per[each]} data-testid={`form-${each}-${sheet}`} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={texts.purpose} hint={texts.purposeHint}>
        <Input
          value={purpose}
          disabled={disabled}
          data-testid={`form-purpose-${sheet}`}
          onChange={(_, { value }) => say({ purpose: value })}
        />
      </Field>
      <div>
        <PerformButton
          task={{ kind: 'makeForm', sheet }}
          text={texts.make}
          disabled={problems.length > 0 || isProtected}
          testId={`make-form-${sheet}`}
        />{' '}
        {made > 0 && <RemoveForms sheet={sheet} />}
      </div>
    </StepBlock>
  );
}

/** The way back from making: Excel itself can't undo copied sheets. */
function RemoveForms({ sheet }: { readonly sheet: string }) {
  const { state, perform } = usePane();
  const texts = formsPageTexts(state.language);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        icon={<DeleteRegular />}
        disabled={state.busy !== null}
        data-testid={`remove-form-${sheet}`}
        onClick={() => setAsking(true)}
      >
        {texts.remove}
      </Button>
      <ConfirmDialog
        open={asking}
        title={texts.removeTitle}
        confirm={texts.removeConfirm}
        decline={texts.keep}
        onDecline={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void perform({ kind: 'removeForm', sheet });
        }}
      >
        {texts.removeBody}
      </ConfirmDialog>
    </>
  );
}
