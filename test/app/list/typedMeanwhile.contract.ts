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
      owner: { cells: [{ column: 0, above: 0, value: `岗位${row}` }], knownBy: 1 },
    })),
    addedColumns: [],
    fitRows: [{ sheet: '清单', row: 1, count: 3 }],
  };
  const change = (act: (sheet: Excel.Worksheet) => void) => (): Promise<void> =>
    world.run(async (context) => {
      act(context.workbook.worksheets.getItem('清单'));
      await context.sync();
    });
  const insertRow = change((sheet) => sheet.getRange('3:3').insert('Down'));
  const lines = async (): Promise<unknown[]> =>
    (await world.read('清单')).slice(1).map((line) => [line[0], line[1] ?? '']);
  const MOVED = [
    ['岗位1', '职责1'],
    ['', ''],
    ['岗位2', '职责2'],
    ['岗位3', '职责3'],
  ];

  beforeEach(() => world.write('清单', 'A2:A4', [['岗位1'], ['岗位2'], ['岗位3']]));

  test.each(['after the preview', 'just before the writing'])('%s: they are found again, and undone', async (when) => {
    if (when === 'after the preview') await insertRow();
    else actBefore(world.book, (text) => text.includes('职责1'), insertRow);
    const report = need(await applyFill(PLAN));
    expect(report.filled.map(({ row }) => row)).toEqual([1, 3, 4]);
    expect(report.moved.map(({ row }) => row)).toEqual([3, 4]);
    expect(report.refused).toEqual([]);
    expect(await lines()).toEqual(MOVED);
    await change((sheet) => sheet.getRange('2:2').delete('Up'))();
    await change((sheet) => sheet.getRange('2:2').insert('Down'))();
    await world.write('清单', 'A2', [['岗位1']]);
    const undone = need(await applyFill(report.undo));
    expect([undone.filled.length, undone.refused.length]).toEqual([2, 0]);
    expect((await lines()).map((line) => (line as string[])[1])).toEqual(['', '', '', '']);
  });

  test('what stands in the new row is kept, and a row that is gone or there twice is told', async () => {
    await world.write('清单', 'A2:B5', [
      ['新岗位', ''],
      ['岗位1', '人事写的'],
      ['岗位2', ''],
      ['岗位2', ''],
    ]);
    const report = need(await applyFill(PLAN));
    expect(report.filled.map(({ row }) => row)).toEqual([]);
    expect(report.refused.map(({ row }) => row).sort()).toEqual([2, 2, 3]);
    expect((await lines()).map((line) => (line as string[])[1])).toEqual(['', '人事写的', '', '']);
  });
});
