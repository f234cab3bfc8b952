import { Fraction, sum, ZERO } from '../app/playThrough/fraction';
import type { Page, Shown } from '../app/playThrough/pages';
import type { ReadSettings } from './card';
import type { Differences } from './ledger';
import { personOf, type Entered, type PastLine } from './ledger';

/** What the calibration sheet of a period has to say, out of its cards and of what was closed before. */

/** Points that are far, and a spread that is alike, as the sheet's own heading says them. */
const HEADING = /相差([\d.]+)分以上标红；标准差低于([\d.]+)分为雷同/;

/** A table of the sheet: the rows below its title and header, until a blank one. */
function below(page: Page, title: string, headers = 1): number[] {
  const rows = Array.from({ length: page.rows }, (_, index) => index + 1);
  const first = rows.find((row) => String(page.at(`A${row}`)).startsWith(title));
  if (first === undefined) return [];
  const end = rows.find((row) => row > first + headers && page.at(`A${row}`) === '') ?? page.rows + 1;
  return rows.filter((row) => row > first + headers && row < end);
}

const exact = (value: Fraction | null): Fraction | '' => value ?? '';

export function compareCalibration(
  found: Differences,
  page: Page,
  {
    entered,
    past,
    period,
  }: { readonly entered: readonly Entered[]; readonly past: readonly PastLine[]; readonly period: string },
  { grades }: ReadSettings,
): void {
  const heading = Array.from({ length: page.rows }, (_, index) => HEADING.exec(String(page.at(`A${index + 1}`)))).find(
    Boolean,
  );
  const [far, alike] = [Fraction.of(Number(heading?.[1])), Number(heading?.[2])];
  const counted = entered.filter(({ due }) => !due.probation);
  const scored = counted.filter(({ result }) => result.total !== null);
  const totalsOf = (lines: readonly Entered[]): Fraction[] => lines.flatMap(({ result }) => result.total ?? []);
  const mean = (totals: readonly Fraction[]): Fraction | null =>
    totals.length === 0 ? null : sum(totals).over(Fraction.of(totals.length));
  const where = (what: string): string => `${page.name} ${what}`;

  const gradeRows = below(page, '一、');
  grades.forEach(({ name }, index) => {
    const row = gradeRows[index] ?? 0;
    const count = scored.filter(({ result }) => result.grade === name).length;
    found.same(where(`grade ${index + 1}`), page.at(`A${row}`), name);
    found.same(where(`people with ${name}`), page.at(`B${row}`), count);
    if (scored.length > 0) {
      found.same(where(`share of ${name}`), page.at(`C${row}`), Fraction.of(count).over(Fraction.of(scored.length)));
    }
  });

  const everybody = mean(totalsOf(counted));
  for (const [title, groupOf] of [
    ['二、', ({ due }: Entered) => due.row.department],
    ['三、', ({ due }: Entered) => due.row.manager],
  ] as const) {
    const isAssessor = title === '三、';
    const names = [...new Set(counted.map(groupOf))];
    const rows = new Map(below(page, title).map((row) => [page.at(`A${row}`), row]));
    found.same(where(`groups of ${title}`), rows.size, names.length);
    for (const name of names) {
      const row = rows.get(name === '' ? '（未填写）' : name) ?? 0;
      const totals = totalsOf(counted.filter((each) => groupOf(each) === name));
      const own = mean(totals);
      found.same(where(`${name} count`), page.at(`C${row}`), totals.length);
      found.same(where(`${name} mean`), page.at(`D${row}`), exact(own));
      const spread = own === null || totals.length < 2 ? null : spreadOf(totals, own);
      const shown = page.at(`E${row}`);
      if (spread === null) found.same(where(`${name} spread`), shown, '');
      else found.same(where(`${name} spread`), Math.abs(Number(shown) - spread) < 1e-6 ? spread : shown, spread);
      grades.forEach((grade, index) => {
        const count = counted.filter((each) => groupOf(each) === name && each.result.grade === grade.name).length;
        found.same(where(`${name} ${grade.name}`), page.at(`${'FGHIJKLM'[index] ?? ''}${row}`), count);
      });
      const gap = own && everybody && own.minus(everybody);
      const isFar = gap !== null && gap.absolute().against(far) >= 0;
      const looks = [
        ...(isFar ? [gap.against(ZERO) > 0 ? '均分明显高于全体' : '均分明显低于全体'] : []),
        ...(isAssessor && totals.length >= 3 && (spread ?? 0) < alike ? ['打分雷同，区分度低'] : []),
      ];
      found.same(where(`${name} looks`), page.at(`${'FGHIJKLMN'[grades.length] ?? ''}${row}`), looks.join('；'));
    }
  }

  const listed = below(page, '六、', 0);
  const remarked = listed.map((row) => `${String(page.at(`A${row}`))} ${String(page.at(`C${row}`))}`);
  for (const { card, due, result } of entered) {
    card.lines.forEach(({ name, manager, rule }, index) => {
      const own = result.system[index];
      const isRated = rule.kind === 'levels' || rule.kind === 'points';
      if (!(manager instanceof Fraction) || isRated || !own || own.against(manager) === 0) return;
      const wanted = `${due.row.name} 改评“${name}”${own.number()}→${manager.number()}`;
      found.same(where(`remark ${wanted}`), String(remarked.some((each) => each.startsWith(wanted))), 'true');
    });
  }

  const lists = [below(page, '七、'), below(page, '八、')].flat();
  const lines = new Map(lists.map((row) => [`${String(page.at(`A${row}`))} ${String(page.at(`B${row}`))}`, row]));
  found.same(where('people'), lines.size, entered.length);
  for (const each of entered) {
    const { card, due, result } = each;
    const row = lines.get(`${due.row.name} ${due.row.department}`) ?? 0;
    const at = (letter: string): Shown => page.at(`${letter}${row}`);
    const earlier = earlierOf(each, period, past);
    const own = earlier.slice(0, 3).flatMap((totals) => totals ?? []);
    const ownMean = mean(own)?.rounded(2) ?? null;
    const last = lastLine(each, period, past);
    const lastTotal = last?.entered.result.total ?? null;
    const { total } = result;
    const gap = (other: Fraction | null): Fraction | null =>
      total === null || other === null ? null : total.minus(other);
    const colleagues = counted.filter(({ due: other }) => other.row.department === due.row.department);
    const department = due.probation || totalsOf(colleagues).length < 2 ? null : gap(mean(totalsOf(colleagues)));
    const isFar = (points: Fraction | null): boolean => points !== null && points.absolute().against(far) >= 0;
    const vetoed = result.veto && total !== null;
    const looks = [
      ...(isFar(gap(lastTotal)) ? ['较上期变动大'] : []),
      ...(isFar(gap(ownMean)) ? ['偏离本人往期'] : []),
      ...(isFar(department) ? ['偏离部门均分'] : []),
      ...(result.overrides > 0 ? ['有改评'] : []),
      ...(vetoed ? ['一票否决'] : []),
      ...(due.probation ? ['试用期考核'] : []),
    ];
    const wanted = {
      C: due.row.manager,
      D: exact(total),
      E: result.grade,
      F: exact(lastTotal),
      G: last?.entered.result.grade ?? '',
      H: exact(gap(lastTotal)),
      I: exact(ownMean),
      J: exact(gap(ownMean)),
      K: exact(department),
      M: vetoed ? '是' : '',
      N: total === null ? '未评完' : looks.join('；'),
    };
    for (const [letter, value] of Object.entries(wanted)) {
      found.same(
        where(`${card.number} ${due.row.name} ${String(page.at(`${letter}${(lists[0] ?? 1) - 1}`))}`),
        at(letter),
        value,
      );
    }
    if (!due.probation) found.same(where(`${card.number} overrides`), at('L'), result.overrides);
  }
}

const spreadOf = (totals: readonly Fraction[], mean: Fraction): number =>
  Math.sqrt(
    sum(totals.map((total) => total.minus(mean).times(total.minus(mean))))
      .over(Fraction.of(totals.length))
      .number(),
  );

/** Lines of the same person in periods before, of the same kind of card, the latest period first. */
function linesBefore({ due }: Entered, period: string, past: readonly PastLine[]): PastLine[] {
  const order = (text: string): string =>
    text.replace(/Q(\d)/, (_, quarter: string) => `${String(Number(quarter) * 3).padStart(2, '0')}Q`);
  return past
    .filter(
      (line) =>
        line.reopenedOn === '' &&
        line.entered.due.probation === due.probation &&
        personOf(line.entered.card.number) === personOf(due.number) &&
        order(line.period) < order(period),
    )
    .sort((a, b) => (order(a.period) < order(b.period) ? 1 : -1));
}

/** Results of periods before; of a period with several posts the mean by their days. null: it has none. */
function earlierOf(each: Entered, period: string, past: readonly PastLine[]): (Fraction | null)[] {
  const lines = linesBefore(each, period, past);
  return [...new Set(lines.map((line) => line.period))].map((text) => {
    const own = lines.filter((line) => line.period === text).map(({ entered }) => entered);
    if (own.some(({ result }) => result.total === null)) return null;
    const [only] = own;
    if (own.length === 1) return only?.result.total ?? null;
    const days = sum(own.map(({ due }) => Fraction.of(due.present)));
    return sum(own.map(({ due, result }) => (result.total ?? ZERO).times(Fraction.of(due.present))))
      .over(days)
      .rounded(4);
  });
}

/** The line of the last period; of several posts that of the last one. */
function lastLine(each: Entered, period: string, past: readonly PastLine[]): PastLine | null {
  const lines = linesBefore(each, period, past);
  const own = lines.filter((line) => line.period === lines[0]?.period);
  return own.sort((a, b) => (a.entered.card.number < b.entered.card.number ? 1 : -1))[0] ?? null;
}
