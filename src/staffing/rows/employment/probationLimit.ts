import { addDays, addMonths, compareDays, type CalendarDay } from '../../../base/calendarDay';
import { comparableKey } from '../../../base/plainText';
import { FULL_DAY, readHireDate } from '../../cells/hireDate';
import type { ProbationLimit } from '../../employment';

/** How long a contract runs. */
export type ContractTerm =
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'dates'; readonly from: CalendarDay; readonly to: CalendarDay }
  | { readonly kind: 'openEnded' }
  /** Until a task is done. */
  | { readonly kind: 'task' };

/** Terms from which on more is allowed, in months, longest first. Source: Labor Contract Law of the PRC, art. 19. */
const LIMITS: readonly (readonly [months: number, limit: ProbationLimit])[] = [
  [36, 6],
  [12, 2],
  [3, 1],
];

/** The limit of a contract; that of the longest where nobody knows the term. */
export function probationLimit(term: ContractTerm | null): ProbationLimit {
  if (term === null || term.kind === 'openEnded') return 6;
  if (term.kind === 'task') return 0;
  return LIMITS.find(([months]) => lasts(term, months))?.[1] ?? 0;
}

function lasts(term: Exclude<ContractTerm, { kind: 'openEnded' | 'task' }>, months: number): boolean {
  if (term.kind === 'months') return term.months >= months;
  return compareDays(addDays(term.to, 1), addMonths(term.from, months)) >= 0;
}

const SPAN = new RegExp(`(${FULL_DAY})(?:起)?(?:至|到|[-—–~～]+|to)(${FULL_DAY})`);
const FIGURES: Readonly<Record<string, number>> = {
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  五: 5,
  六: 6,
  八: 8,
  十: 10,
  半: 0.5,
};
const FIGURE = '(\\d+(?:\\.\\d+)?|[一壹二两三叁四五六八十半])';
const YEARS = new RegExp(`${FIGURE}(?:周)?(?:年|years?|yrs?)(半)?`);
const MONTHS = new RegExp(`${FIGURE}(?:个)?(?:月|months?|mths?)`);

/**
 * The term in "3年", "三年期", "36个月", "1年半", "无固定期限", "2026-01-01至2028-12-31"; null where none can be told.
 * @param header of the column, which may name the unit: "合同年限", "合同期限（月）"
 */
export function contractTermIn(text: string, header = ''): ContractTerm | null {
  const key = comparableKey(text);
  if (/无固定|无期限|长期合同|不定期|open-?ended|permanent|indefinite/.test(key)) return { kind: 'openEnded' };
  if (/工作任务|项目完成|完成.*任务|task/.test(key)) return { kind: 'task' };
  const [, first = '', last = ''] = SPAN.exec(key) ?? [];
  const [from, to] = [readHireDate(first), readHireDate(last)];
  if (from && to) return { kind: 'dates', from, to };
  const [years, months] = [YEARS.exec(key), MONTHS.exec(key)];
  const stated = 12 * (figure(years?.[1]) + (years?.[2] === undefined ? 0 : 0.5)) + figure(months?.[1]);
  if (stated > 0 && stated < LONGEST_MONTHS) return { kind: 'months', months: stated };
  const bare = /^\d+(\.\d+)?$/.test(key) ? Number(key) : 0;
  const unit = /年限|年\)|years?\)/.test(comparableKey(header)) ? 12 : /月/.test(header) ? 1 : 0;
  return bare * unit > 0 ? { kind: 'months', months: bare * unit } : null;
}

/** A "year" beyond that is one of the calendar: "2026年". */
const LONGEST_MONTHS = 600;

function figure(text: string | undefined): number {
  return text === undefined ? 0 : (FIGURES[text] ?? Number(text));
}

/** Months of a probation as somebody types them: "3个月", "三个月", "3", "试用期6个月", "半年"; null where none are named. */
export function probationMonthsIn(text: string): number | null {
  if (/半年/.test(text)) return 6;
  const key = comparableKey(text).replace(/[一二两三四五六]/g, (letter) => String(figure(letter)));
  const months = /(\d{1,2})(?:个)?(?:月|months?)/.exec(key)?.[1] ?? /^(\d{1,2})$/.exec(key)?.[1];
  return months === undefined ? null : Number(months);
}

/** Whether probation from one day to another, both counted, is longer than a limit. */
export function isLongerThan(from: CalendarDay, until: CalendarDay, limit: ProbationLimit): boolean {
  return compareDays(until, addDays(addMonths(from, limit), -1)) > 0;
}
