import { comparePeriods, overlaps, parsePeriod } from '../../base/period';
import { comparableKey } from '../../base/plainText';
import { isLiving, type RegisteredCard } from '../../registry/registry';
import type { Project } from '../../scorecard/projects/readProjects';

/** A project of the table, and what it has to do with cards that there are. */
export interface FoundProject extends Project {
  /** Cards of it for days that the table does not say any more, and that overlap those it says. Absent: none. */
  readonly otherDays?: readonly OtherDays[];
}

export interface OtherDays {
  /** "2026-09-01..2026-11-15" */
  readonly period: string;
  readonly cards: number;
}

/** The project as its cards of these days spell it: spelled otherwise, everybody would get a second card. Pure. */
export function asOnCards(project: Project, cards: readonly RegisteredCard[]): FoundProject {
  const own = cards
    .filter(isLiving)
    .filter(({ record }) => comparableKey(record.project ?? '') === comparableKey(project.name));
  const spellings = own.flatMap(({ record }) => (record.period === project.period ? (record.project ?? []) : []));
  const name = spellings.includes(project.name) ? project.name : (spellings[0] ?? project.name);
  const days = parsePeriod(project.period);
  const counts = new Map<string, number>();
  for (const { record } of own) {
    const period = parsePeriod(record.period);
    if (record.period === project.period || days === null || period === null || !overlaps(days, period)) continue;
    counts.set(record.period, (counts.get(record.period) ?? 0) + 1);
  }
  const otherDays = [...counts].map(([period, count]) => ({ period, cards: count }));
  otherDays.sort((one, other) => comparePeriods(one.period, other.period));
  return { ...project, name, ...(otherDays.length === 0 ? {} : { otherDays }) };
}
