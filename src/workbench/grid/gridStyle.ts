import type { IStyleData } from '@univerjs/presets';
import type { BorderLine, StyleRecord } from '../../embedded/workbook/parts/styles/styleRecord';
import type { ValueKind } from '../snapshot/sheetSnapshot';

/** Univer's numbers for what files call by name. */
const BORDERS: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 1,
  fill: 1,
  centerContinuous: 2,
  distributed: 2,
};
const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3, justify: 1, distributed: 2 };
/** Where content goes in a cell that does not say: numbers to the right, truth and errors to the middle, text to the left. */
const GENERAL: Readonly<Record<ValueKind, number>> = { blank: 1, text: 1, number: 3, logical: 2, error: 2 };
/** Where the file's font is missing, letters and Chinese characters shall still go together. */
const FALLBACK_FONTS = 'Microsoft YaHei, PingFang SC, Noto Sans CJK SC, sans-serif';
const OVERFLOW = 1;
const CLIP = 2;
const WRAP = 3;
const INDENT_PIXELS = 9;
/** Pixels; as Univer's own where nothing is said. */
const PADDING = { t: 0, r: 2, b: 1, l: 2 };

const border = (line: BorderLine | null): { s: number; cl: { rgb: string } } | null =>
  line && { s: BORDERS[line.style] ?? 1, cl: { rgb: line.color } };

const horizontalOf = (style: StyleRecord, kind: ValueKind): number | undefined =>
  HORIZONTAL[style.horizontal] ?? GENERAL[kind];

/** What a cell leaves free around its text, in pixels. */
export function paddingOf(style: StyleRecord, kind: ValueKind): Readonly<Record<'t' | 'r' | 'b' | 'l', number>> {
  const indent = style.indent * INDENT_PIXELS;
  if (indent === 0) return PADDING;
  return horizontalOf(style, kind) === 3
    ? { ...PADDING, r: PADDING.r + indent }
    : { ...PADDING, l: PADDING.l + indent };
}

/** One look of a cell in Univer's terms. The grid gets texts only, so where numbers stand is settled here. */
export function gridStyle(style: StyleRecord, kind: ValueKind): IStyleData {
  const sides = {
    t: border(style.borders.top),
    r: border(style.borders.right),
    b: border(style.borders.bottom),
    l: border(style.borders.left),
    tl_br: border(style.borders.diagonalDown),
    bl_tr: border(style.borders.diagonalUp),
  };
  const isText = kind === 'text' || kind === 'blank';
  return {
    ff: `${style.fontName}, ${FALLBACK_FONTS}`,
    fs: style.fontSize,
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(style.underline === 'none' ? {} : { ul: { s: 1 } }),
    ...(style.strikethrough ? { st: { s: 1 } } : {}),
    cl: { rgb: style.fontColor },
    ...(style.fillColor === null ? {} : { bg: { rgb: style.fillColor } }),
    ...(Object.values(sides).some((side) => side !== null) ? { bd: sides } : {}),
    ht: horizontalOf(style, kind),
    vt: VERTICAL[style.vertical] ?? 3,
    tb: style.wrap ? WRAP : isText && style.horizontal !== 'fill' ? OVERFLOW : CLIP,
    ...(style.indent === 0 ? {} : { pd: paddingOf(style, kind) }),
    ...rotation(style.rotation),
  } as IStyleData;
}

/** Files count 0–90 up and 91–180 down; 255 is letters on top of each other. Univer turns clockwise. */
function rotation(turned: number): { tr?: { a: number; v?: number } } {
  if (turned === 0) return {};
  if (turned === 255) return { tr: { a: 0, v: 1 } };
  return { tr: { a: turned <= 90 ? -turned : turned - 90 } };
}
