import { err, ok, type Result } from '../../base/result';
import { readOutline } from '../../excel/sheets/readSheets';
import { readRegistry, REGISTRY_SHEET } from '../../excel/registry';
import { runBatch } from '../../excel/runBatch';
import type { AppFailure } from '../failure';

/** Names of the visible sheets with content, in tab order, without Rolecard's own: what a person may choose to read. */
export async function listSheets(): Promise<Result<readonly string[], AppFailure>> {
  const read = await runBatch(async (context) => {
    const registry = await readRegistry(context);
    const cards = new Set(registry.cards.map((card) => card.sheetName));
    const outlines = await readOutline(context);
    return outlines.filter(({ name, visible, used }) => {
      return visible && used !== null && name !== REGISTRY_SHEET && !cards.has(name);
    });
  });
  return read.ok ? ok(read.value.map(({ name }) => name)) : err({ kind: 'excel', failure: read.error });
}
