import type { ColumnField } from '../columnField';

/** How headers that no word list holds are built: "工作职责概述", "实线汇报对象", "编制员额". Keys as `headerKey` makes them. */
export interface HeaderPattern {
  readonly field: ColumnField;
  readonly like: RegExp;
  readonly unlike?: RegExp;
  readonly strength: number;
}

const OTHER_SENSE = /^(原|前|曾|拟|兼|预计|期望|离职|离司|上一|下|开户|紧急|配偶)/;

const LATIN_OTHER = /former|previous|prior|old|parent|target|proposed|next|applied|manager|supervisor(?!y)/;
const LATIN_MANAGED = /department|dept|division|former|previous|hr|office(?!r)|account|project|product/;

/** The first that fits counts. */
export const HEADER_PATTERNS: readonly HeaderPattern[] = [
  {
    field: 'manager',
    like: /(上级|上司|汇报|直线|实线|直属|直接|直管|隶属(?!$)|主管|领导)(领导|上级|上司|主管|经理|负责人|对象|汇报|人)*(姓名)?$/,
    unlike: /岗|职位|职务|工号|电话|邮箱|编号|部门$|^(分管|部门|兼|原|前|下|是否|班次)/,
    strength: 0.8,
  },
  { field: 'duties', like: /职责|职掌|岗责/, unlike: /权重|得分|系数|编号|评价/, strength: 0.85 },
  {
    field: 'duties',
    like: /(工作|岗位)(内容|任务|事项|描述|说明|概述|要点)|(主要|核心|日常|重点)工作/,
    unlike: /时间|地点|单位|经历|年限|编号|书/,
    strength: 0.75,
  },
  {
    field: 'kpi',
    like: /(考核|绩效|业绩|kpi|衡量)(的|关键|主要|核心|量化)?(指标|项目?|内容|要点|重点|要素|kpi|标准|目标)|^(关键|核心|主要|量化)?(kpi|业绩指标)/,
    unlike: /得分|分数|权重|等级|结果|工资|奖金|系数|周期|评分|完成|实际|编号|状态/,
    strength: 0.8,
  },
  {
    field: 'headcount',
    like: /(编制|定编|定员|满编|配编|应编|员额|名额|编配|核编)(人?数量?|总数|合计|人|总人数|员额)*$|(应配?|需配|计划|预算|标准|核定|配置|配备|定岗)(人数|数量?)$|岗位数量?$/,
    unlike: /现|实有|在编|在岗|缺|超|空|差|减|增|离|单位|部门$|日期|类型|性质/,
    strength: 0.7,
  },
  {
    field: 'headcount',
    like: /^(目前|当前)?(现有|实有|在岗|在编|在职|现|实际)(在岗|在编|在职)?(员工|人员)?(人数|数量)$/,
    strength: 0.45,
  },
  {
    field: 'hireDate',
    like: /(入职|到职|入厂|入司|进厂|进司|到岗|报到|加入公司|进入公司|来公司|到公司|入公司|(参加|来|到|入|进)本?(公司|集团|单位)(工作)?|进店|受雇|入店|到任)(的)?(日期|时间|年月日|年月|日)?$/,
    unlike: OTHER_SENSE,
    strength: 0.8,
  },
  {
    field: 'employeeId',
    like: /(员工|人员|职工|职员|成员|雇员)(编号|编码|代码|代号|卡号|号码?|序列号|id)$|^(工号|职号|员编|考勤号码?|考勤编号|工卡号|工牌编号|工牌号码|工作证编号)$|(账号|帐号|userid)$/,
    unlike: /银行|工资|上级|主管|钉钉号|邮箱/,
    strength: 0.55,
  },
  {
    field: 'employeeName',
    like: /^(员工|人员|成员|职员|雇员|任职|担任|在岗|在职|现有|当前|编内|从业|在编|同事|岗位)(者|人员?|全?名|名称|名单|姓名|担当|任职者)+$|^(人名|真名|全名|担当)$/,
    strength: 0.6,
  },
  {
    field: 'department',
    like: /^(所属|所在|归属|归口|隶属)?(\d级|[一二三四]级)?(部室|板块|体系|业务线|事业部|分部|项目组|部别|课室|大区)$|^部门(层级|\d级|[一二三四]级)$/,
    strength: 0.6,
  },
  {
    field: 'department',
    like: /^(所属|所在|归属|归口|隶属|任职|用工|使用|现所?在?)(部门|中心|事业部|团队|小组|班组|机构|组织|业务单元|单元)(名称|全称)?$/,
    strength: 0.85,
  },
  {
    field: 'position',
    like: /^(员工|人员|现任?|在任|任职|从事|工作|所任|具体|标准|担任|职员)?(的)?(岗位|职位|职务|工种|职别|职衔)(名称|名|信息|明细|头衔)?$/,
    strength: 0.85,
  },
];

/** English headers that no word list holds: "Worker's Manager", "Original Hire Date". Keys without blanks. */
export const LATIN_PATTERNS: readonly HeaderPattern[] = [
  {
    field: 'kpi',
    like: /^(key|main|core|job|position|role)?kpis?(list|metrics)?$|^(key)?performance(targets|objectives|metrics)$/,
    strength: 0.75,
  },
  {
    field: 'manager',
    like: /((manager|supervisor)s?|reportsto|reportingto|reportingofficer)(name)?$/,
    unlike: LATIN_MANAGED,
    strength: 0.75,
  },
  {
    field: 'department',
    like: /(department|dept|supervisoryorganization)(name)?$/,
    unlike: LATIN_OTHER,
    strength: 0.75,
  },
  {
    field: 'position',
    like: /(position|(job|business|position|working|current|functional|official)title)(name)?$/,
    unlike: LATIN_OTHER,
    strength: 0.75,
  },
  {
    field: 'position',
    like: /(profession|occupation)(name)?$/,
    unlike: /father|mother|spouse|guardian|parent|former|previous/,
    strength: 0.6,
  },
  {
    field: 'employeeName',
    like: /^(the)?(employee|staff|worker|member|person|associate|colleague)s?(full|legal|preferred|chinese)?names?$|^name(of)?(the)?(employee|staff|worker|incumbent)$/,
    strength: 0.75,
  },
  {
    field: 'employeeId',
    like: /(employee|staff|worker|personnel|badge)s?(id|no|number|code)$|^(id|num|no)(employee|staff|worker)$/,
    unlike: LATIN_MANAGED,
    strength: 0.75,
  },
  {
    field: 'hireDate',
    like: /(hire|hired|joining|join|onboard|onboarding|employment)(start)?(date|day)$|^(date|day)(of)?(hire|hired|joining|joined|onboarding)$/,
    unlike: /expected|planned|re-?hire|termination|end/,
    strength: 0.75,
  },
  {
    field: 'headcount',
    like: /(approved|authori[sz]ed|planned|budget|budgeted|target)(headcount|hc|positions)$|headcount(plan|budget)?$|^hcbudget$/,
    unlike: /actual|current|open|vacant|gap|variance/,
    strength: 0.75,
  },
];
