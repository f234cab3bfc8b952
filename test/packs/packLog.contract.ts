import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLog } from '../../src/app/packs/packLog';
import type { CellValue } from '../../src/base/grid';
import { allPackTexts } from '../../src/i18n/sheets/packs/texts';
import type { LogLine } from '../../src/packs/collect/drawLog';
import { openTestWorkbook } from '../embedded/openTestWorkbook';
import { actBefore } from '../faults/tap';

/** Two write on the sheet of packs at once. */

const SAMPLE = join(__dirname, '../../assets/sample-staffing.xlsx');
const TEXTS = allPackTexts('zh-CN');

const line = (recipient: string, changes: Partial<LogLine> = {}): LogLine => ({
  recipient,
  kind: TEXTS[0]?.log.kinds.manager ?? '',
  period: '2026-11',
  cards: 3,
  handedOutAt: '2026-11-25 09:00',
  due: '',
  collectedOn: '',
  savedAt: '',
  file: `${recipient}.xlsx`,
  entered: '',
  left: '',
  ...changes,
});

test('what is typed where a line is about to stand stays, and a column inserted then moves the line with its headers', async () => {
  const book = await openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  const close = book.installGlobals();
  try {
    const first = await writeLog([line('周周')], TEXTS);
    const sheet = first.ok ? (first.value ?? '') : '';
    const change = (how: (sheet: Excel.Worksheet) => void): Promise<void> =>
      book.Excel.run(async (context) => {
        how(context.workbook.worksheets.getItem(sheet));
        await context.sync();
      });
    const typed = actBefore(
      book,
      (text) => text.includes('简宁.xlsx'),
      () => change((own) => (own.getRange('B5').values = [['人事的备注']])),
    );
    const back = line('周周', { collectedOn: '2026-12-06', entered: 2, left: 0 });
    expect(await writeLog([back, line('简宁')], TEXTS)).toEqual({ ok: true, value: sheet });
    const moved = actBefore(
      book,
      (text) => text.includes('宋词.xlsx'),
      () => change((own) => own.getRange('A:A').insert('Right')),
    );
    expect(await writeLog([line('宋词')], TEXTS)).toEqual({ ok: true, value: sheet });
    expect([typed(), moved()]).toEqual([true, true]);
    const cells = await book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange('B4:H8');
      range.load('values');
      await context.sync();
      return (range.values as CellValue[][]).map((row) => [row[0], row[1], row[6]]);
    });
    const manager = TEXTS[0]?.log.kinds.manager;
    expect(cells).toEqual([
      ['周周', manager, '2026-12-06'],
      ['', '人事的备注', ''],
      ['简宁', manager, ''],
      ['宋词', manager, ''],
      ['', '', ''],
    ]);
  } finally {
    close();
  }
});
