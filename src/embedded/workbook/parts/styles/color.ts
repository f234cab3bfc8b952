import { attributeNamed, childElements, childNamed, descend, type XmlElement } from '../../../../ooxml/xml';
import { localName } from '../../../../ooxml/scanXml';

/** The palette of the old indexed colours, from index 0 on. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The order of theme colours in a cell's theme index; the first two pairs are swapped against the theme part. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

export const OFFICE_THEME: readonly string[] =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The twelve colours of a theme part, as RRGGBB, in the order cells refer to them. */
export const readThemeColors = (theme: XmlElement): readonly string[] => {
  const scheme = descend(theme, 'themeElements', 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const entry = scheme && childNamed(scheme, name);
    const color = entry && childElements(entry)[0];
    if (!color) return OFFICE_THEME[index] ?? '000000';
    const value = localName(color.name) === 'sysClr' ? attributeNamed(color, 'lastClr') : attributeNamed(color, 'val');
    return value ?? OFFICE_THEME[index] ?? '000000';
  });
};

const toHsl = (r: number, g: number, b: number): [number, number, number] => {
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const light = (most + least) / 2;
  if (most === least) return [0, 0, light];
  const spread = most - least;
  const saturation = light > 0.5 ? spread / (2 - most - least) : spread / (most + least);
  const sector =
    most === r ? (g - b) / spread + (g < b ? 6 : 0) : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return [sector / 6, saturation, light];
};

const channel = (p: number, q: number, hue: number): number => {
  const t = ((hue % 1) + 1) % 1;
  if (t < 1 / 6) return p + (q - p) * 6 * t;
  if (t < 1 / 2) return q;
  return t < 2 / 3 ? p + (q - p) * (2 / 3 - t) * 6 : p;
};

/** A colour made lighter (tint up to 1) or darker (down to −1), as themes do it. */
const withTint = (rgb: string, tint: number): string => {
  if (tint === 0) return rgb;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [hue, saturation, light] = toHsl(r, g, b);
  const changed = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const q = changed < 0.5 ? changed * (1 + saturation) : changed + saturation - changed * saturation;
  const p = 2 * changed - q;
  const channels =
    saturation === 0 ? [changed, changed, changed] : [hue + 1 / 3, hue, hue - 1 / 3].map((h) => channel(p, q, h));
  return channels
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
};

/** "#RRGGBB" for a colour element (rgb, theme and tint, or indexed); null when it is automatic. */
export const readColor = (color: XmlElement | undefined, theme: readonly string[]): string | null => {
  if (!color) return null;
  const { rgb, theme: index, indexed, tint } = color.attributes;
  const base = rgb
    ? rgb.slice(-6).toUpperCase()
    : index !== undefined
      ? theme[Number(index)]
      : indexed !== undefined
        ? INDEXED[Number(indexed)]
        : undefined;
  return base === undefined ? null : `#${withTint(base, Number(tint ?? 0))}`;
};

const NAMED: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  lime: '00FF00',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  gray: '808080',
  grey: '808080',
  silver: 'C0C0C0',
  purple: '800080',
  navy: '000080',
  teal: '008080',
  maroon: '800000',
  olive: '808000',
  aqua: '00FFFF',
  fuchsia: 'FF00FF',
  pink: 'FFC0CB',
  brown: 'A52A2A',
  lightgray: 'D3D3D3',
  lightgrey: 'D3D3D3',
  lightblue: 'ADD8E6',
  lightgreen: '90EE90',
  lightyellow: 'FFFFE0',
  darkgreen: '006400',
  darkred: '8B0000',
  darkblue: '00008B',
};

/** RRGGBB for "#RRGGBB", "RRGGBB" or a common HTML colour name; null for anything else. */
export const parseHtmlColor = (text: string): string | null => {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text.trim());
  if (hex) return (hex[1] ?? '').toUpperCase();
  return NAMED[text.trim().toLowerCase()] ?? null;
};
