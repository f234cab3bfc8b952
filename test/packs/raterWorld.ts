import { cellAddress } from '../../src/base/address';
import { makePacks, planHandout, type MadePack } from '../../src/app/packs/handOut';
import { listRaters } from '../../src/app/packs/raterSheet';
import { allPackTexts, packTexts } from '../../src/i18n/sheets/packs/texts';
import { settingLabel } from '../../src/scorecard/settings/settingWords';
import type { CellValue } from '../../src/base/grid';
import { monthWorld, need, rowsOf, type MonthWorld } from '../app/monthWorld';
import { inExcel } from './packWorld';

/** Cards of two who work side by side, on which all four kinds of other raters have a weight. */
export const PERIOD = '2026-11';
export const LIST = `评分人名单 ${PERIOD}`;
export const TEXTS = allPackTexts('zh-CN');

const SETTINGS = {
  ...{ selfWeight: 0.1, managerWeight: 0.5, superiorWeight: 0.1, peerWeight: 0.15, reportWeight: 0.1 },
  ...{ customerWeight: 0.05, kpiShare: 0.7, behaviourShare: 0.3 },
};

export async function raterWorld(people: readonly string[] = ['吴晓晓', '郑好']): Promise<MonthWorld> {
  const world = await monthWorld('zh-CN', rowsOf(people));
  await world.build(PERIOD);
  for (const { sheetName } of await world.cards(PERIOD)) await world.deleteSheets(sheetName);
  await world.deleteSheets('考核表模板');
  for (const [key, value] of Object.entries(SETTINGS)) {
    const row = await world.rowOf('考核设置', settingLabel(key, 'zh-CN'));
    await world.write('考核设置', `B${row}`, [[value]]);
  }
  await world.build(PERIOD);
  return world;
}

/** The list of raters as it stands: lines below the header, by column. */
export async function listed(
  world: MonthWorld,
): Promise<{ readonly row: number; readonly cells: readonly CellValue[] }[]> {
  const values = await world.read(LIST);
  const header = values.findIndex((line) => line.includes('评分身份'));
  return values.slice(header + 1).map((cells, at) => ({ row: header + 2 + at, cells }));
}

/** HR names customers, and confirms all lines. */
export async function confirmAll(world: MonthWorld, customers: readonly string[] = []): Promise<void> {
  need(await listRaters(world.services, TEXTS));
  let next = 0;
  for (const { row, cells } of await listed(world)) {
    if (cells[4] === '客户' && cells[5] === '') {
      await world.write(LIST, `F${row}`, [[customers[next] ?? '']]);
      next += 1;
    }
    await world.write(LIST, `G${row}`, [['是']]);
  }
}

export async function handOutToRaters(
  world: MonthWorld,
  handedOutAt = '2026-11-25T09:00',
): Promise<readonly MadePack[]> {
  const plan = need(await planHandout(world.services, { kind: 'rater', unassigned: 'leave' }, '', TEXTS));
  const made = await makePacks(new Uint8Array(), plan, { handedOutAt, due: '2026-12-05' }, packTexts('zh-CN'));
  if (!made.ok) throw new Error(made.error);
  return made.value.packs;
}

/** A form as its rater sends it back: each line rated, by whom it is about. */
export async function filledIn(
  { bytes, recipient }: Pick<MadePack, 'bytes' | 'recipient'>,
  rate: (name: string, item: string) => CellValue,
): Promise<{ readonly file: string; readonly bytes: Uint8Array }> {
  return {
    file: `${recipient}.xlsx`,
    bytes: await inExcel(bytes, () => undefined).then((saved) => rated(saved, rate)),
  };
}

async function rated(bytes: Uint8Array, rate: (name: string, item: string) => CellValue): Promise<Uint8Array> {
  const { openTestWorkbook } = await import('../embedded/openTestWorkbook');
  const book = await openTestWorkbook(bytes);
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('评分表');
    const used = sheet.getUsedRange(true).load('values,rowIndex,columnIndex');
    await context.sync();
    const values = used.values as CellValue[][];
    const header = values.findIndex((line) => line.includes('评分标准'));
    const column = values[header]?.indexOf('评分') ?? -1;
    values.slice(header + 1).forEach((line, at) => {
      const [, name = '', , , item = ''] = line;
      if (name === '') return;
      const cell = cellAddress(used.rowIndex + header + 1 + at, used.columnIndex + column);
      sheet.getRange(cell).values = [[rate(String(name), String(item))]];
    });
    await context.sync();
  });
  return book.save();
}
