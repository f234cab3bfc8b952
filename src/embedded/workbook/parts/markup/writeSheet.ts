import { RELATIONSHIP_BASE } from '../../../../ooxml/names';
import { isCellError, type FormulaValue } from '../../../formula/values/formulaValue';
import { cellAddress } from '../../../../base/address';
import { storedAreaListName, storedAreaName } from '../../../grid/cellReference';
import { childElements, cloneElement, element, serializeXml, type XmlElement } from '../../../../ooxml/xml';
import { localName } from '../../../../ooxml/scanXml';
import { escapeAttribute, escapeText } from '../../../../ooxml/escape';
import { escapeCellText, type StringTable } from './stringTable';
import { XML_DECLARATION } from '../../../../ooxml/names';
import { isArrayMember } from '../cells/arrayFormulas';
import type { Cell, Row } from '../cells/cell';
import { findSection, type SheetData } from '../sheetData';

const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst'
).split(' ');

/** exceljs writes these the other way round. */
const PROPERTIES = ['tabColor', 'outlinePr', 'pageSetUpPr'];

const inOrder = (child: XmlElement): XmlElement =>
  localName(child.name) === 'sheetPr'
    ? element(
        child.name,
        child.attributes,
        childElements(child).sort(
          (a, b) => PROPERTIES.indexOf(localName(a.name)) - PROPERTIES.indexOf(localName(b.name)),
        ),
      )
    : child;

const place = (name: string): number => {
  const found = ORDER.indexOf(name);
  return found < 0 ? ORDER.indexOf('controls') : found;
};

const attributeText = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');

/** How a cell says the value of its formula: the attribute for its type, and its content. */
export const valueMarkup = (value: FormulaValue): { readonly type: string; readonly content: string } => {
  if (value === null) return { type: '', content: '' };
  if (isCellError(value)) return { type: ' t="e"', content: `<v>${escapeText(value.error)}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', content: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'number') return { type: '', content: `<v>${value}</v>` };
  return { type: ' t="str"', content: `<v>${escapeCellText(value)}</v>` };
};

const writeCell = (
  cell: Cell,
  row: number,
  column: number,
  strings: StringTable,
  known: (cell: Cell, row: number, column: number) => FormulaValue,
): string => {
  const start = `<c r="${cellAddress(row, column)}"${cell.style === 0 ? '' : ` s="${cell.style}"`}`;
  const rest = cell.others ? attributeText(cell.others) : '';
  if (cell.formula) {
    const { special, marks, text } = cell.formula;
    const { type, content } = valueMarkup(known(cell, row, column));
    if (isArrayMember(cell.formula)) return `${start}${type}${rest}>${content}</c>`;
    const formula = `<f${attributeText(special ?? marks ?? {})}>${escapeText(text)}</f>`;
    return `${start}${type}${rest}>${formula}${content}</c>`;
  }
  const value = cell.constant;
  if (value === null) return `${start}${rest}/>`;
  if (typeof value === 'string') {
    return `${start} t="s"${rest}><v>${strings.indexOf(value, cell.rich)}</v></c>`;
  }
  const { type, content } = valueMarkup(value);
  return `${start}${type}${rest}>${content}</c>`;
};

const rowIsPlain = (row: Row): boolean =>
  row.height === null && !row.hidden && row.style === null && Object.keys(row.others).length === 0;

const writeRow = (
  number: number,
  row: Row,
  strings: StringTable,
  inherited: (column: number) => number,
  known: (cell: Cell, row: number, column: number) => FormulaValue,
): string => {
  let cells = '';
  for (const column of [...row.cells.keys()].sort((a, b) => a - b)) {
    const cell = row.cells.get(column);
    if (!cell) continue;
    const empty = cell.constant === null && cell.formula === null && cell.others === null;
    if (empty && cell.style === (row.style ?? inherited(column))) continue;
    cells += writeCell(cell, number, column, strings, known);
  }
  if (cells === '' && rowIsPlain(row)) return '';
  const attributes: Record<string, string> = { r: String(number + 1) };
  if (row.style !== null) Object.assign(attributes, { s: String(row.style), customFormat: '1' });
  if (row.height !== null) attributes['ht'] = String(row.height);
  if (row.heightFixed) attributes['customHeight'] = '1';
  if (row.hidden) attributes['hidden'] = '1';
  Object.assign(attributes, row.others);
  return `<row${attributeText(attributes)}>${cells}</row>`;
};

const writeColumns = (data: SheetData): string => {
  const { runs } = data.grid.columns;
  if (runs.length === 0) return '';
  const standard = findSection(data, 'sheetFormatPr')?.attributes['defaultColWidth'] ?? '9.140625';
  const written = runs.map((run) => {
    const attributes: Record<string, string> = { min: String(run.first + 1), max: String(run.last + 1) };
    if (!run.widthLeftOut) attributes['width'] = run.width === null ? standard : String(run.width);
    if (run.style !== 0) attributes['style'] = String(run.style);
    if (run.hidden) attributes['hidden'] = '1';
    return `<col${attributeText({ ...attributes, ...run.others })}/>`;
  });
  return `<cols>${written.join('')}</cols>`;
};

const holder = (name: string, items: readonly XmlElement[], others: Readonly<Record<string, string>> = {}): string =>
  items.length === 0 ? '' : serializeXml(element(name, { ...others, count: String(items.length) }, [...items]));

const validationElements = (data: SheetData): XmlElement[] =>
  data.validations
    .filter((each) => each.areas.length > 0)
    .map((each) => {
      const children = each.markup?.map(cloneElement) ?? [
        ...(each.formula1 === null ? [] : [element('formula1', {}, [each.formula1])]),
        ...(each.formula2 === null ? [] : [element('formula2', {}, [each.formula2])]),
      ];
      return element('dataValidation', { ...each.attributes, sqref: storedAreaListName(each.areas) }, children);
    });

const conditionalText = (data: SheetData): string =>
  data.conditionals
    .filter((block) => block.areas.length > 0 && block.rules.length > 0)
    .map((block) =>
      serializeXml(
        element('conditionalFormatting', { ...block.others, sqref: storedAreaListName(block.areas) }, block.rules),
      ),
    )
    .join('');

const linkText = (data: SheetData): string => {
  const items = data.links.map(({ area, location, display, tooltip, relation, others = {} }) =>
    element('hyperlink', {
      ref: storedAreaName(area),
      ...(relation === null ? {} : { 'r:id': relation }),
      ...(location === null ? {} : { location }),
      ...(tooltip === null ? {} : { tooltip }),
      ...(display === null ? {} : { display }),
      ...others,
    }),
  );
  return items.length === 0 ? '' : serializeXml(element('hyperlinks', {}, items));
};

/** Writes a worksheet part. `known` tells the value of a formula's cell, null when there is none to write. */
export const writeSheet = (
  data: SheetData,
  strings: StringTable,
  known: (cell: Cell, row: number, column: number) => FormulaValue,
): string => {
  const { grid, root } = data;
  const rows = [...grid.rows.entries()].sort((a, b) => a[0] - b[0]);
  const inherited = (column: number): number => grid.columns.at(column).style;
  const rowText = rows.map(([number, row]) => writeRow(number, row, strings, inherited, known)).join('');
  const bounds = grid.contentBounds();
  const pieces: [number, string][] = [
    [place('dimension'), serializeXml(element('dimension', { ref: bounds ? storedAreaName(bounds) : 'A1' }))],
    [place('cols'), writeColumns(data)],
    [place('sheetData'), rowText === '' ? '<sheetData/>' : `<sheetData>${rowText}</sheetData>`],
    [
      place('mergeCells'),
      holder(
        'mergeCells',
        data.merges.map((each) => element('mergeCell', { ref: storedAreaName(each) })),
      ),
    ],
    [place('conditionalFormatting'), conditionalText(data)],
    [place('dataValidations'), holder('dataValidations', validationElements(data), data.validationOptions)],
    [place('hyperlinks'), linkText(data)],
  ];
  for (const child of childElements(root)) {
    if (localName(child.name) !== 'dimension')
      pieces.push([place(localName(child.name)), serializeXml(inOrder(child))]);
  }
  const attributes = { ...root.attributes };
  attributes['xmlns:r'] ??= RELATIONSHIP_BASE;
  const ordered = pieces.sort((a, b) => a[0] - b[0]).map(([, text]) => text);
  return `${XML_DECLARATION}<worksheet${attributeText(attributes)}>${ordered.join('')}</worksheet>`;
};
