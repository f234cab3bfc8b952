import type { ReactNode } from 'react';
import { createPart } from '../../../addin/part';
import { totalsSentence } from '../../../i18n/messages/totals/texts';
import { homeTexts } from '../../../i18n/pane/home/texts';
import { settingLabel } from '../../../scorecard/settings/settingWords';
import { Notice } from '../../components/notice/Notice';
import { WhenLoaded } from '../../components/notice/WhenLoaded';
import { usePane } from '../../components/paneContext';
import { HomeButton } from './HomeButton';
import { useWorkFooter } from '../../components/notice/WorkProgress';
import { PageFrame } from '../../components/PageFrame';
import { useHomeStyles } from './homeStyles';

const REOPENED = createPart(
  async () => (await import(/* webpackChunkName: "steps" */ '../month/closing/ReopenedPeriods')).ReopenedAtHome,
);

/** A screen of the first page: what is so, the one thing to do, and other ways. */
export function HomeScreen({
  title,
  name,
  facts,
  primary,
  others,
  children,
}: {
  readonly title: string;
  /** Of the screen, for its test id. */
  readonly name: string;
  readonly facts?: ReactNode;
  readonly primary?: ReactNode;
  readonly others?: ReactNode;
  readonly children?: ReactNode;
}) {
  const styles = useHomeStyles();
  const footer = useWorkFooter('month');
  return (
    <PageFrame title={title} testId="page-home" footer={footer}>
      <div data-testid={`home-${name}`}>
        {facts}
        <div className={styles.notices}>
          <PendingNotice />
          <OpenSheetsNotice />
          <WaitingTotalsNotice />
          <OpenAgain />
        </div>
        {primary && <div className={styles.primary}>{primary}</div>}
        {others && <div className={styles.others}>{others}</div>}
        {children}
      </div>
    </PageFrame>
  );
}

/** Settings that were changed by hand, until somebody adopts or restores them. */
function PendingNotice() {
  const { state, dispatch } = usePane();
  const pending = state.home.reading?.pending;
  if (pending === undefined) return null;
  const words = homeTexts(state.language);
  return (
    <Notice intent="warning" testId="home-pending">
      <div>{words.pending(pending.map(({ setting }) => settingLabel(setting, state.language)))}</div>
      <HomeButton
        text={words.lookAtPending}
        testId="go-pending"
        onClick={() => dispatch({ type: 'sidePageOpened', page: 'month', block: 'month-settings' })}
      />
    </Notice>
  );
}

/** Sheets that Excel left unprotected when it stopped, until the next step protects them. */
function OpenSheetsNotice() {
  const { state } = usePane();
  const sheets = state.home.reading?.leftOpen;
  if (sheets === undefined) return null;
  return (
    <Notice intent="warning" testId="home-left-open">
      {homeTexts(state.language).leftOpen(sheets)}
    </Notice>
  );
}

/** Rows of totals that are away until somebody makes room for them or lifts a protection. */
function WaitingTotalsNotice() {
  const { state } = usePane();
  const totals = state.home.reading?.waitingTotals;
  if (totals === undefined) return null;
  return (
    <Notice intent="warning" testId="home-totals">
      {totalsSentence(totals, state.language)}
    </Notice>
  );
}

/** Earlier periods that were reopened, until they are closed again, and what closing one did. */
function OpenAgain() {
  const { home, month } = usePane().state;
  if (home.reading === null) return null;
  const { period, reopened } = home.reading;
  if (reopened === undefined && (month.closed === null || month.closed.period === period)) return null;
  return <WhenLoaded part={REOPENED}>{(Reopened) => <Reopened />}</WhenLoaded>;
}
