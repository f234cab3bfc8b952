/**
 * Estimates of printed text, because Excel's autofit ignores merged cells and a scorecard must be one clean page.
 * One unit is the width of a digit in the default font; a Chinese character takes two.
 */
const WIDE_CHARACTERS =
  '\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6';
const WIDE = new RegExp(`[${WIDE_CHARACTERS}]`);

/** Width of one character of the default font in Office.js' width units, measured for Calibri 11. */
const CHARACTER_POINTS = 5.25;
/** The inner margins of a cell, in the same units. */
const CELL_PADDING = 3.75;

/** A column's width in points, from its characters; 0 hides it. */
export function columnPoints(characters: number): number {
  return characters === 0 ? 0 : characters * CHARACTER_POINTS + CELL_PADDING;
}

/** Width in points of columns side by side, from the characters of each. */
export function widthPoints(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + columnPoints(width), 0);
}

/** How many characters are as wide as so many points, where no margins of a cell are counted. */
export function charactersIn(points: number): number {
  return points / CHARACTER_POINTS;
}

/** Whether any character is as wide as it is high. */
export function hasWide(text: string): boolean {
  return WIDE.test(text);
}

/** Width of a one-line text in units. */
export function textUnits(text: string): number {
  let units = 0;
  for (const character of text) units += WIDE.test(character) || character.length > 1 ? 2 : 1;
  return units;
}

/** Lines a wrapped text takes in a column of `width` units; at least 1. Wide characters don't fill the last odd unit. */
export function wrappedLines(text: string, width: number): number {
  const usable = Math.max(2, Math.floor(width));
  return text
    .split('\n')
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(textUnits(paragraph) / (usable - (usable % 2)))), 0);
}

/** Lines of the longest of texts side by side, such as headers, each wrapped into its column less `spared` units. */
export function mostLines(texts: readonly string[], widths: readonly number[], spared: number): number {
  return Math.max(...texts.map((text, index) => wrappedLines(text, (widths[index] ?? 0) - spared)));
}

/** Excel's highest row, in points. */
export const MAX_ROW_HEIGHT = 409;

/** Height in points that `lines` lines of `size`-point text take, however many. */
function textHeight(lines: number, size: number): number {
  return Math.round(lines * size * 1.36 + 6);
}

/** Height in points of a row that shows `lines` lines of `size`-point text, within Excel's limit. */
export function rowHeight(lines: number, size: number): number {
  return Math.min(MAX_ROW_HEIGHT, textHeight(lines, size));
}

/** Width in points of the narrowest column in which a row can show the whole text; the highest row ends it all. */
export function readablePoints(text: string, size: number): number {
  const shown = (characters: number): number => textHeight(wrappedLines(text, characters), size);
  const widest = Math.max(2, ...text.split('\n').map(textUnits));
  let characters = 2;
  while (characters < widest && shown(characters) > MAX_ROW_HEIGHT) characters += 2;
  return columnPoints(characters);
}

/** Widths of letters in sizes of the font, a little wider than Calibri's. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'|!ijlI]/, 0.28],
  [/[frt()[\]{}/\\"-]/, 0.34],
  [/[A-HJ-Zmw%@&+=<>~]/, 0.72],
];
const OTHER_LETTER = 0.53;
/** What is counted on of a column: programs round its width, and the letters', in their own ways. */
const SURE = 0.98;
/** Height of a line in sizes of the font: of letters, and of characters of the taller Chinese fonts. */
const LEADING = { narrow: 1.36, wide: 1.5 };
/** Names and short headers have at most so many wide characters. */
const NAME_CHARACTERS = 4;
/** Never the first of a line: the character before comes along. */
const CLOSING = /^[，。；：！？、）】》」』”’%％,.;:!?)\]}]/;

/**
 * Lines a wrapped text takes in a column of `points`, set in `size` points, rather too many than too few: Latin words stay
 * whole, Chinese characters are as wide as they are high. At least 1.
 */
export function linesIn(text: string, points: number, size: number): number {
  const room = Math.max(size, (points - CELL_PADDING) * SURE);
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, room, size), 0);
}

/** Width in points of a column in which no word of a text is broken; a name of a few wide characters is a word, too. */
export function widestWord(text: string, size: number): number {
  const words = text.split(/[\s、，/]+/).map((word) => {
    const wide = [...word].filter(isWide).length;
    // Longer runs of wide characters are sentences, which may break anywhere.
    const together = wide === word.length && wide <= NAME_CHARACTERS ? [word] : (word.match(PIECES) ?? []);
    return Math.max(0, ...together.map(unitsOf));
  });
  return (Math.max(...words) * size) / SURE + CELL_PADDING;
}

function paragraphLines(paragraph: string, room: number, size: number): number {
  let lines = 1;
  let used = 0;
  let last = 0;
  for (const [piece] of paragraph.matchAll(PIECES)) {
    const width = unitsOf(piece) * size;
    const isBlank = piece.trim() === '';
    if (used + width > room && used > 0 && !isBlank) {
      lines += 1;
      used = CLOSING.test(piece) ? last : 0;
    }
    // A word that is longer than the line is broken; blanks hang over its edge, and the word after them begins the next.
    const over = isBlank ? 0 : Math.max(0, Math.ceil((used + width) / room) - 1);
    lines += over;
    used += width - over * room;
    last = width;
  }
  return lines;
}

function unitsOf(piece: string): number {
  return [...piece].reduce((sum, each) => sum + characterWidth(each), 0);
}

function isWide(character: string): boolean {
  return WIDE.test(character) || character.length > 1;
}

function characterWidth(character: string): number {
  if (isWide(character)) return 1;
  return LETTERS.find(([letters]) => letters.test(character))?.[1] ?? OTHER_LETTER;
}

/** A wide character, a run of blanks, or a word. */
const PIECES = new RegExp(`[${WIDE_CHARACTERS}]|\\s+|[^\\s${WIDE_CHARACTERS}]+`, 'gu');

/** Height in points that a wrapped text takes in a column of `points`, however high, in whichever usual font. */
export function heightIn(text: string, points: number, size: number): number {
  const leading = hasWide(text) ? LEADING.wide : LEADING.narrow;
  return Math.ceil(linesIn(text, points, size) * size * leading + 4);
}
