import { err, ok } from '../../src/base/result';
import { buildScorecards, fillDuties, refreshSummary } from '../../src/commands/runCommand';
import type { Watch } from '../../src/app/failure';
import type { AddIn } from '../../src/addin/composition';
import { bundledCatalogue } from '../support/bundledCatalogue';
import { EARLIER_EMPLOYMENT } from '../../src/scorecard/employment/employmentRules';
import { sheet } from '../support/sheetBuilder';
import { companyList } from '../taskpane/support/companySheets';
import { FakeWorkbook } from '../taskpane/support/fakeWorkbook';

async function addIn(workbook: FakeWorkbook, changed: Partial<AddIn> = {}): Promise<AddIn> {
  return {
    ...workbook.useCases(await bundledCatalogue()),
    activeSheetName: () => Promise.resolve(ok('编制表')),
    settingsPeriod: () => Promise.resolve(ok(null)),
    ...changed,
  };
}

describe('ribbon commands', () => {
  test('fill writes where the role is sure, leaves the rest, and says what is open', async () => {
    const workbook = new FakeWorkbook(companyList());
    const lines = await fillDuties(await addIn(workbook), 'zh-CN', '2026-11');
    expect(lines[0]).toBe('已在“编制表”填写13个单元格。');
    expect(lines[1]).toContain('1个岗位需要您确认');
    expect(workbook.cell('编制表', 5, 6)).toBe('负责主图与详情页');
    expect(workbook.cell('编制表', 9, 6)).toBe('');
    expect((await fillDuties(await addIn(workbook), 'en-US', '2026-11'))[0]).toBe('There are no blank cells to fill.');
  });

  test('a list of people that asks for no texts stays a list: its positions are drawn, and told', async () => {
    const rows = [
      ['客服部', '客服主管', '吴子墨'],
      ['客服部', '售前客服', '孙浩然'],
    ];
    const workbook = new FakeWorkbook(sheet('编制表').withHeader(['部门', '岗位', '姓名']).withRows(rows));
    const [told, ...more] = await fillDuties(await addIn(workbook), 'zh-CN', '2026-11');
    expect(told).toContain('职责和指标写在“岗位一览”里');
    expect(more).toEqual([]);
    expect(workbook.organisation.drawn).toEqual(new Set(['岗位一览']));
    expect(workbook.cell('编制表', 0, 3)).toBe('');
    workbook.organisation.changed.add('岗位一览');
    expect(await fillDuties(await addIn(workbook), 'en-US', '2026-11')).toEqual([
      expect.stringContaining('Duties and KPIs are on "岗位一览(2)"'),
      expect.stringContaining('"岗位一览" had changed cells'),
    ]);
    const whole = await addIn(workbook);
    const drawSheets = () => Promise.resolve(err({ kind: 'workbookProtected' } as const));
    const closed = { ...whole, organisation: { ...whole.organisation, drawSheets } };
    expect((await fillDuties(closed, 'zh-CN', '2026-11'))[0]).toContain('工作簿结构受保护');
  });

  test('positions nobody knows get no sheet', async () => {
    const rows = [['行政部', '放映员', '冯雅']];
    const workbook = new FakeWorkbook(sheet('编制表').withHeader(['部门', '岗位', '姓名']).withRows(rows));
    expect((await fillDuties(await addIn(workbook), 'zh-CN', '2026-11'))[0]).toBe('没有可以填写的空白单元格。');
    expect(workbook.organisation.drawn.size).toBe(0);
  });

  test('fill works on the active sheet, not on the one that looks best', async () => {
    const workbook = new FakeWorkbook(companyList(), sheet('说明').withRows([['填表说明'], ['第一步']]));
    const lines = await fillDuties(
      await addIn(workbook, { activeSheetName: () => Promise.resolve(ok('说明')) }),
      'zh-CN',
      '2026-11',
    );
    expect(lines[0]).toBe('没有可以读取的编制表。');
    expect(workbook.cell('编制表', 2, 6)).toBe('');
  });

  test('build takes the period of the settings, and this month where there are none', async () => {
    const workbook = new FakeWorkbook(companyList());
    expect((await buildScorecards(await addIn(workbook), 'zh-CN', '2026-12'))[0]).toBe('2026-12考核表');
    const set = await addIn(workbook, {
      settingsPeriod: () => Promise.resolve(ok({ period: '2026-10', rules: EARLIER_EMPLOYMENT })),
    });
    expect((await buildScorecards(set, 'zh-CN', '2026-12'))[0]).toBe('2026-10考核表');
  });

  test('work that would outlast Excel’s five minutes stops whole and says how to go on', async () => {
    const workbook = new FakeWorkbook(companyList());
    const seen: Watch[] = [];
    const limit = AbortSignal.abort();
    const fake = await addIn(workbook);
    const slow: AddIn = {
      ...fake,
      buildScorecards: async (inspection, roleOf, options, watch = {}) => {
        seen.push(watch);
        const built = await fake.buildScorecards(inspection, roleOf, options, watch);
        return built.ok ? ok({ ...built.value, cancelled: true }) : built;
      },
    };
    const lines = await buildScorecards(slow, 'zh-CN', '2026-11', limit);
    // With a clock, so that there is a place to stop at before everybody is done.
    expect(seen).toEqual([{ signal: limit, now: expect.any(Function) as () => number }]);
    expect(lines.some((line) => line.includes('再点一次会接着生成'))).toBe(true);
  });

  test('an Excel that lifts no protection is told', async () => {
    const workbook = new FakeWorkbook(companyList());
    const fake = await addIn(workbook);
    const broken: AddIn = {
      ...fake,
      buildScorecards: async (...given) => {
        const built = await fake.buildScorecards(...given);
        return built.ok ? ok({ ...built.value, liftingRefused: true }) : built;
      },
    };
    expect((await buildScorecards(broken, 'en-US', '2026-11')).join(' ')).toContain('update Excel');
  });

  test('cards that a password keeps from saying a change of post are named', async () => {
    const workbook = new FakeWorkbook(companyList());
    const fake = await addIn(workbook);
    const unsaid = [{ number: '2026-11/E1', sheetName: '张岚', name: '张岚', position: '美工' }];
    const shut: AddIn = {
      ...fake,
      buildScorecards: async (...given) => {
        const built = await fake.buildScorecards(...given);
        return built.ok ? ok({ ...built.value, unsaid }) : built;
      },
    };
    expect((await buildScorecards(shut, 'zh-CN', '2026-11')).join(' ')).toContain('“张岚”有密码');
  });

  test('more than fifty people are left to the pane: nothing is changed', async () => {
    const rows = Array.from({ length: 51 }, (_, index) => ['设计部', '美工', `员工${index + 1}`, '', '']);
    const crowd = new FakeWorkbook(
      sheet('编制表').withRows([['部门', '岗位', '姓名', '岗位职责', '考核指标'], ...rows]),
    );
    for (const command of [fillDuties, buildScorecards]) {
      const lines = await command(await addIn(crowd), 'zh-CN', '2026-11');
      expect(lines[0]).toContain('51人');
      expect(lines[1]).toContain('打开面板');
    }
    expect(crowd.cell('编制表', 1, 3)).toBe('');
    const fifty = new FakeWorkbook(
      sheet('编制表').withRows([['部门', '岗位', '姓名', '岗位职责', '考核指标'], ...rows.slice(1)]),
    );
    expect((await fillDuties(await addIn(fifty), 'zh-CN', '2026-11'))[0]).toContain('填写100个单元格');
  });

  test('the summary is shown without a word, told where something had to give way, and not made for nothing', async () => {
    const shown: string[] = [];
    const workbook = new FakeWorkbook(companyList());
    const report = { summarySheet: '绩效汇总', cards: 3 };
    const on = (changed: Partial<AddIn>): Promise<AddIn> =>
      addIn(workbook, {
        settingsPeriod: () => Promise.resolve(ok({ period: '2026-11', rules: EARLIER_EMPLOYMENT })),
        refreshSummary: () => Promise.resolve(ok(report)),
        showPlace: ({ sheet: name }) => Promise.resolve(ok(void shown.push(name))),
        ...changed,
      });
    expect(await refreshSummary(await on({}), 'zh-CN', '2026-11')).toEqual([]);
    expect(shown).toEqual(['绩效汇总']);
    const moved = await on({ refreshSummary: () => Promise.resolve(ok({ ...report, displaced: 2 })) });
    expect(await refreshSummary(moved, 'zh-CN', '2026-11')).toHaveLength(2);
    const refused = await on({
      settingsPeriod: () => Promise.resolve(ok(null)),
      refreshSummary: () => Promise.reject(new Error('made for nothing')),
    });
    expect((await refreshSummary(refused, 'zh-CN', '2026-11'))[0]).toContain('还没有考核表');
  });

  test('a failure is told with what to do', async () => {
    const workbook = new FakeWorkbook(companyList()).failNext({ kind: 'workbookProtected' });
    const lines = await buildScorecards(await addIn(workbook), 'zh-CN', '2026-11');
    expect(lines).toEqual(['工作簿结构受保护，不能增加或删除工作表。', '请在“审阅 → 保护工作簿”中取消保护后重试。']);
  });
});
