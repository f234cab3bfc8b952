import { areaAddress } from '../../../src/base/address';
import { ok } from '../../../src/base/result';
import { readOutline, readSamples, readWhole } from '../../../src/excel/sheets/readSheets';
import { runStep } from '../../../src/excel/runStep';
import { onFirstSheet, openTestWorkbook } from '../../embedded/openTestWorkbook';

test.each([
  ['a short list', 12, ['A1:C1', 'B3:B6', 'B8:C9', 'A12:A13']],
  // 20,000 rows of three columns go into one read.
  ['a list that is read in parts', 20_005, ['A1:C1', 'B3:B6', 'A19999:A20002', 'B20003:C20005']],
])('merged areas are found wherever they begin: %s', async (_, rows, merges) => {
  const book = await openTestWorkbook();
  const close = book.installGlobals();
  await onFirstSheet(book, (sheet) => {
    sheet.getRangeByIndexes(0, 0, rows, 3).values = Array.from({ length: rows }, (_each, row) => [row, '岗位', '姓名']);
    for (const address of merges) sheet.getRange(address).merge(false);
  });
  const read = await runStep(async (workbook) => {
    const outlines = await readOutline(workbook);
    const [outline] = outlines;
    return ok({
      samples: await readSamples(workbook, outlines),
      whole: outline && (await readWhole(workbook, outline)),
    });
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { samples, whole } = read.value;
  expect(whole?.grid.values).toHaveLength(rows);
  expect(whole?.grid.merges.map(areaAddress)).toEqual(merges);
  const [sample] = samples;
  expect(sample?.grid.merges.map(areaAddress)).toEqual(sample?.grid.truncated === true ? merges.slice(0, 2) : merges);
  close();
});
