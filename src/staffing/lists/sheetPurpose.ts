import { comparableKey } from '../../base/plainText';
import type { HeaderCandidate } from '../header/findHeader';
import { fieldsOf } from '../header/findHeader';
import type { ColumnField } from '../columnField';
import type { JobField } from '../jobField';
import { jobHeaderMeaning } from '../words/jobHeaderMeaning';
import type { OtherPurpose } from '../words/otherHeaderWords';
import type { GridView } from '../cells/gridView';

/** What a sheet is when it is not the staffing list, judged by its name, its headers and its shape. */
export type SheetPurpose =
  | 'staffing'
  | 'empty'
  | 'noList'
  | 'card'
  | 'summary'
  | 'payroll'
  | 'leavers'
  | 'attendance'
  | 'recruiting'
  | 'dictionary'
  | 'oldCopy'
  /** Books, films, products: what their column "title" holds is nobody's post. */
  | 'things'
  /** What people did elsewhere, and their families: jobs before this one, schools, people to call. */
  | 'background';

/** What a name speaks of. A template's name makes a sheet less likely to be the list, and says nothing of what is on it. */
export type NamedPurpose = SheetPurpose | 'template';

const NAME_HINTS: readonly (readonly [NamedPurpose, RegExp])[] = [
  [
    'oldCopy',
    /(旧|原版|备份|副本|历史|归档|存档|作废|弃用|停用|过期|草稿|勿用|不用|old|backup|copy|archive|draft|deprecated|bak|obsolete)/,
  ],
  [
    'background',
    /(经历|履历|家庭成员|家属|社会关系|紧急联系人|workexperience|employmenthistory|previousemployment|previousjobs|educationhistory|familymembers|dependents|emergencycontacts)/,
  ],
  ['leavers', /(离职|离岗|退出|leaver|resigned|terminated|turnover)/],
  [
    'payroll',
    /(工资(?![料讯质格历深])|薪资|薪酬|薪金|社保|公积金|奖金|提成|个税|payroll|salary|salaries|compensation|wage)/,
  ],
  ['attendance', /(考勤|出勤|打卡|排班|请假|加班|值班|attendance|(shift|duty|work)roster|timesheet|schedule)/],
  ['recruiting', /(招聘|面试|候选|简历|需求计划|recruit|candidate|interview|hiring)/],
  [
    'dictionary',
    /(字典|下拉|选项|参数|代码表|对照|数据源|枚举|基础数据|岗位库|岗位说明书|dictionary|lookup|listofvalues|lov|codes|config|options)/,
  ],
  [
    'template',
    /(模板|模版|样表|示例|填写说明|说明|封面|目录|首页|readme|template|sample|instruction|cover|contents|index)/,
  ],
  [
    'summary',
    /(岗位说明|统计|分析|透视|图表|绩效|考核|培训|通讯录|生日|盘点|summary|pivot|chart|dashboard|performance|training|birthday)/,
  ],
];

/** Points taken off for each purpose that a sheet's name speaks of. */
const NAME_COST: Readonly<Partial<Record<NamedPurpose, number>>> = {
  oldCopy: 6,
  background: 8,
  leavers: 6,
  payroll: 5,
  attendance: 5,
  recruiting: 4,
  dictionary: 5,
  template: 3,
  summary: 2,
};

/** A name that says "this is the list". */
const STAFFING_NAME =
  /(编制|花名册|在职|人员名单|员工名单|员工信息|人员信息|人员表|员工表|岗位表|岗位人员|组织架构|人员架构|架构|人员配置|名册|staff|headcount|roster|employees?|personnel|teamlist)/;

/** "入离职", "在职离职人员": others as well. */
const NOT_ONLY_LEAVERS = /入职|入离|离入|在职|在岗|新进|current|joiner|newhire|离职率/;

export function purposeOfName(name: string): NamedPurpose | null {
  const key = comparableKey(name);
  for (const [purpose, hint] of NAME_HINTS) {
    if (hint.test(key) && !(purpose === 'leavers' && NOT_ONLY_LEAVERS.test(key))) return purpose;
  }
  return null;
}

export function costOfName(name: string): number {
  const purpose = purposeOfName(name);
  const cost = (purpose && NAME_COST[purpose]) ?? 0;
  const key = comparableKey(name);
  const copied = /\(\d+\)$|副本|copy/.test(key) ? 1.5 : 0;
  const whole = /(总表|汇总|全员|全部|所有|all)/.test(key) ? 1 : 0;
  return cost + copied - whole - (STAFFING_NAME.test(key) ? 2 : 0);
}

/** A register of staff names those who left among the others; a list of leavers names hardly anybody else. */
const MOSTLY = 0.75;

/** A register of everything about its people has some columns of pay, a payroll hardly any others. */
const PAY = 0.25;
/** What only a payroll says: what is paid out, and what is taken off. */
const PAID_OUT = /实发|应发|个税|扣款|netpay|grosspay|deduction/;

/** Columns that staffing lists hardly have, counted by purpose. */
export function purposeOfHeaders(header: HeaderCandidate): SheetPurpose | null {
  const counts: Partial<Record<OtherPurpose, number>> = {};
  for (const { meaning } of header.headers) {
    if (meaning?.kind === 'other') counts[meaning.purpose] = (counts[meaning.purpose] ?? 0) + 1;
  }
  if (!hasHeadcount(header) && header.leavers >= MOSTLY) return 'leavers';
  const texts = header.headers.filter(({ text }) => text !== '').length;
  const paid = header.headers.some(({ text }) => PAID_OUT.test(comparableKey(text)));
  if ((counts.payroll ?? 0) >= Math.max(3, paid ? 0 : texts * PAY)) return 'payroll';
  if ((counts.attendance ?? 0) >= 2) return 'attendance';
  if ((counts.recruiting ?? 0) >= 2) return 'recruiting';
  const askedOfPosts = isJobTable(header) ? header.headers.filter(isAssessmentOfPost).length : 0;
  if ((counts.assessment ?? 0) - askedOfPosts >= 3) return 'summary';
  const fields = fieldsOf(header.headers);
  if ((counts.dictionary ?? 0) >= 1 && !fields.has('employeeName')) return 'dictionary';
  return null;
}

/** Words for a post that also name a book or a product, as "title" does. */
const OWN_WORD = 0.8;
const FEW_TITLES = 0.3;
/** So many columns of things, and nobody named, are things whatever their titles sound like. */
const SURELY_THINGS = 2;
const OF_PEOPLE: readonly ColumnField[] = ['employeeName', 'department', 'headcount', 'manager', 'hireDate', 'duties'];

/**
 * Books, products, assets, suppliers: columns of things where nobody is named or counted; or beside one of them, or beside nobody, a weak word for posts.
 * @param titles share (0–1) of the cells below it that look like posts
 */
export function isOfThings(header: HeaderCandidate, titles: number): boolean {
  const fields = fieldsOf(header.headers);
  const { length: things } = header.headers.filter(isOfThing);
  if (things >= SURELY_THINGS && !fields.has('employeeName') && !fields.has('headcount')) return true;
  if ((fields.get('position') ?? 0) >= OWN_WORD) return false;
  return titles < FEW_TITLES && (things > 0 || !OF_PEOPLE.some((field) => fields.has(field)));
}

function isOfThing({ meaning }: Pick<HeaderCandidate['headers'][number], 'meaning'>): boolean {
  return meaning?.kind === 'other' && meaning.purpose === 'things';
}

/** A heading or a sheet's name that says that whoever stands below has left. */
export function headsLeavers(text: string): boolean {
  return text.length <= LONGEST_HEADING && purposeOfName(text) === 'leavers';
}

const LONGEST_HEADING = 30;

/** So many columns about what a post is for, asks for and delivers make a job table. */
const MAKE_A_JOB_TABLE = 3;
const ABOUT_POSTS: readonly JobField[] = [
  'purpose',
  'requirements',
  'education',
  'experience',
  'skills',
  'reports',
  'deliverables',
  'functions',
];

function isJobTable({ headers }: HeaderCandidate): boolean {
  const fields = new Set(headers.map(({ text }) => jobHeaderMeaning(text)?.field));
  return ABOUT_POSTS.filter((field) => fields.has(field)).length >= MAKE_A_JOB_TABLE;
}

/** Weights, targets and the cycle belong to the post as much as to somebody's results. */
function isAssessmentOfPost({ text, meaning }: HeaderCandidate['headers'][number]): boolean {
  return meaning?.kind === 'other' && meaning.purpose === 'assessment' && jobHeaderMeaning(text) !== null;
}

function hasHeadcount(header: HeaderCandidate): boolean {
  return fieldsOf(header.headers).has('headcount');
}

/** Scorecards and their templates: placeholders, or the columns of a card, or labels and values in turn. */
export function isCardShaped(view: GridView): boolean {
  const { row, column, rowCount, columnCount } = view.filled;
  const words = new Set<string>();
  for (let r = row; r < row + Math.min(rowCount, 40); r++) {
    for (let c = column; c < column + Math.min(columnCount, 30); c++) {
      const text = view.text(r, c);
      if (/\{\{[^{}]+\}\}/.test(text)) return true;
      const key = comparableKey(text);
      if (CARD_WORDS.has(key)) words.add(key);
    }
  }
  return words.size >= 4;
}

const CARD_WORDS: ReadonlySet<string> = new Set(
  '考核维度 考核指标 指标定义 指标定义/计算公式 数据来源 目标值 权重 评分标准 实际完成 系统评分 自评 上级评分 最终得分 加权得分 加减分 考核编号 dimension indicator datasource target weight scoringrule actual systemscore selfrating managerrating finalscore weightedscore cardno'.split(
    ' ',
  ),
);
