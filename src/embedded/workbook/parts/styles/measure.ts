const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud8bf][\udc00-\udfff]/;
const CJK_FONT =
  /宋|黑|楷|等线|仿|雅黑|隶|圆|SimSun|SimHei|DengXian|YaHei|KaiTi|FangSong|PingFang|Noto Sans CJK|MingLiU|Gothic/i;

export interface MeasuredFont {
  readonly name: string;
  readonly size: number;
}

/** Width in pixels of the widest digit, which is the unit of column widths in files. */
export const digitWidth = (font: MeasuredFont): number =>
  CJK_FONT.test(font.name) ? Math.max(1, Math.ceil((font.size * 2) / 3)) : Math.max(1, Math.round(font.size * 0.64));

const POINTS_PER_PIXEL = 0.75;

/** Points for a width in characters as files write it (padding included). */
export const widthToPoints = (width: number, font: MeasuredFont): number =>
  Math.round(width * digitWidth(font)) * POINTS_PER_PIXEL;

/** The width in characters, as files write it, of a column of so many points. */
export const pointsToWidth = (points: number, font: MeasuredFont): number => {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.round((pixels / digitWidth(font)) * 256) / 256;
};

/** The width that files give a column whose default is `characters` wide: padding of 5 pixels is added, in steps of 8. */
export const defaultWidth = (characters: number, font: MeasuredFont): number => {
  const digit = digitWidth(font);
  const pixels = Math.ceil((characters * digit + 5) / 8) * 8;
  return pixels / digit;
};

/** How many digits of its font a text is wide; Chinese, Japanese and Korean characters count about two. */
export const widthInDigits = (text: string): number => {
  let units = 0;
  for (const character of text) {
    if (WIDE.test(character)) units += 1.9;
    else if ("ijlI.,:;'|!()[] ".includes(character)) units += 0.55;
    else if ('mwMW@%'.includes(character)) units += 1.5;
    else if (character >= 'A' && character <= 'Z') units += 1.2;
    else units += 1;
  }
  return units;
};

/** Width of one line of text in points, without padding. */
export const textWidth = (text: string, font: MeasuredFont, bold = false): number =>
  widthInDigits(text) * font.size * 0.64 * POINTS_PER_PIXEL * (bold ? 1.07 : 1);

/** How many lines a paragraph takes in a column of so many points: words stay whole, Chinese breaks anywhere. */
const linesOfParagraph = (text: string, font: MeasuredFont, bold: boolean, width: number): number => {
  const room = Math.max(font.size, width - 4);
  let lines = 1;
  let used = 0;
  for (const piece of text.match(/[\u0021-\u024f]+|\s|[^\s]/gu) ?? []) {
    const length = textWidth(piece, font, bold);
    if (used + length <= room) used += length;
    else if (length <= room) {
      lines++;
      used = piece.trim() === '' ? 0 : length;
    } else {
      const over = used + length;
      lines += Math.ceil(over / room) - 1;
      used = over % room;
    }
  }
  return lines;
};

/** How many lines a text takes; `width` is the column's in points, or null when the text is not wrapped. */
export const lineCount = (text: string, font: MeasuredFont, bold: boolean, width: number | null): number =>
  width === null
    ? 1
    : text.split(/\r\n|\r|\n/).reduce((total, paragraph) => total + linesOfParagraph(paragraph, font, bold, width), 0);

/** Height in points of one line. */
export const lineHeight = (font: MeasuredFont): number => Math.ceil((font.size * 1.27 + 0.8) / 0.75) * 0.75;
