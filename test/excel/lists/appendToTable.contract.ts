import { parseArea } from '../../../src/base/address';
import { ok, type Result } from '../../../src/base/result';
import type { CellValue } from '../../../src/base/grid';
import { appendLines, findTable, firstNewRow } from '../../../src/excel/lists/appendToTable';
import { readListSheet, standAsWritten } from '../../../src/excel/lists/listSheets';
import { runStep } from '../../../src/excel/runStep';
import type { EmbeddedWorkbook } from '../../../src/embedded/node/openEmbeddedWorkbook';
import { actBefore, tapRequests } from '../../faults/tap';
import { onFirstSheet, openTestWorkbook } from '../../embedded/openTestWorkbook';

/** Lines that stand below a table and not in it are passed over by its filter, its totals and whoever sorts it. */

const SHEET = '历史';

let book: EmbeddedWorkbook;
let close: () => void;

async function openTable(grows: boolean, totals: boolean): Promise<void> {
  book = await openTestWorkbook();
  close = book.installGlobals();
  book.host.workbook.traits.tablesGrow = grows;
  await onFirstSheet(book, (sheet) => {
    sheet.name = SHEET;
    sheet.getRange('A1:C2').values = [
      ['编号', '得分', '备注'],
      ['A1', 80, ''],
    ];
    const table = sheet.tables.add('A1:C2', true);
    if (!totals) return;
    table.showTotals = true;
    sheet.getRange('A3:C3').formulas = [['合计', '=SUM(B2:B2)/2', '由人事填写']];
  });
}

/** As the product does it: what is there is looked at, then lines go below it. @returns whether they stand */
const append = (): Promise<Result<boolean, unknown>> =>
  runStep(async (workbook) => {
    const was = await readListSheet(workbook, SHEET);
    const around = await findTable(workbook, SHEET, 0);
    const row = firstNewRow(was.values.length, around);
    const lines = [
      ['A2', 90],
      ['A3', 70],
    ];
    const pieces = { blocks: [{ row, column: 0, contents: lines }], styles: [], validations: [] };
    return ok(await standAsWritten(workbook, appendLines(workbook, SHEET, around, pieces, was)));
  });

/** The last row of the table, 1-based, and what stands on the sheet. */
async function found(): Promise<{ lastRow: number; cells: CellValue[][] }> {
  const { table, used } = await onFirstSheet(book, (sheet) => ({
    table: sheet.tables.getItemAt(0).getRange().load('address'),
    used: sheet.getUsedRange(true).load('formulas'),
  }));
  const area = parseArea(table.address);
  return { lastRow: (area?.row ?? 0) + (area?.rowCount ?? 0), cells: used.formulas as CellValue[][] };
}

const LINES = [
  ['编号', '得分', '备注'],
  ['A1', 80, ''],
  ['A2', 90, ''],
  ['A3', 70, ''],
];
const TOTALS = ['合计', '=SUM(B2:B2)/2', '由人事填写'];

test.each([
  [true, true],
  [true, false],
  [false, true],
  [false, false],
])('lines stand in the table: it grows by itself %s, has totals %s', async (grows, totals) => {
  await openTable(grows, totals);
  expect(await append()).toEqual({ ok: true, value: true });
  expect(await found()).toEqual({ lastRow: totals ? 5 : 4, cells: totals ? [...LINES, TOTALS] : LINES });
  close();
});

test.each([
  [true, false],
  [false, false],
  [false, true],
])('what is typed meanwhile stays, and the table has its size; totals %s, refused once %s', async (totals, refused) => {
  await openTable(true, totals);
  const typed = (): Promise<void> =>
    onFirstSheet(book, (sheet) => {
      sheet.getRange('B2').values = [[85]];
      sheet.getRange(totals ? 'B3' : 'B4').formulas = [['=1+1']];
    });
  let [isWritten, refusals] = [false, 0];
  const untap = tapRequests(book, (_, _body, text) => {
    const isRefused = refused && isWritten && refusals === 0;
    isWritten ||= text.includes('A3');
    refusals += isRefused ? 1 : 0;
    return isRefused ? { kind: 'before', code: 'GeneralException' } : null;
  });
  const acted = actBefore(book, (text) => text.includes('A3'), typed);
  expect(await append()).toEqual({ ok: true, value: false });
  untap();
  expect([acted(), refusals]).toEqual([true, refused ? 1 : 0]);
  const own = totals
    ? [['合计', '=1+1', '由人事填写']]
    : [
        ['', '', ''],
        ['', '=1+1', ''],
      ];
  expect(await found()).toEqual({ lastRow: totals ? 3 : 2, cells: [LINES[0], ['A1', 85, ''], ...own] });
  close();
});

test('wherever Excel stops, no line stands below a table that does not grow by itself', async () => {
  let count = 0;
  for (; ; count += 1) {
    await openTable(false, false);
    let isCut = false;
    const untap = tapRequests(book, (_, { Actions = [] }, text) => {
      if (!text.includes('A3')) return null;
      isCut = count < Actions.length;
      return isCut ? { kind: 'between', code: 'GeneralException', count } : null;
    });
    const appended = await append();
    untap();
    const { lastRow, cells } = await found();
    expect([count, cells.length <= lastRow]).toEqual([count, true]);
    expect(appended.ok).toBe(!isCut);
    close();
    if (!isCut) break;
  }
  expect(count).toBeGreaterThan(3);
});
