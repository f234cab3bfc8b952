import type { WrittenLanguage } from '../../base/language';
import { comparableKey } from '../../base/plainText';
import type { Problems } from './input/problem';
import { languagesOf, roleSubject, textPlace, type LintInput } from './input/lintInput';

const MIN_DUTIES = 5;
const MAX_DUTIES = 10;
/** Characters of a Chinese duty: two lines of a job table's column. */
const MAX_DUTY_LENGTHS: Readonly<Record<WrittenLanguage, number>> = { 'zh-CN': 80, 'en-US': Infinity };

const PUNCTUATION = /[\p{P}\p{S}]/gu;

/** Duties: their number, their length in Chinese, and none said twice. */
export function* checkDuties({ facts, texts, where }: LintInput): Problems {
  for (const { language, texts: found } of languagesOf(texts)) {
    for (const { id } of facts.roles) {
      const duties = found.roles[id]?.duties;
      if (duties === undefined) continue;
      const subject = roleSubject(id);
      const at = { file: textPlace(where, language, subject), subject };
      if (duties.length < MIN_DUTIES || duties.length > MAX_DUTIES) {
        const params = { count: duties.length, min: MIN_DUTIES, max: MAX_DUTIES };
        yield { code: 'dutyCount', ...at, path: 'duties', params };
      }
      const seen = new Map<string, number>();
      for (const [index, duty] of duties.entries()) {
        const path = `duties[${index}]`;
        const length = [...duty].length;
        const max = MAX_DUTY_LENGTHS[language];
        if (length > max) {
          yield { code: 'dutyTooLong', ...at, path, params: { length, max } };
        }
        const key = comparableKey(duty).replace(PUNCTUATION, '');
        const first = seen.get(key);
        if (first === undefined) seen.set(key, index);
        else yield { code: 'dutyTwice', ...at, path, params: { first: `duties[${first}]` } };
      }
    }
  }
}
