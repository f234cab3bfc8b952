import type { AssessedIndicator, Catalogue, Role } from '../../src/catalogue/catalogue';
import { fillTexts } from '../../src/i18n/sheets/fill/texts';
import type { FillField } from '../../src/jobtable/fillField';
import { jobText, type JobText, type ListedFacts } from '../../src/jobtable/jobTexts';
import { bundledCatalogue, roleOf } from '../support/bundledCatalogue';

let catalogue: Catalogue;
let role: Role;
beforeAll(async () => {
  catalogue = await bundledCatalogue();
  role = roleOf(catalogue, 'R26');
});

const LISTED: ListedFacts = {
  ...{ superior: '美工主管', directReports: '实习生', assessors: '店长', planned: null, functions: ['出图', '拍摄'] },
};

function said(
  field: FillField,
  more: Partial<Role> = {},
  listed: Partial<ListedFacts> = {},
  namesOnly = false,
): JobText {
  const texts = fillTexts('zh-CN');
  return jobText(field, { ...role, ...more }, () => ({ ...LISTED, ...listed }), { catalogue, texts, namesOnly });
}

const NOTHING: JobText = { items: [], lines: [], short: '' };
const single = (text: string): JobText => ({ items: [text], lines: [text], short: text });

test('one thing is written bare, several are numbered, nothing leaves nothing', () => {
  expect(said('purpose', { purpose: '做图' })).toEqual(single('做图'));
  expect(said('purpose', { purpose: '' })).toEqual(NOTHING);
  expect(said('deliverables', { deliverables: [] })).toEqual(NOTHING);
  expect(said('deliverables', { deliverables: ['周报'] })).toEqual(single('周报'));
  expect(said('deliverables', { deliverables: ['周报', '月报'] })).toEqual({
    items: ['周报', '月报'],
    lines: ['1. 周报', '2. 月报'],
    short: '周报；月报',
  });
  expect(said('requirements', { qualifications: ['细心'] })).toEqual(single('细心'));
  expect(said('level')).toEqual(single(fillTexts('zh-CN').levels[role.level]));
  expect(said('cadence')).toEqual(single(fillTexts('zh-CN').cadences[role.cadence]));
  expect(said('role')).toEqual(single('美工专员'));
});

test('on one line a duty is its first clause', () => {
  const duties = [
    '接单，确认时间',
    '制作页面；更新',
    '归档。不用未授权素材',
    'Write copy, weekly',
    'Keep v1.2;x up',
    '拍照',
  ];
  expect(said('duties', { duties })).toEqual({
    items: duties,
    lines: duties.map((duty, index) => `${index + 1}. ${duty}`),
    short: '接单；制作页面；归档；Write copy；Keep v1.2;x up；拍照',
  });
  expect(said('duties', { duties: ['Review returns.', 'Ask why; mend'] }).short).toBe('Review returns；Ask why');
});

test('what the lists know of a row is written as they say it', () => {
  expect(said('superior')).toEqual(single('美工主管'));
  expect(said('reports')).toEqual(single('实习生'));
  expect(said('assessor')).toEqual(single('店长'));
  expect(said('functions')).toEqual({
    items: ['出图', '拍摄'],
    lines: ['1. 出图', '2. 拍摄'],
    short: '出图；拍摄',
  });
  expect(said('superior', {}, { superior: '' })).toEqual(NOTHING);
});

test('the number of people is the one planned, else the usual one, else none', () => {
  const usual = (min: number, max: number) => ({ headcount: { min, max, source: 'S1' } });
  expect(said('headcount', usual(2, 4), { planned: 0 })).toEqual(single('0'));
  expect(said('headcount', usual(2, 4))).toEqual(single('2–4'));
  expect(said('headcount', usual(2, 2))).toEqual(single('2'));
  expect(said('headcount', { headcount: null })).toEqual(NOTHING);
});

test('requirements are of education, experience or skills; education goes before the years that come with it', () => {
  const education = ['大专及以上学历，2年以上经验', '统计学等相关专业', '计算机专业', '硕士学位', "Bachelor's degree"];
  const experience = [
    '3 年以上网店运营',
    '6个月以上客服',
    '有经验者',
    '5 years in retail',
    'Has led a team',
    '做过大促的经历',
  ];
  const skills = [
    '会用Photoshop',
    '专业能力强',
    'Customer-experience-minded',
    'Good at Excel',
    'Someone who has built trust',
  ];
  const qualifications = [...skills, ...experience, ...education];
  const lines = (field: FillField): string[] =>
    said(field, { qualifications }).lines.map((line) => line.replace(/^\d+\. /, ''));
  expect(lines('education')).toEqual(education);
  expect(lines('experience')).toEqual(experience);
  expect(lines('skills')).toEqual(skills);
});

describe('indicators', () => {
  const indicators = (): AssessedIndicator[] => {
    const [first, second] = role.indicators;
    if (!first || !second) throw new Error('too few indicators');
    return [
      { ...first, weight: 60, target: 0.9, rule: { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 } },
      { ...second, weight: 40, target: null },
    ];
  };
  const name = (index: number): string => role.indicators[index]?.indicator.name['zh-CN'] ?? '';

  test('each has a line with its ordinal, weight and target, or who sets it', () => {
    const own = indicators().map((each) => ({ ...each, indicator: { ...each.indicator, unit: 'percent' as const } }));
    const [first] = own;
    const { lines, short } = said('kpi', { indicators: first ? [first, { ...first, target: null }] : [] });
    expect(lines[0]).toMatch(new RegExp(`^1\\. ${name(0)}（权重60%，目标90%）：.+`));
    expect(lines[1]).toMatch(new RegExp(`^2\\. ${name(0)}（权重60%，目标由公司设定）：.+`));
    expect(short).toBe(`${name(0)}、${name(0)}`);
  });

  test('beside columns of weights or targets they are named only, and those columns hold the rest', () => {
    const own = indicators().map((each) => ({ ...each, indicator: { ...each.indicator, unit: 'percent' as const } }));
    expect(said('kpi', { indicators: own }, {}, true).lines).toEqual([`1. ${name(0)}`, `2. ${name(1)}`]);
    expect(said('weights', { indicators: own }).lines).toEqual(['1. 60%', '2. 40%']);
    expect(said('targets', { indicators: own }).lines).toEqual(['1. 90%', '2. 由公司设定']);
  });
});
