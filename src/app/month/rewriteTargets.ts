import { ok, type Result } from '../../base/result';
import { rewriteTargets } from '../../excel/cards/rewriteTargets';
import { readCardEdits, type CardEdits } from '../../excel/cards/writeCardEdits';
import type { ExcelFailure, ExcelRefusal } from '../../excel/excelFailure';
import { readRegistry, writeRecords, writeTraces } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import type { Workbook } from '../../excel/workbook';
import type { CardRecord } from '../../registry/cardRecord';
import type { CardEdit, CardEditCheck } from '../../scorecard/sheet/cellEdits';
import type { Watch } from '../failure';
import { passingPasswords } from './passingPasswords';
import { protectLifted } from '../../excel/cards/rewriteProtected';

export interface RewriteReport {
  readonly applied: readonly CardEdit[];
  readonly alreadyDone: readonly CardEdit[];
  /** The cell, its sentence or the actual whose unit would turn changed after the preview, or a password protects the card: left as it is. */
  readonly refused: readonly CardEdit[];
  readonly stoppedBy: ExcelFailure | null;
}

/**
 * Enters targets in the place of the catalogue's: the target, the sentence of its rule and its number format, together
 * with the card's record, by which the target stays when the card is built again. A card that nobody has touched counts as
 * untouched afterwards. Cards under a password do not stop the others. A target beside whose actual somebody types in that moment is
 * taken back, with the record, and told.
 */
export async function rewriteCardTargets(cards: readonly CardEdits[], watch: Watch = {}): Promise<RewriteReport> {
  const lifted = new Set<string>();
  const first = new Map<CardEdit, keyof CardEditCheck>();
  const finished = new Set<CardEdit>();
  const step = async (workbook: Workbook, chunk: readonly CardEdits[]): Promise<void> => {
    const checks = await rewriteTogether(workbook, chunk, lifted, (check) => note(check, first));
    for (const { done, due, refused } of checks) {
      [...done, ...due, ...refused].forEach((edit) => finished.add(edit));
      // Among them what was due, and was taken back because somebody typed there.
      for (const edit of refused) first.set(edit, 'refused');
    }
  };
  const { stoppedBy, underPassword = [] } = await passingPasswords(cards, step, { onProgress: watch.onProgress });
  // Excel stopped in the middle of a card.
  await protectLifted(lifted);
  const closedTo = new Set(underPassword);
  const open = cards.filter(({ sheetName, edits }) => !closedTo.has(sheetName) && !edits.every((e) => finished.has(e)));
  const halfway = new Set(await writtenOn(open));
  const edits = cards.flatMap(({ edits: own }) => own);
  const of = (state: keyof CardEditCheck): CardEdit[] =>
    edits.filter((edit) => finished.has(edit) && first.get(edit) === state);
  const shut = cards.flatMap(({ sheetName, edits: own }) => (closedTo.has(sheetName) ? own : []));
  return {
    applied: [...of('due'), ...edits.filter((edit) => halfway.has(edit) && first.get(edit) === 'due')],
    alreadyDone: of('done'),
    refused: [...of('refused'), ...shut],
    stoppedBy,
  };
}

/** What a first look found: in a chunk that is tried again, the earlier try may have written it. */
function note(check: CardEditCheck, first: Map<CardEdit, keyof CardEditCheck>): void {
  for (const state of ['done', 'due', 'refused'] as const) {
    for (const edit of check[state]) if (!first.has(edit)) first.set(edit, state);
  }
}

async function rewriteTogether(
  workbook: Workbook,
  chunk: readonly CardEdits[],
  lifted: Set<string>,
  seen: (check: CardEditCheck) => void,
): Promise<readonly CardEditCheck[]> {
  let registry = await readRegistry(workbook);
  const rowsWritten = new Set<number>();
  const lines = chunk.map(({ sheetName }) => registry.cards.find((card) => card.sheetName === sheetName));
  const rewritten = await rewriteTargets(workbook, chunk, {
    lifted,
    alsoQueue: (checks) => {
      checks.forEach(seen);
      const records = checks.flatMap((check, index): [number, CardRecord][] => {
        const line = lines[index];
        if (line === undefined) return [];
        const record = withTargets(line.record, [...check.due, ...check.done]);
        // The record of a target that is taken back is taken back too.
        return record || rowsWritten.has(line.row) ? [[line.row, record ?? line.record]] : [];
      });
      for (const [row] of records) rowsWritten.add(row);
      if (records.length > 0) registry = writeRecords(workbook, registry, new Map(records));
    },
  });
  const traces = rewritten.flatMap(({ check, trace }, index): [number, string][] => {
    const line = lines[index];
    // On a card that somebody changed by hand, the trace goes on telling so.
    const isUntouched = line !== undefined && line.trace === trace.before;
    return isUntouched && check.due.length > 0 ? [[line.row, trace.after]] : [];
  });
  writeTraces(workbook, registry, new Map(traces));
  return rewritten.map(({ check }) => check);
}

/** Null where the record says so already. */
function withTargets(record: CardRecord, edits: readonly CardEdit[]): CardRecord | null {
  const { targets: before = {}, amounts: unitsBefore = {}, ...rest } = record;
  const targets = new Map(Object.entries(before));
  const amounts = new Map(Object.entries(unitsBefore));
  for (const { after, rewrite } of edits) {
    if (rewrite === undefined) continue;
    const { indicatorId: id, catalogue, absolute } = rewrite;
    const word = absolute?.word.after ?? amounts.get(id) ?? '';
    if (word === '') amounts.delete(id);
    else amounts.set(id, word);
    if (typeof after !== 'number' || (after === catalogue && word === '')) targets.delete(id);
    else targets.set(id, after);
  }
  const isSame =
    JSON.stringify([before, unitsBefore]) ===
    JSON.stringify([targets, amounts].map((each) => Object.fromEntries(each)));
  if (isSame) return null;
  return {
    ...rest,
    ...(targets.size === 0 ? {} : { targets: Object.fromEntries(targets) }),
    ...(amounts.size === 0 ? {} : { amounts: Object.fromEntries(amounts) }),
  };
}

/** Excel keeps what it did before it stopped: only the cells themselves tell what that was. */
async function writtenOn(cards: readonly CardEdits[]): Promise<readonly CardEdit[]> {
  if (cards.length === 0) return [];
  const now: Result<CardEditCheck, ExcelRefusal> = await runStep(async (workbook) =>
    ok(await readCardEdits(workbook, cards)),
  );
  return now.ok ? now.value.done : [];
}
