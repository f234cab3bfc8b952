import { operationTexts } from '../../../i18n/pane/operations/texts';
import { WorkProgress } from '../../components/notice/WorkProgress';
import { PageFrame } from '../../components/PageFrame';
import { usePane } from '../../components/paneContext';
import { Section } from '../../components/Section';
import { ShownPart } from '../../components/ShownPart';
import { conductOf } from '../../tasks/tasks';
import { operationTitle } from './operationTitle';
import { OperationReport } from './OperationReport';
import { OperationUndo } from './OperationUndo';

/** Everything that was done since the pane was opened, the latest first, each with its report and the way back. */
export function OperationsPage() {
  const { state } = usePane();
  const words = operationTexts(state.language);
  const { busy } = state;
  const footer = busy !== null && conductOf(busy).progressOn !== undefined && <WorkProgress task={busy} />;
  const latest = [...state.operations].reverse();
  return (
    <PageFrame title={words.title} testId="page-operations" footer={footer}>
      <p>{latest.length === 0 ? words.none : words.intro}</p>
      <ShownPart items={latest} size={20}>
        {(shown) =>
          shown.map(({ number, outcome }) => (
            <Section
              key={number}
              title={words.entry(number, operationTitle(outcome, state.language))}
              open={number === latest.length}
              testId={`operation-${number}`}
            >
              <OperationReport outcome={outcome} />
              <OperationUndo number={number} outcome={outcome} />
            </Section>
          ))
        }
      </ShownPart>
    </PageFrame>
  );
}
