import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { measured, peakMegabytes } from './phases';
import type { Round } from './product';

const PACKAGE = 'exceljs';
const FOLDER = join(__dirname, '..', 'node_modules', '.cache', PACKAGE);

/** What the bench uses of exceljs, which is fetched for it alone (`npm run fetch:exceljs`). */
interface ExcelJs {
  readonly Workbook: new () => YardstickWorkbook;
}
interface YardstickWorkbook {
  readonly xlsx: {
    load(bytes: Uint8Array): Promise<void>;
    writeBuffer(options: object): Promise<ArrayBuffer>;
  };
  readonly worksheets: readonly YardstickSheet[];
  addWorksheet(name: string, options: object): YardstickSheet;
}
interface YardstickSheet {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly model: { readonly merges?: readonly string[] };
  readonly pageSetup: object;
  readonly views: readonly object[];
  readonly properties: object;
  readonly dataValidations: { model: Readonly<Record<string, object>> };
  getColumn(number: number): { width?: number };
  getRow(number: number): { height?: number };
  eachRow(visit: (row: YardstickRow, number: number) => void): void;
  getCell(row: number, column: number): YardstickCell;
  mergeCells(area: string): void;
  protect(password: string, options: object): Promise<void>;
}
interface YardstickRow {
  eachCell(visit: (cell: YardstickCell, column: number) => void): void;
}
interface YardstickCell {
  value: unknown;
  style: object;
}

const exceljs = (): ExcelJs => createRequire(join(FOLDER, 'package.json'))(PACKAGE) as ExcelJs;

/** Whether exceljs has been fetched. */
export function hasYardstick(): boolean {
  try {
    createRequire(join(FOLDER, 'package.json')).resolve(PACKAGE);
    return true;
  } catch {
    return false;
  }
}

/** What a card is made of, as somebody who writes it by hand has it at hand. */
interface Card {
  readonly name: string;
  readonly widths: readonly (number | undefined)[];
  readonly heights: readonly (number | undefined)[];
  readonly merges: readonly string[];
  readonly page: object;
  readonly views: readonly object[];
  readonly validations: Readonly<Record<string, object>>;
  readonly cells: readonly { readonly row: number; readonly column: number; value: unknown; style: object }[];
}

function cardOf(sheet: YardstickSheet): Card {
  const cells: Card['cells'][number][] = [];
  sheet.eachRow((row, number) =>
    row.eachCell((cell, column) => cells.push({ row: number, column, value: cell.value, style: cell.style })),
  );
  return {
    name: sheet.name,
    widths: Array.from({ length: sheet.columnCount }, (_, index) => sheet.getColumn(index + 1).width),
    heights: Array.from({ length: sheet.rowCount }, (_, index) => sheet.getRow(index + 1).height),
    merges: sheet.model.merges ?? [],
    page: sheet.pageSetup,
    views: sheet.views,
    validations: sheet.dataValidations.model,
    cells,
  };
}

async function draw(workbook: YardstickWorkbook, card: Card): Promise<void> {
  const sheet = workbook.addWorksheet(card.name, { pageSetup: card.page, views: card.views });
  card.widths.forEach((width, index) => {
    if (width !== undefined) sheet.getColumn(index + 1).width = width;
  });
  card.heights.forEach((height, index) => {
    if (height !== undefined) sheet.getRow(index + 1).height = height;
  });
  for (const { row, column, value, style } of card.cells) {
    const cell = sheet.getCell(row, column);
    cell.style = style;
    cell.value = value;
  }
  card.merges.forEach((area) => sheet.mergeCells(area));
  Object.assign(sheet.dataValidations, { model: card.validations });
  await sheet.protect('', { formatColumns: true, formatRows: true });
}

/** Leaves the cards of the workbook that the product has built, one on each line of `to`. */
export async function prepareYardstick(file: string, to: string): Promise<void> {
  const { Workbook } = exceljs();
  const source = new Workbook();
  await source.xlsx.load(new Uint8Array(readFileSync(file)));
  writeFileSync(to, source.worksheets.map((sheet) => JSON.stringify(cardOf(sheet))).join('\n'));
}

/** Writes the cards by hand with exceljs: the same cells, looks, merges, rules, widths, heights and page. */
export async function yardstickRound(cards: string): Promise<Round> {
  const { Workbook } = exceljs();
  const lines = readFileSync(cards, 'utf8').split('\n');
  const { phase } = await measured(async () => {
    const workbook = new Workbook();
    for (const each of lines) await draw(workbook, JSON.parse(each) as Card);
    return workbook.xlsx.writeBuffer({ zip: { compressionOptions: { level: 1 } } });
  });
  return { ...phase, peak: peakMegabytes(), trips: 0, bytes: 0 };
}
