import { homeTexts } from '../../../i18n/pane/home/texts';
import { useWorkFooter } from '../../components/notice/WorkProgress';
import { PageFrame } from '../../components/PageFrame';
import { usePane, usePeriodName } from '../../components/paneContext';
import { ArchiveBlock } from '../month/archive/ArchiveBlock';
import { ClosedNotice } from '../month/closing/ClosedNotice';
import { ReopenBlock } from '../month/closing/ReopenBlock';
import { CycleBlock } from './CycleBlock';
import { EvidenceBlock } from './EvidenceBlock';

/** The months that are over: which are closed, and what can be done with them. */
export function HistoryPage() {
  const { state } = usePane();
  const words = homeTexts(state.language);
  const { home } = state;
  const footer = useWorkFooter('month');
  const closed = home.reading?.closedPeriods ?? [];
  const nameOf = usePeriodName();
  return (
    <PageFrame title={words.historyTitle} testId="page-history" footer={footer}>
      <p>{words.historyIntro}</p>
      {home.reading && <p data-testid="closed-periods">{words.closedPeriods(closed.map(nameOf))}</p>}
      <CycleBlock />
      <ReopenBlock />
      {state.month.closed && <ClosedNotice report={state.month.closed} />}
      <EvidenceBlock />
      <ArchiveBlock />
    </PageFrame>
  );
}
