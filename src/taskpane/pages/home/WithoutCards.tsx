import { createPart } from '../../../addin/part';
import { homeTexts } from '../../../i18n/pane/home/texts';
import { WhenLoaded } from '../../components/notice/WhenLoaded';
import { usePane } from '../../components/paneContext';
import { HomeButton } from './HomeButton';

const LIST = createPart(
  async () => (await import(/* webpackChunkName: "steps" */ './WithoutCardsList')).WithoutCardsList,
);

/** People of the list without a card; while no list was read, the way to know them. */
export function WithoutCards() {
  const { state, perform } = usePane();
  if (state.home.reading?.ofProjects) return null;
  if (state.inspection !== null) return <WhenLoaded part={LIST}>{(List) => <List />}</WhenLoaded>;
  return (
    <p>
      <HomeButton
        text={homeTexts(state.language).readForThose}
        testId="read-without-cards"
        onClick={() => void perform({ kind: 'read', options: 'remembered' })}
      />
    </p>
  );
}
