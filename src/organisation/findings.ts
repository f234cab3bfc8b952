import type { Finding } from '../base/finding';
import type { Member, Place } from './member';
import type { Organisation } from './organisation';

/** What is odd about who reports to whom. */
export interface OrganisationFindingParams {
  /** They report to each other in a circle. */
  loop: { names: readonly string[] };
  superiorNotListed: { name: string; superior: string };
  superiorUnclear: { name: string; superior: string; among: number };
  /** Nobody is named, and no head of a department above is known; the head of the company excepted. */
  noSuperior: { name: string; position: string };
  twoHeads: { department: string; names: readonly string[] };
  /** `most`: more than this is named. */
  wideSpan: { name: string; count: number; most: number };
}

export type OrganisationFinding = Finding<OrganisationFindingParams> & { readonly place: Place };

/** More direct reports than one person can lead well (common span-of-control advice; the company may differ). */
const WIDEST_SPAN = 15;

/** All findings, in the order of the list. */
export function organisationFindings(organisation: Organisation): OrganisationFinding[] {
  const { members, superiors, rivals, reports } = organisation;
  const roots = members.filter((member) => superiors.get(member)?.kind === 'nobody');
  const findings = members.flatMap((member): OrganisationFinding[] => {
    const superior = superiors.get(member);
    const { name, position, managerPlace: place } = member;
    const count = reports.get(member)?.length ?? 0;
    const wide: OrganisationFinding[] =
      count > WIDEST_SPAN
        ? [{ code: 'wideSpan', params: { name, count, most: WIDEST_SPAN }, place: member.place }]
        : [];
    if (superior?.kind === 'outside')
      return [...wide, { code: 'superiorNotListed', params: { name, superior: superior.text }, place }];
    if (superior?.kind === 'unclear') {
      const params = { name, superior: superior.text, among: superior.among };
      return [...wide, { code: 'superiorUnclear', params, place }];
    }
    if (superior?.kind === 'nobody' && roots.length > 1 && count === 0)
      return [...wide, { code: 'noSuperior', params: { name, position }, place }];
    return wide;
  });
  const loops = loopsOf(organisation).map((circle): OrganisationFinding[] => {
    const [first] = circle;
    return first
      ? [{ code: 'loop', params: { names: circle.map(({ name }) => name) }, place: first.managerPlace }]
      : [];
  });
  const heads = rivals.map(({ unit, members: several }): OrganisationFinding[] => {
    const [first] = several;
    const names = several.map(({ name }) => name);
    return first ? [{ code: 'twoHeads', params: { department: unit.name, names }, place: first.place }] : [];
  });
  return [...loops.flat(), ...heads.flat(), ...findings];
}

/** Each circle once, from whoever stands first on the list. */
function loopsOf({ members, superiors }: Pick<Organisation, 'members' | 'superiors'>): Member[][] {
  const settled = new Set<Member>();
  const loops: Member[][] = [];
  for (const start of members) {
    const way: Member[] = [];
    let at: Member | null = start;
    while (at && !settled.has(at) && !way.includes(at)) {
      way.push(at);
      const superior: ReturnType<typeof superiors.get> = superiors.get(at);
      at = superior?.kind === 'member' ? superior.member : null;
    }
    if (at && way.includes(at)) loops.push(way.slice(way.indexOf(at)));
    for (const each of way) settled.add(each);
  }
  return loops;
}
