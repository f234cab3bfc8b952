import type { Language } from '../../../src/base/language';
import { MAX_ROW_HEIGHT } from '../../../src/base/textWidth';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { drawJobTemplate } from '../../../src/scorecard/job/drawJobTemplate';
import { planJobs, type Job, type JobContext, type JobHolder } from '../../../src/scorecard/job/planJobs';
import { readJobTemplate } from '../../../src/scorecard/job/jobTemplate';
import type { CellValue } from '../../../src/base/grid';
import { bundledCatalogue, roleOf } from '../../support/bundledCatalogue';
import { drawnSheet } from '../../support/drawnSheet';
import { payWorld, written } from '../pay/payWorld';

async function jobWorld(language: Language = 'zh-CN') {
  const texts = sheetTexts(language);
  const { places, settings } = payWorld(language);
  const catalogue = await bundledCatalogue(language);
  const sheet = drawnSheet(texts.sheetNames.jobTemplate, drawJobTemplate(places, texts.job, language));
  const context: JobContext = {
    catalogue,
    settings,
    shownPeriod: '2026-11',
    texts: texts.job,
  };
  return { catalogue, sheet: { ...sheet, fontSizes: sheet.values.map(() => 10) }, context };
}

const holder: JobHolder = {
  names: ['赵一鸣'],
  department: '视觉部',
  position: '美工',
  manager: '宋词',
  columns: new Map([['工作地点', '杭州']]),
};

/** What the list says of the job besides its holders. */
const SAID: Pick<Job, 'relations' | 'planned' | 'actual'> = {
  relations: { superior: '视觉总监（宋词）', directReports: '无', assessors: '视觉总监（宋词）' },
  planned: 2,
  actual: 1,
};

function page(
  values: readonly (readonly CellValue[])[],
  plan: Pick<ReturnType<typeof planJobs>[number], 'blocks'>,
): CellValue[][] {
  return written(values, plan.blocks);
}

test.each(['zh-CN', 'zh-TW', 'en-US'] as const)(
  'the built-in page is filled for every role, and no text is cut off (%s)',
  async (language) => {
    const { catalogue, sheet, context } = await jobWorld(language);
    const { template, problems } = readJobTemplate(sheet, new Set());
    expect(problems).toEqual([]);
    if (!template) return;
    const jobs = [...catalogue.roles.values()].map((role): Job => ({
      role,
      title: role.name[language],
      ...SAID,
      holders: [holder],
    }));
    const plans = planJobs(jobs, template, context);
    expect(new Set(plans.map(({ sheetName }) => sheetName.toLowerCase())).size).toBe(jobs.length);
    for (const [index, plan] of plans.entries()) {
      const filled = page(sheet.values, plan);
      expect(JSON.stringify(filled)).not.toMatch(/\{\{/);
      const role = jobs[index]?.role;
      expect(filled[9]?.[1]).toContain(role?.duties[role.duties.length - 1]);
      expect(plan.rowHeights.every(({ points }) => points <= MAX_ROW_HEIGHT)).toBe(true);
      // A4 portrait leaves some 760 points; printing shrinks the page to one, which keeps it at 8 points and more.
      const heights = sheet.rowHeights.map(
        (points, row) => plan.rowHeights.find((each) => each.row === row)?.points ?? points,
      );
      expect(heights.reduce((sum, points) => sum + points, 0)).toBeLessThan(960);
    }
  },
);

test('people who share a job are named together, each once', async () => {
  const { catalogue, sheet, context } = await jobWorld();
  const values = [['{{岗位}}／{{部门}}', '{{姓名}}', '{{上级}}', '{{列:工作地点}}']];
  const { template } = readJobTemplate({ ...sheet, values, formulas: values, merges: [] }, new Set(['工作地点']));
  const role = roleOf(catalogue, 'R26');
  const second = { ...holder, names: ['钱朵朵', '孙画'], position: '淘宝美工' };
  const [plan] = template
    ? planJobs([{ ...SAID, role, title: '美工', holders: [holder, second] }], template, context)
    : [];
  if (!plan) throw new Error('no plan');
  expect(page(values, plan)).toEqual([['美工、淘宝美工／视觉部', '赵一鸣、钱朵朵、孙画', '宋词', '杭州']]);
});

test('superior, reports, assessors and numbers are those of the list, whatever the catalogue thinks', async () => {
  const { catalogue, sheet, context } = await jobWorld();
  const values = [['{{汇报对象}}', '{{直接下级}}', '考核：{{考核岗位}}', '{{编制}}', '{{岗位编号}}']];
  const { template } = readJobTemplate({ ...sheet, values, formulas: values, merges: [] }, new Set());
  const job: Job = { ...SAID, role: roleOf(catalogue, 'R26'), title: '美工', holders: [holder] };
  const [plan] = template ? planJobs([job], template, context) : [];
  expect(page(values, plan ?? { blocks: [] })).toEqual([
    ['视觉总监（宋词）', '无', '考核：视觉总监（宋词）', '编制2人，在岗1人', 'R26'],
  ]);
});

test('the department of a role nobody holds is the catalogue’s', async () => {
  const { catalogue, sheet, context } = await jobWorld();
  const { template } = readJobTemplate({ ...sheet, values: [['{{部门}}']], formulas: [], merges: [] }, new Set());
  const role = roleOf(catalogue, 'R26');
  const [plan] = template ? planJobs([{ ...SAID, role, title: '美工', holders: [] }], template, context) : [];
  expect(plan?.blocks[0]?.contents).toEqual([[catalogue.departments.get(role.department)?.name['zh-CN']]]);
});

test('a placeholder that is unknown, belongs on a card, or names no column is reported with its cell', async () => {
  const { sheet } = await jobWorld();
  const values = [
    ['{{岗位职责}}', '{{岗位志}}'],
    ['{{总分}}', '编号：{{考核编号}}'],
    ['{{列:没有}}', '{{考核周期}}'],
  ];
  const { template, problems } = readJobTemplate({ ...sheet, values, formulas: values }, new Set(['工作地点']));
  expect(template).toBeNull();
  expect(problems.map(({ code, cell }) => `${cell} ${code}`)).toEqual([
    'B1 unknownPlaceholder',
    'A2 notForJobDescription',
    'B2 notForJobDescription',
    'A3 unknownColumn',
    'B3 notForJobDescription',
  ]);
  expect(readJobTemplate({ ...sheet, values: [['x']], formulas: [] }, new Set()).problems).toMatchObject([
    { code: 'emptyTemplate' },
  ]);
});

test('a text longer than Excel’s highest row gets smaller print instead of being cut', async () => {
  const { catalogue, sheet, context } = await jobWorld();
  const { template } = readJobTemplate(
    { ...sheet, values: [['{{岗位目的}}']], formulas: [], merges: [], columnWidths: [200] },
    new Set(),
  );
  const role = { ...roleOf(catalogue, 'R26'), purpose: '很长的目的。'.repeat(105) };
  const [plan] = template ? planJobs([{ ...SAID, role, title: '美工', holders: [] }], template, context) : [];
  expect(plan?.smaller).toHaveLength(1);
  expect(plan?.smaller[0]?.size).toBeLessThan(10);
  expect(plan?.smaller[0]?.size).toBeGreaterThan(7);
});

test('positions of one name in two departments have a sheet each, with the same names every time', async () => {
  const { catalogue, sheet, context } = await jobWorld();
  const { template } = readJobTemplate(sheet, new Set());
  const role = roleOf(catalogue, 'R26');
  const jobs: Job[] = ['视觉部', '品牌部'].map((department) => ({
    role,
    title: '美工',
    ...SAID,
    holders: [{ ...holder, department }],
  }));
  const names = () => (template ? planJobs(jobs, template, context) : []).map(({ sheetName }) => sheetName);
  expect(names()).toEqual(['岗位说明书 美工', '岗位说明书 美工_品牌部']);
  expect(names()).toEqual(names());
});
