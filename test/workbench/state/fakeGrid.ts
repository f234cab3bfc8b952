import type { Language } from '../../../src/base/language';
import type { SheetArea } from '../../../src/embedded/grid/area';
import type { GridEvents, SheetGrid } from '../../../src/workbench/grid/sheetGrid';
import type { SheetSnapshot } from '../../../src/workbench/snapshot/sheetSnapshot';

/** A grid that remembers what it was given to draw. */
export class FakeGrid implements SheetGrid {
  readonly drawn: SheetSnapshot[] = [];
  readonly selections: SheetArea[] = [];
  readonly zooms: number[] = [];
  readonly typingSteps: string[] = [];
  isDark = false;
  isDisposed = false;

  constructor(
    readonly events: GridEvents,
    readonly language: Language = 'zh-CN',
  ) {}

  get last(): SheetSnapshot {
    const last = this.drawn[this.drawn.length - 1];
    if (!last) throw new Error('Nothing was drawn');
    return last;
  }

  textAt(row: number, column: number): string {
    return this.last.cells.find((cell) => cell.row === row && cell.column === column)?.text ?? '';
  }

  /** What fitting each picture waits for, beginning with the next. */
  readonly fittingWaits: (() => Promise<void>)[] = [];

  async fit(snapshot: SheetSnapshot): Promise<SheetSnapshot> {
    await this.fittingWaits.shift()?.();
    return snapshot;
  }

  /** A cell is being edited: what is drawn anew would take its text. */
  isEditing = false;

  show(snapshot: SheetSnapshot): boolean {
    if (this.isEditing) return false;
    this.drawn.push(snapshot);
    return true;
  }

  /** As the real one, which selects nothing that it has not drawn. */
  select(area: SheetArea): void {
    if (area.top >= this.last.rowCount || area.left >= this.last.columnCount) return;
    this.selections.push(area);
  }

  zoom(percent: number): void {
    this.zooms.push(percent);
  }

  /** Text that is being typed, and where; it is entered when typing ends. */
  typed: { readonly row: number; readonly column: number; readonly text: string } | null = null;

  async endTyping(): Promise<void> {
    // As Univer, which ends it a moment after it is asked to.
    await Promise.resolve();
    const { typed } = this;
    this.typed = null;
    if (typed) this.events.entered(typed.row, typed.column, typed.text);
  }

  stepTyping(direction: 'undo' | 'redo'): void {
    this.typingSteps.push(direction);
  }

  darken(isDark: boolean): void {
    this.isDark = isDark;
  }

  dispose(): void {
    this.isDisposed = true;
  }
}
