import type { CellValue } from '../../base/grid';
import { straightQuotes } from '../../base/plainText';

/** A card's lines of changes with others behind them, each once, whichever quotation marks it was written with. */
export function withLines(before: CellValue, told: readonly string[]): string {
  const standing = before === '' ? [] : String(before).split('\n');
  const known = new Set(standing.map(straightQuotes));
  return [...standing, ...told.filter((line) => !known.has(straightQuotes(line)))].join('\n');
}
