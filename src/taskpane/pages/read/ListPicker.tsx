import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Inspection } from '../../../app/list/inspect';
import { areaAddress } from '../../../base/address';
import { useMessages } from '../../components/useMessages';
import { usePane } from '../../components/paneContext';
import { Section } from '../../components/Section';
import { ShownPart } from '../../components/ShownPart';
import type { ConsideredSheet } from '../../../staffing/lists/findStaffingTable';
import type { SheetPurpose } from '../../../staffing/lists/sheetPurpose';
import type { ListState } from '../../state/list/listState';
import { corrected, leftOut } from '../../state/list/reading';

const useStyles = makeStyles({
  hint: { margin: '0 0 4px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface SheetLeftOut {
  readonly sheet: string;
  readonly purpose: SheetPurpose;
  readonly reason: ConsideredSheet['apart'];
  readonly people: number | null;
}

/** Sheets with a list, or with people on them, that are not read; lists first. */
function sheetsLeftOut(sheets: ListState['sheets'], chosen: ReadonlySet<string>): SheetLeftOut[] {
  const out = sheets.flatMap(({ sheet, purpose, apart: reason, people }) =>
    chosen.has(sheet) || purpose === null || (reason === null && (people ?? 0) === 0)
      ? []
      : [{ sheet, purpose, reason, people }],
  );
  return [...out.filter(({ reason }) => reason !== null), ...out.filter(({ reason }) => reason === null)];
}

/** The lists that are read together, each of which can be left out, and other lists that can be taken in. */
export function ListPicker({ inspection }: { readonly inspection: Inspection }) {
  const styles = useStyles();
  const { state, perform, texts } = usePane();
  const { reading } = state;
  const lists = inspection.lists.map(({ table }) => table);
  const out = leftOut(reading);
  const chosen = new Set(lists.map(({ sheet }) => sheet));
  const apart = sheetsLeftOut(state.sheets, new Set([...chosen, ...out.map(({ sheet }) => sheet)]));
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
      <SheetsLeftOut apart={apart} onTake={(sheet) => read({ ...reading, sheets: [...sheets, sheet] })} />
    </Section>
  );
}

function SheetsLeftOut({
  apart,
  onTake,
}: {
  readonly apart: readonly SheetLeftOut[];
  readonly onTake: (sheet: string) => void;
}) {
  const styles = useStyles();
  const { state, texts } = usePane();
  const messages = useMessages();
  if (apart.length === 0) return null;
  return (
    <>
      <p className={styles.hint} data-testid="left-out">
        {texts.read.leftOut(apart.length)}
      </p>
      {apart.map(({ sheet, reason, purpose, people }) => (
        <div key={sheet}>
          <Checkbox
            checked={false}
            disabled={state.busy !== null || reason === 'noPositions'}
            label={texts.read.otherList(
              sheet,
              reason === null ? messages.purposes[purpose] : messages.apart[reason],
              people,
            )}
            onChange={() => onTake(sheet)}
          />
        </div>
      ))}
    </>
  );
}
