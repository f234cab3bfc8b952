import { homeTexts } from '../../../i18n/pane/home/texts';
import { FailureNotice } from '../../components/notice/FailureNotice';
import { usePane } from '../../components/paneContext';
import type { PaneFailure } from '../../state/paneContent';
import { HomeButton } from './HomeButton';
import { HomeScreen } from './HomeScreen';

/** The workbook could not be looked at: what, where, and the one thing to do; the other areas stay usable. */
export function LookFailedScreen({ failure }: { readonly failure: PaneFailure }) {
  const { state, perform, look, texts } = usePane();
  const words = homeTexts(state.language);
  return (
    <HomeScreen
      title={words.failedTitle}
      name="failed"
      facts={<FailureNotice failure={failure} />}
      primary={<HomeButton primary text={texts.frame.retry} testId="look-again" onClick={() => void look()} />}
      others={
        <HomeButton
          text={texts.start.read}
          testId="read"
          onClick={() => void perform({ kind: 'read', options: 'remembered' })}
        />
      }
    />
  );
}
