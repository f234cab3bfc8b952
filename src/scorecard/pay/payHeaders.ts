import type { PayColumn, PayTexts } from '../texts/payTexts';

/** Headers by which a pay sheet is known, those of earlier versions last. */
export function payHeaders(languages: readonly PayTexts[]): readonly Readonly<Record<PayColumn, string>>[] {
  const earlier = languages.map(({ headers, earlierPayable }) => ({ ...headers, payable: earlierPayable }));
  return [...languages.map(({ headers }) => headers), ...earlier];
}
