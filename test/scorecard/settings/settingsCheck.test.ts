import fc from 'fast-check';
import { contains } from '../../../src/base/address';
import { LANGUAGES } from '../../../src/base/language';
import type { CellValue } from '../../../src/base/grid';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { defaultSettings, drawSettings } from '../../../src/scorecard/settings/drawSettings';
import { readSettings } from '../../../src/scorecard/settings/read/readSettings';
import { calculatedCell, calculatedSheets } from '../../support/calculatedCell';
import { changed, checksOf, drawing, FAULTY, SOUND, texts, withChecks, type Change } from './settingsCases';

/** The sheet's own line, which cards, summary and pay refer to, says what `readSettings` says. */

function shown(values: readonly (readonly CellValue[])[]): CellValue {
  return calculatedSheets({ 考核设置: withChecks(values) })('考核设置', 2, 1);
}

/** Marks whose condition is true somewhere, but for the line's own; each is moved to the cell it is asked for. */
function marked(values: readonly (readonly CellValue[])[]): string[] {
  return (drawing.marks ?? []).slice(1).flatMap(({ area, when }) =>
    Array.from({ length: area.rowCount }, (_, down) => {
      const row = area.row + down;
      const moved = when.replace(
        /(\$?[A-Z])(\d+)/g,
        (_all, column: string, at: string) => `${column}${Number(at) + down}`,
      );
      const value = calculatedCell(moved, { 考核设置: values }, { row, column: area.column });
      return value === true ? [`${'ABCD'[area.column]}${row + 1}`] : [];
    }).flat(),
  );
}

test.each(FAULTY)('%s: refused, and said on the sheet', (_name, changes) => {
  const values = changed(changes);
  expect(readSettings('考核设置', values).ok).toBe(false);
  expect(shown(values)).toMatch(/^设置有误：/);
});

test.each(SOUND)('%s: accepted, and the sheet says nothing', (_name, changes) => {
  const values = changed(changes);
  expect(readSettings('考核设置', values)).toMatchObject({ ok: true });
  expect(shown(values)).toBe(0);
  expect(marked(values)).toEqual([]);
});

test.each<[string, readonly Change[], string]>([
  [
    '80 % for 80',
    [
      ['B12', 0.8],
      ['B13', 0.7],
      ['B14', 0.6],
    ],
    '设置有误：B12:B19 最低分要填0到总分上限之间的分数；80分请写80，不要写成0.8或80%。',
  ],
  ['the cap', [['B6', 0]], '设置有误：B6 总分上限要填100到200之间的数字。'],
  ['a block', [['B79', 0.2]], '设置有误：B78 业绩指标、行为价值观、能力合计要为100%，业绩指标至少占10%。'],
  [
    'weights',
    [['B7', 0.5]],
    '设置有误：B7:B8 各评分人的权重要在0到100%之间，合计100%；有其他人评分时，上级评分权重要大于0。',
  ],
])('%s: the line names the cells and what to do', (_name, changes, sentence) => {
  expect(shown(changed(changes))).toBe(sentence);
});

test.each<[string, readonly Change[], readonly string[]]>([
  ['80 % for 80', [['B13', 0.7]], ['B13']],
  ['a text', [['B12', '八十']], ['B12']],
  ['a missing coefficient', [['C13', '']], ['C13']],
  ['the last minimum', [['B15', 10]], ['B15']],
  ['a name twice', [['A14', '良好']], ['A13', 'A14']],
  ['weights', [['B7', 0.5]], ['B7', 'B8']],
  ['an adjustment', [['B25', '']], ['B25']],
  ['weights with colleagues', [['B86', 0.2]], ['B7', 'B8']],
  ['a weight of colleagues in points', [['B86', 20]], ['B86']],
  ['a block', [['B79', 0.2]], ['B78', 'B79', 'B81']],
])('%s: the faulty cells turn red', (_name, changes, cells) => {
  expect(marked(changed(changes))).toEqual(expect.arrayContaining([...cells]));
});

const content = fc.constantFrom<CellValue>(
  '',
  '优',
  '良好',
  '80',
  'x',
  0,
  '是',
  'No',
  0.2,
  0.8,
  1,
  1.2,
  60,
  75,
  80,
  100,
  121,
  -1,
);
const cell = fc.oneof(
  fc.constantFrom('B78', 'B79', 'B81', 'B85', 'B86', 'B88'),
  fc.constantFrom('B6', 'B7', 'B8', 'B33', 'B34', 'B35', 'B38', 'B39', 'B40', 'B41', 'B42'),
  fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.integer({ min: 12, max: 20 })).map(([column, row]) => column + row),
  fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 51, max: 58 })).map(([column, row]) => column + row),
  fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 24, max: 31 })).map(([column, row]) => column + row),
);

test('whatever is typed, the line and the reading agree', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, content), { minLength: 1, maxLength: 4 }), (changes) => {
      const values = changed(changes);
      expect(typeof shown(values) === 'string').toBe(!readSettings('考核设置', values).ok);
    }),
    { numRuns: 150, seed: 12 },
  );
});

test.each(LANGUAGES)('texts and formula fit Excel (%s)', (language) => {
  const words = sheetTexts(language);
  const checks = checksOf(drawSettings(defaultSettings('2026-11', words), words, language));
  expect(Math.max(...checks.map(({ text }) => text.length))).toBeLessThan(4000);
  const literals = checks.flatMap(({ text }) => [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, each = '']) => each));
  expect(Math.max(...literals.map(({ length }) => length))).toBeLessThanOrEqual(255);
});

/** Contents of the sheet without the rows that are deleted, as Excel leaves the formulas then. */
function withoutRow(row: number): CellValue[][] {
  const lines = withChecks(changed([]));
  lines.splice(row - 1, 1);
  const moved = (column: string, at: number): string => (at === row ? '#REF!' : `$${column}$${at > row ? at - 1 : at}`);
  return lines.map((line) =>
    line.map((each) =>
      typeof each === 'string' && each.startsWith('=')
        ? each.replace(/\$([A-Z])\$(\d+)/g, (_all, column: string, at: string) => moved(column, Number(at)))
        : each,
    ),
  );
}

test('a row that the sheet must have is missed, one that it may lack is not', () => {
  const line = (row: number): CellValue => calculatedSheets({ 考核设置: withoutRow(row) })('考核设置', 2, 1);
  for (const row of [6, 8, 34]) expect(line(row)).toBe('设置有误：有单元格显示错误值，请改正。');
  for (const row of [38, 39, 41]) expect(line(row)).toBe(0);
});

test('what HR writes beside a setting, and a check that is cleared, never make the settings wrong', () => {
  const lines = withChecks(changed([['B6', 0]]));
  const check = (): CellValue => calculatedSheets({ 考核设置: lines })('考核设置', 2, 1);
  expect(check()).toMatch(/^设置有误：B6 /);
  (lines[2] ??= [])[4] = '';
  (lines[40] ??= [])[4] = '与去年相同';
  expect(check()).toMatch(/^设置有误：B12:B19 /);
  (lines[2] ??= [])[5] = '';
  expect(check()).toBe(0);
});

test('every input with a number takes none that is out of range', () => {
  const ruleAt = (row: number, column: number) =>
    drawing.validations.find(({ area }) => contains(area, row, column))?.rule;
  for (const row of [5, 6, 7, 32, 33, 34]) expect(ruleAt(row, 1)).toMatchObject({ type: 'decimal' });
  const rule = ruleAt(11, 1);
  const takes = (value: CellValue): boolean =>
    rule?.type === 'formula' && calculatedCell(rule.formula, { s: changed([['B12', value]]) }) === true;
  expect([80, 0, 120, 60.5].map(takes)).toEqual([true, true, true, true]);
  expect([0.8, 1, 121, -1, '80', ''].map(takes)).toEqual([false, false, false, false, false, false]);
  expect(rule?.message).toBe(texts.settings.input.minimum);
});
