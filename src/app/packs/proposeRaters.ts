import { groupBy } from '../../base/groupBy';
import { comparableKey } from '../../base/plainText';
import { departmentUnits, pathKey } from '../../organisation/departmentUnits';
import { membersOf, type ListedRow, type Member } from '../../organisation/member';
import { organise } from '../../organisation/organisation';
import type { RaterLine } from '../../packs/raters/raterList';
import { OTHER_RATERS, type OtherRater, type RaterWeights } from '../../scoring/raters';
import type { CardIdentity } from '../../scorecard/people/identity';
import { cardFinder } from '../team/superiorCards';

/**
 * Who may rate the people of these cards, as the lists have it: the superior's superior; some of the people of one department with
 * one superior; direct reports. Customers are on no list: each card has a line without a name for one. Pure.
 * @param period "2026-11", of the cards
 * @param minimum fewest who make a mean
 */
export function proposeRaters(
  cards: readonly CardIdentity[],
  rows: readonly ListedRow[],
  { period, weights, minimum }: { readonly period: string; readonly weights: RaterWeights; readonly minimum: number },
): RaterLine[] {
  const members = membersOf(rows);
  const { superiors, reports } = organise(
    members,
    departmentUnits(rows, () => null),
  );
  const cardsOf = cardFinder(cards, period);
  const memberOf = new Map(members.flatMap((member) => cardsOf(member).map(({ number }) => [number, member] as const)));
  const above = (member: Member | undefined): Member | undefined => {
    const superior = member === undefined ? undefined : superiors.get(member);
    return superior?.kind === 'member' ? superior.member : undefined;
  };
  const named = nameTeller(members);
  const ratersOf = (member: Member | undefined, as: OtherRater): readonly string[] => {
    if (as === 'customer') return [''];
    if (member === undefined) return [];
    const superior = above(member);
    const found: Readonly<Record<Exclude<OtherRater, 'customer'>, readonly (Member | undefined)[]>> = {
      superior: [above(superior)],
      peer: superior === undefined ? [] : someBeside(member, reports.get(superior) ?? [], peersProposed(minimum)),
      report: reports.get(member) ?? [],
    };
    return found[as].flatMap((each) => (each === undefined || each === member ? [] : [named(each)]));
  };
  const asked = OTHER_RATERS.filter((as) => (weights[as] ?? 0) > 0);
  return cards.flatMap(({ number, name, department, position }) =>
    asked.flatMap((as) =>
      ratersOf(memberOf.get(number), as).map((rater) => ({ number, name, department, position, as, rater })),
    ),
  );
}

/** Colleagues proposed for each person: some more than make a mean, as not everybody answers. All of a large team would be its square. */
export function peersProposed(minimum: number): number {
  return minimum + 2;
}

/** The next ones on the list of the same department, from its beginning again behind its end: nobody is asked more often than others. */
function someBeside(member: Member, team: readonly Member[], most: number): Member[] {
  const beside = team.filter(({ path }) => pathKey(path) === pathKey(member.path));
  const at = beside.indexOf(member);
  const others = [...beside.slice(at + 1), ...beside.slice(0, Math.max(0, at))];
  return others.slice(0, most);
}

/** Names that tell people apart: namesakes with their employee ID or position. */
function nameTeller(members: readonly Member[]): (member: Member) => string {
  const byName = groupBy(members, ({ name }) => comparableKey(name));
  return (member) => {
    const isAlone = (byName.get(comparableKey(member.name)) ?? []).length < 2;
    const more = member.employeeId === '' ? member.position : member.employeeId;
    return isAlone || more === '' ? member.name : `${member.name} ${more}`;
  };
}
