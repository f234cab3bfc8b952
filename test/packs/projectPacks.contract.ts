import { removeClosedCards } from '../../src/app/archive/archiveCards';
import { removeCards } from '../../src/app/cards/removeCards';
import type { LivingCard } from '../../src/registry/registry';
import { planEvidence } from '../../src/app/evidence/planEvidence';
import { inspectWorkbook, sureRole } from '../../src/app/list/inspect';
import { closePeriod } from '../../src/app/month/closePeriod';
import { applyCollect, planCollect } from '../../src/app/packs/collectPacks';
import { makePacks, planHandout } from '../../src/app/packs/handOut';
import { buildProject } from '../../src/app/projects/buildProject';
import { makeProjectTable } from '../../src/app/projects/projectSheet';
import { tryScheme } from '../../src/app/trial/tryScheme';
import { cellAddress, parseArea } from '../../src/base/address';
import type { CellValue } from '../../src/base/grid';
import { companyTexts } from '../../src/i18n/sheets/company/texts';
import { allPackTexts, packTexts } from '../../src/i18n/sheets/packs/texts';
import { monthWorld, need, rowsOf, type MonthWorld } from '../app/monthWorld';
import { bundledSource } from '../catalogue/company/companyWorld';
import { inExcel, TIME } from './packWorld';

/** Cards of a project are filled in outside the workbook, held to another scheme, put among the evidence, archived and taken back. */

const PERIOD = '2026-09-16..2026-11-15';
const TEXTS = allPackTexts('zh-CN');
const evidence = packTexts('zh-CN').evidence;

let world: MonthWorld;
beforeAll(async () => {
  world = await monthWorld('zh-CN', rowsOf(['吴晓晓', '郑好']));
  await world.build('2026-10');
  need(await makeProjectTable(world.services));
  await world.write('项目目标表', 'A4:K6', [
    ['搬仓', '2026-09-16', '2026-11-15', '', '吴晓晓', '搬完', 0.5, '11月10日前', '', '', ''],
    ['', '', '', '', '', '一次通过率', 0.5, '', '', '', ''],
    ['搬仓', '2026-09-16', '2026-11-15', '', '郑好', '交接：用时', 1, '', '天', 3, '扣分：高于目标；每1天扣10分'],
  ]);
});
afterAll(() => world.close());

async function build() {
  const inspection = need(await inspectWorkbook(world.services));
  return need(await buildProject(inspection, sureRole, world.services, { project: '搬仓' }));
}

async function cardOf(name: string): Promise<LivingCard> {
  const found = (await world.cards(PERIOD)).find(({ record }) => record.name === name);
  if (!found) throw new Error(name);
  return found;
}

async function calculated(sheet: string): Promise<CellValue[][]> {
  await world.run(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
  return world.read(sheet);
}

test('cards that are new are taken away again, and those of the month stay', async () => {
  const { built } = await build();
  const before = await world.sheetNames();
  const removal = need(await removeCards(new Set(built.map(({ number }) => number)), world.services));
  expect(removal.removed).toHaveLength(2);
  const gone = before.filter((name) => built.some(({ sheetName }) => sheetName === name));
  expect(gone).toHaveLength(2);
  expect(await world.sheetNames()).toEqual(before.filter((name) => !gone.includes(name)));
  expect(await world.cards('2026-10')).toHaveLength(2);
  await build();
});

/** What a pack brings back of a card after somebody typed into it: codes of what is wrong with it. */
async function collected(number: string, sheetName: string, typed: Readonly<Record<string, number>>) {
  const plan = need(await planHandout(world.services, { kind: 'manager', unassigned: 'pack' }, '无上级', TEXTS));
  const made = await makePacks(world.book.save(), plan, TIME, packTexts('zh-CN'));
  if (!made.ok) throw new Error(made.error);
  const pack = made.value.packs.find(({ cards }) => cards.some((card) => card.record.number === number));
  const bytes = await inExcel(pack?.bytes ?? new Uint8Array(), (sheets) => {
    for (const [cell, value] of Object.entries(typed)) sheets.getItem(sheetName).getRange(cell).values = [[value]];
  });
  const back = need(await planCollect([{ file: '交回.xlsx', bytes }], world.services, TEXTS));
  need(await applyCollect(back, { replaces: () => false, collectedOn: '2026-11-16' }, TEXTS));
  return back.files.flatMap((file) => file.problems.map(({ code }) => code));
}

test('a goal with a rule of its own takes from a pack what its unit can be, and nothing else', async () => {
  const { sheetName, record } = await cardOf('郑好');
  const actual = cellAddress(record.grid?.indicators[0]?.row ?? -1, record.grid?.columns.actual ?? -1);
  expect(await collected(record.number, sheetName, { [actual]: -1 })).toEqual(['outOfRange']);
  expect(await collected(record.number, sheetName, { [actual]: 4.5 })).toEqual([]);
  const cells = await calculated(sheetName);
  const total = parseArea(record.results['total.score'] ?? '');
  // One and a half days too many are two begun ones.
  expect(cells[total?.row ?? -1]?.[total?.column ?? -1]).toBe(80);
});

test('ratings of goals and values of what is counted come back from a pack; what is no level does not', async () => {
  const { sheetName, record } = await cardOf('吴晓晓');
  const [goal, counted] = record.grid?.indicators ?? [];
  const { manager = -1, actual = -1 } = record.grid?.columns ?? {};
  const [level, value] = [cellAddress(goal?.row ?? -1, manager), cellAddress(counted?.row ?? -1, actual)];
  const collect = (entered: number) => collected(record.number, sheetName, { [level]: entered, [value]: 0.9 });
  expect(await collect(9)).toEqual(['outOfRange']);
  expect(await collect(4)).toEqual([]);
  const cells = await calculated(sheetName);
  const total = parseArea(record.results['total.score'] ?? '');
  // 80 of the goal and 100 of the rate, half each.
  expect(cells[total?.row ?? -1]?.[total?.column ?? -1]).toBe(90);
});

test('another scheme leaves its total, and grades it anew', async () => {
  const check = { bundled: await bundledSource(), texts: companyTexts('zh-CN'), settingsNames: ['考核设置'] };
  const tried = await tryScheme(world.services, check);
  if (!tried.ok) throw new Error(JSON.stringify(tried.error));
  const line = tried.value.trial.lines.find(({ name }) => name === '吴晓晓');
  expect([line?.before.total, line?.after.total]).toEqual([90, 90]);
});

test('it is among the evidence of the person, and keeps no month of the post from being missed', async () => {
  const plan = need(await planEvidence(world.services, { people: ['吴晓晓'], year: '2026' }, evidence));
  expect(plan.attached).toEqual(expect.arrayContaining(['吴晓晓', '吴晓晓 搬仓']));
  const periods = plan.subject.months.map(({ period }) => period);
  expect(periods).toEqual(expect.arrayContaining([PERIOD, '2026-10', '2026-11']));
  expect(plan.subject.numbers).toEqual(['E1022']);
});

test('closed, the cards leave the workbook with their period, and the history keeps their lines', async () => {
  need(await closePeriod(world.services, { closedOn: '2026-11-16', evenIncomplete: true }));
  // What is worked at stays: HR goes back to the month first.
  expect(await removeClosedCards(PERIOD, world.services)).toMatchObject({
    ok: false,
    error: { kind: 'periodCurrent' },
  });
  await world.build('2026-10');
  const removed = need(await removeClosedCards(PERIOD, world.services));
  expect(removed.removed).toHaveLength(2);
  expect(await world.sheetNames()).not.toContain('吴晓晓 搬仓');
  const lines = (await world.read('绩效历史')).filter(([number]) => String(number).includes(' § 搬仓'));
  expect(lines).toHaveLength(2);
  expect(lines.every((line) => line.some((cell) => String(cell).startsWith('项目考核：搬仓')))).toBe(true);
});

test('a project that is as long as a month does not stand for the card of the post that is missing there', async () => {
  const month = '2026-08';
  await world.write('项目目标表', 'A7:H7', [['盘点', '2026-08-01', '2026-08-31', '', '郑好', '全盘', 1, '零差异']]);
  const inspection = need(await inspectWorkbook(world.services));
  need(await buildProject(inspection, sureRole, world.services, { project: '盘点' }));
  const august = async () => {
    const { subject } = need(await planEvidence(world.services, { people: ['郑好'], year: '2026' }, evidence));
    return subject.months.filter(({ period }) => period === month).map(({ number, card }) => [number, card.kind]);
  };
  const project = ['2026-08/E1023 § 盘点', 'here'];
  // Nobody was assessed at a post that month.
  expect(await august()).toEqual([['', 'unknown'], project]);
  await world.build(month);
  expect(await august()).toEqual([['2026-08/E1023', 'here'], project].sort());
  need(await removeCards(new Set(['2026-08/E1023']), world.services));
  expect(await august()).toEqual([['', 'none'], project]);
});
