import { applyFill } from '../../../src/app/list/fill';
import type { EditPlan } from '../../../src/jobtable/editPlan';
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
