import {
  departmentLevels,
  departmentName,
  headingName,
  pathRule,
  sectionDepth,
  unstacked,
} from '../../../src/staffing/rows/departments';

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
  ['运营部（5人', ['运营部']],
])('%s is %j', (text, levels) => {
  expect(departmentLevels(text).slice(-levels.length)).toEqual(levels);
});

// A separator inside brackets cuts nothing, whether they are closed or not.
test.each([
  ['客服部（北京/上海）', ['客服部（北京/上海）']],
  ['客服部（北京/上海', ['客服部（北京/上海']],
  ['客服部【北京>朝阳】', ['客服部【北京>朝阳】']],
  ['运营中心/客服部（北京', ['运营中心', '客服部（北京']],
  ['运营中心（华东）/客服部（北京-上海）', ['运营中心（华东）', '客服部（北京-上海）']],
  ['（停用）运营中心/客服部', ['（停用）运营中心', '客服部']],
])('%s has the levels %j', (text, levels) => {
  expect(departmentLevels(text)).toEqual(levels);
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

test.each([
  ['第一章 运营部', '运营部'],
  ['十二、运营部', '运营部'],
  ['(3) 运营部', '运营部'],
  ['12）运营部', '运营部'],
  ['★运营部', '运营部'],
  ['-- 运营部', '运营部'],
  [' 部门名称：运营部 ', '运营部'],
  ['Dept: Sales team', 'Sales team'],
  ['一、部门：运营部', '运营部'],
  ['运营部（负责人：张三，8人）', '运营部'],
  ['运营部【经理李四】', '运营部'],
  ['运营部（负责人：张三', '运营部'],
  ['运营部（８名）', '运营部'],
  ['运营部 编制：12人', '运营部'],
  ['运营部合计3位', '运营部'],
  ['运营部[现有 3 人]', '运营部'],
  ['《运营部》', '运营部'],
  ['<运营部>', '运营部'],
  ['「 运营部 」', '运营部'],
  ['【运营部（5人）】', '运营部'],
  ['运营部：', '运营部'],
  ['运\n营\n部', '运营部'],
  ['运营部（华东）', '运营部（华东）'],
  ['123、运营部', '123、运营部'],
  ['运营部【华东】组', '运营部【华东】组'],
  ['部门', '部门'],
  ['2人组', '2人组'],
  ['我的部门：运营部', '我的部门：运营部'],
  [' 部门 ： 运营部', '运营部'],
  ['运营部 12 人', '运营部'],
  ['运营部（现 8 人在岗）', '运营部'],
  ['运营部（负责售前）', '运营部（负责售前）'],
  ['运营【一组】', '运营【一组】'],
  ['运营部： ', '运营部'],
  ['运营部 ：', '运营部'],
  ['—— 运营部 ——', '运营部'],
  ['运营部——', '运营部'],
  ['== 运营部 ==', '== 运营部'],
  ['运营部 -', '运营部'],
  ['运营部 - ', '运营部'],
  ['运营部-', '运营部-'],
  ['运营部--', '运营部'],
  ['运营—推广部', '运营—推广部'],
  ['运营部（5人）一组', '运营部（5人）一组'],
  ['运营部（在岗8人，空缺2）', '运营部'],
  ['运营部（招人中）', '运营部（招人中）'],
  ['【华东】运营部', '【华东】运营部'],
])('%j names %j', (text, name) => {
  expect(departmentName(text)).toBe(name);
});

test.each([
  ['Operations (4)', 'Operations'],
  ['Operations(12)', 'Operations'],
  ['Operations (4) East', 'Operations (4) East'],
  ['Operations (a)', 'Operations (a)'],
  ['Operations (2024)', 'Operations (2024)'],
  ['运营(4)', '运营(4)'],
  ['一、运营部（5人）', '运营部'],
])('as a heading %j names %j', (text, name) => {
  expect(headingName(text)).toBe(name);
});

test('letters one below the other are a word, words one below the other are not', () => {
  expect(['运\n营\n部', '运营\n部', '运', '运\n营部'].map(unstacked)).toEqual(['运营部', '运营\n部', '运', '运\n营部']);
});

test.each([
  [0, '星河集团 星河公司 集团总部'],
  [1, '运营中心 天猫事业部 电商事业群 供应链体系 集团本部 电商板块 Retail_division Data_centre Call_Center'],
  [2, '运营部 财务 办公室 IT'],
  [2, '组织部 班务处 店务办 课程部 科技部 线上部 Team_lead_office'],
  [3, '客服组 三小组 质检科 人事课 早班 班组 直播团队 旗舰店 产线 Design_team Group'],
])('depth %d: %s', (depth, names) => {
  const each = names.split(' ').map((name) => name.replace('_', ' '));
  expect(each.map((name) => [name, sectionDepth(name)])).toEqual(each.map((name) => [name, depth]));
});

test.each([
  ['运营中心＞推广部', ['运营中心', '推广部']],
  ['运营 → 推广', ['运营', '推广']],
  ['运营»推广', ['运营', '推广']],
  ['运营\\推广', ['运营', '推广']],
  ['运营｜推广|投放', ['运营', '推广', '投放']],
  ['运营——推广', ['运营', '推广']],
  ['运营中心／推广部', ['运营中心', '推广部']],
  ['运营中心 – 推广部', ['运营中心', '推广部']],
  ['运营中心_推广部', ['运营中心', '推广部']],
  ['华东/推广部', ['华东', '推广部']],
  ['推广部/美工', ['推广部', '美工']],
  ['华东/推广', ['华东/推广']],
  ['部/推广部', ['部/推广部']],
  ['美工/客服', ['美工/客服']],
  ['运营部.IT', ['运营部.IT']],
  ['运营部.天猫', ['运营部', '天猫']],
  ['运营.天猫组', ['运营.天猫组']],
  ['运营部.ITxx', ['运营部', 'ITxx']],
  ['运营部.a', ['运营部.a']],
  ['华东/美工/推广部', ['华东/美工/推广部']],
  ['华东/天猫/推广部', ['华东', '天猫', '推广部']],
  ['美工/天猫/推广部', ['美工/天猫/推广部']],
  ['运营中心/推广部,财务部', ['运营中心', '推广部']],
  ['推广部，财务部', ['推广部，财务部']],
  ['推广部；财务部', ['推广部']],
  ['推广部\n财务部', ['推广部']],
  ['运营中心/', ['运营中心']],
  ['/运营中心', ['运营中心']],
  ['运营中心 >', ['运营中心']],
  ['运营中心-', ['运营中心']],
  ['运营中心、', ['运营中心']],
  ['·运营部', ['运营部']],
  ['> 运营中心/推广部/', ['运营中心', '推广部']],
  ['Sales Dept.', ['Sales Dept.']],
  ['运营中心//', ['运营中心']],
  ['运营中心//推广部', ['运营中心', '推广部']],
  ['12;#运营部', ['运营部']],
  ['a1;#运营部', ['a1']],
  ['/', []],
  ['', []],
])('%j by itself is %j', (text, levels) => {
  expect(departmentLevels(text)).toEqual(levels);
});

test.each([
  ['one cell alone makes no rule', ['华东/推广'], {}],
  ['most cells are paths', ['运营中心/推广部', '运营中心/客服部', '美工/摄影'], { slash: true }],
  ['half of them are not enough', ['运营中心/推广部', '美工/摄影'], { slash: false }],
  ['three with one top', ['华东/推广', '华东/客服', '华东/美工'], { slash: true }],
  ['two with one top', ['华东/推广', '华东/客服'], { slash: false }],
  ['a mark of the company behind each', ['Sales - QH', 'Design - QH', 'Operations - QH'], { dash: 'suffix' }],
  ['a word that ends like a mark', ['Sales - eQH', 'Design - eQH'], {}],
  ['a mark behind half of the cells', ['Sales - QH', 'Design - QH', 'Operations', 'Finance'], { dash: 'suffix' }],
  ['a mark behind some of them', ['Sales - QH', 'Design - QH', 'Operations', 'Finance', 'HR'], { dash: false }],
  ['dots of two and of three levels', ['甲.乙.丙', '甲.丁.戊', '甲.己'], { dot: false }],
  ['three with two tops', ['华东/推广', '华东/客服', '华南/美工'], { slash: false }],
  ['dots between names of departments', ['运营部.天猫组', '客服部.售前组'], { dot: true }],
  ['a word that is no mark', ['Sales - east', 'Design - east'], {}],
  ['dots before names of departments', ['华东.推广部', '华南.客服部'], { dot: false }],
  ['dots of three levels', ['甲.乙.丙', '甲.丁.戊', '甲.己.庚'], { dot: true }],
  ['dots of two levels', ['甲甲.乙乙', '甲甲.丁丁', '甲甲.己己'], { dot: false }],
  ['what is cut surely needs no rule', ['甲 > 乙/丙', '甲 > 丁/戊'], {}],
  ['the same cell again', ['华东/推广', '华东/推广'], {}],
  ['three levels in half of them', ['Ops/Supply/Buying', 'Growth/Creative'], { slash: true }],
  ['three levels in fewer', ['Ops/Supply/Buying', 'Growth/Creative', 'Legal/Risk'], { slash: false }],
  ['four below two tops', ['华东/推广', '华东/客服', '华南/推广', '华南/客服'], { slash: true }],
  ['four below three tops', ['华东/推广', '华东/客服', '华南/推广', '西南/客服'], { slash: false }],
  ['three crafts in the name of a team', ['美工/摄影/剪辑', '客服/运营/推广'], { slash: false }],
  ['strokes of three levels', ['电商-天猫-推广', '电商-京东-推广'], { dash: true }],
  ['strokes within English words', ['Pre-sales-east', 'After-sales-east'], { dash: false }],
])('cells of one column are cut alike: %s', (_, texts, rule) => {
  expect(pathRule(texts)).toEqual(rule);
});

test('a column’s rule decides for each of its cells', () => {
  expect(departmentLevels('华东/推广', { slash: true })).toEqual(['华东', '推广']);
  expect(departmentLevels('美工/摄影组', { slash: true })).toEqual(['美工/摄影组']);
  expect(departmentLevels('运营中心/推广部', { slash: false })).toEqual(['运营中心/推广部']);
  expect(departmentLevels('Sales - East - QH', { dash: 'suffix' })).toEqual(['Sales', 'East']);
});
