import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { JobOptions, JobReport } from '../../../app/buildJobDescriptions';
import { CellLink } from '../../components/CellLink';
import { FailureNotice } from '../../components/FailureNotice';
import { FindingSection } from '../../components/FindingSection';
import { Notice } from '../../components/Notice';
import { usePane } from '../../components/paneContext';
import { PerformButton } from '../../components/PerformButton';
import { SheetLink } from '../../components/SheetLink';
import { StepBlock } from '../../components/StepBlock';

const CHOICES: readonly JobOptions['per'][] = ['position', 'role'];

/** Job description pages from the template. */
export function JobsBlock() {
  const { state, dispatch, texts } = usePane();
  const { options, jobs } = state.month;
  return (
    <StepBlock title={texts.month.jobsTitle} hint={texts.month.jobsHint} testId="month-jobs">
      <Field label={texts.month.jobsLabel}>
        <RadioGroup
          value={options.jobsPer}
          disabled={state.busy !== null}
          onChange={(_, { value }) => {
            const jobsPer = CHOICES.find((each) => each === value) ?? 'position';
            dispatch({ type: 'monthChosen', choice: { kind: 'options', options: { jobsPer } } });
          }}
        >
          {CHOICES.map((each) => (
            <Radio key={each} value={each} label={texts.month.jobsPer[each]} data-testid={`jobs-${each}`} />
          ))}
        </RadioGroup>
      </Field>
      <div>
        <PerformButton task={{ kind: 'buildJobs' }} text={texts.month.buildJobs} />
      </div>
      {jobs && <JobsResult report={jobs} />}
    </StepBlock>
  );
}

function JobsResult({ report }: { readonly report: JobReport }) {
  const { texts } = usePane();
  const { built, kept, withoutRole, cancelled, stoppedBy } = report;
  return (
    <div data-testid="jobs-result">
      {stoppedBy && <FailureNotice failure={{ kind: 'excel', failure: stoppedBy }} />}
      <Notice intent={cancelled || stoppedBy !== null ? 'warning' : 'success'}>
        <div>{texts.month.jobsDone(built.length)}</div>
        {cancelled && <div>{texts.month.cancelled}</div>}
        {stoppedBy && <div>{texts.month.stopped}</div>}
      </Notice>
      <FindingSection title={texts.month.jobsBuilt(built.length)} items={built} testId="jobs-built">
        {({ sheetName }) => <SheetLink sheet={sheetName} />}
      </FindingSection>
      <FindingSection title={texts.month.jobsKept(kept.length)} items={kept} testId="jobs-kept">
        {(name) => <SheetLink sheet={name} />}
      </FindingSection>
      <FindingSection
        title={texts.month.jobsWithout(withoutRole.length)}
        items={withoutRole}
        testId="jobs-without-role"
      >
        {(cell) => <CellLink {...cell} />}
      </FindingSection>
    </div>
  );
}
