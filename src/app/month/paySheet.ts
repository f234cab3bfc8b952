import { comparePeriods, countedDays, parsePeriod, periodInName } from '../../base/period';
import type { Block } from '../../base/sheetDrawing';
import { writeWhereRead } from '../../excel/lists/listSheets';
import type { Workbook } from '../../excel/workbook';
import { fixPayRules } from '../../scorecard/pay/fixedPayRules';
import type { ListReading } from '../../scorecard/sheet/readList';
import { blockBytes, inRequests } from '../../scorecard/sheet/requestSize';
import type { PayColumn } from '../../scorecard/texts/payTexts';
import type { PeriodSheets } from '../cards/periodSheets';
import { readPaySheet, type PaySheet } from '../rules/readPaySheet';
import type { Services } from '../services';
import { payPeriods, type OwnSheets } from '../workbook/ownSheets';

/** The pay sheet of the latest period before `period` that is as long; null where there is none. Two round trips. */
export async function readEarlierPaySheet(
  workbook: Workbook,
  period: string,
  own: Pick<OwnSheets, 'registry' | 'names'>,
  services: Services,
): Promise<PaySheet | null> {
  const length = lengthOf(period);
  const earlier = payPeriods(own).filter((each) => lengthOf(each) === length && comparePeriods(each, period) < 0);
  const latest = earlier.sort(comparePeriods).at(-1);
  return latest === undefined ? null : readPaySheet(workbook, latest, own, services);
}

/** What is paid for periods of one length can be carried over: a range has as many days as it has. */
function lengthOf(period: string): string | null {
  const parsed = parsePeriod(period);
  return parsed?.kind === 'range' ? String(countedDays(parsed)) : (parsed?.kind ?? null);
}

/** @param word as sheets of pay are called in a language */
export function paySheetName(word: string, period: string): string {
  return `${word} ${periodInName(period)}`;
}

/** How far the pay sheet of a period keeps the rules that hold now. */
export interface FixedPay {
  /** Its name, where it is protected: it stays as it is. */
  readonly live: string | null;
  /** Requests that what is left takes. */
  readonly left: number;
}

/** The pay sheet and what keeps the rules that hold now on it; null: there is nothing to keep them on. Two round trips. */
export async function planFixedPay(
  workbook: Workbook,
  { settings, places, ...own }: Pick<PeriodSheets, 'settings' | 'places' | 'registry' | 'names'>,
  services: Services,
): Promise<PlannedFix | null> {
  const sheet = await readPaySheet(workbook, settings.period, own, services);
  if (sheet?.search.kind !== 'found') return null;
  const { name, isProtected, search } = sheet;
  const blocks = fixPayRules(search.list, search.columns, places, settings);
  return { name, isProtected, list: search.list, blocks };
}

interface PlannedFix extends Pick<PaySheet, 'name' | 'isProtected'> {
  readonly list: ListReading<PayColumn>;
  readonly blocks: readonly Block[];
}

/**
 * Writes the rules into formulas of the pay sheet, as many as fit. One round trip, or two.
 * @returns null: somebody has changed the sheet since it was read; nothing is written
 */
export async function writeFixedPay(
  workbook: Workbook,
  plan: PlannedFix | null,
  limit: number,
): Promise<FixedPay | null> {
  if (plan === null) return { live: null, left: 0 };
  const { name, isProtected, list, blocks } = plan;
  if (blocks.length > 0 && isProtected) return { live: name, left: 0 };
  const [first = [], ...later] = inRequests(blocks, blockBytes, limit);
  const pieces = { blocks: first, styles: [], validations: [] };
  return (await writeWhereRead(workbook, name, pieces, list)) ? { live: null, left: later.length } : null;
}
