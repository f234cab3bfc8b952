import { err, ok, type Result } from '../../base/result';
import type { Registry } from '../../registry/registry';
import { readRegistry, writeCards } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { hideSheets, readShown, showSheets } from '../../excel/sheets/arrangeSheets';
import type { Workbook } from '../../excel/workbook';
import { deleteSheets, readSheetNames } from '../../excel/sheets/workbookSheets';
import type { AppFailure } from '../failure';
import type { LivingCard } from './periodSheets';
import { refreshSummary } from './refreshSummary';
import type { Services } from '../services';
import { findUntouchedCards } from './untouchedCards';

export interface RemovalReport {
  /** Sheets that were deleted. */
  readonly removed: readonly string[];
  /** Cards on which something was entered or changed by hand, and those of closed periods: never removed. */
  readonly kept: readonly string[];
  /** Set when the cards are gone and the summary could not be drawn anew. */
  readonly summaryFailure: AppFailure | null;
}

/**
 * Removes cards that Rolecard built, named by their numbers: Excel itself can't undo copied sheets. A card with entries,
 * one for which that can't be told, or one of a closed period stays. What is to go is hidden first and looked at again:
 * nobody types on a hidden sheet, so that nothing is removed that was typed meanwhile.
 */
export async function removeCards(
  numbers: ReadonlySet<string>,
  services: Services,
): Promise<Result<RemovalReport, AppFailure>> {
  let shown: readonly string[] = [];
  const outcome = await runStep(async (workbook): Promise<Result<Removed, AppFailure>> => {
    const first = await lookAt(workbook, numbers);
    if (first.structureProtected) return err({ kind: 'workbookProtected' });
    if (first.untouched.length === 0) return ok({ removed: [], kept: namesOf(first.named) });
    const due = namesOf(first.untouched);
    shown = await readShown(workbook, due);
    hideSheets(workbook, due);
    const { registry, named, untouched } = await lookAt(workbook, numbers);
    const removed = namesOf(untouched.filter(({ sheetName }) => due.includes(sheetName)));
    const back = shown.filter((name) => !removed.includes(name));
    if (back.length > 0) await showSheets(workbook, back);
    deleteSheets(workbook, removed);
    const gone = untouched.filter(({ sheetName }) => removed.includes(sheetName));
    const rows = gone.map(({ row }) => row);
    writeCards(workbook, registry, [], rows);
    return ok({ removed, kept: namesOf(named).filter((name) => !removed.includes(name)) });
  });
  if (!outcome.ok) {
    if (shown.length > 0) await runStep(async (workbook) => ok(await showSheets(workbook, shown)));
    return outcome;
  }
  const done = outcome.value;
  // Also where nothing was left to remove: the summary may have failed the last time.
  const summary = done.kept.length < numbers.size ? await refreshSummary(services) : null;
  return ok({ ...done, summaryFailure: summary?.ok === false ? summary.error : null });
}

type Removed = Omit<RemovalReport, 'summaryFailure'>;

interface Look {
  readonly registry: Registry;
  readonly structureProtected: boolean;
  readonly named: readonly LivingCard[];
  readonly untouched: readonly LivingCard[];
}

/** The cards of these numbers as they are now. */
async function lookAt(workbook: Workbook, numbers: ReadonlySet<string>): Promise<Look> {
  const registry = await readRegistry(workbook);
  const { structureProtected } = await readSheetNames(workbook, registry);
  const named = registry.cards.filter((card): card is LivingCard => {
    return numbers.has(card.record.number) && card.sheetName !== null;
  });
  const found = structureProtected ? new Map() : await findUntouchedCards(workbook, registry, named);
  return { registry, structureProtected, named, untouched: named.filter(({ record }) => found.has(record.number)) };
}

function namesOf(cards: readonly LivingCard[]): string[] {
  return cards.map(({ sheetName }) => sheetName);
}
