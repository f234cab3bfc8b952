import type { CellValue } from '../../../src/base/grid';
import { areaCells, cellAddress, parseArea } from '../../../src/base/address';
import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import { buildProject, type ProjectReport } from '../../../src/app/projects/buildProject';
import { makeProjectTable, readProjectTable } from '../../../src/app/projects/projectSheet';
import { monthWorld, need, rowsOf, type MonthWorld } from '../monthWorld';

/** A project that is spelled otherwise, or has other days, once its cards are there. */

const PERIOD = '2026-09-16..2026-11-15';

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld('zh-CN', rowsOf(['吴晓晓', '郑好']));
  await world.build('2026-11');
  need(await makeProjectTable(world.services));
  await fill('Double11');
  await build();
});
afterEach(() => world.close());

const fill = (name: string, to = '2026-11-15'): Promise<void> => {
  const line: CellValue[] = [name, '2026-09-16', to, '', '吴晓晓', '大促活动页按期上线', 1, '10月20日前上线'];
  return world.write('项目目标表', 'A4:H4', [line]);
};

async function build(): Promise<ProjectReport> {
  const inspection = need(await inspectWorkbook(world.services));
  return need(await buildProject(inspection, sureRole, world.services, {}));
}

async function rate(): Promise<void> {
  const [card] = await world.cards(PERIOD);
  const { indicators = [], columns = {} } = card?.record.grid ?? {};
  await world.write(card?.sheetName ?? '', cellAddress(indicators[0]?.row ?? 0, columns.manager ?? 0), [[4]]);
}

test.each(['ＤＯＵＢＬＥ１１', 'double 11', 'Double11 🎉'])('as %s it goes on with the cards it has', async (name) => {
  await rate();
  await fill(name);
  const report = await build();
  expect([report.project, report.built, report.kept.map(({ sheetName }) => sheetName)]).toEqual([
    'Double11',
    [],
    ['吴晓晓 Double11'],
  ]);
  expect(await world.cards(PERIOD)).toHaveLength(1);
});

test('with other days it says which cards of the days before stay, in the look and in the report', async () => {
  await rate();
  await fill('Double 11', '2026-11-17');
  const inspection = need(await inspectWorkbook(world.services));
  const otherDays = [{ period: PERIOD, cards: 1 }];
  expect(need(await readProjectTable(world.services, inspection)).projects).toMatchObject([{ otherDays }]);
  const before = await world.read('吴晓晓 Double11');
  expect(await build()).toMatchObject({ otherDays });
  expect(await world.read('吴晓晓 Double11')).toEqual(before);
});

test('the same name in days behind is another time of it, of which nothing is said', async () => {
  await world.write('项目目标表', 'A4:H4', [
    ['Double11', '2026-11-16', '2026-12-15', '', '吴晓晓', '复盘报告', 1, '12月10日前提交'],
  ]);
  expect((await build()).otherDays).toBeUndefined();
});

test('a project that was moved goes on by what the sentence says: copied cell by cell, the former sheet deleted', async () => {
  await rate();
  const [former] = await world.cards(PERIOD);
  if (former === undefined) throw new Error('no card');
  await world.write(former.sheetName, `E${await world.rowOf(former.sheetName, '评语')}`, [['按期完成']]);
  await fill('Double11', '2026-11-17');
  const built = await build();
  const [moved] = await world.cards(built.period);
  if (moved === undefined) throw new Error('no card');
  // Both have the same rows, so that a cell of one is that of the other.
  expect(moved.inputs).toEqual(former.inputs);
  const before = await world.read(former.sheetName);
  for (const { row, column } of former.inputs.flatMap(areaCells)) {
    const value = before[row]?.[column] ?? '';
    if (value !== '') await world.write(moved.sheetName, cellAddress(row, column), [[value]]);
  }
  await world.run(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
  const place = parseArea(former.record.results['total.score'] ?? '');
  const totals = [await world.read(former.sheetName), await world.read(moved.sheetName)].map(
    (cells) => cells[place?.row ?? 0]?.[place?.column ?? 0],
  );
  expect(totals).toEqual([80, 80]);
  await world.deleteSheets(former.sheetName);
  const again = await build();
  expect([again.otherDays, again.built, again.kept.map(({ number }) => number)]).toEqual([
    undefined,
    [],
    [moved.record.number],
  ]);
  expect((await world.read(moved.sheetName)).flat()).toContain('按期完成');
});
