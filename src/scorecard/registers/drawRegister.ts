import { areaOnSheet, type Area } from '../../base/address';
import type { CellStyle, InputRule, SheetDrawing, SheetPieces } from '../../base/sheetDrawing';
import { groupBy } from '../../base/groupBy';
import { linesBlock } from '../../base/gatherBlocks';
import { charactersIn, heightIn, rowHeight, widthPoints, wrappedLines } from '../../base/textWidth';
import type { Catalogue } from '../../catalogue/catalogue';
import { REGISTER_FLAGS, type RegisterKind } from '../../catalogue/registers';
import type { CardIdentity } from '../people/identity';
import { headerLook, listPage, noteLook, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import { LEGIBLE_WIDTH } from '../sheet/printPages';
import { registerColumns, registerItems } from './registerColumns';
import {
  measureText,
  type RegisterColumn,
  type RegisterPersonColumn,
  type RegisterTexts,
} from '../texts/registerTexts';

const SIZE = 10;
const HINT_ROW = 1;
const COMPLETE_ROW = 2;
const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
/** Lines with borders: two printed pages. What stands below them counts as well. */
const DRAWN_LINES = 34;
/** Their height in points: enough to write on by hand, and for two typed lines. */
const LINE_HEIGHT = 28;
/** Lines whose cells offer what may be chosen. */
const CHECKED_LINES = 2000;
/** The day up to which the register is complete stands in the column behind its label. */
const COMPLETE_COLUMN = 2;
const COMPLETE: Area = { row: COMPLETE_ROW, column: COMPLETE_COLUMN, rowCount: 1, columnCount: 1 };
const LABEL: Area = { row: COMPLETE_ROW, column: 0, rowCount: 1, columnCount: COMPLETE_COLUMN };
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

const WIDTHS: Readonly<Record<RegisterColumn, number>> = {
  ...{ date: 12, person: 11, employeeId: 11, note: 18, item: 22, number: 16, what: 30, quantity: 9, amount: 11 },
  ...{ hours: 9, score: 9, due: 12, done: 12, onTime: 9, finished: 9, passed: 9, adopted: 9, exchanged: 11 },
  ...{ checked: 10, faults: 10, faulty: 9, cause: 22, own: 10 },
};

const NUMBERS: readonly RegisterColumn[] = ['quantity', 'amount', 'hours', 'score', 'checked', 'faults'];
const DAYS: readonly RegisterColumn[] = ['date', 'due', 'done'];
const TEXTS: readonly RegisterColumn[] = ['what', 'cause', 'note', 'item'];
const ANSWERS: readonly RegisterColumn[] = [...REGISTER_FLAGS, 'own'];

/** Where the people stand that registers offer. */
export interface PeopleList {
  readonly sheet: string;
  readonly area: Area;
}

/** An empty register: how its figures come about, up to when it is complete, and lines to be filled. */
export function drawRegister(
  kind: RegisterKind,
  people: PeopleList,
  catalogue: Catalogue,
  texts: RegisterTexts,
): SheetDrawing {
  const columns = registerColumns(kind);
  const widths = widthsOf(columns);
  const width = widthPoints(columns.map((column) => widths[column]));
  const hint = registerHint(kind, catalogue, texts);
  const whole = (row: number, rowCount: number): Area => ({ row, column: 0, rowCount, columnCount: columns.length });
  const headerLines = Math.max(...columns.map((column) => wrappedLines(texts.headers[column], widths[column] * 0.8)));
  return {
    columnWidths: columns.map((column) => widths[column]),
    rowHeights: [
      { row: 0, points: 30 },
      { row: HINT_ROW, points: heightIn(hint, width, SIZE) },
      { row: COMPLETE_ROW, points: 22 },
      { row: HEADER_ROW, points: Math.max(24, rowHeight(headerLines, 11)) },
      { row: FIRST_ROW, points: LINE_HEIGHT, count: DRAWN_LINES },
    ],
    blocks: [
      { row: 0, column: 0, contents: [[kind.name[catalogue.language]]] },
      { row: HINT_ROW, column: 0, contents: [[hint]] },
      { row: COMPLETE_ROW, column: 0, contents: [[texts.completeTo]] },
      { row: COMPLETE_ROW, column: COMPLETE_COLUMN + 1, contents: [[texts.completeHint]] },
      { row: HEADER_ROW, column: 0, contents: [columns.map((column) => texts.headers[column])] },
    ],
    merges: [whole(HINT_ROW, 1), LABEL],
    styles: registerStyles(columns),
    validations: [
      ...columns.flatMap((column, at) => {
        const rule = columnRule(column, { kind, people, catalogue, texts });
        return rule === null
          ? []
          : [{ area: { ...whole(FIRST_ROW, CHECKED_LINES), column: at, columnCount: 1 }, rule }];
      }),
      { area: COMPLETE, rule: dayRule(texts) },
    ],
    links: [],
    inputs: [],
    page: { ...listPage(HEADER_ROW, HEADER_ROW), footerLeft: texts.footer },
    freeze: { rows: FIRST_ROW, columns: 2 },
    tabColor: PALETTE.accent,
    gridlines: false,
  };
}

/** Columns of texts, which wrap, give way where all together would be too wide to be printed legibly. */
function widthsOf(columns: readonly RegisterColumn[]): Readonly<Record<RegisterColumn, number>> {
  const texts = columns.filter((column) => TEXTS.includes(column));
  const characters = texts.reduce((sum, column) => sum + WIDTHS[column], 0);
  const points = widthPoints(columns.map((column) => WIDTHS[column]));
  const over = charactersIn(Math.max(0, points - LEGIBLE_WIDTH));
  const share = (characters - over) / characters;
  const narrowed = texts.map((column) => [column, Math.floor(WIDTHS[column] * share)]);
  return { ...WIDTHS, ...(Object.fromEntries(narrowed) as Partial<typeof WIDTHS>) };
}

function registerStyles(columns: readonly RegisterColumn[]): SheetDrawing['styles'] {
  const whole = (row: number, rowCount: number): Area => ({ row, column: 0, rowCount, columnCount: columns.length });
  return [
    { area: { ...whole(0, 1), columnCount: 1 }, style: titleLook() },
    { area: whole(HINT_ROW, 1), style: noteLook(SIZE) },
    { area: LABEL, style: { bold: true, vertical: 'center', horizontal: 'right' } },
    {
      area: COMPLETE,
      style: {
        fill: PALETTE.input,
        border: PALETTE.line,
        numberFormat: DAY_FORMAT,
        horizontal: 'center',
        vertical: 'center',
      },
    },
    {
      area: { ...COMPLETE, column: COMPLETE_COLUMN + 1 },
      style: { size: SIZE, color: PALETTE.quiet, vertical: 'center', indent: 1 },
    },
    { area: whole(HEADER_ROW, 1), style: headerLook({ vertical: 'center', wrap: true }) },
    {
      area: whole(FIRST_ROW, DRAWN_LINES),
      style: { size: SIZE, color: PALETTE.ink, border: PALETTE.line, vertical: 'center' },
    },
    ...columns.map((column, at) => ({
      area: { ...whole(FIRST_ROW, CHECKED_LINES), column: at, columnCount: 1 },
      style: columnStyle(column),
    })),
  ];
}

/** How each indicator comes of the rows. */
function registerHint(kind: RegisterKind, catalogue: Catalogue, texts: RegisterTexts): string {
  const { indicators, language } = catalogue;
  const known = kind.measures.flatMap((measure) => {
    const indicator = indicators.get(measure.indicator);
    return indicator ? [{ measure, name: indicator.name[language] }] : [];
  });
  if (known.length === 0) return texts.noMeasure;
  // Said once of all that are measured alike.
  const alike = groupBy(known, ({ measure }) => measureText(measure, [''], texts));
  const sentences = [...alike.values()].flatMap((group) => {
    const names = group.map(({ name }) => name);
    return group.slice(0, 1).map(({ measure }) => measureText(measure, names, texts));
  });
  return [...sentences, ...(kind.columns.includes('own') ? [texts.ownHint] : [])].join('');
}

const DAY_FORMAT = 'yyyy-mm-dd';

function columnStyle(column: RegisterColumn): CellStyle {
  if (DAYS.includes(column)) return { numberFormat: DAY_FORMAT, horizontal: 'center' };
  if (NUMBERS.includes(column)) return { horizontal: 'center' };
  if (ANSWERS.includes(column)) return { horizontal: 'center' };
  if (TEXTS.includes(column)) return { wrap: true };
  // A number of an order is no number to count with.
  return { numberFormat: '@', shrink: true };
}

interface RuleContext {
  readonly kind: RegisterKind;
  readonly people: PeopleList;
  readonly catalogue: Catalogue;
  readonly texts: RegisterTexts;
}

function columnRule(column: RegisterColumn, { kind, people, catalogue, texts }: RuleContext): InputRule | null {
  const { messages, answers } = texts;
  if (DAYS.includes(column)) return dayRule(texts);
  if (NUMBERS.includes(column)) return { type: 'decimal', min: 0, max: null, message: messages.number };
  if (column === 'own') return { type: 'list', items: answers.slice(0, 2), message: messages.choice };
  if (ANSWERS.includes(column)) return { type: 'list', items: answers, message: messages.choice };
  if (column === 'item') {
    const items = registerItems(kind, catalogue);
    return fitsRule(items) ? { type: 'list', items, message: messages.choice } : null;
  }
  return column === 'person' ? personRule(people, texts) : null;
}

/** Excel takes 255 characters with the commas between them, and parts a company's name of an indicator at a comma of its own. */
function fitsRule(items: readonly string[]): boolean {
  return items.every((item) => !item.includes(',')) && items.join(',').length <= 255;
}

function dayRule({ messages }: RegisterTexts): InputRule {
  return { type: 'whole', min: FIRST_DAY, max: LAST_DAY, message: messages.date };
}

function personRule({ sheet, area }: PeopleList, { messages }: RegisterTexts): InputRule {
  return { type: 'cells', source: `=${areaOnSheet(sheet, area)}`, message: messages.person };
}

/** The cells of a register's column in which a person is chosen, and the people they offer from now on. */
export function personChoice(
  place: { readonly headerRow: number; readonly column: number },
  people: PeopleList,
  texts: RegisterTexts,
): SheetDrawing['validations'][number] {
  const area = { row: place.headerRow + 1, column: place.column, rowCount: CHECKED_LINES, columnCount: 1 };
  return { area, rule: personRule(people, texts) };
}

const PEOPLE_WIDTHS: Readonly<Record<RegisterPersonColumn, number>> = {
  name: 14,
  employeeId: 14,
  department: 24,
  position: 24,
};
const PEOPLE_COLUMNS = Object.keys(PEOPLE_WIDTHS) as RegisterPersonColumn[];
const PEOPLE_HEADER_ROW = 2;

/** Whom registers are about: the names their cells offer. */
export function drawRegisterPeople(people: readonly CardIdentity[], texts: RegisterTexts): SheetDrawing {
  const { sheetName, hint, headers } = texts.people;
  const whole = (row: number, rowCount: number): Area => ({
    ...{ row, column: 0, rowCount, columnCount: PEOPLE_COLUMNS.length },
  });
  return {
    columnWidths: PEOPLE_COLUMNS.map((column) => PEOPLE_WIDTHS[column]),
    rowHeights: [{ row: 0, points: 30 }],
    blocks: [
      { row: 0, column: 0, contents: [[sheetName]] },
      { row: 1, column: 0, contents: [[hint]] },
      { row: PEOPLE_HEADER_ROW, column: 0, contents: [PEOPLE_COLUMNS.map((column) => headers[column])] },
      { row: PEOPLE_HEADER_ROW + 1, column: 0, contents: peopleLines(people) },
    ],
    merges: [],
    styles: [
      { area: { ...whole(0, 1), columnCount: 1 }, style: titleLook() },
      { area: { ...whole(1, 1), columnCount: 1 }, style: { size: SIZE, color: PALETTE.quiet } },
      { area: whole(PEOPLE_HEADER_ROW, 1), style: headerLook() },
      { area: whole(PEOPLE_HEADER_ROW + 1, people.length), style: { border: PALETTE.line, numberFormat: '@' } },
    ],
    validations: [],
    links: [],
    inputs: [],
    page: { ...listPage(PEOPLE_HEADER_ROW, PEOPLE_HEADER_ROW), orientation: 'portrait', footerLeft: texts.footer },
    freeze: { rows: PEOPLE_HEADER_ROW + 1, columns: 0 },
    tabColor: PALETTE.quiet,
    gridlines: false,
  };
}

/** Where the names stand on the sheet as it is drawn. */
export function drawnPeople(sheet: string, count: number): PeopleList {
  return { sheet, area: { row: PEOPLE_HEADER_ROW + 1, column: 0, rowCount: count, columnCount: 1 } };
}

/** Lines below those that stand on the sheet. */
export function addedPeople(
  people: readonly CardIdentity[],
  row: number,
  columns: Readonly<Record<RegisterPersonColumn, number>>,
): SheetPieces {
  const areas = PEOPLE_COLUMNS.map((column): Area => {
    return { row, column: columns[column], rowCount: people.length, columnCount: 1 };
  });
  return {
    blocks: [linesBlock(people, row, columns)],
    styles: areas.map((area) => ({ area, style: { border: PALETTE.line, numberFormat: '@' } })),
    validations: [],
  };
}

function peopleLines(people: readonly CardIdentity[]): string[][] {
  return people.map((person) => PEOPLE_COLUMNS.map((column) => person[column]));
}
