import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../../components/paneContext';

const useStyles = makeStyles({
  page: { padding: '12px', flexGrow: 1 },
  line: { height: '16px', marginTop: '14px', borderRadius: '4px', backgroundColor: tokens.colorNeutralStencil1 },
  title: { height: '24px', width: '60%' },
  button: { height: '40px', maxWidth: '320px', marginTop: '24px' },
});

/** The outline of the first page while the pane looks at the workbook for the first time. */
export function Looking() {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={styles.page} data-testid="looking">
      <div role="status">{texts.frame.looking}</div>
      <div className={mergeClasses(styles.line, styles.title)} />
      <div className={styles.line} />
      <div className={styles.line} />
      <div className={mergeClasses(styles.line, styles.button)} />
    </div>
  );
}
