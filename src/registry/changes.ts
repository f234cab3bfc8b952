import type { Area } from '../base/address';
import { gatherBlocks } from '../base/gatherBlocks';
import type { Block, CellContent } from '../base/sheetDrawing';
import { layoutOf, recordText, type CardLayoutRecord, type CardRecord } from './cardRecord';
import { draftNames } from './draftNames';
import { cellPointer, filledCount, sheetPointer } from './livingFormulas';
import { LAYOUT_KEY, readNote, VERSION_NOTE } from './notes';
import { COLUMNS, SHEET_KEY, type Registry } from './registry';
import { shortLayout, wholeLayout } from './shortForms';
import { FIRST_VERSION, OWN_SHEETS_VERSION, SHORT_VERSION, versionIn } from './versions';
import { TextHash } from '../scorecard/sheet/textHash';

/** A card that was just built or refreshed, with what its line points at. */
export interface NewCard {
  readonly record: CardRecord;
  readonly sheetName: string;
  readonly numberCell: { readonly row: number; readonly column: number };
  readonly inputs: readonly Area[];
  /** Inputs that were filled by us: they don't count as entered. */
  readonly prefilled?: readonly Area[];
  /** The line it has already, 0-based; absent: it gets the next one. */
  readonly row?: number;
}

/** What to write on the registry's sheet, in this order. */
export interface RegistryChange {
  readonly blocks: readonly Block[];
  /** The registry as it is then, as far as more can be written by it without reading again. */
  readonly registry: Registry;
}

/** A cell holds 32,767 characters; longer notes continue to the right. */
const NOTE_PART = 30000;

/** Adds lines for new cards and blanks the lines of replaced ones. */
export function changeCards(registry: Registry, added: readonly NewCard[], gone: readonly number[]): RegistryChange {
  const blanks = gone.map((row): Block => ({ row, column: 0, contents: [['', '', '', '', '', '']] }));
  if (added.length === 0) return { blocks: blanks, registry: numbered(registry, [], gone) };
  const layouts = new LayoutKeys(registry);
  const lines = added.map((card) => ({ row: card.row, cells: cardLine(card, layouts) }));
  const fresh = lines.filter(({ row }) => row === undefined).map(({ cells }) => cells);
  // Without its trace a line says: what the card looks like is not known yet. Its rows stand where the record says.
  const rewritten = lines.flatMap(({ row, cells }): Block[] =>
    row === undefined ? [] : [{ row, column: 0, contents: [[...cells, '', '']] }],
  );
  const noted = changeNotes(registry, layouts.added());
  return {
    // Version and layouts before the lines that name them: stopped in between, no line means another role's layout.
    blocks: [...noted.blocks, ...blanks, { row: registry.nextRow, column: 0, contents: fresh }, ...rewritten],
    registry: { ...numbered(noted.registry, added, gone), nextRow: registry.nextRow + fresh.length },
  };
}

/** The registry with the numbers that its lines have then. */
function numbered(registry: Registry, added: readonly NewCard[], gone: readonly number[]): Registry {
  const numbers = new Map(registry.numbers);
  for (const row of gone) numbers.delete(row);
  let next = registry.nextRow;
  for (const { row, record } of added) numbers.set(row ?? next++, record.number);
  return { ...registry, numbers };
}

/** Writes records of cards that stay what and where they are. @param records by line of the registry */
export function changeRecords(registry: Registry, records: ReadonlyMap<number, CardRecord>): RegistryChange {
  const layouts = new LayoutKeys(registry);
  const cells = [...records].map(([row, record]) => ({
    row,
    column: COLUMNS.record,
    content: recordText(record, layouts.of(record), layouts.version),
  }));
  const noted = changeNotes(registry, layouts.added());
  return { blocks: [...noted.blocks, ...gatherBlocks(cells)], registry: noted.registry };
}

/** The notes that hold what cards of one role share. */
class LayoutKeys {
  /** What lines are written in; absent: as in a registry that does not point at all sheets, whose version must not rise. */
  readonly version: number | undefined;
  private readonly keys = new Map<string, string>();
  private readonly taken: Set<string>;
  private readonly fresh: (readonly [key: string, note: unknown])[] = [];

  constructor(registry: Registry) {
    const { notes } = registry;
    for (const [key, note] of notes) {
      if (key.startsWith(LAYOUT_KEY)) this.keys.set(JSON.stringify(wholeLayout(note, notes)), key);
    }
    this.taken = new Set(registry.noteRows.keys());
    const standing = versionIn(notes.get(VERSION_NOTE)) ?? FIRST_VERSION;
    if (standing < OWN_SHEETS_VERSION) return;
    this.version = SHORT_VERSION;
    if (standing < SHORT_VERSION) this.fresh.push([VERSION_NOTE, SHORT_VERSION]);
  }

  of(record: CardRecord): string {
    const layout = layoutOf(record);
    const text = JSON.stringify(layout);
    const known = this.keys.get(text);
    if (known !== undefined) return known;
    const note = this.noted(layout, text);
    return this.add(text, note);
  }

  private noted(layout: CardLayoutRecord, text: string): unknown {
    const short = this.version === undefined ? null : shortLayout(layout);
    if (short === null) return layout;
    const { places } = short;
    const isSame = JSON.stringify(wholeLayout(short.note(''), new Map([['', places]]))) === text;
    if (!isSame) return layout;
    const placesText = JSON.stringify(places);
    return short.note(this.keys.get(placesText) ?? this.add(placesText, places));
  }

  private add(text: string, note: unknown): string {
    const key = this.freeKey(text);
    this.keys.set(text, key);
    this.fresh.push([key, note]);
    return key;
  }

  /** Of what it holds: two who note layouts at the same time never give one key to different ones. */
  private freeKey(layout: string): string {
    let key = `${LAYOUT_KEY}${new TextHash().add(layout).text(7)}`;
    while (this.taken.has(key)) key = `${key}-`;
    this.taken.add(key);
    return key;
  }

  /** Notes that the registry does not have yet, each before those that name it. */
  added(): readonly (readonly [key: string, note: unknown])[] {
    return this.fresh;
  }
}

function cardLine(
  { record, sheetName, numberCell, inputs, prefilled = [] }: NewCard,
  layouts: LayoutKeys,
): CellContent[] {
  return [
    record.number,
    cellPointer(sheetName, numberCell),
    filledCount(sheetName, inputs, prefilled),
    recordText(record, layouts.of(record), layouts.version),
  ];
}

/** Notes what cards that were just built look like, by their line. */
export function traceBlocks(traces: ReadonlyMap<number, string>): readonly Block[] {
  return gatherBlocks([...traces].map(([row, content]) => ({ row, column: COLUMNS.trace, content })));
}

/** Points at the cells of cards whose rows are about to be moved, by their line. */
export function movingBlocks(moving: ReadonlyMap<number, CellContent>): readonly Block[] {
  return [...moving].map(([row, content]) => ({ row, column: COLUMNS.moving, contents: [[content]] }));
}

/** What counts the entries of cards that are about to be drawn anew, by their line. */
export function countBlocks(counts: ReadonlyMap<number, CellContent>): readonly Block[] {
  return [...counts].map(([row, content]) => ({ row, column: COLUMNS.entered, contents: [[content]] }));
}

/** A note as its cells hold it, from left to right. */
export function noteParts(note: unknown): string[] {
  const text = JSON.stringify(note);
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const part = text.slice(start, start + NOTE_PART);
    // Half a character is not every program's to keep.
    const whole = /[\ud800-\udbff]$/.test(part) ? part.slice(0, -1) : part;
    parts.push(whole);
    start += whole.length;
  }
  return parts;
}

/** Remembers notes under their keys; undefined forgets one. */
export function changeNotes(
  registry: Registry,
  notes: readonly (readonly [key: string, note: unknown])[],
): RegistryChange {
  const noteRows = new Map(registry.noteRows);
  const blocks = notes.map(([key, note]): Block => {
    const row = noteRows.get(key) ?? firstFree(noteRows);
    noteRows.set(key, row);
    const line: CellContent[] = note === undefined ? [''] : [key, ...noteParts(note)];
    while (line.length < registry.noteWidth) line.push('');
    return { row, column: COLUMNS.note, contents: [line] };
  });
  const forgotten = new Set(notes.flatMap(([key, note]) => (note === undefined ? [key] : [])));
  const kept = [...new Map([...registry.notes, ...notes])].filter(([key]) => !forgotten.has(key));
  const noteWidth = Math.max(registry.noteWidth, ...blocks.map(({ contents }) => contents[0]?.length ?? 0));
  return { blocks: joinedRows(blocks), registry: { ...registry, noteRows, noteWidth, notes: new Map(kept) } };
}

/** Rows below each other that are as wide are written at once. */
function joinedRows(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const width = block.contents[0]?.length;
    if (last && last.row + last.contents.length === block.row && last.contents[0]?.length === width) {
      joined[joined.length - 1] = { ...last, contents: [...last.contents, ...block.contents] };
    } else joined.push(block);
  }
  return joined;
}

/** Puts notes that stand twice together in their upper rows, as they were read. */
export function joinDoubles({ doubleRows = new Map(), ...registry }: Registry): RegistryChange {
  const rows = [...doubleRows.values()].flat();
  const blank = Array.from({ length: registry.noteWidth }, () => '');
  const blanks = rows.map((row): Block => ({ row, column: COLUMNS.note, contents: [blank] }));
  const notes = [...doubleRows.keys()].filter((key) => registry.notes.has(key));
  const joined = changeNotes(
    registry,
    notes.map((key) => [key, registry.notes.get(key)]),
  );
  return { blocks: [...joined.blocks, ...blanks], registry };
}

/**
 * Points at Rolecard's own sheets, by what they are and the names they have now; those already pointed at are left, but for drafts: one
 * that a stopped request has left behind is deleted, and the next one has its name.
 */
export function changeSheetPlaces(registry: Registry, places: Readonly<Record<string, string>>): RegistryChange {
  const drafts = draftNames(readNote(registry, 'drafts'));
  const due = Object.entries(places).filter(
    ([key, name]) => registry.sheets.get(key) !== name || drafts.includes(name),
  );
  const noteRows = new Map(registry.noteRows);
  const blocks = due.map(([key, name]): Block => {
    const row = noteRows.get(`${SHEET_KEY}${key}`) ?? firstFree(noteRows);
    noteRows.set(`${SHEET_KEY}${key}`, row);
    return { row, column: COLUMNS.note, contents: [[`${SHEET_KEY}${key}`, sheetPointer(name)]] };
  });
  return { blocks, registry: { ...registry, noteRows, sheets: new Map([...registry.sheets, ...due]) } };
}

function firstFree(rows: ReadonlyMap<string, number>): number {
  return Math.max(-1, ...rows.values()) + 1;
}
