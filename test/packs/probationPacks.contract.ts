import { closePeriod } from '../../src/app/month/closePeriod';
import { applyCollect, planCollect } from '../../src/app/packs/collectPacks';
import { makePacks, planHandout } from '../../src/app/packs/handOut';
import { tryScheme } from '../../src/app/trial/tryScheme';
import type { LivingCard } from '../../src/registry/registry';
import { cellAddress, parseArea } from '../../src/base/address';
import type { CellValue } from '../../src/base/grid';
import { companyTexts } from '../../src/i18n/sheets/company/texts';
import { allPackTexts, packTexts } from '../../src/i18n/sheets/packs/texts';
import { settingLabel } from '../../src/scorecard/settings/settingWords';
import { monthWorld, need, rowsOf, type MonthWorld } from '../app/monthWorld';
import { bundledSource } from '../catalogue/company/companyWorld';
import { inExcel, TIME } from './packWorld';

/** Cards of both kinds are filled in outside the workbook, closed, and held to another scheme. */

const PERIOD = '2026-11';
const TEXTS = allPackTexts('zh-CN');
/** On the list, 杨柳 is on probation until 13 December; 郑好 is not. */
const PEOPLE = ['杨柳', '郑好'] as const;

let world: MonthWorld;
beforeAll(async () => {
  world = await monthWorld('zh-CN', rowsOf(PEOPLE));
  await world.build(PERIOD);
  await set(settingLabel('probationCards', 'zh-CN'), 3);
  await world.build(PERIOD);
});
afterAll(() => world.close());

async function set(label: string, value: CellValue): Promise<void> {
  await world.write('考核设置', `B${await world.rowOf('考核设置', label)}`, [[value]]);
}

async function cardOf(name: string): Promise<LivingCard> {
  const found = (await world.cards(PERIOD)).find(({ record }) => record.name === name);
  if (!found) throw new Error(name);
  return found;
}

async function shown({ sheetName, record }: LivingCard, field: string): Promise<CellValue> {
  const place = parseArea(record.results[field] ?? '');
  return (await world.read(sheetName))[place?.row ?? -1]?.[place?.column ?? -1] ?? '';
}

const linesOf = ({ record: { grid } }: LivingCard, ofGoals: boolean) =>
  (grid?.indicators ?? []).filter(({ id }) => id.startsWith('probation-goal-') === ofGoals);
const managerCell = ({ record: { grid } }: LivingCard, row: number): string =>
  cellAddress(row, grid?.columns.manager ?? -1);

/** Files of all who got one, after somebody worked on the sheets of a card. */
async function returned(work: (worksheets: Excel.WorksheetCollection) => void, card: LivingCard) {
  const plan = need(await planHandout(world.services, { kind: 'manager', unassigned: 'pack' }, '无上级', TEXTS));
  const made = await makePacks(world.book.save(), plan, TIME, packTexts('zh-CN'));
  if (!made.ok) throw new Error(made.error);
  const pack = made.value.packs.find(({ cards }) => cards.some(({ record }) => record.number === card.record.number));
  return [{ file: '交回.xlsx', bytes: await inExcel(pack?.bytes ?? new Uint8Array(), work) }];
}

test('a goal and the conclusion of a probation card come back from a pack; what is no level of a goal does not', async () => {
  const card = await cardOf('杨柳');
  const [goal] = linesOf(card, true);
  expect([card.record.kind, goal?.row]).toEqual(['probation', expect.any(Number)]);
  const level = managerCell(card, goal?.row ?? -1);
  const conclusion = card.record.results['input.conclusion'] ?? '';
  const collect = async (entries: Readonly<Record<string, CellValue>>) => {
    const files = await returned((sheets) => {
      const sheet = sheets.getItem(card.sheetName);
      for (const [address, value] of Object.entries(entries)) sheet.getRange(address).values = [[value]];
    }, card);
    const plan = need(await planCollect(files, world.services, TEXTS));
    need(await applyCollect(plan, { replaces: () => false, collectedOn: '2026-12-01' }, TEXTS));
    const values = await world.read(card.sheetName);
    const at = (address: string): CellValue => {
      const place = parseArea(address);
      return values[place?.row ?? -1]?.[place?.column ?? -1] ?? '';
    };
    const problems = plan.files.flatMap((file) => file.problems.map(({ code }) => code));
    return { problems, entered: [at(level), at(conclusion)] };
  };
  const wrong = await collect({ [level]: 9, [conclusion]: '按期转正' });
  expect(wrong).toEqual({ problems: ['outOfRange'], entered: ['', '按期转正'] });
  expect(await collect({ [level]: 4 })).toEqual({ problems: [], entered: [4, '按期转正'] });
});

test('another scheme grades a probation card anew by the total that it has, as it does others by theirs', async () => {
  const [probation, ordinary] = [await cardOf('杨柳'), await cardOf('郑好')];
  for (const card of [probation, ordinary]) await world.rate(card, 80);
  for (const { row } of linesOf(probation, true)) {
    await world.write(probation.sheetName, managerCell(probation, row), [[5]]);
  }
  await world.run(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
  expect([await shown(probation, 'total.score'), await shown(ordinary, 'total.score')]).toEqual([90, 80]);
  need(await closePeriod(world.services, { closedOn: '2026-12-01' }));
  await set('优秀', 95);
  const check = { bundled: await bundledSource(), texts: companyTexts('zh-CN'), settingsNames: ['考核设置'] };
  const report = await tryScheme(world.services, check);
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  const { basis, trial } = report.value;
  expect(basis).toEqual({ kind: 'period', period: PERIOD });
  const results = new Map(trial.lines.map(({ name, before, after }) => [name, [before, after]]));
  expect(results.get('杨柳')).toMatchObject([
    { total: 90, grade: '优秀' },
    { total: 90, grade: '良好' },
  ]);
  expect(results.get('郑好')).toMatchObject([
    { total: 80, grade: '优秀' },
    { total: 80, grade: '良好' },
  ]);
});
