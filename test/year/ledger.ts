import type { PendingRules } from '../../src/app/failure';
import { Fraction, sum, ZERO } from '../app/playThrough/fraction';
import { listOf, type Page, type Shown } from '../app/playThrough/pages';
import { workOut, type CardResult, type ReadCard, type ReadSettings } from './card';
import type { Due } from './company';

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
    const missing = result.missing > 0 ? `还有${result.missing}项未评分` : '';
    found.same(where('还有几项'), String(card.shown.missing).replace('有期中变更，见次页。', ''), missing);
  }
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
        : `改评${result.overrides}项，系统总分${result.systemTotal?.number()}`;
    found.same(`summary ${card.number} override in ${status}`, String(says('改评')), String(changed !== ''));
    found.same(`summary ${card.number} override in ${status}`, String(says(changed)), 'true');
    found.same(
      `summary ${card.number} days in ${status}`,
      String(says(`在岗${due.present}/${due.all}${due.basis === 'working' ? '个工作日' : '天'}`)),
      String(due.special),
    );
  }
  const done = counted.filter(({ result }) => result.total !== null);
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

/** What HR typed on a pay sheet. */
export interface PayEntry {
  readonly base: number;
  readonly performance: number;
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
    String(page.at(`A${row}`)).includes('全勤奖和最低工资标准按月核算，不在本表内'),
  );
  for (const { card, due, result } of entered) {
    const {
      base = 0,
      performance = 0,
      lapses = 0,
      absence = 0,
      commission = 0,
      reward = 0,
    } = typed.get(card.number) ?? {};
    const line = lines.get(card.number);
    const same = (header: string, value: Fraction | number | string | null): void =>
      found.same(`${page.name} ${card.number} ${header}`, line?.get(header), value);
    // Days on probation count with the share of pay of probation.
    const days = Fraction.of(due.present - due.onProbation).plus(
      Fraction.of(due.onProbation).times(settings.probationPay),
    );
    const share = days.over(Fraction.of(due.all));
    const post = settings.posts.find(({ part }) => due.row.position.includes(part));
    const full = isMonthly && lapses < settings.lapses && absence < settings.absenceDays && post?.bonus !== false;
    const paid = Fraction.of(base).times(share);
    const bonus = full ? paid.times(settings.attendanceShare).rounded(2) : ZERO;
    const earned = result.coefficient && Fraction.of(performance).times(share).times(result.coefficient).rounded(2);
    const total =
      earned && sum([paid.rounded(2), bonus, earned, Fraction.of(commission), Fraction.of(reward)]).rounded(2);
    if (total) sums.push(total);
    amounts.set(card.number, total);
    same('基本工资', base);
    same('绩效工资', performance);
    same('绩效系数', result.coefficient);
    // A sheet of settings too old to have days has none.
    if (due.special || line?.has('折算比例') === true) same('折算比例', share);
    same('全勤奖', bonus);
    same('绩效奖金', earned);
    same('本表合计', total);
    if (due.special) same('在岗天数', due.present);
  }
  compareMinimum(found, entered, page, { settings, amounts });
  const top = Array.from({ length: 9 }, (_, index) => index + 1).find((row) => page.at(`A${row}`) === '合计');
  found.same(`${page.name} 合计`, page.at(`O${top ?? 0}`), sum(sums));
  return amounts;
}

/** How many people get less than the minimum wage for their days, all posts of a person together; said on months alone. */
function compareMinimum(
  found: Differences,
  entered: readonly Entered[],
  page: Page,
  { settings, amounts }: { readonly settings: ReadSettings; readonly amounts: ReadonlyMap<string, Fraction | null> },
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
    const days = own.reduce((all, { due }) => all + due.present, 0);
    const share = Fraction.of(days)
      .over(Fraction.of(first?.due.all ?? 1))
      .atMost(Fraction.of(1));
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
      总分: result.total,
      等级: result.grade,
      绩效系数: result.coefficient,
      合格线: reviewed ? settings.lowLine : null,
      基本目标: result.targetMet === null ? '' : result.targetMet ? '达成' : '未达成',
      结账日期: closedOn,
    };
    for (const [header, value] of Object.entries(wanted))
      found.same(`history ${number} ${header}`, line?.get(header), value);
    if (reopenedOn === '') {
      found.same(`history ${number} 复核提示`, line?.get('复核提示'), isWeak(due.number, period, past) ? '待复核' : '');
    }
    const reason = String(line?.get('提示原因') ?? '');
    if (untold) {
      found.same(`history ${number} tells nothing`, reason, '');
      continue;
    }
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

const isReviewed = (due: Due, { posts }: ReadSettings): boolean =>
  !due.probation && posts.find(({ part }) => due.row.position.includes(part))?.review !== false;

/** Who a card is about, whichever of several posts it is for. */
export const personOf = (number: string): string => (number.split('/')[1] ?? '').replace(/ → \d+$/, '');

function periodsBefore(period: string): string[] {
  const [year = '', part = ''] = period.split('-');
  const quarter = part.startsWith('Q');
  const name = (nth: number): string => (quarter ? `Q${nth}` : String(nth).padStart(2, '0'));
  const nth = Number(part.replace('Q', ''));
  return [nth, nth - 1, nth - 2].map((each) => `${year}-${name(each)}`);
}

/** Three periods running below the line, or with the main target missed; a period with two posts only where both were. */
export function isWeak(number: string, period: string, past: readonly PastLine[]): boolean {
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
  return reviewed && (low || all(({ entered: { result } }) => result.targetMet === false));
}

/** "2026-02" lies in "2026-Q1" and in itself. */
const covers = (period: string, month: string): boolean =>
  period === month || (period.includes('Q') && Math.ceil(Number(month.slice(5)) / 3) === Number(period.slice(-1)));

/** A sheet that puts closed months together: the mean of what is there, rounded as a total, its grade and its rank. */
export function compareCycle(
  found: Differences,
  months: readonly string[],
  past: readonly PastLine[],
  page: Page,
  { settings, decimals }: { readonly settings: ReadSettings; readonly decimals: number },
): void {
  const shown = new Map(
    listOf(page, '汇总编号', 26).map(({ line }) => [String(line.get('汇总编号')).split('/')[1] ?? '', line]),
  );
  const lines = past.filter(
    ({ period, reopenedOn }) => reopenedOn === '' && months.some((month) => covers(period, month)),
  );
  const people = [...new Set(lines.map(({ entered }) => personOf(entered.card.number)))].map((person) => {
    const own = lines.filter(({ entered }) => personOf(entered.card.number) === person);
    const totals = months.flatMap((month) => {
      const counted = own.filter(
        ({ period, entered: { due, result } }) => covers(period, month) && !due.probation && result.total !== null,
      );
      if (counted.length === 0) return [];
      const days = sum(counted.map(({ entered }) => Fraction.of(entered.due.present)));
      const parts = counted.map(({ entered }) =>
        (entered.result.total ?? ZERO).times(Fraction.of(entered.due.present)),
      );
      return [counted.length > 1 ? sum(parts).over(days).rounded(4) : (counted[0]?.entered.result.total ?? ZERO)];
    });
    return {
      person,
      months: totals.length,
      result: totals.length === 0 ? null : sum(totals).over(Fraction.of(totals.length)).rounded(decimals),
      veto: own.some(({ entered: { result } }) => result.veto),
    };
  });
  found.same(`${page.name} people`, shown.size, people.length);
  for (const { person, months: present, result, veto } of people) {
    const line = shown.get(person);
    const grade = settings.grades.find(({ minimum }) => result !== null && result.against(minimum) >= 0);
    const same = (header: string, value: Fraction | number | string | null): void =>
      found.same(`${page.name} ${person} ${header}`, line?.get(header), value);
    const ahead = people.filter((other) => !other.veto && result !== null && other.result?.against(result) === 1);
    same('已评月数', `${present} / ${months.length}`);
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
