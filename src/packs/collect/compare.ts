import { cellAddress } from '../../base/address';
import { cleanText } from '../../base/plainText';
import type { CellValue } from '../../base/grid';
import type { Finding } from '../../base/finding';
import type { InputBounds } from '../../scoring/inputBounds';
import { typedFigure, type FigureUnit } from '../../scoring/sentences/units';
import { OTHER_RATERS, type GroupRater } from '../../scoring/raters';
import type { GridField } from '../../scorecard/card/cardGrid';
import type { CardEdit } from '../../scorecard/sheet/cellEdits';
import { readEntered, refusedBy, type EnteredProblem } from '../../scorecard/targets/enteredValue';
import { indicatorInput } from '../entryKeys';
import { fixedMark, isFormulaMark, sameContent, sameMark, type HandedMarks } from '../fixedMark';
import type { CardNote } from '../packNote';
import type { CardPackKind } from '../packTexts';
import type { ReturnedCard } from './readPack';

/** An input cell of the workbook's own card. */
export interface OwnInput {
  readonly row: number;
  readonly column: number;
  /** What the cell shows. */
  readonly value: CellValue;
  /** What stands in it: a formula, or again what it shows. */
  readonly content: CellValue;
  /** The numbers it takes; null: any content. Absent: as the pack noted when it was handed out. */
  readonly bounds?: InputBounds | null;
  /** Words of which it takes one, where the pack noted no numbers that it takes. Absent: it takes no words in their place. */
  readonly words?: readonly string[];
  /** What is asked for there, for people. */
  readonly label: string;
  /** What its numbers count. Absent: levels, points or people, which need no unit. */
  readonly figure?: FigureUnit;
}

/** A card of the workbook that a pack may have entries for. */
export interface OwnCard {
  readonly number: string;
  readonly name: string;
  readonly roleId: string;
  readonly sheetName: string;
  /** By the names of entryKeys. */
  readonly inputs: ReadonlyMap<string, OwnInput>;
  /** See `looseKeys`. */
  readonly loose: string;
  /** Where it says how many colleagues, direct reports or customers rated. Absent: it has no such places. */
  readonly counts?: Readonly<Partial<Record<GroupRater, OwnInput>>>;
}

interface InCell {
  person: string;
  /** Of the pack's card. */
  cell: string;
}

/** Why an entry, or a whole card of a pack, is not taken. */
export interface ReturnProblemParams extends Record<EnteredProblem, InCell & { label: string; content: string }> {
  /** The workbook has no such card in this period, or it is somebody else's. */
  foreignCard: { person: string };
  /** The workbook's own card has lines that moved, or was built before places were noted. */
  ownCardUnreadable: { person: string };
  cardMissing: { person: string };
  /** The workbook's card asks for something else now. */
  notAsked: { person: string; cell: string; content: string };
  lineUnclear: { person: string; indicator: string };
  notWhole: InCell & { label: string; content: string };
  outOfRange: InCell & { label: string; content: string };
  notAChoice: InCell & { label: string; content: string };
  tooLong: InCell & { label: string };
  /** A rating that whoever got the pack may not give. */
  notTheirs: InCell & { content: string };
  targetAltered: InCell;
  weightAltered: InCell;
  textAltered: InCell;
  formulaDamaged: InCell;
}

/** What was noticed on a card of a pack. */
export type ReturnProblem = Finding<ReturnProblemParams> & { readonly number: string };

/** What a pack says of one input cell. */
export interface PackEntry {
  readonly key: string;
  readonly number: string;
  /** What the cell held when the pack was handed out. */
  readonly handed: CellValue;
  /** What was entered; "" where it was emptied. */
  readonly entered: CellValue;
  /** Where it stands in the pack: "E7". */
  readonly cell: string;
  /** The numbers the cell takes, as noted when the pack was handed out; null: any content. */
  readonly noted: InputBounds | null;
}

/** What a card of a pack says, without the card itself. */
export interface CardEntries {
  readonly number: string;
  readonly name: string;
  readonly entries: readonly PackEntry[];
  readonly problems: readonly ReturnProblem[];
  /** See `looseKeys`. */
  readonly loose: string;
}

/** One value that would go into the workbook. */
export interface ReturnChange extends CardEdit {
  readonly key: string;
  readonly name: string;
  readonly sheetName: string;
  readonly label: string;
  /** See OwnInput. */
  readonly figure?: FigureUnit;
  /** What the workbook's cell shows. */
  readonly shown: CellValue;
  /** The workbook's cell was changed as well since the pack was handed out: a person chooses. */
  readonly conflict: boolean;
}

export interface CardComparison {
  readonly changes: readonly ReturnChange[];
  /** Entries that the workbook has already. */
  readonly same: number;
  readonly problems: readonly ReturnProblem[];
}

const LONGEST_TEXT = 2000;

/**
 * What was entered on a card of a pack, and what was done to the rest of it.
 * @param kind of the pack: a rating that whoever got it may not give is told and not taken
 * @param marks those of all cards that are read, so that what a thousand cards say is reckoned once
 */
export function readEntries(card: ReturnedCard, kind: CardPackKind, marks: HandedMarks): CardEntries {
  const { record, note, now } = card;
  const { number, name } = record;
  const person = name === '' ? number : name;
  const about = { number, name, loose: looseOf(note) };
  if (now === null) return { ...about, entries: [], problems: [{ number, code: 'cardMissing', params: { person } }] };
  const problems: ReturnProblem[] = [...now.places.unclear].map((id): ReturnProblem => {
    return { number, code: 'lineUnclear', params: { person, indicator: id } };
  });
  const entries = note.inputs.flatMap(([key, row, column, handed, noted]): PackEntry[] => {
    const place = cellNow(card, row, column);
    if (place === null) return [];
    const entered = now.cells.values[place.row]?.[place.column] ?? '';
    if (sameContent(entered, handed)) return [];
    const cell = cellAddress(place.row, place.column);
    const field = indicatorInput(key, record)?.field ?? null;
    if (field === null || mayRate(kind, field)) return [{ key, number, handed, entered, noted, cell }];
    problems.push({ number, code: 'notTheirs', params: { person, cell, content: String(entered) } });
    return [];
  });
  return { ...about, entries, problems: [...problems, ...alterations(card, person, marks)] };
}

/** Nobody rates in another's place: the means of several people are HR's to enter, and employees rate themselves alone. */
const NOT_THEIRS: Readonly<Record<CardPackKind, readonly GridField[]>> = {
  manager: OTHER_RATERS,
  department: OTHER_RATERS,
  employee: ['manager', ...OTHER_RATERS],
};

function mayRate(kind: CardPackKind, field: GridField): boolean {
  return !NOT_THEIRS[kind].includes(field);
}

/** Where a cell of the card as it was handed out is now. */
function cellNow({ now }: ReturnedCard, row: number, column: number): { row: number; column: number } | null {
  const place = now && { row: now.places.rowNow(row), column: now.places.columnNow(column) };
  return place && place.row !== null && place.column !== null ? { row: place.row, column: place.column } : null;
}

/** Whether all rows and columns of the card are where they were. */
function isUnmoved({ note, now }: ReturnedCard): boolean {
  const stays = (count: number, place: (handed: number) => number | null): boolean =>
    Array.from({ length: count }, (_, at) => at).every((at) => place(at) === at);
  return now !== null && stays(note.rowCount, now.places.rowNow) && stays(note.columnCount, now.places.columnNow);
}

/** Targets, weights, texts and formulas that are not as they were handed out. None of them is ever taken. */
function alterations(card: ReturnedCard, person: string, marks: HandedMarks): ReturnProblem[] {
  const { record, note, now } = card;
  if (now === null) return [];
  const { columns, indicators } = record.grid ?? { columns: {}, indicators: [] };
  const rows = new Map(indicators.map(({ id, row }) => [row, id]));
  const stands = isUnmoved(card);
  return note.fixed.flatMap(([row, column, mark]): ReturnProblem[] => {
    const id = rows.get(row);
    if (id !== undefined && now.places.unclear.has(id)) return [];
    const place = cellNow(card, row, column);
    const value = place === null ? '' : (now.cells.values[place.row]?.[place.column] ?? '');
    const content = place === null ? '' : (now.cells.formulas[place.row]?.[place.column] ?? '');
    // A line that was sorted speaks of itself, wherever it is now.
    const then = (at: number): number | null => (at === place?.row ? row : now.places.row(at));
    const found = stands
      ? marks.of(value, content)
      : fixedMark(value, content, { row: then, column: now.places.column });
    if (sameMark(mark, found)) return [];
    const cell = place === null ? cellAddress(row, column) : cellAddress(place.row, place.column);
    const isLine = id !== undefined;
    const code =
      isLine && column === columns.target
        ? 'targetAltered'
        : isLine && column === columns.weight
          ? 'weightAltered'
          : isFormulaMark(mark)
            ? 'formulaDamaged'
            : 'textAltered';
    return [{ number: record.number, code, params: { person, cell } }];
  });
}

/** Holds the entries of a card against the workbook's own card. */
export function compareCard(
  { number, name, loose }: CardEntries,
  entries: readonly PackEntry[],
  own: OwnCard | null,
): CardComparison {
  const person = name === '' ? number : name;
  const foreign = own === null || own.name !== name;
  if (foreign) return { changes: [], same: 0, problems: [{ number, code: 'foreignCard', params: { person } }] };
  const isSameShape = own.loose === loose;
  const changes: ReturnChange[] = [];
  const problems: ReturnProblem[] = [];
  let same = 0;
  for (const entry of entries) {
    const input = own.inputs.get(entry.key);
    const { cell } = entry;
    if (input === undefined || (!isSameShape && entry.key.startsWith('r:'))) {
      const params = { person, cell, content: String(entry.entered) };
      problems.push({ number, code: 'notAsked', params });
      continue;
    }
    const accepted = acceptedValue(entry.entered, input, entry.noted);
    if ('code' in accepted) {
      const params = { person, cell, label: input.label, content: typed(entry.entered, input.figure) };
      problems.push({ number, code: accepted.code, params });
    } else if (sameContent(accepted.value, input.value)) same += 1;
    else changes.push(changeOf(entry, accepted.value, input, own));
  }
  return { changes, same, problems };
}

function typed(entered: CellValue, figure: FigureUnit | undefined): string {
  return typeof entered === 'number' ? typedFigure(entered, figure?.unit ?? null) : String(entered);
}

const looseOf = ({ inputs }: CardNote): string =>
  inputs
    .flatMap(([key]) => (key.startsWith('r:') ? [key] : []))
    .sort()
    .join(' ');

type Refused = { readonly code: EnteredProblem | 'notWhole' | 'outOfRange' | 'notAChoice' | 'tooLong' };

/** The value a cell gets; what it would not accept is refused, as when actual values are imported. */
function acceptedValue(
  entered: CellValue,
  input: OwnInput,
  noted: InputBounds | null,
): { readonly value: CellValue } | Refused {
  if (input.words !== undefined && noted === null) {
    const word = cleanText(entered);
    return word === '' || input.words.includes(word) ? { value: word } : { code: 'notAChoice' };
  }
  const bounds = input.bounds === undefined ? noted : input.bounds;
  if (bounds === null) {
    const isLong = typeof entered === 'string' && entered.length > LONGEST_TEXT;
    return isLong ? { code: 'tooLong' } : { value: entered };
  }
  const read = readEntered(entered, '');
  if (read.kind === 'blank') return { value: '' };
  if (read.kind === 'problem') return { code: read.code };
  const refused = refusedBy(read.value, bounds);
  return refused === null ? { value: read.value } : { code: refused };
}

function changeOf(entry: PackEntry, after: CellValue, input: OwnInput, own: OwnCard): ReturnChange {
  return {
    key: entry.key,
    number: entry.number,
    name: own.name,
    sheetName: own.sheetName,
    label: input.label,
    ...(input.figure ? { figure: input.figure } : {}),
    row: input.row,
    column: input.column,
    before: input.content,
    after,
    shown: input.value,
    conflict: !sameContent(input.value, entry.handed),
  };
}

/** Whether a person lets a value of a pack replace what was changed in the workbook as well; else it is left and listed. */
export type Replaces = (change: ReturnChange) => boolean;

/** The edits for what is new and, of what was changed on both sides, those a person chose. */
export function chosenChanges(changes: readonly ReturnChange[], replaces: Replaces): ReturnChange[] {
  return changes.filter((change) => !change.conflict || replaces(change));
}
