import type { OtherRater } from '../../../scoring/raters';
import type { NotAssessed } from '../../../app/cards/assessees';
import type { Sentences } from '../../../base/finding';
import type { MatchOutcome, MatchReasonParams } from '../../../catalogue/match/roleMatch';
import type { Dimension, Level } from '../../../catalogue/types';
import type { JobField } from '../../../staffing/jobField';
import type { KeptCell } from '../../../jobtable/planFill';
import type { ConsideredSheet } from '../../../staffing/lists/findStaffingTable';
import type { SkipReason } from '../../../staffing/staffingTable';
import type { ColumnField } from '../../../staffing/columnField';

const fields: Readonly<Record<ColumnField, string>> = {
  department: '部门',
  position: '岗位',
  employeeName: '姓名',
  employeeId: '工号',
  headcount: '编制人数',
  manager: '直属上级',
  hireDate: '入职日期',
  duties: '岗位职责',
  kpi: '考核指标',
};

const raterColumns: Readonly<Record<OtherRater, string>> = {
  superior: '{{隔级评分}}',
  peer: '{{同事评分}}',
  report: '{{下级评分}}',
  customer: '{{客户评分}}',
};

/** What a job table's column is about. */
const jobFields: Readonly<Record<JobField, string>> = {
  purpose: '岗位目的',
  requirements: '任职要求',
  education: '学历要求',
  experience: '经验要求',
  skills: '技能要求',
  superior: '汇报对象',
  reports: '直接下级',
  assessor: '考核人',
  cadence: '考核周期',
  deliverables: '交付物',
  functions: '部门职能',
  headcount: '编制人数',
  role: '标准岗位',
  level: '职级',
  weights: '指标权重',
  targets: '指标目标值',
};

const purposes: Readonly<Record<ConsideredSheet['purpose'], string>> = {
  staffing: '编制表',
  empty: '空表',
  noList: '没有名单',
  card: '考核表',
  summary: '汇总表',
  payroll: '工资表',
  leavers: '离职名单',
  attendance: '考勤表',
  recruiting: '招聘表',
  dictionary: '字典或选项表',
  oldCopy: '旧版或备份',
  things: '书目、商品等清单',
  background: '履历或家庭情况',
};

const apart: Readonly<Record<NonNullable<ConsideredSheet['apart']>, string>> = {
  noPositions: '有不在已读取名单中的人员，但没有岗位列，没有读取',
  samePeople: '人员与已读取的名单重复，没有一起读取',
  otherName: '从表名看另有用途，没有一起读取',
  otherTime: '是同一名单其他时间的表，没有一起读取',
  otherColumns: '列与已读取的名单不同，没有一起读取',
  otherKind: '与已读取的名单不是同一种（一种按人、一种按编制），没有一起读取',
};

const skipReasons: Readonly<Record<SkipReason, string>> = {
  blank: '空行',
  title: '标题行',
  subtotal: '小计行',
  total: '合计行',
  repeatedHeader: '重复的表头',
  note: '备注说明',
  signature: '签字栏',
  section: '部门分隔行',
  continued: '与上一行是同一人',
  vacant: '空缺岗位，没有人员',
  earlier: '更早的月份',
  noPosition: '没有填写岗位',
  leftOut: '您选择了不读取',
};

const outcomes: Readonly<Record<MatchOutcome, string>> = { sure: '确定', unsure: '待确认', none: '未匹配' };

const reasons: Sentences<MatchReasonParams> = {
  name: () => '与标准岗位名称一致',
  alias: ({ alias }) => `常用叫法“${alias}”`,
  legacyAlias: ({ alias }) => `旧称“${alias}”`,
  variant: ({ alias, stripped }) => (stripped ? `去掉“${stripped}”后对应“${alias}”` : `与“${alias}”写法不同，意思相近`),
  department: ({ alias, department }) => `结合部门“${department}”，理解为“${alias}”`,
  alike: ({ alias }) => `写法与“${alias}”相近`,
  ofDepartment: ({ department }) => `“${department}”里的岗位`,
  withoutRank: ({ alias, ranked }) => `名单另有“${ranked}”写明职级，这一岗位未写，理解为“${alias}”`,
  colleagues: ({ alias, colleagues }) => `与同部门“${colleagues}”一并判断，理解为“${alias}”`,
  spelling: ({ alias, typed }) => (typed ? `“${typed}”可能是“${alias}”的误写` : `可能是“${alias}”的误写`),
  pinyin: ({ alias }) => `拼音与“${alias}”相同`,
  initials: ({ alias }) => `拼音首字母与“${alias}”相同`,
  english: ({ alias }) => `英文叫法，对应“${alias}”`,
  remembered: () => '按您之前的选择',
  company: ({ alias, blank }) => `公司岗位对照表：${alias}${blank ? '（留空）' : ''}`,
  ambiguous: ({ alias }) => (alias ? `“${alias}”在多个岗位中都有使用` : '这个叫法对应不止一个岗位'),
  twoPosts: ({ posts }) => (posts ? `一格里写了两个岗位：${posts}` : '一格里写了两个岗位'),
  otherTrade: () => '像是其他行业的岗位，岗位库中没有收录',
  unknown: () => '岗位库中没有相近的岗位',
};

const keptReasons: Readonly<Record<KeptCell['reason'], string>> = {
  notBlank: '已有内容，保持不变',
  formula: '是公式，保持不变',
  sameText: '内容已经相同',
  tooLong: '追加后超过单元格的字数上限',
  noRoom: '右边紧挨着另一份名单，没有位置加列；请先在名单里插入一列并写上表头（如“岗位职责”），再重新读取',
};

const notAssessedReasons: Readonly<Record<NotAssessed['reason'], string>> = {
  noRole: '没有对应的标准岗位',
  left: '名单上标明已离职',
  notYetHired: '本期还没有入职',
  away: '整期不在岗（长假、停薪留职等）',
  probation: '试用期，设置为不出考核表',
  fewDays: '在岗天数少于设置的最少天数',
  otherPost: '本期不在该岗位，见本人另一行',
  unnamed: '没有姓名，或没有编制人数',
  noIndicators: '该岗位没有考核指标',
  vacant: '空缺岗位，没有人员',
  noName: '姓名一格不是姓名',
  manyPlaces: '一格里的名额太多，请核对编制人数',
  monthly: '岗位按月考核，本周期不出考核表，所在月份',
  quarterly: '岗位按季度考核，本周期不出考核表，所在季度',
  halfYearly: '岗位按半年考核，本周期不出考核表，所在半年',
  yearly: '岗位按年考核，本周期不出考核表，所在年度',
};

const levels: Readonly<Record<Level, string>> = {
  director: '总监级',
  manager: '经理级',
  supervisor: '主管级',
  specialist: '专员级',
  assistant: '助理级',
};

const dimensions: Readonly<Record<Dimension, string>> = {
  result: '业绩结果',
  quality: '工作质量',
  efficiency: '效率时效',
  cost: '成本费用',
  customer: '客户体验',
  team: '团队管理',
  compliance: '合规风险',
  behaviour: '行为价值观',
  ability: '能力',
};

/** Words shared by the task pane and the command line, Simplified Chinese: the source of all languages. */
export const zhCN = {
  fields,
  jobFields,
  purposes,
  apart,
  skipReasons,
  outcomes,
  reasons,
  keptReasons,
  notAssessedReasons,
  levels,
  dimensions,
  row: (row: number): string => `第${row + 1}行`,
  withoutColumn: (raters: readonly OtherRater[]): string =>
    `考核表模板的指标行没有${raters.map((rater) => raterColumns[rater]).join('、')}，这些人不能评分，其权重由其余评分人分担。请在指标行加上这些列，或删除模板工作表后重新生成。`,
  monthlyTargets: (cards: number, indicators: readonly string[]): string =>
    `目标按月：${cards}张考核表上“${indicators.slice(0, 5).join('”“')}”${indicators.length > 5 ? `等${indicators.length}项` : ''}的目标是一个月的数量，没有按本周期换算。请在目标表核对并改为整个周期的目标。`,
  noCardFor: (people: number, reason: string): string => `${people}人不出考核表（${reason}）。`,
  otherTargets: (cards: number, indicators: readonly string[]): string =>
    `目标按其他周期：${cards}张考核表上“${indicators.slice(0, 5).join('”“')}”${indicators.length > 5 ? `等${indicators.length}项` : ''}的目标是另一种周期（如季度、年度）的数量，没有按本周期换算。请在目标表核对并改为本周期的目标。`,
  unsaid: (sheets: readonly string[]): string =>
    `“${sheets.join('”“')}”有密码，岗位变动没有写到考核表上；在岗天数、工资和历史已按变动处理。请在“审阅”中撤消工作表保护后再生成一次。`,
  displaced: (cells: number): string =>
    `汇总表上有${cells}个您自己填写的单元格没有对应的行或没有位置了，已移到表的下方或右侧，内容没有丢失。`,
  nameTaken: (usual: string, used: string): string =>
    `工作簿里已有一张不是Rolecard生成的工作表“${usual}”，Rolecard没有动它；新生成的表叫“${used}”。`,
};
