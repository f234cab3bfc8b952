import type { Grid } from '../../base/grid';
import type { RegisterFlag, RegisterKind, RegisterMeasure } from '../../catalogue/registers';
import { roundDecimal } from '../../scoring/decimal';
import { typedFigure } from '../../scoring/sentences/units';
import {
  changeOf,
  type ActualCard,
  type ActualChange,
  type ActualIndicator,
  type ActualProblem,
  type CombinedLines,
} from '../actuals/actualsImport';
import { personOf } from '../actuals/findCard';
import { valueIn } from '../sheet/readList';
import { readEntered, refusedBy } from '../targets/enteredValue';
import type { RegisterColumn } from '../texts/registerTexts';
import { completeTo, findRegister, lastDayOf } from './findRegister';
import {
  answerOf,
  cellOf,
  readRegisterRows,
  unclear,
  type CountContext,
  type RegisterRow,
  type RegisterSource,
} from './registerRows';

/** What a register says of the period's cards. */
export interface RegisterCount {
  readonly sheet: string;
  readonly changes: readonly ActualChange[];
  /** Values the cards hold already. */
  readonly held: readonly ActualChange[];
  readonly problems: readonly ActualProblem[];
  /** Rows of the period that count. */
  readonly counted: number;
  /** Cells of the days of other periods. */
  readonly outside: readonly string[];
  /** Rows of which the person is not at fault. */
  readonly others: number;
  /** HR says that the register is complete to the end of the period. */
  readonly isComplete: boolean;
  /** Counts of 0 that are not entered: nobody says that the register is complete, or a row can't be told whose or when. */
  readonly zerosHeld: number;
  /** Headers that are gone, without which nothing is counted. */
  readonly missing: readonly RegisterColumn[];
}

/**
 * Counts a register for each card of the period. A row that can't be read is a problem with its cell and spoils what it
 * would count in; 0 is given only where HR says the register is complete and every row can be told whose and when.
 */
export function countRegister(kind: RegisterKind, grid: Grid, context: CountContext): RegisterCount {
  const { sheet, date1904 = false } = grid;
  const found = findRegister(kind, grid, context.texts);
  const none = { sheet, changes: [], held: [], problems: [], counted: 0, outside: [], others: 0, zerosHeld: 0 };
  if ('missing' in found) return { ...none, isComplete: false, missing: found.missing };
  const source = { ...context, kind, list: found.list, date1904 };
  const complete = completeTo(found.list, context.texts, date1904);
  const isComplete = complete !== null && complete.day >= lastDayOf(context.period);
  const { rows, isSettled, problems: ofRows, ...told } = readRegisterRows(source);
  const zero = complete !== null && isComplete && isSettled ? complete.cell : null;
  const problems = [...ofRows];
  const values: ActualChange[] = [];
  let zerosHeld = 0;
  for (const measure of kind.measures) {
    if (measure.kind === 'typed') continue;
    for (const { card, indicator } of takers(measure, context.cards)) {
      const own = rows.filter((row) => row.card === card && (row.item ?? measure.indicator) === measure.indicator);
      const isUnclear = rows.some((row) => row.card === card && row.isUnclear);
      const found = figureOf(measure, own, source);
      problems.push(...found.problems);
      if (found.figure === null || isUnclear) continue;
      if (found.figure.value === 0 && isCount(measure) && zero === null) zerosHeld += 1;
      else values.push(...valueFrom(found.figure, { card, indicator, sheet, zero: zero ?? '' }, source, problems));
    }
  }
  return {
    ...{ sheet, missing: [], isComplete, zerosHeld, ...told },
    changes: values.filter(({ before, after }) => before !== after),
    held: values.filter(({ before, after }) => before === after),
    problems: withoutRepeats(problems).map((problem) => ({ ...problem, sheet })),
    counted: rows.filter((row) => !row.isUnclear).length,
  };
}

type Counting = Exclude<RegisterMeasure, { kind: 'typed' }>;

function isCount({ kind }: Counting): boolean {
  return kind === 'count' || kind === 'sum';
}

interface Taker {
  readonly card: ActualCard;
  readonly indicator: ActualIndicator;
}

/** The cards that take the figure; an absolute target is held against an amount, which no register has. */
function takers({ indicator: id }: Counting, cards: readonly ActualCard[]): Taker[] {
  return cards.flatMap((card) =>
    card.indicators
      .filter((indicator) => indicator.id === id && indicator.rule !== null && indicator.word === undefined)
      .map((indicator) => ({ card, indicator })),
  );
}

/** A value with the rows it comes of. */
interface Figure {
  readonly value: number;
  readonly rows: readonly RegisterRow[];
  readonly by: CombinedLines['by'];
}

interface FoundFigure {
  /** Null: there is none to tell. */
  readonly figure: Figure | null;
  readonly problems: readonly ActualProblem[];
}

function figureOf(measure: Counting, rows: readonly RegisterRow[], source: RegisterSource): FoundFigure {
  const clear = rows.filter(({ isUnclear }) => !isUnclear);
  switch (measure.kind) {
    case 'count':
      if (measure.of === undefined) return { figure: { value: clear.length, rows: clear, by: 'count' }, problems: [] };
      return said(clear, measure.of, source, (answers) => {
        const meant = answers.filter(({ answer }) => answer === (measure.is ?? 'yes')).map(({ row }) => row);
        return { value: meant.length, rows: meant, by: 'count' };
      });
    case 'rate':
      return said(clear, measure.of, source, (answers) => {
        const base = Math.max(answers.length, measure.atLeast ?? 0);
        const meant = answers.filter(({ answer }) => answer === (measure.is ?? 'yes'));
        if (answers.length === 0) return null;
        return { value: rounded(meant.length / base), rows: answers.map(({ row }) => row), by: 'rate' };
      });
    case 'share':
      return shareOf(measure.complement === true, clear, source);
    case 'sum':
    case 'average': {
      const { numbers, problems } = numbersOf(clear, measure.of, source);
      const sum = numbers.reduce((total, number) => total + number, 0);
      if (problems.length > 0 || (measure.kind === 'average' && numbers.length === 0))
        return { figure: null, problems };
      const value = rounded(measure.kind === 'sum' ? sum : sum / numbers.length);
      return { figure: { value, rows: clear, by: measure.kind }, problems };
    }
  }
}

/** Figures of what a flag says; rows that do not count are left out, a row that says nothing leaves no figure. */
function said(
  rows: readonly RegisterRow[],
  of: RegisterFlag,
  source: RegisterSource,
  figure: (answers: readonly { readonly row: RegisterRow; readonly answer: 'yes' | 'no' }[]) => Figure | null,
): FoundFigure {
  const answers = rows.map((row) => ({ row, answer: answerOf(row.row, of, source) }));
  const problems = answers.flatMap(({ row, answer }) => (answer === null ? [problemAt(row, of, source)] : []));
  const telling = answers.flatMap(({ row, answer }) => (answer === 'yes' || answer === 'no' ? [{ row, answer }] : []));
  return { figure: problems.length > 0 ? null : figure(telling), problems };
}

function shareOf(isComplement: boolean, rows: readonly RegisterRow[], source: RegisterSource): FoundFigure {
  const checked = numbersOf(rows, 'checked', source);
  const faults = numbersOf(rows, 'faults', source);
  const more = rows.flatMap((row, at): ActualProblem[] => {
    if ((faults.numbers[at] ?? 0) <= (checked.numbers[at] ?? 0)) return [];
    const params = { person: personOf(row.card), content: String(faults.numbers[at]) };
    return [{ code: 'moreThanChecked', params, cell: cellOf(row.row, 'faults', source) }];
  });
  const problems = [...checked.problems, ...faults.problems];
  if (problems.length > 0 || more.length > 0) return { figure: null, problems: problems.length > 0 ? problems : more };
  const base = checked.numbers.reduce((total, number) => total + number, 0);
  const share = faults.numbers.reduce((total, number) => total + number, 0) / base;
  const value = rounded(isComplement ? 1 - share : share);
  return { figure: base === 0 ? null : { value, rows, by: 'rate' }, problems };
}

function numbersOf(
  rows: readonly RegisterRow[],
  column: RegisterColumn,
  source: RegisterSource,
): { readonly numbers: readonly number[]; readonly problems: readonly ActualProblem[] } {
  const read = rows.map((row) => {
    const entered = readEntered(valueIn(source.list, row.row, column), 'General');
    return { row, value: entered.kind === 'value' && !entered.percent && entered.value >= 0 ? entered.value : null };
  });
  return {
    numbers: read.map(({ value }) => value ?? 0),
    problems: read.flatMap(({ row, value }) => (value === null ? [problemAt(row, column, source)] : [])),
  };
}

function problemAt({ row, card }: RegisterRow, column: RegisterColumn, source: RegisterSource): ActualProblem {
  return { ...unclear(row, column, card, source), cell: cellOf(row, column, source) };
}

interface ValuePlace extends Taker {
  readonly sheet: string;
  /** The cell that says the register is complete. */
  readonly zero: string;
}

function valueFrom(
  { value, rows, by }: Figure,
  { card, indicator, sheet, zero }: ValuePlace,
  source: RegisterSource,
  problems: ActualProblem[],
): ActualChange[] {
  const [first] = rows;
  const cell = first === undefined ? zero : cellOf(first.row, 'date', source);
  const refused = indicator.rule && refusedBy(value, indicator.rule);
  if (refused) {
    const params = { person: personOf(card), indicator: indicator.name, content: typedFigure(value, indicator.unit) };
    problems.push({ code: refused, params, cell });
    return [];
  }
  const combined = { lines: rows.length, by };
  return [{ ...changeOf(card, indicator, value, cell), fromSheet: sheet, combined }];
}

/** Two figures may go by one cell. */
function withoutRepeats(problems: readonly ActualProblem[]): ActualProblem[] {
  return [...new Map(problems.map((problem) => [`${problem.cell} ${problem.code}`, problem])).values()];
}

const DECIMALS = 6;

function rounded(value: number): number {
  return roundDecimal(value, DECIMALS);
}
