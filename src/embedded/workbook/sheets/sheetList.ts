import { sheetNameKey } from '../../grid/sheetNameRules';
import { renameSheetInFormula, rewriteReferences } from '../../formula/syntax/formulaReferences';
import { childElements, childNamed, cloneElement } from '../../../ooxml/xml';
import { invalidArgument, invalidOperation } from '../../protocol/hostError';
import { CellGrid } from '../parts/cells/cellGrid';
import { copyRelationships } from '../parts/markup/copyPart';
import { dropWhatIsNotCopied, isCopied, retargetObjects } from './copiedObjects';
import { drawingOf, saveDrawings } from '../objects/drawing';
import { requireOpenStructure } from '../cells/protection';
import { requireSheetName } from './renameSheet';
import { emptySheetData, type SheetData } from '../parts/sheetData';
import { copiedMentions, mentionedSheets } from '../references/sheetMentions';
import { Sheet, type Visibility } from '../parts/sheet';
import { rewriteRuleFormulas } from '../references/shiftReferences';
import { TableModel } from '../parts/table';
import { lineHeight } from '../parts/styles/measure';
import type { Workbook } from '../workbook';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

const newPart = (workbook: Workbook): string => {
  const part = workbook.pack.freeName('xl/worksheets/sheet', '.xml');
  workbook.pack.addPart(part, WORKSHEET, '');
  return part;
};

/** Adds an empty sheet after the last. Without a name it gets the next free "Sheet1". */
export const addSheet = (workbook: Workbook, name: string | null): Sheet => {
  requireOpenStructure(workbook);
  let chosen = name ?? '';
  if (name === null || name === '') {
    let number = workbook.sheets.length + 1;
    while (workbook.sheetNamed(`Sheet${number}`)) number++;
    chosen = `Sheet${number}`;
  }
  requireSheetName(workbook, chosen, null);
  const data = emptySheetData(lineHeight(workbook.styles.defaultFont()));
  const sheet = new Sheet(workbook.takeSheetId(), chosen, newPart(workbook), () => data);
  sheet.edit();
  workbook.touch();
  workbook.insertSheet(sheet, workbook.sheets.length);
  return sheet;
};

const copyGrid = (source: CellGrid): CellGrid => {
  const grid = new CellGrid();
  grid.columns = source.columns.copy();
  for (const [number, row] of source.rows) {
    const cells = new Map(row.cells);
    for (const [column, cell] of cells) {
      if (cell.formula) cells.set(column, { ...cell, formula: cell.formula.restated(cell.formula.text) });
    }
    grid.rows.set(number, { ...row, cells });
  }
  return grid;
};

const copyData = (source: SheetData): SheetData => {
  const root = cloneElement(source.root);
  const views = root.children.find((child) => typeof child !== 'string' && child.name === 'sheetViews');
  if (views && typeof views !== 'string') {
    for (const view of childElements(views)) delete view.attributes['tabSelected'];
  }
  // A code name belongs to one sheet; Excel gives the copy one of its own when it opens the file.
  const properties = childNamed(root, 'sheetPr');
  if (properties) delete properties.attributes['codeName'];
  return {
    grid: copyGrid(source.grid),
    merges: [...source.merges],
    validationOptions: source.validationOptions,
    validations: source.validations.map((each) => ({ ...each, attributes: { ...each.attributes } })),
    conditionals: source.conditionals.map((each) => ({ ...each, rules: each.rules.map(cloneElement) })),
    links: source.links.map((each) => ({ ...each })),
    root,
  };
};

const freeTableName = (workbook: Workbook, wanted: string): string => {
  const stem = wanted.replace(/\d+$/, '');
  let number = Number(/\d+$/.exec(wanted)?.[0] ?? 1) + 1;
  while (workbook.tableNamed(`${stem}${number}`) || workbook.definedName(`${stem}${number}`, null)) number++;
  return `${stem}${number}`;
};

export const freeTableId = (workbook: Workbook): number =>
  Math.max(0, ...workbook.tables.map(({ table }) => Number(table.id))) + 1;

/** Copied tables get names of their own, and formulas of the copy follow them. */
const copyTables = (workbook: Workbook, copy: Sheet): void => {
  const parts = workbook.pack.relationshipsOf(copy.part).ofType('table');
  for (const { target } of parts) {
    const table = new TableModel(target, workbook.pack.xml(target));
    table.root.attributes['id'] = String(freeTableId(workbook));
    const old = table.name;
    copy.tables.push(table);
    table.name = freeTableName(workbook, old);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.])${old.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=\\[)`, 'giu');
    for (const row of copy.data.grid.rows.values()) {
      for (const [column, cell] of row.cells) {
        const text = cell.formula?.text.replace(pattern, table.name);
        if (cell.formula && text !== undefined && text !== cell.formula.text) {
          row.cells.set(column, { ...cell, formula: cell.formula.restated(text) });
        }
      }
    }
  }
};

const copyNames = (workbook: Workbook, source: Sheet, copy: Sheet): void => {
  const key = sheetNameKey(source.name);
  const isSame = (name: string): boolean => sheetNameKey(name) === key;
  for (const name of workbook.names.filter((each) => each.sheet === source.id)) {
    const formula = renameSheetInFormula(name.formula, isSame, copy.name);
    workbook.names.push({ ...name, others: { ...name.others }, sheet: copy.id, formula });
  }
};

/** Copies a sheet with everything on it, as Excel does, to the place before the sheet that is now at `place`. */
export const copySheet = (workbook: Workbook, source: Sheet, place: number): Sheet => {
  requireOpenStructure(workbook);
  let number = 2;
  const stem = source.name.replace(/ \(\d+\)$/, '');
  const nameFor = (n: number): string => `${stem.slice(0, 31 - ` (${n})`.length)} (${n})`;
  while (workbook.sheetNamed(nameFor(number))) number++;
  const part = newPart(workbook);
  const data = copyData(source.data);
  const copy = new Sheet(workbook.takeSheetId(), nameFor(number), part, () => data);
  copy.edit();
  copy.visibility = source.visibility === 'VeryHidden' ? 'Hidden' : source.visibility;
  copy.mentioned = copiedMentions(source);
  copy.selection = source.selection;
  const sourceRelations = workbook.pack.relationshipsOf(source.part);
  if (sourceRelations.ofType('table').length > 0) saveTablesOf(workbook, source);
  if (sourceRelations.ofType('drawing').length > 0) saveDrawings(workbook);
  copyRelationships(workbook.pack, source.part, part, isCopied);
  workbook.insertSheet(copy, place);
  workbook.touch();
  copyTables(workbook, copy);
  copyNames(workbook, source, copy);
  dropWhatIsNotCopied(workbook, copy);
  retargetObjects(workbook, source, copy);
  return copy;
};

const saveTablesOf = (workbook: Workbook, sheet: Sheet): void => {
  for (const table of sheet.tables) if (table.changed) workbook.pack.setXml(table.part, table.root);
};

const visibleCount = (workbook: Workbook): number =>
  workbook.sheets.filter((sheet) => sheet.visibility === 'Visible').length;

const deadReferences = (workbook: Workbook, gone: Sheet): void => {
  const key = sheetNameKey(gone.name);
  const isGone = (name: string | null): boolean => name !== null && sheetNameKey(name) === key;
  const change = (formula: string): string =>
    rewriteReferences(formula, (node) => (node.book === null && isGone(node.sheet) ? null : node)).replace(
      /('(?:[^']|'')*'|[\p{L}\p{N}_.]+)!#REF!/gu,
      // What was broken on another sheet before stays as it was written.
      (whole, sheet: string) => (isGone(sheet.replace(/^'|'$/g, '').replaceAll("''", "'")) ? '#REF!' : whole),
    );
  for (const sheet of workbook.sheets) {
    if (sheet === gone || !mentionedSheets(sheet).has(key)) continue;
    const data = sheet.edit();
    for (const row of data.grid.rows.values()) {
      for (const [column, cell] of row.cells) {
        if (!cell.formula?.text.includes('!')) continue;
        const text = change(cell.formula.text);
        if (text !== cell.formula.text) row.cells.set(column, { ...cell, formula: cell.formula.restated(text, true) });
      }
    }
    for (const validation of data.validations) {
      validation.formula1 = validation.formula1 === null ? null : change(validation.formula1);
      validation.formula2 = validation.formula2 === null ? null : change(validation.formula2);
    }
    for (const block of data.conditionals) block.rules.forEach((rule) => rewriteRuleFormulas(rule, change));
  }
  for (const name of workbook.names) name.formula = change(name.formula);
  for (const sheet of workbook.sheets) {
    const drawing = sheet === gone ? null : drawingOf(workbook, sheet);
    for (const chart of drawing?.charts.values() ?? []) chart.rewrite(change);
  }
};

/** Shows the next visible sheet from a place on, or else the last before it, as Excel does when the shown one goes. */
const showNeighbour = (workbook: Workbook, place: number): void => {
  const visible = (each: Sheet): boolean => each.visibility === 'Visible';
  const next = workbook.sheets.slice(place).find(visible) ?? workbook.sheets.slice(0, place).findLast(visible);
  if (next) workbook.activeSheetId = next.id;
};

/** Deletes a sheet. A workbook keeps at least one visible sheet. */
export const deleteSheet = (workbook: Workbook, sheet: Sheet): void => {
  requireOpenStructure(workbook);
  if (sheet.visibility === 'VeryHidden') throw invalidOperation('A very hidden sheet cannot be deleted.');
  if (sheet.visibility === 'Visible' && visibleCount(workbook) === 1) {
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
  }
  workbook.touch();
  const place = workbook.sheets.indexOf(sheet);
  const wasActive = workbook.activeSheet === sheet;
  deadReferences(workbook, sheet);
  for (let i = workbook.names.length - 1; i >= 0; i--) {
    if (workbook.names[i]?.sheet === sheet.id) workbook.names.splice(i, 1);
  }
  workbook.removeSheet(sheet);
  const relations = workbook.pack.relationshipsOf(workbook.parts.part);
  for (const { id, target } of [...relations.all]) if (target === sheet.part) relations.remove(id);
  removeOwnedParts(workbook, sheet.part);
  if (wasActive) showNeighbour(workbook, place);
};

const OWNED = new RegExp(
  '/(?:drawing|chart|chartUserShapes|chartStyle|chartColorStyle|comments|vmlDrawing|table|threadedComment|printerSettings|' +
    'ctrlProp|control|activeXControlBinary|oleObject|package|customProperty|customXml)$',
);

const removeOwnedParts = (workbook: Workbook, part: string): void => {
  for (const { type, target, external } of [...workbook.pack.relationshipsOf(part).all]) {
    if (!external && OWNED.test(type) && workbook.pack.has(target)) removeOwnedParts(workbook, target);
  }
  workbook.pack.remove(part);
};

/** Moves a sheet to a place among the sheets (0-based). */
export const moveSheet = (workbook: Workbook, sheet: Sheet, place: number): void => {
  if (place < 0 || place >= workbook.sheets.length) throw invalidArgument(`there is no place ${place}`);
  if (workbook.sheets[place] === sheet) return;
  requireOpenStructure(workbook);
  workbook.removeSheet(sheet);
  workbook.insertSheet(sheet, place);
};

export const setVisibility = (workbook: Workbook, sheet: Sheet, visibility: Visibility): void => {
  if (visibility === sheet.visibility) return;
  requireOpenStructure(workbook);
  if (sheet.visibility === 'Visible' && visibleCount(workbook) === 1) {
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
  }
  const wasActive = workbook.activeSheet === sheet;
  sheet.visibility = visibility;
  if (wasActive) showNeighbour(workbook, workbook.sheets.indexOf(sheet));
};

export const activateSheet = (workbook: Workbook, sheet: Sheet): void => {
  if (sheet.visibility !== 'Visible') throw invalidOperation('A hidden worksheet cannot be activated.');
  workbook.show(sheet);
};
