import { unescaped } from '../../../../ooxml/cellText';
import { LAST_COLUMN } from '../../../grid/area';
import { NOT_CALCULATED, errorFromText, cellError, type FormulaValue } from '../../../formula/values/formulaValue';
import { copyFormula } from '../../../formula/syntax/formulaReferences';
import { columnNumber, parseArea, parseAreaList } from '../../../grid/cellReference';
import {
  attributeNamed,
  childElements,
  childNamed,
  descend,
  element,
  isOn,
  parseXml,
  removeChild,
  textOf,
  withoutRootPrefix,
  type XmlElement,
} from '../../../../ooxml/xml';
import { localName, scanXml } from '../../../../ooxml/scanXml';
import { serialFromIso } from '../../../numbers/serialDate';
import { FormulaCell, type Cell, type Row } from '../cells/cell';
import { tieArrayMembers } from '../cells/arrayFormulas';
import { CellGrid } from '../cells/cellGrid';
import type { CellPool } from '../cells/cellPool';
import { ColumnTable, type ColumnRun } from '../cells/columnTable';
import { readTextItem, type StringTable } from './stringTable';
import type { SheetData, Validation } from '../sheetData';

const ROW_OWN = new Set(['r', 'spans', 's', 'customFormat', 'ht', 'hidden', 'customHeight', 'dyDescent']);

const LINK_OWN = new Set(['ref', 'location', 'display', 'tooltip', 'id']);
const FORMULA_OWN = new Set(['t', 'ref', 'si']);
const CELL_OWN = new Set(['r', 's', 't']);

const NO_OTHERS: Readonly<Record<string, string>> = Object.freeze({});

const others = (
  attributes: Readonly<Record<string, string>>,
  own: ReadonlySet<string>,
): Readonly<Record<string, string>> => {
  let kept: Record<string, string> | null = null;
  for (const name of Object.keys(attributes)) {
    if (!own.has(name) && !own.has(localName(name))) (kept ??= {})[name] = attributes[name] ?? '';
  }
  return kept ?? NO_OTHERS;
};

interface OpenCell {
  attributes: Record<string, string>;
  column: number;
  value: string | null;
  formula: { attributes: Record<string, string>; text: string } | null;
  inline: XmlElement | null;
}

/** Reads the rows between <sheetData> and </sheetData> without building a tree of them. */
class RowReader {
  private readonly masters = new Map<string, { text: string; row: number; column: number }>();
  private row: Row | null = null;
  private rowNumber = -1;
  private nextColumn = 0;
  private cell: OpenCell | null = null;
  private target: 'value' | 'formula' | null = null;
  private inlinePath: XmlElement[] = [];

  constructor(
    private readonly grid: CellGrid,
    private readonly strings: StringTable,
    private readonly pool: CellPool,
  ) {}

  open(qualified: string, attributes: Record<string, string>): void {
    const name = localName(qualified);
    if (this.inlinePath.length > 0) {
      const child = element(name, attributes);
      this.inlinePath[this.inlinePath.length - 1]?.children.push(child);
      this.inlinePath.push(child);
    } else if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v') {
      this.target = 'value';
      if (this.cell) this.cell.value = '';
    } else if (name === 'f') {
      this.target = 'formula';
      if (this.cell) this.cell.formula = { attributes, text: '' };
    } else if (name === 'is' && this.cell) {
      this.cell.inline = element('si');
      this.inlinePath = [this.cell.inline];
    }
  }

  close(qualified: string): void {
    if (this.inlinePath.length > 0) this.inlinePath.pop();
    else if (localName(qualified) === 'c') this.closeCell();
    this.target = null;
  }

  text(text: string): void {
    const inline = this.inlinePath[this.inlinePath.length - 1];
    if (inline) inline.children.push(text);
    else if (this.cell && this.target === 'value') this.cell.value = (this.cell.value ?? '') + text;
    else if (this.cell?.formula && this.target === 'formula') this.cell.formula.text += text;
  }

  private openRow(attributes: Record<string, string>): void {
    this.rowNumber = attributes['r'] === undefined ? this.rowNumber + 1 : Number(attributes['r']) - 1;
    this.nextColumn = 0;
    this.row = this.grid.row(this.rowNumber);
    this.row.height = attributes['ht'] === undefined ? null : Number(attributes['ht']);
    this.row.heightFixed = isOn(attributes['customHeight']);
    this.row.hidden = isOn(attributes['hidden']);
    this.row.style = isOn(attributes['customFormat']) ? Number(attributes['s'] ?? 0) : null;
    this.row.others = others(attributes, ROW_OWN);
  }

  private openCell(attributes: Record<string, string>): void {
    const reference = /^([A-Za-z]+)/.exec(attributes['r'] ?? '');
    const column = reference ? columnNumber(reference[1]) : this.nextColumn;
    this.nextColumn = column + 1;
    this.cell = { attributes, column, value: null, formula: null, inline: null };
  }

  private closeCell(): void {
    const open = this.cell;
    this.cell = null;
    // No sheet has a column after XFD; a cell that says so is none.
    if (!open || !this.row || open.column > LAST_COLUMN) return;
    const { attributes, column } = open;
    const read = this.content(open);
    const style = Number(attributes['s'] ?? 0);
    // exceljs takes a text below some formats for a day, and writes NaN in its place.
    const hasFalseValue = typeof read.value === 'string' && (attributes['t'] ?? 'n') === 'n';
    const formula = open.formula ? this.formula(open.formula, hasFalseValue ? null : read.value, column) : null;
    if (formula) formula.hasFalseValue = hasFalseValue;
    const kept = others(attributes, CELL_OWN);
    const hasMore = formula !== null || read.rich !== null || Object.keys(kept).length > 0;
    const cell: Cell = hasMore
      ? {
          style,
          constant: open.formula ? null : read.value,
          formula,
          rich: open.formula ? null : read.rich,
          stamp: 0,
          others: Object.keys(kept).length > 0 ? kept : null,
        }
      : this.pool.cell(style, open.formula ? null : read.value);
    this.row.cells.set(column, cell);
  }

  private content(open: OpenCell): { value: FormulaValue; rich: string | null } {
    const type = open.attributes['t'] ?? 'n';
    if (type === 'inlineStr') {
      const { text, rich } = readTextItem(open.inline ?? element('si'));
      return { value: text, rich };
    }
    const raw = open.value;
    if (raw === null || (raw.trim() === '' && type !== 'str')) return { value: null, rich: null };
    if (type === 's') {
      const { text, rich } = this.strings.at(Number(raw));
      return { value: text, rich };
    }
    const value = plainValue(type, raw);
    return { value: typeof value === 'string' ? this.pool.text(value) : value, rich: null };
  }

  private formula(
    { attributes, text: written }: NonNullable<OpenCell['formula']>,
    value: FormulaValue,
    column: number,
  ): FormulaCell | null {
    const special = attributes['t'] === 'array' || attributes['t'] === 'dataTable' ? attributes : null;
    const text = attributes['t'] === 'shared' ? this.sharedText(attributes['si'] ?? '', written, column) : written;
    if (written === '' && attributes['t'] !== 'shared' && !special) return null;
    const formula = new FormulaCell(this.pool.text(text), value, 0, value === null, special);
    const rest = others(attributes, FORMULA_OWN);
    if (!special && Object.keys(rest).length > 0) formula.marks = rest;
    // What this host shows for what it cannot calculate may be Excel's own result, of a filter that finds nothing.
    if (value === NOT_CALCULATED) formula.kept = value;
    return formula;
  }

  /** Of formulas that are filled down only the first one is written out. */
  private sharedText(key: string, written: string, column: number): string {
    const master = this.masters.get(key);
    if (written === '' && master) return copyFormula(master.text, this.rowNumber - master.row, column - master.column);
    this.masters.set(key, { text: written, row: this.rowNumber, column });
    return written;
  }
}

const plainValue = (type: string, raw: string): FormulaValue => {
  if (type === 'str') return unescaped(raw);
  if (type === 'b') return isOn(raw);
  if (type === 'e') return errorFromText(raw) ?? cellError(raw);
  if (type === 'd') {
    const moment = serialFromIso(raw);
    if (moment !== null) return moment;
  }
  if (raw.trim() === '') return null;
  const number = Number(raw);
  return Number.isNaN(number) ? raw : number;
};

const readColumns = (root: XmlElement): ColumnTable => {
  const cols = childNamed(root, 'cols');
  if (!cols) return new ColumnTable();
  removeChild(root, cols);
  const own = new Set(['min', 'max', 'width', 'style', 'hidden']);
  // SheetJS says so of columns in groups, which no reader knows and some refuse.
  const known = ({ level, ...attributes }: Record<string, string>): Record<string, string> =>
    level === undefined ? attributes : { outlineLevel: level, ...attributes };
  return new ColumnTable(
    childElements(cols).map((each): ColumnRun => {
      const attributes = known(each.attributes);
      return {
        first: Number(attributes['min'] ?? 1) - 1,
        last: Number(attributes['max'] ?? 1) - 1,
        width: attributes['width'] === undefined ? null : Number(attributes['width']),
        hidden: isOn(attributes['hidden']),
        style: Number(attributes['style'] ?? 0),
        widthLeftOut: attributes['width'] === undefined,
        others: others(attributes, own),
      };
    }),
  );
};

const takeChildren = (root: XmlElement, name: string): XmlElement[] => {
  const holder = childNamed(root, name);
  if (!holder) return [];
  removeChild(root, holder);
  return childElements(holder);
};

const childText = (parent: XmlElement, name: string): string | null => {
  const child = childNamed(parent, name);
  return child ? textOf(child) : null;
};

/**
 * Newer Excel writes a list of texts with its commas escaped beside the list that older Excel reads: the older one is what the
 * formula means here, and both are written back.
 */
const readValidation = (each: XmlElement): Validation => {
  const fallback = descend(each, 'AlternateContent', 'Fallback');
  return {
    areas: parseAreaList(each.attributes['sqref'] ?? ''),
    attributes: { ...others(each.attributes, new Set(['sqref'])) },
    formula1: childText(each, 'formula1') ?? (fallback ? childText(fallback, 'formula1') : null),
    formula2: childText(each, 'formula2') ?? (fallback ? childText(fallback, 'formula2') : null),
    markup: fallback ? childElements(each) : null,
  };
};

const takeConditionals = (root: XmlElement): SheetData['conditionals'] => {
  const found = childElements(root).filter((child) => localName(child.name) === 'conditionalFormatting');
  root.children = root.children.filter((child) => typeof child === 'string' || !found.includes(child));
  return found.map((block) => ({
    areas: parseAreaList(block.attributes['sqref'] ?? ''),
    rules: childElements(block),
    others: { ...others(block.attributes, new Set(['sqref'])) },
  }));
};

const splitRows = (xml: string): { outside: string; from: number; to: number } => {
  const open = /<(?:[\w.-]+:)?sheetData(?=[\s/>])[^>]*>/.exec(xml);
  if (!open) return { outside: xml, from: 0, to: 0 };
  const from = open.index + open[0].length;
  if (open[0].endsWith('/>')) return { outside: xml.slice(0, open.index) + xml.slice(from), from: 0, to: 0 };
  const close = /<\/(?:[\w.-]+:)?sheetData\s*>/g;
  close.lastIndex = from;
  const end = close.exec(xml);
  if (!end) throw new SyntaxError('The rows of the sheet have no end');
  return { outside: xml.slice(0, open.index) + xml.slice(end.index + end[0].length), from, to: end.index };
};

/** Reads a worksheet part. */
export const readSheet = (xml: string, strings: StringTable, pool: CellPool): SheetData => {
  const { outside, from, to } = splitRows(xml);
  const root = withoutRootPrefix(parseXml(outside));
  root.children = root.children.filter((child) => typeof child !== 'string');
  const grid = new CellGrid();
  if (to > from) scanXml(xml, new RowReader(grid, strings, pool), from, to);
  tieArrayMembers(grid);
  grid.columns = readColumns(root);
  const validationOptions = others(childNamed(root, 'dataValidations')?.attributes ?? {}, new Set(['count']));
  return {
    grid,
    merges: takeChildren(root, 'mergeCells')
      .map(({ attributes }) => parseArea(attributes['ref'] ?? ''))
      .filter((found) => found !== null),
    validationOptions,
    validations: takeChildren(root, 'dataValidations').map(readValidation),
    conditionals: takeConditionals(root),
    links: takeChildren(root, 'hyperlinks').flatMap((each) => {
      const area = parseArea(each.attributes['ref'] ?? '');
      if (!area) return [];
      const { location = null, display = null, tooltip = null } = each.attributes;
      return [
        {
          area,
          location,
          display,
          tooltip,
          relation: attributeNamed(each, 'id') ?? null,
          others: others(each.attributes, LINK_OWN),
        },
      ];
    }),
    root,
  };
};
