import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { OldCards } from '../../../app/startNextPeriod';
import { closingTexts } from '../../../i18n/pane/closingTexts';
import { AskButton } from '../../components/AskButton';
import { usePane } from '../../components/paneContext';
import { StepBlock } from '../../components/StepBlock';
import { ClosedNotice } from './ClosedNotice';
import { IncompleteDialog } from './IncompleteDialog';
import { NextPeriodNotice } from './NextPeriodNotice';

const OLD_CARDS: readonly OldCards[] = ['moveToEnd', 'file', 'hide', 'stay'];

/** Closing the period, and one click into the next one. Both ask first, and again when cards have no total. */
export function ClosingBlock() {
  const { state, dispatch, texts } = usePane();
  const { options, closed, next } = state.month;
  return (
    <StepBlock
      title={texts.month.closeTitle}
      hint={texts.month.closeHint}
      testId="month-closing"
      actions={
        <AskButton
          task={{ kind: 'closePeriod', evenIncomplete: false }}
          text={texts.month.close}
          title={texts.month.closeAsk}
          confirm={texts.month.close}
          decline={texts.month.cancel}
        >
          {texts.month.closeBody}
        </AskButton>
      }
    >
      {closed && <ClosedNotice report={closed} />}
      <Field label={texts.month.oldCardsLabel} hint={texts.month.nextHint}>
        <RadioGroup
          value={options.oldCards}
          disabled={state.busy !== null}
          onChange={(_, { value }) => {
            const oldCards = OLD_CARDS.find((each) => each === value) ?? 'moveToEnd';
            dispatch({ type: 'monthChosen', choice: { kind: 'options', options: { oldCards } } });
          }}
        >
          {OLD_CARDS.map((each) => (
            <Radio key={each} value={each} label={texts.month.oldCards[each]} data-testid={`old-cards-${each}`} />
          ))}
        </RadioGroup>
      </Field>
      <Checkbox
        label={closingTexts(state.language).carryTargets}
        checked={options.carryTargets}
        disabled={state.busy !== null}
        data-testid="carry-targets"
        onChange={(_, { checked }) =>
          dispatch({ type: 'monthChosen', choice: { kind: 'options', options: { carryTargets: checked === true } } })
        }
      />
      <div>
        <AskButton
          task={{ kind: 'nextPeriod', evenIncomplete: false }}
          text={texts.month.next}
          title={texts.month.nextAsk}
          confirm={texts.month.proceed}
          decline={texts.month.cancel}
        >
          {texts.month.nextBody}
        </AskButton>
      </div>
      {next && <NextPeriodNotice report={next} />}
      <IncompleteDialog />
    </StepBlock>
  );
}
