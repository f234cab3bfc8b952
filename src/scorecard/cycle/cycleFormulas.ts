import { absoluteAddress, absoluteAreaAddress, cellAddress, columnName, quotedSheet } from '../../base/address';
import { comparePeriods, isWithinPeriod, parsePeriod } from '../../base/period';
import { EDGE_DECIMALS } from '../../scoring/decimal';
import { quoted } from '../../scoring/formula';
import { gradeFormula } from '../../scoring/grades';
import { reopenedPattern } from '../history/drawHistory';
import { remarkStarts } from '../history/history';
import { guardedBySettings, settingsColumn, unlessRanksHidden } from '../settings/settingReference';
import type { SettingsPlaces } from '../settings/settings';
import type { CycleColumn, CycleRow, CycleTexts } from '../texts/cycleTexts';
import type { HistoryColumn, HistoryTexts } from '../texts/historyTexts';
import type { CycleLine } from './cycleLines';
import type { Span } from './span';

/** Where everything stands on the sheet, 0-based: HR may sort lines and insert rows and columns. */
export interface CyclePlaces {
  readonly headerRow: number;
  readonly columns: Readonly<Record<CycleColumn, number>>;
  /** Column of each month, in order. */
  readonly months: readonly number[];
  /** Method and decimals stand in the first month's column. */
  readonly rows: Readonly<Record<CycleRow, number>>;
}

export interface CycleContext {
  readonly span: Span;
  /** As the title says it. */
  readonly shownSpan: string;
  readonly places: SettingsPlaces;
  readonly texts: CycleTexts;
  /** Labels the history's lines may have been written with, every language. */
  readonly historyTexts: readonly HistoryTexts[];
  /** What lines of cards for probation begin their reason with, every language. */
  readonly probationKinds: readonly string[];
  readonly history: { readonly sheet: string; readonly columns: Readonly<Record<HistoryColumn, number>> };
  /** Project cards that are put together with none, and people who have some. */
  readonly projects: {
    readonly cards: number;
    readonly people: number;
    /** What a sheet may say it with, every language. */
    readonly labels: readonly string[];
  };
  /** Stands in place of results while settings are faulty. */
  readonly checkSettings: string;
}

/** Columns that are calculated; the months are too. */
export const CYCLE_FORMULAS = [
  'present',
  'missing',
  'result',
  'grade',
  'coefficient',
  'rank',
  'overrides',
  'vetoes',
] as const satisfies readonly CycleColumn[];

type CycleFormulas = Readonly<Record<(typeof CYCLE_FORMULAS)[number], string>>;

/** Lines that ranks see: more than the largest company this is made for. */
const RANKED_ROWS = 5000;

/**
 * The total of a month, live from the history's line; a word where it was closed without one or is that of a card for probation,
 * blank where there is none.
 */
export function monthFormula(line: CycleLine, month: string, context: CycleContext): string {
  const { history, texts, probationKinds } = context;
  const posts = postsIn(line, month);
  const totals = posts.map((post) => inHistory(post, month, 'total', history));
  const [total = '""'] = totals;
  // Only what a reason begins with: elsewhere it may be somebody's own words.
  const starts = [...new Set(probationKinds)].map((kind) => quoted(`${START}${kind}`)).join(',');
  const reasons = posts.map((post) => `${quoted(START)}&${inHistory(post, month, 'reason', history)}`).join('&');
  const isOfProbation = `SUMPRODUCT(--ISNUMBER(FIND({${starts}},${reasons})))>0`;
  const isUnscored =
    totals.length < 2 ? `${total}=""` : `OR(${totals.map((each) => `NOT(ISNUMBER(${each}))`).join(',')})`;
  const shown = totals.length < 2 ? total : ofPosts(posts, totals, texts);
  return `=IFERROR(IF(${isOfProbation},${quoted(texts.probation)},IF(${isUnscored},${quoted(texts.unscored)},${shown})),"")`;
}

/** Lines that stand for a month of somebody: one, or one for each post. */
function postsIn(line: CycleLine, month: string): readonly PostOfLine[] {
  const posts = line.posts?.get(line.periods.get(month) ?? month);
  return posts?.map(({ person, days }) => ({ person, days, periods: line.periods })) ?? [{ ...line, days: null }];
}

type PostOfLine = Pick<CycleLine, 'person' | 'periods'> & { readonly days: number | null };

/** The mean of the posts by their days; a word where a line of the history does not say them. */
function ofPosts(posts: readonly PostOfLine[], totals: readonly string[], texts: CycleTexts): string {
  const days = posts.map((post) => post.days);
  if (days.some((each) => each === null)) return quoted(texts.withoutDays);
  const sum = days.reduce<number>((all, each) => all + (each ?? 0), 0);
  if (sum === 0) return quoted(texts.withoutDays);
  return `ROUND((${totals.map((total, index) => `${total}*${days[index] ?? 0}`).join('+')})/${sum},${POST_DECIMALS})`;
}

/** More than any total has. */
const POST_DECIMALS = 4;

/** Put before a text to find what it begins with. */
const START = '¦';

/**
 * How many people the history has for a month, by itself or within a longer period, lines that count no more left out, and
 * everybody once.
 * @param lines of everybody who has one on the sheet
 */
export function closedFormula(month: string, lines: readonly CycleLine[], { history }: CycleContext): string {
  const numbers = historyColumn('no', history);
  const counted = (period: string): string =>
    `COUNTIF(${numbers},${quoted(`${period}/*`)})-COUNTIF(${numbers},${quoted(reopenedPattern(period))})`;
  const longer = [...new Set(lines.flatMap(({ periods }) => periods.get(month) ?? []))].sort(comparePeriods);
  const twice = lines.flatMap(({ months, notCounted }) =>
    months.includes(month) ? notCounted.filter((period) => period === month || longer.includes(period)) : [],
  ).length;
  const more = lines.flatMap(({ posts }) => [month, ...longer].map((period) => (posts?.get(period)?.length ?? 1) - 1));
  const extra = twice + more.reduce((sum, each) => sum + each, 0);
  return `=${[month, ...longer].map(counted).join('+')}${extra === 0 ? '' : `-${extra}`}`;
}

/** Whether a formula looks up a line of somebody's that stood for a month: that of the month, or of a period around it. */
export function looksUpMonth(formula: string, line: CycleLine, month: string): boolean {
  const sought = parsePeriod(month);
  const behind = soughtNumber(line, '').slice(1);
  const periods = formula
    .split(behind)
    .slice(0, -1)
    .map((before) => parsePeriod(before.slice(before.lastIndexOf('"') + 1)));
  return sought !== null && periods.some((period) => period !== null && isWithinPeriod(sought, period));
}

/** What stands for a month of somebody now. */
export function monthNumber(line: Pick<CycleLine, 'person' | 'periods'>, month: string): string {
  return soughtNumber(line, line.periods.get(month) ?? month);
}

/** What is calculated of a line's months. Only functions of Excel 2010, nothing entered as an array. */
export function lineFormulas(line: CycleLine, row: number, places: CyclePlaces, context: CycleContext): CycleFormulas {
  const { span, places: settings, texts, historyTexts, checkSettings } = context;
  const { columns, months } = places;
  const at = (column: CycleColumn): string => cellAddress(row, columns[column]);
  // Cell by cell: HR may have columns of its own between the months.
  const totals = months.map((column) => cellAddress(row, column));
  const listed = (parts: readonly string[]): string => `=MID(${parts.join('&')},${texts.separator.length + 1},99)`;
  const numbers = span.months.map((month) => String(Number(month.slice(5))));
  const separated = numbers.map((number) => quoted(`${texts.separator}${number}`));
  const monthsThat = (condition: (month: string) => string): string =>
    listed(span.months.map((month, index) => `IF(${condition(month)},${separated[index] ?? ''},"")`));
  const remarked = (kind: 'override' | 'veto') => (month: string) => {
    const starts = [...new Set(historyTexts.flatMap((each) => remarkStarts(kind, each)))].map(quoted).join(',');
    const reason = postsIn(line, month)
      .map((post) => {
        const said = `IFERROR(${inHistory(post, month, 'reason', context.history)},"")`;
        const kept = line.gradesKept?.get(`${line.periods.get(month) ?? month}/${post.person}`);
        if (kind === 'override' || kept === undefined) return said;
        // Closed again, the line may have a veto that lowers the grade.
        return `IF(${inHistory(post, month, 'grade', context.history)}=${quoted(kept)},"",${said})`;
      })
      .join('&');
    return `SUMPRODUCT(--ISNUMBER(FIND({${starts}},${reason})))>0`;
  };
  const ranked = (column: CycleColumn): string =>
    absoluteAreaAddress({
      row: places.headerRow + 1,
      column: columns[column],
      rowCount: RANKED_ROWS,
      columnCount: 1,
    });
  const lookUp = (column: number): string => {
    const [minimums, sought] = [settingsColumn(settings, 'grades', 1), settingsColumn(settings, 'grades', column)];
    const found = gradeFormula({ total: at('result'), minimums, column: sought, vetoes: [] });
    return guardedBySettings(found, settings, checkSettings);
  };
  // Whoever a veto has struck is ranked behind nobody and ahead of nobody, as on the summary of a month.
  const rank = `COUNTIFS(${ranked('result')},">"&${at('result')},${ranked('vetoes')},"<>?*")+1`;
  return {
    present: `=COUNT(${totals.join(',')})&" / ${span.months.length}"`,
    missing: listed(missingParts(totals, numbers, separated)),
    result: guardedBySettings(
      `=IF(COUNT(${totals.join(',')})=0,"",${byMethod(totals, places, texts)})`,
      settings,
      checkSettings,
    ),
    grade: lookUp(0),
    coefficient: lookUp(2),
    rank: unlessRanksHidden(
      `=IF(ISNUMBER(${at('result')}),IF(${at('vetoes')}="",${rank},"–"),"")`,
      settings,
      at('result'),
    ),
    overrides: monthsThat(remarked('override')),
    vetoes: monthsThat(remarked('veto')),
  };
}

/** The months' result by the method and with the decimals that stand on the sheet. */
function byMethod(totals: readonly string[], { months, rows }: CyclePlaces, texts: CycleTexts): string {
  const fixed = (row: number): string => absoluteAddress(row, months[0] ?? 0);
  const typed = months.map((column) => `${columnName(column)}$${rows.weights + 1}`);
  const weights = typed.map((cell) => `N(${cell})`);
  const sumOf = (part: (total: string, index: number) => string): string =>
    `(${totals.map((total, index) => `IF(ISNUMBER(${total}),${part(total, index)},0)`).join('+')})`;
  const weight = sumOf((_, index) => weights[index] ?? '0');
  const weighted = sumOf((total, index) => `${total}*${weights[index] ?? '0'}`);
  const latest = totals.reduce((rest, total) => `IF(ISNUMBER(${total}),${total},${rest})`, '""');
  const rounded = (value: string): string => `ROUND(ROUND(${value},${EDGE_DECIMALS}),${fixed(rows.decimals)})`;
  const check = quoted(texts.checkHead);
  const ofWeights = `IF(${weight}>0,${rounded(`${weighted}/${weight}`)},${quoted(texts.weightless)})`;
  // A text would weigh nothing, and nobody would see it.
  const byWeight = `IF(COUNTA(${typed.join(',')})>COUNT(${typed.join(',')}),${check},${ofWeights})`;
  const mean = rounded(`AVERAGE(${totals.join(',')})`);
  const method = fixed(rows.method);
  return `IF(${method}=2,${byWeight},IF(${method}=3,${rounded(latest)},IF(${method}=1,${mean},${check})))`;
}

/** Of each month what is said of it where it is missing; months in a row are said by their ends: "1–7、12". */
function missingParts(
  totals: readonly string[],
  numbers: readonly string[],
  separated: readonly string[],
): readonly string[] {
  const isMissing = totals.map((total) => `NOT(ISNUMBER(${total}))`);
  return isMissing.map((own, index) => {
    const [before, behind] = [isMissing[index - 1], isMissing[index + 1]];
    const end = quoted(`–${numbers[index] ?? ''}`);
    const within = behind === undefined ? end : `IF(${behind},"",${end})`;
    const first = separated[index] ?? '""';
    return `IF(${own},${before === undefined ? first : `IF(${before},${within},${first})`},"")`;
  });
}

/** The cell of a person's line of a month, or of the longer period that stands for it; #N/A where there is none. */
function inHistory(
  line: Pick<CycleLine, 'person' | 'periods'>,
  month: string,
  column: HistoryColumn,
  history: CycleContext['history'],
): string {
  return `INDEX(${historyColumn(column, history)},MATCH(${monthNumber(line, month)},${historyColumn('no', history)},0))`;
}

/** Stars, question marks and tildes in a name mean themselves. */
function soughtNumber({ person }: Pick<CycleLine, 'person'>, period: string): string {
  return quoted(`${period}/${person.replace(/[~*?]/g, '~$&')}`);
}

function historyColumn(column: HistoryColumn, { sheet, columns }: CycleContext['history']): string {
  const name = columnName(columns[column]);
  return `${quotedSheet(sheet)}!$${name}:$${name}`;
}
