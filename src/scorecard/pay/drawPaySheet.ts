import { linesBlock } from '../../base/gatherBlocks';
import { absoluteAreaAddress, areaAddress, cellAddress, type Area } from '../../base/address';
import {
  formula,
  type Block,
  type CellContent,
  type CellStyle,
  type Mark,
  type SheetDrawing,
  type SheetPieces,
} from '../../base/sheetDrawing';
import { rowHeight, wrappedLines } from '../../base/textWidth';
import { ALERT_LOOK, headerLook, listPage, noteLook, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import { isMonth } from '../../base/period';
import { payLine, PAY_INPUTS, type PayCard, type PayColumns } from './payLine';
import type { PayColumn, PayPartColumn, PayTexts } from '../texts/payTexts';
import { dayShare, mostDays, noDays, partRules, periodDays, type PartRules } from './partOfPeriod';
import type { SettingsPlaces } from '../settings/readSettings';
import { addedReference, settingReference } from '../settings/settingReference';
import { quoted } from '../../scoring/formula';

/** Columns of a new pay sheet and their widths in characters. */
const PAY_COLUMNS: readonly (readonly [PayColumn | PayPartColumn, number])[] = [
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

/** The same where pay may follow days and probation: behind the others, which stay where people know them. */
const COLUMNS_WITH_PARTS: typeof PAY_COLUMNS = [
  ['no', 14],
  ['name', 8.5],
  ['employeeId', 9],
  ['department', 11],
  ['position', 11.5],
  ['basePay', 10.5],
  ['performancePay', 12],
  ['lapses', 11],
  ['absenceDays', 10],
  ['commission', 11],
  ['reward', 9],
  ['coefficient', 11],
  ['attendance', 10.5],
  ['performance', 12],
  ['payable', 11.5],
  ['status', 14],
  ['days', 7.5],
  ['share', 8],
];

function columnsOf(places: SettingsPlaces): typeof PAY_COLUMNS {
  return partRules(places) === null ? PAY_COLUMNS : COLUMNS_WITH_PARTS;
}

const MONEY: readonly (PayColumn | PayPartColumn)[] = [
  'basePay',
  'performancePay',
  'commission',
  'reward',
  'attendance',
  'performance',
  'payable',
];

const SIGNATURE_WIDTH = 10;
/** Beside the title, right of what it may take. */
const WARNING_COLUMN = 7;

/** Lines the totals see: more than the largest company this is made for. */
const TOTALLED_ROWS = 5000;

export interface PayContext {
  /** "2026-11" */
  readonly period: string;
  /** As a title says it. */
  readonly shownPeriod: string;
  readonly places: SettingsPlaces;
  readonly texts: PayTexts;
  readonly notANumber: string;
  /** Stands in place of amounts while settings are faulty. */
  readonly checkSettings: string;
  /** Each role is assessed in periods of its own: whoever is in another one has no line. */
  readonly byRole?: boolean;
}

/** Draws the pay sheet of a period without lines: title, notes, totals and header. `headerRow` is where lines begin below. */
export function drawPaySheet(context: PayContext): { drawing: SheetDrawing; headerRow: number; columns: PayColumns } {
  const { texts, places, period, shownPeriod } = context;
  const general = isMonth(period) ? texts.notes : [texts.notMonthly, ...texts.notes];
  // In a note that is there anyway: the lines of both kinds of sheets stand at the same rows.
  const notes = general.map((note, index) => (context.byRole && index === 0 ? `${note}\n${texts.byRole}` : note));
  const drawn = columnsOf(places);
  const titles = { ...texts.headers, ...texts.partHeaders };
  const width = drawn.reduce((sum, [, each]) => sum + each, 0);
  const totalsRow = 1 + notes.length;
  const headerRow = totalsRow + 1;
  const columns = Object.fromEntries(drawn.map(([name], index) => [name, index])) as unknown as PayColumns;
  const company = settingReference(places, 'company');
  const whole = (row: number): Area => ({ row, column: 0, rowCount: 1, columnCount: drawn.length + 1 });
  const warning = belowMinimum(context, headerRow, columns);
  const totals = drawn.map(([name], index): CellContent => {
    if (index === 0) return texts.totals;
    if (!MONEY.includes(name)) return '';
    const lines = { row: headerRow + 1, column: index, rowCount: TOTALLED_ROWS, columnCount: 1 };
    const cells = areaAddress(lines);
    const faults = `SUMPRODUCT(ISTEXT(${cells})*(${cells}<>""))`;
    return formula(`=IF(${faults}>0,${quoted(texts.checkLines)},SUM(${cells}))`);
  });
  const noteRows = notes.map((_, index) => 1 + index);
  return {
    headerRow,
    columns,
    drawing: {
      columnWidths: [...drawn.map(([, each]) => each), SIGNATURE_WIDTH],
      rowHeights: [
        { row: 0, points: 30 },
        ...noteRows.map((row, index) => ({
          row,
          points: rowHeight(wrappedLines(notes[index] ?? '', width - 4), 11),
        })),
        { row: headerRow, points: rowHeight(headerLines(drawn, titles), 11) },
      ],
      blocks: [
        { row: 0, column: 0, contents: [[formula(`=${company}&${quoted(`${texts.title} ${shownPeriod}`)}`)]] },
        ...notes.map((note, index): Block => ({ row: 1 + index, column: 0, contents: [[note]] })),
        { row: totalsRow, column: 0, contents: [totals] },
        {
          row: headerRow,
          column: 0,
          contents: [[...drawn.map(([name]) => titles[name]), texts.signature]],
        },
        ...(warning === null ? [] : [{ row: 0, column: WARNING_COLUMN, contents: [[warning.text]] }]),
      ],
      merges: noteRows.map(whole),
      styles: headStyles(noteRows, totalsRow, whole, columns.basePay),
      validations: [],
      marks: [...(warning === null ? [] : [warning.mark]), ...faultMarks(totalsRow, columns, period)],
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
  firstAmount: number,
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
      style: noteLook(),
    })),
    { area: whole(totalsRow), style: { bold: true, fill: PALETTE.band, border: PALETTE.line } },
    {
      area: { ...whole(totalsRow), column: firstAmount, columnCount: whole(totalsRow).columnCount - 1 - firstAmount },
      style: { numberFormat: MONEY_FORMAT },
    },
    {
      area: whole(headerRow),
      style: headerLook({ vertical: 'center', wrap: true }),
    },
  ];
}

/**
 * What is typed where a number belongs, and what stands in place of amounts for it, the sums of the columns included; columns
 * that go together stand side by side on a new sheet.
 */
function faultMarks(totalsRow: number, columns: PayColumns, period: string): readonly Mark[] {
  const lines = { row: totalsRow + 2, rowCount: TOTALLED_ROWS };
  const totals = { row: totalsRow, rowCount: 1 };
  const marked = (
    [first, last]: readonly [PayColumn | PayPartColumn, PayColumn | PayPartColumn],
    rows: Pick<Area, 'row' | 'rowCount'>,
    when: (cell: string) => string,
  ): readonly Mark[] => {
    const [column, end] = [columns[first], columns[last]];
    if (column === undefined || end === undefined) return [];
    const area = { ...rows, column, columnCount: end - column + 1 };
    return [{ area, when: `=${when(cellAddress(rows.row, column))}`, style: ALERT_LOOK }];
  };
  const isText = (cell: string): string => `AND(ISTEXT(${cell}),${cell}<>"")`;
  return [
    ...marked(['basePay', 'reward'], lines, (cell) => `AND(${cell}<>"",NOT(ISNUMBER(${cell})))`),
    ...marked(['days', 'days'], lines, (cell) => noDays(cell, period)),
    ...marked(['attendance', 'payable'], lines, isText),
    ...marked(['share', 'share'], lines, isText),
    ...marked(['basePay', 'payable'], totals, isText),
  ];
}

/** Says how many sums lie below the minimum wage that HR has entered, and marks them; null where the settings have no place for it, and on the sheet of other periods than a month. */
function belowMinimum(
  { places, texts, period }: PayContext,
  headerRow: number,
  columns: PayColumns,
): { readonly text: CellContent; readonly mark: Mark } | null {
  const minimum = addedReference(places, 'minimumWage');
  // It holds for each month: the sum of several says nothing of one of them.
  if (minimum === null || !isMonth(period)) return null;
  const area: Area = { row: headerRow + 1, column: columns.payable, rowCount: TOTALLED_ROWS, columnCount: 1 };
  const [before, behind, people] = texts.belowMinimum;
  const rules = partRules(places);
  const { days } = columns;
  const isProrated = rules !== null && days !== undefined;
  const whole = `COUNTIF(${absoluteAreaAddress(area)},"<"&${minimum})`;
  const count = isProrated ? countBelow({ area, days, minimum, period, rules }, whole) : whole;
  const sentence = `${quoted(before)}&${minimum}&${quoted(behind)}&${count}&${quoted(people)}`;
  const cell = cellAddress(area.row, area.column);
  const least = isProrated
    ? `ROUND(N(${minimum})*${dayShare(cellAddress(area.row, days), period, rules)},2)`
    : `N(${minimum})`;
  return {
    text: formula(`=IF(ISNUMBER(${minimum}),IF(${count}=0,"",${sentence}),"")`),
    mark: {
      area,
      when: `=AND(ISNUMBER(${cell}),ISNUMBER(${minimum}),N(${cell})<${least})`,
      style: ALERT_LOOK,
    },
  };
}

/** Whoever is there for a part of the period is held against that part of the minimum. */
function countBelow(
  { area, days, minimum, period, rules }: ProratedMinimum,
  /** What counts where a cell of days holds no number. */
  whole: string,
): string {
  const [sums, present] = [absoluteAreaAddress(area), absoluteAreaAddress({ ...area, column: days })];
  const share = `(${present}="")+(${present}<>"")*${present}/${periodDays(period, rules)}`;
  const prorated = `SUMPRODUCT(ISNUMBER(${sums})*(${sums}<ROUND(${minimum}*(${share}),2)))`;
  return `IF(N(${rules.prorating})=0,${whole},IFERROR(${prorated},${whole}))`;
}

interface ProratedMinimum {
  readonly area: Area;
  /** 0-based column of the days present. */
  readonly days: number;
  readonly minimum: string;
  readonly period: string;
  readonly rules: PartRules;
}

const MONEY_FORMAT = '#,##0.00';

function headerLines(columns: typeof PAY_COLUMNS, titles: Readonly<Record<PayColumn | PayPartColumn, string>>): number {
  return Math.max(...columns.map(([name, width]) => wrappedLines(titles[name], width - 1)));
}

/** Lines for cards that have none yet, from `firstRow` on, with the pay typed for the same people before. */
export function drawPayLines(
  cards: readonly PayCard[],
  firstRow: number,
  columns: PayColumns,
  carried: ReadonlyMap<string, CarriedPay>,
  context: PayContext,
): SheetPieces {
  if (cards.length === 0) return { blocks: [], styles: [], validations: [] };
  const lines = cards.map((card, index) => {
    const line = payLine(card, firstRow + index, columns, context);
    const pay = carried.get(card.number);
    return { ...line, basePay: pay?.basePay ?? '', performancePay: pay?.performancePay ?? '' };
  });
  const column = (name: PayColumn | PayPartColumn): Area => ({
    row: firstRow,
    column: columns[name] ?? 0,
    rowCount: cards.length,
    columnCount: 1,
  });
  const names = COLUMNS_WITH_PARTS.map(([name]) => name).filter((name) => columns[name] !== undefined);
  const most = mostDays(context.period);
  return {
    // In one block, which Excel writes whole or not at all.
    blocks: [linesBlock(lines, firstRow, columns)],
    styles: [
      ...names.map((name) => ({ area: column(name), style: columnStyle(name) })),
      // Where HR has moved the columns, what stands right of the sums is theirs.
      ...(Math.max(...names.map((name) => columns[name] ?? 0)) === names.length - 1
        ? [{ area: { ...column('payable'), column: names.length }, style: { border: PALETTE.line } }]
        : []),
    ],
    validations: [
      ...PAY_INPUTS.map((name) => {
        const message = MONEY.includes(name) ? context.texts.input.money : context.texts.input.count;
        return { area: column(name), rule: { type: 'decimal' as const, min: 0, max: null, message } };
      }),
      ...(columns.days === undefined
        ? []
        : [
            {
              area: column('days'),
              rule: { type: 'decimal' as const, min: 0, max: most, message: context.texts.input.days(most) },
            },
          ]),
    ],
  };
}

/** Pay carried over from the period before; what the person may change. */
export interface CarriedPay {
  readonly basePay: number;
  readonly performancePay: number | '';
}

const CENTRED: readonly (PayColumn | PayPartColumn)[] = ['lapses', 'absenceDays', 'days', 'share'];
const SHRUNK: readonly (PayColumn | PayPartColumn)[] = ['name', 'department', 'position'];

function isTyped(name: PayColumn | PayPartColumn): boolean {
  return name === 'days' || (PAY_INPUTS as readonly string[]).includes(name);
}

function columnStyle(name: PayColumn | PayPartColumn): CellStyle {
  return {
    border: PALETTE.line,
    vertical: 'center',
    ...(isTyped(name) ? { fill: PALETTE.input } : {}),
    ...(MONEY.includes(name) ? { numberFormat: MONEY_FORMAT } : {}),
    ...(name === 'coefficient' ? { numberFormat: '0.00', horizontal: 'center' as const } : {}),
    ...(CENTRED.includes(name) ? { horizontal: 'center' as const } : {}),
    ...(name === 'days' ? { numberFormat: 'General' } : {}),
    ...(name === 'share' ? { numberFormat: '0.00%' } : {}),
    ...(name === 'payable' ? { bold: true } : {}),
    ...(SHRUNK.includes(name) ? { shrink: true } : {}),
    ...(name === 'status' ? { wrap: true, size: 9 } : {}),
  };
}
