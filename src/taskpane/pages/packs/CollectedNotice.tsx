import type { ReactNode } from 'react';
import type { CollectReport } from '../../../app/packs/collectPacks';
import { cellAddress } from '../../../base/address';
import { packsPageTexts } from '../../../i18n/pane/packs/texts';
import { FindingSection } from '../../components/FindingSection';
import { FailureNotice } from '../../components/notice/FailureNotice';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';
import { SheetLink } from '../../components/place/SheetLink';
import type { Collected } from '../../state/packs/packsState';

/** Entries that can be taken back still. */
export function undoableChanges({ kind, report }: Collected): number {
  return kind === 'taken' ? report.undo.length : report.remaining.length;
}

function leftOf({ files, ratings }: CollectReport): number {
  return [...files, ...(ratings === undefined ? [] : [ratings])].reduce(
    (sum, { conflicts }) => sum + conflicts.length,
    0,
  );
}

/** What was taken or taken back, and what was not. */
export function CollectedReport({
  collected,
  actions,
}: {
  readonly collected: Collected;
  readonly actions?: ReactNode;
}) {
  const { state } = usePane();
  const words = packsPageTexts(state.language);
  const { kind, report } = collected;
  const { applied, refused, remaining, stoppedBy } = report;
  const left = kind === 'taken' ? leftOf(report) : 0;
  const isWhole = refused.length === 0 && remaining.length === 0;
  return (
    <div data-testid="collected">
      {stoppedBy && <FailureNotice failure={{ kind: 'excel', failure: stoppedBy }} />}
      <Notice intent={isWhole ? 'success' : 'warning'} actions={actions}>
        <div>{kind === 'taken' ? words.collected(applied.length) : words.undone(applied.length)}</div>
        {left > 0 && <div>{words.left(left)}</div>}
        {remaining.length > 0 && <div>{words.remaining(remaining.length)}</div>}
        {kind === 'taken' && report.log !== null && (
          <div>
            {words.collectLogged}
            <SheetLink sheet={report.log} />
          </div>
        )}
      </Notice>
      <FindingSection title={words.refusedCells(refused.length)} items={refused} open testId="collected-refused">
        {({ number, row, column }) => words.cell(number, cellAddress(row, column))}
      </FindingSection>
    </div>
  );
}
