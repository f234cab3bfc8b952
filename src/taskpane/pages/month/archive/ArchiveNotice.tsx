import type { ArchiveReport } from '../../../../app/archive/archiveCards';
import type { KeptCard } from '../../../../scorecard/history/archiving';
import { archiveTexts } from '../../../../i18n/pane/archive/texts';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { FailureNotice } from '../../../components/notice/FailureNotice';
import { FindingSection } from '../../../components/FindingSection';
import { Notice } from '../../../components/notice/Notice';
import { usePane, usePeriodName } from '../../../components/paneContext';
import { SheetLink } from '../../../components/place/SheetLink';
import { SheetPoint } from '../../../components/place/SheetPoint';

/** What was removed, and what stays with the reason. */
export function ArchiveNotice({ report }: { readonly report: ArchiveReport }) {
  const nameOf = usePeriodName();
  const { state } = usePane();
  const words = archiveTexts(state.language);
  const { period, removed, kept, remaining, cancelled, stoppedBy } = report;
  return (
    <div data-testid="archive-result">
      {stoppedBy && <FailureNotice failure={{ kind: 'excel', failure: stoppedBy }} />}
      <Notice intent={remaining > 0 || kept.length > 0 ? 'warning' : 'success'}>
        <div>{words.removed(nameOf(period), removed.length)}</div>
        {remaining > 0 && <div>{words.remaining(remaining, cancelled)}</div>}
      </Notice>
      <FindingSection title={words.kept(kept.length)} items={kept} open testId="archive-kept">
        {(card) => <Kept card={card} />}
      </FindingSection>
    </div>
  );
}

function Kept({ card: { sheetName, name, reason, at } }: { readonly card: KeptCard }) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  return (
    <>
      <SheetLink sheet={sheetName} text={month.card(sheetName, name)} />
      {archiveTexts(state.language).reasons[reason]}
      {at && <SheetPoint sheet={at.sheet ?? ''} cell={at.cell} elsewhere={at.sheet === null} />}
    </>
  );
}
