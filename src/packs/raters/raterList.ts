import type { SheetDrawing, SheetPieces } from '../../base/sheetDrawing';
import { cleanText, comparableKey } from '../../base/plainText';
import { OTHER_RATERS, type OtherRater, type RaterWeights } from '../../scoring/raters';
import { drawLogPart, drawLogSheet, logColumns, type LogWidths } from '../../scorecard/sheet/logSheet';
import { PALETTE } from '../../scorecard/sheet/palette';
import { rowsBelow, valueIn, type ListReading } from '../../scorecard/sheet/readList';
import type { RaterColumn, RaterTexts } from '../raterTexts';

/** Somebody who is to rate somebody. */
export interface RaterLine {
  /** Of the card. */
  readonly number: string;
  readonly name: string;
  readonly department: string;
  readonly position: string;
  readonly as: OtherRater;
  /** Name of the rater; "": HR is to type it. */
  readonly rater: string;
}

/** What tells the lines of one rater about one card from all others. */
export const lineKey = ({ number, as, rater }: Pick<RaterLine, 'number' | 'as' | 'rater'>): string =>
  JSON.stringify([number, as, comparableKey(rater)]);

const WIDTHS: LogWidths<RaterColumn> = {
  ...{ no: 18, name: 12, department: 18, position: 20, as: 12, rater: 22, confirmed: 10 },
};
/** Lines whose cells offer what may be chosen. */
const CHECKED_LINES = 2000;

/**
 * The list with its first lines. HR types names, chooses who is what, and says which lines are right.
 * @param peers colleagues that are proposed for each person at most
 */
export function drawRaterList(
  lines: readonly RaterLine[],
  period: string,
  peers: number,
  texts: RaterTexts,
): SheetDrawing {
  const { title, hint, headers, chooseAs, chooseAnswer } = texts.list;
  const columns = logColumns(WIDTHS);
  let first = 0;
  const drawn = drawLogSheet(WIDTHS, { title: title(period), hint: hint(peers), headers }, (row) => {
    first = row;
    return raterPart(lines, row, columns, texts);
  });
  const offered = (column: number, items: readonly string[], message: string) => ({
    area: { row: first, column, rowCount: CHECKED_LINES, columnCount: 1 },
    rule: { type: 'list' as const, items, message },
  });
  return {
    ...drawn,
    tabColor: PALETTE.accent,
    validations: [
      offered(columns.as, Object.values(texts.as), chooseAs),
      offered(columns.confirmed, texts.answers, chooseAnswer),
    ],
  };
}

/** More lines, from a row on. */
export function raterPart(
  lines: readonly RaterLine[],
  row: number,
  columns: Readonly<Record<RaterColumn, number>>,
  texts: RaterTexts,
): SheetPieces {
  const contents = lines.map(({ number, as, ...line }) => ({ ...line, no: number, as: texts.as[as], confirmed: '' }));
  const asked = ['as', 'rater', 'confirmed'] as const;
  return {
    ...drawLogPart(contents, row, columns),
    styles: lines.length === 0 ? [] : asked.map((column) => inputLook(row, columns[column], lines.length)),
  };
}

function inputLook(row: number, column: number, rowCount: number): SheetDrawing['styles'][number] {
  return { area: { row, column, rowCount, columnCount: 1 }, style: { fill: PALETTE.input, border: PALETTE.line } };
}

/** Why a line that HR has confirmed is not heeded. */
export type RaterLineProblem =
  /** No card of the period has the number. */
  | 'unknownCard'
  /** The cell says none of the four. */
  | 'unknownAs'
  /** The settings give such raters no weight. */
  | 'noWeight'
  /** Nobody rates themselves as somebody else. */
  | 'ownCard';

export interface RaterListReading {
  /** Confirmed lines, each once. */
  readonly confirmed: readonly RaterLine[];
  /** Lines that name a rater and are not confirmed yet. */
  readonly waiting: number;
  /** `row` as Excel numbers it. */
  readonly problems: readonly { readonly row: number; readonly code: RaterLineProblem; readonly text: string }[];
  /** Cards and what somebody is to them, that have a line: nobody else is proposed there. */
  readonly taken: ReadonlySet<string>;
}

export const proposalKey = ({ number, as }: Pick<RaterLine, 'number' | 'as'>): string => JSON.stringify([number, as]);

type Person = Omit<RaterLine, 'as' | 'rater'>;

/** Reads the list; HR may have sorted it, put columns between and added lines. @param languages that of the sheet is among them */
export function readRaterList(
  list: ListReading<RaterColumn>,
  { people, weights }: { readonly people: readonly Person[]; readonly weights: RaterWeights },
  languages: readonly RaterTexts[],
): RaterListReading {
  const byNumber = new Map(people.map((person) => [person.number, person]));
  const confirmed = new Map<string, RaterLine>();
  const problems: RaterListReading['problems'][number][] = [];
  const taken = new Set<string>();
  let waiting = 0;
  for (const row of rowsBelow(list)) {
    const text = (column: RaterColumn): string => cleanText(valueIn(list, row, column));
    const [number, rater, said] = [text('no'), text('rater'), text('as')];
    const as = asOf(said, languages);
    if (as !== null) taken.add(proposalKey({ number, as }));
    if (rater === '') continue;
    const answer = comparableKey(text('confirmed'));
    if (answer === '') waiting += 1;
    if (!languages.some(({ answers: [yes] }) => comparableKey(yes) === answer)) continue;
    const person = byNumber.get(number);
    const report = (code: RaterLineProblem, about: string): void =>
      void problems.push({ row: row + 1, code, text: about });
    if (person === undefined) report('unknownCard', number);
    else if (as === null) report('unknownAs', said);
    else if ((weights[as] ?? 0) <= 0) report('noWeight', said);
    else if (comparableKey(rater) === comparableKey(person.name)) report('ownCard', rater);
    else {
      const line = { ...person, as, rater };
      if (!confirmed.has(lineKey(line))) confirmed.set(lineKey(line), line);
    }
  }
  return { confirmed: [...confirmed.values()], waiting, problems, taken };
}

function asOf(text: string, languages: readonly RaterTexts[]): OtherRater | null {
  const key = comparableKey(text);
  return OTHER_RATERS.find((rater) => languages.some(({ as }) => comparableKey(as[rater]) === key)) ?? null;
}
