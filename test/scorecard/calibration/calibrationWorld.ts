import { cellAddress } from '../../../src/base/address';
import type { CellValue } from '../../../src/base/grid';
import type { SheetDrawing } from '../../../src/base/sheetDrawing';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { earlierTotals } from '../../../src/scorecard/calibration/earlierTotals';
import { drawCalibration } from '../../../src/scorecard/calibration/drawCalibration';
import type { CardPlan } from '../../../src/scorecard/card/planCards';
import { pastLines } from '../../../src/scorecard/history/pastLines';
import { personOf } from '../../../src/scorecard/history/review';
import type { Settings } from '../../../src/scorecard/settings/settings';
import { findList } from '../../../src/scorecard/sheet/readList';
import type { SheetValues } from '../../support/xlsxValues';

const texts = sheetTexts('zh-CN');

/** The calibration sheet of planned cards, as it is drawn before their period is closed. */
export function calibrationOf(
  plans: readonly CardPlan[],
  history: readonly (readonly CellValue[])[],
  settings: Settings,
): SheetDrawing {
  const search = findList({ values: history, formulas: history }, [texts.history.headers]);
  if (search.kind !== 'found') throw new Error('history is damaged');
  const past = pastLines(search.list);
  const ofPerson = (number: string) => past.filter(({ person }) => person === personOf(number)).reverse();
  const people = plans.map(({ number, sheetName, person: who, body }) => {
    const { layout } = body;
    const area = (field: 'weight' | 'system' | 'manager') => ({
      row: layout.indicatorRow,
      column: layout.indicatorColumns[`kpi.${field}`] ?? 0,
      rowCount: layout.indicatorCount,
      columnCount: 1,
    });
    return {
      card: {
        number,
        sheetName,
        name: who.name,
        employeeId: who.employeeId,
        department: who.department,
        position: who.position,
        manager: '周周',
        results: Object.fromEntries(layout.results.map(({ field, row, column }) => [field, { row, column }])),
        scores: { weights: area('weight'), systems: area('system'), managers: area('manager') },
        scoreInputs: [],
      },
      past: ofPerson(number),
      earlier: earlierTotals(ofPerson(number), [texts.employment]),
      remarks: [],
      overrides: 0,
    };
  });
  const grades = settings.grades.map((grade, index) => ({ ...grade, share: [0.2, 0.3, 0.4, 0.1][index] ?? 0 }));
  return drawCalibration({
    unrated: new Map(),
    people,
    settings: { ...settings, grades },
    shownPeriod: settings.period,
    drawnOn: '2026-11-29',
    texts: texts.calibration,
  });
}

interface PlainResult {
  readonly total: number;
  readonly grade: string;
}

/** Holds what a spreadsheet has calculated against the plainest arithmetic. @param last totals of the month before, by person */
export function expectCalibration(
  values: SheetValues | undefined,
  results: readonly PlainResult[],
  last: ReadonlyMap<string, number>,
): void {
  const cells = [...(values ?? new Map<string, CellValue>())];
  const rowOf = (label: string): number => {
    const address = cells.find(([at, value]) => at.startsWith('A') && value === label)?.[0] ?? 'A0';
    return Number(address.slice(1)) - 1;
  };
  const at = (row: number, column: number) => values?.get(cellAddress(row, column)) ?? '';
  const totals = results.map(({ total }) => total);
  const mean = totals.reduce((sum, each) => sum + each, 0) / totals.length;
  const variance = totals.reduce((sum, each) => sum + (each - mean) ** 2, 0) / totals.length;
  for (const [index, name] of ['优秀', '良好', '合格', '不合格'].entries()) {
    const row = rowOf('等级') + 1 + index;
    const heads = results.filter(({ grade }) => grade === name).length;
    const wanted = Math.round(([0.2, 0.3, 0.4, 0.1][index] ?? 0) * totals.length);
    expect([at(row, 0), at(row, 1), at(row, 4), at(row, 5)]).toEqual([name, heads, wanted, heads - wanted]);
  }
  const assessor = rowOf('周周');
  expect(at(assessor, 2)).toBe(totals.length);
  expect(at(assessor, 3)).toBeCloseTo(mean, 9);
  expect(at(assessor, 4)).toBeCloseTo(Math.sqrt(variance), 6);
  expect(at(assessor, 9)).toBe(Math.sqrt(variance) < 3 ? '打分雷同，区分度低' : '');
  results.forEach(({ total }, index) => {
    const row = rowOf('姓名') + 1 + index;
    expect(at(row, 3)).toBe(total);
    const before = last.get(String(at(row, 0)).replace('姓名', ''));
    if (before === undefined) expect([at(row, 5), at(row, 7)]).toEqual(['', '']);
    else expect(at(row, 7)).toBeCloseTo(total - before, 9);
    expect(at(row, 10)).toBeCloseTo(total - mean, 9);
    const far = [
      before !== undefined && Math.abs(total - before) >= 15 ? '较上期变动大' : '',
      Math.abs(total - mean) >= 15 ? '偏离部门均分' : '',
    ].filter((text) => text !== '');
    for (const text of far) expect(String(at(row, 13))).toContain(text);
  });
}
