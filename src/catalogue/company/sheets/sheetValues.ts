import type { CellValue } from '../../../base/grid';
import type { TableKey } from './columns';
import { cellAddress } from '../../../base/address';

/** The used part of one sheet. */
export interface SheetValues {
  readonly name: string;
  /** Which of the catalogue's it is, where that is known otherwise than by its name. */
  readonly table?: TableKey;
  /** 0-based place of the first value. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The sheet has more rows than were read. */
  readonly truncated: boolean;
}

export function addressOf(sheet: SheetValues, row: number, column: number): string {
  return cellAddress(sheet.row + row, sheet.column + column);
}
