import { oneBlock } from '../../base/gatherBlocks';
import { absoluteAreaAddress, areaAddress, cellAddress, type Area } from '../../base/address';
import {
  formula,
  type Block,
  type CellContent,
  type CellStyle,
  type Mark,
  type SheetDrawing,
} from '../../base/sheetDrawing';
import { rowHeight, wrappedLines } from '../../base/textWidth';
import { headerLook, listPage, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import { payLine, PAY_INPUTS, type PayCard, type PayColumns } from './payLine';
import type { PayColumn, PayTexts } from '../texts/payTexts';
import type { SettingsPlaces } from '../settings/readSettings';
import { addedReference, settingReference } from '../settings/settingReference';
import { quoted } from '../../scoring/formula';

/** Columns of a new pay sheet and their widths in characters. */
const PAY_COLUMNS: readonly (readonly [PayColumn, number])[] = [
  ['no', 16],
  ['name', 11],
  ['employeeId', 11],
  ['department', 14],
  ['position', 16],
  ['basePay', 12],
  ['performancePay', 12],
  ['lapses', 14],
  ['absenceDays', 10],
  ['commission', 12],
  ['reward', 12],
  ['coefficient', 9],
  ['attendance', 12],
  ['performance', 12],
  ['payable', 13],
];

const MONEY: readonly PayColumn[] = [
  'basePay',
  'performancePay',
  'commission',
  'reward',
  'attendance',
  'performance',
  'payable',
];

const SIGNATURE_WIDTH = 12;
/** Beside the title, right of what it may take. */
const WARNING_COLUMN = 7;

/** Lines the totals see: more than the largest company this is made for. */
const TOTALLED_ROWS = 5000;

export interface PayContext {
  /** "2026-11" */
  readonly period: string;
  readonly places: SettingsPlaces;
  readonly texts: PayTexts;
  readonly notANumber: string;
  /** Stands in place of amounts while settings are faulty. */
  readonly checkSettings: string;
}

/** Lines of the pay sheet with their look, to be written on a sheet that exists. */
export interface PayLines {
  readonly blocks: readonly Block[];
  readonly styles: SheetDrawing['styles'];
  readonly validations: SheetDrawing['validations'];
}

/** Draws the pay sheet of a period without lines: title, notes, totals and header. `headerRow` is where lines begin below. */
export function drawPaySheet(context: PayContext): { drawing: SheetDrawing; headerRow: number; columns: PayColumns } {
  const { texts, places, period } = context;
  const width = PAY_COLUMNS.reduce((sum, [, each]) => sum + each, 0);
  const totalsRow = 1 + texts.notes.length;
  const headerRow = totalsRow + 1;
  const columns = Object.fromEntries(PAY_COLUMNS.map(([name], index) => [name, index])) as Record<PayColumn, number>;
  const company = settingReference(places, 'company');
  const whole = (row: number): Area => ({ row, column: 0, rowCount: 1, columnCount: PAY_COLUMNS.length + 1 });
  const warning = belowMinimum(context, headerRow, columns);
  const totals = PAY_COLUMNS.map(([name], index): CellContent => {
    if (index === 0) return texts.totals;
    if (!MONEY.includes(name)) return '';
    const lines = { row: headerRow + 1, column: index, rowCount: TOTALLED_ROWS, columnCount: 1 };
    return formula(`=SUM(${areaAddress(lines)})`);
  });
  const noteRows = texts.notes.map((_, index) => 1 + index);
  return {
    headerRow,
    columns,
    drawing: {
      columnWidths: [...PAY_COLUMNS.map(([, each]) => each), SIGNATURE_WIDTH],
      rowHeights: [
        { row: 0, points: 30 },
        ...noteRows.map((row, index) => ({
          row,
          points: rowHeight(wrappedLines(texts.notes[index] ?? '', width - 4), 11),
        })),
        { row: headerRow, points: rowHeight(headerLines(texts), 11) },
      ],
      blocks: [
        { row: 0, column: 0, contents: [[formula(`=${company}&"${texts.title} ${period}"`)]] },
        ...texts.notes.map((note, index): Block => ({ row: 1 + index, column: 0, contents: [[note]] })),
        { row: totalsRow, column: 0, contents: [totals] },
        {
          row: headerRow,
          column: 0,
          contents: [[...PAY_COLUMNS.map(([name]) => texts.headers[name]), texts.signature]],
        },
        ...(warning === null ? [] : [{ row: 0, column: WARNING_COLUMN, contents: [[warning.text]] }]),
      ],
      merges: noteRows.map(whole),
      styles: headStyles(noteRows, totalsRow, whole),
      validations: [],
      marks: warning === null ? [] : [warning.mark],
      links: [],
      inputs: [],
      page: listPage(headerRow, headerRow),
      freeze: { rows: headerRow + 1, columns: 2 },
      tabColor: PALETTE.accent,
      gridlines: false,
    },
  };
}

/** The look of everything above the lines. */
function headStyles(
  noteRows: readonly number[],
  totalsRow: number,
  whole: (row: number) => Area,
): SheetDrawing['styles'] {
  const headerRow = totalsRow + 1;
  return [
    { area: { ...whole(0), columnCount: 1 }, style: titleLook() },
    {
      area: { ...whole(0), column: WARNING_COLUMN, columnCount: 1 },
      style: { bold: true, color: PALETTE.alert, vertical: 'center' },
    },
    ...noteRows.map((row) => ({
      area: whole(row),
      style: { color: PALETTE.quiet, wrap: true, vertical: 'center' as const },
    })),
    { area: whole(totalsRow), style: { bold: true, fill: PALETTE.band, border: PALETTE.line } },
    { area: { ...whole(totalsRow), column: 5, columnCount: 10 }, style: { numberFormat: MONEY_FORMAT } },
    {
      area: whole(headerRow),
      style: headerLook({ vertical: 'center', wrap: true }),
    },
  ];
}

/** Says how many sums lie below the minimum wage that HR has entered, and marks them; null where the settings have no place for it. */
function belowMinimum(
  { places, texts }: PayContext,
  headerRow: number,
  columns: PayColumns,
): { readonly text: CellContent; readonly mark: Mark } | null {
  const minimum = addedReference(places, 'minimumWage');
  if (minimum === null) return null;
  const area: Area = { row: headerRow + 1, column: columns.payable, rowCount: TOTALLED_ROWS, columnCount: 1 };
  const [before, behind, people] = texts.belowMinimum;
  const count = `COUNTIF(${absoluteAreaAddress(area)},"<"&${minimum})`;
  const sentence = `${quoted(before)}&${minimum}&${quoted(behind)}&${count}&${quoted(people)}`;
  const cell = cellAddress(area.row, area.column);
  return {
    text: formula(`=IF(ISNUMBER(${minimum}),IF(${count}=0,"",${sentence}),"")`),
    mark: {
      area,
      when: `=AND(ISNUMBER(${cell}),ISNUMBER(${minimum}),N(${cell})<N(${minimum}))`,
      style: { fill: PALETTE.alertFill, color: PALETTE.alert },
    },
  };
}

const MONEY_FORMAT = '#,##0.00';

function headerLines(texts: PayTexts): number {
  return Math.max(...PAY_COLUMNS.map(([name, width]) => wrappedLines(texts.headers[name], width - 1)));
}

/** Lines for cards that have none yet, from `firstRow` on, with the pay typed for the same people before. */
export function drawPayLines(
  cards: readonly PayCard[],
  firstRow: number,
  columns: PayColumns,
  carried: ReadonlyMap<string, CarriedPay>,
  context: PayContext,
): PayLines {
  if (cards.length === 0) return { blocks: [], styles: [], validations: [] };
  const lines = cards.map((card, index) => {
    const line = payLine(card, firstRow + index, columns, context);
    const pay = carried.get(card.number);
    return { ...line, basePay: pay?.basePay ?? '', performancePay: pay?.performancePay ?? '' };
  });
  const column = (name: PayColumn): Area => ({
    row: firstRow,
    column: columns[name],
    rowCount: cards.length,
    columnCount: 1,
  });
  const names = PAY_COLUMNS.map(([name]) => name);
  return {
    // In one block, which Excel writes whole or not at all.
    blocks: [
      oneBlock(
        lines.flatMap((line, index) =>
          names.map((name) => ({ row: firstRow + index, column: columns[name], content: line[name] })),
        ),
      ),
    ],
    styles: [
      ...names.map((name) => ({ area: column(name), style: columnStyle(name) })),
      // Where HR has moved the columns, what stands right of the sums is theirs.
      ...(columns.payable === names.length - 1
        ? [{ area: { ...column('payable'), column: names.length }, style: { border: PALETTE.line } }]
        : []),
    ],
    validations: PAY_INPUTS.map((name) => {
      const message = MONEY.includes(name) ? context.texts.input.money : context.texts.input.count;
      return { area: column(name), rule: { type: 'decimal' as const, min: 0, max: null, message } };
    }),
  };
}

/** Pay carried over from the period before; what the person may change. */
export interface CarriedPay {
  readonly basePay: number;
  readonly performancePay: number | '';
}

function columnStyle(name: PayColumn): CellStyle {
  return {
    border: PALETTE.line,
    vertical: 'center',
    ...(PAY_INPUTS.includes(name) ? { fill: PALETTE.input } : {}),
    ...(MONEY.includes(name) ? { numberFormat: MONEY_FORMAT } : {}),
    ...(name === 'coefficient' ? { numberFormat: '0.00', horizontal: 'center' as const } : {}),
    ...(name === 'lapses' || name === 'absenceDays' ? { horizontal: 'center' as const } : {}),
    ...(name === 'payable' ? { bold: true } : {}),
    ...(name === 'name' || name === 'department' || name === 'position' ? { shrink: true } : {}),
  };
}
