import type { Language } from '../../base/language';
import type { AssessedIndicator, Role } from '../../catalogue/catalogue';

/** "2" or "2–4"; "" where no source names a number. */
export function usualHeadcount({ headcount }: Role): string {
  if (headcount === null) return '';
  const { min, max } = headcount;
  return min === max ? String(min) : `${min}–${max}`;
}

/** Rated by levels that its definition describes. */
export function hasDescribedLevels({
  indicator: { dimension },
  rule,
}: Pick<AssessedIndicator, 'indicator' | 'rule'>): boolean {
  const isBlock = dimension === 'behaviour' || dimension === 'ability';
  return isBlock && rule.kind === 'judgement' && rule.scale === 'levels';
}

/** Between a name and what is said of it. */
export const COLON: Readonly<Record<Language, string>> = { 'zh-CN': '：', 'zh-TW': '：', 'en-US': ': ' };

/** "询单转化率 30%", an indicator a line. */
export function indicatorLines({ indicators }: Role, language: Language): string[] {
  return indicators.map(({ indicator, weight }) => `${indicator.name[language]} ${weight}%`);
}
