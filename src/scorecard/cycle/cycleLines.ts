import {
  comparePeriods,
  countedDays,
  isWithinPeriod,
  monthsWithin,
  overlaps,
  parsePeriod,
  periodText,
} from '../../base/period';
import { daysSaidIn } from '../employment/statusText';
import type { StatusTexts } from '../employment/statusTexts';
import { isReopened } from '../history/drawHistory';
import { remarkStarts } from '../history/history';
import { personOf } from '../history/review';
import { isProjectNumber, projectNameIn, wholeNumber, withoutProject } from '../people/partNumber';
import type { PersonIdentity } from '../people/identity';
import { listRows, valueIn, type ListReading } from '../sheet/readList';
import type { HistoryColumn, HistoryTexts } from '../texts/historyTexts';
import type { Span } from './span';

/** Somebody with a line of the history in any month of a span. */
export interface CycleLine extends PersonIdentity {
  /** "2026-Q3/E1024" */
  readonly number: string;
  /** What the history's numbers of this person have behind the period: "E1024". */
  readonly person: string;
  /** Months with a line, scored or not, or within a longer period that has one. */
  readonly months: readonly string[];
  /** Month → the period whose line stands for it, where that is not the month: a quarter that was closed as one. */
  readonly periods: ReadonlyMap<string, string>;
  /** Period → its lines, of whoever had one for each of several posts; absent: nobody did. */
  readonly posts?: ReadonlyMap<string, readonly PostLine[]>;
  /**
   * Period and what stands behind it in a line's number → the grade of a line that names a veto and kept the grade of its
   * total: the veto took its indicator's points alone, and an earlier version closed it. Absent: there is none.
   */
  readonly gradesKept?: ReadonlyMap<string, string>;
  /**
   * Periods with a line that count for nothing here: they lie within a longer one that was closed as such, are no whole months,
   * or reach beyond the span. Nobody's result is added twice.
   */
  readonly notCounted: readonly string[];
}

/** A line for one of several posts of a period. */
interface PostLine {
  /** What the number has behind the period: "E1024 → 2". */
  readonly person: string;
  /** Days at the post, as the line's reason says them; null: it does not. */
  readonly days: number | null;
}

/** What reading a line of the history takes. */
export interface CycleWords {
  /** In which a line may be written, every language. */
  readonly history: readonly HistoryTexts[];
  readonly employment: readonly StatusTexts[];
  /** Whether a line with a veto surely kept the grade of its total; false also where nobody knows the period's grades. */
  readonly isGradeKept: (period: string, total: number, grade: string) => boolean;
}

/**
 * People in the order of the history; who they are as the latest of its periods has it. Lines of periods that were opened again
 * count no more. Whoever has none that counts here has no months.
 */
export function cycleLines(history: ListReading<HistoryColumn>, span: Span, words: CycleWords): readonly CycleLine[] {
  const whole = parsePeriod(span.text);
  if (whole === null) return [];
  const people = new Map<string, Map<string, number>>();
  const posts = new Map<string, Map<string, PostLine[]>>();
  const gradesKept = new Map<string, Map<string, string>>();
  const vetoes = words.history.flatMap((texts) => remarkStarts('veto', texts));
  for (const row of listRows(history)) {
    const number = String(valueIn(history, row, 'no')).trim();
    const period = parsePeriod(number.split('/')[0] ?? '');
    if (period === null || isReopened(number) || !overlaps(period, whole)) continue;
    // The result of a year says nothing of one of its quarters.
    if (!isWithinPeriod(period, whole) && isWithinPeriod(whole, period)) continue;
    // What a project says of its days is put together with nothing.
    if (isProjectNumber(number)) continue;
    const person = personOf(number);
    const own = people.get(person) ?? new Map<string, number>();
    // The first line of a period is the one that formulas find; the last post is the one somebody has.
    if (!own.has(periodText(period)) || wholeNumber(number) !== number) own.set(periodText(period), row);
    people.set(person, own);
    const ofPosts = posts.get(person) ?? new Map<string, PostLine[]>();
    const lines = ofPosts.get(periodText(period)) ?? [];
    const name = number.slice(number.indexOf('/') + 1);
    const reason = String(valueIn(history, row, 'reason'));
    if (lines.every((line) => line.person !== name)) {
      lines.push({ person: name, days: daysSaidIn(reason, words.employment) });
    }
    const [total, grade] = [valueIn(history, row, 'total'), String(valueIn(history, row, 'grade'))];
    const isVeto = typeof total === 'number' && vetoes.some((start) => reason.includes(start));
    if (isVeto && words.isGradeKept(periodText(period), total, grade)) {
      const kept = gradesKept.get(person) ?? new Map<string, string>();
      gradesKept.set(person, kept.set(`${periodText(period)}/${name}`, grade));
    }
    posts.set(person, ofPosts.set(periodText(period), lines));
  }
  return [...people].map(([person, rows]) => {
    const { periods, notCounted } = countedPeriods([...rows.keys()], span);
    const months = span.months.filter((month) => periods.has(month));
    const told = months.length === 0 ? notCounted : [...periods.values()];
    const latest = rows.get([...told].sort(comparePeriods).at(-1) ?? '') ?? 0;
    const shown = (column: keyof PersonIdentity): string => String(valueIn(history, latest, column)).trim();
    return {
      number: `${span.text}/${person}`,
      person,
      months,
      periods: new Map([...periods].filter(([month, period]) => month !== period)),
      ...postsOf(posts.get(person)),
      ...keptOf(gradesKept.get(person)),
      notCounted,
      name: shown('name'),
      employeeId: shown('employeeId'),
      department: shown('department'),
      position: shown('position'),
    };
  });
}

/** Somebody's cards of projects that touch a span: a quarter or year has none of them. */
export interface ProjectsLeftOut {
  readonly name: string;
  /** "2026-10-10..2026-11-20 双11" */
  readonly projects: readonly string[];
}

/** Everybody with lines of projects within a span or beyond its edges, in the order of the history. */
export function projectsLeftOut(history: ListReading<HistoryColumn>, span: Span): readonly ProjectsLeftOut[] {
  const whole = parsePeriod(span.text);
  const people = new Map<string, { readonly name: string; readonly projects: Set<string> }>();
  for (const row of listRows(history)) {
    const number = String(valueIn(history, row, 'no')).trim();
    const [text = ''] = number.split('/');
    const [period, project] = [parsePeriod(text), projectNameIn(number)];
    if (whole === null || period === null || project === null || isReopened(number) || !overlaps(period, whole))
      continue;
    const person = personOf(withoutProject(number));
    const name = String(valueIn(history, row, 'name')).trim();
    const known = people.get(person) ?? { name: name === '' ? person : name, projects: new Set<string>() };
    known.projects.add(`${text} ${project}`);
    people.set(person, known);
  }
  return [...people.values()].map(({ name, projects }) => ({ name, projects: [...projects] }));
}

function postsOf(lines: ReadonlyMap<string, readonly PostLine[]> = new Map()): Pick<CycleLine, 'posts'> {
  const several = [...lines].filter(([, own]) => own.length > 1);
  return several.length === 0 ? {} : { posts: new Map(several) };
}

function keptOf(gradesKept: ReadonlyMap<string, string> | undefined): Pick<CycleLine, 'gradesKept'> {
  return gradesKept === undefined ? {} : { gradesKept };
}

/** Which period stands for each month: the longest one of whole months within the span. */
function countedPeriods(
  closed: readonly string[],
  span: Span,
): { readonly periods: ReadonlyMap<string, string>; readonly notCounted: readonly string[] } {
  const days = (text: string): number => countedDays(parsePeriod(text));
  const periods = new Map<string, string>();
  const notCounted: string[] = [];
  for (const text of [...closed].sort((a, b) => days(b) - days(a))) {
    const months = monthsOf(text).filter((month) => span.months.includes(month));
    const isWhole = months.length > 0 && months.length === monthsOf(text).length;
    if (isWhole && months.every((month) => !periods.has(month))) for (const month of months) periods.set(month, text);
    else notCounted.push(text);
  }
  return { periods, notCounted: notCounted.sort(comparePeriods) };
}

/** The months that a period consists of; none where it is no whole months. */
function monthsOf(text: string): readonly string[] {
  const period = parsePeriod(text);
  if (period === null) return [];
  const months = monthsWithin(period);
  const [first, last] = [months[0], months.at(-1)];
  const isWhole = first && last && isWithinPeriod(period, { kind: 'range', first: first.first, last: last.last });
  return isWhole === true ? months.map(periodText) : [];
}
