import { contentText } from '../../../base/sheetDrawing';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../../base/address';
import type { Role } from '../../../catalogue/catalogue';
import { ConfirmDialog } from '../../components/ask/ConfirmDialog';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';
import { LongText } from '../fill/LongText';

const useStyles = makeStyles({
  column: { width: '100%' },
  hint: { marginTop: '4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  existing: { marginTop: '8px', paddingLeft: '8px', borderLeft: `3px solid ${tokens.colorPaletteYellowBorder2}` },
});

/** Writes the duties into the cell the person is in; asks first when it holds something. */
export function InsertDuties({ role }: { readonly role: Role }) {
  const styles = useStyles();
  const { state, dispatch, perform, texts } = usePane();
  const { asking } = state.roles;
  return (
    <div className={styles.column}>
      <InsertResult />
      <Button
        appearance="primary"
        disabled={state.busy !== null}
        data-testid="insert-duties"
        onClick={() => void perform({ kind: 'insertDuties', roleId: role.id })}
      >
        {texts.roles.insert}
      </Button>
      <div className={styles.hint}>{texts.roles.insertHint}</div>
      <ConfirmDialog
        open={asking !== null}
        title={texts.roles.askTitle}
        confirm={texts.roles.replace}
        decline={texts.roles.cancel}
        onDecline={() => dispatch({ type: 'insertionDeclined' })}
        onConfirm={() => asking && void perform({ kind: 'insertConfirmed', insertion: asking })}
      >
        {asking && (
          <>
            {texts.roles.askBody(asking.sheet, cellAddress(asking.row, asking.column))}
            <LongText className={styles.existing} text={contentText(asking.existing)} />
          </>
        )}
      </ConfirmDialog>
    </div>
  );
}

function InsertResult() {
  const { state, perform, texts } = usePane();
  const { inserted, undone } = state.roles;
  if (undone) {
    const refused = undone.refused.length > 0;
    return (
      <Notice intent={refused ? 'warning' : 'success'} testId="insert-result">
        {refused ? texts.roles.undoRefused : texts.roles.undone}
      </Notice>
    );
  }
  if (!inserted) return null;
  const [edit] = inserted.filled;
  if (inserted.refused.length > 0) {
    return (
      <Notice intent="warning" testId="insert-result">
        {texts.roles.insertRefused}
      </Notice>
    );
  }
  if (!edit) {
    return (
      <Notice intent="info" testId="insert-result">
        {texts.roles.insertedAlready}
      </Notice>
    );
  }
  return (
    <Notice
      intent="success"
      testId="insert-result"
      actions={
        <Button size="small" disabled={state.busy !== null} onClick={() => void perform({ kind: 'undoInsert' })}>
          {texts.roles.undo}
        </Button>
      }
    >
      {texts.roles.inserted(cellAddress(edit.row, edit.column))}
    </Notice>
  );
}
