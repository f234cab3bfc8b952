import { makeStyles, Spinner } from '@fluentui/react-components';
import { usePane } from '../components/paneContext';
import { conductOf } from '../tasks/tasks';

const useStyles = makeStyles({
  // Beside a page longer than the pane it would become lower than its text, which then lies over the page's.
  bar: { flexShrink: 0, padding: '0 12px' },
  busy: { padding: '4px 0' },
});

/** Says what is being worked at; read out by screen readers. */
export function LiveStatus() {
  const styles = useStyles();
  const { state, texts } = usePane();
  const { busy } = state;
  const shown = busy !== null && conductOf(busy).silent !== true;
  return (
    <div className={styles.bar} role="status" aria-live="polite" data-testid="status">
      {shown && <Spinner className={styles.busy} size="tiny" label={texts.frame.busy[busy.kind]} />}
    </div>
  );
}
