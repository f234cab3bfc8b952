import { randomBytes } from 'node:crypto';
import { browserOfTests } from '../support/browser';
import { openTestWorkbook } from '../embedded/openTestWorkbook';
import { partsOf } from '../packs/packWorld';
import { SMALL_LIST } from './smallList';
import { rateCards, Tester } from './tester';

/** Checks of docs/verify-in-excel.md in which Excel hands out the workbook as a file, or opens another. */

const MANAGED = {
  ...SMALL_LIST,
  D1: '直接上级',
  D3: '张明',
  D4: '张明',
  A5: '客服部',
  B5: '售后客服',
  C5: '陆遥',
  D5: '何静',
};

const browser = browserOfTests();
let tester: Tester;

beforeEach(async () => {
  tester = await Tester.open(browser(), MANAGED);
  await tester.press('直接生成考核表');
  await tester.build(/^生成4张考核表$/, /新生成4张/);
});
afterEach(() => tester.leave());

/** What Excel opens beside this workbook where that is pressed. */
async function opens(name: string): Promise<Uint8Array> {
  const { created } = tester.book.host.workbook;
  const before = created.opened.length;
  await tester.press(name);
  await tester.until(() => created.opened.length > before);
  return created.opened.at(-1) ?? new Uint8Array();
}

/** Names of people that are written anywhere in a file, hidden or not. */
const namedIn = (bytes: Uint8Array): string[] => {
  const parts = [...partsOf(bytes).values()];
  return ['张明', '许佳', '何静', '陆遥'].filter((name) => parts.some((text) => text.includes(name)));
};

async function openPacks(): Promise<void> {
  await tester.part('area-month');
  await tester.part('open-packs');
  await tester.press('预览发放');
  await tester.pane.getByTestId('handout-plan').waitFor();
}

test('F6: a pack opens with its people alone, and what is entered there comes back and is taken back', async () => {
  await openPacks();
  const before = await tester.excel.values('何静', 'A1:O30');
  await tester.press('生成评分包');
  await tester.read('packs-made');
  const pack = await opens('打开张明的评分包');
  expect(namedIn(pack)).toEqual(['张明', '许佳', '何静']);
  expect([...partsOf(pack).keys()].filter((name) => name.includes('externalLink'))).toEqual([]);

  const theirs = await openTestWorkbook(pack);
  await theirs.Excel.run(async (context) => {
    await rateCards(context, ['许佳', '何静']);
    await context.sync();
  });
  tester.met.push('选择返回的文件');
  await tester.pane
    .getByTestId('returned-files')
    .setInputFiles([{ name: '张明.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(theirs.save()) }]);
  expect(await tester.read('collect-plan')).toMatch(/可以取回\d+项/);
  await tester.press(/^取回\d+项$/);
  await tester.read('collected', /已取回/);
  expect(await tester.excel.values('何静', 'L7:L7')).toEqual([[90]]);
  await tester.press('撤销取回');
  await tester.read('collected', /已撤销/);
  expect(await tester.excel.values('何静', 'A1:O30')).toEqual(before);
  tester.hasMet('F6');
});

test('F7: evidence, archive and catalogue open as workbooks of their own, and this one stays as it was', async () => {
  await tester.rate('张明', '许佳', '何静', '陆遥');
  await tester.openMonth();
  await tester.press(/^结账\d{4}-\d\d$/);
  await tester.press('结账本周期');
  await tester.says(/^已锁定4张考核表/);
  const sheets = await tester.excel.sheetNames();
  const card = await tester.excel.values('何静', 'A1:O30');

  await tester.part('area-history');
  await tester.pane.getByTestId('evidence-person').fill('何静');
  await tester.press('查看缺什么');
  await tester.read('evidence-found', /何静/);
  await tester.press('生成证据工作簿');
  await tester.read('evidence-made', /已生成/);
  const evidence = await opens('打开');
  // 张明 assesses 何静, as the card says.
  expect(namedIn(evidence)).toEqual(['张明', '何静']);

  await tester.part('area-library');
  await tester.part('open-company');
  await tester.press('导出岗位库文件');
  await tester.says('岗位库文件已准备好。');
  expect(namedIn(await opens('在新工作簿中打开'))).toEqual([]);
  await tester.says(/^岗位库文件已在新窗口中打开/);
  expect(await tester.excel.sheetNames()).toEqual(sheets);
  expect(await tester.excel.values('何静', 'A1:O30')).toEqual(card);

  await tester.openMonth();
  await tester.press('开始下一周期');
  await tester.part('confirm-yes');
  await tester.read('next-result', /新生成4张/);
  const after = await tester.excel.sheetNames();
  await tester.part('area-history');
  await tester.press('查看已结账的考核表');
  const copy = await opens('1. 在新工作簿中打开副本');
  expect(namedIn(copy)).toEqual(['张明', '许佳', '何静', '陆遥']);
  expect(await tester.excel.sheetNames()).toEqual(after);
  tester.hasMet('F7');
});

test('what Office refuses is said, no copy is left open, and pressing again makes the packs', async () => {
  await openPacks();
  const { refusals } = tester.excel.file;
  refusals.set('open', 11001);
  await tester.press('生成评分包');
  await tester.says('Excel没有把这个工作簿的文件交给加载项。');
  refusals.clear();
  refusals.set('slice', 7000);
  // Office gives two copies at a time: a third press would be refused for those that two left open.
  for (const presses of [1, 2, 3]) {
    await tester.press('生成评分包');
    await tester.until(() => tester.excel.file.closed === presses);
    await tester.says('Excel没有把这个工作簿的文件交给加载项。');
  }
  refusals.clear();
  await tester.press('生成评分包');
  await tester.read('packs-made', /已生成/);
});

test('packs are made of a file that comes in several slices', async () => {
  // Written by chance, so that no packing makes it small.
  const long = (): string => `资料${randomBytes(24_000).toString('base64')}`;
  await tester.inWorkbook((context) => {
    const notes = context.workbook.worksheets.add('附录').getRange('A1:A50');
    notes.values = Array.from({ length: 50 }, () => [long()]);
  });
  await openPacks();
  await tester.press('生成评分包');
  await tester.read('packs-made', /已生成/);
  expect(tester.excel.file.slices).toBeGreaterThan(1);
  expect(namedIn(await opens('打开何静的评分包'))).toEqual(['何静', '陆遥']);
});
