import { err, ok, type Result } from '../../base/result';
import { HostError } from '../../embedded/protocol/hostError';
import { containsCell } from '../../embedded/grid/area';
import type { Sheet } from '../../embedded/workbook/sheet';
import { writeValues } from '../../embedded/workbook/writeCells';
import type { Workbook } from '../../embedded/workbook/workbook';
import { brokenValidation, type CellPlace, type ValidationAlert } from './validation';

/** Why an entry was not taken. */
export type EntryRefusal =
  | { readonly kind: 'protected' }
  /** A formula that cannot be read, or a text too long. `detail` is the host's own words. */
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'invalid'; readonly alert: ValidationAlert };

/** Taken; `alert` is what a validation that only warns has to say. */
export interface TakenEntry {
  readonly alert: ValidationAlert | null;
}

/** The cell that holds the content: of a merged area its first. */
export function ownerCell(
  sheet: Sheet,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  const merge = sheet.data.merges.find((each) => containsCell(each, row, column));
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}

/**
 * Enters a text as a person would by typing: what looks like a number or a date becomes one, "=" begins a formula, "" empties
 * the cell. Unlike code, a person is stopped by data validation; the cell is then as it was before.
 */
export function typeIntoCell(
  workbook: Workbook,
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
  text: string,
): Result<TakenEntry, EntryRefusal> {
  const { row, column } = ownerCell(sheet, at.row, at.column);
  const place: CellPlace = { workbook, sheet, row, column };
  const before = sheet.data.grid.cell(row, column);
  const style = sheet.data.grid.style(row, column);
  try {
    writeValues(workbook, sheet, { top: row, left: column, bottom: row, right: column }, enterable(text));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return err(error.code === 'AccessDenied' ? { kind: 'protected' } : { kind: 'unreadable', detail: error.message });
  }
  const alert = text === '' ? null : brokenValidation(place);
  if (alert?.style !== 'stop') return ok({ alert });
  if (before) sheet.edit().grid.set(row, column, { ...before, stamp: workbook.touch() });
  else {
    workbook.touch();
    sheet.edit().grid.row(row).cells.delete(column);
    sheet.edit().grid.forgetBounds();
    if (sheet.data.grid.style(row, column) !== style) sheet.edit().grid.setStyle(row, column, style);
  }
  return err({ kind: 'invalid', alert });
}

/** A person who types "@name" or "-" means text; only code is told off for it. */
const enterable = (text: string): string => (/^@|^[-+]+$/.test(text) ? `'${text}` : text);
