import {
  DepartmentIndex,
  holdsOtherTrade,
  holdsOtherWork,
  stemsOf,
} from '../../../../src/catalogue/match/indexes/departmentIndex';
import { TITLES } from '../smallCompany';

const { departments } = TITLES;

test.each([
  ['客服部', 'service'],
  ['客服', 'service'],
  ['客服课', 'service'],
  ['客服小组', 'service'],
  ['客服 部', 'service'],
  ['客服一部', 'service'],
  ['客服2组', 'service'],
  ['客服A组', 'service'],
  ['客服部（北京）', 'service'],
  ['客服部（北京', 'service'],
  ['客服部【北京 一区', 'service'],
  ['（停用）客服部（北京', 'service'],
  ['（花间客服部）', 'service'],
  ['【花间客服部】', 'service'],
  ['（停用）客服部', 'service'],
  ['天猫客服部', 'service'],
  ['花间集客服部', 'service'],
  ['售后一组', 'service'],
  ['Customer Service Team', 'service'],
  ['采购部（一）', 'buying'],
  ['财务（兼）', 'money'],
  ['仓储', 'stock'],
  ['电商事业部', 'trade'],
  ['售后2', 'service'],
  // What stands before a known end may be any name, but no other work.
  ['花间行政部', 'house'],
])('%s is the department of %s', (name, id) => {
  expect(departments.resolve(name)).toBe(id);
});

test.each([
  ['天猫一店', 'shop'],
  ['淘宝店', 'shop'],
  ['天猫平台组', 'shop'],
  ['天猫店铺部', 'shop'],
  ['拼多多运营部', 'shop'],
  ['天猫电商', 'trade'],
  ['售后课', 'service'],
  ['客服12组', 'service'],
  ['天猫b店', 'shop'],
  ['京东组', 'trade'],
  ['京东一店', 'trade'],
  ['京东电商部', 'trade'],
  ['花间旗舰店', 'trade'],
  ['抖音专营店', 'trade'],
  ['花间网店', 'trade'],
  ['亚马逊事业部', 'abroad'],
  ['东南亚组', 'abroad'],
  ['Amazon Team', 'abroad'],
  ['北美站', 'abroad'],
  ['海外部', 'abroad'],
])('%s works for %s', (name, id) => {
  expect(departments.resolve(name)).toBe(id);
});

test.each([
  '',
  '客',
  '部',
  '一部',
  '酒店',
  '酒店客服部',
  '星辰小队',
  '视觉部',
  '线下旗舰店',
  '实体旗舰店',
  '旗舰店',
  '花间旗舰店楼',
  // A platform alone stands around titles of any department.
  '京东',
  '快手店铺',
  // Work alone is no department, as 售后组 is.
  '售后',
  // Ends with Operations.
  'Cooperations',
])('%j is no department of the catalogue', (name) => {
  expect(departments.resolve(name)).toBeNull();
});

test.each([
  ['天猫客服管理部', ['天猫客服', '客服']],
  ['客服服务组', ['客服服务', '客服']],
  ['客服业务部', ['客服业务', '客服']],
  ['客服管理中心', ['客服']],
  ['客服办公室', ['客服']],
  ['客服一组', ['客服']],
  ['客服b2组', ['客服']],
  ['女装客服部', ['女装客服', '客服']],
  ['抖音小店客服部', ['抖音小店客服', '客服']],
  ['京东运营部', ['京东运营', '运营', '京东']],
  ['天猫电商', ['天猫电商', '电商', '天猫']],
  ['天猫一店', ['天猫店', '天猫']],
  ['customerserviceteam', ['customerservice']],
  ['客', []],
  ['一组', []],
  ['客服2', ['客服']],
  ['客服b', ['客服']],
  ['b2组', []],
  ['七里香客服部', ['七里香客服']],
  ['运营客服部', ['运营客服']],
  ['店铺客服部', ['店铺客服']],
])('%s is called after %j', (key, stems) => {
  expect(stemsOf(key)).toEqual(stems);
});

test.each([
  ['客服部主管', { id: 'service', rest: '主管' }],
  ['售后组专员', { id: 'service', rest: '专员' }],
  ['人力资源部经理助理', { id: 'staff', rest: '经理助理' }],
  ['客服主管', null],
  ['总经办主任', null],
  ['客服部长', null],
  ['客服部门员', null],
  ['花间部主管', null],
  ['直播部热门主播', { id: 'live', rest: '热门主播' }],
])('%s begins with %j', (key, expected) => {
  expect(departments.leading(key)).toEqual(expected);
});

/** What is said of a row in the first department, which lies in the others. */
const told = (...names: readonly string[]): string => {
  const [deepest = '', ...above] = names;
  const { ids, stems, foreign, elsewhere, unplaced } = departments.context(deepest, above.reverse());
  const words = stems.map((each) => each.join('/')).join(' ');
  const marks = Object.entries({ foreign, elsewhere, unplaced }).flatMap(([name, is]) => (is ? [name] : []));
  return [`${ids.join(' ')}:`, words, ...marks].filter((part) => part !== '').join(' ');
};

test.each([
  [['客服部'], 'service: 客服'],
  [['售后组', '客服部'], 'service: 售后 客服'],
  [['客服部/售后组'], 'service: 售后 客服'],
  [['总部/客服部/售后组'], 'service: 售后 客服'],
  [['客服部 - 售后组'], 'service: 售后 客服'],
  [['客服部/花间'], 'service: 花间 客服'],
  [['组织/售后组'], 'service: 组织售后'],
  [['电商部>客服部'], 'service trade: 客服 电商'],
  [['售前/售后组'], 'service: 售前售后'],
  [['仓储部/'], 'stock: 仓储'],
  [['客服部//售后组'], 'service: 售后 客服'],
  [['客服部 -- 售后组'], 'service: 售后 客服'],
  [['客服/售后组'], 'service: 客服售后'],
  [['客服部/花间/售后组'], 'service: 客服部花间售后'],
  [['', '客服部'], 'service: 客服'],
  [[''], ':'],
  [['人力资源部'], 'staff: 人力资源'],
  [['行政部（工厂）'], 'house: 行政部工厂'],
  [['星辰小队', '客服部'], 'service: 星辰小队 客服'],
  [['星辰小队'], ': 星辰小队 unplaced'],
  [['京东部'], 'trade: 京东 elsewhere'],
  [['客服部', '京东事业部'], 'service trade: 客服 京东 elsewhere'],
  [['亚马逊组'], 'abroad: 亚马逊/跨境/跨境电商 elsewhere'],
  [['外贸部'], 'abroad: 外贸 elsewhere'],
  // Letters of a longer word are no platform.
  [['Books Team'], ': books unplaced'],
  [['酒店'], ': 酒店 foreign unplaced'],
  [['酒店事业部', '客服部'], 'service: 酒店 客服 foreign'],
  [['客服部', '酒店事业部'], ': foreign unplaced'],
  [['客服部', '生产工厂'], 'service: 客服 生产工厂'],
  [['电商部', '酒店事业部'], 'trade: 电商 酒店'],
  [['Warehouse/Team'], 'stock: warehouse'],
  [['Customer Service/Presales Group'], 'service: customerservicepresales'],
])('%j: %s', (names, expected) => {
  expect(told(...names)).toBe(expected);
});

test.each([
  ['头程客服官', 'service 客服'],
  ['采购客服官', 'service 客服'],
  ['客服采购官', 'buying 采购'],
  ['星辰技术部花间', 'tech 技术部'],
  ['客服', 'service 客服'],
  ['服', ''],
  ['花间官', ''],
  ['customerservice', ''],
])('%s names the work of: %s', (key, expected) => {
  const found = departments.within(key);
  expect(found ? `${found.id} ${found.word}` : '').toBe(expected);
});

test('a department is read once, however many rows lie in it', () => {
  expect(departments.context('花间组', ['客服部'])).toBe(departments.context('花间组', ['客服部']));
  expect(departments.context('花间组', ['采购部'])).not.toBe(departments.context('花间组', ['客服部']));
  const [first, other] = ['花间一组', '花间二组'].map((name) => departments.context(name));
  expect(departments.context('花间一组')).toBe(first);
  expect(departments.context('花间二组')).toBe(other);
  expect(first).not.toBe(other);
});

test('a department that lies in no other is not one that lies in another', () => {
  expect(departments.context('天猫客服部').stems).toEqual([['天猫客服', '客服']]);
  expect(departments.context('天猫', ['客服部']).stems).toEqual([['天猫'], ['客服']]);
});

test('a department is named by its deepest words', () => {
  expect([...departments.context('售后组', ['客服部']).names]).toEqual([['service', '售后组']]);
  expect([...departments.context('客服部/售后组').names]).toEqual([['service', '售后组']]);
  // As the sheet writes them.
  expect([...departments.context('客服部（北京）').names]).toEqual([['service', '客服部（北京）']]);
});

test.each([
  ['财务部', 'heads', 'trade shop promo service design stock buying live abroad tech staff'],
  ['财务部', 'all', 'trade shop promo service design stock buying live abroad tech'],
  ['人力资源部', 'all', 'trade shop promo service design stock buying live abroad tech'],
  ['人力资源部', 'heads', 'trade shop promo service design stock buying live abroad tech money'],
  ['物流部', 'heads', 'trade shop promo service design live abroad tech money staff'],
  ['物流部', 'all', ''],
  ['技术部', 'heads', 'trade shop promo service design stock buying live abroad money staff'],
  ['行政部', 'heads', ''],
  ['总经办', 'all', ''],
  ['跨境部', 'all', 'shop service'],
  ['跨境部', 'heads', ''],
  ['客服部', 'heads', ''],
])('in %s there are no people, or no heads (%s), of %j', (name, whom, ids) => {
  const { headsElsewhere, allElsewhere } = departments.context(name);
  expect([...(whom === 'heads' ? headsElsewhere : allElsewhere)].join(' ')).toBe(ids);
});

test.each([
  ['客服部主管', '主管'],
  ['客服部门主管', '主管'],
  ['客服部门店长', '门店长'],
  ['客服部门岗', '门岗'],
  ['售后组门主管', '门主管'],
])('the rest of %s is %s', (title, rest) => {
  expect(departments.leading(title)).toEqual({ id: 'service', rest });
});

test.each([
  ['美国亚马逊运营部', 'abroad'],
  ['国际运营部', 'abroad'],
  ['上海tk运营部', 'abroad'],
  ['海外电商部', 'abroad'],
  ['海外客服部', 'service'],
  ['天猫国际运营部', 'shop'],
  ['星河国际运营部', 'shop'],
  ['欧美女装运营部', 'shop'],
  ['全球购国际运营部', 'abroad'],
  ['全球购运营部', 'shop'],
  ['全球购日韩女装运营部', 'shop'],
  ['Etsy女装运营部', 'abroad'],
  // A name that happens to hold the letters of a platform.
  ['Outkit运营部', 'shop'],
])('%s is %s', (name, id) => {
  expect(departments.resolve(name)).toBe(id);
});

test('other trades, and a company’s work under its own roof', () => {
  expect(['护士长', '4s店', 'ktv', 'headnurse', '酒店'].map(holdsOtherTrade)).toEqual([true, true, true, true, true]);
  const goods = ['化妆品', '化妆品客服部', '厨具', '汽车用品', '化妆师', '化妆品化验', '厨师', '汽车'];
  expect(goods.map(holdsOtherTrade)).toEqual([false, false, false, false, true, true, true, true]);
  // Two lines of goods, and one between two characters that were a pharmacy side by side.
  const between = ['化妆品厨具', '药厨具店', '药店'];
  expect(between.map(holdsOtherTrade)).toEqual([false, false, true]);
  expect(between.map(holdsOtherWork)).toEqual([false, false, true]);
  // Short Latin words count only at the beginning.
  expect(['b4s', 'xktv', 'thread', 'hr', '运维', '客服'].map(holdsOtherTrade)).toEqual([
    ...[false, false, false, false, false, false],
  ]);
  expect(['hr', 'hrbp', '运维', '护士', 'thread', '客服'].map(holdsOtherWork)).toEqual([
    ...[true, true, true, true, false, false],
  ]);
});

describe('the catalogue’s own words come first', () => {
  const department = (id: string, zh: string, ...aliases: readonly string[]) => ({
    ...{ id, aliases, parent: null },
    name: { 'zh-CN': zh, 'zh-TW': zh, 'en-US': id },
  });
  const own = new DepartmentIndex([
    department('shop', '运营部', '亚马逊运营部', '门店'),
    department('trade', '电商部'),
    department('abroad', '跨境部'),
    department('hotel', '酒店部', '门店'),
    department('service', '客服部', '组织发展'),
    department('plant', '厂部'),
  ]);

  test('a name of one character, or the end of one below three, is no department', () => {
    expect(['厂部', '厂', '厂组'].map((name) => own.resolve(name))).toEqual(['plant', null, null]);
    expect(['客服部', '花间客服部', '门店', '花间门店'].map((name) => own.resolve(name))).toEqual([
      ...['service', 'service', 'shop', null],
    ]);
  });

  test('a title begins only with what ends like a department', () => {
    expect(own.resolve('组织发展')).toBe('service');
    expect(own.leading('组织发展主管')).toBeNull();
  });

  test('a catalogue without shops keeps nobody out of a department abroad', () => {
    expect([...new DepartmentIndex([department('abroad', '跨境部')]).context('跨境部').allElsewhere]).toEqual([]);
  });

  test('a name that two departments have means the first', () => {
    expect(own.resolve('门店')).toBe('shop');
  });

  test('a department that the catalogue has by this very name is that one, wherever its buyers are', () => {
    expect(own.resolve('亚马逊运营部')).toBe('shop');
    expect(own.resolve('美国亚马逊运营部')).toBe('abroad');
  });

  test('a company of a trade that the catalogue has is no foreign one', () => {
    expect(own.context('客服部', ['酒店部'])).toMatchObject({ ids: ['service', 'hotel'], foreign: false });
    expect(own.context('客服部', ['星辰酒店集团'])).toMatchObject({ ids: [], foreign: true });
  });
});
