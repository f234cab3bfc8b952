import { numberedLines } from '../base/plainText';
import type { AssessedIndicator, Catalogue, Role } from '../catalogue/catalogue';
import type { Cadence, Level } from '../catalogue/types';
import { describe } from '../scoring/sentences/describe';
import { formatValue } from '../scoring/sentences/units';
import type { FillField } from './fillField';

/** Labels and line forms in the language of the fill. */
export interface FillTexts {
  readonly dutiesHeader: string;
  readonly kpiHeader: string;
  /** One line of a KPI cell. Weight in percent points; target null where HR sets it. */
  readonly kpiLine: (indicator: {
    readonly ordinal: number;
    readonly name: string;
    readonly weight: number;
    readonly target: string | null;
    readonly rule: string;
  }) => string;
  /** In a column of its own, for a target that HR sets. */
  readonly targetOpen: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly cadences: Readonly<Record<Cadence, string>>;
  /** Between names, and between sentences, on one line. */
  readonly between: { readonly names: string; readonly sentences: string };
}

/** What the lists know of a row, as text; "" where neither they nor the catalogue say anything. */
export interface ListedFacts {
  readonly superior: string;
  readonly directReports: string;
  readonly assessors: string;
  /** null where the list plans no number. */
  readonly planned: number | null;
  /** Functions of the row's department; none where the catalogue does not know it. */
  readonly functions: readonly string[];
}

/** What is written of a role into a field's cells. */
export interface JobText {
  /** What it lists, without numbers. */
  readonly items: readonly string[];
  /** Lines in their order; several are numbered. */
  readonly lines: readonly string[];
  /** The same on one line. */
  readonly short: string;
}

export interface JobTextContext {
  readonly catalogue: Catalogue;
  readonly texts: FillTexts;
  /** The list has a column for weights or for targets: the indicators' own column names them only. */
  readonly namesOnly: boolean;
}

const NOTHING: JobText = { items: [], lines: [], short: '' };

/** What the field says of a role. */
export function jobText(field: FillField, role: Role, listed: () => ListedFacts, context: JobTextContext): JobText {
  const { catalogue, texts } = context;
  const several = (items: readonly string[]): JobText => itemsText(items, texts);
  switch (field) {
    case 'duties':
      return {
        items: role.duties,
        lines: numbered(role.duties),
        short: role.duties.map(firstClause).join(texts.between.sentences),
      };
    case 'kpi':
      return kpiText(role, context);
    case 'weights':
      return several(role.indicators.map(({ weight }) => `${weight}%`));
    case 'targets':
      return several(role.indicators.map((each) => targetOf(each, catalogue) ?? texts.targetOpen));
    case 'purpose':
      return one(role.purpose);
    case 'requirements':
      return several(role.qualifications);
    case 'education':
    case 'experience':
    case 'skills':
      return several(role.qualifications.filter((each) => partOf(each) === field));
    case 'deliverables':
      return several(role.deliverables);
    case 'cadence':
      return one(texts.cadences[role.cadence]);
    case 'level':
      return one(texts.levels[role.level]);
    case 'role':
      return one(role.name[catalogue.language]);
    default:
      return listedText(field, role, listed(), texts);
  }
}

function listedText(
  field: 'superior' | 'reports' | 'assessor' | 'functions' | 'headcount',
  role: Role,
  listed: ListedFacts,
  texts: FillTexts,
): JobText {
  switch (field) {
    case 'superior':
      return one(listed.superior);
    case 'reports':
      return one(listed.directReports);
    case 'assessor':
      return one(listed.assessors);
    case 'functions':
      return itemsText(listed.functions, texts);
    case 'headcount':
      return one(listed.planned === null ? usualNumber(role) : String(listed.planned));
  }
}

function one(text: string): JobText {
  return text === '' ? NOTHING : { items: [text], lines: [text], short: text };
}

function itemsText(items: readonly string[], { between }: FillTexts): JobText {
  const [first, ...more] = items;
  if (first === undefined) return NOTHING;
  return more.length === 0 ? one(first) : { items, lines: numbered(items), short: items.join(between.sentences) };
}

function numbered(items: readonly string[]): string[] {
  return numberedLines(items).split('\n');
}

/** One line an indicator: all of it, or its name where weights or targets stand in columns of their own. */
function kpiText(role: Role, { catalogue, texts, namesOnly }: JobTextContext): JobText {
  const { language } = catalogue;
  const names = role.indicators.map(({ indicator }) => indicator.name[language]);
  const lines = role.indicators.map((each, index) =>
    texts.kpiLine({
      ordinal: index + 1,
      name: each.indicator.name[language],
      weight: each.weight,
      target: targetOf(each, catalogue),
      rule: describe(each.rule, { unit: each.indicator.unit, target: each.target, language }),
    }),
  );
  return { items: names, lines: namesOnly ? numbered(names) : lines, short: names.join(texts.between.names) };
}

function targetOf({ target, indicator }: AssessedIndicator, { language }: Catalogue): string | null {
  return target === null ? null : formatValue(target, indicator.unit, language);
}

/** "2" or "2–4"; "" where no source names a number. */
function usualNumber({ headcount }: Role): string {
  if (headcount === null) return '';
  return headcount.min === headcount.max ? String(headcount.min) : `${headcount.min}–${headcount.max}`;
}

/** A duty's first clause says what is done; how, when and to what end follow. */
function firstClause(duty: string): string {
  return duty.split(/[，；。]|[,;.](?=\s|$)/)[0] ?? duty;
}

const EDUCATION =
  /学历|學歷|学位|學位|本科|大专|大專|大學|专业$|相关专业|相關科系|相关知识背景|相關知識背景|学背景|學背景|college|bachelor|degree|diploma|related field|studies in|background in/i;
const EXPERIENCE =
  /\d+\s*(年|个月|個月|years?|months?)|经验|經驗|经历|經歷|experience(?!-)|\b(years?|months)\b|^has (built|led|designed|negotiated|worked)/i;

/** What a requirement is about; education is named before the years that come with it. */
function partOf(requirement: string): 'education' | 'experience' | 'skills' {
  if (EDUCATION.test(requirement)) return 'education';
  return EXPERIENCE.test(requirement) ? 'experience' : 'skills';
}
