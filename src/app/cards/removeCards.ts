import { ok, type Result } from '../../base/result';
import { readRegistry, writeCards } from '../../excel/registry';
import type { Workbook } from '../../excel/workbook';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import type { AppFailure } from '../failure';
import { removeUntouched, type Removal, type RemovalLook } from '../workbook/removeUntouched';
import type { LivingCard } from '../../registry/registry';
import { refreshSummary } from './refreshSummary';
import type { Services } from '../services';
import { findUntouchedCards } from './untouchedCards';

/** Kept are cards on which something was entered or changed by hand, and those of closed periods: never removed. */
export interface RemovalReport extends Removal {
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
  const outcome = await removeUntouched<LivingCard>(
    (workbook) => lookAt(workbook, numbers),
    (workbook, registry, gone) => {
      const rows = gone.map(({ row }) => row);
      writeCards(workbook, registry, [], rows);
    },
  );
  if (!outcome.ok) return outcome;
  const done = outcome.value;
  // Also where nothing was left to remove: the summary may have failed the last time.
  const summary = done.kept.length < numbers.size ? await refreshSummary(services) : null;
  return ok({ ...done, summaryFailure: summary?.ok === false ? summary.error : null });
}

/** The cards of these numbers as they are now. */
async function lookAt(workbook: Workbook, numbers: ReadonlySet<string>): Promise<RemovalLook<LivingCard>> {
  const registry = await readRegistry(workbook);
  const { structureProtected } = await readSheetNames(workbook, registry);
  const named = registry.cards.filter((card): card is LivingCard => {
    return numbers.has(card.record.number) && card.sheetName !== null;
  });
  const found = structureProtected ? new Map() : await findUntouchedCards(workbook, registry, named);
  return { registry, structureProtected, named, untouched: named.filter(({ record }) => found.has(record.number)) };
}
