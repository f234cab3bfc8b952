import { calibrate } from '../../src/app/review/calibrate';
import { refreshSummary } from '../../src/app/cards/refreshSummary';
import { refreshCycle } from '../../src/app/cycle/refreshCycle';
import { planEvidence } from '../../src/app/evidence/planEvidence';
import { inspectWorkbook, sureRole } from '../../src/app/list/inspect';
import { closePeriod } from '../../src/app/month/closePeriod';
import { buildProject } from '../../src/app/projects/buildProject';
import { makeProjectTable } from '../../src/app/projects/projectSheet';
import type { CellValue } from '../../src/base/grid';
import { packTexts } from '../../src/i18n/sheets/packs/texts';
import { parseSpan } from '../../src/scorecard/cycle/span';
import { monthWorld, need, rowsOf, type MonthWorld } from '../app/monthWorld';
import { Chance } from '../app/playThrough/chance';
import { Fraction, sum } from '../app/playThrough/fraction';
import { cardPages, listOf, shownPages, type Page, type Pages } from '../app/playThrough/pages';
import { readCard, readSettings, type ReadSettings } from './card';
import type { Due } from './company';
import { entriesOf } from './entries';
import { compareCards, Differences, entered, type Entered } from './ledger';

/** Cards of projects, with goals of the library, goals with rules of their own and goals that people rate, against the ledger. */

const PEOPLE = ['吴晓晓', '郑好', '杨柳', '周周'];
const PERIOD = '2026-09-16..2026-11-15';
const PROJECT = '搬仓';

/** Name, what the row says beside it (standard, unit, target, rule). */
const GOALS: readonly (readonly [string, ...CellValue[]])[] = [
  ['搬完', '11月10日前，零差异', '', '', ''],
  ['培训交接', '每人签字', '', '', ''],
  ['错漏发率', '', '', '', ''],
  ['一次通过率', '', '', '', ''],
  ['预售发货准时率', '按出库时间', '百分比', '95%', '扣分：低于目标；每1%扣5分'],
  ['搬运单量', '', '数量', 12_000, '比率：越高越好；最高120分；最低0分'],
  ['停发时长', '', '小时', 24, '扣分：高于目标；每目标的10%扣8分；最多扣80分'],
  ['货损件数', '', '次', 2, '计次：每次扣15分；最多扣60分'],
  ['搬仓费用', '', '元', '', '比率：越低越好；最高110分'],
  ['盘点相符度', '', '%', 0.99, '分段：按数值；<95%得0分；95%~98%得60分；98%~99%得80分；≥99%得100分'],
  ['安全事故', '', '次', 0, '否决：本项计0分'],
];
const WEIGHTS = [[100], [60, 40], [50, 30, 20], [37.5, 12.5, 25, 25], [30, 10, 20, 20, 20]];

let world: MonthWorld;
afterEach(() => world.close());

const pageOf = (pages: Pages, name: string): Page => {
  const page = pages.get(name);
  if (!page) throw new Error(`no ${name}: ${[...pages.keys()].join()}`);
  return page;
};

async function now(): Promise<{ pages: Pages; lines: Entered[]; settings: ReadSettings }> {
  const pages = await shownPages();
  const settings = readSettings(pageOf(pages, '考核设置'));
  const cards = [...cardPages(pages).values()]
    .map((page) => readCard(page))
    .filter(({ number }) => number.startsWith(`${PERIOD}/`));
  const due = cards.map(({ number, name, department, position }): Due => {
    const row = { id: '', name, department, position, manager: '', hired: '' };
    return { number, row, probation: false, present: 1, all: 1, onProbation: 0, basis: 'working', special: false };
  });
  return { pages, settings, lines: entered(cards, due, settings) };
}

async function type(todo: readonly (readonly [string, ReturnType<typeof entriesOf>])[], late?: true): Promise<void> {
  await world.run(async (context) => {
    for (const [name, entries] of todo) {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const entry of entries.filter((each) => each.late === late)) {
        sheet.getRange(entry.cell).values = [[entry.value]];
      }
    }
    context.workbook.application.calculate('Full');
    await context.sync();
  });
}

const SEEDS = (process.env['ROLECARD_PROJECT_SEEDS'] ?? '20260606').split(',').map(Number);

test.each(SEEDS)(
  'cards of a project are what a ledger has that knows only what is printed: %d',
  async (seed) => {
    const chance = new Chance(seed);
    world = await monthWorld('zh-CN', rowsOf(PEOPLE));
    await world.build('2026-11');
    need(await makeProjectTable(world.services));
    const agreed = new Map<string, readonly (readonly [string, number])[]>();
    const rows = PEOPLE.flatMap((name, index) => {
      const weights = WEIGHTS[(seed + index) % WEIGHTS.length] ?? [100];
      const from = chance.whole(0, GOALS.length - 1);
      const goals = weights.map((weight, place) => ({
        weight,
        goal: GOALS[(from + 3 * place) % GOALS.length] ?? [''],
      }));
      agreed.set(
        name,
        goals.map(({ weight, goal }) => [String(goal[0]), weight]),
      );
      return goals.map(({ weight, goal: [text = '', standard = '', ...own] }, place) =>
        place === 0
          ? [PROJECT, '2026-09-16', '2026-11-15', '', name, text, weight / 100, standard, ...own]
          : ['', '', '', '', '', text, weight / 100, standard, ...own],
      );
    });
    await world.write('项目目标表', `A4:K${3 + rows.length}`, rows as CellValue[][]);
    const inspection = need(await inspectWorkbook(world.services));
    need(await buildProject(inspection, sureRole, world.services, {}));

    const found = new Differences();
    const first = await now();
    expect(first.lines).toHaveLength(PEOPLE.length);
    for (const { card } of first.lines) {
      const goals = agreed.get(card.name) ?? [];
      const shown = card.lines.map(({ name, weight }) => `${name} ${weight.number()}`);
      found.same(`${card.number} goals`, shown.join(), goals.map(([name, weight]) => `${name} ${weight / 100}`).join());
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
    await type(todo);
    compareCards(found, (await now()).lines);
    await type(todo, true);
    need(await refreshSummary(world.services));
    need(await calibrate(world.services));
    const { pages, lines, settings } = await now();
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
    expect(found.found).toEqual([]);
    expect(found.compared).toBeGreaterThan(150);
  },
  600_000,
);
