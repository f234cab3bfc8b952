import { loadFacts } from '../../../src/catalogue/facts';
import { cellFunctions } from '../../../src/workbench/host/cellFunctions';
import { onFirstSheet, openTestWorkbook, reopened } from '../../embedded/openTestWorkbook';

type Book = Awaited<ReturnType<typeof openTestWorkbook>>;

/** A workbook whose formulas may call the functions, and word of when they are loaded. */
async function openWithFunctions(): Promise<{ readonly book: Book; readonly loaded: Promise<void> }> {
  let tell = (): void => undefined;
  const loaded = new Promise<void>((resolve) => (tell = resolve));
  const book = await openTestWorkbook(undefined, { addIns: cellFunctions('zh-CN', () => tell()) });
  return { book, loaded };
}

const valuesOf = async (book: Book, address: string): Promise<unknown[][]> => {
  const range = await onFirstSheet(book, (sheet) => sheet.getRange(address).load('values'));
  return range.values as unknown[][];
};

test('formulas call the functions, and wait for them as Excel does', async () => {
  const { book, loaded } = await openWithFunctions();
  await onFirstSheet(book, (sheet) => {
    sheet.getRange('A1:B4').values = [
      ['淘宝美工', ''],
      ['运营经理', ''],
      ['', ''],
      ['会计', '财务部'],
    ];
    sheet.getRange('C1:C4').formulas = [1, 2, 3, 4].map((row) => [`=ROLECARD.ROLE(A${row},B${row})`]);
    sheet.getRange('D1').formulas = [['=IFERROR(ROLECARD.ROLE(A2),"请选定")&"！"']];
  });
  expect(await valuesOf(book, 'C1')).toEqual([['#BUSY!']]);
  await loaded;
  book.host.workbook.calculator.markAllDirty();
  expect(await valuesOf(book, 'C1:C4')).toEqual([['美工专员'], ['#N/A'], [''], ['会计']]);
  expect(await valuesOf(book, 'D1')).toEqual([['请选定！']]);
  await onFirstSheet(book, (sheet) => (sheet.getRange('A1').values = [['出纳']]));
  expect(await valuesOf(book, 'C1')).toEqual([['出纳']]);
});

test('tables are handed over and taken: grades by a range, indicators by INDEX, the first cell where they would spill', async () => {
  const { book, loaded } = await openWithFunctions();
  await onFirstSheet(book, (sheet) => {
    sheet.getRange('A1:C3').values = [
      ['优秀', 80, 1.2],
      ['合格', 60, 0.8],
      ['不合格', 0, 0],
    ];
    sheet.getRange('E1:E7').formulas = [
      ['=ROLECARD.GRADE(79.9,A1:C6)'],
      ['=ROLECARD.COEFFICIENT(80,$A$1:$C$3)'],
      ['=ROLECARD.GRADE(D1,A1:C3)'],
      ['=ROLECARD.GRADE(79.9)'],
      ['=ROLECARD.KPIS("会计")'],
      ['=INDEX(ROLECARD.KPIS("会计"),1,2)'],
      ['=ROLECARD.SCORE(INDEX(ROLECARD.KPIS("会计"),1,4),,INDEX(ROLECARD.KPIS("会计"),1,3))'],
    ];
  });
  await valuesOf(book, 'E1');
  await loaded;
  book.host.workbook.calculator.markAllDirty();
  const [below, best, blank, without, first, weight, score] = (await valuesOf(book, 'E1:E7')).map(([value]) => value);
  expect([below, best, blank, without]).toEqual(['合格', 1.2, '#N/A', '#N/A']);
  expect(first).toEqual(expect.stringMatching(/[\u3400-\u9fff]/));
  const accountant = loadFacts().roles.find(({ name }) => name['zh-CN'] === '会计');
  expect(weight).toBe((accountant?.indicators[0]?.weight ?? 0) / 100);
  expect(score).toBe(100);
  await onFirstSheet(book, (sheet) => (sheet.getRange('B1').values = [[75]]));
  expect(await valuesOf(book, 'E1')).toEqual([['优秀']]);
});

test('a wrong number of arguments and an unknown function are not calculated, and a file keeps the formulas', async () => {
  const { book, loaded } = await openWithFunctions();
  await onFirstSheet(book, (sheet) => {
    sheet.getRange('A1:A3').formulas = [['=ROLECARD.ROLE("会计")'], ['=ROLECARD.ROLE()'], ['=ROLECARD.NOTHING(1)']];
  });
  await valuesOf(book, 'A1');
  await loaded;
  book.host.workbook.calculator.markAllDirty();
  expect(await valuesOf(book, 'A1:A3')).toEqual([['会计'], ['#CALC!'], ['#CALC!']]);
  expect(await valuesOf(await reopened(book), 'A1')).toEqual([['会计']]);
});
