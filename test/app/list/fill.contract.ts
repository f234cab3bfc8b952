import { applyFill, DEFAULT_FILL, planFillFor } from '../../../src/app/list/fill';
import { inspectWorkbook, sureRole, type Inspection } from '../../../src/app/list/inspect';
import { enter, read, sitDown, type Desk } from '../builtWorkbook';

const SHEET = '人员编制表';

let desk: Desk;
let inspection: Inspection;

beforeEach(async () => {
  desk = await sitDown();
  inspection = await desk.inspect();
});
afterEach(() => desk.leave());

async function fillAll() {
  const { plan } = planFillFor(inspection, sureRole, desk.services);
  const filled = await applyFill(plan);
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
  return { plan, report: filled.value };
}

test('the sample is read as it is meant', () => {
  expect(inspection.lists[0].table.sheet).toBe(SHEET);
  expect(inspection.lists[0].table.headerRows).toEqual([3]);
  expect(inspection.rows).toHaveLength(40);
  expect(inspection.lists[0].table.skipped.filter(({ reason }) => reason === 'subtotal')).toHaveLength(8);
  expect(inspection.lists[0].table.skipped.filter(({ reason }) => reason === 'total')).toHaveLength(1);
  expect(inspection.rows.filter((row) => sureRole(row) === null).map(({ row }) => row.position)).toEqual([]);
});

test('filling adds two columns and touches nothing else', async () => {
  const before = await read(SHEET, 'A1:H60');
  const { report } = await fillAll();
  expect(report.filled.length).toBe(2 * 40 + 2);
  expect(await read(SHEET, 'A1:H60')).toEqual(before);
  const [headers] = await read(SHEET, 'I4:J4');
  expect(headers).toEqual(['岗位职责', '考核指标']);
  const added = await read(SHEET, 'I5:J60');
  inspection.rows.forEach((row) => {
    const [duties = '', kpi = ''] = added[row.row.row - 4] ?? [];
    expect(String(duties) !== '').toBe(sureRole(row) !== null);
    expect(String(kpi) !== '').toBe(sureRole(row) !== null);
  });
});

test('applying twice changes nothing, reading again finds the columns', async () => {
  const { plan } = await fillAll();
  const again = await applyFill(plan);
  expect(again.ok && again.value.filled).toEqual([]);
  const reread = await desk.inspect();
  expect([reread.lists[0].table.columns.duties, reread.lists[0].table.columns.kpi]).toEqual([8, 9]);
  expect(planFillFor(reread, sureRole, desk.services).plan.edits).toEqual([]);
});

test('undo gives every cell back, except one that a person has changed since', async () => {
  const { report } = await fillAll();
  await enter(SHEET, { I5: '改写过的职责' });
  const undone = await applyFill(report.undo);
  expect(undone.ok && undone.value.refused.map(({ row, column }) => [row, column])).toEqual([[4, 8]]);
  const left = (await read(SHEET, 'I4:J60')).flat().filter((value) => value !== '');
  expect(left).toEqual(['改写过的职责']);
});

test('a cell changed between preview and filling is refused, the others are filled', async () => {
  const { plan } = planFillFor(inspection, sureRole, desk.services);
  await enter(SHEET, { I5: '有人抢先写了' });
  const filled = await applyFill(plan);
  expect(filled.ok && filled.value.refused.map(({ row, column }) => [row, column])).toEqual([[4, 8]]);
  expect(await read(SHEET, 'I5')).toEqual([['有人抢先写了']]);
  expect((await read(SHEET, 'J5'))[0]?.[0]).not.toBe('');
});

test('a protected sheet is refused before anything is written', async () => {
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(SHEET).protection.protect();
  await context.sync();
  const { plan } = planFillFor(inspection, sureRole, desk.services);
  const filled = await applyFill(plan);
  expect(!filled.ok && filled.error).toEqual({ kind: 'sheetProtected', sheet: SHEET });
});

test('a person typing in a cell is told so, and nothing is half done', async () => {
  const { plan } = planFillFor(inspection, sureRole, desk.services);
  desk.workbook.host.faults.setPersonTyping(true);
  const refused = await applyFill(plan);
  expect(!refused.ok && refused.error.kind === 'excel' && refused.error.failure.kind).toBe('cellEditing');
  desk.workbook.host.faults.setPersonTyping(false);
  expect((await read(SHEET, 'I4:J60')).flat().every((value) => value === '')).toBe(true);
  const filled = await applyFill(plan);
  expect(filled.ok && filled.value.filled.length).toBe(82);
});

test('reading and filling take a number of round trips that does not grow with the list', async () => {
  const before = desk.workbook.host.traffic.read().batches;
  await desk.inspect();
  await fillAll();
  expect(desk.workbook.host.traffic.read().batches - before).toBeLessThanOrEqual(10);
});

describe('a list that is an Excel table', () => {
  const TABLE_SHEET = '表格名单';

  async function tableOfThree(): Promise<void> {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.add(TABLE_SHEET);
    sheet.getRange('B2:D5').values = [
      ['部门', '岗位', '姓名'],
      ['运营部', '店长', '张明'],
      ['设计部', '美工', '许佳'],
      ['客服部', '售后客服', '何静'],
    ];
    sheet.tables.add('B2:D5', true).name = '员工表';
    await context.sync();
  }

  async function tableAddress(): Promise<string> {
    const context = new Excel.RequestContext();
    const range = context.workbook.tables.getItem('员工表').getRange();
    range.load('address');
    await context.sync();
    return range.address.replace(/^.*!/, '');
  }

  async function fillTable(newColumns: 'beside' | 'inTable') {
    await tableOfThree();
    const found = await inspectWorkbook(desk.services, { sheets: [TABLE_SHEET] });
    if (!found.ok) throw new Error(JSON.stringify(found.error));
    const options = { ...DEFAULT_FILL, newColumns };
    const { plan } = planFillFor(found.value, sureRole, desk.services, options);
    const filled = await applyFill(plan);
    if (!filled.ok) throw new Error(JSON.stringify(filled.error));
    expect(await read(TABLE_SHEET, 'E2:F2')).toEqual([['岗位职责', '考核指标']]);
    expect((await read(TABLE_SHEET, 'E3:F5')).flat().every((text) => text !== '')).toBe(true);
    return { plan, report: filled.value };
  }

  test('keeps its columns unless told otherwise: the texts stand beside it', async () => {
    const { report } = await fillTable('beside');
    expect(await tableAddress()).toBe('B2:D5');
    await applyFill(report.undo);
    expect(await tableAddress()).toBe('B2:D5');
    expect((await read(TABLE_SHEET, 'E2:F5')).flat().join('')).toBe('');
  });

  test.each([
    ['grows', true],
    ['would not grow by itself but does', false],
  ])('%s by the columns when asked to, once, and keeps them when the texts are taken back', async (_, grows) => {
    desk.workbook.host.workbook.traits.tablesGrow = grows;
    const { plan, report } = await fillTable('inTable');
    expect(await tableAddress()).toBe('B2:F5');
    await applyFill(plan);
    expect(await tableAddress()).toBe('B2:F5');
    await applyFill(report.undo);
    expect(await read(TABLE_SHEET, 'E2:F5')).toEqual([
      ['岗位职责', '考核指标'],
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
    await applyFill(plan);
    expect(await tableAddress()).toBe('B2:F5');
    expect((await read(TABLE_SHEET, 'E3:F5')).flat().every((text) => text !== '')).toBe(true);
  });
});

test('columns beside a merged, validated last column are filled for everybody, free of its merges and its rules', async () => {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(SHEET);
  sheet.getRange('H5:H6').merge();
  sheet.getRange('H5:H60').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
  const format = sheet.getRange('H5:H60').conditionalFormats.add('Custom');
  format.custom.rule.formula = '=H5="离职"';
  await context.sync();
  inspection = await desk.inspect();
  await fillAll();
  const added = await read(SHEET, 'I5:J6');
  expect(added.flat().filter((value) => value !== '')).toHaveLength(4);
  const rules = sheet.getRange('I5:J60').dataValidation.load('type');
  const formats = sheet.getRange('A1:J60').conditionalFormats.load('items/priority');
  await context.sync();
  expect(rules.type).toBe('None');
  expect(formats.items).toHaveLength(1);
  const rows = sheet.getRange('I5:I5').format.load('rowHeight');
  await context.sync();
  expect(rows.rowHeight).toBeGreaterThan(30);
});

test('a value in the last column of a sheet is no obstacle', async () => {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.add('备忘');
  sheet.getRange('A1').values = [['左']];
  sheet.getRange('XFD1').values = [['右']];
  await context.sync();
  const again = await desk.inspect();
  expect(again.lists[0].table.sheet).toBe(SHEET);
  expect(again.rows).toHaveLength(40);
});

test('a duty column too narrow for its text is widened: no row is as high as rows can be', async () => {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(SHEET);
  sheet.getRange('I4:J4').values = [['岗位职责', '考核指标']];
  sheet.getRange('I:I').format.columnWidth = 40;
  sheet.getRange('J:J').format.columnWidth = 300;
  await context.sync();
  inspection = await desk.inspect();
  await fillAll();
  const [duties, kpi] = ['I5', 'J5'].map((address) => sheet.getRange(address).format.load('columnWidth'));
  const rows = Array.from({ length: 40 }, (_, row) => sheet.getRange(`A${row + 5}`).format.load('rowHeight'));
  await context.sync();
  expect(Math.max(...rows.map(({ rowHeight }) => rowHeight))).toBeLessThan(409);
  expect(duties?.columnWidth).toBeGreaterThan(40);
  expect(kpi?.columnWidth).toBeCloseTo(300, 0);
});

test('filled rows read from the top and print one page across; undone, the sheet looks as it did', async () => {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(SHEET);
  sheet.getRange('I4:M4').values = [['岗位职责', '考核指标', '岗位目的', '任职要求', '备注']];
  sheet.getRange('I:M').format.columnWidth = 40;
  sheet.getRange('I5:M60').format.verticalAlignment = 'Center';
  sheet.pageLayout.zoom = { scale: 100 };
  sheet.pageLayout.orientation = 'Portrait';
  await context.sync();
  const look = async () => {
    sheet.pageLayout.load('zoom,orientation,paperSize');
    const cells = ['D8', 'I5', 'K8', 'M8'].map((address) => sheet.getRange(address).format);
    for (const cell of cells) cell.load('verticalAlignment,columnWidth');
    await context.sync();
    const { zoom, orientation, paperSize } = sheet.pageLayout;
    const vertical = cells.map(({ verticalAlignment }) => verticalAlignment);
    return { zoom, orientation, paperSize, vertical, widths: cells.map(({ columnWidth }) => Math.round(columnWidth)) };
  };
  const before = await look();
  inspection = await desk.inspect();
  const { report } = await fillAll();
  const filled = await look();
  expect(filled).toMatchObject({
    zoom: { horizontalFitToPages: 1 },
    orientation: 'Landscape',
    vertical: ['Top', 'Top', 'Top', 'Top'],
  });
  expect(filled.widths.map((width, index) => width > (before.widths[index] ?? 0))).toEqual([false, true, true, false]);
  await applyFill(report.undo);
  expect(await look()).toEqual(before);
});

describe('columns that filling added, undone', () => {
  const looks = async () => {
    const sheet = new Excel.RequestContext().workbook.worksheets.getItem(SHEET);
    const cells = ['I4', 'I5', 'J20', 'J60'].map((address) => sheet.getRange(address));
    const borders = cells.map(({ format }) => format.borders.getItem('EdgeBottom'));
    for (const border of borders) border.load('style');
    for (const { format } of cells) {
      format.fill.load('color');
      format.font.load('name,color,bold');
      format.load('wrapText,columnWidth');
    }
    await sheet.context.sync();
    return cells.map(({ format }, index) => [
      ...[borders[index]?.style, format.fill.color, format.font.name, format.font.color, format.font.bold],
      ...[format.wrapText, Math.round(format.columnWidth)],
    ]);
  };

  test('look as they did: no frame, no fill, the font of the sheet', async () => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem(SHEET).getRange('I1:K80').format.font.name = '微软雅黑';
    await context.sync();
    const before = await looks();
    const { report } = await fillAll();
    expect(await looks()).not.toEqual(before);
    await applyFill(report.undo);
    expect(await looks()).toEqual(before);
  });

  test('keep the look of the list where somebody wrote meanwhile, and where they had a look of their own', async () => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem(SHEET).getRange('J10').format.fill.color = '#FFCC00';
    await context.sync();
    const { report } = await fillAll();
    const filled = await looks();
    await enter(SHEET, { I5: '改写过的职责' });
    await applyFill(report.undo);
    const undone = await looks();
    expect(undone.map(([border]) => border)).toEqual(filled.map(([border]) => border));
  });
});
