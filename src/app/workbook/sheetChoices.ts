import { ok, type Result } from '../../base/result';
import { readOutline } from '../../excel/sheets/readSheets';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import type { AppFailure } from '../failure';

/** Names of the visible sheets with content, in tab order, without Rolecard's own: what a person may choose to read. */
export async function listSheets(): Promise<Result<readonly string[], AppFailure>> {
  return runStep(async (workbook) => {
    const registry = await readRegistry(workbook);
    const cards = new Set(registry.cards.map((card) => card.sheetName));
    const outlines = await readOutline(workbook);
    const offered = outlines.filter(({ name, visible, used }) => {
      return visible && used !== null && name !== registry.sheetName && !cards.has(name);
    });
    return ok(offered.map(({ name }) => name));
  });
}
