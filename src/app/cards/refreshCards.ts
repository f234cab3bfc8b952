import type { Workbook } from '../../excel/workbook';
import { isRefusedAs, type ExcelFailure, type ExcelRefusal } from '../../excel/excelFailure';
import { refreshChunk, type CardToRefresh } from '../../excel/cards/rewriteCards';
import { readCardStates } from '../../excel/cards/cardStates';
import { askEntered, readRegistry, writeCards, writeCounts, writeMoving, writeTraces } from '../../excel/registry';
import { type NewCard } from '../../registry/changes';
import { cellsPointer, countWithout } from '../../registry/livingFormulas';
import { pointsAtAllSheets, type Registry } from '../../registry/registry';
import { beginDrafts, endDrafts } from '../../excel/sheets/drafts';
import { runStep } from '../../excel/runStep';
import type { Area } from '../../base/address';
import { joinRuns, singleCell } from '../../base/joinAreas';
import { ok, type Result } from '../../base/result';
import type { Formula } from '../../base/sheetDrawing';
import type { CardPlan } from '../../scorecard/card/planCards';
import { drawnOver, holdsCarried } from '../../scorecard/refresh/typedCells';
import {
  anchorCells,
  cardMoves,
  isDeleted,
  isLost,
  lostApart,
  type CardMoves,
} from '../../scorecard/refresh/cardShifts';
import type { CardSheets } from './cardSheets';
import type { Watch } from '../failure';
import { inChunks } from '../inChunks';
import { runWhole } from '../workbook/runWhole';
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
    const outcome = await runWhole((workbook) => refreshTogether(workbook, sheets, { chunk, next, lineOf }, before));
    if (!outcome.ok) return outcome;
    ({ written: registry, filled, traces } = outcome.value);
    refreshed.push(...chunk.map(({ plan }) => plan));
    return outcome;
  };

  const { stoppedBy } = await inChunks(
    refreshes,
    CARDS_PER_CHUNK,
    async (all, before) => {
      const next = firstRows(refreshes.slice(before + all.length));
      const chunk = all.filter(({ card }) => filled.get(card.row) === 0);
      kept.push(...all.filter((each) => !chunk.includes(each)).map(({ card }) => card));
      let outcome = await refresh(chunk, next);
      if (isRefusedAs(outcome, 'protected')) {
        // Mostly nothing has changed, because taking off protection comes first: one by one it shows which have a password.
        const found = await runStep(async (workbook) => ok(await findBare(workbook, chunk)));
        outcome = found;
        if (found.ok) kept.push(...found.value.begun);
        for (const each of found.ok ? found.value.bare : []) {
          const own = outcome.ok ? await refresh([each], next) : outcome;
          if (isRefusedAs(own, 'protected')) {
            kept.push(each.card);
            refusals += 1;
          } else outcome = own;
        }
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
  { names }: Pick<CardSheets, 'names'>,
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
  const begun = beginDrafts(workbook, before.registry, names, {
    count: chunk.length,
    sources: [...new Set(chunk.map(({ plan }) => plan.body.template.name))],
  });
  let written = begun.registry;
  let asked: () => ReadonlyMap<number, unknown> = () => new Map();
  // Should Excel stop half-way, these cards are no longer what their traces say, and yet nobody's work.
  const queueFirst = (): void => {
    writeTraces(workbook, written, new Map(chunk.map(({ card }) => [card.row, ''])));
    writeMoving(workbook, written, movingCards(chunk, before.registry));
    writeCounts(workbook, written, countsMeanwhile(chunk, before.registry));
  };
  const alsoQueue = (): void => {
    writeTraces(workbook, written, before.traces);
    const lines = chunk.map(({ plan, card }) => ({ ...lineOf(plan), row: card.row }));
    written = writeCards(workbook, written, lines, []);
    written = endDrafts(workbook, written);
    asked = askEntered(workbook, written, next);
  };
  const queue = { drafts: begun.drafts, queueFirst, alsoQueue };
  const seen = await refreshChunk(
    workbook,
    chunk.map((each) => toRefresh(each, before.registry)),
    queue,
  );
  const fresh = new Map(chunk.map(({ card }, index) => [card.row, seen[index] ?? '']));
  return ok({ written, filled: asked(), traces: fresh });
}

/** The same cards as they are now: under what name, protected or not, moved in part or not. Four round trips or more. */
async function findBare(workbook: Workbook, chunk: readonly Refresh[]): Promise<FoundBare> {
  const { cards } = await readRegistry(workbook);
  const found = chunk.flatMap(({ plan, card }) => {
    const now = cards.find(({ record }) => record.number === card.record.number);
    return now && now.sheetName !== null ? [{ plan, card: { ...now, sheetName: now.sheetName } }] : [];
  });
  const states = await readCardStates(
    workbook,
    found.map(({ card }) => card),
  );
  const all = found.flatMap(({ plan, card }) => {
    const state = states.get(card.sheetName);
    return state ? [{ plan, card: { ...card, state } }] : [];
  });
  const bare = all.filter(({ card }) => card.entered === 0 && !card.state.isChanged);
  return { bare, begun: all.flatMap((each) => (bare.includes(each) ? [] : each.card)) };
}

interface FoundBare {
  readonly bare: readonly Refresh[];
  /** Somebody has begun to work on them meanwhile. */
  readonly begun: readonly UntouchedCard[];
}

interface ChunkOutcome {
  readonly written: Registry;
  readonly filled: ReadonlyMap<number, unknown>;
  readonly traces: ReadonlyMap<number, string>;
}

function toRefresh({ plan, card }: Refresh, registry: Registry): CardToRefresh {
  const { isProtected, rowCount } = card.state;
  return {
    plan,
    sheetName: card.sheetName,
    isProtected,
    rowCount,
    record: card.record,
    inputs: card.inputs,
    moves: movesOf({ plan, card }, registry),
  };
}

/** Null where an earlier Rolecard left the card half-way: nobody knows then whether its rows have moved. */
function movesOf({ plan, card }: Refresh, registry: Registry): CardMoves | null {
  const moves = cardMoves(card.record, plan.body.layout, card.moving ?? undefined);
  const isKnown = card.trace !== null || card.moving !== null || pointsAtAllSheets(registry);
  return isKnown || moves.shifts.length === 0 ? moves : null;
}

/** Cards that are going to move, with what finds their parts again, by line of the registry. */
function movingCards(chunk: readonly Refresh[], registry: Registry): Map<number, Formula> {
  const moving = chunk.filter((each) => each.card.moving === null && (movesOf(each, registry)?.shifts.length ?? 0) > 0);
  return new Map(moving.map(({ card }) => [card.row, cellsPointer(card.sheetName, anchorCells(card.record))]));
}

/** Cards that lose cells people type in or say something of ours there, with what counts the entries meanwhile, by line. */
function countsMeanwhile(chunk: readonly Refresh[], registry: Registry): Map<number, Formula> {
  const counts = chunk.flatMap((each): [number, Formula][] => {
    const { plan, card } = each;
    const moves = movesOf(each, registry);
    // Nothing points at new cells in the place of lost ones; targets that were carried are taken off already.
    const counted =
      moves === null
        ? []
        : drawnOver(card.inputs, plan, moves).filter(
            (cell) => !isLost(cell, moves) && !holdsCarried(cell, card.record),
          );
    const ours = joinRuns(
      counted.map(({ row, column, content }) => ({ area: singleCell(row, column), value: content })),
    );
    const isGone = (area: Area): boolean => moves === null || isDeleted(area, moves);
    const partsOf = (area: Area): readonly Area[] => (moves === null ? [area] : lostApart(area, moves));
    const count = countWithout(card.count, card.sheetName, ours, isGone, partsOf);
    return count === null ? [] : [[card.row, count]];
  });
  return new Map(counts);
}
