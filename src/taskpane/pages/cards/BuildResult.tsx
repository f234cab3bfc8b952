import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import type { ReactNode } from 'react';
import type { BuildReport, CardLine } from '../../../app/build/buildReport';
import type { SummaryReport } from '../../../app/cards/refreshSummary';
import { cellPlace } from '../../../app/workbook/showCell';
import { PlaceLink } from '../../components/place/CellLink';
import { FailureNotice } from '../../components/notice/FailureNotice';
import { useListStyles } from '../../components/listStyles';
import { ClashNotice } from '../../components/notice/ClashNotice';
import { Notice } from '../../components/notice/Notice';
import { usePane, usePeriodName } from '../../components/paneContext';
import { Section } from '../../components/Section';
import { ShownPart } from '../../components/ShownPart';
import { NotAssessedList, SpecialList } from './NotAssessedList';
import { RemovalNotice } from './RemovalNotice';
import { RemoveBuilt } from './RemoveCards';

const useStyles = makeStyles({
  result: { marginBottom: '16px' },
  title: { margin: '0 0 4px 0', fontSize: tokens.fontSizeBase300 },
});

/** What the last work on cards led to. */
export function BuildResult() {
  const styles = useStyles();
  const { state } = usePane();
  const { report, removal, summary, period } = state.cards;
  if (report === null && removal === null && summary === null) return null;
  return (
    <div className={styles.result} data-testid="build-result">
      {removal && <RemovalNotice removal={removal} />}
      {report && (
        <BuildReportView
          report={report}
          actions={<RemoveBuilt report={report} />}
          peopleBelow={report.period === period}
        />
      )}
      {summary && <SummaryNotice summary={summary} />}
    </div>
  );
}

/** What building did, card by card, and who has none and why. */
export function BuildReportView({
  report,
  actions,
  peopleBelow = false,
}: {
  readonly report: BuildReport;
  readonly actions?: ReactNode;
  /** The page lists people without a card, and those who are special, by itself. */
  readonly peopleBelow?: boolean;
}) {
  return (
    <>
      <ReportNotice report={report} actions={actions} />
      <ClashNotice {...report} />
      <CardLists report={report} />
      {!peopleBelow && <PeopleLists report={report} />}
    </>
  );
}

function ReportNotice({ report, actions }: { readonly report: BuildReport; readonly actions: ReactNode }) {
  const nameOf = usePeriodName();
  const styles = useStyles();
  const { texts } = usePane();
  const { built, refreshed, cancelled, stoppedBy } = report;
  const count = built.length + refreshed.length;
  const intent = stoppedBy !== null || cancelled || report.liftingRefused ? 'warning' : 'success';
  return (
    <>
      {stoppedBy !== null && <FailureNotice failure={{ kind: 'excel', failure: stoppedBy }} />}
      <Notice
        intent={intent}
        actions={
          <>
            <OpenSheet sheet={report.summarySheet} />
            {actions}
          </>
        }
      >
        <h2 className={styles.title}>{texts.cards.result(nameOf(report.period))}</h2>
        {count === 0 && !cancelled && stoppedBy === null
          ? texts.cards.doneNothing
          : texts.cards.done(built.length, refreshed.length)}
        {cancelled && <div>{texts.cards.cancelled}</div>}
        {stoppedBy !== null && <div>{texts.cards.stopped}</div>}
        {report.liftingRefused && <div data-testid="lifting-refused">{texts.cards.liftingRefused}</div>}
      </Notice>
    </>
  );
}

/** The summary that was drawn anew. */
export function SummaryNotice({ summary }: { readonly summary: SummaryReport }) {
  const { texts } = usePane();
  return (
    <>
      <Notice intent="success" testId="summary-result" actions={<OpenSheet sheet={summary.summarySheet} />}>
        {texts.cards.summaryRefreshed(summary.summarySheet, summary.cards)}
      </Notice>
      <ClashNotice clashes={summary.clashes} displaced={summary.displaced} />
    </>
  );
}

function OpenSheet({ sheet }: { readonly sheet: string }) {
  const { state, perform, texts } = usePane();
  return (
    <Button
      size="small"
      icon={<OpenRegular />}
      disabled={state.busy !== null}
      data-testid="open-summary"
      onClick={() => void perform({ kind: 'show', place: cellPlace(sheet, 0, 0) })}
    >
      {texts.cards.openSummary}
    </Button>
  );
}

function CardLists({ report }: { readonly report: BuildReport }) {
  const { texts } = usePane();
  const lists = [
    { key: 'built', title: texts.cards.built, cards: report.built },
    { key: 'refreshed', title: texts.cards.refreshed, cards: report.refreshed },
    { key: 'kept', title: texts.cards.kept, cards: report.kept },
    { key: 'moved', title: texts.cards.moved, cards: report.moved },
    { key: 'unsaid', title: texts.cards.unsaid, cards: report.unsaid ?? [] },
    { key: 'elsewhere', title: texts.cards.elsewhere, cards: report.elsewhere ?? [] },
    { key: 'offList', title: texts.cards.offList, cards: report.offList },
  ].filter(({ cards }) => cards.length > 0);
  return (
    <>
      {lists.map(({ key, title, cards }) => (
        <Section key={key} title={title(cards.length)} testId={`cards-${key}`}>
          <CardList cards={cards} />
        </Section>
      ))}
    </>
  );
}

function PeopleLists({ report }: { readonly report: BuildReport }) {
  const { texts } = usePane();
  return (
    <>
      {report.special && (
        <Section title={texts.cards.special(report.special.length)} testId="cards-special">
          <SpecialList people={report.special} />
        </Section>
      )}
      {report.notAssessed.length > 0 && (
        <Section title={texts.cards.notAssessed(report.notAssessed.length)} testId="cards-notAssessed">
          <NotAssessedList people={report.notAssessed} />
        </Section>
      )}
    </>
  );
}

function CardList({ cards }: { readonly cards: readonly CardLine[] }) {
  const styles = useListStyles();
  const { texts } = usePane();
  return (
    <ShownPart items={cards} size={30}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map(({ number, sheetName, name, position }) => (
            <li key={number} className={styles.line}>
              <PlaceLink place={cellPlace(sheetName, 0, 0)} text={sheetName} />{' '}
              <span className={styles.quiet}>{texts.cards.person(name, position)}</span>
            </li>
          ))}
        </ul>
      )}
    </ShownPart>
  );
}
