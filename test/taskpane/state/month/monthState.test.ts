import { sheetTexts } from '../../../../src/i18n/sheets/texts';
import { defaultSettings } from '../../../../src/scorecard/settings/drawSettings';
import type { ApplyActualsReport } from '../../../../src/app/month/importActuals';
import type { CardEdit } from '../../../../src/scorecard/sheet/cellEdits';
import { finishCompany, INITIAL_COMPANY } from '../../../../src/taskpane/state/company/companyState';
import {
  actualsEntered,
  chooseMonth,
  INITIAL_MONTH,
  jobsBuilt,
  undoableEdits,
} from '../../../../src/taskpane/state/month/monthState';
import { settingsPlanned, settingsRead } from '../../../../src/taskpane/state/month/settingsState';

const edit = (row: number): CardEdit => ({ number: '2026-11/E001', row, column: 6, before: '', after: 1 });
const REPORT: ApplyActualsReport = {
  applied: [edit(1)],
  alreadyDone: [],
  refused: [],
  remaining: [edit(2)],
  stoppedBy: null,
  cancelled: true,
  undo: [edit(3)],
};

describe('monthly work', () => {
  test('values are chosen for replacing one by one, and taken back', () => {
    const chosen = chooseMonth(INITIAL_MONTH, { kind: 'replaceChosen', keys: ['a', 'b'], replace: true });
    const back = chooseMonth(chosen, { kind: 'replaceChosen', keys: ['a'], replace: false });
    expect([[...chosen.replaced], [...back.replaced]]).toEqual([['a', 'b'], ['b']]);
  });

  test('a new preview forgets what was chosen for an old one', () => {
    const chosen = chooseMonth(INITIAL_MONTH, { kind: 'replaceChosen', keys: ['a'], replace: true });
    expect(chooseMonth(chosen, { kind: 'planClosed' }).replaced.size).toBe(0);
    expect(actualsEntered(chosen, REPORT).replaced.size).toBe(0);
  });

  test('what was entered can be undone, and an interrupted undo goes on with the rest', () => {
    expect(undoableEdits({ kind: 'entered', report: REPORT })).toEqual([edit(3)]);
    expect(undoableEdits({ kind: 'undone', report: REPORT })).toEqual([edit(2)]);
  });
});

describe('company catalogue', () => {
  test('a question does not take the last outcome away, an outcome answers the question', () => {
    const used = finishCompany(INITIAL_COMPANY, { kind: 'forgotten', was: true });
    const asked = finishCompany(used, { kind: 'sheetsExist', sheets: ['岗位库'] });
    expect(asked).toEqual({ outcome: { kind: 'forgotten', was: true }, asking: { sheets: ['岗位库'] } });
    expect(finishCompany(asked, { kind: 'exported', sheets: ['岗位库'] }).asking).toBeNull();
  });
});

describe('settings', () => {
  const inUse = {
    sheet: '考核设置',
    isNew: true,
    settings: defaultSettings('2026-11', sheetTexts('zh-CN')),
    problems: [],
    lacking: [],
    closedOn: null,
    gradePresets: [],
    raterPresets: [],
  };
  const read = { ...INITIAL_MONTH, settings: settingsRead(INITIAL_MONTH.settings, inUse) };
  const choice = { grades: 'letters', raters: null } as const;
  const plan = { choice, period: '2026-11', inUse, edits: [], redrawsSummary: true, adopted: null, people: [] };
  const planned = { ...read, settings: settingsPlanned(read.settings, plan, true) };

  test('a preview that is closed is forgotten, with what was said about it', () => {
    expect(planned.settings).toMatchObject({ plan, changedMeanwhile: true });
    const closed = chooseMonth(planned, { kind: 'settingsPlanClosed' });
    expect(closed.settings).toEqual({ ...read.settings, changedMeanwhile: false });
  });

  test('other work that draws the sheet makes an old preview of a new sheet void', () => {
    const report = { built: [], kept: [], withoutRole: [], templateSheet: '', cancelled: false, stoppedBy: null };
    const built = jobsBuilt(planned, report);
    expect(built.settings).toMatchObject({ plan: null, inUse: { isNew: false } });
  });
});
