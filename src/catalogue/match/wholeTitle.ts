import type { RoleCandidate } from './roleMatch';
import type { AliasEntry } from './indexes/aliasIndex';
import { decide, SURE } from './decide';
import { holdsOtherWork, type DepartmentContext } from './indexes/departmentIndex';
import { namesRanksOnly } from './indexes/englishIndex';
import type { Titles } from './indexes/titles';
import { isLatin, titleKey, type TitleText } from './words/titleText';

/** Titles found as they stand, or with their pieces in another order. */

const BY_SOURCE: Readonly<Record<AliasEntry['source'], number>> = { name: 1, alias: 0.97, legacyAlias: 0.95 };

/** The title as the catalogue writes it, each entry believed as its source deserves. */
export function exact(entries: readonly AliasEntry[] | undefined, context: DepartmentContext): RoleCandidate[] {
  return decide(entries ?? [], context, ({ source }) => ({ confidence: BY_SOURCE[source], code: source, params: {} }));
}

/** Ends a note on what a title is bound to: "店铺运营（拼多多方向）". */
const NOTE_END = /(方向|平台|专项|组)$/;

/** "美编设计", "分拣打包": two titles of one role side by side, each of them sure where it stands. */
export function twoNames(titles: Titles, { key }: TitleText, context: DepartmentContext): RoleCandidate[] {
  if (isLatin(key)) return [];
  for (let cut = 2; cut < key.length; cut++) {
    const names = [key.slice(0, cut), key.slice(cut)];
    if (names.some((name) => titles.bare.has(name))) continue;
    const [first, second] = names.map((name) => oneRole(exact(titles.index.byKey.get(name), context)));
    const agreed = names[0] !== names[1] && first && second && first.roleId === second.roleId;
    if (agreed && together([first, second]) >= SURE && !holdsOtherWork(key))
      return [
        { roleId: first.roleId, confidence: 0.86, reason: { code: 'variant', params: { alias: names.join(' + ') } } },
      ];
  }
  return [];
}

/** The candidate where there is no other. */
function oneRole(candidates: readonly RoleCandidate[]): RoleCandidate | undefined {
  return candidates.length === 1 || (candidates[0]?.confidence ?? 0) >= SURE ? candidates[0] : undefined;
}

/** A name's own role, doubtful only because other trades use the name too. */
const LIKELY = 0.6;

/** Two doubts that agree are less of a doubt: how strong several names of one role are together, 0 where one of them is weak. */
export function together(named: readonly RoleCandidate[]): number {
  const doubt = named.reduce((product, { confidence }) => product * (1 - confidence), 1);
  return named.every(({ confidence }) => confidence >= LIKELY) ? Math.min(0.86, 1 - doubt) : 0;
}

/** "客服（售前）", "专员-推广", "客服（售前+售后）": the pieces in another order. */
export function reordered(titles: Titles, text: TitleText, context: DepartmentContext): RoleCandidate[] {
  const { pieces } = text;
  if (pieces.length < 2 || pieces.length > 3 || (isLatin(text.plain) && namesRanksOnly(text.plain))) return [];
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
  const [before = '', after = ''] = pieces.map((piece) => piece.replace(NOTE_END, ''));
  const plainer =
    pieces.length === 2 && before !== '' && after !== '' ? [after + (pieces[0] ?? ''), (pieces[1] ?? '') + before] : [];
  const noted = text.inside.length > 1 ? [...text.inside, text.outside].map(titleKey).join('') : '';
  for (const key of [...orders.map((order) => order.map((place) => pieces[place]).join('')), ...plainer, noted]) {
    const entries = titles.index.byKey.get(key);
    if (entries && !titles.bare.has(key))
      return decide(entries, context, { confidence: 0.92, code: 'variant', params: {} });
  }
  return [];
}
