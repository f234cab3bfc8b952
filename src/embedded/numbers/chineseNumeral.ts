const DIGITS = ['', '〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '０１２３４５６７８９'];
const UNITS = ['', '十百千万亿', '拾佰仟万亿', '十百千万亿'];

/** Each digit replaced: 2026 → 二〇二六. */
export const chineseDigits = (text: string, style: number): string =>
  text.replace(/\d/g, (digit) => DIGITS[style]?.[Number(digit)] ?? digit);

const group = (value: number, style: number): string => {
  const digits = DIGITS[style] ?? '';
  const units = UNITS[style] ?? '';
  const zero = style === 1 ? '〇' : (digits[0] ?? '');
  let text = '';
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) gap = gap || text !== '';
    else {
      text += (gap ? zero : '') + (digits[digit] ?? '') + (power > 0 ? (units[power - 1] ?? '') : '');
      gap = false;
    }
  }
  return text;
};

/** A whole number in Chinese numerals, as [DBNum1] (lower case) or [DBNum2] (formal) write it: 12 → 十二, 105 → 一百〇五. */
export const chineseInteger = (value: number, style: number): string => {
  const digits = DIGITS[style] ?? '';
  const zero = style === 1 ? '〇' : (digits[0] ?? '');
  if (value === 0) return zero;
  const high = Math.floor(value / 1e8);
  const middle = Math.floor(value / 1e4) % 1e4;
  const low = value % 1e4;
  let text = high > 0 ? `${chineseInteger(high, style)}亿` : '';
  if (middle > 0) text += `${text && middle < 1000 ? zero : ''}${group(middle, style)}万`;
  if (low > 0) text += `${text && low < 1000 ? zero : ''}${group(low, style)}`;
  return style === 1 ? text.replace(/^一十/, '十') : text;
};
