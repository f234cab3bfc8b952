import type { Area } from '../../base/address';
import type { Block, CellContent, CellStyle, SheetDrawing } from '../../base/sheetDrawing';
import { headerLook, noteLook, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';

/** Characters; together a landscape page at nearly full size. */
export const WIDTHS = [11, 13, 11, 7.5, 8, 7.5, 8, 7.5, 8, 8, 8, 6.5, 6.5, 25] as const;
export const LAST = WIDTHS.length - 1;
export const SIZE = 10;

/** Points of a row that nobody made higher. */
const DEFAULT_HEIGHT = 15;

export const LIST_LOOK: CellStyle = {
  size: SIZE,
  color: PALETTE.ink,
  border: PALETTE.line,
  vertical: 'center',
  horizontal: 'center',
  shrink: true,
};

export const NOTE_LOOK = noteLook(SIZE);

const INPUT_LOOK: CellStyle = {
  size: SIZE,
  fill: PALETTE.input,
  border: PALETTE.line,
  wrap: true,
  vertical: 'center',
  horizontal: 'left',
};

/** Collects a sheet part by part, whatever the order of its rows. */
export class CalibrationRows {
  readonly blocks: Block[] = [];
  readonly merges: Area[] = [];
  readonly styles: { area: Area; style: CellStyle }[] = [];
  readonly rowHeights: { row: number; points: number }[] = [];
  readonly inputs: Area[] = [];
  readonly marks: NonNullable<SheetDrawing['marks']>[number][] = [];

  put(row: number, column: number, contents: readonly (readonly CellContent[])[], style?: CellStyle): void {
    const [first] = contents;
    if (first === undefined) return;
    this.blocks.push({ row, column, contents });
    if (style) this.look({ row, column, rowCount: contents.length, columnCount: first.length }, style);
  }

  look(area: Area, style: CellStyle): void {
    this.styles.push({ area, style });
  }

  /** One text over several columns of a row. */
  wide(row: number, [from, to]: readonly [number, number], content: CellContent, style: CellStyle): void {
    const area = { row, column: from, rowCount: 1, columnCount: to - from + 1 };
    this.blocks.push({ row, column: from, contents: [[content]] });
    this.merges.push(area);
    this.look(area, style);
  }

  title(row: number, text: CellContent): void {
    this.put(row, 0, [[text]], { ...titleLook(12), color: PALETTE.accent });
    this.height(row, 24);
  }

  header(row: number, texts: readonly CellContent[]): void {
    this.put(row, 0, [texts], headerLook({ vertical: 'center', wrap: true, size: SIZE }));
    this.height(row, 32);
  }

  height(row: number, points: number): void {
    this.rowHeights.push({ row, points });
  }

  /** Points of all rows before this one. */
  heightBefore(row: number): number {
    const own = new Map(this.rowHeights.map((each) => [each.row, each.points]));
    return Array.from({ length: row }, (_, at) => own.get(at) ?? DEFAULT_HEIGHT).reduce((sum, each) => sum + each, 0);
  }

  input(row: number, span: readonly [number, number]): void {
    this.wide(row, span, '', INPUT_LOOK);
    this.inputs.push({ row, column: span[0], rowCount: 1, columnCount: span[1] - span[0] + 1 });
  }
}
