import type { CloseReport } from '../../../../app/month/closePeriod';
import { closingTexts, type ReviewCause } from '../../../../i18n/pane/closing/texts';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { ClashNotice } from '../../../components/notice/ClashNotice';
import { FailureNotice } from '../../../components/notice/FailureNotice';
import { FindingSection } from '../../../components/FindingSection';
import { Notice } from '../../../components/notice/Notice';
import { usePane, usePeriodName } from '../../../components/paneContext';
import { SheetLink } from '../../../components/place/SheetLink';
import { SheetPoint } from '../../../components/place/SheetPoint';

/** What closing wrote and locked, and whom to look at. */
export function ClosedNotice({ report }: { readonly report: CloseReport }) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const words = closingTexts(state.language);
  const { underPassword = [], refusedCells = [], differing = [] } = report;
  const { historySheet, incomplete, deleted, needsReview, unreadable, stoppedBy } = report;
  const open =
    incomplete.length > 0 ||
    deleted.length > 0 ||
    underPassword.length > 0 ||
    refusedCells.length > 0 ||
    differing.length > 0 ||
    report.livePaySheet !== undefined ||
    stoppedBy !== null;
  return (
    <div data-testid="closed">
      {stoppedBy && <FailureNotice failure={{ kind: 'excel', failure: stoppedBy }} />}
      <Notice intent={open ? 'warning' : 'success'}>
        <ClosedFacts report={report} />
      </Notice>
      <ClashNotice clashes={report.clashes} />
      <FindingSection
        title={words.underPassword(underPassword.length)}
        items={underPassword}
        open
        testId="closed-under-password"
      >
        {(sheet) => <SheetLink sheet={sheet} text={sheet} />}
      </FindingSection>
      <FindingSection
        title={words.refusedCells(refusedCells.length)}
        items={refusedCells}
        open
        testId="closed-refused-cells"
      >
        {({ sheet, cell }) => <SheetPoint sheet={sheet} cell={cell} elsewhere />}
      </FindingSection>
      <FindingSection title={words.differing(differing.length)} items={differing} open testId="closed-differing">
        {({ sheetName, name }) => <SheetLink sheet={sheetName} text={month.card(sheetName, name)} />}
      </FindingSection>
      <FindingSection title={month.incomplete(incomplete.length)} items={incomplete} testId="closed-incomplete">
        {({ sheetName, name }) => <SheetLink sheet={sheetName} text={month.card(sheetName, name)} />}
      </FindingSection>
      <FindingSection title={month.needsReview(needsReview.length)} items={needsReview} testId="closed-review">
        {(line) => words.review(month.payLine(line.name, line.number), line.grade, reviewCause(line))}
      </FindingSection>
      <FindingSection title={month.deleted(deleted.length)} items={deleted} testId="closed-deleted">
        {(number) => number}
      </FindingSection>
      <FindingSection title={month.unreadableHistory(unreadable.length)} items={unreadable} testId="closed-unreadable">
        {(cell) => <SheetPoint sheet={historySheet} cell={cell} elsewhere={false} />}
      </FindingSection>
    </div>
  );
}

/** Which streak asks for the review, and the indicator that was missed this time. */
function reviewCause({ review, remarks }: CloseReport['needsReview'][number]): ReviewCause {
  const missed = remarks.find((each) => each.kind === 'targetMissed');
  return { isLow: review.lowScore, missed: review.targetMissed ? (missed?.missed.indicator ?? '') : null };
}

function ClosedFacts({ report }: { readonly report: CloseReport }) {
  const nameOf = usePeriodName();
  const { state, texts } = usePane();
  const month = monthTexts(state.language);
  const words = closingTexts(state.language);
  const { historySheet, added, livePaySheet, stoppedBy } = report;
  return (
    <>
      <div>{month.closed(nameOf(report.period), report.closedOn)}</div>
      {report.alreadyClosed && <div>{added.length > 0 ? month.closedBefore : month.closedBeforeWhole}</div>}
      {added.length > 0 && (
        <div>
          {month.closedLines(added.length, historySheet)} <SheetLink sheet={historySheet} />
        </div>
      )}
      <div>{month.locked(report.locked)}</div>
      {stoppedBy && <div>{month.lockStopped}</div>}
      {(report.underPassword ?? []).length > 0 && <div>{words.underPasswordHint}</div>}
      {(report.differing ?? []).length > 0 && <div>{words.differingHint}</div>}
      {report.liftingRefused && <div data-testid="lifting-refused">{texts.cards.liftingRefused}</div>}
      {livePaySheet !== undefined && (
        <div data-testid="closed-live-pay">
          {words.livePaySheet(livePaySheet)} <SheetLink sheet={livePaySheet} />
        </div>
      )}
    </>
  );
}
