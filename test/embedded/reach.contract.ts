import { blankWorkbook } from '../../src/embedded/workbook/file/blankWorkbook';
import { openTestWorkbook } from './openTestWorkbook';

test('a value is calculated anew when anything that it depends on is written, on whatever sheet', async () => {
  const { Excel } = await openTestWorkbook(blankWorkbook());
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ['甲', '乙', '丙', '丁']) worksheets.add(name);
    const cell = (name: string, address: string): Excel.Range => worksheets.getItem(name).getRange(address);
    const shown = async (): Promise<unknown> => {
      const range = cell('甲', 'A1');
      range.load('values');
      await context.sync();
      return range.values[0]?.[0];
    };
    cell('甲', 'A1').formulas = [['=乙!A1*2']];
    cell('乙', 'A1').formulas = [['=丙!A1+A2']];
    cell('丙', 'A1').values = [[1]];
    expect(await shown()).toBe(2);
    cell('丁', 'A1').values = [[100]];
    expect(await shown()).toBe(2);
    cell('丙', 'A1').values = [[3]];
    expect(await shown()).toBe(6);
    // Another sheet is reached once a formula on the way says so.
    cell('丙', 'A1').formulas = [['=丁!A1']];
    expect(await shown()).toBe(200);
    cell('丁', 'A1').values = [[7]];
    expect(await shown()).toBe(14);
    cell('丁', 'B1').values = [[50]];
    cell('丁', 'A1').copyFrom('丁!B1');
    expect(await shown()).toBe(100);
    cell('乙', 'A2').clear('Contents');
    cell('丁', 'A1').clear('Contents');
    expect(await shown()).toBe(0);
    // Which cells a table has is not seen in the formula.
    cell('丁', 'C1:C2').values = [['数'], [4]];
    worksheets.getItem('丁').tables.add('C1:C2', true).name = '表';
    cell('乙', 'A2').formulas = [['=SUM(表[数])']];
    expect(await shown()).toBe(8);
    cell('丁', 'C2').values = [[5]];
    expect(await shown()).toBe(10);
    worksheets.getItem('丁').getRange('1:1').insert('Down');
    cell('丁', 'C3').values = [[6]];
    expect(await shown()).toBe(12);
  });
});

test('lines that each name long columns see every formula in them, and each later change of one', async () => {
  const { Excel } = await openTestWorkbook(blankWorkbook());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('甲');
    const rows = Array.from({ length: 80 }, (_, index) => index + 1);
    const shown = async (): Promise<unknown[]> => {
      const range = sheet.getRange('C1:C80');
      range.load('values');
      await context.sync();
      return range.values.flat();
    };
    sheet.getRange('A1:A80').values = rows.map((row) => [row]);
    sheet.getRange('D1:D80').formulas = rows.map((row) => [`=A${row}`]);
    sheet.getRange('B1:B80').formulas = rows.map((row) => [`=COUNT($D$1:$D$80)-A${row}`]);
    sheet.getRange('C1:C80').formulas = rows.map((row) => [`=COUNTIF($B$1:$B$80,">"&B${row})+COUNT($D$1:$D$80)-79`]);
    expect(await shown()).toEqual(rows);
    sheet.getRange('A1:A80').values = rows.map((row) => [-row]);
    expect(await shown()).toEqual([...rows].reverse());
    sheet.getRange('A40').values = [[-1e6]];
    expect(await shown()).toEqual(rows.map((row) => (row === 40 ? 1 : row < 40 ? 81 - row : 82 - row)));
  });
});
