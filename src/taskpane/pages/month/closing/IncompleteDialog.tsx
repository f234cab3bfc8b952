import type { ClosingTask, IncompleteFailure } from '../../../state/month/monthState';
import { monthTexts, type MonthTexts } from '../../../../i18n/pane/month/texts';
import { ConfirmDialog } from '../../../components/ask/ConfirmDialog';
import { useListStyles } from '../../../components/listStyles';
import { usePane, usePeriodName } from '../../../components/paneContext';
import { PendingRulesFacts } from '../../../components/notice/PendingRulesFacts';
import { ShownPart } from '../../../components/ShownPart';
import { RepeatedDeductions } from './RepeatedDeductions';

/**
 * Cards have no total, no conclusion of a probation that ends, or a deduction whose event may count already: names them and asks
 * whether to close all the same. Stands with the button that began the task, so that it is there once. `period`: the one that the task names, which was reopened.
 */
export function IncompleteDialog({ kind, period }: { readonly kind: ClosingTask['kind']; readonly period?: string }) {
  const nameOf = usePeriodName();
  const styles = useListStyles();
  const { state, dispatch, perform } = usePane();
  const month = monthTexts(state.language);
  const { asking } = state.month;
  if (asking === null) return null;
  const { task, failure } = asking;
  if (task.kind !== kind || ('period' in task ? task.period : undefined) !== period) return null;
  const answered = (): void => dispatch({ type: 'monthChosen', choice: { kind: 'incompleteAnswered' } });
  const { unconcluded = [], repeated = [], pending } = failure;
  const title = titleOf(failure, month);
  const listed = (cards: typeof failure.cards, testId: string) =>
    cards.length > 0 && (
      <ShownPart items={cards} size={30}>
        {(shown) => (
          <ul className={styles.list} data-testid={testId}>
            {shown.map(({ number, sheetName, name }) => (
              <li key={number} className={styles.line}>
                {month.card(sheetName, name)}
              </li>
            ))}
          </ul>
        )}
      </ShownPart>
    );
  return (
    <ConfirmDialog
      open
      title={title(nameOf(failure.period))}
      confirm={month.evenIncomplete}
      decline={month.notYet}
      declineIsSafer
      onDecline={answered}
      onConfirm={() => {
        answered();
        void perform({ ...task, evenIncomplete: true });
      }}
    >
      {failure.cards.length > 0 && month.incompleteBody(failure.cards.length)}
      {listed(failure.cards, 'incomplete-cards')}
      {unconcluded.length > 0 && month.unconcludedBody(unconcluded.length)}
      {listed(unconcluded, 'unconcluded-cards')}
      <RepeatedDeductions repeated={repeated} />
      {pending && (
        <div data-testid="pending-at-closing">
          <PendingRulesFacts pending={pending} />
          {month.pendingBody}
        </div>
      )}
    </ConfirmDialog>
  );
}

function titleOf({ cards, unconcluded = [], repeated = [] }: IncompleteFailure, month: MonthTexts) {
  if (cards.length > 0) return month.incompleteAsk;
  if (unconcluded.length > 0) return month.unconcludedAsk;
  return repeated.length > 0 ? month.repeatedAsk : month.pendingAsk;
}
