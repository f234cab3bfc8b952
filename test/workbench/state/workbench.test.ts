import { HostClient } from '../../../src/workbench/host/hostClient';
import { pageActions } from '../../../src/workbench/state/pageActions';
import { isDark, type SheetQuestion } from '../../../src/workbench/state/pageState';
import { PageStore } from '../../../src/workbench/state/pageStore';
import { Workbench } from '../../../src/workbench/state/workbench';
import { xlsxFile } from '../../support/xlsxFile';
import { inProcessWorker } from '../host/inProcessWorker';
import { FakeGrid } from './fakeGrid';
import { cell, drawnAll, held, opened, SAMPLE, settled } from './openedWorkbench';

test('an opened workbook is drawn on its active sheet, and the pane starts anew', async () => {
  const { store, grid } = await opened();
  expect(grid.last.name).toBe('人员编制表');
  expect(store.get()).toMatchObject({ loading: null, fileName: '编制表.xlsx', workbookNumber: 1, hasChanges: false });
});

/** A page whose grid is made when `makeGrid` is called: until then the first workbook is being opened. */
async function opening() {
  const store = new PageStore('zh-CN');
  const host = new HostClient(inProcessWorker());
  const grids: FakeGrid[] = [];
  let makeGrid: () => void = () => undefined;
  const wanted = new Promise<void>((resolve) => (makeGrid = resolve));
  const workbench = new Workbench(store, host, async (events) => {
    await wanted;
    const grid = new FakeGrid(events);
    grids.push(grid);
    return grid;
  });
  const first = workbench.open('编制表.xlsx', SAMPLE);
  await settled();
  return {
    store,
    workbench,
    first,
    makeGrid,
    drawn: () => grids.flatMap(({ drawn }) => drawn.map(({ name }) => name)),
  };
}

test('of files chosen before the grid is there the last one is opened, and nothing is drawn of the others', async () => {
  const { store, workbench, first, makeGrid, drawn } = await opening();
  const chosen = [
    workbench.openUnlessLosing({ name: '月报.xlsx', bytes: xlsxFile({ 月报: { A1: 1 } }) }),
    workbench.openUnlessLosing({ name: '名单.xlsx', bytes: xlsxFile({ 名单: { A1: 1 } }) }),
  ];
  await settled();
  makeGrid();
  await Promise.all([first, ...chosen]);
  expect(drawn()).toEqual(['名单']);
  expect(store.get()).toMatchObject({ fileName: '名单.xlsx', loading: null, workbookNumber: 1, notices: [] });
});

test('a file chosen before the grid is there that is no workbook takes nothing from the one before it', async () => {
  const { store, workbench, first, makeGrid, drawn } = await opening();
  await workbench.openUnlessLosing({ name: '坏文件.xlsx', bytes: new TextEncoder().encode('?') });
  makeGrid();
  await first;
  expect(drawn()).toEqual(['人员编制表']);
  expect(store.get().notices.map(({ notice }) => notice)).toEqual([
    { kind: 'cannotOpen', file: '坏文件.xlsx', why: 'notAWorkbook' },
  ]);
});

test('a file is opened after the one chosen before it, though it is read sooner', async () => {
  const store = new PageStore('zh-CN');
  const workbench = new Workbench(store, new HostClient(inProcessWorker()), async (events) => new FakeGrid(events));
  const actions = pageActions(workbench, () => undefined);
  const file = (name: string, milliseconds: number) =>
    ({
      name,
      arrayBuffer: () => new Promise((resolve) => setTimeout(() => resolve(SAMPLE.buffer), milliseconds)),
    }) as File;
  actions.openFile(file('慢.xlsx', 40));
  actions.openFile(file('快.xlsx', 0));
  await drawnAll();
  expect(store.get()).toMatchObject({ fileName: '快.xlsx', loading: null });
});

test('what was done in the last workbook is not kept for the next; one that cannot be read takes nothing away', async () => {
  const kept = new Map([['rolecard.done', '[]']]);
  const sessionStorage = { removeItem: (key: string) => kept.delete(key) };
  Object.assign(globalThis, { window: { sessionStorage } });
  try {
    const { workbench } = await opened();
    kept.set('rolecard.done', '[]');
    await workbench.open('坏文件.xlsx', new TextEncoder().encode('?'));
    expect(kept.size).toBe(1);
    await workbench.open('名单.xlsx', xlsxFile({ 名单: { A1: 1 } }));
    expect(kept.size).toBe(0);
  } finally {
    Reflect.deleteProperty(globalThis, 'window');
  }
});

test('another file is opened without a question while the add-in only looks, and asked about once something has changed', async () => {
  const { store, host, workbench, grid } = await opened();
  store.update({ isAddInBusy: true });
  await workbench.openUnlessLosing({ name: '名单.xlsx', bytes: xlsxFile({ 名单: { A1: 1 } }) });
  expect(store.get()).toMatchObject({ fileName: '名单.xlsx', pending: null });
  grid.events.entered(0, 0, '改过');
  await settled();
  await workbench.openUnlessLosing({ name: '编制表.xlsx', bytes: SAMPLE });
  expect(store.get()).toMatchObject({ fileName: '名单.xlsx', pending: { name: '编制表.xlsx' } });
  expect((await host.ask('state', null)).tabs.map(({ name }) => name)).toEqual(['名单']);
});

test('a file that cannot be read is told of, and what is open stays as it is', async () => {
  const { store, grid, workbench } = await opened();
  await workbench.open('坏文件.xlsx', new TextEncoder().encode('?'));
  expect(store.get()).toMatchObject({ fileName: '编制表.xlsx', workbookNumber: 1, loading: null });
  expect(store.get().notices.map(({ notice }) => notice)).toEqual([
    { kind: 'cannotOpen', file: '坏文件.xlsx', why: 'notAWorkbook' },
  ]);
  expect(grid.drawn).toHaveLength(1);
});

test('an entry is drawn as the host has taken it, with every formula that depends on it', async () => {
  const { store, grid } = await opened();
  grid.events.entered(4, 3, '');
  await settled();
  expect([grid.textAt(4, 3), grid.textAt(6, 3)]).toEqual(['', '1']);
  expect(store.get().hasChanges).toBe(true);
});

test('a refused entry is told of and nothing else is drawn', async () => {
  const { store, grid } = await opened();
  grid.events.entered(4, 3, '=SUM(');
  await settled();
  expect(store.get().notices[0]?.notice).toEqual({ kind: 'refused', problem: { kind: 'badFormula' } });
  expect(grid.drawn).toHaveLength(1);
  expect(store.get().hasChanges).toBe(false);
});

test('a tab shows its sheet and tells the host', async () => {
  const { store, host, grid, workbench } = await opened();
  const second = store.get().workbook?.tabs[1]?.id ?? '';
  await workbench.activate(second);
  expect(grid.last.name).toBe('部门人数');
  expect((await host.ask('state', null)).activeSheetId).toBe(second);
});

test('when the add-in activates another sheet, it is shown', async () => {
  const { host, grid, store } = await opened();
  const second = store.get().workbook?.tabs[1]?.id ?? '';
  const state = await host.ask('activate', second);
  host.onChanged(state);
  await drawnAll();
  expect(grid.last.name).toBe('部门人数');
});

test('a burst of batches is drawn once, when it is over', async () => {
  const { host, grid, store } = await opened();
  const sheetId = store.get().shownSheetId ?? '';
  for (const row of [4, 5, 7]) {
    await host.ask('type', { sheetId, row, column: 7, text: `备注${row}` });
    host.onChanged(await host.ask('state', null));
  }
  await drawnAll();
  expect(grid.drawn).toHaveLength(2);
  expect(grid.textAt(7, 7)).toBe('备注7');
});

test('batches that only read draw nothing', async () => {
  const { host, grid } = await opened();
  host.onChanged(await host.ask('state', null));
  await drawnAll();
  expect(grid.drawn).toHaveLength(1);
});

test('the host knows what the person has selected, and the grid follows what the add-in selects', async () => {
  const { host, grid } = await opened();
  grid.events.selected(cell(8, 2));
  await settled();
  const state = await host.ask('state', null);
  expect(state.selection).toEqual(cell(8, 2));
  host.onChanged({ ...state, selection: cell(20, 3) });
  await drawnAll();
  expect(grid.selections.at(-1)).toEqual(cell(20, 3));
});

test('a person who has moved on is not taken back to where the host last knew them', async () => {
  const { host, grid } = await opened();
  grid.events.selected(cell(8, 2));
  await settled();
  const before = await host.ask('state', null);
  const followed = grid.selections.length;
  host.onChanged(before);
  grid.events.selected(cell(9, 2));
  await drawnAll();
  expect(grid.selections).toHaveLength(followed);
  expect((await host.ask('state', null)).selection).toEqual(cell(9, 2));
});

test('before changes are lost the person is asked, unless the file is no workbook anyway', async () => {
  const { grid, store, workbench } = await opened();
  grid.events.entered(4, 7, '返聘');
  await settled();
  await workbench.openUnlessLosing({ name: '坏文件.xlsx', bytes: new Uint8Array([1, 2, 3]) });
  expect(store.get()).toMatchObject({ pending: null, fileName: '编制表.xlsx' });
  expect(store.get().notices.at(-1)?.notice).toMatchObject({ kind: 'cannotOpen', why: 'notAWorkbook' });
  await workbench.openUnlessLosing({ name: '另一份.xlsx', bytes: SAMPLE });
  expect(store.get()).toMatchObject({ pending: { name: '另一份.xlsx' }, fileName: '编制表.xlsx' });
});

test('without changes another workbook is opened at once', async () => {
  const { store, workbench } = await opened();
  await workbench.openUnlessLosing({ name: '另一份.xlsx', bytes: SAMPLE });
  expect(store.get()).toMatchObject({ pending: null, fileName: '另一份.xlsx', workbookNumber: 2 });
});

test('after saving there is nothing to lose', async () => {
  const { grid, store, workbench } = await opened();
  grid.events.entered(4, 7, '返聘');
  await settled();
  const bytes = await workbench.save();
  expect(store.get().hasChanges).toBe(false);
  await workbench.open('再开.xlsx', bytes);
  expect(grid.textAt(4, 7)).toBe('返聘');
});

test('another language draws the same sheet in a new grid', async () => {
  const { grids, workbench } = await opened();
  await workbench.replaceGrid();
  expect(grids.map(({ isDisposed }) => isDisposed)).toEqual([true, false]);
  expect(grids[1]?.last.name).toBe('人员编制表');
});

describe('whole sheets', () => {
  const ask = (kind: SheetQuestion['kind'], sheetId: string): SheetQuestion => ({
    kind,
    sheetId,
    name: '',
    problem: null,
  });

  test('a refused name leaves the question open with the reason, and the next one is taken', async () => {
    const { store, grid, actions, first } = await opened();
    actions.ask(ask('rename', first));
    actions.changeSheet(first, { kind: 'rename', name: 'History' });
    await settled();
    expect(store.get().question?.problem).toBe('reserved');
    actions.changeSheet(first, { kind: 'rename', name: '名单' });
    await settled();
    expect(store.get()).toMatchObject({ question: null, hasChanges: true, notices: [] });
    expect([store.get().workbook?.tabs[0]?.name, grid.last.name]).toEqual(['名单', '名单']);
  });

  test('when the shown sheet is deleted the next is drawn; the last one is kept, which is said', async () => {
    const { store, grid, actions, first, second } = await opened();
    actions.ask(ask('delete', first));
    actions.changeSheet(first, { kind: 'delete' });
    await settled();
    expect([store.get().shownSheetId, grid.last.sheetId]).toEqual([second, second]);
    actions.ask(ask('delete', second));
    actions.changeSheet(second, { kind: 'delete' });
    await settled();
    expect(store.get()).toMatchObject({ question: null, shownSheetId: second });
    expect(store.get().notices.map(({ notice }) => notice)).toEqual([{ kind: 'sheetRefused', problem: 'lastVisible' }]);
  });

  test('a sheet is protected and unprotected without a question, and typing in it is refused in between', async () => {
    const { store, grid, actions, first } = await opened();
    actions.changeSheet(first, { kind: 'protect' });
    await settled();
    expect(store.get().isProtected).toBe(true);
    grid.events.locked();
    expect(store.get().notices.at(-1)?.notice).toEqual({ kind: 'refused', problem: { kind: 'locked' } });
    actions.changeSheet(first, { kind: 'unprotect', password: '' });
    await settled();
    expect(store.get()).toMatchObject({ isProtected: false, question: null });
  });
});

describe('zoom', () => {
  test('goes by whole steps within the bounds of Excel, and is no change to be saved', async () => {
    const { store, grid, actions } = await opened();
    actions.zoomTo(75);
    actions.zoomIn();
    actions.zoomIn();
    actions.zoomOut();
    actions.zoomTo(1_000);
    actions.zoomTo(5);
    actions.zoomOut();
    await settled();
    expect(grid.zooms).toEqual([75, 80, 90, 80, 400, 10]);
    expect(store.get()).toMatchObject({ zoom: 10, hasChanges: false });
  });

  test('each sheet has its own, and the file keeps it', async () => {
    const { store, workbench, actions, first, second } = await opened();
    actions.zoomTo(130);
    await settled();
    await workbench.activate(second);
    expect(store.get().zoom).toBe(100);
    await workbench.activate(first);
    expect(store.get().zoom).toBe(130);
    await workbench.open('再开.xlsx', await workbench.save());
    expect(store.get().zoom).toBe(130);
  });
});

test('a picture the host made before it knew the size the person chose since does not take that back', async () => {
  const { store, grid, workbench, actions } = await opened();
  const slow = held();
  grid.fittingWaits.push(() => slow.wait);
  grid.events.entered(20, 1, '新');
  await settled();
  actions.zoomIn();
  await settled();
  slow.release();
  await settled();
  expect(grid.last.zoom).toBe(110);
  expect(store.get().zoom).toBe(110);
  actions.zoomIn();
  await settled();
  expect(store.get().zoom).toBe(120);
  await workbench.activate(store.get().shownSheetId ?? '');
  expect(grid.last.zoom).toBe(120);
});

test('the grid is drawn dark as the computer is, unless another look is chosen', async () => {
  const { store, grid, actions, workbench } = await opened();
  store.update({ isSystemDark: true });
  workbench.darken(isDark(store.get()));
  expect(grid.isDark).toBe(true);
  actions.chooseTheme('light');
  expect(grid.isDark).toBe(false);
  store.update({ isSystemDark: false });
  actions.chooseTheme('dark');
  expect(grid.isDark).toBe(true);
  actions.chooseTheme('system');
  expect(grid.isDark).toBe(false);
});

describe('while a large sheet is being fitted to its fonts', () => {
  const TWO = xlsxFile({ 大: { A1: 1 }, 小: { A1: 2 } });
  const idOf = (store: PageStore, name: string): string =>
    store.get().workbook?.tabs.find((tab) => tab.name === name)?.id ?? '';

  test('a sheet chosen after it is drawn after it, and stays', async () => {
    const { store, workbench, grid } = await opened();
    await workbench.open('两表.xlsx', TWO);
    const large = held();
    grid.fittingWaits.push(() => large.wait);
    const first = workbench.activate(idOf(store, '大'));
    await settled();
    const second = workbench.activate(idOf(store, '小'));
    await settled();
    large.release();
    await Promise.all([first, second]);
    expect(grid.drawn.slice(-2).map(({ name }) => name)).toEqual(['大', '小']);
    expect(store.get().shownSheetId).toBe(idOf(store, '小'));
  });

  test('another file is opened, and nothing more of the first is drawn', async () => {
    const { workbench, grid } = await opened();
    const large = held();
    grid.fittingWaits.push(() => large.wait);
    const first = workbench.open('两表.xlsx', TWO);
    await settled();
    const second = workbench.open('名单.xlsx', xlsxFile({ 名单: { A1: 1 } }));
    large.release();
    await Promise.all([first, second]);
    expect(grid.drawn.map(({ name }) => name)).toEqual(['人员编制表', '名单']);
  });

  test('a change of a workbook that is no longer open is not drawn', async () => {
    const { workbench, grid } = await opened();
    await workbench.open('两表.xlsx', TWO);
    const large = held();
    grid.fittingWaits.push(() => large.wait);
    grid.events.entered(0, 0, '3');
    await settled();
    const other = workbench.open('名单.xlsx', xlsxFile({ 名单: { A1: 1 } }));
    await settled();
    large.release();
    await other;
    expect(grid.drawn.map(({ name }) => name)).toEqual(['人员编制表', '大', '名单']);
  });

  test('what cannot be fitted does not hold up the next', async () => {
    const { store, workbench, grid } = await opened();
    await workbench.open('两表.xlsx', TWO);
    grid.fittingWaits.push(() => Promise.reject(new Error('no font')));
    await expect(workbench.activate(idOf(store, '大'))).rejects.toThrow('no font');
    await workbench.activate(idOf(store, '小'));
    expect(grid.last.name).toBe('小');
  });
});
