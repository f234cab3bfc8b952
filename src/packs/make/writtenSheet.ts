import { cellAddress } from '../../base/address';
import { groupBy } from '../../base/groupBy';
import { isFormula, type CellContent } from '../../base/sheetDrawing';
import { escapeXml } from '../../ooxml/escape';
import type { PackStrings } from './packStrings';

export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** The number of its look; absent: the plain one. */
  readonly style?: number;
}

/** The sheetData of cells, in any order. */
export function sheetDataXml(
  cells: readonly WrittenCell[],
  strings: PackStrings,
  heights: ReadonlyMap<number, number> = new Map(),
): string {
  const lines = [...groupBy(cells, ({ row }) => row)].sort(([a], [b]) => a - b);
  const xml = lines.map(([row, line]) => {
    const height = heights.get(row);
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    const ordered = [...line].sort((a, b) => a.column - b.column);
    return `<row r="${row + 1}"${size}>${ordered.map((cell) => cellXml(cell, strings)).join('')}</row>`;
  });
  return `<sheetData>${xml.join('')}</sheetData>`;
}

function cellXml({ row, column, content, style }: WrittenCell, strings: PackStrings): string {
  const head = `<c r="${cellAddress(row, column)}"${style === undefined ? '' : ` s="${style}"`}`;
  if (content === null || content === '') return style === undefined ? '' : `${head}/>`;
  if (isFormula(content)) return `${head}><f>${escapeXml(content.formula.replace(/^=/, ''))}</f></c>`;
  if (typeof content === 'number') return `${head}><v>${content}</v></c>`;
  if (typeof content === 'boolean') return `${head} t="b"><v>${content ? 1 : 0}</v></c>`;
  return `${head} t="s"><v>${strings.add(content)}</v></c>`;
}
