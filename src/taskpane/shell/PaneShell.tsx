import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePane } from '../components/paneContext';
import { useKeptFocus } from '../components/place/useKeptFocus';
import { AreaNav, PageNav } from './AreaNav';
import { Header } from './Header';
import { LiveStatus } from './LiveStatus';
import { OpenPage } from './OpenPage';
import { isSidePage } from './pages';
import { PaneNotices } from './PaneNotices';
import { StepNav } from './StepNav';

const useStyles = makeStyles({
  shell: { display: 'flex', flexDirection: 'column', height: '100vh', overflowX: 'hidden' },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

/** Header, steps, messages and the page that is open. */
export function PaneShell({
  takeMissed,
  children,
}: {
  readonly takeMissed: () => Promise<readonly string[]>;
  /** Stands above the page. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { state } = usePane();
  const shell = useRef<HTMLDivElement>(null);
  useKeptFocus(shell, state.busy !== null);
  useLookout();
  return (
    <div ref={shell} className={styles.shell} lang={state.language}>
      <Header />
      <PageNav />
      {state.page !== 'start' && !isSidePage(state.page) && <StepNav />}
      <LiveStatus />
      <main className={styles.main}>
        {children}
        <PaneNotices takeMissed={takeMissed} />
        <OpenPage key={state.page} />
      </main>
      <AreaNav />
    </div>
  );
}

/** Pages that show how far the month is, or move it: there the pane follows the workbook; elsewhere it catches up when they open. */
const FOLLOWING = ['start', 'month', 'history', 'projects', 'cards'];

function useLookout(): void {
  const { state, look } = usePane();
  const { page, busy, home } = state;
  const isDue = home.stale && busy === null && FOLLOWING.includes(page);
  useEffect(() => {
    if (isDue) void look();
  }, [isDue, home.changes, look, page]);
}
