import type { ReactNode } from 'react';
import type { SettingsReport } from '../../../../app/settings/applySettings';
import { settingsTexts, type SettingsTexts } from '../../../../i18n/pane/settings/texts';
import { CellLink } from '../../../components/place/CellLink';
import { FailureNotice } from '../../../components/notice/FailureNotice';
import { FindingSection } from '../../../components/FindingSection';
import { Notice } from '../../../components/notice/Notice';
import { usePane } from '../../../components/paneContext';
import { PerformButton } from '../../../components/ask/PerformButton';
import { canGiveBack } from '../../../state/operations/operations';

/** What applying or taking back presets wrote, what it left, and the way back. */
export function SettingsOutcomeNotice() {
  const { state } = usePane();
  const settings = settingsTexts(state.language);
  const { outcome } = state.month.settings;
  if (outcome === null) return null;
  const { kind, report } = outcome;
  return (
    <SettingsReportNotice
      kind={kind}
      report={report}
      actions={
        kind === 'applied' &&
        canGiveBack(report) && <PerformButton task={{ kind: 'undoSettings' }} text={settings.undo} />
      }
    />
  );
}

/** What applying presets, or taking them back, did. */
export function SettingsReportNotice({
  kind,
  report,
  actions,
}: {
  readonly kind: 'applied' | 'undone';
  readonly report: SettingsReport;
  readonly actions?: ReactNode;
}) {
  const { state } = usePane();
  const settings = settingsTexts(state.language);
  const { sheet, created, alreadyDone, refused, summarySheet, summaryFailure } = report;
  const whole = refused.length === 0 && summaryFailure === null;
  return (
    <div data-testid="settings-outcome">
      <Notice intent={whole ? 'success' : 'warning'} actions={actions}>
        {created && <div>{settings.created(sheet)}</div>}
        <div>{wrote(kind, report, settings)}</div>
        {alreadyDone.length > 0 && <div>{settings.alreadyDone(alreadyDone.length)}</div>}
        {summarySheet !== null && <div>{settings.summaryDrawn(summarySheet)}</div>}
        {summaryFailure && <div>{settings.summaryFailed}</div>}
      </Notice>
      {summaryFailure && <FailureNotice failure={summaryFailure} />}
      <FindingSection title={settings.refused(refused.length)} items={refused} open testId="settings-refused">
        {({ row, column }) => <CellLink sheet={sheet} row={row} column={column} />}
      </FindingSection>
    </div>
  );
}

/** What was written; rules adopted as they stand on the sheet, and that taken back, are of no cell. */
function wrote(
  kind: 'applied' | 'undone',
  { sheet, filled, alreadyDone, refused, replaced }: SettingsReport,
  settings: SettingsTexts,
): string {
  const cells = filled.length;
  const isOfNone = cells + alreadyDone.length + refused.length === 0;
  if (kind === 'undone') return isOfNone ? settings.notAdopted : settings.undone(cells);
  return isOfNone && replaced !== undefined ? settings.adopted : settings.applied(sheet, cells);
}
