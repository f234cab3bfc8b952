import { cellAddress } from '../../base/address';
import type { Finding } from '../../base/finding';
import { cleanText, comparableKey } from '../../base/plainText';
import type { Catalogue } from '../../catalogue/catalogue';
import type { RegisterKind } from '../../catalogue/registers';
import type { ActualCard, ActualProblem, ActualProblemParams } from '../actuals/actualsImport';
import { findCard, personOf } from '../actuals/findCard';
import { dayPlace } from '../exports/exportDay';
import { rowsBelow, valueIn, type ListReading } from '../sheet/readList';
import type { RegisterColumn, RegisterTexts } from '../texts/registerTexts';

/** What a register is counted by. */
export interface CountContext {
  readonly cards: readonly ActualCard[];
  /** "2026-11" */
  readonly period: string;
  readonly catalogue: Catalogue;
  /** The preferred language first. */
  readonly texts: readonly RegisterTexts[];
}

/** A register with what it is counted by. */
export interface RegisterSource extends CountContext {
  readonly kind: RegisterKind;
  readonly list: ListReading<RegisterColumn>;
  readonly date1904: boolean;
}

/** A row of the period that is somebody's. */
export interface RegisterRow {
  readonly row: number;
  readonly card: ActualCard;
  /** The indicator the row is about; null: all of the register's. */
  readonly item: string | null;
  /** What it is about, or whose fault, can't be told: whatever it may count in is spoilt. */
  readonly isUnclear: boolean;
}

interface RegisterRows {
  readonly rows: readonly RegisterRow[];
  readonly problems: readonly ActualProblem[];
  /** Cells of the days of other periods. */
  readonly outside: readonly string[];
  /** Rows of which the person is not at fault. */
  readonly others: number;
  /** Every row can be told whose and when. */
  readonly isSettled: boolean;
}

type RowPlace =
  | { readonly kind: 'row'; readonly row: RegisterRow }
  | { readonly kind: 'outside'; readonly cell: string }
  | { readonly kind: 'others' }
  | { readonly kind: 'unsettled' };

/** The rows of a register that belong to cards of the period. */
export function readRegisterRows(source: RegisterSource): RegisterRows {
  const problems: ActualProblem[] = [];
  const places = rowsBelow(source.list)
    .filter((row) => !isBlank(row, source))
    .map((row) => placeOf(row, source, problems));
  return {
    rows: places.flatMap((place) => (place.kind === 'row' ? [place.row] : [])),
    problems,
    outside: places.flatMap((place) => (place.kind === 'outside' ? [place.cell] : [])),
    others: places.filter(({ kind }) => kind === 'others').length,
    isSettled: places.every(({ kind }) => kind !== 'unsettled'),
  };
}

function placeOf(row: number, source: RegisterSource, problems: ActualProblem[]): RowPlace {
  const { kind, cards, period, date1904 } = source;
  const tell = (column: RegisterColumn, found: Finding<ActualProblemParams>): void => {
    problems.push({ ...found, cell: cellOf(row, column, source) });
  };
  const date = valueIn(source.list, row, 'date');
  const day = dayPlace(date, period, date1904);
  if (day === 'outside') return { kind: 'outside', cell: cellOf(row, 'date', source) };
  if (day !== 'inside') {
    const content = String(date);
    tell('date', day === 'blank' ? { code: 'noDay', params: {} } : { code: 'dayUnclear', params: { content } });
    return { kind: 'unsettled' };
  }
  const search = findCard(entryOf(row, source), cards, period);
  if (search.kind === 'problem') {
    tell('person', search.problem);
    return { kind: 'unsettled' };
  }
  const { card } = search;
  const own = kind.columns.includes('own') ? answerOf(row, 'own', source) : 'yes';
  if (own === 'no') return { kind: 'others' };
  const item = kind.columns.includes('item') ? itemOf(row, card, source) : null;
  const meant = item === null || item === '' ? kind.measures.map(({ indicator }) => indicator) : [item];
  if (!card.indicators.some(({ id }) => meant.includes(id))) {
    const { indicators, language } = source.catalogue;
    const indicator = indicators.get(meant[0] ?? '')?.name[language] ?? kind.name[language];
    tell('person', { code: 'notOnCard', params: { person: personOf(card), indicator } });
    return { kind: 'unsettled' };
  }
  if (own !== 'yes') tell('own', unclear(row, 'own', card, source));
  if (item === '') tell('item', unclear(row, 'item', card, source));
  return { kind: 'row', row: { row, card, item, isUnclear: own !== 'yes' || item === '' } };
}

/** Remarks alone make a row as well: it says no day. */
function isBlank(row: number, { list }: RegisterSource): boolean {
  const columns = Object.keys(list.columns) as RegisterColumn[];
  return columns.every((column) => cleanText(valueIn(list, row, column)) === '');
}

function entryOf(row: number, { list }: RegisterSource) {
  const name = cleanText(valueIn(list, row, 'person'));
  const employeeId = cleanText(valueIn(list, row, 'employeeId'));
  return { number: '', name, employeeId, department: '', position: '' };
}

/** The indicator that the row names, or the only one the card has; '' where it can't be told. */
function itemOf(row: number, card: ActualCard, { kind, list, catalogue, cards }: RegisterSource): string {
  const named = comparableKey(cleanText(valueIn(list, row, 'item')));
  if (named === '') {
    const own = kind.measures.filter(({ indicator }) => card.indicators.some(({ id }) => id === indicator));
    return own.length === 1 ? (own[0]?.indicator ?? '') : '';
  }
  const isNamed = (id: string): boolean => {
    const own = cards.flatMap(({ indicators }) => indicators.filter((each) => each.id === id).map(({ name }) => name));
    const names = [...Object.values<string>(catalogue.indicators.get(id)?.name ?? {}), ...own];
    return names.some((name) => comparableKey(name) === named);
  };
  return kind.measures.find(({ indicator }) => isNamed(indicator))?.indicator ?? '';
}

/** What a flag says, in whatever language; null where it says nothing that can be read. */
export function answerOf(
  row: number,
  column: RegisterColumn,
  { list, texts }: RegisterSource,
): 'yes' | 'no' | 'none' | null {
  const said = comparableKey(cleanText(valueIn(list, row, column)));
  const at =
    said === ''
      ? -1
      : Math.max(...texts.map(({ answers }) => answers.findIndex((each) => comparableKey(each) === said)));
  return (['yes', 'no', 'none'] as const)[at] ?? null;
}

/** A cell that the count goes by says nothing that can be read. */
export function unclear(
  row: number,
  column: RegisterColumn,
  card: ActualCard,
  { list, texts }: RegisterSource,
): Finding<ActualProblemParams> {
  const header = texts[0]?.headers[column] ?? column;
  const params = { person: personOf(card), column: header, content: String(valueIn(list, row, column)) };
  return { code: 'cellUnclear', params };
}

export function cellOf(row: number, column: RegisterColumn, { list }: RegisterSource): string {
  return cellAddress(row, list.columns[column]);
}
