import type { Area } from '../../base/address';
import { MAIN_NAMESPACE } from '../../ooxml/names';
import {
  allNamed,
  childElements,
  childNamed,
  removeChild,
  serializeXml,
  textOf,
  type XmlElement,
} from '../../ooxml/xml';
import { clean, keepAttributes } from './cleanMarkup';
import { settingsIn, type FormulaScope, type KnownFormulas } from './formulaScope';
import type { PackStrings } from './packStrings';
import type { KeptStyles } from './packStyles';

/** What of a worksheet part goes into a pack; everything else (drawings, comments, tables, filters, links) stays behind. */
const KEPT: ReadonlySet<string> = new Set([
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection', 'mergeCells'],
  ...['conditionalFormatting', 'dataValidations', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'],
  ...['rowBreaks', 'colBreaks'],
]);

const ROW_ATTRIBUTES: ReadonlySet<string> = new Set(
  'r s customFormat ht customHeight hidden outlineLevel collapsed'.split(' '),
);
const isRowAttribute = (name: string): boolean => ROW_ATTRIBUTES.has(name);
const isCellAttribute = (name: string): boolean => name === 'r' || name === 's' || name === 't';

export interface PackedCard {
  readonly xml: string;
  /** Cells of the settings that the card's formulas point at. */
  readonly settings: readonly Area[];
  /** Cells that were emptied, because their formula points at what is not in the pack. */
  readonly blanked: readonly string[];
  /** Cells that were emptied, because they led there. */
  readonly unlinked: readonly string[];
}

/** Cells of a sheet that could not be taken over. */
export interface BlankedCells {
  readonly sheet: string;
  readonly cells: readonly string[];
}

/** A sheet with the cells of it that are empty; nothing where none is. */
export const blankedOn = (sheet: string, cells: readonly string[]): readonly BlankedCells[] =>
  cells.length === 0 ? [] : [{ sheet, cells }];

export interface PackParts {
  readonly scope: FormulaScope;
  readonly known: KnownFormulas;
  readonly strings: Pick<PackStrings, 'keep'>;
  readonly styles: KeptStyles;
  /** Cells keep what they show and lose their formulas, and nothing is typed there any more. Absent: a pack to be filled. */
  readonly valuesOnly?: true;
  /** Added to numbers that are shown as days, where the card's workbook counts its days from another than the pack. Absent: 0. */
  readonly daysApart?: number;
}

/** The worksheet part of a card as it stands in a pack. @param root its elements without prefix; it is changed */
export function packedCard(root: XmlElement, parts: PackParts): PackedCard {
  const settings: Area[] = [];
  const isWithin = (formula: string): boolean => {
    const areas = settingsIn(`=${formula}`, parts.scope, parts.known);
    settings.push(...(areas ?? []));
    return areas !== null;
  };
  const lost = lostLinks(root, parts.scope);
  clean(root);
  const { valuesOnly = false } = parts;
  root.children = childElements(root).filter(
    ({ name }) => KEPT.has(name) && !(valuesOnly && name === 'dataValidations'),
  );
  for (const view of allNamed(root, 'sheetView')) delete view.attributes['tabSelected'];
  for (const properties of allNamed(root, 'sheetPr')) properties.attributes = {};
  for (const column of allNamed(root, 'col')) restyle(column, 'style', parts.styles);
  const blanked = packRows(root, lost, isWithin, parts);
  // Where the settings do not go along, a look that asks them would show anything.
  const cardsOnly = { ...parts.scope, settings: '' };
  const isRuleWithin = (formula: string): boolean => settingsIn(`=${formula}`, cardsOnly, parts.known) !== null;
  dropRules(root, valuesOnly ? isRuleWithin : isWithin, parts.styles);
  return {
    xml: `<worksheet xmlns="${MAIN_NAMESPACE}">${root.children.map(serializeXml).join('')}</worksheet>`,
    settings,
    blanked,
    unlinked: [...lost],
  };
}

/** Cells that lead to a sheet which is not in the pack: what they say leads nowhere. */
function lostLinks(root: XmlElement, { cards }: FormulaScope): ReadonlySet<string> {
  const lost = allNamed(root, 'hyperlink').filter(({ attributes }) => {
    const sheet = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(attributes['location'] ?? '');
    return sheet !== null && !cards.has((sheet[1] ?? sheet[2] ?? '').replace(/''/g, "'"));
  });
  return new Set(lost.map(({ attributes }) => (attributes['ref'] ?? '').split(':')[0] ?? ''));
}

function packRows(
  root: XmlElement,
  lost: ReadonlySet<string>,
  isWithin: (formula: string) => boolean,
  { strings, styles, valuesOnly, daysApart = 0 }: PackParts,
): string[] {
  const blanked: string[] = [];
  /** Formulas that others share and that were taken out. */
  const gone = new Set<string>();
  const data = childNamed(root, 'sheetData');
  for (const row of data ? childElements(data) : []) {
    keepAttributes(row, isRowAttribute);
    restyle(row, 's', styles);
    for (const cell of childElements(row)) {
      keepAttributes(cell, isCellAttribute);
      const isDay = daysApart !== 0 && styles.showsDays(Number(cell.attributes['s'] ?? 0));
      restyle(cell, 's', styles);
      const address = cell.attributes['r'] ?? '';
      const formula = childNamed(cell, 'f');
      if (lost.has(address)) empty(cell);
      else if (formula && (!isKept(formula, isWithin, gone) || (valuesOnly && !keepValue(cell)))) {
        blanked.push(address);
        empty(cell);
      } else if (cell.attributes['t'] === 's') {
        const value = childNamed(cell, 'v');
        if (value && textOf(value).trim() !== '') value.children = [String(strings.keep(Number(textOf(value))))];
      } else if (isDay) moveDay(cell, daysApart);
    }
  }
  return blanked;
}

function isKept(formula: XmlElement, isWithin: (formula: string) => boolean, gone: Set<string>): boolean {
  const { t: kind, si: shared } = formula.attributes;
  if (kind === 'dataTable') return false;
  const text = textOf(formula);
  if (text === '') return shared === undefined || !gone.has(shared);
  if (isWithin(text)) return true;
  if (shared !== undefined) gone.add(shared);
  return false;
}

/** Takes the formula out; false where the file does not say what it showed. */
function keepValue(cell: XmlElement): boolean {
  cell.children = childElements(cell).filter(({ name }) => name !== 'f');
  return childNamed(cell, 'v') !== undefined;
}

/** A day that a text or an error stands for stays as it is written. */
function moveDay(cell: XmlElement, days: number): void {
  const value = childNamed(cell, 'v');
  const isNumber = (cell.attributes['t'] ?? 'n') === 'n';
  if (isNumber && value) value.children = [String(Number(textOf(value)) + days)];
}

function empty(cell: XmlElement): void {
  cell.children = [];
  delete cell.attributes['t'];
}

/** Leaves out rules for typing and looks that go by what is not in the pack. */
function dropRules(root: XmlElement, isWithin: (formula: string) => boolean, styles: KeptStyles): void {
  const formulasWithin = (rule: XmlElement): boolean =>
    childElements(rule)
      .filter(({ name }) => /^formula\d?$/.test(name))
      .every((formula) => isWithin(textOf(formula)));
  for (const list of allNamed(root, 'dataValidations')) {
    list.children = childElements(list).filter(formulasWithin);
    list.attributes['count'] = String(list.children.length);
    if (list.children.length === 0) removeChild(root, list);
  }
  for (const format of allNamed(root, 'conditionalFormatting')) {
    format.children = childElements(format).filter(formulasWithin);
    for (const rule of childElements(format)) renumber(rule, 'dxfId', (looks) => styles.rule(looks));
    if (format.children.length === 0) removeChild(root, format);
  }
}

function restyle(cell: XmlElement, name: string, styles: KeptStyles): void {
  renumber(cell, name, (number) => styles.keep(number));
}

function renumber({ attributes }: XmlElement, name: string, now: (number: number) => number): void {
  const number = attributes[name];
  if (number !== undefined) attributes[name] = String(now(Number(number)));
}
