import { err, ok, type Result } from '../../base/result';
import type { WorkbookFileProblem } from '../../catalogue/company/file/readWorkbookFile';
import { countsFrom1904 } from '../../ooxml/dateSystem';
import { isRegistry, parseRegistry, REGISTRY_SHEET, type Registry } from '../../registry/registry';
import { openBook, SOURCE_LIMITS, type Book } from '../book/openBook';
import { sheetCells } from '../book/sheetCells';

/** Why a file is no copy of a workbook with cards that can be read beside another. */
export type UnreadCopy =
  | WorkbookFileProblem
  /** A workbook without cards of Rolecard. */
  | 'noCards'
  /** A newer Rolecard has written it. */
  | 'newer'
  /** Its days are counted from 1904: beside others they would be shown four years off. */
  | 'dates1904';

/** Opens a copy of a workbook that was saved when cards were archived, and reads which cards it has. */
export function openCopy(bytes: Uint8Array): Result<{ readonly book: Book; readonly registry: Registry }, UnreadCopy> {
  const opened = openBook(bytes, SOURCE_LIMITS);
  if (!opened.ok) return opened;
  const book = opened.value;
  try {
    const sheet = book.sheets.find(({ name }) => name.startsWith(REGISTRY_SHEET));
    const cells = sheet === undefined ? null : sheetCells(book, sheet.part);
    if (cells === null || !isRegistry(cells.values)) return err('noCards');
    const registry = parseRegistry(cells.values, cells.formulas);
    if (!registry.ok) return err('newer');
    return countsFrom1904(book.workbook) ? err('dates1904') : ok({ book, registry: registry.value });
  } catch {
    // A part that is no XML.
    return err('notAWorkbook');
  }
}
