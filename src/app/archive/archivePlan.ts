import type { Workbook } from '../../excel/workbook';
import { cellAddress, parseArea } from '../../base/address';
import { err, ok, type Result } from '../../base/result';
import type { Block } from '../../base/sheetDrawing';
import { calculateAll } from '../../excel/cards/readCards';
import { readFormulas } from '../../excel/sheets/readFormulas';
import { readListSheet } from '../../excel/lists/listSheets';
import { readRegistry } from '../../excel/registry';
import { type Registry, livingCards } from '../../registry/registry';
import { readSheetNames, readSmallSheet } from '../../excel/sheets/workbookSheets';
import {
  historyFigures,
  mentionedSheets,
  planArchiving,
  type HistoryFigures,
  type KeptCard,
  type PlacedFormula,
} from '../../scorecard/history/archiving';
import type { CardReading } from '../../scorecard/history/closedLines';
import { formulaIn, listRows, valueIn } from '../../scorecard/sheet/readList';
import { readSettings } from '../../scorecard/settings/read/readSettings';
import { sheetNameKey } from '../../scorecard/sheet/sheetName';
import { cardReading, readCardValues } from '../cards/cardValues';
import { closedPeriods } from '../notes/closedPeriods';
import { begunTurn } from '../notes/turn';
import type { PeriodFailure } from '../failure';
import { readHistorySheet } from '../month/historySheet';
import { readPaySheet } from '../rules/readPaySheet';
import type { Services } from '../services';
import { noteEarlierSheets } from '../workbook/earlierSheets';
import { calibrationSheets, ownSheet, type OwnSheets } from '../workbook/ownSheets';

/** What removing the cards of a period would do. */
export interface ArchivePlan {
  readonly removable: readonly CardReading[];
  readonly kept: readonly KeptCard[];
  /** Cells of pay and calibration sheets that become values with the cards they point at. */
  readonly fixed: readonly FixedCell[];
}

/** A cell that points at cards, with what it shows. */
interface FixedCell {
  readonly sheet: string;
  readonly cell: string;
  /** Names of the card sheets. */
  readonly cards: readonly string[];
  readonly block: Block;
  /** What it held when it was read. */
  readonly formula: string;
}

/**
 * Periods whose cards are needed: that of the settings, and one that began to turn into the next and has not finished.
 * Empty while the workbook has no settings sheet.
 */
export async function currentPeriods(
  workbook: Workbook,
  registry: Registry,
  names: readonly string[],
): Promise<Result<readonly string[], PeriodFailure>> {
  const begun = begunTurn(registry);
  const turning = begun ? [begun.period] : [];
  const sheet = ownSheet('settings', { registry, names });
  if (sheet === null) return ok(turning);
  const read = readSettings(sheet, await readSmallSheet(workbook, sheet));
  return read.ok
    ? ok([read.value.settings.period, ...turning])
    : err({ kind: 'settings', sheet, problems: read.error });
}

/** Refused for a period that is open or needed, and where sheets can't be deleted. Nothing is written. */
export async function readArchivePlan(
  workbook: Workbook,
  services: Services,
  period: string,
): Promise<Result<ArchivePlan, PeriodFailure>> {
  calculateAll(workbook);
  const registry = await readRegistry(workbook);
  const { names, structureProtected } = await readSheetNames(workbook, registry);
  if (!closedPeriods(registry).has(period)) return err({ kind: 'periodOpen', period });
  const current = await currentPeriods(workbook, registry, names);
  if (!current.ok) return current;
  if (current.value.includes(period)) return err({ kind: 'periodCurrent', period });
  if (structureProtected) return err({ kind: 'workbookProtected' });
  const cards = livingCards(registry, period);
  if (cards.length === 0) return ok({ removable: [], kept: [], fixed: [] });
  const own = await noteEarlierSheets(workbook, { registry, names }, services);
  const figures = await readFigures(workbook, services, own);
  if (!figures.ok) return figures;
  const readings = (await readCardValues(workbook, cards)).map((values) => cardReading(values, services.catalogue));
  const pay = await readPayCells(workbook, services, period, own);
  const formulas = await readFormulas(
    workbook,
    names.filter((name) => name !== registry.sheetName),
  );
  const fixed = [...pay, ...(await readCalibrationCells(workbook, calibrationSheets(period, own), formulas, names))];
  const places = new Set(fixed.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const others = formulas.filter(({ sheet, cell }) => sheet === null || !places.has(`${sheet}!${cell}`));
  return ok({ ...planArchiving(readings, figures.value, others, names), fixed });
}

/** Lines of the history; none where there is no history sheet. */
async function readFigures(
  workbook: Workbook,
  services: Services,
  own: Pick<OwnSheets, 'registry' | 'names'>,
): Promise<Result<ReadonlyMap<string, readonly HistoryFigures[]>, PeriodFailure>> {
  const read = await readHistorySheet(workbook, own, services);
  if (!read.ok) return read;
  return ok(read.value === null ? new Map() : historyFigures(read.value.list));
}

/**
 * The coefficients that the period's pay sheet takes from cards: they become values when the cards go. On a sheet that
 * is protected or has lost its headers they can't, and keep the cards like any other formula.
 */
async function readPayCells(
  workbook: Workbook,
  services: Services,
  period: string,
  own: Pick<OwnSheets, 'registry' | 'names'>,
): Promise<readonly FixedCell[]> {
  const { names } = own;
  const found = await readPaySheet(workbook, period, own, services);
  if (found === null || found.search.kind === 'damaged' || found.isProtected) return [];
  const { name: sheet, search } = found;
  const column = search.list.columns.coefficient;
  const mentionedIn = sheetFinder(names);
  return listRows(search.list).flatMap((row): FixedCell[] => {
    const formula = String(formulaIn(search.list, row, 'coefficient'));
    const cards = mentionedIn(formula);
    if (cards.length === 0) return [];
    const block = { row, column, contents: [[valueIn(search.list, row, 'coefficient')]] };
    return [{ sheet, cell: cellAddress(row, column), cards, block, formula }];
  });
}

/** Names of the sheets that a formula points at, as they are spelled now. */
function sheetFinder(names: readonly string[]): (formula: string) => readonly string[] {
  const byKey = new Map(names.map((name) => [sheetNameKey(name), name]));
  return (formula) => mentionedSheets(formula, names).flatMap((key) => byKey.get(key) ?? []);
}

/** What calibration sheets of the period take from cards. On a protected sheet it keeps the cards like any other formula. */
async function readCalibrationCells(
  workbook: Workbook,
  sheets: readonly string[],
  formulas: readonly PlacedFormula[],
  names: readonly string[],
): Promise<readonly FixedCell[]> {
  const mentionedIn = sheetFinder(names);
  const fixed: FixedCell[] = [];
  for (const sheet of sheets) {
    const { values, isProtected } = await readListSheet(workbook, sheet);
    if (isProtected) continue;
    for (const { cell, formula } of formulas.filter((each) => each.sheet === sheet)) {
      const { row = 0, column = 0 } = parseArea(cell) ?? {};
      const cards = mentionedIn(formula);
      if (cards.length === 0) continue;
      fixed.push({ sheet, cell, cards, block: { row, column, contents: [[values[row]?.[column] ?? '']] }, formula });
    }
  }
  return fixed;
}
