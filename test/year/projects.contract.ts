import { calibrate } from '../../src/app/review/calibrate';
import { refreshSummary } from '../../src/app/cards/refreshSummary';
import { refreshCycle } from '../../src/app/cycle/refreshCycle';
import { planEvidence } from '../../src/app/evidence/planEvidence';
import { closePeriod } from '../../src/app/month/closePeriod';
import { packTexts } from '../../src/i18n/sheets/packs/texts';
import { parseSpan } from '../../src/scorecard/cycle/span';
import { need, type MonthWorld } from '../app/monthWorld';
import { Chance } from '../support/chance';
import { Fraction, sum } from '../app/playThrough/fraction';
import { listOf, shownPages } from '../app/playThrough/pages';
import { entriesOf } from './entries';
import { compareCards, compareCycle, Differences } from './ledger';
import {
  beginProject,
  GOALS,
  pageOf,
  PEOPLE,
  PROJECT,
  projectPages,
  typeInto,
  type Agreed,
  type Goal,
} from './projects';

/** Cards of projects, with goals of the library, goals with rules of their own and goals that people rate, against the ledger. */

const WEIGHTS = [[100], [60, 40], [50, 30, 20], [37.5, 12.5, 25, 25], [30, 10, 20, 20, 20]];

let world: MonthWorld;
afterEach(() => world.close());

const SEEDS = (process.env['ROLECARD_PROJECT_SEEDS'] ?? '20260606').split(',').map(Number);

test.each(SEEDS)('cards of a project are what a ledger has that knows only what is printed: %d', async (seed) => {
  const chance = new Chance(seed);
  const agreed = new Map(
    PEOPLE.map((name, index): [string, Agreed[]] => {
      const weights = WEIGHTS[(seed + index) % WEIGHTS.length] ?? [100];
      const from = chance.whole(0, GOALS.length - 1);
      const goalAt = (place: number): Goal => GOALS[(from + 3 * place) % GOALS.length] ?? [''];
      return [name, weights.map((weight, place) => ({ weight, goal: goalAt(place) }))];
    }),
  );
  world = await beginProject(agreed);

  const found = new Differences();
  const first = await projectPages();
  expect(first.lines).toHaveLength(PEOPLE.length);
  for (const { card } of first.lines) {
    const goals = agreed.get(card.name) ?? [];
    const shown = card.lines.map(({ name, weight }) => `${name} ${weight.number()}`);
    found.same(
      `${card.number} goals`,
      shown.join(),
      goals.map(({ goal: [name], weight }) => `${name} ${weight / 100}`).join(),
    );
  }
  // A target that the table gives stands on the card.
  for (const { card } of first.lines) {
    for (const { name, target } of card.lines) {
      const [, , , given = ''] = GOALS.find(([goal]) => goal === name) ?? [];
      const wanted = given === '95%' ? 0.95 : given;
      if (wanted !== '') found.same(`${card.number} target of ${name}`, target?.number(), Number(wanted));
    }
  }
  const { overrideLimit } = first.settings;
  const todo = first.lines.map(
    ({ card }) => [card.sheet, entriesOf(card, chance.in(0.2), chance, overrideLimit)] as const,
  );
  await typeInto(world, todo);
  compareCards(found, (await projectPages()).lines);
  await typeInto(world, todo, true);
  need(await refreshSummary(world.services));
  need(await calibrate(world.services));
  const { pages, lines, settings } = await projectPages();
  compareCards(found, lines);

  // On the summary each has its own total, and no rank; mean and grades count none of them.
  const summary = pageOf(pages, '绩效汇总');
  const listed = new Map(listOf(summary, '考核编号', 13).map(({ line }) => [line.get('考核编号'), line]));
  for (const { card, result } of lines) {
    const line = listed.get(card.number);
    found.same(`summary ${card.number} total`, line?.get('总分'), result.total);
    found.same(`summary ${card.number} grade`, line?.get('等级'), result.grade);
    found.same(`summary ${card.number} rank`, line?.get('总排名'), result.total === null ? '' : '–');
  }
  const counts = settings.grades.map((_, index) => Number(summary.at(`P${5 + index}`)));
  found.same('people counted by grade', sum(counts.map((each) => Fraction.of(each))).number(), 0);

  const report = need(await closePeriod(world.services, { closedOn: '2026-11-16', evenIncomplete: true }));
  expect(report.added).toHaveLength(PEOPLE.length);
  const history = pageOf(await shownPages(), '绩效历史');
  const past = new Map(listOf(history, '考核编号', 18).map(({ line }) => [String(line.get('考核编号')), line]));
  const words = packTexts('zh-CN').evidence;
  for (const { card, result } of lines) {
    const line = past.get(card.number);
    const wanted = { 总分: result.total, 等级: result.grade, 绩效系数: result.coefficient, 合格线: '', 复核提示: '' };
    for (const [header, value] of Object.entries(wanted)) {
      found.same(`history ${card.number} ${header}`, line?.get(header), value);
    }
    const reason = String(line?.get('提示原因'));
    found.same(`history ${card.number} kind in ${reason}`, reason.split('；')[0], `项目考核：${PROJECT}`);
    card.lines.forEach(({ name, manager }, index) => {
      const own = result.system[index] ?? null;
      if (!(manager instanceof Fraction) || own === null || own.against(manager) === 0) return;
      const told = `改评“${name}”${own.number()}→${manager.number()}`;
      found.same(`history ${card.number} tells ${told} in ${reason}`, String(reason.includes(told)), 'true');
    });
    const people = [card.name];
    const { subject } = need(await planEvidence(world.services, { people, year: '2026' }, words));
    const month = subject.months.find(({ number }) => number === card.number);
    found.same(`evidence ${card.number} total`, month?.total ?? '', result.total);
    found.same(`evidence ${card.number} grade`, month?.grade, result.grade);
  }

  // No month was closed, whatever the project's days cover.
  const span = parseSpan('2026-Q4');
  if (span === null) throw new Error('no span');
  expect(await refreshCycle(span, world.services)).toMatchObject({ ok: false, error: { kind: 'noClosedMonths' } });
  // Of the quarter that the project ends in, its month counts alone.
  const month = '2026-11';
  const posts = await projectPages(undefined, month);
  expect(posts.lines).toHaveLength(PEOPLE.length);
  const rated = posts.lines.map(({ card }) => [card.sheet, entriesOf(card, false, chance, overrideLimit)] as const);
  await typeInto(world, rated);
  await typeInto(world, rated, true);
  const closedOn = '2026-12-01';
  need(await closePeriod(world.services, { closedOn, period: month }));
  const closed = await projectPages(undefined, month);
  const { sheet } = need(await refreshCycle(span, world.services));
  const shown = pageOf(await shownPages(), sheet);
  const ledger = closed.lines.map((each) => ({ entered: each, period: month, settings, closedOn, reopenedOn: '' }));
  compareCycle(found, span.months, ledger, shown, { settings, decimals: settings.cardRules.decimals });
  expect(found.found).toEqual([]);
  expect(found.compared).toBeGreaterThan(150);
});
