import { numberedLines } from '../base/plainText';
import type { AssessedIndicator, Catalogue, Role } from '../catalogue/catalogue';
import { fractionOf } from '../scoring/decimal';
import { describe } from '../scoring/sentences/describe';
import type { Dimension } from '../catalogue/types';
import { FILL_FIELDS, type FillField } from '../jobtable/fillField';
import { jobText, type FillTexts, type ListedFacts } from '../jobtable/jobTexts';
import { COLON } from '../scorecard/sheet/roleLines';
import type { FormField, FormPer } from './formField';
import type { FormCell } from './readForm';

/** A person, or a position with all who hold it: what the list says about whom a form is for. */
export interface FormSubject {
  /** Known again by it: the person's number, else name and department; or department and position. */
  readonly identity: string;
  /** null: the position's role is not known. */
  readonly role: Role | null;
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly department: string;
  readonly position: string;
  readonly managers: readonly string[];
  /** "2026-11-03", or "". */
  readonly hireDates: readonly string[];
  /** Of each row of the list: header → content. */
  readonly columns: readonly ReadonlyMap<string, string>[];
  readonly listed: ListedFacts;
  /** People who hold the position. */
  readonly actual: number;
}

export interface FormContext {
  readonly per: FormPer;
  readonly catalogue: Catalogue;
  readonly texts: FillTexts;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly company: string;
  /** As a sentence says it. */
  readonly period: string;
  /** "2026-11-29". */
  readonly date: string;
}

/** What a field says: several items, or one text. */
interface FieldText {
  readonly items: readonly string[];
  /** All in one cell. */
  readonly lines: readonly string[];
}

/** How many rows a repeated row takes: as many as its longest list has items, one at least. */
export function itemCount(cells: readonly FormCell[], subject: FormSubject, context: FormContext): number {
  const lists = cells.flatMap(({ words }) =>
    words.map((word) =>
      'field' in word && LISTS.has(word.field) ? fieldText(word.field, subject, context).items.length : 0,
    ),
  );
  return Math.max(1, ...lists);
}

/** What a cell holds once it is filled. */
export interface FilledContent {
  readonly content: string | number;
  /** Number format, where the content is a number that needs one. */
  readonly format?: string;
}

/** Fills a cell. `item`: the row's place in a list; null where the cell gets everything. */
export function cellContent(
  { text, words }: FormCell,
  subject: FormSubject,
  context: FormContext,
  item: number | null,
): FilledContent {
  const [only] = words;
  const isAlone = only !== undefined && words.length === 1 && text.trim() === only.source;
  const value = isAlone && 'field' in only ? aloneValue(only.field, subject, item) : null;
  if (value !== null) return value;
  const content = words.reduce(
    (filled, word) => filled.replace(word.source, () => wordText(word, subject, context, item)),
    text,
  );
  return { content };
}

/** Numbers stay numbers where a cell holds nothing else. */
function aloneValue(
  field: FormField,
  { role, listed, actual }: FormSubject,
  item: number | null,
): FilledContent | null {
  if (field === 'ordinal') return { content: (item ?? 0) + 1 };
  if (field === 'actual') return { content: actual };
  if (field === 'headcount' && listed.planned !== null) return { content: listed.planned };
  const weight = field === 'weights' && item !== null ? role?.indicators[item]?.weight : undefined;
  if (weight === undefined) return null;
  return { content: fractionOf(weight), format: Number.isInteger(weight) ? '0%' : '0.0%' };
}

function wordText(
  word: FormCell['words'][number],
  subject: FormSubject,
  context: FormContext,
  item: number | null,
): string {
  if ('header' in word)
    return distinct(
      subject.columns.map((columns) => columns.get(word.header) ?? ''),
      context,
    );
  if (word.field === 'ordinal') return String((item ?? 0) + 1);
  const { items, lines } = fieldText(word.field, subject, context);
  return item !== null && LISTS.has(word.field) ? (items[item] ?? '') : lines.join('\n');
}

/** What a row of a list says an item of; anything else is said again in each row. */
const LISTS: ReadonlySet<FormField> = new Set([
  'duties',
  'kpi',
  'requirements',
  'education',
  'experience',
  'skills',
  'deliverables',
  'functions',
  'indicator',
  'definition',
  'dimension',
  'rule',
  'source',
  'weights',
  'targets',
]);

function fieldText(field: FormField, subject: FormSubject, context: FormContext): FieldText {
  const { role, listed } = subject;
  const said = saidOf(field, subject, context);
  if (said !== null) return one(said);
  if (field === 'superior' && role === null) return one(listed.superior);
  if (role === null) return NOTHING;
  switch (field) {
    case 'roleId':
      return one(role.id);
    case 'indicator':
    case 'definition':
    case 'dimension':
    case 'rule':
    case 'source':
      return ofIndicators(field, role, context);
    default:
      return isFillField(field) ? jobFieldText(field, subject, role, context) : NOTHING;
  }
}

function isFillField(field: FormField): field is FillField {
  return FILL_FIELDS.some((each) => each === field);
}

function jobFieldText(field: FillField, { listed }: FormSubject, role: Role, context: FormContext): FieldText {
  const { catalogue, texts } = context;
  return jobText(field, role, () => listed, { catalogue, texts, namesOnly: false });
}

/** What the list or the settings say without any role; null where they are not asked. */
function saidOf(field: FormField, subject: FormSubject, context: FormContext): string | null {
  const joined = (texts: readonly string[]): string => distinct(texts, context);
  switch (field) {
    case 'name':
      return joined(subject.names);
    case 'number':
      return joined(subject.numbers);
    case 'department':
      return subject.department;
    case 'position':
      return subject.position;
    case 'manager':
      return joined(subject.managers) || subject.listed.superior;
    case 'hireDate':
      return joined(subject.hireDates);
    case 'actual':
      return String(subject.actual);
    case 'company':
      return context.company;
    case 'period':
      return context.period;
    case 'date':
      return context.date;
    case 'blank':
      return '';
    case 'cycle':
      return context.per === 'person' ? context.period : cadenceOf(subject, context);
    default:
      return null;
  }
}

function cadenceOf({ role }: FormSubject, { texts }: FormContext): string {
  return role === null ? '' : texts.cadences[role.cadence];
}

function ofIndicators(
  field: 'indicator' | 'definition' | 'dimension' | 'rule' | 'source',
  { indicators }: Role,
  context: FormContext,
): FieldText {
  const { language } = context.catalogue;
  const items = indicators.map((each) => indicatorText(field, each, context));
  const named = indicators.map(
    ({ indicator }, index) => `${indicator.name[language]}${COLON[language]}${items[index] ?? ''}`,
  );
  return { items, lines: numberedLines(field === 'indicator' ? items : named).split('\n') };
}

function indicatorText(
  field: 'indicator' | 'definition' | 'dimension' | 'rule' | 'source',
  { indicator, rule, target }: AssessedIndicator,
  { catalogue: { language }, dimensions }: FormContext,
): string {
  switch (field) {
    case 'indicator':
      return indicator.name[language];
    case 'definition':
      return indicator.definition;
    case 'dimension':
      return dimensions[indicator.dimension];
    case 'source':
      return indicator.dataSource;
    case 'rule':
      return describe(rule, { unit: indicator.unit, target, language });
  }
}

const NOTHING: FieldText = { items: [], lines: [] };

function one(text: string): FieldText {
  return text === '' ? NOTHING : { items: [text], lines: [text] };
}

function distinct(texts: readonly string[], { texts: { between } }: FormContext): string {
  return [...new Set(texts.filter((text) => text !== ''))].join(between.names);
}
