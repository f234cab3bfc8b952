import { planCollect, applyCollect } from '../../src/app/packs/collectPacks';
import { makePacks, planHandout, type MadePack } from '../../src/app/packs/handOut';
import { handOutHere } from '../../src/app/packs/handOutHere';
import { readReturns } from '../../src/app/packs/readReturns';
import { applyActuals } from '../../src/app/month/importActuals';
import type { LivingCard } from '../../src/registry/registry';
import { cellAddress, columnName } from '../../src/base/address';
import type { CellValue } from '../../src/base/grid';
import type { Result } from '../../src/base/result';
import { loadFacts } from '../../src/catalogue/facts';
import { allPackTexts, packTexts } from '../../src/i18n/sheets/packs/texts';
import { readPack } from '../../src/packs/collect/readPack';
import { packArchive } from '../../src/packs/make/packArchive';
import { enter, read, sitDown, type Desk } from '../app/builtWorkbook';
import { xlsxFile, type WrittenCell } from '../support/xlsxFile';
import { inExcel } from './packWorld';

/** A month of 60 people and 8 superiors, held against a ledger that knows nothing of packs. */

const TEXTS = allPackTexts('zh-CN');
const SUPERIORS = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'].map((name) => `经理${name}`);

function sixtyPeople(): Uint8Array {
  const { roles } = loadFacts();
  const cells: Record<string, WrittenCell> = {};
  const put = (row: number, line: readonly WrittenCell[]): void =>
    line.forEach((value, column) => (cells[`${columnName(column)}${row}`] = value));
  put(1, ['岗位', '姓名', '工号', '直属上级']);
  for (let at = 0; at < 60; at += 1) {
    const title = roles[(at * 5) % roles.length]?.name['zh-CN'] ?? '';
    put(at + 2, [title, `员工${String(at + 1).padStart(2, '0')}`, `E${at + 1}`, SUPERIORS[at % 8] ?? '']);
  }
  return xlsxFile({ 编制表: cells });
}

function need<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What people type: another value for each cell, within what the cell takes. */
function entryOf(seed: number, bounds: { type: string; min: number | null; max: number | null } | null): CellValue {
  if (bounds === null) return `意见${seed}`;
  const [low, high] = [bounds.min ?? 0, bounds.max ?? (bounds.min ?? 0) + 50];
  const value = low + ((seed % 97) / 97) * (high - low);
  return bounds.type === 'whole' ? Math.floor(value) : Math.round(value * 1000) / 1000;
}

/** Sheet → address → what stands there. */
type Ledger = Map<string, Map<string, CellValue>>;

/** What somebody types into all input cells of a pack. */
function entriesOf(pack: MadePack, seed: number): Ledger {
  const returned = need(readPack(pack.bytes));
  return new Map(
    returned.cards.map(({ note }, card) => [
      note.sheet,
      new Map(
        note.inputs.map(([key, row, column, , bounds], at) => [
          cellAddress(row, column),
          // A choice from a list has no limits of its own.
          bounds === null && key.endsWith(':manager')
            ? '属实'
            : bounds === null && /:(target|actual|self)$/.test(key)
              ? 1
              : entryOf(seed + card * 41 + at * 7, bounds),
        ]),
      ),
    ]),
  );
}

function type(sheets: Excel.WorksheetCollection, entries: Ledger, address = (_: string, cell: string) => cell): void {
  for (const [sheet, cells] of entries) {
    for (const [cell, value] of cells) sheets.getItem(sheet).getRange(address(sheet, cell)).values = [[value]];
  }
}

async function inputsOf(cards: readonly LivingCard[], ledger: Ledger): Promise<Ledger> {
  const found: Ledger = new Map();
  for (const { sheetName } of cards) {
    const addresses = [...(ledger.get(sheetName)?.keys() ?? [])];
    const values = await read(sheetName, 'A1:Z80');
    const at = (cell: string): CellValue => {
      const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      return (values[Number(row) - 1]?.[letters.charCodeAt(0) - 65] ?? '') as CellValue;
    };
    found.set(sheetName, new Map(addresses.map((cell) => [cell, at(cell)])));
  }
  return found;
}

let desk: Desk;
afterEach(() => desk.leave());

test('what packs bring is exactly what the ledger says: returned twice, renamed, deleted, sorted, last month, altered', async () => {
  desk = await sitDown(sixtyPeople());
  await desk.build(await desk.inspect());
  const options = { kind: 'manager', unassigned: 'leave' } as const;
  const shown = need(await planHandout(desk.services, options, '-', allPackTexts('zh-CN')));
  const time = { handedOutAt: '2026-11-25T09:00', due: '2026-12-05' };
  const outcome = need(await handOutHere(desk.services, { shown, options, nobody: '-', time }, TEXTS));
  if (outcome.kind !== 'made') throw new Error(outcome.kind);
  const { packs } = outcome.report;
  expect(packs.map(({ cards }) => cards.length)).toEqual([8, 8, 8, 8, 7, 7, 7, 7]);
  const cards = packs.flatMap((pack) => pack.cards);

  // The ledger begins with what the workbook says, and follows what people do.
  const all = new Map(packs.flatMap((pack, at) => [...entriesOf(pack, at * 1000)]));
  const before = await inputsOf(cards, all);
  const ledger: Ledger = new Map([...before].map(([sheet, cells]) => [sheet, new Map(cells)]));
  const note = (entries: Ledger): void => {
    for (const [sheet, cells] of entries) for (const [cell, value] of cells) ledger.get(sheet)?.set(cell, value);
  };
  const pack = (at: number): MadePack => packs[at] as MadePack;
  const sheet = (at: number, card: number): string => pack(at).cards[card]?.sheetName ?? '';

  // The first returns twice, with a part of it typed anew.
  const again: Ledger = new Map([[sheet(0, 1), entriesOf(pack(0), 555).get(sheet(0, 1)) ?? new Map()]]);
  const first = await inExcel(pack(0).bytes, (sheets) => type(sheets, entriesOf(pack(0), 0)));
  const second = await inExcel(first, (sheets) => type(sheets, again));
  note(entriesOf(pack(0), 0));
  note(again);
  // The second renames a sheet.
  const renamed = await inExcel(pack(1).bytes, (sheets) => {
    type(sheets, entriesOf(pack(1), 1000));
    sheets.getItem(sheet(1, 0)).name = '改了名字';
  });
  note(entriesOf(pack(1), 1000));
  // The third deletes a card.
  const kept = entriesOf(pack(2), 2000);
  kept.delete(sheet(2, 3));
  const deleted = await inExcel(pack(2).bytes, (sheets) => {
    sheets.getItem(sheet(2, 3)).delete();
    type(sheets, kept);
  });
  note(kept);
  // The fourth inserts rows on one card, and two lines of another change places.
  const sorted = await inExcel(pack(3).bytes, (sheets) => {
    type(sheets, entriesOf(pack(3), 3000));
    const inserted = sheets.getItem(sheet(3, 0));
    inserted.protection.unprotect();
    inserted.getRange('3:4').insert('Down');
    const swapped = sheets.getItem(sheet(3, 1));
    swapped.protection.unprotect();
    const [one = 0, two = 0] = pack(3).cards[1]?.record.grid?.indicators.map(({ row }) => row + 1) ?? [];
    swapped.getRange('A90').copyFrom(swapped.getRange(`A${one}:Z${one}`));
    swapped.getRange(`A${one}:Z${one}`).copyFrom(swapped.getRange(`A${two}:Z${two}`));
    swapped.getRange(`A${two}:Z${two}`).copyFrom(swapped.getRange('A90:Z90'));
    swapped.getRange('A90:Z90').clear();
  });
  note(entriesOf(pack(3), 3000));
  // The fifth sends last month's.
  const late = need(await makePacks(desk.workbook.save(), { ...shown, period: '2026-10' }, time, packTexts('zh-CN')))
    .packs[4] as MadePack;
  const lastMonth = await inExcel(late.bytes, (sheets) => type(sheets, entriesOf(late, 4000)));
  // The sixth changes a target that the company sets.
  const grid = pack(5).cards[0]?.record.grid;
  const targets = grid?.indicators.map(({ row }) => cellAddress(row, grid.columns.target ?? 0)) ?? [];
  const fixed = targets.find((cell) => !all.get(sheet(5, 0))?.has(cell)) ?? '';
  const fixedBefore = (await read(sheet(5, 0), fixed))[0]?.[0];
  const altered = await inExcel(pack(5).bytes, (sheets) => {
    type(sheets, entriesOf(pack(5), 5000));
    sheets.getItem(sheet(5, 0)).protection.unprotect();
    sheets.getItem(sheet(5, 0)).getRange(fixed).values = [[0.123]];
  });
  note(entriesOf(pack(5), 5000));
  // The seventh sends a .zip file, in which HR's own entry meets another; the eighth sends nothing.
  const zipped = await inExcel(pack(6).bytes, (sheets) => type(sheets, entriesOf(pack(6), 6000)));
  note(entriesOf(pack(6), 6000));
  const [hrCell = ''] = [...(all.get(sheet(6, 0)) ?? [])].find(([, value]) => typeof value === 'string') ?? [];
  await enter(sheet(6, 0), { [hrCell]: '人事的意见' });
  note(new Map([[sheet(6, 0), new Map([[hrCell, '人事的意见']])]]));

  const returned = [
    { file: '一.xlsx', bytes: first },
    { file: '一.xlsx', bytes: second },
    { file: '二.xlsx', bytes: renamed },
    { file: '三.xlsx', bytes: deleted },
    { file: '四.xlsx', bytes: sorted },
    { file: '五.xlsx', bytes: lastMonth },
    { file: '六.xlsx', bytes: altered },
    { file: '七.zip', bytes: packArchive([{ name: '七.xlsx', bytes: zipped }]) },
  ];
  const plan = need(await planCollect(returned, desk.services, TEXTS));
  expect(plan.files.map(({ file, refusal }) => [file, refusal])).toEqual([
    ['一.xlsx', null],
    ['一.xlsx (2)', null],
    ['二.xlsx', null],
    ['三.xlsx', null],
    ['四.xlsx', null],
    ['五.xlsx', 'otherPeriod'],
    ['六.xlsx', null],
    ['七.xlsx', null],
  ]);
  const codes = (at: number): string[] => [...new Set(plan.files[at]?.problems.map(({ code }) => code))];
  expect([codes(2), codes(3), codes(6)]).toEqual([[], ['cardMissing'], ['targetAltered']]);
  expect(plan.files[7]?.changes.filter(({ conflict }) => conflict)).toMatchObject([{ shown: '人事的意见' }]);
  const collected = { replaces: () => false, collectedOn: '2026-12-06' };
  const report = need(await applyCollect(plan, collected, TEXTS));
  expect([report.refused, report.remaining]).toEqual([[], []]);
  expect(await inputsOf(cards, all)).toEqual(ledger);
  expect((await read(sheet(5, 0), fixed))[0]?.[0]).toBe(fixedBefore);

  // Who has not returned: the fifth sent another month's, the eighth nothing.
  const { lines } = need(await readReturns(desk.services, TEXTS, { nobody: [] }));
  expect(lines.map(({ recipient, returnedOn }) => [recipient, returnedOn])).toEqual(
    SUPERIORS.map((recipient, at) => [recipient, at === 4 || at === 7 ? null : '2026-12-06']),
  );
  expect(lines.every(({ handedOutAt, due }) => handedOutAt === '2026-11-25 09:00' && due === '2026-12-05')).toBe(true);
  const log = (await read('回收记录', 'A4:K13')).filter(([recipient]) => recipient !== '');
  // Eight lines of handing out, one more for the second return, one for the other month.
  expect(log.map((line) => line[0]).sort()).toEqual([...SUPERIORS, SUPERIORS[0], SUPERIORS[4]].sort());

  // One undo.
  const undone = need(await applyActuals(report.undo));
  expect(undone.refused).toEqual([]);
  const hr = await inputsOf(cards, all);
  expect(hr.get(sheet(6, 0))?.get(hrCell)).toBe('人事的意见');
  hr.get(sheet(6, 0))?.set(hrCell, before.get(sheet(6, 0))?.get(hrCell) ?? '');
  expect(hr).toEqual(before);
});
