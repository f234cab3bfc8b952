import { convertText } from './convertText';

/** Data in Simplified Chinese as the same data in Traditional Chinese; ids are no Chinese. */
export function deriveTexts(value: unknown): unknown {
  if (typeof value === 'string') return convertText(value, 'catalogue');
  if (Array.isArray(value)) return value.map(deriveTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deriveTexts(item)]));
}

/** Facts with the Traditional name beside each Simplified one. */
export function deriveNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(deriveNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'zh-TW')
      .flatMap(([key, item]) =>
        key === 'zh-CN' && typeof item === 'string'
          ? [
              [key, item],
              ['zh-TW', convertText(item, 'catalogue')],
            ]
          : [[key, deriveNames(item)]],
      ),
  );
}
