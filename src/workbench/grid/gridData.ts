import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/presets';
import type { CellSnapshot, SheetSnapshot } from '../snapshot/sheetSnapshot';
import { gridStyle } from './gridStyle';

/** The one sheet of the one workbook that Univer is given; it never learns of the others. */
export const GRID_SHEET = 'sheet';

const TEXT = 1;
export const ROW_HEADER_WIDTH = 46;
export const COLUMN_HEADER_HEIGHT = 20;

export type GridCells = Record<number, Record<number, ICellData>>;

/** A look belongs to a style and to what the cell holds: the same style shows a number right and a text left. */
const styleKey = ({ style, kind, fontSize }: CellSnapshot): string =>
  fontSize === undefined ? `${style}-${kind}` : `${style}-${kind}-${fontSize}`;

/** Cells as texts: what the host shows is shown, and nothing is left for Univer to calculate or to format. */
export function gridCells(cells: readonly CellSnapshot[]): GridCells {
  const rows: GridCells = {};
  for (const cell of cells) {
    const content: ICellData = cell.text === '' ? {} : { v: cell.text, t: TEXT };
    (rows[cell.row] ??= {})[cell.column] = { ...content, s: styleKey(cell) };
  }
  return rows;
}

export function gridStyles(snapshot: SheetSnapshot): Record<string, IStyleData> {
  const styles: Record<string, IStyleData> = {};
  for (const cell of snapshot.cells) {
    const look = snapshot.styles[cell.style];
    if (look) styles[styleKey(cell)] ??= gridStyle({ ...look, fontSize: cell.fontSize ?? look.fontSize }, cell.kind);
  }
  return styles;
}

/** A snapshot as the workbook Univer draws. `unitId` has to be a new one each time. */
export function gridWorkbook(snapshot: SheetSnapshot, unitId: string): Partial<IWorkbookData> & { id: string } {
  const { frozen } = snapshot;
  return {
    id: unitId,
    name: snapshot.name,
    sheetOrder: [GRID_SHEET],
    styles: gridStyles(snapshot),
    sheets: {
      [GRID_SHEET]: {
        id: GRID_SHEET,
        name: snapshot.name,
        rowCount: snapshot.rowCount,
        columnCount: snapshot.columnCount,
        defaultRowHeight: snapshot.defaultRowHeight,
        defaultColumnWidth: snapshot.defaultColumnWidth,
        rowHeader: { width: ROW_HEADER_WIDTH },
        columnHeader: { height: COLUMN_HEADER_HEIGHT },
        zoomRatio: snapshot.zoom / 100,
        showGridlines: snapshot.gridlines ? 1 : 0,
        freeze: {
          xSplit: frozen.columns,
          ySplit: frozen.rows,
          startRow: frozen.rows > 0 ? frozen.rows : -1,
          startColumn: frozen.columns > 0 ? frozen.columns : -1,
        },
        mergeData: snapshot.merges.map(({ top, left, bottom, right }) => ({
          startRow: top,
          startColumn: left,
          endRow: bottom,
          endColumn: right,
        })),
        rowData: lines(snapshot.rowHeights, (h) => ({ h, ah: h, ia: 0 as const })),
        columnData: lines(snapshot.columnWidths, (w) => ({ w })),
        cellData: gridCells(snapshot.cells),
      },
    },
  };
}

/** Size 0 is hidden; a hidden line keeps a size, or Univer would divide by it. */
function lines<Line extends object>(
  sizes: Readonly<Record<number, number>>,
  sized: (pixels: number) => Line,
): Record<number, Line & { hd?: 1 }> {
  return Object.fromEntries(
    Object.entries(sizes).map(([index, size]) => [
      Number(index),
      size === 0 ? { ...sized(20), hd: 1 as const } : sized(size),
    ]),
  );
}

/** The room the frozen rows and columns take, in pixels. */
export function frozenSize(snapshot: SheetSnapshot): { readonly width: number; readonly height: number } {
  const sum = (count: number, size: (index: number) => number): number =>
    Array.from({ length: count }, (_, index) => size(index)).reduce((total, each) => total + each, 0);
  return {
    width: sum(snapshot.frozen.columns, (column) => snapshot.columnWidths[column] ?? snapshot.defaultColumnWidth),
    height: sum(snapshot.frozen.rows, (row) => snapshot.rowHeights[row] ?? snapshot.defaultRowHeight),
  };
}
