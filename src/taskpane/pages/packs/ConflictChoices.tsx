import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import type { CellValue } from '../../../base/grid';
import { packMessages } from '../../../i18n/messages/packs/texts';
import { packsPageTexts } from '../../../i18n/pane/packs/texts';
import type { ReturnChange } from '../../../packs/collect/compare';
import { useListStyles } from '../../components/listStyles';
import { usePane } from '../../components/paneContext';
import { Section } from '../../components/Section';
import { ShownPart } from '../../components/ShownPart';
import { conflictKey } from '../../state/packs/packsState';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0' } });

/** Cells that were changed in the pack and in the workbook: the person says which counts. */
export function ConflictChoices({ conflicts }: { readonly conflicts: readonly ReturnChange[] }) {
  const styles = useStyles();
  const lists = useListStyles();
  const { state, dispatch } = usePane();
  const words = packsPageTexts(state.language);
  const messages = packMessages(state.language);
  const disabled = state.busy !== null;
  if (conflicts.length === 0) return null;
  const choose = (changes: readonly ReturnChange[], replace: boolean): void =>
    dispatch({ type: 'packsChosen', choice: { kind: 'replace', keys: changes.map(conflictKey), replace } });
  const text = (content: CellValue): string => (content === '' ? messages.blank : String(content));
  return (
    <Section title={words.conflicts(conflicts.length)} open testId="collect-conflicts">
      <div>{words.conflictsHint}</div>
      <div className={styles.actions}>
        <Button
          size="small"
          disabled={disabled}
          data-testid="packs-replace-all"
          onClick={() => choose(conflicts, true)}
        >
          {words.replaceAll}
        </Button>
        <Button size="small" disabled={disabled} data-testid="packs-keep-all" onClick={() => choose(conflicts, false)}>
          {words.keepAll}
        </Button>
      </div>
      <ShownPart items={conflicts} size={30}>
        {(shown) => (
          <ul className={lists.list}>
            {shown.map((change) => (
              <li key={conflictKey(change)} className={lists.line}>
                <Checkbox
                  checked={state.packs.replaced.has(conflictKey(change))}
                  disabled={disabled}
                  label={messages.conflict(change.name, change.label, text(change.after), text(change.shown))}
                  data-testid={`conflict-${conflictKey(change)}`}
                  onChange={(_, { checked }) => choose([change], checked === true)}
                />
              </li>
            ))}
          </ul>
        )}
      </ShownPart>
    </Section>
  );
}
