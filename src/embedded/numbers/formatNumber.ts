import { chineseDigits, chineseInteger } from './chineseNumeral';
import { formatDate } from './formatDate';
import { parseFormat, type FormatPiece, type FormatSection } from './formatSyntax';
import { numberAsGeneral } from './plainNumber';
import { SERIAL_LIMIT } from './serialDate';

const holds = (condition: NonNullable<FormatSection['condition']>, value: number): boolean => {
  switch (condition.operator) {
    case '<':
      return value < condition.limit;
    case '>':
      return value > condition.limit;
    case '<=':
      return value <= condition.limit;
    case '>=':
      return value >= condition.limit;
    case '<>':
      return value !== condition.limit;
    default:
      return value === condition.limit;
  }
};

interface Choice {
  readonly section: FormatSection;
  /** Whether a negative number has to bring its own minus. */
  readonly signed: boolean;
}

const chooseSection = (sections: readonly FormatSection[], value: number): Choice | null => {
  const [first, second, third] = sections;
  if (!first) return null;
  if (first.condition) {
    if (holds(first.condition, value)) return { section: first, signed: true };
    if (!second) return null;
    if (!second.condition || holds(second.condition, value)) return { section: second, signed: true };
    return third ? { section: third, signed: true } : null;
  }
  if (value < 0 && second) return { section: second, signed: false };
  if (value === 0 && third) return { section: third, signed: false };
  return { section: first, signed: true };
};

interface Layout {
  readonly integer: readonly ('0' | '#' | '?')[];
  readonly decimals: readonly ('0' | '#' | '?')[];
  readonly exponent: number;
  readonly thousands: boolean;
  readonly scale: number;
  readonly percents: number;
}

const layoutOf = (pieces: readonly FormatPiece[]): Layout => {
  const integer: ('0' | '#' | '?')[] = [];
  const decimals: ('0' | '#' | '?')[] = [];
  let part: 'integer' | 'decimals' | 'exponent' = 'integer';
  let exponent = 0;
  let thousands = false;
  let commas = 0;
  let percents = 0;
  for (const piece of pieces) {
    if (piece.kind === 'point') part = 'decimals';
    else if (piece.kind === 'exponent') part = 'exponent';
    else if (piece.kind === 'percent') percents++;
    else if (piece.kind === 'comma') commas++;
    else if (piece.kind === 'digit') {
      if (commas > 0 && part === 'integer') thousands = true;
      commas = 0;
      if (part === 'integer') integer.push(piece.mark);
      else if (part === 'decimals') decimals.push(piece.mark);
      else exponent++;
    }
  }
  return { integer, decimals, exponent, thousands, scale: commas, percents };
};

/** Decimal rounding of the shortest text of the number, so that 1.005 shows as 1.01 as Excel shows it. */
const roundedText = (value: number, decimals: number): string => {
  const text = Number(value.toPrecision(15)).toString();
  if (text.includes('e')) return value.toFixed(Math.min(decimals, 100));
  const shifted = Math.round(Number(`${text}e${decimals}`));
  return Number.isFinite(shifted) && Math.abs(shifted) < 1e15
    ? Number(`${shifted}e-${decimals}`).toFixed(decimals)
    : value.toFixed(decimals);
};

const pad = (marks: readonly string[], digits: string): string => {
  const significant = digits.replace(/^0+/, '');
  const wanted = marks.slice(
    Math.max(
      0,
      marks.findIndex((m) => m !== '#'),
    ),
  );
  const least = marks.some((m) => m !== '#') ? wanted.length : 0;
  const filler = marks.includes('0') ? '0' : ' ';
  return significant.length >= least ? significant : significant.padStart(least, filler);
};

const trimDecimals = (marks: readonly string[], digits: string): string => {
  let text = digits;
  for (let i = marks.length - 1; i >= 0 && text.endsWith('0') && text.length > i; i--) {
    if (marks[i] === '0') break;
    text = text.slice(0, -1) + (marks[i] === '?' ? ' ' : '');
    if (marks[i] === '?') break;
  }
  return text;
};

const numberDigits = (layout: Layout, size: number): { readonly whole: string; readonly fraction: string } => {
  const [whole = '0', fraction = ''] = roundedText(size, layout.decimals.length).split('.');
  return { whole: pad(layout.integer, whole), fraction: trimDecimals(layout.decimals, fraction) };
};

/** The digits each mark before the point shows: one each from the right, the first mark all that are left. */
const spread = (layout: Layout, whole: string): readonly string[] => {
  const marks = Math.max(1, layout.integer.length);
  const shown = [...whole].map((digit, i) => {
    const behind = whole.length - 1 - i;
    return layout.thousands && behind > 0 && behind % 3 === 0 && digit !== ' ' ? `${digit},` : digit;
  });
  const first = Math.max(0, shown.length - marks + 1);
  return Array.from({ length: marks }, (_, mark) =>
    mark === 0 ? shown.slice(0, first).join('') : (shown[shown.length - marks + mark] ?? ''),
  );
};

const exponentDigits = (layout: Layout, size: number): { mantissa: number; power: number } => {
  if (size === 0) return { mantissa: 0, power: 0 };
  const step = Math.max(1, layout.integer.length);
  const power = Math.floor(Math.floor(Math.log10(size)) / step) * step;
  const mantissa = size / 10 ** power;
  return Number(roundedText(mantissa, layout.decimals.length)) >= 10 ** step
    ? { mantissa: mantissa / 10 ** step, power: power + step }
    : { mantissa, power };
};

const formatPlain = (section: FormatSection, size: number): string => {
  const layout = layoutOf(section.pieces);
  let scaled = size * 100 ** layout.percents;
  scaled /= 1000 ** layout.scale;
  const scientific = layout.exponent > 0 ? exponentDigits(layout, scaled) : null;
  const { whole, fraction } = numberDigits(layout, scientific ? scientific.mantissa : scaled);
  const wholeDigits =
    section.numerals === 1 || section.numerals === 2
      ? [chineseInteger(Number(whole), section.numerals)]
      : spread(layout, whole);
  let part: 'integer' | 'decimals' | 'exponent' = 'integer';
  let wholeAt = 0;
  let decimalAt = 0;
  let text = '';
  const decimalCount = layout.decimals.length;
  for (const piece of section.pieces) {
    switch (piece.kind) {
      case 'digit':
        if (part === 'integer') text += wholeDigits[wholeAt++] ?? '';
        else if (part === 'decimals') {
          decimalAt++;
          text += decimalAt === decimalCount ? fraction.slice(decimalAt - 1) : (fraction[decimalAt - 1] ?? '');
        }
        break;
      case 'point':
        text += `${wholeAt === 0 ? (wholeDigits[0] ?? '') : ''}.`;
        part = 'decimals';
        break;
      case 'exponent': {
        const power = scientific?.power ?? 0;
        const sign = power < 0 ? '-' : piece.sign === '+' ? '+' : '';
        text += `E${sign}${String(Math.abs(power)).padStart(layout.exponent, '0')}`;
        part = 'exponent';
        break;
      }
      case 'percent':
        text += '%';
        break;
      case 'general':
        text +=
          section.numerals === 1 || section.numerals === 2
            ? chineseInteger(Math.round(size), section.numerals)
            : numberAsGeneral(size);
        break;
      case 'literal':
        text += piece.text;
        break;
      case 'slash':
        text += '/';
        break;
      default:
        break;
    }
  }
  return section.numerals === 3 ? chineseDigits(text, 3) : text;
};

const FRACTION = /^(#+|0+|\?+)?( *)(#+|0+|\?+)\/(\d+|#+|0+|\?+)$/;

const bestFraction = (value: number, limit: number): readonly [number, number] => {
  let best: readonly [number, number] = [Math.round(value), 1];
  for (let bottom = 1; bottom <= limit; bottom++) {
    const top = Math.round(value * bottom);
    if (Math.abs(top / bottom - value) < Math.abs(best[0] / best[1] - value) - 1e-12) best = [top, bottom];
  }
  return best;
};

const formatFraction = (section: FormatSection, size: number): string | null => {
  const shape = section.pieces
    .map((p) => (p.kind === 'digit' ? p.mark : p.kind === 'slash' ? '/' : p.kind === 'literal' ? p.text : '!'))
    .join('');
  const found = FRACTION.exec(shape);
  if (!found) return null;
  const mixed = found[1] !== undefined;
  const whole = mixed ? Math.floor(size) : 0;
  const bottomMarks = found[4] ?? '?';
  const fixed = /^\d+$/.test(bottomMarks) && Number(bottomMarks) > 0 ? Number(bottomMarks) : null;
  const rest = size - whole;
  const [top, bottom] = fixed ? [Math.round(rest * fixed), fixed] : bestFraction(rest, 10 ** bottomMarks.length - 1);
  if (mixed && top === 0) return String(whole);
  if (mixed && top === bottom) return String(whole + 1);
  return `${mixed && whole > 0 ? `${whole} ` : ''}${top}/${bottom}`;
};

/** Text as a cell with this format shows it. */
export const formatText = (text: string, format: string): string => {
  const sections = parseFormat(format);
  const section = sections[3] ?? (sections.length === 1 ? sections[0] : undefined);
  if (!section?.pieces.some((piece) => piece.kind === 'text')) return text;
  return section.pieces.map((p) => (p.kind === 'text' ? text : p.kind === 'literal' ? p.text : '')).join('');
};

/** A number as a cell with this format shows it; null when the format cannot show it (Excel shows ####). */
export const formatNumber = (value: number, format: string): string | null => {
  const choice = chooseSection(parseFormat(format), value);
  if (!choice) return null;
  const { section, signed } = choice;
  if (section.isDate) return value < 0 || value >= SERIAL_LIMIT ? null : formatDate(section, value);
  if (section.pieces.length === 1 && section.pieces[0]?.kind === 'text') return numberAsGeneral(value);
  const size = Math.abs(value);
  const text = section.pieces.some((p) => p.kind === 'slash')
    ? (formatFraction(section, size) ?? formatPlain(section, size))
    : formatPlain(section, size);
  const visible = /[1-9]/.test(text) || section.numerals > 0 || section.pieces.every((p) => p.kind === 'literal');
  return value < 0 && signed && visible ? `-${text}` : text;
};
