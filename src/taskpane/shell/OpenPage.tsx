import type { ReactNode } from 'react';
import { usePane, UseCasesContext } from '../components/paneContext';
import { WhenLoaded } from '../components/notice/WhenLoaded';
import { StartPage } from '../pages/start/StartPage';
import { isSidePage, sidePageOf, stepOf } from './pages';

/** The page that is open. All but the first come when they are opened, and need the use cases. */
export function OpenPage() {
  const { state } = usePane();
  const { page, inspection } = state;
  if (page === 'start' || (!isSidePage(page) && inspection === null)) return <StartPage />;
  return (
    <WithUseCases>
      {isSidePage(page) ? (
        <WhenLoaded part={sidePageOf(page).page}>{(Page) => <Page />}</WhenLoaded>
      ) : (
        inspection && <WhenLoaded part={stepOf(page).page}>{(Page) => <Page inspection={inspection} />}</WhenLoaded>
      )}
    </WithUseCases>
  );
}

function WithUseCases({ children }: { readonly children: ReactNode }) {
  const { useCases } = usePane();
  return (
    <WhenLoaded part={useCases}>
      {(loaded) => <UseCasesContext.Provider value={loaded}>{children}</UseCasesContext.Provider>}
    </WhenLoaded>
  );
}
