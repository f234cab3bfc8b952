import { cellAddress } from '../../../src/base/address';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { drawCalibration } from '../../../src/scorecard/calibration/drawCalibration';
import type { CalibrationContents } from '../../../src/scorecard/calibration/drawCalibration';
import type { Settings } from '../../../src/scorecard/settings/settings';

const { calibration: texts } = sheetTexts('zh-CN');

/** The lines of departments: their header, the first of them, and what is merged there. */
function departments(gradeCount: number) {
  const grades = Array.from({ length: gradeCount }, (_, at) => ({ name: `第${at + 1}级`, share: null }));
  const settings = { company: '', grades, calibration: { outlierPoints: 15, alikeSpread: 3 } };
  const area = { row: 6, column: 1, rowCount: 1, columnCount: 1 };
  const card = {
    ...{ number: '2026-11/E1', sheetName: '张三', name: '张三', employeeId: 'E1', department: '客服部' },
    ...{ position: '客服', manager: '李四', results: { 'total.score': { row: 8, column: 5 } } },
    ...{ scores: { weights: area, systems: area, managers: area }, scoreInputs: [] },
  };
  const { blocks, merges } = drawCalibration({
    unrated: new Map(),
    people: [{ card, past: [], earlier: [], remarks: [], overrides: 0 }],
    settings: settings as unknown as Settings,
    ...{ shownPeriod: '2026年11月', drawnOn: '2026-11-29', texts },
  } as CalibrationContents);
  const header = blocks.find(({ contents }) => contents[0]?.[0] === texts.groupHeaders[0]);
  const row = header?.row ?? -1;
  const line = blocks.find((block) => block.row === row + 1)?.contents[0] ?? [];
  const places = merges.filter((merge) => [row, row + 1].includes(merge.row) && merge.column > 0);
  return { header: header?.contents[0] ?? [], line, merged: places.map((at) => cellAddress(0, at.column)) };
}

test('departments have a column for each grade there is, and what to look at takes the room behind', () => {
  const { header, line, merged } = departments(4);
  expect(header.slice(5)).toEqual(['第1级', '第2级', '第3级', '第4级', texts.groupLook, '', '', '', '']);
  expect(line.slice(5, 9).every((cell) => typeof cell === 'object')).toBe(true);
  expect(JSON.stringify(line[9])).toContain('ABS(');
  expect(merged).toEqual(['J1', 'J1']);
});

test('eight grades fill all of it', () => {
  const { header, merged } = departments(8);
  expect(header.slice(5)).toEqual([...Array.from({ length: 8 }, (_, at) => `第${at + 1}级`), texts.groupLook]);
  expect(merged).toEqual([]);
});
