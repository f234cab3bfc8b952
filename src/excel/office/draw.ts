import { areaAddress, columnName, quotedSheet, type Area } from '../../base/address';
import type { Block, CellStyle, InputRule, Mark, SheetDrawing } from '../../base/sheetDrawing';
import type { InputBounds } from '../../scoring/inputBounds';
import { toCell } from './cellText';
import { columnPoints } from '../../base/textWidth';
import { blockArea, gatherSmallBlocks } from '../../base/gatherBlocks';
import { joinAreas, singleCell } from '../../base/joinAreas';
import { writtenParts } from './hiddenRows';
import { areHeightsTogether, cellsOf, gatherMerges, gatherSame, touches, type Cells, type Together } from './together';
import { pageScale } from './pageScale';

/**
 * Draws a sheet from data. Queues everything and does not sync. The sheet must be new or unprotected.
 * @param isNew it was just added: no cell has a look that copying one over it could take away, and no row is hidden
 */
export function drawSheet(sheet: Excel.Worksheet, drawing: SheetDrawing, isNew = false): void {
  const at = rangesOf(sheet);
  const cell = (row: number, column: number): Excel.Range => at({ row, column, rowCount: 1, columnCount: 1 });
  const cells = cellsOf(sheet, at);
  const widths = drawing.columnWidths.map((value, column) => ({ area: singleCell(0, column), value }));
  for (const { areas, value } of gatherSame(widths)) {
    for (const { format } of cells(areas)) format.columnWidth = columnPoints(value);
  }
  if (isNew) drawNewStyles(drawing.styles, at, cells);
  else drawStyles(drawing.styles, at, cells);
  for (const block of gatherSmallBlocks(drawing.blocks)) writeBlock(sheet, block, at);
  for (const { area, across } of gatherMerges(drawing.merges)) at(area).merge(across);
  if (isNew) drawHeightsTogether(drawing.rowHeights, at, cells);
  else drawHeights(drawing.rowHeights, cells);
  applyInputRules(drawing.validations, at, cells);
  drawing.marks?.forEach((mark) => applyMark(at(mark.area), mark));
  drawing.links.forEach((link) => {
    cell(link.row, link.column).hyperlink = {
      documentReference: `${quotedSheet(link.sheet)}!${link.cell}`,
      textToDisplay: link.text,
      screenTip: link.text,
    };
  });
  for (const { format } of cells(joinAreas(drawing.inputs))) format.protection.locked = false;
  sheet.showGridlines = drawing.gridlines;
  if (drawing.tabColor !== undefined) sheet.tabColor = drawing.tabColor;
  if (drawing.freeze) freeze(sheet, drawing.freeze);
  applyPage(sheet, drawing);
}

/** Freezing leads Excel to take the sheet for the active one, so the sheet that is shown is activated again. */
function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetDrawing['freeze']>): void {
  const shown = sheet.context.workbook.worksheets.getActiveWorksheet();
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  shown.activate();
}

/** Heights of whole rows, the same said once. Queues only. */
export function drawHeights(
  rowHeights: SheetDrawing['rowHeights'],
  cells: (areas: readonly Area[]) => readonly Cells[],
): void {
  const heights = rowHeights.map(({ row, points, count = 1 }) => ({
    area: { row, column: 0, rowCount: count, columnCount: 1 },
    value: points,
  }));
  for (const { areas, value } of gatherSame(heights)) {
    for (const { format } of cells(areas)) format.rowHeight = value;
  }
}

/** Bytes of a request: of a call for rows from one to another, of a row in it with a height and of one without, and of one height by itself. */
const ROWS_SAID = { call: 290, set: 32, left: 3, apart: 430 };

/**
 * The same where no filter hides a row: rows near each other with several heights are told theirs in one call. An empty object
 * leaves a row as it is. Queues only.
 */
export function drawHeightsTogether(
  rowHeights: SheetDrawing['rowHeights'],
  at: (area: Area) => Excel.Range,
  cells: (areas: readonly Area[]) => readonly Cells[],
): void {
  const rows = new Map(
    rowHeights.flatMap(({ row, points, count = 1 }) =>
      Array.from({ length: count }, (_, down) => [row + down, { row: row + down, points }] as const),
    ),
  );
  const apart: { readonly row: number; readonly points: number }[] = [];
  for (const near of nearRows([...rows.values()].sort((a, b) => a.row - b.row))) {
    const [first, last] = [near[0]?.row ?? 0, near.at(-1)?.row ?? 0];
    const rowCount = last - first + 1;
    const together = ROWS_SAID.call + ROWS_SAID.set * near.length + ROWS_SAID.left * (rowCount - near.length);
    if (areHeightsTogether() && together < ROWS_SAID.apart * new Set(near.map(({ points }) => points)).size) {
      const said = new Map(near.map(({ row, points }) => [row, { format: { rowHeight: points } }]));
      at({ row: first, column: 0, rowCount, columnCount: 1 }).setRowProperties(
        Array.from({ length: rowCount }, (_, down) => said.get(first + down) ?? {}),
      );
    } else apart.push(...near);
  }
  drawHeights(apart, cells);
}

/** Rows in their order, those together between which saying nothing takes less than a call. */
function nearRows<Row extends { readonly row: number }>(rows: readonly Row[]): Row[][] {
  const near: Row[][] = [];
  for (const each of rows) {
    const group = near.at(-1);
    const before = group?.at(-1);
    if (group && before && (each.row - before.row) * ROWS_SAID.left < ROWS_SAID.call) group.push(each);
    else near.push([each]);
  }
  return near;
}

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area));
}

/**
 * The areas of a sheet, each named once in a request: naming it again takes some 200 bytes, and as much for its format. For as
 * long as no rows or columns come or go.
 */
export function rangesOf(sheet: Excel.Worksheet): (area: Area) => Excel.Range {
  const named = new Map<string, Excel.Range>();
  return (area) => {
    const key = areaAddress(area);
    const range = named.get(key) ?? rangeOf(sheet, area);
    named.set(key, range);
    return range;
  };
}

/** Writes one block; null leaves cells as they are. Queues only. */
export function writeBlock(
  sheet: Excel.Worksheet,
  block: Block,
  at: (area: Area) => Excel.Range = (area) => rangeOf(sheet, area),
): void {
  for (const part of writtenParts(sheet, block)) {
    const area = blockArea(part);
    if (area.columnCount > 0) at(area).formulas = part.contents.map((line) => line.map(toCell));
  }
}

/** A row of a copied sheet that is repeated: `count` new ones below `row`, 0-based. */
export interface RepeatedRow {
  readonly row: number;
  readonly count: number;
}

/** Repeats rows with all they hold, in the order given. Queues only. */
export function repeatRows(sheet: Excel.Worksheet, repeats: readonly RepeatedRow[]): void {
  for (const { row, count } of repeats) {
    const added = `${row + 2}:${row + 1 + count}`;
    sheet.getRange(added).insert('Down');
    sheet.getRange(added).copyFrom(sheet.getRange(`${row + 1}:${row + 1}`), 'All');
  }
}

/** The look of areas, what they have in common said once; what comes later in the order given holds. Queues only. */
export function drawStyles(
  styles: SheetDrawing['styles'],
  at: (area: Area) => Excel.Range,
  cells: (areas: readonly Area[]) => readonly Cells[],
): void {
  drawLooks(styles, cells);
  for (const { area, style } of styles) {
    if (style.numberFormat !== undefined) at(area).numberFormat = style.numberFormat as unknown as string[][];
  }
  for (const { areas, value } of gatherLines(styles)) {
    for (const area of areas) drawLines(at(area).format, area, value);
  }
}

/** The same on a sheet that was just added: lines are drawn around one cell and copied, formats are written in blocks. */
function drawNewStyles(
  styles: SheetDrawing['styles'],
  at: (area: Area) => Excel.Range,
  cells: (areas: readonly Area[]) => readonly Cells[],
): void {
  // First, as the look of a cell is copied whole.
  for (const { areas, value } of gatherLines(styles)) copyLines(areas, value, at);
  drawLooks(styles, cells);
  const formats = styles.flatMap(({ area, style: { numberFormat } }) =>
    numberFormat === undefined ? [] : [filledBlock(area, numberFormat)],
  );
  for (const block of gatherSmallBlocks(formats)) {
    const all = new Set(block.contents.flat());
    at(blockArea(block)).numberFormat = (all.size === 1 ? [...all][0] : block.contents) as unknown as string[][];
  }
}

function filledBlock({ row, column, rowCount, columnCount }: Area, content: string): Block {
  const line = new Array<string>(columnCount).fill(content);
  return { row, column, contents: new Array<string[]>(rowCount).fill(line) };
}

function drawLooks(styles: SheetDrawing['styles'], cells: (areas: readonly Area[]) => readonly Cells[]): void {
  for (const part of LOOKS) {
    const looks = styles.flatMap(({ area, style }) =>
      part in style ? [{ area, value: { [part]: style[part] } }] : [],
    );
    for (const { areas, value } of gatherSame(looks)) for (const { format } of cells(areas)) applyLook(format, value);
  }
}

function gatherLines(styles: SheetDrawing['styles']): readonly Together<CellLines>[] {
  const lines = styles.flatMap(({ area, style: { border, edge } }) => [
    ...(edge === undefined ? [] : [{ area, value: { edge, of: area } }]),
    ...(border === undefined ? [] : [{ area, value: { border } }]),
  ]);
  return gatherSame<CellLines>(lines, touches);
}

/** `of` tells edges apart that must not become the edge of what neighbours make together. */
type CellLines = Pick<CellStyle, 'border' | 'edge'> & { readonly of?: Area };

/** A cell with lines all around takes fewer words than the edges of two areas. */
function copyLines(areas: readonly Area[], lines: CellLines, at: (area: Area) => Excel.Range): void {
  const [first, ...more] = areas;
  if (lines.border === undefined || first === undefined || more.length === 0) {
    for (const area of areas) drawLines(at(area).format, area, lines);
    return;
  }
  const model = singleCell(first.row, first.column);
  drawLines(at(model).format, model, lines);
  for (const area of areas) if (!isSingle(area) || area !== first) at(area).copyFrom(at(model), 'Formats');
}

const isSingle = ({ rowCount, columnCount }: Area): boolean => rowCount * columnCount === 1;

function drawLines(format: Excel.RangeFormat, area: Area, { border, edge }: CellLines): void {
  if (edge !== undefined) drawEdge(format, SIDES[edge.side], edge.color);
  if (border !== undefined) for (const each of edgesOf(area)) drawEdge(format, each, border);
}

/** The look of cells but for lines around each, which depend on how many cells there are. */
export function applyStyle(range: Excel.Range, style: CellLook): void {
  applyLook(range.format, style);
  if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
}

const LOOKS = [
  'bold',
  'italic',
  'size',
  'color',
  'fill',
  'horizontal',
  'vertical',
  'wrap',
  'shrink',
  'indent',
] as const satisfies readonly (keyof CellStyle)[];

type CellLook = CellStyle & { readonly border?: never; readonly edge?: never };

function applyLook(format: Excel.RangeFormat, style: Pick<CellStyle, (typeof LOOKS)[number]>): void {
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.shrink !== undefined) format.shrinkToFit = style.shrink;
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

/** One row has no lines between rows, one column none between columns. */
function edgesOf({ rowCount, columnCount }: Area): Edge[] {
  return [
    ...OUTER_EDGES,
    ...(rowCount > 1 ? ['InsideHorizontal' as const] : []),
    ...(columnCount > 1 ? ['InsideVertical' as const] : []),
  ];
}

function drawEdge(format: Excel.RangeFormat, edge: Edge, color: string): void {
  const border = format.borders.getItem(edge);
  border.style = 'Continuous';
  border.color = color;
}

const SIDES = { left: 'EdgeLeft', top: 'EdgeTop', bottom: 'EdgeBottom' } as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const OUTER_EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type Edge = (typeof OUTER_EDGES)[number] | 'InsideHorizontal' | 'InsideVertical';

/**
 * What areas accept, the same said once. Queues only.
 * @param validations `isTold` where the rule's message is what is shown there already
 */
export function applyInputRules(
  validations: readonly (SheetDrawing['validations'][number] & { readonly isTold?: true })[],
  at: (area: Area) => Excel.Range,
  cells: (areas: readonly Area[]) => readonly Cells[],
): void {
  const rules = validations.map(({ area, rule }) => ({
    area,
    value: isOfOneArea(rule) ? { rule, of: area } : { rule },
  }));
  // One area that is not told yet is said together with those that are.
  const untold = new Set(validations.flatMap(({ rule, isTold }) => (isTold ? [] : [JSON.stringify(rule)])));
  for (const { areas, value } of gatherSame<{ readonly rule: InputRule; readonly of?: Area }>(rules)) {
    const apply = untold.has(JSON.stringify(value.rule)) ? applyInputRule : applyBounds;
    for (const each of value.of ? [at(value.of)] : cells(areas)) apply(each, value.rule);
  }
}

/** A formula is written as for the first cell of its area. */
const isOfOneArea = ({ type }: InputRule): boolean => type === 'formula' || type === 'cells';

export function applyInputRule({ dataValidation }: Pick<Cells, 'dataValidation'>, rule: InputRule): void {
  dataValidation.rule = validationRule(rule);
  dataValidation.errorAlert = { message: rule.message, showAlert: true, style: 'Stop', title: 'Rolecard' };
}

/** What a cell accepts from now on; what it says of the rest stays. */
export function applyBounds({ dataValidation }: Pick<Cells, 'dataValidation'>, bounds: InputBounds | InputRule): void {
  dataValidation.rule = validationRule({ ...bounds, message: '' });
}

function validationRule(rule: InputRule): Excel.DataValidationRule {
  switch (rule.type) {
    case 'decimal':
      return { decimal: between(rule.min, rule.max) };
    case 'whole':
      return { wholeNumber: between(rule.min, rule.max) };
    case 'list':
      return { list: { inCellDropDown: true, source: rule.items.join(',') } };
    case 'cells':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'text':
      return { textLength: { formula1: rule.maxLength, operator: 'LessThanOrEqualTo' } };
    case 'formula':
      return { custom: { formula: rule.formula } };
  }
}

export function applyMark(range: Excel.Range, { when, style }: Mark): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = when;
  if (style.fill !== undefined) custom.format.fill.color = style.fill;
  if (style.color !== undefined) custom.format.font.color = style.color;
  if (style.bold !== undefined) custom.format.font.bold = style.bold;
}

/** Beyond what anybody types; stands for "no limit" where a number is asked for at all. */
const NO_LIMIT = 1e15;

function between(min: number | null, max: number | null): Excel.BasicDataValidation {
  return { formula1: min ?? -NO_LIMIT, formula2: max ?? NO_LIMIT, operator: 'Between' };
}

/** Half an inch of margin keeps a card within what office printers can reach. */
const MARGIN = 28;

function applyPage(sheet: Excel.Worksheet, drawing: SheetDrawing): void {
  const { page } = drawing;
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  fitPages(sheet, drawing);
  addBreaks(sheet, page.breaks ?? []);
  layout.centerHorizontally = true;
  layout.leftMargin = MARGIN;
  layout.rightMargin = MARGIN;
  layout.topMargin = MARGIN;
  layout.bottomMargin = MARGIN + 8;
  layout.headerMargin = 14;
  layout.footerMargin = 14;
  const printed = [...(page.printArea ? [page.printArea] : []), ...(page.morePrintAreas ?? [])];
  if (printed.length > 0) layout.setPrintArea(printed.map(areaAddress).join(','));
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  if (page.titleColumns !== undefined) layout.setPrintTitleColumns(`$A:$${columnName(page.titleColumns - 1)}`);
  const texts = layout.headersFooters.defaultForAllPages;
  if (page.headerRight !== undefined) texts.rightHeader = page.headerRight;
  if (page.footerLeft !== undefined) texts.leftFooter = page.footerLeft;
  if (page.footerCenter !== undefined) texts.centerFooter = page.footerCenter;
  if (page.footerRight !== undefined) texts.rightFooter = page.footerRight;
}

function fitPages({ pageLayout: layout }: Excel.Worksheet, drawing: SheetDrawing): void {
  const { page } = drawing;
  // Where Excel passes over the numbers of pages, as some do, the scale stays.
  layout.zoom = { scale: pageScale(drawing, { across: 2 * MARGIN, down: 2 * MARGIN + 8 }) };
  layout.zoom =
    page.fitTall > 0
      ? { horizontalFitToPages: page.fitWide, verticalFitToPages: page.fitTall }
      : { horizontalFitToPages: page.fitWide };
}

/** One page across and as many down as the breaks say, in the place of what the sheet has. Queues only. */
export function writeBreaks(sheet: Excel.Worksheet, breaks: readonly number[]): void {
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.horizontalPageBreaks.removePageBreaks();
  addBreaks(sheet, breaks);
}

/** Pages begin at these rows. Given as ranges, as a recording masks the texts that are handed to `add`. */
function addBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  for (const row of rows) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
}

/** What may be done on a protected generated sheet besides typing into inputs. */
export const PROTECTION: Excel.WorksheetProtectionOptions = { allowFormatColumns: true, allowFormatRows: true };
