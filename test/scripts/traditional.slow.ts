import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertText, unusedSentences, VALUE } from '../../scripts/traditional/convertText';
import { derivedFiles } from '../../scripts/traditional/derivedFiles';
import { deriveModule, deriveTable } from '../../scripts/traditional/deriveModule';

const PROJECT = join(__dirname, '..', '..');

/** Mainland words that Taiwan says otherwise, and Simplified letters a conversion leaves where a word was left out. */
const MAINLAND =
  /質量|視頻|軟件|硬件|信息|默認|菜單|打印|鼠標|用戶|賬|短信|網絡|數據(?!倉)|單元格|工作簿|加載|導入|導出|文件夾|屏幕|接口|界面|服務器|程序|鏈接|在線|登錄|搜索|營銷|運營|策劃|渠道|崗|考勤|工資|招聘|培訓|博客|緩存|字段|代碼|默許|水平|反饋|實時|批量|粘貼|撤銷|模板|列表|列表框|社會保險|公積金|增值稅|數電票|應急預案|課件|[“”臺佈]/gu;
/** Names that stay, and words that only look alike. */
const ALLOWED = /視頻號|大數據|(?:錯誤|結束)代碼|數據機/gu;

test('what is written is what the script writes; no sentence is kept for nothing', async () => {
  const files = await derivedFiles();
  const stale = files.filter(({ path, content }) => {
    const file = join(PROJECT, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  });
  expect(files.length).toBeGreaterThan(100);
  expect(stale.map(({ path }) => path)).toEqual([]);
  expect(unusedSentences()).toEqual([]);
  const mainland = files.flatMap(({ path, content }) =>
    traditionalOf(path, content).flatMap(
      (text) =>
        text
          .replace(ALLOWED, '')
          .match(MAINLAND)
          ?.map((word) => `${path}: ${word} in ${text}`) ?? [],
    ),
  );
  expect(mainland).toEqual([]);
});

/** The Traditional texts of a file: all of most, the names beside the Simplified ones of others. */
function traditionalOf(path: string, content: string): readonly string[] {
  const lines = content.split('\n').filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line));
  return /zhTW|zh-TW|traditionalWords/.test(path) ? lines : lines.filter((line) => line.includes('zh-TW'));
}

test.each([
  ['请在第' + VALUE + '行填写', '請在第' + VALUE + '列填寫'],
  ['未列上级的目标值都列在一张旧表上，只列下列项目', '未列主管的目標值都列在一張舊表上，只列下列項目'],
  [VALUE + '列', VALUE + '欄'],
  ['工作表“' + VALUE + '”的单元格', '工作表「' + VALUE + '」的儲存格'],
  ['正在执行', '正在執行'],
  ['并为每位员工生成', '並為每位員工產生'],
  ['汇报对象', '匯報對象'],
])('the product says "%s" as "%s"', (simplified, traditional) => {
  expect(convertText(simplified, 'interface')).toBe(traditional);
});

test.each([
  ['抖音、京东、千牛和视频号', '抖音、京東、千牛和視頻號'],
  ['项目质量', '專案品質'],
  ['每周更新后台数据', '每週更新後台資料'],
  ['推广部', '推廣部'],
  ['核对平台账单和品质检验记录', '核對平台帳單和品質檢驗記錄'],
  ['货物不落地混放', '貨物不落地混放'],
  ['按排班准时到岗', '依排班準時到班'],
  ['申报社会保险、住房公积金', '申報勞保、健保、勞工退休金'],
  ['评分和面谈', '評分和面談'],
  ['专项目标完成后一并归档', '專項目標完成後一併歸檔'],
  ['没有的按100%填写，按需求单按时办结', '沒有的以100%填寫，依需求單按時辦妥'],
  ['按人员编制编制年度预算', '依人員編制編製年度預算'],
  ['按年度计划核定补货参数', '依年度計畫核定補貨參數'],
  ['跟到货款冲减完毕，让步接收的不算', '跟到貨款沖減完畢，特採的不算'],
])('the catalogue says "%s" as "%s"', (simplified, traditional) => {
  expect(convertText(simplified, 'catalogue')).toBe(traditional);
});

test('a module keeps its code: only texts, its own name and its note change', () => {
  const derived = deriveModule(
    [
      '/** Simplified Chinese: the source of all languages. */',
      'export const zhCN = {',
      "  rows: (n: number) => `读取了${n}行，${names.map((x) => `“${x}”`).join('、')}`,",
      "  language: 'zh-CN',",
      '};',
    ].join('\n'),
  );
  expect(derived.split('\n').slice(1)).toEqual([
    '/** Traditional Chinese as Taiwan writes it. */',
    'export const zhTW = {',
    "  rows: (n: number) => `讀取了${n}列，${names.map((x) => `「${x}」`).join('、')}`,",
    "  language: 'zh-TW',",
    '};',
  ]);
});

test('a table gets the Traditional word once, however often it is written', () => {
  const once = deriveTable("const words = { a: { 'zh-CN': '单元格', 'en-US': 'Cell' } };");
  expect(once).toBe("const words = { a: { 'zh-CN': '单元格', 'zh-TW': '儲存格', 'en-US': 'Cell' } };");
  expect(deriveTable(once)).toBe(once);
});
