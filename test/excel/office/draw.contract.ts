import type { SheetDrawing } from '../../../src/base/sheetDrawing';
import { drawSheet, repeatRows, writeBlock } from '../../../src/excel/office/draw';
import { onFirstSheet, openTestWorkbook } from '../../embedded/openTestWorkbook';

/** What a drawing becomes in an Excel as strict as any that was reported: see docs/excel-behaviour.md. */

const DRAWING: SheetDrawing = {
  columnWidths: [12, 12],
  rowHeights: [],
  blocks: [{ row: 0, column: 0, contents: [['工号', '姓名']] }],
  merges: [],
  styles: [],
  validations: [],
  links: [],
  inputs: [],
  page: { orientation: 'portrait', fitWide: 1, fitTall: 1 },
  gridlines: true,
};

test('null leaves what a cell holds, "" empties it', async () => {
  const book = await openTestWorkbook();
  const cells = await onFirstSheet(book, (sheet) => {
    sheet.getRange('A1:B3').formulas = [
      ['甲', '=1+1'],
      [7, true],
      ['乙', '丙'],
    ];
    writeBlock(sheet, {
      row: 0,
      column: 0,
      contents: [
        ['新', null],
        [null, null],
        [null, ''],
      ],
    });
    return sheet.getRange('A1:B3').load('formulas');
  });
  expect(cells.formulas).toEqual([
    ['新', '=1+1'],
    [7, true],
    ['乙', ''],
  ]);
});

test('rows are repeated from their own sheet, whatever sheet is shown', async () => {
  const book = await openTestWorkbook();
  const cells = await onFirstSheet(book, (sheet, { workbook }) => {
    sheet.getRange('A2:B2').values = [['别的表', 1]];
    sheet.activate();
    const card = workbook.worksheets.add('模板');
    card.getRange('A2:B3').values = [
      ['指标', 100],
      ['合计', 200],
    ];
    repeatRows(card, [{ row: 1, count: 2 }]);
    return card.getRange('A2:B5').load('values');
  });
  expect(cells.values).toEqual([
    ['指标', 100],
    ['指标', 100],
    ['指标', 100],
    ['合计', 200],
  ]);
});

test.each([
  [1, 1, { horizontalFitToPages: 1, verticalFitToPages: 1 }],
  [2, 0, { horizontalFitToPages: 2 }],
])('pages across and down are said apart from the scale: %s and %s', async (fitWide, fitTall, zoom) => {
  const book = await openTestWorkbook();
  const layout = await onFirstSheet(book, (sheet) => {
    drawSheet(sheet, { ...DRAWING, page: { ...DRAWING.page, fitWide, fitTall } });
    return sheet.pageLayout.load('zoom');
  });
  expect(layout.zoom).toEqual(zoom);
});

test('where numbers of pages are passed over, a sheet of one page has the scale of its longer side', async () => {
  const book = await openTestWorkbook();
  book.host.workbook.traits.fitsToPages = false;
  const layout = await onFirstSheet(book, (sheet) => {
    drawSheet(sheet, { ...DRAWING, rowHeights: [{ row: 0, points: 100, count: 15 }] });
    return sheet.pageLayout.load('zoom');
  });
  expect(layout.zoom.scale).toBeGreaterThan(50);
  expect(layout.zoom.scale).toBeLessThan(70);
});
