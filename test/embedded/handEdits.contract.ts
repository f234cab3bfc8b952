import type { EmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';
import { onFirstSheet, openTestWorkbook } from './openTestWorkbook';

const formulas = (book: EmbeddedWorkbook, address: string): Promise<unknown[][]> =>
  onFirstSheet(book, async (sheet, context) => {
    const range = sheet.getRange(address).load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });

const values = (book: EmbeddedWorkbook, address: string): Promise<unknown[][]> =>
  onFirstSheet(book, async (sheet, context) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });

/** A sheet with a number, a date's look and a formula that needs the number. */
async function opened(): Promise<EmbeddedWorkbook> {
  const book = await openTestWorkbook();
  await onFirstSheet(book, (sheet) => {
    sheet.getRange('A1:B1').formulas = [[1, '=A1*10']];
    sheet.getRange('A2').values = [['备注']];
  });
  return book;
}

const enter = ({ host }: EmbeddedWorkbook, row: number, column: number, text: string): void => {
  expect(host.enterByHand('Sheet1', row, column, text)).toEqual({ ok: true, value: null });
};

test('entries are taken back from the last to the first and done again, with every formula that needs them', async () => {
  const book = await opened();
  enter(book, 0, 0, '2');
  enter(book, 0, 0, '3');
  expect(await values(book, 'A1:B1')).toEqual([[3, 30]]);
  expect(book.host.stepByHand('undo')).toBeNull();
  expect(await values(book, 'A1:B1')).toEqual([[2, 20]]);
  expect(book.host.stepByHand('undo')).toBeNull();
  expect(await values(book, 'A1:B1')).toEqual([[1, 10]]);
  expect(book.host.stepByHand('undo')).toBe('nothing');
  expect(book.host.stepByHand('redo')).toBeNull();
  expect(book.host.stepByHand('redo')).toBeNull();
  expect(await values(book, 'A1:B1')).toEqual([[3, 30]]);
  expect(book.host.stepByHand('redo')).toBe('nothing');
});

test.each([
  ['99.5', 0.995],
  ['1', 0.01],
  ['-1', -0.01],
  ['1,200', 12],
  ['0.5', 0.005],
  ['0', 0],
  ['.5', 0.5],
  ['-.5', -0.5],
  ['99.5%', 0.995],
  ['未定', '未定'],
  ['=1/4', 0.25],
])(
  'where percentages are shown, %s is typed as Excel takes it; elsewhere, and from the API, it is what it says',
  async (typed, share) => {
    const book = await opened();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('D1:E1').numberFormat = [['0.0%', '0.0%']];
      sheet.getRange('E1').values = [[2]];
    });
    enter(book, 0, 3, typed);
    enter(book, 0, 5, '99.5');
    expect(await values(book, 'D1:F1')).toEqual([[share, 2, 99.5]]);
  },
);

test('a validation judges what the typed percentage is', async () => {
  const book = await opened();
  await onFirstSheet(book, (sheet) => {
    const range = sheet.getRange('D1');
    range.numberFormat = [['0%']];
    range.dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
    range.dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '', message: '0%–100%' };
  });
  enter(book, 0, 3, '99.5');
  expect(await values(book, 'D1')).toEqual([[0.995]]);
  expect(book.host.enterByHand('Sheet1', 0, 3, '120')).toMatchObject({ error: { kind: 'notValid' } });
});

test('an overwritten formula comes back and calculates, and a look that the entry brought goes again', async () => {
  const book = await opened();
  enter(book, 0, 1, '7');
  enter(book, 2, 2, '95%');
  book.host.stepByHand('undo');
  expect(await values(book, 'C3')).toEqual([['']]);
  expect(
    await onFirstSheet(book, async (sheet, context) => {
      const cell = sheet.getRange('C3').load('numberFormat');
      await context.sync();
      return cell.numberFormat as unknown;
    }),
  ).toEqual([['General']]);
  book.host.stepByHand('undo');
  enter(book, 0, 0, '4');
  expect(await formulas(book, 'B1')).toEqual([['=A1*10']]);
  expect(await values(book, 'B1')).toEqual([[40]]);
});

test('what depends on a cell that was blank before sees that it is blank again', async () => {
  const book = await opened();
  enter(book, 4, 0, '=SUM(D1:D9)');
  enter(book, 3, 3, '5');
  expect(await values(book, 'A5')).toEqual([[5]]);
  book.host.stepByHand('undo');
  expect(await values(book, 'A5')).toEqual([[0]]);
});

test('a new entry leaves nothing to do again, and a refused one no step', async () => {
  const book = await opened();
  enter(book, 0, 0, '2');
  book.host.stepByHand('undo');
  enter(book, 1, 0, '新');
  expect(book.host.edits.canRedo).toBe(false);
  book.host.stepByHand('undo');
  expect(book.host.enterByHand('Sheet1', 0, 0, '=SUM(').ok).toBe(false);
  expect(book.host.edits.canUndo).toBe(false);
});

test('a hundred entries can be taken back, those before them stay', async () => {
  const book = await opened();
  for (let number = 1; number <= 102; number += 1) enter(book, 0, 0, String(number));
  let taken = 0;
  while (book.host.stepByHand('undo') === null) taken += 1;
  expect([taken, await values(book, 'A1')]).toEqual([100, [[2]]]);
});

test('a table that grew around an entry shrinks again, its filled column and its headers with it', async () => {
  const book = await openTestWorkbook();
  await onFirstSheet(book, (sheet) => {
    sheet.getRange('A1:B3').values = [
      ['姓名', '分'],
      ['甲', 1],
      ['乙', 2],
    ];
    sheet.tables.add('A1:B3', true).name = '名单';
  });
  const table = (): Promise<unknown> =>
    onFirstSheet(book, async (sheet, context) => {
      const found = sheet.tables.getItem('名单');
      const range = found.getRange().load('address,formulas');
      await context.sync();
      return [range.address, range.formulas];
    });
  const before = await table();
  enter(book, 1, 2, '=B2*2');
  const grown = await table();
  expect(grown).toMatchObject([expect.stringContaining('A1:C3'), [{}, {}, ['乙', 2, '=B3*2']]]);
  book.host.stepByHand('undo');
  expect(await table()).toEqual(before);
  expect(await values(book, 'C1:C3')).toEqual([[''], [''], ['']]);
  book.host.stepByHand('redo');
  expect(await table()).toEqual(grown);
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  ['writes a cell', (sheet) => (sheet.getRange('F9').values = [['写入']])],
  ['inserts rows', (sheet) => void sheet.getRange('1:1').insert('Down')],
  ['protects the sheet', (sheet) => sheet.protection.protect()],
  ['adds a sheet', (_, context) => void context.workbook.worksheets.add()],
  ['renames a sheet', (sheet) => (sheet.name = '名单')],
])('when the add-in %s, there is nothing to take back or to do again', async (_, work) => {
  const book = await opened();
  enter(book, 0, 0, '2');
  enter(book, 0, 0, '3');
  book.host.stepByHand('undo');
  await onFirstSheet(book, work);
  expect([book.host.edits.canUndo, book.host.edits.canRedo]).toEqual([false, false]);
});

test('an add-in that only reads leaves the steps', async () => {
  const book = await opened();
  enter(book, 0, 0, '2');
  await values(book, 'A1:B9');
  expect(book.host.stepByHand('undo')).toBeNull();
});

test('nothing is put back over a look that the add-in has given the cell since', async () => {
  const book = await opened();
  enter(book, 0, 0, '2');
  await onFirstSheet(book, (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000'));
  expect(book.host.stepByHand('undo')).toBe('changed');
  expect(await values(book, 'A1')).toEqual([[2]]);
  expect(book.host.edits.canUndo).toBe(false);
});

test('the add-in is told of what is taken back as of an entry', async () => {
  const book = await opened();
  const heard: string[] = [];
  await onFirstSheet(book, (sheet) => void sheet.onChanged.add(async ({ address }) => void heard.push(address)));
  enter(book, 0, 0, '2');
  book.host.stepByHand('undo');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(['A1', 'A1']);
});

test('choices of a list in its rule stand between commas, quotes in them are their own', async () => {
  const book = await opened();
  await onFirstSheet(book, (sheet) => {
    const { dataValidation } = sheet.getRange('C1:C9');
    dataValidation.rule = { list: { inCellDropDown: true, source: '甲"乙", 丙' } };
    dataValidation.errorAlert = { message: '请选择', showAlert: true, style: 'Stop', title: '提示' };
  });
  enter(book, 0, 2, '甲"乙"');
  enter(book, 1, 2, '丙');
  expect(book.host.enterByHand('Sheet1', 2, 2, '甲"乙",丙').ok).toBe(false);
  expect(book.host.enterByHand('Sheet1', 3, 2, '甲').ok).toBe(false);
});
