import type { Layout } from './layout';
import { stranger } from './strangerSheet';
import { sheet } from '../../support/sheetBuilder';

/** Workbooks of several sheets, of which one is the list. */
export function strangerWorkbooks(): Layout[] {
  return [
    coverAndAppendix(),
    leaversApart(),
    wagesAndAttendance(),
    hiddenChoices(),
    contactsAndHeadcount(),
    recruiting(),
    summaryFirst(),
    trainingAndTests(),
    emptySheets(),
    years(),
    orgChart(),
    assessmentCards(),
  ];
}

const LETTERS = { department: 'B', position: 'C', employeeName: 'D' } as const;

function roster(name = '花名册') {
  return stranger(name, LETTERS)
    .head('序号', '部门', '岗位', '姓名', '手机')
    .list([1, '运营部', '运营经理', '刘备', '13000000001'])
    .list([2, '运营部', '运营专员', '关羽', '13000000002'])
    .list([3, '客服部', '客服主管', '张飞', '13000000003'])
    .list([4, '客服部', '售后客服', '赵云', '13000000004']);
}

function coverAndAppendix(): Layout {
  const cover = sheet('封面').withRows([['人力资源管理手册'], ['2026版'], [], ['编制：人力资源部', '审核：总经办']]);
  const notes = sheet('填表说明').withRows([
    ['序号', '字段', '说明', '示例'],
    [1, '部门', '填写全称', '运营部'],
    [2, '岗位', '按岗位目录填写', '运营专员'],
    [3, '姓名', '与身份证一致', '张三'],
  ]);
  const log = sheet('修订记录').withRows([
    ['版本', '日期', '修订人', '修订内容'],
    ['V1', '2025-01-01', '张三', '新建'],
    ['V2', '2025-06-01', '李四', '增加岗位'],
  ]);
  return roster('附表1').layout('cover, explanations and revisions', [cover.build(), notes.build()], [log.build()]);
}

function leaversApart(): Layout {
  const gone = sheet('离职人员').withRows([
    ['序号', '部门', '岗位', '姓名', '入职日期', '离职日期', '离职原因'],
    [1, '运营部', '运营专员', '黄盖', '2020-01-01', '2024-01-01', '个人原因'],
    [2, '运营部', '运营专员', '韩当', '2020-01-01', '2024-02-01', '个人原因'],
    [3, '客服部', '客服', '程普', '2020-01-01', '2024-03-01', '合同到期'],
    [4, '客服部', '客服', '周泰', '2020-01-01', '2024-04-01', '合同到期'],
    [5, '仓储部', '打包', '蒋钦', '2020-01-01', '2024-05-01', '辞退'],
    [6, '仓储部', '打包', '陈武', '2020-01-01', '2024-06-01', '辞退'],
  ]);
  return roster('在职人员').layout('those who left on their own sheet', [gone.build()]);
}

function wagesAndAttendance(): Layout {
  const wages = sheet('12月工资表').withRows([
    [
      '序号',
      '部门',
      '岗位',
      '姓名',
      '基本工资',
      '岗位工资',
      '绩效工资',
      '应发合计',
      '社保',
      '个税',
      '实发工资',
      '签名',
    ],
    [1, '运营部', '运营经理', '刘备', 5000, 3000, 2000, 10000, 800, 100, 9100, ''],
    [2, '运营部', '运营专员', '关羽', 4000, 2000, 1500, 7500, 700, 20, 6780, ''],
    [3, '客服部', '客服主管', '张飞', 4000, 2000, 1500, 7500, 700, 20, 6780, ''],
  ]);
  const days = sheet('考勤').withRows([
    ['姓名', '部门', 1, 2, 3, 4, 5, 6, 7, '出勤天数'],
    ['刘备', '运营部', '√', '√', '√', '√', '√', '休', '休', 5],
    ['关羽', '运营部', '√', '√', '事', '√', '√', '休', '休', 4],
  ]);
  return roster().layout('wages and attendance before the roster', [wages.build(), days.build()]);
}

function hiddenChoices(): Layout {
  const choices = sheet('下拉')
    .hidden()
    .withRows([
      ['部门', '岗位', '学历', '民族'],
      ['运营部', '运营经理', '本科', '汉'],
      ['客服部', '运营专员', '大专', '回'],
      ['仓储部', '客服主管', '高中', '满'],
      ['', '售后客服', '', ''],
    ]);
  return roster('Sheet1').layout('hidden sheet of choices', [choices.build()]);
}

function contactsAndHeadcount(): Layout {
  const contacts = sheet('通讯录').withRows([
    ['部门', '姓名', '短号', '手机', '邮箱'],
    ['运营部', '刘备', '601', '13000000001', 'a@example.com'],
    ['运营部', '关羽', '602', '13000000002', 'b@example.com'],
    ['客服部', '张飞', '603', '13000000003', 'c@example.com'],
  ]);
  return roster('岗位编制').layout('contacts without positions', [contacts.build()]);
}

function recruiting(): Layout {
  const plan = sheet('招聘进度').withRows([
    ['序号', '需求部门', '招聘岗位', '需求人数', '招聘负责人', '面试人数', '到岗日期', '状态'],
    [1, '运营部', '运营专员', 2, '孙乾', 8, '2026-02-01', '进行中'],
    [2, '客服部', '售前客服', 3, '孙乾', 12, '2026-02-01', '进行中'],
    [3, '设计部', '美工', 1, '简雍', 4, '2026-02-01', '已完成'],
  ]);
  const resumes = sheet('候选人').withRows([
    ['应聘岗位', '候选人姓名', '电话', '面试时间', '面试结果'],
    ['运营专员', '糜竺', '1', '2026-01-03', '通过'],
    ['运营专员', '糜芳', '1', '2026-01-03', '不通过'],
    ['美工', '伊籍', '1', '2026-01-04', '待定'],
  ]);
  return roster('在编人员').layout('recruiting sheets first', [plan.build(), resumes.build()]);
}

function summaryFirst(): Layout {
  const summary = sheet('汇总')
    .withRows([
      ['部门', '编制', '在岗', '缺编', '满编率'],
      ['运营部', 10, 9, 1, 0.9],
      ['客服部', 20, 18, 2, 0.9],
      ['合计', 30, 27, 3, 0.9],
    ])
    .activated();
  return roster('明细').layout('summary of departments first and active', [summary.build()]);
}

function trainingAndTests(): Layout {
  const training = sheet('培训签到').withRows([
    ['培训主题：新员工入职培训'],
    ['序号', '部门', '岗位', '姓名', '签到', '签退', '考试成绩'],
    [1, '运营部', '运营专员', '关羽', '', '', 88],
    [2, '客服部', '售后客服', '赵云', '', '', 92],
    [3, '客服部', '售后客服', '马岱', '', '', 95],
  ]);
  const scores = sheet('绩效结果').withRows([
    ['序号', '部门', '姓名', '岗位', '一季度得分', '二季度得分', '三季度得分', '四季度得分', '年度等级'],
    [1, '运营部', '刘备', '运营经理', 90, 91, 92, 93, 'A'],
    [2, '运营部', '关羽', '运营专员', 80, 81, 82, 83, 'B'],
  ]);
  return roster('员工名册').layout('training and results beside', [training.build(), scores.build()]);
}

function emptySheets(): Layout {
  return roster('Sheet2').layout('empty sheets around', [sheet('Sheet1').build()], [sheet('Sheet3').build()]);
}

function years(): Layout {
  const old = (name: string) =>
    sheet(name).withRows([
      ['序号', '部门', '岗位', '姓名', '手机'],
      [1, '运营部', '运营经理', '刘表', '13000000001'],
      [2, '运营部', '运营专员', '刘琦', '13000000002'],
      [3, '客服部', '客服主管', '蔡瑁', '13000000003'],
      [4, '客服部', '售后客服', '张允', '13000000004'],
    ]);
  const now = roster('2026年花名册');
  now.builder.activated();
  return now.layout('one roster a year, the last one active', [
    old('2024年花名册').build(),
    old('2025年花名册').build(),
  ]);
}

function orgChart(): Layout {
  const chart = sheet('架构图')
    .withCell(1, 4, '总经理')
    .withCell(3, 1, '运营部')
    .withCell(3, 4, '客服部')
    .withCell(3, 7, '仓储部')
    .withCell(4, 1, '运营经理 1人')
    .withCell(4, 4, '客服主管 1人')
    .withCell(4, 7, '仓库主管 1人')
    .withCell(5, 1, '运营专员 3人')
    .withCell(5, 4, '售前客服 6人')
    .withCell(5, 7, '打包员 8人');
  return roster('人员明细').layout('chart of boxes first', [chart.build()]);
}

function assessmentCards(): Layout {
  const card = sheet('关羽考核表').withRows([
    ['绩效考核表'],
    ['姓名', '关羽', '部门', '运营部', '岗位', '运营专员'],
    ['序号', '考核指标', '权重', '目标值', '实际完成', '得分'],
    [1, '销售额达成率', 0.5, 1, '', ''],
    [2, '活动报名及时率', 0.3, 1, '', ''],
    [3, '协作', 0.2, '', '', ''],
  ]);
  const summary = sheet('绩效汇总').withRows([
    ['考核编号', '姓名', '部门', '岗位', '总分', '等级'],
    ['2026-01/1', '关羽', '运营部', '运营专员', 88, 'B'],
    ['2026-01/2', '赵云', '客服部', '售后客服', 91, 'A'],
  ]);
  return roster().layout('assessment cards of an earlier period', [card.build(), summary.build()]);
}
