import { LANGUAGES } from '../../../src/base/language';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { readSettings } from '../../../src/scorecard/settings/read/readSettings';
import type { SettingsProblem } from '../../../src/scorecard/settings/settings';
import { defaultSettings, drawSettings } from '../../../src/scorecard/settings/drawSettings';
import type { CellValue } from '../../../src/base/grid';
import { drawnSheet } from '../../support/drawnSheet';

const texts = sheetTexts('zh-CN');

function defaults(): CellValue[][] {
  const drawing = drawSettings(defaultSettings('2026-11', texts), texts, 'zh-CN');
  return drawnSheet('考核设置', drawing).values.map((line) => [...line]);
}

function rowOf(values: readonly CellValue[][], label: string): number {
  return values.findIndex((line) => line[0] === label);
}

function problemsAfter(change: (values: CellValue[][]) => void): readonly SettingsProblem[] {
  const values = defaults();
  change(values);
  const read = readSettings('考核设置', values);
  return read.ok ? [] : read.error;
}

function set(values: CellValue[][], row: number, column: number, value: CellValue): void {
  const line = values[row];
  if (!line) throw new Error(`no row ${row}`);
  line[column] = value;
}

test.each(LANGUAGES)('the drawn sheet reads back as it was meant (%s)', (language) => {
  const words = sheetTexts(language);
  const settings = { ...defaultSettings('2026-11', words), company: '云杉' };
  const read = readSettings('x', drawnSheet('x', drawSettings(settings, words, language)).values);
  expect(read.ok && read.value.settings).toEqual(settings);
});

test('the source grade table is the default', () => {
  const { grades } = defaultSettings('2026-11', texts);
  expect(grades.map(({ minimum, coefficient }) => [minimum, coefficient])).toEqual([
    [80, 1],
    [70, 0.8],
    [60, 0.6],
    [0, 0],
  ]);
});

test('adjustment items keep their lines when HR leaves one blank between them', () => {
  const values = defaults();
  const first = rowOf(values, '加减分项') + 2;
  const [line = []] = values.splice(first + 1, 1);
  values.splice(first + 1, 0, ['', '', '', '']);
  values[first + 3] = line;
  const read = readSettings('考核设置', values);
  expect(read.ok && read.value.settings.adjustments.map(({ item, line: at }) => [item, at])).toEqual([
    [values[first]?.[0], 0],
    [values[first + 2]?.[0], 2],
    [line[0], 3],
  ]);
});

test('rows inserted above do not matter', () => {
  const values = [['我们公司的备注', '', '', ''], ...defaults()];
  const read = readSettings('考核设置', values);
  expect(read.ok && read.value.places.values.cap.row).toBe(rowOf(values, '总分上限'));
});

test.each<[string, (values: CellValue[][]) => void, string, string]>([
  ['rater weights', (v) => set(v, rowOf(v, '自评权重'), 1, 0.5), 'raterWeights', 'B8'],
  ['cap as text', (v) => set(v, rowOf(v, '总分上限'), 1, '很高'), 'notANumber', 'B6'],
  ['cap too low', (v) => set(v, rowOf(v, '总分上限'), 1, 50), 'outOfRange', 'B6'],
  ['period', (v) => set(v, rowOf(v, '考核周期'), 1, '下个月'), 'badPeriod', 'B5'],
  ['label gone', (v) => set(v, rowOf(v, '总分上限'), 0, ''), 'missingSetting', ''],
  ['section gone', (v) => set(v, rowOf(v, '等级表'), 0, ''), 'missingSection', ''],
  ['grade order', (v) => set(v, rowOf(v, '良好'), 1, 90), 'gradeOrder', 'B13'],
  ['grade twice', (v) => set(v, rowOf(v, '良好'), 1, 80), 'gradeDuplicate', 'B13'],
  ['no lowest grade', (v) => set(v, rowOf(v, '不合格'), 1, 10), 'gradeWithoutZero', 'B15'],
  ['blank line between grades', (v) => v.splice(rowOf(v, '良好'), 1, ['', '', '', '']), 'blankLine', 'A13'],
  ['grade without name', (v) => set(v, rowOf(v, '良好'), 0, ''), 'gradeUnnamed', 'A13'],
  ['coefficient', (v) => set(v, rowOf(v, '良好'), 2, '八折'), 'notANumber', 'C13'],
  ['shares', (v) => set(v, rowOf(v, '优秀'), 3, 0.5), 'shares', 'D12'],
  ['adjustment', (v) => set(v, rowOf(v, '客户书面表扬'), 1, ''), 'adjustmentIncomplete', 'B24'],
])('%s is reported with its cell', (_name, change, code, cell) => {
  expect(problemsAfter(change)).toContainEqual(expect.objectContaining({ code, cell }));
});

test('a sheet of an earlier version has no rows for the score chain, and is whole: the defaults hold', () => {
  const values = defaults();
  const before = values.slice(
    0,
    values.findIndex((line) => line[0] === texts.settings.chainTitle),
  );
  const read = readSettings('考核设置', before);
  expect(Object.keys((read.ok && read.value.places.added) || {})).toEqual(['check']);
  expect(read.ok && read.value.settings.chain).toEqual({
    totalDecimals: 1,
    overrideLimit: null,
    vetoEffect: 'lowestGrade',
  });
});

test.each([
  ['总分保留小数位（0–2）', 3, { setting: 'totalDecimals', min: 0, max: 2 }],
  ['总分保留小数位（0–2）', 0.5, { setting: 'totalDecimals', min: 0, max: 2 }],
  ['上级改评最多相差几分（空白不限，0不允许）', -1, { setting: 'overrideLimit', min: 0, max: 200 }],
  ['一票否决后果（1最低档，2降一档，3仅本项）', 4, { setting: 'vetoEffect', min: 1, max: 3 }],
  ['季度、半年、年度结果（1各月平均，2按权重，3最后一月）', 1.5, { setting: 'cycleMethod', min: 1, max: 3 }],
])('%s of %d is refused with its limits', (label, value, params) => {
  const values = defaults();
  const row = rowOf(values, label);
  expect(problemsAfter((changed) => set(changed, row, 1, value))).toEqual([
    { code: 'outOfRange', cell: `B${row + 1}`, params },
  ]);
});

test('the fewest days that ask for a card may be those of a year', () => {
  const days = (value: number) =>
    problemsAfter((values) => set(values, rowOf(values, '在岗不足几天不出考核表（空白不限）'), 1, value)).length;
  expect([days(45), days(366), days(367), days(0.5)]).toEqual([0, 0, 1, 1]);
});
