import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertWorkbook, recalculate } from '../../support/libreOffice';
import { enter, read, sitDown, type Desk } from '../builtWorkbook';
import { BUILT_FOR, DRAWN_FOR, TEMPLATE, WORKING } from './strangerTemplates';

let desk: Desk;
beforeEach(async () => {
  desk = await sitDown();
  await desk.build(await desk.inspect(), { only: ({ row }) => row.row === DRAWN_FOR });
});
afterEach(() => desk.leave());

/** Builds on the template of this name, with every line of the first card scored 80 by the manager. */
async function scored(name: string): Promise<{ sheet: string; lines: number; first: number }> {
  const template = WORKING.find((each) => each.name === name);
  const context = new Excel.RequestContext();
  template?.edit(context.workbook.worksheets.getItem(TEMPLATE), context.workbook);
  await context.sync();
  const report = await desk.build(await desk.inspect(), { only: ({ row }) => BUILT_FOR.includes(row.row) });
  const sheet = report.built[0]?.sheetName ?? '';
  const cells = await read(sheet, 'A1:Z40');
  const header = cells.findIndex((line) => line.includes('上级评分'));
  const column = String.fromCharCode(65 + (cells[header]?.indexOf('上级评分') ?? 0));
  let lines = 0;
  const isLine = (value: unknown): boolean =>
    typeof value === 'number' || (cells[header]?.[0] === '指标' && value !== '' && value !== undefined);
  while (isLine(cells[header + 1 + lines]?.[0])) lines += 1;
  for (let line = 0; line < lines; line += 1) await enter(sheet, { [`${column}${header + 2 + line}`]: 80 });
  return { sheet, lines, first: header + 2 };
}

async function pagesOf(number: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rolecard-print-'));
  try {
    const path = join(folder, 'cards.pdf');
    writeFileSync(path, await convertWorkbook(desk.workbook.save(), 'pdf'));
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
    return text.split('\f').filter((page) => page.includes(number) && !page.includes('总排名'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('own formulas are about all indicators of a card', async () => {
  const { sheet, lines, first } = await scored('总分在别处重复，加平均分和最高分');
  const cells = (await recalculate(desk.workbook.save())).get(sheet);
  // Template row 17, below 7 rows of indicators and 3 of adjustments instead of one each.
  const line = 17 + (lines - 1) + 2;
  expect(first).toBe(7);
  expect(cells?.get(`H${line}`)).toBe(80);
  expect(cells?.get(`A${line}`)).toBe('本期得分：80.0，等级：优秀');
  expect(cells?.get(`F${line}`)).toBeCloseTo(80, 9);
  expect(cells?.get(`I${line}`)).toBeCloseTo(80, 9);
  expect(cells?.get(`K${line}`)).toBe(lines);
  expect(cells?.get(`M${line}`)).toBeCloseTo(80, 9);
});

test('columns added by HR hold their text and formula on every line', async () => {
  const { sheet, lines, first } = await scored('左边和右边各加一列');
  const cells = (await recalculate(desk.workbook.save())).get(sheet);
  for (let row = first; row < first + lines; row += 1) {
    expect(cells?.get(`D${row}`)).toBe('视觉部');
    expect(cells?.get(`Q${row}`)).toBe(80);
    expect(cells?.get(`S${row}`)).toBe(1);
  }
});

test.each(WORKING.map(({ name }) => name))('a restyled card is printed on one page: %s', async (name) => {
  const { sheet } = await scored(name);
  const number = String((await read(sheet, 'A1:Z5')).flat().find((value) => String(value).startsWith('2026-11/')));
  const pages = await pagesOf(number);
  expect(pages).toHaveLength(1);
  expect(pages[0]).not.toMatch(/###|\{\{/);
  expect(pages[0]).toContain('80');
});
