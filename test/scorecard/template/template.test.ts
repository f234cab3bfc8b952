import { LANGUAGES } from '../../../src/base/language';
import { textUnits } from '../../../src/base/textWidth';
import { drawCardTemplate } from '../../../src/scorecard/template/drawTemplate';
import { placeholderWord } from '../../../src/scorecard/template/placeholder';
import { readCardTemplate } from '../../../src/scorecard/template/template';
import type { TemplateSheet } from '../../../src/scorecard/template/templateSheet';
import type { CellValue } from '../../../src/base/grid';
import { cardWorld } from '../cardWorld';
import { asValues } from '../../support/drawnSheet';

async function changed(
  change: (values: CellValue[][]) => Partial<TemplateSheet> | void,
): Promise<ReturnType<typeof readCardTemplate>> {
  const { templateSheet } = await cardWorld();
  const values = templateSheet.formulas.map((line) => [...line]);
  const more = change(values) ?? {};
  return readCardTemplate({ ...templateSheet, values: asValues(values), formulas: values, ...more });
}

function put(values: CellValue[][], row: number, column: number, value: CellValue): void {
  (values[row] ??= [])[column] = value;
}

test.each(LANGUAGES)('the built-in template has every part of a card (%s)', async (language) => {
  const { context } = await cardWorld(language);
  const { template } = context;
  // Definition and source stand on the third page.
  expect(Object.keys(template.indicatorColumns)).toHaveLength(13);
  expect(Object.keys(template.adjustmentColumns)).toHaveLength(6);
  expect(template.results.map(({ field }) => field).sort()).toEqual([
    'coefficient',
    'grade',
    'override',
    'status',
    'total.adjust',
    'total.missing',
    'total.score',
    'total.weight',
    'veto',
  ]);
});

test.each(LANGUAGES)('who signs has room for a name and a day (%s)', async (language) => {
  const { context } = await cardWorld(language);
  const { columnWidths = [], blocks, merges } = drawCardTemplate(context.places, context.texts, language);
  const { signEmployee, signAssessor, signHr, date } = context.texts.card.labels;
  for (const label of [signEmployee, signAssessor, signHr]) {
    const block = blocks.find(({ contents }) => String(contents[0]?.[0]).startsWith(label));
    const merge = merges.find(({ row, column }) => row === block?.row && column === block.column);
    const first = block?.column ?? 0;
    const width = columnWidths.slice(first, first + (merge?.columnCount ?? 1)).reduce((sum, each) => sum + each, 0);
    const text = String(block?.contents[0]?.[0]);
    expect(text.length - label.length - date.length).toBeGreaterThanOrEqual(24);
    // Two blanks take what a letter does, and letters of 9 points less than a unit of 11.
    const printed = (textUnits(text.replace(/ {2}/g, ' ')) * 9) / 11;
    expect(width - printed).toBeGreaterThanOrEqual(5);
  }
});

test('placeholders are understood in both languages, full width, with blanks', async () => {
  const { template } = await changed((values) => put(values, 2, 2, '姓名：｛｛ 姓名 ｝｝ / {{employee.id}}'));
  const cell = template?.textCells.find(({ row, column }) => row === 2 && column === 2);
  expect(cell?.tokens.map(({ placeholder }) => placeholder)).toEqual([
    { group: 'person', field: 'employee.name' },
    { group: 'person', field: 'employee.id' },
  ]);
});

test('any column of the staffing sheet can be named', async () => {
  const { template } = await changed((values) => put(values, 20, 0, '{{列：手机 号}}'));
  expect(template?.textCells.find(({ row }) => row === 20)?.tokens[0]?.placeholder).toEqual({
    group: 'column',
    header: '手机 号',
  });
});

test.each<[string, (values: CellValue[][]) => Partial<TemplateSheet> | void, string, string]>([
  ['an unknown word', (v) => put(v, 2, 2, '{{性命}}'), 'unknownPlaceholder', 'C3'],
  ['a result in a sentence', (v) => put(v, 3, 10, '得分：{{总分}}'), 'notAlone', 'K4'],
  ['indicators in two rows', (v) => put(v, 20, 1, '{{考核指标}}'), 'secondIndicatorRow', 'B21'],
  ['one indicator column twice', (v) => put(v, 6, 14, '{{权重}}'), 'duplicatePlaceholder', 'O7'],
  ['no column for the weight', (v) => put(v, 6, 6, ''), 'missingInRow', 'G7'],
  ['no card number', (v) => put(v, 1, 5, ''), 'missingPlaceholder', 'F2'],
  ['no total', (v) => put(v, 3, 10, ''), 'missingPlaceholder', 'K4'],
  ['a brace too few', (v) => put(v, 2, 2, '{{姓名}'), 'brokenPlaceholder', 'C3'],
  ['single braces', (v) => put(v, 2, 2, '{工号}'), 'brokenPlaceholder', 'C3'],
  ['a placeholder in a formula', (v) => put(v, 20, 0, '="x"&"{{姓名}}"'), 'placeholderInFormula', 'A21'],
  ['a formula about the template', (v) => put(v, 20, 0, '=考核表模板!K4'), 'formulaNamesTemplate', 'A21'],
  ['a result in the row that repeats', (v) => put(v, 6, 15, '{{等级}}'), 'inRepeatRow', 'P7'],
  ['a placeholder in the page header', () => ({ pageTexts: ['{{姓名}}'] }), 'placeholderInPageText', ''],
  ['content too far away', () => ({ beyond: 'A999' }), 'templateTooLarge', 'A999'],
  ['indicators beside adjustments', (v) => put(v, 6, 15, '{{次数}}'), 'mixedRepeatRow', 'A7'],
])('%s is reported with its cell', async (_name, change, code, cell) => {
  const { template, problems } = await changed(change);
  expect(template).toBeNull();
  expect(problems).toContainEqual(expect.objectContaining({ code, cell }));
});

test('a repeating row may not be merged with the next one', async () => {
  const { problems } = await changed(() => ({ merges: [{ row: 6, column: 0, rowCount: 2, columnCount: 1 }] }));
  expect(problems).toContainEqual(expect.objectContaining({ code: 'repeatRowMerged', cell: 'A7' }));
});

test('a sheet without placeholders is no template', () => {
  const empty = {
    name: 'x',
    values: [['hello']],
    formulas: [['hello']],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    fontSizes: [],
  };
  expect(readCardTemplate(empty).problems).toContainEqual(expect.objectContaining({ code: 'emptyTemplate' }));
});

test('the line that tells of vetoes and other scores has no border, as it is mostly blank', async () => {
  const { context } = await cardWorld();
  const { blocks, styles } = drawCardTemplate(context.places, context.texts, 'zh-CN');
  const told = blocks.find(({ contents }) => contents[0]?.[0] === placeholderWord('veto', 'zh-CN'))?.row ?? -1;
  const bordered = styles.filter(({ style }) => style.border !== undefined);
  const at = (row: number) => bordered.some(({ area }) => row >= area.row && row < area.row + area.rowCount);
  expect([told - 1, told].map(at)).toEqual([true, false]);
});
