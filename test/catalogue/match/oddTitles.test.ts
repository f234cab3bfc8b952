import { loadFacts } from '../../../src/catalogue/facts';
import { createMatcher } from '../../../src/catalogue/match/matcher';

const matcher = createMatcher(loadFacts());
const match = (title: string, department: string) => matcher.match({ title, department });
const shown = (title: string, department: string) => match(title, department).candidates.map(({ roleId }) => roleId);

describe('a rank alone, where the department holds several kinds of work', () => {
  test.each([
    ['经理', '综合部'],
    ['主管', '综合管理部'],
    ['负责人', '职能部'],
    ['助理', '电商部'],
    ['专员', '电子商务部'],
    ['主管', '仓储物流部'],
    ['经理', '人事行政部'],
    // Called after what some of the department do, after work under its roof, or after buyers abroad.
    ['组长', '摄影组'],
    ['主管', '结算部'],
    ['主管', '安保部'],
    ['经理', '外贸部'],
    ['主管', '国际推广部'],
    // Two heads.
    ['Head', 'Sales Team'],
    ['主任', '信息技术部'],
  ])('%s in %s waits for a person', (title, department) => {
    expect(match(title, department).outcome).not.toBe('sure');
  });

  test('both kinds of work are suggested', () => {
    expect(shown('主管', '仓储物流部')).toEqual(expect.arrayContaining(['R37', 'R38']));
  });

  test.each([
    ['经理', '电商部', 'R03'],
    ['主管', '客服部', 'R29'],
    ['助理', '总经办', 'M61'],
    ['主管', '物流部', 'R37'],
    // No title of the catalogue begins so, but one role alone leads there.
    ['主管', '直播基地', 'M35'],
    ['Lead', 'Live Streaming', 'M35'],
    ['经理', '财务核算中心', 'M42'],
    ['Manager', 'People & Culture', 'M56'],
  ])('%s in %s is still %s', (title, department, roleId) => {
    expect(match(title, department)).toMatchObject({ outcome: 'sure', roleId });
  });
});

describe('a title that its department contradicts', () => {
  test.each([
    ['财务经理', '仓储部'],
    ['仓库主管', '财务部'],
    ['客服主管', '人力资源部'],
    ['主播', '财务部'],
  ])('%s in %s waits for a person, its own role first', (title, department) => {
    const { outcome, roleId } = match(title, department);
    expect([outcome, roleId]).toEqual(['unsure', match(title, '').roleId]);
  });

  test.each([
    ['财务经理', '总经办', 'M42'],
    ['仓库主管', '供应链部', 'R38'],
    ['会计', '仓储部', 'M43'],
    ['人事专员', '财务部', 'M57'],
  ])('%s in %s does not contradict', (title, department, roleId) => {
    expect(match(title, department)).toMatchObject({ outcome: 'sure', roleId });
  });
});

describe('titles that more than one role may claim', () => {
  test.each([
    ['制单员', '发货部', ['R42', 'M65']],
    ['Listing Specialist', 'E-commerce', ['R12']],
    ['Listing Specialist', 'Shopee Team', ['M14', 'R12']],
  ])('%s in %s names %j', (title, department, roles) => {
    expect(shown(title, department)).toEqual(expect.arrayContaining(roles));
  });

  test.each([
    ['制单员', '仓库'],
    ['Listing Specialist', 'E-commerce'],
  ])('%s in %s waits for a person', (title, department) => {
    expect(match(title, department).outcome).toBe('unsure');
  });
});

describe('departments under other names', () => {
  test.each([
    ['运营', '亚马逊事业部', 'M14'],
    ['运营专员', '东南亚组', 'M14'],
    ['主管', '客服课', 'R29'],
    ['BI数据专员', '数据中心', 'R09'],
  ])('%s in %s is surely %s', (title, department, roleId) => {
    expect(match(title, department)).toMatchObject({ outcome: 'sure', roleId });
  });
});

describe('other words for a rank, and for who does the work', () => {
  test.each([
    ['打单小妹', '仓库', 'M65'],
    ['分拣打包临时工', '仓库', 'R41'],
    ['前台小姐姐', '行政部', 'M59'],
    ['仓储主任', '仓储部', 'R38'],
    ['客服领班', '客服部', 'R29'],
    ['售后王牌客服', '客服部', 'R31'],
    ['C4D/AE动效设计', '设计部', 'M47'],
    ['美編設計', '設計部', 'R26'],
    ['拣货发货', '仓库', 'R41'],
    ['库管员（年龄不限）', '仓库', 'R40'],
  ])('%s in %s is surely %s', (title, department, roleId) => {
    expect(match(title, department)).toMatchObject({ outcome: 'sure', roleId });
  });

  test.each([
    ['仓库小哥', '仓库'],
    ['客服打包', '仓库'],
    ['主播场控', '直播部'],
    ['项目经理', '代运营部'],
    ['财务总监 CFO', '财务部'],
    ['IT/客服', ''],
  ])('%s in %s says too little', (title, department) => {
    expect(match(title, department).outcome).not.toBe('sure');
  });

  test('a title in two languages that both leave doubts is asked about', () => {
    expect(match('财务总监 CFO', '财务部')).toMatchObject({ outcome: 'unsure', roleId: 'M42' });
  });
});

describe('English titles in other words', () => {
  test.each([
    ['Warehouse Coordinator', 'Warehouse', 'R40'],
    ['Logistics Head', 'Logistics', 'R37'],
    ['Procurement Coordinator', 'Procurement', 'M16'],
    ['Customer Service Associate', 'CS Team', 'M55'],
    ['Shopee Listing Executive', 'Shopee Team', 'M14'],
    ['Lazada Account Executive', 'E-commerce', 'M14'],
    ['Taobao Photographer', 'Studio', 'R27'],
    ['Acountant', 'Finance', 'M43'],
    ['Copywirter', 'Content', 'R23'],
    ['Forklift Opertor', 'Warehouse', 'M64'],
    ['Packer (Night Shift)', 'Warehouse', 'R41'],
  ])('%s in %s is surely %s', (title, department, roleId) => {
    expect(match(title, department)).toMatchObject({ outcome: 'sure', roleId });
  });

  test.each([
    ['Operations Coordinator', 'Operations'],
    ['Lazada Account Manager', 'E-commerce'],
    ['TikTok Shop Coordinator', 'Cross-border'],
    ['JD Store Executive', 'E-commerce'],
    ['Marketing Coordinator', 'Marketing'],
    ['Finance Officer', 'Finance'],
  ])('%s in %s may be more than one post', (title, department) => {
    expect(match(title, department).outcome).not.toBe('sure');
  });

  test.each([
    ['Nursing Coordinator', 'Ward'],
    ['Restaurant Supervisor', 'Restaurant'],
    ['Loan Officer', 'Bank'],
    ['Carrier', 'Post'],
    ['Quarry Officer', 'Site'],
  ])('%s in %s is another trade’s', (title, department) => {
    expect(match(title, department)).toMatchObject({ outcome: 'none', roleId: null });
  });
});

describe('where too little is spelt alike, the roles of the department are suggested', () => {
  test.each([
    ['作图', '设计部', 'R26'],
    ['售前接待组长', '客服部', 'R29'],
    ['买手', '运营部', 'M16'],
    ['HRBP', '人力资源部', 'M56'],
  ])('%s in %s brings %s among the first three', (title, department, roleId) => {
    expect(shown(title, department).slice(0, 3)).toContain(roleId);
  });

  test('they come last, say so, and are no answer', () => {
    const { outcome, roleId, candidates } = match('作图', '设计部');
    expect([outcome, roleId]).toEqual(['none', null]);
    expect(candidates.at(-1)).toMatchObject({ reason: { code: 'ofDepartment', params: { department: '设计部' } } });
  });

  test.each([
    ['护士', '急诊科'],
    ['电工', '设备部'],
  ])('%s in %s gets none', (title, department) => {
    expect(match(title, department).candidates.map(({ reason }) => reason.code)).not.toContain('ofDepartment');
  });
});

describe('whoever runs a shop in the street', () => {
  test.each([
    ['店长', '直营店'],
    ['店长', '专卖店'],
    ['店長', '直營店'],
    ['Store Manager', 'Retail Shop'],
    ['Store Clerk', 'Store'],
    ['Content Officer', 'Ministry'],
  ])('%s in %s is not surely of the trade', (title, department) => {
    expect(match(title, department).outcome).not.toBe('sure');
  });

  test.each([
    ['店长', '天猫旗舰店'],
    ['店长', '女装事业部'],
    ['店长', '京东一店'],
    ['Store Manager', 'Tmall Store'],
  ])('%s in %s is 店长', (title, department) => {
    expect(match(title, department)).toMatchObject({ outcome: 'sure', roleId: 'R05' });
  });
});
