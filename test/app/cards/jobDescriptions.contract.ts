import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildJobDescriptions } from '../../../src/app/cards/buildJobDescriptions';
import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import { createServices } from '../../../src/cli/file/fileServices';
import { openTestWorkbook } from '../../embedded/openTestWorkbook';
import { need } from '../monthWorld';

/** Row and column of the built-in page, from 0. */
const PLACES = { superior: [3, 1], assessors: [3, 3], reports: [4, 1], headcount: [4, 3], holders: [2, 3] } as const;

test('each page of the sample names the superiors, assessors, reports and numbers of the list, not of the catalogue', async () => {
  const file = readFileSync(join(__dirname, '../../../assets/sample-staffing.xlsx'));
  const book = await openTestWorkbook(new Uint8Array(file), { language: 'zh-CN' });
  const close = book.installGlobals();
  const services = await createServices('zh-CN');
  const inspection = need(await inspectWorkbook(services));
  const report = need(await buildJobDescriptions(inspection, sureRole, services, { per: 'role', period: '2026-11' }));
  const listed = inspection.rows.flatMap(({ row }) => row.people.map(({ name }) => ({ name, row })));
  const positionOf = new Map(listed.map(({ name, row }) => [name, row.position]));
  const holdersOf = (roleId: string) => inspection.rows.filter((row) => sureRole(row) === roleId).map(({ row }) => row);
  await book.Excel.run(async (context) => {
    const pages = report.built.map(({ sheetName, roleId }) => {
      const range = context.workbook.worksheets.getItem(sheetName).getRange('A1:D8');
      range.load('values');
      return { roleId, range };
    });
    await context.sync();
    expect(pages.length).toBeGreaterThan(25);
    for (const { roleId, range } of pages) {
      const at = (place: keyof typeof PLACES): string => String(range.values[PLACES[place][0]]?.[PLACES[place][1]]);
      const holders = holdersOf(roleId);
      const superiors = [...new Set(holders.map(({ manager }) => manager))].filter((name) => name !== '');
      const names = superiors.map((name) => `${positionOf.get(name)}（${name}）`).join('、') || '无';
      expect([roleId, at('superior'), at('assessors')]).toEqual([roleId, names, names]);
      const own = holders.flatMap(({ people }) => people.map(({ name }) => name));
      const reports = listed.filter(({ row }) => own.includes(row.manager));
      const counted =
        at('reports') === '无'
          ? 0
          : at('reports')
              .split('、')
              .reduce((sum, each) => sum + Number(/(\d+)人$/.exec(each)?.[1] ?? 1), 0);
      expect([roleId, counted]).toEqual([roleId, reports.length]);
      expect(at('headcount')).toContain(`在岗${own.length}人`);
    }
    const page = pages.find(({ roleId }) => roleId === 'R05');
    expect(page?.range.values[4]?.[1]).toBe('运营专员2人、运营助理、商品主管、推广主管、美工主管、客服主管');
  });
  close();
});
