import type { CellValue } from '../../../base/grid';
import { cellAddress } from '../../../base/address';

/** The used part of one sheet. */
export interface SheetValues {
  readonly name: string;
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
