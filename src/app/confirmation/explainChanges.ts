import { isoDay } from '../../base/calendarDay';
import { parseArea } from '../../base/address';
import type { CellValue } from '../../base/grid';
import { groupBy } from '../../base/groupBy';
import { rowHeight, wrappedLines } from '../../base/textWidth';
import { ok, type Result } from '../../base/result';
import { againIfProtected, isRefusedAs, type ExcelRefusal } from '../../excel/excelFailure';
import { readCards } from '../../excel/cards/readCards';
import {
  CARDS_PER_WRITE,
  raiseRows,
  readCardEdits,
  writeCardEdits,
  type CardEdits,
} from '../../excel/cards/writeCardEdits';
import { readRegistry, writeNote } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import type { Workbook } from '../../excel/workbook';
import { readNote } from '../../registry/notes';
import { changeKey, type ExplainedChange } from '../../scorecard/confirmation/confirmedCard';
import { withLines } from '../../scorecard/confirmation/changeLines';
import { confirmedCards, storedConfirmations } from '../../scorecard/confirmation/storedConfirmations';
import type { CardEdit } from '../../scorecard/sheet/cellEdits';
import { CHANGES_PLACE } from '../cards/newCard';
import type { LivingCard } from '../../registry/registry';
import type { PeriodFailure, UnexplainedChange } from '../failure';
import type { Services } from '../services';
import { openIn, readOpenPeriod } from './confirmTargets';

/** Why what was confirmed has changed: one reason for everything, or one by `changeKey`. */
export type ChangeReasons = string | ReadonlyMap<string, string>;

export interface ExplainReport {
  readonly period: string;
  /** Changes that have their reason now. */
  readonly explained: readonly UnexplainedChange[];
  /** Changes that still have none. */
  readonly open: readonly UnexplainedChange[];
  /** Sheets of cards that name no changes on their second page: an older card, or HR's own template. */
  readonly withoutPlace: readonly string[];
  /** Sheets whose place was changed meanwhile, or that Excel did not let in: the reason is kept, not written there. */
  readonly notWritten: readonly string[];
}

/**
 * Keeps the reasons for what differs from what was confirmed, and writes old value, new value, day and reason on the second
 * page of each card, behind what stands there. A blank reason explains nothing.
 */
export async function explainChanges(
  reasons: ChangeReasons,
  services: Services,
): Promise<Result<ExplainReport, PeriodFailure>> {
  const on = isoDay(services.today());
  const planned = await runStep(async (workbook): Promise<Result<Planned, PeriodFailure>> => {
    const read = await readOpenPeriod(workbook, services);
    if (!read.ok) return read;
    const { sheets, values } = read.value;
    const changes = openIn(values, sheets, services);
    const reasonOf = (change: UnexplainedChange): string =>
      (typeof reasons === 'string' ? reasons : (reasons.get(changeKey(change)) ?? '')).trim();
    const explained = changes.filter((change) => reasonOf(change) !== '');
    const fresh = new Map(
      [...groupBy(explained, ({ number }) => number)].map(([number, own]) => {
        return [number, own.map((change) => explainedChange(change, on, reasonOf(change)))] as const;
      }),
    );
    const cards = sheets.cards.filter(({ record }) => fresh.has(record.number));
    return ok({
      period: sheets.settings.period,
      explained,
      open: changes.filter((change) => reasonOf(change) === ''),
      fresh,
      edits: await cardEdits(workbook, cards, fresh, services),
      withoutPlace: cards.filter((card) => placeOf(card) === null).map(({ sheetName }) => sheetName),
    });
  });
  if (!planned.ok) return planned;
  const { edits, fresh, ...report } = planned.value;
  // The cards first: stopped in between, starting again finds the changes still open, and the text in its place.
  const written = await writeAll(edits);
  if (!written.ok) return written;
  if (fresh.size > 0) {
    const kept = await runStep((workbook) => keepReasons(workbook, fresh));
    if (!kept.ok) return kept;
  }
  return ok({ ...report, notWritten: written.value });
}

type Reasoned = ReadonlyMap<string, readonly ExplainedChange[]>;

type Planned = Omit<ExplainReport, 'notWritten'> & { readonly fresh: Reasoned; readonly edits: readonly CardEdits[] };

async function keepReasons(workbook: Workbook, fresh: Reasoned): Promise<Result<void, never>> {
  const registry = await readRegistry(workbook);
  const known = confirmedCards(readNote(registry, 'confirmations'));
  for (const [number, added] of fresh) {
    const confirmed = known.get(number);
    if (confirmed) known.set(number, { ...confirmed, changes: [...confirmed.changes, ...added] });
  }
  writeNote(workbook, registry, 'confirmations', storedConfirmations(known));
  return ok(undefined);
}

function explainedChange(
  { field, id, indicator, before, after }: UnexplainedChange,
  on: string,
  reason: string,
): ExplainedChange {
  return { field, id, indicator, before, after, on, reason };
}

/** Where a card names changes, 0-based; null where it does not. */
function placeOf({ record }: LivingCard): { readonly row: number; readonly column: number } | null {
  return parseArea(record.results[CHANGES_PLACE] ?? '');
}

async function cardEdits(
  workbook: Workbook,
  cards: readonly LivingCard[],
  fresh: Reasoned,
  { sheetTexts: { history } }: Services,
): Promise<readonly CardEdits[]> {
  const placed = cards.flatMap((card) => {
    const place = placeOf(card);
    return place === null ? [] : [{ card, place }];
  });
  const extents = placed.map(({ card: { sheetName }, place: { row, column } }) => {
    return { sheetName, rowCount: row + 1, columnCount: column + 1 };
  });
  const contents = await readCards(workbook, extents);
  return placed.map(({ card, place: { row, column } }, index) => {
    const { number } = card.record;
    const before: CellValue = contents[index]?.[row]?.[column] ?? '';
    const told = (fresh.get(number) ?? []).map((change) => history.remarks.change(change).replace(/\s+/g, ' '));
    const after = withLines(before, told);
    const edit: CardEdit = { number, row, column, before, after };
    return { sheetName: card.sheetName, edits: [edit] };
  });
}

/** Letters in a line of the place on the built-in template, a Chinese one counted twice; other places are as wide or wider. */
const LINE_UNITS = 52;
const FONT_SIZE = 11;

function neededHeight({ sheetName, edits }: CardEdits): { sheetName: string; row: number; points: number }[] {
  return edits.map(({ row, after }) => {
    return { sheetName, row, points: rowHeight(wrappedLines(String(after), LINE_UNITS), FONT_SIZE) };
  });
}

/** Answers with the sheets on which nothing was written: changed meanwhile, or locked there. */
async function writeAll(cards: readonly CardEdits[]): Promise<Result<readonly string[], ExcelRefusal>> {
  const left: string[] = [];
  for (let first = 0; first < cards.length; first += CARDS_PER_WRITE) {
    const chunk = cards.slice(first, first + CARDS_PER_WRITE);
    const together = await writeChunk(chunk);
    if (together.ok) left.push(...together.value);
    else if (!isRefusedAs(together, 'protected')) return together;
    else {
      for (const card of chunk) {
        const alone = await againIfProtected(() => writeChunk([card]));
        if (!alone.ok && !isRefusedAs(alone, 'protected')) return alone;
        left.push(...(alone.ok ? alone.value : [card.sheetName]));
      }
    }
  }
  return ok(left);
}

async function writeChunk(cards: readonly CardEdits[]): Promise<Result<readonly string[], ExcelRefusal>> {
  const written = await runStep(async (workbook) => {
    const { due, refused } = await readCardEdits(workbook, cards);
    const written = await writeCardEdits(workbook, cards, due);
    return ok(new Set([...refused, ...written.refused].map(({ number }) => number)));
  });
  if (!written.ok) return written;
  // A card that lets no row be formatted keeps its height: the text is there all the same.
  await runStep(async (workbook) => ok(await raiseRows(workbook, cards.flatMap(neededHeight))));
  const changed = ({ edits }: CardEdits): boolean => edits.some(({ number }) => written.value.has(number));
  return ok(cards.filter(changed).map(({ sheetName }) => sheetName));
}
