import { xlsxFile } from '../../support/xlsxFile';
import { cell, drawnAll, opened, settled } from './openedWorkbench';

const FAR = cell(899, 0);

test('an address below what is drawn is drawn and selected, and stays drawn', async () => {
  const { store, grid, host } = await opened();
  expect(grid.last.rowCount).toBeLessThan(900);
  await expect(grid.events.wentTo('a900')).resolves.toBe(true);
  expect(grid.last.rowCount).toBeGreaterThan(900);
  expect(grid.selections.at(-1)).toEqual(FAR);
  expect(await host.ask('state', null)).toMatchObject({ selection: FAR });
  const pictures = grid.drawn.length;
  await expect(grid.events.wentTo('$B$950')).resolves.toBe(true);
  grid.events.selected(cell(0, 0));
  grid.events.entered(0, 8, '近处');
  await drawnAll();
  expect(grid.drawn.length).toBeGreaterThan(pictures);
  expect(grid.last.rowCount).toBeGreaterThan(950);
  expect(store.get().notices).toEqual([]);
});

test('an address right of what is drawn is drawn too, and whole columns are as far as they are drawn', async () => {
  const { grid } = await opened();
  await expect(grid.events.wentTo('AZ3:BA4')).resolves.toBe(true);
  expect(grid.last.columnCount).toBeGreaterThan(53);
  const { rowCount } = grid.last;
  await expect(grid.events.wentTo('C:C')).resolves.toBe(true);
  expect(grid.selections.at(-1)).toEqual({ top: 0, left: 2, bottom: 1_048_575, right: 2 });
  await drawnAll();
  expect(grid.last.rowCount).toBe(rowCount);
});

test.each([
  ['A5001', { kind: 'notDrawn', address: 'A5001' }],
  ['KO1', { kind: 'notDrawn', address: 'KO1' }],
  ['A1048577', { kind: 'noAddress' }],
  ['XFE1', { kind: 'noAddress' }],
  ['部门人数!A1', { kind: 'noAddress' }],
  ['', { kind: 'noAddress' }],
])('nothing moves for "%s", and the person is told why', async (address, notice) => {
  const { store, grid, host } = await opened();
  grid.events.selected(cell(4, 3));
  await settled();
  const before = [...grid.selections];
  await expect(grid.events.wentTo(address)).resolves.toBe(false);
  await drawnAll();
  expect(grid.selections).toEqual(before);
  expect(await host.ask('state', null)).toMatchObject({ selection: cell(4, 3) });
  expect(store.get().notices.map((each) => each.notice)).toEqual([notice]);
});

test('what is being typed is entered where it was typed before the grid goes far away', async () => {
  const { grid } = await opened();
  grid.typed = { row: 4, column: 8, text: '备注' };
  await expect(grid.events.wentTo('A900')).resolves.toBe(true);
  await drawnAll();
  expect(grid.textAt(4, 8)).toBe('备注');
  expect(grid.textAt(899, 0)).toBe('');
});

test('a cell that is edited while more is drawn keeps its text, and the selection is followed afterwards', async () => {
  const { grid, worker } = await opened();
  worker.busyWith = 'snapshot';
  const going = grid.events.wentTo('A900');
  await settled();
  grid.isEditing = true;
  worker.letGo();
  await expect(going).resolves.toBe(false);
  grid.isEditing = false;
  grid.events.typing(false);
  await drawnAll();
  expect(grid.selections.at(-1)).toEqual(FAR);
});

test('a text found further than anything is drawn is told of, and the grid stays where it is', async () => {
  const { store, grid, workbench } = await opened();
  await workbench.open('远处.xlsx', xlsxFile({ 月报: { A1: '近', A6000: '远处' } }));
  const before = [...grid.selections];
  await workbench.find('远处', false);
  await drawnAll();
  expect(grid.selections).toEqual(before);
  expect(store.get().notices.map(({ notice }) => notice)).toEqual([{ kind: 'notDrawn', address: 'A6000' }]);
});
