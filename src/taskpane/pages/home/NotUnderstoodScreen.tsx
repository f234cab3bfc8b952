import { homeTexts } from '../../../i18n/pane/home/texts';
import { usePane } from '../../components/paneContext';
import { SampleButton } from '../start/SampleButton';
import { SheetChoice } from '../start/SheetChoice';
import { HomeButton } from './HomeButton';
import { HomeScreen } from './HomeScreen';

/** The workbook holds something, but no list that is understood. */
export function NotUnderstoodScreen() {
  const { state, perform, texts } = usePane();
  const words = homeTexts(state.language);
  return (
    <HomeScreen
      title={words.notUnderstoodTitle}
      name="not-understood"
      facts={<p>{words.notUnderstood}</p>}
      primary={
        <HomeButton
          primary
          text={texts.start.read}
          testId="read"
          onClick={() => void perform({ kind: 'read', options: 'remembered' })}
        />
      }
    >
      <SheetChoice />
      <SampleButton />
    </HomeScreen>
  );
}
