import { headerMeaning, headerStrength } from '../../../src/staffing/words/headerMeaning';
import type { ColumnField } from '../../../src/staffing/columnField';
import { STRANGER_HEADERS } from './strangerHeaders';

const strongest = (text: string): string | null => {
  const meaning = headerMeaning(text);
  if (meaning?.kind !== 'field') return meaning?.kind ?? null;
  return Object.entries(meaning.fields).sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

const FIELDS: Readonly<Record<ColumnField, readonly string[]>> = {
  position: [
    '岗位',
    '崗位名稱',
    '职务',
    'Job Title',
    '岗位 Position',
    '岗　位',
    '岗位\n名称',
    '*岗位（必填）',
    '岗位/职务',
    '现任岗位名称',
  ],
  employeeName: ['姓名', '姓 名', 'Name', '员工姓名', '姓名\nName', '在岗人员'],
  department: ['部门', '所属部门', '部門', 'Dept.', '二级部门', '部门/科室'],
  employeeId: ['工号', '員工編號', 'Employee No.', '人员编号'],
  headcount: ['编制', '定编人数', 'Headcount', '編制（人）', '2026年编制', '现有人数', '实有人数（人）', '在编人数'],
  manager: ['直属上级', '汇报对象', 'Reports To', '直接上级姓名', '实线汇报对象', "Worker's Manager"],
  hireDate: ['入职日期', '到岗时间', 'Hire Date', '入職日期', 'Original Hire Date'],
  duties: ['岗位职责', '工作职责概述', 'Duties', '職掌'],
  kpi: ['考核指标', 'KPI', '关键业绩指标', '绩效考核项目'],
};

test.each(Object.entries(FIELDS).flatMap(([field, texts]) => texts.map((text) => [text, field])))(
  '%j names the %s',
  (text, field) => {
    expect(strongest(text)).toBe(field);
  },
);

test.each([
  '岗位编号',
  '职级',
  '原岗位',
  '部门负责人',
  '岗位类别',
  '岗位工资',
  '主部门ID',
  '缺编人数',
  '所属公司',
  '上级岗位',
  '部门人数',
  '绩效得分',
  '离职日期',
  '紧急联系人姓名',
  'Position Code',
])('%j names none of the fields', (text) => {
  expect(strongest(text)).not.toMatch(
    /position|employeeName|department|employeeId|headcount|manager|hireDate|duties|kpi/,
  );
});

test.each(['现有人数', '实有人数', '在编人数', '需求人数', 'Actual HC'])(
  '%j is a headcount only for want of a planned one',
  (text) => {
    const [own, planned, plain] = [text, '编制', '人数'].map((each) =>
      headerStrength(headerMeaning(each), 'headcount'),
    );
    expect(own).toBeLessThan(planned ?? 0);
    expect(own).toBeLessThan(plain ?? 0);
  },
);

test.each(['张三', '运营专员', '2023-05-01', '', '本表由人力资源部负责填写，请各部门按时提交'])(
  '%j is no header',
  (text) => {
    expect(headerMeaning(text)).toBeNull();
  },
);

const written = Object.entries(STRANGER_HEADERS).flatMap(([field, texts]) =>
  texts
    .trim()
    .split('\n')
    .map((text) => [text, field] as const),
);

test.each(written)('a stranger writes %j for %s', (text, field) => {
  const meant = strongest(text);
  expect(meant === null || meant === 'other' ? 'none' : meant).toBe(field);
});
