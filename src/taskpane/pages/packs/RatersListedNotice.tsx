import type { RatersListed } from '../../../app/packs/raterSheet';
import { packsPageTexts } from '../../../i18n/pane/packs/texts';
import { ClashNotice } from '../../components/notice/ClashNotice';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';
import { SheetLink } from '../../components/place/SheetLink';

/** Where the list of raters is, and how much of it HR has yet to confirm. */
export function RatersListedNotice({ report }: { readonly report: RatersListed }) {
  const { state } = usePane();
  const words = packsPageTexts(state.language);
  const { sheet, added, waiting, confirmed, clashes } = report;
  return (
    <>
      <Notice intent="success" testId="raters-listed">
        <div>{words.ratersListed(added, waiting, confirmed)}</div>
        <SheetLink sheet={sheet} />
      </Notice>
      <ClashNotice clashes={clashes} />
    </>
  );
}
