import { allPackTexts } from '../../src/i18n/sheets/packs/texts';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { makePacks, planHandout, type HandoutOptions, type MadePack } from '../../src/app/packs/handOut';
import { packTexts } from '../../src/i18n/sheets/packs/texts';
import { SAMPLE, sitDown, type Desk } from '../app/builtWorkbook';
import { openTestWorkbook } from '../embedded/openTestWorkbook';

export const TIME = { handedOutAt: '2026-11-25T09:00', due: '2026-12-05' };

/** Three managers' people, one of whom heads others, and the head of the company, whom nobody heads. */
const PEOPLE = '顾长河 沈知远 温如言 简宁 方圆圆 宋词 赵一鸣 钱朵朵 周周 吴晓晓 郑好'.split(' ');

/** The sample with cards for some of its people, as a file. */
export async function builtFile(wanted: readonly string[] = PEOPLE): Promise<Uint8Array> {
  const desk = await sitDown(readFileSync(SAMPLE));
  try {
    const inspection = await desk.inspect();
    const rows = inspection.rows.filter(({ row }) => row.people.some(({ name }) => wanted.includes(name)));
    await desk.build({ ...inspection, rows });
    return desk.workbook.save();
  } finally {
    desk.leave();
  }
}

/** The packs that are made of the workbook a desk has open. */
export async function packsOf(
  desk: Desk,
  options: Partial<HandoutOptions> = {},
  time: { readonly handedOutAt: string; readonly due: string | null } = TIME,
): Promise<readonly MadePack[]> {
  const plan = await planHandout(
    desk.services,
    { kind: 'manager', unassigned: 'leave', ...options },
    '无上级',
    allPackTexts('zh-CN'),
  );
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const made = await makePacks(desk.workbook.save(), plan.value, time, packTexts('zh-CN'));
  if (!made.ok) throw new Error(made.error);
  return made.value.packs;
}

/** What somebody does with a file in Excel. */
export async function inExcel(
  bytes: Uint8Array,
  work: (worksheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void,
): Promise<Uint8Array> {
  const book = await openTestWorkbook(bytes);
  await book.Excel.run(async (context) => {
    work(context.workbook.worksheets, context);
    await context.sync();
  });
  return book.save();
}

/** All that the parts of a file hold, as text. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}
