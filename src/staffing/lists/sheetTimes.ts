import { comparable } from '../../base/plainText';

/** When a sheet's list was true, as its name says: "2026年9月", "10月", "2026-11", "Q3", "Nov 2026". */
export interface SheetTime {
  /** What else the name says. Names of one series and unit are those of one list at several times. */
  readonly series: string;
  readonly unit: TimeUnit;
  /** Null where the name has no year. */
  readonly year: number | null;
  /** The month, quarter, half or week of the year, from 1; a day is a part of its month. */
  readonly place: number;
}

type TimeUnit = 'month' | 'quarter' | 'half' | 'week' | 'year';

/** How many places a year has. */
const PLACES: Readonly<Record<TimeUnit, number>> = { month: 12, quarter: 4, half: 2, week: 53, year: 1 };

const BESIDE_HAN = / (?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff]) /g;
const HAN_NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const MONTH_NAMES =
  /(?<![a-z])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The same time has one spelling: "十一月", "Nov" and "11月" are "11月", "第三季度" is "q3". */
const SPELLINGS: readonly (readonly [RegExp, (word: string) => string])[] = [
  [/(十[一二]?|[一二三四五六七八九])(?=月)/, (word) => String(HAN_NUMBERS.indexOf(word) + 1)],
  [BESIDE_HAN, () => ''],
  [MONTH_NAMES, (word) => `${MONTHS.indexOf(word.slice(0, 3)) + 1}月`],
  [/第?[1-4一二三四]季度?/, (word) => `q${numberIn(word)}`],
  [/第\d{1,2}周|week ?\d{1,2}/, (word) => `w${numberIn(word)}`],
  [/上半年/, () => 'h1'],
  [/下半年/, () => 'h2'],
  [/(?<!\d)\d{2}(?=年)/, (word) => `20${word}`],
  [/ /g, () => '-'],
];

function numberIn(word: string): string {
  return /\d+/.exec(word)?.[0] ?? String(HAN_NUMBERS.findIndex((each) => word.includes(each)) + 1);
}

const FORMS: readonly (readonly [TimeUnit, RegExp])[] = [
  ['quarter', /(?:(?<year>20\d{2})年?度?[-_.]?)?(?<![a-z])q(?<place>[1-4])(?!\d)(?:[-_.']?(?<after>20\d{2}))?/],
  ['half', /(?:(?<year>20\d{2})年?度?[-_.]?)?(?<![a-z])h(?<place>[12])(?!\d)(?:[-_.']?(?<after>20\d{2}))?/],
  ['week', /(?:(?<year>20\d{2})年?度?[-_.]?)?(?<![a-z])w(?<place>\d{1,2})(?!\d)/],
  ['month', /(?<!\d)(?<year>20\d{2})(?<place>0[1-9]|1[0-2])(?<day>\d{2})?(?!\d)/],
  [
    'month',
    /(?<!\d)(?<year>20\d{2})[年\-_./]{0,2}(?<place>1[0-2]|0?[1-9])(?!\d)月?份?(?:[-_./]?(?<day>\d{1,2})(?!\d)[日号]?)?/,
  ],
  ['month', /(?<!\d)(?<place>1[0-2]|0?[1-9])月份?(?:(?<day>\d{1,2})[日号]|[-_.,']*(?<after>20\d{2}|\d{2})(?!\d))?/],
  ['month', /^(?<place>1[0-2]|0?[1-9])[./\-_](?<day>\d{1,2})$/],
  ['year', /(?<!\d)(?<year>20\d{2})(?!\d)年?度?/],
];

/** Words of lists, which say nothing of whom a sheet is about. */
const LIST_WORDS =
  /花名册|名册|名单|人员|员工|职工|在职|在岗|编制|架构|最新|更新|截止|截至|总表|汇总|表|版|staffing|staff|employees?|roster|headcount|people|list|sheet|asof|[\s\-_.,'()[\]·/]/g;

/** Null for a name that says no time. */
export function timeOfName(name: string): SheetTime | null {
  const spelt = SPELLINGS.reduce((key, [form, to]) => key.replace(form, to), comparable(name));
  for (const [unit, form] of FORMS) {
    const found = form.exec(spelt);
    if (found === null) continue;
    const { year, after, place = '1', day = '0' } = found.groups ?? {};
    const said = Number(year ?? after ?? NaN);
    return {
      series: spelt.replace(found[0], '').replace(LIST_WORDS, ''),
      unit,
      year: Number.isNaN(said) ? null : said % 100 === said ? 2000 + said : said,
      place: Number(place) + Number(day) / 100,
    };
  }
  return null;
}

export function isSameSeries(one: SheetTime, other: SheetTime): boolean {
  return one.series === other.series && one.unit === other.unit;
}

/** When each was, comparable; `sure` is false where the year had to be guessed from more than one. */
export interface TimeOrder {
  readonly at: readonly number[];
  readonly sure: boolean;
}

/** Puts the times of one series in order. A place without a year belongs beside those that have one, or follows the widest gap. */
export function inOrderOfTime(times: readonly SheetTime[]): TimeOrder {
  const places = PLACES[times[0]?.unit ?? 'month'];
  const dated = times.flatMap(({ year, place }) => (year === null ? [] : [year * places + place]));
  return dated.length > 0 ? besideDated(times, dated, places) : byGaps(times, places);
}

function besideDated(times: readonly SheetTime[], dated: readonly number[], places: number): TimeOrder {
  const [first, last] = [Math.min(...dated), Math.max(...dated)];
  const away = (at: number): number => Math.max(first - at, at - last, 0);
  let sure = true;
  const at = times.map(({ year, place }) => {
    if (year !== null) return year * places + place;
    const [from, to] = [Math.floor(first / places) - 1, Math.floor(last / places) + 1];
    const choices = Array.from({ length: to - from + 1 }, (_, index) => (from + index) * places + place);
    const [best = place, second = best] = choices.sort((a, b) => away(a) - away(b) || b - a);
    if (away(second) === away(best)) sure = false;
    return best;
  });
  return { at, sure };
}

/** "12月" and "1月": what stands before the widest gap of the year comes last, and that is a guess where it crosses the new year. */
function byGaps(times: readonly SheetTime[], places: number): TimeOrder {
  const sorted = [...new Set(times.map(({ place }) => place))].sort((a, b) => a - b);
  const around = (sorted[0] ?? 0) + places - (sorted[sorted.length - 1] ?? 0);
  const gaps = sorted.slice(1).map((place, index) => ({ place, gap: place - (sorted[index] ?? 0) }));
  const widest = gaps.reduce((best, each) => (each.gap > best.gap ? each : best), {
    place: sorted[0] ?? 0,
    gap: around,
  });
  const beginning = widest.gap > around ? widest.place : (sorted[0] ?? 0);
  const doubtful = gaps.some(({ gap }) => gap >= around && gap > 1);
  return { at: times.map(({ place }) => (place < beginning ? place + places : place)), sure: !doubtful };
}
