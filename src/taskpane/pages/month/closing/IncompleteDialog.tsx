import type { ClosingTask } from '../../../state/month/monthState';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { ConfirmDialog } from '../../../components/ask/ConfirmDialog';
import { useListStyles } from '../../../components/listStyles';
import { usePane, usePeriodName } from '../../../components/paneContext';
import { ShownPart } from '../../../components/ShownPart';

/**
 * Cards have no total: names them and asks whether to close all the same. Stands with the button that began the task, so
 * that it is there once. `again`: the task closes a period that was reopened.
 */
export function IncompleteDialog({
  kind,
  again = false,
}: {
  readonly kind: ClosingTask['kind'];
  readonly again?: boolean;
}) {
  const nameOf = usePeriodName();
  const styles = useListStyles();
  const { state, dispatch, perform } = usePane();
  const month = monthTexts(state.language);
  const { asking } = state.month;
  if (asking === null) return null;
  const { task, failure } = asking;
  if (task.kind !== kind || ('period' in task && task.period !== undefined) !== again) return null;
  const answered = (): void => dispatch({ type: 'monthChosen', choice: { kind: 'incompleteAnswered' } });
  return (
    <ConfirmDialog
      open
      title={month.incompleteAsk(nameOf(failure.period))}
      confirm={month.evenIncomplete}
      decline={month.notYet}
      declineIsSafer
      onDecline={answered}
      onConfirm={() => {
        answered();
        void perform({ ...task, evenIncomplete: true });
      }}
    >
      {month.incompleteBody(failure.cards.length)}
      <ShownPart items={failure.cards} size={30}>
        {(shown) => (
          <ul className={styles.list} data-testid="incomplete-cards">
            {shown.map(({ number, sheetName, name }) => (
              <li key={number} className={styles.line}>
                {month.card(sheetName, name)}
              </li>
            ))}
          </ul>
        )}
      </ShownPart>
    </ConfirmDialog>
  );
}
