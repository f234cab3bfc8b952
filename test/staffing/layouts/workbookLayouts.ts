import type { SheetContent } from '../../../src/base/grid';
import { sheet } from '../../support/sheetBuilder';
import { draft, PLAIN, STAFF, type Layout } from './layout';

const list = (name = '编制表') =>
  draft(PLAIN, name)
    .header()
    .people(...STAFF);

/** Which sheet of a workbook is the list, and which block of a sheet. */
export function workbookLayouts(): Layout[] {
  return [
    list('在职花名册').layout('leavers beside it', [leavers()]),
    list('人员表').layout('payroll before it', [payroll()], 'last'),
    list('2026编制').layout(
      'an old copy before it',
      [list('2026编制-旧').builder.build(), list('2025编制').builder.build()],
      'last',
    ),
    list('Sheet1').layout('dictionary of posts before it', [dictionary()], 'last'),
    list('花名册').layout(
      'cards, template and summary before it',
      [card('张明'), card('李静'), template(), summary()],
      'last',
    ),
    list('名册').layout('attendance and recruiting before it', [attendance(), recruiting()], 'last'),
    list('员工').layout(
      'cover and empty sheets before it',
      [sheet('封面').withTitle('某某电商 人员编制手册', 6).build(), sheet('Sheet2').build()],
      'last',
    ),
    list('可见').layout('a larger hidden list', [hiddenList()], 'last'),
    besideASummary(),
    besideADictionary(),
    twiceSideBySide(),
    excelTable(),
    list('通讯录').layout('the only list is called 通讯录'),
    dingTalk(),
    weCom(),
    feishu(),
  ];
}

function leavers(): SheetContent {
  return sheet('离职人员')
    .withHeader(['部门', '岗位', '姓名', '离职日期', '离职原因'])
    .withRows(STAFF.map((row) => [...row, '2025-12-31', '个人原因']))
    .withRows(STAFF.map((row) => [...row, '2025-11-30', '个人原因']))
    .build();
}

function payroll(): SheetContent {
  return sheet('1月工资')
    .withHeader(['部门', '岗位', '姓名', '基本工资', '绩效工资', '社保', '实发工资'])
    .withRows(STAFF.map((row) => [...row, 5000, 1000, 400, 5600]))
    .build();
}

function dictionary(): SheetContent {
  return sheet('岗位字典')
    .withHeader(['岗位名称', '岗位类别', '岗位定义'])
    .withRows(STAFF.map(([, position]) => [position, '专业类', '见岗位说明书']))
    .build();
}

function card(name: string): SheetContent {
  return sheet(name)
    .withTitle('绩效考核表', 15)
    .withRow(['姓名', name, '部门', '运营部', '岗位', '店长', '工号', 'E001', '直属上级', '周涛', '入职日期', 45000])
    .withRow([
      '序号',
      '考核维度',
      '考核指标',
      '指标定义/计算公式',
      '数据来源',
      '目标值',
      '权重',
      '评分标准',
      '实际完成',
      '系统评分',
      '自评',
      '上级评分',
      '最终得分',
      '加权得分',
      '备注',
    ])
    .withRows([
      [
        1,
        '业绩',
        '销售额完成率',
        '实际÷目标',
        '生意参谋',
        1,
        0.4,
        '实际值÷目标值×100',
        null,
        null,
        null,
        null,
        null,
        null,
      ],
      [
        2,
        '业绩',
        '转化率',
        '成交÷访客',
        '生意参谋',
        0.05,
        0.6,
        '实际值÷目标值×100',
        null,
        null,
        null,
        null,
        null,
        null,
      ],
    ])
    .build();
}

function template(): SheetContent {
  return sheet('考核表模板')
    .withTitle('{{title}}', 6)
    .withRow(['姓名', '{{姓名}}', '部门', '{{部门}}', '岗位', '{{岗位}}'])
    .withRow(['序号', '考核指标', '权重', '目标值', '得分', '备注'])
    .withRow(['{{kpi.no}}', '{{kpi.name}}', '{{kpi.weight}}', '{{kpi.target}}'])
    .build();
}

function summary(): SheetContent {
  return sheet('绩效汇总')
    .withHeader([
      '编号',
      '考核表',
      '姓名',
      '工号',
      '部门',
      '岗位',
      '直属上级',
      '总分',
      '等级',
      '系数',
      '全员排名',
      '部门排名',
      '状态',
    ])
    .withRows(
      STAFF.map(([department, position, name], index) => [
        `2026-01/E${index}`,
        '打开',
        name,
        `E${index}`,
        department,
        position,
        '周涛',
        80,
        'B',
        1,
        1,
        1,
        '已完成',
      ]),
    )
    .build();
}

function attendance(): SheetContent {
  return sheet('考勤1月')
    .withHeader(['姓名', '部门', '岗位', '应出勤', '实出勤', '迟到', '早退', '旷工'])
    .withRows(STAFF.map(([department, position, name]) => [name, department, position, 22, 22, 0, 0, 0]))
    .build();
}

function recruiting(): SheetContent {
  return sheet('招聘进度')
    .withHeader(['部门', '应聘岗位', '候选人', '面试时间', '面试官', '面试结果'])
    .withRows(STAFF.map((row) => [...row, '2026-02-01', '周涛', '通过']))
    .build();
}

function hiddenList(): SheetContent {
  const hidden = sheet('隐藏花名册').withHeader(['部门', '岗位', '姓名', '工号']);
  for (let round = 0; round < 5; round++) hidden.withRows(STAFF.map((row, index) => [...row, `H${round}${index}`]));
  return hidden.hidden().build();
}

function besideASummary(): Layout {
  const own = list();
  own.builder.withCell(0, 4, '部门').withCell(0, 5, '人数');
  [
    ['运营部', 2],
    ['推广部', 1],
    ['设计部', 1],
    ['客服部', 2],
  ].forEach(([department, count], index) =>
    own.builder.withCell(index + 1, 4, department ?? '').withCell(index + 1, 5, count ?? ''),
  );
  return own.layout('figures by department to the right');
}

function besideADictionary(): Layout {
  const own = draft(PLAIN)
    .at(1, 4)
    .header()
    .people(...STAFF);
  own.builder.withCell(1, 0, '岗位').withCell(1, 1, '岗位说明');
  STAFF.forEach(([, position], index) =>
    own.builder.withCell(index + 2, 0, position).withCell(index + 2, 1, '见岗位说明书第三章'),
  );
  return own.layout('a dictionary of posts to the left');
}

function twiceSideBySide(): Layout {
  const own = draft(PLAIN)
    .header()
    .people(...STAFF.slice(0, 4));
  ['部门', '岗位', '姓名'].forEach((text, index) => own.builder.withCell(0, 4 + index, text));
  STAFF.slice(4).forEach((row, r) => row.forEach((text, c) => own.builder.withCell(r + 1, 4 + c, text)));
  return own.layout('the same list goes on at the right');
}

function excelTable(): Layout {
  const own = draft(PLAIN)
    .at(2, 1)
    .header()
    .people(...STAFF);
  own.builder.withTable('表1', { row: 2, column: 1, rowCount: 7, columnCount: 3 });
  own.builder.withCell(0, 1, '筛选请用右侧箭头').withCell(10, 1, '更新于 2026-01-05');
  return own.layout('an Excel table with text around it');
}

function dingTalk(): Layout {
  const own = draft(
    [
      [null, '员工UserID'],
      ['employeeName', '姓名'],
      [null, '手机号'],
      ['department', '部门'],
      ['position', '职位'],
      ['employeeId', '工号'],
      [null, '是否部门主管'],
      ['manager', '直属主管UserID'],
      [null, '邮箱'],
      ['hireDate', '入职时间'],
      [null, '办公地点'],
      [null, '备注'],
    ],
    '员工信息',
  );
  own.title('填写须知：1、请勿修改表头；2、部门请用“-”分隔上下级；3、手机号必填。').header();
  STAFF.forEach(([department, position, employeeName], index) =>
    own.row(
      {
        x0: `u10${index}`,
        employeeName,
        x2: `1390000000${index}`,
        department: `某某电商-${department}`,
        position,
        employeeId: `D00${index}`,
        x6: '否',
        manager: 'u100',
        hireDate: '2024-01-02',
      },
      { department, manager: '张明' },
    ),
  );
  return own.layout('export of DingTalk');
}

function weCom(): Layout {
  const own = draft(
    [
      ['employeeName', '姓名'],
      ['employeeId', '账号'],
      [null, '别名'],
      ['position', '职务'],
      ['department', '部门'],
      [null, '性别'],
      [null, '手机'],
      [null, '座机'],
      [null, '个人邮箱'],
      ['manager', '直属上级'],
      [null, '激活状态'],
    ],
    '成员',
  ).header();
  STAFF.forEach(([department, position, employeeName], index) =>
    own.row(
      {
        employeeName,
        employeeId: `user${index}`,
        position,
        department: `某某电商/${department}`,
        x5: '女',
        x6: `1370000000${index}`,
        manager: '周涛',
        x10: '已激活',
      },
      { department },
    ),
  );
  return own.layout('export of WeCom');
}

function feishu(): Layout {
  const own = draft(
    [
      ['employeeName', '姓名'],
      [null, '英文名'],
      ['employeeId', '工号'],
      ['department', '主部门'],
      ['position', '职务'],
      ['manager', '直属上级'],
      [null, '人员类型'],
      ['hireDate', '入职日期'],
      [null, '工作城市'],
      [null, '邮箱'],
    ],
    '组织架构',
  ).header();
  STAFF.forEach(([department, position, employeeName], index) =>
    own.row({
      employeeName,
      x1: 'Ann',
      employeeId: `00${index}`,
      department,
      position,
      manager: '周涛',
      x6: '正式',
      hireDate: '2024/01/02',
      x8: '杭州',
    }),
  );
  return own.layout('export of Feishu');
}
