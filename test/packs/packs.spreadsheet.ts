import { allPackTexts } from '../../src/i18n/sheets/packs/texts';
import { planCollect } from '../../src/app/packs/collectPacks';
import { cellAddress } from '../../src/base/address';
import { sitDown } from '../app/builtWorkbook';
import { convertWorkbooks } from '../support/libreOffice';
import { readXlsxValues } from '../support/xlsxValues';
import { builtFile, inExcel, packsOf } from './packWorld';

test('packs that were opened and saved by LibreOffice come back whole, filled in or not', async () => {
  const file = await builtFile();
  const desk = await sitDown(file);
  try {
    const packs = await packsOf(desk);
    const pack = packs.find(({ recipient }) => recipient === '温如言');
    if (!pack) throw new Error('no pack');
    const written: [string, string, string | number][] = [];
    const filled = await inExcel(pack.bytes, (sheets) => {
      for (const { sheetName, record } of pack.cards) {
        const { indicators = [], columns = {} } = record.grid ?? {};
        for (const [at, { row, direction }] of indicators.entries()) {
          const column = direction === null ? columns.manager : columns.actual;
          const address = cellAddress(row, column ?? 0);
          const value = direction === null ? 3 : at + 1;
          sheets.getItem(sheetName).getRange(address).values = [[value]];
          written.push([record.number, address, value]);
        }
        const remark = cellAddress(indicators[indicators.length - 1]?.row ?? 0, 14);
        sheets.getItem(sheetName).getRange(remark).values = [['两行\n字 <&> “引号”']];
        written.push([record.number, remark, '两行\n字 <&> “引号”']);
      }
    });
    const [saved, untouched] = await convertWorkbooks([filled, packs[0]?.bytes ?? filled], 'xlsx');
    const plan = await planCollect(
      [
        { file: '填好.xlsx', bytes: saved ?? filled },
        { file: '没填.xlsx', bytes: untouched ?? filled },
      ],
      desk.services,
      allPackTexts('zh-CN'),
    );
    if (!plan.ok) throw new Error(JSON.stringify(plan.error));
    const [first, second] = plan.value.files;
    expect(plan.value.unread).toEqual([]);
    const refused = new Set(['outOfRange', 'notWhole']);
    expect(first?.problems.filter(({ code }) => !refused.has(code))).toEqual([]);
    const taken = (first?.changes ?? []).map(({ number, row, column, after }) => [
      number,
      cellAddress(row, column),
      after,
    ]);
    const kept = (first?.problems ?? []).map(
      ({ number, params }) => `${number} ${'cell' in params ? params.cell : ''}`,
    );
    const due = written.filter(([number, address]) => !kept.includes(`${number} ${address}`));
    expect(kept.length).toBeLessThan(written.length / 2);
    const byPlace = (a: readonly unknown[], b: readonly unknown[]): number => (String(a) < String(b) ? -1 : 1);
    expect([...taken].sort(byPlace)).toEqual([...due].sort(byPlace));
    expect([second?.changes, second?.problems, second?.cards]).toEqual([[], [], packs[0]?.cards.length]);
    // The cover's counts are right there as well.
    const cover = readXlsxValues(untouched ?? filled).get('填写说明');
    expect([...(cover?.values() ?? [])].filter((value) => /^还有\d+项未填$/.test(String(value)))).toHaveLength(
      packs[0]?.cards.length ?? 0,
    );
  } finally {
    desk.leave();
  }
});
