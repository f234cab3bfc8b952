import type { ReactNode } from 'react';
import { usePane, UseCasesContext } from '../components/paneContext';
import { WhenLoaded } from '../components/notice/WhenLoaded';
import { homeView } from '../state/homeView';
import { HOME_PAGE } from '../pages/home/page';
import { Looking } from '../pages/start/Looking';
import { StartPage } from '../pages/start/StartPage';
import { isSidePage, sidePageOf, stepOf } from './pages';

/** The page that is open. All but the first come when they are opened, and need the use cases. */
export function OpenPage() {
  const { state, texts } = usePane();
  const { page, inspection } = state;
  const { sidePages, steps } = texts.frame;
  if (page === 'start') return <HomePage />;
  if (!isSidePage(page) && inspection === null) return <StartPage />;
  return (
    <WithUseCases title={isSidePage(page) ? sidePages[page] : steps[page]}>
      {isSidePage(page) ? (
        <WhenLoaded part={sidePageOf(page).page} title={sidePages[page]}>
          {(Page) => <Page />}
        </WhenLoaded>
      ) : (
        inspection && (
          <WhenLoaded part={stepOf(page).page} title={steps[page]}>
            {(Page) => <Page inspection={inspection} />}
          </WhenLoaded>
        )
      )}
    </WithUseCases>
  );
}

/** The first page: what the state of the workbook calls for. */
function HomePage() {
  const { state, texts } = usePane();
  const view = homeView(state);
  if (view.kind === 'looking') return <Looking />;
  if (view.kind === 'welcome') return <StartPage />;
  return (
    <WhenLoaded part={HOME_PAGE} title={texts.frame.pages.home}>
      {(Home) => <Home view={view} />}
    </WhenLoaded>
  );
}

function WithUseCases({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { useCases } = usePane();
  return (
    <WhenLoaded part={useCases} title={title}>
      {(loaded) => <UseCasesContext.Provider value={loaded}>{children}</UseCasesContext.Provider>}
    </WhenLoaded>
  );
}
