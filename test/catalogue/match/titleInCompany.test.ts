import { createMatcher } from '../../../src/catalogue/match/matcher';
import type { MatchReason } from '../../../src/catalogue/match/roleMatch';
import { companyWith, SMALL_COMPANY } from './smallCompany';

const matcher = createMatcher(SMALL_COMPANY);
const match = (title: string, department = '') => matcher.match({ title, department });

/** What is made of a whole title: of two posts, in two languages, of another trade, advertised, and in a department of no use. */
test.each([
  ['客服（售前）', '', 'sure variant', 'presales 989'],
  ['店长 Store Manager', '', 'sure name', 'storeHead 989'],
  ['美工/Graphic Designer', '', 'sure name', 'designer 989'],
  ['美工 Store Manager', '', 'none unknown', 'designer 20'],
  ['花间 Store Manager', '', 'unsure variant', 'storeHead 350'],
  ['Store Manager 店长', '', 'sure name', 'storeHead 989'],
  ['美工 (Graphic Designer)', '', 'sure name', 'designer 989'],
  ['客服部/客服专员', '', 'sure name', 'service 997'],
  ['客服部/主管', '', 'sure department', 'serviceHead 985'],
  ['客服部/美工', '', 'sure name', 'designer 997'],
  ['客服部/美工', '酒店', 'unsure name', 'designer 290'],
  ['主管/客服部', '', 'sure department', 'serviceHead 985'],
  ['美工/摄影', '', 'unsure twoPosts', 'designer 130, photographer 130'],
  ['美工、美编', '', 'sure name', 'designer 989'],
  ['打包/分拣', '', 'sure alias', 'packer 989'],
  ['运营兼客服', '', 'unsure twoPosts', 'service 130, operator 130'],
  ['美工和美编', '', 'sure name', 'designer 989'],
  ['客服专员/客服', '', 'sure name', 'service 989'],
  ['售前/售后', '客服部', 'unsure twoPosts', 'aftersales 130, presales 130, service 20'],
  ['PS/美工', '', 'sure name', 'designer 997'],
  ['AI/ Graphic Designer', '', 'unsure twoPosts', 'designer 350, packDesigner 20'],
  ['C4D/PS/美工', '', 'sure name', 'designer 997'],
  ['京东/天猫客服', '', 'sure variant', 'service 985'],
  ['京东/拼多多店长', '', 'sure variant', 'storeHead 985'],
  ['京东/快手小店客服', '', 'sure variant', 'service 985'],
  ['京东/天猫国际客服', '', 'sure variant', 'service 985'],
  ['京东/阿里巴巴客服', '', 'sure variant', 'service 985'],
  ['天猫/淘宝店铺运营', '', 'sure variant', 'operator 985'],
  ['京东/天猫店铺运营', '', 'unsure twoPosts', 'operator 350, storeHead 20'],
  ['淘宝/天猫客服专员', '', 'sure variant', 'service 985'],
  ['天猫/美工', '', 'sure name', 'designer 997'],
  ['设计部设计师', '', 'sure department', 'designer 989, packDesigner 130'],
  ['设计部设计师', '采购部', 'sure department', 'designer 989, packDesigner 130'],
  ['主管', '客服部', 'sure department', 'serviceHead 985'],
  ['主管', '星辰小队', 'none unknown', 'houseHead 20'],
  ['主管', '', 'sure alias', 'houseHead 989'],
  ['经理', '酒店', 'none unknown', ''],
  ['客服', '', 'sure alias', 'service 989'],
  ['天猫客服 急招', '', 'sure variant', 'service 985'],
  ['客服 五险一金', '', 'sure variant', 'service 989'],
  ['高级客服 急招', '', 'sure variant', 'service 989'],
  ['厨师', '', 'none otherTrade', ''],
  ['厨师兼客服', '', 'unsure twoPosts', 'service 350'],
  ['护士/保安', '', 'none otherTrade', ''],
  ['护士长', '客服部', 'none otherTrade', ''],
  ['保安', '', 'none unknown', ''],
  ['前台客服', '', 'none unknown', 'service 20, presales 20, aftersales 20'],
  ['厨师客服', '', 'none otherTrade', ''],
  ['运维客服专员', '', 'none unknown', 'service 20, presales 20, aftersales 20'],
  ['花间集', '客服部', 'none unknown', 'service 20, presales 20, aftersales 20'],
  ['花间集主管', '客服部', 'none unknown', 'serviceHead 20, service 20, presales 20'],
  ['花间集经理', '客服部', 'none unknown', 'serviceHead 20, service 20, presales 20'],
  ['', '客服部', 'none unknown', 'service 20, presales 20, aftersales 20'],
  ['推广', '', 'unsure alias', 'buyTraffic 290, promoHead 20'],
  ['推广/投放', '', 'sure alias', 'buyTraffic 985'],
  ['财务主管/财务经理', '', 'sure name', 'booksHead 985'],
  ['仓管/仓管员', '', 'sure name', 'storeman 985'],
  ['推广/美工', '', 'unsure twoPosts', 'designer 350, buyTraffic 130'],
  ['运营/推广', '', 'unsure twoPosts', 'buyTraffic 130, operator 130'],
  ['Store Manager and Packer', '', 'unsure twoPosts', 'packer 350, storeHead 130'],
  ['Packer & Buyer', '', 'unsure twoPosts', 'buyer 130, packer 130'],
  ['Packer/Warehouse Specialist', '', 'unsure twoPosts', 'packer 130, storeman 130, stockHead 20'],
  ['网页/美工', '', 'unsure twoPosts', 'designer 350'],
  ['客服专员、仓管员、打包员', '', 'unsure twoPosts', 'packer 350, service 130, storeman 130'],
  ['设计师', '', 'unsure ambiguous', 'designer 350, packDesigner 130, designHead 20'],
  ['设计师', '设计部', 'sure department', 'designer 989, packDesigner 130'],
  ['设计师', '采购部', 'sure department', 'packDesigner 989, designer 130'],
])('%s in "%s": %s, %s', (title, department, outcome, roles) => {
  const { outcome: own, reason, candidates } = match(title, department);
  const shown = candidates.map(({ roleId, confidence }) => `${roleId} ${Math.round(confidence * 1000)}`);
  expect([`${own} ${reason.code}`, shown.join(', ')]).toEqual([outcome, roles]);
});

test.each<[string, string, MatchReason['params']]>([
  ['客服（售前）', '', { alias: '售前客服' }],
  ['花间 Store Manager', '', { alias: 'Store Manager', stripped: '花间' }],
  ['高级天猫客服', '', { alias: '客服', stripped: '高级 天猫' }],
  ['客服 五险一金', '', { alias: '客服', stripped: '五险一金' }],
  // What else explains a title is told before what was advertised.
  ['高级客服 急招', '', { alias: '客服', stripped: '高级' }],
  ['主管 急招', '客服部', { alias: '客服主管', department: '客服' }],
  ['打包分拣', '', { alias: '打包 + 分拣' }],
  ['推广转员', '', { alias: '推广专员', typed: '推广转员' }],
  ['Warehuse Specialist', '', { alias: 'Warehouse Specialist', typed: 'warehuse specialist' }],
  ['客服的朋友', '', { alias: '客服', typed: '客服的朋友' }],
  ['主管', '客服部', { alias: '客服主管', department: '客服' }],
  ['manager', 'Warehouse', { alias: 'Warehouse Manager', department: 'warehouse' }],
  // As the catalogue words it, or by its first word for who leads.
  ['supervisor', 'Warehouse', { alias: 'Warehouse Supervisor', department: 'warehouse' }],
  ['teamlead', 'Warehouse', { alias: 'Warehouse Manager', department: 'warehouse' }],
  ['设计部设计师', '采购部', { alias: '设计师', department: '设计部' }],
  ['美工/摄影', '', { posts: '美工 / 摄影' }],
  ['厨师', '', { title: '厨师' }],
])('%s in "%s" is explained by %j', (title, department, params) => {
  expect(match(title, department).reason.params).toEqual(params);
});

test('a title that the catalogue has with its department before it is read there', () => {
  const own = createMatcher(
    companyWith({
      designer: [{ title: '设计部助手', within: ['design'] }],
      packDesigner: [{ title: '设计部助手', within: ['buying'] }],
    }),
  );
  const told = (department: string) => own.match({ title: '设计部助手', department });
  for (const department of ['', '采购部', '星辰小队'])
    expect(told(department)).toMatchObject({
      outcome: 'sure',
      roleId: 'designer',
      reason: { code: 'department', params: { alias: '设计部助手', department: '设计部' } },
    });
  expect(told('采购部').candidates.map(({ roleId, reason }) => [roleId, reason.params])).toEqual([
    ['designer', { alias: '设计部助手', department: '设计部' }],
    ['packDesigner', { alias: '设计部助手', department: '采购部' }],
  ]);
});

test('an older name that is advertised is no longer written as the catalogue has it', () => {
  const own = createMatcher(companyWith({ buyTraffic: [{ title: '钻展', legacy: true }] }));
  const told = (title: string) => own.match({ title, department: '' }).reason;
  expect(told('钻展')).toEqual({ code: 'legacyAlias', params: { alias: '钻展' } });
  expect(told('急招钻展')).toEqual({ code: 'variant', params: { alias: '钻展', stripped: '急招' } });
});

test('where nothing is spelt alike, a department suggests those who lead for a title that leads, and those who work for others', () => {
  const suggested = (title: string, department = '客服部') =>
    match(title, department).candidates.map(({ roleId }) => roleId);
  expect(suggested('花间集经理')).toEqual(['serviceHead', 'service', 'presales']);
  expect(suggested('花间集')).toEqual(['service', 'presales', 'aftersales']);
  expect(suggested('花间经理助手')).toEqual(['service', 'presales', 'aftersales']);
  const above = matcher.match({ title: '花间集', department: '花间组', departmentPath: ['客服部', '花间组'] });
  expect(above.candidates.map(({ roleId, reason }) => [roleId, reason])).toEqual(
    ['service', 'presales', 'aftersales'].map((roleId) => [
      roleId,
      { code: 'ofDepartment', params: { department: '客服部' } },
    ]),
  );
  // Who assists leads nobody.
  expect(suggested('花间集经理', '运营部')).toEqual(['storeHead', 'operator', 'opsAid']);
  expect(suggested('花间集', '运营部')).toEqual(['operator', 'opsAid', 'storeHead']);
});

test('in a company that is not divided off for e-commerce its words cost no department', () => {
  const departments = SMALL_COMPANY.departments.filter(({ id }) => id !== 'trade');
  const undivided = createMatcher({ ...SMALL_COMPANY, departments });
  const read = (title: string) => {
    const { outcome, roleId } = undivided.match({ title, department: '' });
    return [outcome, roleId];
  };
  expect(read('天猫采购')).toEqual(['sure', 'buyer']);
  expect(read('电商采购')).toEqual(['sure', 'buyer']);
  expect(read('华东采购')).toEqual(['sure', 'buyer']);
});

test('the same question gets the same answer, and another department another one', () => {
  expect(match('设计师', '设计部')).toBe(match('设计师', '设计部'));
  expect(match('设计师', '采购部')).not.toEqual(match('设计师', '设计部'));
  const first = match('设计师', '设计部');
  const other = match('设计师', '采购部');
  expect(match('设计师', '设计部')).toBe(first);
  expect(match('设计师', '采购部')).toBe(other);
  expect(match('客服', '部')).not.toBe(match('客', '服部'));
  const inNone = matcher.match({ title: '设计师', department: '设计部', departmentPath: [] });
  expect(inNone).toBe(match('设计师', '设计部'));
  const below = matcher.match({ title: '设计师', department: '花间组', departmentPath: ['采购部', '花间组'] });
  expect(below).toMatchObject({ outcome: 'sure', roleId: 'packDesigner' });
});

test('a correction tells which list it is on, and whether none is meant', () => {
  const taught = createMatcher(
    SMALL_COMPANY,
    [
      { title: '美工', department: '', roleId: 'photographer' },
      { title: '店长', department: '', roleId: null },
      { title: '会计', department: '', roleId: 'gone' },
    ],
    [{ title: '主播', department: '', roleId: 'host' }],
  );
  const told = (title: string) => {
    const { outcome, roleId, confidence, reason } = taught.match({ title, department: '' });
    return [outcome, roleId, confidence, reason];
  };
  expect(told('美工')).toEqual(['sure', 'photographer', 1, { code: 'remembered', params: { alias: '美工' } }]);
  expect(told('店长')).toEqual(['none', null, 0, { code: 'remembered', params: { alias: '店长', blank: 'yes' } }]);
  expect(told('会计')).toEqual(['none', null, 0, { code: 'remembered', params: { alias: '会计' } }]);
  expect(told('主播')).toEqual(['sure', 'host', 1, { code: 'company', params: { alias: '主播' } }]);
});
