import type { RoleCandidate } from '../match.types';
import type { Entry } from './aliasIndex';
import { decide, DOUBTFUL } from './decide';
import type { DepartmentContext } from './departmentIndex';
import { isDecoration } from './strip';
import type { Titles } from './titles';
import type { TitleText } from './titleText';

/** Titles found as they stand, with their department, or with their pieces in another order. */

const BY_SOURCE: Readonly<Record<Entry['source'], number>> = { name: 1, alias: 0.97, legacyAlias: 0.95 };

/** The title as the catalogue writes it, each entry believed as its source deserves. */
export function exact(entries: readonly Entry[] | undefined, context: DepartmentContext): RoleCandidate[] {
  return decide(entries ?? [], context, ({ source }) => ({ confidence: BY_SOURCE[source], code: source, params: {} }));
}

/** "主管" in 客服部 is read as "客服主管". An unknown team in between makes it doubtful. */
export function rankAlone(titles: Titles, text: TitleText, context: DepartmentContext): RoleCandidate[] {
  if (!titles.bare.has(text.key)) return [];
  const rank = text.key.replace(/^(部门|高级|小)/, '');
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

/** "运营" in 直播部 is read as "直播运营", where the short title alone may mean several roles. */
export function withDepartment(titles: Titles, text: TitleText, context: DepartmentContext): RoleCandidate[] {
  const alone = titles.index.byKey.get(text.key);
  if (text.key.length > 3 || !alone?.every((entry) => entry.weak) || titles.bare.has(text.key)) return [];
  const stem = context.stems[0]?.find((each) => titles.index.byKey.has(each + text.key));
  if (stem === undefined) return [];
  const entries = titles.index.byKey.get(stem + text.key)?.filter((entry) => isAtHome(titles, entry, context)) ?? [];
  return decide(entries, context, { confidence: 0.88, code: 'department', params: { department: stem } });
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
