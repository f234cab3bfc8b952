import { isExampleRow, isLoneRule, isTemplateRow } from '../../../src/staffing/rows/instructionRows';

const RULES =
  '必填|选填|非必填|可选|必选|必填项|可不填|文本|文字|字符串|文本型|数值|数值型|数字|整数|小数|日期|日期型|时间|下拉|下拉框|单选|多选|枚举|布尔|引用|自动生成|系统生成|唯一|不可重复|格式2026-01-01|例如张伟|如：张伟|长度不限|最多20字|不超过20字|请填写|请选择部门名称|请勿修改|data|link|select|Date|datetime|text|string|varchar(20)|int|numeric|float|decimal|currency|checkbox|bool|enum|lookup|picklist|Required|optional|mandatory|Not Required|conditional|unique|yes|N|Valid department code|one of: a, b|e.g. Tom|max length 20|Max. 20|20 chars max|最多200字以内|Max length 200 characters|max20|200 chars|yyyy-mm-dd|MM/DD/YYYY|dd.mm.yyyy|-';

test.each(RULES.split('|'))('%j is a rule of a template', (rule) => {
  expect(isTemplateRow([rule, '文本'], 0)).toBe(true);
});

test.each([
  '张伟',
  '店长',
  '请把名字写在这里并且不要忘记在后面写上他的编号和部门',
  '20',
  '最多',
  '2026-01-01',
  'yesterday',
  '文本编辑',
  '最多两人',
  '20character',
])('%j is none', (text) => {
  expect(isTemplateRow([text, '文本'], 0)).toBe(false);
});

test.each<[readonly string[], number, boolean]>([
  [['必填', '文本'], 0, true],
  [['必填', '文本'], 11, true],
  [['必填', '文本'], 12, false],
  [['必填', '文本'], -1, false],
  [['必填'], 0, false],
  [['字段类型', '文本', '日期'], 0, true],
  [['Data Type:', 'text', 'emp_name'], 0, true],
  [['是否必填', '张伟', '文本'], 0, false],
  [['字段', 'name', 'dept'], 0, true],
  [['emp_name', 'dept', 'post'], 0, true],
  [['emp_name', 'dept'], 0, false],
  [['emp', 'dept', 'post'], 0, false],
  [['emp_name', 'dept', '店长'], 0, false],
  [['emp_name', 'Dept', 'post'], 0, false],
  [['emp_', 'dept', 'post'], 0, false],
  [['FNumber', 'FName', 'FDept.FName', 'FPost'], 0, true],
  [['empNo', 'empName', 'deptName'], 0, true],
  [['empNo', 'empName', 'deptName'], 1, false],
  [['empNo', 'empName'], 0, false],
  [['empNo', 'empName', 'Chen Ming'], 0, false],
  [['FNumber', 'Alice', 'Sales', 'Clerk'], 0, false],
  [['Alice', 'Sales', 'Clerk'], 0, false],
  [['emp_name', '1dept', 'post'], 0, false],
  [['字段类型说明', '文本', '日期'], 0, false],
  [['Column Label', 'text', 'date'], 0, true],
  [['Column Names', 'emp_name', 'dept'], 0, true],
  [['单行文本', '部门', '单行文本', '人员', '电话', '日期'], 1, true],
  [['Single line text', 'Member', 'Phone', 'Attachment', 'Date'], 0, true],
  [['人员', '部门', '电话'], 0, false],
  [['文本', '部门', '店长'], 0, false],
])('%j, %d rows below the header: %s', (texts, below, expected) => {
  expect(isTemplateRow(texts, below)).toBe(expected);
});

test.each([
  [['示例'], '', true],
  [['（示例行）'], '', true],
  [['填写范例：张伟'], '', true],
  [['Example 1'], '', true],
  [['e.g.'], '', true],
  [['1', '运营部'], '样本', true],
  [['1'], '张三（示例）', true],
  [['1'], '张三【仅供参考】', true],
  [['1'], 'Tom (sample)', true],
  [['1'], '例伟', false],
  [['例行会议'], '', false],
  [['无示例'], '', false],
  [['样例行数据'], '', false],
  [['example data 2'], '', true],
  [['exampledata'], '', true],
  [['1'], '张三（兼）', false],
  [[], '', false],
])('%j with the name %j is an example: %s', (texts, name, expected) => {
  expect(isExampleRow(texts, name)).toBe(expected);
});

test.each([
  ['必填', 0, true],
  ['必填', 11, true],
  ['必填', 12, false],
  ['必填', -1, false],
  ['（红色为必填项）', 1, true],
  ['【必填】：', 1, true],
  ['* 号表示必填', 1, true],
  ['标黄的均为必填', 1, true],
  ['下面用红色标出的都是必填', 1, false],
  ['必填信息', 1, false],
  ['请填写真实姓名', 1, true],
  ['请填写真实姓名以及这个人在本公司从入职开始的全部岗位', 1, false],
  ['敬请填写', 1, false],
  ['下拉选择', 1, true],
  ['可下拉选择', 1, false],
  ['Required field', 1, true],
  ['Required fields', 1, true],
  ['店长', 1, false],
])('%j alone, %d rows below the header, is a rule: %s', (text, below, expected) => {
  expect(isLoneRule(text, below)).toBe(expected);
});
