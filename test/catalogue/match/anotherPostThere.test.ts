import { bundledMatcher } from './corpus';

/** Titles that mean another post in a department so called, behind a word of their own, or in another trade: a person decides. */

const matcher = bundledMatcher();
const match = (title: string, department: string) => matcher.match({ title, department });
const sure = (titles: readonly string[], department: string): string[] =>
  titles.filter((title) => match(title, department).outcome === 'sure');

test.each(['董事长', '董事長', 'Chairman'])('%s waits for a person on a board as anywhere', (title) => {
  for (const department of ['', '总经办', '董事会', '电商部'])
    expect(match(title, department)).toMatchObject({ outcome: 'unsure', roleId: match('总经理', '').roleId });
});

test('whoever plans a site may edit it', () => {
  expect(['', '运营部', '营销部'].filter((department) => match('网站策划', department).outcome !== 'unsure')).toEqual(
    [],
  );
  expect(sure(['网站编辑', '电商策划'], '')).toEqual(['网站编辑', '电商策划']);
});

test.each(['美容师', '营养师', '美容師', '營養師'])('%s advises by trade, where customers are served too', (title) => {
  expect(
    ['客服部', '售前组', '电商部', ''].filter((department) => match(title, department).outcome === 'sure'),
  ).toEqual([]);
});

describe('"Distribution" moves goods as often as it sells them on', () => {
  const titles = ['Supervisor', 'Specialist', 'Executive', 'Assistant', 'Officer'].map(
    (rank) => `Distribution ${rank}`,
  );

  test.each(['', 'Warehouse', 'Distribution', 'Sales'])('in “%s” a person decides', (department) => {
    expect(sure(titles, department)).toEqual([]);
  });

  test.each(['Channel Sales', 'Reseller Team', '分销部'])('%s says that it sells', (department) => {
    expect(sure(titles, department)).toEqual(titles);
  });
});

test.each(['采购科', '采购部', '采购组'])('the clerk of %s may buy, follow orders or write', (department) => {
  expect(match('文员', department)).toMatchObject({ outcome: 'unsure', roleId: match('采购专员', '').roleId });
  expect(sure(['采购文员'], department)).toEqual([]);
});

test('whoever manages assets in the books’ department is no clerk of the office', () => {
  expect(sure(['资产管理师', '资产管理员'], '财务部')).toEqual([]);
  expect(sure(['资产管理员'], '行政部')).toEqual(['资产管理员']);
});

const WORDS = ['交互', '霓川', '核电', '体育', '情感', '虚拟'];

test.each(['设计总监', '设计经理', '设计师', '主播'])('an unknown word before %s says what is made', (title) => {
  const department = title === '主播' ? '直播部' : '设计部';
  expect(sure([title], department)).toEqual([title]);
  expect(
    sure(
      WORDS.map((word) => word + title),
      department,
    ),
  ).toEqual([]);
});

test('a team, a project or a shop before a post is still told by its ending', () => {
  const teams = ['霓川项目', '霓川战队', '霓川团队', '霓川品牌', '霓川一组', '霓川旗舰店'];
  expect(
    sure(
      teams.map((team) => `${team}主播`),
      '直播部',
    ),
  ).toEqual(teams.map((team) => `${team}主播`));
});

test('art is edited for books and games, too, and the bare work beside it proves nothing', () => {
  expect(sure(['美术编辑/设计', '美术编辑/设计(2D/3D)', '设计/美术编辑', '美术编辑'], '')).toEqual([]);
  expect(sure(['美术编辑'], '设计部')).toEqual(['美术编辑']);
});

test.each(['工厂财务', '农场财务', '岛上财务'])('%s names another place than the department', (title) => {
  expect(match(title, '电商部').outcome).not.toBe('sure');
});

test.each(['编辑部', '采编部', '新闻编辑部', 'Editorial'])(
  'whoever takes pictures in %s may take them for the press',
  (press) => {
    expect(sure(['摄影', '摄影师', '摄像', '攝影師', 'Photographer'], press)).toEqual([]);
    expect(sure(['摄影师', '摄影'], '摄影部')).toEqual(['摄影师', '摄影']);
  },
);

test.each(['加盟部', '连锁部', '直营部', '门店管理部', '加盟招商部'])(
  'who serves or wins partners in %s',
  (department) => {
    expect(sure(['招商专员', '客服', '客服专员', '运营专员', '推广专员', '主播'], department)).toEqual([]);
  },
);

test.each([
  ['安保部', '主管'],
  ['保洁部', '经理'],
  ['食堂', '主管'],
])('of %s a %s is asked about with its own department’s heads', (department, rank) => {
  const { outcome, candidates } = match(rank, department);
  expect(outcome).not.toBe('sure');
  expect(candidates[0]?.roleId).toBe(match('行政主管', '').roleId);
  expect(candidates.map(({ roleId }) => roleId)).not.toContain(match('电商经理', '').roleId);
});
