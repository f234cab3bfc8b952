import type { Layout } from './layout';
import { stranger } from './strangerSheet';

/** Lists as other programs write them: chat and HR systems, with their own columns. */
export function strangerExports(): Layout[] {
  return [
    dingTalkContacts(),
    dingTalkRoster(),
    weComContacts(),
    feishuMembers(),
    hrSystem(),
    erpCodes(),
    importTemplate(),
    mobileQuestionnaire(),
    traditionalRoster(),
    traditionalHeadcount(),
    englishRoster(),
    englishHeadcountPlan(),
    englishHrisExport(),
    excelTableWithTotals(),
  ];
}

function dingTalkContacts(): Layout {
  const sheet = stranger('员工信息', {
    department: 'B',
    position: 'C',
    employeeName: 'D',
    employeeId: 'E',
    manager: 'H',
    hireDate: 'L',
  });
  sheet
    .merge('A1:M1')
    .other([
      '填写须知：\n1. 请勿修改表头；\n2. 部门：上下级部门间用‘-’隔开，且从最上级部门开始，例如“某某公司-市场部-推广组”；\n3. 职位、工号选填；\n4. 主管请填写姓名。',
    ]);
  sheet.head(
    '员工UserID',
    '部门',
    '职位',
    '姓名',
    '工号',
    '是否此部门主管(是/否)',
    '手机号',
    '直属主管',
    '邮箱',
    '分机号',
    '办公地点',
    '入职时间',
    '备注',
  );
  sheet
    .row(
      [
        'manager4521',
        '甲乙电商-运营中心',
        '运营总监',
        '沈一鸣',
        'A001',
        '是',
        '13800000001',
        null,
        null,
        '801',
        '杭州',
        '2019-03-04',
        null,
      ],
      { department: '运营中心', hired: '2019-03-04' },
    )
    .row(
      [
        '0125346',
        '甲乙电商-运营中心-天猫组',
        '天猫运营',
        '陆小曼',
        'A002',
        '否',
        '13800000002',
        '沈一鸣',
        null,
        null,
        '杭州',
        '2021-07-12',
        null,
      ],
      { department: '天猫组', manager: '沈一鸣', hired: '2021-07-12' },
    )
    .row(
      [
        '0125347',
        '甲乙电商-客户服务部',
        '售前客服',
        '田甜',
        'A015',
        '否',
        '13800000003',
        '沈一鸣',
        null,
        null,
        '杭州',
        null,
        '哺乳期',
      ],
      { department: '客户服务部', manager: '沈一鸣', hired: null },
    )
    .row(
      [
        '0125348',
        '甲乙电商-仓储物流部',
        '发货员',
        '鲁大海',
        'A016',
        '否',
        '13800000004',
        '沈一鸣',
        null,
        null,
        '萧山仓',
        '2023-11-01',
        null,
      ],
      { department: '仓储物流部', manager: '沈一鸣' },
    );
  return sheet.layout('DingTalk contacts');
}

function dingTalkRoster(): Layout {
  const sheet = stranger('花名册', {
    department: 'C',
    position: 'E',
    employeeName: 'A',
    employeeId: 'B',
    manager: 'F',
    hireDate: 'G',
  });
  sheet.head(
    '姓名',
    '工号',
    '部门',
    '主部门ID',
    '职位',
    '直属主管',
    '入职时间',
    '员工类型',
    '员工状态',
    '试用期',
    '实际转正日期',
    '岗位职级',
    '手机号',
    '证件号码',
  );
  sheet
    .row(
      [
        '柳如烟',
        '1001',
        '总经办',
        1,
        '总经理',
        null,
        '2018-05-01',
        '全职',
        '正式',
        '无试用期',
        '2018-05-01',
        'M5',
        '139****1111',
        '330***',
      ],
      {
        hired: '2018-05-01',
        ids: ['1001'],
      },
    )
    .row([
      '江南',
      '1002',
      '运营部',
      55,
      '运营经理',
      '柳如烟',
      '2019-06-03',
      '全职',
      '正式',
      '3个月',
      '2019-09-03',
      'P7',
      '139****1112',
      '330***',
    ])
    .row([
      '白露',
      '1003',
      '运营部',
      55,
      '运营助理',
      '江南',
      '2025-10-08',
      '实习',
      '试用',
      '3个月',
      null,
      'P3',
      '139****1113',
      '330***',
    ])
    .row([
      '胡杨',
      '1004',
      '运营部',
      55,
      '运营专员',
      '江南',
      '2022-02-14',
      '全职',
      '待离职',
      '3个月',
      '2022-05-14',
      'P4',
      '139****1114',
      '330***',
    ])
    .row(
      [
        '程咬金',
        '1005',
        '客服部',
        56,
        '客服专员',
        '江南',
        '2020-02-14',
        '全职',
        '已离职',
        '3个月',
        '2020-05-14',
        'P4',
        '139****1115',
        '330***',
      ],
      {
        left: ['程咬金'],
      },
    );
  return sheet.layout('DingTalk roster with a state');
}

function weComContacts(): Layout {
  const sheet = stranger('通讯录', { department: 'E', position: 'D', employeeName: 'A' });
  sheet.merge('A1:N1').other(['成员信息导出']);
  sheet
    .merge('A2:N2')
    .other([
      '填写须知：\n1、不能在该Excel表中对成员信息类别进行增加、删除或修改；\n2、红色字段为必填字段，黑色字段为选填字段；',
    ]);
  sheet.other(
    ['3、账号：成员的唯一标识，只能由数字、字母和“_-@.”四种字符组成'],
    ['4、部门：上下级部门间用‘/’隔开，且从最上级部门开始；若存在属于多个部门的情况，不同部门之间用“;”隔开'],
    ['5、手机号码、邮箱需在企业内唯一'],
  );
  sheet.head(
    '姓名',
    '账号',
    '别名',
    '职务',
    '部门',
    '性别',
    '手机',
    '座机',
    '个人邮箱',
    '地址',
    '企业邮箱',
    '激活状态',
    '禁用状态',
    '微信插件',
  );
  sheet
    .row(
      [
        '石磊',
        'ShiLei',
        '磊哥',
        '店铺运营',
        '丙丁服饰/电商部/抖音组',
        '男',
        '+86 13700000001',
        null,
        null,
        null,
        null,
        '已激活',
        '启用',
        '已关注',
      ],
      {
        department: '抖音组',
      },
    )
    .row(
      [
        '叶子',
        'YeZi',
        null,
        '主播',
        '丙丁服饰/电商部/直播组',
        '女',
        '+86 13700000002',
        null,
        null,
        null,
        null,
        '已激活',
        '启用',
        '未关注',
      ],
      {
        department: '直播组',
      },
    )
    .row(
      [
        '龙飞',
        'LongFei',
        null,
        '场控',
        '丙丁服饰/电商部/直播组;丙丁服饰/电商部/抖音组',
        '男',
        '+86 13700000003',
        null,
        null,
        null,
        null,
        '未激活',
        '禁用',
        '未关注',
      ],
      {
        department: '直播组',
      },
    );
  return sheet.layout('WeCom contacts below their instructions');
}

function feishuMembers(): Layout {
  const sheet = stranger('成员列表', {
    department: 'F',
    position: 'H',
    employeeName: 'A',
    employeeId: 'E',
    manager: 'G',
    hireDate: 'K',
  });
  sheet.head(
    '姓名\nName',
    '别名\nAlias',
    '手机号码\nMobile',
    '用户 ID\nUser ID',
    '工号\nEmployee No.',
    '部门\nDepartment',
    '直属上级\nDirect manager',
    '职务\nJob title',
    '人员类型\nWorkforce type',
    '工作城市\nWork city',
    '入职日期\nHire date',
    '状态\nStatus',
  );
  sheet
    .row(
      [
        '顾北',
        'Gu',
        '+8613600000001',
        'g1b2',
        'F01',
        '增长部',
        '苏南',
        '投放优化师',
        '正式',
        '深圳',
        '2024/02/29',
        '已激活',
      ],
      {
        hired: '2024-02-29',
        manager: '苏南',
      },
    )
    .row([
      '苏南',
      null,
      '+8613600000002',
      's7d1',
      'F02',
      '增长部',
      null,
      '增长负责人',
      '正式',
      '深圳',
      '2020/12/01',
      '已激活',
    ])
    .row(
      [
        '钟离',
        null,
        '+8613600000003',
        'z2k9',
        'F03',
        '内容部',
        '苏南',
        '短视频编导',
        '外包',
        '广州',
        '2023/08/15',
        '暂停使用',
      ],
      {},
    );
  return sheet.layout('Feishu members with two languages in each header');
}

function hrSystem(): Layout {
  const sheet = stranger('Sheet0', {
    department: 'E',
    position: 'G',
    employeeName: 'B',
    employeeId: 'A',
    manager: 'K',
    hireDate: 'M',
  });
  sheet.head(
    '员工编号',
    '员工姓名',
    '一级部门',
    '二级部门',
    '三级部门',
    '岗位编码',
    '岗位名称',
    '职务',
    '职务序列',
    '职级',
    '直线经理',
    '虚线经理',
    '入司日期',
    '参加工作日期',
    '人员状态',
    '最后工作日',
  );
  sheet
    .row(
      [
        '00023',
        '夏雨',
        '营销中心',
        '电商一部',
        '京东组',
        'GW0012',
        '京东运营',
        '专员',
        '专业序列',
        'P4',
        '严冬',
        null,
        '2022-04-18',
        '2015-07-01',
        '正式',
        null,
      ],
      {
        ids: ['00023'],
        hired: '2022-04-18',
        manager: '严冬',
      },
    )
    .row(
      [
        '00024',
        '严冬',
        '营销中心',
        '电商一部',
        null,
        'GW0011',
        '电商经理',
        '经理',
        '管理序列',
        'M2',
        '温秋',
        null,
        '2020-03-02',
        '2012-07-01',
        '正式',
        null,
      ],
      {
        department: '电商一部',
      },
    )
    .row(
      [
        '00025',
        '温秋',
        '营销中心',
        null,
        null,
        'GW0001',
        '营销总监',
        '总监',
        '管理序列',
        'M4',
        null,
        null,
        '2017-03-02',
        '2005-07-01',
        '正式',
        null,
      ],
      {
        department: '营销中心',
      },
    )
    .row(
      [
        '00026',
        '米粒',
        '营销中心',
        '电商二部',
        '拼多多组',
        'GW0013',
        '拼多多运营',
        '专员',
        '专业序列',
        'P3',
        '严冬',
        '温秋',
        '2023-09-01',
        '2023-07-01',
        '离职',
        '2025-08-31',
      ],
      {
        left: ['米粒'],
      },
    );
  return sheet.layout('HR system with department levels, job codes and ranks');
}

function erpCodes(): Layout {
  const sheet = stranger('人员档案', {
    department: 'D',
    position: 'F',
    employeeName: 'B',
    employeeId: 'A',
    hireDate: 'H',
  });
  sheet.head('人员编码', '人员名称', '部门编码', '部门名称', '岗位编码', '岗位名称', '人员类别', '到职日期', '性别');
  sheet
    .list(['000101', '高山', '0301', '仓储部', 'J031', '仓库主管', '在职人员', '2019-01-02', '男'])
    .list(['000102', '方圆', '0301', '仓储部', 'J032', '拣货员', '在职人员', '2021-01-02', '女'])
    .list(['000103', '尹川', '0302', '物流部', 'J033', '快递对接员', '在职人员', '2021-05-06', '男'])
    .row(['000104', '安宁', '0302', '物流部', 'J034', '打单员', '离职人员', '2021-05-07', '女'], { left: ['安宁'] });
  return sheet.layout('ERP file with codes before names');
}

function importTemplate(): Layout {
  const sheet = stranger('员工导入模板', {
    department: 'D',
    position: 'E',
    employeeName: 'B',
    employeeId: 'C',
    manager: 'F',
    hireDate: 'G',
  });
  sheet.other(['说明：带*为必填项，日期格式为 yyyy-mm-dd']);
  sheet.head(
    '序号',
    '*姓名',
    '工号【选填】',
    '*所属部门',
    '*岗位（必填）',
    '上级主管(选填)',
    '*入职日期（yyyy-mm-dd）',
    '*身份证号',
    '紧急联系人',
    '开户银行',
  );
  sheet.other([
    '例',
    '张三',
    '001',
    '人事部',
    '人事专员',
    '李四',
    '2020-01-01',
    '110101199001011234',
    '王五',
    '工商银行',
  ]);
  sheet
    .list([1, '秦朗', 'Z01', '设计部', '视觉设计师', '楚歌', '2023-02-01', "'330100199202023456", null, '招商银行'])
    .list([2, '楚歌', 'Z02', '设计部', '设计主管', null, '2020-02-01', '330100198802023456', null, '招商银行'])
    .list([3, '燕妮', 'Z03', '品牌部', '文案策划', '楚歌', '2024-07-15', '330100199802023456', null, null]);
  return sheet.layout('import template with asterisks and an example row');
}

function mobileQuestionnaire(): Layout {
  const sheet = stranger('收集结果', {
    department: 'D',
    position: 'E',
    employeeName: 'C',
    manager: 'G',
    hireDate: 'F',
  });
  sheet.head(
    '提交者（自动）',
    '提交时间（自动）',
    '您的姓名（必填）',
    '您所在的部门（必填）',
    '您的岗位（必填）',
    '入职日期',
    '您的直接上级',
    '您对岗位的建议',
  );
  sheet
    .list([
      '微信用户A',
      '2026-01-05 10:22',
      '裴秀',
      '财务部',
      '出纳',
      '2021-09-01',
      '殷实',
      '希望岗位培训更多一些，尤其是系统操作部分',
    ])
    .list(['微信用户B', '2026-01-05 10:25', '殷实', '财务部', '财务主管', '2018-09-01', null, '无'])
    .list(['微信用户C', '2026-01-05 11:02', '乔木', '行政部', '行政专员', '2022-03-01', '殷实', null]);
  return sheet.layout('questionnaire answers');
}

function traditionalRoster(): Layout {
  const sheet = stranger('員工名冊', {
    department: 'C',
    position: 'D',
    employeeName: 'B',
    employeeId: 'A',
    manager: 'F',
    hireDate: 'E',
  });
  sheet.merge('A1:I1').other(['某某國際股份有限公司　員工名冊']);
  sheet.other([null, null, null, null, null, null, null, '製表日期：2026/01/10']);
  sheet.head('員工編號', '姓名', '部門', '職稱', '到職日', '直屬主管', '分機', '電子郵件', '備註');
  sheet
    .list(['T001', '陳怡君', '電子商務部', '電商經理', '2018/06/01', null, 101, 'a@example.com', null])
    .list(['T002', '林志豪', '電子商務部', '網站企劃', '2020/09/14', '陳怡君', 102, 'b@example.com', null])
    .list(['T003', '黃淑芬', '客戶服務部', '客服專員', '2021/03/02', '陳怡君', 103, 'c@example.com', null])
    .row(['T004', '吳宗翰', '倉儲部', '倉管人員', '2019/11/18', '陳怡君', 104, null, '114/12/31 離職'], {
      left: ['吳宗翰'],
    });
  return sheet.layout('Traditional Chinese roster');
}

function traditionalHeadcount(): Layout {
  const sheet = stranger('人力編制', { department: 'A', position: 'B', headcount: 'C', duties: 'F' });
  sheet.head('單位', '職務', '編制人數', '現有人數', '缺額', '職掌');
  sheet
    .row(['門市部', '店長', 4, 4, 0, '門市營運管理'], { headcount: 4 })
    .row([null, '門市人員', 20, 17, 3, '銷售與服務'], { department: '門市部', headcount: 20 })
    .row(['行銷部', '行銷企劃', 3, 2, 1, '活動企劃執行'], { headcount: 3 })
    .other(['總計', null, 27, 23, 4]);
  return sheet.merge('A2:A3').layout('Traditional Chinese headcount with duties');
}

function englishRoster(): Layout {
  const sheet = stranger('Staff list', {
    department: 'D',
    position: 'C',
    employeeName: 'B',
    employeeId: 'A',
    manager: 'E',
    hireDate: 'F',
  });
  sheet.other(['Company Staff Directory'], ['As of 31-Dec-2025', null, null, null, null, 'CONFIDENTIAL'], []);
  sheet.head(
    'Emp. No.',
    'Full Name',
    'Job Title',
    'Dept.',
    'Line Manager',
    'Date of Joining',
    'Grade',
    'Location',
    'Ext.',
  );
  sheet
    .list(['E-1001', 'Amy Lin', 'E-commerce Manager', 'E-commerce', 'Bob Chan', '2019-04-01', 'G7', 'Shanghai', '8801'])
    .list([
      'E-1002',
      'Carl Wong',
      'Customer Service Representative',
      'Customer Service',
      'Amy Lin',
      '2021-10-11',
      'G3',
      'Shanghai',
      '8802',
    ])
    .list(['E-1003', 'Dana Xu', 'Warehouse Associate', 'Logistics', 'Amy Lin', '2023-05-22', 'G2', 'Kunshan', null])
    .list(['E-1004', 'Evan Zhao', 'Graphic Designer', 'Creative', 'Amy Lin', '2022-08-08', 'G4', 'Shanghai', '8804']);
  return sheet.layout('English directory');
}

function englishHeadcountPlan(): Layout {
  const sheet = stranger('HC Plan FY26', { department: 'B', position: 'C', headcount: 'E', employeeName: 'H' });
  sheet.other(['FY26 Headcount Plan'], []);
  sheet.head('Cost Center', 'Function', 'Role', 'Level', 'Approved HC', 'Actual HC', 'Open HC', 'Incumbent(s)');
  sheet
    .row(['CC100', 'Operations', 'Store Manager', 'L5', 1, 1, 0, 'Frank Gu'], { headcount: 1 })
    .row(['CC100', 'Operations', 'Store Operations Specialist', 'L3', 4, 2, 2, 'Grace Ma, Henry Tu'], {
      headcount: 4,
      names: ['Grace Ma', 'Henry Tu'],
    })
    .row(['CC200', 'Customer Care', 'Pre-sales Agent', 'L2', 6, 0, 6, 'TBH'], { headcount: 6, names: [] })
    .other([null, null, 'Total', null, 11, 3, 8]);
  return sheet.layout('English headcount plan');
}

function englishHrisExport(): Layout {
  const sheet = stranger('Report', {
    department: 'F',
    position: 'E',
    employeeName: 'B',
    employeeId: 'A',
    manager: 'H',
    hireDate: 'I',
  });
  sheet.other(['Active Worker Report'], ['Run date', '2026-01-15'], ['Effective', '2026-01-15'], []);
  sheet.head(
    'Worker ID',
    'Worker',
    'Position ID',
    'Job Profile',
    'Business Title',
    'Supervisory Organization',
    'Cost Center',
    "Worker's Manager",
    'Original Hire Date',
    'Termination Date',
    'Status',
  );
  sheet
    .row([
      '90001',
      'Ivy Shen',
      'P-11',
      'Marketing II',
      'Paid Search Specialist',
      'Growth',
      'CC1',
      'Jack Ye',
      '2022-01-10',
      null,
      'Active',
    ])
    .row([
      '90002',
      'Jack Ye',
      'P-10',
      'Marketing V',
      'Growth Lead',
      'Growth',
      'CC1',
      null,
      '2019-01-10',
      null,
      'Active',
    ])
    .row(
      [
        '90003',
        'Kim Luo',
        'P-12',
        'Content I',
        'Copywriter',
        'Content',
        'CC2',
        'Jack Ye',
        '2021-01-10',
        '2025-06-30',
        'Terminated',
      ],
      {
        left: ['Kim Luo'],
      },
    );
  return sheet.layout('English HRIS report');
}

function excelTableWithTotals(): Layout {
  const sheet = stranger('在职名单', {
    department: 'C',
    position: 'D',
    employeeName: 'B',
    employeeId: 'A',
    hireDate: 'E',
  });
  sheet.other(['在职名单'], []);
  sheet.head('员工号', '姓名', '部门', '岗位', '入职日期', '司龄');
  sheet
    .list([2001, '莫言欢', '直播部', '主播', '2023-03-03', 2.8])
    .list([2002, '凌霄', '直播部', '中控', '2024-03-03', 1.8])
    .list([2003, '卓越', '短视频部', '剪辑师', '2022-03-03', 3.8])
    .other(['汇总', null, null, null, null, 8.4]);
  sheet.builder.withTable('表1', { row: 2, column: 0, rowCount: 5, columnCount: 6 }, true);
  return sheet.layout('Excel table with a totals row');
}
