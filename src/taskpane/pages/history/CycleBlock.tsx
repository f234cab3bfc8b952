import { Field, Input } from '@fluentui/react-components';
import type { CycleReport } from '../../../app/cycle/refreshCycle';
import { cyclePaneTexts } from '../../../i18n/pane/cycle/texts';
import { parseSpan, quarterOf } from '../../../scorecard/cycle/span';
import { PerformButton } from '../../components/ask/PerformButton';
import { FindingSection } from '../../components/FindingSection';
import { ClashNotice } from '../../components/notice/ClashNotice';
import { Notice } from '../../components/notice/Notice';
import { usePane, usePeriodName } from '../../components/paneContext';
import { CellLink } from '../../components/place/CellLink';
import { SheetLink } from '../../components/place/SheetLink';
import { SheetPoint } from '../../components/place/SheetPoint';
import { StepBlock } from '../../components/StepBlock';

/** Closed months put together; the quarter of the month closed last is proposed. */
export function CycleBlock() {
  const { state, dispatch } = usePane();
  const words = cyclePaneTexts(state.language);
  const { cycle, options } = state.month;
  const latest = state.home.reading?.closedPeriods.at(-1);
  const span = options.span ?? (latest === undefined ? '' : (quarterOf(latest)?.text ?? ''));
  const isRead = parseSpan(span) !== null;
  return (
    <StepBlock title={words.title} hint={words.hint} testId="month-cycle">
      <Field
        label={words.span}
        hint={words.spanHint}
        {...(isRead || span === '' ? {} : { validationState: 'error', validationMessage: words.badSpan })}
      >
        <Input
          value={span}
          disabled={state.busy !== null}
          data-testid="cycle-span"
          onChange={(_, { value }) =>
            dispatch({ type: 'monthChosen', choice: { kind: 'options', options: { span: value } } })
          }
        />
      </Field>
      <div>
        <PerformButton task={{ kind: 'refreshCycle', span }} text={words.make} disabled={!isRead} />
      </div>
      {cycle && <CycleResult report={cycle} />}
    </StepBlock>
  );
}

/** What the sheet holds, whose months are missing, and what was left as somebody made it. */
export function CycleResult({ report }: { readonly report: CycleReport }) {
  const { state } = usePane();
  const nameOf = usePeriodName();
  const words = cyclePaneTexts(state.language);
  const { sheet, people, created, added, partial, notCounted, projects, untouched, overridden, repaired, clashes } =
    report;
  const open = report.months.flatMap((month) => (month.people === 0 ? [month.period] : []));
  const cell = (address: string) => <SheetPoint sheet={sheet} cell={address} elsewhere={false} />;
  return (
    <div data-testid="cycle-result">
      <Notice intent={open.length > 0 ? 'warning' : 'success'}>
        <div>
          {created ? words.made(sheet, people) : words.updated(sheet, people, added.length)} <SheetLink sheet={sheet} />
        </div>
        {open.length > 0 && <div>{words.open(open)}</div>}
      </Notice>
      <ClashNotice clashes={clashes} />
      <FindingSection title={words.partial(partial.length)} items={partial} testId="cycle-partial">
        {({ name, missing }) => words.missing(name, missing)}
      </FindingSection>
      <FindingSection title={words.notCounted(notCounted.length)} items={notCounted} testId="cycle-not-counted">
        {({ name, periods }) => words.notCountedOf(name, periods.map(nameOf))}
      </FindingSection>
      <FindingSection title={words.projects(projects.length)} items={projects} testId="cycle-projects">
        {({ name, projects: own }) => words.projectsOf(name, own)}
      </FindingSection>
      <FindingSection title={words.untouched(untouched.length)} items={untouched} testId="cycle-untouched">
        {({ number, name, row }) => (
          <>
            <CellLink sheet={sheet} row={row} column={0} /> {words.line(name, number)}
          </>
        )}
      </FindingSection>
      <FindingSection title={words.overridden(overridden.length)} items={overridden} testId="cycle-overridden">
        {cell}
      </FindingSection>
      <FindingSection title={words.repaired(repaired.length)} items={repaired} testId="cycle-repaired">
        {cell}
      </FindingSection>
    </div>
  );
}
