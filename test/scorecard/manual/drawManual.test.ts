import { defaultSettings } from '../../../src/scorecard/settings/drawSettings';
import { drawBookContents } from '../../../src/scorecard/manual/book';
import { drawContents } from '../../../src/scorecard/manual/drawContents';
import { drawCover } from '../../../src/scorecard/manual/drawCover';
import { drawLibrary } from '../../../src/scorecard/manual/drawLibrary';
import { drawRules } from '../../../src/scorecard/manual/drawRules';
import { pageCount } from '../../../src/scorecard/sheet/printPages';
import type { SheetDrawing } from '../../../src/base/sheetDrawing';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { bundledCatalogue, roleOf } from '../../support/bundledCatalogue';

const zh = sheetTexts('zh-CN');
const SETTINGS = defaultSettings('2026-11', zh);

const texts = ({ blocks }: SheetDrawing): unknown[] => blocks.flatMap(({ contents }) => contents.flat());

test('rules are written from the settings: grades with their limits, weights, adjustments and the bonus', async () => {
  const catalogue = await bundledCatalogue('zh-CN');
  const roles = ['R05', 'R30'].map((id) => roleOf(catalogue, id));
  const drawn = texts(drawRules(SETTINGS, roles, 'zh-CN', zh.manual));
  expect(drawn).toEqual(
    expect.arrayContaining([
      '全员按同一周期考核：每月。',
      '由人评分的指标，自评占20%，上级评分占80%。',
      '各项得分保留2位小数；总分最低0分，最高120分，保留1位小数后再定等级。',
      '优秀：80分及以上，绩效系数1。',
      '良好：70分及以上、不足80分，绩效系数0.8。',
      '不合格：0分及以上、不足60分，绩效系数0。',
      '违反公司制度：每次减5分，每个周期最多20分。',
      '全勤奖为基本工资的10%；迟到、早退、请假累计3次，或旷工1天，取消当期全勤奖。',
    ]),
  );
  const alone = { ...SETTINGS, raterWeights: { self: 0, manager: 1 }, adjustments: [] };
  const other = texts(drawRules(alone, roles, 'zh-CN', zh.manual));
  expect(other).toEqual(expect.arrayContaining(['由人评分的指标由上级评分。', '没有设置加减分项。']));
});

test.each([
  [{ overrideLimit: 0 }, '按评分标准计算的系统评分，上级不得改评。'],
  [{ overrideLimit: 5 }, '与系统评分相差不超过5分'],
  [{ overrideLimit: null }, '须写明理由；改评前后的分数都留在'],
  [{ vetoEffect: 'lowestGrade' as const }, '考核等级为最低档；其他否决项只计该项0分'],
  [{ vetoEffect: 'oneGradeLower' as const }, '等级低一档'],
  [{ vetoEffect: 'itemOnly' as const }, '只计该项0分，考核等级仍按总分确定'],
  [{ totalDecimals: 0 }, '取整数后再定等级'],
])('what a company decides about overrides, vetoes and rounding is in its rules: %j', (chain, sentence) => {
  const settings = { ...SETTINGS, chain: { ...SETTINGS.chain, ...chain } };
  expect(texts(drawRules(settings, [], 'zh-CN', zh.manual)).join('\n')).toContain(sentence);
});

test('periods are told as the settings decide: one for all, or each role by its own', async () => {
  const catalogue = await bundledCatalogue('zh-CN');
  const roles = ['R01', 'R05', 'R30'].map((id) => roleOf(catalogue, id));
  const told = (settings: typeof SETTINGS): unknown[] => texts(drawRules(settings, roles, 'zh-CN', zh.manual));
  expect(told({ ...SETTINGS, period: '2026-Q3' })).toContain('全员按同一周期考核：每季。');
  expect(told({ ...SETTINGS, period: '2026-07-15..2026-09-30' })).toContain('全员按同一周期考核，起止日期见考核表。');
  const byRole = told({ ...SETTINGS, employment: { ...SETTINGS.employment, byRole: true } });
  expect(byRole).toEqual(expect.arrayContaining(['每季考核：总经理。', '每月考核：店长、售前客服。']));
  expect(byRole.join()).not.toContain('全员按同一周期');
});

test('a part that is not on the cards is not told', () => {
  const shares = { kpi: 0.8, behaviour: 0.2, ability: 0 };
  const settings = { ...SETTINGS, blocks: { ...SETTINGS.blocks, shares } };
  const told = texts(drawRules(settings, [], 'zh-CN', zh.manual));
  expect(told).toContain('业绩指标占80%，行为价值观占20%；各部分内的项目按各自权重折算。');
});

test('the manual gives the deadline and addressee of appeals that the cards give, and blanks where nothing is set', () => {
  const procedure = { ...SETTINGS.procedure, appealDays: 8, appealTo: '职工申诉小组' };
  const told = (settings: typeof SETTINGS): string => texts(drawRules(settings, [], 'zh-CN', zh.manual)).join('\n');
  expect(told({ ...SETTINGS, procedure })).toContain('自签收考核表之日起8个工作日内，向职工申诉小组书面提出申诉');
  expect(told({ ...SETTINGS, procedure: { ...procedure, appealDays: null, appealTo: '' } })).toContain(
    '自签收考核表之日起____个工作日内，向____书面提出申诉',
  );
  const answered = { ...procedure, answerDays: 12 };
  expect(told({ ...SETTINGS, procedure: answered })).toContain('自收到申诉之日起12个工作日内书面答复');
  expect(told({ ...SETTINGS, lowLine: 55 })).toContain(
    '连续三期总分低于55分，或连续三期未达成基本目标的，提示“待复核”',
  );
});

test('the library has each indicator once, with the roles that use it', async () => {
  const catalogue = await bundledCatalogue('zh-CN');
  const roles = [...catalogue.roles.values()];
  const ids = roles.flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator.id));
  const lines = drawLibrary(roles, 'zh-CN', zh.manual).blocks.at(-1)?.contents ?? [];
  expect(lines).toHaveLength(new Set(ids).size);
  expect(new Set(ids).size).toBeLessThan(ids.length);
  const shared = roles.filter(({ indicators }) => indicators.some(({ indicator }) => indicator.id === ids[0]));
  expect(lines[0]?.at(-1)).toBe(shared.map(({ name }) => name['zh-CN']).join('、'));
});

test('contents link to every sheet, and leave out a part that has none', () => {
  const sheet = (name: string, page: number | null = null) => ({ name, page });
  const drawn = drawContents(
    [
      { section: 'organisation', sheets: [sheet('组织架构图', 3)] },
      { section: 'jobs', sheets: [] },
      { section: 'forms', sheets: [sheet('考核设置'), sheet('考核表模板')] },
    ],
    { cover: '封面', last: '考核办法' },
    zh.manual,
  );
  expect(texts(drawn)).toEqual(expect.arrayContaining(['1  组织', '1.1', 3, '2  表单', '2.2', '考核表模板']));
  expect(texts(drawn)).not.toContain('2  岗位说明书');
  expect(drawn.links.map(({ sheet: name, text }) => [name, text])).toEqual(
    ['组织架构图', '考核设置', '考核表模板'].map((name) => [name, name]),
  );
  expect(texts(drawn)[1]).toContain('点标签“封面”，按住 Shift 再点“考核办法”');
});

test('pages are counted from the cover on, and contents of two pages move what stands behind them', () => {
  const jobs = Array.from({ length: 60 }, (_, index) => ({ name: `岗位${index}`, pages: 1 }));
  const book = {
    cover: [{ name: '管理手册', pages: 1 }],
    organisation: [{ name: '部门职能', pages: 3 }],
    jobs,
    assessment: [{ name: '考核办法', pages: 1 }],
    forms: ['考核设置'],
  };
  const drawing = drawBookContents(book, zh.manual);
  const lines = drawing.blocks.flatMap(({ contents }) => contents).map(([, name, page]) => [name, page]);
  expect(pageCount(drawing)).toBe(2);
  // Cover, two pages of contents, three of functions.
  expect(lines).toEqual(
    expect.arrayContaining([
      ['部门职能', 4],
      ['岗位0', 7],
      ['岗位59', 66],
      ['考核办法', 67],
      ['考核设置', ''],
    ]),
  );
  const short = drawBookContents({ ...book, jobs: jobs.slice(0, 5) }, zh.manual);
  expect(texts(short).filter((each) => typeof each === 'number')).toEqual([3, 3, 6, 6, 7, 8, 9, 10, 11, 11]);
});

test('a cover without a company name says where it belongs', () => {
  expect(texts(drawCover(' ', zh.manual))).toContain('（公司名称）');
  expect(texts(drawCover('云帆电商', zh.manual))).toContain('云帆电商');
});
