import { ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import type { RuleChange } from '../../scorecard/settings/rules';
import { readOpenSheets } from '../cards/periodSheets';
import type { AppFailure } from '../failure';
import { pendingChanges } from '../notes/openRules';
import type { Services } from '../services';

/**
 * What was changed on the settings sheet since the cards of its period were built, and nobody has adopted; nothing where it has no cards,
 * is closed, or the settings can't be read. Nothing is written.
 */
export async function lookAtRules(
  texts: Pick<Services, 'sheetTexts'>,
): Promise<Result<readonly RuleChange[], AppFailure>> {
  return runStep(async (workbook): Promise<Result<readonly RuleChange[], AppFailure>> => {
    const read = await readOpenSheets(workbook, texts);
    return ok(read.ok ? pendingChanges(read.value.registry, read.value.settings) : []);
  });
}
