import { Fraction } from './fraction';
import { cardPages, listOf, type Page, type Pages, type Shown } from './pages';
import { FIRST_LINE, firstCountRow, resultOf, sumRow, typedCells, type PaperCard } from './paperCard';
import { paidShare, positionOnCard, specialText } from './presence';
import { workOutPay, type PaperPay, type PaperResult, type PaperSettings, type Score } from './pencil';

/** Where a page says something else than the paper, as sentences; empty when they agree. */
export class Differences {
  readonly found: string[] = [];
  compared = 0;

  same(where: string, shown: Shown, wanted: Fraction | number | string | null): void {
    this.compared += 1;
    const number = wanted instanceof Fraction ? wanted.number() : wanted;
    const equal =
      typeof number === 'number' && typeof shown === 'number'
        ? Math.abs(shown - number) < 1e-7
        : shown === (number ?? '');
    if (!equal) this.found.push(`${where}: ${JSON.stringify(shown)} instead of ${JSON.stringify(number ?? '')}`);
  }
}

const REMARKS: Readonly<Record<Exclude<Score, Fraction>, string>> = {
  blank: '',
  notANumber: '请填写数字',
  noTarget: '请填写目标值',
  invalid: '请检查评分',
  invalidRating: '请检查',
  noReason: '请写改评理由',
  vetoOpen: '否决待核实',
};

const shownScore = (score: Score | undefined): Fraction | string =>
  score instanceof Fraction ? score : REMARKS[score ?? 'blank'];

/** What people typed is still there; nothing is said of results. */
export function compareTyped(found: Differences, cards: Iterable<PaperCard>, pages: Pages): void {
  const shown = cardPages(pages);
  for (const card of cards) {
    const page = shown.get(card.number);
    if (!page) found.found.push(`${card.number}: no such card`);
    for (const [cell, value] of typedCells(card)) {
      found.compared += 1;
      if (page && page.at(cell) !== value) {
        found.found.push(
          `${card.number} ${cell}: ${JSON.stringify(page.at(cell))} was typed as ${JSON.stringify(value)}`,
        );
      }
    }
  }
}

/** Every number and text of the cards against the paper. */
export function compareCards(
  found: Differences,
  cards: Iterable<PaperCard>,
  pages: Pages,
  settings: PaperSettings,
): void {
  const shown = cardPages(pages);
  for (const card of cards) {
    const page = shown.get(card.number);
    if (!page) {
      found.found.push(`${card.number}: no such card`);
      continue;
    }
    compareHead(found, card, page);
    compareResults(found, card, page, resultOf(card, settings));
  }
}

function compareHead(found: Differences, card: PaperCard, page: Page): void {
  const { person } = card;
  const place = person.name === '' ? `${person.position} 1` : positionOnCard(card.period, person, card.listedPost);
  const head: Readonly<Record<string, string>> = {
    C2: card.period,
    C3: person.name,
    F3: person.id,
    K3: person.hired,
    N3: person.manager,
    C4: person.department,
    F4: place,
  };
  for (const [cell, text] of Object.entries(head)) found.same(`${card.number} ${cell}`, page.at(cell), text);
}

function compareResults(found: Differences, card: PaperCard, page: Page, result: PaperResult): void {
  const same = (cell: string, wanted: Fraction | number | string | null): void =>
    found.same(`${card.number} ${page.name} ${cell}`, page.at(cell), wanted);
  card.indicators.forEach(({ name, rule, weight, target }, index) => {
    const row = FIRST_LINE + index;
    same(`C${row}`, name);
    same(`G${row}`, weight / 100);
    if (card.lines[index]?.target === undefined) same(`F${row}`, target ?? (rule.kind === 'judgement' ? '–' : ''));
    same(`J${row}`, rule.kind === 'judgement' ? '–' : shownScore(result.system[index]));
    same(`M${row}`, shownScore(result.final[index]));
    same(`N${row}`, result.weighted[index] ?? null);
  });
  same(`G${FIRST_LINE + card.indicators.length}`, 1);
  result.adjustments.forEach((points, index) => {
    const isOpen = points === null && card.counts[index] !== undefined;
    same(`K${firstCountRow(card) + index}`, isOpen ? '请写事由' : points);
  });
  const row = sumRow(card);
  same(`K${row}`, result.adjusted);
  same('K4', result.total);
  same('N4', result.grade);
  same('O4', result.coefficient);
  const waits = result.final.includes('vetoOpen');
  const waiting = '一票否决待核实：属本人责任的选“属实”并写明理由，不属的改正实际完成；之后才有总分';
  same(`A${row + 1}`, waits ? waiting : result.veto ? '触发一票否决，等级已按计分说明中的否决后果降低' : '');
}

/** The notice that inputs are missing, behind the mark of closed cards. */
export function compareNotices(
  found: Differences,
  cards: Iterable<PaperCard>,
  pages: Pages,
  settings: PaperSettings,
  mark: string,
): void {
  const shown = cardPages(pages);
  for (const card of cards) {
    const { missing } = resultOf(card, settings);
    const notice = missing > 0 ? `还缺${missing}项` : '';
    found.same(`${card.number} I5`, shown.get(card.number)?.at('I5') ?? '', mark + notice);
  }
}

export function compareSummary(
  found: Differences,
  cards: readonly PaperCard[],
  pages: Pages,
  settings: PaperSettings,
): void {
  const page = pages.get('绩效汇总');
  if (!page) return void found.found.push('no summary');
  const results = cards.map((card) => ({ card, result: resultOf(card, settings) }));
  const totals = results.flatMap(({ card, result }) =>
    result.total ? [{ card, total: result.total, veto: result.veto }] : [],
  );
  const rank = (total: Fraction, department?: string): number =>
    1 +
    totals.filter(
      (other) =>
        !other.veto &&
        other.total.against(total) > 0 &&
        (department === undefined || other.card.person.department === department),
    ).length;
  const lines = new Map(listOf(page, '考核编号', 13).map(({ line }) => [line.get('考核编号'), line]));
  found.same('summary: lines', lines.size, cards.length);
  for (const { card, result } of results) {
    const { person } = card;
    const { total } = result;
    const wanted: Readonly<Record<string, Fraction | number | string | null>> = {
      姓名: person.name,
      工号: person.id,
      部门: person.department,
      岗位: person.position,
      总分: total,
      等级: result.grade,
      系数: result.coefficient,
      总排名: total ? (result.veto ? '–' : rank(total)) : '',
      部门排名: total ? (result.veto ? '–' : rank(total, person.department)) : '',
      状态: statusOf(card, result),
    };
    const line = lines.get(card.number);
    for (const [header, value] of Object.entries(wanted)) {
      found.same(`summary ${card.number} ${header}`, line?.get(header) ?? `no ${header}`, value);
    }
  }
  settings.grades.forEach(({ name, share }, index) => {
    const row = 5 + index;
    const count = results.filter(({ result }) => result.grade === name).length;
    found.same(`summary O${row}`, page.at(`O${row}`), name);
    found.same(`summary P${row}`, page.at(`P${row}`), count);
    found.same(`summary Q${row}`, page.at(`Q${row}`), totals.length === 0 ? '' : count / totals.length);
    found.same(`summary R${row}`, page.at(`R${row}`), share === null ? '' : Math.round(share * cards.length));
  });
  const departments = [...new Set(cards.map(({ person }) => person.department))];
  // Room for eight grades, a blank line and the header.
  const first = 5 + 8 + 2;
  const means = new Map(departments.map((_, index) => [page.at(`O${first + index}`), first + index]));
  for (const department of departments) {
    const own = totals.filter(({ card }) => card.person.department === department).map(({ total }) => total);
    const row = means.get(department);
    const mean = own.reduce((sum, total) => sum.plus(total), Fraction.of(0));
    found.same(`summary ${department} heads`, row === undefined ? 'none' : page.at(`Q${row}`), own.length);
    found.same(
      `summary ${department} mean`,
      row === undefined ? 'none' : page.at(`P${row}`),
      own.length === 0 ? '' : mean.over(Fraction.of(own.length)),
    );
  }
}

function statusOf(card: PaperCard, { total, veto, status, overrides }: PaperResult): string {
  const words = specialText(card.period, card.person, card.listedPost);
  const special = words === '' ? '' : `；${words}`;
  if (total === null) return status + special;
  const changed = overrides.count === 0 ? '' : `，上级改评${overrides.count}项，系统总分${overrides.total?.number()}`;
  return (veto ? '一票否决' : status) + changed + special;
}

/** One line of a pay sheet on paper. */
export interface PaperPayLine {
  readonly card: PaperCard;
  readonly pay: PaperPay;
}

const PAY_HEADERS: Readonly<Record<keyof PaperPay, string>> = {
  basePay: '基本工资',
  performancePay: '绩效工资',
  lapses: '迟到、早退、请假次数',
  absenceDays: '旷工天数',
  commission: '提成',
  reward: '特别奖励',
};

export function comparePay(
  found: Differences,
  period: string,
  lines: readonly PaperPayLine[],
  pages: Pages,
  settings: PaperSettings,
): void {
  const page = pages.get(`绩效工资 ${period}`);
  if (!page) return void found.found.push(`no pay sheet ${period}`);
  const shown = new Map(listOf(page, '考核编号', 15).map(({ line }) => [line.get('考核编号'), line]));
  found.same(`pay ${period}: lines`, shown.size, lines.length);
  let payable = Fraction.of(0);
  for (const { card, pay } of lines) {
    const line = shown.get(card.number);
    const { coefficient } = resultOf(card, settings);
    const result = workOutPay(pay, { coefficient, share: paidShare(period, card.person) }, settings);
    if (result.payable !== '') payable = payable.plus(Fraction.of(result.payable));
    const same = (header: string, wanted: number | string | null): void =>
      found.same(`pay ${card.number} ${header}`, line?.get(header) ?? `no ${header}`, wanted);
    for (const [field, header] of Object.entries(PAY_HEADERS)) same(header, pay[field as keyof PaperPay] ?? '');
    same('姓名', card.person.name);
    same('工号', card.person.id);
    same('部门', card.person.department);
    same('岗位', card.person.position);
    same('绩效系数', coefficient);
    same('全勤奖', result.attendance);
    same('绩效奖金', result.performance);
    same('本表合计', result.payable);
  }
  const totals = Array.from({ length: 10 }, (_, index) => index + 1).find((row) => page.at(`A${row}`) === '合计');
  found.same(`pay ${period} total`, page.at(`O${totals ?? 1}`), payable.rounded(2));
}

/** A closed month's line on paper. */
export interface PaperHistoryLine {
  readonly card: PaperCard;
  readonly result: PaperResult;
  readonly passingLine: number | null;
  readonly closedOn: string;
}

export function compareHistory(found: Differences, lines: readonly PaperHistoryLine[], pages: Pages): void {
  const page = pages.get('绩效历史');
  if (!page) return void found.found.push('no history');
  const shown = listOf(page, '考核编号', 14);
  found.same('history: lines', shown.length, lines.length);
  const byNumber = new Map(shown.map(({ line }) => [line.get('考核编号'), line]));
  for (const { card, result, passingLine, closedOn } of lines) {
    const { lowScore, targetMissed } = streaks(card, lines);
    const { person } = card;
    const wanted: Readonly<Record<string, Fraction | number | string | null>> = {
      考核周期: card.period,
      姓名: person.name,
      工号: person.id,
      部门: person.department,
      岗位: person.position,
      总分: result.total,
      等级: result.grade,
      绩效系数: result.coefficient,
      合格线: passingLine,
      基本目标: result.baseTargetMet === null ? '' : result.baseTargetMet ? '达成' : '未达成',
      结账日期: closedOn,
      复核提示: lowScore || targetMissed ? '待复核' : '',
    };
    const line = byNumber.get(card.number);
    for (const [header, value] of Object.entries(wanted)) {
      found.same(`history ${card.number} ${header}`, line?.get(header) ?? `no ${header}`, value);
    }
  }
}

/** This month and the two before it all under the passing line, or all with the base target missed. Source: RU-19, RU-21. */
function streaks(card: PaperCard, lines: readonly PaperHistoryLine[]): { lowScore: boolean; targetMissed: boolean } {
  const who = (number: string): string => number.slice(8);
  const months = [card.period, monthBefore(card.period), monthBefore(monthBefore(card.period))];
  const own = months.map((month) =>
    lines.find((line) => line.card.period === month && who(line.card.number) === who(card.number)),
  );
  // Source: RU-20.
  if (card.person.position.includes('美工')) return { lowScore: false, targetMissed: false };
  return {
    lowScore: own.every((line) => {
      const total = line?.result.total ?? null;
      const passing = line?.passingLine ?? null;
      return total !== null && passing !== null && total.against(Fraction.of(passing)) < 0;
    }),
    targetMissed: own.every((line) => line?.result.baseTargetMet === false),
  };
}

export function monthBefore(period: string): string {
  const [year = 0, month = 1] = period.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

export function monthAfter(period: string): string {
  const [year = 0, month = 1] = period.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
