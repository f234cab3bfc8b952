import type { SheetArea } from '../grid/area';
import { HostError } from '../protocol/hostError';
import type { Sheet } from '../workbook/parts/sheet';
import type { Workbook } from '../workbook/workbook';

/** A worksheet as a client holds it: it may have been deleted since. */
export class SheetTarget {
  constructor(
    readonly book: Workbook,
    private readonly held: Sheet,
  ) {}

  /** The sheet; refuses when it is gone. */
  get sheet(): Sheet {
    if (this.book.sheetById(this.held.id) !== this.held) {
      throw new HostError('InvalidObjectPath', 'The object path is not working: the worksheet has been deleted.');
    }
    return this.held;
  }
}

/** A range as a client holds it. It follows its cells when others are inserted or deleted, and may lose them. */
export class RangeTarget extends SheetTarget {
  constructor(
    book: Workbook,
    sheet: Sheet,
    public area: SheetArea | null,
  ) {
    super(book, sheet);
  }

  get where(): SheetArea {
    if (!this.area) {
      throw new HostError(
        'InvalidReference',
        'This reference is not valid for the current operation: its cells are gone.',
      );
    }
    return this.area;
  }

  /** Another range of the same sheet. */
  at(area: SheetArea): RangeTarget {
    return new RangeTarget(this.book, this.sheet, area);
  }
}
