import { err, ok, type Result } from '../../base/result';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { type Registry, livingCards } from '../../registry/registry';
import { MANY_SHEETS } from '../../scorecard/sheet/manySheets';
import type { AppFailure } from '../failure';

/** What work that adds sheets may be told. */
export interface ManySheets {
  /** The person wants the sheets although they are more than 200. */
  readonly evenManySheets?: boolean;
}

/**
 * Refuses so many new sheets, before anything is done.
 * @param wanted sheets there are to be
 * @param existing how many of them the workbook has
 */
export async function refuseManySheets(
  wanted: number,
  existing: (registry: Registry) => number,
  { evenManySheets }: ManySheets,
): Promise<Result<null, AppFailure>> {
  if (wanted <= MANY_SHEETS || evenManySheets === true) return ok(null);
  return runStep(async (workbook): Promise<Result<null, AppFailure>> => {
    const count = wanted - existing(await readRegistry(workbook));
    return count > MANY_SHEETS ? err({ kind: 'tooManySheets', count }) : ok(null);
  });
}

/** Cards of a period that exist. */
export function cardsOf(period: string): (registry: Registry) => number {
  return (registry) => livingCards(registry, period).length;
}
