import type { ColumnField } from '../../../src/staffing/columnField';

export type Tongue = 'mainland' | 'taiwan' | 'english';

/** Headers of one field, parted by "|"; `odd` ones stand on few lists, so that only what is below them tells. */
interface Spellings {
  readonly usual: string;
  readonly odd?: string;
}

type Drawn = Exclude<ColumnField, 'duties' | 'kpi'>;

const HEADERS: Readonly<Record<Tongue, Readonly<Record<Drawn, Spellings>>>> = {
  mainland: {
    department: {
      usual:
        '部门|部 门|部　门|所属部门|部门名称|所在部门|*部门|部门（必填）|部门/组别|归属部门|部门\n名称|一级部门|任职部门|用人部门|部门 Department|所属中心/部门|现部门|部门全称|组织名称|所属组织|所在组织|科室|部门（全称）|部门/门店|班组|所属团队|所属班组|部门（中心）|中心/部门|组织单元|在职部门|员工部门',
      odd: '归属|板块|职能部门|条线|所属条线|业务模块|职能|部门归属|分部|二级单位|体系|隶属',
    },
    position: {
      usual:
        '岗位|岗 位|岗　位|岗位名称|职位|职务|职位名称|现任岗位|*岗位|岗位（必填）|岗位/职务|职务/岗位|所在岗位|任职岗位|工作岗位|岗位\n名称|岗位 Position|担任岗位|现岗位|职务名称|工种|岗位（工种）|职位/岗位|现任职务|岗位名称（全称）|聘用岗位|在岗岗位|员工岗位|岗位角色|具体岗位|定岗|职务（岗位）|岗位名称/职级',
      odd: '职别|任职|司职|分工|担任工作|从事工作|岗别|职业|身份|工作角色|担当|现从事岗位|岗位定位|主责岗位',
    },
    employeeName: {
      usual:
        '姓名|姓 名|姓　名|员工姓名|*姓名|姓名（必填）|人员姓名|员工|在职人员|姓名 Name|姓名\nName|名字|真实姓名|中文姓名|员工名称|人员|在岗人员|任职人|职工姓名|成员|员工姓名（中文）|人员名单|在编人员|现有人员|岗位人员|任职者|伙伴姓名|成员姓名|责任人|姓名/花名',
      odd: '人名|名单|同事|小伙伴|称呼|伙伴|家人|现任人选|在册|人力|本人姓名|到岗人员',
    },
    employeeId: {
      usual:
        '工号|员工编号|员工工号|人员编号|员工ID|职工编号|工号*|工号（必填）|胸卡号|员工代码|员工号|工 号|人员编码|工牌号|工号\nNo.|职员代码',
      odd: '人员代号|档案编号|厂牌号|编号',
    },
    headcount: {
      usual: '编制|定编|编制人数|定编人数|岗位编制|核定编制|编制数|定员|计划编制|编制（人）|标准编制|编制数量',
      odd: '应配人数|需求数|配置|名额',
    },
    manager: {
      usual:
        '直属上级|直接上级|汇报对象|上级|汇报上级|直属领导|上级领导|直接主管|汇报人|直属主管|上级主管|直接汇报对象',
      odd: '带教上级|汇报给|归谁管',
    },
    hireDate: {
      usual:
        '入职日期|入职时间|入司时间|到岗日期|入职日|参加工作时间（本公司）|进厂日期|入职年月|入司日期|报到日期|入职日期*|加入时间|到职日期|聘用日期|入职\n日期',
      odd: '来司时间|上岗时间|进公司时间',
    },
  },
  taiwan: {
    department: { usual: '部門|部門名稱|所屬部門|單位|單位/部門|部 門|課別|任職部門', odd: '處別|歸屬' },
    position: { usual: '職稱|職務|職位|職位名稱|職務名稱|崗位|擔任職務|職 稱', odd: '職別|工作項目|擔任' },
    employeeName: { usual: '姓名|員工姓名|中文姓名|姓 名|人員姓名|同仁姓名', odd: '同仁|名字' },
    employeeId: { usual: '工號|員工編號|員編|職工編號|員工代號', odd: '人員代號' },
    headcount: { usual: '編制|編制人數|員額|定編' },
    manager: { usual: '直屬主管|主管|直屬上級|報告對象' },
    hireDate: { usual: '到職日|到職日期|入職日期|報到日|任職日期' },
  },
  english: {
    department: {
      usual:
        'Department|Dept|Dept.|Department Name|Team|Division|Business Unit|Org Unit|Department/Team|Home Department|Function|Group',
      odd: 'Area|Unit|Squad|Cost Centre Name',
    },
    position: {
      usual:
        'Position|Job Title|Title|Position Title|Role|Designation|Job Position|Current Position|Job Title (EN)|Post|Working Title|Business Title|Job|Position Name',
      odd: 'Occupation/Rank|Function Title|What they do|Capacity',
    },
    employeeName: {
      usual:
        'Name|Employee Name|Full Name|Employee|Staff Name|Name of Employee|Legal Name|Preferred Name|Employee Full Name|Incumbent|Team Member|Worker',
      odd: 'Who|People|Resource|Colleague name',
    },
    employeeId: {
      usual: 'Employee ID|Emp ID|Staff No.|ID|Employee Number|Emp. No|Employee Code|Badge No|EID|Personnel No.',
      odd: 'Ref|Clock No',
    },
    headcount: { usual: 'Headcount|HC|Approved HC|Budgeted Headcount|Planned HC', odd: 'Seats' },
    manager: { usual: 'Manager|Reports To|Line Manager|Supervisor|Reporting Manager|Manager Name', odd: 'Boss' },
    hireDate: { usual: 'Hire Date|Start Date|Date of Joining|DOJ|Joining Date|Date Hired|Onboard Date' },
  },
};

/** Columns that are no field: header and what stands below, by the person's place on the list. "~" begins a kind of value. */
export const DECOYS: Readonly<Record<Tongue, string>> = {
  mainland:
    '性别~sex|性 别~sex|年龄~age|出生日期~birth|出生年月~month|身份证号~card|身份证号码~card|手机号~phone|联系电话~phone|手机~phone|学历~school|最高学历~school|毕业院校~college|专业~major|籍贯~place|民族~han|婚姻状况~married|政治面貌~party|户口性质~hukou|现住址~address|工作地点~city|办公地点~city|职级~grade|职等~grade|岗位序列~family|岗位类别~family|员工类型~contract|用工性质~contract|用工形式~contract|合同主体~employer|所属公司~employer|合同起始日~day|合同到期日~later|劳动合同期限~term|转正日期~day|试用期~months|司龄~years|工龄~years|基本工资~money|岗位工资~money|绩效基数~money|紧急联系人~relative|紧急联系人电话~phone|与本人关系~relation|社保~yes|是否购买社保~yes|公积金~yes|银行卡号~bank|开户行~bankname|邮箱~mail|企业微信~mail|花名~nick|英文名~latin|备注~blank|备注~remark|招聘渠道~channel|介绍人~relative|宿舍~room|部门负责人~leader|部门编码~code|岗位编码~code|状态~state|在职状态~state|是否党员~yes|工作年限~years|身高~height|血型~blood|班次~shift|考勤组~shift|成本中心~code|原岗位~former|离职日期~blank|离职原因~blank|调岗记录~blank|出生地~place|职称~rank|技能证书~blank|工位~room|体检日期~day',
  taiwan:
    '性別~sex|年齡~age|生日~birth|身分證字號~code|手機~phone|分機~ext|學歷~school|婚姻~married|地址~address|職等~grade|班別~shift|備註~blank|緊急聯絡人~relative|年資~years|勞保~yes|健保~yes|薪資~money|電子郵件~mail|英文名~latin',
  english:
    'Gender~sexlatin|DOB~birth|Age~age|Phone~phone|Email~mail|Location~citylatin|Office~citylatin|Grade~grade|Job Level~grade|Employment Type~contractlatin|Status~statelatin|Salary~money|Cost Center~code|Nationality~nation|Emergency Contact~relative|Notes~blank|Extension~ext|Company~employerlatin|Contract End~later|Birthday~birth|FTE~fte|Legal Entity~employerlatin',
};

/** What heads several columns. */
export const GROUPS: Readonly<Record<Tongue, readonly string[]>> = {
  mainland: ['基本信息', '任职信息', '个人信息', '员工信息', '人事信息', '其他信息', '其他'],
  taiwan: ['基本資料', '任職資料', '人事資料', '其他'],
  english: ['Basic information', 'Employment', 'Personal', 'Other'],
};

export const ENGLISH_BELOW: Readonly<Record<Drawn, string>> = {
  department: 'Department',
  position: 'Position',
  employeeName: 'Name',
  employeeId: 'Employee No.',
  headcount: 'Headcount',
  manager: 'Reports to',
  hireDate: 'Hire Date',
};

/** Spellings of one field. */
export function spellings(tongue: Tongue, field: Drawn): { readonly usual: string[]; readonly odd: string[] } {
  const { usual, odd = '' } = HEADERS[tongue][field];
  return { usual: usual.split('|'), odd: odd === '' ? [] : odd.split('|') };
}
