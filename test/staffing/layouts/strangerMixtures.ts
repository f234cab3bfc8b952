import type { Layout } from './layout';
import { stranger } from './strangerSheet';

/** Sheets in which several habits meet. */
export function strangerMixtures(): Layout[] {
  return [
    bilingualGroups(),
    englishGroups(),
    totalsInNames(),
    subtotalsInPositions(),
    remarksWithoutHeader(),
    namesWithPhones(),
    signedInTheMiddle(),
    companyRows(),
    positionsFirst(),
    tableAndTitle(),
    wrappedTitleRows(),
    longDuties(),
    statedBelow(),
    textNumbers(),
    dittoBelowHeadings(),
    bankCards(),
    dottedPaths(),
    dottedNames(),
    dutyRoster(),
    rosterBesideList(),
    assessorsBeside(),
  ];
}

function bilingualGroups(): Layout {
  const page = stranger('编制及人员', {
    department: 'B',
    position: 'C',
    headcount: 'D',
    employeeName: 'F',
    hireDate: 'H',
    manager: 'G',
  });
  page.merge('A1:I1').other(['2026年度组织编制及人员配置表\n2026 Organization & Staffing']);
  page.merge('A2:I2').other(['编制单位：人力资源中心        编制日期：2026年1月5日        单位：人']);
  page.merge('A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:H3', 'I3:I4');
  page.head(
    '序号\nNo.',
    '部门\nDepartment',
    '岗位\nPosition',
    '编制情况\nHeadcount',
    null,
    '人员信息\nPeople',
    null,
    null,
    '备注\nRemark',
  );
  page.head(
    null,
    null,
    null,
    '定编\nPlanned',
    '在编\nActual',
    '姓名\nName',
    '直属上级\nReports to',
    '入职日期\nHire date',
    null,
  );
  page
    .row([1, '电商部', '电商经理', 1, 1, '洪七公', '董事长', '2019-02-01', null], { headcount: 1, hired: '2019-02-01' })
    .row([2, null, '直播运营', 2, 1, '黄药之', '洪七公', '2021-02-01', '缺1'], { department: '电商部', headcount: 2 })
    .row([3, '仓储部', '仓储主管', 1, 0, '招聘中', '洪七公', null, null], { headcount: 1, names: [] });
  page.merge('A8:C8').other(['合计 Total', null, null, 4, 2]);
  page.merge('A9:I9').other(['说明：1. 本表由人力资源中心负责解释；\n2. 未尽事宜另行通知。']);
  page.other([null, '编制人：段誉之', null, '审核人：', null, '批准人：', null, '日期：']);
  return page.merge('B5:B6').layout('bilingual groups, total, notes and signatures');
}

function englishGroups(): Layout {
  const page = stranger('Org', { department: 'A', position: 'B', headcount: 'C', employeeName: 'E', employeeId: 'F' });
  page.merge('A1:B1', 'C1:D1', 'E1:F1');
  page.head('Organization', null, 'Headcount', null, 'Incumbent', null);
  page.head('Department', 'Position', 'Approved', 'Actual', 'Name', 'ID');
  page
    .row(['Sales', 'Sales Manager', 1, 1, 'Wang Lei', 'E01'], { headcount: 1, ids: ['E01'] })
    .row(['Sales', 'Sales Executive', 3, 1, 'Zhao Min', 'E02'], { headcount: 3 })
    .row(['Finance', 'Accountant', 2, 1, 'Zhou Zhiruo', 'E03'], { headcount: 2 })
    .other(['Total', null, 6, 3]);
  return page.layout('English groups over their columns');
}

function totalsInNames(): Layout {
  const page = stranger('名单', { department: 'A', position: 'B', employeeName: 'C' });
  page.head('部门', '岗位', '姓名', '电话');
  page
    .list(['研发部', '硬件工程师', '令狐小冲', '1'], ['研发部', '结构工程师', '任小盈', '2'])
    .other([null, null, '合计：2人'])
    .list(['品质部', '品质工程师', '向小天', '3'])
    .other([null, null, '合计：1人'], [null, null, '共计3人']);
  return page.layout('totals in the column of names');
}

function subtotalsInPositions(): Layout {
  const page = stranger('编制', { department: 'A', position: 'B', headcount: 'C', employeeName: 'D' });
  page.head('部门', '岗位', '编制', '在岗人员');
  page
    .row(['运营部', '运营经理', 1, '岳不凡'], { headcount: 1 })
    .row(['运营部', '运营专员', 2, '劳德诺'], { headcount: 2 })
    .other(['运营部', '运营部小计', 3, null])
    .row(['客服部', '客服', 5, '陆大有'], { headcount: 5 })
    .other(['客服部', '客服部小计', 5, null], ['总编制', null, 8, null]);
  return page.layout('subtotals named by department among the positions');
}

function remarksWithoutHeader(): Layout {
  const page = stranger('人员', { department: 'A', position: 'B', employeeName: 'C' });
  page.head('部门', '岗位', '姓名');
  page
    .list(
      ['客服部', '客服', '林平之', '下周入职手续'],
      ['客服部', '客服', '岳灵珊'],
      ['运营部', '运营', '仪琳珊', '哺乳期'],
    )
    .list(['运营部', '运营', '曲非烟']);
  return page.layout('remarks in a column without a header');
}

function namesWithPhones(): Layout {
  const page = stranger('通讯录', { department: 'A', position: 'B', employeeName: 'C' });
  page.head('部门', '岗位', '姓名及电话');
  page
    .row(['行政部', '行政经理', '狄云之 13800001111'], { names: ['狄云之'] })
    .row(['行政部', '前台', '戚小芳\n13800002222'], { names: ['戚小芳'] })
    .row(['行政部', '司机', '水小笙（13800003333）'], { names: ['水小笙'] });
  return page.layout('names and phones in one cell');
}

function signedInTheMiddle(): Layout {
  const page = stranger('表', { department: 'B', position: 'C', employeeName: 'D' });
  page.head('序号', '部门', '岗位', '姓名', '签收');
  page
    .list([1, '生产部', '计划员', '石破之', null], [2, '生产部', '统计员', '丁小当', null])
    .other([null, null, '部门负责人签字：', null, null], [])
    .list([3, '设备部', '设备员', '白阿绣', null])
    .other([null, null, '部门负责人签字：', null, null], [null, '日期：', null, '年  月  日']);
  return page.layout('signature lines between departments');
}

function companyRows(): Layout {
  const page = stranger('集团名册', { position: 'B', employeeName: 'C' });
  page.head('序号', '岗位', '姓名', '电话');
  page.merge('A2:D2').other(['一、上海某某电子商务有限公司']);
  page.merge('A3:D3').other(['（一）运营部']);
  page
    .row([1, '店长', '胡斐之', '1'], { department: '运营部' })
    .row([2, '运营', '程灵之', '2'], { department: '运营部' });
  page.merge('A6:D6').other(['（二）客服部']);
  page.row([3, '客服', '袁紫之', '3'], { department: '客服部' });
  page.merge('A8:D8').other(['二、杭州某某供应链有限公司']);
  page.merge('A9:D9').other(['（一）仓储部']);
  page.row([4, '库管', '苗若之', '4'], { department: '仓储部' });
  return page.layout('companies and departments as headings');
}

function positionsFirst(): Layout {
  const page = stranger('岗位一览', {
    position: 'A',
    department: 'B',
    headcount: 'C',
    employeeName: 'D',
    duties: 'E',
    kpi: 'F',
  });
  page.head('岗位', '部门', '人数', '现任', '职责', 'KPI');
  page
    .row(['陈列设计', '视觉部', 1, '霍青之', null, null], { headcount: 1 })
    .row(['橱窗设计', '视觉部', 1, '香香儿', null, null], { headcount: 1 })
    .row(['模特', '视觉部', 2, '余鱼同、李沅芷', null, null], { headcount: 2, names: ['余鱼同', '李沅芷'] });
  return page.layout('position first, short headers');
}

function tableAndTitle(): Layout {
  const page = stranger('数据', { department: 'C', position: 'D', employeeName: 'B', employeeId: 'E' });
  page.other([null, '某某公司人员清单'], []);
  page.head('列1', '姓名', '部门', '岗位', '工号', '列2');
  page
    .list([null, '陈家洛', '总部', '总助', 'K1', null], [null, '文泰来', '总部', '安保主管', 'K2', null])
    .list([null, '骆小冰', '总部', '行政', 'K3', null]);
  page.builder.withTable('Table1', { row: 2, column: 0, rowCount: 4, columnCount: 6 });
  return page.layout('Excel table with generated column names');
}

function wrappedTitleRows(): Layout {
  const page = stranger('Sheet1', { department: 'B', position: 'C', employeeName: 'D', hireDate: 'E' });
  page.merge('A1:E3').other(['某某有限公司\n人员信息登记表\n（内部资料 注意保密）'], [], []);
  page.merge('A4:B4', 'C4:E4').other(['统计部门：人事行政部', null, '统计时间：2026-01-01']);
  page.head('No', '部  门', '岗  位', '姓  名', '入 司 日 期');
  page.list(['01', '人事部', '人事经理', '袁承之', '2018/8/8'], ['02', '人事部', '薪酬主管', '温青之', '2019/8/8']);
  return page.layout('a title merged over three rows, two facts in one line');
}

function longDuties(): Layout {
  const text =
    '1.负责店铺日常运营，制定推广计划；\n2.跟进合计销售额、活动报名；\n3.完成上级交办的其他工作。备注：含双11。';
  const page = stranger('岗位职责表', { department: 'A', position: 'B', employeeName: 'C', duties: 'D' });
  page.head('部门', '岗位', '姓名', '岗位职责');
  page.list(
    ['运营部', '店长', '夏雪之', text],
    ['运营部', '运营', '何红之', `${text}合计`],
    ['美工部', '美工', '安小慧', ''],
  );
  return page.layout('duties that speak of totals and notes');
}

function statedBelow(): Layout {
  const page = stranger('花名册', { department: 'B', position: 'C', employeeName: 'A' });
  page.head('姓名', '部门', '岗位', '状态', '状态说明');
  page
    .row(['程小英', '客服部', '客服', '在职', null])
    .row(['陆小双', '客服部', '客服', '离职', '2025-10 个人原因'], { left: ['陆小双'] })
    .row(['公孙绿', '客服部', '客服', '离职（手续办理中）', null])
    .row(['郭小襄', '客服部', '客服', '自离', null], { left: ['郭小襄'] });
  return page.other([], ['离职人员：2人'], ['在职人数：2人']).layout('states, and their numbers below');
}

function textNumbers(): Layout {
  const page = stranger('编制', { department: 'A', position: 'B', headcount: 'C', employeeId: 'E', employeeName: 'D' });
  page.head('部门', '岗位', '编制(人)', '姓名', '工号');
  page
    .row(['运营一部', '运营', '1.0', '张无忌', 10001], { headcount: 1, ids: ['10001'] })
    .row(['运营二部', '运营', ' 2 ', '谢小逊', '0010002'], { headcount: 2, ids: ['0010002'] })
    .row(['运营三部', '运营', '３', '殷离之', 'Ａ-3'], { headcount: 3 });
  return page.layout('numbers as texts');
}

function dittoBelowHeadings(): Layout {
  const page = stranger('名单', { department: 'A', position: 'B', employeeName: 'C', manager: 'D' });
  page.head('部门', '岗位', '姓名', '直属上级');
  page
    .other(['运营部'])
    .row(['〃', '运营经理', '商老太', '总经理'], { department: '运营部', manager: '总经理' })
    .row(['〃', '运营', '商宝震', '商老太'], { department: '运营部', manager: '商老太' })
    .row(['〃', '〃', '马行空', '〃'], { department: '运营部', position: '运营', manager: '商老太' })
    .other(['客服部'])
    .row(['〃', '客服', '马春花', '〃'], { department: '客服部', manager: '商老太' });
  return page.layout('ditto marks below headings');
}

function bankCards(): Layout {
  const page = stranger('发放名单', { department: 'A', position: 'B', employeeName: 'C' });
  page.head('部门', '岗位', '姓名', '卡号', '开户行');
  page
    .list(['运营部', '运营经理', '阎小基', '6222021001012345678', '工商银行'])
    .list(['运营部', '运营', '徐小铮', '6222021001012345679', '工商银行'])
    .list(['客服部', '客服', '王小剑', '6222021001012345680', '工商银行']);
  return page.layout('numbers of bank cards are no ids');
}

function dottedPaths(): Layout {
  const page = stranger('人员导出', { department: 'C', position: 'D', employeeName: 'A' });
  page.head('姓名', '入职渠道', '组织全路径', '岗位名称');
  page
    .row(['陆知微', '社招', '云栖集团.电商事业部.天猫运营组', '运营专员'], { department: '天猫运营组' })
    .row(['沈砚秋', '社招', '云栖集团.电商事业部.客服中心', '客服主管'], { department: '客服中心' })
    .row(['顾南枝', '内推', '云栖集团.仓储部', '仓库管理员'], { department: '仓储部' });
  return page.layout('paths of departments written with dots');
}

function dottedNames(): Layout {
  const page = stranger('名单', { department: 'A', position: 'B', employeeName: 'C' });
  page.head('部门', '岗位', '姓名');
  page.list(
    ['No.1店', '店长', '乔小峰'],
    ['No.2店', '店长', '段正淳'],
    ['No.3店', '店长', '阮星竹'],
    ['Dr.Jart组', '运营专员', '王语嫣'],
  );
  return page.layout('dots inside the names of departments');
}

const DAYS = Array.from({ length: 30 }, (_, index) => index + 1);

function shifts(...turns: string[]): string[] {
  return DAYS.map((day) => turns[day % turns.length] ?? '');
}

function dutyRoster(): Layout {
  const page = stranger('11月排班', { position: 'C', employeeName: 'B' });
  page.other(['客服部、仓储部11月排班表']);
  page.head('序号', '姓名', '岗位', ...DAYS, '出勤天数');
  page
    .list([1, '钟离婉', '客服组长', ...shifts('早', '晚', '休'), 20])
    .list([2, '欧阳澈', '售前客服', ...shifts('晚', '休', '早'), 20])
    .list([3, '诸葛晴', '打包员', ...shifts('白', '白', '休'), 20])
    .other(['注：早班8:00-16:00，晚班16:00-24:00'], ['休', '休息']);
  return page.layout('a roster of shifts with a column for each day');
}

function rosterBesideList(): Layout {
  const roster = stranger('11月排班', { position: 'C', employeeName: 'B' });
  roster.head('序号', '姓名', '岗位', ...DAYS);
  roster.list([1, '钟离婉', '客服组长', ...shifts('早', '晚', '休')]);
  const page = stranger('花名册', { department: 'C', position: 'B', employeeName: 'A' });
  page.head('姓名', '岗位', '部门');
  page.list(['钟离婉', '客服组长', '客服部'], ['欧阳澈', '售前客服', '客服部']);
  return page.layout('a roster of shifts before the list', [roster.builder.build()]);
}

function assessorsBeside(): Layout {
  const page = stranger('考核名单', { department: 'B', position: 'C', employeeName: 'A', manager: 'D' });
  page.other(['2026年第四季度考核名单']);
  page.merge('A2:C2', 'D2:E2');
  page.head('被考核人', null, null, '考核人', null);
  page.head('姓名', '部门', '岗位', '姓名', '岗位');
  page
    .row(['周芷若', '运营部', '运营专员', '灭绝', '店长'], { manager: '灭绝' })
    .row(['纪晓芙', '客服部', '售前客服', '丁敏君', '客服主管'], { manager: '丁敏君' })
    .row(['贝锦仪', '设计部', '美工', '静玄', '美工主管'], { manager: '静玄' });
  return page.layout('assessors with a name and a position of their own');
}
