import {
  isEmploymentNote,
  isOfOthers,
  noteKind,
  notedForms,
  prefixedForm,
} from '../../../src/catalogue/match/titleNotes';
import { titleText } from '../../../src/catalogue/match/words/titleText';
import { bundledMatcher } from './corpus';
import { TITLES } from './smallCompany';

const formsOf = (title: string): string[] =>
  notedForms(titleText(title)).map(({ outside, notes }) => `${outside}: ${notes.join(' ')}`);

test.each([
  ['采购专员（包材）', ['采购专员: 包材']],
  ['店长（兼、早班）', ['店长: 兼 早班']],
  ['店长（）', []],
  ['店长（-）', []],
  ['（早班）', []],
  ['美工-女装', ['美工: 女装', '女装: 美工']],
  ['美工 女装', ['美工: 女装', '女装: 美工']],
  ['美工 女装 夏', []],
  ['美工-packer', []],
  ['packer-美工', []],
  ['美工', []],
  ['', []],
])('%s may be read with notes as %j', (title, forms) => {
  expect(formsOf(title)).toEqual(forms);
});

test.each([
  ['花间集客服', '花间集', '客服'],
  ['花间集花间集客服', '花间集花间集', '客服'],
  ['花间集天猫店长', '花间集', '天猫店长'],
  ['花间bd专员', '花间', 'bd专员'],
  // Only a market's Chinese name changes who is meant.
  ['etsy美工', 'etsy', '美工'],
])('%s is %s before %s', (key, prefix, outside) => {
  expect(prefixedForm(TITLES, key)).toEqual({ outside, notes: [prefix] });
});

test.each([
  ['花客服', 'one character is no name'],
  ['花间集花间集花客服', 'nor are seven'],
  ['副客服', 'a word of rank'],
  ['花间副客服', 'a word of rank'],
  ['前任客服', 'another person'],
  ['跨境客服', 'another market'],
  ['北美客服', 'another market'],
  ['原客服经理客服', 'no one is there any more'],
  ['实习期客服', 'who learns'],
  ['厨师客服', 'another trade'],
  ['花间主管', 'a rank alone is no title'],
  ['花间花间', 'no title'],
  ['abbd专员', 'in the middle of a word'],
])('%s has no name before it: %s', (key) => {
  expect(prefixedForm(TITLES, key)).toBeNull();
});

test.each([
  ['投放', ['数据'], true],
  ['投放', ['花间', '数据'], true],
  ['投放', ['花间'], false],
  ['投放', ['推广'], false],
  ['设计师', ['包装'], false],
  ['花间', ['数据'], true],
])('before %s %j begins titles of other roles: %s', (outside, notes, expected) => {
  expect(isOfOthers(TITLES, { outside, notes })).toBe(expected);
});

test.each([
  ['采购专员', ['包材'], 'around'],
  ['采购专员', ['兼', '早班'], 'around'],
  ['采购专员', ['兼', '花间集'], 'scope'],
  ['采购专员', ['花间集'], 'scope'],
  ['采购专员', ['花间集花间集花间'], 'scope'],
  ['采购专员', ['花间集花间集花间集'], 'post'],
  ['采购专员', ['采购'], 'scope'],
  ['采购专员', ['花间推广'], 'post'],
  ['采购专员', ['推广花间'], 'post'],
  ['采购专员', ['推广'], 'post'],
  ['采购专员', ['推广', '花间集'], 'post'],
  ['采购专员', ['花间组长'], 'post'],
  ['采购专员', ['花工'], 'post'],
  ['采购专员', ['票'], 'post'],
  ['采购专员', ['厨房'], 'post'],
  ['运营专员', ['运营'], 'scope'],
  ['花间', ['美工'], 'post'],
  // Two roles are called so: neither of its titles is the other's own.
  ['设计师', ['包装'], 'scope'],
  ['设计师', ['包装设计师'], 'post'],
  ['设计师', ['美编'], 'scope'],
  ['财务主管', ['财务主管'], 'post'],
  ['运营', ['店铺运营'], 'scope'],
  ['策划', ['方案'], 'post'],
  ['策划', ['文案'], 'scope'],
  ['采购专员', ['员工餐'], 'scope'],
  ['采购专员', ['代'], 'around'],
  ['采购专员', ['前沿'], 'scope'],
])('%s with %j: %s', (outside, notes, kind) => {
  expect(noteKind(TITLES, { outside, notes })).toBe(kind);
});

test('how a person is employed changes no post', () => {
  expect(['兼', '试岗', '早', '女装', '代理'].map(isEmploymentNote)).toEqual([true, true, true, false, false]);
});

describe('a note in brackets that names no other work', () => {
  test.each([
    ['Golang后端（Agent方向）', 'R46'],
    ['打包工（长期稳定）', 'R41'],
    ['主播（服装走播）', 'M02'],
  ])('narrows %s in no department named: %s', (title, roleId) => {
    expect(bundledMatcher().match({ title, department: '' })).toMatchObject({ outcome: 'sure', roleId });
  });

  test.each([
    ['在线客服专员（阳光花园）', 'whoever serves customers does so in every trade'],
    ['仓库主任（桥梁）', 'whoever leads may lead a part'],
    ['主播（骨科医生）', 'it names another trade'],
    ['儿童摄影师', 'what stands before it is no note'],
  ])('leaves %s open: %s', (title) => {
    expect(bundledMatcher().match({ title, department: '' }).outcome).not.toBe('sure');
  });
});
