import type { NextPeriodReport } from '../../../../src/app/month/startNextPeriod';
import { sheetTexts } from '../../../../src/i18n/sheets/texts';
import { defaultSettings } from '../../../../src/scorecard/settings/drawSettings';
import type { ReopenReport } from '../../../../src/app/month/reopenPeriod';
import {
  chooseMonth,
  INITIAL_MONTH,
  periodReopened,
  type MonthState,
} from '../../../../src/taskpane/state/month/monthState';

const inUse = {
  sheet: '考核设置',
  isNew: false,
  settings: defaultSettings('2026-11', sheetTexts('zh-CN')),
  closedOn: '2026-12-01',
  problems: [],
  lacking: [],
  gradePresets: [],
  raterPresets: [],
};
const periods = ['2026-10', '2026-11'].map((period) => ({ period, closedOn: '2026-12-01', cards: 1, current: false }));
const MONTH: MonthState = {
  ...INITIAL_MONTH,
  settings: { ...INITIAL_MONTH.settings, inUse },
  archive: { ...INITIAL_MONTH.archive, periods, period: '2026-11', copy: 'opened', saved: true },
};
const REPORT: ReopenReport = { period: '2026-11', wasClosed: true, marked: [], unlocked: 1, stoppedBy: null };

test('an open period can be scored, and is not removed with a copy that was made before', () => {
  const month = periodReopened(MONTH, REPORT);
  expect(month.settings.inUse?.closedOn).toBeNull();
  expect(month.archive).toMatchObject({ period: '2026-10', copy: 'none', saved: false });
  expect(month.archive.periods?.map(({ period }) => period)).toEqual(['2026-10']);
  expect(month.reopen.report).toBe(REPORT);
});

test('another period leaves the settings as they are', () => {
  const month = periodReopened(MONTH, { ...REPORT, period: '2026-10' });
  expect(month.settings).toBe(MONTH.settings);
});

test('nothing says any more that an open period is closed, what was begun after it neither', () => {
  const next = { closed: { period: '2026-11' } } as NextPeriodReport;
  expect(periodReopened({ ...MONTH, next }, REPORT).next).toBeNull();
  expect(periodReopened({ ...MONTH, next }, { ...REPORT, period: '2026-10' }).next).toBe(next);
});

test('stopped half-way, the period still counts as closed', () => {
  const failure = { kind: 'cellEditing' as const, code: '', detail: '' };
  const month = periodReopened(MONTH, { ...REPORT, stoppedBy: failure });
  expect([month.settings, month.archive]).toEqual([MONTH.settings, MONTH.archive]);
  expect(month.reopen.report?.stoppedBy).toBe(failure);
});

test('choosing another period takes the last outcome away', () => {
  const done = periodReopened(MONTH, REPORT);
  expect(chooseMonth(done, { kind: 'reopenChosen', period: '2026-10' }).reopen).toEqual({
    period: '2026-10',
    report: null,
    changed: null,
  });
});
