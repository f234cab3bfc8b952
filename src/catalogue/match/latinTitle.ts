import type { RoleCandidate } from './roleMatch';
import type { AliasEntry } from './indexes/aliasIndex';
import { decide, DOUBTFUL } from './decide';
import type { DepartmentContext } from './indexes/departmentIndex';
import { englishKey } from './words/englishTitle';
import type { Titles } from './indexes/titles';
import { isLatin, type TitleText } from './words/titleText';
import { SENIORITY } from './words/titleWords';

/** Titles in Latin letters: English in any word order, or the Pinyin of a whole title. */

/** By the title's English words, without seniority, or by its Pinyin. */
export function latinTitle(titles: Titles, text: TitleText, context: DepartmentContext): RoleCandidate[] {
  if (!isLatin(text.plain)) return [];
  const english = englishEntries(titles, text.plain);
  if (english) return decide(english, context, { confidence: 0.93, code: 'english', params: {} });
  const junior = text.plain.split(/[^a-z0-9#+-]+/).filter((word) => !SENIORITY.includes(word.replace(/-/g, '')));
  const plain = englishEntries(titles, junior.join(' '));
  const leads = plain?.some((entry) => entry.level !== 'specialist' && entry.level !== 'assistant') ?? false;
  const trainee = /\b(trainee|intern|junior|jr)\b/.test(text.plain);
  if (plain)
    return decide(plain, context, {
      confidence: leads && trainee ? DOUBTFUL : 0.88,
      code: 'english',
      params: {},
    });
  const work = /\boperations?$/.test(text.plain) ? text.plain.replace(/operations?$/, 'operator') : '';
  const operator = work.includes(' ') ? englishEntries(titles, work) : undefined;
  if (operator) return decide(operator, context, { confidence: 0.86, code: 'english', params: {} });
  const pinyin = text.key.length >= 5 ? titles.index.byPinyin().get(text.key) : undefined;
  return pinyin ? decide(pinyin, context, { confidence: 0.9, code: 'pinyin', params: {} }) : [];
}

/** Entries whose English words are the same, in any order. */
export function englishEntries(titles: Titles, plain: string): readonly AliasEntry[] | undefined {
  const key = englishKey(plain);
  return key.includes(' ') || titles.index.byKey.has(key) ? titles.index.byEnglish.get(key) : undefined;
}
