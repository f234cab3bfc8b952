import { Fraction, HUNDRED, sum, ZERO } from '../app/playThrough/fraction';
import { rightOf, type Page, type Shown } from '../app/playThrough/pages';
import { readRule, type ReadRule } from './printedRule';

/** A card as somebody reads it on paper, and what comes out of it with pencil. Nothing is known but what is printed. */

/** Which rules a card goes by: those of today, or those of Rolecard 0.1.0, which asked for no reason and rounded the total to six decimals. */
export type Edition = 'today' | 'first';

/** Who rates besides the person and the manager, as the card heads their columns. */
const OTHERS = { superior: '隔级', peer: '同事', report: '下级', customer: '客户' } as const;
type OtherRater = keyof typeof OTHERS;
const OTHER_RATERS = ['superior', 'peer', 'report', 'customer'] as const satisfies readonly OtherRater[];

function ofOthers<T>(value: (rater: OtherRater) => T): Record<OtherRater, T> {
  return Object.fromEntries(OTHER_RATERS.map((rater) => [rater, value(rater)])) as Record<OtherRater, T>;
}

/** How a total is made. */
interface CardRules {
  readonly raters: Readonly<Record<'manager' | 'self' | OtherRater, Fraction>>;
  /** Of the total. */
  readonly decimals: number;
  /** The highest total. */
  readonly most: Fraction;
}

/** Settings as printed on their sheet. */
export interface ReadSettings {
  readonly grades: readonly { readonly name: string; readonly minimum: Fraction; readonly coefficient: Fraction }[];
  readonly lowLine: Fraction;
  readonly vetoEffect: number;
  /** Points a manager's score may be away from the system's; null: any. */
  readonly overrideLimit: Fraction | null;
  /** For cards of a template that does not print them. */
  readonly cardRules: CardRules;
  readonly attendanceShare: Fraction;
  readonly lapses: number;
  readonly absenceDays: number;
  readonly probationPay: Fraction;
  /** 0: pay follows no days. */
  readonly prorating: number;
  /** Of the rules, "" where none is named. */
  readonly version: string;
  /** Of a month; null: none was entered. */
  readonly minimumWage: Fraction | null;
  /** What the name of a position contains, and what holds there. */
  readonly posts: readonly { readonly part: string; readonly bonus: boolean; readonly review: boolean }[];
}

const OVERRIDES = '上级改评最多相差几分（空白不限，0不允许）';

export function readSettings(page: Page): ReadSettings {
  const rows = Array.from({ length: page.rows }, (_, index) => index + 1);
  const find = (label: string): number | undefined => rows.find((each) => page.at(`A${each}`) === label);
  const row = (label: string): number => {
    const found = find(label);
    if (found === undefined) throw new Error(`no ${label}`);
    return found;
  };
  const below = (label: string): number[] => {
    const first = row(label) + 1;
    const end = rows.find((each) => each >= first && page.at(`A${each}`) === '') ?? page.rows + 1;
    return rows.filter((each) => each >= first && each < end);
  };
  const number = (address: string): Fraction => Fraction.of(Number(page.at(address)));
  const value = (label: string): Fraction => number(`B${row(label)}`);
  // A sheet too old to have a row means what held before there was one.
  const added = (label: string, before: number): Fraction =>
    find(label) === undefined ? Fraction.of(before) : value(label);
  const probationPay = added('试用期工资比例（80%–100%，空白不折算）', 1);
  return {
    grades: below('等级').map((each) => ({
      name: String(page.at(`A${each}`)),
      minimum: number(`B${each}`),
      coefficient: number(`C${each}`),
    })),
    lowLine: added('连续三期低于几分提示复核', 60),
    vetoEffect: added('一票否决后果（1最低档，2降一档，3仅本项）', 1).number(),
    overrideLimit: find(OVERRIDES) === undefined || page.at(`B${row(OVERRIDES)}`) === '' ? null : value(OVERRIDES),
    cardRules: {
      raters: { manager: value('上级评分权重'), self: value('自评权重'), ...ofOthers(() => ZERO) },
      most: value('总分上限'),
      decimals: added('总分保留小数位（0–2）', 1).number(),
    },
    version: find('考核规则版本') === undefined ? '' : String(page.at(`B${row('考核规则版本')}`)),
    attendanceShare: value('全勤奖占基本工资比例'),
    lapses: value('迟到、早退、请假累计达到几次取消全勤奖').number(),
    absenceDays: value('旷工达到几天取消全勤奖').number(),
    prorating: added('工资按在岗天数折算（0不折算，1工作日，2日历日）', 0).number(),
    probationPay: probationPay.against(ZERO) === 0 ? Fraction.of(1) : probationPay,
    minimumWage: ((wage) => (wage.against(ZERO) > 0 ? wage : null))(added('当地最低工资标准（元/月，空白不核对）', 0)),
    posts: (find('岗位名称中包含') === undefined ? [] : below('岗位名称中包含')).map((each) => ({
      part: String(page.at(`A${each}`)),
      bonus: page.at(`B${each}`) !== '否',
      review: page.at(`C${each}`) !== '否',
    })),
  };
}

/** A line of a card. */
export interface ReadLine {
  readonly row: number;
  readonly name: string;
  readonly sentence: string;
  /** What stands there beside a goal: what is to be reached, and by when. */
  readonly printed: string;
  readonly rule: ReadRule;
  readonly weight: Fraction;
  readonly target: Fraction | null;
  readonly actual: Fraction | null;
  readonly self: Fraction | null;
  /** A rating, or the mean of several people's. */
  readonly others: Readonly<Record<OtherRater, Fraction | null>>;
  /** A score, or the word that confirms a veto. */
  readonly manager: Fraction | string | null;
  readonly note: string;
  readonly shown: { readonly system: Shown; readonly final: Shown; readonly weighted: Shown };
}

interface ReadItem {
  readonly row: number;
  readonly points: Fraction;
  readonly limit: Fraction;
  readonly count: Fraction | null;
  readonly event: string;
  readonly shown: Shown;
}

export interface ReadCard extends CardRules {
  readonly edition: Edition;
  readonly number: string;
  readonly sheet: string;
  readonly name: string;
  readonly department: string;
  readonly position: string;
  readonly lines: readonly ReadLine[];
  readonly items: readonly ReadItem[];
  /** Has the card a place to say what happened beside an adjustment? Without one nothing is asked for. */
  readonly asksForEvents: boolean;
  readonly columns: Readonly<Record<string, string>>;
  readonly shown: {
    readonly weights: Shown;
    readonly adjusted: Shown;
    readonly total: Shown;
    readonly grade: Shown;
    readonly coefficient: Shown;
    readonly missing: Shown;
    /** How scores become total and grade; "" where the card does not print it. */
    readonly scoring: string;
    /** What else is said beside the hint. */
    readonly notices: readonly string[];
    /** Name, period and what is special about the person in it. */
    readonly head: string;
  };
  /** What a probation card concludes. */
  readonly conclusion: string;
}

function isRule(printed: string): boolean {
  try {
    return Boolean(readRule(printed));
  } catch {
    return false;
  }
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const fraction = (shown: Shown): Fraction | null => (typeof shown === 'number' ? Fraction.of(shown) : null);

/** @param unprinted how totals are made, for a card of a template that does not print it */
export function readCard(page: Page, unprinted?: CardRules, edition: Edition = 'today'): ReadCard {
  const rows = Array.from({ length: page.rows }, (_, index) => index + 1);
  const rowWhere = (label: string): number => {
    const found = rows.find((row) => page.at(`A${row}`) === label);
    if (found === undefined) throw new Error(`${page.name}: no ${label}`);
    return found;
  };
  const header = rowWhere('序号');
  const columns = Object.fromEntries(
    LETTERS.flatMap((letter): [string, string][] => {
      const title = page.at(`${letter}${header}`);
      return title === '' ? [] : [[String(title), letter]];
    }),
  );
  // Beside further raters the headers are short.
  for (const short of ['上级', ...Object.values(OTHERS)]) columns[`${short}评分`] ??= columns[short] ?? 'ZZ';
  const at = (title: string, row: number): Shown => page.at(`${columns[title] ?? 'ZZ'}${row}`);
  const end = rowWhere('权重合计');
  // Below the goals of a probation card stands once what their levels are worth.
  const levels = String(page.at(`A${end + 1}`));
  // What is rated beside indicators has its levels on the last page, and before them what each is worth.
  const described =
    rows.map((row) => String(page.at(`A${row}`))).find((text) => text.startsWith('按1–5级评定：')) ?? '';
  const isOfProject = rows.some((row) => page.at(`A${row}`) === '项目成果');
  const lines = rows
    .filter((row) => row > header && row < end)
    .map((row): ReadLine => {
      const printed = String(at('评分标准', row));
      // Beside a project's goal stands what counts as reached, where no rule scores it.
      const isGoal = String(at('考核指标', row)).startsWith('试用期目标') || (isOfProject && !isRule(printed));
      const [worth = ''] = described.split('\n');
      const sentence = isGoal ? levels : printed === '按1–5级评定，各级描述见末页' ? worth : printed;
      const manager = at('上级评分', row);
      return {
        row,
        name: String(at('考核指标', row)),
        sentence,
        printed,
        rule: readRule(sentence),
        weight: fraction(at('权重', row)) ?? ZERO,
        target: fraction(at('目标值', row)),
        actual: fraction(at('实际完成', row)),
        self: fraction(at('自评', row)),
        others: ofOthers((rater) => fraction(at(`${OTHERS[rater]}评分`, row))),
        manager: typeof manager === 'number' ? Fraction.of(manager) : manager === '' ? null : String(manager),
        note: String(at('备注', row)),
        shown: { system: at('系统评分', row), final: at('最终得分', row), weighted: at('加权得分', row) },
      };
    });
  // A probation card has none.
  const heading = rows.find((row) => page.at(`A${row}`) === '加减分项') ?? 0;
  const total = rows.find((row) => page.at(`A${row}`) === '加减分合计') ?? 0;
  const letterOf = (title: string): string => LETTERS.find((each) => page.at(`${each}${heading}`) === title) ?? 'ZZ';
  // Further columns move it.
  const gradeLabel = LETTERS.findIndex((letter) => page.at(`${letter}4`) === '等级');
  const [grade = '', beside = ''] = LETTERS.slice(gradeLabel + 1)
    .map((letter) => page.at(`${letter}4`))
    .filter((shown) => shown !== '');
  const inRow = (row: number): string[] => LETTERS.map((letter) => String(page.at(`${letter}${row}`)));
  const concluded = rows.find((row) => page.at(`A${row}`) === '考核结论');
  // On the first template it stands below.
  const coefficient = rows.find((row) => page.at(`A${row}`) === '绩效系数');
  const [each, limit, count, points, event] = ['每次分值', '分值上限', '次数', '加减分', '事由（条款、事实）'].map(
    letterOf,
  );
  const items = rows
    .filter((row) => row > heading && row < total)
    .map((row): ReadItem => ({
      row,
      points: fraction(page.at(`${each}${row}`)) ?? ZERO,
      limit: fraction(page.at(`${limit}${row}`)) ?? ZERO,
      count: fraction(page.at(`${count}${row}`)),
      event: String(page.at(`${event}${row}`)),
      shown: page.at(`${points}${row}`),
    }));
  const printed = rows.map((row) => String(page.at(`A${row}`))).find((text) => text.startsWith('总分＝')) ?? '';
  const said = (pattern: RegExp): Fraction => {
    const found = pattern.exec(printed);
    if (!found) throw new Error(`${page.name} does not print ${pattern.source}: ${printed}`);
    return Fraction.of(Number(found[1]));
  };
  const printedRules = (): CardRules => ({
    raters: {
      manager: said(/：上级占([\d.]+)%/).over(HUNDRED),
      self: said(/自评占([\d.]+)%/).over(HUNDRED),
      ...ofOthers((rater) => {
        const found = new RegExp(`${OTHERS[rater]}(?:上级)?占([0-9.]+)%`).exec(printed);
        return found ? Fraction.of(Number(found[1])).over(HUNDRED) : ZERO;
      }),
    },
    most: said(/最高([\d.]+)分，保留/),
    decimals: said(/保留(\d)位小数后/).number(),
  });
  return {
    ...(printed === '' && unprinted !== undefined ? unprinted : printedRules()),
    edition,
    asksForEvents: event !== 'ZZ',
    number: String(rightOf(page, page.at('A2') === '考核编号' ? 'A2' : 'E2')),
    sheet: page.name,
    name: String(page.at('C3')),
    department: String(page.at('C4')),
    position: String(rightOf(page, 'E4')),
    lines,
    items,
    columns: { ...columns, 次数: count ?? '', 事由: event ?? '' },
    shown: {
      scoring: printed,
      weights: page.at(`${columns['权重']}${end}`),
      adjusted: total === 0 ? 0 : page.at(`${points}${total}`),
      total: page.at('K4'),
      grade,
      coefficient: coefficient === undefined ? beside : page.at(`D${coefficient}`),
      missing: page.at('I5'),
      notices: [5, ...rows.filter((row) => row > end && row < Math.max(end, total) + 3)].flatMap(inRow),
      head: [2, 3, 4].flatMap(inRow).join(' '),
    },
    conclusion: concluded === undefined ? '' : String(page.at(`E${concluded}`)),
  };
}

/** As typed on the settings sheet: a veto takes the points of its indicator and nothing else. */
const ITEM_ONLY = 3;

export interface CardResult {
  readonly system: readonly (Fraction | null)[];
  readonly final: readonly (Fraction | null)[];
  readonly weighted: readonly (Fraction | null)[];
  readonly adjustments: readonly (Fraction | null)[];
  readonly adjusted: Fraction;
  readonly missing: number;
  readonly total: Fraction | null;
  readonly veto: boolean;
  readonly overrides: number;
  readonly systemTotal: Fraction | null;
  /** What stands in the place of a final score or of an adjustment, where a card says why there is none. */
  readonly whyNot: readonly string[];
  readonly grade: string;
  readonly coefficient: Fraction | null;
  /** Was the target of the heaviest indicator with an actual value met? null: nobody can tell. */
  readonly targetMet: boolean | null;
  /** That indicator; null: there is none. */
  readonly main: ReadLine | null;
}

const isJudged = ({ rule }: ReadLine): boolean => rule.kind === 'levels' || rule.kind === 'points';

export function workOut(card: ReadCard, settings: ReadSettings): CardResult {
  const { lines, items } = card;
  const isFirst = card.edition === 'first';
  const kept = (points: Fraction): Fraction => (isFirst ? points : points.rounded(2));
  const system = lines.map((line) => {
    const { rule, actual, target } = line;
    if (isJudged(line) || actual === null || (rule.usesTarget && target === null)) return null;
    return kept(rule.points(actual, target));
  });
  const final = lines.map((line, index) => finalScore(line, system[index] ?? null, card, settings));
  const weighted = lines.map(({ weight }, index) =>
    final[index] === null ? null : kept((final[index] ?? ZERO).times(weight)),
  );
  const adjustments = items.map(({ points, limit, count, event }) => {
    if (count === null || (card.asksForEvents && count.against(ZERO) > 0 && event === '')) return null;
    const earned = points.times(count);
    // On the first template the limit of a deduction has no sign.
    if (isFirst && points.against(ZERO) < 0) return earned.atLeast(ZERO.minus(limit.absolute()));
    return limit.against(ZERO) < 0 ? earned.atLeast(limit) : earned.atMost(limit);
  });
  const known = (parts: readonly (Fraction | null)[]): Fraction[] => parts.flatMap((each) => each ?? []);
  const adjusted = sum(known(adjustments));
  const unexplained = adjustments.filter((each, index) => each === null && items[index]?.count !== null).length;
  const missing = weighted.filter((each) => each === null).length + unexplained;
  const limited = (points: Fraction): Fraction =>
    points
      .atMost(card.most)
      .atLeast(ZERO)
      .rounded(isFirst ? FIRST_DECIMALS : card.decimals);
  const total = missing > 0 ? null : limited(sum(known(weighted)).plus(adjusted));
  // Where it takes its own points alone, nobody is vetoed.
  const isLowering = settings.vetoEffect !== ITEM_ONLY;
  const veto = isLowering && lines.some(({ rule }, index) => rule.wholeCard && system[index]?.against(ZERO) === 0);
  const isChanged = lines.map((line, index) => {
    if (isJudged(line) || !(line.manager instanceof Fraction)) return false;
    return system[index]?.against(line.manager) !== 0;
  });
  const bySystem = (): Fraction => {
    const own = lines.map(({ weight }, index) => {
      const score = system[index] ?? null;
      return isChanged[index] && score !== null ? kept(score.times(weight)) : (weighted[index] ?? ZERO);
    });
    return limited(sum(own).plus(adjusted));
  };
  // What is known of a card of the first edition is no more than this.
  const about = (): Fraction => {
    const gained = lines.map(({ manager, weight }, index) => {
      const score = system[index] ?? null;
      return isChanged[index] && manager instanceof Fraction && score ? manager.minus(score).times(weight) : ZERO;
    });
    return (total ?? ZERO).minus(sum(gained)).rounded(card.decimals);
  };
  const place = total === null ? -1 : settings.grades.findIndex(({ minimum }) => total.against(minimum) >= 0);
  const lowest = settings.grades.length - 1;
  const lowered = { 1: lowest, 2: Math.min(place + 1, lowest) }[settings.vetoEffect] ?? place;
  const grade = settings.grades[veto && place >= 0 ? lowered : place];
  return {
    system,
    final,
    weighted,
    adjustments,
    adjusted,
    missing,
    total,
    veto,
    overrides: isChanged.filter(Boolean).length,
    systemTotal: total && (isAbout(card) ? about() : bySystem()),
    whyNot: lines.map((line, index) => (final[index] === null ? whyNot(line, system[index] ?? null, settings) : '')),
    grade: grade?.name ?? '',
    coefficient: grade?.coefficient ?? null,
    targetMet: targetMet(lines, system),
    main: mainLine(lines),
  };
}

/** A card of the first template says nothing of overrides; the summary says the total without them, about. */
export const isAbout = ({ items, asksForEvents }: ReadCard): boolean => items.length > 0 && !asksForEvents;

const FIRST_DECIMALS = 6;

/** Of a card of Rolecard 0.1.0: whoever has rated counts, and a number of the manager's without a reason. */
function firstFinal(
  { rule, manager, self }: ReadLine,
  system: Fraction | null,
  { raters }: CardRules,
): Fraction | null {
  if (rule.kind !== 'points') return manager instanceof Fraction ? manager : system;
  const own = manager instanceof Fraction ? manager : null;
  const weights = (own ? raters.manager : ZERO).plus(self ? raters.self : ZERO);
  if (weights.against(ZERO) === 0) return null;
  return (own ?? ZERO)
    .times(raters.manager)
    .plus((self ?? ZERO).times(raters.self))
    .over(weights);
}

function finalScore(
  line: ReadLine,
  system: Fraction | null,
  card: ReadCard,
  { overrideLimit }: ReadSettings,
): Fraction | null {
  const { rule, manager, self, note } = line;
  const { raters } = card;
  if (card.edition === 'first') return firstFinal(line, system, card);
  if (rule.kind === 'veto') {
    if (system === null) return null;
    return system.against(ZERO) > 0 || (manager === '属实' && note !== '') ? system : null;
  }
  if (isJudged(line)) {
    if (!(manager instanceof Fraction)) return null;
    const points = (given: Fraction): Fraction => (rule.kind === 'points' ? given : ofLevel(given, rule.levels));
    const given = [
      { rating: manager, weight: raters.manager },
      ...(self === null ? [] : [{ rating: self, weight: raters.self }]),
      ...OTHER_RATERS.flatMap((rater) => {
        const rating = line.others[rater];
        return rating === null ? [] : [{ rating, weight: raters[rater] }];
      }),
    ];
    const all = sum(given.map(({ rating, weight }) => points(rating).times(weight)));
    return all.over(sum(given.map(({ weight }) => weight))).rounded(2);
  }
  if (!(manager instanceof Fraction)) return system;
  const gap = system?.minus(manager).absolute();
  // Where nothing was measured, nothing says how far away it is.
  if (overrideLimit !== null && (gap === undefined || gap.against(overrideLimit) > 0)) return null;
  return system?.against(manager) === 0 || note !== '' ? manager : null;
}

function whyNot(line: ReadLine, system: Fraction | null, { overrideLimit }: ReadSettings): string {
  if (line.rule.kind === 'veto') return system?.against(ZERO) === 0 ? '否决待核实' : '';
  if (isJudged(line) || !(line.manager instanceof Fraction)) return '';
  const gap = system?.minus(line.manager).absolute();
  const isFar = overrideLimit !== null && (gap === undefined || gap.against(overrideLimit) > 0);
  if (!isFar) return '请写改评理由';
  return overrideLimit.against(ZERO) === 0 ? '不允许改评' : `改评限±${overrideLimit.number()}分`;
}

/** What a level is worth; the mean of several people's levels lies between two of them. */
function ofLevel(level: Fraction, levels: readonly Fraction[]): Fraction {
  const below = Math.floor(level.number());
  const [from = ZERO, to] = [levels[below - 1], levels[below]];
  return to === undefined ? from : from.plus(to.minus(from).times(level.minus(Fraction.of(below))));
}

function mainLine(lines: readonly ReadLine[]): ReadLine | null {
  return lines
    .filter((line) => !isJudged(line))
    .reduce<ReadLine | null>(
      (best, line) => (best === null || line.weight.against(best.weight) > 0 ? line : best),
      null,
    );
}

function targetMet(lines: readonly ReadLine[], system: readonly (Fraction | null)[]): boolean | null {
  const main = mainLine(lines);
  if (main === null || main.actual === null || main.target === null) return null;
  const gap = main.actual.against(main.target);
  if (main.rule.better === 'near') return system[lines.indexOf(main)]?.against(HUNDRED) === 0;
  return main.rule.better === 'lower' ? gap <= 0 : gap >= 0;
}
