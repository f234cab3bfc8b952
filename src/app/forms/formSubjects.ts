import { comparableKey } from '../../base/plainText';
import type { FormPer } from '../../forms/formField';
import type { FormSubject } from '../../forms/formContents';
import { hireDateText } from '../../scorecard/people/assessee';
import type { ListedFacts } from '../../jobtable/jobTexts';
import { unnamedIn } from '../../organisation/posts';
import { columnTexts } from '../cards/assessees';
import { listedFactsOfRows } from '../list/listedFacts';
import { positionCell, type Inspection, type MatchedRow } from '../list/inspect';
import type { Services } from '../services';

/** A row of a list that gets no form, and where it stands; 0-based. */
export interface RowLeftOut {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface FormSubjects {
  readonly subjects: readonly FormSubject[];
  /** Rows that name nobody, where a form is for a person. */
  readonly unnamed: readonly RowLeftOut[];
  /** Where each subject's position stands. */
  readonly places: ReadonlyMap<FormSubject, RowLeftOut>;
}

/** For whom forms are filled, in the order of the lists; whoever has left gets none. Pure. */
export function formSubjects(
  inspection: Inspection,
  rows: readonly MatchedRow[],
  roleOf: (row: MatchedRow) => string | null,
  services: Services,
  per: FormPer,
): FormSubjects {
  const factsOf = listedFactsOfRows(inspection, roleOf, services);
  const groups = per === 'person' ? peopleOf(rows) : positionsOf(rows, roleOf);
  const places = new Map<FormSubject, RowLeftOut>();
  const times = new Map<string, number>();
  const subjects = groups.map(({ rows: same, only }): FormSubject => {
    const subject = subjectOf(same, only, roleOf, { factsOf, services });
    const time = (times.get(subject.identity) ?? 0) + 1;
    times.set(subject.identity, time);
    // Somebody who is listed twice gets a form for each.
    const made = time === 1 ? subject : { ...subject, identity: `${subject.identity}\n${time}` };
    places.set(made, positionCell(same[0]));
    return made;
  });
  const unnamed = per === 'person' ? rows.filter(({ row }) => row.people.length === 0).map(positionCell) : [];
  return { subjects, unnamed, places };
}

type Person = MatchedRow['row']['people'][number];
type Rows = readonly [MatchedRow, ...MatchedRow[]];

interface Group {
  readonly rows: Rows;
  /** The one the form is for; null: all of the rows. */
  readonly only: Person | null;
}

function peopleOf(rows: readonly MatchedRow[]): Group[] {
  return rows.flatMap((row) => present(row).map((only): Group => ({ rows: [row], only })));
}

function positionsOf(rows: readonly MatchedRow[], roleOf: (row: MatchedRow) => string | null): Group[] {
  const found = new Map<string, [MatchedRow, ...MatchedRow[]]>();
  for (const row of rows) {
    const key = JSON.stringify([roleOf(row), comparableKey(row.row.department), comparableKey(row.row.position)]);
    const same = found.get(key);
    if (same) same.push(row);
    else found.set(key, [row]);
  }
  return [...found.values()].map((same) => ({ rows: same, only: null }));
}

function present({ row }: MatchedRow): Person[] {
  return row.people.filter(({ left }) => !left);
}

function subjectOf(
  rows: Rows,
  only: Person | null,
  roleOf: (row: MatchedRow) => string | null,
  { factsOf, services }: { readonly factsOf: (rows: Rows) => ListedFacts; readonly services: Services },
): FormSubject {
  const [first] = rows;
  const { department, position } = first.row;
  const people = only === null ? rows.flatMap(present) : [only];
  return {
    identity: only === null ? `${department}\n${position}` : only.employeeId || `${only.name}\n${department}`,
    role: services.catalogue.roles.get(roleOf(first) ?? '') ?? null,
    names: people.map(({ name }) => name),
    numbers: people.map(({ employeeId }) => employeeId),
    department,
    position,
    managers: rows.map(({ row }) => row.manager),
    hireDates: rows.map(({ row }) => hireDateText(row.hireDate)),
    columns: rows.map(({ list, row }) => columnTexts(list, row.row)),
    listed: factsOf(rows),
    actual: people.length + rows.reduce((sum, each) => sum + unnamedIn(each), 0),
  };
}
