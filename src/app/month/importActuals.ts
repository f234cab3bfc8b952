import { err, ok, type Result } from '../../base/result';
import type { ExcelFailure } from '../../excel/failure';
import { readOutline, readWhole } from '../../excel/sheets/readSheets';
import { readRegistry } from '../../excel/registry';
import { runBatch } from '../../excel/runBatch';
import { CARDS_PER_WRITE, readCardEdits, writeCardEdits, type CardEdits } from '../../excel/cards/writeCardEdits';
import { previewActuals, type ActualsPreview } from '../../scorecard/actuals/actualsImport';
import { readActualsTable } from '../../scorecard/actuals/readActuals';
import { invertCardEdits, type CardEdit } from '../../scorecard/sheet/cellEdits';
import { readActualCards } from './actualCards';
import { closedPeriods } from '../notes/closedPeriods';
import type { PeriodFailure, Watch } from '../failure';
import { readPeriodSheets } from '../cards/periodSheets';
import type { Services } from '../services';

export interface ActualsPlan extends ActualsPreview {
  readonly sheet: string;
  readonly period: string;
  readonly form: 'long' | 'wide';
  /** Cards that take no values because rows were moved on them, or because they are too old. */
  readonly unreadable: readonly string[];
  /** The sheet is longer or wider than what is read: what lies beyond is not in the preview. */
  readonly truncated: boolean;
}

/**
 * Reads a table of actual values from any sheet and tells what entering it would change. Nothing is written. Refused for
 * a closed period and for a sheet that holds no such table.
 */
export async function planActualsImport(
  sheet: string,
  services: Services,
): Promise<Result<ActualsPlan, PeriodFailure>> {
  const outcome = await runBatch(async (context): Promise<Result<ActualsPlan, PeriodFailure>> => {
    const read = await readPeriodSheets(context, services);
    if (!read.ok) return read;
    const { period } = read.value.settings;
    const closedOn = closedPeriods(read.value.registry).get(period);
    if (closedOn !== undefined) return err({ kind: 'periodClosed', period, closedOn });
    const outline = (await readOutline(context)).find(({ name }) => name === sheet);
    if (!outline) return err({ kind: 'sheetMissing', sheet });
    const content = await readWhole(context, outline);
    const { cards, unreadable } = await readActualCards(context, read.value, services.catalogue);
    const names = cards.flatMap((card) => card.indicators.map(({ name }) => name));
    const table = content && readActualsTable(content.grid, names);
    if (!table) return err({ kind: 'noActualsTable', sheet });
    return ok({
      ...previewActuals(table, cards, period),
      sheet,
      period,
      form: table.form,
      unreadable,
      truncated: content.grid.truncated,
    });
  });
  return outcome.ok ? outcome.value : err({ kind: 'excel', failure: outcome.error });
}

export interface ApplyActualsReport {
  readonly applied: readonly CardEdit[];
  readonly alreadyDone: readonly CardEdit[];
  /** The cell changed after the preview, or its card is gone: left as it is. */
  readonly refused: readonly CardEdit[];
  /** Not tried, because the work was cancelled or Excel stopped it. */
  readonly left: readonly CardEdit[];
  readonly stoppedBy: ExcelFailure | null;
  readonly cancelled: boolean;
  /** Undoes exactly what was applied; give it to `applyActuals`. */
  readonly undo: readonly CardEdit[];
}

/**
 * Enters values into the input cells of cards (see `chosenEdits`), a hundred cards at a time. A cell that holds
 * something else than the preview said is left alone and reported.
 */
export async function applyActuals(
  edits: readonly CardEdit[],
  watch: Watch = {},
): Promise<Result<ApplyActualsReport, PeriodFailure>> {
  const found = await runBatch(readRegistry);
  if (!found.ok) return err({ kind: 'excel', failure: found.error });
  const closed = closedPeriods(found.value);
  const sheetOf = new Map(found.value.cards.map((card) => [card.record.number, card]));
  const gone: CardEdit[] = [];
  const byCard = new Map<string, CardEdit[]>();
  for (const edit of edits) {
    const card = sheetOf.get(edit.number);
    const name = card?.sheetName ?? null;
    if (name === null || closed.has(card?.record.period ?? '')) gone.push(edit);
    else byCard.set(name, [...(byCard.get(name) ?? []), edit]);
  }
  const cards = [...byCard].map(([sheetName, own]): CardEdits => ({ sheetName, edits: own }));
  const done = { applied: [] as CardEdit[], alreadyDone: [] as CardEdit[], refused: gone };
  let stoppedBy: ExcelFailure | null = null;
  let start = 0;
  for (; start < cards.length && !watch.signal?.aborted && stoppedBy === null; start += CARDS_PER_WRITE) {
    const chunk = cards.slice(start, start + CARDS_PER_WRITE);
    const outcome = await applyChunk(chunk);
    done.applied.push(...outcome.applied);
    done.alreadyDone.push(...outcome.alreadyDone);
    done.refused.push(...outcome.refused);
    stoppedBy = outcome.stoppedBy;
    watch.onProgress?.({ done: Math.min(start + chunk.length, cards.length), total: cards.length });
  }
  const told = new Set([...done.applied, ...done.alreadyDone, ...done.refused]);
  return ok({
    ...done,
    left: edits.filter((edit) => !told.has(edit)),
    stoppedBy,
    cancelled: watch.signal?.aborted === true && start < cards.length,
    undo: invertCardEdits(done.applied),
  });
}

interface ChunkOutcome {
  readonly applied: readonly CardEdit[];
  readonly alreadyDone: readonly CardEdit[];
  readonly refused: readonly CardEdit[];
  readonly stoppedBy: ExcelFailure | null;
}

async function applyChunk(cards: readonly CardEdits[]): Promise<ChunkOutcome> {
  const checked = await runBatch((context) => readCardEdits(context, cards));
  if (!checked.ok) return { applied: [], alreadyDone: [], refused: [], stoppedBy: checked.error };
  const { due, done, refused } = checked.value;
  const written = await runBatch((context) => writeCardEdits(context, cards, due));
  const outcome = { alreadyDone: done, refused };
  if (written.ok) return { ...outcome, applied: due, stoppedBy: null };
  // Excel keeps what it did before it stopped: only the cells themselves tell what that was.
  const now = await runBatch((context) => readCardEdits(context, cards));
  const holding = new Set(now.ok ? now.value.done : []);
  return { ...outcome, applied: due.filter((edit) => holding.has(edit)), stoppedBy: written.error };
}
