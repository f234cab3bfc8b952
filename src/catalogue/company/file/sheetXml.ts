import { MAIN_NAMESPACE, RELATIONSHIP_BASE } from '../../../ooxml/names';
import { areaAddress, cellAddress, type Area } from '../../../base/address';
import { isFormula, type CellContent, type CellStyle } from '../../../base/sheetDrawing';
import { rowHeight, wrappedLines } from '../../../base/textWidth';
import { suggestionFormula, type CompanySheet } from '../draw/drawCompany';
import type { FileStyles } from './fileStyles';
import type { SharedStrings } from './sharedStrings';
import { escapeXml } from '../../../ooxml/escape';

/** What Excel adds to a column's width in characters for its padding. */
const PADDING = 0.71;

/** The worksheet part of a drawn sheet. Element order is fixed by the file format. */
export function sheetXml(sheet: CompanySheet, styles: FileStyles, strings: SharedStrings, selected: boolean): string {
  const { drawing, table } = sheet;
  const tab = drawing.tabColor === undefined ? '' : `<tabColor rgb="FF${drawing.tabColor.replace('#', '')}"/>`;
  return [
    `<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP_BASE}">`,
    `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    viewXml(sheet, selected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(drawing.columnWidths),
    `<sheetData>${rowsXml(sheet, styles, strings)}</sheetData>`,
    validationsXml(sheet),
    `<pageSetup paperSize="9" orientation="${drawing.page.orientation}" fitToWidth="${drawing.page.fitWide}" fitToHeight="${drawing.page.fitTall}"/>`,
    table === null ? '' : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    '</worksheet>',
  ].join('');
}

/** The table part of a sheet. Its column names are the texts of its header cells. */
export function tableXml(
  table: NonNullable<CompanySheet['table']>,
  number: number,
  headers: readonly string[],
): string {
  const area = areaAddress(table.area);
  const columns = headers.map((header, index) => `<tableColumn id="${index + 1}" name="${escapeXml(header)}"/>`);
  return (
    `<table xmlns="${MAIN_NAMESPACE}" id="${number}" name="${table.name}" displayName="${table.name}" ref="${area}" totalsRowShown="0">` +
    `<autoFilter ref="${area}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

/** Contents of all blocks by row and column. */
export function contentRows({ drawing }: CompanySheet): ReadonlyMap<number, ReadonlyMap<number, CellContent>> {
  const rows = new Map<number, Map<number, CellContent>>();
  for (const { row, column, contents } of drawing.blocks) {
    contents.forEach((line, r) => {
      const cells = rows.get(row + r) ?? new Map<number, CellContent>();
      line.forEach((content, c) => cells.set(column + c, content));
      rows.set(row + r, cells);
    });
  }
  return new Map([...rows].sort(([a], [b]) => a - b));
}

function viewXml({ drawing }: CompanySheet, selected: boolean): string {
  const { freeze } = drawing;
  const grid = drawing.gridlines ? '' : ' showGridLines="0"';
  const pane =
    freeze === undefined
      ? ''
      : `<pane${freeze.columns > 0 ? ` xSplit="${freeze.columns}"` : ''} ySplit="${freeze.rows}" topLeftCell="${cellAddress(freeze.rows, freeze.columns)}" activePane="${freeze.columns > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`;
  return `<sheetViews><sheetView${grid}${selected ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width + PADDING}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function rowsXml(sheet: CompanySheet, styles: FileStyles, strings: SharedStrings): string {
  const { drawing } = sheet;
  const heights = new Map(drawing.rowHeights.map(({ row, points }) => [row, points]));
  return [...contentRows(sheet)]
    .map(([row, cells]) => {
      const height = heights.get(row);
      const looks = drawing.styles.filter(({ area }) => row >= area.row && row < area.row + area.rowCount);
      const xml = [...cells].map(([column, content]) => {
        const style = styles.numberOf(styleOf(looks, column));
        return cellXml(cellAddress(row, column), content, style, strings);
      });
      const size =
        height === undefined
          ? ` ht="${textHeight(cells, looks, drawing.columnWidths)}"`
          : ` ht="${height}" customHeight="1"`;
      return `<row r="${row + 1}"${size}>${xml.join('')}</row>`;
    })
    .join('');
}

const FONT_SIZE = 11;

/** Programs that do not fit rows to wrapped text when they open a file find the height here; it is no fixed one. */
function textHeight(
  cells: ReadonlyMap<number, CellContent>,
  looks: readonly Look[],
  widths: readonly number[],
): number {
  const lines = [...cells].map(([column, content]) => {
    const wraps = typeof content === 'string' && styleOf(looks, column).wrap === true;
    return wraps ? wrappedLines(content, widths[column] ?? 8) : 1;
  });
  return rowHeight(Math.max(1, ...lines), FONT_SIZE);
}

interface Look {
  readonly area: Area;
  readonly style: CellStyle;
}

/** Later styles are laid over earlier ones, as they are when a sheet is drawn. */
function styleOf(looks: readonly Look[], column: number): CellStyle {
  const own = looks.filter(({ area }) => column >= area.column && column < area.column + area.columnCount);
  return own.reduce<CellStyle>((result, { style }) => ({ ...result, ...style }), {});
}

function cellXml(address: string, content: CellContent, style: number, strings: SharedStrings): string {
  const head = `<c r="${address}" s="${style}"`;
  if (content === null || content === '') return `${head}/>`;
  if (isFormula(content)) return `${head}><f>${escapeXml(content.formula.replace(/^=/, ''))}</f></c>`;
  if (typeof content === 'number') return `${head}><v>${content}</v></c>`;
  if (typeof content === 'boolean') return `${head} t="b"><v>${content ? 1 : 0}</v></c>`;
  return `${head} t="s"><v>${strings.numberOf(content)}</v></c>`;
}

function validationsXml({ drawing, suggestions }: CompanySheet): string {
  const lists = drawing.validations.flatMap(({ area, rule }) =>
    rule.type === 'list'
      ? [
          `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Rolecard" error="${escapeXml(rule.message)}" sqref="${areaAddress(area)}"><formula1>${escapeXml(`"${rule.items.join(',')}"`)}</formula1></dataValidation>`,
        ]
      : [],
  );
  const offers = suggestions.map(
    (suggestion) =>
      `<dataValidation type="list" allowBlank="1" sqref="${areaAddress(suggestion.area)}"><formula1>${escapeXml(suggestionFormula(suggestion).slice(1))}</formula1></dataValidation>`,
  );
  const all = [...lists, ...offers];
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}
