import type { SheetArea } from '../../grid/area';
import type { Sheet } from './sheet';

export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** A change of a sheet's content that listeners are told of. */
export interface CellChange {
  readonly sheet: Sheet;
  readonly area: SheetArea;
  readonly type: ChangeType;
}

const MOST = 1000;

/** The changes since somebody last took them. */
export class ChangeLog {
  private changes: CellChange[] = [];

  add(change: CellChange): void {
    if (this.changes.length < MOST) this.changes.push(change);
  }

  take(): readonly CellChange[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }
}
