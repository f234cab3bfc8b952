import { chineseDigits, chineseInteger } from './chineseNumeral';
import type { FormatPiece, FormatSection } from './formatSyntax';
import { partsFromSerial, type DateParts } from './serialDate';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'].concat([
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]);
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const CHINESE_DAYS = '日一二三四五六';

const two = (value: number, length: number): string => String(value).padStart(Math.min(length, 2), '0');

const named = (names: readonly string[], index: number, length: number): string => {
  const name = names[index] ?? '';
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
};

const datePart = (piece: FormatPiece & { kind: 'date' }, parts: DateParts, half: boolean, numerals: number): string => {
  const number = (value: number, length = piece.length): string =>
    numerals === 1 || numerals === 2 ? chineseInteger(value, numerals) : two(value, length);
  switch (piece.unit) {
    case 'y': {
      const year = piece.length <= 2 ? two(parts.year % 100, 2) : String(parts.year).padStart(4, '0');
      return numerals > 0 ? chineseDigits(year, numerals) : year;
    }
    case 'm':
      return piece.length >= 3 ? named(MONTHS, parts.month - 1, piece.length) : number(parts.month);
    case 'd':
      return piece.length >= 3 ? named(DAYS, parts.weekday, Math.min(piece.length, 4)) : number(parts.day);
    case 'a':
      return (piece.length === 3 ? '周' : '星期') + (CHINESE_DAYS[parts.weekday] ?? '');
    case 'h':
      return number(half ? parts.hour % 12 || 12 : parts.hour);
    case 'minute':
      return number(parts.minute);
    case 's':
      return number(parts.second);
  }
};

const fractionDigits = (pieces: readonly FormatPiece[], from: number): number => {
  let count = 0;
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'digit' || piece.mark !== '0') break;
    count++;
  }
  return count;
};

const unitSeconds = { h: 3600, m: 60, s: 1 };

/** A serial date (0 to 9999-12-31) in a section of a format that shows dates or times. */
export const formatDate = (section: FormatSection, serial: number): string => {
  const { pieces } = section;
  const decimals = pieces.reduce(
    (most, p, i) => (p.kind === 'point' ? Math.max(most, fractionDigits(pieces, i + 1)) : most),
    0,
  );
  const unit = 86_400 * 10 ** decimals;
  const rounded = Math.round(serial * unit) / unit;
  const parts = partsFromSerial(rounded);
  if (!parts) return '';
  const half = pieces.some((p) => p.kind === 'halfDay');
  let text = '';
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) continue;
    if (piece.kind === 'date') text += datePart(piece, parts, half, section.numerals);
    else if (piece.kind === 'halfDay') text += parts.hour < 12 ? piece.am : piece.pm;
    else if (piece.kind === 'elapsed') {
      const whole = Math.floor((rounded * 86_400 + 1e-6) / unitSeconds[piece.unit]);
      text += String(whole).padStart(piece.length, '0');
    } else if (piece.kind === 'literal') text += piece.text;
    else if (piece.kind === 'slash') text += '/';
    else if (piece.kind === 'comma') text += ',';
    else if (piece.kind === 'point') {
      const digits = fractionDigits(pieces, i + 1);
      text += '.' + String(parts.millisecond).padStart(3, '0').slice(0, digits).padEnd(digits, '0');
      i += digits;
    }
  }
  return text;
};
