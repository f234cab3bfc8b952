import { err, ok, type Result } from '../../base/result';
import type { WorkbookFileProblem } from '../../catalogue/company/file/readWorkbookFile';
import { isRegistry, parseRegistry, REGISTRY_SHEET, type Registry } from '../../registry/registry';
import { openBook, SOURCE_LIMITS, type Book } from '../book/openBook';
import { sheetCells } from '../book/sheetCells';

/** Why a file is no copy of a workbook with cards that can be read beside another. */
export type UnreadCopy =
  | WorkbookFileProblem
  /** A workbook without cards of Rolecard. */
  | 'noCards'
  /** A newer Rolecard has written it. */
  | 'newer';

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
    return ok({ book, registry: registry.value });
  } catch {
    // A part that is no XML.
    return err('notAWorkbook');
  }
}
