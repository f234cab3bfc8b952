import { isMonth } from '../../base/period';
import type { Catalogue, Role } from '../../catalogue/catalogue';
import { EARLIER_EMPLOYMENT, type EmploymentRules } from '../../scorecard/employment/employmentRules';
import { statusIn, type NoCardReason, type StatusOutcome } from '../../scorecard/employment/periodStatus';
import { CADENCE_REASONS, otherPeriod, type CadenceReason, type OtherPeriod } from '../../scorecard/employment/cadence';
import { splitPosts } from '../../scorecard/people/posts';
import type { EmploymentFacts } from '../../staffing/employment';
import type { Person, StaffingRow } from '../../staffing/staffingTable';
import { absenceIn, probationIn } from '../../staffing/words/employmentState';
import { leavingDayIn } from '../../staffing/rows/employment/leavingDay';
import type { Assessee } from '../../scorecard/people/assessee';
import { plainCellText } from '../../staffing/cells/dateSystem';
import { MOST_PLACES } from '../../staffing/rows/readRows';
import { positionCell, type InspectedList, type MatchedRow } from '../list/inspect';

/**
 * Positions with a headcount and no names: a card for each place, or one for the position. `placesOnly`: for each place, but
 * only on lists that name nobody; where people are named, a blank is a place nobody holds.
 */
export type UnnamedPlaces = 'placesOnly' | 'perPlace' | 'perPosition' | 'skip';

/** Someone on the list who gets no card, and why. */
export interface NotAssessed {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  /** 0-based column of the position. */
  readonly column: number;
  readonly name: string;
  readonly position: string;
  readonly reason:
    NoCardReason | CadenceReason | 'noRole' | 'unnamed' | 'noIndicators' | 'vacant' | 'noName' | 'manyPlaces';
  /**
   * What the sheet says about the person: "离职日期 2023-12-31"; "" where it says nothing. Of whom another period has: that, "2026-Q3".
   */
  readonly note: string;
}

/** For when people are looked at, and by which rules; by default as a list is that says nothing of either. */
export interface AssessedPeriod {
  /** "2026-11" */
  readonly period: string;
  readonly rules: EmploymentRules;
}

export const NO_PERIOD: AssessedPeriod = { period: '', rules: EARLIER_EMPLOYMENT };

/** Everyone in the rows who gets a card, in sheet order, and everyone who does not. */
export function findAssessees(
  rows: readonly MatchedRow[],
  roleOf: (row: MatchedRow) => string | null,
  catalogue: Catalogue,
  unnamed: UnnamedPlaces,
  when: AssessedPeriod = NO_PERIOD,
): { people: Assessee[]; notAssessed: NotAssessed[] } {
  const found: Found[] = [];
  const notAssessed: NotAssessed[] = [];
  const ordinals = new Map<string, number>();
  const naming = new Set(rows.map(({ list }) => list).filter(namesPeople));
  for (const matched of rows) {
    const { row, list } = matched;
    const role = catalogue.roles.get(roleOf(matched) ?? '');
    const skip = (name: string, reason: NotAssessed['reason'], note = ''): void => {
      notAssessed.push({ ...positionCell(matched), name, position: row.position, reason, note });
    };
    const base = placeOf(matched);
    const elsewhere = role ? elsewhereIn(role, when) : null;
    if (row.people.length === 0) {
      const eachPlace = unnamed === 'perPlace' || unnamed === 'placesOnly';
      const count = eachPlace ? (row.headcount ?? 0) : 1;
      const free = unnamed === 'skip' || (unnamed === 'placesOnly' && naming.has(list));
      if (row.nobody !== undefined) skip('', row.nobody);
      else if (!role) skip('', 'noRole');
      else if (free || count === 0 || row.headcount === null) skip('', 'unnamed');
      else if (count > MOST_PLACES) skip('', 'manyPlaces');
      else if (elsewhere !== null) skip('', elsewhere.reason, elsewhere.period);
      else {
        for (let place = 0; place < count; place += 1) {
          const key = `${row.department}\n${row.position}`;
          const ordinal = (ordinals.get(key) ?? 0) + 1;
          ordinals.set(key, ordinal);
          const numbered = eachPlace ? ordinal : null;
          found.push({ person: { ...base, name: '', employeeId: '', ordinal: numbered, role }, facts: {}, matched });
        }
      }
      continue;
    }
    for (const person of row.people) {
      const facts: EmploymentFacts = { ...row.employment, ...notedFacts(person) };
      const outcome = personStatus(row, person, facts, when);
      if (outcome.kind === 'noCard') skip(person.name, outcome.reason, outcome.note);
      else if (!role) skip(person.name, 'noRole');
      else if (role.indicators.length === 0) skip(person.name, 'noIndicators');
      // Probation may be over before a longer period is: it is looked at each month.
      else if (elsewhere !== null && !isEveryMonth(outcome, when))
        skip(person.name, elsewhere.reason, elsewhere.period);
      else {
        const { name, employeeId } = person;
        const special = outcome.status === null ? {} : { status: outcome.status };
        const own = { ...special, ...probationOf(outcome, matched, person) };
        found.push({ person: { ...base, name, employeeId, ordinal: null, role, ...own }, facts, matched });
      }
    }
  }
  return byPosts(found, notAssessed, when);
}

interface Found {
  readonly person: Assessee;
  readonly facts: EmploymentFacts;
  readonly matched: MatchedRow;
}

/** Whoever is on several rows one after the other has a card for each. */
function byPosts(
  found: readonly Found[],
  notAssessed: readonly NotAssessed[],
  when: AssessedPeriod,
): { people: Assessee[]; notAssessed: NotAssessed[] } {
  const places = new Map(found.map(({ person, matched }) => [person, matched]));
  const rows = found.map(({ person, facts, matched }) => ({ person, facts, hireDate: matched.row.hireDate }));
  const { people, left } = splitPosts(rows, when);
  const leftOut = left.flatMap(({ person, reason, note }): NotAssessed[] => {
    const matched = places.get(person);
    const { name, position } = person;
    return matched === undefined ? [] : [{ ...positionCell(matched), name, position, reason, note }];
  });
  return { people: [...people], notAssessed: [...notAssessed, ...leftOut] };
}

/** Where the role is assessed that is not in the period, by the settings; null: it is. */
function elsewhereIn({ cadence }: Pick<Role, 'cadence'>, { period, rules }: AssessedPeriod): OtherPeriod | null {
  return rules.byRole ? otherPeriod(cadence, period) : null;
}

function isEveryMonth({ probation }: { readonly probation?: unknown }, { period }: AssessedPeriod): boolean {
  return probation !== undefined && isMonth(period);
}

/** Whether somebody's role is assessed in another period, by the settings. */
export function isAssessedElsewhere(
  person: Pick<Assessee, 'role' | 'probation' | 'project'>,
  when: AssessedPeriod,
): boolean {
  return person.project === undefined && elsewhereIn(person.role, when) !== null && !isEveryMonth(person, when);
}

/** Whether the reason is that another period is the role's. */
export function isElsewhere({ reason }: Pick<NotAssessed, 'reason'>): boolean {
  return (Object.values(CADENCE_REASONS) as readonly string[]).includes(reason);
}

/** What a probation card is about, where the person gets one: the last day, and what the reading of the list says of it. */
function probationOf(
  { probation: until }: Extract<StatusOutcome, { kind: 'card' }>,
  { list, row }: MatchedRow,
  { name }: Person,
): Pick<Assessee, 'probation'> {
  if (until === undefined) return {};
  const told = list.table.issues.flatMap((issue) =>
    issue.code === 'probationTooLong' && issue.row === row.row && issue.params.name === name
      ? [issue.params.limit]
      : [],
  );
  const [limit] = told;
  return { probation: { until, ...(limit === undefined ? {} : { limit }) } };
}

/** What a row says of everybody in it. */
function placeOf({
  row,
  list,
}: MatchedRow): Omit<Assessee, 'name' | 'employeeId' | 'ordinal' | 'role' | 'status' | 'probation'> {
  const { department, position, manager, hireDate } = row;
  return { department, position, manager, hireDate, row: row.row, columns: columnTexts(list, row.row) };
}

/** Somebody who has left gets a card for the periods before; without a day of leaving nobody knows which those are. */
function personStatus(
  row: StaffingRow,
  person: Person,
  facts: EmploymentFacts,
  { period, rules }: AssessedPeriod,
): StatusOutcome {
  if (person.left && (facts.leftOn === undefined || period === '')) {
    return { kind: 'noCard', reason: 'left', note: person.note };
  }
  const outcome = statusIn(period, { hireDate: row.hireDate, facts }, rules);
  return outcome.kind === 'noCard' && outcome.reason === 'left' && person.note !== ''
    ? { ...outcome, note: person.note }
    : outcome;
}

/** What stands behind a name holds for that person alone. */
function notedFacts({ note }: Person): EmploymentFacts {
  const [probation, away, leftOn] = [probationIn(note), absenceIn(note), leavingDayIn(note)];
  return {
    ...(probation === '' ? {} : { probation }),
    ...(away === '' ? {} : { away }),
    ...(leftOn === null ? {} : { leftOn }),
  };
}

function namesPeople({ table }: InspectedList): boolean {
  return table.rows.some(({ people }) => people.length > 0);
}

/** Header → content of one row, as text; a date as its day, not as Excel's number. */
export function columnTexts({ table, grid }: InspectedList, row: number): ReadonlyMap<string, string> {
  return new Map(table.headers.map(({ column, text }) => [text, plainCellText(grid, row, column)]));
}
