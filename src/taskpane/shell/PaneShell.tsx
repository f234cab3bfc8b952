import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { CardsPage } from '../pages/cards/CardsPage';
import { FillPage } from '../pages/fill/FillPage';
import { MatchPage } from '../pages/match/MatchPage';
import { ReadPage } from '../pages/read/ReadPage';
import { StartPage } from '../pages/start/StartPage';
import { isSidePage } from '../state/paneState';
import { Header } from './Header';
import { LiveStatus } from './LiveStatus';
import { usePane } from '../components/paneContext';
import { PaneNotices } from './PaneNotices';
import { StepNav } from './StepNav';

/** Opened once in a while: most openings of the pane need none of them. */
const MonthPage = lazy(async () => {
  const loaded = await import('../pages/month/MonthPage');
  return { default: loaded.MonthPage };
});
const RolesPage = lazy(async () => {
  const loaded = await import('../pages/roles/RolesPage');
  return { default: loaded.RolesPage };
});
const CompanyPage = lazy(async () => {
  const loaded = await import('../pages/company/CompanyPage');
  return { default: loaded.CompanyPage };
});

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
  if (page === 'roles') return <RolesPage />;
  if (page === 'month') return <MonthPage />;
  if (page === 'company') return <CompanyPage />;
  if (page === 'start' || inspection === null) return <StartPage />;
  switch (page) {
    case 'read':
      return <ReadPage inspection={inspection} />;
    case 'match':
      return <MatchPage inspection={inspection} />;
    case 'fill':
      return <FillPage inspection={inspection} />;
    case 'cards':
      return <CardsPage inspection={inspection} />;
  }
}
