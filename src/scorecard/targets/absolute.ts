import { cleanText } from '../../base/plainText';
import type { Language } from '../../base/language';
import { quoted } from '../../scoring/formula';
import type { SystemRule, Unit } from '../../scoring/scoringRule';
import { describe } from '../../scoring/sentences/describe';
import { attainedWords, numberFormat } from '../../scoring/sentences/units';
import { targetFormat } from '../columns/targetFormat';

/*
 * An absolute target (元, 件, 单) in the place of 100 % attainment: the card takes the amount reached, and its rule, which
 * divides by the target, scores it as it scored the rate.
 */

/** The unit written beside an absolute target, one word that can stand behind a number; null: it is none. */
export function absoluteUnit(text: string): string | null {
  const word = cleanText(text).normalize('NFKC');
  return /^\p{L}{1,8}$/u.test(word) && !/^(百分比|百分率|percent)$/i.test(word) ? word : null;
}

/** How amounts in a unit of HR's words are checked and shown. */
export function unitOfWord(word: string): Unit {
  return /元$|圆$|^(yuan|rmb|cny)$/i.test(word) ? 'yuan' : 'count';
}

/** Number format of the target and the actual in this unit; '' is a rate. @param target null: not known */
export function unitFormat(word: string, target: number | null): string {
  if (word === '') return targetFormat(numberFormat('percent'), target);
  const isWhole = target === null || Number.isInteger(target);
  // Ten thousands are rarely whole, and what is reached even less.
  return `${isWhole && !/[万萬千]/.test(word) ? '#,##0' : '#,##0.00'}${quoted(word)}`;
}

/** The rule's sentence with the rate reached, live, where a number stands in both cells; begins with "=". */
export function sentenceWithRate(
  rule: SystemRule,
  language: Language,
  { actual, target }: { readonly actual: string; readonly target: string },
): string {
  const sentence = describe(rule, { unit: 'percent', target: 1, language });
  const rate = `${quoted(attainedWords(language))}&TEXT(${actual}/${target},"0.0%")`;
  return `=${literals(sentence)}&IF(AND(ISNUMBER(${actual}),N(${target})>0),${rate},"")`;
}

/** A formula holds texts of 255 characters at most. */
function literals(text: string): string {
  const parts = text.match(/.{1,250}/gsu) ?? [''];
  return parts.map(quoted).join('&');
}
