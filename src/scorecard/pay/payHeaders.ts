import { cleanText, comparableKey } from '../../base/plainText';
import type { ListReading } from '../sheet/readList';
import type { PayColumn, PayPartColumn, PayTexts } from '../texts/payTexts';
import type { PayColumns } from './payLine';

/** Headers by which a pay sheet is known, those of earlier versions last. */
export function payHeaders(languages: readonly PayTexts[]): readonly Readonly<Record<PayColumn, string>>[] {
  const earlier = languages.map(({ headers, earlierLapses }) => ({ ...headers, lapses: earlierLapses }));
  const first = languages.map((texts, index) => ({
    ...(earlier[index] ?? texts.headers),
    payable: texts.earlierPayable,
  }));
  return [...languages.map(({ headers }) => headers), ...earlier, ...first];
}

/** The columns of a sheet that was found, with those that only later sheets have. */
export function payColumns(
  { values, headerRow, columns }: ListReading<PayColumn>,
  languages: readonly Pick<PayTexts, 'partHeaders'>[],
): PayColumns {
  const line = (values[headerRow] ?? []).map((value) => comparableKey(cleanText(value)));
  const parts: Partial<Record<PayPartColumn, number>> = {};
  for (const { partHeaders } of languages) {
    for (const name of PAY_PARTS) {
      const at = line.indexOf(comparableKey(partHeaders[name]));
      if (at >= 0) parts[name] ??= at;
    }
  }
  return { ...columns, ...parts };
}

const PAY_PARTS: readonly PayPartColumn[] = ['status', 'days', 'share'];
