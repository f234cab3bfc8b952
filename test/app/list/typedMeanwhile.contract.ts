import { applyFill } from '../../../src/app/list/fill';
import type { EditPlan } from '../../../src/jobtable/editPlan';
import { actBefore } from '../../faults/tap';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

/** What somebody types between the look and the writing is given back, and reported. */

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
  await world.run(async (context) => {
    context.workbook.worksheets.add('清单').getRange('A1').values = [['岗位']];
    await context.sync();
  });
});
afterEach(() => world.close());

test('a cell that is typed into just before it is written keeps what was typed', async () => {
  const plan: EditPlan = {
    edits: [1, 2, 3].map((row) => ({
      sheet: '清单',
      row,
      column: 1,
      before: '',
      after: `职责${row}`,
      kind: 'duties' as const,
    })),
    addedColumns: [],
    fitRows: [],
  };
  let writes = 0;
  const { book } = world;
  const bridge = book.host.bridge as unknown as { receive: (text: string) => Promise<string | null> };
  const pass = bridge.receive.bind(bridge);
  bridge.receive = async (text) => {
    if (text.includes('职责1') && writes++ === 0) {
      bridge.receive = pass;
      await world.write('清单', 'B3', [['人事刚写的']]);
    }
    return pass(text);
  };
  const report = need(await applyFill(plan));
  bridge.receive = pass;
  expect(report.filled.map(({ row }) => row)).toEqual([1, 3]);
  expect(report.refused.map(({ row }) => row)).toEqual([2]);
  expect((await world.read('清单')).map((line) => line[1])).toEqual(['', '职责1', '人事刚写的', '职责3']);
});

describe('rows that move', () => {
  const PLAN: EditPlan = {
    edits: [1, 2, 3].map((row) => ({
      sheet: '清单',
      row,
      column: 1,
      before: '',
      after: `职责${row}`,
      kind: 'duties' as const,
      owner: { column: 0, content: `岗位${row}` },
    })),
    addedColumns: [],
    fitRows: [],
  };
  const insertRow = (): Promise<void> =>
    world.run(async (context) => {
      context.workbook.worksheets.getItem('清单').getRange('3:3').insert('Down');
      await context.sync();
    });

  beforeEach(() => world.write('清单', 'A2:A4', [['岗位1'], ['岗位2'], ['岗位3']]));

  test('after the preview: nothing is written beside another position', async () => {
    await insertRow();
    const report = need(await applyFill(PLAN));
    expect(report.filled.map(({ row }) => row)).toEqual([1]);
    expect(report.refused.map(({ row }) => row)).toEqual([2, 3]);
    expect((await world.read('清单')).map((line) => line[1])).toEqual(['', '职责1', '', '', '']);
  });

  test('just before the writing: what was written beside another position is taken back', async () => {
    const acted = actBefore(world.book, (text) => text.includes('职责1'), insertRow);
    const report = need(await applyFill(PLAN));
    expect(acted()).toBe(true);
    expect(report.filled.map(({ row }) => row)).toEqual([1]);
    expect(report.refused.map(({ row }) => row)).toEqual([2, 3]);
    expect((await world.read('清单')).map((line) => line[1] ?? '')).toEqual(['', '职责1', '', '', '']);
  });
});
