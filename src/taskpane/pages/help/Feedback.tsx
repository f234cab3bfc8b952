import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import manifest from '../../../../package.json';
import { helpTexts } from '../../../i18n/pane/help/texts';
import { usePane } from '../../components/paneContext';
import { Section } from '../../components/Section';

const useStyles = makeStyles({
  details: {
    padding: '8px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    userSelect: 'text',
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The version, and what to send with a question: nothing of the workbook, only where the person is in the pane. */
export function Feedback() {
  const styles = useStyles();
  const { state, copy } = usePane();
  const help = helpTexts(state.language);
  const [outcome, setOutcome] = useState<boolean | null>(null);
  const { reading, list } = state.home;
  const details = [
    help.version(manifest.version),
    navigator.userAgent,
    `language ${state.language}, page ${state.mainPage}, list ${list}, cards ${reading?.cardCount ?? 'unknown'}`,
    `operations ${state.operations.map(({ outcome: { kind } }) => kind).join(' ') || 'none'}`,
  ].join('\n');
  return (
    <Section title={help.about} open testId="help-about">
      <p>{help.feedback}</p>
      <pre className={styles.details} data-testid="feedback">
        {details}
      </pre>
      <Button size="small" data-testid="copy-feedback" onClick={() => void copy(details).then(setOutcome)}>
        {help.copy}
      </Button>{' '}
      <span role="status">
        {outcome === true && help.copied}
        {outcome === false && help.notCopied}
      </span>
    </Section>
  );
}
