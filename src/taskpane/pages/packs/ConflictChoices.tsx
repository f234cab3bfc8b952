import type { CellValue } from '../../../base/grid';
import { entryText } from '../../../i18n/messages/packs/entryText';
import { packMessages } from '../../../i18n/messages/packs/texts';
import { packsPageTexts } from '../../../i18n/pane/packs/texts';
import { packTexts } from '../../../i18n/sheets/packs/texts';
import type { ReturnChange } from '../../../packs/collect/compare';
import { ratedAs } from '../../../packs/raters/groupKey';
import { ConflictSection } from '../../components/ConflictSection';
import { usePane } from '../../components/paneContext';
import { conflictKey } from '../../state/packs/packsState';
import type { useNames } from './useNames';

const TEST_IDS = {
  section: 'collect-conflicts',
  replaceAll: 'packs-replace-all',
  keepAll: 'packs-keep-all',
  line: 'conflict',
};

/** Cells that were changed in the pack and in the workbook: the person says which counts. */
export function ConflictChoices({
  conflicts,
  nameOf,
}: {
  readonly conflicts: readonly ReturnChange[];
  readonly nameOf: ReturnType<typeof useNames>;
}) {
  const { state, dispatch } = usePane();
  const words = packsPageTexts(state.language);
  const messages = packMessages(state.language);
  const { conflictsHint: hint, replaceAll, keepAll } = words;
  // Means of one kind of raters and their number are one decision.
  const asked = [...new Map(conflicts.map((change) => [conflictKey(change), change])).values()];
  return (
    <ConflictSection
      conflicts={asked}
      keyOf={conflictKey}
      replaced={state.packs.replaced}
      texts={{ title: words.conflicts(asked.length), hint, replaceAll, keepAll }}
      testIds={TEST_IDS}
      onChosen={(keys, replace) => dispatch({ type: 'packsChosen', choice: { kind: 'replace', keys, replace } })}
    >
      {(change) => {
        const { label, after, shown, figure } = change;
        const name = nameOf(change);
        const text = (content: CellValue): string => entryText(content, figure, state.language);
        const as = ratedAs(change);
        return as === null
          ? messages.conflict(name, label, text(after), text(shown))
          : messages.raters.conflict(name, packTexts(state.language).raters.as[as]);
      }}
    </ConflictSection>
  );
}
