import { packsPageTexts } from '../../../i18n/pane/packs/texts';
import { PerformButton } from '../../components/ask/PerformButton';
import { FileChooser } from '../../components/file/FileChooser';
import { usePane } from '../../components/paneContext';
import { StepBlock } from '../../components/StepBlock';
import { CollectedReport, undoableChanges } from './CollectedNotice';
import { CollectPreview } from './CollectPreview';

/** Files are chosen, what they would change is shown, then it is taken. */
export function CollectBlock() {
  const { state, perform } = usePane();
  const words = packsPageTexts(state.language);
  const { collecting, collected } = state.packs;
  return (
    <StepBlock title={words.collectTitle} testId="packs-collect">
      <FileChooser
        text={words.choose}
        hint={words.collectHint}
        accept=".xlsx,.zip"
        multiple
        unreadable={words.unreadable}
        testIds={{ input: 'returned-files', button: 'choose-returned' }}
        onChosen={(files) => void perform({ kind: 'planCollect', files })}
      />
      {collecting && <CollectPreview plan={collecting} />}
      {collected && (
        <CollectedReport
          collected={collected}
          actions={
            undoableChanges(collected) > 0 && <PerformButton task={{ kind: 'undoCollected' }} text={words.undo} />
          }
        />
      )}
    </StepBlock>
  );
}
