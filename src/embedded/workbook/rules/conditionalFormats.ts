import { cellAddress } from '../../../base/address';
import { intersects, subtractArea, type SheetArea } from '../../grid/area';
import { parseHtmlColor, readColor } from '../parts/styles/color';
import {
  childElements,
  childNamed,
  cloneElement,
  element,
  isOff,
  removeChild,
  textOf,
  type XmlElement,
} from '../../../ooxml/xml';
import { localName } from '../../../ooxml/scanXml';
import { shownFormula } from '../../formula/syntax/functionSpelling';
import { checkedFormula } from '../parts/cells/enteredContent';
import type { Sheet } from '../parts/sheet';
import type { ConditionalBlock } from '../parts/sheetData';
import { forgetMentions } from '../references/sheetMentions';
import type { Workbook } from '../workbook';

/** One rule of a conditional format. */
export interface ConditionalRule {
  readonly id: string;
  readonly block: ConditionalBlock;
  readonly element: XmlElement;
  /** The cell that relative references of the rule's formulas start from. */
  readonly firstCell: string;
}

const ids = new WeakMap<XmlElement, string>();
let lastId = 0;

const idOf = (rule: XmlElement): string => {
  const known = ids.get(rule);
  if (known !== undefined) return known;
  const made = `{${(++lastId).toString(16).toUpperCase().padStart(8, '0')}-00CF-0000-0000-000000000000}`;
  ids.set(rule, made);
  return made;
};

const wrap = (block: ConditionalBlock, rule: XmlElement): ConditionalRule => ({
  id: idOf(rule),
  block,
  element: rule,
  firstCell: cellAddress(block.areas[0]?.top ?? 0, block.areas[0]?.left ?? 0),
});

const priority = (rule: XmlElement): number => Number(rule.attributes['priority'] ?? 0);

/** The rules that cells of the area have, the most important first. */
export const conditionalsIn = (sheet: Sheet, where: SheetArea): ConditionalRule[] =>
  sheet.data.conditionals
    .filter((block) => block.areas.some((each) => intersects(each, where)))
    .flatMap((block) => block.rules.map((rule) => wrap(block, rule)))
    .sort((a, b) => priority(a.element) - priority(b.element));

/** Adds a rule to the area; it comes before all others, as in Excel. */
export const addConditional = (sheet: Sheet, where: SheetArea, type: string): ConditionalRule => {
  const data = sheet.edit();
  for (const block of data.conditionals) {
    for (const rule of block.rules) rule.attributes['priority'] = String(priority(rule) + 1);
  }
  const rule = element('cfRule', { type, priority: '1' });
  const block: ConditionalBlock = { areas: [where], rules: [rule], others: {} };
  data.conditionals.push(block);
  return wrap(block, rule);
};

export const deleteConditional = (sheet: Sheet, { block, element: rule }: ConditionalRule): void => {
  const data = sheet.edit();
  block.rules = block.rules.filter((each) => each !== rule);
  data.conditionals = data.conditionals.filter((each) => each.rules.length > 0);
};

/** Takes the conditional formats of the area's cells away. */
export const clearConditionals = (sheet: Sheet, where: SheetArea): void => {
  const data = sheet.edit();
  data.conditionals.forEach((block) => (block.areas = block.areas.flatMap((each) => subtractArea(each, where))));
  data.conditionals = data.conditionals.filter((block) => block.areas.length > 0);
};

export const ruleFormulas = (rule: ConditionalRule): string[] =>
  childElements(rule.element)
    .filter(({ name }) => localName(name) === 'formula')
    .map((each) => shownFormula(textOf(each)));

export const setRuleFormulas = (sheet: Sheet, rule: ConditionalRule, formulas: readonly string[]): void => {
  sheet.edit();
  const checked = formulas.map(checkedFormula);
  rule.element.children = checked.map((formula) => element('formula', {}, [formula]));
  forgetMentions(sheet);
};

export type DifferentialPart = 'fill' | 'fontColor' | 'bold' | 'italic' | 'strike';

const ORDER = 'font numFmt fill alignment border protection extLst'.split(' ');

const differentialOf = (workbook: Workbook, rule: ConditionalRule): XmlElement | undefined => {
  const index = rule.element.attributes['dxfId'];
  return index === undefined ? undefined : workbook.styles.differential(Number(index));
};

/** A colour (#RRGGBB) or "1" for a flag that is on; undefined when the rule does not set it. */
export const differentialValue = (
  workbook: Workbook,
  rule: ConditionalRule,
  part: DifferentialPart,
): string | undefined => {
  const format = differentialOf(workbook, rule);
  if (!format) return undefined;
  if (part === 'fill') {
    const pattern = childNamed(childNamed(format, 'fill') ?? format, 'patternFill');
    const color = pattern && (childNamed(pattern, 'bgColor') ?? childNamed(pattern, 'fgColor'));
    return readColor(color, workbook.styles.theme) ?? undefined;
  }
  const font = childNamed(format, 'font');
  if (!font) return undefined;
  if (part === 'fontColor') return readColor(childNamed(font, 'color'), workbook.styles.theme) ?? undefined;
  const flag = childNamed(font, { bold: 'b', italic: 'i', strike: 'strike' }[part]);
  return flag && !isOff(flag.attributes['val']) ? '1' : undefined;
};

const holder = (format: XmlElement, name: string): XmlElement => {
  const found = childNamed(format, name);
  if (found) return found;
  const made = element(name);
  format.children.push(made);
  format.children.sort((a, b) => {
    const place = (node: XmlElement | string): number =>
      typeof node === 'string' ? 0 : ORDER.indexOf(localName(node.name));
    return place(a) - place(b);
  });
  return made;
};

const FONT_ORDER = 'b i strike color'.split(' ');

const setFontPart = (format: XmlElement, name: string, child: XmlElement | null): void => {
  const font = holder(format, 'font');
  const old = childNamed(font, name);
  if (old) removeChild(font, old);
  if (!child) return;
  font.children.push(child);
  const place = (node: XmlElement | string): number => (typeof node === 'string' ? 0 : FONT_ORDER.indexOf(node.name));
  font.children.sort((a, b) => place(a) - place(b));
};

/** Sets (or with null removes) one part of the look a rule gives. Looks are shared, so a changed one is a new one. */
export const setDifferential = (
  workbook: Workbook,
  sheet: Sheet,
  rule: ConditionalRule,
  part: DifferentialPart,
  value: string | null,
): void => {
  sheet.edit();
  const old = differentialOf(workbook, rule);
  const format = old ? cloneElement(old) : element('dxf');
  const color = value === null ? null : { rgb: `FF${parseHtmlColor(value) ?? '000000'}` };
  if (part === 'fill') {
    const previous = childNamed(format, 'fill');
    if (previous) removeChild(format, previous);
    if (color)
      holder(format, 'fill').children = [element('patternFill', { patternType: 'solid' }, [element('bgColor', color)])];
  } else if (part === 'fontColor') setFontPart(format, 'color', color && element('color', color));
  else {
    const name = { bold: 'b', italic: 'i', strike: 'strike' }[part];
    setFontPart(format, name, value === null ? null : element(name));
  }
  rule.element.attributes['dxfId'] = String(workbook.styles.addDifferential(format));
};
