import type { Layout } from './layout';
import { stranger } from './strangerSheet';

/** Registers of people (花名册) as HR keeps them. */
export function strangerRosters(): Layout[] {
  return [
    groupedHeader(),
    threeHeaderRows(),
    bilingualRows(),
    spacedHeader(),
    wagesBeside(),
    decoys(),
    threeTitles(),
    departmentLevels(),
    fiveLevels(),
    farDownAndRight(),
    noHeaderAtAll(),
    noHeaderWithNumbers(),
    emojiHeader(),
    columnNumbersBelow(),
    requiredBelow(),
    leavers(),
    yesNoInService(),
    leavingDates(),
    notesOnLeaving(),
    datesTyped(),
    datesDayFirst(),
    factory(),
    shops(),
    mergedAcross(),
    spacers(),
    formulaColumns(),
    fullWidth(),
    positionLast(),
    hiddenDecoys(),
    titleUnderName(),
  ];
}

function groupedHeader(): Layout {
  const sheet = stranger('花名册', {
    department: 'D',
    position: 'E',
    employeeName: 'C',
    employeeId: 'B',
    hireDate: 'G',
    manager: 'F',
  });
  sheet.merge('A1:L1').other(['某某科技有限公司员工花名册（截至2025年12月31日）']);
  sheet.merge('A2:A3', 'B2:C2', 'D2:G2', 'H2:J2', 'K2:K3', 'L2:L3');
  sheet.head('序号', '基本信息', null, '任职信息', null, null, null, '个人信息', null, null, '联系电话', '备注');
  sheet.head(
    null,
    '工号',
    '姓名',
    '所在部门',
    '现任岗位',
    '直接上级',
    '入职日期',
    '性别',
    '出生日期',
    '学历',
    null,
    null,
  );
  sheet
    .list([
      1,
      'K01',
      '姜维',
      '技术部',
      '前端工程师',
      '邓艾',
      '2022-03-01',
      '男',
      '1995-01-02',
      '本科',
      '13500000001',
      null,
    ])
    .list([
      2,
      'K02',
      '邓艾',
      '技术部',
      '技术经理',
      null,
      '2019-03-01',
      '男',
      '1988-01-02',
      '硕士',
      '13500000002',
      '骨干',
    ])
    .list([
      3,
      'K03',
      '甄宓',
      '产品部',
      '产品经理',
      '邓艾',
      '2021-04-01',
      '女',
      '1992-05-02',
      '本科',
      '13500000003',
      null,
    ]);
  return sheet.layout('group headers merged over the fields');
}

function threeHeaderRows(): Layout {
  const sheet = stranger('人员信息', { department: 'B', position: 'C', employeeName: 'D', hireDate: 'E' });
  sheet.merge('A1:A3', 'B1:E1', 'F1:H1', 'B2:C2', 'D2:E2', 'F2:F3', 'G2:H2');
  sheet.head('序号', '人事信息', null, null, null, '薪酬信息');
  sheet.head(null, '组织', null, '员工', null, '岗位工资', '绩效');
  sheet.head(null, '部门', '岗位', '姓名', '入职时间', null, '基数', '系数');
  sheet
    .list([1, '采购部', '采购主管', '虞翻', '2020-06-01', 6000, 2000, 1.2])
    .list([2, '采购部', '采购员', '阚泽', '2022-06-01', 4500, 1500, 1])
    .list([3, '品控部', '质检员', '步骘', '2023-06-01', 4000, 1000, 1]);
  return sheet.layout('three header rows with wages');
}

function bilingualRows(): Layout {
  const sheet = stranger('Roster', {
    department: 'C',
    position: 'D',
    employeeName: 'B',
    employeeId: 'A',
    manager: 'E',
    hireDate: 'F',
  });
  sheet.merge('A1:G1').other(['员工花名册\nEmployee Roster']);
  sheet.head('工号', '姓名', '部门', '职位', '汇报对象', '入职日期', '备注');
  sheet.head('ID', 'Name', 'Dept.', 'Position', 'Report to', 'Onboard date', 'Remarks');
  sheet
    .row(['B01', '孟良 Leo Meng', '海外电商部 Overseas', '亚马逊运营 Amazon Operator', '焦赞', '2021-02-03', null], {
      names: ['孟良 Leo Meng'],
    })
    .row(['B02', '焦赞 Jack Jiao', '海外电商部 Overseas', '海外运营经理 Manager', null, '2018-02-03', null], {
      names: ['焦赞 Jack Jiao'],
    })
    .row(['B03', '穆桂英 Mary Mu', '海外电商部 Overseas', '独立站运营 Shopify Operator', '焦赞', '2023-02-03', null], {
      names: ['穆桂英 Mary Mu'],
    });
  return sheet.layout('header in two languages, names in two languages');
}

function spacedHeader(): Layout {
  const sheet = stranger('Sheet1', { department: 'B', position: 'C', employeeName: 'D', hireDate: 'F' });
  sheet.merge('A1:G1').other(['人  员  名  册']);
  sheet.merge('A2:C2').other(['单位：某某商贸', null, null, null, '填报日期：2025年12月1日']);
  sheet.head('序　号', '部　门', '职　务', '姓　名', '性　别', '入 职\n时 间', '联 系\n电 话');
  sheet
    .list([1, '财务部', '会计', '叶　孤城', '男', '2019-01-01', '13511110001'])
    .list([2, '财务部', '出纳', '花满楼', '男', '2020-01-01', '13511110002'])
    .list([3, '行政部', '前台', '上官雪', '女', '2021-01-01', '13511110003'])
    .list([4, '行政部', '司机', '陆  羽', '男', '2021-01-01', '13511110004']);
  const { expected, ...rest } = sheet.layout('header texts spread with blanks');
  if (expected.sheet === null) return { expected, ...rest };
  const names = ['叶孤城', '花满楼', '上官雪', '陆羽'];
  return {
    ...rest,
    expected: { ...expected, rows: expected.rows.map((row, index) => ({ ...row, names: [names[index] ?? ''] })) },
  };
}

function wagesBeside(): Layout {
  const sheet = stranger('员工薪资档案', {
    department: 'B',
    position: 'D',
    employeeName: 'C',
    employeeId: 'A',
    hireDate: 'E',
  });
  sheet.head(
    '工号',
    '部门',
    '姓名',
    '岗位',
    '入职日期',
    '基本工资',
    '岗位工资',
    '职务津贴',
    '绩效工资',
    '部门奖金',
    '考核得分',
    '绩效系数',
    '合计',
  );
  sheet
    .list(['W1', '运营部', '司马光', '运营主管', '2020-01-06', 5000, 3000, 500, 2000, 300, 92, 1, 10800])
    .list(['W2', '运营部', '欧阳修', '运营专员', '2022-01-06', 4000, 2000, null, 1500, 200, 88, 1, 7700])
    .list(['W3', '客服部', '诸葛恪', '售后客服', '2023-01-06', 3500, 1500, null, 1000, 200, 79, 0.8, 6200])
    .other(['合计', null, null, null, null, 12500, 6500, 500, 4500, 700, null, null, 24700]);
  return sheet.layout('wages beside the roster');
}

function decoys(): Layout {
  const sheet = stranger('人员岗位对照', {
    department: 'C',
    position: 'G',
    employeeName: 'B',
    manager: 'L',
    hireDate: 'N',
  });
  sheet.head(
    '序号',
    '姓名',
    '部门',
    '部门负责人',
    '原部门',
    '岗位编号',
    '岗位',
    '原岗位',
    '岗位类别',
    '岗位等级',
    '职称',
    '直属上级',
    '转正日期',
    '到岗日期',
    '合同到期日',
  );
  sheet
    .row(
      [
        1,
        '韩信',
        '营销部',
        '萧何',
        '行政部',
        'YX-01',
        '市场策划',
        '行政专员',
        '专业类',
        '三级',
        '中级经济师',
        '曹参',
        '2023-07-01',
        '2023-04-01',
        '2026-03-31',
      ],
      {
        manager: '曹参',
        hired: '2023-04-01',
      },
    )
    .row([
      2,
      '曹参',
      '营销部',
      '萧何',
      '营销部',
      'YX-02',
      '市场主管',
      '市场策划',
      '管理类',
      '五级',
      '初级经济师',
      '萧何',
      '2020-07-01',
      '2020-04-01',
      '2026-03-31',
    ])
    .row([
      3,
      '樊哙',
      '安保部',
      '萧何',
      '后勤部',
      'AB-01',
      '保安',
      '保洁',
      '操作类',
      '一级',
      null,
      '萧何',
      '2021-07-01',
      '2021-04-01',
      '2026-03-31',
    ]);
  return sheet.layout('codes, former jobs, ranks and heads as decoys');
}

function threeTitles(): Layout {
  const sheet = stranger('花名册', { department: 'B', position: 'E', employeeName: 'A' });
  sheet.head('姓名', '部门', '职务', '职位', '岗位', '职称', '职级');
  sheet
    .list(['赵普', '电商部', '主管', '基层管理', '天猫店长', '无', 'M1'])
    .list(['石守信', '电商部', '员工', '普通员工', '活动运营', '助理电子商务师', 'P2'])
    .list(['高怀德', '电商部', '员工', '普通员工', '商品上架员', '无', 'P1'])
    .list(['王审琦', '客服部', '组长', '基层管理', '售前客服', '无', 'P3']);
  return sheet.layout('duty, grade and job title side by side');
}

function departmentLevels(): Layout {
  const sheet = stranger('组织人员', { department: 'B', position: 'C', employeeName: 'D' });
  sheet.head('一级部门', '二级部门', '岗位', '姓名', '手机');
  sheet
    .row(['电商事业部', '运营组', '运营主管', '丁一', '13311110001'])
    .row([null, null, '运营专员', '丁二', '13311110002'], { department: '运营组' })
    .row([null, '设计组', '美工', '丁三', '13311110003'])
    .row(['供应链中心', '采购组', '采购员', '丁四', '13311110004'])
    .row([null, '仓储组', '仓管', '丁五', '13311110005']);
  return sheet.merge('A2:A4', 'B2:B3', 'A5:A6').layout('two department levels, merged');
}

function fiveLevels(): Layout {
  const sheet = stranger('架构明细', { department: 'C', position: 'E', employeeName: 'F' });
  sheet.head('公司', '中心', '部门', '小组', '岗位名称', '在岗人员');
  sheet
    .row(['甲公司', '营销中心', '直播部', '主播组', '带货主播', '戚薇'], { department: '主播组' })
    .row(['甲公司', '营销中心', '直播部', '中控组', '中控', '潘帅'], { department: '中控组' })
    .row(['甲公司', '营销中心', '直播部', null, '直播经理', '葛优优'], { department: '直播部' })
    .row(['甲公司', '职能中心', '人力资源部', null, '招聘专员', '范小冰'], { department: '人力资源部' });
  return sheet.layout('company, centre, department and group');
}

function farDownAndRight(): Layout {
  const sheet = stranger('人员一览', { department: 'G', position: 'H', employeeName: 'I', hireDate: 'J' });
  sheet
    .from(0, 5)
    .other(['某某集团'], ['人力资源部'], [], ['编号：HR-QR-012'], ['版本：V2.1'], ['生效日期：2025/10/01'], []);
  sheet.other(['填表说明：'], ['一、各部门负责人每月5日前更新；'], ['二、岗位须与岗位说明书一致；'], []);
  sheet.head('No.', '部门', '岗位', '姓名', '入职日期');
  sheet
    .list([1, '法务部', '法务专员', '袁枚', '2021-05-05'])
    .list([2, '法务部', '知识产权专员', '纪晓岚', '2022-05-05'])
    .list([3, '信息部', '网络管理员', '刘墉', '2023-05-05']);
  return sheet.layout('list at column F, header in row 12');
}

function noHeaderAtAll(): Layout {
  const sheet = stranger('Sheet1', { department: 'A', position: 'B', employeeName: 'C' });
  sheet
    .list(['运营部', '店长', '宋江'])
    .list(['运营部', '运营助理', '卢俊义'])
    .list(['推广部', '推广专员', '吴用'])
    .list(['客服部', '客服主管', '公孙胜'])
    .list(['客服部', '售后客服', '关胜']);
  return sheet.layout('no header');
}

function noHeaderWithNumbers(): Layout {
  const sheet = stranger('人员', { department: 'C', position: 'D', employeeName: 'B' });
  sheet
    .list([1, '林冲', '仓储部', '仓库主管', '13900000001'])
    .list([2, '秦明', '仓储部', '打包员', '13900000002'])
    .list([3, '呼延灼', '设计部', '美工', '13900000003'])
    .list([4, '花荣', '设计部', '摄影师', '13900000004']);
  return sheet.layout('no header, numbered, with phones');
}

function emojiHeader(): Layout {
  const sheet = stranger('团队成员🎉', { department: 'C', position: 'B', employeeName: 'A', hireDate: 'D' });
  sheet.other(['🔥我们的团队🔥']);
  sheet.head('👤姓名', '💼岗位', '🏢部门', '📅入职日期', '⭐备注');
  sheet
    .row(['樱桃', '小红书运营', '内容组', '2024-01-02', '✨'])
    .row(['石榴🌸', '视频剪辑', '内容组', '2024-05-06', null], { names: ['石榴🌸'] })
    .row(['山楂', '商务BD', '商务组', '2023-05-06', null]);
  return sheet.layout('emoji in headers and names');
}

function columnNumbersBelow(): Layout {
  const sheet = stranger('定岗定编', { department: 'B', position: 'C', headcount: 'D', employeeName: 'E' });
  sheet.other(['附件1']).merge('A2:F2').other(['岗位设置及人员一览表']);
  sheet.head('序号', '部门', '岗位名称', '核定编制', '在岗人员', '备注');
  sheet.other(['1', '2', '3', '4', '5', '6']);
  sheet
    .row([1, '办公室', '主任', 1, '冯道', null], { headcount: 1 })
    .row([2, '办公室', '文秘', 1, '和凝', null], { headcount: 1 })
    .row([3, '后勤部', '水电工', 2, '李穀 范质', null], { headcount: 2, names: ['李穀', '范质'] });
  return sheet.layout('column numbers below the header');
}

function requiredBelow(): Layout {
  const sheet = stranger('新员工登记', {
    department: 'C',
    position: 'D',
    employeeName: 'A',
    employeeId: 'B',
    hireDate: 'E',
  });
  sheet.head('姓名', '工号', '部门', '岗位', '入职日期');
  sheet.other(['必填', '选填', '必填', '必填', '必填，格式2020-01-01']);
  sheet
    .list(['蔡琰', 'N01', '音乐部', '音频编辑', '2024-04-04'])
    .list(['班昭', 'N02', '编辑部', '文字编辑', '2024-04-08'])
    .list(['谢道韫', 'N03', '编辑部', '校对', '2024-05-08']);
  return sheet.layout('required or optional, said below the header');
}

function leavers(): Layout {
  const sheet = stranger('员工台账', { department: 'B', position: 'C', employeeName: 'A', hireDate: 'D' });
  sheet.head('姓名', '部门', '岗位', '入职日期', '在职状态', '备注');
  sheet
    .row(['左宗棠', '物流部', '调度员', '2019-09-09', '在职', null])
    .row(['曾国藩', '物流部', '物流经理', '2018-09-09', '离职', '2025.6.30离职'], { left: ['曾国藩'] })
    .row(['李鸿章', '物流部', '物流专员', '2020-09-09', '试用', null])
    .row(['张之洞', '外贸部', '外贸业务员', '2021-09-09', '产假', null])
    .row(['丁汝昌', '外贸部', '跟单员', '2021-09-10', '退休返聘', null])
    .row(['刘铭传', '外贸部', '单证员', '2021-09-11', '已离职', null], { left: ['刘铭传'] })
    .row(['冯子材', '外贸部', '报关员', '2021-09-12', '拟离职', null])
    .row(['邓世昌', '外贸部', '报关员', '2021-09-13', '辞退', null], { left: ['邓世昌'] });
  return sheet.layout('state of employment');
}

function yesNoInService(): Layout {
  const sheet = stranger('人员清单', { department: 'B', position: 'C', employeeName: 'D' });
  sheet.head('序号', '部门', '岗位', '姓名', '是否在职', '是否签合同');
  sheet
    .row([1, '质检部', '质检主管', '荀彧', '是', '是'])
    .row([2, '质检部', '质检员', '荀攸', '否', '是'], { left: ['荀攸'] })
    .row([3, '质检部', '质检员', '郭嘉', '是', '否'])
    .row([4, '包装部', '包装工', '程昱', '否', '否'], { left: ['程昱'] });
  return sheet.layout('in service, yes or no');
}

function leavingDates(): Layout {
  const sheet = stranger('人事台账', { department: 'B', position: 'C', employeeName: 'A', hireDate: 'D' });
  sheet.head('姓名', '部门', '岗位', '入职日期', '离职日期', '离职原因');
  sheet
    .row(['周瑜', '投放部', '投手', '2020-02-02', '2023-12-31', '个人发展'], { left: ['周瑜'] })
    .row(['鲁肃', '投放部', '投放主管', '2019-02-02', null, null])
    .row(['吕蒙', '投放部', '信息流优化师', '2021-02-02', '/', null])
    .row(['陆逊', '投放部', '数据分析师', '2021-02-02', '在职', null])
    .row(['甘宁', '投放部', '素材编导', '2022-02-02', '2021-01-15', '协商解除'], { left: ['甘宁'] });
  return sheet.layout('date of leaving');
}

function notesOnLeaving(): Layout {
  const sheet = stranger('名册', { department: 'A', position: 'B', employeeName: 'C' });
  sheet.head('部门', '岗位', '姓名', '备注');
  sheet
    .row(['客服部', '客服组长', '马超', '2025年3月离职'], { left: ['马超'] })
    .row(['客服部', '售前客服', '黄忠', '接替离职的马超'])
    .row(['客服部', '售前客服', '魏延', '预计2026年3月离职'])
    .row(['客服部', '售后客服', '严颜', '已离职'], { left: ['严颜'] })
    .row(['客服部', '售后客服', '庞统(离职)', null], { names: ['庞统'], left: ['庞统'] })
    .row(['客服部', '夜班客服', '法正-试用', null], { names: ['法正'] })
    .row(['客服部', '客服质检', '蒋琬【兼】', null], { names: ['蒋琬'] })
    .row(['客服部', '客服培训师', '费祎（2025.12离职）、董允', null], { names: ['费祎', '董允'], left: ['费祎'] });
  return sheet.layout('leaving written into remarks and names');
}

function datesTyped(): Layout {
  const sheet = stranger('花名册', { department: 'A', position: 'B', employeeName: 'C', hireDate: 'D' });
  sheet.head('部门', '岗位', '姓名', '入职时间');
  sheet
    .row(['企划部', '企划经理', '徐庶', '2023.5.16'], { hired: '2023-05-16' })
    .row(['企划部', '企划专员', '徐晃', '2023年5月'], { hired: '2023-05-01' })
    .row(['企划部', '平面设计', '徐盛', '23/4/3'], { hired: '2023-04-03' })
    .row(['企划部', '活动执行', '徐荣', '20230518'], { hired: '2023-05-18' })
    .row(['企划部', '文案', '徐邈', '2023.5'], { hired: '2023-05-01' })
    .row(['企划部', '文案', '徐质', '2023-07-08 00:00:00'], { hired: '2023-07-08' })
    .row(['企划部', '文案', '徐璆', '2023年12月1号'], { hired: '2023-12-01' })
    .row(['企划部', '文案', '徐商', 45000], { hired: '2023-03-15' })
    .row(['企划部', '文案', '徐琨', '去年'], { hired: null });
  return sheet.layout('dates typed in many ways');
}

function datesDayFirst(): Layout {
  const sheet = stranger('Staff', { department: 'B', position: 'C', employeeName: 'A', hireDate: 'D' });
  sheet.head('Name', 'Department', 'Position', 'Joined');
  sheet
    .row(['Ann Lee', 'Sales', 'Account Executive', '25/4/2023'], { hired: '2023-04-25' })
    .row(['Ben Ho', 'Sales', 'Sales Assistant', '3/4/2023'], { hired: '2023-04-03' })
    .row(['Cat Ng', 'Sales', 'Sales Manager', '13/12/2021'], { hired: '2021-12-13' });
  return sheet.layout('days before months, as other cells show');
}

function factory(): Layout {
  const sheet = stranger('生产人员', {
    department: 'C',
    position: 'D',
    employeeName: 'E',
    employeeId: 'F',
    hireDate: 'G',
  });
  sheet.head('序号', '车间', '班组', '工种', '姓名', '卡号', '进厂日期');
  sheet
    .list([1, '一车间', '裁剪班', '裁剪工', '石秀', '0078', '2017-03-01'])
    .list([2, '一车间', '缝纫班', '平车工', '杨雄', '0079', '2018-03-01'])
    .list([3, '二车间', '整烫班', '烫工', '解珍', '0080', '2019-03-01']);
  return sheet.layout('workshop, team and trade');
}

function shops(): Layout {
  const sheet = stranger('门店人员', { department: 'B', position: 'D', employeeName: 'C', hireDate: 'E' });
  sheet.merge('A1:F1').other(['各门店在岗人员明细表  单位：人  2025-12']);
  sheet.head('区域', '门店', '员工姓名', '担任职务', '上岗时间', '联系方式');
  sheet
    .list(['华东', '南京西路店', '阮小二', '店长', '2020-07-07', '13400000001'])
    .list(['华东', '南京西路店', '阮小五', '导购', '2021-07-07', '13400000002'])
    .list(['华南', '天河店', '阮小七', '收银员', '2022-07-07', '13400000003']);
  return sheet.layout('shops instead of departments');
}

function mergedAcross(): Layout {
  const sheet = stranger('登记', { department: 'B', position: 'D', employeeName: 'F' });
  sheet.merge('A1:G1').other(['人员登记']);
  sheet.head('序号', '部门', null, '岗位', null, '姓名', '性别').merge('B2:C2', 'D2:E2');
  sheet
    .list([1, '市场部', null, '市场专员', null, '史进', '男'])
    .list([2, '市场部', null, '市场经理', null, '朱武', '男'])
    .list([3, '销售部', null, '销售代表', null, '扈三娘', '女'])
    .merge('B3:C3', 'D3:E3', 'B4:C4', 'D4:E4', 'B5:C5', 'D5:E5');
  return sheet.layout('cells merged across two columns');
}

function spacers(): Layout {
  const sheet = stranger('排版', { department: 'B', position: 'D', employeeName: 'F' });
  sheet.head(null, '部门', null, '岗位', null, '姓名');
  sheet
    .list([null, '财务部', null, '成本会计', null, '鲁智深'])
    .list([null, '财务部', null, '税务会计', null, '武松'])
    .list([null, '人事部', null, '薪酬专员', null, '杨志']);
  return sheet.layout('empty columns between the fields');
}

function formulaColumns(): Layout {
  const sheet = stranger('花名册', { department: 'C', position: 'D', employeeName: 'B', hireDate: 'E' });
  sheet.head('序号', '姓名', '部门', '岗位', '入职日期', '工龄', '生日提醒', '身份证号码');
  sheet
    .row([1, '燕青', '#N/A', '商务专员', 44000, '#VALUE!', '#NAME?', '110101199001011234'], {
      department: '',
      hired: '2020-06-18',
    })
    .row([2, '柴进', '商务部', '商务经理', 43000, 8.1, '', '110101198001011234'], { hired: '2017-09-22' })
    .row([3, '李应', '商务部', '商务助理', '#REF!', '#REF!', '', '110101199501011234'], { hired: null });
  return sheet.layout('errors of formulas');
}

function fullWidth(): Layout {
  const sheet = stranger('员工', { department: 'C', position: 'D', employeeName: 'B', employeeId: 'A' });
  sheet.head('工号', '姓\u200b名', '部\u00a0门', '\ufeff岗位');
  sheet
    .row(['Ａ００１', '朱\u200b仝', '运营１部', '\u200b淘宝运营'], {
      position: '淘宝运营',
      names: ['朱仝'],
      ids: ['Ａ００１'],
    })
    .row(['Ａ００２', '雷横\u00a0', '运营２部', '京东运营 '], {
      position: '京东运营',
      names: ['雷横'],
      ids: ['Ａ００２'],
    })
    .row(['Ａ００３', '索超', '运营２部', '=运营助理'], { names: ['索超'], ids: ['Ａ００３'] });
  const layout = sheet.layout('full width and invisible characters');
  if (layout.expected.sheet === null) return layout;
  const rows = layout.expected.rows.map(({ department: _, ...row }) => row);
  return { ...layout, expected: { ...layout.expected, rows } };
}

function positionLast(): Layout {
  const sheet = stranger('人员统计', { department: 'F', position: 'G', employeeName: 'A' });
  sheet.head('姓名', '性别', '民族', '籍贯', '政治面貌', '工作单位（部门）', '职务（岗位）');
  sheet
    .list(['戴宗', '男', '汉', '江西', '群众', '信息中心', '系统运维'])
    .list(['张横', '男', '汉', '江西', '党员', '信息中心', '数据库管理员'])
    .list(['孙二娘', '女', '回', '山东', '群众', '后勤中心', '食堂管理员']);
  return sheet.layout('department and position last, with brackets');
}

function hiddenDecoys(): Layout {
  const sheet = stranger('花名册', { department: 'B', position: 'E', employeeName: 'C' });
  sheet.head('序号', '部门', '姓名', '标准岗位', '岗位名称', '岗位');
  sheet
    .row([1, '直播电商部', '时迁', '主播', '服装主播', null])
    .row([2, '直播电商部', '白胜', '运营', '直播运营专员', null])
    .row([3, '直播电商部', '郁保四', '运营', '直播场控', null]);
  sheet.builder.withHiddenColumns(3, 5).withHiddenRows(2);
  return sheet.layout('an empty hidden job column and a hidden standard job');
}

function titleUnderName(): Layout {
  const sheet = stranger('部门人员', { position: 'C', employeeName: 'B', headcount: 'D' });
  sheet.merge('A1:D1').other(['客服中心人员编制（2026年度）']);
  sheet.head('序号', '人员', '岗位名称', '人数');
  sheet
    .row([1, '公孙龙', '客服总监', 1], { headcount: 1 })
    .row([2, '惠施、邹衍', '客服主管', 2], { headcount: 2, names: ['惠施', '邹衍'] })
    .row([3, '见附表', '在线客服', 30], { headcount: 30, names: [] })
    .other([null, '合计：', null, 33]);
  return sheet.layout('one department, no column for it');
}
