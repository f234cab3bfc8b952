import { applyActuals } from '../../src/app/month/importActuals';
import { closePeriod } from '../../src/app/month/closePeriod';
import { applyCollect, planCollect, type CollectPlan } from '../../src/app/packs/collectPacks';
import type { ReturnedBytes } from '../../src/packs/collect/unpackReturned';
import { makePacks, planHandout, type MadePack } from '../../src/app/packs/handOut';
import { allPackTexts, packTexts } from '../../src/i18n/sheets/packs/texts';
import type { LivingCard } from '../../src/registry/registry';
import { cellAddress } from '../../src/base/address';
import { inspectWorkbook } from '../../src/app/list/inspect';
import { enter, read, SAMPLE, sheetNames, sitDown, type Desk } from '../app/builtWorkbook';
import { builtFile, inExcel, packsOf, TIME } from './packWorld';

let file: Uint8Array;
let packs: readonly MadePack[];
beforeAll(async () => {
  file = await builtFile();
  const desk = await sitDown(file);
  packs = await packsOf(desk);
  desk.leave();
});

let desk: Desk;
beforeEach(async () => {
  desk = await sitDown(file);
});
afterEach(() => desk.leave());

const packFor = (recipient: string): MadePack => {
  const pack = packs.find((each) => each.recipient === recipient);
  if (!pack) throw new Error(recipient);
  return pack;
};
const cardOf = (name: string): LivingCard => {
  const card = packs.flatMap(({ cards }) => cards).find(({ record }) => record.name === name);
  if (!card) throw new Error(name);
  return card;
};
/** The cell of a field in the line of an indicator that takes an actual value, by its rank among those. */
const cell = (
  name: string,
  field: 'actual' | 'manager' | 'self' | 'target' | 'weight' | 'system',
  at: number,
): string => {
  const grid = cardOf(name).record.grid;
  const lines = grid?.indicators.filter(({ direction }) => direction !== null) ?? [];
  return cellAddress(lines[at]?.row ?? -1, grid?.columns[field] ?? 0);
};
const below = (address: string, rows: number): string => address.replace(/\d+/, (row) => String(Number(row) + rows));

async function planned(returned: readonly ReturnedBytes[]): Promise<CollectPlan> {
  const plan = await planCollect(returned, desk.services, allPackTexts('zh-CN'));
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

async function applied(plan: CollectPlan, prefer: 'pack' | 'workbook' | null = null) {
  const options = { replaces: () => prefer === 'pack', collectedOn: '2026-12-06' };
  const done = await applyCollect(plan, options, allPackTexts('zh-CN'));
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
}

const codes = (plan: CollectPlan, name: string): (readonly [string, string])[] =>
  (plan.files.find(({ file: each }) => each === name)?.problems ?? []).map(({ code, params }) => [
    code,
    'cell' in params ? params.cell : params.person,
  ]);

test('a month: returned twice, renamed, with rows inserted, sorted, a card deleted, a target changed, from another month, foreign', async () => {
  const notes = (name: string): string => cell(name, 'target', 0).replace(/^[A-Z]+/, 'O');
  const first = await inExcel(packFor('温如言').bytes, (sheets) => {
    sheets.getItem('简宁').getRange(cell('简宁', 'actual', 0)).values = [[0.9]];
    sheets.getItem('宋词').getRange(cell('宋词', 'actual', 0)).values = [[0.5]];
  });
  const second = await inExcel(packFor('温如言').bytes, (sheets) => {
    sheets.getItem('简宁').getRange(cell('简宁', 'actual', 0)).values = [[0.95]];
    sheets.getItem('周周').getRange(notes('周周')).values = [['本月新人多']];
  });
  const moved = await inExcel(packFor('宋词').bytes, (sheets) => {
    const sheet = sheets.getItem('赵一鸣');
    sheet.protection.unprotect();
    sheet.name = '小赵的考核表';
    sheet.getRange('3:4').insert('Down');
    sheet.getRange(below(cell('赵一鸣', 'actual', 1), 2).replace(/^[A-Z]+(\d+)$/, '$1:$1')).insert('Down');
    sheet.getRange(below(cell('赵一鸣', 'actual', 0), 2)).values = [[0.81]];
    sheet.getRange(below(cell('赵一鸣', 'actual', 1), 3)).values = [[0.82]];
    // Two lines of another card change places, as sorting does.
    const sorted = sheets.getItem('钱朵朵');
    sorted.protection.unprotect();
    const line = (at: number): string => cell('钱朵朵', 'actual', at).replace(/^[A-Z]+(\d+)$/, 'A$1:O$1');
    sorted.getRange('A60').copyFrom(sorted.getRange(line(0)));
    sorted.getRange(line(0)).copyFrom(sorted.getRange(line(1)));
    sorted.getRange(line(1)).copyFrom(sorted.getRange('A60:O60'));
    sorted.getRange('A60:O60').clear();
    sorted.getRange(cell('钱朵朵', 'actual', 1)).values = [[0.71]];
  });
  const altered = await inExcel(packFor('周周').bytes, (sheets) => {
    sheets.getItem('吴晓晓').delete();
    const sheet = sheets.getItem('郑好');
    sheet.protection.unprotect();
    sheet.getRange(cell('郑好', 'target', 0)).values = [[0.1]];
    sheet.getRange(cell('郑好', 'system', 1)).values = [[100]];
    sheet.getRange(cell('郑好', 'weight', 2)).values = [[0.9]];
    sheet.getRange(cell('郑好', 'actual', 0)).values = [['很好']];
    sheet.getRange(cell('郑好', 'actual', 1)).values = [[0.93]];
  });
  const plan = await planHandout(desk.services, { kind: 'manager', unassigned: 'leave' }, '', allPackTexts('zh-CN'));
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const late = await makePacks(file, { ...plan.value, period: '2026-10' }, TIME, packTexts('zh-CN'));
  if (!late.ok) throw new Error(late.error);
  const lastMonth = late.value.packs.find(({ recipient }) => recipient === '简宁')?.bytes ?? new Uint8Array();

  const returned: ReturnedBytes[] = [
    { file: '温2.xlsx', bytes: second },
    { file: '温1.xlsx', bytes: first },
    { file: '宋.xlsx', bytes: moved },
    { file: '周.xlsx', bytes: altered },
    { file: '上月.xlsx', bytes: lastMonth },
    { file: '名单.xlsx', bytes: new Uint8Array((await import('node:fs')).readFileSync(SAMPLE)) },
    { file: '照片.xlsx', bytes: new Uint8Array([1, 2, 3]) },
  ];
  // The file named last counts where nothing else tells them apart.
  const seen = await planned(returned);
  expect(seen.unread).toEqual([
    { file: '名单.xlsx', problem: 'notAPack' },
    { file: '照片.xlsx', problem: 'notAWorkbook' },
  ]);
  expect(seen.files.map(({ file: each, refusal }) => [each, refusal])).toEqual([
    ['温2.xlsx', null],
    ['温1.xlsx', null],
    ['宋.xlsx', null],
    ['周.xlsx', null],
    ['上月.xlsx', 'otherPeriod'],
  ]);
  expect(seen.files[0]?.overruled).toEqual([
    expect.objectContaining({ name: '简宁', entered: 0.95, later: 0.9, laterFile: '温1.xlsx' }),
  ]);
  expect(codes(seen, '宋.xlsx')).toEqual([]);
  expect(codes(seen, '周.xlsx')).toEqual([
    ['cardMissing', '吴晓晓'],
    ['notANumber', cell('郑好', 'actual', 0)],
    ['targetAltered', cell('郑好', 'target', 0)],
    ['formulaDamaged', cell('郑好', 'system', 1)],
    ['weightAltered', cell('郑好', 'weight', 2)],
  ]);

  const report = await applied(seen);
  const ledger: readonly (readonly [string, string, unknown])[] = [
    ['简宁', cell('简宁', 'actual', 0), 0.9],
    ['宋词', cell('宋词', 'actual', 0), 0.5],
    ['周周', notes('周周'), '本月新人多'],
    ['赵一鸣', cell('赵一鸣', 'actual', 0), 0.81],
    ['赵一鸣', cell('赵一鸣', 'actual', 1), 0.82],
    ['钱朵朵', cell('钱朵朵', 'actual', 0), 0.71],
    ['郑好', cell('郑好', 'actual', 1), 0.93],
  ];
  expect(report.applied).toHaveLength(ledger.length);
  for (const [sheet, address, value] of ledger)
    expect([sheet, (await read(sheet, address))[0]?.[0]]).toEqual([sheet, value]);
  expect((await read('郑好', cell('郑好', 'target', 0)))[0]?.[0]).not.toBe(0.1);

  expect(await sheetNames()).toContain('回收记录');
  const log = await read('回收记录', 'A3:K8');
  expect(log[0]?.slice(0, 2)).toEqual(['填写人', '发放方式']);
  expect(log.slice(1).map((line) => [line[0], line[8], line[9]])).toEqual([
    ['温如言', '温2.xlsx', 1],
    ['温如言', '温1.xlsx', 2],
    ['宋词', '宋.xlsx', 3],
    ['周周', '周.xlsx', 1],
    ['简宁', '上月.xlsx', 0],
  ]);

  // Collected once more: nothing is new, and the log has no second line of what it says already.
  const again = await planned(returned.slice(1, 4));
  expect(again.files.flatMap(({ changes }) => changes)).toEqual([]);
  expect(again.files.map(({ same }) => same)).toEqual([2, 3, 1]);
  expect((await applied(again)).log).toBe('回收记录');
  expect((await read('回收记录', 'I9'))[0]?.[0]).toBe('');
  const nextDay = await applyCollect(
    again,
    { replaces: () => false, collectedOn: '2026-12-07' },
    allPackTexts('zh-CN'),
  );
  expect(nextDay.ok).toBe(true);
  expect((await read('回收记录', 'I9'))[0]?.[0]).toBe('温1.xlsx');

  const undone = await applyActuals(report.undo);
  if (!undone.ok) throw new Error(JSON.stringify(undone.error));
  for (const [sheet, address] of ledger) expect((await read(sheet, address))[0]?.[0]).toBe('');
});

test('a cell changed on both sides is left until a person chooses; a closed period takes nothing', async () => {
  const place = cell('温如言', 'actual', 0);
  const other = cell('温如言', 'actual', 1);
  const returned = await inExcel(packFor('沈知远').bytes, (sheets) => {
    sheets.getItem('温如言').getRange(place).values = [[0.7]];
    sheets.getItem('温如言').getRange(other).values = [[0.6]];
  });
  await enter('温如言', { [place]: 0.8 });
  const plan = await planned([{ file: '沈.xlsx', bytes: returned }]);
  expect(
    plan.files[0]?.changes.map(({ shown, after, conflict, figure }) => [shown, after, conflict, figure?.unit]),
  ).toEqual([
    [0.8, 0.7, true, 'percent'],
    ['', 0.6, false, 'percent'],
  ]);
  const report = await applied(plan);
  expect(report.files[0]).toMatchObject({ entered: 1, conflicts: [{ after: 0.7 }] });
  expect([(await read('温如言', place))[0]?.[0], (await read('温如言', other))[0]?.[0]]).toEqual([0.8, 0.6]);
  await applied(await planned([{ file: '沈.xlsx', bytes: returned }]), 'workbook');
  expect((await read('温如言', place))[0]?.[0]).toBe(0.8);
  const preferred = await planned([{ file: '沈.xlsx', bytes: returned }]);
  // Somebody types between preview and writing: the cell is left.
  await enter('温如言', { [place]: 0.85 });
  expect((await applied(preferred, 'pack')).refused).toHaveLength(1);
  await applied(await planned([{ file: '沈.xlsx', bytes: returned }]), 'pack');
  expect((await read('温如言', place))[0]?.[0]).toBe(0.7);

  const closed = await closePeriod(desk.services, { closedOn: '2026-12-07', evenIncomplete: true });
  expect(closed.ok).toBe(true);
  const late = await planned([{ file: '沈.xlsx', bytes: returned }]);
  expect(late.files.map(({ refusal, changes }) => [refusal, changes])).toEqual([['periodClosed', []]]);
});

test('a pack that is opened is no staffing list, and says what it is', async () => {
  const opened = await sitDown(packFor('温如言').bytes);
  const inspected = await inspectWorkbook(opened.services);
  opened.leave();
  expect(inspected).toEqual({ ok: false, error: { kind: 'scoringPack', recipient: '温如言', period: '2026-11' } });
});

test('a card whose indicator has lost its name takes nothing, as everywhere else', async () => {
  const returned = await inExcel(packFor('温如言').bytes, (sheets) => {
    sheets.getItem('简宁').getRange(cell('简宁', 'actual', 0)).values = [[0.9]];
  });
  const { grid } = cardOf('简宁').record;
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem('简宁').protection.unprotect();
  await context.sync();
  await enter('简宁', { [cellAddress(grid?.indicators[0]?.row ?? 0, grid?.columns.name ?? 0)]: '' });
  const plan = await planned([{ file: '温.xlsx', bytes: returned }]);
  expect(plan.files[0]?.changes).toEqual([]);
  expect(codes(plan, '温.xlsx')).toContainEqual(['ownCardUnreadable', '简宁']);
});
