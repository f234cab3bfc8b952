import { groupBy } from '../../base/groupBy';
import { pathKey, type DepartmentUnit } from '../../organisation/departmentUnits';
import { peopleIn, vacancies, type Post } from '../../organisation/posts';
import type { Organisation } from '../../organisation/organisation';
import type { OrganisationTexts } from '../texts/organisationTexts';

/** A department as the chart shows it: its box, its posts, and what lies below it. */
export interface ChartDepartment {
  readonly key: string;
  readonly name: string;
  /** Lines of its box: name with the number of people, and the head. */
  readonly lines: readonly string[];
  readonly posts: readonly ChartPost[];
  readonly below: readonly ChartDepartment[];
  /** With all departments below. */
  readonly people: number;
}

export interface ChartPost {
  /** Position with its number of people; then who holds it. */
  readonly heading: string;
  readonly names: string;
}

/** What a chart is drawn from. */
export interface ChartInput {
  readonly units: readonly DepartmentUnit[];
  readonly posts: readonly Post[];
  readonly organisation: Organisation;
  readonly texts: OrganisationTexts;
}

/** The departments at the top with everything below them; posts without a department have a box of their own at the end. */
export function chartDepartments(input: ChartInput): ChartDepartment[] {
  const byParent = groupBy(input.units, ({ parent }) => parent);
  const byUnit = groupBy(input.posts, ({ path }) => pathKey(path));
  const own: UnitContents = {
    posts: ({ key }) => byUnit.get(key) ?? [],
    below: ({ key }) => byParent.get(key) ?? [],
  };
  const tops = (byParent.get(null) ?? []).map((unit) => chartDepartment(unit, input, own));
  const loose = input.posts.filter(({ path }) => path.length === 0);
  if (loose.length === 0) return tops;
  const { texts } = input;
  const people = peopleIn(loose);
  const name = texts.chart.withoutDepartment;
  const lines = [texts.chart.people(name, people)];
  return [...tops, { key: '', name, lines, posts: loose.map((post) => chartPost(post, texts)), below: [], people }];
}

/** What belongs to a department directly. */
interface UnitContents {
  readonly posts: (unit: DepartmentUnit) => readonly Post[];
  readonly below: (unit: DepartmentUnit) => readonly DepartmentUnit[];
}

function chartDepartment(
  unit: DepartmentUnit,
  { texts, organisation }: Pick<ChartInput, 'texts' | 'organisation'>,
  contents: UnitContents,
): ChartDepartment {
  const own = contents.posts(unit);
  const below = contents.below(unit).map((each) => chartDepartment(each, { texts, organisation }, contents));
  const people = peopleIn(own) + below.reduce((sum, each) => sum + each.people, 0);
  const head = organisation.heads.get(unit.key);
  return {
    key: unit.key,
    name: unit.name,
    lines: [texts.chart.people(unit.name, people), ...(head ? [texts.chart.head(head.name)] : [])],
    posts: own.map((post) => chartPost(post, texts)),
    below,
    people,
  };
}

function chartPost(post: Post, { chart, separator }: OrganisationTexts): ChartPost {
  const missing = vacancies(post);
  const heading = chart.people(post.position, post.names.length + post.unnamed);
  return {
    heading: missing > 0 ? `${heading} ${chart.vacant(missing)}` : heading,
    names: post.names.join(separator),
  };
}
