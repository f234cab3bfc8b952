import type { Area } from '../../base/address';
import { columnRuns } from '../../base/joinAreas';
import type { CellContent, CellStyle, SheetDrawing } from '../../base/sheetDrawing';
import { heightIn, mostLines, rowHeight, widthPoints } from '../../base/textWidth';
import { numberFormat } from '../../scoring/sentences/units';
import type { ActualCard, ActualIndicator } from './actualsImport';
import type { ActualsColumn, ActualsTexts } from '../texts/actualsTexts';
import { headerLook, listPage, noteLook, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import { pagesAcross } from '../sheet/printPages';

const PERSON: readonly (readonly [ActualsColumn, number])[] = [
  ['no', 20],
  ['employeeId', 11],
  ['name', 11],
  ['department', 15],
  ['position', 16],
];
const LONG: readonly (readonly [ActualsColumn, number])[] = [
  ...PERSON,
  ['indicator', 26],
  ['unit', 12],
  ['target', 12],
  ['actual', 14],
];

/** Who a line is about, on each page across. */
const TITLE_COLUMNS = 3;
const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;

/** Indicators that take an actual value. */
export function actualInputs(card: ActualCard): ActualIndicator[] {
  return card.indicators.filter((indicator) => indicator.rule !== null);
}

/** The long form: a line for each person and indicator, the actual value blank. */
export function drawLongActuals(cards: readonly ActualCard[], shownPeriod: string, texts: ActualsTexts): SheetDrawing {
  const lines = cards.flatMap((card) => actualInputs(card).map((indicator) => ({ card, indicator })));
  const contents = lines.map(({ card, indicator }): CellContent[] => [
    ...personCells(card),
    indicator.name,
    indicator.word ?? texts.units[indicator.unit],
    indicator.target,
    '',
  ]);
  const formats = lines.map(({ indicator }) => numberFormat(indicator.unit));
  return drawTable({
    texts,
    shownPeriod,
    headers: LONG.map(([name]) => texts.headers[name]),
    widths: LONG.map(([, width]) => width),
    above: [],
    contents,
    inputs: { first: LONG.length - 1, count: 1 },
    styles: columnRuns(formats, { row: FIRST_ROW, column: LONG.length - 2, rowCount: 1, columnCount: 2 }).map(
      ({ area, value }) => ({ area, style: { numberFormat: value } }),
    ),
  });
}

/** The wide form: a line for each person, a column for each indicator of the cards, with its unit above. */
export function drawWideActuals(cards: readonly ActualCard[], shownPeriod: string, texts: ActualsTexts): SheetDrawing {
  const indicators = [
    ...new Map(cards.flatMap(actualInputs).map((indicator) => [indicator.id, indicator] as const)).values(),
  ];
  const first = PERSON.length;
  return drawTable({
    texts,
    shownPeriod,
    headers: [...PERSON.map(([name]) => texts.headers[name]), ...indicators.map(({ name }) => name)],
    widths: [...PERSON.map(([, width]) => width), ...indicators.map(() => 15)],
    above: [...PERSON.map(() => ''), ...indicators.map(({ id }) => unitsOf(id, cards, texts))],
    contents: cards.map((card): CellContent[] => [...personCells(card), ...indicators.map(() => '')]),
    inputs: { first, count: indicators.length },
    styles: indicators.map(({ unit }, index) => ({
      area: { row: FIRST_ROW, column: first + index, rowCount: Math.max(1, cards.length), columnCount: 1 },
      style: { numberFormat: numberFormat(unit) },
    })),
  });
}

/** Some cards may have an absolute target for what others have as a rate. */
function unitsOf(id: string, cards: readonly ActualCard[], texts: ActualsTexts): string {
  const own = cards.flatMap((card) => actualInputs(card).filter((indicator) => indicator.id === id));
  return [...new Set(own.map(({ word, unit }) => word ?? texts.units[unit]))].join(' / ');
}

function personCells({ number, employeeId, name, department, position }: ActualCard): CellContent[] {
  return [number, employeeId, name, department, position];
}

/** Bold text is a little wider than the estimate. */
const SPARED = 2;

function drawTable(table: {
  readonly texts: ActualsTexts;
  readonly shownPeriod: string;
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  readonly above: readonly string[];
  readonly contents: readonly (readonly CellContent[])[];
  readonly inputs: { readonly first: number; readonly count: number };
  readonly styles: readonly { readonly area: Area; readonly style: CellStyle }[];
}): SheetDrawing {
  const { texts, headers, contents } = table;
  const rowCount = Math.max(1, contents.length);
  const list: Area = { row: FIRST_ROW, column: 0, rowCount, columnCount: headers.length };
  const personWidth = widthPoints(PERSON.map(([, width]) => width));
  const hint: Area = { row: 1, column: 0, rowCount: 1, columnCount: PERSON.length };
  const inputs: Area = { row: FIRST_ROW, column: table.inputs.first, rowCount, columnCount: table.inputs.count };
  return {
    columnWidths: table.widths,
    rowHeights: [
      { row: 0, points: 28 },
      { row: 1, points: heightIn(texts.hint, personWidth, 10) },
      { row: HEADER_ROW, points: Math.max(32, rowHeight(mostLines(headers, table.widths, SPARED), 11)) },
    ],
    blocks: [
      { row: 0, column: 0, contents: [[`${texts.title} ${table.shownPeriod}`]] },
      { row: 1, column: 0, contents: [[texts.hint]] },
      ...(table.above.length > 0 ? [{ row: HEADER_ROW - 1, column: 0, contents: [table.above] }] : []),
      { row: HEADER_ROW, column: 0, contents: [headers] },
      ...(contents.length > 0 ? [{ row: FIRST_ROW, column: 0, contents }] : []),
    ],
    merges: [hint],
    styles: [
      { area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, style: titleLook(14) },
      { area: hint, style: noteLook(10) },
      {
        area: { ...list, row: HEADER_ROW - 1, rowCount: 1 },
        style: { size: 10, wrap: true, color: PALETTE.quiet, horizontal: 'center' },
      },
      {
        area: { ...list, row: HEADER_ROW, rowCount: 1 },
        style: headerLook({ vertical: 'center', wrap: true }),
      },
      { area: list, style: { border: PALETTE.line } },
      { area: inputs, style: { fill: PALETTE.input } },
      ...table.styles,
    ],
    validations: [],
    links: [],
    inputs: [inputs],
    page: { ...listPage(HEADER_ROW, HEADER_ROW), ...pagesAcross(table.widths, TITLE_COLUMNS) },
    freeze: { rows: FIRST_ROW, columns: TITLE_COLUMNS },
    tabColor: PALETTE.accent,
    gridlines: false,
  };
}
