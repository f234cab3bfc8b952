/** A piece of one section of a number format. */
export type FormatPiece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly mark: '0' | '#' | '?' }
  | { readonly kind: 'point' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'exponent'; readonly sign: '+' | '-' }
  | { readonly kind: 'slash' }
  | { readonly kind: 'general' }
  | { readonly kind: 'text' }
  | { readonly kind: 'date'; readonly unit: 'y' | 'm' | 'd' | 'h' | 's' | 'a' | 'minute'; readonly length: number }
  | { readonly kind: 'elapsed'; readonly unit: 'h' | 'm' | 's'; readonly length: number }
  | { readonly kind: 'halfDay'; readonly am: string; readonly pm: string };

export interface FormatSection {
  readonly pieces: readonly FormatPiece[];
  readonly condition: { readonly operator: string; readonly limit: number } | null;
  readonly isDate: boolean;
  /** 0: western digits; 1–3: the numeral styles of [DBNum1] to [DBNum3]. */
  readonly numerals: number;
}

const splitSections = (format: string): string[] => {
  const sections: string[] = [''];
  for (let i = 0; i < format.length; i++) {
    const c = format[i] ?? '';
    if (c === ';') {
      sections.push('');
      continue;
    }
    let piece = c;
    if (c === '"') {
      const end = format.indexOf('"', i + 1);
      piece = format.slice(i, end < 0 ? format.length : end + 1);
    } else if (c === '\\' || c === '_' || c === '*') piece = format.slice(i, i + 2);
    else if (c === '[') {
      const end = format.indexOf(']', i + 1);
      piece = format.slice(i, end < 0 ? format.length : end + 1);
    }
    sections[sections.length - 1] += piece;
    i += piece.length - 1;
  }
  return sections;
};

interface Brackets {
  condition: FormatSection['condition'];
  numerals: number;
}

const readBracket = (content: string, found: Brackets): FormatPiece | null => {
  const elapsed = /^(h+|m+|s+)$/i.exec(content);
  if (elapsed) {
    return { kind: 'elapsed', unit: content[0]?.toLowerCase() as 'h' | 'm' | 's', length: content.length };
  }
  const condition = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+(?:E[+-]?\d+)?)$/i.exec(content);
  if (condition) found.condition = { operator: condition[1] ?? '=', limit: Number(condition[2]) };
  const numerals = /^DBNum([123])$/i.exec(content);
  if (numerals) found.numerals = Number(numerals[1]);
  const currency = /^\$([^-]*)/.exec(content);
  return currency?.[1] ? { kind: 'literal', text: currency[1] } : null;
};

const HALF_DAYS: readonly (readonly [RegExp, string, string])[] = [
  [/^AM\/PM/i, 'AM', 'PM'],
  [/^A\/P/i, 'A', 'P'],
  [/^上午\/下午/, '上午', '下午'],
];

const readSection = (section: string): FormatSection => {
  const pieces: FormatPiece[] = [];
  const found: Brackets = { condition: null, numerals: 0 };
  let i = 0;
  const push = (piece: FormatPiece | null, length: number): void => {
    if (piece) pieces.push(piece);
    i += length;
  };
  while (i < section.length) {
    const rest = section.slice(i);
    const c = rest[0] ?? '';
    const halfDay = HALF_DAYS.find(([pattern]) => pattern.test(rest));
    const general = /^General/i.exec(rest) ?? /^G\/通用格式/.exec(rest);
    const date = /^(y+|m+|d+|h+|s+|a{3,4}|e+|b+)/i.exec(rest);
    const exponent = /^E([+-])/i.exec(rest);
    if (c === '"') {
      const end = rest.indexOf('"', 1);
      push({ kind: 'literal', text: rest.slice(1, end < 0 ? undefined : end) }, end < 0 ? rest.length : end + 1);
    } else if (c === '\\') push({ kind: 'literal', text: rest.slice(1, 2) }, 2);
    else if (c === '_') push({ kind: 'literal', text: ' ' }, 2);
    else if (c === '*') push(null, 2);
    else if (c === '[') {
      const end = rest.indexOf(']');
      push(readBracket(rest.slice(1, end < 0 ? undefined : end), found), end < 0 ? rest.length : end + 1);
    } else if (halfDay) {
      const length = halfDay[0].exec(rest)?.[0].length ?? 1;
      push({ kind: 'halfDay', am: halfDay[1], pm: halfDay[2] }, length);
    } else if (general) push({ kind: 'general' }, general[0].length);
    else if (exponent) push({ kind: 'exponent', sign: exponent[1] as '+' | '-' }, 2);
    else if (date) {
      const letter = c.toLowerCase();
      const unit = letter === 'e' || letter === 'b' ? 'y' : (letter as 'y' | 'm' | 'd' | 'h' | 's' | 'a');
      push({ kind: 'date', unit, length: letter === 'e' ? 4 : date[0].length }, date[0].length);
    } else if (c === '0' || c === '#' || c === '?') push({ kind: 'digit', mark: c }, 1);
    else if (c === '.') push({ kind: 'point' }, 1);
    else if (c === ',') push({ kind: 'comma' }, 1);
    else if (c === '%') push({ kind: 'percent' }, 1);
    else if (c === '/') push({ kind: 'slash' }, 1);
    else if (c === '@') push({ kind: 'text' }, 1);
    else push({ kind: 'literal', text: c }, 1);
  }
  const isDate = pieces.some((p) => p.kind === 'date' || p.kind === 'elapsed' || p.kind === 'halfDay');
  return { pieces: isDate ? withMinutes(pieces) : pieces, ...found, isDate };
};

/** m means minutes after hours or before seconds. */
const withMinutes = (pieces: readonly FormatPiece[]): FormatPiece[] => {
  const units = pieces.map((p) => (p.kind === 'date' || p.kind === 'elapsed' ? p.unit : null));
  return pieces.map((piece, index) => {
    if (piece.kind !== 'date' || piece.unit !== 'm' || piece.length > 2) return piece;
    const before = units.slice(0, index).findLast((unit) => unit !== null);
    const after = units.slice(index + 1).find((unit) => unit !== null);
    return before === 'h' || after === 's' ? { ...piece, unit: 'minute' } : piece;
  });
};

const cache = new Map<string, readonly FormatSection[]>();

/** The sections of a number format: up to four (positive, negative, zero, text). */
export const parseFormat = (format: string): readonly FormatSection[] => {
  const known = cache.get(format);
  if (known) return known;
  const sections = splitSections(format).slice(0, 4).map(readSection);
  if (cache.size > 5000) cache.clear();
  cache.set(format, sections);
  return sections;
};

/** Whether numbers in this format are shown as dates or times. */
export const isDateFormat = (format: string): boolean => parseFormat(format)[0]?.isDate ?? false;

/** Whether numbers in this format are shown as percentages. */
export const isPercentFormat = (format: string): boolean =>
  parseFormat(format)[0]?.pieces.some(({ kind }) => kind === 'percent') ?? false;

export const isGeneralFormat = (format: string): boolean => /^general$/i.test(format);

/** Whether what is typed into a cell with this format stays text. */
export const isTextFormat = (format: string): boolean => format === '@';
