import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { usePane } from '../../components/paneContext';

const useStyles = makeStyles({
  progress: { flexGrow: 1, minWidth: '160px' },
  text: { margin: '0 0 4px 0' },
});

/** How far building is, and the way to stop it. */
export function BuildProgress() {
  const styles = useStyles();
  const { state, cancel, texts } = usePane();
  const { progress, cancelling } = state;
  const text = cancelling
    ? texts.cards.cancelling
    : progress
      ? texts.cards.progress(progress.done, progress.total)
      : texts.cards.preparing;
  return (
    <>
      <div className={styles.progress} data-testid="progress">
        <p className={styles.text}>{text}</p>
        <ProgressBar
          aria-label={texts.frame.busy.build}
          {...(progress ? { value: progress.done, max: Math.max(1, progress.total) } : {})}
        />
      </div>
      <Button disabled={cancelling || progress === null} data-testid="cancel" onClick={cancel}>
        {texts.cards.cancel}
      </Button>
    </>
  );
}
