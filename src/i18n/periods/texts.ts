import { isoDay } from '../../base/calendarDay';
import type { Language } from '../../base/language';
import { parsePeriod } from '../../base/period';
import { inLanguage } from '../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

/** How periods are called that are more than a month. */
export interface PeriodWords {
  /** @param ordinal 1–4 */
  readonly quarter: (year: number, ordinal: number) => string;
  /** @param ordinal 1 or 2 */
  readonly half: (year: number, ordinal: number) => string;
  readonly year: (year: number) => string;
  /** Days, "2026-07-15". */
  readonly range: (from: string, to: string) => string;
}

const words = inLanguage<PeriodWords>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });

/** A period as sentences and titles call it: "2026-11" as it is, "2026-Q3" by its name; a text that is none as it is. */
export function periodName(text: string, language: Language): string {
  const period = parsePeriod(text);
  if (period === null) return text;
  const { kind, first, last } = period;
  const { quarter, half, year, range } = words(language);
  switch (kind) {
    case 'month':
      return text;
    case 'quarter':
      return quarter(first.year, last.month / 3);
    case 'half':
      return half(first.year, last.month / 6);
    case 'year':
      return year(first.year);
    case 'range':
      return range(isoDay(first), isoDay(last));
  }
}
