import { Button, makeStyles } from '@fluentui/react-components';
import type { ActualsPlan } from '../../../../app/month/actualsPlan';
import { countsRegisters } from '../../../../app/registers/countsRegisters';
import { isElsewhere, isExport, isTeam } from '../../../../app/exports/isExport';
import { chosenEdits, isAsked, isPartial } from '../../../../scorecard/actuals/chosenEdits';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { FindingSection } from '../../../components/FindingSection';
import { Notice } from '../../../components/notice/Notice';
import { useMessages } from '../../../components/useMessages';
import type { Task } from '../../../tasks/tasks';
import { usePane, usePeriodName } from '../../../components/paneContext';
import { PerformButton } from '../../../components/ask/PerformButton';
import { SheetPoint } from '../../../components/place/SheetPoint';
import { ChangeLine } from './ChangeLine';
import { ActualConflicts } from './ActualConflicts';
import { ExportMapping } from './ExportMapping';
import { PartialFigures } from './PartialFigures';
import { RegisterCounts } from './RegisterCounts';
import { Unreadable } from './Unreadable';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' } });

/** What entering the table would change, what it can't, and the choice about values that stand in cards. */
export function ActualsPreview({ plan }: { readonly plan: ActualsPlan }) {
  const { state } = usePane();
  const messages = useMessages();
  const month = monthTexts(state.language);
  const fresh = plan.changes.filter((change) => !isAsked(change));
  const partial = plan.changes.filter(isPartial);
  const conflicts = plan.changes.filter((change) => change.conflict && !isPartial(change));
  // The columns of an export are listed with what can be chosen for them.
  const unknownHeaders = isExport(plan) ? [] : plan.unknownHeaders;
  const place = (cell: string, sheet = plan.sheet) => (
    <SheetPoint sheet={sheet} cell={cell} elsewhere={isElsewhere(plan)} />
  );
  return (
    <div data-testid="actuals-preview">
      <PlanNotice plan={plan} />
      {isExport(plan) && <ExportMapping plan={plan} />}
      {countsRegisters(plan) && <RegisterCounts plan={plan} />}
      <FindingSection title={month.problems(plan.problems.length)} items={plan.problems} open testId="actuals-problems">
        {(problem) => (
          <>
            {place(problem.cell, problem.sheet)} {messages.actualProblem(problem)}
          </>
        )}
      </FindingSection>
      <FindingSection
        title={month.unknownHeaders(unknownHeaders.length)}
        items={unknownHeaders}
        testId="actuals-headers"
      >
        {({ cell, text }) => (
          <>
            {place(cell)} {text}
          </>
        )}
      </FindingSection>
      <Unreadable cards={plan.unreadable} />
      <ActualConflicts plan={plan} conflicts={conflicts} />
      <PartialFigures plan={plan} partial={partial} />
      <FindingSection title={month.newValues(fresh.length)} items={fresh} open testId="actuals-new">
        {(change) => <ChangeLine plan={plan} change={change} />}
      </FindingSection>
      <PlanActions plan={plan} />
    </div>
  );
}

/** Enters what is chosen, looks again, or leaves it. */
function PlanActions({ plan }: { readonly plan: ActualsPlan }) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const month = monthTexts(state.language);
  const count = chosenEdits(plan.changes, state.month.replaced).length;
  return (
    <div className={styles.actions}>
      <PerformButton
        task={{ kind: 'enterActuals' }}
        text={count === 0 ? month.enterNothing : month.enter(count)}
        primary
        disabled={count === 0}
      />
      <PerformButton task={againTask(plan)} text={month.previewAgain} />
      <Button
        appearance="subtle"
        disabled={state.busy !== null}
        data-testid="close-plan"
        onClick={() => dispatch({ type: 'monthChosen', choice: { kind: 'planClosed' } })}
      >
        {month.closePlan}
      </Button>
    </div>
  );
}

function PlannedChanges({ plan }: { readonly plan: ActualsPlan }) {
  const nameOf = usePeriodName();
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { length } = plan.changes;
  if (countsRegisters(plan)) return month.registersPlanned(length, nameOf(plan.period));
  if (isTeam(plan)) return length === 0 ? month.teamNothing : month.teamPlanned(length, nameOf(plan.period));
  return length === 0 ? month.noActuals : month.planned(length, plan.sheet, nameOf(plan.period));
}

/** How much would change, and what won't. */
function PlanNotice({ plan }: { readonly plan: ActualsPlan }) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  return (
    <Notice intent={plan.problems.length > 0 || plan.truncated ? 'warning' : 'info'}>
      <div>
        <PlannedChanges plan={plan} />
      </div>
      {plan.same > 0 && <div>{month.same(plan.same)}</div>}
      {plan.blank > 0 && <div>{month.blank(plan.blank)}</div>}
      {plan.truncated && <div>{month.truncated}</div>}
    </Notice>
  );
}

function againTask(plan: ActualsPlan): Task {
  if (isTeam(plan)) return { kind: 'planTeam' };
  if (isElsewhere(plan)) return { kind: 'openExport', sheet: plan.sheet };
  return countsRegisters(plan) ? { kind: 'planRegisters' } : { kind: 'planActuals', sheet: plan.sheet };
}
