import { cellAddress } from '../../base/address';
import { compareDays, isoDay, type CalendarDay } from '../../base/calendarDay';
import type { Finding, NoParams } from '../../base/finding';
import type { CellValue } from '../../base/grid';
import { parsePeriod, periodText } from '../../base/period';
import { cleanText, comparableKey } from '../../base/plainText';
import type { AssessedIndicator } from '../../catalogue/catalogue';
import { ownGoalIndicator } from '../../catalogue/ownGoals';
import { numberOf } from '../../catalogue/company/table/values';
import { parseRuleText } from '../../scoring/ruleText/parseRuleText';
import type { RuleTextProblem } from '../../scoring/ruleText/ruleTextProblem';
import type { ScoringRule, Unit } from '../../scoring/scoringRule';
import { UNITS } from '../../scoring/units';
import { readHireDate } from '../../staffing/cells/hireDate';
import { looksLikePart } from '../people/partNumber';
import { rowsBelow, valueIn, type ListReading } from '../sheet/readList';
import type { ProjectColumn } from '../texts/cardKindTexts';

type Indicator = AssessedIndicator['indicator'];

/** A goal of somebody's in a project. */
export interface ProjectGoal {
  /** What is to be reached, or the name of an indicator of the library. */
  readonly text: string;
  /** Percent points. */
  readonly weight: number;
  /** What counts as reached; "" only of what a rule scores. */
  readonly standard: string;
  /** Where the goal is an indicator of the library, or has a rule of its own: by whose rule it is scored; absent: people rate it. */
  readonly indicator?: Indicator;
}

/** Somebody in a project, as the table names them. */
export interface ProjectPerson {
  /** "" where the table has the name alone. */
  readonly employeeId: string;
  /** "" where the table has the number alone. */
  readonly name: string;
  /** Where the table names them first, "D4". */
  readonly cell: string;
  readonly goals: readonly ProjectGoal[];
}

export interface Project {
  readonly name: string;
  readonly from: CalendarDay;
  /** The last day. */
  readonly to: CalendarDay;
  /** As periods are written: "2026-09-01..2026-11-15", or the month or quarter that these days are. */
  readonly period: string;
  readonly people: readonly ProjectPerson[];
}

/** What each problem of the table tells. */
export interface ProjectProblemParams {
  readonly noProject: NoParams;
  readonly badProject: { readonly project: string };
  readonly badDay: { readonly text: string };
  readonly daysReversed: { readonly from: string; readonly to: string };
  readonly badLength: { readonly from: string; readonly to: string };
  readonly otherDays: { readonly project: string; readonly from: string; readonly to: string };
  readonly noPerson: NoParams;
  readonly unknownPerson: { readonly person: string };
  readonly severalPeople: { readonly person: string };
  readonly otherName: { readonly employeeId: string; readonly name: string; readonly listed: string };
  readonly noGoal: NoParams;
  readonly goalTwice: { readonly goal: string };
  readonly manyGoals: { readonly person: string; readonly most: number };
  readonly badWeight: { readonly text: string };
  readonly weightsNot100: { readonly person: string; readonly project: string; readonly sum: number };
  readonly noStandard: { readonly goal: string };
  /** A rule beside the name of an indicator of the library, which has one. */
  readonly ruleTwice: { readonly goal: string };
  /** A unit or target without a rule that would use it. */
  readonly noRule: { readonly goal: string };
  readonly badUnit: { readonly text: string; readonly units: readonly string[] };
  readonly badTarget: { readonly text: string };
  /** `why`: what of the rule can't be read or can't score. */
  readonly badRule: { readonly text: string; readonly why: readonly RuleTextProblem[] };
}

export type ProjectProblem = Finding<ProjectProblemParams> & { readonly cell: string };

/** What of a goal's own rule can't be read or can't score; nothing of another problem. */
export function whyOf(problem: ProjectProblem): readonly RuleTextProblem[] {
  return problem.code === 'badRule' ? problem.params.why : [];
}

export interface ProjectsReading {
  readonly projects: readonly Project[];
  /** In the order of the rows; with one of them nothing is built. */
  readonly problems: readonly ProjectProblem[];
}

/** What the table is held against. */
export interface ProjectsContext {
  /** People on the staffing list. */
  readonly people: readonly { readonly employeeId: string; readonly name: string }[];
  /** Of the library, by which goals are named. */
  readonly indicators: Iterable<Indicator>;
  /** What units are called, in every language, that of the sheet first. */
  readonly units: readonly Readonly<Record<Unit, string>>[];
}

/** Lines with which a card stays one page. */
const MOST_GOALS = 10;
/** What fits the name of a sheet and a number beside what else stands there. */
const LONGEST_NAME = 40;

/** One row of the table that says something. */
interface Row {
  readonly row: number;
  readonly project: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly person: { readonly employeeId: string; readonly name: string; readonly cell: string };
  readonly goal: ProjectGoal;
}

/** Reads the table; HR may have sorted it, put columns between and added lines. Pure. */
export function readProjects(list: ListReading<ProjectColumn>, context: ProjectsContext): ProjectsReading {
  const problems: ProjectProblem[] = [];
  const rows = readRows(list, context, problems);
  const projects = new Map<string, { readonly first: Row; readonly people: Map<string, Row[]> }>();
  for (const row of rows) {
    const key = comparableKey(row.project);
    const project = projects.get(key) ?? { first: row, people: new Map<string, Row[]>() };
    projects.set(key, project);
    const { from, to } = project.first;
    if (compareDays(row.from, from) !== 0 || compareDays(row.to, to) !== 0) {
      const days = { from: isoDay(from), to: isoDay(to) };
      problems.push({ code: 'otherDays', params: { project: row.project, ...days }, cell: at(list, row.row, 'from') });
    }
    const who = JSON.stringify([comparableKey(row.person.employeeId), comparableKey(row.person.name)]);
    project.people.set(who, [...(project.people.get(who) ?? []), row]);
  }
  for (const { people } of projects.values()) {
    for (const own of people.values()) problems.push(...problemsOfPerson(list, own));
  }
  return {
    problems,
    projects: [...projects.values()].flatMap(({ first: { project: name, from, to }, people }): Project[] => {
      const period = parsePeriod(`${isoDay(from)}..${isoDay(to)}`);
      if (period === null) return [];
      return [{ name, from, to, period: periodText(period), people: [...people.values()].flatMap(personOf) }];
    }),
  };
}

function personOf(rows: readonly Row[]): readonly ProjectPerson[] {
  return rows.slice(0, 1).map(({ person }) => ({ ...person, goals: rows.map(({ goal }) => goal) }));
}

function problemsOfPerson(list: ListReading<ProjectColumn>, rows: readonly Row[]): readonly ProjectProblem[] {
  const [first] = rows;
  if (first === undefined) return [];
  const person = [first.person.employeeId, first.person.name].filter((part) => part !== '').join(' ');
  const found: ProjectProblem[] = [];
  const seen = new Set<string>();
  for (const { row, goal } of rows) {
    const key = comparableKey(goal.text);
    if (seen.has(key)) found.push({ code: 'goalTwice', params: { goal: goal.text }, cell: at(list, row, 'goal') });
    seen.add(key);
  }
  const over = rows[MOST_GOALS];
  if (over !== undefined) {
    found.push({ code: 'manyGoals', params: { person, most: MOST_GOALS }, cell: at(list, over.row, 'goal') });
  }
  const sum = rows.reduce((all, { goal }) => all + goal.weight, 0);
  if (Math.abs(sum - 100) > 1e-6 && rows.every(({ goal }) => goal.weight > 0)) {
    const params = { person, project: first.project, sum: Math.round(sum * 100) / 100 };
    found.push({ code: 'weightsNot100', params, cell: at(list, first.row, 'weight') });
  }
  return found;
}

function at({ columns }: ListReading<ProjectColumn>, row: number, column: ProjectColumn): string {
  return cellAddress(row, columns[column]);
}

/** The first five columns go on from the row above where they are blank beside a goal. */
function readRows(
  list: ListReading<ProjectColumn>,
  context: ProjectsContext,
  problems: ProjectProblem[],
): readonly Row[] {
  const indicators = new Map(
    [...context.indicators].flatMap((each) =>
      Object.values(each.name).map((name): [string, Indicator] => [comparableKey(name), each]),
    ),
  );
  const rows: Row[] = [];
  const last: Partial<Record<ProjectColumn, { readonly value: CellValue; readonly row: number }>> = {};
  for (const row of rowsBelow(list)) {
    const shown = (column: ProjectColumn): string => cleanText(valueIn(list, row, column));
    if (Object.keys(list.columns).every((column) => shown(column as ProjectColumn) === '')) continue;
    const report = (problem: Finding<ProjectProblemParams>, column: ProjectColumn, where = row): void =>
      void problems.push({ ...problem, cell: at(list, where, column) });
    const isNewProject = shown('project') !== '';
    const isNewPerson = isNewProject || shown('employeeId') !== '' || shown('name') !== '';
    if (isNewProject) for (const column of ['project', 'from', 'to'] as const) delete last[column];
    if (isNewPerson) for (const column of ['employeeId', 'name'] as const) delete last[column];
    for (const column of ['project', 'from', 'to', 'employeeId', 'name'] as const) {
      if (shown(column) !== '') last[column] = { value: valueIn(list, row, column), row };
    }
    const before = problems.length;
    const project = projectIn(cleanText(last.project?.value ?? ''), isNewProject, report);
    const days = daysIn(last.from?.value ?? '', last.to?.value ?? '', report);
    const person = personIn(
      { employeeId: cleanText(last.employeeId?.value ?? ''), name: cleanText(last.name?.value ?? '') },
      context,
      report,
    );
    const goal = goalIn((column) => valueIn(list, row, column), { indicators, units: context.units }, report);
    if (problems.length > before || project === null || days === null || person === null || goal === null) continue;
    const named = last.employeeId ?? last.name;
    const cell = at(list, named?.row ?? row, last.employeeId === undefined ? 'name' : 'employeeId');
    rows.push({ row, project, ...days, person: { ...person, cell }, goal });
  }
  return rows;
}

type Report = (problem: Finding<ProjectProblemParams>, column: ProjectColumn) => void;

function projectIn(name: string, isNew: boolean, report: Report): string | null {
  if (name === '') {
    report({ code: 'noProject', params: {} }, 'project');
    return null;
  }
  // Below the row that names it, it was told already.
  const isBad = name.length > LONGEST_NAME || looksLikePart(name) || name.includes('/');
  if (!isBad) return name;
  if (isNew) report({ code: 'badProject', params: { project: name } }, 'project');
  return null;
}

function daysIn(first: CellValue, last: CellValue, report: Report): Pick<Project, 'from' | 'to'> | null {
  const [from, to] = [readHireDate(first), readHireDate(last)];
  if (from === null) report({ code: 'badDay', params: { text: cleanText(first) } }, 'from');
  if (to === null) report({ code: 'badDay', params: { text: cleanText(last) } }, 'to');
  if (from === null || to === null) return null;
  const days = { from: isoDay(from), to: isoDay(to) };
  if (compareDays(to, from) < 0) report({ code: 'daysReversed', params: days }, 'to');
  else if (parsePeriod(`${days.from}..${days.to}`) === null) report({ code: 'badLength', params: days }, 'to');
  else return { from, to };
  return null;
}

type Named = Pick<ProjectPerson, 'employeeId' | 'name'>;

/** By the number first; a name that goes with another number is refused, as it may be somebody else's. */
function personIn({ employeeId, name }: Named, { people }: ProjectsContext, report: Report): Named | null {
  if (employeeId === '' && name === '') {
    report({ code: 'noPerson', params: {} }, 'employeeId');
    return null;
  }
  const same = (one: string, other: string): boolean => comparableKey(one) === comparableKey(other);
  const byId = people.filter((each) => employeeId !== '' && same(each.employeeId, employeeId));
  const found = employeeId === '' ? people.filter((each) => same(each.name, name)) : byId;
  const [first] = found;
  const column = employeeId === '' ? 'name' : 'employeeId';
  if (first === undefined) {
    report({ code: 'unknownPerson', params: { person: employeeId === '' ? name : employeeId } }, column);
    return null;
  }
  if (name !== '' && !found.some((each) => same(each.name, name))) {
    report({ code: 'otherName', params: { employeeId, name, listed: first.name } }, 'name');
    return null;
  }
  // Several rows of the list may be about one person, who has a number then.
  const others = found.filter((each) => !same(each.employeeId, first.employeeId) || !same(each.name, first.name));
  const isOne = others.length === 0 && (first.employeeId !== '' || found.length === 1);
  if (isOne) return { employeeId: first.employeeId, name: first.name };
  report({ code: 'severalPeople', params: { person: name === '' ? employeeId : name } }, column);
  return null;
}

function goalIn(
  at: (column: ProjectColumn) => CellValue,
  { indicators, units }: Pick<ProjectsContext, 'units'> & { readonly indicators: ReadonlyMap<string, Indicator> },
  report: Report,
): ProjectGoal | null {
  const [text, standard] = [cleanText(at('goal')), cleanText(at('standard'))];
  const weight = weightIn(at('weight'));
  if (text === '') report({ code: 'noGoal', params: {} }, 'goal');
  if (weight === null) report({ code: 'badWeight', params: { text: cleanText(at('weight')) } }, 'weight');
  const known = indicators.get(comparableKey(text));
  const own = ownRuleIn(at, units, { goal: text, isKnown: known !== undefined }, report);
  if (own === 'refused') return null;
  const indicator = own === null ? known : ownGoalIndicator({ ...own, name: text }, standard);
  const isRated = indicator === undefined || (own !== null && own.rule.kind === 'judgement');
  if (text !== '' && standard === '' && isRated) {
    report({ code: 'noStandard', params: { goal: text } }, 'standard');
    return null;
  }
  if (text === '' || weight === null) return null;
  return { text, weight, standard, ...(indicator === undefined ? {} : { indicator }) };
}

interface OwnRule {
  readonly unit: Unit;
  readonly target: number | null;
  readonly rule: ScoringRule;
}

/** The goal's own rule; null where the row has none, 'refused' after a report. */
function ownRuleIn(
  at: (column: ProjectColumn) => CellValue,
  units: ProjectsContext['units'],
  { goal, isKnown }: { readonly goal: string; readonly isKnown: boolean },
  report: Report,
): OwnRule | 'refused' | null {
  const [text, unitText, targetText] = [at('rule'), at('unit'), at('target')].map(cleanText) as [
    string,
    string,
    string,
  ];
  if (text === '') {
    if (unitText === '' && targetText === '') return null;
    report({ code: 'noRule', params: { goal } }, unitText === '' ? 'target' : 'unit');
    return 'refused';
  }
  if (isKnown) {
    report({ code: 'ruleTwice', params: { goal } }, 'rule');
    return 'refused';
  }
  const unit = unitIn(unitText, units);
  if (unit === null) {
    report({ code: 'badUnit', params: { text: unitText, units: Object.values(units[0] ?? {}) } }, 'unit');
    return 'refused';
  }
  const target = targetText === '' ? null : numberOf(at('target'));
  const isUnclear = target === null || (unit === 'percent' && Math.abs(target) > MOST_SHARE);
  if (targetText !== '' && isUnclear) {
    report({ code: 'badTarget', params: { text: targetText } }, 'target');
    return 'refused';
  }
  const rule = parseRuleText(text, { unit, direction: null, target });
  if (rule.ok) return { unit, target, rule: rule.value };
  report({ code: 'badRule', params: { text, why: rule.error } }, 'rule');
  return 'refused';
}

/** A percentage above this was typed without its sign: 95 for 95 %. */
const MOST_SHARE = 10;

function unitIn(text: string, units: ProjectsContext['units']): Unit | null {
  const key = comparableKey(text);
  if (key === '%') return 'percent';
  const words = units.flatMap((each) => Object.entries(each) as [Unit, string][]);
  const ids = Object.values(UNITS).map((unit): [Unit, string] => [unit, unit]);
  return [...words, ...ids].find(([, word]) => key !== '' && comparableKey(word) === key)?.[0] ?? null;
}

/** Percent points: 30 %, 0.3 and 30 are one weight; 1 is the whole. Null for what is none. */
function weightIn(value: CellValue): number | null {
  const text = cleanText(value).replace(/％$/, '%');
  const isPercent = text.endsWith('%');
  const number = typeof value === 'number' ? value : text === '' ? NaN : Number(text.replace(/%$/, ''));
  const points = !isPercent && number <= 1 ? number * 100 : number;
  return Number.isFinite(points) && points > 0 && points <= 100 ? Math.round(points * 1e6) / 1e6 : null;
}
