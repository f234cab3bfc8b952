import type { RoleMatch } from './roleMatch';
import type { Titles } from './indexes/titles';
import { capped, DOUBTFUL, ranked, toMatch } from './decide';
import { leadsNobody } from './indexes/aliasIndex';
import type { DepartmentContext } from './indexes/departmentIndex';
import { TOOLS } from './words/titleWords';

/** Titles that only say a work, without a rank or by its first letters: "推广", "出货", "ERP", "KF". */

/** What whoever does a work is called after it, and what else. */
export const DOES_IT = '专员';
const DOES_IT_TOO = ['人员', '员', '师'];
export const WHO_DOES = [DOES_IT, ...DOES_IT_TOO];
/** A longer title says enough to be doubted for itself. */
const ONE_WORD = /^(?:[\u3400-\u9fff]{2}|[a-z]{2,3})$/;

/**
 * Who does the work that a title (as a key) is called after: however it is completed it must surely, and as it is spelt, be one role that
 * leads nobody. `read` answers for a completed title.
 */
export function whoDoes(titles: Titles, key: string, read: (title: string) => RoleMatch): RoleMatch | null {
  if (!ONE_WORD.test(key) || titles.bare.has(key)) return null;
  const worker = (rank: string): RoleMatch | null => {
    const match = read(key + rank);
    const isTold = match.outcome === 'sure' && !('typed' in match.reason.params);
    return isTold && !leads(titles, match) ? match : null;
  };
  const match = worker(DOES_IT);
  if (!match) return null;
  const others = DOES_IT_TOO.flatMap((rank) => worker(rank) ?? []);
  return others.length > 0 && others.every(({ roleId }) => roleId === match.roleId) ? match : null;
}

/**
 * "计划" in 供应链部, "社群" in 会员部: nobody's title as it stands, but the work of one role, which has its place in the department that the
 * row names or in a company's e-commerce as a whole.
 */
export function workAlone(
  titles: Titles,
  key: string,
  context: DepartmentContext,
  read: (title: string) => RoleMatch,
): RoleMatch | null {
  const [id] = context.ids;
  const department = context.names.get(id ?? '');
  const match = id === undefined || department === undefined || context.foreign ? null : whoDoes(titles, key, read);
  const [first] = match?.candidates ?? [];
  if (!first || department === undefined) return null;
  const home = titles.index.roles.get(first.roleId)?.department;
  if (home !== id && id !== titles.tradeDepartment) return null;
  const alias = 'alias' in first.reason.params ? first.reason.params.alias : undefined;
  const reason = { code: 'department', params: { department, alias: alias ?? key + DOES_IT } } as const;
  return toMatch(capped([{ ...first, reason }], 0.86));
}

const INITIALS = /^([a-z]{2})([\u3400-\u9fff]{0,3})$/;

/**
 * "KF" in 客服部, "CG主管" in 采购部: the first letters of a work, with or without a rank. Sure only in a department that is called after
 * this very work and has no other so shortened; any other work of the row's department is suggested.
 */
export function byInitials(
  titles: Titles,
  key: string,
  context: DepartmentContext,
  read: (title: string) => RoleMatch,
): RoleMatch | null {
  const [, letters = '', rank = ''] = INITIALS.exec(key) ?? [];
  if (letters === '' || context.foreign || (rank !== '' && !titles.bare.has(rank))) return null;
  if (titles.index.byKey.has(letters) || TOOLS.includes(letters)) return null;
  const stems = new Set(context.stems.flat());
  const found = (titles.index.byInitials().get(letters) ?? []).flatMap((work) => {
    const match = read(work + rank);
    const [first] = match.candidates;
    if (!first || titles.index.roles.get(first.roleId)?.department !== context.ids[0]) return [];
    const confidence = Math.min(first.confidence, stems.has(work) ? 0.86 : DOUBTFUL);
    return [{ ...first, confidence, reason: { code: 'initials', params: { alias: work + rank } } } as const];
  });
  const best = ranked(found);
  return best.length === 0 ? null : toMatch(best.length > 1 ? capped(best, DOUBTFUL) : best);
}

/** The role that a title is taken for leads others, or heads a company. */
export function leads(titles: Titles, { roleId }: RoleMatch): boolean {
  const role = titles.index.roles.get(roleId ?? '');
  return role === undefined || !leadsNobody(role);
}
