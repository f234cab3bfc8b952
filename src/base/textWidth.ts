/**
 * Estimates of printed text, because Excel's autofit ignores merged cells and a scorecard must be one clean page.
 * One unit is the width of a digit in the default font; a Chinese character takes two.
 */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Width of one character of the default font in Office.js' width units, measured for Calibri 11. */
export const CHARACTER_POINTS = 5.25;
/** The inner margins of a cell, in the same units. */
export const CELL_PADDING = 3.75;

/** A column's width in points, from its characters; 0 hides it. */
export function columnPoints(characters: number): number {
  return characters === 0 ? 0 : characters * CHARACTER_POINTS + CELL_PADDING;
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

/** Excel's highest row, in points. */
export const MAX_ROW_HEIGHT = 409;

/** Height in points that `lines` lines of `size`-point text take, however many. */
export function textHeight(lines: number, size: number): number {
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
