import { refreshSummary } from '../../src/app/cards/refreshSummary';
import { lookAtLeftBehind } from '../../src/app/situation/lookAtLeftBehind';
import { readSituation } from '../../src/app/situation/readSituation';
import { totalsSentence } from '../../src/i18n/messages/totals/texts';
import { need } from '../app/monthWorld';
import { FaultSubject } from './faultRun';

/** The history's row of totals is away while closing adds lines: whatever stops it there, the row is back with the next click. */

const CLEAN = { stuck: false, different: [], duplicates: [], references: [], lost: [] };

let subject: FaultSubject;
let points: ReturnType<FaultSubject['withoutTotals']>;
beforeAll(async () => {
  subject = await FaultSubject.record('close with totals');
  points = subject.withoutTotals('GeneralException');
});

const onHistory = <T>(work: (sheet: Excel.Worksheet, table: Excel.Table) => T): Promise<T> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('绩效历史');
    const done = work(sheet, sheet.tables.getItemAt(0));
    await context.sync();
    return done;
  });
const isShown = async (): Promise<boolean> => (await onHistory((_, table) => table.load('showTotals'))).showTotals;

/** Few behind the first and before the last action; those between alike. */
const sampled = <T>(all: readonly T[]): T[] => all.filter((_, at) => at < 2 || at > all.length - 3 || at % 9 === 0);

test('closing again adds the lines in their place and shows the totals below them', async () => {
  expect(points.length).toBeGreaterThan(3);
  for (const point of sampled(points)) {
    const outcome = await subject.meet(point);
    expect({ point, ...outcome }).toEqual({ point, ...CLEAN });
  }
});

test('any other click shows them again, and closing goes on from there', async () => {
  for (const point of sampled(points)) {
    const outcome = await subject.meet(point, async (services) => {
      need(await refreshSummary(services));
      expect({ point, shown: await isShown() }).toEqual({ point, shown: true });
    });
    expect({ point, ...outcome }).toEqual({ point, ...CLEAN });
  }
});

test('while the sheet is protected, or something stands in their place, no click is refused, it is told what is in the way, and the click after it shows them', async () => {
  const point = points.at(-1);
  if (!point) throw new Error('no point');
  const outcome = await subject.meet(point, async (services) => {
    const hinders = [
      [
        (sheet: Excel.Worksheet) => sheet.protection.protect({}, '人事'),
        (sheet: Excel.Worksheet) => sheet.protection.unprotect('人事'),
      ],
      [
        // Written directly below, it would be taken into the table.
        (_: Excel.Worksheet, table: Excel.Table) => {
          table.getRange().getRowsBelow(2).getCell(1, 0).values = [['手工']];
          table.getRange().getRowsBelow(1).delete('Up');
        },
        (_: Excel.Worksheet, table: Excel.Table) => table.getRange().getRowsBelow(1).clear('Contents'),
      ],
    ] as const;
    const told: string[] = [];
    for (const [hinder, free] of hinders) {
      await onHistory(hinder);
      need(await refreshSummary(services));
      expect(await isShown()).toBe(false);
      const { totals } = need(await lookAtLeftBehind());
      expect(need(await readSituation(services)).waitingTotals).toEqual(totals);
      told.push(totalsSentence(totals, 'zh-CN'));
      await onHistory(free);
      // With the next step it comes back by itself.
      expect(need(await lookAtLeftBehind()).totals).toEqual([]);
    }
    expect(told).toEqual([
      expect.stringContaining('“绩效历史”（工作表受保护，请撤消保护）'),
      expect.stringContaining('“绩效历史”（表格正下方一行有内容，请移到别处）'),
    ]);
    need(await refreshSummary(services));
    expect(need(await readSituation(services)).waitingTotals).toBeUndefined();
    expect(await isShown()).toBe(true);
  });
  expect({ point, ...outcome }).toEqual({ point, ...CLEAN });
});
