import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertWorkbooks, recalculate } from '../../support/libreOffice';
import { enter, read, sitDown, type Desk } from '../builtWorkbook';
import { BUILT_FOR, DRAWN_FOR, TEMPLATE, WORKING } from './strangerTemplates';

let desk: Desk;

async function begin(): Promise<void> {
  desk = await sitDown();
  await desk.build(await desk.inspect(), { only: ({ row }) => row.row === DRAWN_FOR });
}

/** Builds on the template of this name, with every line of the first card scored 80 by the manager, and no veto: 100. */
async function scored(name: string): Promise<{ sheet: string; lines: number; first: number }> {
  const template = WORKING.find((each) => each.name === name);
  const context = new Excel.RequestContext();
  template?.edit(context.workbook.worksheets.getItem(TEMPLATE), context.workbook);
  await context.sync();
  const report = await desk.build(await desk.inspect(), { only: ({ row }) => BUILT_FOR.includes(row.row) });
  const sheet = report.built[0]?.sheetName ?? '';
  const cells = await read(sheet, 'A1:Z40');
  const header = cells.findIndex((line) => line.includes('上级评分'));
  const columnOf = (title: string): string => String.fromCharCode(65 + (cells[header]?.indexOf(title) ?? 0));
  let lines = 0;
  const isLine = (value: unknown): boolean =>
    typeof value === 'number' || (cells[header]?.[0] === '指标' && value !== '' && value !== undefined);
  while (isLine(cells[header + 1 + lines]?.[0])) lines += 1;
  for (let row = header + 2; row < header + 2 + lines; row += 1) {
    const isVeto = cells[row - 1]?.some((value) => String(value).includes('一票否决'));
    await enter(sheet, isVeto ? { [`${columnOf('实际完成')}${row}`]: 0 } : { [`${columnOf('上级评分')}${row}`]: 80 });
    if (cells[header]?.includes('备注')) await enter(sheet, { [`${columnOf('备注')}${row}`]: '见记录' });
  }
  return { sheet, lines, first: header + 2 };
}

/** The pages each workbook prints on, as text. */
async function printed(workbooks: readonly Uint8Array[]): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'rolecard-print-'));
  const path = join(folder, 'cards.pdf');
  try {
    return (await convertWorkbooks(workbooks, 'pdf')).map((pdf) => {
      writeFileSync(path, pdf);
      return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 }).split('\f');
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('recalculated', () => {
  beforeEach(begin);
  afterEach(() => desk.leave());

  test('own formulas are about all indicators of a card', async () => {
    const { sheet, lines, first } = await scored('总分在别处重复，加平均分和最高分');
    const cells = (await recalculate(desk.workbook.save())).get(sheet);
    // Template row 35, below 7 rows of indicators and 3 of adjustments instead of one each.
    const line = 35 + (lines - 1) + 2;
    expect(first).toBe(7);
    // The veto, last of them, weighs 10 %.
    expect(cells?.get(`H${line}`)).toBe(100);
    expect(cells?.get(`A${line}`)).toBe('本期得分：82.0，等级：优秀');
    expect(cells?.get(`F${line}`)).toBeCloseTo((80 * (lines - 1) + 100) / lines, 9);
    expect(cells?.get(`I${line}`)).toBeCloseTo(82, 9);
    expect(cells?.get(`K${line}`)).toBe(lines);
    expect(cells?.get(`M${line}`)).toBeCloseTo(82, 9);
  });

  test('columns added by HR hold their text and formula on every line', async () => {
    const { sheet, lines, first } = await scored('左边和右边各加一列');
    const cells = (await recalculate(desk.workbook.save())).get(sheet);
    for (let row = first; row < first + lines; row += 1) {
      expect(cells?.get(`D${row}`)).toBe('视觉部');
      expect(cells?.get(`Q${row}`)).toBe(row === first + lines - 1 ? 100 : 80);
      expect(cells?.get(`S${row}`)).toBe(row === first + lines - 1 ? 1 : 2);
    }
  });
});

describe('on paper', () => {
  const cards = new Map<string, { number: string; pages: readonly string[] }>();

  beforeAll(async () => {
    const numbers: string[] = [];
    const workbooks: Uint8Array[] = [];
    for (const { name } of WORKING) {
      await begin();
      const { sheet } = await scored(name);
      const head = (await read(sheet, 'A1:Z5')).flat();
      numbers.push(String(head.find((value) => String(value).startsWith('2026-11/'))));
      workbooks.push(desk.workbook.save());
      desk.leave();
    }
    const pages = await printed(workbooks);
    for (const [index, { name }] of WORKING.entries())
      cards.set(name, { number: numbers[index]!, pages: pages[index]! });
  });

  test.each(WORKING.map(({ name }) => name))('a restyled card is printed on one page: %s', (name) => {
    const { number, pages } = cards.get(name)!;
    const own = pages.filter((page) => page.includes(number) && !/总排名|绩效面谈与确认/.test(page));
    expect(own).toHaveLength(1);
    expect(own[0]).not.toMatch(/###|\{\{/);
    expect(own[0]).toContain('80');
  });
});
