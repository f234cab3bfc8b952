import { cellAddress, parseArea } from '../../../src/base/address';
import type { Language } from '../../../src/base/language';
import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { refreshSummary } from '../../../src/app/cards/refreshSummary';
import type { LivingCard } from '../../../src/registry/registry';
import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { lookAtProbation } from '../../../src/app/confirmation/probationEnds';
import { probationSentence } from '../../../src/i18n/messages/calibration/texts';
import { calibrate } from '../../../src/app/review/calibrate';
import type { CellValue } from '../../../src/base/grid';
import { settingLabel } from '../../../src/scorecard/settings/settingWords';
import { monthWorld, need, rowsOf, type MonthWorld } from '../monthWorld';

/** People on probation get a card of their own kind, where the settings say so. */

const PERIOD = '2026-11';
const LANGUAGE: Language = 'zh-CN';

/** On the list, 杨柳 is on probation until 13 December. */
const PEOPLE = ['吴晓晓', '郑好', '杨柳', '韩秋'];

let world: MonthWorld;
let list: string;
beforeAll(async () => {
  world = await monthWorld(LANGUAGE, rowsOf(PEOPLE));
  list = world.inspection.lists[0].table.sheet;
});
afterAll(() => world.close());

const OPTIONS = { period: PERIOD, namePattern: '{姓名}', unnamed: 'perPlace' as const };

/** As `world.build`, with the list as it is now. */
async function build() {
  const whole = need(await inspectWorkbook(world.services));
  const choose = rowsOf(PEOPLE);
  const inspection = { ...whole, rows: choose(whole.rows, world.services.catalogue) };
  return need(await buildScorecards(inspection, sureRole, world.services, OPTIONS));
}

async function cardOf(name: string): Promise<LivingCard> {
  const found = (await world.cards(PERIOD)).find(({ record }) => record.name === name);
  if (!found) throw new Error(`no card of ${name}`);
  return found;
}

async function set(key: string, value: CellValue): Promise<void> {
  const row = await world.rowOf('考核设置', settingLabel(key, LANGUAGE));
  await world.write('考核设置', `B${row}`, [[value]]);
}

/** Types into the person's row of the list, below a header. */
async function say(name: string, header: string, value: CellValue): Promise<void> {
  const rows = await world.read(list);
  const headerRow = rows.findIndex((line) => line.some((cell) => String(cell).includes('姓名')));
  const columns = rows[headerRow] ?? [];
  const known = columns.indexOf(header);
  const column = known < 0 ? columns.length : known;
  const row = rows.findIndex((line) => line.includes(name));
  await world.write(list, cellAddress(headerRow, column), [[header]]);
  await world.write(list, cellAddress(row, column), [[value]]);
}

test('probation cards replace ordinary ones that nobody has touched, and only theirs', async () => {
  await build();
  await say('吴晓晓', '入职日期', '2026-09-16');
  await say('吴晓晓', '试用期到期日', '2026-11-20');
  await say('吴晓晓', '导师', '周明');
  await set('probationCards', 3);
  const report = await build();
  expect(report.stoppedBy).toBeNull();
  expect(report.refreshed).toHaveLength(PEOPLE.length);
  const { record, sheetName } = await cardOf('吴晓晓');
  expect(record).toMatchObject({ kind: 'probation', probationEnd: '2026-11-20' });
  const cells = (await world.read(sheetName)).flat();
  for (const text of ['2026-09-16', '2026-11-20', '周明', '试用期目标3']) expect(cells).toContain(text);
  const weights = record.grid?.indicators.map(({ row }) => row) ?? [];
  expect(weights).toHaveLength(5);
  expect(record.grid?.indicators.map(({ id }) => id).slice(0, 2)).toEqual(['probation-goal-3', 'probation-goal-4']);
  // What becomes of the scores is printed on this kind of card, too, which has no adjustments.
  const scoring = '总分＝加权得分之和（各项得分保留2位小数），最低0分，最高120分，保留1位小数后再定等级和排名。';
  expect(cells.filter((cell) => String(cell).startsWith(scoring))).toHaveLength(1);
  // Whoever is not taken on has to be told so in a way that can be shown.
  for (const label of ['送达日期与方式', '拒签的，说明及见证人：']) expect(cells).toContain(label);
  expect((await cardOf('郑好')).record.kind).toBeUndefined();
  expect((await world.read((await cardOf('郑好')).sheetName)).flat()).not.toContain('考核结论');
});

test('the summary ranks them among nobody, and says what is concluded or still to conclude', async () => {
  for (const [name, level] of [
    ['吴晓晓', 100],
    ['郑好', 80],
    ['杨柳', 60],
    ['韩秋', 60],
  ] as const) {
    const card = await cardOf(name);
    await world.rate(card, level);
    if (card.record.kind !== 'probation') continue;
    for (const { id, row } of card.record.grid?.indicators ?? []) {
      if (!id.startsWith('probation-goal-')) continue;
      await world.write(card.sheetName, cellAddress(row, card.record.grid?.columns.manager ?? 0), [[5]]);
    }
  }
  const line = async (name: string): Promise<CellValue[]> => {
    const { summarySheet } = need(await refreshSummary(world.services));
    await world.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
    return (await world.read(summarySheet)).find((cells) => cells[2] === name) ?? [];
  };
  const total = 7;
  const rank = 10;
  const status = 12;
  const probation = await line('吴晓晓');
  expect(probation[total]).toBe(100);
  expect(probation[rank]).toBe('–');
  expect(probation[status]).toContain('试用期考核；待下结论');
  expect((await line('郑好'))[rank]).toBe(1);
  expect((await line('韩秋'))[rank]).toBe(2);
  const going = await line('杨柳');
  expect(going[rank]).toBe('–');
  expect(going[status]).toContain('试用期考核');
  expect(going[status]).not.toContain('待下结论');
  const { sheetName, record } = await cardOf('吴晓晓');
  await world.write(sheetName, record.results['input.conclusion'] ?? '', [['按期转正']]);
  expect((await line('吴晓晓'))[status]).toContain('试用期考核；按期转正');
});

test('a last day typed on the card counts in place of that of the list, for summary, check and closing', async () => {
  const { sheetName, record } = await cardOf('杨柳');
  const cell = record.results['probation.until'] ?? '';
  const status = async (): Promise<string> => {
    const { summarySheet } = need(await refreshSummary(world.services));
    await world.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
    const line = (await world.read(summarySheet)).find((cells) => cells[2] === '杨柳') ?? [];
    return String(line[12]);
  };
  const ends = async () => need(await lookAtProbation(world.services)).map(({ name, until }) => [name, until]);
  expect(await ends()).toEqual([['吴晓晓', '2026-11-20']]);
  // 27 November as Excel has it when somebody types it; then as text.
  for (const [typed, isOver] of [
    [46353, true],
    ['2026-11-27', true],
    [46370, false],
    ['', false],
  ] as const) {
    await world.write(sheetName, cell, [[typed]]);
    expect((await status()).includes('待下结论')).toBe(isOver);
    expect(await ends()).toEqual(
      isOver
        ? [
            ['吴晓晓', '2026-11-20'],
            ['杨柳', '2026-11-27'],
          ]
        : [['吴晓晓', '2026-11-20']],
    );
  }
  await world.write(sheetName, cell, [['2026-11-27']]);
  const closed = await closePeriod(world.services, { closedOn: '2026-12-01' });
  expect(closed).toMatchObject({ ok: false, error: { kind: 'incompleteCards', unconcluded: [{ name: '杨柳' }] } });
  expect(probationSentence(need(await lookAtProbation(world.services)), 'zh-CN')).toBe(
    '试用期本期到期的有2人：吴晓晓（2026-11-20到期，按期转正）、杨柳（2026-11-27到期，未下结论）。1张考核表还没有考核结论，请在结账前填写。',
  );
  await world.write(sheetName, cell, [['2026-12-13']]);
});

test('the calibration lists them apart, and counts and compares the others only', async () => {
  const sheet = need(await calibrate(world.services)).sheet;
  await world.run(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
  const cells = await world.read(sheet);
  const rowOf = (text: string): number => cells.findIndex((line) => String(line[0]).startsWith(text));
  const apart = rowOf('八、试用期考核');
  const listed = cells.slice(rowOf('七、人员名单') + 2, apart - 1).map(([name]) => name);
  expect([...listed].sort()).toEqual(['郑好', '韩秋'].sort());
  expect(cells.slice(apart + 2, apart + 4).map(([name]) => name)).toEqual(['杨柳', '吴晓晓']);
  // 80 and 60: neither 100 nor what the other one on probation has.
  expect(cells[rowOf('合计')]?.[1]).toBe(2);
  const department = cells.findIndex((line) => line[0] === '客服部' && line[2] !== '');
  expect(cells[department]?.slice(2, 4)).toEqual([1, 80]);
  const gap = cells[apart + 1]?.indexOf('较部门均分') ?? -1;
  expect(cells.slice(apart + 2, apart + 4).map((line) => line[gap])).toEqual(['', '']);
});

test('cards of both kinds are mended when the settings sheet was deleted, and keep what they are and show', async () => {
  await world.deleteSheets('考核设置');
  const report = await build();
  expect(report.kept).toHaveLength(PEOPLE.length);
  for (const name of PEOPLE) {
    const { sheetName, record } = await cardOf(name);
    expect(record.kind).toBe(['吴晓晓', '杨柳'].includes(name) ? 'probation' : undefined);
    const formulas = await world.run(async (context) => {
      context.workbook.application.calculate('Full');
      const used = context.workbook.worksheets.getItem(sheetName).getUsedRange();
      used.load('formulas');
      await context.sync();
      return used.formulas.flat().map(String);
    });
    expect(formulas.filter((cell) => cell.includes('#REF!'))).toEqual([]);
    expect(formulas.some((cell) => cell.includes('考核设置'))).toBe(true);
  }
  const { sheetName, record } = await cardOf('吴晓晓');
  const total = parseArea(record.results['total.score'] ?? '');
  expect((await world.read(sheetName))[total?.row ?? 0]?.[total?.column ?? 0]).toBe(100);
});

test('closing asks where a probation that ends has no conclusion, keeps the conclusion and calls for no review of it', async () => {
  const { sheetName, record } = await cardOf('吴晓晓');
  const conclude = (text: string) => world.write(sheetName, record.results['input.conclusion'] ?? '', [[text]]);
  await conclude('');
  const asked = await closePeriod(world.services, { closedOn: '2026-12-01' });
  // 杨柳 goes on being on probation.
  const unconcluded = [{ number: record.number, sheetName, name: '吴晓晓' }];
  expect(asked).toEqual({ ok: false, error: { kind: 'incompleteCards', period: PERIOD, cards: [], unconcluded } });
  await conclude('按期转正');
  const report = need(await closePeriod(world.services, { closedOn: '2026-12-01' }));
  const line = report.added.find(({ name }) => name === '吴晓晓');
  expect(line?.remarks[0]).toEqual({ kind: 'status', text: '试用期考核；按期转正' });
  expect(line?.passingLine).toBeNull();
  expect(report.added.find(({ name }) => name === '郑好')?.passingLine).not.toBeNull();
});
