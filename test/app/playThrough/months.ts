import { DEFAULT_BUILD } from '../../../src/app/build/buildOptions';
import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { exportActualsTable } from '../../../src/app/month/exportActuals';
import { applyActuals, planActualsImport } from '../../../src/app/month/importActuals';
import { sureRole } from '../../../src/app/list/inspect';
import { refreshPaySheet, type PayReport } from '../../../src/app/month/refreshPaySheet';
import { refreshSummary } from '../../../src/app/cards/refreshSummary';
import { applySettingsPreset } from '../../../src/app/settings/applySettings';
import { planSettingsPreset } from '../../../src/app/settings/planSettings';
import { startNextPeriod } from '../../../src/app/month/startNextPeriod';
import { chosenEdits } from '../../../src/scorecard/actuals/chosenEdits';
import { need } from '../monthWorld';
import { leftBehind } from './carry';
import { EVERY_PLACE } from './company';
import { monthAfter, monthBefore, type PaperPayLine } from './compare';
import { inExcel, LIST, typeCells } from './hand';
import { cardPages, listOf, shownPages, type Page } from './pages';
import { FIRST_LINE, isTouched, resultOf, type PaperCard } from './paperCard';
import type { PaperPay, PaperSettings } from './pencil';
import type { Play } from './play';

/** The steps of a month, each done in the workbook and on paper. */

/** A clock by which chunks take no time: of ten cards, of twenty, of forty. */
const now = (): number => 0;

/** The first build is cancelled after the first thirty; somebody begins to score before it is resumed. */
export async function buildCancelledAndResumed(play: Play): Promise<void> {
  const inspection = await play.inspect();
  const stop = new AbortController();
  const options = { ...DEFAULT_BUILD, period: play.period, unnamed: EVERY_PLACE };
  const watch = { signal: stop.signal, now, onProgress: ({ done }: { done: number }) => done >= 30 && stop.abort() };
  const cancelled = need(await buildScorecards(inspection, sureRole, play.desk.services, options, watch));
  expect(cancelled).toMatchObject({ cancelled: true, stoppedBy: null, kept: [], refreshed: [], offList: [] });
  expect(cancelled.built).toHaveLength(30);
  play.expectBuild();
  const whole = new Map(play.cards);
  play.cards = new Map(
    cancelled.built.flatMap(({ number }) => (whole.has(number) ? [[number, whole.get(number)!]] : [])),
  );
  expect(play.cards.size).toBe(30);
  await play.type((card) =>
    cancelled.built.slice(0, 3).some(({ number }) => number === card.number) ? card.todo.slice(0, 2) : [],
  );
  await play.build();
}

/** Closing is refused, with the list, while cards are incomplete. */
export async function closingIsRefused(play: Play): Promise<void> {
  const refused = await closePeriod(play.desk.services, { closedOn: '2030-01-01' });
  const open = [...play.cards.values()].filter((card) => resultOf(card, play.settings).total === null);
  expect(refused).toMatchObject({ ok: false, error: { kind: 'incompleteCards', period: play.period } });
  if (refused.ok || refused.error.kind !== 'incompleteCards') return;
  expect(refused.error.cards.map(({ number }) => number).sort()).toEqual(open.map(({ number }) => number).sort());
}

/** A row comes in above the list, for a remark of the director's. */
export const insertRowAbove = (): Promise<void> =>
  inExcel(({ workbook }) => {
    workbook.worksheets.getItem(LIST).getRange('1:1').insert('Down');
  });

/** HR deletes the cards of those who left without a score. */
export async function deleteUntouched(play: Play, numbers: readonly string[]): Promise<void> {
  const pages = cardPages(await play.pages());
  const cards = numbers.flatMap((number) => play.cards.get(number) ?? []).filter((card) => !isTouched(card));
  expect(cards.length).toBeGreaterThan(0);
  await inExcel(({ workbook }) => {
    for (const { number } of cards) workbook.worksheets.getItem(pages.get(number)?.name ?? '').delete();
  });
  for (const { number } of cards) {
    play.cards.delete(number);
    play.deleted.add(number);
  }
}

export async function summaryIsRight(play: Play): Promise<void> {
  const report = need(await refreshSummary(play.desk.services));
  expect(report.cards).toBe(play.cards.size);
  await play.check({ summary: true });
}

const PAY_COLUMNS: readonly (readonly [keyof PaperPay, string])[] = [
  ['basePay', 'F'],
  ['performancePay', 'G'],
  ['lapses', 'H'],
  ['absenceDays', 'I'],
  ['commission', 'J'],
  ['reward', 'K'],
];

/** The pay sheet is made or brought up to date; base and performance pay come over from the month before. */
export async function paySheet(play: Play): Promise<void> {
  const report = need(await refreshPaySheet(play.desk.services));
  expect(report).toMatchObject({ overridden: [], withoutCoefficient: [] });
  await strikeOff(play, report);
  const before = play.closed.get(monthBefore(play.period))?.pay ?? [];
  const known = new Set(play.pay.map(({ card }) => card.number));
  for (const card of play.cards.values()) {
    if (!known.has(card.number)) play.pay.push({ card, pay: carried(card, before, [...play.cards.values()]) });
  }
  expect(report.added.map(({ number }) => number).sort()).toEqual(
    play.pay
      .filter(({ card }) => !known.has(card.number))
      .map(({ card }) => card.number)
      .sort(),
  );
}

/** Lines of people whose card HR deleted: the add-in lists them and leaves them, HR takes them out. */
async function strikeOff(play: Play, { sheet, untouched }: PayReport): Promise<void> {
  const gone = play.pay.filter(({ card }) => !play.cards.has(card.number));
  expect(untouched.map(({ number }) => number)).toEqual(gone.map(({ card }) => card.number));
  await inExcel(({ workbook }) => {
    for (const { row } of [...untouched].reverse()) {
      workbook.worksheets
        .getItem(sheet)
        .getRange(`${row + 1}:${row + 1}`)
        .delete('Up');
    }
  });
  // Cards that were built anew take the place of those they were.
  play.pay = play.pay.flatMap(({ card, pay }) => {
    const now = play.cards.get(card.number);
    return now ? [{ card: now, pay }] : [];
  });
}

/** Pay goes with a person who is beyond doubt: one id (or one name without id) in both months, and the same name. */
function carried(card: PaperCard, before: readonly PaperPayLine[], cards: readonly PaperCard[]): PaperPay {
  const { person } = card;
  const alike = (other: PaperCard): boolean =>
    person.id === '' ? other.person.id === '' && other.person.name === person.name : other.person.id === person.id;
  const lines = before.filter((line) => alike(line.card));
  const [line] = lines;
  if (!line || lines.length > 1 || cards.filter(alike).length > 1 || person.name === '') return {};
  if (line.card.person.name !== person.name || line.pay.basePay === undefined) return {};
  const { basePay, performancePay } = line.pay;
  return { basePay, ...(performancePay === undefined ? {} : { performancePay }) };
}

/** HR types pay: whatever is blank of base and performance pay, and this month's lapses, absences and extras. */
export async function typePay(play: Play, share: number): Promise<void> {
  const page = await paySheetPage(play);
  const rows = new Map(listOf(page, '考核编号', 15).map(({ row, line }) => [line.get('考核编号'), row]));
  const dice = play.dice();
  const cells: Record<string, number> = {};
  for (const { card, pay } of play.pay) {
    if (!dice.in(share)) continue;
    pay.basePay ??= dice.whole(30, 90) * 100;
    if (pay.performancePay === undefined && dice.in(0.95)) pay.performancePay = dice.whole(0, 300) * 10;
    if (dice.in(0.5)) pay.lapses = dice.whole(0, 4);
    if (dice.in(0.2)) pay.absenceDays = dice.of([0.5, 1, 2]);
    if (dice.in(0.4)) pay.commission = dice.between(0, 2000, 2);
    if (dice.in(0.1)) pay.reward = dice.whole(1, 5) * 100;
    for (const [field, column] of PAY_COLUMNS) {
      const value = pay[field];
      if (value !== undefined) cells[`${column}${rows.get(card.number) ?? 0}`] = value;
    }
  }
  await typeCells(page.name, cells);
}

async function paySheetPage(play: Play): Promise<Page> {
  const page = (await shownPages()).get(`绩效工资 ${play.period}`);
  if (!page) throw new Error('no pay sheet');
  return page;
}

export async function closing(play: Play, closedOn: string, evenIncomplete = false): Promise<void> {
  const report = need(await closePeriod(play.desk.services, { closedOn, evenIncomplete }));
  play.close(closedOn);
  const open = [...play.cards.values()].filter((card) => resultOf(card, play.settings).total === null);
  expect(report).toMatchObject({ alreadyClosed: false, deleted: [...play.deleted], unreadable: [], stoppedBy: null });
  expect(report.locked).toBe(play.cards.size);
  expect(report.incomplete.map(({ number }) => number).sort()).toEqual(open.map(({ number }) => number).sort());
  await play.check({ summary: true, pay: true, past: true });
}

/** One click into the next month; `cancelled`: stopped after thirty cards, scored a little, then clicked again. */
export async function nextMonth(play: Play, closedOn: string, cancelled = false): Promise<void> {
  const next = monthAfter(play.period);
  const before = play.period;
  await play.writeList();
  const inspection = await play.inspect();
  const click = (signal?: AbortSignal, abort: () => void = () => undefined) =>
    startNextPeriod(
      inspection,
      sureRole,
      play.desk.services,
      { closedOn, evenIncomplete: true, unnamed: EVERY_PLACE },
      {
        ...(signal ? { signal } : {}),
        now,
        onProgress: ({ done }) => done >= 30 && abort(),
      },
    );
  const old = [...play.cards.values()];
  play.turnTo(next);
  if (cancelled) {
    const stop = new AbortController();
    const stopped = need(await click(stop.signal, () => stop.abort()));
    expect(stopped.built).toMatchObject({ period: next, cancelled: true });
    expect(stopped.built.built).toHaveLength(30);
    play.expectBuild(true);
    const some = new Set(stopped.built.built.map(({ number }) => number));
    for (const number of [...play.cards.keys()]) if (!some.has(number)) play.cards.delete(number);
    await play.type((card) => (card.number === stopped.built.built[7]?.number ? card.todo.slice(0, 3) : []));
  }
  const expected = play.expectBuild(true);
  const report = need(await click());
  expect(report).toMatchObject({ stoppedBy: null, closed: { period: before, alreadyClosed: true, added: [] } });
  play.expectReport(report.built, expected);
  const stayed = leftBehind(play.before, play.assessed());
  play.stayed += stayed.length;
  expect(report.leftTargets.map(({ name, reason }) => `${name} ${reason}`).sort()).toEqual(stayed.sort());
  await play.check({ summary: true, past: true });
  await archivedNames(play, old);
}

/** The new cards have the bare names; the old ones stand behind them with their month. */
async function archivedNames(play: Play, old: readonly PaperCard[]): Promise<void> {
  const pages = await shownPages();
  const shown = cardPages(pages);
  const names = [...pages.keys()];
  const place = (card: PaperCard): number => names.indexOf(shown.get(card.number)?.name ?? '');
  const month = old[0]?.period ?? '';
  expect(old.filter((card) => !shown.get(card.number)?.name.includes(month))).toEqual([]);
  expect(Math.max(...[...play.cards.values()].map(place))).toBeLessThan(Math.min(...old.map(place)));
}

/** The open actuals of a month come back in the table that was handed out. */
export async function importActuals(play: Play): Promise<void> {
  const table = need(await exportActualsTable(play.desk.services, { form: 'long' }));
  const page = (await shownPages()).get(table.sheet);
  if (!page) throw new Error('no table of actuals');
  const cells: Record<string, number> = {};
  const due = new Map<string, PaperCard['todo'][number]>();
  for (const card of play.cards.values()) {
    for (const entry of card.todo) {
      const index = Number(entry.cell.slice(1)) - FIRST_LINE;
      const indicator = card.indicators[index];
      if (entry.cell.startsWith('I') && indicator) due.set(`${card.number} ${indicator.name}`, entry);
    }
  }
  let filled = 0;
  for (const { row, line } of listOf(page, '考核编号', 9)) {
    const entry = due.get(`${line.get('考核编号')} ${line.get('考核指标')}`);
    if (entry === undefined) continue;
    cells[`I${row}`] = entry.value as number;
    filled += 1;
  }
  expect(filled).toBe(due.size);
  await typeCells(table.sheet, cells);
  const plan = need(await planActualsImport(table.sheet, play.desk.services));
  expect(plan.problems).toEqual([]);
  // Where a mistake stands on the card, the table's figure is a conflict the person decides.
  const report = need(await applyActuals(chosenEdits(plan.changes, 'replace')));
  expect(report).toMatchObject({ refused: [], remaining: [], stoppedBy: null });
  expect(report.applied.length).toBe(due.size);
  const imported = new Set(due.values());
  for (const card of play.cards.values()) {
    for (const entry of [...card.todo]) {
      if (!imported.has(entry)) continue;
      entry.note(card);
      card.todo.splice(card.todo.indexOf(entry), 1);
    }
  }
  await play.check();
}

/** The company changes its rules in January: letters for grades, other weights, another cap, one more item, other pay rules. */
export async function settingsChange(play: Play): Promise<void> {
  const page = (await shownPages()).get('考核设置');
  if (!page) throw new Error('no settings');
  const rowOf = (label: string): number => {
    const row = Array.from({ length: page.rows }, (_, index) => index + 1).find(
      (each) => page.at(`A${each}`) === label,
    );
    if (row === undefined) throw new Error(`no ${label}`);
    return row;
  };
  const settings: PaperSettings = {
    ...play.settings,
    cap: 110,
    self: 0.3,
    manager: 0.7,
    grades: [
      { name: 'S', minimum: 95, coefficient: 1.2, share: 0.1 },
      { name: 'A', minimum: 85, coefficient: 1.1, share: 0.2 },
      { name: 'B', minimum: 75, coefficient: 1, share: 0.5 },
      { name: 'C', minimum: 62, coefficient: 0.8, share: 0.15 },
      { name: 'D', minimum: 0, coefficient: 0, share: 0.05 },
    ],
    adjustments: [
      ...play.settings.adjustments.slice(0, 2),
      { item: '违反公司制度', points: -4, cap: 12 },
      { item: '培训新人', points: 1.5, cap: 3 },
    ],
    attendanceShare: 0.08,
    lapses: 2,
    absenceDays: 0.5,
  };
  const values: [string, number][] = [
    ['总分上限', settings.cap],
    ['自评权重', settings.self],
    ['上级评分权重', settings.manager],
    ['全勤奖占基本工资比例', settings.attendanceShare],
    ['迟到、早退、请假累计达到几次取消全勤奖', settings.lapses],
    ['旷工达到几天取消全勤奖', settings.absenceDays],
  ];
  const cells: Record<string, number | string> = Object.fromEntries(
    values.map(([label, value]) => [`B${rowOf(label)}`, value]),
  );
  const grades = rowOf('优秀');
  settings.grades.forEach(({ name, minimum, coefficient, share }, index) => {
    Object.assign(cells, {
      [`A${grades + index}`]: name,
      [`B${grades + index}`]: minimum,
      [`C${grades + index}`]: coefficient,
      [`D${grades + index}`]: share ?? '',
    });
  });
  const items = rowOf('合理化建议被采纳');
  settings.adjustments.forEach(({ item, points, cap }, index) => {
    Object.assign(cells, {
      [`A${items + index}`]: item,
      [`B${items + index}`]: points,
      [`C${items + index}`]: cap ?? '',
    });
  });
  await typeCells('考核设置', cells);
  play.settings = settings;
  // Closing asks about rules that nobody has adopted.
  const adoption = { grades: null, raters: null, adopt: { version: '2027第1版', from: '2027-01-04' } };
  const plan = need(await planSettingsPreset(adoption, play.desk.services, play.period));
  need(await applySettingsPreset(plan, play.desk.services));
}
