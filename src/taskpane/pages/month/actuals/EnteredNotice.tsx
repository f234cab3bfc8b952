import type { ReactNode } from 'react';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { FailureNotice } from '../../../components/notice/FailureNotice';
import { FindingSection } from '../../../components/FindingSection';
import { Notice } from '../../../components/notice/Notice';
import { usePane } from '../../../components/paneContext';
import { PerformButton } from '../../../components/ask/PerformButton';
import { cellAddress } from '../../../../base/address';
import { undoableEdits, type EnteredActuals } from '../../../state/month/monthState';

/** How many values were entered or taken back, which ones were not, and the way back. */
export function EnteredNotice() {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { entered } = state.month;
  if (entered === null) return null;
  return (
    <EnteredReport
      entered={entered}
      actions={undoableEdits(entered).length > 0 && <PerformButton task={{ kind: 'undoActuals' }} text={month.undo} />}
    />
  );
}

/** What entering values, or taking them back, did. */
export function EnteredReport({
  entered: { kind, report },
  actions,
}: {
  readonly entered: EnteredActuals;
  readonly actions?: ReactNode;
}) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { applied, alreadyDone, refused, remaining, stoppedBy, cancelled, sources } = report;
  const whole = refused.length === 0 && remaining.length === 0;
  return (
    <div data-testid="entered">
      {stoppedBy && <FailureNotice failure={{ kind: 'excel', failure: stoppedBy }} />}
      <Notice intent={whole ? 'success' : 'warning'} actions={actions}>
        <div>{kind === 'undone' ? month.undone(applied.length) : month.entered(applied.length)}</div>
        {alreadyDone.length > 0 && <div>{month.alreadyDone(alreadyDone.length)}</div>}
        {sources && sources.from.changes.length > 0 && (
          <div>{sources.sheet === null ? month.sourcesNotNoted : month.sourcesNoted(sources.sheet)}</div>
        )}
        {cancelled && <div>{month.cancelled}</div>}
        {remaining.length > 0 && kind === 'entered' && <div>{month.remaining(remaining.length)}</div>}
      </Notice>
      <FindingSection title={month.refused(refused.length)} items={refused} open testId="actuals-refused">
        {({ number, row, column }) => month.payLine(number, cellAddress(row, column))}
      </FindingSection>
    </div>
  );
}
