import { loadFacts } from '../../../src/catalogue/facts';
import { bundledMatcher, loadGroup } from './corpus';

/** Every title that the catalogue knows surely, with what public advertisements write around titles. */

const matcher = bundledMatcher();
const LEADS = new Set(['director', 'manager', 'supervisor']);

function sure(title: string): string | null {
  const { outcome, roleId } = matcher.match({ title, department: '' });
  return outcome === 'sure' ? roleId : null;
}

const known = loadFacts().roles.flatMap(({ id, name, aliases, level }) =>
  [name['zh-CN'], ...aliases.filter(({ weak, within }) => !weak && !within).map(({ title }) => title)]
    .filter((title) => /^[\u4e00-\u9fff]{3,8}$/.test(title) && !/[兼及]/.test(title) && sure(title) === id)
    .map((title) => ({ title, role: id, leads: LEADS.has(level) })),
);
const strangers = (['other-trades', 'hard-negatives'] as const)
  .flatMap((group) => loadGroup(group))
  .filter(({ role, title }) => role === null && sure(title) === null)
  .map(({ title }) => title);

const PAY = [
  '~6000',
  '~6000+',
  '~ 6000元',
  '~月薪5500+',
  '~月均6000',
  '~（税后薪资8000）',
  '（税后8000）~',
  '~薪资面议',
  '~ 月入过万',
  '~，无责底薪6-8k',
  '~13薪',
  '~（薪资6000+年底分红）',
  '~ 绩效0-1000+饭补200',
  '~+年终14薪+住房补贴1000',
];
const PERKS = [
  '~月薪5500+提供午餐+班车',
  '~+五险一金+双休+朝九晚六',
  '~(体检、年假)',
  '~（年假、体检、旅游）',
  '~ 底薪+提成+内部奖金',
  '~5500+岗位津贴+员工旅游',
  '~包住',
  '~双休+食宿',
  '~（公积金）',
  '~+高奖金+免费工作餐',
  '~（车补、话补、餐补）',
  '~ 住宿+假日福利',
  '~（节日福利/生日福利）',
  '~ 周末休息 带薪年假',
  '~（不出差、不倒班）',
  '~8小时工作制',
  '~ 早/晚/夜班',
  '~（白班/夜班）',
  '~不坐班',
  '~可兼职',
  '~（双休+工作轻松）',
  '~+有提点+单量多',
  '~ 周末双休 交金',
  '~ 底薪+绩效+奖金',
  '~（无压力/可转正）',
  '企业直招：~',
  '~（接受优秀应届毕业生）',
  '~ 英语口语佳者优先考虑',
  '~-00397',
];
const CONDITIONS = [
  '~ 无经验+带薪培训+双休',
  '~（无经验亦可）',
  '~（接受实习生）',
  '~（接受应届毕业生）',
  '~（招应届生）',
  '知名~',
  '~(急聘&应届本科生也可以)',
  '~（本科以下勿投）',
  '诚聘~',
  '~诚聘',
  '~（大量招聘）',
  '~（2026届）',
  '~（非销售）',
  '直招~',
];
const PLACES = ['~(徐汇)', '~（余杭）', '~-南山', '~（福田区）', '~（张江）', '~（莘庄地铁站）', '~（滨江科技园）'];
const CODES = ['~J11102', '~（Q4794）', '~(职位编号：010)', '~ 岗位代码A0123', '~ MJ00123'];

const EVERYTHING = [...PAY, ...PERKS, ...CONDITIONS, ...PLACES, ...CODES];

test('there are many titles to be advertised', () => {
  expect(known.length).toBeGreaterThan(1000);
  expect(strangers.length).toBeGreaterThan(300);
});

test.each(EVERYTHING)('a whole title means its role as %s', (form) => {
  const found = known.map(({ title, role }) => ({ title, role, is: sure(form.replace('~', title)) }));
  expect(found.filter(({ role, is }) => is !== null && is !== role)).toEqual([]);
  expect(found.filter(({ role, is }) => is === role).length / found.length).toBeGreaterThanOrEqual(0.98);
});

test.each(EVERYTHING)('a title of another trade stays open as %s', (form) => {
  expect(strangers.filter((title) => sure(form.replace('~', title)) !== null)).toEqual([]);
});

/** Another trade or another role beside a title is no noise. */
test.each([
  '~（游戏方向）',
  '~（电子烟）',
  '~（保险）',
  '~（体检中心）',
  '~（旅游）',
  '~（招生）',
  '~+电话销售',
  '~（教培行业）',
  '~ISO9001',
  '~（校区）',
  '~（门市）',
])('nobody is given a role as %s', (form) => {
  const filled = known.filter(({ title }) => sure(form.replace('~', title)) !== null);
  expect(filled.length / known.length).toBeLessThan(0.05);
});

const SERVICE = ['客服', '客服专员', '售后客服', '售前客服', '售后客服专员', '客服主管'].map((title) => ({
  title,
  role: sure(title),
}));

test.each([
  'VIP~',
  '400~',
  '网络~',
  '在线~',
  '电话~',
  '网站~',
  '官网~',
  '线上~',
  '400电话~',
  '纯~',
  '~（VIP）',
  '~（电话）',
  '~（非电话）',
])('whoever serves customers does the same work as %s', (form) => {
  const found = SERVICE.map(({ title, role }) => [title, role, sure(form.replace('~', title))]);
  expect(SERVICE.every(({ role }) => role !== null)).toBe(true);
  expect(found.filter(([, role, is]) => is !== role)).toEqual([]);
});

test('a firm’s or a department’s name is no way of service', () => {
  expect(['星辰网络店铺运营', '网络部 店铺运营', '店铺运营（网络）'].map(sure)).toEqual(['R06', 'R06', 'R06']);
  expect(sure('网络店铺运营工程师')).toBeNull();
});

test.each(['电话销售', '网络推广', '网络工程师', '电话营销', '网络管理员', '电话录音质检', 'VIP销售', '400热线销售'])(
  'what says how customers are served says more in %s',
  (title) => {
    expect(['M55', 'R30', 'R31']).not.toContain(sure(title));
  },
);

test.each([
  ['one role written twice', 'Amazon运营/亚马逊销售运营', 'M14'],
  ['platforms behind', '电商运营 天猫 京东', 'R06'],
  ['platforms behind, in brackets', '电商运营（天猫、京东）', 'R06'],
  ['a market twice', '国际亚马逊欧洲站运营专员', 'M14'],
  ['an analyst of the trade', 'E-commerce Analyst', 'R09'],
  ['the trade before a post', 'E-commerce Graphic Designer', 'R26'],
  ['the trade before a post, of several words', 'E-commerce Customer Service Representative', 'M55'],
  ['two specialisms of one role', 'CRM/Email Marketing Specialist', 'M11'],
])('%s: %s', (_kind, title, role) => {
  expect(sure(title)).toBe(role);
});

test.each([
  'Amazon运营/亚马逊客服',
  'CRM/Warehouse Specialist',
  'Copywriter/Video Editor',
  'SEO/Payroll Specialist',
  'E-commerce Teacher',
  'E-commerce Manager/Director',
])('two posts or another trade stay open: %s', (title) => {
  expect(sure(title)).toBeNull();
});
