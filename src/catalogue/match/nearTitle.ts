import type { NearKey } from './words/spelling';
import type { RoleCandidate } from './roleMatch';
import { capped, decide, ranked, SURE, DOUBTFUL } from './decide';
import { holdsOtherWork, type DepartmentContext } from './indexes/departmentIndex';
import { strippedForms } from './words/strip';
import type { Titles } from './indexes/titles';
import { pinyinOf } from './words/syllables';
import type { TitleText } from './words/titleText';
import { exact } from './wholeTitle';

/** Titles that resemble the catalogue's: misspelt ones, and such as only hold a known title. */

/** What the words cost that are taken away before a title is corrected: none that may stand for another post, as platforms and goods do. */
const HARMLESS = 1.2;

/** "美功": two letters are too few to be compared, unless one only sounds like another and means one role alone. */
function homophone(titles: Titles, { key }: TitleText, context: DepartmentContext): RoleCandidate[] {
  if (!/^[\u3400-\u9fff]{2}$/.test(key) || titles.bare.has(key) || holdsOtherWork(key)) return [];
  const sounds = pinyinOf(key).flatMap((spelling) => titles.index.byPinyin().get(spelling) ?? []);
  const [first] = sounds;
  const oneRole = sounds.every(({ roleId, weak, within }) => roleId === first?.roleId && !weak && within === null);
  const meant = sounds.find(
    ({ title }) => title.length === 2 && [...title].filter((each) => key.includes(each)).length === 1,
  );
  if (!first || !oneRole || !meant) return [];
  return decide([meant], context, { confidence: 0.86, code: 'spelling', params: { typed: key } });
}

const SPOKEN = /^((?:做|搞|管|弄|干|跑)?([\u3400-\u9fff]{2,6}))的$/;

/** "开直通车的", "做美工的": whoever does it. */
export function spokenTitle(titles: Titles, { key }: TitleText, context: DepartmentContext): RoleCandidate[] {
  const [, whole = '', work = ''] = SPOKEN.exec(key) ?? [];
  // "开车的" may drive: work that the catalogue doubts is not made sure by who does it.
  if (work === '' || holdsOtherWork(whole) || titles.index.byKey.get(whole)?.every(({ weak }) => weak)) return [];
  for (const form of [whole, `${whole}员`, work, `${work}员`, `${work}专员`]) {
    const found = titles.bare.has(form) ? [] : exact(titles.index.byKey.get(form), context);
    if ((found[0]?.confidence ?? 0) < SURE) continue;
    return capped(
      found.map(({ roleId, confidence }) => ({
        ...{ roleId, confidence },
        reason: { code: 'variant', params: { alias: form, stripped: key.replace(form, '') || '的' } },
      })),
      0.86,
    );
  }
  return [];
}

/** One letter typed wrong, doubled or swapped: sure only where the sound or the look explains it. */
export function misspeltTitle(titles: Titles, text: TitleText, context: DepartmentContext): RoleCandidate[] {
  if (leadsDepartment(titles, text.key)) return [];
  const sounding = homophone(titles, text, context);
  if (sounding.length > 0) return sounding;
  const shorter = strippedForms(text.key).filter(
    ({ core, cost, traits }) => cost <= HARMLESS && core.length >= 4 && !traits.has('standingIn'),
  );
  const forms = [text.key, ...shorter.map((form) => form.core)].filter((form) => !titles.index.byKey.has(form));
  const nearForms = forms.map((form) => ({ form, keys: titles.spelling.near(form) }));
  const found: RoleCandidate[] = [];
  const oneRole = nearOne(titles, nearForms);
  for (const { form, keys } of nearForms) {
    for (const near of keys) {
      const entries = titles.index.byKey.get(near.key) ?? [];
      const home = entries.every(({ department, weak }) => !weak && context.ids.includes(department));
      const told = home || (entries.every(({ weak }) => !weak) && !isTitle(titles, form.slice(1)));
      const lost = near.kind === 'lost' && oneRole && told && !holdsOtherWork(form);
      const likely = near.kind === 'likely' && !holdsOtherWork(ownWords(text.key, near.key));
      const confidence = (likely || lost ? 0.86 : 0.5) - (form === text.key ? 0 : 0.02);
      found.push(...decide(entries, context, { confidence, code: 'spelling', params: { typed: form } }));
    }
  }
  const best = ranked(found);
  const sure = best.filter((candidate) => candidate.confidence >= SURE);
  return sure.length > 1 || mayHaveLost(titles, text.key, sure) ? capped(best, DOUBTFUL) : best;
}

/** "商品品主管" has a letter twice, or lacks one of another role's title. */
function mayHaveLost(titles: Titles, key: string, sure: readonly RoleCandidate[]): boolean {
  const longer = titles.spelling.near(key).filter((near) => near.key.length > key.length);
  const others = longer.flatMap((near) => titles.index.byKey.get(near.key) ?? []);
  return others.some(({ roleId, weak }) => !weak && sure.every((candidate) => candidate.roleId !== roleId));
}

/** A title behind one letter, which may be any word's: "场经理", "视编导". */
function isTitle(titles: Titles, rest: string): boolean {
  return titles.bare.has(rest) || titles.index.byKey.has(rest) || /^(管理)?[员师]$/.test(rest);
}

/** Whatever is one letter off is the same role; of three letters another one is a third of the title. */
function nearOne(
  titles: Titles,
  near: readonly { readonly form: string; readonly keys: readonly NearKey[] }[],
): boolean {
  const counted = near.flatMap(({ form, keys }) =>
    keys.filter(({ key, kind }) => form.length > 3 || key.length > 3 || kind !== 'possible'),
  );
  const roles = counted.flatMap(({ key }) => titles.index.byKey.get(key)?.map(({ roleId }) => roleId) ?? []);
  return new Set(roles).size === 1;
}

/** What a title does not share with the one it may be meant as, "~" for each part they share. */
function ownWords(key: string, meant: string): string {
  let length = 0;
  while (length < meant.length && key.includes(meant.slice(0, length + 1))) length++;
  const start = meant.slice(0, length);
  let end = Math.min(meant.length - length, key.length - length);
  while (end > 0 && !key.endsWith(meant.slice(meant.length - end))) end--;
  const rest = start === '' ? key : key.replace(start, '~');
  return end === 0 ? rest : `${rest.slice(0, rest.length - end)}~`;
}

/** "财务主管" leads 财务: a department's name spelled right and a rank are no misspelling of another department's. */
function leadsDepartment(titles: Titles, key: string): boolean {
  for (let length = 2; length <= Math.min(4, key.length - 2); length++) {
    if (titles.bare.has(key.slice(-length)) && titles.departments.resolve(key.slice(0, -length)) !== null) return true;
  }
  return false;
}

/** Roles whose title stands inside this one: never more than a suggestion. */
export function containedTitles(titles: Titles, text: TitleText, context: DepartmentContext): RoleCandidate[] {
  const { key } = text;
  const found: RoleCandidate[] = [];
  for (let length = Math.min(key.length - 1, 10); length >= 2; length--) {
    for (let start = 0; start + length <= key.length; start++) {
      const part = key.slice(start, start + length);
      const entries = titles.bare.has(part) ? undefined : titles.index.byKey.get(part);
      if (!entries) continue;
      const confidence = 0.2 + 0.45 * (length / key.length) + (start + length === key.length ? 0.05 : 0);
      found.push(
        ...capped(decide(entries, context, { confidence, code: 'variant', params: { typed: text.plain } }), confidence),
      );
    }
    if (found.length >= 8) break;
  }
  return ranked(found);
}
