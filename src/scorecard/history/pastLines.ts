import { groupBy } from '../../base/groupBy';
import { comparePeriods, periodText, readPeriod } from '../../base/period';
import { cleanText } from '../../base/plainText';
import type { CellValue } from '../../base/grid';
import { isNumberInput } from '../../scoring/cellInput';
import { listRows, valueIn, type ListReading } from '../sheet/readList';
import type { HistoryColumn } from '../texts/historyTexts';
import { personOf } from './review';

/** A line of the history as it stands, corrected by hand or not. */
export interface PastLine {
  /** "2026-11/E1024"; the line of a period that was opened again says so behind it. */
  readonly number: string;
  /** "2026-11". */
  readonly period: string;
  /** Who it is about: the number without its period. */
  readonly person: string;
  readonly name: string;
  readonly total: number | null;
  readonly grade: string;
  /** Totals below it were low in that period; null: nothing was, or nobody can tell. */
  readonly passingLine: number | null;
  readonly coefficient: number | null;
  readonly closedOn: string;
  readonly review: string;
  readonly reason: string;
}

/** The lines of everybody, by the number without its period; the latest first, of two posts in a period the later. */
export function pastByPerson(lines: readonly PastLine[]): ReadonlyMap<string, readonly PastLine[]> {
  const people = groupBy(lines, ({ person }) => person);
  for (const own of people.values()) {
    own.sort((a, b) => comparePeriods(b.period, a.period) || b.number.localeCompare(a.number));
  }
  return people;
}

/** Every line of the history whose period can be read, in the order of the sheet. */
export function pastLines(list: ListReading<HistoryColumn>): readonly PastLine[] {
  return listRows(list).flatMap((row): PastLine[] => {
    const at = (column: HistoryColumn): CellValue => valueIn(list, row, column);
    const text = (column: HistoryColumn): string => cleanText(at(column));
    const period = readPeriod(at('period'));
    if (period === null) return [];
    const [total, coefficient, passingLine] = [at('total'), at('coefficient'), at('passingLine')];
    return [
      {
        number: text('no'),
        period: periodText(period),
        person: personOf(text('no')),
        name: text('name'),
        total: isNumberInput(total) ? total : null,
        grade: text('grade'),
        passingLine: isNumberInput(passingLine) ? passingLine : null,
        coefficient: isNumberInput(coefficient) ? coefficient : null,
        closedOn: text('closedOn'),
        review: text('review'),
        reason: text('reason'),
      },
    ];
  });
}
