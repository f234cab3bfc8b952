/** @jest-environment jsdom */
import { isMissedKept, keepMissed, takeMissed } from '../../src/addin/browser';
import { workbookAtHand } from '../../src/addin/openAddIn';
import { err, ok } from '../../src/base/result';

/** All workbooks of a computer share the storage in which a ribbon button leaves what it could not tell. */

const MINUTE = 60_000;
const OURS = { name: 'C:\\绩效\\云帆.xlsx', isSaved: true };
const THEIRS = { name: 'C:\\绩效\\别家.xlsx', isSaved: true };
const unsaved = (name: string) => ({ name, isSaved: false });

const ANYWHERE = {};

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
});
afterEach(() => jest.useRealTimers());

test('lines of one workbook are told in no other, and are still there for their own', () => {
  keepMissed(ANYWHERE, OURS, ['已填写3个单元格', '工作表：王小明']);
  expect(takeMissed(ANYWHERE, THEIRS)).toEqual([]);
  expect(takeMissed(ANYWHERE, unsaved('工作簿1'))).toEqual([]);
  expect(takeMissed(ANYWHERE, null)).toEqual([]);
  keepMissed(ANYWHERE, THEIRS, ['工作簿结构受保护']);
  expect(takeMissed(ANYWHERE, OURS)).toEqual(['已填写3个单元格', '工作表：王小明']);
  expect(takeMissed(ANYWHERE, OURS)).toEqual([]);
  expect(takeMissed(ANYWHERE, THEIRS)).toEqual(['工作簿结构受保护']);
  expect(localStorage).toHaveLength(0);
});

test('a second button does not take the place of the first', () => {
  keepMissed(ANYWHERE, OURS, ['填写']);
  keepMissed(ANYWHERE, OURS, ['生成']);
  expect(takeMissed(ANYWHERE, OURS)).toEqual(['填写', '生成']);
});

test('what says nothing of any workbook is told in the pane that is opened first', () => {
  keepMissed(ANYWHERE, unsaved(''), ['组件没有加载']);
  expect(takeMissed(ANYWHERE, OURS)).toEqual(['组件没有加载']);
  expect(isMissedKept(ANYWHERE)).toBe(false);
});

test('names that Excel gives again are good for minutes, addresses for a day', () => {
  keepMissed(ANYWHERE, unsaved('工作簿1'), ['甲']);
  keepMissed(ANYWHERE, OURS, ['乙']);
  jest.advanceTimersByTime(9 * MINUTE);
  expect(takeMissed(ANYWHERE, unsaved('工作簿2'))).toEqual([]);
  expect(takeMissed(ANYWHERE, unsaved('工作簿1'))).toEqual(['甲']);
  keepMissed(ANYWHERE, unsaved('工作簿1'), ['甲']);
  jest.advanceTimersByTime(11 * MINUTE);
  expect(takeMissed(ANYWHERE, unsaved('工作簿1'))).toEqual([]);
  expect(isMissedKept(ANYWHERE)).toBe(true);
  jest.advanceTimersByTime(24 * 60 * MINUTE);
  expect(takeMissed(ANYWHERE, OURS)).toEqual([]);
});

test('the storage names no file, and where Office parts it, neither part sees the other', () => {
  const [here, there] = [{ partitionKey: 'tenant-a' }, { partitionKey: 'tenant-b' }];
  keepMissed(here, OURS, ['甲']);
  expect(JSON.stringify({ ...localStorage })).not.toContain('云帆');
  expect(takeMissed(there, OURS)).toEqual([]);
  expect(takeMissed(here, OURS)).toEqual(['甲']);
});

test.each([
  ['lines of an earlier version', '["甲"]'],
  ['what is no list', '{"of":1}'],
  ['what is broken', '{broken'],
  ['what has no end', '[{"of":7,"lines":["甲"]}]'],
])('%s are not told', (_, kept) => {
  localStorage.setItem('rolecard.missed', kept);
  expect(takeMissed(ANYWHERE, OURS)).toEqual([]);
});

test('a workbook is known by its address, one that was never saved by its name', async () => {
  const workbookName = jest.fn(() => Promise.resolve(ok('工作簿1')));
  const open = () => Promise.resolve(ok({ workbookName }));
  await expect(workbookAtHand({ document: { url: OURS.name } }, open)).resolves.toEqual(OURS);
  expect(workbookName).not.toHaveBeenCalled();
  for (const context of [{}, { document: { url: '' } }, { document: { url: null } }]) {
    await expect(workbookAtHand(context, open)).resolves.toEqual(unsaved('工作簿1'));
  }
});

test('where Excel does not tell, there is no workbook to keep lines of', async () => {
  const workbookName = () => Promise.resolve(err({ kind: 'busy' } as never));
  await expect(workbookAtHand(ANYWHERE, () => Promise.resolve(ok({ workbookName })))).resolves.toBeNull();
  await expect(workbookAtHand(ANYWHERE, () => Promise.resolve(err({ kind: 'notLoaded' })))).resolves.toEqual(
    unsaved(''),
  );
});
