import { ok, type Result } from '../../../src/base/result';
import { readListSheet } from '../../../src/excel/lists/listSheets';
import { readFormulas } from '../../../src/excel/sheets/readFormulas';
import { readOutline, readSamples, readWhole } from '../../../src/excel/sheets/readSheets';
import { runStep } from '../../../src/excel/runStep';
import type { Workbook } from '../../../src/excel/workbook';
import { onFirstSheet, openTestWorkbook } from '../../embedded/openTestWorkbook';

/** Excel on the web gives 5 MB at a time: whoever reads a sheet of more asks for it in parts. */

const ROWS = 8_000;
const COLUMNS = 25;
/** One of them is a formula in each row. */
const TEXT = '负责门店日常运营';

let close: () => void;
beforeAll(async () => {
  const book = await openTestWorkbook();
  close = book.installGlobals();
  await onFirstSheet(book, (sheet) => {
    sheet.name = '明细';
    const line = [...Array.from({ length: COLUMNS - 1 }, () => TEXT), '=1+1'];
    sheet.getRangeByIndexes(0, 0, 1, COLUMNS).formulas = [line];
  });
  await onFirstSheet(book, (sheet) => {
    sheet.getRangeByIndexes(1, 0, ROWS - 1, COLUMNS).copyFrom(sheet.getRangeByIndexes(0, 0, 1, COLUMNS));
  });
});
afterAll(() => close());

async function read<T>(work: (workbook: Workbook) => Promise<T>): Promise<T> {
  const done: Result<T, unknown> = await runStep(async (workbook) => ok(await work(workbook)));
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
}

test('a list is read to its last row', async () => {
  const { values, formulas } = await read((workbook) => readListSheet(workbook, '明细'));
  expect([values.length, values.at(-1)?.at(-2), formulas.at(-1)?.at(-1)]).toEqual([ROWS, TEXT, '=1+1']);
});

test('a sheet is looked at, and read whole', async () => {
  const [samples, whole] = await read(async (workbook) => {
    const outlines = await readOutline(workbook);
    const [outline] = outlines;
    return [await readSamples(workbook, outlines), outline ? await readWhole(workbook, outline) : null] as const;
  });
  expect(samples[0]?.grid.truncated).toBe(true);
  expect([whole?.grid.values.length, whole?.grid.values.at(-1)?.[0]]).toEqual([ROWS, TEXT]);
});

test('every formula of a sheet is found', async () => {
  const found = await read((workbook) => readFormulas(workbook, ['明细']));
  expect(found.filter(({ formula }) => formula === '=1+1')).toHaveLength(ROWS);
});
