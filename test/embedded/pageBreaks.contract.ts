import { onFirstSheet, openTestWorkbook, reopened } from './openTestWorkbook';

test('page breaks move with their rows, are copied, stay in the file, and are taken away', async () => {
  const book = await openTestWorkbook();
  await onFirstSheet(book, async (sheet, context) => {
    sheet.getRange('A1:A20').values = Array.from({ length: 20 }, (_, row) => [row]);
    sheet.horizontalPageBreaks.add('A5');
    sheet.horizontalPageBreaks.add('11:11');
    sheet.getRange('3:4').insert('Down');
    sheet.copy('End').name = 'copy';
    sheet.getRange('13:13').delete('Up');
    await context.sync();
  });
  const kept = await reopened(book);
  await kept.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [first, copy] = [worksheets.getFirst(), worksheets.getItem('copy')];
    for (const { horizontalPageBreaks } of [first, copy]) horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    const rows = (sheet: Excel.Worksheet): number[] => sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
    expect([rows(first), rows(copy)]).toEqual([[6], [6, 12]]);
    first.horizontalPageBreaks.removePageBreaks();
    const count = first.horizontalPageBreaks.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});
