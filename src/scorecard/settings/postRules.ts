import { cellAddress } from '../../base/address';
import { isBlank } from '../../base/plainText';
import type { CellValue } from '../../base/grid';
import { quoted } from '../../scoring/formula';
import type { SettingsProblem } from './settings';

/** What holds otherwise for posts whose name contains a word. Source: RU-05, RU-10, RU-20. */
export interface PostRule {
  readonly word: string;
  /** Whether the full-attendance bonus is paid. */
  readonly attendance: boolean;
  /** Whether weak periods in a row ask for a review. */
  readonly review: boolean;
  /** Its line in the section, 0-based: HR may leave a line blank. */
  readonly line: number;
}

/** What stands for no and for yes in the section, whatever the language of the sheet; a blank cell means yes. */
const NO = ['否', '无', '無', 'no', 'n'];
const YES = ['是', '有', 'yes', 'y'];

/** What holds for a post: "no" of any line whose word its name contains. */
export function rulesOfPost(
  posts: readonly PostRule[],
  position: string,
): { readonly attendance: boolean; readonly review: boolean } {
  const name = position.toLowerCase();
  const own = posts.filter(({ word }) => name.includes(word.toLowerCase()));
  return { attendance: own.every((each) => each.attendance), review: own.every((each) => each.review) };
}

/**
 * Twin of a "no" of `rulesOfPost`: a condition without "=". `words` and the `answers` of one column are areas of the section, or
 * constants in their place.
 */
export function postSaysNo(cells: {
  readonly position: string;
  readonly words: string;
  readonly answers: string;
}): string {
  const { position, words, answers } = cells;
  const contains = `(${words}<>"")*ISNUMBER(FIND(LOWER(${words}),LOWER(${position})))`;
  return `SUMPRODUCT(${contains}*${isOneOf(answers, NO)})>0`;
}

/** The section's words and answers as they are now, in place of the areas that hold them. */
export function fixedPosts(
  posts: readonly PostRule[],
  room: number,
): { readonly words: string; readonly answers: string } {
  const lines = Array.from({ length: room }, (_, line) => posts.find((post) => post.line === line));
  return {
    words: constants(lines.map((post) => post?.word ?? '')),
    answers: constants(lines.map((post) => (post === undefined || post.attendance ? '' : (NO[0] ?? '')))),
  };
}

/** A condition without "=": some line of the section cannot be read. */
export function postsFault({
  words,
  answers,
}: {
  readonly words: string;
  readonly answers: readonly string[];
}): string {
  const unknown = answers.map((area) => `SUMPRODUCT((${area}<>"")*(1-${isOneOf(area, [...NO, ...YES])}))>0`);
  const unnamed = `SUMPRODUCT((TRIM(${words})="")*(${answers.join('&')}<>""))>0`;
  return `OR(${[unnamed, ...unknown].join(',')})`;
}

export function readPosts(
  lines: readonly { readonly row: number; readonly cells: readonly CellValue[] }[],
  firstRow: number,
  problems: SettingsProblem[],
): PostRule[] {
  return lines.flatMap(({ row, cells }): PostRule[] => {
    const [word = '', ...answers] = cells;
    const [attendance, review] = [0, 1].map((index) => readAnswer(answers[index] ?? ''));
    const bad = isBlank(word) ? 0 : attendance === null ? 1 : review === null ? 2 : null;
    if (bad !== null) {
      const isUsed = answers.slice(0, 2).some((each) => each !== '') || bad > 0;
      if (isUsed) problems.push({ code: 'postRule', cell: cellAddress(row, bad), params: {} });
      return [];
    }
    return [
      { word: String(word).trim(), attendance: attendance !== false, review: review !== false, line: row - firstRow },
    ];
  });
}

/** Null where it is neither. */
function readAnswer(value: CellValue): boolean | null {
  const text = String(value).toLowerCase();
  if (text === '' || YES.includes(text)) return true;
  return NO.includes(text) ? false : null;
}

/** An array of truths; Excel compares without regard to case. */
function isOneOf(area: string, texts: readonly string[]): string {
  return `(${texts.map((text) => `(${area}=${quoted(text)})`).join('+')}>0)`;
}

function constants(texts: readonly string[]): string {
  return `{${texts.map(quoted).join(';')}}`;
}
