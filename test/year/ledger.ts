import type { PendingRules } from '../../src/app/failure';
import { Fraction, sum, ZERO } from '../app/playThrough/fraction';
import { listOf, type Page, type Shown } from '../app/playThrough/pages';
import { isAbout, workOut, type CardResult, type ReadCard, type ReadSettings } from './card';
import { goalsDue, type Due } from './company';

/** What the ledger holds of a card of a period, and what differs from it on sheets. */

export interface Entered {
  readonly card: ReadCard;
  readonly due: Due;
  readonly result: CardResult;
}

export class Differences {
  readonly found: string[] = [];
  compared = 0;

  same(where: string, shown: Shown | undefined, wanted: Fraction | number | string | null): void {
    this.compared += 1;
    const value = wanted instanceof Fraction ? wanted.number() : (wanted ?? '');
    const equal =
      typeof value === 'number' && typeof shown === 'number'
        ? Math.abs(shown - value) < 1e-9 * Math.max(1, value)
        : shown === value;
    if (!equal) this.found.push(`${where}: shows ${JSON.stringify(shown)}, the ledger has ${JSON.stringify(value)}`);
  }
}

const isJudged = (kind: string): boolean => kind === 'levels' || kind === 'points';

/** A number where there is one, and no number where there is none: what else stands there is a remark. */
function sameScore(found: Differences, where: string, shown: Shown, wanted: Fraction | null): void {
  if (wanted !== null) found.same(where, shown, wanted);
  else found.same(`${where} is no number`, typeof shown === 'number' ? shown : '', '');
}

export function compareCards(found: Differences, entered: readonly Entered[]): void {
  for (const { card, result } of entered) {
    const where = (what: string): string => `card ${card.number} ${what}`;
    card.lines.forEach(({ name, rule, shown, target, sentence }, index) => {
      const system = result.system[index] ?? null;
      if (!isJudged(rule.kind)) sameScore(found, `${where(name)} 系统评分 (${sentence})`, shown.system, system);
      sameScore(found, `${where(name)} 最终得分 (${sentence})`, shown.final, result.final[index] ?? null);
      sameScore(found, where(`${name} 加权得分`), shown.weighted, result.weighted[index] ?? null);
      // A sentence that names its target names the one beside it.
      if (rule.namedTarget !== null && target !== null)
        found.same(where(`${name} 目标值`), target.number(), rule.namedTarget);
    });
    card.items.forEach(({ row, shown }, index) =>
      sameScore(found, where(`加减分 ${row}`), shown, result.adjustments[index] ?? null),
    );
    found.same(where('权重合计'), card.shown.weights, sum(card.lines.map(({ weight }) => weight)));
    found.same(where('权重合计 100%'), card.shown.weights, 1);
    found.same(where('加减分合计'), card.shown.adjusted, result.adjusted);
    found.same(where('总分'), card.shown.total, result.total);
    found.same(where('等级'), card.shown.grade, result.grade);
    found.same(where('系数'), card.shown.coefficient, result.coefficient);
    // The first template has no place for them.
    if (!isAbout(card)) compareWords(found, { card, result });
    const missing = result.missing > 0 ? `还缺${result.missing}项` : '';
    found.same(where('还有几项'), String(card.shown.missing).replace('有期中变更，见次页。', ''), missing);
  }
}

/** What a card prints of grades and vetoes is what the settings say while it is open. */
export function compareScales(found: Differences, entered: readonly Entered[], settings: ReadSettings): void {
  const effects = ['影响等级的否决事项核实后，等级为最低档。', '影响等级的否决事项核实后，等级降一档。'];
  const effect = effects[settings.vetoEffect - 1] ?? '否决事项核实后只计该项0分，等级仍按总分确定。';
  const grades = settings.grades.map(
    ({ name, minimum, coefficient }) => `${name}≥${minimum.number()}分（系数${coefficient.number()}）；`,
  );
  const scale = `否决后果：${effect}等级：${grades.join('')}`;
  const review = `连续三期总分低于${settings.lowLine.number()}分，或连续三期未达成基本目标的，提示“待复核”`;
  for (const { card, due } of entered) {
    const says = String(card.shown.scoring.includes(review));
    found.same(`card ${card.number} says what asks for a review`, says, String(isReviewed(due, settings)));
    const told = /否决后果：.*）；/.exec(card.shown.scoring)?.[0] ?? '';
    found.same(`card ${card.number} prints grades and the effect of a veto`, told, scale);
  }
}

/** A probation card has the goals that fall due in its period, and no others. */
export function compareGoals(found: Differences, entered: readonly Entered[], period: string): void {
  for (const { card, due } of entered) {
    const goals = card.lines.filter(({ name }) => name.startsWith('试用期目标'));
    const shown = goals.map(({ printed }) => printed.split('：')[0]);
    const wanted = due.probation ? goalsDue(due.row, period) : [];
    found.same(`card ${card.number} goals that are due`, shown.join(), wanted.join());
  }
}

/** What a card says beside its numbers: overrides and vetoes, and why a score is not there. */
function compareWords(found: Differences, { card, result }: Pick<Entered, 'card' | 'result'>): void {
  const where = (what: string): string => `card ${card.number} ${what}`;
  const { notices } = card.shown;
  const said = (...starts: string[]): string =>
    notices.find((each) => starts.some((start) => each.startsWith(start))) ?? '';
  const total = result.systemTotal === null ? '' : `，系统总分${result.systemTotal.number()}`;
  const overridden = result.overrides === 0 ? '' : `上级改评${result.overrides}项${total}`;
  found.same(where('says overrides'), said('上级改评'), overridden);
  const waits = result.whyNot.includes('否决待核实');
  const struck = result.veto ? '触发一票否决，等级已按计分说明中的否决后果降低' : '';
  const veto = waits ? '一票否决待核实：属本人责任的选“属实”并写明理由，不属的改正实际完成；之后才有总分' : struck;
  found.same(where('says vetoes'), said('一票否决待核实', '触发一票否决'), veto);
  card.lines.forEach(({ name, shown }, index) => {
    const why = result.whyNot[index] ?? '';
    if (why !== '') found.same(where(`${name} says why not`), shown.final, why);
  });
  card.items.forEach(({ row, count, shown }, index) => {
    if (count !== null && result.adjustments[index] === null)
      found.same(where(`加减分 ${row} says why`), shown, '请写事由');
  });
}

export function compareSummary(
  found: Differences,
  entered: readonly Entered[],
  page: Page,
  { grades }: ReadSettings,
): void {
  const lines = new Map(listOf(page, '考核编号', 13).map(({ line }) => [line.get('考核编号'), line]));
  found.same('summary lines', lines.size, entered.length);
  const counted = entered.filter(({ due }) => !due.probation);
  const ranked = counted.filter(({ result }) => !result.veto && result.total !== null);
  for (const { card, due, result } of entered) {
    const { total } = result;
    const ahead = (among: readonly Entered[]): number =>
      among.filter((other) => total !== null && other.result.total?.against(total) === 1).length;
    const place = (among: readonly Entered[]): number | string =>
      total === null ? '' : due.probation || result.veto ? '–' : 1 + ahead(among);
    const wanted = {
      姓名: due.row.name,
      工号: due.row.id,
      部门: due.row.department,
      岗位: due.row.position,
      直属上级: due.row.manager,
      总分: total,
      等级: result.grade,
      系数: result.coefficient,
      总排名: place(ranked),
      部门排名: place(ranked.filter((other) => other.due.row.department === due.row.department)),
    };
    const line = lines.get(card.number);
    for (const [header, value] of Object.entries(wanted)) {
      found.same(`summary ${card.number} ${header}`, line?.get(header), value);
    }
    const status = String(line?.get('状态') ?? '');
    const says = (what: string): boolean => status.includes(what);
    found.same(`summary ${card.number} says veto`, String(says('一票否决')), String(result.veto && total !== null));
    const changed =
      total === null || result.overrides === 0
        ? ''
        : `改评${result.overrides}项，系统总分${isAbout(card) ? '约' : ''}${result.systemTotal?.number()}`;
    found.same(`summary ${card.number} state of ${status}`, STATES.find(says) ?? '', stateOf(result, status));
    found.same(`summary ${card.number} override in ${status}`, String(says('改评')), String(changed !== ''));
    found.same(`summary ${card.number} override in ${status}`, String(says(changed)), 'true');
    found.same(
      `summary ${card.number} days in ${status}`,
      String(says(`在岗${due.present}/${due.all}${due.basis === 'working' ? '个工作日' : '天'}`)),
      String(due.special),
    );
  }
  const done = counted.filter(({ result }) => result.total !== null);
  const [, scored, all, average] = /^已评(\d+)\/(\d+)人(?:；平均分([\d.]+))?/.exec(String(page.at('A2'))) ?? [];
  // The first edition heads its summary otherwise.
  if (scored !== undefined || !entered.every(({ card }) => isAbout(card))) {
    found.same('summary scored', Number(scored), entered.filter(({ result }) => result.total !== null).length);
    found.same('summary people', Number(all), entered.length);
    const whole = sum(done.map(({ result }) => result.total ?? ZERO));
    const mean = done.length === 0 ? null : whole.over(Fraction.of(done.length)).rounded(1);
    found.same('summary mean', average === undefined ? '' : Number(average), mean);
  }
  grades.forEach(({ name }, index) => {
    const count = done.filter(({ result }) => result.grade === name).length;
    found.same(`summary grade ${name}`, page.at(`O${5 + index}`), name);
    found.same(`summary people with ${name}`, page.at(`P${5 + index}`), count);
    if (done.length > 0) {
      found.same(
        `summary share of ${name}`,
        page.at(`Q${5 + index}`),
        Fraction.of(count).over(Fraction.of(done.length)),
      );
    }
  });
  const rows = Array.from({ length: page.rows }, (_, index) => index + 1).filter((row) => row > 12);
  for (const department of new Set(counted.map(({ due }) => due.row.department))) {
    const totals = done
      .filter(({ due }) => due.row.department === department)
      .map(({ result }) => result.total ?? ZERO);
    const row = rows.find((each) => page.at(`O${each}`) === department);
    const mean = totals.length === 0 ? null : sum(totals).over(Fraction.of(totals.length));
    found.same(`summary mean of ${department}`, page.at(`P${row ?? 9999}`), mean);
    found.same(`summary people of ${department}`, page.at(`Q${row ?? 9999}`), totals.length);
  }
}

const STATES = ['一票否决', '已完成', '评分中', '未评分'];

function stateOf({ total, veto }: CardResult, shown: string): string {
  if (total !== null) return veto ? '一票否决' : '已完成';
  return shown.startsWith('未评分') ? '未评分' : '评分中';
}

/** What HR typed on a pay sheet. */
export interface PayEntry {
  readonly base: number;
  /** Absent: nothing is typed, which is not nothing to be paid. */
  readonly performance?: number;
  /** Days present, typed over those of the list. */
  readonly days?: number;
  readonly lapses?: number;
  readonly absence?: number;
  readonly commission?: number;
  readonly reward?: number;
}

/** What a pay sheet adds up to for each card; null while it has no coefficient. */
type Amounts = ReadonlyMap<string, Fraction | null>;

/** Answers with what the ledger has for each card. */
export function comparePay(
  found: Differences,
  entered: readonly Entered[],
  typed: ReadonlyMap<string, PayEntry>,
  page: Page,
  settings: ReadSettings,
): Amounts {
  const lines = new Map(listOf(page, '考核编号', 19).map(({ line }) => [line.get('考核编号'), line]));
  found.same(`${page.name} lines`, lines.size, entered.length);
  const sums: Fraction[] = [];
  const amounts = new Map<string, Fraction | null>();
  // Such a sheet says of itself that it has no full-attendance bonus.
  const isMonthly = ![2, 3, 4].some((row) =>
    ['A', 'C'].some((column) =>
      String(page.at(`${column}${row}`)).includes('全勤奖和最低工资标准按月核算，不在本表内'),
    ),
  );
  for (const { card, due, result } of entered) {
    const { base = 0, performance, lapses = 0, absence = 0, commission = 0, reward = 0 } = typed.get(card.number) ?? {};
    const line = lines.get(card.number);
    const same = (header: string, value: Fraction | number | string | null): void =>
      found.same(`${page.name} ${card.number} ${header}`, line?.get(header), value);
    const present = typed.get(card.number)?.days ?? due.present;
    const counted = settings.prorating === 0 ? due.present : present;
    // Days on probation count with the share of pay of probation.
    const days = Fraction.of(counted - due.onProbation).plus(Fraction.of(due.onProbation).times(settings.probationPay));
    const share = days.over(Fraction.of(wholeOf(due, entered, settings)));
    const post = settings.posts.find(({ part }) => due.row.position.includes(part));
    const full = isMonthly && lapses < settings.lapses && absence < settings.absenceDays && post?.bonus !== false;
    const paid = Fraction.of(base).times(share);
    const bonus = full ? paid.times(settings.attendanceShare).rounded(2) : ZERO;
    const earned =
      performance === undefined
        ? null
        : result.coefficient && Fraction.of(performance).times(share).times(result.coefficient).rounded(2);
    const total =
      earned && sum([paid.rounded(2), bonus, earned, Fraction.of(commission), Fraction.of(reward)]).rounded(2);
    if (total) sums.push(total);
    amounts.set(card.number, total);
    same('基本工资', base);
    same('绩效工资', performance ?? null);
    same('绩效系数', result.coefficient);
    // A sheet of settings too old to have days has none.
    if (due.special || line?.has('折算比例') === true) same('折算比例', share);
    same('全勤奖', bonus);
    same('绩效奖金', earned);
    same('本表合计', total);
    if (due.special || present !== due.present) same('在岗天数', present);
  }
  compareMinimum(found, entered, page, { settings, amounts, typed });
  const top = Array.from({ length: 9 }, (_, index) => index + 1).find((row) => page.at(`A${row}`) === '合计');
  found.same(`${page.name} 合计`, page.at(`O${top ?? 0}`), sum(sums));
  return amounts;
}

/** Days that all of the pay is for: those of the period; where pay follows no days those of the card, or of somebody's cards together. */
function wholeOf(due: Due, entered: readonly Entered[], { prorating }: ReadSettings): number {
  if (prorating > 0) return due.all;
  const posts = entered.filter((each) => personOf(each.card.number) === personOf(due.number));
  return posts.reduce((all, each) => all + each.due.present, 0);
}

/** How many people get less than the minimum wage for their days, all posts of a person together; said on months alone. */
function compareMinimum(
  found: Differences,
  entered: readonly Entered[],
  page: Page,
  {
    settings,
    amounts,
    typed,
  }: {
    readonly settings: ReadSettings;
    readonly amounts: Amounts;
    readonly typed: ReadonlyMap<string, PayEntry>;
  },
): void {
  const texts = Array.from({ length: 9 }, (_, row) =>
    [...'ABCDEFGHIJKLMNOPQRS'].map((letter) => String(page.at(`${letter}${row + 1}`))),
  ).flat();
  const said = texts.find((text) => text.startsWith('本表合计低于最低工资标准')) ?? '';
  const people = [...new Set(entered.map(({ due }) => `${due.row.id} ${due.row.name}`))].filter((person) => {
    const own = entered.filter(({ due }) => `${due.row.id} ${due.row.name}` === person);
    const sums = own.map(({ card }) => amounts.get(card.number) ?? null);
    if (settings.minimumWage === null || sums.some((each) => each === null)) return false;
    const [first] = own;
    const days = own.reduce((all, { card, due }) => all + (typed.get(card.number)?.days ?? due.present), 0);
    const part = Fraction.of(days)
      .over(Fraction.of(first?.due.all ?? 1))
      .atMost(Fraction.of(1));
    const share = settings.prorating === 0 ? Fraction.of(1) : part;
    const least = settings.minimumWage.times(share).rounded(2);
    return sum(sums.flatMap((each) => each ?? [])).against(least) < 0;
  });
  const isMonth = !page.name.includes('Q');
  const wanted =
    isMonth && people.length > 0
      ? `本表合计低于最低工资标准（${settings.minimumWage?.number() ?? ''}元）：${people.length}人，已标红，请核对`
      : '';
  found.same(`${page.name} minimum wage`, said, wanted);
}

/** What changing the rules means for everybody, said before they are adopted: whose grade or coefficient, and how much pay. */
export function comparePreview(
  found: Differences,
  [before, after]: readonly [readonly Entered[], readonly Entered[]],
  [amounts, otherwise]: readonly [Amounts, Amounts],
  said: PendingRules | undefined,
): void {
  const where = (what: string): string => `preview of changed rules ${what}`;
  const shown = new Map(said?.people.map((each) => [each.sheetName, each]));
  const changed = before.flatMap(({ card, result }, index) => {
    const now = after[index]?.result;
    const isSame = now?.grade === result.grade && now.coefficient?.number() === result.coefficient?.number();
    return now === undefined || isSame ? [] : [{ card, result, now }];
  });
  found.same(
    where('people'),
    [...shown.keys()].sort().join(),
    changed
      .map(({ card }) => card.sheet)
      .sort()
      .join(),
  );
  for (const { card, result, now } of changed) {
    const line = shown.get(card.sheet);
    found.same(where(`${card.number} grade`), line?.grade, result.grade);
    found.same(where(`${card.number} coefficient`), line?.coefficient ?? '', result.coefficient);
    found.same(where(`${card.number} new grade`), line?.newGrade, now.grade);
    found.same(where(`${card.number} new coefficient`), line?.newCoefficient ?? '', now.coefficient);
  }
  const paid = [...amounts].flatMap(([number, was]) => {
    const is = otherwise.get(number) ?? null;
    return was === null || is === null ? [] : [{ was, is }];
  });
  found.same(where('pay before'), said?.pay?.before, sum(paid.map(({ was }) => was)));
  found.same(where('pay after'), said?.pay?.after, sum(paid.map(({ is }) => is)));
  found.same(where('people paid'), said?.pay?.people, paid.length);
  found.same(where('unsure'), said?.unsure, 0);
}

/** A line of the history as the ledger has it. */
export interface PastLine {
  readonly entered: Entered;
  readonly period: string;
  readonly settings: ReadSettings;
  readonly closedOn: string;
  /** The day it was opened again; "" where it was not. */
  readonly reopenedOn: string;
  /** Closed by Rolecard 0.1.0, which kept no word on overrides and vetoes. */
  readonly untold?: true;
}

export function compareHistory(found: Differences, past: readonly PastLine[], page: Page): void {
  const shown = new Map(listOf(page, '考核编号', 18).map(({ line }) => [String(line.get('考核编号')), line]));
  found.same('history lines', shown.size, past.length);
  for (const { entered, period, settings, closedOn, reopenedOn, untold } of past) {
    const { card, due, result } = entered;
    const number = reopenedOn === '' ? card.number : `${card.number} ↺ ${reopenedOn}`;
    const line = shown.get(number);
    const reviewed = isReviewed(due, settings);
    const wanted = {
      考核周期: period,
      姓名: due.row.name,
      部门: due.row.department,
      工号: due.row.id,
      岗位: due.row.position,
      总分: result.total,
      等级: result.grade,
      绩效系数: result.coefficient,
      合格线: reviewed ? settings.lowLine : null,
      基本目标: result.targetMet === null ? '' : result.targetMet ? '达成' : '未达成',
      结账日期: closedOn,
    };
    for (const [header, value] of Object.entries(wanted))
      found.same(`history ${number} ${header}`, line?.get(header), value);
    const reason = String(line?.get('提示原因') ?? '');
    if (reopenedOn === '') {
      const { isLow, isMissed } = streaksOf(due.number, period, past);
      found.same(`history ${number} 复核提示`, line?.get('复核提示'), isLow || isMissed ? '待复核' : '');
      const why = [...(isLow ? ['连续三期总分低于合格线'] : []), ...(isMissed ? ['连续三期未达成基本目标'] : [])];
      const said = ['连续三期总分低于合格线', '连续三期未达成基本目标'].filter((each) => reason.includes(each));
      found.same(`history ${number} why 待复核`, said.join(), why.join());
    }
    if (untold) {
      found.same(`history ${number} tells nothing`, reason, '');
      continue;
    }
    const tells = (what: string, words: string, isDue: boolean): void =>
      found.same(`history ${number} tells ${what} in ${reason}`, String(reason.includes(words)), String(isDue));
    const days = due.basis === 'working' ? '个工作日' : '天';
    const isMissed = reviewed && result.targetMet === false;
    const [, named, ...figures] = /未达成基本目标“(.*?)”：实际(.*?)，目标(.*?)(?:；|$)/.exec(reason) ?? [];
    const { name = '', actual = null, target = null } = (isMissed && result.main) || {};
    found.same(`history ${number} names the target that was missed`, named ?? '', name);
    found.same(`history ${number} tells what was reached`, printedNumber(figures[0]), actual);
    found.same(`history ${number} tells the target`, printedNumber(figures[1]), target);
    tells('days', `在岗${due.present}/${due.all}${days}`, due.special);
    tells('probation', '试用期考核', due.probation);
    if (card.conclusion !== '') tells('what probation concludes', card.conclusion, true);
    if (settings.version !== '') tells('the rules', `考核规则版本${settings.version}`, true);
    const struck = result.veto ? '一票否决' : '仅本项计0分';
    card.lines.forEach(({ name, manager, rule }, index) => {
      const own = result.system[index];
      if (rule.kind === 'veto') {
        const says = (what: string): boolean => reason.includes(`${what}“${name}`);
        const wanted = own?.against(ZERO) === 0 && result.total !== null ? struck : '';
        const said = ['一票否决', '仅本项计0分'].filter(says).join();
        found.same(`history ${number} tells the veto of ${name} in ${reason}`, said, wanted);
      }
      if (!(manager instanceof Fraction) || isJudged(rule.kind) || !own || own.against(manager) === 0) return;
      const told =
        reason.includes(name) && reason.includes(String(own.number())) && reason.includes(String(manager.number()));
      found.same(`history ${number} tells the override of ${name} in ${reason}`, String(told), 'true');
    });
  }
}

/** "97.5%", "¥12,000" or "3天" as a number; "" of nothing. */
function printedNumber(text = ''): number | string {
  const [digits] = /-?[\d,]+(?:\.\d+)?/.exec(text) ?? [];
  if (digits === undefined) return '';
  const value = Number(digits.replace(/,/g, ''));
  return text.includes('%') ? value / 100 : value;
}

const isReviewed = (due: Due, { posts }: ReadSettings): boolean =>
  !due.probation && posts.find(({ part }) => due.row.position.includes(part))?.review !== false;

/** Who a card is about, whichever of several posts it is for. */
export const personOf = (number: string): string => (number.split('/')[1] ?? '').replace(/ → \d+$/, '');

/** A period and the two before it. */
export function periodsBefore(period: string): string[] {
  const [year = '', part = ''] = period.split('-');
  const quarter = part.startsWith('Q');
  const name = (nth: number): string => (quarter ? `Q${nth}` : String(nth).padStart(2, '0'));
  const nth = Number(part.replace('Q', ''));
  return [nth, nth - 1, nth - 2].map((each) => `${year}-${name(each)}`);
}

/** Three periods running below the line, or with the main target missed; a period with two posts only where both were. */
export function isWeak(number: string, period: string, past: readonly PastLine[]): boolean {
  const { isLow, isMissed } = streaksOf(number, period, past);
  return isLow || isMissed;
}

function streaksOf(
  number: string,
  period: string,
  past: readonly PastLine[],
): { readonly isLow: boolean; readonly isMissed: boolean } {
  const own = periodsBefore(period).map((each) =>
    past.filter(
      (line) =>
        line.reopenedOn === '' && line.period === each && personOf(line.entered.card.number) === personOf(number),
    ),
  );
  const all = (test: (line: PastLine) => boolean): boolean =>
    own.every((lines) => lines.length > 0 && lines.every(test));
  const reviewed = all(({ entered, settings }) => isReviewed(entered.due, settings));
  const low = all(({ entered: { result }, settings }) => result.total?.against(settings.lowLine) === -1);
  const isMissed = reviewed && all(({ entered: { result } }) => result.targetMet === false);
  return { isLow: reviewed && low, isMissed };
}

/** "2026-02" lies in "2026-Q1" and in itself. */
const covers = (period: string, month: string): boolean =>
  period === month || (period.includes('Q') && Math.ceil(Number(month.slice(5)) / 3) === Number(period.slice(-1)));

/** What each month weighs, as it stands above its column. */
function weightsOfMonths(page: Page, months: readonly string[]): Fraction[] {
  const rows = Array.from({ length: page.rows }, (_, index) => index + 1);
  const row = rows.find((each) => page.at(`E${each}`) === '各月权重') ?? 0;
  return months.map((_, index) => Fraction.of(Number(page.at(`${'FGHIJKLMNOPQ'[index] ?? ''}${row}`))));
}

/** Numbers of the months in question; those in a row are said by their ends. */
function runsOf(months: readonly string[], isMeant: (index: number) => boolean): string {
  const runs: number[][] = [];
  months.forEach((month, index) => {
    if (!isMeant(index)) return;
    const [number, latest] = [Number(month.slice(5)), runs[runs.length - 1]];
    if (latest !== undefined && isMeant(index - 1)) latest.push(number);
    else runs.push([number]);
  });
  return runs.map((run) => (run.length === 1 ? String(run[0]) : `${run[0]}–${run[run.length - 1]}`)).join('、');
}

/** A sheet that puts closed months together: the mean of what is there, rounded as a total, its grade and its rank. */
export function compareCycle(
  found: Differences,
  months: readonly string[],
  past: readonly PastLine[],
  page: Page,
  {
    settings,
    decimals,
    method = 1,
  }: { readonly settings: ReadSettings; readonly decimals: number; readonly method?: number },
): void {
  const weights = weightsOfMonths(page, months);
  const shown = new Map(
    listOf(page, '汇总编号', 26).map(({ line }) => [String(line.get('汇总编号')).split('/')[1] ?? '', line]),
  );
  const lines = past.filter(
    ({ period, reopenedOn }) => reopenedOn === '' && months.some((month) => covers(period, month)),
  );
  const people = [...new Set(lines.map(({ entered }) => personOf(entered.card.number)))].map((person) => {
    const own = lines.filter(({ entered }) => personOf(entered.card.number) === person);
    const cells = months.map((month): Fraction | string => {
      const there = own.filter(({ period }) => covers(period, month));
      const counted = there.filter(({ entered: { due, result } }) => !due.probation && result.total !== null);
      if (counted.length === 0) return there.some(({ entered }) => entered.due.probation) ? '试用期' : '';
      const days = sum(counted.map(({ entered }) => Fraction.of(entered.due.present)));
      const parts = counted.map(({ entered }) =>
        (entered.result.total ?? ZERO).times(Fraction.of(entered.due.present)),
      );
      return counted.length > 1 ? sum(parts).over(days).rounded(4) : (counted[0]?.entered.result.total ?? ZERO);
    });
    const totals = cells.flatMap((cell, index) =>
      cell instanceof Fraction ? [{ total: cell, weight: weights[index] ?? ZERO }] : [],
    );
    const last = totals[totals.length - 1]?.total ?? ZERO;
    const weighted = sum(totals.map(({ total, weight }) => total.times(weight)));
    const result = (): Fraction => {
      if (method === 3) return last;
      if (method === 2) return weighted.over(sum(totals.map(({ weight }) => weight)));
      return sum(totals.map(({ total }) => total)).over(Fraction.of(totals.length));
    };
    const monthsWith = (test: (line: PastLine) => boolean): string =>
      months
        .filter((month) => own.some((line) => covers(line.period, month) && test(line)))
        .map((month) => Number(month.slice(5)))
        .join('、');
    return {
      person,
      cells,
      months: totals.length,
      result: totals.length === 0 ? null : result().rounded(decimals),
      veto: own.some(({ entered: { result } }) => result.veto),
      overridden: monthsWith(({ entered: { result }, untold }) => untold !== true && result.overrides > 0),
      vetoed: monthsWith(({ entered: { result }, untold }) => untold !== true && result.veto),
    };
  });
  found.same(`${page.name} people`, shown.size, people.length);
  for (const { person, cells, months: present, result, veto, overridden, vetoed } of people) {
    const line = shown.get(person);
    const grade = settings.grades.find(({ minimum }) => result !== null && result.against(minimum) >= 0);
    const same = (header: string, value: Fraction | number | string | null): void =>
      found.same(`${page.name} ${person} ${header}`, line?.get(header), value);
    const ahead = people.filter((other) => !other.veto && result !== null && other.result?.against(result) === 1);
    same('已评月数', `${present} / ${months.length}`);
    months.forEach((month, index) => same(month, cells[index] ?? ''));
    same(
      '缺少的月份',
      runsOf(months, (index) => !(cells[index] instanceof Fraction)),
    );
    same('改评的月份', overridden);
    same('否决的月份', vetoed);
    same('汇总结果', result);
    same('等级', grade?.name ?? '');
    same('绩效系数', grade?.coefficient ?? null);
    same('名次', result === null ? '' : veto ? '–' : 1 + ahead.length);
  }
}

export function entered(cards: readonly ReadCard[], due: readonly Due[], settings: ReadSettings): Entered[] {
  const byNumber = new Map(due.map((each) => [each.number, each]));
  return cards.map((card) => {
    const own = byNumber.get(card.number);
    if (!own) throw new Error(`a card that nobody should have: ${card.number}`);
    return { card, due: own, result: workOut(card, settings) };
  });
}
