import { buildScorecards } from '../../src/app/build/buildScorecards';
import { sureRole } from '../../src/app/list/inspect';
import { closePeriod } from '../../src/app/month/closePeriod';
import { startNextPeriod } from '../../src/app/month/startNextPeriod';
import { selectedPlaces } from '../../src/app/workbook/selectedPlaces';
import { showPlace } from '../../src/app/workbook/showCell';
import { activateSheet } from '../../src/embedded/workbook/sheets/sheetList';
import { monthWorld, need, type MonthWorld } from '../app/monthWorld';
import { tapRequests } from '../faults/tap';

/** The product in an Excel as strict as any that was reported: see docs/excel-behaviour.md. */

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
});
afterEach(() => world.close());

const PERIOD = '2026-11';
const LIST = '人员编制表';

const build = async (people: number) => {
  const inspection = { ...world.inspection, rows: world.inspection.rows.slice(0, people) };
  const options = { period: PERIOD, namePattern: '{姓名}', unnamed: 'perPlace' as const };
  return need(await buildScorecards(inspection, sureRole, world.services, options));
};

const shownSheet = (): Promise<string> =>
  world.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });

const inExcel = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  world.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

describe('the selection', () => {
  test.each([
    ['whole rows', '5:7', { row: 4, column: 0, rowCount: 3, columnCount: 16_384 }],
    ['a whole column', 'B:B', { row: 0, column: 1, rowCount: 1_048_576, columnCount: 1 }],
    ['the whole sheet', '1:1048576', { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 }],
  ])('may be %s', async (_, address, area) => {
    await inExcel(({ worksheets }) => worksheets.getItem(LIST).getRange(address).select());
    expect(await selectedPlaces()).toEqual({ ok: true, value: [{ sheet: LIST, area }] });
  });

  test('is made on a sheet that was not shown before', async () => {
    await build(1);
    world.book.host.workbook.traits.selectsOutOfView = false;
    const area = { row: 3, column: 1, rowCount: 2, columnCount: 1 };
    expect(await showPlace({ sheet: '吴晓晓', area })).toMatchObject({ ok: true });
    expect(await selectedPlaces()).toEqual({ ok: true, value: [{ sheet: '吴晓晓', area }] });
  });

  test('is that of one moment, though somebody clicks on another sheet meanwhile', async () => {
    await build(1);
    await inExcel(({ worksheets }) => worksheets.getItem('吴晓晓').getRange('D9:D12').select());
    await inExcel(({ worksheets }) => worksheets.getItem(LIST).getRange('B4:B5').select());
    await inExcel(({ worksheets }) => worksheets.getItem(LIST).activate());
    const { workbook } = world.book.host;
    const untap = tapRequests(world.book, (nth) => {
      const card = workbook.sheetNamed('吴晓晓');
      if (nth === 2 && card) activateSheet(workbook, card);
      return null;
    });
    const selected = need(await selectedPlaces());
    untap();
    expect(selected).toEqual([{ sheet: '吴晓晓', area: { row: 8, column: 3, rowCount: 4, columnCount: 1 } }]);
  });

  test('is told to be missing while a chart is selected', async () => {
    world.book.host.workbook.traits.objectSelected = true;
    expect(await selectedPlaces()).toMatchObject({ ok: false, error: { failure: { kind: 'noCellsSelected' } } });
  });
});

test('sheets that are drawn and frozen leave the sheet that is shown the active one', async () => {
  await build(1);
  expect(await shownSheet()).toBe(LIST);
  await build(1);
  expect(await shownSheet()).toBe(LIST);
});

test('cards have their rows’ heights where copies of rows bring none along', async () => {
  const heights = (sheetName: string): Promise<unknown[]> =>
    world.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const rows = Array.from({ length: 20 }, (_, row) =>
        sheet.getRangeByIndexes(row, 0, 1, 1).load('format/rowHeight'),
      );
      await context.sync();
      return rows.map(({ format }) => format.rowHeight);
    });
  const [card] = (await build(1)).built;
  const usual = await heights(card?.sheetName ?? '');
  expect(new Set(usual).size).toBeGreaterThan(3);
  world.close();
  world = await monthWorld();
  world.book.host.workbook.traits.rowHeightsTravel = false;
  await build(1);
  expect(await heights(card?.sheetName ?? '')).toEqual(usual);
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem(card?.sheetName ?? '');
    sheet.getRange('1:20').format.rowHeight = 15;
  });
  expect((await build(1)).refreshed).toHaveLength(1);
  expect(await heights(card?.sheetName ?? '')).toEqual(usual);
});

test('sheets are scaled to the page where numbers of pages are passed over', async () => {
  world.book.host.workbook.traits.fitsToPages = false;
  await build(1);
  const zoom = (name: string): Promise<Excel.PageLayoutZoomOptions> =>
    world.run(async (context) => {
      const layout = context.workbook.worksheets.getItem(name).pageLayout.load('zoom');
      await context.sync();
      return layout.zoom;
    });
  const scale = (await zoom('吴晓晓')).scale ?? 100;
  expect(scale).toBeGreaterThan(40);
  expect(scale).toBeLessThan(100);
  // It fits as it is, and nothing is made larger than it is.
  expect((await zoom('绩效汇总')).scale).toBe(100);
});

test('a card that is looked at is not renamed while it is looked at, and shown again afterwards', async () => {
  await build(2);
  const [card] = await world.cards(PERIOD);
  await inExcel(({ worksheets }) => worksheets.getItem(card?.sheetName ?? '').activate());
  world.book.host.workbook.noticed.renamedInView.length = 0;
  const next = need(
    await startNextPeriod(
      world.inspection,
      sureRole,
      world.services,
      { closedOn: '2026-12-01', evenIncomplete: true, oldCards: 'stay' },
      {},
    ),
  );
  const renamed = next.renamed.find(({ from }) => from === card?.sheetName);
  expect(renamed).toBeDefined();
  expect(world.book.host.workbook.noticed.renamedInView).toEqual([]);
  expect(await shownSheet()).toBe(renamed?.to);
});

describe('protection that is not lifted', () => {
  const close = async () =>
    need(await closePeriod(world.services, { closedOn: '2026-12-01', evenIncomplete: true, period: PERIOD }));

  test.each(['AccessDenied', 'InvalidArgument', 'BadPassword'] as const)(
    'a password refused with %s keeps one card open, and the others are closed',
    async (code) => {
      await build(2);
      const [first] = await world.cards(PERIOD);
      world.book.host.workbook.traits.passwordCode = code;
      await inExcel(({ worksheets }) => {
        const { protection } = worksheets.getItem(first?.sheetName ?? '');
        protection.unprotect();
        protection.protect({}, 'secret');
      });
      const closed = await close();
      expect(closed).toMatchObject({ locked: 1, underPassword: [first?.sheetName], stoppedBy: null });
      expect(closed.liftingRefused).toBeUndefined();
    },
  );

  test('an Excel that lifts none is told from passwords, when cards are closed and when they are built again', async () => {
    await build(2);
    world.book.host.workbook.traits.unprotectRefusal = 'AccessDenied';
    const again = await build(2);
    expect(again).toMatchObject({ refreshed: [], liftingRefused: true, stoppedBy: null });
    expect(again.kept).toHaveLength(2);
    expect(await close()).toMatchObject({ locked: 0, liftingRefused: true, stoppedBy: null });
  });
});

test('where the region has another separator of lists, an older build refuses several areas once', async () => {
  world.book.host.workbook.traits.listSeparator = ';';
  const inspection = { ...world.inspection, rows: world.inspection.rows.slice(0, 2) };
  const options = { period: PERIOD, namePattern: '{姓名}', unnamed: 'perPlace' as const };
  const first = await buildScorecards(inspection, sureRole, world.services, options);
  expect(JSON.stringify(first)).toContain('InvalidArgument');
  const again = need(await buildScorecards(inspection, sureRole, world.services, options));
  expect(again.stoppedBy).toBeFalsy();
  const names = await world.sheetNames();
  expect(names).toEqual(expect.arrayContaining(['吴晓晓', '郑好']));
});

test('a build that is refused heights of several rows at once is drawn with one after the other the next time', async () => {
  world.book.host.workbook.traits.takesEmptyRows = false;
  const inspection = { ...world.inspection, rows: world.inspection.rows.slice(0, 2) };
  const options = { period: PERIOD, namePattern: '{姓名}', unnamed: 'perPlace' as const };
  const first = await buildScorecards(inspection, sureRole, world.services, options);
  expect(JSON.stringify(first)).toContain('InvalidArgument');
  const again = need(await buildScorecards(inspection, sureRole, world.services, options));
  expect(again.stoppedBy).toBeFalsy();
  expect(await world.sheetNames()).toEqual(expect.arrayContaining(['吴晓晓', '郑好']));
});
