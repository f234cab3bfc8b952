import { ok } from '../../../src/base/result';
import { writeRuleBelow } from '../../../src/excel/lists/listSheets';
import { runStep } from '../../../src/excel/runStep';
import { onFirstSheet, openTestWorkbook } from '../../embedded/openTestWorkbook';

const AREA = { row: 1, column: 0, rowCount: 3, columnCount: 1 };
const NAMES = { area: AREA, rule: { type: 'list', items: ['甲', '乙'], message: '请选择' } } as const;
const FIGURES = { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } } as const;

test.each([
  ['姓名', 'A1', true, ['List', 'List']],
  ['被考核人', 'A2:A4', false, ['WholeNumber', 'WholeNumber']],
  ['被考核人', 'A2', false, ['None', 'None']],
  ['被考核人', 'A1', false, ['None', 'None']],
])('below "%s", with a rule at %s: taken %s', async (text, ruled, taken, types) => {
  const book = await openTestWorkbook();
  const close = book.installGlobals();
  const name = await onFirstSheet(book, (sheet) => {
    sheet.getRange('A1').values = [['姓名']];
    sheet.getRange(ruled).dataValidation.rule = FIGURES;
    return sheet.load('name');
  });
  const written = await runStep(async (workbook) =>
    ok(await writeRuleBelow(workbook, name.name, NAMES, { row: 0, column: 0, text })),
  );
  expect(written).toEqual({ ok: true, value: taken });
  const cells = await onFirstSheet(book, (sheet) =>
    ['A2', 'A4'].map((address) => sheet.getRange(address).dataValidation.load('type')),
  );
  expect(cells.map(({ type }) => type)).toEqual(types);
  close();
});
