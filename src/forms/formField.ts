import type { FillField } from '../jobtable/fillField';
import { JOB_FIELDS, type JobField } from '../staffing/jobField';
import { jobHeaderMeaning } from '../staffing/words/jobHeaderMeaning';
import { toSimplified } from '../base/simplified';
import { findPlaceholders, type Placeholder } from '../scorecard/template/placeholder';

/** For whom a form is filled: one for each person, or one for each position of a department. */
export const FORM_PER = ['position', 'person'] as const;

export type FormPer = (typeof FORM_PER)[number];

/** What a placeholder of a form asks for. */
export type FormField =
  | FillField
  | (typeof FACT_FIELDS)[number]
  | 'roleId'
  | (typeof INDICATOR_FIELDS)[number]
  /** 1, 2, 3 … in a row that is repeated. */
  | 'ordinal'
  /** Left for people to write. */
  | 'blank'
  /** A card's period where somebody is meant, how often is assessed where a position is. */
  | 'cycle';

/** What lists and settings say, whatever the role. */
export const FACT_FIELDS = [
  'name',
  'number',
  'department',
  'position',
  'manager',
  'hireDate',
  'actual',
  'company',
  'period',
  'date',
] as const;

/** One of each indicator. */
export const INDICATOR_FIELDS = [
  'indicator',
  'definition',
  'dimension',
  'rule',
  'source',
  'weights',
  'targets',
] as const satisfies readonly (JobField | string)[];

/** A placeholder of a form: a field, or any column of the list by its header. */
export type FormWord = { readonly field: FormField } | { readonly header: string };

/** A placeholder that only a scorecard can fill, such as its total. */
export const CARD_ONLY = 'cardOnly';

/** What the words between the braces ask for; null: they are not known. */
export function formWord(source: string): FormWord | typeof CARD_ONLY | null {
  const [token] = findPlaceholders(source);
  const word = toSimplified(
    source
      .replace(/[{}｛｝]/g, '')
      .normalize('NFKC')
      .replace(/\s+/g, '')
      .toLowerCase(),
  );
  const own = OWN_WORDS.get(word);
  if (own !== undefined) return { field: own };
  if (token?.placeholder) return ofCards(token.placeholder);
  const field = JOB_FIELDS.find((each) => each === word) ?? jobHeaderMeaning(word)?.field;
  return field === undefined ? null : { field };
}

function ofCards(placeholder: Placeholder): FormWord | typeof CARD_ONLY {
  if (placeholder.group === 'column') return { header: placeholder.header };
  const field = OF_CARDS[placeholder.field];
  return field === undefined ? CARD_ONLY : { field };
}

/** What cards call it → what a form fills in. */
const OF_CARDS: Readonly<Record<string, FormField>> = {
  'employee.name': 'name',
  'employee.id': 'number',
  'employee.department': 'department',
  'employee.position': 'position',
  'employee.manager': 'manager',
  'employee.hireDate': 'hireDate',
  assessor: 'assessor',
  'card.period': 'cycle',
  company: 'company',
  'role.id': 'roleId',
  'role.name': 'role',
  'role.purpose': 'purpose',
  'role.duties': 'duties',
  'role.qualifications': 'requirements',
  'role.deliverables': 'deliverables',
  'role.reportsTo': 'superior',
  'role.directReports': 'reports',
  'role.assessors': 'assessor',
  'role.functions': 'functions',
  'role.headcount': 'headcount',
  'role.indicators': 'kpi',
  'role.definitions': 'definition',
  'kpi.no': 'ordinal',
  'kpi.name': 'indicator',
  'kpi.definition': 'definition',
  'kpi.dimension': 'dimension',
  'kpi.rule': 'rule',
  'kpi.source': 'source',
  'kpi.weight': 'weights',
  'kpi.target': 'targets',
  'kpi.actual': 'blank',
  'kpi.self': 'blank',
  'kpi.manager': 'blank',
  'kpi.superior': 'blank',
  'kpi.peer': 'blank',
  'kpi.report': 'blank',
  'kpi.customer': 'blank',
  'kpi.note': 'blank',
  'input.comment': 'blank',
  'input.interview': 'blank',
  'input.opinion': 'blank',
  'input.conclusion': 'blank',
  input: 'blank',
};

/** Words of forms alone, Simplified and English without blanks. */
const OWN_WORDS: ReadonlyMap<string, FormField> = new Map(
  (
    [
      ['date', '日期 今天 今日 制表日期 填表日期 填写日期 编制日期 打印日期 date today'],
      ['period', '周期 期间 月份 考核月份 考核期 period month'],
      ['cadence', '考核频率 考核频次 cadence'],
      ['actual', '在岗人数 在职人数 现有人数 实际人数 在编人数 actual actualheadcount'],
      ['name', '任职者 任职人 任职人员 在岗人员 员工 name holder holders'],
      ['number', '员工号 number employeenumber'],
      ['department', '所属部门 所在部门 department'],
      ['position', '岗位名称 职位名称 职务 position title'],
      ['manager', '直接上级 直属主管 主管 manager'],
      ['duties', '职责 工作职责 主要职责 工作内容 duties'],
      ['kpi', '考核指标清单 指标清单 kpis kpilist'],
      ['indicator', '考核指标 指标 指标名称 kpi indicator'],
      ['company', '公司 单位名称 company'],
      ['hireDate', '到岗日期 入职时间 到职日期 hiredate'],
    ] as const
  ).flatMap(([field, words]) => words.split(' ').map((word) => [word, field] as const)),
);
