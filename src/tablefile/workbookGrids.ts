import { parseArea, type Area } from '../base/address';
import { MOST_CELLS_READ, MOST_COLUMNS_READ, type CellValue, type Grid } from '../base/grid';
import { cellScanner } from '../catalogue/company/file/scanCells';
import { countsFrom1904 } from '../ooxml/dateSystem';
import { allNamed, attributeNamed, element, parseXml, withoutRootPrefix } from '../ooxml/xml';
import { workbookRelated, type Book } from '../packs/book/openBook';
import { GENERAL, numberFormats } from './numberFormats';
import { cutToLimits, type FoundCell } from './tableLimits';

/** The visible sheets of a workbook that hold anything, formulas by their stored results. @throws where a part is no XML */
export function workbookGrids(book: Book): readonly Grid[] {
  const hidden = new Set(
    allNamed(book.workbook, 'sheet')
      .filter(({ attributes }) => (attributes['state'] ?? 'visible') !== 'visible')
      .map(({ attributes }) => attributes['name']),
  );
  const stylesPart = workbookRelated(book, 'styles');
  const styles = stylesPart === null ? element('styleSheet') : withoutRootPrefix(book.file.xml(stylesPart));
  const formatOf = numberFormats(styles);
  const date1904 = countsFrom1904(book.workbook);
  return book.sheets.flatMap(({ name, part }): Grid[] => {
    if (hidden.has(name)) return [];
    const cells: FoundCell[] = [];
    let left = false;
    const scanner = cellScanner(book.texts, ({ row, column, value, look }) => {
      if (value === '') return;
      // Whoever has more has lines beyond what is read.
      if (column >= MOST_COLUMNS_READ || row >= MOST_CELLS_READ || row < 0) left = true;
      else cells.push({ row, column, value, format: typeof value === 'number' ? formatOf(look) : GENERAL });
    });
    const markup = withoutRootPrefix(parseXml(book.file.text(part), scanner));
    const merges = allNamed(markup, 'mergeCell').flatMap((merge): Area[] => {
      const area = parseArea(attributeNamed(merge, 'ref') ?? '');
      return area ? [area] : [];
    });
    return cells.length === 0 ? [] : [{ ...gridOf(name, cells, left), merges, date1904 }];
  });
}

function gridOf(sheet: string, cells: readonly FoundCell[], left: boolean): Grid {
  const { rows, columns, truncated } = cutToLimits(cells);
  const values: CellValue[][] = Array.from({ length: rows }, () => Array<CellValue>(columns).fill(''));
  const formats: string[][] = Array.from({ length: rows }, () => Array<string>(columns).fill(GENERAL));
  for (const { row, column, value, format } of cells) {
    const [line, looks] = [values[row], formats[row]];
    if (!line || !looks) continue;
    line[column] = value;
    looks[column] = format;
  }
  return {
    ...{ sheet, row: 0, column: 0, values, formulas: values, formats, merges: [] },
    ...{ hiddenRows: [], hiddenColumns: [], tables: [], truncated: truncated || left },
  };
}
