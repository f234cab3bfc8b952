import { ok } from '../../../src/base/result';
import { lockCards, writeCardCell } from '../../../src/excel/cards/lockCards';
import { runStep } from '../../../src/excel/runStep';
import { onFirstSheet, openTestWorkbook } from '../../embedded/openTestWorkbook';

/** Excel refuses to protect what is protected and to unprotect what is open: cards are looked at first. */

test.each([
  ['open', false],
  ['protected', true],
])('a card that is %s is locked, with what it shows, and written to', async (_, isProtected) => {
  const book = await openTestWorkbook();
  const close = book.installGlobals();
  await onFirstSheet(book, (sheet) => {
    sheet.name = '张明';
    sheet.getRange('A1:B2').formulas = [
      ['得分', '=40+50'],
      ['备注', "'=文字"],
    ];
    sheet.getRange('B2').format.protection.locked = false;
    if (isProtected) sheet.protection.protect();
  });
  const card = { sheetName: '张明', noticeCell: { row: 3, column: 0 } };
  const locked = await runStep(async (workbook) => ok(await lockCards(workbook, [card], '已结账')));
  expect(locked).toMatchObject({ ok: true, value: [{ sheetName: '张明' }] });
  const state = async (): Promise<unknown[]> => {
    const { sheet, cells, typed } = await onFirstSheet(book, (found) => {
      found.protection.load('protected');
      const range = found.getRange('B2');
      range.format.protection.load('locked');
      return { sheet: found, cells: found.getRange('A1:B4').load('formulas'), typed: range };
    });
    return [sheet.protection.protected, typed.format.protection.locked, ...(cells.formulas as unknown[][]).flat()];
  };
  expect(await state()).toEqual([true, true, '得分', '=IF(TRUE,90,40+50)', '备注', '=文字', '', '', '已结账', '']);
  if (!isProtected) await onFirstSheet(book, (sheet) => sheet.protection.unprotect());
  const cell = { row: 0, column: 1, content: 90 };
  const written = await runStep(async (workbook) => ok(await writeCardCell(workbook, '张明', cell)));
  expect(written.ok).toBe(true);
  expect((await state()).slice(0, 4)).toEqual([true, true, '得分', 90]);
  close();
});
