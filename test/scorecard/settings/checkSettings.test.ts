import { readSettings } from '../../../src/scorecard/settings/read/readSettings';
import { LETTER_GRADES } from '../../../src/scorecard/settings/settings';
import { checkSettings, type SettingsConcern } from '../../../src/scorecard/settings/checkSettings';
import { defaultSettings, drawnSettings } from '../../../src/scorecard/settings/drawSettings';
import { gradePresets, RATER_PRESETS } from '../../../src/scorecard/settings/settingsPresets';
import type { CellValue } from '../../../src/base/grid';
import { sheetTexts } from '../../../src/i18n/sheets/texts';

const TEXTS = sheetTexts('zh-CN');

/** Concerns about the settings of a new workbook after a change of their cells. */
function concerns(change: (values: CellValue[][]) => void): readonly SettingsConcern[] {
  const values = drawnSettings(defaultSettings('2026-11', TEXTS), TEXTS, 'zh-CN');
  change(values);
  const read = readSettings('考核设置', values);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return checkSettings(read.value.settings, read.value.places);
}

const rowOf = (values: CellValue[][], label: string): number => values.findIndex(([first]) => first === label);

function put(values: CellValue[][], label: string, column: number, value: CellValue): void {
  const line = values[rowOf(values, label)];
  if (line === undefined) throw new Error(label);
  line[column] = value;
}

test('the settings of a new workbook and every preset pass', () => {
  expect(concerns(() => undefined)).toEqual([]);
  for (const { grades } of gradePresets(TEXTS)) {
    for (const { weights } of RATER_PRESETS) {
      const settings = { ...defaultSettings('2026-11', TEXTS), grades, raterWeights: weights };
      const read = readSettings('考核设置', drawnSettings(settings, TEXTS, 'zh-CN'));
      expect(read.ok && checkSettings(read.value.settings, read.value.places)).toEqual([]);
    }
  }
  expect(LETTER_GRADES.at(-1)?.coefficient).toBe(0);
});

const SEEDED: readonly [string, (values: CellValue[][]) => void, SettingsConcern][] = [
  [
    'self rating above the manager',
    (v) => (put(v, '自评权重', 1, 0.6), put(v, '上级评分权重', 1, 0.4)),
    { code: 'selfRatingHeavy', cell: 'B7', params: { share: 60, max: 50 } },
  ],
  [
    'a worse grade that pays more',
    (v) => put(v, '合格', 2, 0.9),
    { code: 'coefficientRises', cell: 'C14', params: { grade: '合格', better: '良好' } },
  ],
  [
    'pay for nothing',
    (v) => put(v, '不合格', 2, 0.5),
    { code: 'nothingPaid', cell: 'C15', params: { grade: '不合格', coefficient: 0.5 } },
  ],
  [
    'an adjustment of no points',
    (v) => put(v, '客户书面表扬', 1, 0),
    { code: 'adjustmentWorthless', cell: 'B24', params: { item: '客户书面表扬' } },
  ],
  [
    'an adjustment without a limit',
    (v) => put(v, '客户书面表扬', 2, ''),
    { code: 'adjustmentUnlimited', cell: 'C24', params: { item: '客户书面表扬' } },
  ],
  [
    'an adjustment as heavy as a card',
    (v) => put(v, '违反公司制度', 2, 50),
    { code: 'adjustmentHeavy', cell: 'C25', params: { item: '违反公司制度', cap: 50, max: 20 } },
  ],
  [
    'attendance beside its bonus',
    (v) => put(v, '客户书面表扬', 0, '迟到早退'),
    { code: 'attendanceTwice', cell: 'A24', params: { item: '迟到早退' } },
  ],
  [
    'points for what a person is',
    (v) => put(v, '客户书面表扬', 0, '已婚已育'),
    { code: 'forbiddenAdjustment', cell: 'A24', params: { item: '已婚已育', ground: 'marriage' } },
  ],
];

test.each(SEEDED)('%s is found with its cell', (_name, change, concern) => {
  expect(concerns(change)).toContainEqual(concern);
});

test('every concern has a fault that was put in', () => {
  const all: Readonly<Record<SettingsConcern['code'], true>> = {
    selfRatingHeavy: true,
    coefficientRises: true,
    nothingPaid: true,
    adjustmentWorthless: true,
    adjustmentUnlimited: true,
    adjustmentHeavy: true,
    attendanceTwice: true,
    forbiddenAdjustment: true,
  };
  const seeded = new Set(SEEDED.map(([, , { code }]) => code));
  expect([...seeded].sort()).toEqual(Object.keys(all).sort());
});

test('attendance in the adjustments is no second count where no bonus is paid for it', () => {
  const without = concerns((v) => {
    put(v, '客户书面表扬', 0, '迟到早退');
    put(v, '全勤奖占基本工资比例', 1, 0);
  });
  expect(without).toEqual([]);
});
