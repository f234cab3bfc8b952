import type { FormulaValue } from '../../../formula/values/formulaValue';
import { blankCell, constantCell, type Cell } from './cell';

/** Lists of a hundred thousand different names would gain nothing. */
const MOST_KEPT = 50_000;

/** What many cells of a file have in common, kept once: cards of one role are alike but for a few cells. */
export class CellPool {
  private readonly blanks = new Map<number, Cell>();
  private readonly texts = new Map<string, string>();
  private readonly textCells = new Map<number, Map<string, Cell>>();
  private textCellCount = 0;

  /** A cell as the file has it. */
  cell(style: number, constant: FormulaValue): Cell {
    if (constant === null) {
      const known = this.blanks.get(style) ?? blankCell(style, 0);
      this.blanks.set(style, known);
      return known;
    }
    return typeof constant === 'string' ? this.textCell(style, constant) : constantCell(style, constant, 0);
  }

  /** The same text, without the part of the file that it was read from: a piece of a text keeps the whole text in memory. */
  text(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const apart = JSON.parse(JSON.stringify(text)) as string;
    if (this.texts.size < MOST_KEPT) this.texts.set(apart, apart);
    return apart;
  }

  private textCell(style: number, text: string): Cell {
    const cells = this.textCells.get(style) ?? new Map<string, Cell>();
    this.textCells.set(style, cells);
    const known = cells.get(text);
    if (known !== undefined) return known;
    const made = constantCell(style, text, 0);
    if (this.textCellCount < MOST_KEPT) {
      this.textCellCount += 1;
      cells.set(text, made);
    }
    return made;
  }
}
