import type { Language } from '../../base/language';
import { toSimplified } from '../../base/simplified';
import { ADJUSTMENT_COLUMNS, type AdjustmentColumnName } from '../columns/adjustmentColumns';
import { INDICATOR_COLUMNS, type IndicatorColumnName } from '../columns/indicatorColumns';
import { TRADITIONAL_WORDS } from './traditionalWords';

/**
 * The words in double braces that a template may hold, in Chinese and English. They are part of the template's
 * language, not of the user interface: a template made in one language works in the other.
 */

/** Filled once per card, different for each person. */
const PERSON_FIELDS = {
  'employee.name': ['姓名', '员工姓名'],
  'employee.id': ['工号', '员工编号'],
  'employee.department': ['部门'],
  'employee.position': ['岗位', '职位'],
  'employee.manager': ['直属上级', '上级'],
  'employee.hireDate': ['入职日期'],
  'employee.status': ['在岗情况', '人员状态'],
  assessor: ['考核人'],
  'probation.from': ['试用期开始'],
  'probation.until': ['试用期结束'],
  'probation.mentor': ['导师', '带教人'],
  'probation.notice': ['试用期提示'],
  'project.name': ['项目', '项目名称'],
  'project.from': ['项目开始'],
  'project.until': ['项目结束'],
  'card.no': ['考核编号'],
} as const;

/** Filled once per card, the same for everyone in a role and period. */
const ROLE_FIELDS = {
  'card.period': ['考核周期'],
  company: ['公司名称'],
  'role.id': ['岗位编号'],
  'role.name': ['标准岗位'],
  'role.purpose': ['岗位目的'],
  'role.duties': ['岗位职责'],
  'role.qualifications': ['任职要求'],
  'role.deliverables': ['工作成果'],
  'role.reportsTo': ['汇报对象'],
  'role.directReports': ['直接下级'],
  'role.assessors': ['考核岗位'],
  'role.functions': ['部门职能'],
  'role.headcount': ['编制'],
  'role.indicators': ['考核指标清单'],
  'role.definitions': ['指标说明'],
  'role.levels': ['分级描述'],
} as const;

/** The one row that repeats, an indicator a row. */
const INDICATOR_FIELDS = fieldWords('kpi', INDICATOR_COLUMNS);

/** A second row that repeats, an adjustment item a row. */
const ADJUSTMENT_FIELDS = fieldWords('adjust', ADJUSTMENT_COLUMNS);

/** Live results of the card; each stands alone in its cell. */
const RESULT_FIELDS = {
  'total.weight': ['权重合计'],
  'total.adjust': ['加减分合计'],
  'total.score': ['总分'],
  'total.missing': ['缺项提示'],
  grade: ['等级'],
  coefficient: ['系数', '绩效系数'],
  veto: ['否决提示'],
  override: ['改评提示'],
  status: ['评分状态'],
} as const;

/** Cells for people to write in; each stands alone in its cell. */
const INPUT_FIELDS = {
  'input.comment': ['上级评语'],
  'input.interview': ['面谈记录'],
  'input.opinion': ['员工意见'],
  'input.changes': ['期中变更'],
  'input.conclusion': ['考核结论'],
  'input.peerCount': ['同事人数'],
  'input.reportCount': ['下级人数'],
  'input.customerCount': ['客户人数'],
  input: ['填写'],
} as const;

/** A link to another sheet of Rolecard's; stands alone in its cell. */
const LINK_FIELDS = {
  'link.summary': ['返回汇总'],
} as const;

export type PersonField = keyof typeof PERSON_FIELDS;
export type RoleField = keyof typeof ROLE_FIELDS;
export type IndicatorField = `kpi.${IndicatorColumnName}`;
export type AdjustmentField = `adjust.${AdjustmentColumnName}`;
export type ResultField = keyof typeof RESULT_FIELDS;
export type InputField = keyof typeof INPUT_FIELDS;
export type LinkField = keyof typeof LINK_FIELDS;

export type Placeholder =
  | { readonly group: 'person'; readonly field: PersonField }
  | { readonly group: 'role'; readonly field: RoleField }
  | { readonly group: 'indicator'; readonly field: IndicatorField }
  | { readonly group: 'adjustment'; readonly field: AdjustmentField }
  | { readonly group: 'result'; readonly field: ResultField }
  | { readonly group: 'input'; readonly field: InputField }
  | { readonly group: 'link'; readonly field: LinkField }
  /** Any column of the staffing sheet, by its header. */
  | { readonly group: 'column'; readonly header: string };

/** A placeholder that is a word of its own, as all are but {{列:…}}. */
export type PlaceholderField = Exclude<Placeholder, { group: 'column' }>['field'];

const GROUPS = {
  person: PERSON_FIELDS,
  role: ROLE_FIELDS,
  indicator: INDICATOR_FIELDS,
  adjustment: ADJUSTMENT_FIELDS,
  result: RESULT_FIELDS,
  input: INPUT_FIELDS,
  link: LINK_FIELDS,
} as const;

/** The first Chinese word of each field. */
export const FIRST_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(GROUPS).flatMap((fields) =>
    Object.entries(fields).map(([field, words]) => [field, words[0] ?? field] as const),
  ),
);

const BY_WORD: ReadonlyMap<string, Placeholder> = new Map(
  Object.entries(GROUPS).flatMap(([group, fields]) =>
    Object.entries(fields).flatMap(([field, words]) =>
      [field, ...words, TRADITIONAL_WORDS[field] ?? field].map(
        (word) => [normalWord(word), { group, field } as Placeholder] as const,
      ),
    ),
  ),
);

/** Words between double braces, outermost braces removed; full-width braces count too. */
const TOKEN = /(?:\{\{|｛｛)([^{}｛｝]*)(?:\}\}|｝｝)/g;

export interface PlaceholderToken {
  /** As written, braces included. */
  readonly source: string;
  /** null: a word Rolecard does not know. */
  readonly placeholder: Placeholder | null;
}

/** All placeholders of a text, in order. */
export function findPlaceholders(text: string): PlaceholderToken[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    source: match[0],
    placeholder: parsePlaceholder(match[1] ?? ''),
  }));
}

/** True when the text is one placeholder and nothing else. */
export function standsAlone(text: string, token: PlaceholderToken): boolean {
  return text.trim() === token.source;
}

function parsePlaceholder(word: string): Placeholder | null {
  const column = /^\s*(?:列|欄|栏|column)\s*[:：]\s*(.+?)\s*$/i.exec(word);
  if (column?.[1]) return { group: 'column', header: column[1] };
  const normal = normalWord(word);
  return BY_WORD.get(normal) ?? BY_WORD.get(toSimplified(normal)) ?? null;
}

/** Full-width letters, blanks and capitals make no difference. */
function normalWord(word: string): string {
  return word.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** What a template shows of a placeholder: a Chinese template its first word, others the name of the field. */
const SHOWN: Readonly<Record<Language, 'word' | 'traditional' | 'field'>> = {
  'zh-CN': 'word',
  'zh-TW': 'traditional',
  'en-US': 'field',
};

/** The placeholder as a template of this language shows it. */
export function placeholderWord(field: PlaceholderField, language: Language): string {
  const shown = SHOWN[language];
  if (shown === 'traditional') return `{{${TRADITIONAL_WORDS[field] ?? field}}}`;
  if (shown === 'field') return `{{${field}}}`;
  return `{{${FIRST_WORDS[field] ?? field}}}`;
}

/** The words of a table's columns by placeholder: "kpi.no" → 序号. */
function fieldWords<Group extends string, Name extends string>(
  group: Group,
  columns: Readonly<Record<Name, { readonly words: readonly string[] }>>,
): Readonly<Record<`${Group}.${Name}`, readonly string[]>> {
  const names = Object.keys(columns) as Name[];
  return Object.fromEntries(names.map((name) => [`${group}.${name}`, columns[name].words])) as Record<
    `${Group}.${Name}`,
    readonly string[]
  >;
}
