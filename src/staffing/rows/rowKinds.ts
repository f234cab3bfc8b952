import { comparable, comparableKey } from '../../base/plainText';
import { cellKind, isDepartmentLike, isPositionLike, namesFunction } from '../cells/cellKinds';
import { departmentName, headingName } from './departments';
import { headerMeaning, headerStrength } from '../words/headerMeaning';
import type { ColumnHeader } from '../header/headerTexts';
import type { GridView } from '../cells/gridView';
import { isExampleRow, isLoneRule, isTemplateRow } from './instructionRows';
import { departmentOfTitle } from './headingDepartment';
import { headedState } from './employment/leaving';
import { type SkipReason } from '../staffingTable';
import { COLUMN_FIELDS, type ColumnMap } from '../columnField';

/** What the list looks like around a row; `first` and `last` are its outer columns. */
export interface RowContext {
  readonly first: number;
  readonly last: number;
  /** The first row below the header. */
  readonly start: number;
  readonly headers: readonly ColumnHeader[];
  readonly columns: ColumnMap;
}

export type RowKind =
  | { readonly kind: 'data' }
  | { readonly kind: 'section'; readonly text: string; readonly column: number }
  /** "离职人员" or "在职人员" as a line of its own: what it says holds for the people below. */
  | { readonly kind: 'state'; readonly left: boolean; readonly text: string }
  /** A header with other columns: another list begins. */
  | { readonly kind: 'otherHeader' }
  | { readonly kind: 'skip'; readonly reason: SkipReason };

const TOTAL_WORD =
  '(小计|合计|总计|共计|总共|累计|汇总|总合计|总人数|人数合计|合计人数|subtotal|sub-total|grandtotal|total(?:headcount|staff|employees|people|persons|workers|associates|members|team)|total)';
const TOTAL = new RegExp(`^(.{0,16}?)[-—:：]?${TOTAL_WORD}(?:[/|]?\\(?${TOTAL_WORD}\\)?)?([(（:：]?.{0,12})$`);
const SUBTOTALS: ReadonlySet<string> = new Set(['小计', 'subtotal', 'sub-total']);
const MAY_TOTAL = /[计計总總累汇匯彙]|total/i;
const MAY_REMARK =
  /[:：※]|签|簽|盖章|蓋章|制表|製表|审|審|批准|复核|複核|日期|填|示|样|范|参考|备注|備註|说明|說明|注|註|附|提示|备忘|例|必|可选|文本|数字|note|remark|sample|example|required|optional|yyyy|\bby\b|^p\.?s/i;
const LONGEST_WORD = 60;
const NOTE =
  /^(备注|说明|填表说明|填写说明|编制说明|填报说明|注意事项|注意|特别说明|附注|附|注|温馨提示|提示|备忘|note|notes|remark|remarks|p\.?s\.?)\s*\d*\s*[:：.]|^(※|注\d|\*注|备注$|说明$|填表说明$)/;
const SIGNATURE =
  /(制表|编制|填表|审核|审批|复核|批准|核准|签发|制单|(?<!总)经办|核对|校对|会签|总经理|董事长|部门负责人|人力资源部|人事部|hr)(人|者|员|日期|部门|时间|签字|签名|意见)?(\((签字|签名|盖章)\))?\s*[:：]|^(制表人?|填表人|审核人?|审批人?|复核人?|批准人?|签字|签名|盖章|制表日期|填表日期|编制日期|日期)[:：]?$|^(日期|打印日期|更新日期|填表日期)\s*[:：]|(签字|签名|盖章)\s*[:：]|\b(prepared|approved|checked|reviewed|signed)\s*by\b|\bsignature\s*:/;
const SAMPLE = /^(示例|例|样例|例如|example|sample|填写示例)/;
const HINT = /^(必填|选填|非必填|可选|下拉选择|请选择|文本|日期|数字|yyyy[-/]mm[-/]dd|required|optional)([,;:：].*)?$/;
const TITLE =
  /(编制表|花名册|名单|一览表|统计表|明细表|人员表|架构表|配置表|信息表?|资料表?|登记表|岗位表|人员编制|staff list|staffing)(\(.*\))?$/;

/** What a body row is. Merged cells count with the text they show. */
export function rowKind(view: GridView, row: number, context: RowContext): RowKind {
  const filled = view.filledColumns(row, context.first, context.last);
  if (filled.length === 0) return { kind: 'skip', reason: 'blank' };
  const texts = filled.map((column) => view.text(row, column));
  if (isTemplateRow(texts, context.headers.some(({ text }) => text !== '') ? row - context.start : -1)) {
    return { kind: 'skip', reason: 'note' };
  }
  const state = statedBelow(view, row, filled, context);
  if (state) return state;
  const header = headerAgain(view, row, filled, context);
  if (header) return header;
  if (countsColumns(texts) || headsHeader(view, row, filled, context))
    return { kind: 'skip', reason: 'repeatedHeader' };
  const reason = totalReason(texts, filled, context) ?? remarkReason(view, row, filled, texts, context);
  if (reason) return { kind: 'skip', reason };
  const lone = loneText(view, row, filled, texts, context);
  if (lone) return lone;
  return isOnePlace(view, row, context) ? { kind: 'skip', reason: 'note' } : { kind: 'data' };
}

/** One cell merged over the position and the name, "住房率" above the days of a roster: what stands there is neither. */
function isOnePlace(view: GridView, row: number, { columns: { position, employeeName } }: RowContext): boolean {
  if (position === null || employeeName === null) return false;
  const merge = view.merge(row, position);
  const name = view.merge(row, employeeName);
  return merge !== null && name !== null && merge.column === name.column;
}

/** "1 | 2 | 3 | 4" or "(a) | (b) | (c)": the columns counted below their header. */
function countsColumns(texts: readonly string[]): boolean {
  if (texts.length < 3 || texts.some((text) => text.length > 4)) return false;
  const keys = texts.map((text) => comparableKey(text).replace(/[()]/g, ''));
  return COUNTINGS.some((counting) => keys.every((key, index) => key === counting(index)));
}

const COUNTINGS: readonly ((index: number) => string)[] = [
  (index) => String(index + 1),
  (index) => String.fromCharCode(97 + index),
  (index) => '甲乙丙丁戊己庚辛壬癸'[index] ?? '',
];

function headerAgain(view: GridView, row: number, filled: readonly number[], context: RowContext): RowKind | null {
  if (filled.length < 2 || !mayBeHeader(view, row, filled, context)) return null;
  const same = filled.filter((column) => {
    const own = context.headers.find((header) => header.column === column);
    return headerPart(own?.text ?? '', view.text(row, column));
  });
  if (same.length * 2 > filled.length)
    return isRearranged(view, row, filled, context)
      ? { kind: 'otherHeader' }
      : { kind: 'skip', reason: 'repeatedHeader' };
  const meanings = filled.map((column) => headerMeaning(view.text(row, column)));
  const known = meanings.filter((meaning) => meaning !== null).length;
  const fields = meanings.filter((meaning) => meaning?.kind === 'field').length;
  if (known < 3 || known * 3 < filled.length * 2 || fields < 2) return null;
  return sameColumns(view, row, context) ? { kind: 'skip', reason: 'repeatedHeader' } : { kind: 'otherHeader' };
}

/** "基本信息 | 任职信息" over the columns of a header that comes again right below. */
function headsHeader(view: GridView, row: number, filled: readonly number[], context: RowContext): boolean {
  const merges = filled.map((column) => view.merge(row, column));
  if (!merges.every((merge) => merge !== null && (merge.columnCount > 1 || merge.rowCount > 1))) return false;
  if (!merges.some((merge) => merge !== null && merge.columnCount > 1 && merge.rowCount === 1)) return false;
  if (filled.length === 1 && departmentOfTitle(view.text(row, filled[0] ?? 0)) !== '') return false;
  return isAboveHeader(view, row, context);
}

/** The list's header comes again right below, whatever the line above it looks like. */
function isAboveHeader(view: GridView, row: number, context: RowContext): boolean {
  const below = view.filledColumns(row + 1, context.first, context.last);
  return headerAgain(view, row + 1, below, context) !== null;
}

/** "姓名" below "岗位" and the other way round: the header's own words, but a field of the list has changed its column. */
function isRearranged(
  view: GridView,
  row: number,
  filled: readonly number[],
  { headers, columns }: RowContext,
): boolean {
  const fields = headers.filter(({ column }) => Object.values(columns).includes(column));
  return filled.some((column) => {
    const key = comparableKey(view.text(row, column));
    const known = fields.filter(({ text }) => comparableKey(text) === key);
    return known.length > 0 && !known.some((header) => header.column === column);
  });
}

/** The list goes on below: positions where they were, and no column that has become another field. */
function sameColumns(view: GridView, row: number, { columns }: RowContext): boolean {
  const strengths = COLUMN_FIELDS.flatMap((field) => {
    const column = columns[field];
    const meaning = column === null ? null : headerMeaning(view.text(row, column));
    return meaning?.kind === 'field' ? [{ field, strength: headerStrength(meaning, field) }] : [];
  });
  return (
    strengths.every(({ strength }) => strength > 0) &&
    strengths.some(({ field, strength }) => field === 'position' && strength > 0.5)
  );
}

/** Cheap: at least half of a header's cells are words that headers use, or its own words once more. */
function mayBeHeader(view: GridView, row: number, filled: readonly number[], { headers }: RowContext): boolean {
  let misses = 0;
  for (const column of filled) {
    const text = view.text(row, column);
    if (headers.some((header) => header.column === column && header.text === text)) continue;
    const miss = text.length > LONGEST_WORD || /\d{2}/.test(text) || headerMeaning(text) === null;
    if (miss && ++misses * 2 > filled.length) return false;
  }
  return true;
}

function headerPart(header: string, text: string): boolean {
  const [a, b] = [comparableKey(header), comparableKey(text)];
  return a === b || (b.length >= 2 && a.includes(b) && headerMeaning(text) !== null);
}

function totalReason(texts: readonly string[], filled: readonly number[], context: RowContext): SkipReason | null {
  for (const [index, text] of texts.entries()) {
    if (!MAY_TOTAL.test(text) || filled[index] === context.columns.duties || filled[index] === context.columns.kpi)
      continue;
    const found = TOTAL.exec(comparableKey(text));
    if (!found) continue;
    const [, before = '', word = '', , after = ''] = found;
    if (after !== '' && !/^[(（:：\d共人名个]/.test(after)) continue;
    if (SUBTOTALS.has(word)) return 'subtotal';
    const all =
      before === '' || /^(全公司|公司|全部|全体|全员|本页|总|各部门|集团|人员|人数|编制|\d、?)+$/.test(before);
    return all ? 'total' : 'subtotal';
  }
  return null;
}

function remarkReason(
  view: GridView,
  row: number,
  filled: readonly number[],
  texts: readonly string[],
  context: RowContext,
): SkipReason | null {
  if (!texts.some((text) => MAY_REMARK.test(text))) return null;
  const first = comparable(texts[0] ?? '');
  const joined = texts.map(comparable);
  const { position } = context.columns;
  const hasPosition = position !== null && view.text(row, position) !== '' && filled.length >= 3;
  const name = context.columns.employeeName === null ? '' : view.text(row, context.columns.employeeName);
  if (SAMPLE.test(first) || isExampleRow(texts, name)) return 'note';
  if (texts.length >= 2 && joined.every((text) => HINT.test(text.replace(/[()]/g, '')))) return 'note';
  if (NOTE.test(first) && filled.length <= 3) return 'note';
  const signed = joined.filter((text) => SIGNATURE.test(text)).length;
  if (signed >= 1 && !hasPosition) return 'signature';
  if (signed >= 2) return 'signature';
  return null;
}

/** A row with one text only: a department's heading, a title, a note in the margin, or a position without anything else. */
function loneText(
  view: GridView,
  row: number,
  filled: readonly number[],
  texts: readonly string[],
  context: RowContext,
): RowKind | null {
  const { position, department } = context.columns;
  if (filled.length > 2) return null;
  const [first = '', second] = texts.map(comparableKey);
  if (second !== undefined && ![first, second].some(isNumbering) && !/^\d+人$/.test(second)) return null;
  const index = second !== undefined && isNumbering(first) ? 1 : 0;
  const column = filled[index] ?? context.first;
  const text = texts[index] ?? '';
  const merge = view.merge(row, column);
  const wide = merge !== null && merge.columnCount >= 2;
  if (coversBelow(view, row, column) || coveredPosition(view, row, context)) return null;
  const key = comparable(text);
  if (isNumbering(key)) return null;
  if (department === null && departmentOfTitle(text) !== '' && isAboveHeader(view, row, context))
    return { kind: 'section', text, column };
  const mayHead = filled.length === 1 && (column === context.columns.employeeName || NUMBERED.test(text));
  if (mayHead && headsBlock(text) && isAboveHeader(view, row, context))
    return NUMBERED.test(text) ? { kind: 'state', left: false, text } : { kind: 'skip', reason: 'title' };
  if (isLoneRule(text, row - context.start)) return { kind: 'skip', reason: 'note' };
  if (TITLE.test(key) && !isPositionLike(text)) {
    const heading = context.columns.department === null ? departmentOfTitle(text) : '';
    return heading === '' ? { kind: 'skip', reason: 'title' } : { kind: 'section', text: heading, column };
  }
  if (isNoteLine(text)) return { kind: 'skip', reason: 'note' };
  if (column === position && !wide)
    return ((sectionText(text) || namesFunction(text)) && !isPositionLike(departmentName(text))) || HEADING.test(text)
      ? { kind: 'section', text, column }
      : null;
  if (headsPeople(view, row, column, context)) return { kind: 'section', text, column };
  if (wide && !sectionText(text) && !/^[^，。；：\s]{2,8}$/.test(departmentName(text)))
    return { kind: 'skip', reason: 'title' };
  if (/^(以下|以上|续表|接上|附表|空白)/.test(key)) return { kind: 'skip', reason: 'title' };
  if (wide || sectionText(text)) return { kind: 'section', text, column };
  return column === department ? { kind: 'section', text, column } : null;
}

/** "三、": what an earlier numbered heading said is over. */
const NUMBERED = /^[（(]?[一二三四五六七八九十\d]{1,2}[、.．）)]/;

/** What stands alone right above the header's next coming and is neither a department nor a person is the title of what follows. */
function headsBlock(text: string): boolean {
  return cellKind(text) !== 'person' && !sectionText(text) && !namesFunction(text) && departmentOfTitle(text) === '';
}

/** A heading that says of the people below whether they have left, where headings stand. */
function statedBelow(view: GridView, row: number, filled: readonly number[], context: RowContext): RowKind | null {
  const [column, ...others] = filled;
  const { department, position, employeeName } = context.columns;
  if (column === undefined || others.length > 0 || coversBelow(view, row, column)) return null;
  if (![context.first, department, position, employeeName].includes(column)) return null;
  const text = view.text(row, column);
  const state = headedState(text);
  return state === null ? null : { kind: 'state', left: state === 'left', text };
}

/** Kinds of people and shifts, which are no departments. */
const KIND_OF_PEOPLE =
  /正式|试用|实习|兼职|全职|外包|派遣|劳务|临时|小时工|合同|编制|在职|在岗|离职|待岗|返聘|[早中晚夜白]班|男|女|人员$|员工$|contract|full|part|temp|intern|shift|probation|perman|freelanc|seasonal|leave|staff|employee|worker|vacan|note|total/;
const LONGEST_HEADING = 40;
const HEADING_REACH = 3;

/**
 * "Creative" or "天猫" alone in the first column of a list that has no column of departments, with a person in the rows right below:
 * whoever let the heading above run on would give these people a wrong department.
 */
function headsPeople(view: GridView, row: number, column: number, context: RowContext): boolean {
  const { department, position, employeeName } = context.columns;
  if (department !== null || position === null || column !== context.first) return false;
  const said = view.text(row, column);
  const counted = COUNTED.test(said);
  const text = headingName(said);
  if (column === employeeName && !counted && !namesFunction(text)) return false;
  const key = comparable(text);
  if (text === '' || text.length > LONGEST_HEADING || /[\d，。；：、,;:!?]/.test(key)) return false;
  const like = !counted && cellKind(text) === 'person' && !(isNumbers(column, context) && isLatin(key));
  if (KIND_OF_PEOPLE.test(key) || like) return false;
  for (let below = row + 1; below <= row + HEADING_REACH; below++) {
    if (view.filledColumns(below, context.first, context.last).length < 2) continue;
    if (headerStrength(headerMeaning(view.text(below, position)), 'position') > 0.5) return false;
    return view.text(below, position) !== '' && (employeeName === null || view.text(below, employeeName) !== '');
  }
  return false;
}

/** "Customer Care (5)", "天猫（6人）": nobody's name counts people. */
const COUNTED = /[(（]\s*共?\s*\d{1,3}\s*[人名位]?\s*[)）]\s*$/;

/** A column of serial numbers or IDs, in which nobody is named. */
function isNumbers(column: number, { headers }: RowContext): boolean {
  const header = headers.find((each) => each.column === column);
  return (
    header !== undefined &&
    (SERIAL.test(comparableKey(header.text)) || headerStrength(header.meaning, 'employeeId') > 0.5)
  );
}

const SERIAL = /^(no\.?|#|s\/n|sn|序号|项次|编号)$/;

/** "Customer Care" is built like a name. */
function isLatin(key: string): boolean {
  return !/[\u3400-\u9fff]/.test(key);
}

/** "12", "三、", "B." before a heading. */
function isNumbering(text: string): boolean {
  return /^([\d一二三四五六七八九十]{1,3}|[a-z]|[ivx]{1,4})[、.]?$/i.test(text);
}

/** "Department: Creative", "▶ Creative": a heading wherever it stands. */
const HEADING = /^((所属|所屬)?部[门門]|department|dept|team)\s*[:：]\s*\S|^[▶►▼■◆●【]\s*\S/i;

/** A shift is a time, though it ends as a class or a team does. */
const SHIFT = /^[大小]?[早中晚夜白日]班$/;

function sectionText(text: string): boolean {
  const name = departmentName(text);
  return name.length <= 30 && isDepartmentLike(name) && !SHIFT.test(comparable(name));
}

function isNoteLine(text: string): boolean {
  return text.length >= 20 && /[，。；,;]/.test(text);
}

/** A department cell merged over the rows below is data of the first of them. */
function coversBelow(view: GridView, row: number, column: number): boolean {
  const merge = view.merge(row, column);
  return merge !== null && merge.rowCount > 1;
}

function coveredPosition(view: GridView, row: number, context: RowContext): boolean {
  const { position } = context.columns;
  return (
    position !== null &&
    view.text(row, position) === '' &&
    view.shown(row, position) !== '' &&
    isFilledDown(view, row, position)
  );
}

/** The place belongs to a merged area that begins in a row above. */
export function isFilledDown(view: GridView, row: number, column: number): boolean {
  const merge = view.merge(row, column);
  return merge !== null && merge.row < row;
}
