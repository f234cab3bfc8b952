import { buildProject } from '../../src/app/projects/buildProject';
import { makeProjectTable } from '../../src/app/projects/projectSheet';
import { inspectWorkbook, sureRole } from '../../src/app/list/inspect';
import type { CellValue } from '../../src/base/grid';
import { monthWorld, need, rowsOf, type MonthWorld } from '../app/monthWorld';
import { cardPages, shownPages, type Page, type Pages } from '../app/playThrough/pages';
import { readCard, readSettings, type ReadSettings } from './card';
import type { Due } from './company';
import type { Entry } from './entries';
import { entered, type Entered } from './ledger';

/** A project of four people with goals of the library, goals with rules of their own and goals that people rate. */

export const PEOPLE = ['吴晓晓', '郑好', '杨柳', '周周'];
const PERIOD = '2026-09-16..2026-11-15';
export const PROJECT = '搬仓';

/** Name, what the row says beside it (standard, unit, target, rule). */
export type Goal = readonly [string, ...CellValue[]];

export const GOALS: readonly Goal[] = [
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

/** Those that a company scores by rules of its own. */
export const OWN_RULES: readonly Goal[] = GOALS.filter(([, , , , rule = '']) => rule !== '');

export interface Agreed {
  readonly goal: Goal;
  /** Percent of the card. */
  readonly weight: number;
}

export const pageOf = (pages: Pages, name: string): Page => {
  const page = pages.get(name);
  if (!page) throw new Error(`no ${name}: ${[...pages.keys()].join()}`);
  return page;
};

/** The workbook with the project's cards. */
export async function beginProject(agreed: ReadonlyMap<string, readonly Agreed[]>): Promise<MonthWorld> {
  const world = await monthWorld('zh-CN', rowsOf([...agreed.keys()]));
  await world.build('2026-11');
  need(await makeProjectTable(world.services));
  const rows = [...agreed].flatMap(([name, goals]) =>
    goals.map(({ weight, goal: [text, standard = '', ...own] }, place) =>
      place === 0
        ? [PROJECT, '2026-09-16', '2026-11-15', '', name, text, weight / 100, standard, ...own]
        : ['', '', '', '', '', text, weight / 100, standard, ...own],
    ),
  );
  await world.write('项目目标表', `A4:K${3 + rows.length}`, rows);
  const inspection = need(await inspectWorkbook(world.services));
  need(await buildProject(inspection, sureRole, world.services, {}));
  return world;
}

export interface ProjectPages {
  readonly pages: Pages;
  readonly lines: Entered[];
  readonly settings: ReadSettings;
}

/** Cards of a period, the project's if no other is said, as a program shows them, and what the ledger has for each; as the embedded host does where none is given. */
export async function projectPages(shown?: Pages, period = PERIOD): Promise<ProjectPages> {
  const pages = shown ?? (await shownPages());
  const settings = readSettings(pageOf(pages, '考核设置'));
  const cards = [...cardPages(pages).values()]
    .map((page) => readCard(page))
    .filter(({ number }) => number.startsWith(`${period}/`));
  const due = cards.map(({ number, name, department, position }): Due => {
    const row = { id: '', name, department, position, manager: '', hired: '' };
    return { number, row, probation: false, present: 1, all: 1, onProbation: 0, basis: 'working', special: false };
  });
  return { pages, settings, lines: entered(cards, due, settings) };
}

export async function typeInto(
  world: MonthWorld,
  todo: readonly (readonly [sheet: string, entries: readonly Entry[]])[],
  late?: true,
): Promise<void> {
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
