import { renameSheetInFormula } from '../../formula/syntax/formulaReferences';
import { quoteSheetName, sheetNameFault, sheetNameKey } from '../../grid/sheetNameRules';
import { splitSheet } from '../../grid/cellReference';
import { allNamed, textOf } from '../../../ooxml/xml';
import { invalidArgument, itemAlreadyExists } from '../../protocol/hostError';
import type { DefinedName } from '../parts/definedName';
import { renameSheetInControls } from '../objects/controls';
import { renameSheetInCharts } from '../objects/drawing';
import { requireOpenStructure } from '../cells/protection';
import { rewriteRuleFormulas } from '../references/shiftReferences';
import { findSection } from '../parts/sheetData';
import { IN_EXTENSIONS, mentionedSheets, OUTSIDE_CELLS, renameMention } from '../references/sheetMentions';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

/** Refuses a name that Excel would not take for a sheet; `own` is the sheet that may keep its name. */
export const requireSheetName = (workbook: Workbook, name: string, own: Sheet | null): void => {
  const fault = sheetNameFault(name);
  if (fault) throw invalidArgument(`the sheet name ${JSON.stringify(name)} is not allowed: ${fault}`);
  const holder = workbook.sheetNamed(name);
  if (holder && holder !== own) throw itemAlreadyExists(`a sheet named ${holder.name}`);
};

const renameInExtensions = (sheet: Sheet, change: (formula: string) => string): void => {
  const extensions = findSection(sheet.data, 'extLst');
  if (!extensions) return;
  for (const formula of allNamed(extensions, 'f')) {
    const before = textOf(formula);
    const after = change(before);
    if (after !== before) formula.children = [after];
  }
};

/** @param key what the old name is known by, in the sheet's mentions */
const renameInSheet = (sheet: Sheet, key: string, to: string): void => {
  const data = sheet.edit();
  const isSame = (name: string): boolean => sheetNameKey(name) === key;
  const change = (formula: string): string => renameSheetInFormula(formula, isSame, to);
  const rows = mentionedSheets(sheet).get(key) ?? new Set<number>();
  for (const number of rows) {
    const row = data.grid.rows.get(number);
    for (const [column, cell] of row?.cells ?? []) {
      if (!cell.formula?.text.includes('!')) continue;
      const text = change(cell.formula.text);
      if (text !== cell.formula.text) row?.cells.set(column, { ...cell, formula: cell.formula.restated(text) });
    }
  }
  renameMention(sheet, key, sheetNameKey(to));
  if (rows.has(IN_EXTENSIONS)) renameInExtensions(sheet, change);
  if (!rows.has(OUTSIDE_CELLS)) return;
  for (const validation of data.validations) {
    validation.formula1 = validation.formula1 === null ? null : change(validation.formula1);
    validation.formula2 = validation.formula2 === null ? null : change(validation.formula2);
  }
  for (const block of data.conditionals) block.rules.forEach((rule) => rewriteRuleFormulas(rule, change));
  for (const link of data.links) {
    if (link.location === null) continue;
    const { sheet: name, rest } = splitSheet(link.location);
    if (name !== null && isSame(name)) link.location = `${quoteSheetName(to)}!${rest}`;
  }
};

const renameInPivotCaches = (workbook: Workbook, old: string, to: string): void => {
  for (const part of workbook.pack.names()) {
    if (!/pivotCacheDefinition[^/]*\.xml$/.test(part)) continue;
    const root = workbook.pack.xml(part);
    const sources = allNamed(root, 'worksheetSource').filter(({ attributes }) => attributes['sheet'] === old);
    if (sources.length === 0) continue;
    for (const source of sources) source.attributes['sheet'] = to;
    workbook.pack.setXml(part, root);
  }
};

const lowered = new WeakMap<DefinedName, { readonly formula: string; readonly lower: string }>();

/** Whether a name's formula can have the sheet name of this key in it; cheap, because every rename asks every name. */
const mayMention = (name: DefinedName, key: string): boolean => {
  let known = lowered.get(name);
  if (known?.formula !== name.formula) {
    known = { formula: name.formula, lower: name.formula.normalize('NFKC').toLowerCase().replace(/''/g, "'") };
    lowered.set(name, known);
  }
  return known.lower.includes(key);
};

/** Renames a sheet, and every reference to it: formulas, names, rules, links, charts, controls, pivot sources. */
export const renameSheet = (workbook: Workbook, sheet: Sheet, name: string): void => {
  if (name === sheet.name) return;
  requireOpenStructure(workbook);
  requireSheetName(workbook, name, sheet);
  const old = sheet.name;
  const key = sheetNameKey(old);
  const isSame = (other: string): boolean => sheetNameKey(other) === key;
  for (const each of workbook.naming.of(key)) {
    if (mentionedSheets(each).has(key)) renameInSheet(each, key, name);
  }
  for (const each of workbook.names) {
    if (mayMention(each, key)) each.formula = renameSheetInFormula(each.formula, isSame, name);
  }
  renameSheetInCharts(workbook, isSame, name);
  renameSheetInControls(workbook, isSame, name);
  renameInPivotCaches(workbook, old, name);
  workbook.nameSheet(sheet, name);
};
