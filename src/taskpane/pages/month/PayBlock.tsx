import type { PayReport } from '../../../app/month/refreshPaySheet';
import { monthTexts } from '../../../i18n/pane/month/texts';
import { FindingSection } from '../../components/FindingSection';
import { ClashNotice } from '../../components/notice/ClashNotice';
import { FailureNotice } from '../../components/notice/FailureNotice';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';
import { PerformButton } from '../../components/ask/PerformButton';
import { CellLink } from '../../components/place/CellLink';
import { SheetLink } from '../../components/place/SheetLink';
import { SheetPoint } from '../../components/place/SheetPoint';
import { StepBlock } from '../../components/StepBlock';

/** The summary drawn anew, and the pay sheet of the period. */
export function PayBlock() {
  const { state, texts } = usePane();
  const month = monthTexts(state.language);
  const { summary } = state.cards;
  const { pay } = state.month;
  return (
    <StepBlock
      title={month.summaryTitle}
      hint={month.payHint}
      testId="month-pay"
      actions={
        <>
          <PerformButton task={{ kind: 'refreshSummary' }} text={month.refreshSummary} />
          <PerformButton task={{ kind: 'refreshPay' }} text={month.refreshPay} />
        </>
      }
    >
      {summary && (
        <Notice intent="success" testId="month-summary-result">
          {texts.cards.summaryRefreshed(summary.summarySheet, summary.cards)} <SheetLink sheet={summary.summarySheet} />
        </Notice>
      )}
      <ClashNotice clashes={summary?.clashes} displaced={summary?.displaced} />
      {pay && <PayResult pay={pay} />}
    </StepBlock>
  );
}

/** Which lines the pay sheet gained, and what was left as somebody made it. */
export function PayResult({ pay }: { readonly pay: PayReport }) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const cell = (address: string) => <SheetPoint sheet={pay.sheet} cell={address} elsewhere={false} />;
  return (
    <div data-testid="pay-result">
      {pay.stoppedBy && <FailureNotice failure={{ kind: 'excel', failure: pay.stoppedBy }} />}
      <Notice intent={pay.stoppedBy || pay.withoutCoefficient.length > 0 ? 'warning' : 'success'}>
        <div>
          {pay.created ? month.payCreated(pay.sheet, pay.added.length) : month.payUpdated(pay.sheet, pay.added.length)}{' '}
          <SheetLink sheet={pay.sheet} />
        </div>
        {pay.carried > 0 && <div>{month.payCarried(pay.carried)}</div>}
        {pay.stoppedBy && <div>{month.stopped}</div>}
      </Notice>
      <ClashNotice clashes={pay.clashes} />
      <FindingSection
        title={month.payWithout(pay.withoutCoefficient.length)}
        items={pay.withoutCoefficient}
        open
        testId="pay-without"
      >
        {(number) => number}
      </FindingSection>
      <FindingSection title={month.payUntouched(pay.untouched.length)} items={pay.untouched} testId="pay-untouched">
        {({ number, name, row }) => (
          <>
            <CellLink sheet={pay.sheet} row={row} column={0} /> {month.payLine(name, number)}
          </>
        )}
      </FindingSection>
      <FindingSection title={month.payOverridden(pay.overridden.length)} items={pay.overridden} testId="pay-overridden">
        {cell}
      </FindingSection>
      <FindingSection title={month.payRepaired(pay.repaired.length)} items={pay.repaired} testId="pay-repaired">
        {cell}
      </FindingSection>
    </div>
  );
}
