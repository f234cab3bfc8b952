import { waitingForOthers } from '../../../app/situation/absentRaters';
import { homeTexts } from '../../../i18n/pane/home/texts';
import { usePane } from '../../components/paneContext';

/** How many cards wait for other raters than the manager; leads to the list of them. Nothing where none does. */
export function AwaitedRaters({ className }: { readonly className: string }) {
  const { state, dispatch, perform } = usePane();
  const words = homeTexts(state.language);
  const count = waitingForOthers(state.home.reading?.absent ?? []);
  if (count === 0) return null;
  const open = (): void => {
    dispatch({ type: 'sidePageOpened', page: 'packs', block: 'packs-returns' });
    void perform({ kind: 'readReturns' });
  };
  return (
    <button
      type="button"
      className={className}
      disabled={state.busy !== null}
      data-testid="awaited-raters"
      onClick={open}
    >
      {words.awaited} <span>{words.gap(count)}</span>
    </button>
  );
}
