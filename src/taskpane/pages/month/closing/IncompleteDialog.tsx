import { monthTexts } from '../../../../i18n/pane/month/texts';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useListStyles } from '../../../components/listStyles';
import { usePane } from '../../../components/paneContext';
import { ShownPart } from '../../../components/ShownPart';

/** Cards have no total: names them and asks whether to close all the same. */
export function IncompleteDialog() {
  const styles = useListStyles();
  const { state, dispatch, perform } = usePane();
  const month = monthTexts(state.language);
  const { asking } = state.month;
  if (asking === null) return null;
  const { task, failure } = asking;
  const answered = (): void => dispatch({ type: 'monthChosen', choice: { kind: 'incompleteAnswered' } });
  return (
    <ConfirmDialog
      open
      title={month.incompleteAsk(failure.period)}
      confirm={month.evenIncomplete}
      decline={month.notYet}
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
