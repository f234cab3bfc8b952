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
      '每月考核：店长、售前客服。',
      '由人评分的指标，自评占20%，上级评分占80%。',
      '总分最高120分。',
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
