import { bundledMatcher } from './corpus';

/** Heads, deputies, owners and branches that are easily taken for one another. */

const matcher = bundledMatcher();
const match = (title: string, department: string) => matcher.match({ title, department });
const sure = (titles: readonly string[], department: string): string[] =>
  titles.filter((title) => match(title, department).outcome === 'sure');

const WORK = ['运营', '客服', '财务', '设计', '推广', '直播', '仓储', '采购'];
const RANKS = ['经理', '主管', '总监'];
const CITIES = ['泉州', '杭州', '义乌', '华南', '分公司'];

test('who is head or deputy waits for a person', () => {
  const joined = WORK.flatMap((work) => RANKS.map((rank) => `${work}${rank}/副${rank}`));
  expect(sure([...joined, '副总经理/副总裁', '店长/副店长'], '')).toEqual([]);
});

test('a level before the same words makes a doubt no smaller', () => {
  expect(match('客户经理', '').outcome).not.toBe('sure');
  expect(sure(['高级客户经理/客户经理', '资深客户经理/客户经理'], '')).toEqual([]);
});

test.each(['联合创始人', '合伙人/联合创始人', 'Co-founder', 'Chairman', 'Chairman of the Board'])(
  '%s waits for a person, the general manager first',
  (title) => {
    expect(match(title, '')).toMatchObject({ outcome: 'unsure', roleId: match('总经理', '').roleId });
  },
);

test.each(CITIES)('the head of %s is not the company’s', (city) => {
  const titles = ['总经理', '运营总监', '财务经理', '人力资源经理'];
  expect(sure(titles, '')).toEqual(titles);
  expect(
    sure(
      titles.map((title) => city + title),
      '',
    ),
  ).toEqual([]);
});

test.each(CITIES)('a team or a shop in %s is led as anywhere', (city) => {
  const titles = ['客服主管', '美工主管', '直播主管'].map((title) => city + title);
  expect(sure(titles, '')).toEqual(titles);
});

test('the general manager of a part of a company waits for a person', () => {
  expect(sure(['事业部总经理', '茂霖总经理'], '电商部')).toEqual([]);
});

test.each(['采购部', '仓储部', '客服部'])('whoever leads the operations of %s need not lead it', (department) => {
  expect(sure(['运营经理', '运营主管'], department)).toEqual([]);
});

test('whoever leads 运营 where shops or shows are operated is sure', () => {
  expect(sure(['运营主管'], '运营部')).toEqual(['运营主管']);
  expect(sure(['运营'], '直播部')).toEqual(['运营']);
});

test.each([
  ['供应链管理岗位', ''],
  ['运营管理岗位', ''],
  ['仓储管理岗', ''],
  ['培训生', '客服部'],
  ['文员', '后勤处'],
  ['领班', '运营部'],
  ['项目主管', '运营部'],
  ['渠道运营', '运营部'],
  ['营养师', '电商部'],
  ['美容师', '电商部'],
  ['网约配送员', '仓储部'],
  ['店长', '门市部'],
  ['店长', '营业部'],
  ['秀场主播', '直播部'],
  ['娱乐主播', '电商部'],
  ['主播', '演艺部'],
  ['装潢美术设计师', '设计部'],
  ['Traffic Operator', ''],
  ['Traffic Supervisor', ''],
  ['Distribution Coordinator', ''],
  ['Dispatch Coordinator', ''],
  ['Fulfillment Coordinator', ''],
  ['Promotions Officer', ''],
])('%s in "%s" waits for a person', (title, department) => {
  expect(match(title, department).outcome).not.toBe('sure');
});

test('主任 leads 采购科', () => {
  expect(match('主任', '采购科').roleId).toBe(match('主管', '采购科').roleId);
});
