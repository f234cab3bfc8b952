import { compareDays, isoDay, type CalendarDay } from '../../../base/calendarDay';
import { comparable, comparableKey } from '../../../base/plainText';
import { dayAt } from '../../cells/dateSystem';
import { readHireDate } from '../../cells/hireDate';
import { cellKind, namesVacancy } from '../../cells/cellKinds';
import { LEAVING_WORD, leavingDayIn, saysStillThere } from './leavingDay';
import { isInService, STATE_HEADER } from '../../words/employmentState';
import { headerKeys } from '../../words/headerMeaning';
import type { ColumnHeader } from '../../header/headerTexts';
import type { GridView } from '../../cells/gridView';

/**
 * Who has left, as columns beside the list say it. Only what is said plainly counts: a person who is leaving, on leave or
 * back from retirement is still there, and where two columns disagree the state of employment decides.
 */
type LeavingKind = 'state' | 'inService' | 'gone' | 'leavingDay' | 'postEnd' | 'remark';

export interface LeavingColumn {
  /** Some cell says "active": "inactive" beside it is no sleeping account but somebody who has left. */
  readonly pairs?: boolean;
  readonly column: number;
  readonly header: string;
  readonly kind: LeavingKind;
}

const HEADERS: readonly (readonly [LeavingKind, RegExp])[] = [
  [
    'inService',
    /^(是否|目前是否|当前是否)(仍|还)?(在职|在司)$|^(在职|在司)(否|是否|与否)?$|^在职\(?是\/否\)?$|^(is)?active$|^current(ly)?(employee|employed|staff)$|^stillemployed$/,
  ],
  ['gone', /^(是否)?(已)?(离职|离司)(否|与否)?$|^(has)?left(company)?$|^isleaver$/],
  [
    'leavingDay',
    /^(实际)?(离职|离司|离岗|退休|辞职)(生效)?(日期|时间|日|年月日?)$|^(退保|停保|减员)(生效)?(日期|时间|日)$|^最后工作日(期)?$|^(term(ination)?|leave|leaving|left|exit|resignation|separation)date$|^(date|day)left$|^last(working)?day(worked|of(work|service|employment))?$|^dateof(leaving|termination|exit)$/,
  ],
  ['state', STATE_HEADER],
  ['remark', /^(备注|说明|备注说明|附注|其他|remarks?|notes?|comments?)$/],
];

const LEFT_STATE = new RegExp(
  `^(已|己|于|正式|办理)*(${LEAVING_WORD})(人员|员工|职工|状态|手续完成|已办|已办理|完成)?([(:：,，;；].*|[\\d./年月日-]+)?$|^(terminated|resigned|left|ended|expired|past|historical|left company|leaver|dismissed|已离开?|已走|离开公司|retired|separated|former|former (?:employee|staff)|ex-employee|no longer employed|quit|laid off|offboarded)$`,
);
const DAY = '(?:\\d{2,4}[年./-]\\d{1,2}(?:[月./-](?:\\d{1,2}日?)?)?|\\d{1,2}月\\d{1,2}日|\\d{1,2}/\\d{1,2}|20\\d{6})';
/** "10月底已", "上月": no day, and over all the same. */
const SOME_TIME_AGO =
  '(?:(?:20\\d{2}年)?(?:\\d{1,2}月|今年|本月)(?:[底末初中份]|[上中下]旬)?(?=已)|(?:上个?月|上周|去年|前年|年初)(?:[底末初中])?)';
const LEFT_REMARK = new RegExp(
  `^(?:于|已于)?(?:${DAY}|${SOME_TIME_AGO})?(?:起|已|正式|办完|办好|办理|办|自请|主动|被动|协商|因[^，。；]{1,8})*(?:${LEAVING_WORD})(?:手续)?(?:\\(?${DAY}\\)?|\\([^()]{1,12}\\))?[。.!！]?$`,
);
/** "Left 31 Mar 2026", "Resigned.", "No longer with the company". */
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const ENGLISH_DAY = `(?:\\d{1,2} )?${MONTH}(?: \\d{1,2})?,?(?: 20\\d{2})?|[\\d./-]+`;
const LEFT_IN_ENGLISH = new RegExp(
  '^(?:has |already )?(?:left|resigned|terminated|dismissed|retired|quit|laid off|made redundant|' +
    'no longer (?:with|at|employed|works?|working)(?: by| for| in)?)' +
    '(?: (?:the|our) (?:company|team|firm|business|organi[sz]ation)| us| company| here)?' +
    `(?:,? ?(?:on|in|since|as of|effective|from)? ?(${ENGLISH_DAY}))?[.!]?$`,
);
const NO = /^(否|不|不在职|已?离职|inactive|left|no|n|false|0|×|x|✗|✘|☒)$/;
const YES = /^(是|已|已?离职|yes|y|true|1|√|✓|✔|☑)$/;

const NUMBER = '(?:[(（]?[\\d一二三四五六七八九十]{1,3}[)）]?[、.．]?)?';
const LIST = '名单|名册|花名册|一览表|明细|明细表|列表|情况|区';
const LISTED = `(?:(?:人员|员工|职工|同事)(?:${LIST})?|${LIST})(?:[(（]?共?\\d+人?[)）]?)?[:：]?`;
const LEAVERS = new RegExp(
  `^${NUMBER}(?:(?:已|历史|本月|当月|本年|20\\d{2}年?(?:\\d{1,2}月)?)?(?:(?:离职|离岗|离司|辞职|退休)${LISTED}|(?:减员|退保|停保)(?:${LISTED})?)|(?:本月|当月|本年)(?:已)?离职|(?:leavers|former(?:employees|staff)|resigned(?:employees|staff)?|terminated(?:employees|staff)?):?)$`,
);
const STAYERS = new RegExp(
  `^${NUMBER}(?:(?:现有|目前)?(?:在职|在岗|在司|在保|参保)${LISTED}|(?:本月|当月|本年|20\\d{2}年?(?:\\d{1,2}月)?)?(?:增员|新参保)(?:${LISTED})?|(?:current|active)(?:employees|staff):?)$`,
);

/** What a line of its own says of the people below it: that they have left, or that they are there; null where it says neither. */
export function headedState(text: string): 'left' | 'there' | null {
  const key = comparableKey(text);
  if (LEAVERS.test(key)) return 'left';
  return STAYERS.test(key) ? 'there' : null;
}

/** The end of a post, in lists with a row for each post somebody has held. */
const END_OF_POST =
  /^(任职|任期|任岗|岗位|在岗)?(结束|终止|截止)(日期|时间|日|年月)$|^(卸任|免职|离任|任职终止|调离)(日期|时间)$|^(job|position|post|assignment|role)?(end|to)date$|^(effective|valid)(to|until|enddate)$/;
const BEGIN_OF_POST =
  /^(任职|任期|任岗|岗位|上岗|在岗)?(开始|起始|起|到任|任命)?(日期|时间|日|年月)$|^(job|position|post|assignment|role)?(start|from)date$|^(effective|valid)(from|date|startdate)$/;
const CONTRACT = /合同|试用|协议|劳动|证|保险|contract|probation|agreement|visa|licen[sc]e|insurance/i;

/** Where a list stands, as far as it tells of leaving. `start` is the first row below its header. */
interface LeavingPlace {
  readonly headers: readonly ColumnHeader[];
  readonly start: number;
  readonly nameColumns?: readonly { readonly column: number }[];
}

/** The columns of a list that can say that somebody has left, or that a post has ended. `used` are the columns of its fields. */
export function leavingColumns(
  view: GridView,
  { headers, start, nameColumns = [] }: LeavingPlace,
  used: ReadonlySet<number>,
): LeavingColumn[] {
  const ended = isHistory(view, start, nameColumns[0]?.column) ? 'postEnd' : 'leavingDay';
  return headers.flatMap((each) => {
    const { column, text } = each;
    if (used.has(column)) return [];
    const keys = headerKeys(text);
    const kind =
      HEADERS.find(([, words]) => keys.some((key) => words.test(key)))?.[0] ??
      (endsPost(view, headers, each, start) ? ended : holdsStates(view, each, start) ? 'state' : null);
    if (kind === null) return [];
    const pairs = kind === 'state' && saysActive(view, start, column);
    return [{ column, header: text.replace(/\s+/g, ' '), kind, ...(pairs ? { pairs } : {}) }];
  });
}

/** "在离职" above 在职, 试用期 and 离职: whatever the column is called, it says who is still there. */
function holdsStates(view: GridView, { column, text: header, meaning }: ColumnHeader, start: number): boolean {
  if (meaning?.kind === 'field') return false;
  const end = Math.min(start + MOST_ROWS - 1, view.lastRow);
  let [filled, there, left] = [0, 0, 0];
  for (let row = start; row <= end; row++) {
    const text = comparable(view.text(row, column));
    if (text === '' || text === comparable(header)) continue;
    filled += 1;
    if (LEFT_STATE.test(text)) left += 1;
    else if (isInService(text)) there += 1;
    if (filled >= FIRST_STATES && there + left < filled * MOSTLY_STATES) return false;
  }
  return left > 0 && there >= left && there + left >= filled * MOSTLY_STATES;
}

const FIRST_STATES = 12;
/** Headings of departments and signatures may stand in the same column. */
const MOSTLY_STATES = 0.6;

const INACTIVE = /^(inactive|notactive)$/;

function saysActive(view: GridView, start: number, column: number): boolean {
  const end = Math.min(start + MOST_ROWS - 1, view.lastRow);
  for (let row = start; row <= end; row++) if (comparableKey(view.text(row, column)) === 'active') return true;
  return false;
}

/** "结束日期" beside the day a post began; not that of a contract. */
function endsPost(
  view: GridView,
  headers: readonly ColumnHeader[],
  { column, text }: ColumnHeader,
  start: number,
): boolean {
  if (!headerKeys(text).some((key) => END_OF_POST.test(key))) return false;
  for (let row = start - 1; row >= Math.max(0, start - HEADER_HEIGHT); row--) {
    const merge = view.merge(row, column);
    const overAll = merge !== null && merge.column <= (headers[0]?.column ?? 0);
    if (!overAll && CONTRACT.test(view.shown(row, column))) return false;
  }
  return headers.some(
    (each) => Math.abs(each.column - column) <= 2 && headerKeys(each.text).some((key) => BEGIN_OF_POST.test(key)),
  );
}

const MOST_ROWS = 500;
/** Of the names of a list with a row for each post this share comes again. */
const COME_AGAIN = 0.3;

/** A row for each post somebody has held: a post is over although its holder is still there. */
function isHistory(view: GridView, start: number, nameColumn: number | undefined): boolean {
  if (nameColumn === undefined) return false;
  const end = Math.min(start + MOST_ROWS - 1, view.lastRow);
  const names: string[] = [];
  for (let row = start; row <= end; row++) {
    const name = view.text(row, nameColumn);
    if (cellKind(name) === 'person') names.push(name);
  }
  return names.length - new Set(names).size > names.length * COME_AGAIN;
}

/** Rows above the list in which a heading over the column can stand. */
const HEADER_HEIGHT = 3;

interface Statement {
  readonly column: number;
  readonly text: string;
}

/** What the columns of states and remarks say in a row, in their order. */
export function statements(view: GridView, row: number, columns: readonly LeavingColumn[]): readonly Statement[] {
  return columns
    .filter(({ kind }) => kind === 'state' || kind === 'remark')
    .map(({ column }) => ({ column, text: view.shown(row, column) }));
}

/** A state or a remark says that the place is free. */
export function saysVacant(view: GridView, row: number, columns: readonly LeavingColumn[]): boolean {
  return statements(view, row, columns).some(({ text }) => namesVacancy(text));
}

/**
 * Why the people of a row have left, in the sheet's own words ("离职", "离职日期 2023-12-31"); "" where nothing says so. A day of
 * leaving counts once it is over.
 */
export function reasonOfLeaving(view: GridView, row: number, columns: readonly LeavingColumn[]): string {
  const states = columns.filter(({ kind }) => kind === 'state');
  const stays = states.some(({ column }) => isInService(view.shown(row, column)));
  for (const each of [...states, ...columns.filter(({ kind }) => kind !== 'state')]) {
    if (stays && (each.kind === 'leavingDay' || each.kind === 'remark')) continue;
    const reason = reasonIn(view, row, each);
    if (reason !== '') return reason;
  }
  return '';
}

function reasonIn(view: GridView, row: number, { column, header, kind, pairs = false }: LeavingColumn): string {
  const text = view.shown(row, column);
  const key = comparableKey(text);
  switch (kind) {
    case 'state':
      if (isToCome(view, leavingDayIn(text))) return '';
      if (pairs && INACTIVE.test(key)) return text;
      if (saysStillThere(key)) return '';
      return LEFT_STATE.test(comparable(text)) || hasLeftByEnglish(view, comparable(text)) ? text : '';
    case 'inService':
      return NO.test(key) ? `${header} ${text}` : '';
    case 'gone':
      return YES.test(key) ? `${header} ${text}` : '';
    case 'remark': {
      const day = leavingDayIn(text);
      if (day !== null) return isToCome(view, day) ? '' : text;
      if (saysStillThere(key)) return '';
      return LEFT_REMARK.test(key) || hasLeftByEnglish(view, comparable(text)) ? text : '';
    }
    case 'leavingDay':
    case 'postEnd': {
      const day = dayAt(view, row, column);
      return day === null || isToCome(view, day) ? '' : `${header} ${isoDay(day)}`;
    }
  }
}

function hasLeftByEnglish(view: GridView, remark: string): boolean {
  const said = LEFT_IN_ENGLISH.exec(remark);
  return said !== null && !isToCome(view, readHireDate(said[1] ?? ''));
}

/** The state of employment says that somebody is there, and nothing of leaving: it decides over a day that has passed. */
export function saysOnlyInService(view: GridView, row: number, columns: readonly LeavingColumn[]): boolean {
  const states = columns.filter(({ kind }) => kind === 'state').map(({ column }) => view.shown(row, column));
  return states.some((state) => isInService(state)) && !states.some((state) => /离|leav/i.test(comparableKey(state)));
}

/** A day that is not over on the day of reading. */
export function isToCome({ grid: { readOn } }: GridView, day: CalendarDay | null): boolean {
  return day !== null && readOn !== undefined && compareDays(day, readOn) >= 0;
}
