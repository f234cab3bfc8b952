import { parsePeriod, nextPeriod, periodText } from '../../../../base/period';
import { closingTexts } from '../../../../i18n/pane/closing/texts';
import { operationTexts } from '../../../../i18n/pane/operations/texts';
import { usePane, usePeriodName } from '../../../components/paneContext';
import { assesseesOf, upcomingPeriod, type AssesseeChoices } from '../../../state/cards/assesseeChoices';
import { costOf } from '../../../state/operations/sheetCost';

/** Which period begins, how many sheets it gets, and how long all of it takes; nothing while the period is not known. */
export function NextPeriodFacts() {
  const { state } = usePane();
  const nameOf = usePeriodName();
  const next = useNextPeriod();
  const people = usePeopleOf(next);
  const words = closingTexts(state.language);
  const { before } = operationTexts(state.language);
  const ending = state.home.reading?.cardCount ?? 0;
  const sheets = people ?? ending;
  if (next === null || sheets === 0) return null;
  // Those of the period that ends are locked and renamed one by one.
  const { seconds } = costOf(sheets + ending);
  return (
    <p data-testid="next-facts">
      {before.sheets(nameOf(next), sheets, seconds, costOf(sheets).kilobytes)}{' '}
      {people === null && words.likeBefore(ending)}
    </p>
  );
}

/** What was entered, else what comes by itself; null: nothing readable is entered, or the list has to tell first. */
function useNextPeriod(): string | null {
  const { state, useCases } = usePane();
  const { period = null, rules } = state.home.reading ?? {};
  const entered = state.month.options.next;
  const ended = period === null ? null : parsePeriod(period);
  if (ended === null || period === null) return null;
  if (entered !== null && entered.trim() !== '') return textOf(parsePeriod(entered));
  if (!rules?.byRole) return textOf(nextPeriod(ended));
  const known = useCases.loaded();
  return known && upcomingPeriod(state, period, known);
}

const textOf = (period: ReturnType<typeof parsePeriod>): string | null => period && periodText(period);

/** How many the list names for the period; null: no list was read. */
function usePeopleOf(period: string | null): number | null {
  const { state, useCases } = usePane();
  const known = useCases.loaded();
  if (known === null || state.inspection === null || period === null) return null;
  const { cards } = state;
  const rules = state.home.reading?.rules ?? cards.rules;
  const choices: AssesseeChoices = { ...state, cards: { ...cards, period, rules, scope: { kind: 'everyone' } } };
  return assesseesOf(choices, known).people.length;
}
