import { type Ok, ok, type Result } from '../../base/result';
import {
  beginOrigins,
  buildChunk,
  CARDS_PER_CHUNK,
  countModels,
  finishOrigins,
  keptModels,
  type Origins,
} from '../../excel/cards/buildCards';
import { type ExcelRefusal, isRefusedAs } from '../../excel/excelFailure';
import { readRegistry, writeCards, writeTraces } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { beginDrafts, endDrafts } from '../../excel/sheets/drafts';
import { deleteSheets } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import type { RegisteredCard, Registry } from '../../registry/registry';
import type { CardPlan } from '../../scorecard/card/planCards';
import type { CardSheets } from '../cards/cardSheets';
import { newCard } from '../cards/newCard';
import { refreshAll } from '../cards/refreshCards';
import type { Watch } from '../failure';
import { inChunks, type Stop } from '../inChunks';
import { runWhole } from '../workbook/runWhole';
import type { Work } from './planWork';

interface Built extends Stop {
  readonly built: readonly CardPlan[];
  readonly refreshed: readonly CardPlan[];
  /** Cards that turned out not to be refreshed: somebody began to score, or a password protects them. */
  readonly kept: readonly RegisteredCard[];
  readonly liftingRefused: boolean;
  readonly remaining: number;
}

export async function buildAll(
  { plans, refreshes }: Pick<Work, 'plans' | 'refreshes'>,
  sheets: CardSheets,
  period: string,
  entered: ReadonlyMap<number, unknown>,
  watch: Watch,
): Promise<Built> {
  const origins = beginOrigins(plans);
  const total = plans.length + refreshes.length;
  const due = [...refreshes.map(({ plan }) => plan), ...plans];
  const tell = (done: number): void =>
    watch.onProgress?.({ done, total, ...(due[done] && { current: due[done].sheetName }) });
  tell(0);
  const first = await refreshAll(refreshes, sheets, entered, (plan) => newCard(plan, period), {
    ...watch,
    onProgress: ({ done }) => tell(done),
  });
  const { refreshed, kept, liftingRefused } = first;
  let { registry, traces } = first;
  let isLeftBehind = false;
  const made = await inChunks(
    first.stoppedBy === null ? plans : [],
    CARDS_PER_CHUNK,
    async (chunk, reached) => {
      const before = { registry, traces, names: [...sheets.names, ...namesOf(plans.slice(0, reached))] };
      const outcome = await buildWhole({ sheets, period, chunk, origins }, before);
      if (outcome.ok) ({ traces, written: registry } = outcome.value);
      else isLeftBehind = outcome.error.leftBehind === true;
      return outcome;
    },
    { ...watch, onProgress: ({ done }) => tell(refreshes.length + done) },
  );
  const built = made.done;
  let stoppedBy = first.stoppedBy ?? made.stoppedBy;
  if (built.length > 0 || traces.size > 0) {
    const last = traces;
    const closed = await runStep(async (workbook) => {
      writeTraces(workbook, registry, last);
      // What could not be taken away is found by the note.
      if (!isLeftBehind) endDrafts(workbook, registry);
      return ok(await finishOrigins(workbook, origins));
    });
    if (!closed.ok) stoppedBy ??= closed.error.failure;
  }
  const done = built.length + refreshed.length + kept.length;
  const cancelled = watch.signal?.aborted === true && done < total;
  return { built, refreshed, kept, liftingRefused, remaining: total - done, cancelled, stoppedBy };
}

interface ChunkToBuild {
  readonly sheets: CardSheets;
  readonly period: string;
  readonly chunk: readonly CardPlan[];
  readonly origins: Origins;
}

interface BeforeChunk {
  readonly registry: Registry;
  /** Of the chunk before, still to be written. */
  readonly traces: ReadonlyMap<number, string>;
  /** Of all sheets the workbook has. */
  readonly names: readonly string[];
}

interface BuiltChunk {
  readonly written: Registry;
  readonly traces: ReadonlyMap<number, string>;
}

/** A chunk whole or not at all; once more where a draft that was kept for it is gone, as another step takes it for left behind. */
async function buildWhole(toBuild: ChunkToBuild, before: BeforeChunk): Promise<Result<BuiltChunk, ExcelRefusal>> {
  const { chunk, origins } = toBuild;
  const isAnyKept = keptModels(origins).length > 0;
  const outcome = await runWhole(
    (workbook) => buildTogether(workbook, toBuild, before),
    (workbook) => removeUnreported(workbook, chunk),
  );
  if (outcome.ok) return outcome;
  // What the chunk has left behind was taken away, and what was kept for it as well.
  origins.models.clear();
  return isAnyKept && isRefusedAs(outcome, 'notFound') ? buildWhole(toBuild, before) : outcome;
}

/** Cards and their lines come about together: a card without a line would be nobody's. */
async function buildTogether(
  workbook: Workbook,
  { period, chunk, origins }: ChunkToBuild,
  before: BeforeChunk,
): Promise<Ok<BuiltChunk>> {
  const sources = chunk.map(({ body }) => origins.firstCards.get(body.key)?.plan.sheetName ?? body.template.name);
  const count = chunk.length + countModels(chunk, origins);
  const kept = keptModels(origins);
  const begun = beginDrafts(workbook, before.registry, before.names, { count, sources, kept });
  let written = begun.registry;
  const alsoQueue = (draftOf: (plan: CardPlan) => string): void => {
    const cards = chunk.map((plan) => ({ ...newCard(plan, period), sheetName: draftOf(plan) }));
    writeTraces(workbook, written, before.traces);
    written = writeCards(workbook, written, cards, []);
  };
  const together = { drafts: begun.drafts, alsoQueue };
  const seen = await buildChunk(workbook, chunk, origins, together);
  return ok({ written, traces: new Map(seen.map((trace, index) => [before.registry.nextRow + index, trace])) });
}

function namesOf(plans: readonly CardPlan[]): string[] {
  return plans.map(({ sheetName }) => sheetName);
}

/**
 * Takes away cards that a request which Excel stopped had named already: they are neither protected nor reported, so
 * building again makes them whole. What somebody typed into meanwhile stays.
 */
async function removeUnreported(workbook: Workbook, chunk: readonly CardPlan[]): Promise<void> {
  const registry = await readRegistry(workbook);
  const numbers = new Set(chunk.map(({ number }) => number));
  const made = registry.cards.filter(({ record, entered }) => numbers.has(record.number) && entered === 0);
  deleteSheets(
    workbook,
    made.flatMap(({ sheetName }) => sheetName ?? []),
  );
  const rows = made.map(({ row }) => row);
  writeCards(workbook, registry, [], rows);
}
