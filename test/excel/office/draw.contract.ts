import { areaAddress, parseArea, type Area } from '../../../src/base/address';
import type { InputRule, SheetDrawing } from '../../../src/base/sheetDrawing';
import {
  applyInputRules,
  drawHeightsTogether,
  drawSheet,
  rangeOf,
  rangesOf,
  repeatRows,
  writeBlock,
} from '../../../src/excel/office/draw';
import { cellsOf } from '../../../src/excel/office/together';
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

test('a sheet that was just added looks as one that is drawn cell by cell, in fewer words', async () => {
  const area = (address: string): Area => parseArea(address) as Area;
  const styles: SheetDrawing['styles'] = [
    { area: area('A1:D12'), style: { size: 11, vertical: 'center' } },
    { area: area('A1:D1'), style: { bold: true, fill: '#DCE8F1', border: '#B8C4CE' } },
    { area: area('B3:B7'), style: { fill: '#FFF8E1', border: '#B8C4CE', horizontal: 'left' } },
    { area: area('A9:C9'), style: { border: '#B8C4CE', edge: { side: 'left', color: '#1F5F8B' } } },
    { area: area('D10'), style: { border: '#B8C4CE' } },
    { area: area('D12'), style: { border: '#B3261E' } },
    { area: area('A1:D12'), style: { numberFormat: '0' } },
    { area: area('B3'), style: { numberFormat: '@' } },
    { area: area('B4:B5'), style: { numberFormat: '0%' } },
    { area: area('B5:B7'), style: { numberFormat: '0.00' } },
  ];
  const asked = {
    format: {
      fill: { color: true },
      font: { bold: true, size: true },
      horizontalAlignment: true,
      verticalAlignment: true,
    },
  };
  const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
  const drawn = async (isNew: boolean) => {
    const book = await openTestWorkbook();
    const before = book.host.traffic.read().requestBytes;
    await onFirstSheet(book, (sheet) => drawSheet(sheet, { ...DRAWING, styles }, isNew));
    const bytes = book.host.traffic.read().requestBytes - before;
    const { look, range, lines } = await onFirstSheet(book, (sheet) => ({
      look: sheet.getRange('A1:E13').getCellProperties(asked),
      range: sheet.getRange('A1:E13').load('numberFormat'),
      lines: Array.from({ length: 65 }, (_, index) =>
        edges.map((edge) => {
          const cell = sheet.getCell(Math.floor(index / 5), index % 5);
          return cell.format.borders.getItem(edge).load('style,color');
        }),
      ),
    }));
    const linesOf = lines.map((cell) => cell.map(({ style, color }) => `${style} ${color}`).join());
    return { look: look.value, lines: linesOf, formats: range.numberFormat as string[][], bytes };
  };
  const [cellByCell, added] = [await drawn(false), await drawn(true)];
  expect(added.look).toEqual(cellByCell.look);
  expect(added.formats).toEqual(cellByCell.formats);
  expect(added.lines).toEqual(cellByCell.lines);
  expect(added.formats[6]).toEqual(['0', '0.00', '0', '0', 'General']);
  expect(added.lines[58]).toBe(edges.map(() => 'Continuous #B3261E').join());
  expect(added.bytes).toBeLessThan(cellByCell.bytes - 1000);
});

test('a rule that is told already changes what cells take and leaves the words; one area that is not is told with the others', async () => {
  const at = (row: number): Area => ({ row, column: 0, rowCount: 1, columnCount: 1 });
  const rule = (max: number): InputRule => ({ type: 'decimal', min: 0, max, message: '新的说明' });
  const book = await openTestWorkbook();
  const found = await onFirstSheet(book, (sheet) => {
    const named = rangesOf(sheet);
    const cells = cellsOf(sheet, named);
    const before = [0, 1, 2, 3].map((row) => ({ area: at(row), rule: { ...rule(1), message: '原来的说明' } }));
    applyInputRules(before, named, cells);
    const validations = [
      { area: at(0), rule: rule(7), isTold: true as const },
      { area: at(1), rule: rule(9), isTold: true as const },
      { area: at(2), rule: rule(9) },
    ];
    applyInputRules(validations, named, cells);
    return [0, 1, 2, 3].map((row) => sheet.getCell(row, 0).dataValidation.load('rule,errorAlert'));
  });
  const told = found.map(({ rule: { decimal }, errorAlert: { message } }) => [decimal?.formula2, message]);
  expect(told).toEqual([
    [7, '原来的说明'],
    [9, '新的说明'],
    [9, '新的说明'],
    [1, '原来的说明'],
  ]);
});

test('rows near each other get their heights in one call, those far from them or alike one by one, and the others none', async () => {
  const heights = [
    { row: 1, points: 31 },
    { row: 3, points: 50, count: 2 },
    { row: 150, points: 99 },
  ];
  const book = await openTestWorkbook();
  const asked: string[] = [];
  const found = await onFirstSheet(book, (sheet) => {
    sheet.getRange('A3').format.rowHeight = 44;
    const named = rangesOf(sheet);
    const at = (area: Area): Excel.Range => {
      asked.push(areaAddress(area));
      return named(area);
    };
    drawHeightsTogether(heights, at, cellsOf(sheet, at));
    return [1, 2, 3, 4, 150].map((row) => sheet.getCell(row, 0).format.load('rowHeight'));
  });
  expect(found.map(({ rowHeight }) => rowHeight)).toEqual([31, 44, 50, 50, 99]);
  expect(asked).toEqual(['A2:A5', 'A151']);
  const alike = await onFirstSheet(book, (sheet) => {
    asked.length = 0;
    const at = (area: Area): Excel.Range => {
      asked.push(areaAddress(area));
      return rangeOf(sheet, area);
    };
    drawHeightsTogether([{ row: 6, points: 25, count: 3 }], at, cellsOf(sheet, at));
    return [6, 8].map((row) => sheet.getCell(row, 0).format.load('rowHeight'));
  });
  expect(alike.map(({ rowHeight }) => rowHeight)).toEqual([25, 25]);
  expect(asked).toEqual(['A7:A9']);
});
