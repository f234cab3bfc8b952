import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { JobOptions, JobReport } from '../../../app/cards/buildJobDescriptions';
import { monthTexts } from '../../../i18n/pane/month/texts';
import { CellLink } from '../../components/place/CellLink';
import { ClashNotice } from '../../components/notice/ClashNotice';
import { FailureNotice } from '../../components/notice/FailureNotice';
import { FindingSection } from '../../components/FindingSection';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';
import { PerformButton } from '../../components/ask/PerformButton';
import { SheetLink } from '../../components/place/SheetLink';
import { useJobCount } from '../../components/ask/useJobCount';
import { SheetCost } from '../../components/ask/SheetCost';
import { StepBlock } from '../../components/StepBlock';

const CHOICES: readonly JobOptions['per'][] = ['position', 'role'];

/** Job description pages from the template. */
export function JobsBlock() {
  const { state, dispatch } = usePane();
  const month = monthTexts(state.language);
  const { options, jobs } = state.month;
  return (
    <StepBlock title={month.jobsTitle} hint={month.jobsHint} testId="month-jobs">
      <Field label={month.jobsLabel}>
        <RadioGroup
          value={options.jobsPer}
          disabled={state.busy !== null}
          onChange={(_, { value }) => {
            const jobsPer = CHOICES.find((each) => each === value) ?? 'position';
            dispatch({ type: 'monthChosen', choice: { kind: 'options', options: { jobsPer } } });
          }}
        >
          {CHOICES.map((each) => (
            <Radio key={each} value={each} label={month.jobsPer[each]} data-testid={`jobs-${each}`} />
          ))}
        </RadioGroup>
      </Field>
      <SheetCost sheets={useJobCount(options.jobsPer)} />
      <div>
        <PerformButton task={{ kind: 'buildJobs' }} text={month.buildJobs} />
      </div>
      {jobs && <JobsResult report={jobs} />}
    </StepBlock>
  );
}

/** Which pages were drawn, and which were there already. */
export function JobsResult({ report }: { readonly report: JobReport }) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { built, kept, withoutRole, cancelled, stoppedBy } = report;
  return (
    <div data-testid="jobs-result">
      {stoppedBy && <FailureNotice failure={{ kind: 'excel', failure: stoppedBy }} />}
      <Notice intent={cancelled || stoppedBy !== null ? 'warning' : 'success'}>
        <div>{month.jobsDone(built.length)}</div>
        {cancelled && <div>{month.cancelled}</div>}
        {stoppedBy && <div>{month.stopped}</div>}
      </Notice>
      <ClashNotice clashes={report.clashes} />
      <FindingSection title={month.jobsBuilt(built.length)} items={built} testId="jobs-built">
        {({ sheetName }) => <SheetLink sheet={sheetName} />}
      </FindingSection>
      <FindingSection title={month.jobsKept(kept.length)} items={kept} testId="jobs-kept">
        {(name) => <SheetLink sheet={name} />}
      </FindingSection>
      <FindingSection title={month.jobsWithout(withoutRole.length)} items={withoutRole} testId="jobs-without-role">
        {(cell) => <CellLink {...cell} />}
      </FindingSection>
    </div>
  );
}
