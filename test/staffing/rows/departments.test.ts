import { departmentLevels, departmentName, sectionDepth } from '../../../src/staffing/rows/departments';

test.each([
  ['运营中心/推广部/直通车组', ['运营中心', '推广部', '直通车组']],
  ['某某公司-运营部-天猫组', ['某某公司', '运营部', '天猫组']],
  ['A > B > C', ['A', 'B', 'C']],
  ['某某/仓储部;某某/物流部', ['仓储部']],
  ['美工/摄影组', ['美工/摄影组']],
  ['集团总部.电商部.天猫组', ['集团总部', '电商部', '天猫组']],
  ['电商部·客服组', ['电商部', '客服组']],
  ['1.运营部', ['运营部']],
  ['No.1店', ['No.1店']],
  ['苏州·园区店', ['苏州·园区店']],
  ['运营部（5人）', ['运营部']],
])('%s is %j', (text, levels) => {
  expect(departmentLevels(text).slice(-levels.length)).toEqual(levels);
});

test.each([
  ['一、运营部（共5人）', '运营部'],
  ['（二）【客服部】', '客服部'],
  ['部门：设计部', '设计部'],
  ['■ 仓储部 12人', '仓储部'],
])('%s names %s', (text, name) => {
  expect(departmentName(text)).toBe(name);
});

test('a section below another lies deeper', () => {
  expect(['某某公司', '运营中心', '推广部', '直通车组'].map(sectionDepth)).toEqual([0, 1, 2, 3]);
});
