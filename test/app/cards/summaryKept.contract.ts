import { DEFAULT_BUILD } from '../../../src/app/build/buildOptions';
import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { refreshSummary, type SummaryReport } from '../../../src/app/cards/refreshSummary';
import { removeCards } from '../../../src/app/cards/removeCards';
import { sureRole } from '../../../src/app/list/inspect';
import type { CellValue } from '../../../src/base/grid';
import { actBefore } from '../../faults/tap';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

/** What HR writes on the summary beside and below Rolecard's cells stays with its line, or where it stands. */

const PERIOD = '2026-11';
const SUMMARY = '绩效汇总';

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
  await build(['郑好', '杨柳']);
});
afterEach(() => world.close());

async function build(people: readonly string[]): Promise<void> {
  const rows = world.inspection.rows.filter(({ row }) => row.people.some(({ name }) => people.includes(name)));
  const options = { ...DEFAULT_BUILD, period: PERIOD };
  need(await buildScorecards({ ...world.inspection, rows }, sureRole, world.services, options));
}

async function type(cells: Readonly<Record<string, string | number>>): Promise<void> {
  await world.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SUMMARY);
    for (const [address, content] of Object.entries(cells)) sheet.getRange(address).formulas = [[content]];
    await context.sync();
  });
}

const refresh = async (): Promise<SummaryReport> => need(await refreshSummary(world.services));

/** Every cell with something in it: address → formula or value. */
async function cells(): Promise<ReadonlyMap<string, CellValue>> {
  return world.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SUMMARY).getRange('A1:AF60');
    range.load('formulas');
    await context.sync();
    const found = new Map<string, CellValue>();
    (range.formulas as CellValue[][]).forEach((line, row) =>
      line.forEach((content, column) => content !== '' && found.set(`${row},${column}`, content)),
    );
    return found;
  });
}

/** Row of the line of a person, 0-based. */
async function lineOf(name: string): Promise<number> {
  const [place = ''] = [...(await cells())].find(([, content]) => content === name) ?? [];
  return Number(place.split(',')[0]);
}

const at = async (row: number, column: number): Promise<CellValue> => (await cells()).get(`${row},${column}`) ?? '';

const RANK = 10;
const REMARK = 13;

test('a sign-off, a remark column and a rank by hand stay through a refresh that moves nothing', async () => {
  const row = (await lineOf('杨柳')) + 1;
  await type({ N3: '晋升建议', [`N${row}`]: '可晋升', [`K${row}`]: 1, A40: '制表人：', C40: '=A40&"王"', V5: '远处' });
  const before = await cells();
  expect((await refresh()).displaced).toBeUndefined();
  expect(await cells()).toEqual(before);
});

test('what belongs to a line moves with it; a formula of the line speaks of the new row', async () => {
  const before = await lineOf('杨柳');
  await type({
    N3: '年终奖',
    [`N${before + 1}`]: `=H${before + 1}*10+$B$1`,
    [`K${before + 1}`]: 1,
    [`X${before + 1}`]: '备注',
  });
  await removeFirst();
  const row = await lineOf('杨柳');
  expect(row).toBe(before - 1);
  expect(await at(2, REMARK)).toBe('年终奖');
  expect(await at(row, REMARK)).toBe(`=H${row + 1}*10+$B$1`);
  expect(await at(row, RANK)).toBe(1);
  expect(await at(row, 23)).toBe('备注');
  expect(await at(before, REMARK)).toBe('');
  expect(await at(before, RANK)).toBe('');
});

async function removeFirst(): Promise<void> {
  const [first] = await world.cards(PERIOD);
  expect(first?.record.name).toBe('郑好');
  need(await removeCards(new Set([first?.record.number ?? '']), world.services));
}

test('the marks of the list stand once, though HR has unfrozen its panes', async () => {
  const marks = () =>
    world.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SUMMARY);
      const formats = sheet.getRange('A1:AF60').conditionalFormats.load('items/type');
      await context.sync();
      return formats.items.length;
    });
  const before = await marks();
  expect(before).toBeGreaterThan(0);
  await world.run(async (context) => {
    context.workbook.worksheets.getItem(SUMMARY).freezePanes.unfreeze();
    await context.sync();
  });
  await refresh();
  expect(await marks()).toBe(before);
});

test.each([
  ['a line goes', removeFirst],
  ['a line comes', () => build(['郑好', '杨柳', '吴晓晓'])],
])('what is typed while the summary is drawn stays and stays on its line: %s', async (_, change) => {
  const own = { K: 1, N: '可晋升', X: '备注' };
  const row = (await lineOf('杨柳')) + 1;
  await type({ A8: '制表人：' });
  const acted = actBefore(
    world.book,
    (text) => text.includes('TableStyleLight1'),
    () =>
      type({ ...Object.fromEntries(Object.entries(own).map(([column, each]) => [`${column}${row}`, each])), C8: '王' }),
  );
  await change();
  expect(acted()).toBe(true);
  const now = await lineOf('杨柳');
  expect([await at(now, RANK), await at(now, REMARK), await at(now, 23)]).toEqual([1, '可晋升', '备注']);
  const all = [...(await cells()).values()];
  expect(['可晋升', '备注', '制表人：', '王'].map((text) => all.filter((each) => each === text).length)).toEqual([
    1, 1, 1, 1,
  ]);
  const settled = await cells();
  expect((await refresh()).displaced).toBeUndefined();
  expect(await cells()).toEqual(settled);
  const tables = await world.run(async (context) => {
    const { tables: found } = context.workbook.worksheets.getItem(SUMMARY);
    found.load('items/name');
    await context.sync();
    return found.items.length;
  });
  expect(tables).toBe(1);
});

test('what was written about a card that is gone stands below all, and goes back when the card does', async () => {
  const row = (await lineOf('郑好')) + 1;
  await type({ [`N${row}`]: '可晋升', [`K${row}`]: 3, A12: '制表人：' });
  const [first] = await world.cards(PERIOD);
  const removed = need(await removeCards(new Set([first?.record.number ?? '']), world.services));
  expect(removed.summaryFailure).toBeNull();
  const kept = await lineOf('郑好');
  expect(kept).toBeGreaterThan(11);
  expect([await at(kept, 0), await at(kept, REMARK), await at(kept, RANK)]).toEqual([
    first?.record.number,
    '可晋升',
    3,
  ]);
  expect(await at(11, 0)).toBe('制表人：');
  const settled = await cells();
  await refresh();
  expect(await cells()).toEqual(settled);
  await build(['郑好', '杨柳']);
  const back = await lineOf('郑好');
  expect(back).toBeLessThan(6);
  expect([await at(back, REMARK), await at(back, RANK)]).toEqual(['可晋升', 3]);
  expect(await at(kept, 0)).toBe('');
});

test('what stands below moves down when the list grows, and what points at it follows', async () => {
  await type({ A7: '制表人：', C7: '李芳' });
  await world.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(SUMMARY).getRange('A7:B7').merge(false);
    worksheets.add('看板').getRange('A1').formulas = [[`='${SUMMARY}'!C7`]];
    await context.sync();
  });
  await build(['吴晓晓', '郑好', '杨柳']);
  await build(['吴晓晓', '郑好', '杨柳']);
  const [place = ''] = [...(await cells())].find(([, content]) => content === '制表人：') ?? [];
  const row = Number(place.split(',')[0]);
  expect(row).toBeGreaterThan(6);
  expect(await at(row, 2)).toBe('李芳');
  expect((await world.read('看板'))[0]?.[0]).toBe('李芳');
});

test('a column inserted among ours goes to the right of everything, told', async () => {
  await world.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SUMMARY);
    for (const table of (sheet.tables.load('items/name'), await context.sync(), sheet.tables.items))
      table.convertToRange();
    sheet.getRange('D:D').insert('Right');
    sheet.getRange('D3:D4').values = [['学历'], ['本科']];
    await context.sync();
  });
  expect((await refresh()).displaced).toBe(2);
  expect([await at(2, 20), await at(3, 20)]).toEqual(['学历', '本科']);
  expect(await at(2, 3)).not.toBe('学历');
  expect((await refresh()).displaced).toBeUndefined();
});

test('panes that HR froze otherwise stay so, and what nobody froze is frozen', async () => {
  const frozen = (work?: (panes: Excel.WorksheetFreezePanes) => void): Promise<string | null> =>
    world.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem(SUMMARY);
      work?.(freezePanes);
      const place = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return place.isNullObject ? null : (place.address.split('!')[1] ?? null);
    });
  const drawn = await frozen();
  expect(drawn).not.toBeNull();
  const own = await frozen((panes) => panes.freezeAt('A1:C5'));
  expect(own).not.toBe(drawn);
  await refresh();
  expect(await frozen()).toBe(own);
  expect(await frozen((panes) => panes.unfreeze())).toBeNull();
  await refresh();
  expect(await frozen()).toBe(drawn);
});

test('charts that another program named anew are replaced, not piled up; a chart of HR stays', async () => {
  const charts = async (): Promise<string[]> =>
    world.run(async (context) => {
      const found = context.workbook.worksheets.getItem(SUMMARY).charts.load('items/name');
      await context.sync();
      return found.items.map(({ name }) => name).sort();
    });
  const drawn = await charts();
  expect(drawn).toHaveLength(2);
  await world.run(async (context) => {
    for (const name of drawn) {
      const { valueAxis } = context.workbook.worksheets.getItem(SUMMARY).charts.getItem(name).axes;
      const { majorGridlines } = valueAxis;
      valueAxis.load('visible');
      majorGridlines.load('visible');
      await context.sync();
      // Without a score, a scale from 0 to 1 would look like figures.
      expect([valueAxis.visible, majorGridlines.visible]).toEqual([false, false]);
    }
  });
  await world.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SUMMARY);
    drawn.forEach((name, index) => (sheet.charts.getItem(name).name = `Chart ${index + 1}`));
    const own = sheet.charts.add('ColumnClustered', sheet.getRange('H3:H5'), 'Columns');
    own.name = '自己的图';
    own.setPosition('A40', 'F52');
    await context.sync();
  });
  await refresh();
  expect(await charts()).toEqual([...drawn, '自己的图']);
});

test('a workbook without cards is refused, and the cards can be built afterwards', async () => {
  world.close();
  world = await monthWorld();
  const before = await world.sheetNames();
  expect(await refreshSummary(world.services)).toEqual({ ok: false, error: { kind: 'noCards', period: null } });
  expect(await world.sheetNames()).toEqual(before);
  await build(['郑好']);
  expect((await refresh()).cards).toBe(1);
});

test('a summary whose settings sheet was deleted is that of the latest cards', async () => {
  await world.deleteSheets('考核设置');
  expect((await refresh()).cards).toBe(2);
  expect((await world.read('考核设置'))[4]?.[1]).toBe(PERIOD);
});
