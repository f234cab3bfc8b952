import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Inspection } from '../../../app/list/inspect';
import { areaAddress } from '../../../base/address';
import { useMessages } from '../../components/useMessages';
import { usePane } from '../../components/paneContext';
import { Section } from '../../components/Section';
import { ShownPart } from '../../components/ShownPart';
import { corrected, leftOut } from '../../state/list/reading';

const useStyles = makeStyles({
  hint: { margin: '0 0 4px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The lists that are read together, each of which can be left out, and other lists that can be taken in. */
export function ListPicker({ inspection }: { readonly inspection: Inspection }) {
  const styles = useStyles();
  const { state, perform, texts } = usePane();
  const messages = useMessages();
  const { reading } = state;
  const lists = inspection.lists.map(({ table }) => table);
  const out = leftOut(reading);
  const chosen = new Set(lists.map(({ sheet }) => sheet));
  const apart = state.sheets.flatMap(({ sheet, apart: reason }) =>
    reason === null || chosen.has(sheet) ? [] : [{ sheet, reason }],
  );
  if (lists.length + out.length < 2 && apart.length === 0) return null;
  const disabled = state.busy !== null;
  const read = (options: typeof reading): void => void perform({ kind: 'read', options });
  const sheets = reading.sheets ?? [...chosen];
  return (
    <Section title={texts.read.lists(lists.length)} open testId="lists">
      <p className={styles.hint}>{texts.read.listsHint}</p>
      <ShownPart items={lists} size={30}>
        {(shown) =>
          shown.map((table) => (
            <div key={`${table.sheet}!${table.block}`}>
              <Checkbox
                checked
                disabled={disabled || lists.length === 1}
                label={texts.read.list(table.sheet, areaAddress(table.area), table.rows.length)}
                onChange={() => read(corrected(reading, table, { leaveOut: true }))}
              />
            </div>
          ))
        }
      </ShownPart>
      {out.map(({ sheet, block }) => (
        <div key={`${sheet}!${block}`}>
          <Checkbox
            checked={false}
            disabled={disabled}
            label={block === 0 ? sheet : texts.read.blockOf(sheet, block + 1)}
            onChange={() => read(corrected(reading, { sheet, block }, { leaveOut: false }))}
          />
        </div>
      ))}
      {apart.map(({ sheet, reason }) => (
        <div key={sheet}>
          <Checkbox
            checked={false}
            disabled={disabled}
            label={texts.read.otherList(sheet, messages.apart[reason])}
            onChange={() => read({ ...reading, sheets: [...sheets, sheet] })}
          />
        </div>
      ))}
    </Section>
  );
}
