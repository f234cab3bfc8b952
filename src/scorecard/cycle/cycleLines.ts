import { isReopened } from '../history/drawHistory';
import { personOf } from '../history/review';
import type { PersonIdentity } from '../people/identity';
import { listRows, valueIn, type ListReading } from '../sheet/readList';
import type { HistoryColumn } from '../texts/historyTexts';
import type { Span } from './span';

/** Somebody with a line of the history in any month of a span. */
export interface CycleLine extends PersonIdentity {
  /** "2026-Q3/E1024" */
  readonly number: string;
  /** What the history's numbers of this person have behind the period: "E1024". */
  readonly person: string;
  /** Months with a line, scored or not. */
  readonly months: readonly string[];
}

/** People in the order of the history; who they are as the latest of its months has it. Lines of months that were opened again count no more. */
export function cycleLines(history: ListReading<HistoryColumn>, { text, months }: Span): readonly CycleLine[] {
  const people = new Map<string, { readonly months: Map<string, number> }>();
  for (const row of listRows(history)) {
    const number = String(valueIn(history, row, 'no')).trim();
    const [month = ''] = number.split('/');
    if (!months.includes(month) || isReopened(number)) continue;
    const person = personOf(number);
    const own = people.get(person) ?? { months: new Map<string, number>() };
    // The first line of a month is the one that formulas find.
    if (!own.months.has(month)) own.months.set(month, row);
    people.set(person, own);
  }
  return [...people].map(([person, { months: rows }]) => {
    const present = months.filter((month) => rows.has(month));
    const latest = rows.get(present[present.length - 1] ?? '') ?? 0;
    const shown = (column: keyof PersonIdentity): string => String(valueIn(history, latest, column)).trim();
    return {
      number: `${text}/${person}`,
      person,
      months: present,
      name: shown('name'),
      employeeId: shown('employeeId'),
      department: shown('department'),
      position: shown('position'),
    };
  });
}
