import type { RoleCandidate } from '../match.types';
import type { Entry } from './aliasIndex';
import { capped, decide, DOUBTFUL, ranked, SURE } from './decide';
import type { DepartmentContext } from './departmentIndex';
import { isDecoration } from './strip';
import type { Titles } from './titles';
import type { TitleText } from './titleText';

/** Titles that a department makes another post, and that are no short titles the catalogue itself calls doubtful. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(['运营专员', '运营人员', '运营', '客服专员', '客服人员', '客服']);

const OPERATION = /运营|营运/;

/** Titles found as they stand, with their department, or with their pieces in another order. */

const BY_SOURCE: Readonly<Record<Entry['source'], number>> = { name: 1, alias: 0.97, legacyAlias: 0.95 };

/** The title as the catalogue writes it, each entry believed as its source deserves. */
export function exact(entries: readonly Entry[] | undefined, context: DepartmentContext): RoleCandidate[] {
  return decide(entries ?? [], context, ({ source }) => ({ confidence: BY_SOURCE[source], code: source, params: {} }));
}

/** "主管" in 客服部 is read as "客服主管". An unknown team in between makes it doubtful. */
export function rankAlone(titles: Titles, key: string, context: DepartmentContext): RoleCandidate[] {
  if (!titles.bare.has(key)) return [];
  const rank = key.replace(/^(部门|高级|小)/, '');
  for (const [level, stems] of context.stems.entries()) {
    const stem = stems.find(
      (each) => titles.index.byKey.has(each + rank) || titles.index.byKey.has(`${each}部${rank}`),
    );
    if (stem === undefined) continue;
    const entries = titles.index.byKey.get(stem + rank) ?? titles.index.byKey.get(`${stem}部${rank}`) ?? [];
    const certain = context.stems.slice(0, level).flat().every(isDecoration);
    return decide(entries, context, {
      confidence: certain ? 0.88 : DOUBTFUL,
      code: 'department',
      params: { department: stem },
    });
  }
  return [];
}

/**
 * "运营" in 直播部 is read as "直播运营", "客服专员" in 售后组 as "售后客服专员": titles that say less than their department. The
 * department is silent where it only names a platform or a line of goods; then the one above speaks. Empty where no department
 * adds anything.
 */
export function withDepartment(titles: Titles, key: string, context: DepartmentContext): RoleCandidate[] {
  const alone = titles.index.byKey.get(key);
  if (!alone || titles.bare.has(key)) return [];
  const short = key.length <= 3 && alone.every((entry) => entry.weak);
  if (!short && !SAYS_LITTLE.has(key)) return [];
  const found: RoleCandidate[][] = [];
  for (const stems of context.stems) {
    const stem = stems.find((each) => titles.index.byKey.has(each + key));
    const entries = titles.index.byKey.get(`${stem ?? ''}${key}`)?.filter((entry) => isAtHome(titles, entry, context));
    if (stem !== undefined && entries && entries.length > 0) {
      found.push(decide(entries, context, { confidence: 0.88, code: 'department', params: { department: stem } }));
    }
    if (!stems.every(isDecoration)) break;
  }
  const best = ranked(found.flat());
  const other = exact(alone, context);
  const [first] = best;
  if (first === undefined) return context.elsewhere && OPERATION.test(key) ? capped(other, DOUBTFUL) : [];
  const agreed = best.every(({ roleId }) => roleId === first.roleId);
  const rivals = other.filter(({ roleId, confidence }) => roleId !== first.roleId && confidence >= SURE);
  if (agreed && rivals.length === 0) return ranked([...best, ...other]);
  if (agreed && first.confidence >= SURE) return best;
  const settled = rivals.some(({ reason }) => reason.code === 'department');
  return settled ? [] : ranked([...capped(best, DOUBTFUL), ...capped(other, DOUBTFUL)]);
}

/** The role belongs to one of the row's departments, as far as they are known, or to a company's e-commerce as a whole. */
function isAtHome(titles: Titles, entry: Entry, { ids }: DepartmentContext): boolean {
  return ids.length === 0 || ids.includes(entry.department) || ids[0] === titles.tradeDepartment;
}

/** "客服（售前）", "专员-推广": the pieces in another order. */
export function reordered(titles: Titles, text: TitleText, context: DepartmentContext): RoleCandidate[] {
  const { pieces } = text;
  if (pieces.length < 2 || pieces.length > 3) return [];
  const orders =
    pieces.length === 2
      ? [[1, 0]]
      : [
          [1, 0, 2],
          [2, 0, 1],
          [2, 1, 0],
          [1, 2, 0],
          [0, 2, 1],
        ];
  for (const order of orders) {
    const key = order.map((place) => pieces[place] ?? '').join('');
    const entries = titles.index.byKey.get(key);
    if (entries && !titles.bare.has(key))
      return decide(entries, context, { confidence: 0.92, code: 'variant', params: {} });
  }
  return [];
}
