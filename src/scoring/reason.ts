import type { CellInput } from './cellInput';

/** Has somebody written a reason? Spaces are none. */
export function isWritten(reason: CellInput): boolean {
  return reason !== null && reason !== undefined && String(reason).trim() !== '';
}

/** A condition that holds while no reason stands in the cell, without "=". */
export function unwritten(cell: string): string {
  return `LEN(TRIM(${cell}))=0`;
}
