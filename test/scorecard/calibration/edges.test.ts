import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { earlierTotals } from '../../../src/scorecard/calibration/earlierTotals';
import { drawCalibration, type CalibrationContents } from '../../../src/scorecard/calibration/drawCalibration';
import type { PastLine } from '../../../src/scorecard/history/pastLines';
import type { Settings } from '../../../src/scorecard/settings/settings';
import { calculatedSheets } from '../../support/calculatedCell';
import { drawnSheet } from '../../support/drawnSheet';

const texts = sheetTexts('zh-CN');
const ALL = [texts.employment];

function past(number: string, total: number | null, reason = ''): PastLine {
  const [period = '', person = ''] = number.split('/');
  return {
    ...{ number, period, person, name: '张三', total, grade: '合格', coefficient: 0.6, passingLine: 60 },
    ...{ closedOn: '', review: '', reason },
  };
}

/** What the sheet says of people of a department with these totals: the gap to the period before, and what to look at. */
function looks(totals: readonly number[], before: readonly PastLine[] = []): unknown[][] {
  const area = { row: 6, column: 1, rowCount: 1, columnCount: 1 };
  const people = totals.map((_, index) => ({
    card: {
      ...{ number: `2026-11/E${index}`, sheetName: `员工${index}`, name: `员工${index}`, employeeId: `E${index}` },
      ...{ department: '客服部', position: '客服', manager: '李四', results: { 'total.score': { row: 0, column: 0 } } },
      ...{ scores: { weights: area, systems: area, managers: area }, scoreInputs: [] },
    },
    ...{ past: before, earlier: earlierTotals(before, ALL), remarks: [], overrides: 0 },
  }));
  const settings = { company: '', grades: [], calibration: { outlierPoints: 15, alikeSpread: 3 } };
  const drawing = drawCalibration({
    ...{ unrated: new Map(), people, settings: settings as unknown as Settings },
    ...{ shownPeriod: '2026年11月', drawnOn: '2026-11-29', texts: texts.calibration },
  } as CalibrationContents);
  const sheets = {
    校准: drawnSheet('校准', drawing).values,
    ...Object.fromEntries(totals.map((total, index) => [`员工${index}`, [[total]]])),
  };
  const at = calculatedSheets(sheets);
  const rows = sheets.校准.flatMap((line, row) => (String(line[0]).startsWith('员工') ? [row] : []));
  return rows.map((row) => [at('校准', row, 7), at('校准', row, 13)]);
}

test('a gap of exactly as many points as are far is far, whatever binary numbers make of it', () => {
  expect(70.1 - 55.1).toBeLessThan(15);
  expect(looks([70.1], [past('2026-10/E0', 55.1)])).toEqual([[15, '较上期变动大；偏离本人往期']]);
  expect(looks([70], [past('2026-10/E0', 55.1)])).toEqual([[14.9, '']]);
  // The mean is 64.6.
  expect(looks([79.6, 49.6])).toEqual([
    ['', '偏离部门均分'],
    ['', '偏离部门均分'],
  ]);
});

describe('results of earlier periods', () => {
  const two = (first: string, second: string) => [
    past('2026-07/E1', 70),
    past('2026-06/E1 → 2', 90, second),
    past('2026-06/E1', 60, first),
    past('2026-05/E1', null),
  ];

  test('a period of two posts is one, the mean by their days', () => {
    expect(earlierTotals(two('在岗5/22个工作日', '06-08调岗；在岗17/22个工作日'), ALL)).toEqual([70, 83.1818, null]);
  });

  test('one whose lines do not say their days has none', () => {
    expect(earlierTotals(two('', '在岗17/22个工作日'), ALL)).toEqual([70, null, null]);
  });
});
