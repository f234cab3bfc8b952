import { makeStyles, tokens } from '@fluentui/react-components';
import { operationTexts } from '../../../i18n/pane/operations/texts';
import { PerformButton } from '../../components/ask/PerformButton';
import { usePane } from '../../components/paneContext';
import { isUndoable, noUndo, type Outcome, type Undoable } from '../../state/operations/operations';
import type { Task } from '../../tasks/tasks';
import { RemoveCards } from '../cards/RemoveCards';

const TASKS = {
  filled: 'undoFill',
  inserted: 'undoInsert',
  settings: 'undoSettings',
  entered: 'undoActuals',
  collected: 'undoCollected',
  forms: 'undoForms',
} as const satisfies Readonly<Record<Exclude<Undoable['kind'], 'built'>, Task['kind']>>;

const useStyles = makeStyles({ reason: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 } });

/** The way back from an operation, or why there is none. */
export function OperationUndo({ number, outcome }: { readonly number: number; readonly outcome: Outcome }) {
  const styles = useStyles();
  const { state } = usePane();
  const words = operationTexts(state.language);
  const reason = noUndo(outcome, state);
  if (reason !== null || !isUndoable(outcome)) {
    return (
      <p className={styles.reason} data-testid={`no-undo-${number}`}>
        {words.noUndo[reason ?? 'nothing']}
      </p>
    );
  }
  if (outcome.kind === 'built') return <RemoveCards count={outcome.report.built.length} operation={number} />;
  return (
    <PerformButton
      task={{ kind: TASKS[outcome.kind], operation: number }}
      text={words.undo}
      testId={`undo-${number}`}
    />
  );
}
