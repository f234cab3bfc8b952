import { isLatin, splitKey, titleKey, titleText } from '../../../../src/catalogue/match/words/titleText';

test.each([
  [' 客服 （售前） ', '客服 (售前)', '客服售前', ['客服', '售前'], '客服', ['售前']],
  ['1. 美工', '美工', '美工', ['美工'], '美工', []],
  ['• 12、美工', '美工', '美工', ['美工'], '美工', []],
  [
    'Operations-Manager',
    'operations-manager',
    'operationsmanager',
    ['operations', 'manager'],
    'operations-manager',
    [],
  ],
  ['美工（主图/详情）', '美工(主图/详情)', '美工主图详情', ['美工', '主图', '详情'], '美工', ['主图', '详情']],
  [
    '美工【主图、、详情】组',
    '美工【主图、、详情】组',
    '美工主图详情组',
    ['美工', '主图详情', '组'],
    '美工 组',
    ['主图', '详情'],
  ],
  ['客服[晚班', '客服[晚班', '客服晚班', ['客服', '晚班'], '客服', ['晚班']],
  ['美工（主图/详情', '美工(主图/详情', '美工主图详情', ['美工', '主图', '详情'], '美工', ['主图', '详情']],
  ['客服（）', '客服()', '客服', ['客服'], '客服', ['']],
  ['天猫·运营', '天猫·运营', '天猫运营', ['天猫', '运营'], '天猫·运营', []],
])('%j in the forms it is compared in', (title, plain, key, pieces, outside, inside) => {
  const { posts, ...forms } = titleText(title);
  expect(posts).not.toEqual([]);
  expect(forms).toEqual({ plain, key, pieces, outside, inside });
});

test.each([
  ['运营/美工', ['运营', '美工']],
  ['运营\\美工|客服', ['运营', '美工', '客服']],
  ['运营、美工，客服；仓管', ['运营', '美工', '客服', '仓管']],
  ['运营 & 美工', ['运营', '美工']],
  ['p&p专员', ['p&p专员']],
  ['运营+美工', ['运营', '美工']],
  ['Designer and Editor', ['designer', 'editor']],
  ['Brand manager', ['brand manager']],
  ['运营兼美工', ['运营', '美工']],
  ['运营兼任美工', ['运营', '美工']],
  ['运营兼职', ['运营兼职']],
  ['兼职美工', ['美工']],
  ['运营(早班兼职)', ['运营(早班兼职)']],
  ['运营【早班兼职】', ['运营【早班兼职】']],
  ['运营（兼职）', ['运营兼职']],
  ['运营（兼美工）', ['运营', '美工']],
  ['运营及美工和客服与仓管暨采购', ['运营', '美工', '客服', '仓管', '采购']],
  ['美工（主图/详情）', ['美工(主图/详情)']],
  ['美工（主图、详情）/摄影', ['美工(主图/详情)', '摄影']],
  ['美工（主图/详情', ['美工(主图/详情']],
  ['运营（兼美工', ['运营', '美工']],
  ['C++工程师', ['cpp工程师']],
  ['/运营/', ['运营']],
  ['()', []],
])('%j names the posts %j', (title, posts) => {
  expect(titleText(title).posts).toEqual(posts);
});

test.each([
  ['PDD运营', '拼多多运营'],
  ['pinduoduo客服', '拼多多客服'],
  ['JD客服', '京东客服'],
  ['jingdong运营', '京东运营'],
  ['Tmall运营', '天猫运营'],
  ['TM店长', '天猫店长'],
  ['TB运营', '淘宝运营'],
  ['taobao运营', '淘宝运营'],
  ['DY主播', '抖音主播'],
  ['douyin主播', '抖音主播'],
  ['KS主播', '快手主播'],
  ['kuaishou主播', '快手主播'],
  ['XHS运营', '小红书运营'],
  ['小红薯运营', '小红书运营'],
  ['amazon运营', '亚马逊运营'],
  ['运营JD', '运营京东'],
  ['运营ajd', '运营ajd'],
  ['jdx运营', 'jdx运营'],
  ['JD service', 'jd service'],
])('%j is %j', (title, plain) => {
  expect(titleText(title).plain).toBe(plain);
});

test('keys are without blanks and marks; posts stay apart in theirs', () => {
  expect(titleKey('a b-c‐d_e/f|g·h.i。j,k、l;m:n\'o"p~q!r?s×t(u)v[w]x{y}<z>《1》@2$%=^*3`')).toBe(
    'abcdefghijklmnopqrstuvwxyz123',
  );
  expect(splitKey(['网页 设计', '制作', '美工'])).toBe('网页设计/制作/美工');
});

test('Latin is what has a letter and no Chinese character', () => {
  expect(['abc', 'abc 1', '123', 'abc运营', ''].map(isLatin)).toEqual([true, true, false, false, false]);
});
