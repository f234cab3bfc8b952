import type { TargetsReport } from '../../../../app/month/targetsTable';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { Button } from '@fluentui/react-components';
import { PerformButton } from '../../../components/ask/PerformButton';
import { FindingSection } from '../../../components/FindingSection';
import { ClashNotice } from '../../../components/notice/ClashNotice';
import { Notice } from '../../../components/notice/Notice';
import { usePane } from '../../../components/paneContext';
import { SheetLink } from '../../../components/place/SheetLink';
import { StepBlock } from '../../../components/StepBlock';
import { Unreadable } from './Unreadable';

/** The sheet on which targets are typed for many people at once. */
export function TargetsBlock() {
  const { state } = usePane();
  const month = monthTexts(state.language);
  return (
    <StepBlock title={month.targetsTitle} hint={month.targetsHint} testId="month-targets">
      <TargetsTable />
    </StepBlock>
  );
}

/** Makes the table, and takes it over once it is filled in: what would change is shown on the page of the month's work. */
export function TargetsTable() {
  const { state, dispatch, perform } = usePane();
  const month = monthTexts(state.language);
  const { targets } = state.month;
  const take = (sheet: string): void => {
    dispatch({ type: 'sidePageOpened', page: 'month' });
    void perform({ kind: 'planActuals', sheet });
  };
  return (
    <>
      <div>
        <PerformButton task={{ kind: 'refreshTargets' }} text={month.makeTargets} />
      </div>
      {targets && (
        <>
          <TargetsNotice report={targets} />
          <div>
            <Button disabled={state.busy !== null} data-testid="take-targets" onClick={() => take(targets.sheet)}>
              {month.takeTargets}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** The table that was made or brought up to date. */
export function TargetsNotice({ report }: { readonly report: TargetsReport }) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { sheet, created, targets, missing, added, untouched, unreadable, clashes } = report;
  return (
    <div data-testid="targets-result">
      <Notice intent="success">
        {month.targetsMade(sheet, created, targets, missing)}
        {!created && added > 0 && ` ${month.targetsAdded(added)}`} <SheetLink sheet={sheet} />
      </Notice>
      <ClashNotice clashes={clashes} />
      <FindingSection title={month.targetsLeft(untouched.length)} items={untouched} testId="targets-left">
        {({ number, name }) => month.payLine(name, number)}
      </FindingSection>
      <Unreadable cards={unreadable} />
    </div>
  );
}
