import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnTexts } from '../../../src/app/cards/assessees';
import { xlsxFile } from '../../support/xlsxFile';
import { sitDown, type Desk } from '../builtWorkbook';

/** 2023-05-01 counted from 1904, and from 1900. */
const [FROM_1904, FROM_1900] = [43585, 45047];

function roster(date1904: boolean): Uint8Array {
  const file = unzipSync(
    xlsxFile({ 花名册: { A1: '部门', B1: '岗位', C1: '姓名', D1: '入职日期', A2: '运营部', B2: '店长', C2: '张明' } }),
  );
  const workbook = strFromU8(file['xl/workbook.xml'] ?? new Uint8Array());
  file['xl/workbook.xml'] = strToU8(
    workbook.replace('<sheets>', `<workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>`),
  );
  return zipSync(file);
}

let desk: Desk | null = null;
afterEach(() => desk?.leave());

test.each([
  [true, FROM_1904],
  [false, FROM_1900],
])('a workbook with date1904=%s is read with the days it shows', async (date1904, serial) => {
  desk = await sitDown(roster(date1904));
  const context = new Excel.RequestContext();
  const cell = context.workbook.worksheets.getItem('花名册').getRange('D2');
  cell.numberFormat = [['yyyy/m/d']];
  cell.values = [[serial]];
  cell.load('text');
  await context.sync();
  expect(cell.text).toEqual([['2023/5/1']]);
  const { lists, rows } = await desk.inspect();
  expect(rows[0]?.row.hireDate).toEqual({ year: 2023, month: 5, day: 1 });
  expect(columnTexts(lists[0], 1).get('入职日期')).toBe('2023-05-01');
});

test.each([
  [true, FROM_1904],
  [false, FROM_1900],
])(
  'with date1904=%s the days are right as well where the column is too narrow to show them',
  async (date1904, serial) => {
    desk = await sitDown(roster(date1904));
    const context = new Excel.RequestContext();
    const cell = context.workbook.worksheets.getItem('花名册').getRange('D2');
    cell.numberFormat = [['yyyy-mm-dd']];
    cell.values = [[serial]];
    cell.format.columnWidth = 30;
    cell.load('text');
    await context.sync();
    expect(cell.text[0]?.[0]).toMatch(/^#+$/);
    const { rows } = await desk.inspect();
    expect(rows[0]?.row.hireDate).toEqual({ year: 2023, month: 5, day: 1 });
  },
);
