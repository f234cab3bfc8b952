import { closingTexts } from '../../../../i18n/pane/closing/texts';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { operationTexts } from '../../../../i18n/pane/operations/texts';
import { AskButton } from '../../../components/ask/AskButton';
import { usePane, usePeriodName } from '../../../components/paneContext';
import { costOf } from '../../../state/operations/sheetCost';
import { IncompleteDialog } from './IncompleteDialog';

/** Closes a period that was reopened: it may not be the one the settings name. */
export function CloseAgainButton({ period, cards }: { readonly period: string; readonly cards: number }) {
  const nameOf = usePeriodName();
  const { state } = usePane();
  const month = monthTexts(state.language);
  const words = closingTexts(state.language);
  return (
    <>
      <AskButton
        task={{ kind: 'closePeriod', evenIncomplete: false, period }}
        text={words.closeAgain(nameOf(period))}
        title={words.closeAgainAsk(nameOf(period))}
        confirm={month.close}
        decline={month.cancel}
        testId="close-again"
      >
        {cards > 0 && (
          <p>
            {words.openCards(nameOf(period), cards)}
            <br />
            {operationTexts(state.language).before.time(costOf(cards).seconds)}
          </p>
        )}
        <p>{month.closeBody}</p>
      </AskButton>
      <IncompleteDialog kind="closePeriod" period={period} />
    </>
  );
}
