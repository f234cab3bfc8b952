import { browserOfTests } from '../support/browser';
import { SMALL_LIST } from './smallList';
import { Tester } from './tester';

/** Checks of docs/verify-in-excel.md about many people, and about two who work at once. */

const PEOPLE = 200;

const browser = browserOfTests();
let tester: Tester;
afterEach(() => tester.leave());

test('F15: 200 cards with settings and summary; texts of the catalogue that look like figures stay texts', async () => {
  const cells = Array.from({ length: PEOPLE }, (_, index) => index + 2).flatMap((row) => [
    [`A${row}`, '设计部'],
    [`B${row}`, '美工'],
    [`C${row}`, `员工${row - 1}`],
  ]);
  const header = { A1: '部门', B1: '岗位', C1: '姓名', D1: '岗位职责' };
  tester = await Tester.open(browser(), { ...header, ...(Object.fromEntries(cells) as Record<string, string>) });
  const texts = ['００１', '上午9点', '-3', '=x'];
  await tester.ownCatalogue(async (context) => {
    const first = await tester.cellBeside(context, '岗位库-职责', '美工专员', '职责（中文）');
    first.getResizedRange(texts.length - 1, 0).values = texts.map((text) => [`'${text}`]);
  });
  await tester.part('area-posts');
  await tester.part('step-fill');
  await tester.part('apply-fill');
  await tester.read('undo-fill');
  const filled = new Set((await tester.excel.values('编制表', `D2:D${PEOPLE + 1}`)).flat().map(String));
  expect(filled.size).toBe(1);
  for (const text of texts) expect([...filled].join()).toContain(text);
  await tester.part('step-cards');
  await tester.build(/^生成200张考核表$/, /新生成200张/);
  const names = await tester.excel.sheetNames();
  expect(names).toEqual(expect.arrayContaining(['员工1', '员工200', '考核设置', '绩效汇总']));
});

test('F14: what two people build and enter at once is there, no card twice', async () => {
  tester = await Tester.open(browser(), SMALL_LIST);
  const other = await Tester.at(browser(), tester.book);
  for (const each of [tester, other]) {
    await each.press('直接生成考核表');
    await each.pane.getByRole('button', { name: /^生成3张考核表$/ }).waitFor();
  }
  await Promise.all([tester.press(/^生成3张考核表$/), other.press(/^生成3张考核表$/)]);
  // Where both make sheets of one name, Excel refuses the later one's: it is told, and may try again.
  for (const each of [tester, other]) {
    const result = each.pane.getByTestId('build-result').filter({ hasText: /新生成|更新/ });
    const refused = each.pane.getByTestId('failure').filter({ hasText: '已有同名的工作表' });
    await result.or(refused).first().waitFor();
    if (await refused.isVisible()) await each.press('重试');
    await result.first().waitFor();
  }
  const sheets = await tester.excel.sheetNames();
  expect(sheets.filter((name) => /^(张明|许佳|何静)/.test(name)).sort()).toEqual(['何静', '张明', '许佳']);
  await Promise.all([tester.rate('张明', '许佳'), other.rate('何静')]);
  // One looks at a card while the other begins the next period.
  await tester.show('许佳');
  await other.openMonth();
  await other.press('开始下一周期');
  await other.part('confirm-yes');
  await other.read('next-result', /新生成3张/);
  const totals = (await tester.history()).map((line) => [line[2], line[6]]);
  expect(totals.map(([name, total]) => [name, typeof total])).toEqual([
    ['张明', 'number'],
    ['许佳', 'number'],
    ['何静', 'number'],
  ]);
  await tester.pane.evaluate(() => window.dispatchEvent(new Event('focus')));
  await tester.part('area-month');
  await tester.says(/^已评0\/3人/);
  await other.leave();
});

test('F14: pane and ribbon build at once, and nobody has two cards', async () => {
  tester = await Tester.open(browser(), SMALL_LIST);
  await tester.press('直接生成考核表');
  await tester.pane.getByRole('button', { name: /^生成3张考核表$/ }).waitFor();
  const [, told] = await Promise.all([tester.press(/^生成3张考核表$/), tester.told('buildScorecards')]);
  const result = tester.pane.getByTestId('build-result').filter({ hasText: /新生成|更新/ });
  const refused = tester.pane.getByTestId('failure').filter({ hasText: '已有同名的工作表' });
  await result.or(refused).first().waitFor();
  if (await refused.isVisible()) await tester.press('重试');
  await result.first().waitFor();
  if (told.includes('已有同名的工作表')) expect(await tester.told('buildScorecards')).toMatch(/更新3张|保持不变/);
  const sheets = await tester.excel.sheetNames();
  expect(sheets.filter((name) => /^(张明|许佳|何静|_r)/.test(name)).sort()).toEqual([
    '_rolecard',
    '何静',
    '张明',
    '许佳',
  ]);
  const summary = (await tester.excel.values('绩效汇总', 'A1:P40')).flat();
  for (const name of ['何静', '张明', '许佳']) expect(summary.filter((cell) => cell === name)).toHaveLength(1);
});
