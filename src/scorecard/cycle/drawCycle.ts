import { absoluteAddress, cellAddress, type Area } from '../../base/address';
import { oneBlock } from '../../base/gatherBlocks';
import { countedDays, parsePeriod } from '../../base/period';
import {
  formula,
  type CellContent,
  type CellStyle,
  type Formula,
  type Mark,
  type SheetDrawing,
  type SheetPieces,
} from '../../base/sheetDrawing';
import { mostLines, rowHeight, wrappedLines } from '../../base/textWidth';
import { quoted } from '../../scoring/formula';
import { TOTAL_FORMAT } from '../columns/targetFormat';
import { personIdentity } from '../people/identity';
import { addedReference, settingReference } from '../settings/settingReference';
import { companyTitle } from '../sheet/companyTitle';
import { ALERT_LOOK, headerLook, listPage, noteLook, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import type { CycleColumn, CycleRow } from '../texts/cycleTexts';
import {
  closedFormula,
  CYCLE_FORMULAS,
  lineFormulas,
  monthFormula,
  type CycleContext,
  type CyclePlaces,
} from './cycleFormulas';
import type { CycleLine } from './cycleLines';

/** Widths in characters. Twelve months leave the rest just room enough for a page that is read. */
const WIDTHS: Readonly<Record<CycleColumn, number>> = {
  no: 12,
  name: 8,
  employeeId: 8,
  department: 11,
  position: 12,
  present: 8,
  missing: 9,
  result: 9,
  grade: 8,
  coefficient: 8,
  rank: 6,
  overrides: 9,
  vetoes: 9,
};
const MONTH_WIDTH = 7;

const BEFORE_MONTHS = ['no', 'name', 'employeeId', 'department', 'position'] as const;

/** All columns that are not months, in their order on a new sheet. */
const COLUMN_NAMES: readonly CycleColumn[] = [...BEFORE_MONTHS, ...CYCLE_FORMULAS];

const FIRST_MONTH = BEFORE_MONTHS.length;
const LABEL_COLUMN = FIRST_MONTH - 1;
const ROWS: Readonly<Record<CycleRow, number>> = { method: 2, decimals: 3, closed: 4, weights: 5 };
const HEADER_ROW = 6;

/** What stands where on a new sheet. */
export function newPlaces(monthCount: number): CyclePlaces {
  const column = (name: CycleColumn): number => {
    const index = COLUMN_NAMES.indexOf(name);
    return index < FIRST_MONTH ? index : index + monthCount;
  };
  return {
    headerRow: HEADER_ROW,
    columns: Object.fromEntries(COLUMN_NAMES.map((name) => [name, column(name)])) as Record<CycleColumn, number>,
    months: Array.from({ length: monthCount }, (_, index) => FIRST_MONTH + index),
    rows: ROWS,
  };
}

/**
 * The sheet of a span without its lines: title, hint, how results come about, and the header.
 * @param lines that it is to have
 */
export function drawCycleSheet(lines: readonly CycleLine[], context: CycleContext): SheetDrawing {
  const { span, texts } = context;
  const places = newPlaces(span.months.length);
  const header: string[] = [];
  for (const name of COLUMN_NAMES) header[places.columns[name]] = texts.headers[name];
  span.months.forEach((month, index) => (header[places.months[index] ?? 0] = month));
  const widths = header.map(() => MONTH_WIDTH);
  for (const name of COLUMN_NAMES) widths[places.columns[name]] = WIDTHS[name];
  const whole = (row: number): Area => ({ row, column: 0, rowCount: 1, columnCount: header.length });
  const monthly = (row: number): Area => ({ ...whole(row), column: FIRST_MONTH, columnCount: span.months.length });
  const labels = (Object.keys(ROWS) as CycleRow[]).map((key) => ({
    row: ROWS[key],
    column: LABEL_COLUMN,
    contents: [[texts.rows[key]]],
  }));
  const hintLines = wrappedLines(texts.hint, widths.reduce((sum, each) => sum + each, 0) - 4);
  const headerLines = mostLines(header, widths, 1);
  return {
    columnWidths: widths,
    rowHeights: [
      { row: 0, points: 30 },
      { row: 1, points: rowHeight(hintLines, 11) },
      { row: HEADER_ROW, points: rowHeight(headerLines, 11) },
    ],
    blocks: [
      { row: 0, column: 0, contents: [[title(context)]] },
      { row: 1, column: 0, contents: [[texts.hint]] },
      ...labels,
      { row: ROWS.method, column: FIRST_MONTH, contents: [[methodContent(context), methodName(places, context)]] },
      { row: ROWS.decimals, column: FIRST_MONTH, contents: [[decimalsContent(context)]] },
      { row: ROWS.closed, column: FIRST_MONTH, contents: [closedContents(lines, context)] },
      { row: ROWS.weights, column: FIRST_MONTH, contents: [span.months.map(daysIn)] },
      { row: ROWS.closed, column: places.columns.present, contents: [[projectsNote(context)]] },
      { row: HEADER_ROW, column: 0, contents: [header] },
    ],
    merges: [whole(1)],
    styles: [
      ...headStyles(whole, monthly),
      {
        area: { row: ROWS.closed, column: places.columns.present, rowCount: 1, columnCount: 1 },
        style: { vertical: 'center', color: PALETTE.quiet },
      },
    ],
    validations: [
      {
        area: monthly(ROWS.weights),
        rule: { type: 'decimal', min: 0, max: null, message: texts.weightInput },
      },
    ],
    marks: headMarks(monthly),
    links: [],
    inputs: [],
    page: listPage(HEADER_ROW, HEADER_ROW),
    freeze: { rows: HEADER_ROW + 1, columns: 2 },
    tabColor: PALETTE.accent,
    gridlines: false,
  };
}

type RowArea = (row: number) => Area;

/** The look of everything above the lines. @param whole a row of the sheet @param monthly its part below the months */
function headStyles(whole: RowArea, monthly: RowArea): SheetDrawing['styles'] {
  return [
    { area: { ...whole(0), columnCount: 1 }, style: titleLook() },
    { area: whole(1), style: noteLook() },
    ...Object.values(ROWS).map((row) => ({
      area: { row, column: LABEL_COLUMN, rowCount: 1, columnCount: 1 },
      style: { horizontal: 'right' as const, vertical: 'center' as const, color: PALETTE.quiet },
    })),
    ...[ROWS.closed, ROWS.weights].map((row) => ({
      area: monthly(row),
      style: { horizontal: 'center' as const, vertical: 'center' as const },
    })),
    ...[ROWS.method, ROWS.decimals].map((row) => ({
      area: { ...monthly(row), columnCount: 1 },
      style: { horizontal: 'center' as const, vertical: 'center' as const },
    })),
    {
      area: { ...monthly(ROWS.method), column: FIRST_MONTH + 1, columnCount: 1 },
      style: { bold: true, vertical: 'center' },
    },
    { area: monthly(ROWS.weights), style: { fill: PALETTE.input, border: PALETTE.line } },
    { area: whole(HEADER_ROW), style: headerLook({ vertical: 'center', wrap: true }) },
  ];
}

/** A method that there is not, and weights that are no numbers. */
function headMarks(monthly: RowArea): readonly Mark[] {
  const cell = (row: number): string => cellAddress(row, FIRST_MONTH);
  const [method, weight] = [cell(ROWS.method), cell(ROWS.weights)];
  return [
    {
      area: { ...monthly(ROWS.method), columnCount: 1 },
      when: `=NOT(OR(${method}=1,${method}=2,${method}=3))`,
      style: ALERT_LOOK,
    },
    { area: monthly(ROWS.weights), when: `=AND(${weight}<>"",NOT(ISNUMBER(${weight})))`, style: ALERT_LOOK },
  ];
}

/** Lines with their look, from `firstRow` on. */
export function drawCycleLines(
  lines: readonly CycleLine[],
  firstRow: number,
  places: CyclePlaces,
  context: CycleContext,
): SheetPieces {
  if (lines.length === 0) return { blocks: [], styles: [], validations: [] };
  const whole = (column: number): Area => ({ row: firstRow, column, rowCount: lines.length, columnCount: 1 });
  return {
    // In one block, which Excel writes whole or not at all: a line with a number is whole.
    blocks: [
      oneBlock(
        lines.flatMap((line, index) =>
          cycleCells(line, firstRow + index, places, context).map(({ column, content }) => ({
            row: firstRow + index,
            column,
            content,
          })),
        ),
      ),
    ],
    styles: [
      ...COLUMN_NAMES.map((name) => ({ area: whole(places.columns[name]), style: columnStyle(name) })),
      ...places.months.map((column) => ({
        area: whole(column),
        style: { ...CENTRED, numberFormat: TOTAL_FORMAT, shrink: true },
      })),
    ],
    validations: [],
  };
}

/** One line of the sheet: who, the months' totals, and what follows of them. */
export function cycleCells(
  line: CycleLine,
  row: number,
  places: CyclePlaces,
  context: CycleContext,
): readonly { readonly column: number; readonly content: CellContent }[] {
  const { columns, months } = places;
  const formulas = lineFormulas(line, row, places, context);
  const identity = { no: line.number, ...personIdentity(line) };
  return [
    ...BEFORE_MONTHS.map((name) => ({ column: columns[name], content: identity[name] })),
    ...context.span.months.map((month, index) => ({
      column: months[index] ?? 0,
      content: formula(monthFormula(line, month, context)),
    })),
    ...CYCLE_FORMULAS.map((name) => ({ column: columns[name], content: formula(formulas[name]) })),
  ];
}

const CENTRED: CellStyle = { border: PALETTE.line, vertical: 'center', horizontal: 'center' };

function columnStyle(name: CycleColumn): CellStyle {
  switch (name) {
    case 'no':
    case 'name':
    case 'employeeId':
    case 'department':
    case 'position':
      return { border: PALETTE.line, vertical: 'center', shrink: true };
    case 'result':
      return { ...CENTRED, bold: true, numberFormat: TOTAL_FORMAT, shrink: true };
    case 'coefficient':
      return { ...CENTRED, numberFormat: '0.00' };
    case 'missing':
      return { ...CENTRED, color: PALETTE.alert, shrink: true };
    case 'overrides':
      return { ...CENTRED, wrap: true };
    case 'vetoes':
      return { ...CENTRED, color: PALETTE.alert, wrap: true };
    default:
      return { ...CENTRED, shrink: true };
  }
}

function title({ span, shownSpan, places, texts }: CycleContext): CellContent {
  return companyTitle(settingReference(places, 'company'), `${texts.title[span.kind]} ${shownSpan}`);
}

/** 1 mean, 2 weighted, 3 last month, as the settings have it; the mean where they say nothing. */
export function methodContent({ places }: CycleContext): Formula {
  const setting = addedReference(places, 'cycleMethod');
  return formula(setting === null ? '=1' : `=IF(OR(${setting}=2,${setting}=3),${setting},1)`);
}

/** Decimals of a result: those of a card's total. */
export function decimalsContent({ places }: CycleContext): Formula {
  const setting = addedReference(places, 'totalDecimals');
  return formula(setting === null ? '=1' : `=IF(ISNUMBER(${setting}),${setting},1)`);
}

function methodName({ rows, months }: CyclePlaces, { texts }: CycleContext): CellContent {
  const [first = 0] = months;
  return formula(`=CHOOSE(${absoluteAddress(rows.method, first)},${texts.methods.map(quoted).join(',')})`);
}

export function closedContents(lines: readonly CycleLine[], context: CycleContext): readonly Formula[] {
  return context.span.months.map((month) => formula(closedFormula(month, lines, context)));
}

/** How many project cards are left out; "" where there are none. */
export function projectsNote({ projects: { cards, people }, texts }: CycleContext): string {
  return cards === 0 ? '' : `${texts.projects.label}${texts.projects.of(cards, people)}`;
}

/** Weights that HR may type over: the days of each month. */
function daysIn(month: string): number {
  return countedDays(parsePeriod(month));
}
