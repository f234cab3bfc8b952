import { err, ok, type Result } from '../../base/result';
import { readRegistry, writeCards } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { deleteSheets, readSheetNames } from '../../excel/sheets/workbookSheets';
import type { AppFailure } from '../failure';
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
 * one for which that can't be told, or one of a closed period stays.
 */
export async function removeCards(
  numbers: ReadonlySet<string>,
  services: Services,
): Promise<Result<RemovalReport, AppFailure>> {
  const outcome = await runStep(async (workbook): Promise<Result<Removed, AppFailure>> => {
    const registry = await readRegistry(workbook);
    const outline = await readSheetNames(workbook, registry);
    if (outline.structureProtected) return err({ kind: 'workbookProtected' });
    const named = registry.cards.filter(({ record, sheetName }) => numbers.has(record.number) && sheetName !== null);
    const found = await findUntouchedCards(workbook, registry, named);
    const untouched = named.filter(({ record }) => found.has(record.number));
    const names = (cards: typeof named): string[] => cards.flatMap((card) => card.sheetName ?? []);
    if (untouched.length > 0) {
      deleteSheets(workbook, names(untouched));
      const rows = untouched.map((card) => card.row);
      writeCards(workbook, registry, [], rows);
    }
    return ok({ removed: names(untouched), kept: names(named.filter((card) => !untouched.includes(card))) });
  });
  if (!outcome.ok) return outcome;
  const done = outcome.value;
  // Also where nothing was left to remove: the summary may have failed the last time.
  const summary = done.kept.length < numbers.size ? await refreshSummary(services) : null;
  return ok({ ...done, summaryFailure: summary?.ok === false ? summary.error : null });
}

type Removed = Omit<RemovalReport, 'summaryFailure'>;
