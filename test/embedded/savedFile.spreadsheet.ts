import { recalculate } from '../support/libreOffice';
import { onFirstSheet, openTestWorkbook } from './openTestWorkbook';
import { richWorkbook } from './richWorkbook';

test('LibreOffice opens what the host saves, and finds the values the host has', async () => {
  const book = await openTestWorkbook(richWorkbook());
  const range = await onFirstSheet(book, (sheet, context) => {
    sheet.getRange('3:4').insert('Down');
    sheet.getRange('A3:B4').values = [
      ['王五', 7],
      ['=A3&"二"', '=B3+1'],
    ];
    sheet.getRange('A3:B4').format.borders.getItem('EdgeTop').style = 'Double';
    const copy = sheet.copy('End');
    copy.name = '副 本';
    copy.getRange('B2').values = [[100]];
    copy.getRange('H1:I2').values = [
      ['k', 'v'],
      ['a', '=SUM(B2:B6)'],
    ];
    copy.tables.add('H1:I2', true);
    copy.charts.add('Doughnut', copy.getRange('A2:B6'));
    copy.protection.protect({ allowFormatRows: true }, '密码');
    context.workbook.worksheets.add('空');
    return copy.getRange('A1:I8').load('values');
  });
  const found = (await recalculate(book.save())).get('副 本');
  const differing = range.values.flatMap((row, r) =>
    row.flatMap((value: unknown, c): string[] => {
      const name = `${String.fromCharCode(65 + c)}${r + 1}`;
      const other = found?.get(name) ?? '';
      const theirs = typeof other === 'object' ? other.error : other;
      return value === theirs ? [] : [`${name}: host ${JSON.stringify(value)}, LibreOffice ${JSON.stringify(theirs)}`];
    }),
  );
  expect(differing).toEqual([
    // LibreOffice drops the carriage return.
    'A5: host "a\\r\\nb", LibreOffice "a\\nb"',
    // An array formula whose cells have changed: the host leaves it to Excel, and says so.
    'E6: host "#CALC!", LibreOffice 100',
    'E7: host "#CALC!", LibreOffice 7',
    // The file has a value under a merge, which Excel does not show.
    'A8: host "", LibreOffice 7',
  ]);
});
