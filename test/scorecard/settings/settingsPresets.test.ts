import { cellAddress } from '../../../src/base/address';
import { LANGUAGES } from '../../../src/base/language';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { planPresets, type PresetEdit, type SettingsCells } from '../../../src/scorecard/settings/plan/presetPlan';
import { readSettings } from '../../../src/scorecard/settings/read/readSettings';
import type { SettingsProblem } from '../../../src/scorecard/settings/settings';
import { gradePresets, RATER_PRESETS, type PresetChoice } from '../../../src/scorecard/settings/settingsPresets';
import { defaultSettings, drawnSettings } from '../../../src/scorecard/settings/drawSettings';
import type { CellValue } from '../../../src/base/grid';

const texts = sheetTexts('zh-CN');
const LETTERS: PresetChoice = { grades: 'letters', raters: null };
const SELF30: PresetChoice = { grades: null, raters: 'self30' };

/** The settings sheet a new workbook has, changed by hand; `formulas` stand in single cells. */
function sheetWith(change: (values: CellValue[][]) => void = () => undefined, formulas: [string, string][] = []) {
  const values = drawnSettings(defaultSettings('2026-11', texts), texts, 'zh-CN');
  change(values);
  const contents = values.map((line, row) =>
    line.map((value, column) => formulas.find(([cell]) => cell === cellAddress(row, column))?.[1] ?? value),
  );
  return { sheet: '考核设置', values, formulas: contents } satisfies SettingsCells;
}

function rowOf(values: readonly (readonly CellValue[])[], label: string): number {
  return values.findIndex((line) => line[0] === label);
}

function set(values: CellValue[][], row: number, line: CellValue[]): void {
  values[row] = line;
}

function planned(cells: SettingsCells, choice: PresetChoice): readonly PresetEdit[] {
  const plan = planPresets(cells, choice, texts);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

function refusal(cells: SettingsCells, choice: PresetChoice): readonly SettingsProblem[] {
  const plan = planPresets(cells, choice, texts);
  return plan.ok ? [] : plan.error;
}

function after(cells: SettingsCells, choice: PresetChoice): CellValue[][] {
  const values = cells.values.map((line) => [...line]);
  for (const edit of planned(cells, choice)) {
    const line = values[edit.row];
    if (!line) throw new Error(`no row ${edit.row}`);
    line[edit.column] = edit.after;
  }
  return values;
}

describe.each(LANGUAGES)('every preset makes a sound settings sheet (%s)', (language) => {
  const words = sheetTexts(language);
  const drawn = (changes: object) => {
    const settings = { ...defaultSettings('2026-11', words), ...changes };
    const read = readSettings('x', drawnSettings(settings, words, language));
    return read.ok ? read.value.settings : read.error;
  };

  test.each(gradePresets(words))('grades: $id', ({ grades }) => {
    expect(drawn({ grades })).toMatchObject({ grades });
  });

  test.each(RATER_PRESETS)('raters: $id', ({ weights }) => {
    expect(drawn({ raterWeights: weights })).toMatchObject({ raterWeights: weights });
  });
});

test('where the presets come from, and what they promise', () => {
  const [source, letters, three] = gradePresets(texts);
  expect(source).toMatchObject({ id: 'source', origin: 'sources', grades: defaultSettings('2026-11', texts).grades });
  expect(letters).toMatchObject({ id: 'letters', origin: 'extension' });
  expect(letters?.grades.map(({ name, coefficient }) => [name, coefficient])).toEqual([
    ['S', 1.2],
    ['A', 1.1],
    ['B', 1],
    ['C', 0.8],
    ['D', 0],
  ]);
  expect(three).toMatchObject({ id: 'threeLevel', origin: 'proposed' });
  expect(Math.max(...(three?.grades.map(({ coefficient }) => coefficient) ?? []))).toBe(1);
  expect(RATER_PRESETS.filter(({ isDefault }) => isDefault).map(({ weights }) => weights)).toEqual([
    defaultSettings('2026-11', texts).raterWeights,
  ]);
});

test('letters over the four grades: each changed cell with what it held, nothing else', () => {
  const cells = sheetWith();
  const edits = planned(cells, LETTERS);
  const shown = edits.map(({ row, column, before, after, field }) => [cellAddress(row, column), before, after, field]);
  expect(shown.slice(0, 4)).toEqual([
    ['A12', '优秀', 'S', 'name'],
    ['B12', 80, 95, 'minimum'],
    ['C12', 1, 1.2, 'coefficient'],
    ['D12', '', 0.1, 'share'],
  ]);
  expect(shown.at(-1)).toEqual(['D16', '', 0.05, 'share']);
  // Five lines of four cells: no cell of the four grades holds what the letters want.
  expect(edits).toHaveLength(20);
  expect(edits.filter(({ percent }) => percent).map(({ column }) => column)).toEqual([3, 3, 3, 3, 3]);
});

test('the preset in use changes nothing', () => {
  expect(planned(sheetWith(), { grades: 'source', raters: 'self20' })).toEqual([]);
});

test('rows inserted above, sections in another order, lines added in the room: places are found by label', () => {
  const cells = sheetWith((values) => {
    const row = rowOf(values, '不合格');
    set(values, row, ['待改进', 50, 0.3, '']);
    set(values, row + 1, ['不合格', 0, 0, '']);
    values.unshift(['公司内部文件', '', '', ''], ['', '', '', '']);
  });
  const values = after(cells, { grades: 'threeLevel', raters: 'managerOnly' });
  const read = readSettings('x', values);
  expect(read.ok && read.value.settings.grades.map(({ name }) => name)).toEqual(['优秀', '合格', '不合格']);
  expect(read.ok && read.value.settings.raterWeights).toEqual({ self: 0, manager: 1 });
  const touched = new Set(planned(cells, { grades: 'threeLevel', raters: 'managerOnly' }).map(({ row }) => row));
  const first = rowOf(cells.values, '等级表') + 2;
  const allowed = [rowOf(cells.values, '自评权重'), rowOf(cells.values, '上级评分权重')];
  for (const row of touched) expect(allowed.includes(row) || (row >= first && row < first + 8)).toBe(true);
});

test('grades that inserted rows have pushed below the room are blanked too: cards count them', () => {
  const cells = sheetWith((values) => {
    const first = rowOf(values, '优秀');
    const lines = [95, 90, 85, 80, 75, 70, 65, 60, 0].map((minimum, index): CellValue[] => [
      `G${index}`,
      minimum,
      0,
      '',
    ]);
    values.splice(first, 8, ...lines);
  });
  expect(refusal(cells, SELF30).map(({ code }) => code)).toEqual(['tooManyGrades', 'gradeWithoutZero']);
  const values = after(cells, { grades: 'source', raters: null });
  const first = rowOf(values, '等级表') + 2;
  expect(
    values
      .slice(first + 4, first + 9)
      .flat()
      .every((value) => value === ''),
  ).toBe(true);
  expect(values[first + 10]?.[0]).toBe('加减分项');
});

test('a formula in a part that would change is refused with its cell; in another part it does not matter', () => {
  const cells = sheetWith(undefined, [['B8', '=1-B7']]);
  expect(refusal(cells, SELF30)).toEqual([{ code: 'formula', cell: 'B8', params: {} }]);
  expect(refusal(cells, LETTERS)).toEqual([]);
  // It comes to the 80 % the choice asks for: nothing changes, and the formula stays.
  expect(
    planned(cells, { grades: 'letters', raters: 'self20' }).filter(({ column, row }) => column === 1 && row < 9),
  ).toEqual([]);
  const inTable = sheetWith(undefined, [
    ['B13', '=B12-10'],
    ['C20', '=1'],
  ]);
  // C20 is beyond the table; B13 holds what the preset wants anyway, but would not once B12 is another.
  expect(refusal(inTable, { grades: 'threeLevel', raters: null }).map(({ cell }) => cell)).toEqual(['B13']);
});

describe('damaged sheets', () => {
  test.each<[string, (values: CellValue[][]) => void]>([
    ['no grade starts at 0', (values) => set(values, rowOf(values, '不合格'), ['不合格', 10, 0, ''])],
    ['a minimum typed as text', (values) => set(values, rowOf(values, '良好'), ['良好', '七十', 0.8, ''])],
    [
      'all lines gone',
      (values) => values.splice(rowOf(values, '优秀'), 4, ...[1, 2, 3, 4].map(() => ['', '', '', ''])),
    ],
    ['a gap', (values) => set(values, rowOf(values, '良好'), ['', '', '', ''])],
  ])('%s: a grade preset mends it, rater weights are refused', (_, damage) => {
    const cells = sheetWith(damage);
    expect(readSettings('x', cells.values).ok).toBe(false);
    expect(readSettings('x', after(cells, LETTERS)).ok).toBe(true);
    expect(refusal(cells, SELF30).length).toBeGreaterThan(0);
  });

  test('weights that miss 100 % are mended by weights only', () => {
    const cells = sheetWith((values) => set(values, rowOf(values, '自评权重'), ['自评权重', 0.5, '', '']));
    expect(readSettings('x', after(cells, SELF30)).ok).toBe(true);
    expect(refusal(cells, LETTERS).map(({ code, cell }) => [code, cell])).toEqual([['raterWeights', 'B8']]);
  });

  test('other damage is told, together with nothing of what the preset mends', () => {
    const cells = sheetWith((values) => {
      set(values, rowOf(values, '考核周期'), ['考核周期', '下个月', '', '']);
      set(values, rowOf(values, '不合格'), ['不合格', 10, 0, '']);
    });
    expect(refusal(cells, LETTERS).map(({ code, cell }) => [code, cell])).toEqual([['badPeriod', 'B5']]);
  });

  test('without its title a section has no place', () => {
    const cells = sheetWith((values) => set(values, rowOf(values, '等级表'), ['等级', '', '', '']));
    expect(refusal(cells, LETTERS).map(({ code }) => code)).toEqual(['missingSection']);
  });

  test('where rows of the room were deleted, the next section is never written over', () => {
    const cells = sheetWith((values) => values.splice(rowOf(values, '不合格') + 1, 4));
    // The title of the next section stands in the room of the table now.
    expect(rowOf(cells.values, '加减分项') - rowOf(cells.values, '优秀')).toBeLessThan(8);
    expect(refusal(cells, LETTERS).map(({ cell }) => cell)).toContain('B17');
  });
});

test('a cell formatted as text gets a number format, so that the number stays one', () => {
  const cells = sheetWith((values) => set(values, rowOf(values, '优秀'), ['优秀', '80', 1, '']));
  const row = rowOf(cells.values, '优秀');
  const numberFormats = cells.values.map((line, at) =>
    line.map((_, column) => (at === row && column === 1 ? '@' : '0')),
  );
  const edits = planned({ ...cells, numberFormats }, { grades: 'source', raters: null });
  expect(edits).toEqual([
    {
      row,
      column: 1,
      before: '80',
      after: 80,
      field: 'minimum',
      percent: false,
      format: { before: '@', after: 'General' },
    },
  ]);
});
