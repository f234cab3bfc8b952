import { contextOf } from '../office/context';
import type { Registry } from '../../registry/registry';
import { latestRegistry } from '../registry';
import type { Workbook } from '../workbook';
import { heldAt, type CellContent, type SheetDrawing } from '../../base/sheetDrawing';
import type { SettingsCells } from '../../scorecard/settings/plan/presetPlan';
import type { SettingsPlaces } from '../../scorecard/settings/settings';
import type { NeededSettingKey } from '../../scorecard/settings/settingWords';
import type { CellValue } from '../../base/grid';
import { toCell } from '../office/cellText';
import { drawSheet } from '../office/draw';
import { protectLeftOpen } from '../liftedSheets';
import { showTotalsAgain } from '../hiddenTotals';
import { findDrafts } from './drafts';

export interface WorkbookOutline {
  /** In tab order. */
  readonly names: readonly string[];
  /** The workbook's structure is protected: sheets can't be added. */
  readonly structureProtected: boolean;
}

/**
 * Sheets that the registry says were left half done are deleted and not named, where sheets can be deleted, those left open are protected, and tables get their totals
 * back. One round trip, more only where there may be such sheets.
 */
export async function readSheetNames(workbook: Workbook, registry: Registry): Promise<WorkbookOutline> {
  const context = contextOf(workbook);
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  await context.sync();
  const names = worksheets.items.map(({ name }) => name);
  const structureProtected = protection.protected;
  const drafts = structureProtected ? [] : await findDrafts(workbook, registry, names);
  for (const name of drafts) worksheets.getItem(name).delete();
  await protectLeftOpen(workbook, registry, names);
  await showTotalsAgain(workbook, latestRegistry(workbook) ?? registry);
  return { names: names.filter((name) => !drafts.includes(name)), structureProtected };
}

export interface SheetToAdd {
  /** What it is called while it is drawn; see beginDrafts. */
  readonly draft: string;
  readonly name: string;
  /** null: it is left blank. */
  readonly drawing: SheetDrawing | null;
}

/**
 * Adds a sheet at the end and draws it. Queues only.
 * @param queueMore queues what must come about together with the sheet, before it gets its name
 */
export function addSheet(workbook: Workbook, { draft, name, drawing }: SheetToAdd, queueMore: () => void): void {
  const sheet = contextOf(workbook).workbook.worksheets.add(draft);
  if (drawing) drawSheet(sheet, drawing, true);
  queueMore();
  sheet.name = name;
}

/** Values of a settings-like sheet from A1 on; at most 200 × 8 cells. */
export async function readSmallSheet(workbook: Workbook, name: string): Promise<CellValue[][]> {
  const context = contextOf(workbook);
  const range = smallSheet(context, name);
  range.load('values');
  await context.sync();
  return range.values as CellValue[][];
}

/** The same cells with their formulas and number formats, for whoever plans to change some of them. */
export async function readSettingsCells(workbook: Workbook, name: string): Promise<SettingsCells> {
  const context = contextOf(workbook);
  const range = smallSheet(context, name);
  range.load('values,formulas,numberFormat');
  await context.sync();
  return {
    sheet: name,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    numberFormats: range.numberFormat as string[][],
  };
}

function smallSheet(context: Excel.RequestContext, name: string): Excel.Range {
  return context.workbook.worksheets.getItem(name).getRangeByIndexes(0, 0, 200, 8);
}

/** Deletes sheets that Rolecard made. Cannot be undone in Excel: the caller has made sure that nothing is lost. Queues only. */
export function deleteSheets(workbook: Workbook, names: readonly string[]): void {
  const context = contextOf(workbook);
  for (const name of names) context.workbook.worksheets.getItem(name).delete();
}

/** A setting that is being changed. */
export interface ChangedSetting {
  /** Values of its sheet, as readSmallSheet has them, in the request that changes it; known once the queue is sent. */
  readonly before: () => CellValue[][];
  /** Gives its cell back what it held. Queues only. */
  readonly giveBack: () => void;
}

/** Changes one value of the settings sheet, and asks what the sheet holds when it does. Queues only. */
export function writeSetting(
  workbook: Workbook,
  places: SettingsPlaces,
  key: NeededSettingKey,
  content: CellContent,
): ChangedSetting {
  const context = contextOf(workbook);
  const { row, column } = places.values[key];
  const held = smallSheet(context, places.sheet);
  held.load('values,formulas');
  const cell = (): Excel.Range =>
    context.workbook.worksheets.getItem(places.sheet).getRangeByIndexes(row, column, 1, 1);
  cell().formulas = [[toCell(content)]];
  return {
    before: () => held.values as CellValue[][],
    giveBack: () => {
      cell().formulas = [[toCell(heldAt(held, row, column))]];
    },
  };
}
