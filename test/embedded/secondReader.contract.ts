import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE, sitDown } from '../app/builtWorkbook';

/** excelize, an engine of other authors, reads a file in a process of its own (it needs imports that jest refuses). */
const READER = `
const path = require('node:path');
const { init } = require('excelize-wasm');
const [file, sheetsAsText] = process.argv.slice(1);
init(path.join(path.dirname(require.resolve('excelize-wasm/package.json')), 'excelize.wasm.gz')).then((engine) => {
  const book = engine.OpenReader(require('node:fs').readFileSync(file));
  if (book.error) throw new Error(book.error);
  const cards = JSON.parse(sheetsAsText).map((sheet) => ({
    sheet,
    number: book.GetCellValue(sheet, 'F2').value,
    total: book.GetCellFormula(sheet, 'K4').formula,
  }));
  const merges = book.GetMergeCells('人员编制表').mergeCells.length;
  console.log(JSON.stringify({ names: book.GetSheetList().list, cards, merges, title: book.GetCellValue('人员编制表', 'A1').value }));
  process.exit(0);
});
`;

test('a saved workbook is read by another engine with the same contents', async () => {
  const desk = await sitDown(readFileSync(SAMPLE));
  const report = await desk.build(await desk.inspect());
  const folder = mkdtempSync(join(tmpdir(), 'rolecard-second-'));
  try {
    const path = join(folder, 'cards.xlsx');
    writeFileSync(path, desk.workbook.save());
    const sheets = JSON.stringify(report.built.map(({ sheetName }) => sheetName));
    const output = execFileSync(process.execPath, ['-e', READER, path, sheets], {
      encoding: 'utf8',
      maxBuffer: 1 << 24,
    });
    const seen = JSON.parse(output) as {
      names: string[];
      cards: { sheet: string; number: string; total: string }[];
      merges: number;
      title: string;
    };
    expect(seen.cards.map(({ number }) => number)).toEqual(report.built.map(({ number }) => number));
    expect(seen.cards.every(({ total }) => total.includes('IF(OR(COUNT('))).toBe(true);
    expect(seen.names).toEqual(expect.arrayContaining([...report.built.map(({ sheetName }) => sheetName), '部门人数']));
    expect(seen.merges).toBe(10);
    expect(seen.title).toContain('云杉');
  } finally {
    desk.leave();
    rmSync(folder, { recursive: true, force: true });
  }
});
