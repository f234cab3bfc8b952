import { cellAddress } from '../../src/base/address';
import { settingLabel } from '../../src/scorecard/settings/settingWords';
import { browserOfTests } from '../support/browser';
import { SMALL_LIST } from './smallList';
import { Tester } from './tester';

/** Checks of docs/verify-in-excel.md that go from month to month. */

const browser = browserOfTests();
let tester: Tester;
afterEach(() => tester.leave());

async function next(began: RegExp): Promise<string> {
  await tester.press('开始下一周期');
  await tester.part('confirm-yes');
  return tester.read('next-result', began);
}

test('F8: roles by the quarter are left out of its months, and have the quarter behind the last', async () => {
  tester = await Tester.open(browser(), SMALL_LIST);
  await tester.press('直接生成考核表');
  await tester.pane.getByTestId('period').fill('2026-08');
  await tester.build();
  await tester.part('remove-cards');
  await tester.part('confirm-yes');
  await tester.read('removal');
  await tester.inWorkbook(async (context) => {
    const cell = await tester.cellBeside(context, '考核设置', settingLabel('periodMode', 'zh-CN'));
    cell.values = [[2]];
  });
  await tester.ownCatalogue(async (context) => {
    const cadence = await tester.cellBeside(context, '岗位库', '美工专员', '考核周期');
    cadence.values = [['每季度']];
  });

  await tester.part('area-posts');
  await tester.part('step-cards');
  await tester.pane.getByTestId('period').fill('2026-08');
  await tester.build(/^生成2张考核表$/, /新生成2张/);
  await tester.press(/^不生成的（1）$/);
  expect(await tester.read('assessed-elsewhere')).toMatch(/1人.*2026年第三季度/);
  expect(await tester.read('not-assessed')).toContain('许佳');
  await tester.rate('张明', '何静');
  await tester.openMonth();
  await next(/已开始2026-09，新生成2张/);
  await tester.rate('张明', '何静');
  await next(/已开始2026年第三季度，新生成1张/);
  await tester.rate('许佳');
  await next(/已开始2026-10，新生成2张/);
});

const POSTS = [
  ['工号', '姓名', '部门', '岗位', '直属上级', '入职日期', '调岗日期', '离职日期'],
  ['E1000', '周明', '客服部', '客服主管', '', '2020-03-02', '', ''],
  ['E1001', '张岚', '客服部', '客服专员', '周明', '2023-05-04', '', '2026-11-15'],
  ['E1001', '张岚', '视觉部', '美工', '周明', '2023-05-04', '2026-11-16', ''],
];

test('F9: two posts in a month have a card each, and one whole of pay and history', async () => {
  const cells = POSTS.flatMap((line, row) =>
    line.flatMap((text, column) => (text === '' ? [] : [[cellAddress(row, column), text] as const])),
  );
  tester = await Tester.open(browser(), Object.fromEntries(cells));
  await tester.press('直接生成考核表');
  await tester.pane.getByTestId('period').fill('2026-11');
  await tester.build(/^生成3张考核表$/, /新生成3张/);
  const own = (await tester.excel.sheetNames()).filter((name) => name.startsWith('张岚'));
  expect(own).toHaveLength(2);
  await tester.rate('周明', ...own);
  await tester.openMonth();
  await tester.press('更新绩效工资表');
  await tester.read('pay-result');
  const pay = await tester.excel.values('绩效工资 2026-11', 'A1:S12');
  const lines = pay.filter((line) => line.includes('张岚'));
  const header = pay.find((line) => line.includes('折算比例')) ?? [];
  const share = header.indexOf('折算比例');
  expect(lines.map((line) => line[share - 1])).toEqual([10, 11]);
  expect(lines.reduce((sum, line) => sum + Number(line[share]), 0)).toBeCloseTo(1, 9);
  await tester.press(/^结账\d{4}-\d\d$/);
  await tester.press('结账本周期');
  await tester.says(/^已锁定3张考核表/);
  const closed = await tester.history();
  expect(closed.map((line) => [line[2], line[3]])).toEqual([
    ['周明', 'E1000'],
    ['张岚', 'E1001'],
    ['张岚', 'E1001'],
  ]);
});
