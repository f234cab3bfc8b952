import type { Layout } from './layout';
import { stranger } from './strangerSheet';

/** Headcount sheets (编制表, 定岗定编表, 组织架构表). */
export function strangerHeadcounts(): Layout[] {
  return [
    groupedCounts(),
    plannedAndActual(),
    actualOnly(),
    inPostOnly(),
    establishedOnly(),
    twoYears(),
    orgStructure(),
    jobCatalogue(),
    dutiesAndKpi(),
    dutiesInGroups(),
    totalsOnTop(),
    unitsInCells(),
    sectionsWithTotals(),
    printedPages(),
    ditto(),
    namesInCells(),
    positionsMerged(),
    letteredSections(),
    subtotalInPosition(),
    demand(),
  ];
}

function groupedCounts(): Layout {
  const sheet = stranger('编制表', { department: 'B', position: 'C', headcount: 'D', employeeName: 'G' });
  sheet.merge('A1:H1').other(['某某公司2026年人员编制表']);
  sheet.other(['编制部门：人力资源部', null, null, null, null, null, '单位：人']);
  sheet.merge('A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:G4', 'H3:H4');
  sheet.head('序号', '部门', '岗位', '人员编制', null, null, '现有人员', '备注');
  sheet.head(null, null, null, '编制', '实有', '缺编', null, null);
  sheet
    .row([1, '总经办', '总经理', 1, 1, 0, '包拯', null], { headcount: 1 })
    .row([2, null, '总经理助理', 1, 0, 1, null, '急招'], { department: '总经办', headcount: 1 })
    .row([3, '运营部', '店长', 3, 2, 1, '展昭、王朝', null], { headcount: 3, names: ['展昭', '王朝'] })
    .row([4, null, '运营专员', 6, 6, 0, '马汉、张龙、赵虎、公孙策、白玉堂、丁月华', null], {
      department: '运营部',
      headcount: 6,
      names: ['马汉', '张龙', '赵虎', '公孙策', '白玉堂', '丁月华'],
    })
    .merge('B5:B6', 'B7:B8');
  sheet.other(['合计', null, null, 11, 9, 2]);
  sheet.other([], ['批准：', null, '审核：', null, null, null, '制表：人力资源部']);
  return sheet.layout('counts grouped under one header');
}

function plannedAndActual(): Layout {
  const sheet = stranger('编制', { department: 'A', position: 'B', headcount: 'D', employeeName: 'G' });
  sheet.head('部门名称', '岗位名称', '实有人数', '岗位编制', '缺编人数', '超编人数', '人员姓名');
  sheet
    .row(['设计部', '设计总监', 1, 1, 0, 0, '顾恺之'], { headcount: 1 })
    .row(['设计部', '平面设计师', 4, 5, 1, 0, '吴道子 阎立本 周昉 韩滉'], {
      headcount: 5,
      names: ['吴道子', '阎立本', '周昉', '韩滉'],
    })
    .row(['设计部', '摄影师', 3, 2, 0, 1, '郎静山\n吴印咸\n沙飞'], {
      headcount: 2,
      names: ['郎静山', '吴印咸', '沙飞'],
    });
  return sheet.layout('actual number before the planned one');
}

function actualOnly(): Layout {
  const sheet = stranger('岗位统计', { department: 'A', position: 'B', headcount: 'C' });
  sheet.head('部门', '岗位', '现有人数', '备注');
  sheet
    .row(['仓储部', '仓库经理', 1, null], { headcount: 1 })
    .row(['仓储部', '叉车司机', 4, '两班倒'], { headcount: 4 })
    .row(['仓储部', '理货员', 9, null], { headcount: 9 })
    .other(['合计', null, 14]);
  return sheet.layout('only the present number');
}

function inPostOnly(): Layout {
  const sheet = stranger('人员结构', { department: 'B', position: 'C', headcount: 'D' });
  sheet.head('序号', '部门', '岗位', '在编人数', '平均年龄', '本科及以上人数', '女性人数');
  sheet
    .row([1, '编辑部', '责任编辑', 5, 31.2, 5, 3], { headcount: 5 })
    .row([2, '编辑部', '美术编辑', 2, 29.5, 2, 2], { headcount: 2 })
    .row([3, '发行部', '发行专员', 3, 33, 1, 1], { headcount: 3 });
  return sheet.layout('number in post among other numbers');
}

function establishedOnly(): Layout {
  const sheet = stranger('汇总', { department: 'A', position: 'B', headcount: 'C' });
  sheet.other(['截止12月31日人员情况'], []);
  sheet.head('所属部门', '岗位', '实有人数（人）', '男', '女');
  sheet
    .row(['维修部', '维修工', '７', 7, 0], { headcount: 7 })
    .row(['维修部', '电工', '2人', 2, 0], { headcount: 2 })
    .row(['保洁部', '保洁员', 5, 0, 5], { headcount: 5 });
  return sheet.layout('actual number with a unit');
}

function twoYears(): Layout {
  const sheet = stranger('2026编制', { department: 'A', position: 'B', headcount: 'D' });
  sheet.head('部门', '岗位', '2025年编制', '2026年编制', '增减', '说明');
  sheet
    .row(['企划部', '品牌经理', 1, 1, 0, null], { headcount: 1 })
    .row(['企划部', '新媒体运营', 2, 4, 2, '新增视频号'], { headcount: 4 })
    .row(['企划部', '文案策划', 2, 1, -1, null], { headcount: 1 });
  return sheet.layout('headcount of two years');
}

function orgStructure(): Layout {
  const sheet = stranger('组织架构表', { department: 'C', position: 'E', headcount: 'G', manager: 'F' });
  sheet.head('层级', '上级部门', '部门名称', '部门编码', '岗位', '汇报对象', '定编人数', '部门职能');
  sheet
    .row([1, null, '总经办', 'D01', '总经理', '董事会', 1, '全面经营'], { headcount: 1, manager: '董事会' })
    .row([2, '总经办', '运营中心', 'D02', '运营总监', '总经理', 1, '店铺经营'], { headcount: 1 })
    .row([3, '运营中心', '天猫部', 'D03', '天猫运营', '运营总监', 4, '天猫店铺'], { headcount: 4 })
    .row([3, '运营中心', '客服部', 'D04', '客服', '运营总监', 8, '售前售后'], { headcount: 8 });
  return sheet.layout('organisation with upper departments');
}

function jobCatalogue(): Layout {
  const sheet = stranger('岗位目录', { department: 'C', position: 'B', headcount: 'F', duties: 'G' });
  sheet.head('岗位编号', '岗位名称', '所属部门', '岗位序列', '岗位职级', '定员', '岗位职责概述', '任职要求');
  sheet
    .row(['G001', '淘宝运营', '运营部', '运营序列', 'P3-P5', 3, '负责店铺日常运营', '2年以上经验'], { headcount: 3 })
    .row(['G002', '直通车推广', '运营部', '运营序列', 'P3-P5', 2, null, '1年以上经验'], { headcount: 2 })
    .row(['G003', '仓库管理员', '仓储部', '职能序列', 'P1-P2', 4, null, '不限'], { headcount: 4 });
  return sheet.layout('catalogue of jobs with requirements');
}

function dutiesAndKpi(): Layout {
  const sheet = stranger('岗位职责', { department: 'A', position: 'B', employeeName: 'C', duties: 'D', kpi: 'E' });
  sheet.head('部门', '岗位名称', '任职人', '主要工作内容', '关键绩效指标', '权重', '工作关系');
  sheet
    .list(['运营部', '运营经理', '荆轲', '1、制定计划\n2、带领团队', '销售额达成率', '40%', '对接各平台'])
    .list(['运营部', '运营助理', '高渐离', '1、上下架商品\n2、报名活动', '上架及时率', '30%', '对接美工'])
    .list(['美工部', '美工', '秦舞阳', null, null, null, null]);
  return sheet.layout('duties and indicators by other names');
}

function dutiesInGroups(): Layout {
  const sheet = stranger('岗位说明', { department: 'B', position: 'C', headcount: 'D', duties: 'E', kpi: 'F' });
  sheet.merge('A1:A2', 'B1:D1', 'E1:F1');
  sheet.head('序号', '岗位信息', null, null, '考核信息', null);
  sheet.head(null, '部门', '岗位', '人数', '岗位职责', '考核指标(KPI)');
  sheet
    .row([1, '采购部', '采购专员', 2, null, null], { headcount: 2 })
    .row([2, '采购部', '采购跟单', 1, null, null], { headcount: 1 })
    .row([3, '品控部', '质检专员', 3, null, null], { headcount: 3 });
  return sheet.layout('empty duty and indicator columns under groups');
}

function totalsOnTop(): Layout {
  const sheet = stranger('编制', { department: 'A', position: 'B', headcount: 'C', employeeName: 'D' });
  sheet.head('部门', '岗位', '编制', '姓名');
  sheet.other(['总计', null, 12, null]);
  sheet.other(['运营部', '小计', 5, null]);
  sheet
    .row(['运营部', '运营主管', 1, '聂政'], { headcount: 1 })
    .row(['运营部', '运营专员', 4, '豫让'], { headcount: 4 })
    .other(['客服部', '小计', 7, null])
    .row(['客服部', '客服主管', 1, '专诸'], { headcount: 1 })
    .row(['客服部', '客服专员', 6, '要离'], { headcount: 6 });
  return sheet.layout('totals above what they sum');
}

function unitsInCells(): Layout {
  const sheet = stranger('人员配置', { department: 'A', position: 'B', headcount: 'C', employeeName: 'D' });
  sheet.merge('A1:D1').other(['直播间人员配置方案']);
  sheet.head('组别', '岗位', '人数（人）', '人选');
  sheet
    .row(['直播一组', '主播', '2人', '卫青，霍去病'], { headcount: 2, names: ['卫青', '霍去病'] })
    .row([null, '副播', '１人', '待定'], { department: '直播一组', headcount: 1, names: [] })
    .row([null, '中控', '1名', '李广'], { department: '直播一组', headcount: 1 })
    .row(['直播二组', '主播', '两人', '程不识/公孙贺'], { headcount: 2, names: ['程不识', '公孙贺'] })
    .row([null, '场控', '一', '内部调配'], { department: '直播二组', headcount: 1, names: [] });
  return sheet.layout('counts with units and in words');
}

function sectionsWithTotals(): Layout {
  const sheet = stranger('花名册', { position: 'B', employeeName: 'C', hireDate: 'E' });
  sheet.merge('A1:F1').other(['公司人员花名册（共8人）']);
  sheet.head('序号', '岗位', '姓名', '性别', '入职日期', '电话');
  sheet.merge('A3:F3').other(['运营部（负责人：苏秦，3人）']);
  sheet
    .row([1, '运营经理', '苏秦', '男', '2019-01-01', '1'], { department: '运营部' })
    .row([2, '活动运营', '张仪', '男', '2020-01-01', '2'], { department: '运营部' })
    .row([3, '内容运营', '公孙衍', '男', '2021-01-01', '3'], { department: '运营部' });
  sheet.merge('A7:F7').other(['运营部合计：3人']);
  sheet.merge('A8:F8').other(['仓储部（负责人：白起，2人）']);
  sheet
    .row([1, '仓储经理', '白起', '男', '2018-01-01', '4'], { department: '仓储部' })
    .row([2, '拣货员', '王翦', '男', '2022-01-01', '5'], { department: '仓储部' });
  sheet.merge('A11:F11').other(['仓储部合计：2人']);
  sheet.other(['总人数：5人']);
  return sheet.layout('sections with heads, and their totals');
}

function printedPages(): Layout {
  const sheet = stranger('打印', { department: 'B', position: 'C', employeeName: 'D' });
  const page = (number: number): void => {
    sheet.other(['在岗员工名单', null, null, null, `第${number}页 共2页`]);
  };
  page(1);
  sheet.head('序号', '部门', '岗位', '姓名', '签名');
  sheet
    .list([1, '车队', '司机', '廉颇', null])
    .list([2, '车队', '调度', '李牧', null])
    .list([3, '门卫', '保安', '赵奢', null])
    .other([null, null, null, '本页小计', 3], ['填表人：', null, '负责人：', null, '日期：'], []);
  page(2);
  sheet.other(['序号', '部门', '岗位', '姓名', '签名']);
  sheet
    .list([4, '门卫', '保安', '乐毅', null])
    .list([5, '食堂', '厨师', '易牙', null])
    .other(
      [null, null, null, '本页小计', 2],
      [null, null, null, '总计', 5],
      ['填表人：', null, '负责人：', null, '日期：'],
    );
  return sheet.layout('two printed pages in one sheet');
}

function ditto(): Layout {
  const sheet = stranger('名单', { department: 'A', position: 'B', employeeName: 'C' });
  sheet.head('部门', '岗位', '姓名');
  sheet
    .row(['客服部', '售前客服', '范蠡'])
    .row(['同上', '同上', '文种'], { department: '客服部', position: '售前客服' })
    .row(['〃', '售后客服', '西施'], { department: '客服部' })
    .row(['〃', '〃', '郑旦'], { department: '客服部', position: '售后客服' })
    .row(['美工部', '美工', '伍子胥'])
    .row(['″', '″', '伯嚭'], { department: '美工部', position: '美工' });
  return sheet.layout('ditto marks');
}

function namesInCells(): Layout {
  const sheet = stranger('排班人员', { department: 'A', position: 'B', headcount: 'C', employeeName: 'D' });
  sheet.head('部门', '岗位', '定编', '人员名单');
  sheet
    .row(['客服部', '早班客服', 3, '1.孙武\n2.孙膑\n3.吴起'], { headcount: 3, names: ['孙武', '孙膑', '吴起'] })
    .row(['客服部', '晚班客服', 3, '庞涓;田忌;缺1'], { headcount: 3, names: ['庞涓', '田忌'] })
    .row(['仓库', '打包', 4, '商鞅（组长）、李斯、韩非（3人）'], { headcount: 4, names: ['商鞅', '李斯', '韩非'] })
    .row(['仓库', '搬运', 2, '外包2人'], { headcount: 2, names: [] })
    .row(['仓库', '盘点', 1, '李斯兼'], { headcount: 1, names: ['李斯'] })
    .row(['仓库', '验货', 2, '吕 不韦  嫪 毐'], { headcount: 2, names: ['吕不韦', '嫪毐'] })
    .row(['仓库', '退货', 1, '未到岗'], { headcount: 1, names: [] });
  return sheet.layout('numbered names, gaps and outsourced people');
}

function positionsMerged(): Layout {
  const sheet = stranger('定编', {
    department: 'A',
    position: 'B',
    headcount: 'C',
    employeeName: 'D',
    employeeId: 'E',
  });
  sheet.head('部门', '岗位', '编制', '姓名', '工号');
  sheet
    .row(['电商部', '天猫客服', 3, '扁鹊', 'H01'], { headcount: 3, ids: ['H01'] })
    .row([null, null, null, '华佗', 'H02'], { department: '电商部', position: '天猫客服', ids: ['H02'] })
    .row([null, null, null, '（空）', null], { department: '电商部', position: '天猫客服', names: [] })
    .row([null, '京东客服', 2, '张仲景', 'H03'], { department: '电商部', headcount: 2 })
    .row([null, null, null, '孙思邈', 'H04'], { department: '电商部', position: '京东客服' })
    .merge('A2:A6', 'B2:B4', 'C2:C4', 'B5:B6', 'C5:C6');
  return sheet.layout('positions merged over their people');
}

function letteredSections(): Layout {
  const sheet = stranger('人员编制', { position: 'B', headcount: 'C', employeeName: 'D' });
  sheet.head('序号', '岗位', '编制', '姓名');
  sheet
    .other(['A', '管理层', null, null])
    .row([1, '总经理', 1, '管仲'], { department: '管理层', headcount: 1 })
    .row([2, '副总经理', 1, '鲍叔牙'], { department: '管理层', headcount: 1 })
    .other(['B', '市场部', null, null])
    .row([1, '市场经理', 1, '晏婴'], { department: '市场部', headcount: 1 })
    .row([2, '市场专员', 2, '子产'], { department: '市场部', headcount: 2 });
  return sheet.layout('lettered sections in the position column');
}

function subtotalInPosition(): Layout {
  const sheet = stranger('编制', { department: 'A', position: 'B', headcount: 'C' });
  sheet.head('部门', '岗位', '定员数', '在岗数', '缺员数');
  sheet
    .row(['门店一', '店长', 1, 1, 0], { headcount: 1 })
    .row([null, '店员', 5, 4, 1], { department: '门店一', headcount: 5 })
    .other([null, '小 计', 6, 5, 1])
    .row(['门店二', '店长', 1, 1, 0], { headcount: 1 })
    .row([null, '店员', 4, 4, 0], { department: '门店二', headcount: 4 })
    .other([null, '小 计', 5, 5, 0], ['总  计', null, 11, 10, 1], ['缺编率', null, null, null, '9%'])
    .other(['注：1.定员数含兼职；'], ['    2.在岗数不含实习生。'], ['填报人：齐桓   审核人：管夷吾   2025年12月']);
  return sheet.merge('A2:A4', 'A5:A7').layout('subtotals inside merged departments');
}

function demand(): Layout {
  const sheet = stranger('用人计划', { department: 'A', position: 'B', headcount: 'C' });
  sheet.head('部门', '岗位', '编制人数', '需求人数', '拟到岗时间', '招聘渠道', '学历要求');
  sheet
    .row(['直播部', '主播', 6, 2, '2026-03-01', '网络', '不限'], { headcount: 6 })
    .row(['直播部', '助播', 4, 1, '2026-03-01', '内推', '大专'], { headcount: 4 })
    .row(['投放部', '投手', 3, 0, null, null, null], { headcount: 3 });
  return sheet.layout('headcount beside demand');
}
