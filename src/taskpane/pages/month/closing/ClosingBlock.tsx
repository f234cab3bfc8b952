import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { OldCards } from '../../../../app/month/startNextPeriod';
import { closingTexts } from '../../../../i18n/pane/closing/texts';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { usePane } from '../../../components/paneContext';
import { StepBlock } from '../../../components/StepBlock';
import { ClosedNotice } from './ClosedNotice';
import { CloseButton, NextPeriodButton } from './ClosingButtons';
import { NextPeriodNotice } from './NextPeriodNotice';

const OLD_CARDS: readonly OldCards[] = ['moveToEnd', 'file', 'hide', 'stay'];

/** Closing the period, and one click into the next one. Both ask first, and again when cards have no total. */
export function ClosingBlock() {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { closed, next } = state.month;
  return (
    <StepBlock title={month.closeTitle} hint={month.closeHint} testId="month-closing" actions={<CloseButton />}>
      {closed && <ClosedNotice report={closed} />}
      <NextPeriodOptions />
      <div>
        <NextPeriodButton />
      </div>
      {next && <NextPeriodNotice report={next} />}
    </StepBlock>
  );
}

/** Where the cards of the period go, and whether their targets go along. */
function NextPeriodOptions() {
  const { state, dispatch } = usePane();
  const month = monthTexts(state.language);
  const { options } = state.month;
  const words = closingTexts(state.language);
  const isClosed = (state.home.reading?.closedOn ?? null) !== null;
  return (
    <>
      <Field label={month.oldCardsLabel} hint={isClosed ? month.nextHintClosed : month.nextHint}>
        <RadioGroup
          value={options.oldCards}
          disabled={state.busy !== null}
          onChange={(_, { value }) => {
            const oldCards = OLD_CARDS.find((each) => each === value) ?? 'moveToEnd';
            dispatch({ type: 'monthChosen', choice: { kind: 'options', options: { oldCards } } });
          }}
        >
          {OLD_CARDS.map((each) => (
            <Radio key={each} value={each} label={month.oldCards[each]} data-testid={`old-cards-${each}`} />
          ))}
        </RadioGroup>
      </Field>
      <Checkbox
        label={words.carryTargets}
        checked={options.carryTargets}
        disabled={state.busy !== null}
        data-testid="carry-targets"
        onChange={(_, { checked }) =>
          dispatch({ type: 'monthChosen', choice: { kind: 'options', options: { carryTargets: checked === true } } })
        }
      />
    </>
  );
}
