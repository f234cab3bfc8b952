import { Button, makeStyles } from '@fluentui/react-components';
import type { ActualsPlan } from '../../../app/importActuals';
import { chosenEdits } from '../../../scorecard/actualsImport';
import { FindingSection } from '../../components/FindingSection';
import { Notice } from '../../components/Notice';
import { usePane } from '../../components/paneContext';
import { PerformButton } from '../../components/PerformButton';
import { SheetPoint } from '../../components/SheetPoint';
import { ChangeLine } from './ChangeLine';
import { ConflictSection } from './ConflictSection';
import { Unreadable } from './ActualsExport';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' } });

/** What entering the table would change, what it can't, and the choice about values that stand in cards. */
export function ActualsPreview({ plan }: { readonly plan: ActualsPlan }) {
  const styles = useStyles();
  const { state, dispatch, messages, texts } = usePane();
  const fresh = plan.changes.filter(({ conflict }) => !conflict);
  const conflicts = plan.changes.filter(({ conflict }) => conflict);
  const count = chosenEdits(plan.changes, state.month.replaced).length;
  const place = (cell: string) => <SheetPoint sheet={plan.sheet} cell={cell} elsewhere={false} />;
  return (
    <div data-testid="actuals-preview">
      <Notice intent={plan.problems.length > 0 || plan.truncated ? 'warning' : 'info'}>
        <div>
          {plan.changes.length === 0
            ? texts.month.noActuals
            : texts.month.planned(plan.changes.length, plan.sheet, plan.period)}
        </div>
        {plan.same > 0 && <div>{texts.month.same(plan.same)}</div>}
        {plan.blank > 0 && <div>{texts.month.blank(plan.blank)}</div>}
        {plan.truncated && <div>{texts.month.truncated}</div>}
      </Notice>
      <FindingSection
        title={texts.month.problems(plan.problems.length)}
        items={plan.problems}
        open
        testId="actuals-problems"
      >
        {({ code, cell, params }) => (
          <>
            {place(cell)} {messages.actualProblems[code](params)}
          </>
        )}
      </FindingSection>
      <FindingSection
        title={texts.month.unknownHeaders(plan.unknownHeaders.length)}
        items={plan.unknownHeaders}
        testId="actuals-headers"
      >
        {({ cell, text }) => (
          <>
            {place(cell)} {text}
          </>
        )}
      </FindingSection>
      <Unreadable cards={plan.unreadable} />
      <ConflictSection plan={plan} conflicts={conflicts} />
      <FindingSection title={texts.month.newValues(fresh.length)} items={fresh} open testId="actuals-new">
        {(change) => <ChangeLine plan={plan} change={change} />}
      </FindingSection>
      <div className={styles.actions}>
        <PerformButton
          task={{ kind: 'enterActuals' }}
          text={count === 0 ? texts.month.enterNothing : texts.month.enter(count)}
          primary
          disabled={count === 0}
        />
        <PerformButton task={{ kind: 'planActuals', sheet: plan.sheet }} text={texts.month.previewAgain} />
        <Button
          appearance="subtle"
          disabled={state.busy !== null}
          data-testid="close-plan"
          onClick={() => dispatch({ type: 'monthChosen', choice: { kind: 'planClosed' } })}
        >
          {texts.month.closePlan}
        </Button>
      </div>
    </div>
  );
}
