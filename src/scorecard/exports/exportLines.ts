import { cellAddress } from '../../base/address';
import type { Finding } from '../../base/finding';
import type { CellValue, Grid } from '../../base/grid';
import { cleanText } from '../../base/plainText';
import type { ActualCard, ActualIndicator, ActualProblem } from '../actuals/actualsImport';
import { changeKey } from '../actuals/chosenEdits';
import { headerKey } from '../actuals/actualsWords';
import type { PersonProblemParams } from '../actuals/findCard';
import type { PersonIdentity } from '../people/identity';
import { isUnclearPercent } from '../targets/enteredValue';
import { fieldsOf, lineKey, type ExportColumn } from './exportColumns';
import { dayOrder, dayPlace } from './exportDay';
import { readExported } from './exportedValue';
import {
  accountKey,
  type ColumnUse,
  type Combine,
  type ExportField,
  type ExportMemory,
  type IndicatorUse,
} from './exportMapping';
import type { KnownIndicator } from './proposeUse';
import { personOfLine, type PeopleWanted } from './exportPeople';
import type { ExportTable } from './exportTable';
import { isTotal } from './exportWords';
import { splitUnit, statedBy, type StatedUnit } from './statedUnit';

/** All that a preview is made of: it can be made again, with other choices, without reading anything. */
export interface ExportSource {
  readonly grid: Grid;
  readonly cards: readonly ActualCard[];
  readonly known: readonly KnownIndicator[];
  readonly kept: ExportMemory;
  readonly period: string;
}

/** What a person chose for this export. */
export interface ExportChoices {
  /** By the key of a column. */
  readonly columns: Readonly<Record<string, ColumnUse>>;
  /** By `accountKey`; null: nobody's. */
  readonly people: Readonly<Record<string, PersonIdentity | null>>;
  /** Row of the sheet the header is in, as Excel numbers it; absent: it is looked for. */
  readonly headerRow?: number;
}

export const NO_EXPORT_CHOICES: ExportChoices = { columns: {}, people: {} };

/** A name or account of an export that is nobody's by itself. */
export interface ExportPerson {
  readonly key: string;
  readonly label: string;
  /** Where it stands first. */
  readonly cell: string;
  readonly lines: number;
  /** null: somebody said whose it is, or that it is nobody's. */
  readonly problem: Finding<PersonProblemParams> | null;
  /** Number of the card it goes to; null: to none. */
  readonly number: string | null;
}

/** One value of one line. */
interface LineValue {
  readonly value: number;
  readonly cell: string;
  readonly order: number | null;
  readonly content: CellValue;
  readonly unclear: boolean;
  readonly plain: boolean;
  /** What the line weighs in an average; null: nothing is chosen to weigh it by. */
  readonly weight: LineWeight | null;
}

interface LineWeight {
  readonly cell: string;
  readonly content: CellValue;
  /** null: the cell holds no figure, or one below 0. */
  readonly value: number | null;
}

/** What the lines say for one card and indicator, from one column. */
export interface Gathered {
  readonly card: ActualCard;
  readonly indicator: ActualIndicator;
  readonly combine: Combine;
  /** Header of the column that lines are weighted by; null: each counts alike. */
  readonly weight: string | null;
  readonly column: string;
  readonly values: LineValue[];
  /** A line's value can't be read: what the others make together would be wrong. */
  isBroken: boolean;
}

/** All lines, before the values of one person are put together. */
export interface Lines {
  readonly gathered: Map<string, Gathered>;
  readonly people: Map<string, ExportPerson>;
  readonly passedOver: { totals: number; otherDays: number; nobody: number };
  readonly problems: ActualProblem[];
  blank: number;
}

/** A column's cell on a line, or the value of a line that names its indicator. */
interface LineInput {
  readonly use: IndicatorUse;
  readonly key: string;
  readonly column: number;
  readonly indicator: KnownIndicator;
  readonly stated: StatedUnit | null;
  readonly weight: { readonly text: string; readonly column: number | null } | null;
}

/** Reads the lines below the header: whose each is, and what it says. */
export function readLines(
  source: ExportSource,
  table: ExportTable,
  columns: readonly ExportColumn[],
  choices: ExportChoices,
): Lines {
  const { grid, headerRow, at } = table;
  const { period } = source;
  const fields = fieldsOf(columns);
  const wanted: PeopleWanted = { cards: source.cards, period, kept: source.kept, chosen: choices.people };
  const lines: Lines = {
    ...{ gathered: new Map(), people: new Map(), problems: [], blank: 0 },
    passedOver: { totals: 0, otherDays: 0, nobody: 0 },
  };
  for (let row = headerRow + 1; row < grid.values.length; row += 1) {
    if (isHeaderAgain(table, row)) continue;
    const inputs = inputsOf(table, row, columns, source.known).map((input) => ({
      input,
      value: valueOf(table, row, input),
    }));
    const filled = inputs.filter(({ value }) => value.kind !== 'blank');
    const isSum = isTotalLine(table, row, fields);
    if (isSum && filled.length > 0) lines.passedOver.totals += 1;
    if (isSum) continue;
    const day = fields.day === undefined ? 'inside' : dayPlace(at(row, fields.day), period, grid.date1904);
    if (day === 'outside' && filled.length > 0) lines.passedOver.otherDays += 1;
    if (day === 'outside') continue;
    lines.blank += inputs.length - filled.length;
    if (filled.length === 0) continue;
    if (day !== 'inside') {
      const cell = addressIn(grid, row, fields.day ?? 0);
      lines.problems.push({ code: 'dayUnclear', cell, params: { content: String(at(row, fields.day ?? 0)) } });
      continue;
    }
    const card = cardOfLine(table, row, { fields, wanted, lines });
    if (!card) continue;
    const order = fields.day === undefined ? null : dayOrder(at(row, fields.day));
    for (const { input, value } of filled) take(lines, { card, input, value, order, table, row });
  }
  return lines;
}

/** Prints of long tables repeat the header on every page. */
function isHeaderAgain({ headers, at, headerRow }: ExportTable, row: number): boolean {
  return headers.every(({ column }) => column === null || at(row, column) === at(headerRow, column));
}

function isTotalLine(
  { at, grid }: ExportTable,
  row: number,
  fields: Readonly<Partial<Record<ExportField, number>>>,
): boolean {
  const first = (grid.values[row] ?? []).find((value) => value !== '') ?? '';
  const about = (
    ['no', 'employeeId', 'name', 'account', 'department', 'position', 'day', 'indicator'] as const
  ).flatMap((field) => (fields[field] === undefined ? [] : [at(row, fields[field])]));
  return [first, ...about].some((value) => typeof value === 'string' && isTotal(value));
}

function inputsOf(
  { at }: ExportTable,
  row: number,
  columns: readonly ExportColumn[],
  known: readonly KnownIndicator[],
): LineInput[] {
  const { indicator: nameColumn, value: valueColumn, unit: unitColumn } = fieldsOf(columns);
  const key = nameColumn === undefined ? null : lineKey(cleanText(at(row, nameColumn)));
  return columns.flatMap((column): LineInput[] => {
    const { use, text } = column;
    if (use.as !== 'indicator') return [];
    const indicator = known.find(({ id }) => id === use.indicator);
    const place = column.column ?? (column.key === key ? valueColumn : undefined);
    if (!indicator || place === undefined) return [];
    const written = column.column === null && unitColumn !== undefined ? headerKey(at(row, unitColumn)) : '';
    const word = written === '' ? splitUnit(headerKey(text)).unit : written;
    const stated = use.unit ?? statedBy(word, indicator.unit);
    return [{ use, key: column.key, column: place, indicator, stated, weight: weightOf(use, columns) }];
  });
}

/** The column lines are weighted by; without a place where the export no longer has it. */
function weightOf({ combine, weight }: IndicatorUse, columns: readonly ExportColumn[]) {
  if (combine !== 'average' || weight === undefined) return null;
  const found = columns.find(({ key }) => key === weight);
  return { text: found?.text ?? weight, column: found?.column ?? null };
}

function lineWeight({ at, grid }: ExportTable, row: number, column: number | null): LineWeight {
  if (column === null) return { cell: '', content: '', value: null };
  const content = at(row, column);
  const format = grid.formats[row]?.[column] ?? 'General';
  const figures = (['count', 'yuan'] as const).flatMap((unit) => {
    const read = readExported(content, format, { unit, stated: null });
    return read.kind === 'value' && read.value >= 0 ? [read.value] : [];
  });
  return { cell: addressIn(grid, row, column), content, value: figures[0] ?? null };
}

function valueOf({ at, grid }: ExportTable, row: number, { column, indicator, stated }: LineInput) {
  const format = grid.formats[row]?.[column] ?? 'General';
  return readExported(at(row, column), format, { unit: indicator.unit, stated });
}

function addressIn(grid: Grid, row: number, column: number): string {
  return cellAddress(grid.row + row, grid.column + column);
}

/** The card of a line; names that are nobody's by themselves are noted. */
function cardOfLine(
  table: ExportTable,
  row: number,
  {
    fields,
    wanted,
    lines,
  }: { fields: Readonly<Partial<Record<ExportField, number>>>; wanted: PeopleWanted; lines: Lines },
): ActualCard | null {
  const found = personOfLine(table, row, fields, wanted);
  const column = fields.account ?? fields.name ?? fields.employeeId ?? fields.no ?? 0;
  const cell = addressIn(table.grid, row, column);
  if (found.kind === 'nobody') lines.passedOver.nobody += 1;
  if (found.kind === 'unknown' && found.label === '') {
    lines.problems.push({ ...found.problem, cell });
    return null;
  }
  if (found.kind !== 'card' || found.linked) {
    const key = accountKey(found.label);
    const before = lines.people.get(key);
    lines.people.set(key, {
      ...{ key, label: found.label, cell: before?.cell ?? cell, lines: (before?.lines ?? 0) + 1 },
      problem: found.kind === 'unknown' ? found.problem : null,
      number: found.kind === 'card' ? found.card.number : null,
    });
  }
  return found.kind === 'card' ? found.card : null;
}

interface Taken {
  readonly card: ActualCard;
  readonly input: LineInput;
  readonly value: ReturnType<typeof readExported>;
  readonly order: number | null;
  readonly table: ExportTable;
  readonly row: number;
}

/** Puts a line's value beside those of the other lines of the same card and column. */
function take(lines: Lines, { card, input, value: read, order, table, row }: Taken): void {
  const cell = addressIn(table.grid, row, input.column);
  const content = table.at(row, input.column);
  const key = `${changeKey(card.number, input.indicator.id)} ${input.key}`;
  let own = lines.gathered.get(key);
  if (!own) {
    const indicator = card.indicators.find(({ id }) => id === input.indicator.id);
    const params = { person: card.name, indicator: input.indicator.name };
    if (!indicator) lines.problems.push({ code: 'notOnCard', cell, params });
    else if (indicator.rule === null) lines.problems.push({ code: 'judged', cell, params });
    // Said once: the other lines of the person have no place either.
    const place = indicator ?? { ...NOWHERE, id: input.indicator.id };
    own = {
      card,
      indicator: place,
      combine: input.use.combine,
      weight: input.weight?.text ?? null,
      column: input.key,
      values: [],
      isBroken: place.rule === null,
    };
    lines.gathered.set(key, own);
  }
  if (own.indicator.rule === null) return;
  // Beside an absolute target a card asks for an amount of what others have as a rate.
  const { unit } = own.indicator;
  const isOther = unit !== input.indicator.unit;
  const value = isOther ? valueOf(table, row, { ...input, indicator: { ...input.indicator, unit } }) : read;
  if (value.kind === 'problem') {
    const params = { person: card.name, indicator: own.indicator.name, content: String(content) };
    lines.problems.push({ code: value.code, cell, params });
    own.isBroken = true;
  } else if (value.kind === 'value') {
    const plain = !value.percent && value.value !== 0;
    const unclear = isUnclearPercent(value, own.indicator.unit);
    const weight = input.weight && lineWeight(table, row, input.weight.column);
    own.values.push({ value: value.value, cell, order, content, unclear, plain, weight });
  }
}

/** Stands for the cell of an indicator that the card has not. */
const NOWHERE: Omit<ActualIndicator, 'id'> = {
  ...{ name: '', row: 0, column: 0, unit: 'points', rule: null, isPositive: false, target: '', current: '' },
};
