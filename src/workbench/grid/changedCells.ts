import type { CellSnapshot, SheetSnapshot } from '../snapshot/sheetSnapshot';
import { gridCells, type GridCells } from './gridData';

const key = ({ row, column }: CellSnapshot): string => `${row},${column}`;

/** Everything but the cells, in a form that can be compared. */
const frame = (snapshot: SheetSnapshot): string =>
  JSON.stringify({ ...snapshot, cells: null, styles: null, selection: null, charts: null, zoom: null });

/** The cells that look different now; null when more than cells changed and the sheet has to be drawn anew. */
export function changedCells(before: SheetSnapshot, after: SheetSnapshot): GridCells | null {
  if (frame(before) !== frame(after)) return null;
  const looks = JSON.stringify;
  const old = new Map(before.cells.map((cell) => [key(cell), cell]));
  const changed: CellSnapshot[] = [];
  for (const cell of after.cells) {
    const was = old.get(key(cell));
    old.delete(key(cell));
    const isSame =
      was?.text === cell.text &&
      was.kind === cell.kind &&
      was.fontSize === cell.fontSize &&
      (was.style === cell.style || looks(before.styles[was.style]) === looks(after.styles[cell.style]));
    if (!isSame) changed.push(cell);
  }
  for (const gone of old.values()) changed.push({ ...gone, style: -1, kind: 'blank', text: '', entry: '' });
  return gridCells(changed);
}
