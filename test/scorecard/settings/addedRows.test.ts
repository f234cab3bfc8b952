import type { CellValue } from '../../../src/base/grid';
import { defaultSettings, drawnSettings } from '../../../src/scorecard/settings/drawSettings';
import type { PresetEdit } from '../../../src/scorecard/settings/plan/presetPlan';
import { lackingSettings, planRepair } from '../../../src/scorecard/settings/plan/repairPlan';
import { readSettings } from '../../../src/scorecard/settings/read/readSettings';
import { ADDED_SETTINGS, readSetting, renewedLabel, settingLabel } from '../../../src/scorecard/settings/settingWords';
import { sheetTexts } from '../../../src/i18n/sheets/texts';

const TEXTS = sheetTexts('zh-CN');
const NEW = drawnSettings(defaultSettings('2026-11', TEXTS), TEXTS, 'zh-CN');
const ADDED = ADDED_SETTINGS.map((key) => settingLabel(key, 'zh-CN'));

/** As Rolecard 0.1.0 drew it: without what was added since, and with a row of HR's below. */
function oldSheet(): CellValue[][] {
  const end = NEW.findIndex(([label]) => label === TEXTS.settings.chainTitle);
  const rows = NEW.slice(0, end).filter(([label]) => !ADDED.includes(String(label)));
  return [...rows, [], ['我们的备注', '八月起执行']];
}

function plan(values: CellValue[][]): { readonly edits: readonly PresetEdit[]; readonly after: CellValue[][] } {
  const { edits } = planRepair({ sheet: '考核设置', values, formulas: values }, '2026-11', TEXTS, 'zh-CN');
  const after = values.map((line) => [...line]);
  for (const { row, column, after: value } of edits) {
    while (after.length <= row) after.push([]);
    (after[row] ??= [])[column] = value;
  }
  return { edits, after };
}

test('a sheet of an earlier version gains what it lacks below all, and means what it meant', () => {
  const old = oldSheet();
  expect(lackingSettings(old)).toEqual([...ADDED_SETTINGS, 'posts']);
  const before = readSettings('考核设置', old);
  const { edits, after } = plan(old);
  expect(edits.every(({ row, before: held }) => row > old.length && held === '')).toBe(true);
  expect(after.slice(0, old.length)).toEqual(old);
  expect(lackingSettings(after)).toEqual([]);
  expect(after.filter(([label]) => ADDED.includes(String(label)))).toHaveLength(ADDED.length);
  const mended = readSettings('考核设置', after);
  if (!before.ok || !mended.ok) throw new Error('not read');
  const { procedure, ...rules } = mended.value.settings;
  expect(rules).toEqual({ ...before.value.settings, procedure: undefined });
  expect(procedure.appealDays).toBe(5);
  expect([before.value.settings.procedure.answerDays, procedure.answerDays]).toEqual([5, 5]);
  expect(plan(after).edits.filter(({ calculated }) => calculated === undefined)).toEqual([]);
});

test('the line that checks is a formula over all the rows there are then', () => {
  const { edits } = plan(oldSheet());
  const checks = edits.filter(({ calculated }) => calculated !== undefined);
  const line = checks.find(({ column }) => column === 1);
  expect(line?.format?.after).toContain('正常');
  const row = edits.find(({ after }) => after === settingLabel('overrideLimit', 'zh-CN'))?.row ?? 0;
  const part = checks.find((each) => each.row === row);
  expect(part).toMatchObject({ column: 4, unseen: true, format: { after: ';;;' } });
  expect(part?.calculated?.formula).toContain(`$B$${row + 1}`);
  const [, first = '', last = ''] = /INDEX\(\$E\$(\d+):\$E\$(\d+)/.exec(line?.calculated?.formula ?? '') ?? [];
  expect(row + 1).toBeGreaterThan(Number(first));
  expect(row + 1).toBeLessThan(Number(last));
});

test('its parts stand where HR has written nothing', () => {
  const columns = (sheet: CellValue[][]): number[] => {
    const parts = plan(sheet).edits.filter(({ unseen }) => unseen === true);
    return [...new Set(parts.map(({ column }) => column))].sort();
  };
  const lacking = (): CellValue[][] => NEW.slice(0, -1).map((line) => [...line]);
  expect(columns(lacking())).toEqual([4, 5]);
  const noted = lacking();
  const row = noted.findIndex(([label]) => label === settingLabel('lowLine', 'zh-CN'));
  noted[row] = [...(noted[row] ?? []).slice(0, 4), '', '请财务核对'];
  expect(columns(noted)).toEqual([6, 7]);
});

test('of a sheet that lacks a few, only these are added; a label that was blanked comes back where it was', () => {
  const few = oldSheet().concat([[], ...NEW.filter(([label]) => ADDED.slice(1, -1).includes(String(label)))]);
  expect(plan(few).edits.flatMap(({ column, after }) => (column === 0 ? [after] : []))).toEqual([
    TEXTS.settings.chainTitle,
    ADDED[0],
    ADDED.at(-1),
    settingLabel('posts', 'zh-CN'),
    TEXTS.settings.postHeaders[0],
  ]);
  const row = NEW.findIndex(([label]) => label === settingLabel('lowLine', 'zh-CN'));
  const blanked = NEW.map((line, index) => (index === row ? ['', 50] : line));
  const [label] = plan(blanked).edits.filter(({ calculated }) => calculated === undefined);
  expect(label).toMatchObject({ row, column: 0, after: settingLabel('lowLine', 'zh-CN'), field: 'label' });
});

test('labels of English sheets that were called otherwise are read, and renewed', () => {
  const earlier = 'Lapses (late, early, leave) that lose the bonus';
  expect(readSetting(earlier)).toBe('lapses');
  expect(renewedLabel(earlier)).toBe(settingLabel('lapses', 'en-US'));
});
