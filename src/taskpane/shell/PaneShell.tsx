import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../components/paneContext';
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
  missed,
  children,
}: {
  readonly missed: readonly string[];
  /** Stands above the page. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { state } = usePane();
  return (
    <div className={styles.shell} lang={state.language}>
      <Header />
      {state.page !== 'start' && !isSidePage(state.page) && <StepNav />}
      <LiveStatus />
      <main className={styles.main}>
        {children}
        <PaneNotices missed={missed} />
        <OpenPage key={state.page} />
      </main>
    </div>
  );
}
