import { isBlankInput, isNumberInput, type CellInput } from '../../scoring/cellInput';
import { roundDecimal } from '../../scoring/decimal';
import { quoted } from '../../scoring/formula';
import { postSaysNo } from '../settings/postRules';
import type { PayRules } from '../settings/settings';

/**
 * The pay of one person and period. Each function stands beside the formula the pay sheet carries; the two agree on
 * every input. Source: RU-01 to RU-03, RU-10 to RU-16. Money is rounded to cents at each step, as it is paid.
 */

/** What HR types for one person. Blank counts, commission and reward are none; pay itself is never taken for 0. */
export interface PayEntry {
  readonly basePay: CellInput;
  readonly performancePay: CellInput;
  /** Late arrivals, early departures and leave of the period, counted together (RU-12). */
  readonly lapses: CellInput;
  /** Days of unexcused absence. */
  readonly absenceDays: CellInput;
  readonly commission: CellInput;
  readonly reward: CellInput;
  /** Part of base and performance pay that days and probation leave, a fraction; null: the days typed are none; absent: all of it. */
  readonly share?: number | null;
}

/** An amount, nothing yet, or an entry that is no number. */
type PayAmount =
  { readonly kind: 'blank' } | { readonly kind: 'notANumber' } | { readonly kind: 'amount'; readonly value: number };

export interface Pay {
  readonly attendance: PayAmount;
  readonly performance: PayAmount;
  readonly payable: PayAmount;
}

const CENTS = 2;
const BLANK: PayAmount = { kind: 'blank' };

/**
 * @param coefficient of the card; null while the card has none
 * @param hasAttendance whether the post has a full-attendance bonus
 */
export function payOf(entry: PayEntry, coefficient: number | null, rules: PayRules, hasAttendance = true): Pay {
  const attendance = attendanceBonus(entry, rules, hasAttendance);
  const performance = performanceBonus(entry, coefficient);
  return { attendance, performance, payable: payable(entry, attendance, performance) };
}

/** Source: RU-10 (share of base pay), RU-11 (what loses it). */
function attendanceBonus(entry: PayEntry, rules: PayRules, hasAttendance: boolean): PayAmount {
  const { basePay, lapses, absenceDays, share = 1 } = entry;
  if (isBlankInput(basePay)) return BLANK;
  if (share === null || !isNumberInput(basePay) || !isCountOrBlank(lapses) || !isCountOrBlank(absenceDays))
    return { kind: 'notANumber' };
  const lost = !hasAttendance || orZero(lapses) >= rules.lapses || orZero(absenceDays) >= rules.absenceDays;
  return { kind: 'amount', value: lost ? 0 : roundDecimal(basePay * share * rules.attendanceShare, CENTS) };
}

/** Source: RU-13 to RU-16; the coefficient comes from the card. */
function performanceBonus({ performancePay, share = 1 }: PayEntry, coefficient: number | null): PayAmount {
  if (isBlankInput(performancePay) || coefficient === null) return BLANK;
  if (share === null || !isNumberInput(performancePay)) return { kind: 'notANumber' };
  return { kind: 'amount', value: roundDecimal(performancePay * share * coefficient, CENTS) };
}

function payable(entry: PayEntry, attendance: PayAmount, performance: PayAmount): PayAmount {
  const { share = 1, ...typed } = entry;
  const { basePay, commission, reward } = typed;
  if (share === null || !Object.values(typed).every(isCountOrBlank)) return { kind: 'notANumber' };
  if (!isNumberInput(basePay) || attendance.kind !== 'amount' || performance.kind !== 'amount') return BLANK;
  const base = roundDecimal(basePay * share, CENTS);
  const sum = base + attendance.value + performance.value + orZero(commission) + orZero(reward);
  return { kind: 'amount', value: roundDecimal(sum, CENTS) };
}

function isCountOrBlank(input: CellInput): boolean {
  return isBlankInput(input) || isNumberInput(input);
}

function orZero(input: CellInput): number {
  return isNumberInput(input) ? input : 0;
}

/** Cells of one line of the pay sheet ("F6"), and those of the settings sheet. */
export interface PayCells {
  readonly position: string;
  readonly basePay: string;
  readonly performancePay: string;
  readonly lapses: string;
  readonly absenceDays: string;
  readonly commission: string;
  readonly reward: string;
  readonly coefficient: string;
  readonly attendance: string;
  readonly performance: string;
  /** Absent: the sheet has no such column. */
  readonly share?: string;
}

export interface PayRuleCells {
  readonly attendanceShare: string;
  readonly lapses: string;
  readonly absenceDays: string;
  /** Words and answers of the lines by post; null where the settings have none. */
  readonly posts: { readonly words: string; readonly answers: string } | null;
}

interface PayMessages {
  readonly notANumber: string;
}

/** Twin of the attendance bonus of `payOf`; without rules the period has none. */
export function attendanceFormula(cells: PayCells, rules: PayRuleCells | null, { notANumber }: PayMessages): string {
  const { basePay, lapses, absenceDays } = cells;
  const valid = `AND(ISNUMBER(${basePay}),${blankOrNumber(lapses)},${blankOrNumber(absenceDays)})`;
  const bonus = rules === null ? '0' : earnedBonus(cells, rules);
  return `=IF(${basePay}="","",${whereDays(cells, `IF(${valid},${bonus},${quoted(notANumber)})`)})`;
}

function earnedBonus(cells: PayCells, rules: PayRuleCells): string {
  const { position, basePay, lapses, absenceDays } = cells;
  const exempt = rules.posts === null ? '' : `,${postSaysNo({ position, ...rules.posts })}`;
  const lost = `OR(N(${lapses})>=${rules.lapses},N(${absenceDays})>=${rules.absenceDays}${exempt})`;
  return `IF(${lost},0,ROUND(${partOf(basePay, cells)}*${rules.attendanceShare},${CENTS}))`;
}

/** Twin of the performance bonus of `payOf`. */
export function performanceFormula(cells: PayCells, { notANumber }: PayMessages): string {
  const { performancePay, coefficient } = cells;
  const bonus = `ROUND(${partOf(performancePay, cells)}*${coefficient},${CENTS})`;
  const paid = whereDays(cells, `IF(ISNUMBER(${performancePay}),${bonus},${quoted(notANumber)})`);
  return `=IF(OR(${performancePay}="",NOT(ISNUMBER(${coefficient}))),"",${paid})`;
}

/** Twin of the payable amount of `payOf`. */
export function payableFormula(cells: PayCells, { notANumber }: PayMessages): string {
  const { basePay, performancePay, lapses, absenceDays, commission, reward, attendance, performance } = cells;
  const needed = [basePay, attendance, performance].map((cell) => `ISNUMBER(${cell})`);
  const typed = [basePay, performancePay, lapses, absenceDays, commission, reward].map(blankOrNumber);
  const earned = cells.share === undefined ? basePay : `ROUND(${partOf(basePay, cells)},${CENTS})`;
  const sum = `${earned}+${attendance}+${performance}+N(${commission})+N(${reward})`;
  const paid = `IF(AND(${needed.join(',')}),ROUND(${sum},${CENTS}),"")`;
  return `=${whereDays(cells, `IF(AND(${typed.join(',')}),${paid},${quoted(notANumber)})`)}`;
}

/** The content where the share is one; else what the share says, without "=". */
function whereDays({ share }: PayCells, content: string): string {
  return share === undefined ? content : `IF(ISTEXT(${share}),${share},${content})`;
}

function partOf(cell: string, { share }: PayCells): string {
  return share === undefined ? cell : `${cell}*${share}`;
}

function blankOrNumber(cell: string): string {
  return `OR(${cell}="",ISNUMBER(${cell}))`;
}
