import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../components/paneContext';
import { conductOf } from '../tasks/tasks';
import { STEPS } from './pages';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    margin: 0,
    padding: '0 4px',
    listStyleType: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { flex: '1 1 0', minWidth: 0 },
  button: {
    width: '100%',
    minHeight: '44px',
    padding: '6px 2px 4px 2px',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover:enabled': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
  current: {
    borderBottomColor: tokens.colorBrandForeground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { display: 'block', fontSize: tokens.fontSizeBase200 },
  name: { display: 'block' },
});

/** The steps; those after reading open once something has been read. */
export function StepNav() {
  const styles = useStyles();
  const { state, dispatch, texts } = usePane();
  const closed = state.inspection === null || (state.busy !== null && conductOf(state.busy).looksOnly !== true);
  return (
    <nav aria-label={texts.frame.stepsLabel}>
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
                aria-label={texts.frame.step(index + 1, title, done)}
                disabled={closed}
                data-testid={`step-${name}`}
                onClick={() => dispatch({ type: 'pageOpened', page: name })}
              >
                <span className={styles.number}>{done && !current ? '✓' : index + 1}</span>
                <span className={styles.name}>{title}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
