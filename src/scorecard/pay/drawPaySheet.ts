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
import { columnPoints, heightIn, MAX_ROW_HEIGHT, mostLines, rowHeight, widthPoints } from '../../base/textWidth';
import { behindCompany, companyTitle } from '../sheet/companyTitle';
import { ALERT_LOOK, headerLook, listPage, noteLook, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import { isMonth } from '../../base/period';
import { fullDays } from '../employment/periodStatus';
import { payLine, PAY_INPUTS, type PayCard, type PayColumns } from './payLine';
import type { PayColumn, PayPartColumn, PayTexts } from '../texts/payTexts';
import { dayShare, mostDays, noDays, partRules, periodDays, type PartRules } from './partOfPeriod';
import type { SettingsPlaces } from '../settings/settings';
import { addedReference, settingReference } from '../settings/settingReference';
import { quoted } from '../../scoring/formula';

/**
 * Columns of a new pay sheet and their widths in characters. It is two pages wide, which the first two columns head: who, and what HR
 * types, fill the first page, so that what is paid begins the second.
 */
const PAY_COLUMNS: readonly (readonly [PayColumn | PayPartColumn, number])[] = [
  ['no', 16],
  ['name', 11],
  ['employeeId', 11],
  ['department', 16],
  ['position', 18],
  ['basePay', 12],
  ['performancePay', 12.5],
  ['lapses', 13],
  ['absenceDays', 10],
  ['commission', 11],
  ['reward', 10],
  ['coefficient', 12],
  ['attendance', 12],
  ['performance', 13],
  ['payable', 14],
];

/** The same where pay may follow days and probation: behind the others, which stay where people know them. */
const COLUMNS_WITH_PARTS: typeof PAY_COLUMNS = [...PAY_COLUMNS, ['status', 20], ['days', 9], ['share', 10]];

/** Columns that each page repeats, and those of the first page. */
const TITLE_COLUMNS = 2;
const FIRST_PAGE = PAY_COLUMNS.findIndex(([name]) => name === 'coefficient');

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

const SIGNATURE_WIDTH = 16;
/** Beside the title, right of what it may take, on the first page. */
const WARNING_COLUMN = 5;

const NOTE_SIZE = 10;
const LINE_SIZE = 11;
const TITLE_SIZE = 13;
/** Points; the company may be entered, or get a longer name, once the sheet is there. */
const TITLE_HEIGHT = 44;
const TOTALS_HEIGHT = 24;
/** Points: on paper, at three quarters of it, still nine millimetres to write a name in. */
export const SIGNED_HEIGHT = 36;

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
  /** As the settings have it now, for the room it takes; absent: not known. */
  readonly company?: string;
  /** Each role is assessed in periods of its own: whoever is in another one has no line. */
  readonly byRole?: boolean;
}

/** Draws the pay sheet of a period without lines: title, notes, totals and header. `headerRow` is where lines begin below. */
export function drawPaySheet(context: PayContext): { drawing: SheetDrawing; headerRow: number; columns: PayColumns } {
  const { texts, places, period } = context;
  const drawn = columnsOf(places);
  const titles = { ...texts.headers, ...texts.partHeaders };
  const notes = drawNotes(context);
  const totalsRow = 1 + notes.blocks.length;
  const headerRow = totalsRow + 1;
  const columns = Object.fromEntries(drawn.map(([name], index) => [name, index])) as unknown as PayColumns;
  const whole = (row: number): Area => ({ row, column: 0, rowCount: 1, columnCount: drawn.length + 1 });
  const widths = drawn.map(([, each]) => each);
  const headerLines = mostLines(
    drawn.map(([name]) => titles[name]),
    widths,
    1,
  );
  const warning = belowMinimum(context, headerRow, columns);
  const totals = drawn.map(([name], index): CellContent => {
    if (index === 0) return texts.totals;
    if (!MONEY.includes(name)) return '';
    const lines = { row: headerRow + 1, column: index, rowCount: TOTALLED_ROWS, columnCount: 1 };
    const cells = areaAddress(lines);
    const faults = `SUMPRODUCT(ISTEXT(${cells})*(${cells}<>""))`;
    return formula(`=IF(${faults}>0,${quoted(texts.checkLines)},SUM(${cells}))`);
  });
  return {
    headerRow,
    columns,
    drawing: {
      columnWidths: [...widths, SIGNATURE_WIDTH],
      rowHeights: [
        { row: 0, points: titleHeight(context) },
        ...notes.rowHeights,
        { row: totalsRow, points: TOTALS_HEIGHT },
        { row: headerRow, points: rowHeight(headerLines, 11) },
      ],
      blocks: [
        { row: 0, column: 0, contents: [[titleOf(context)]] },
        ...notes.blocks,
        { row: totalsRow, column: 0, contents: [totals] },
        {
          row: headerRow,
          column: 0,
          contents: [[...drawn.map(([name]) => titles[name]), texts.signature]],
        },
        ...(warning === null ? [] : [{ row: 0, column: WARNING_COLUMN, contents: [[warning.text]] }]),
      ],
      merges: [{ ...whole(0), columnCount: TITLE_COLUMNS }, ...notes.merges],
      styles: headStyles(notes.merges, totalsRow, whole, columns.basePay),
      validations: [],
      marks: [...(warning?.marks ?? []), ...faultMarks(totalsRow, columns, period)],
      links: [],
      inputs: [],
      page: { ...listPage(headerRow, headerRow), fitWide: 2, titleColumns: TITLE_COLUMNS },
      freeze: { rows: headerRow + 1, columns: TITLE_COLUMNS },
      tabColor: PALETTE.accent,
      gridlines: false,
    },
  };
}

/** What stands below the title, beside the columns that the second page repeats: there it would be cut off. */
function drawNotes({ period, byRole, texts }: PayContext): Pick<SheetDrawing, 'blocks' | 'merges' | 'rowHeights'> {
  const general = isMonth(period) ? texts.notes : [texts.notMonthly, ...texts.notes];
  // In a note that is there anyway: the lines of both kinds of sheets stand at the same rows.
  const notes = general.map((note, index) => (byRole && index === 0 ? `${note}\n${texts.byRole}` : note));
  const beside = PAY_COLUMNS.slice(TITLE_COLUMNS, FIRST_PAGE);
  const width = widthPoints(beside.map(([, each]) => each));
  const place = { column: TITLE_COLUMNS, rowCount: 1, columnCount: beside.length };
  return {
    blocks: notes.map((note, index): Block => ({ row: 1 + index, column: TITLE_COLUMNS, contents: [[note]] })),
    merges: notes.map((_, index) => ({ ...place, row: 1 + index })),
    rowHeights: notes.map((note, index) => ({ row: 1 + index, points: heightIn(note, width, NOTE_SIZE) })),
  };
}

function titleOf({ places, texts, shownPeriod }: PayContext): CellContent {
  return companyTitle(settingReference(places, 'company'), `${texts.title} ${shownPeriod}`);
}

/** Height in points of the row of the title, which stands in the columns that each page repeats. */
function titleHeight({ company = '', texts, shownPeriod }: PayContext): number {
  const width = widthPoints(PAY_COLUMNS.slice(0, TITLE_COLUMNS).map(([, each]) => each));
  return Math.max(TITLE_HEIGHT, heightIn(`${company}${behindCompany(texts.title)} ${shownPeriod}`, width, TITLE_SIZE));
}

/** The look of everything above the lines. */
function headStyles(
  notes: readonly Area[],
  totalsRow: number,
  whole: (row: number) => Area,
  firstAmount: number,
): SheetDrawing['styles'] {
  const headerRow = totalsRow + 1;
  // Within the columns that each page repeats: what runs over them is cut on the second.
  const titled: CellStyle = { ...titleLook(TITLE_SIZE), vertical: 'center', wrap: true };
  return [
    { area: { ...whole(0), columnCount: TITLE_COLUMNS }, style: titled },
    {
      area: { ...whole(0), column: WARNING_COLUMN, columnCount: 1 },
      style: { bold: true, color: PALETTE.alert, vertical: 'center' },
    },
    ...notes.map((area) => ({ area, style: noteLook(NOTE_SIZE) })),
    { area: whole(totalsRow), style: { bold: true, fill: PALETTE.band, border: PALETTE.line, vertical: 'center' } },
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

/**
 * Says how many people get less than the minimum wage that HR has entered, all lines of one number and name together, and marks those
 * lines; null where the settings have no place for it, and on the sheet of other periods than a month.
 */
function belowMinimum(
  { places, texts, period }: PayContext,
  headerRow: number,
  columns: PayColumns,
): { readonly text: CellContent; readonly marks: readonly Mark[] } | null {
  const minimum = addedReference(places, 'minimumWage');
  // It holds for each month: the sum of several says nothing of one of them.
  if (minimum === null || !isMonth(period)) return null;
  const [before, behind, people] = texts.belowMinimum;
  const rules = columns.days === undefined ? null : partRules(places);
  const lines: PaidLines = { row: headerRow + 1, columns, minimum, period, rules };
  const count = `(${countAlone(lines)}+${countTogether(lines)})`;
  const sentence = `${quoted(before)}&${minimum}&${quoted(behind)}&${count}&${quoted(people)}`;
  const area: Area = { row: lines.row, column: columns.payable, rowCount: TOTALLED_ROWS, columnCount: 1 };
  return {
    text: formula(`=IF(ISNUMBER(${minimum}),IF(${count}=0,"",${sentence}),"")`),
    marks: minimumMarks(lines).map((when) => ({ area, when, style: ALERT_LOOK })),
  };
}

interface PaidLines {
  /** 0-based row of the first line. */
  readonly row: number;
  readonly columns: PayColumns;
  readonly minimum: string;
  readonly period: string;
  /** How days are counted; null: the sheet has none. */
  readonly rules: PartRules | null;
}

/** The lines of a column, for formulas that stand elsewhere. */
function allOf({ row }: PaidLines, column: number): string {
  return absoluteAreaAddress({ row, column, rowCount: TOTALLED_ROWS, columnCount: 1 });
}

/** Lines of people who have no other, each against the part of the minimum that its days are. */
function countAlone(lines: PaidLines): string {
  const { columns, minimum, period, rules } = lines;
  const [ids, names, sums] = [columns.employeeId, columns.name, columns.payable].map((each) => allOf(lines, each));
  const isAlone = `(COUNTIFS(${ids},${ids},${names},${names})<2)`;
  const whole = `SUMPRODUCT(${isAlone}*ISNUMBER(${sums})*(${sums}<${minimum}))`;
  if (rules === null || columns.days === undefined) return whole;
  const present = allOf(lines, columns.days);
  const share = `(${present}="")+(${present}<>"")*${present}/${periodDays(period, rules)}`;
  const prorated = `SUMPRODUCT(${isAlone}*ISNUMBER(${sums})*(${sums}<ROUND(${minimum}*(${share}),2)))`;
  return `IF(N(${rules.prorating})=0,${whole},IFERROR(${prorated},${whole}))`;
}

/** People with several lines, once all have a sum: what they get together against the part that all their days are. */
function countTogether(lines: PaidLines): string {
  const { columns, minimum, period, rules } = lines;
  const [ids, names, sums] = [columns.employeeId, columns.name, columns.payable].map((each) => allOf(lines, each));
  const person = `${ids},${ids},${names},${names}`;
  const all = `COUNTIFS(${person})`;
  const isReady = `(${all}>1)*(COUNTIFS(${person},${sums},">=0")=${all})`;
  const below = (least: string): string =>
    `ROUND(SUMPRODUCT(${isReady}*(ROUND(SUMIFS(${sums},${person}),2)<${least})/(${all}+(${ids}=""))),0)`;
  if (rules === null || columns.days === undefined) return below(minimum);
  const days = `SUMIFS(${allOf(lines, columns.days)},${person})/${periodDays(period, rules)}`;
  const prorated = below(`ROUND(${minimum}*(${days}-(${days}>1)*(${days}-1)),2)`);
  return `IF(N(${rules.prorating})=0,${below(minimum)},${prorated})`;
}

/** The same for each line, as conditions for its sum; short enough for every box in which Excel shows one. */
function minimumMarks(lines: PaidLines): readonly string[] {
  const { row, columns, minimum, period, rules } = lines;
  const { days } = columns;
  const first = (column: number): string => cellAddress(row, column);
  const inColumn = (column: number): string => {
    const [from = '', to = ''] = [row, row + TOTALLED_ROWS - 1].map((each) => {
      return cellAddress(each, column).replace(/(\d+)$/, '$$$1');
    });
    return `${from}:${to}`;
  };
  const person = [columns.employeeId, columns.name].map((each) => `${inColumn(each)},${first(each)}`).join(',');
  const sum = first(columns.payable);
  const own = rules === null || days === undefined ? '1' : dayShare(first(days), period, rules);
  const alone = own === '1' ? `N(${minimum})` : `ROUND(N(${minimum})*${own},2)`;
  const isReady = `COUNTIFS(${person},${inColumn(columns.payable)},">=0")>1`;
  const together = `ROUND(SUMIFS(${inColumn(columns.payable)},${person}),2)`;
  const marks = [`=AND(ISNUMBER(${sum}),COUNTIFS(${person})<2,N(${sum})<${alone})`];
  if (rules === null || days === undefined) return [...marks, `=AND(${isReady},${together}<N(${minimum}))`];
  const { prorating } = rules;
  const { working, calendar } = fullDays(period);
  const present = `SUMIFS(${inColumn(days)},${person})`;
  return [
    ...marks,
    `=AND(N(${prorating})=0,${isReady},${together}<N(${minimum}))`,
    ...[working, calendar].map(
      (full, index) =>
        `=AND(N(${prorating})=${index + 1},${isReady},${together}<ROUND(${minimum}*MIN(1,${present}/${full}),2))`,
    ),
  ];
}

const MONEY_FORMAT = '#,##0.00';

/** Lines for cards that have none yet, from `firstRow` on, with the pay typed for the same people before. */
export function drawPayLines(
  cards: readonly PayCard[],
  firstRow: number,
  columns: PayColumns,
  carried: ReadonlyMap<string, CarriedPay>,
  context: PayContext,
): SheetPieces {
  if (cards.length === 0) return { blocks: [], styles: [], validations: [], rowHeights: [] };
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
    rowHeights: lines.map((line, index) => ({ row: firstRow + index, points: lineHeight(line) })),
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
const WRAPPED: readonly (PayColumn | PayPartColumn)[] = ['no', 'name', 'department', 'position', 'status'];

/** Height in points of a line: to be signed in, and higher where a text takes more. */
export function lineHeight(line: Readonly<Partial<Record<PayColumn | PayPartColumn, CellContent>>>): number {
  const needed = COLUMNS_WITH_PARTS.flatMap(([name, width]) => {
    const content = line[name];
    const isShown = WRAPPED.includes(name) && typeof content === 'string';
    return isShown ? [heightIn(content, columnPoints(width), LINE_SIZE)] : [];
  });
  return Math.min(MAX_ROW_HEIGHT, Math.max(SIGNED_HEIGHT, ...needed));
}

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
    ...(WRAPPED.includes(name) ? { wrap: true } : {}),
  };
}
