import { xlsxFile } from '../../support/xlsxFile';
import { cell, drawnAll, held, opened, settled } from './openedWorkbench';

/** The host takes its time: what the person does before it answers is kept. */

const NAME = '顾长河';
const text = (value: string) => ({ row: 4, column: 7, text: value });

describe('what is being typed', () => {
  test('goes to the workbook that is open, not to the one that is opened', async () => {
    const { host, grid, workbench, store } = await opened();
    const other = xlsxFile({ 名单: { A1: 1 } });
    await workbench.open('名单.xlsx', other);
    grid.typed = { row: 0, column: 0, text: '改过' };
    await workbench.open('再来.xlsx', other);
    await settled();
    const found = await host.ask('snapshot', store.get().shownSheetId ?? '');
    expect(found?.cells.find(({ row, column }) => row === 0 && column === 0)?.text).toBe('1');
    expect(store.get()).toMatchObject({ fileName: '再来.xlsx', hasChanges: false, notices: [] });
  });

  test('is asked about before another file is opened, as every change nobody has downloaded', async () => {
    const { grid, workbench, store } = await opened();
    grid.typed = text('返聘');
    await workbench.openUnlessLosing({ name: '名单.xlsx', bytes: xlsxFile({ 名单: { A1: 1 } }) });
    expect(store.get()).toMatchObject({ fileName: '编制表.xlsx', pending: { name: '名单.xlsx' } });
  });

  test('is entered before the language is switched', async () => {
    const { grid, workbench, host, first } = await opened();
    grid.typed = text('返聘');
    await workbench.replaceGrid();
    await settled();
    const found = await host.ask('snapshot', first);
    expect(found?.cells.find(({ row, column }) => row === 4 && column === 7)?.text).toBe('返聘');
  });

  test('on a sheet that is left while the next is being fitted is entered where it was typed', async () => {
    const { grid, workbench, host, first, second } = await opened();
    const large = held();
    grid.fittingWaits.push(() => large.wait);
    const going = workbench.activate(second);
    await settled();
    grid.typed = text('返聘');
    large.release();
    await going;
    await settled();
    const at = async (sheet: string) =>
      (await host.ask('snapshot', sheet))?.cells.find(({ row, column }) => row === 4 && column === 7)?.text ?? '';
    expect([await at(first), await at(second)]).toEqual(['返聘', '']);
    expect(grid.last.sheetId).toBe(second);
  });

  test('keeps a sheet from being drawn anew under it; that is made up for when it has ended', async () => {
    const { grid } = await opened();
    grid.events.entered(4, 7, '返聘');
    grid.isEditing = true;
    grid.events.typing(true);
    await drawnAll();
    expect(grid.textAt(4, 7)).toBe('');
    grid.isEditing = false;
    grid.events.typing(false);
    await drawnAll();
    expect(grid.textAt(4, 7)).toBe('返聘');
  });
});

describe('downloading', () => {
  test('what is entered while the file is made is a change nobody has downloaded', async () => {
    const { store, worker, grid, workbench } = await opened();
    worker.busyWith = 'save';
    const saving = workbench.save();
    await settled();
    grid.events.entered(4, 7, '返聘');
    worker.letGo();
    await saving;
    await settled();
    expect(store.get().hasChanges).toBe(true);
  });

  test('what the add-in changes right after the file was made is a change nobody has downloaded', async () => {
    const { store, worker, workbench, host, first } = await opened();
    worker.busyWith = 'save';
    const saving = workbench.save();
    await settled();
    const change = host.ask('type', { sheetId: first, row: 4, column: 7, text: '加载项' });
    worker.letGo();
    await Promise.all([saving, change]);
    host.onChanged(await host.ask('state', null));
    expect(store.get().hasChanges).toBe(true);
  });
});

describe('looking for a text', () => {
  test('each press goes one further, though the one before is not answered yet', async () => {
    const { workbench, store, grid } = await opened();
    grid.events.selected(cell(0, 0));
    await settled();
    await workbench.find('运营', false);
    const { place, count } = store.get().found ?? { place: 0, count: 0 };
    expect([place, count > 4]).toEqual([1, true]);
    await Promise.all([workbench.find('运营', false), workbench.find('运营', false)]);
    expect(store.get().found?.place).toBe(3);
  });

  test('a person who goes elsewhere meanwhile stays there', async () => {
    const { workbench, worker, grid } = await opened();
    worker.busyWith = 'find';
    const finding = workbench.find(NAME, false);
    await settled();
    grid.events.selected(cell(20, 1));
    worker.letGo();
    await finding;
    expect(grid.selections.at(-1)).not.toEqual(cell(4, 3));
  });

  test('a sheet that is chosen meanwhile stays, though the text stands on another', async () => {
    const { workbench, worker, grid, store, second } = await opened();
    await workbench.activate(second);
    worker.busyWith = 'find';
    const finding = workbench.find(NAME, false);
    await settled();
    const chosen = workbench.activate(second);
    worker.letGo();
    await Promise.all([finding, chosen]);
    await settled();
    expect([grid.last.sheetId, store.get().shownSheetId]).toEqual([second, second]);
  });
});

describe('a sheet that is drawn again', () => {
  test('leaves the selection where the person has gone since', async () => {
    const { workbench, grid, store, second } = await opened();
    await workbench.activate(second);
    const slow = held();
    grid.fittingWaits.push(() => slow.wait);
    const again = workbench.activate(second);
    await settled();
    const followed = grid.selections.length;
    grid.events.selected(cell(2, 1));
    slow.release();
    await again;
    await settled();
    expect(grid.selections).toHaveLength(followed);
    expect(store.get().selected).toMatchObject({ row: 2, column: 1 });
  });

  test('keeps the size the person chose since', async () => {
    const { workbench, grid, store, actions, second } = await opened();
    await workbench.activate(second);
    const slow = held();
    grid.fittingWaits.push(() => slow.wait);
    const again = workbench.activate(second);
    await settled();
    actions.zoomTo(150);
    slow.release();
    await again;
    expect([grid.last.zoom, store.get().zoom]).toEqual([150, 150]);
  });
});

describe('the language', () => {
  test('switched twice while a grid is made leaves one grid, in the language chosen last', async () => {
    const { grids, actions, makingWaits } = await opened();
    const slow = held();
    makingWaits.push(() => slow.wait);
    actions.switchLanguage('en-US');
    await settled();
    actions.switchLanguage('zh-TW');
    slow.release();
    await drawnAll();
    const kept = grids.filter(({ isDisposed }) => !isDisposed);
    expect(kept.map(({ language }) => language)).toEqual(['zh-TW']);
    expect(kept[0]?.last.name).toBe('人员编制表');
  });

  test('switched while another sheet is being shown draws that sheet', async () => {
    const { grids, actions, workbench, makingWaits, second } = await opened();
    const slow = held();
    makingWaits.push(() => slow.wait);
    actions.switchLanguage('en-US');
    await settled();
    await workbench.activate(second);
    slow.release();
    await drawnAll();
    expect(grids.at(-1)?.last.sheetId).toBe(second);
  });
});

describe('a question about a sheet', () => {
  const rename = (sheetId: string) => ({ kind: 'rename', sheetId, name: '', problem: null }) as const;

  test('that is asked while another sheet is being changed stays open', async () => {
    const { store, worker, actions, first, second } = await opened();
    worker.busyWith = 'changeSheet';
    actions.changeSheet(first, { kind: 'protect' });
    await settled();
    actions.ask(rename(second));
    worker.letGo();
    await drawnAll();
    expect(store.get()).toMatchObject({ question: rename(second), isProtected: true });
  });

  test('does not take the refusal of another change for its own', async () => {
    const { store, worker, actions, first, second } = await opened();
    actions.ask(rename(first));
    worker.busyWith = 'changeSheet';
    actions.changeSheet(first, { kind: 'rename', name: 'History' });
    await settled();
    actions.ask(null);
    actions.ask(rename(second));
    worker.letGo();
    await drawnAll();
    expect(store.get().question).toEqual(rename(second));
    expect(store.get().notices.map(({ notice }) => notice)).toEqual([{ kind: 'sheetRefused', problem: 'reserved' }]);
  });
});
