import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { usePane } from '../../components/paneContext';
import { PageFrame } from '../../components/PageFrame';
import { SampleButton } from './SampleButton';
import { SheetChoice } from './SheetChoice';

const useStyles = makeStyles({
  intro: { fontSize: tokens.fontSizeBase300, margin: '0 0 12px 0' },
  steps: { margin: '0 0 16px 0', paddingLeft: '22px', lineHeight: '1.8', color: tokens.colorNeutralForeground2 },
  read: { width: '100%', maxWidth: '320px', marginBottom: '8px' },
  privacy: {
    display: 'flex',
    gap: '6px',
    alignItems: 'flex-start',
    marginTop: '16px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { flexShrink: 0, fontSize: '16px' },
});

/** What Rolecard does, and the one button to begin with. */
export function StartPage() {
  const styles = useStyles();
  const { state, dispatch, perform, texts } = usePane();
  return (
    <PageFrame title={texts.start.title} testId="page-start">
      <p className={styles.intro}>{texts.start.intro}</p>
      <ol className={styles.steps}>
        {texts.start.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button
        className={styles.read}
        appearance="primary"
        size="large"
        disabled={state.busy !== null}
        data-testid="read"
        onClick={() => void perform({ kind: 'read', options: 'remembered' })}
      >
        {texts.start.read}
      </Button>
      {state.inspection && (
        <Button appearance="transparent" onClick={() => dispatch({ type: 'pageOpened', page: 'read' })}>
          {texts.start.resume}
        </Button>
      )}
      <SampleButton />
      <SheetChoice />
      <p className={styles.privacy}>
        <ShieldCheckmarkRegular className={styles.icon} aria-hidden />
        <span>{texts.start.privacy}</span>
      </p>
    </PageFrame>
  );
}
