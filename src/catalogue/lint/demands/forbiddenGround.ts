import { ENGLISH_DEMANDS } from './forbiddenDemands.en';
import { CHINESE_DEMANDS } from './forbiddenDemands.zh';

/** What a person is, and what a qualification therefore must not ask for. */
export type ForbiddenGround =
  'age' | 'sex' | 'looks' | 'height' | 'health' | 'marriage' | 'children' | 'hukou' | 'zodiac' | 'bloodType' | 'belief';

/**
 * Demands by ground. They are phrases, not single words: 健康 is also a category (健康类目) and a post (健康顾问), buyers
 * are described by age and sex, a picture has a height, and aged stock lies in the warehouse.
 */
export type Demands = Readonly<Record<ForbiddenGround, readonly RegExp[]>>;

/** The forbidden demand of a qualification in Chinese or English, and the words that make it; null where there is none. */
export function forbiddenGround(
  qualification: string,
): { readonly ground: ForbiddenGround; readonly words: string } | null {
  const text = qualification.normalize('NFKC').trim();
  for (const [ground, demands] of [...groundsOf(CHINESE_DEMANDS), ...groundsOf(ENGLISH_DEMANDS)]) {
    for (const demand of demands) {
      const found = demand.exec(text);
      if (found !== null) return { ground, words: found[0].trim() };
    }
  }
  return null;
}

function groundsOf(demands: Demands): readonly (readonly [ForbiddenGround, readonly RegExp[]])[] {
  return Object.entries(demands) as [ForbiddenGround, readonly RegExp[]][];
}
