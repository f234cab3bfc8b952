import { addDays, type CalendarDay } from '../../../base/calendarDay';
import { dayAt } from '../../cells/dateSystem';
import { readHireDate } from '../../cells/hireDate';
import { employmentColumn, type EmploymentColumn } from '../../words/employmentHeaders';
import { absenceIn, probationIn } from '../../words/employmentState';
import { headerKeys } from '../../words/headerMeaning';
import type { EmploymentFacts } from '../../employment';
import type { ColumnHeader } from '../../header/headerTexts';
import type { GridView } from '../../cells/gridView';
import { isToCome, saysOnlyInService, statements, type LeavingColumn } from './leaving';
import { leavingDayIn } from './leavingDay';
import { probationMonthsIn } from './probationLimit';

/** Column of each fact, the first of its kind; 0-based. */
export type EmploymentColumns = Readonly<Partial<Record<EmploymentColumn, number>>>;

/** The columns of a list that say something of employment. `used` are the columns of its fields. */
export function employmentColumns(headers: readonly ColumnHeader[], used: ReadonlySet<number>): EmploymentColumns {
  const found: Partial<Record<EmploymentColumn, number>> = {};
  for (const { column, text } of headers) {
    const kind = used.has(column)
      ? null
      : (headerKeys(text)
          .map(employmentColumn)
          .find((each) => each !== null) ?? null);
    if (kind !== null) found[kind] ??= column;
  }
  return found;
}

/** The last day in "试用期至2026-11-30"; null where none is named. */
function probationEndIn(text: string): CalendarDay | null {
  const day = /(?:至|到|截止|until)\s*[:：]?\s*(\d{4}\D.*\d日?)/.exec(text)?.[1];
  return day === undefined ? null : readHireDate(day);
}

/** What the row says; null where it says nothing of it. */
export function employmentOf(
  view: GridView,
  row: number,
  columns: EmploymentColumns,
  states: readonly LeavingColumn[],
): EmploymentFacts | null {
  const { leftOn, ...rest }: EmploymentFacts = { ...statedIn(view, row, states), ...datedIn(view, row, columns) };
  const isOver = leftOn !== undefined && !isToCome(view, leftOn);
  const holds = leftOn !== undefined && !(isOver && saysOnlyInService(view, row, states));
  const facts: EmploymentFacts = { ...rest, ...(holds ? { leftOn } : {}) };
  return Object.keys(facts).length === 0 ? null : facts;
}

function statedIn(view: GridView, row: number, states: readonly LeavingColumn[]): EmploymentFacts {
  const texts = statements(view, row, states).map(({ text }) => text);
  const said = texts.find((text) => probationIn(text) !== '');
  const away = texts.find((text) => absenceIn(text) !== '');
  const leftOn = texts.map(leavingDayIn).find((day) => day !== null);
  const end = said === undefined ? null : probationEndIn(said);
  const months = said === undefined || end !== null ? null : probationMonthsIn(said);
  return {
    ...(said === undefined ? {} : { probation: said }),
    ...(months === null ? {} : { probationMonths: months }),
    ...(end === null ? {} : { probationEnd: end }),
    ...(away === undefined ? {} : { away }),
    ...(leftOn === undefined ? {} : { leftOn }),
  };
}

function datedIn(view: GridView, row: number, columns: EmploymentColumns): EmploymentFacts {
  const day = (kind: EmploymentColumn): CalendarDay | null => dayAt(view, row, columns[kind]);
  const term = columns.probation === undefined ? '' : view.shown(row, columns.probation);
  const ownEnd = day('probation');
  const months = ownEnd === null ? probationMonthsIn(term) : null;
  const confirmedOn = day('confirmedOn');
  const end = day('probationEnd') ?? ownEnd ?? (confirmedOn === null ? null : addDays(confirmedOn, -1));
  const [awayFrom, awayTo, leftOn, movedOn] = [day('awayFrom'), day('awayTo'), day('leavingDay'), day('movedOn')];
  return {
    ...(months === null || months === 0 ? {} : { probationMonths: months }),
    ...(end === null ? {} : { probationEnd: end }),
    ...(awayFrom === null ? {} : { awayFrom }),
    ...(awayTo === null ? {} : { awayTo }),
    ...(leftOn === null ? {} : { leftOn }),
    ...(movedOn === null ? {} : { movedOn }),
  };
}
