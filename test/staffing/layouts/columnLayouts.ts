import { draft, STAFF, type Column, type Fields, type Layout } from './layout';

type Make = (index: number, staff: readonly [string, string, string]) => Fields;

function table(name: string, columns: readonly Column[], make: Make): Layout {
  const list = draft(columns).header();
  STAFF.forEach((staff, index) => list.row(make(index, staff)));
  return list.layout(name);
}

/** Columns that look like others, and columns whose words and cells disagree. */
export function columnLayouts(): Layout[] {
  return [
    table(
      'every field',
      [
        ['employeeId', '工号'],
        ['employeeName', '员工姓名'],
        ['department', '所属部门'],
        ['position', '岗位名称'],
        ['headcount', '编制人数'],
        ['manager', '直属上级'],
        ['hireDate', '入职日期'],
        ['duties', '岗位职责'],
        ['kpi', '考核指标'],
      ],
      (index, [department, position, employeeName]) => ({
        employeeId: 1001 + index,
        employeeName,
        department,
        position,
        headcount: 1,
        manager: '周涛',
        hireDate: '2023.5.1',
        duties: '负责店铺日常运营，跟进活动报名与数据复盘',
        kpi: '销售额完成率',
      }),
    ),
    table(
      'look-alikes of the position',
      [
        [null, '岗位编号'],
        [null, '岗位类别'],
        [null, '职级'],
        [null, '原岗位'],
        ['position', '现岗位'],
        [null, '职称'],
        ['employeeName', '姓名'],
        [null, '部门负责人'],
        ['department', '部门'],
        [null, '岗位工资'],
        [null, '所属公司'],
      ],
      (index, [department, position, employeeName]) => ({
        x0: `P00${index}`,
        x1: '专业类',
        x2: 'P5',
        x3: '客服专员',
        position,
        x5: '中级',
        employeeName,
        x7: '周涛',
        department,
        x9: 5000,
        x10: '某某电子商务有限公司',
      }),
    ),
    table(
      'planned and actual headcount',
      [
        ['department', '部门'],
        ['position', '岗位'],
        [null, '现有人数'],
        ['headcount', '编制'],
        [null, '缺编'],
        ['employeeName', '在岗人员'],
      ],
      (_, [department, position, employeeName]) => ({ department, position, x2: 1, headcount: 2, x4: 1, employeeName }),
    ),
    table(
      'position and name swapped against their headers',
      [
        ['department', '部门'],
        ['employeeName', '岗位'],
        ['position', '姓名'],
      ],
      (_, [department, position, employeeName]) => ({ department, position, employeeName }),
    ),
    table(
      'position under a header that says nothing',
      [
        ['employeeName', '姓名'],
        ['department', '部门'],
        ['position', '方向'],
      ],
      (_, [department, position, employeeName]) => ({ department, position, employeeName }),
    ),
    table(
      'post and rank side by side',
      [
        ['employeeName', '姓名'],
        ['department', '部门'],
        [null, '职务级别'],
        ['position', '岗位'],
        [null, '手机号'],
      ],
      (index, [department, position, employeeName]) => ({
        employeeName,
        department,
        x2: '主管级',
        position,
        x4: `1380000000${index}`,
      }),
    ),
    table(
      'serial number and id',
      [
        [null, '序号'],
        ['employeeId', '编号'],
        ['employeeName', '姓名'],
        ['position', '职务'],
        ['department', '部门'],
      ],
      (index, [department, position, employeeName]) => ({
        x0: index + 1,
        employeeId: `RC${index}07`,
        employeeName,
        position,
        department,
      }),
    ),
    table(
      'dates of several kinds',
      [
        ['employeeName', '姓名'],
        [null, '出生日期'],
        [null, '参加工作时间'],
        ['hireDate', '入司时间'],
        [null, '转正日期'],
        ['position', '岗位'],
        ['department', '部门'],
      ],
      (_, [department, position, employeeName]) => ({
        employeeName,
        x1: '1995-01-02',
        x2: '2018-07-01',
        hireDate: '2023年5月1日',
        x4: '2023-08-01',
        position,
        department,
      }),
    ),
    table(
      'duties and requirements',
      [
        ['department', '部门'],
        ['position', '岗位'],
        ['headcount', '定编'],
        ['duties', '工作职责'],
        [null, '任职要求'],
        ['kpi', 'KPI'],
        [null, '备注'],
      ],
      (_, [department, position]) => ({
        department,
        position,
        headcount: 1,
        duties: '负责日常工作安排与跟进',
        x4: '两年以上电商经验',
      }),
    ),
    table(
      'manager by many names',
      [
        ['employeeName', '姓名'],
        ['position', '岗位'],
        ['department', '部门'],
        ['manager', '汇报对象'],
        [null, '上级岗位'],
      ],
      (_, [department, position, employeeName]) => ({
        employeeName,
        position,
        department,
        manager: '周涛',
        x4: '运营总监',
      }),
    ),
    levels(),
    companyLevels(),
  ];
}

function levels(): Layout {
  const list = draft([
    [null, '一级部门'],
    ['department', '二级部门'],
    ['position', '岗位'],
    ['employeeName', '姓名'],
  ]).header();
  list.row({ x0: '电商中心', department: '运营部', position: '店长', employeeName: '张明' }, { department: '运营部' });
  list.row(
    { x0: '电商中心', department: '客服部', position: '售前客服', employeeName: '李静' },
    { department: '客服部' },
  );
  list.row({ x0: '供应链中心', position: '供应链计划专员', employeeName: '王强' }, { department: '供应链中心' });
  return list.layout('department levels in two columns');
}

function companyLevels(): Layout {
  const list = draft([
    [null, '事业部'],
    ['department', '部门'],
    [null, '组别'],
    ['position', '岗位'],
    ['employeeName', '姓名'],
  ]).header();
  list.row(
    { x0: '天猫事业部', department: '运营部', x2: '女装组', position: '店长', employeeName: '张明' },
    { department: '女装组' },
  );
  list.row({ x2: '男装组', position: '运营专员', employeeName: '李静' }, { department: '男装组' });
  list.row({ department: '客服部', position: '客服主管', employeeName: '王强' }, { department: '客服部' });
  return list.layout('department levels in three columns, blanks below');
}
