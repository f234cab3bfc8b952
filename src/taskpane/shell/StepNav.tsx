import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../components/paneContext';
import { conductOf } from '../tasks/tasks';
import { useNavStyles } from './navStyles';
import { STEPS } from './pages';

const useStyles = makeStyles({ line: { display: 'block', fontSize: tokens.fontSizeBase200 } });

/** The steps; those after reading open once something has been read. */
export function StepNav() {
  const lines = useStyles();
  const styles = useNavStyles();
  const { state, dispatch, texts } = usePane();
  const closed = state.inspection === null || (state.busy !== null && conductOf(state.busy).looksOnly !== true);
  return (
    <nav aria-label={texts.frame.stepsLabel} className={styles.top}>
      <ol className={styles.list}>
        {STEPS.map(({ name, record }, index) => {
          const title = texts.frame.steps[name];
          const current = state.page === name;
          const done = record.done(state);
          return (
            <li key={name} className={styles.item}>
              <button
                type="button"
                className={mergeClasses(styles.button, current && styles.current)}
                aria-current={current ? 'step' : undefined}
                title={texts.frame.step(index + 1, title, done)}
                disabled={closed}
                data-testid={`step-${name}`}
                onClick={() => dispatch({ type: 'pageOpened', page: name })}
              >
                <span className={lines.line}>{done && !current ? '✓' : index + 1}</span>
                <span className={lines.line}>{title}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
