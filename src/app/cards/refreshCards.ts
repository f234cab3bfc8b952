import type { Workbook } from '../../excel/workbook';
import type { ExcelFailure, ExcelRefusal } from '../../excel/excelFailure';
import { refreshChunk, type CardToRefresh } from '../../excel/cards/rewriteCards';
import { readProtected } from '../../excel/cards/readCardAreas';
import { askEntered, writeCards, writeTraces } from '../../excel/registry';
import { type NewCard } from '../../registry/changes';
import { type Registry } from '../../registry/registry';
import { beginDrafts, clearDrafts, endDrafts } from '../../excel/sheets/drafts';
import { runStep } from '../../excel/runStep';
import { ok, type Result } from '../../base/result';
import type { CardPlan } from '../../scorecard/card/planCards';
import { cardShifts } from '../../scorecard/card/cardShifts';
import type { CardSheets } from './cardSheets';
import type { Watch } from '../failure';
import { inChunks } from '../inChunks';
import type { UntouchedCard } from './untouchedCards';

/** An untouched card and what it is to become. */
export interface Refresh {
  readonly plan: CardPlan;
  readonly card: UntouchedCard;
}

export interface Refreshed {
  readonly refreshed: CardPlan[];
  /** Somebody began to score them meanwhile, or one of HR's passwords protects them. */
  readonly kept: UntouchedCard[];
  /** Cards were to be refreshed, and not one card's protection could be lifted. */
  readonly liftingRefused: boolean;
  readonly registry: Registry;
  /** What the cards of the last chunk look like, by line of the registry: still to be written. */
  readonly traces: ReadonlyMap<number, string>;
  readonly stoppedBy: ExcelFailure | null;
}

/** Cards refreshed in one round trip. */
const CARDS_PER_CHUNK = 50;

/** Lines of the registry to ask for entries before the first chunk. */
export function firstRows(refreshes: readonly Refresh[]): number[] {
  return refreshes.slice(0, CARDS_PER_CHUNK).map(({ card }) => card.row);
}

/**
 * Refreshes untouched cards in place, a chunk in one round trip. Each round trip also asks which cards of the next chunk
 * somebody has begun to score meanwhile: those are kept.
 * @param entered filled inputs by line of the registry, for the first chunk
 */
export async function refreshAll(
  refreshes: readonly Refresh[],
  sheets: CardSheets,
  entered: ReadonlyMap<number, unknown>,
  lineOf: (plan: CardPlan) => NewCard,
  watch: Watch,
): Promise<Refreshed> {
  const refreshed: CardPlan[] = [];
  const kept: UntouchedCard[] = [];
  let { registry } = sheets;
  let traces: ReadonlyMap<number, string> = new Map();
  let filled = entered;
  let refusals = 0;

  const refresh = async (
    chunk: readonly Refresh[],
    next: readonly number[],
  ): Promise<Result<unknown, ExcelRefusal>> => {
    const before = { registry, traces };
    const outcome = await runStep((workbook) => refreshTogether(workbook, sheets, { chunk, next, lineOf }, before));
    if (!outcome.ok) return outcome;
    ({ written: registry, filled, traces } = outcome.value);
    refreshed.push(...chunk.map(({ plan }) => plan));
    return outcome;
  };

  const { stoppedBy } = await inChunks(
    refreshes,
    CARDS_PER_CHUNK,
    async (all, before) => {
      const next = firstRows(refreshes.slice(before + CARDS_PER_CHUNK));
      const chunk = all.filter(({ card }) => filled.get(card.row) === 0);
      kept.push(...all.filter((each) => !chunk.includes(each)).map(({ card }) => card));
      let outcome = await refresh(chunk, next);
      if (isProtected(outcome)) {
        // Taking off protection comes first, so nothing else has changed: one by one it shows which have a password.
        const bare = await runStep(async (workbook) => ok(await findBare(workbook, chunk)));
        outcome = bare;
        for (const each of bare.ok ? bare.value : []) {
          const own = outcome.ok ? await refresh([each], next) : outcome;
          if (isProtected(own)) {
            kept.push(each.card);
            refusals += 1;
          } else outcome = own;
        }
      }
      if (!outcome.ok) {
        await runStep(async (workbook) => ok(await clearDrafts(workbook)));
      }
      return outcome;
    },
    watch,
  );
  const liftingRefused = refusals > 0 && refreshed.length === 0;
  return { refreshed, kept, liftingRefused, registry, traces, stoppedBy };
}

/** Cards, their lines and the question about the next chunk, in one round trip. */
async function refreshTogether(
  workbook: Workbook,
  { template, names }: CardSheets,
  {
    chunk,
    next,
    lineOf,
  }: Pick<{ readonly lineOf: (plan: CardPlan) => NewCard }, 'lineOf'> & {
    chunk: readonly Refresh[];
    next: readonly number[];
  },
  before: Pick<Refreshed, 'registry' | 'traces'>,
): Promise<Result<ChunkOutcome, never>> {
  const begun = beginDrafts(workbook, before.registry, names, chunk.length);
  let written = begun.registry;
  let asked: () => ReadonlyMap<number, unknown> = () => new Map();
  // Should Excel stop half-way, these cards are no longer what their traces say, and yet nobody's work.
  const queueFirst = (): void => writeTraces(workbook, written, new Map(chunk.map(({ card }) => [card.row, ''])));
  const alsoQueue = (): void => {
    writeTraces(workbook, written, before.traces);
    const lines = chunk.map(({ plan, card }) => ({ ...lineOf(plan), row: card.row }));
    written = writeCards(workbook, written, lines, []);
    written = endDrafts(workbook, written);
    asked = askEntered(workbook, written, next);
  };
  const queue = { drafts: begun.drafts, queueFirst, alsoQueue };
  const seen = await refreshChunk(workbook, template, chunk.map(toRefresh), queue);
  const fresh = new Map(chunk.map(({ card }, index) => [card.row, seen[index] ?? '']));
  return ok({ written, filled: asked(), traces: fresh });
}

function isProtected(outcome: Result<unknown, ExcelRefusal>): boolean {
  return !outcome.ok && outcome.error.failure.kind === 'protected';
}

/** The same cards with the protection they have now. Two round trips. */
async function findBare(workbook: Workbook, chunk: readonly Refresh[]): Promise<Refresh[]> {
  await clearDrafts(workbook);
  const isProtected = await readProtected(
    workbook,
    chunk.map(({ card }) => card.sheetName),
  );
  return chunk.map(({ plan, card }) => {
    const state = { ...card.state, isProtected: isProtected.has(card.sheetName) };
    return { plan, card: { ...card, state } };
  });
}

interface ChunkOutcome {
  readonly written: Registry;
  readonly filled: ReadonlyMap<number, unknown>;
  readonly traces: ReadonlyMap<number, string>;
}

function toRefresh({ plan, card }: Refresh): CardToRefresh {
  const { isProtected, rowCount } = card.state;
  const moved = cardShifts(card.record, plan.body.layout);
  // Where rows have to move, nobody knows of a card left half-way whether they have.
  const shifts = card.trace === null && moved !== null && moved.length > 0 ? null : moved;
  return { plan, sheetName: card.sheetName, isProtected, rowCount, shifts };
}
