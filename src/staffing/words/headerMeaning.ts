import { comparableKey } from '../../base/plainText';
import { HEADER_PATTERNS, LATIN_PATTERNS } from './headerPatterns';
import { FOREIGN_FIELD_WORDS, FOREIGN_OTHER_WORDS, headerSpellings } from './foreignHeaderWords';
import { FIELD_WORDS } from './headerWords';
import { namePartIn } from './namePartWords';
import { OTHER_BEGINNINGS, OTHER_ENDINGS, OTHER_PATTERNS, OTHER_WORDS, type OtherPurpose } from './otherHeaderWords';
import { COLUMN_FIELDS, type ColumnField } from '../columnField';

/** What a header text says by itself: fields with their strengths (0–1), or a known header of another kind. */
export type HeaderMeaning =
  | { readonly kind: 'field'; readonly fields: Readonly<Partial<Record<ColumnField, number>>> }
  | { readonly kind: 'other'; readonly purpose: OtherPurpose };

const LONGEST_HEADER = 32;
const SPLIT = /[/／、|｜&＆_\-—]|和|及|与/;
/** Beginnings that belong to a word of their own here. */
const HARMLESS = /^(上级|直属上级|直接上级|汇报|目标|计划入)/;
const LEADING = /^[*＊※★#]+|^\d{1,2}[.、]|^[(（]?[一二三四五六七八九十][)）、]/;

const fieldWords = indexFields();
const otherWords = indexOthers();
const beginnings = OTHER_BEGINNINGS.trim().split(/\s+/);
const endings = OTHER_ENDINGS.trim().split(/\s+/);
const strongTails = [
  '岗位名称',
  '岗位',
  '职位',
  '职务',
  '部门',
  '姓名',
  '工号',
  '职责',
  '考核指标',
  '绩效指标',
  '入职日期',
  '入职时间',
  '编制人数',
  '编制',
];
const remembered = new Map<string, HeaderMeaning | null>();

/**
 * The meaning of one header cell, null where the words say nothing. "岗位 Position", "姓\u3000名", "*部门（必填）" and
 * "岗位/职务" are understood; "岗位编号", "部门负责人" and "原岗位" are `other`.
 */
export function headerMeaning(text: string): HeaderMeaning | null {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const meaning = text.length > 3 * LONGEST_HEADER ? null : read(headerKey(text), bracketed(text), text);
  if (remembered.size > 20000) remembered.clear();
  remembered.set(text, meaning);
  return meaning;
}

/** How certainly the header names the field: 0–1. */
export function headerStrength(meaning: HeaderMeaning | null, field: ColumnField): number {
  return meaning?.kind === 'field' ? (meaning.fields[field] ?? 0) : 0;
}

/** A header in the form the word lists use. */
export function headerKey(text: string): string {
  return comparableKey(text.replace(TITLE_IN_TAIWAN, '職務'))
    .replace(LEADING, '')
    .replace(NUMBER_SIGN, 'no')
    .replace(/[(（[【{<《][^)）\]】}>》]*(?:[)）\]】}>》]|$)/g, '')
    .replace(/[*:：;；,，。.?？#"'“”‘’()（）[\]【】]/g, '')
    .replace(PROGRAM_NAME, '');
}

/** The key of a header, and of a header in two languages each half behind it: "人员状态\nStatus". */
export function headerKeys(text: string): readonly string[] {
  const key = headerKey(text).replace(/_/g, '');
  const [han, latin] = [key.replace(/[a-z]/g, ''), key.replace(/[^a-z]/g, '')];
  return latin === '' || !/[\u3400-\u9fff]/.test(han) ? [key] : [key, han.replace(/^[/|｜-]+|[/|｜-]+$/g, ''), latin];
}

/** "Employee #" is a number, and nobody's name. */
const NUMBER_SIGN = /(?<=[a-z])#$/;
/** Taiwan and Hong Kong call a title 職稱; in Simplified the same word is a rank of engineers and teachers. */
const TITLE_IN_TAIWAN = /職\s*稱/g;
/** "结束日期_end_date": what a program calls the column, behind its header; "部门_id" says more than "部门". */
const PROGRAM_NAME = /(?<=[\u3400-\u9fff])(_[a-z0-9]+)+(?<!_(?:id|code|no|num|number|key|url))$/;

function bracketed(text: string): string {
  return /[(（[【]([^)）\]】]*)/.exec(comparableKey(text))?.[1] ?? '';
}

function read(key: string, inBrackets: string, text: string): HeaderMeaning | null {
  if (key.length > LONGEST_HEADER) return null;
  if (key === '') return look(inBrackets);
  if (beginnings.includes(inBrackets)) return { kind: 'other', purpose: 'plain' };
  return (
    look(key) ??
    partOfName(key) ??
    ofOtherKind(key) ??
    withTail(key) ??
    bilingual(key) ??
    joined(key) ??
    parts(key, text) ??
    derived(key) ??
    bare(key)
  );
}

function look(key: string): HeaderMeaning | null {
  const fields = fieldWords.get(key);
  if (fields) return { kind: 'field', fields };
  const purpose = otherWords.get(key);
  return purpose ? { kind: 'other', purpose } : null;
}

/** "Legal First Name", "Name - Last": as good as "First Name". */
function partOfName(key: string): HeaderMeaning | null {
  const part = namePartIn(key);
  return part === null || part === 'middle' ? null : look('firstname');
}

/** "劳动或劳务关系隶属", "Employment Status". */
function ofOtherKind(key: string): HeaderMeaning | null {
  return OTHER_PATTERNS.some((pattern) => pattern.test(key)) ? { kind: 'other', purpose: 'plain' } : null;
}

/** "岗位-编号", "Position - Code": a stroke joins a word to what turns it into something else. */
function withTail(key: string): HeaderMeaning | null {
  const [, word = '', tail = ''] = TAILED.exec(key) ?? [];
  const field = look(word);
  if (field?.kind !== 'field' || !(KEY.test(tail) || endings.includes(tail))) return null;
  return look(word + tail) ?? derived(word + tail) ?? { kind: 'other', purpose: 'plain' };
}

const TAILED = /^([^-–—_]+)[-–—_]+([^-–—_]+)$/;

/** "KPI编号", "本店职责代码": the number of something that is nobody's. */
function isNumberOfThings(key: string, meaning: HeaderMeaning | null): boolean {
  const named = meaning?.kind === 'field' ? meaning.fields : {};
  return (
    NUMBER.test(key) && meaning?.kind === 'field' && named.employeeId === undefined && named.employeeName === undefined
  );
}

const NUMBER = /(编号|编码|代码|代号)$/;

/** "岗位position": the Chinese half decides, the Latin half only where the Chinese one says nothing. */
function bilingual(key: string): HeaderMeaning | null {
  const han = key.replace(/[^\u3400-\u9fff]/g, '');
  const latin = key.replace(/[^a-z]/g, '');
  if (han === '' || latin === '') return null;
  if (/[^a-z](id|code|no|url)$/.test(key)) return codeOf(look(han), key);
  if (isNumberOfThings(key, look(latin))) return { kind: 'other', purpose: 'plain' };
  return look(han) ?? derived(han) ?? look(latin);
}

/** "主部门ID" and "部门_dept_id" are codes and no departments; "成员ID" is a person's. */
function codeOf(meaning: HeaderMeaning | null, key: string): HeaderMeaning | null {
  const own = derived(key);
  if (headerStrength(own, 'employeeId') > 0) return own;
  return meaning === null || headerStrength(meaning, 'employeeId') > 0 ? meaning : { kind: 'other', purpose: 'plain' };
}

/** "employee_id", "first_name", "manager_title": one word of a program. */
function joined(key: string): HeaderMeaning | null {
  return SNAKE.test(key) ? look(key.replace(/_/g, '')) : null;
}

/** "group_id", "dept_salary_percentage": in a program's word the last piece says what it is. */
function tellsOfSomethingElse(key: string): boolean {
  const pieces = SNAKE.test(key) ? key.split('_').filter((piece) => !LANGUAGE.test(piece)) : [];
  if (!pieces.some((piece) => look(piece)?.kind === 'field')) return false;
  const last = pieces.pop() ?? '';
  return !/^(name|title)$/.test(last) && (KEY.test(last) || look(last)?.kind !== 'field');
}

const LANGUAGE = /^(en|eng|english|zh|cn|chn|chinese|tw|hk|th|vi|vn|ja|jp|ko|kr|local|native)$/;
const KEY = /^(id|code|no|num|number|key|uuid|url)$/;
const SNAKE = /^[a-z]+(_[a-z]+)+$/;

function parts(key: string, text: string): HeaderMeaning | null {
  if (tellsOfSomethingElse(key)) return { kind: 'other', purpose: 'plain' };
  const pieces = (/\n/.test(text) ? text.split('\n').map(headerKey) : key.split(SPLIT)).filter((piece) => piece !== '');
  if (pieces.length < 2 || pieces.length > 4) return null;
  const meanings = pieces.map(look);
  const [first] = meanings;
  if (first?.kind === 'other' && !meanings.some(namesSurely)) return first;
  const fields: Partial<Record<ColumnField, number>> = {};
  for (const meaning of meanings) {
    if (meaning?.kind !== 'field') continue;
    for (const field of COLUMN_FIELDS) {
      const strength = (meaning.fields[field] ?? 0) * (meaning === first ? 0.9 : 0.6);
      if (strength > (fields[field] ?? 0)) fields[field] = strength;
    }
  }
  return Object.keys(fields).length > 0 ? { kind: 'field', fields } : null;
}

/** "一级部门名称", "目前所在部门": what is left without the words that say nothing. */
function bare(key: string): HeaderMeaning | null {
  const rest = key.replace(FILLING_BEFORE, '').replace(FILLING_BEHIND, '');
  if (rest.length < 2) return null;
  const meaning = look(rest) ?? derived(rest);
  return meaning?.kind === 'field' ? { kind: 'field', fields: scaled(meaning.fields, 0.85) } : meaning;
}

const FILLING_BEFORE =
  /^(请填写|请输入|您?所?在?的|您的?|你的?|本人|目前|当前|现在|现|最新|实际|具体|员工|人员|所在|所属|使用)/;
const FILLING_BEHIND = /(名称|全称|简称|名字|情况|信息|一栏)$/;

/** "部门主管/直属上级": the second word names the field, though the first one names something else. */
function namesSurely(meaning: HeaderMeaning | null): boolean {
  return meaning?.kind === 'field' && Object.values(meaning.fields).some((strength) => strength >= 0.95);
}

/** Words that no list holds, by how they begin and end. */
function derived(key: string): HeaderMeaning | null {
  if (!/[\u3400-\u9fff]/.test(key)) return latin(key);
  if (key.length > 14) return null;
  const pattern = HEADER_PATTERNS.find(({ like, unlike }) => like.test(key) && !unlike?.test(key));
  const found: HeaderMeaning | null = pattern ? { kind: 'field', fields: { [pattern.field]: pattern.strength } } : null;
  if (isNumberOfThings(key, found)) return { kind: 'other', purpose: 'plain' };
  if (found && !beginnings.some((word) => key.startsWith(word) && !HARMLESS.test(key))) {
    return found;
  }
  const tail = strongTails.find((word) => key.endsWith(word));
  const holdsFieldWord = strongTails.some((word) => key.includes(word));
  if (!holdsFieldWord) return null;
  const turned =
    beginnings.some((word) => key.startsWith(word)) ||
    (tail === undefined && endings.some((word) => key.endsWith(word)));
  if (turned) return { kind: 'other', purpose: 'plain' };
  const meaning = tail === undefined ? null : look(tail);
  if (meaning?.kind !== 'field') return null;
  return { kind: 'field', fields: scaled(meaning.fields, 0.65) };
}

function latin(key: string): HeaderMeaning | null {
  const plain = key.replace(/[^a-z-]/g, '');
  const pattern = LATIN_PATTERNS.find(({ like, unlike }) => like.test(plain) && !unlike?.test(plain));
  return pattern ? { kind: 'field', fields: { [pattern.field]: pattern.strength } } : null;
}

function scaled(
  fields: Readonly<Partial<Record<ColumnField, number>>>,
  by: number,
): Partial<Record<ColumnField, number>> {
  return Object.fromEntries(Object.entries(fields).map(([field, strength]) => [field, strength * by]));
}

function indexFields(): ReadonlyMap<string, Readonly<Partial<Record<ColumnField, number>>>> {
  const index = new Map<string, Partial<Record<ColumnField, number>>>();
  const add = (field: ColumnField, strength: string, word: string): unknown =>
    index.set(word, { ...index.get(word), [field]: Number(strength) });
  for (const field of COLUMN_FIELDS) {
    for (const [strength, words] of Object.entries(FOREIGN_FIELD_WORDS[field] ?? {})) {
      for (const word of wordsOf(words).flatMap(headerSpellings)) add(field, strength, word);
    }
    for (const [strength, words] of Object.entries(FIELD_WORDS[field])) {
      for (const word of wordsOf(words)) add(field, strength, word);
    }
  }
  return index;
}

function indexOthers(): ReadonlyMap<string, OtherPurpose> {
  const index = new Map<string, OtherPurpose>();
  for (const [purpose, words] of Object.entries(FOREIGN_OTHER_WORDS) as [OtherPurpose, string][]) {
    for (const word of wordsOf(words).flatMap(headerSpellings)) index.set(word, purpose);
  }
  for (const [purpose, words] of Object.entries(OTHER_WORDS) as [OtherPurpose, string][]) {
    for (const word of wordsOf(words)) index.set(word, purpose);
  }
  return index;
}

function wordsOf(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
