import type { CheckReport } from '../../../app/company/checkScheme';
import type { TrialReport } from '../../../app/trial/tryScheme';
import { checkPoint, checkSummary, trialText } from '../../../i18n/company/schemeMessages';
import { companyPageTexts } from '../../../i18n/pane/company/texts';
import { FindingSection } from '../../components/FindingSection';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';
import { PerformButton } from '../../components/ask/PerformButton';
import { SheetPoint } from '../../components/place/SheetPoint';
import { StepBlock } from '../../components/StepBlock';

/** Whether the scheme makes sense, before anything is issued by it. */
export function SchemeBlock() {
  const { state } = usePane();
  const company = companyPageTexts(state.language);
  const { outcome } = state.company;
  return (
    <StepBlock
      title={company.checkTitle}
      hint={`${company.checkHint} ${company.trialHint}`}
      testId="company-scheme"
      actions={
        <>
          <PerformButton task={{ kind: 'checkScheme' }} text={company.check} />
          <PerformButton task={{ kind: 'tryScheme' }} text={company.trial} />
        </>
      }
    >
      {outcome?.kind === 'tried' && <TrialResult report={outcome.report} />}
      {outcome?.kind === 'checked' && <CheckResult report={outcome.report} />}
    </StepBlock>
  );
}

function CheckResult({ report }: { readonly report: CheckReport }) {
  const { state } = usePane();
  const company = companyPageTexts(state.language);
  const points = report.findings.map((finding) => checkPoint(finding, state.language));
  const [catalogue, settings] = checkSummary(report, state.language);
  return (
    <div data-testid="scheme-checked">
      <Notice intent={points.length === 0 ? 'success' : 'warning'}>
        {points.length === 0 && <>{company.checkPassed} </>}
        {catalogue} {settings}
      </Notice>
      <FindingSection title={company.checkFound(points.length)} items={points} open testId="scheme-findings">
        {(point) => (
          <>
            <SheetPoint sheet={point.sheet} cell={point.cell} elsewhere={false} /> {point.text}
          </>
        )}
      </FindingSection>
    </div>
  );
}

function TrialResult({ report }: { readonly report: TrialReport }) {
  const { state } = usePane();
  const { basis, grades, changedTitle, changes, remarks } = trialText(report, state.language);
  return (
    <div data-testid="scheme-tried">
      <p>{basis}</p>
      <ul>
        {grades.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {changes.length === 0 ? (
        <p>{changedTitle}</p>
      ) : (
        <FindingSection title={changedTitle} items={changes} open testId="trial-changes">
          {(line) => line}
        </FindingSection>
      )}
    </div>
  );
}
