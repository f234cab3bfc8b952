import { cellAddress } from '../../../src/base/address';
import type { SheetValues } from '../../support/xlsxValues';

export type Shown = string | number | boolean;

/** A worksheet as it can be looked at, whoever calculated it. */
export interface Page {
  readonly name: string;
  /** Content of an A1 address; "" where nothing is. */
  at(address: string): Shown;
  /** Rows with content. */
  readonly rows: number;
}

export type Pages = ReadonlyMap<string, Page>;

/** Worksheets, hidden ones too, as the embedded host shows them; some may be passed over. Three round trips. */
export async function shownPages(pass: (name: string) => boolean = () => false): Promise<Pages> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const sheets = worksheets.items.filter(({ name, visibility }) => visibility !== 'VeryHidden' && !pass(name));
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex,rowCount,columnIndex,columnCount');
    return range;
  });
  await context.sync();
  const ranges = sheets.map((sheet, index) => {
    const area = used[index];
    if (!area || area.isNullObject) return null;
    const range = sheet.getRangeByIndexes(0, 0, area.rowIndex + area.rowCount, area.columnIndex + area.columnCount);
    range.load('values');
    return range;
  });
  await context.sync();
  return new Map(
    sheets.map(({ name }, index) => {
      const values = (ranges[index]?.values ?? []) as Shown[][];
      return [name, { name, rows: values.length, at: (address) => cellOf(values, address) }];
    }),
  );
}

/** The same of a workbook another program has calculated. */
export function calculatedPages(sheets: ReadonlyMap<string, SheetValues>): Pages {
  return new Map(
    [...sheets].map(([name, values]) => {
      const rows = Math.max(0, ...[...values.keys()].map((address) => Number(address.replace(/^[A-Z]+/, ''))));
      const at = (address: string): Shown => {
        const value = values.get(address) ?? '';
        return typeof value === 'object' ? value.error : value;
      };
      return [name, { name, rows, at }];
    }),
  );
}

function cellOf(values: readonly (readonly Shown[])[], address: string): Shown {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return values[Number(row) - 1]?.[column] ?? '';
}

/** The scorecards among the pages, by card number. */
export function cardPages(pages: Pages): Map<string, Page> {
  const cards = new Map<string, Page>();
  for (const page of pages.values()) {
    const number = String(rightOf(page, 'E2'));
    if (page.at('E2') !== '考核编号' || number.startsWith('{{')) continue;
    if (cards.has(number)) throw new Error(`two cards ${number}: ${cards.get(number)?.name} and ${page.name}`);
    cards.set(number, page);
  }
  return cards;
}

/** What stands beside a label, however wide that is. */
export function rightOf(page: Page, address: string): Shown {
  const [letter = 'A', row = '1'] = [address[0], address.slice(1)];
  const first = letter.charCodeAt(0) - 64;
  const cells = [0, 1, 2].map((step) => page.at(cellAddress(Number(row) - 1, first + step)));
  return cells.find((cell) => cell !== '') ?? '';
}

/** A list on a page: lines below the row whose first cell is `first`, as header → content. */
export function listOf(page: Page, first: string, columns: number): { row: number; line: Map<string, Shown> }[] {
  const header = Array.from({ length: page.rows }, (_, row) => row).find(
    (row) => page.at(cellAddress(row, 0)) === first,
  );
  if (header === undefined) return [];
  const names = Array.from({ length: columns }, (_, column) => String(page.at(cellAddress(header, column))));
  return Array.from({ length: page.rows - header - 1 }, (_, index) => header + 1 + index)
    .filter((row) => page.at(cellAddress(row, 0)) !== '')
    .map((row) => ({
      row: row + 1,
      line: new Map(names.map((name, column) => [name, page.at(cellAddress(row, column))])),
    }));
}
