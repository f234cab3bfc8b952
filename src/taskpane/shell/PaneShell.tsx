import { makeStyles } from '@fluentui/react-components';
import { Suspense } from 'react';
import { usePane } from '../components/paneContext';
import { StartPage } from '../pages/start/StartPage';
import { Header } from './Header';
import { LiveStatus } from './LiveStatus';
import { isSidePage, sidePageOf, stepOf } from './pages';
import { PaneNotices } from './PaneNotices';
import { StepNav } from './StepNav';

const useStyles = makeStyles({
  shell: { display: 'flex', flexDirection: 'column', height: '100vh', overflowX: 'hidden' },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

/** Header, steps, messages and the page that is open. */
export function PaneShell() {
  const styles = useStyles();
  const { state } = usePane();
  return (
    <div className={styles.shell} lang={state.language}>
      <Header />
      {state.page !== 'start' && !isSidePage(state.page) && <StepNav />}
      <LiveStatus />
      <main className={styles.main}>
        <PaneNotices />
        <Suspense fallback={null}>
          <OpenPage key={state.page} />
        </Suspense>
      </main>
    </div>
  );
}

function OpenPage() {
  const { state } = usePane();
  const { page, inspection } = state;
  if (isSidePage(page)) {
    const { Page } = sidePageOf(page);
    return <Page />;
  }
  if (page === 'start' || inspection === null) return <StartPage />;
  const { Page } = stepOf(page);
  return <Page inspection={inspection} />;
}
