import { makeStyles, tokens } from '@fluentui/react-components';
import { operationTexts } from '../../../i18n/pane/operations/texts';
import { WorkProgress } from '../../components/notice/WorkProgress';
import { PageFrame } from '../../components/PageFrame';
import { usePane } from '../../components/paneContext';
import { Section } from '../../components/Section';
import { ShownPart } from '../../components/ShownPart';
import type { EarlierOperation } from '../../state/operations/operations';
import { conductOf } from '../../tasks/tasks';
import { operationTitle } from './operationTitle';
import { OperationReport } from './OperationReport';
import { OperationUndo } from './OperationUndo';

const useStyles = makeStyles({
  line: { marginBottom: '8px' },
  way: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Everything that was done since the pane was opened, the latest first, each with its report and the way back. */
export function OperationsPage() {
  const { state } = usePane();
  const words = operationTexts(state.language);
  const { busy, earlier } = state;
  const footer = busy !== null && conductOf(busy).progressOn !== undefined && <WorkProgress task={busy} />;
  const latest = [...state.operations].reverse();
  return (
    <PageFrame title={words.title} testId="page-operations" footer={footer}>
      <p>{latest.length + earlier.length === 0 ? words.none : words.intro}</p>
      <ShownPart items={latest} size={20}>
        {(shown) =>
          shown.map(({ number, outcome }) => (
            <Section
              key={number}
              title={words.entry(earlier.length + number, operationTitle(outcome, state.language))}
              open={number === latest.length}
              testId={`operation-${number}`}
            >
              <OperationReport outcome={outcome} />
              <OperationUndo number={number} outcome={outcome} />
            </Section>
          ))
        }
      </ShownPart>
      {earlier.length > 0 && <Earlier lines={earlier} />}
    </PageFrame>
  );
}

/** What was done on the page before this one, why there is no way back from here, and what to do instead. */
function Earlier({ lines }: { readonly lines: readonly EarlierOperation[] }) {
  const styles = useStyles();
  const words = operationTexts(usePane().state.language);
  const latest = lines.map(({ what, noUndo }, index) => ({ title: words.entry(index + 1, what), noUndo })).reverse();
  return (
    <Section title={words.earlier(lines.length)} open testId="operations-earlier">
      <p>{words.earlierHint}</p>
      <ShownPart items={latest} size={20}>
        {(shown) =>
          shown.map(({ title, noUndo }) => (
            <div key={title} className={styles.line}>
              {title}
              <div className={styles.way}>{words.noUndo[noUndo]}</div>
            </div>
          ))
        }
      </ShownPart>
    </Section>
  );
}
