import type { ManualReport } from '../../../app/manual/buildManual';
import { monthTexts } from '../../../i18n/pane/month/texts';
import { organisationPageTexts } from '../../../i18n/pane/organisation/texts';
import { MANUAL_SHEETS } from '../../../scorecard/texts/organisationTexts';
import { FindingSection } from '../../components/FindingSection';
import { FailureNotice } from '../../components/notice/FailureNotice';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';
import { PerformButton } from '../../components/ask/PerformButton';
import { SheetCost } from '../../components/ask/SheetCost';
import { useJobCount } from '../../components/ask/useJobCount';
import { SheetLink } from '../../components/place/SheetLink';
import { StepBlock } from '../../components/StepBlock';
import { DrawnSheetList, ReportingFindings } from './DrawnSheets';

/** Cover, contents, indicators and rules. */
const OTHER_SHEETS = 4;

/** The whole manual in one step. */
export function ManualBlock() {
  const { state } = usePane();
  const texts = organisationPageTexts(state.language);
  const { manual } = state.organisation;
  const pages = useJobCount('position');
  const sheets = pages === 0 ? 0 : pages + MANUAL_SHEETS.length + OTHER_SHEETS;
  return (
    <StepBlock title={texts.manualTitle} hint={texts.manualHint} testId="organisation-manual">
      <SheetCost sheets={sheets} />
      <div>
        <PerformButton task={{ kind: 'buildManual' }} text={texts.buildManual} />
      </div>
      {manual && <ManualResult report={manual} />}
    </StepBlock>
  );
}

/** The sheets of the manual. */
export function ManualResult({ report: { sheets, jobs, findings } }: { readonly report: ManualReport }) {
  const { state } = usePane();
  const texts = organisationPageTexts(state.language);
  const month = monthTexts(state.language);
  const built = jobs.built.length;
  return (
    <div data-testid="manual-result">
      {jobs.stoppedBy && <FailureNotice failure={{ kind: 'excel', failure: jobs.stoppedBy }} />}
      {sheets === null ? (
        <Notice intent="warning">{texts.manualPartly(built)}</Notice>
      ) : (
        <Notice intent="success">
          <div>{texts.manualBuilt(sheets.added.length + sheets.redrawn.length, built, sheets.pages)}</div>
          {sheets.kept.length > 0 && <div>{texts.manualKept}</div>}
          <SheetLink sheet={sheets.contents} text={texts.openContents} />
        </Notice>
      )}
      {sheets && <DrawnSheetList sheets={sheets} />}
      <FindingSection title={month.jobsBuilt(built)} items={jobs.built} testId="manual-jobs">
        {({ sheetName }) => <SheetLink sheet={sheetName} />}
      </FindingSection>
      <FindingSection title={month.jobsKept(jobs.kept.length)} items={jobs.kept} testId="manual-jobs-kept">
        {(name) => <SheetLink sheet={name} />}
      </FindingSection>
      <ReportingFindings findings={findings} />
    </div>
  );
}
