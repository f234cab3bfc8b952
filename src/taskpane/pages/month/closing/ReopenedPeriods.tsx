import { closingTexts } from '../../../../i18n/pane/closing/texts';
import { FindingSection } from '../../../components/FindingSection';
import { Notice } from '../../../components/notice/Notice';
import { usePane, usePeriodName } from '../../../components/paneContext';
import { SheetLink } from '../../../components/place/SheetLink';
import { CloseAgainButton } from './CloseAgainButton';
import { ClosedNotice } from './ClosedNotice';

/** Periods beside the one of the settings that were reopened: their cards, and closing them again. `told`: one that is told elsewhere. */
export function ReopenedPeriods({ told = null }: { readonly told?: string | null }) {
  const nameOf = usePeriodName();
  const { state } = usePane();
  const words = closingTexts(state.language);
  const { reopened = [] } = state.home.reading ?? {};
  return reopened
    .filter(({ period }) => period !== told)
    .map(({ period, sheets }) => (
      <div key={period} data-testid={`open-again-${period}`}>
        <Notice intent="warning">
          <div>{words.openAgain(nameOf(period))}</div>
          <div>{words.thenClose}</div>
          <CloseAgainButton period={period} cards={sheets.length} />
        </Notice>
        <FindingSection
          title={words.openCards(nameOf(period), sheets.length)}
          items={sheets}
          testId={`open-again-cards-${period}`}
        >
          {(sheet) => <SheetLink sheet={sheet} />}
        </FindingSection>
      </div>
    ));
}

/** On the first page: they, and what closing one of them did. */
export function ReopenedAtHome() {
  const { home, month } = usePane().state;
  const { closed } = month;
  return (
    <>
      <ReopenedPeriods />
      {closed && closed.period !== home.reading?.period && <ClosedNotice report={closed} />}
    </>
  );
}
