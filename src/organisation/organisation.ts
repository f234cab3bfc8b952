import { groupBy } from '../base/groupBy';
import { comparableKey } from '../base/plainText';
import { pathKey, type DepartmentUnit } from './departmentUnits';
import type { Member } from './member';
import { LEADS_COMPANY, rankOf } from './rank';

/** Whom somebody reports to. */
type Superior =
  /** `by` says whether the list names the person, or the person is the head of the department (or of the one above). */
  | {
      readonly kind: 'member';
      readonly member: Member;
      readonly by: 'list' | 'department';
      /** Whom the list names besides, where it names several: the first counts. */
      readonly also: readonly Member[];
    }
  /** Named by the list, but nobody on it. */
  | { readonly kind: 'outside'; readonly text: string }
  /** Several on the list could be meant. */
  | { readonly kind: 'unclear'; readonly text: string; readonly among: number }
  | { readonly kind: 'nobody' };

/** Who works where and reports to whom, as far as the list says. */
export interface Organisation {
  readonly members: readonly Member[];
  readonly superiors: ReadonlyMap<Member, Superior>;
  /** Direct reports, in the order of the list. */
  readonly reports: ReadonlyMap<Member, readonly Member[]>;
  /** Head of a department by its path's key; absent where nobody, or more than one, could be it. */
  readonly heads: ReadonlyMap<string, Member>;
  /** Departments with more than one possible head. */
  readonly rivals: readonly { readonly unit: DepartmentUnit; readonly members: readonly Member[] }[];
}

/** Finds heads and superiors. Pure; nobody is ever made their own superior. */
export function organise(members: readonly Member[], units: readonly DepartmentUnit[]): Organisation {
  const index = indexOf(members);
  const named = new Map(members.map((member) => [member, namedSuperior(member, index)]));
  const { heads, rivals } = findHeads(members, units, named);
  const top = headOfCompany(members, units, heads);
  const superiors = new Map(
    members.map((member): [Member, Superior] => {
      const said = named.get(member) ?? NOBODY;
      if (said.kind !== 'nobody' || member === top) return [member, said];
      const head = headAbove(member, heads) ?? top;
      return [member, head ? { kind: 'member', member: head, by: 'department', also: [] } : NOBODY];
    }),
  );
  const reports = new Map<Member, Member[]>();
  for (const [member, superior] of superiors) {
    if (superior.kind !== 'member') continue;
    const others = reports.get(superior.member);
    if (others) others.push(member);
    else reports.set(superior.member, [member]);
  }
  return { members, superiors, reports, heads, rivals };
}

const NOBODY: Superior = { kind: 'nobody' };

/** "无", "/" and their kind say that there is nobody above. */
const NO_SUPERIOR = /^(无|没有|暂无|none|na|n\/a|nil|[-—–/\\.*]+)$/;

/** The members by what the list may name them with, as a key. */
type MemberIndex = Readonly<Record<'employeeId' | 'name' | 'position', ReadonlyMap<string, readonly Member[]>>>;

function indexOf(members: readonly Member[]): MemberIndex {
  const by = (field: keyof MemberIndex) => groupBy(members, (member) => comparableKey(member[field]));
  return { employeeId: by('employeeId'), name: by('name'), position: by('position') };
}

/** What the list itself says: a name, a number, both, or a position that one person holds. */
function namedSuperior(member: Member, index: MemberIndex): Superior {
  const text = member.manager.trim();
  if (text === '' || NO_SUPERIOR.test(comparableKey(text))) return NOBODY;
  const found = text.split(/[、，,;；\n]/).flatMap((piece) => findByText(piece, member, index) ?? []);
  const [first, ...more] = found;
  if (first?.kind !== 'member') return first ?? { kind: 'outside', text };
  const also = more.flatMap((each) => (each.kind === 'member' && each.member !== first.member ? [each.member] : []));
  return { ...first, also: [...new Set(also)] };
}

function findByText(piece: string, member: Member, index: MemberIndex): Superior | null {
  const keys = new Set([piece, ...piece.split(/[()（）[\]【】/／|]/)].map(comparableKey).filter((key) => key !== ''));
  const candidates = (field: keyof MemberIndex): Member[] =>
    [...keys].flatMap((key) => index[field].get(key) ?? []).filter((other) => other !== member);
  const numbered = candidates('employeeId');
  if (numbered.length === 1 && numbered[0]) return { kind: 'member', member: numbered[0], by: 'list', also: [] };
  for (const same of [candidates('name'), candidates('position')]) {
    if (same.length === 0) continue;
    const [nearest, ...more] = nearestTo(member, same);
    if (nearest && more.length === 0) return { kind: 'member', member: nearest, by: 'list', also: [] };
    return { kind: 'unclear', text: piece.trim(), among: same.length };
  }
  return null;
}

/** Namesakes: who shares most of the department's path is meant; several where that does not decide. */
function nearestTo(member: Member, candidates: readonly Member[]): readonly Member[] {
  const shared = (other: Member): number => {
    const end = member.path.findIndex((name, level) => comparableKey(other.path[level] ?? '') !== comparableKey(name));
    return end === -1 ? member.path.length : end;
  };
  const most = Math.max(...candidates.map(shared));
  return candidates.filter((each) => shared(each) === most);
}

/**
 * The highest rank within the department itself, of those who report to no other leader in it; of several, the one whom
 * the department's people name.
 */
function findHeads(
  members: readonly Member[],
  units: readonly DepartmentUnit[],
  named: ReadonlyMap<Member, Superior>,
): Pick<Organisation, 'heads' | 'rivals'> {
  const heads = new Map<string, Member>();
  const rivals: Organisation['rivals'][number][] = [];
  const byUnit = groupBy(members, ({ path }) => pathKey(path));
  for (const unit of units) {
    const own = byUnit.get(unit.key) ?? [];
    const leaders = own.filter((member) => rankOf(member) > 0);
    const unled = leaders.filter((member) => !leaders.some((other) => isNamed(named.get(member), other)));
    const highest = Math.max(0, ...unled.map(rankOf));
    const first = unled.filter((member) => rankOf(member) === highest);
    const followed = first.filter((member) => own.some((other) => isNamed(named.get(other), member)));
    const [head, ...others] = followed.length > 0 ? followed : first;
    if (!head) continue;
    if (others.length === 0) heads.set(unit.key, head);
    else rivals.push({ unit, members: [head, ...others] });
  }
  return { heads, rivals };
}

function isNamed(superior: Superior | undefined, member: Member): boolean {
  return superior?.kind === 'member' && superior.member === member;
}

/** The head of the member's department or of the nearest one above that has a head. */
function headAbove(member: Member, heads: Organisation['heads']): Member | null {
  for (let depth = member.path.length; depth > 0; depth -= 1) {
    const head = heads.get(pathKey(member.path.slice(0, depth)));
    if (head && head !== member) return head;
  }
  return null;
}

/** The one person who leads the company by title; or the one head of the one department at the top. */
function headOfCompany(
  members: readonly Member[],
  units: readonly DepartmentUnit[],
  heads: Organisation['heads'],
): Member | null {
  const leaders = members.filter((member) => rankOf(member) >= LEADS_COMPANY);
  if (leaders.length === 1) return leaders[0] ?? null;
  const tops = units.filter(({ parent }) => parent === null);
  return (tops.length === 1 && tops[0] && heads.get(tops[0].key)) || null;
}
