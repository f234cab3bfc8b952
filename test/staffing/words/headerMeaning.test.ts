import { headerKey, headerMeaning, headerStrength } from '../../../src/staffing/words/headerMeaning';
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
  employeeName: [
    'Last name, First name',
    'Surname First Name',
    'Полное имя',
    '姓名',
    '姓 名',
    'Name',
    '员工姓名',
    '姓名\nName',
    '在岗人员',
  ],
  department: ['部门', '所属部门', '部門', 'Dept.', '二级部门', '部门/科室', '仓别', '所属仓库'],
  employeeId: ['工号', '員工編號', 'Employee No.', 'Employee #', 'Emp #', '人员编号'],
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
  '岗位-编号',
  '岗位_编码',
  '岗位—编号',
  '职位-代码',
  '部门-负责人',
  '部门-编码',
  'Position - Code',
  '本店职责代码',
  '职责编码',
  '考核指标编码',
  'KPI编号',
  '部门KPI',
  '团队KPI',
  '上级KPI',
  'Department KPI',
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

/** Headers by how surely each names its field, as lists of words and patterns say; separated by blanks, "_" is one. */
const STRENGTHS: Readonly<Record<ColumnField, Readonly<Record<string, string>>>> = {
  position: {
    '1': '岗位 岗位名称 Position Job_Title 员工岗位',
    '0.97': '职位 现任职位',
    '0.95': '编制岗位 岗名',
    '0.93': '职务 现职务',
    '0.9': '聘任岗位 Designation 职衔',
    '0.85': 'Job_role 工种信息 现职别 从事岗位 所任职务信息 具体工种 标准职衔头衔',
    '0.8': '标准岗位 Post 岗',
    '0.75': '工种 Title Current_title Functional_title_name Working_title',
    '0.7': '行政职务 角色 Role',
    '0.28': '职称',
  },
  employeeName: {
    '1': '姓名 Employee_Name 职员姓名',
    '0.95': '真实姓名 Full_name 任职人姓名',
    '0.9': '名字 Name 任职人员',
    '0.85': '中文名 人员名字',
    '0.8': '现任人 人员名单',
    '0.75': '在职人员 Employee Staff_full_name Name_of_the_worker Colleagues_names',
    '0.7': '员工',
    '0.65': 'Staff',
    '0.6': '人员 Worker 从业人员姓名 同事全名 真名 编内名单 担当',
    '0.55': '姓 Surname First_name',
    '0.5': '人选',
    '0.45': '责任人',
    '0.4': '花名',
    '0.35': '负责人',
  },
  department: {
    '1': '部门 Department 所在部门',
    '0.95': '主部门 部门组别',
    '0.9': '用人部门 二级部门 部门路径',
    '0.85': '现小组 现所小组 任职团队 归口部门名称 用工机构 现所在中心全称',
    '0.8': '使用部门 科室',
    '0.75': '所属中心 Division Home_dept_name Supervisory_organization_name',
    '0.7': '事业部 Org_unit',
    '0.65': 'Team',
    '0.6': '中心 班组 Organization 所属二级板块 部门层级 部门1级 大区',
    '0.55': '车间',
    '0.5': '机构 Section',
    '0.45': 'Group',
    '0.42': '门店 Branch',
    '0.4': '单位',
  },
  employeeId: {
    '1': '工号 Employee_ID 员工编号',
    '0.95': '人员编号 Staff_code',
    '0.9': '工牌号 Worker_ID',
    '0.8': '司号 Badge_no Payroll_no',
    '0.75': 'User_ID Badge_number Personnel_id Workers_code',
    '0.7': '用户ID Job_no',
    '0.6': '用户编号 Badge',
    '0.55': '职员卡号 雇员序列号 职号 考勤号码 工卡号 工作证编号 系统账号 成员ID',
    '0.5': '档案编号 ID',
    '0.45': '账号 卡号',
    '0.4': '编号',
  },
  headcount: {
    '1': '编制 Headcount 定编人数',
    '0.95': '定员 Budget_HC',
    '0.9': '核编 HC',
    '0.85': '配置人数 Establishment',
    '0.8': '编制标准 计划人数',
    '0.75': 'Team_headcount Target_headcount Authorised_positions Budgeted_HC_',
    '0.7': '名额 Quota 应编人数 编制员额 需配数量 岗位数 核定数',
    '0.6': '人数 FTE',
    '0.55': '人员数量',
    '0.5': '定额 No._of_staff',
    '0.45': '现有人数 Actual_HC 目前在岗员工人数 实际在职数量',
    '0.4': 'Positions 需求人数',
    '0.35': '数量 在岗',
    '0.3': '人员',
  },
  manager: {
    '1': '直属上级 Manager 汇报对象 Reports_to',
    '0.95': '直线经理 上级姓名',
    '0.9': '汇报给 Supervisor',
    '0.85': '报告对象 直属负责人',
    '0.8': '上级 上司 实线汇报对象 直管经理 隶属上级领导姓名',
    '0.75': '汇报关系 Current_manager Reporting_officer_name',
    '0.7': '汇报线 Boss',
    '0.6': '领导 主管 分管领导',
    '0.5': '考核人',
  },
  hireDate: {
    '1': '入职日期 Hire_date 到职日',
    '0.95': '到岗日期 Onboard_date',
    '0.9': '来司时间 Start_date',
    '0.85': '报到日期 首次入职日期',
    '0.8': '上岗日期 聘用日期 参加本公司工作日期 进店时间 到任的时间 受雇年月日 来公司日期',
    '0.7': '入职 Joined',
    '0.75': 'Original_hire_date Day_of_joining Onboarding_day',
  },
  duties: {
    '1': '岗位职责 Duties 职责',
    '0.95': '关键职责 Responsibility',
    '0.9': '工作内容 Job_description',
    '0.85': '岗位描述 岗责 部内职掌 Key_tasks',
    '0.8': '主要工作 岗位说明 JD',
    '0.75': '职务说明 工作事项 岗位概述 日常工作清单 重点工作',
    '0.7': '工作任务 Scope_of_work',
    '0.5': '职能',
  },
  kpi: {
    '1': '考核指标 KPI 关键绩效指标',
    '0.95': '绩效KPI KPI内容',
    '0.9': '标准KPI Key_metrics',
    '0.85': '考核内容 业绩指标 Assessment_items',
    '0.8': '考核项 Metrics 业绩量化指标 衡量标准 绩效的重点 核心业绩指标清单',
    '0.75': '绩效目标 Role_KPIs Performance_objectives Core_KPI_list',
    '0.7': '考核目标',
    '0.6': '指标 考核标准',
    '0.55': '绩效考核',
    '0.5': '考核',
    '0.3': '绩效',
  },
};

test.each(
  Object.entries(STRENGTHS).flatMap(([field, words]) =>
    Object.entries(words).map(([strength, texts]) => [field as ColumnField, Number(strength), texts] as const),
  ),
)('the %s, to %d: %s', (field, strength, texts) => {
  const each = texts.split(' ').map((text) => text.replace(/_/g, ' '));
  const said = each.map((text) => [text, headerStrength(headerMeaning(text), field)]);
  expect(said).toEqual(each.map((text) => [text, strength]));
});

test.each([
  [
    'plain',
    '序号 性别 备注 工龄 岗位编号 Cost_center 部门负责人 所属公司 合同主体 Employment_type 籍贯属性 劳动关系隶属 Work_location 用工单位 雇佣企业名称 Staffing_agency Contract_party',
  ],
  ['contacts', '手机 Email 微信 家庭住址 Phone'],
  ['payroll', '基本工资 应发 年薪 底薪'],
  ['assessment', '加权得分 权重 评分标准 Final_score'],
  ['attendance', '出勤天数 迟到 打卡 排班 Overtime'],
  ['recruiting', '招聘人数 面试官 候选人 Applied_position'],
  ['dictionary', '岗位定义 适用范围 下拉选项 Value'],
] as const)('of another kind, %s: %s', (purpose, texts) => {
  for (const text of texts.split(' ')) {
    expect([text, headerMeaning(text.replace(/_/g, ' '))]).toEqual([text, { kind: 'other', purpose }]);
  }
});

test.each([
  ['*岗位', '岗位'],
  ['＊※★#岗位', '岗位'],
  ['1.岗位', '岗位'],
  ['12、岗位', '岗位'],
  ['（一）岗位', '岗位'],
  ['三、岗位', '岗位'],
  ['岗位（必填）', '岗位'],
  ['岗位[必填]名称', '岗位名称'],
  ['岗位（必填', '岗位'],
  ['岗位{x}<y>《z》【w】', '岗位'],
  ['岗位*：；，。.#', '岗位'],
  ['“岗位”', '岗位'],
  ["Worker's Name:", 'workersname'],
  ['123岗位', '123岗位'],
  ['岗 位', '岗位'],
  ['岗位※', '岗位※'],
  ['岗位12.职务', '岗位12职务'],
  ['岗位一、二', '岗位一、二'],
  ['x一、岗位', 'x一、岗位'],
  ['一）岗位', '岗位'],
  ['職稱', '职务'],
  ['部门_dept', '部门'],
  ['岗位_job_title_name', '岗位'],
  ['岗位_pos1', '岗位'],
  ['部门_id', '部门_id'],
  ['部门_key', '部门_key'],
  ['部门_dept_url', '部门_dept_url'],
  ['部门_dept组', '部门_dept组'],
  ['dept_name', 'dept_name'],
  ['部门1_dept', '部门1_dept'],
])('%j is compared as %j', (text, key) => {
  expect(headerKey(text)).toBe(key);
});

describe('a header that is put together', () => {
  const fields = (text: string) => {
    const meaning = headerMeaning(text);
    return meaning?.kind === 'field' ? meaning.fields : meaning?.kind === 'other' ? meaning.purpose : null;
  };

  test.each([
    ['（岗位）', { position: 1 }],
    ['（）', null],
    ['（岗位', { position: 1 }],
    ['（上级）', { manager: 0.8 }],
    ['上司/工种', { manager: 0.8 * 0.9, position: 0.75 * 0.6 }],
    ['随便/主管领导', { manager: 0.8 * 0.6 }],
    ['岗位（原）', 'plain'],
    ['岗位（原', 'plain'],
    ['岗位（现）', { position: 1 }],
    ['岗位Position', { position: 1 }],
    ['代号Position', { position: 1 }],
    ['部门ID', 'plain'],
    ['员工ID', { employeeId: 1 }],
    ['所属部门url', 'plain'],
    ['岗位/部门', { position: 0.9, department: 0.6 }],
    ['部门—岗位', { department: 0.9, position: 0.6 }],
    ['姓名和岗位', { employeeName: 0.9, position: 0.6 }],
    ['工种或别的\n岗位', { position: 0.6 }],
    ['序号/岗位', { position: 0.6 }],
    ['性别/单位', 'plain'],
    ['部门/岗位/姓名/工号/编制', { headcount: 0.7 }],
    ['目前所属单位', 'plain'],
    ['单位全称', { department: 0.4 * 0.85 }],
    ['您的主管', { manager: 0.8 }],
    ['最新门店名字', { department: 0.42 * 0.85 }],
    ['实际手机号信息', 'contacts'],
    ['公司内部职务', { position: 0.93 * 0.65 }],
    ['2026年编制', { headcount: 0.7 }],
    ['调动前岗位', 'plain'],
    ['拟任部门', 'plain'],
    ['岗位津贴额度', null],
    ['岗位津贴', 'payroll'],
    ['配偶姓名', 'plain'],
    ['上级部门岗位', 'plain'],
    ['公司为每一个人所设定的内部职务', null],
    ['花瓶id', null],
    ['线下入职日期', { hireDate: 0.8 }],
    ['本店kpix', null],
    ['kpi明细x', { kpi: 0.8 }],
    ['新所属部门', { department: 0.65 }],
    ['岗位/', null],
    ['岗2位', null],
    ['随便/工种', { position: 0.75 * 0.6 }],
    ['部门、/岗位/职务/姓名/', { department: 0.9, position: 0.6, employeeName: 0.6 }],
    ['性别/人员编号', { employeeId: 0.95 * 0.6 }],
    ['性别/人员', 'plain'],
    ['性别/随便', 'plain'],
    ['Dept 1', { department: 0.75 }],
    ['2026岗位', { position: 0.65 }],
    ['目前岗', null],
    ['班信息组', null],
    ['现编制人数', { headcount: 0.65 }],
    ['拟直属上级', null],
    ['家属汇报对象', null],
    ['人员', { employeeName: 0.6, headcount: 0.3 }],
  ])('%j means %j', (text, expected) => {
    expect(fields(text)).toEqual(expected);
  });

  test.each(['所在的', '在的', '的', '您所的', '您在的', '您的', '您', '你的', '你', '本人', '现'])(
    'whoever fills in a form is addressed by %s before the header',
    (words) => {
      expect(fields(`${words}单位`)).toEqual({ department: 0.4 * 0.85 });
    },
  );

  test.each(['职责', '考核指标', '绩效指标', '入职日期', '入职时间', '编制人数', '编制', '部门', '姓名', '工号'])(
    '%s with a word behind it that turns it is of another kind',
    (word) => {
      expect(['编号', '系数'].map((ending) => fields(`本店${word}${ending}`))).toEqual(['plain', 'plain']);
    },
  );

  // Columns of programs: the last piece says what it is, the language is none of it.
  test.each([
    ['first_name', { employeeName: 0.55 }],
    ['Legal Name - First Name', { employeeName: 0.55 }],
    ['Worker Last Name', { employeeName: 0.55 }],
    ['employee_id', { employeeId: 1 }],
    ['dept_name', { department: 1 }],
    ['department_title', { department: 0.9, position: 0.75 * 0.6 }],
    ['position_en', { position: 0.9 }],
    ['title_zh', { position: 0.75 * 0.9 }],
    ['office_position', { position: 0.6 }],
    ['manager_title', 'plain'],
    ['department_head', 'plain'],
    ['group_id', 'plain'],
    ['number_id', 'plain'],
    ['my_dept_code', 'plain'],
    ['department_idx', 'plain'],
    ['dept_salary', 'plain'],
    ['position_token', 'plain'],
    ['position_engine', 'plain'],
    ['department_userid', { department: 0.9, employeeId: 0.75 * 0.6 }],
    ['department_noofstaff', { department: 0.9, headcount: 0.5 * 0.6 }],
    ['dept_salary_percentage', 'plain'],
    ['position_nameplate', 'plain'],
    ['position_surtitle', 'plain'],
    ['position_salary_en', 'plain'],
    ['department_lenses', 'plain'],
    ['a_b', null],
    ['group_1', { department: 0.45 * 0.9 }],
    ['部门_dept_id', 'plain'],
    ['x部门id', 'plain'],
    ['部门idx', { department: 1 }],
  ])('the column %s of a program means %j', (text, expected) => {
    expect(fields(text)).toEqual(expected);
  });

  // A pattern asks for a whole header, so that what is only about the thing is not taken for it.
  test.each(
    [
      '岗位数量表 定岗人数表 公司在岗人数 现有人数表 现有人数合计 应人员 部门隶属 隶属 大人名 人名表 担当者 任职名称表 在岗者名单表',
      '员工编号表 集团职号 考勤号表 账号说明 工卡号表 公司大区 A级部室 部门层级表 总部门层级 部门X级 所属体系名 任职团队表',
      'My_KPI KPI_list_of_all Team_performance_targets Performance_metrics_list Occupation_names Profession_code',
      'Former_employee_name Employee_name_list List_name_of_employee Name_of_employees Employee_id_card New_id_employee Id_employees',
      'Hire_date_time Joining_date_format Last_date_of_hire Date_of_hiring Date_of_hired_people Rehire_date',
      'Approved_headcount_note Headcount_plan_note My_HC_budget HC_budget_note',
      'Employer_names Employer_code My_employer Illegal_employer Sub_contract_company Contract_company_code Staffing_agency_code',
      '入职前单位名称表 合同主体名称表 岗位状态表 Status_code Location_id',
    ].flatMap((line) => line.split(' ')),
  )('%s means nothing', (text) => {
    expect(fields(text.replaceAll('_', ' '))).toBeNull();
  });

  test.each([
    ['position', 'Profession Occupation_name Main_profession 现职位名 任职岗位头衔'],
    ['employeeName', 'The_employee_name Employee_names Name_employee 在岗人 从业人 同事名 任职名'],
    ['employeeId', 'ID_employee Num_staff 雇员号 考勤号 系统帐号'],
    ['hireDate', 'Date_hire Day_hired 进店 受雇 到任 报到'],
    ['headcount', 'HC_budget Headcount_budget 应人数 预算数量 应配数'],
    ['department', '现在部门 现所部门 三级板块 1级部室 使用小组'],
    ['kpi', 'Main_KPI_list Kpi_metrics Performance_metrics 绩效项 考核项 部门业绩指标'],
    ['manager', '隶属上级 隶属姓名 本部门直属上级 非分管主管 上司 主管领导 行政直属'],
    [
      'other',
      '入职前岗位 入职前的岗位 调动前所在部门 转岗前单位名称 劳动劳务关系主体 合同及劳动关系主体 Employer Temp_agency',
    ],
  ])('%s: %s', (field, texts) => {
    const each = texts.split(' ').map((text) => text.replaceAll('_', ' '));
    expect(each.map((text) => [text, strongest(text)])).toEqual(each.map((text) => [text, field]));
  });

  test('what is longer than a header means nothing, and what was asked before means the same', () => {
    expect(headerMeaning(`岗位${'（很长）'.repeat(24)}`)).toBeNull();
    expect(headerMeaning(`岗位${'（很长）'.repeat(23)}`)).toEqual({ kind: 'field', fields: { position: 1 } });
    expect(headerMeaning(`岗位${'（很长）'.repeat(23)}  `)).toEqual({ kind: 'field', fields: { position: 1 } });
    expect(headerMeaning('岗'.repeat(33))).toBeNull();
    expect([24, 25].map((length) => fields(`${'x'.repeat(length)} job title`))).toEqual([{ position: 0.75 }, null]);
    expect([headerMeaning('岗位'), headerMeaning('岗位')]).toEqual([
      { kind: 'field', fields: { position: 1 } },
      { kind: 'field', fields: { position: 1 } },
    ]);
    expect(headerStrength(null, 'position')).toBe(0);
    expect(headerStrength({ kind: 'other', purpose: 'plain' }, 'position')).toBe(0);
  });
});
