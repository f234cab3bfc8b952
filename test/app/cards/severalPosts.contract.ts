import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { refreshSummary } from '../../../src/app/cards/refreshSummary';
import { readPeriodSheets } from '../../../src/app/cards/periodSheets';
import type { LivingCard } from '../../../src/registry/registry';
import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { refreshPaySheet } from '../../../src/app/month/refreshPaySheet';
import { cellAddress } from '../../../src/base/address';
import type { CellValue } from '../../../src/base/grid';
import { createServices } from '../../../src/cli/file/fileServices';
import type { Services } from '../../../src/app/services';
import type { EmbeddedWorkbook } from '../../../src/embedded/node/openEmbeddedWorkbook';
import { runStep } from '../../../src/excel/runStep';
import { recordsOf } from '../../../src/app/evidence/findPerson';
import { recipientsOf } from '../../../src/app/packs/handOut';
import { openTestWorkbook } from '../../embedded/openTestWorkbook';
import { xlsxFile, type WrittenCell } from '../../support/xlsxFile';
import { need } from '../monthWorld';

/** Whoever goes from one post to another within a period has a card for each, by the days there. */

const LIST = '花名册';
const HEADER = ['工号', '姓名', '部门', '岗位', '直属上级', '入职日期', '调岗日期', '离职日期'];
const MANAGER = ['E1000', '周明', '客服部', '客服主管', '', '2020-03-02', '', ''];
const OTHER = ['E1002', '李静', '客服部', '客服专员', '周明', '2022-03-01', '', ''];
const OLD_POST = ['E1001', '张岚', '客服部', '客服专员', '周明', '2023-05-04', '', '2026-11-15'];
const NEW_POST = ['E1001', '张岚', '视觉部', '美工', '周明', '2023-05-04', '2026-11-16', ''];

let services: Services;
let book: EmbeddedWorkbook;
let leave: () => void;
beforeAll(async () => {
  services = await createServices('zh-CN');
});
afterEach(() => leave());

async function open(...rows: readonly (readonly string[])[]): Promise<void> {
  const cells = [HEADER, ...rows].flatMap((line, row) =>
    line.flatMap((text, column): [string, WrittenCell][] => (text === '' ? [] : [[cellAddress(row, column), text]])),
  );
  book = await openTestWorkbook(xlsxFile({ [LIST]: Object.fromEntries(cells) }));
  leave = book.installGlobals();
}

const inspect = async () => need(await inspectWorkbook(services));

async function build(period = '2026-11') {
  const report = need(
    await buildScorecards(await inspect(), sureRole, services, {
      period,
      namePattern: '{姓名}',
      unnamed: 'placesOnly',
    }),
  );
  expect(report.stoppedBy).toBeNull();
  return report;
}

const cards = async (period = '2026-11'): Promise<readonly LivingCard[]> =>
  need(await runStep((workbook) => readPeriodSheets(workbook, services, period))).cards;

async function cardAt(position: string, period = '2026-11'): Promise<LivingCard> {
  const found = (await cards(period)).find(({ record }) => record.name === '张岚' && record.position === position);
  if (!found) throw new Error(`no card at ${position}`);
  return found;
}

async function write(sheet: string, address: string, values: CellValue[][]): Promise<void> {
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
}

async function read(sheet: string): Promise<CellValue[][]> {
  return book.Excel.run(async (context) => {
    context.workbook.application.calculate('Full');
    const area = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    area.load('values');
    await context.sync();
    return area.values as CellValue[][];
  });
}

async function rate({ sheetName, record }: LivingCard, points: number): Promise<void> {
  const rules = new Map(
    services.catalogue.roles.get(record.roleId)?.indicators.map(({ indicator, rule }) => [indicator.id, rule]),
  );
  for (const { id, row } of record.grid?.indicators ?? []) {
    const rule = rules.get(id);
    if (rule?.kind === 'veto') {
      await write(sheetName, cellAddress(row, record.grid?.columns.actual ?? 0), [[0]]);
      continue;
    }
    const levels = rule?.kind === 'judgement' && rule.scale === 'levels';
    const value = levels ? Math.round(points / 20) : points;
    await write(sheetName, cellAddress(row, record.grid?.columns.manager ?? 0), [[value]]);
    await write(sheetName, cellAddress(row, record.grid?.columns.note ?? 0), [['按记录']]);
  }
}

const linesOf = async (sheet: string): Promise<CellValue[][]> =>
  (await read(sheet)).filter((line) => String(line[0]).includes('/E1001'));

/** Lines of 张岚 on a sheet as records by the header. */
async function named(sheet: string): Promise<Record<string, CellValue>[]> {
  const cells = await read(sheet);
  const header = cells.find(([first]) => first === '考核编号') ?? [];
  return cells
    .filter((line) => String(line[0]).includes('/E1001'))
    .map((line) => Object.fromEntries(header.map((title, index) => [String(title), line[index] ?? ''])));
}

describe('two rows of one number whose days follow each other', () => {
  beforeEach(() => open(MANAGER, OLD_POST, NEW_POST, OTHER));

  test('are no repetition, and each has a card for its days that says so', async () => {
    const { lists } = await inspect();
    expect(lists.flatMap(({ table }) => table.issues.map(({ code }) => code))).not.toContain('samePersonTwice');
    const report = await build();
    expect(
      report.built.filter(({ name }) => name === '张岚').map(({ number, sheetName }) => [number, sheetName]),
    ).toEqual([
      ['2026-11/E1001', '张岚'],
      ['2026-11/E1001 → 2', '张岚_美工'],
    ]);
    const [old, now] = [await cardAt('客服专员'), await cardAt('美工')];
    expect(old.record.status).toEqual({ postTo: '2026-11-15', together: { calendar: 30, working: 21 } });
    expect(now.record.status).toEqual({ postFrom: '2026-11-16', together: { calendar: 30, working: 21 } });
    expect((await read(old.sheetName)).flat().join(' ')).toContain(
      '客服专员（任本岗至11-15；本期按岗位分开考核；在岗10/21个工作日）',
    );
    expect((await read(now.sheetName)).flat().join(' ')).toContain(
      '美工（11-16调岗；本期按岗位分开考核；在岗11/21个工作日）',
    );
    const again = await build();
    expect(again.refreshed.filter(({ name }) => name === '张岚')).toHaveLength(2);
    expect(again.built).toEqual([]);
    expect(again.offList).toEqual([]);
  });

  test('are paid by the days at each, also where nothing is prorated, and never twice', async () => {
    await build();
    await rate(await cardAt('客服专员'), 100);
    await rate(await cardAt('美工'), 80);
    const { sheet } = need(await refreshPaySheet(services));
    const pay = await read(sheet);
    const header = pay.find((line) => line[0] === '考核编号') ?? [];
    const at = (title: string): number => header.indexOf(title);
    const first = pay.findIndex((line) => line[0] === '2026-11/E1001');
    const second = pay.findIndex((line) => line[0] === '2026-11/E1001 → 2');
    for (const row of [first, second]) {
      await write(sheet, cellAddress(row, at('基本工资')), [[6300]]);
      await write(sheet, cellAddress(row, at('绩效工资')), [[2100]]);
    }
    expect((await named(sheet)).map((line) => line['在岗情况'])).toEqual(['任本岗至11-15', '11-16调岗']);
    const share = async () => (await linesOf(sheet)).map((line) => Number(line[at('折算比例')]));
    expect((await share()).map((each) => Math.round(each * 21))).toEqual([10, 11]);
    const paid = (await linesOf(sheet)).map((line) => [
      line[at('全勤奖')],
      line[at('绩效奖金')],
      line[at('系数')] ?? line[at('绩效系数')],
    ]);
    const [one, two] = paid;
    // 10 and 11 of 21 days, each by the coefficient of its card.
    expect(one?.[1]).toBeCloseTo(1000 * Number(one?.[2]), 2);
    expect(two?.[1]).toBeCloseTo(1100 * Number(two?.[2]), 2);
    const settings = await read('考核设置');
    const row = settings.findIndex(([label]) => String(label).startsWith('工资按在岗天数折算'));
    await write('考核设置', cellAddress(row, 1), [[0]]);
    expect((await share()).map((each) => Math.round(each * 21))).toEqual([10, 11]);
  });

  test('go to the person in one pack, and the person is one in the evidence', async () => {
    await build();
    const all = await cards();
    const own = [...recipientsOf(all, 'employee').named.values()].map(({ cards: group }) =>
      group.map(({ record }) => record.number),
    );
    expect(own).toContainEqual(['2026-11/E1001', '2026-11/E1001 → 2']);
    const records = all.map(({ record }) => record);
    expect(need(recordsOf(['E1001'], records)).map(({ position }) => position)).toEqual(['客服专员', '美工']);
  });

  test('are two lines of the summary and of the history, of one person', async () => {
    await build();
    await rate(await cardAt('客服专员'), 100);
    await rate(await cardAt('美工'), 80);
    for (const { sheetName, record } of await cards())
      if (record.name !== '张岚') await rate({ sheetName, record } as LivingCard, 80);
    const { summarySheet } = need(await refreshSummary(services));
    expect((await named(summarySheet)).map((line) => line['状态'])).toEqual([
      expect.stringContaining('本期按岗位分开考核；在岗10/21个工作日'),
      expect.stringContaining('本期按岗位分开考核；在岗11/21个工作日'),
    ]);
    const closed = need(await closePeriod(services, { closedOn: '2026-12-01' }));
    const history = await named(closed.historySheet);
    expect(history.map((line) => [line['考核编号'], line['岗位']])).toEqual([
      ['2026-11/E1001', '客服专员'],
      ['2026-11/E1001 → 2', '美工'],
    ]);
    const december = await build('2026-12');
    expect(
      december.built.filter(({ name }) => name === '张岚').map(({ number, position }) => [number, position]),
    ).toEqual([['2026-12/E1001', '美工']]);
    expect((await cardAt('美工', '2026-12')).record.status).toBeUndefined();
  });
});

test('where only the day of the move is on the list, it ends the post before; next month that row has no card', async () => {
  await open(MANAGER, [...OLD_POST.slice(0, 7), ''], NEW_POST);
  await build();
  expect((await cardAt('客服专员')).record.status?.postTo).toBe('2026-11-15');
  const december = await build('2026-12');
  expect(december.built.map(({ position }) => position)).toEqual(['客服主管', '美工']);
  expect(december.notAssessed).toMatchObject([{ name: '张岚', position: '客服专员', reason: 'otherPost' }]);
});

test('rows that overlap stay two cards, told as a repetition', async () => {
  await open(MANAGER, [...OLD_POST.slice(0, 7), ''], [...NEW_POST.slice(0, 6), '', '']);
  const { lists } = await inspect();
  expect(lists.flatMap(({ table }) => table.issues.map(({ code }) => code))).toContain('samePersonTwice');
  const report = await build();
  expect(report.built.filter(({ name }) => name === '张岚').map(({ number }) => number)).toEqual([
    '2026-11/E1001',
    '2026-11/E1001-2',
  ]);
});

test('too few days at a post go with the other one, which says so', async () => {
  await open(MANAGER, [...OLD_POST.slice(0, 7), '2026-11-26'], [...NEW_POST.slice(0, 6), '2026-11-27', '']);
  await build();
  const settings = await read('考核设置');
  const row = settings.findIndex(([label]) => String(label).startsWith('在岗不足几天'));
  await write('考核设置', cellAddress(row, 1), [[5]]);
  const report = await build();
  expect(report.notAssessed).toMatchObject([{ name: '张岚', position: '美工', reason: 'fewDays', note: '2' }]);
  expect((await cardAt('客服专员')).record.status).toEqual({ movedAway: '2026-11-26' });
});

describe('a row that names another post while the card of the period was begun', () => {
  beforeEach(async () => {
    await open(MANAGER, [...OLD_POST.slice(0, 7), '']);
    await build();
    await rate(await cardAt('客服专员'), 100);
  });

  test('with a day of the move: the card counts to the day before, and another one is built for the days since', async () => {
    await write(LIST, 'C3:G3', [['视觉部', '美工', '周明', '2023-05-04', '2026-11-16']]);
    for (let time = 0; time < 2; time++) {
      const report = await build();
      expect(report.offList).toEqual([]);
      const [old, now] = [await cardAt('客服专员'), await cardAt('美工')];
      expect([old.record.number, now.record.number]).toEqual(['2026-11/E1001', '2026-11/E1001 → 2']);
      expect(old.record.status).toEqual({ postTo: '2026-11-15', together: { calendar: 30, working: 21 } });
      expect((await read(old.sheetName)).flat().join(' ')).toContain('客服专员（任本岗至11-15；');
      expect(now.record.status?.postFrom).toBe('2026-11-16');
    }
    const { sheet } = need(await refreshPaySheet(services));
    expect((await named(sheet)).map((line) => Math.round(Number(line['折算比例']) * 21))).toEqual([10, 11]);
  });

  test('under a password: days and pay follow, the report names the card, and once unlocked it says so', async () => {
    const { sheetName } = await cardAt('客服专员');
    const protect = (password: string | null) =>
      book.Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem(sheetName);
        protection.unprotect(password === null ? 'secret' : undefined);
        protection.protect({}, password ?? undefined);
        await context.sync();
      });
    await protect('secret');
    await write(LIST, 'C3:G3', [['视觉部', '美工', '周明', '2023-05-04', '2026-11-16']]);
    for (let time = 0; time < 2; time++) {
      const report = await build();
      expect(report.unsaid?.map((card) => card.sheetName)).toEqual([sheetName]);
      expect((await read(sheetName)).flat().join(' ')).not.toContain('任本岗');
      expect((await cardAt('客服专员')).record.status?.postTo).toBe('2026-11-15');
    }
    await protect(null);
    expect((await build()).unsaid).toBeUndefined();
    expect((await read(sheetName)).flat().join(' ')).toContain('客服专员（任本岗至11-15；');
    expect((await cardAt('客服专员')).record.said).toBeUndefined();
  });

  test('without one: the card goes on, and says on itself and on the summary which post the list names', async () => {
    await write(LIST, 'C3:D3', [['视觉部', '美工']]);
    const report = await build();
    expect(report.moved.map(({ name }) => name)).toEqual(['张岚']);
    expect(report.built).toEqual([]);
    const card = await cardAt('客服专员');
    expect((await read(card.sheetName)).flat().join(' ')).toContain('客服专员（名单现岗位：美工）');
    expect((await named(report.summarySheet))[0]?.['状态']).toContain('名单现岗位：美工');
    await write(LIST, 'C3:D3', [['客服部', '客服专员']]);
    await build();
    const back = await cardAt('客服专员');
    expect(back.record.status).toBeUndefined();
    expect((await read(back.sheetName)).flat().join(' ')).not.toContain('名单现岗位');
  });
});
