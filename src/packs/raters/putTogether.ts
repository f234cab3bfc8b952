import type { CellValue } from '../../base/grid';
import { groupBy } from '../../base/groupBy';
import { comparableKey, isBlank } from '../../base/plainText';
import { roundDecimal } from '../../scoring/decimal';
import { GROUP_RATERS, type OtherRater } from '../../scoring/raters';
import type { OwnCard, OwnInput, ReturnChange } from '../collect/compare';
import { inOrder } from '../collect/inOrder';
import type { PackRefusal } from '../collect/mergePacks';
import { sameContent } from '../fixedMark';
import { groupKey } from './groupKey';
import { cardMark } from './raterNote';
import { lineKey } from './raterList';
import type { GivenRating, RatingProblem, RatingProblemCode, RatingsReturned } from './readRatings';

/** What a mean is rounded to: what one sees is what counts. */
const MEAN_DECIMALS = 2;

/** A rater's pack that came back, by its file. */
export interface RatingsFile {
  readonly file: string;
  readonly pack: RatingsReturned;
}

/** What became of one file; nothing in it says how anybody was rated. */
export interface RatingsReport {
  readonly file: string;
  readonly note: RatingsReturned['note'];
  readonly savedAt: string;
  readonly people: number;
  readonly refusal: PackRefusal | null;
  /** The same rater's later return, which counts instead; null: this one does. */
  readonly replacedBy: string | null;
  /** Ratings that are counted. */
  readonly rated: number;
  readonly problems: readonly RatingsProblem[];
}

type RatingsProblem =
  | RatingProblem
  /** The workbook has no such card, its card has no such line, or the rater is not confirmed for it any more. */
  | { readonly code: 'foreignCard' | 'notAsked' | 'notConfirmed'; readonly name: string; readonly item: string };

export type RatingsProblemCode = RatingProblemCode | 'foreignCard' | 'notAsked' | 'notConfirmed';

/** Ratings of one person by one kind of raters of which nothing, or not all, is entered. */
export interface LeftRatings {
  readonly number: string;
  readonly name: string;
  readonly as: OtherRater;
  readonly code:
    /** Fewer than the settings ask for rated the line. */
    | 'tooFew'
    /** A mean of others stands there, and two of nearly the same people would tell what one of them said. */
    | 'tellsOne'
    /** Two people rated as the one manager's manager. */
    | 'several';
  /** Lines that are left, and how many rated the one that most rated. */
  readonly items: readonly string[];
  readonly raters: number;
}

/** Ratings of many, put together. */
export interface RatingsPreview {
  readonly files: readonly RatingsReport[];
  /** Means, ratings of the manager's manager, and how many rated; all of one person and kind stand under one key. */
  readonly changes: readonly ReturnChange[];
  /** Cells that hold the same already. */
  readonly same: number;
  readonly left: readonly LeftRatings[];
  /** Fewest who make a mean. */
  readonly minimum: number;
}

/** The workbook's side. */
export interface RatedSide {
  readonly period: string;
  readonly isClosed: boolean;
  readonly cards: ReadonlyMap<string, OwnCard>;
  readonly minimum: number;
  /** Lines that HR has confirmed, by `lineKey`; null: the workbook has no list of raters, or one that can't be read. */
  readonly confirmed: ReadonlySet<string> | null;
  /** The list is there and can't be read. Absent: false. */
  readonly listDamaged?: boolean;
}

interface Counted extends GivenRating {
  readonly number: string;
  readonly rater: string;
}

/**
 * Puts the ratings of all files together: what is entered are means and how many rated, and what fewer than `minimum` said is
 * left out. Of several returns of one rater the last counts, whole. Pure.
 */
export function putTogether(files: readonly RatingsFile[], own: RatedSide): RatingsPreview {
  const byMark = new Map([...own.cards.values()].map((card) => [cardMark(card.number, card.name), card]));
  const last = new Map<string, RatingsFile>();
  const refusals = new Map(files.map((each) => [each, refusalOf(each.pack, own, byMark)]));
  for (const each of inOrder(files)) if (refusals.get(each) === null) last.set(raterOf(each), each);
  const counted: Counted[] = [];
  const reports = files.map((each): RatingsReport => {
    const { file, pack } = each;
    const refusal = refusals.get(each) ?? null;
    const later = last.get(raterOf(each));
    const replacedBy = refusal !== null || later === undefined || later === each ? null : later.file;
    const about = { file, note: pack.note, savedAt: pack.savedAt, people: pack.people.length, refusal, replacedBy };
    if (refusal !== null || replacedBy !== null) return { ...about, rated: 0, problems: [] };
    const { taken, problems } = sorted(pack, own, byMark);
    counted.push(...taken);
    return { ...about, rated: taken.length, problems: [...problems, ...pack.problems] };
  });
  const groups = groupBy(counted, ({ number, as }) => JSON.stringify([number, as]));
  const parts = [...groups.values()].map((ratings) => groupPart(ratings, own));
  return {
    files: reports,
    changes: parts.flatMap(({ changes }) => changes),
    same: parts.reduce((sum, { same }) => sum + same, 0),
    left: parts.flatMap(({ left }) => left),
    minimum: own.minimum,
  };
}

const raterOf = ({ pack: { note } }: RatingsFile): string => comparableKey(note.recipient);

function refusalOf(
  { note, people }: RatingsReturned,
  own: RatedSide,
  byMark: ReadonlyMap<string, OwnCard>,
): PackRefusal | null {
  if (note.period !== own.period) return 'otherPeriod';
  if (own.isClosed) return 'periodClosed';
  if (own.listDamaged === true) return 'ratersDamaged';
  return people.some(({ card }) => byMark.has(card)) ? null : 'foreignPack';
}

/** The ratings of one file that may count, and why others may not. */
function sorted(
  { note: { recipient }, ratings }: RatingsReturned,
  { confirmed }: RatedSide,
  byMark: ReadonlyMap<string, OwnCard>,
): { readonly taken: readonly Counted[]; readonly problems: readonly RatingsProblem[] } {
  const taken: Counted[] = [];
  const problems: RatingsProblem[] = [];
  for (const rating of ratings) {
    const { card, name, as, indicator, item } = rating;
    const own = byMark.get(card);
    const code =
      own === undefined
        ? 'foreignCard'
        : confirmed !== null && !confirmed.has(lineKey({ number: own.number, as, rater: recipient }))
          ? 'notConfirmed'
          : own.inputs.has(inputKey(indicator, as))
            ? null
            : 'notAsked';
    if (code !== null || own === undefined) problems.push({ code: code ?? 'foreignCard', name, item });
    else taken.push({ ...rating, number: own.number, rater: comparableKey(recipient) });
  }
  return { taken, problems };
}

const inputKey = (indicator: string, as: OtherRater): string => `i:${indicator}:${as}`;

interface GroupPart {
  readonly changes: readonly ReturnChange[];
  readonly same: number;
  readonly left: readonly LeftRatings[];
}

/** All ratings of one person by one kind of raters. */
function groupPart(ratings: readonly Counted[], own: RatedSide): GroupPart {
  const [first] = ratings;
  const card = own.cards.get(first?.number ?? '');
  if (first === undefined || card === undefined) return { changes: [], same: 0, left: [] };
  const { as } = first;
  const leave = (code: LeftRatings['code'], lines: readonly (readonly Counted[])[]): LeftRatings => ({
    ...{ number: card.number, name: card.name, as, code },
    items: lines.flatMap(([one]) => one?.item ?? []),
    raters: Math.max(0, ...lines.map((line) => line.length)),
  });
  const lines = [...groupBy(ratings, ({ indicator }) => indicator).values()];
  const group = GROUP_RATERS.find((each) => each === as);
  const fewest = group === undefined ? 1 : own.minimum;
  const few = lines.filter((line) => line.length < fewest);
  const enough = lines.filter((line) => line.length >= fewest);
  if (group === undefined && new Set(ratings.map(({ rater }) => rater)).size > 1) {
    return { changes: [], same: 0, left: [leave('several', lines)] };
  }
  const left = few.length === 0 ? [] : [leave('tooFew', few)];
  if (enough.length === 0) return { changes: [], same: 0, left };
  const values = enough.flatMap((line): Entry[] => {
    const input = card.inputs.get(inputKey(line[0]?.indicator ?? '', as));
    const mean = line.reduce((sum, { value }) => sum + value, 0) / line.length;
    return input === undefined ? [] : [{ input, after: roundDecimal(mean, MEAN_DECIMALS) }];
  });
  const raters = new Set(enough.flatMap((line) => line.map(({ rater }) => rater))).size;
  const count = group === undefined ? undefined : card.counts?.[group];
  if (group !== undefined && tellsOne(values, count)) {
    return { changes: [], same: 0, left: [...left, leave('tellsOne', enough)] };
  }
  const entries: readonly Entry[] = count === undefined ? values : [...values, { input: count, after: raters }];
  const due = entries.filter(({ input, after }) => !sameContent(input.value, after));
  // One decision for all of it: a number belongs to its means.
  const conflict = due.some(({ input }) => !isBlank(input.value));
  return {
    changes: due.map((entry) => changeOf(entry, card, { key: groupKey(as), conflict })),
    same: entries.length - due.length,
    left,
  };
}

interface Entry {
  readonly input: OwnInput;
  readonly after: CellValue;
}

/**
 * Whether another mean of so many stands there: whoever knows two of nearly the same people knows what one of them said. On a
 * card without a place for the number nothing tells whose mean it is.
 */
function tellsOne(values: readonly Entry[], count: OwnInput | undefined): boolean {
  if (count !== undefined && isBlank(count.value)) return false;
  return values.some(({ input, after }) => !isBlank(input.value) && !sameContent(input.value, after));
}

function changeOf(
  { input, after }: Entry,
  { number, name, sheetName }: OwnCard,
  { key, conflict }: Pick<ReturnChange, 'key' | 'conflict'>,
): ReturnChange {
  const { row, column, value, content, label } = input;
  return { key, number, name, sheetName, label, row, column, before: content, after, shown: value, conflict };
}
