import { ok, type Result } from '../../base/result';
import { CARDS_PER_LOCK } from '../../excel/cards/lockCards';
import { isRefusedAs, type ExcelFailure, type ExcelRefusal } from '../../excel/excelFailure';
import { runStep } from '../../excel/runStep';
import type { Workbook } from '../../excel/workbook';
import type { Watch } from '../failure';
import { inChunks } from '../inChunks';

/** What became of cards, some of which HR may have put under a password. */
export interface PassedCards {
  /** Number of cards. */
  readonly done: number;
  /** Sheets of cards under a password: they are left as they are. Absent: none. */
  readonly underPassword?: readonly string[];
  /** Not one card's protection could be lifted: passwords on all of them, or an Excel that lifts none. */
  readonly liftingRefused?: true;
  /** Cells whose new content Excel refuses even alone: they keep what they held. Absent: none. */
  readonly refusedCells?: readonly CardCell[];
  readonly stoppedBy: ExcelFailure | null;
}

/** A cell of a card, "B7". */
export interface CardCell {
  readonly sheet: string;
  readonly cell: string;
}

/** Work on one card without the cells that Excel refuses; answers with these. */
type CellByCell<T> = (card: T) => Promise<Result<readonly string[], ExcelRefusal>>;

export interface PassingOptions<T> {
  readonly onProgress?: Watch['onProgress'];
  /** Absent: a card of which Excel refuses a cell stops the work like any other refusal. */
  readonly cellByCell?: CellByCell<T>;
}

/**
 * Runs a step on cards, chunk by chunk; doing the step twice must change nothing. A card under a password does not stop
 * the others; in a chunk that is tried card by card, a refused card does not stop the rest. Nobody can cancel it: a
 * period is never left half closed on purpose.
 * @param onProgress told after each chunk, a refused one included
 */
export async function passingPasswords<T extends { readonly sheetName: string }>(
  cards: readonly T[],
  step: (workbook: Workbook, cards: readonly T[]) => Promise<void>,
  { onProgress, cellByCell }: PassingOptions<T> = {},
): Promise<PassedCards> {
  const underPassword: string[] = [];
  const refusedCells: CardCell[] = [];
  let done = 0;
  const run = async (chunk: readonly T[]): Promise<Result<unknown, ExcelRefusal>> => {
    const outcome = await runStep(async (workbook) => ok(await step(workbook, chunk)));
    if (outcome.ok) done += chunk.length;
    return outcome;
  };
  const runOneByOne = async (chunk: readonly T[]): Promise<Result<unknown, ExcelRefusal>> => {
    let refused: Result<unknown, ExcelRefusal> = ok(undefined);
    for (const card of chunk) {
      const own = await run([card]);
      if (isRefusedAs(own, 'protected')) underPassword.push(card.sheetName);
      else if (isRefusedAs(own, 'invalidArgument') && cellByCell) {
        const salvaged = await cellByCell(card);
        if (salvaged.ok) {
          refusedCells.push(...salvaged.value.map((cell) => ({ sheet: card.sheetName, cell })));
          done += 1;
        } else if (refused.ok) refused = salvaged;
      } else if (refused.ok) refused = own;
    }
    return refused;
  };
  const { stoppedBy } = await inChunks(cards, CARDS_PER_LOCK, async (chunk, before) => {
    const together = await run(chunk);
    // One by one it shows which card Excel does not let in, or which holds what it does not take.
    const isOneCards = isRefusedAs(together, 'protected') || isRefusedAs(together, 'invalidArgument');
    const outcome = isOneCards ? await runOneByOne(chunk) : together;
    onProgress?.({ done: before + chunk.length, total: cards.length });
    return outcome;
  });
  return {
    done,
    stoppedBy,
    ...(underPassword.length > 0 ? { underPassword } : {}),
    ...(underPassword.length > 0 && underPassword.length === cards.length ? { liftingRefused: true as const } : {}),
    ...(refusedCells.length > 0 ? { refusedCells } : {}),
  };
}
