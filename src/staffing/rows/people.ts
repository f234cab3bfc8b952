import { captured } from '../cells/captured';
import { comparable, comparableKey } from '../../base/plainText';
import {
  isDepartmentLike,
  isPersonName,
  isPositionLike,
  isVacancy,
  MOBILE_NUMBER,
  numberedName,
} from '../cells/cellKinds';
import { nameInTwoScripts } from '../cells/writtenNames';
import { readHeadcount } from '../cells/headcount';
import { COMPOUND_SURNAMES } from '../cells/surnames';
import type { Person } from '../staffingTable';

/** Who stands in a name cell; `headcount` where the cell gives a number of people instead of names. */
export interface PeopleReading {
  readonly people: readonly Person[];
  readonly headcount: number | null;
  /** The cell says that the place is free ("空缺", "待招2人"). */
  readonly vacant: boolean;
}

const NOBODY: PeopleReading = { people: [], headcount: null, vacant: false };
const LEFT =
  /离职|离岗|离任|辞职|辞退|已离|已走|自离|退职|退休|资遣|劝退|解聘|解约|除名|开除|解除|调离|调出|\b(left|resigned|terminated|leaver|retired|dismissed|quit|laid off|former|no longer)\b/;
const NOT_YET_LEFT = /(待|拟|即将|将|申请|准备|预|计划|提出)(离职|辞职|退休|离岗)|离职中|办理离职/;
/** People without a name, and where to find their names. */
const NAMELESS =
  /^(详?见(附表|附件|附页|名单|下表|另表|花名册|明细)|内部(调配|调剂|调岗|培养|竞聘)|各部门调配|外包|外包公司|外包人员|劳务|劳务派遣|派遣|临时工|小时工|钟点工|实习生|兼职|第三方|储备|预留|后备)(\d+(人|名)?)?$/;
/** Notes people type behind a name without brackets. */
const BARE_NOTE =
  /^(.*?[^\s\-—–_/])[\s\-—–_/]*(已离职|离职|資遣|资遣|離職|已離職|辞职|试用期?|实习生?|兼职?|兼任|代理|代|新入职|新员工|待入职|待岗|停薪留职|留職停薪|留职停薪|长病假|產假|产假|哺乳期|休假|病假|外包|借调|返聘|劳务|转正|主管|组长)$/;

/**
 * Reads a name cell and the id cell beside it: several names ("张三、李四", one a line, "张三 李四"), names with notes
 * ("张三（离职）", "王五-试用期"), "张 三" as one name. Ids are given to the names in order where their numbers agree.
 */
export function readPeople(nameText: string, idText: string): PeopleReading {
  const whole = nameText.trim();
  if (whole === '') return NOBODY;
  if (isVacancy(whole) || speaksOfSearch(whole)) return { people: [], headcount: countIn(whole), vacant: true };
  const asCount = readHeadcount(whole);
  if (asCount.kind === 'count') return { people: [], headcount: asCount.count, vacant: false };
  if (NAMELESS.test(comparableKey(whole))) return NOBODY;
  const more = /^(.+?)等\s*([\d０-９]{1,4})\s*(?:人|名)$/.exec(whole);
  if (more) return { ...readPeople(captured(more, 1), idText), headcount: Number(captured(more, 2).normalize('NFKC')) };
  const [numbered, number = ''] = numberedName(whole) ?? [];
  if (numbered !== undefined) {
    const person = readPerson(numbered, idText === '' ? number : idText);
    return { people: [person], headcount: null, vacant: false };
  }
  const pieces = splitNames(joinOwnParts(whole));
  const named = pieces.filter((piece) => !isVacancy(piece) && readHeadcount(piece).kind !== 'count');
  const ids = splitIds(idText, named.length);
  const people = named.map((piece, index) => readPerson(piece, ids[index] ?? ''));
  return {
    people: people.filter((person) => person.name !== ''),
    headcount: null,
    vacant: named.length < pieces.length,
  };
}

/** No family name is 待: whatever is still to be done, nobody is there. */
const SEARCH = /招(?![商生财])|缺|冻结|未补|待补|空编|撤编|^hc|^待.{2}/;
const LONGEST_NOTE = 10;

/** "10月再招", "HC已冻结", "缺编制": where a name should stand, words of filling a post and nothing built like a name or a post. */
function speaksOfSearch(text: string): boolean {
  const key = comparableKey(text);
  const built = isPersonName(text) || isPositionLike(text) || isDepartmentLike(text);
  return key.length <= LONGEST_NOTE && SEARCH.test(key) && !built && !/[、，,;；/\s]/.test(text);
}

function countIn(text: string): number | null {
  const digits = /(\d{1,4})\s*(人|名|个)?/.exec(comparableKey(text));
  return digits ? Number(digits[1]) : null;
}

/** One person said twice, the other form put in brackets: "张承恩/Amy" → "张承恩（Amy）". Anything else stays. */
function joinOwnParts(text: string): string {
  const [name, other] = nameInTwoScripts(text) ?? [];
  return name === undefined || other === undefined ? text : `${name}（${other}）`;
}

const MOBILE_APART = new RegExp(`[\\s:：]+(${MOBILE_NUMBER})(?!\\d)`, 'g');
const NAME_AND_MOBILE = new RegExp(`^(\\D{2,}?)\\s*(${MOBILE_NUMBER})$`);

/** "兼：张三", "代理:李四": how the post is held, before the name. */
const OFFICE_BEFORE = /^(兼任?|兼[管职]|[暂暫]?代理?|代管|[试試]用|[实實][习習])\s*[:：]\s*(\S.*)$/;

/** "吕 不韦", or a name without any blank. */
const SPREAD_NAME = /^[\u3400-\u9fff]\s[\u3400-\u9fff]{1,2}$|^[\u3400-\u9fff]{2,4}$/;

/** Names of a cell, notes still behind them. Separators inside brackets belong to the note. */
function splitNames(text: string): string[] {
  const unnumbered = text
    .replace(MOBILE_APART, '$1')
    .replace(/[\u2460-\u2473\u2776-\u277f]/g, '\n')
    .replace(/(^|[\s、，,;；])\d{1,2}[.、．)）]\s*(?=[^\d\s])/g, '$1\n');
  return outsideBrackets(unnumbered.replace(SLASHED_WORD, OWN_SLASH), /[、，,;；\n|｜/／]/)
    .map((piece) => piece.replaceAll(OWN_SLASH, '/'))
    .flatMap(splitByAnd)
    .flatMap(splitBySpaces);
}

/** "Raju A/L Muthu", "Siti D/O Ali", "Saud A/Harbi": the stroke is part of the name. */
const SLASHED_WORD = /(?<=\s[abdsw])\/(?=[lop](?:\s|$))|(?<=\s(?:a|al|el))\/(?=[a-z'’-]+(?:$|[、，,;；\n]))/gi;
/** A sign that no name holds. */
const OWN_SLASH = '\u2044';

/** "张三和李四", "张三&李四"; but "李和平" is one name, and "Tom & Jerry" is as it stands. */
function splitByAnd(line: string): string[] {
  const both = /^(\S{2,4})\s*[和与及&＆]\s*(\S{2,4})$/.exec(line)?.slice(1);
  return both?.every(isPersonName) ? both : [line];
}

/** "张三 李四" is two people, "张 三" one, "欧阳 娜娜" one, "Li Lei" one. */
function splitBySpaces(line: string): string[] {
  const apart = line.split(/\s{2,}/);
  if (apart.some((each) => /\s/.test(each)) && apart.every((each) => SPREAD_NAME.test(each))) {
    return apart.map((each) => each.replace(/\s/g, ''));
  }
  const pieces = line.split(/\s+/);
  if (!pieces.every((piece) => /^[\u3400-\u9fff·•]{1,4}([(（【[].*)?$/.test(piece) || isLongName(piece))) return [line];
  if (pieces.every((piece) => piece.length === 1)) return [pieces.join('')];
  const [first = '', second = '', ...more] = pieces;
  if (more.length > 0) return joinSingles(pieces);
  if (first.length === 1 || second.length === 1 || COMPOUND_SURNAMES.has(comparable(first))) return [pieces.join('')];
  return BARE_NOTE.exec(`${first}-${second}`)?.[1] === first ? [line] : pieces;
}

/** "阿依努尔·艾合买提" beside "张三". */
function isLongName(piece: string): boolean {
  return /^[\u3400-\u9fff]{2,}[·•][\u3400-\u9fff]{2,}$/.test(piece) && isPersonName(piece);
}

/** "张三 李 四": letters standing alone belong together. */
function joinSingles(pieces: readonly string[]): string[] {
  const names: string[] = [];
  let open = '';
  for (const piece of pieces) {
    if (piece.length > 1) names.push(piece);
    else if (open === '') open = piece;
    else {
      names.push(open + piece);
      open = '';
    }
  }
  return open === '' ? names : [...names, open];
}

function readPerson(piece: string, employeeId: string): Person {
  const { name, note } = splitNote(piece);
  const key = comparable(note);
  return { name, employeeId, note, left: LEFT.test(key) && !NOT_YET_LEFT.test(key) };
}

function splitNote(piece: string): { name: string; note: string } {
  const bracket = /^([^(（【[{<《]+?)\s*[(（【[{<《]\s*([^)）\]】}>》]*)\s*[)）\]】}>》]?(.*)$/s.exec(piece);
  if (bracket) {
    const note = [captured(bracket, 2), captured(bracket, 3)].map((part) => part.trim());
    return { name: tidy(captured(bracket, 1)), note: note.filter((part) => part !== '').join(' ') };
  }
  const phone = NAME_AND_MOBILE.exec(piece);
  if (phone) return { name: tidy(captured(phone, 1)), note: captured(phone, 2) };
  const leading = /^[(（【[]([^)）\]】]*)[)）\]】]\s*(.+)$/.exec(piece);
  if (leading) return { name: tidy(captured(leading, 2)), note: captured(leading, 1).trim() };
  const [, office = '', holder = ''] = OFFICE_BEFORE.exec(piece) ?? [];
  if (holder !== '') return { name: tidy(holder), note: office };
  const bare = BARE_NOTE.exec(piece);
  const isNamed = bare !== null && tidy(captured(bare, 1)).length >= 2;
  const dashed = /^([\u3400-\u9fff·]{2,5})\s*[-—–:：]\s*(\S.*)$/.exec(piece);
  const latin = /^([a-z][a-z.'’]*(?: [a-z][a-z.'’]*){1,3})\s+[-–—]\s*(\S.*)$/i.exec(piece);
  const behind = isNamed ? bare : (dashed ?? latin);
  return behind ? { name: tidy(captured(behind, 1)), note: captured(behind, 2) } : { name: tidy(piece), note: '' };
}

/** Marks before and after a name, and blanks between Chinese characters, are no part of it. */
function tidy(name: string): string {
  const bare = name.replace(/^[\s*＊★☆●○◎■□▲△▼▽◆◇※•·\-—]+|[\s*＊★☆●○◎■□▲△▼▽◆◇※•\-—:：]+$/g, '');
  return /^[\u3400-\u9fff\s·•]+$/.test(bare) ? bare.replace(/\s+/g, '') : bare.replace(/\s+/g, ' ');
}

function splitIds(idText: string, count: number): string[] {
  if (count <= 1) return [idText];
  const ids = idText.split(/[、，,;；/\n\s]+/).filter((id) => id !== '');
  return ids.length === count ? ids : [];
}

function outsideBrackets(text: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const letter of text) {
    if (/[(（【[]/.test(letter)) depth += 1;
    if (/[)）】\]]/.test(letter)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(letter)) {
      pieces.push(piece);
      piece = '';
    } else piece += letter;
  }
  pieces.push(piece);
  return pieces.map((each) => each.trim()).filter((each) => each !== '');
}
