import type { Workbook } from '../../excel/workbook';
import { parsePeriod, periodText, previousPeriod } from '../../base/period';
import { cellAddress } from '../../base/address';
import { err, ok, type Result } from '../../base/result';
import type { Block } from '../../base/sheetDrawing';
import { calculateAll } from '../../excel/cards/readCards';
import { readFormulas } from '../../excel/sheets/readFormulas';
import { readRegistry } from '../../excel/registry';
import { readNote } from '../../registry/notes';
import { type Registry } from '../../registry/registry';
import { readSheetNames, readSmallSheet } from '../../excel/sheets/workbookSheets';
import {
  historyFigures,
  mentionedSheets,
  planArchiving,
  type HistoryFigures,
  type KeptCard,
} from '../../scorecard/history/archiving';
import type { CardReading } from '../../scorecard/history/closedLines';
import { formulaIn, listRows, valueIn } from '../../scorecard/sheet/readList';
import { readSettings } from '../../scorecard/settings/readSettings';
import { sheetNameKey } from '../../scorecard/sheet/sheetName';
import { cardReading, readCardValues } from '../cards/cardValues';
import { closedPeriods } from '../notes/closedPeriods';
import type { PeriodFailure } from '../failure';
import type { LivingCard } from '../cards/periodSheets';
import { readHistorySheet } from '../month/historySheet';
import { readPaySheet } from '../month/paySheet';
import type { Services } from '../services';
import { noteEarlierSheets } from '../workbook/earlierSheets';
import { ownSheet, type OwnSheets } from '../workbook/ownSheets';

/** What removing the cards of a period would do. */
export interface ArchivePlan {
  readonly removable: readonly CardReading[];
  readonly kept: readonly KeptCard[];
  /** The period's pay sheet; null where there is none whose cells can be written. */
  readonly paySheet: string | null;
  readonly payCells: readonly PayCell[];
}

/** A cell of the pay sheet that points at cards, with what it shows. */
interface PayCell {
  readonly cell: string;
  /** Names of the card sheets. */
  readonly cards: readonly string[];
  readonly block: Block;
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
  const begun = parsePeriod(readNote(registry, 'nextPeriod') ?? '');
  const turning = begun ? [periodText(previousPeriod(begun))] : [];
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
  const cards = registry.cards.filter(
    (card): card is LivingCard => card.record.period === period && card.sheetName !== null,
  );
  if (cards.length === 0) return ok({ removable: [], kept: [], paySheet: null, payCells: [] });
  const own = await noteEarlierSheets(workbook, { registry, names }, services);
  const figures = await readFigures(workbook, services, own);
  if (!figures.ok) return figures;
  const readings = (await readCardValues(workbook, cards)).map((values) => cardReading(values));
  const pay = await readPayCells(workbook, services, period, own);
  const ofPay = new Set(pay.cells.map(({ cell }) => cell));
  const formulas = await readFormulas(
    workbook,
    names.filter((name) => name !== registry.sheetName),
  );
  const others = formulas.filter(({ sheet, cell }) => sheet === null || sheet !== pay.sheet || !ofPay.has(cell));
  const plan = planArchiving(readings, figures.value, others, names);
  return ok({ ...plan, paySheet: pay.sheet, payCells: pay.cells });
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
): Promise<{ readonly sheet: string | null; readonly cells: readonly PayCell[] }> {
  const { names } = own;
  const found = await readPaySheet(workbook, period, own, services);
  if (found === null || found.search.kind === 'damaged' || found.isProtected) return { sheet: null, cells: [] };
  const { name: sheet, search } = found;
  const column = search.list.columns.coefficient;
  const byKey = new Map(names.map((name) => [sheetNameKey(name), name]));
  const cells = listRows(search.list).flatMap((row): PayCell[] => {
    const mentioned = mentionedSheets(String(formulaIn(search.list, row, 'coefficient')), names);
    if (mentioned.length === 0) return [];
    const block = { row, column, contents: [[valueIn(search.list, row, 'coefficient')]] };
    return [{ cell: cellAddress(row, column), cards: mentioned.flatMap((key) => byKey.get(key) ?? []), block }];
  });
  return { sheet, cells };
}
