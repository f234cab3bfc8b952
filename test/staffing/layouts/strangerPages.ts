import { refused, type Layout } from './layout';
import { stranger } from './strangerSheet';
import { sheet } from '../../support/sheetBuilder';

/** A second pile of sheets by the same stranger: odd wording, odd shapes, and sheets that are no list. */
export function strangerPages(): Layout[] {
  return [
    uprightDepartments(),
    brokenPositions(),
    summaryBeside(),
    legendAbove(),
    bareDepartments(),
    bareTitles(),
    secondPosts(),
    oddEnglish(),
    mixedLanguages(),
    slashHeaders(),
    nameOfJob(),
    titleAsPosition(),
    unitsBelow(),
    gapsBetween(),
    wordyHeaders(),
    englishNames(),
    fixedAndTemporary(),
    quarterPlan(),
    payBand(),
    budgetSheet(),
    levelsAsTree(),
    serialsByDepartment(),
    wideMonths(),
    commentsInList(),
    cyclesOfNames(),
    productList(),
    contactsOnly(),
    oldAndNewJobs(),
    handover(),
    shiftRoster(),
  ];
}

function uprightDepartments(): Layout {
  const page = stranger('编制', { department: 'A', position: 'B', headcount: 'C', employeeName: 'D' });
  page.head('部\n门', '岗\n位', '编\n制', '姓\n名');
  page
    .row(['运\n营\n部', '运营经理', 1, '阿一明'], { department: '运营部', headcount: 1 })
    .row([null, '运营助理', 2, '周二宝'], { department: '运营部', headcount: 2 })
    .row(['客\n服\n部', '客服', 4, '吴三桂'], { department: '客服部', headcount: 4 })
    .row([null, '客服组长', 1, '郑四喜'], { department: '客服部', headcount: 1 });
  return page.merge('A2:A3', 'A4:A5').layout('departments written upright');
}

function brokenPositions(): Layout {
  const page = stranger('花名册', { department: 'B', position: 'C', employeeName: 'D' });
  page.head('序号', '部门', '岗位', '姓名');
  page
    .row([1, '电商部', '天猫\n运营', '王五福'], { position: '天猫\n运营' })
    .row([2, '电商部', '美工（兼摄影）', '赵六顺'])
    .row([3, '电商部', '客服A组', '孙七巧'])
    .row([4, '电商部', '运营2', '李八方']);
  return page.layout('positions with line breaks, brackets and numbers');
}

function summaryBeside(): Layout {
  const page = stranger('人员表', { department: 'A', position: 'B', employeeName: 'C' });
  page.head('部门', '岗位', '姓名', null, '部门', '人数');
  page
    .row(['推广部', '推广经理', '钱多多', null, '推广部', 3])
    .row(['推广部', '信息流专员', '赵小小', null, '设计部', 1])
    .row(['推广部', 'SEO专员', '孙晓晓', null, '合计', 4])
    .row(['设计部', '设计师', '李淼淼']);
  return page.layout('figures of departments beside the list');
}

function legendAbove(): Layout {
  const page = stranger('岗位人员', { department: 'A', position: 'B', employeeName: 'C', hireDate: 'D' });
  page.other(
    ['公司名称：', '某某电子商务有限公司', '填表日期：', '2025-12-31'],
    ['部门：', '全公司', '岗位总数：', 3],
    ['编制总数：', 3, '在岗总数：', 3],
    [],
  );
  page.head('部门', '岗位', '姓名', '入职日期');
  page
    .list(['运营部', '抖音运营', '冯小刚', '2021-01-01'])
    .list(['运营部', '快手运营', '陈小春', '2022-01-01'])
    .list(['人事部', '招聘专员', '楚小帅', '2023-01-01']);
  return page.layout('labels with values above the header');
}

function bareDepartments(): Layout {
  const page = stranger('团队', { department: 'A', position: 'C', employeeName: 'B' });
  page.head('部门', '姓名', '岗位');
  page
    .list(['天猫', '卫小宝', '运营'])
    .list(['抖音', '蒋小鱼', '运营'])
    .list(['品牌', '沈小鱼', '策划'])
    .list(['供应链', '韩小莹', '采购'])
    .list(['IT', '杨过儿', '开发']);
  return page.layout('departments without the word');
}

function bareTitles(): Layout {
  const page = stranger('Sheet1', { department: 'A', position: 'B', employeeName: 'C' });
  page.head('部门', '职位', '姓名');
  page
    .list(['总裁办', 'CEO', '朱元庆'])
    .list(['技术部', 'Java', '秦观海'])
    .list(['技术部', 'UI', '尤三妹'])
    .list(['市场部', 'BD', '许仙林'])
    .list(['市场部', 'PR', '何仙菇'])
    .list(['人力部', 'HRBP', '吕洞天']);
  return page.layout('positions as abbreviations');
}

function secondPosts(): Layout {
  const page = stranger('任职情况', { department: 'C', position: 'D', employeeName: 'B', employeeId: 'A' });
  page.head('工号', '姓名', '任职部门', '任职岗位', '兼任部门', '兼任岗位', '是否主岗');
  page
    .list([101, '施小琅', '采购部', '采购主管', '仓储部', '仓储主管', '是'])
    .list([102, '张小保', '采购部', '采购专员', null, null, '是'])
    .list([101, '施小琅', '仓储部', '仓储主管', null, null, '否']);
  return page.layout('second posts');
}

function oddEnglish(): Layout {
  const page = stranger('People', {
    department: 'E',
    position: 'D',
    employeeName: 'C',
    employeeId: 'B',
    manager: 'F',
    hireDate: 'G',
    duties: 'H',
    kpi: 'I',
  });
  page.head(
    '#',
    'Staff ID',
    'Staff Name',
    'Post',
    'Team',
    'Reporting Manager',
    'Onboarding Date',
    'Key Responsibilities',
    'KPIs',
  );
  page
    .list([
      1,
      'S1',
      'Li Ming',
      'Buyer',
      'Purchasing',
      'Zhou Fang',
      '2021-02-03',
      'Buys goods and talks to suppliers',
      'Savings',
    ])
    .list([2, 'S2', 'Zhou Fang', 'Purchasing Manager', 'Purchasing', null, '2018-02-03', null, null])
    .list([3, 'S3', 'He Lin', 'QC Inspector', 'Quality', 'Zhou Fang', '2022-02-03', null, null]);
  return page.layout('other English words');
}

function mixedLanguages(): Layout {
  const page = stranger('HC', { department: 'A', position: 'B', headcount: 'C', employeeName: 'E', manager: 'F' });
  page.head('Dept 部门', 'Job Title\n岗位名称', 'HC\n编制', 'Actual\n在岗', 'Name\n姓名', 'Line Manager\n直线经理');
  page
    .row(['Marketing 市场部', 'Brand Manager 品牌经理', 1, 1, 'Tina 曹娜', 'Leo'], {
      headcount: 1,
      names: ['Tina 曹娜'],
    })
    .row(['Marketing 市场部', 'Designer 设计师', 2, 1, 'Sam 贺军', 'Tina'], { headcount: 2, names: ['Sam 贺军'] })
    .row(['Sales 销售部', 'Sales Rep 销售代表', 5, 5, 'Ken 范伟', 'Leo'], { headcount: 5, names: ['Ken 范伟'] });
  return page.layout('English first in headers and cells');
}

function slashHeaders(): Layout {
  const page = stranger('表1', { department: 'A', position: 'B', employeeName: 'C', headcount: 'D', manager: 'E' });
  page.head('部门/中心', '岗位/职位名称', '姓名/人员', '编制数/人', '上级/汇报人', '电话/微信');
  page
    .row(['运营中心', '店铺运营', '邹忌然', 1, '田单', 'x1'], { headcount: 1, manager: '田单' })
    .row(['运营中心', '活动策划', '淳于然', 1, '田单', 'x2'], { headcount: 1 })
    .row(['物流中心', '仓库主管', '田骈然', 1, '田单', 'x3'], { headcount: 1 });
  return page.layout('two words in each header');
}

function nameOfJob(): Layout {
  const page = stranger('岗位编制明细', { department: 'B', position: 'D', headcount: 'E' });
  page.merge('A1:A2', 'B1:B2', 'C1:D1', 'E1:F1');
  page.head('序号', '部门', '岗位', null, '人数', null);
  page.head(null, null, '编号', '名称', '编制', '在岗');
  page
    .row([1, '信息部', 'X01', '网络工程师', 2, 1], { headcount: 2 })
    .row([2, '信息部', 'X02', '数据库管理员', 1, 1], { headcount: 1 })
    .row([3, '财务部', 'C01', '往来会计', 3, 2], { headcount: 3 });
  return page.layout('code and name under "岗位", counts under "人数"');
}

function titleAsPosition(): Layout {
  const page = stranger('人員配置', { department: 'A', position: 'B', employeeName: 'C', manager: 'D', hireDate: 'E' });
  page.head('部門別', '職稱', '姓名', '主管', '到職日期');
  page
    .row(['管理部', '會計', '許小姐', '陳經理', '110/03/02'], { hired: '2021-03-02' })
    .row(['管理部', '總務', '蘇先生', '陳經理', '98年12月1日'], {})
    .row(['業務部', '業務助理', '彭佳慧', '林協理', '民國112年5月1日'], { hired: '2023-05-01' });
  return page.layout('Taiwan: 職稱 as position and years of the republic');
}

function unitsBelow(): Layout {
  const page = stranger('编制核定', { department: 'A', position: 'B', headcount: 'C' });
  page.head('部门', '岗位', '编制', '月薪');
  page.other([null, null, '（人）', '（元）']);
  page
    .row(['研发部', '算法工程师', 3, 20000], { headcount: 3 })
    .row(['研发部', '测试工程师', 2, 15000], { headcount: 2 })
    .row(['产品部', '产品助理', 1, 9000], { headcount: 1 });
  return page.layout('units in a row of their own');
}

function gapsBetween(): Layout {
  const page = stranger('名册', { department: 'A', position: 'B', employeeName: 'C' });
  page.head('部门', '岗位', '姓名');
  page.row(['一部', '业务经理', '罗成之']).row(['一部', '业务员', '单雄之']).other([], []);
  page.row(['二部', '业务经理', '程咬之']).row(['二部', '业务员', '尤俊之']).other([], [], []);
  page.row(['三部', '业务经理', '侯君之']).other(['以下空白']);
  return page.layout('blank lines between departments');
}

function wordyHeaders(): Layout {
  const page = stranger('统计表', {
    department: 'B',
    position: 'C',
    headcount: 'D',
    employeeName: 'F',
    duties: 'G',
    kpi: 'H',
  });
  page.head(
    '编号',
    '所在部门（科室）',
    '岗位名称（全称）',
    '编制人数（单位：人）',
    '实际在岗人数',
    '在岗人员姓名',
    '岗位主要工作职责（不少于3条）',
    '岗位绩效考核指标',
  );
  page
    .row([1, '市场部', '市场经理', 1, 1, '房玄之', '1.制定市场计划；2.管理预算；3.带团队', '销售额'], { headcount: 1 })
    .row([2, '市场部', '活动专员', 2, 2, '杜如之、魏征之', '1.执行活动', '活动场次'], {
      headcount: 2,
      names: ['杜如之', '魏征之'],
    });
  return page.layout('long headers with remarks in brackets');
}

function englishNames(): Layout {
  const page = stranger('Team', { department: 'A', position: 'C', employeeName: 'B' });
  page.head('部门', '姓名', '岗位');
  page
    .list(['跨境部', 'Amy', '亚马逊运营'])
    .list(['跨境部', 'Bruce', '速卖通运营'])
    .list(['跨境部', 'Coco Li', '海外客服']);
  return page.layout('people by their English names');
}

function fixedAndTemporary(): Layout {
  const page = stranger('用工明细', { department: 'A', position: 'B', headcount: 'C' });
  page.merge('A1:A2', 'B1:B2', 'C1:C2', 'D1:F1');
  page.head('部门', '岗位', '定员', '实际用工', null, null);
  page.head(null, null, null, '正式工', '劳务工', '合计');
  page
    .row(['包装车间', '包装工', 20, 12, 6, 18], { headcount: 20 })
    .row(['包装车间', '班组长', 2, 2, 0, 2], { headcount: 2 })
    .row(['机修车间', '机修工', 4, 4, 0, 4], { headcount: 4 })
    .other(['合计', null, 26, 18, 6, 24]);
  return page.layout('kinds of workers, with their sum as a column');
}

function quarterPlan(): Layout {
  const page = stranger('2026人力计划', { department: 'A', position: 'B', headcount: 'C' });
  page.head('部门', '岗位', '2026年编制', 'Q1', 'Q2', 'Q3', 'Q4', '备注');
  page
    .row(['直播部', '主播', 8, 5, 6, 7, 8, null], { headcount: 8 })
    .row(['直播部', '运营', 4, 3, 3, 4, 4, null], { headcount: 4 })
    .row(['供应链', '选品', 2, 1, 2, 2, 2, null], { headcount: 2 });
  return page.layout('plan by quarters');
}

function payBand(): Layout {
  const page = stranger('岗位体系', { department: 'A', position: 'D' });
  page.head('部门', '岗位族', '岗位序列', '岗位', '职级', '职级薪资范围', '晋升岗位');
  page
    .list(['客服部', '服务族', '客服序列', '售前客服', 'P1-P3', '4k-6k', '客服组长'])
    .list(['客服部', '服务族', '客服序列', '客服组长', 'P4', '6k-8k', '客服主管'])
    .list(['设计部', '专业族', '设计序列', '美工', 'P1-P3', '5k-8k', '设计主管']);
  return page.layout('families and bands of jobs, without people');
}

function budgetSheet(): Layout {
  const page = stranger('预算', { department: 'A', position: 'B', headcount: 'D' });
  page.merge('A1:F1').other(['2026年度人员编制预算表']);
  page.head('部门', '岗位', '上年末实有人数', '本年预算编制', '增减人数', '人均成本');
  page
    .row(['财务部', '财务经理', 1, 1, 0, 12000], { headcount: 1 })
    .row(['财务部', '会计', 2, 3, 1, 8000], { headcount: 3 })
    .row(['行政部', '前台', 1, 1, 0, 5000], { headcount: 1 });
  return page.layout('budget beside last year');
}

function levelsAsTree(): Layout {
  const page = stranger('架构', { position: 'D', employeeName: 'E', department: 'C' });
  page.head('公司', '一级部门', '二级部门', '岗位', '姓名');
  page
    .row(['某某集团', '营销中心', '电商部', '运营', '苏小妹'])
    .row([null, null, null, '客服', '秦小游'], { department: '电商部' })
    .row([null, null, '渠道部', '分销', '黄小鲁'])
    .row([null, '职能中心', '财务部', '出纳', '晁小补'])
    .row([null, null, '人事部', '人事', '张小耒']);
  return page.merge('A2:A6', 'B2:B4', 'C2:C3', 'B5:B6').layout('levels merged like a tree');
}

function serialsByDepartment(): Layout {
  const page = stranger('各部门名单', { position: 'C', employeeName: 'B', hireDate: 'D' });
  page.merge('A1:D1').other(['各部门人员名单']);
  page.head('序号', '姓名', '岗位', '入职时间');
  page.other(['▶ 运营部 (2人)', null, null, null]);
  page
    .row([1, '岳小飞', '运营主管', '2020/5/6'], { department: '运营部' })
    .row([2, '牛小皋', '运营专员', '2021/5/6'], { department: '运营部' });
  page.other(['▶ 仓储部 (1人)', null, null, null]);
  page.row([1, '汤小怀', '仓管员', '2020/5/6'], { department: '仓储部' });
  page.other(['总计：3人']);
  return page.layout('marked section rows that are not merged');
}

function wideMonths(): Layout {
  const page = stranger('在岗统计', { department: 'A', position: 'B', headcount: 'C' });
  page.head('部门', '岗位', '编制', '1月', '2月', '3月', '4月', '5月', '6月', '平均');
  page
    .row(['客服部', '客服', 10, 8, 9, 9, 10, 10, 10, 9.3], { headcount: 10 })
    .row(['仓储部', '打包', 6, 6, 6, 6, 6, 5, 6, 5.8], { headcount: 6 })
    .row(['运营部', '运营', 4, 4, 4, 4, 4, 4, 4, 4], { headcount: 4 })
    .other(['总计', null, 20, 18, 19, 19, 20, 19, 20, 19.2]);
  return page.layout('months beside the headcount');
}

function commentsInList(): Layout {
  const page = stranger('编制调整', { department: 'A', position: 'B', headcount: 'C', employeeName: 'D' });
  page.head('部门', '岗位', '编制', '人员', '变动说明');
  page
    .row(['运营部', '运营', 3, '石小秀 杨小雄', '缺1人招聘中'], { headcount: 3, names: ['石小秀', '杨小雄'] })
    .other(['注：运营部2026年2月起增编1人。'])
    .row(['运营部', '美工', 1, '时小迁', null], { headcount: 1 })
    .row(['运营部', '客服', 2, '白小胜（5月离职）', '补招'], { headcount: 2, names: ['白小胜'], left: ['白小胜'] });
  return page.layout('a note between the rows');
}

function cyclesOfNames(): Layout {
  const page = stranger('值班岗位', { department: 'B', position: 'A', employeeName: 'C', headcount: 'D' });
  page.head('岗位', '部门', '责任人', '人数');
  page
    .row(['配货员', '仓储部', '段景之 / 王定之', 2], { headcount: 2, names: ['段景之', '王定之'] })
    .row(['发货员', '仓储部', '焦挺之\n石勇之\n（空1）', 3], { headcount: 3, names: ['焦挺之', '石勇之'] })
    .row(['质检员', '品控部', '①鲍旭之②项充之', 2], { headcount: 2, names: ['鲍旭之', '项充之'] });
  return page.layout('names with circled numbers and slashes');
}

function productList(): Layout {
  return refused(
    'stranger: goods, not people',
    'noStaffingSheet',
    sheet('商品')
      .withHeader(['货号', '品名', '类目', '库存', '单价', '负责人'])
      .withRows([
        ['A1', '连衣裙', '女装', 20, 99, '张明'],
        ['A2', '衬衫', '男装', 30, 89, '李静'],
        ['A3', '短裤', '男装', 12, 59, '李静'],
      ])
      .build(),
    sheet('订单')
      .withHeader(['订单号', '买家', '金额', '状态'])
      .withRows([
        ['1001', '某甲', 99, '已发货'],
        ['1002', '某乙', 89, '待发货'],
      ])
      .build(),
  );
}

function contactsOnly(): Layout {
  return refused(
    'stranger: contacts without any position',
    'noStaffingSheet',
    sheet('通讯录')
      .withHeader(['序号', '部门', '姓名', '电话', '邮箱'])
      .withRows([
        [1, '运营部', '张明', '13800000001', 'a@example.com'],
        [2, '客服部', '李静', '13800000002', 'b@example.com'],
        [3, '仓储部', '王强', '13800000003', 'c@example.com'],
      ])
      .build(),
    sheet('说明').withRow(['本表每月更新']).build(),
  );
}

function oldAndNewJobs(): Layout {
  const page = stranger('岗位调整', { department: 'E', position: 'F', employeeName: 'B', employeeId: 'A' });
  page.merge('A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2');
  page.head('工号', '姓名', '调整前', null, '调整后', null, '生效日期');
  page.head(null, null, '部门', '岗位', '部门', '岗位', null);
  page
    .list(['M1', '扈小三', '客服部', '客服', '运营部', '运营助理', '2025-12-01'])
    .list(['M2', '顾小嫂', '仓储部', '打包员', '客服部', '售后客服', '2025-12-01'])
    .list(['M3', '孙小新', '设计部', '美工', '直播部', '场控', '2025-12-01']);
  return page.layout('jobs before and after a change');
}

function handover(): Layout {
  const page = stranger('人员', { department: 'C', position: 'D', employeeName: 'B', hireDate: 'F' });
  page.head('No', '员工', '组织', '岗', '级', '入职', '司龄');
  page
    .list([1, '解小宝', '技术组', '运维', 'T2', '2022.3.4', 3])
    .list([2, '解小珍', '技术组', '测试', 'T1', '2023.3.4', 2])
    .list([3, '邹小渊', '产品组', '产品', 'T3', '2021.3.4', 4]);
  return page.layout('headers of one or two letters');
}

function shiftRoster(): Layout {
  const shifts = sheet('12月排班').withRows([
    ['部门', '岗位', '姓名', '1日', '2日', '3日', '4日', '5日'],
    ['客服部', '售前客服', '曹小正', '早', '早', '晚', '休', '早'],
    ['客服部', '售后客服', '燕小顺', '晚', '晚', '早', '早', '休'],
    ['客服部', '客服组长', '郑小寿', '早', '早', '早', '早', '早'],
  ]);
  const page = stranger('Roster', { department: 'B', position: 'C', employeeName: 'A' });
  page.head('Name', 'Dept', 'Title', 'Mobile');
  page
    .list(['Cao Xiaozheng', 'Customer Service', 'Pre-sales Agent', '13800000001'])
    .list(['Yan Xiaoshun', 'Customer Service', 'After-sales Agent', '13800000002'])
    .list(['Zheng Xiaoshou', 'Customer Service', 'Team Leader', '13800000003']);
  return page.layout('shifts before the roster', [shifts.build()]);
}
