import { packsPageTexts } from '../../../i18n/pane/packs/texts';
import { useWorkFooter } from '../../components/notice/WorkProgress';
import { PageFrame } from '../../components/PageFrame';
import { usePane } from '../../components/paneContext';
import { CollectBlock } from './CollectBlock';
import { HandoutBlock } from './HandoutBlock';
import { ReturnsBlock } from './ReturnsBlock';

/** Scorecards go out in files of their own and come back. */
export function PacksPage() {
  const { state } = usePane();
  const words = packsPageTexts(state.language);
  const footer = useWorkFooter('packs');
  return (
    <PageFrame title={words.title} testId="page-packs" footer={footer}>
      <p>{words.intro}</p>
      <HandoutBlock />
      <CollectBlock />
      <ReturnsBlock />
    </PageFrame>
  );
}
