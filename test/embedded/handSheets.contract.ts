import type { SheetChange, SheetProblem } from '../../src/embedded/host/handSheets';
import { findSection } from '../../src/embedded/workbook/parts/sheetData';
import type { EmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';
import { onFirstSheet, openTestWorkbook, reopened } from './openTestWorkbook';

/** Sheets 一 to 四, of which 三 is hidden and 四 very hidden; Sheet1 takes a number from 一. */
async function opened(): Promise<EmbeddedWorkbook> {
  const book = await openTestWorkbook();
  await onFirstSheet(book, (sheet, { workbook: { worksheets } }) => {
    const [first, , third, fourth] = ['一', '二', '三', '四'].map((name) => worksheets.add(name));
    first?.getRange('A1:A2').set({ values: [[5], [6]] });
    sheet.getRange('A1').formulas = [["=SUM('一'!A1:A2)"]];
    if (third) third.visibility = 'Hidden';
    if (fourth) fourth.visibility = 'VeryHidden';
  });
  return book;
}

const idOf = ({ host }: EmbeddedWorkbook, name: string): string => host.workbook.sheetNamed(name)?.id ?? '';
const change = (book: EmbeddedWorkbook, name: string, wanted: SheetChange): SheetProblem | null =>
  book.host.changeSheetByHand(idOf(book, name), wanted);
const names = ({ host }: EmbeddedWorkbook): string[] => host.workbook.sheets.map(({ name }) => name);

const firstCell = (book: EmbeddedWorkbook): Promise<unknown> =>
  onFirstSheet(book, async (sheet, context) => {
    const cell = sheet.getRange('A1').load('formulas,values');
    await context.sync();
    return [cell.formulas[0]?.[0], cell.values[0]?.[0]] as unknown[];
  });

test('a renamed sheet keeps every formula and name that leads to it, also in the file', async () => {
  const book = await opened();
  const name = { name: '合计', sheet: null, formula: "'一'!$A$2", hidden: false, comment: '', others: {} };
  book.host.workbook.names.push(name);
  expect(change(book, '一', { kind: 'rename', name: '十一 月' })).toBeNull();
  const again = await reopened(book);
  expect(await firstCell(again)).toEqual(["=SUM('十一 月'!A1:A2)", 11]);
  expect(again.host.workbook.listedNames.map(({ formula }) => formula)).toEqual(["'十一 月'!$A$2"]);
});

test.each<[string, SheetProblem | null]>([
  ['', 'empty'],
  ['长'.repeat(31), null],
  ['长'.repeat(32), 'tooLong'],
  ['😀'.repeat(16), 'tooLong'],
  ['a/b', 'badCharacter'],
  ['[1]', 'badCharacter'],
  ["'甲", 'apostrophe'],
  ["O'Neill", null],
  ['HISTORY', 'reserved'],
  ['二', 'taken'],
  ['四', 'taken'],
  ['sheet1', 'taken'],
  ['ｓｈｅｅｔ１', 'taken'],
  ['一', null],
])('of a sheet named %j Excel says %s', async (name, problem) => {
  const book = await opened();
  expect(change(book, '一', { kind: 'rename', name })).toBe(problem);
  expect(names(book)[1]).toBe(problem === null ? name : '一');
});

test('a sheet may change the case of its own name', async () => {
  const book = await opened();
  expect(change(book, 'Sheet1', { kind: 'rename', name: 'SHEET1' })).toBeNull();
  expect(names(book)[0]).toBe('SHEET1');
});

test('a deleted sheet leaves #REF! behind and the next one that can be seen in its place', async () => {
  const book = await opened();
  book.host.activateByHand(idOf(book, '一'));
  expect(change(book, '一', { kind: 'delete' })).toBeNull();
  expect(book.host.workbook.activeSheet.name).toBe('二');
  expect(await firstCell(book)).toEqual(['=SUM(#REF!)', '#REF!']);
  book.host.activateByHand(idOf(book, '二'));
  change(book, '二', { kind: 'delete' });
  expect(book.host.workbook.activeSheet.name).toBe('Sheet1');
});

test.each<SheetChange['kind']>(['delete', 'hide'])('the last sheet that can be seen is kept: %s', async (kind) => {
  const book = await opened();
  const wanted = { kind } as SheetChange;
  expect(['一', '二'].map((name) => change(book, name, wanted))).toEqual([null, null]);
  expect(change(book, 'Sheet1', wanted)).toBe('lastVisible');
  // One that cannot be seen leaves the others as they are.
  expect(change(book, '三', { kind: 'delete' })).toBeNull();
});

test('sheets move past hidden ones, and no further than the ends', async () => {
  const book = await opened();
  change(book, '三', { kind: 'unhide' });
  change(book, '一', { kind: 'hide' });
  change(book, '二', { kind: 'move', to: 'left' });
  expect(names(book)).toEqual(['二', 'Sheet1', '一', '三', '四']);
  change(book, '二', { kind: 'move', to: 'left' });
  change(book, '二', { kind: 'move', to: 'last' });
  expect(names(book)).toEqual(['Sheet1', '一', '三', '二', '四']);
  change(book, '二', { kind: 'move', to: 'right' });
  change(book, '三', { kind: 'move', to: 'first' });
  expect(names(book)).toEqual(['三', 'Sheet1', '一', '二', '四']);
  change(book, 'Sheet1', { kind: 'move', to: 'right' });
  expect(names(book)).toEqual(['三', '一', '二', 'Sheet1', '四']);
});

test('the shown sheet that is hidden gives way to the next; one that is unhidden or copied is shown', async () => {
  const book = await opened();
  const shown = () => book.host.workbook.activeSheet.name;
  book.host.activateByHand(idOf(book, '一'));
  change(book, '一', { kind: 'hide' });
  expect(shown()).toBe('二');
  change(book, '三', { kind: 'unhide' });
  expect(shown()).toBe('三');
  change(book, '二', { kind: 'copy' });
  expect([shown(), names(book)]).toEqual(['二 (2)', ['Sheet1', '一', '二', '二 (2)', '三', '四']]);
});

test('a very hidden sheet is not there for a person', async () => {
  const book = await opened();
  expect(change(book, '四', { kind: 'unhide' })).toBe('gone');
  expect(change(book, '四', { kind: 'delete' })).toBe('gone');
  expect(book.host.changeSheetByHand('{no such}', { kind: 'hide' })).toBe('gone');
});

test('where the structure is protected, sheets stay as they are, and their own protection can still be lifted', async () => {
  const book = await opened();
  await onFirstSheet(book, (sheet, { workbook }) => {
    sheet.protection.protect();
    workbook.protection.protect();
  });
  const kinds: SheetChange[] = [
    { kind: 'rename', name: '新' },
    { kind: 'delete' },
    { kind: 'copy' },
    { kind: 'move', to: 'last' },
    { kind: 'hide' },
    { kind: 'unhide' },
  ];
  expect(kinds.map((each) => change(book, 'Sheet1', each))).toEqual(kinds.map(() => 'structure'));
  expect(change(book, 'Sheet1', { kind: 'unprotect', password: '' })).toBeNull();
  expect(book.host.enterByHand('Sheet1', 0, 0, '1').ok).toBe(true);
});

describe('protection', () => {
  test('a salted hash cannot be compared, so the sheet stays protected', async () => {
    const book = await opened();
    change(book, '一', { kind: 'protect' });
    const sheet = book.host.workbook.sheetNamed('一');
    const kept = sheet && findSection(sheet.data, 'sheetProtection');
    Object.assign(kept?.attributes ?? {}, {
      algorithmName: 'SHA-512',
      hashValue: 'aa==',
      saltValue: 'bb==',
      spinCount: '100000',
    });
    expect(change(book, '一', { kind: 'unprotect', password: 'x' })).toBe('passwordUnread');
    expect(book.host.enterByHand('一', 0, 0, '1').ok).toBe(false);
  });

  test('a sheet without a password is protected and unprotected at once', async () => {
    const book = await opened();
    expect(change(book, 'Sheet1', { kind: 'protect' })).toBeNull();
    expect(book.host.enterByHand('Sheet1', 0, 0, '1')).toMatchObject({ ok: false, error: { kind: 'locked' } });
    expect(change(book, 'Sheet1', { kind: 'protect' })).toBeNull();
    expect(change(book, 'Sheet1', { kind: 'unprotect', password: '' })).toBeNull();
    expect(book.host.enterByHand('Sheet1', 0, 0, '1').ok).toBe(true);
    expect(change(book, 'Sheet1', { kind: 'unprotect', password: '' })).toBeNull();
  });

  test('a password is asked for and compared', async () => {
    const book = await opened();
    await onFirstSheet(book, (sheet) => sheet.protection.protect({}, '密码 Ab1'));
    expect(change(book, 'Sheet1', { kind: 'unprotect', password: '' })).toBe('passwordNeeded');
    expect(change(book, 'Sheet1', { kind: 'unprotect', password: 'ab1' })).toBe('wrongPassword');
    expect(change(book, 'Sheet1', { kind: 'unprotect', password: '密码 Ab1' })).toBeNull();
    expect(book.host.enterByHand('Sheet1', 0, 0, '1').ok).toBe(true);
  });
});

test.each<SheetChange>([
  { kind: 'rename', name: '新' },
  { kind: 'delete' },
  { kind: 'copy' },
  { kind: 'move', to: 'last' },
  { kind: 'hide' },
  { kind: 'protect' },
])('%j is a change to be saved and leaves nothing to undo; a refused one leaves all', async (wanted) => {
  const book = await opened();
  book.host.enterByHand('二', 0, 0, '1');
  const { version } = book.host.workbook;
  expect(change(book, '一', { kind: 'rename', name: '' })).toBe('empty');
  expect([book.host.workbook.version, book.host.edits.canUndo]).toEqual([version, true]);
  expect(change(book, '一', wanted)).toBeNull();
  expect(book.host.workbook.version).toBeGreaterThan(version);
  expect(book.host.edits.canUndo).toBe(false);
});

test('the add-in is told which sheet is gone and which one is shown now', async () => {
  const book = await opened();
  const heard: string[] = [];
  book.host.activateByHand(idOf(book, '一'));
  await onFirstSheet(book, (_, { workbook: { worksheets } }) => {
    worksheets.onDeleted.add(async ({ worksheetId }) => void heard.push(`deleted ${worksheetId}`));
    worksheets.onActivated.add(async ({ worksheetId }) => void heard.push(`shown ${worksheetId}`));
  });
  const [gone, next] = [idOf(book, '一'), idOf(book, '二')];
  change(book, '一', { kind: 'delete' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([`deleted ${gone}`, `shown ${next}`]);
});
