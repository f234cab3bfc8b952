import { loadFacts } from '../../../src/catalogue/facts';
import { DepartmentIndex } from '../../../src/catalogue/match/indexes/departmentIndex';
import type { RoleMatch } from '../../../src/catalogue/match/roleMatch';
import { bundledMatcher } from './corpus';

const matcher = bundledMatcher();
const match = (title: string, department = ''): RoleMatch => matcher.match({ title, department });
const isSure = (title: string, department = ''): boolean => match(title, department).outcome === 'sure';
const departments = new DepartmentIndex(loadFacts().departments);

/** Every word before every ending. */
const joined = (words: readonly string[], endings: readonly string[]): string[] =>
  words.flatMap((word) => endings.map((ending) => word + ending));

describe('a department is known by its work, whatever it does for it', () => {
  test.each(['会员', '直播', '私域', '社群', '仓储', '采购', '商品', '客服', '达人', '分销'])('%s', (work) => {
    const own = departments.resolve(`${work}部`);
    const names = joined([work], ['运营部', '运营组', '管理部', '管理组', '业务部', '业务组', '事务部']);
    expect(names.filter((name) => departments.resolve(name) !== own)).toEqual([]);
  });

  test('work that nobody knows is operated as before', () => {
    const shops = departments.resolve('运营部');
    expect(['花间运营部', '平台运营部', '一店运营部'].map((name) => departments.resolve(name))).toEqual([
      shops,
      shops,
      shops,
    ]);
  });

  test.each(['酒店', '医院', '游戏', '驾校'])('%s is no department of ours', (trade) => {
    const names = joined([trade], ['运营部', '管理部', '业务部', '事务部']);
    expect(names.filter((name) => isSure('主管', name) || isSure('运营专员', name))).toEqual([]);
  });
});

test.each([
  ['知识库专员', ['客服部', '客服中心', '客服运营部', '客户服务组']],
  ['脚本写手', ['内容部', '短视频部', '内容创作部', '短视频制作部']],
  ['渠道业务员', ['分销部', '渠道部', '渠道业务部']],
  ['系统运维专员', ['技术部', '信息化部', '数字化中心', '信息技术部']],
  ['会员招募专员', ['会员部', '会员运营组', '会员服务部']],
  ['图片编辑', ['设计部', '视觉创意部', '设计创意中心']],
  ['运输主管', ['物流部', '运输部', '物流运输部']],
  ['Photo Retoucher', ['Design', 'Design Studio', 'Graphics']],
  ['Warranty Specialist', ['Customer Service', 'Client Services', 'Contact Center']],
  ['Planner', ['Supply Chain', 'Inventory Planning']],
])('%s is doubted alone and in a strange department, and sure in its own, however it is written', (title, own) => {
  expect(['', '综艺部'].filter((department) => isSure(title, department))).toEqual([]);
  expect(own.filter((department) => !isSure(title, department))).toEqual([]);
  expect(new Set(own.map((department) => match(title, department).roleId)).size).toBe(1);
});

test.each(['助播', '跟播', '选品专员', '售后客服主管', '生产跟单'])(
  '%s is sure alone and at home, and doubted among others',
  (title) => {
    expect(match(title)).toMatchObject({ outcome: 'sure' });
    expect(isSure(title, '财务部')).toBe(false);
  },
);

/** Follows orders up as often as it buys, carries lights as often as it takes pictures, and has no target of its own. */
test.each([
  ['采购助理', '采购部'],
  ['採購助理', '採購部'],
  ['摄影助理', '摄影部'],
  ['亚马逊运营助理', '亚马逊部'],
  ['跨境电商运营助理', '跨境部'],
])('%s in %s is asked about', (title, department) => {
  expect(match(title, department)).toMatchObject({ outcome: 'unsure' });
});

describe('who aids in a department may aid its head', () => {
  test.each(['采购部', '客服部', '设计部', '跨境部', '技术部'])('in %s', (department) => {
    expect(isSure('助理', department)).toBe(false);
  });

  test('unless there is a role for it', () => {
    expect(isSure('助理', '总经办')).toBe(true);
  });

  test('and books are kept by accountants and cashiers alike', () => {
    expect(['专员', '文员', '职员'].filter((rank) => isSure(rank, '财务部'))).toEqual([]);
    expect(isSure('财务专员', '财务部')).toBe(true);
  });
});

describe('in which language customers are served changes no post', () => {
  const languages = ['英语', '日文', '德语', '小语种', '粤语'];

  test('before who serves', () => {
    for (const post of ['客服', '客服专员', '客服主管']) {
      const { roleId } = match(post, '客服部');
      for (const title of joined(languages, [post]))
        expect(match(title, '客服部')).toMatchObject({ outcome: 'sure', roleId });
    }
  });

  test('but before others it may be what is taught, written or sold', () => {
    const titles = joined(languages, ['策划', '销售', '主管', '顾问', '编辑']);
    expect(titles.filter((title) => isSure(title))).toEqual([]);
  });
});

describe('a brand that says so before who serves customers', () => {
  const names = ['花隅', '优禾', '一盏茶', '山雀'];
  const words = joined(names, ['品牌', '项目组', '战队', '团队']);

  test.each(['客服', '客服专员', '售后客服', '售前客服'])('%s stays what it is', (post) => {
    const { roleId } = match(post, '客服部');
    expect(joined(words, [post]).filter((title) => match(title).roleId !== roleId || !isSure(title))).toEqual([]);
  });

  test('leads, keeps books or sells nothing for certain, nor does a name alone', () => {
    expect(joined(words, ['客服主管', '会计', '销售', '采购']).filter((title) => isSure(title))).toEqual([]);
    expect(joined(names, ['客服', '售后客服']).filter((title) => isSure(title))).toEqual([]);
  });

  test('is no trade', () => {
    const trades = joined(['留学', '期货', '核电', '家政', '驾校'], ['', '品牌', '项目组', '团队']);
    expect(
      joined(trades, ['客服', '客服专员', '抖音主播', '审单员', '投放专员']).filter((title) => isSure(title)),
    ).toEqual([]);
  });
});

describe('titles as people say them', () => {
  test.each([
    ['开直通车的', '直通车专员'],
    ['做美工的', '美工'],
    ['搞剪辑的', '剪辑'],
    ['做账的', '会计'],
    ['打包的', '打包员'],
  ])('%s is %s', (said, title) => {
    expect(match(said)).toMatchObject({ outcome: 'sure', roleId: match(title).roleId });
  });

  test.each(['做饭的', '卖房的', '管事的', '新来的', '做主管的', '做厨师的', '开车的'])('%s is asked about', (said) => {
    expect(isSure(said)).toBe(false);
  });
});

describe('two letters that sound like two others', () => {
  test.each(['美功', '美公', '镁工'])('%s is 美工', (typed) => {
    expect(match(typed, '设计部')).toMatchObject({
      outcome: 'sure',
      roleId: match('美工').roleId,
      reason: { code: 'spelling' },
    });
  });

  test.each(['财物', '主拨', '朱里', '美刀', '施工'])('%s may be anything', (typed) => {
    expect(['', '财务部', '直播部', '设计部'].filter((department) => isSure(typed, department))).toEqual([]);
  });
});
