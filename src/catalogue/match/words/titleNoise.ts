/** What lists write around a title that says nothing of the post: marks, labels, numbers, dates, telephones, names, states. */

/** Arrows, boxes and shapes, a reference mark, and what a page's source leaves behind. */
const MARKS = /[\u2190-\u21ff\u2500-\u25ff\u203b\u2020-\u2022]|&nbsp;?|<br ?\/?>|_x000d_/g;
const OPENS = /[\u300e\u3014\u3016\u3018]/g;
const CLOSES = /[\u300f\u3015\u3017\u3019]/g;
const HASH = /(^|[\s(])#+(?=[\u3400-\u9fff])|([\u3400-\u9fff])#+(?=$|[\s)\d])/g;

const LABEL =
  /^(?:(?:招聘|应聘|拟聘|聘任|现任|所任|担任)?(?:岗位|职位|职务|岗名|职称|工种)(?:名称)?\s*[:：]|(?:position|job title|title|role)\s*:)\s*/;
const HOLDS_IT = /^(?:现任|担任|拟聘|应聘|聘任)(?=[\u3400-\u9fff]{2})/;
/** A list's number: "no.3", "一、", "(二)", "a-", "a.". */
const NUMBER_BEFORE =
  /^(?:no\.?\s*\d+[\s.、:-]*|(?:0\d{1,2}|\d{1,2}-\d{1,2})[\s.、:-]*(?=[\u3400-\u9fff])|\(?[一二三四五六七八九十]{1,3}[)、.]\s*|[a-z][-.、):]\s*(?=[\u3400-\u9fff]))/;
/** A post's number of the company: "ds001", "yy-03"; not what is a trade's or a program's own ("k12", "h5"). */
const CODE = '(?!k12|h5|web3|vue|ps[45]|u8|k3|iso|cet|gb)[a-z]{1,3}[-_]?\\d{1,6}';
const CODE_BEFORE = new RegExp(`^${CODE}[\\s.、:_-]*(?=[\\u3400-\\u9fff])`);
const CODE_BEHIND = new RegExp(
  `(?:\\(${CODE}\\)|([\\u3400-\\u9fff])[\\s_-]*(?!ps[45])[a-z]{1,2}[-_]?\\d{2,6}|/\\s*[pmtl]\\d{1,2})$`,
);
/** How many of how many, or one more. */
const COUNT_BEHIND =
  /(?:\s\d{1,2}\/\d{1,2}|\+\d{1,2}|[\s(]*(?:hc|hc数|编制|编制数|缺编?|缺口)\s*[:：]?\s*\d{1,2}[人名]?\)?)$/;
const LEVEL_BEHIND = /\s*[/／]\s*(高级|资深|中级|初级)$/;
const DAY = String.raw`(?:(?:20)?\d\d[年./-]\d{1,2}(?:[月./-](?:\d{1,2}[日号]?)?)?|\d{1,2}月(?:\d{1,2}[日号])?|\d{1,2}[./-]\d{1,2})`;
const SINCE = '(?:入职|到岗|转正|调岗|转岗|报到|到职|离职)';
const DATE_BEHIND = new RegExp(
  String.raw`[\s(-]*(?:20\d\d[年./-]\d{1,2}(?:[月./-](?:\d{1,2}[日号]?)?)?${SINCE}?|${DAY}${SINCE})\)?$`,
);
const REACHED_AT =
  /[\s(/,，-]*(?:(?:联系)?(?:电话|手机|tel|mobile|微信|wx|vx|v信|qq)(?:号码?)?\s*[:：]?\s*)?(?:1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}|0\d{2,3}-?\d{7,8}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|分机\s*[:：]?\s*\d{2,5}|微信同号|(?:微信|wx|vx|qq)\s*[:：]\s*[\w-]+)\)?/g;
/** What a list says of the place rather than of the work, in brackets or behind a dash or a blank. */
const STATE =
  '(?:待定|暂定|转岗|调岗|内部调岗|(?:已|待|拟)?离职(?:交接)?|已?到岗|待到岗|未到岗|已入职|扩编|补招|增补|替补|备用|急|急缺|在招|招聘中|待招聘|见备注|另附|主要|等|优先|\\d{2}岁|\\d{1,2}个月|hc|重点岗位?|关键岗位?|核心岗位?|新设|新增岗|新岗)';
const STATE_BEHIND = new RegExp(`(?:\\s*\\(${STATE}\\)|\\s*-\\s*${STATE}|\\s+${STATE})$`);
const STATE_BEFORE = new RegExp(`^(?:\\(${STATE}\\)|${STATE}\\s*[-:]|${STATE}\\s)\\s*`);
/** The place rather than the work, said of either. */
const PLACE_BEHIND = /([\u3400-\u9fff]{2})(?:等?岗位|职位|职务|一职|一枚|一员|若干[名人]?|等)$/;
const LEADS_A_PLACE = /([\u3400-\u9fff]{2}(?:主管|经理|组长|总监|店长|负责人|主任|领班|班长))岗$/;
/** The same title twice, its beginning twice, or its end. */
const TWICE = /^(.{2,}?)[\s,;·-]*\(?\1\)?$/;
const BEGINS_TWICE = /^(?!哔哩)([\u3400-\u9fff]{2,4})[\s-]*\1(?=[\u3400-\u9fff]{2})/;
const ENDS_TWICE = /([\u3400-\u9fff])([\u3400-\u9fff]{2,3})\2$/;

/** A text taken apart. */
export interface Cleaned {
  readonly title: string;
  /** What was taken away, "" where nothing was that a person sees. */
  readonly noise: string;
}

/** None of it goes without one of these. */
const MAY_BE_NOISY =
  /[\u2190-\u21ff\u2500-\u25ff\u203b\u2020-\u2022\u300e\u300f\u3014-\u3019&<_#:：()\d@、]|[a-z]-|[任聘]|岗|职|等$|一枚$|一员$|若干|微信|[-\s](?:待|暂|转|调|已|离|到|未|扩|补|增|替|备|急|在|招|见|另|主|优|重|关|核|新)|[/／]|(..).*\1|^\d|[缺编]|[a-z]\.|no/;

/** Takes away what says nothing of the post, from comparable text; a title never becomes shorter than two characters. */
export function withoutNoise(plain: string): Cleaned {
  if (!MAY_BE_NOISY.test(plain)) return { title: plain, noise: '' };
  const noise: string[] = [];
  let title = plain
    .replace(MARKS, ' ')
    .replace(OPENS, '(')
    .replace(CLOSES, ')')
    .replace(HASH, '$1$2 ')
    .replace(/\s+/g, ' ')
    .trim();
  const take = (pattern: RegExp, kept = ''): void => {
    const rest = title.replace(pattern, kept).trim();
    if (rest === title || rest.length < 2 || !/[\u3400-\u9fffa-z]{2}/.test(rest)) return;
    noise.push(removed(title, rest));
    title = rest;
  };
  take(LABEL);
  take(HOLDS_IT);
  take(REACHED_AT);
  take(DATE_BEHIND);
  take(NUMBER_BEFORE);
  take(CODE_BEFORE);
  if (!/编号|编码|代码/.test(title)) take(CODE_BEHIND, '$1');
  take(COUNT_BEHIND);
  take(STATE_BEHIND);
  take(STATE_BEFORE);
  take(LEVEL_BEHIND, ' $1');
  if (!/管理岗位$/.test(title)) take(PLACE_BEHIND, '$1');
  take(LEADS_A_PLACE, '$1');
  take(TWICE, '$1');
  take(BEGINS_TWICE, '$1');
  take(ENDS_TWICE, '$1$2');
  return { title, noise: noise.join(' ').trim() };
}

/** What a text has between its common beginning and end with a shorter one. */
function removed(text: string, rest: string): string {
  let start = 0;
  while (start < rest.length && text[start] === rest[start]) start++;
  let end = 0;
  while (end < rest.length - start && text[text.length - 1 - end] === rest[rest.length - 1 - end]) end++;
  return text.slice(start, text.length - end).trim();
}
