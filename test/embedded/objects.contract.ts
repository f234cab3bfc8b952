import { supportedExcelApi, isSetSupported } from '../../src/embedded/api/workbook/supportedSets';
import { onFirstSheet, openTestWorkbook, refusalOf, reopened } from './openTestWorkbook';

describe('tables', () => {
  const withTable = async (): Promise<Awaited<ReturnType<typeof openTestWorkbook>>> => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('B2:D4').values = [
        ['姓名', '得分', '得分'],
        ['张三', 80, 1],
        ['李四', 90, 2],
      ];
      const table = sheet.tables.add('B2:D4', true);
      table.name = '绩效';
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
      table.showFilterButton = false;
    });
    return book;
  };

  test('are listed with their parts, also after saving', async () => {
    const book = await withTable();
    for (const each of [book, await reopened(book)]) {
      await each.Excel.run(async (context) => {
        const { tables } = context.workbook;
        tables.load(
          'items/name,items/id,items/showHeaders,items/showTotals,items/style,items/showBandedRows,items/showFilterButton',
        );
        const table = tables.getItem('绩效');
        const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
          range.load('address'),
        );
        table.columns.load('items/name,items/index,count');
        table.worksheet.load('name');
        const scoped = context.workbook.worksheets.getFirst().getRange('D4:F9').getTables().load('items/name');
        const outside = context.workbook.worksheets.getFirst().getRange('F9').getTables().getCount();
        const missing = tables.getItemOrNullObject('无').load('name');
        await context.sync();
        expect(tables.items.map((item) => item.toJSON())).toMatchObject([
          {
            name: '绩效',
            id: '1',
            showHeaders: true,
            showTotals: false,
            style: 'TableStyleLight1',
            showBandedRows: false,
            showFilterButton: false,
          },
        ]);
        expect(parts.map((range) => range.address)).toEqual(['Sheet1!B2:D4', 'Sheet1!B2:D2', 'Sheet1!B3:D4']);
        expect(table.columns.items.map((column) => column.name)).toEqual(['姓名', '得分', '得分2']);
        expect([table.columns.count, table.worksheet.name]).toEqual([3, 'Sheet1']);
        expect([scoped.items.map((item) => item.name), outside.value, missing.isNullObject]).toEqual([
          ['绩效'],
          0,
          true,
        ]);
      });
    }
  });

  test('header cells stay texts that differ, and rename the columns', async () => {
    const book = await withTable();
    await onFirstSheet(book, (sheet) => (sheet.getRange('B2:D2').values = [[2024, '', '姓名']]));
    const cells = await onFirstSheet(book, (sheet) => sheet.getRange('B2:D2').load('values,valueTypes'));
    expect(cells.values).toEqual([['2024', 'Column2', '姓名']]);
    expect(cells.valueTypes).toEqual([['String', 'String', 'String']]);
  });

  test('grow by rows and columns, are resized, converted and deleted', async () => {
    const book = await withTable();
    book.host.workbook.traits.tablesGrow = false;
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = sheet.tables.getItem('绩效');
      sheet.getRange('B5').values = [['below']];
      table.rows.add(undefined, [['王五', 70, 3]]);
      table.rows.add(0, [['赵六', 60, 4]]);
      table.columns.add(undefined, [['备注'], ['a'], ['b'], ['c'], ['d']]);
      const range = table.getRange().load('address,values');
      const below = sheet.getRange('B7').load('values');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:E6');
      expect(range.values).toEqual([
        ['姓名', '得分', '得分2', '备注'],
        ['赵六', 60, 4, 'a'],
        ['张三', 80, 1, 'b'],
        ['李四', 90, 2, 'c'],
        ['王五', 70, 3, 'd'],
      ]);
      expect(below.values).toEqual([['below']]);
      table.resize('B2:D4');
      const resized = table.getRange().load('address');
      await context.sync();
      expect(resized.address).toBe('Sheet1!B2:D4');
      table.convertToRange();
      const count = sheet.tables.getCount();
      const kept = sheet.getRange('B3').load('values');
      await context.sync();
      expect([count.value, kept.values]).toEqual([0, [['赵六']]]);
    });
    expect(await refusalOf(book, (sheet) => sheet.tables.getItem('绩效').load('name'))).toBe('ItemNotFound');
    const again = await reopened(book);
    expect(await refusalOf(again, (sheet) => sheet.tables.add('B2:D4', true))).toBe('no error');
    expect(await refusalOf(again, (sheet) => sheet.tables.add('D4:F6', true))).toBe('InvalidOperation');
    expect(await refusalOf(again, (sheet) => sheet.getRange('C3:D3').merge())).toBe('InvalidOperation');
  });

  test('a row of totals goes with what stood in it and comes back with that, in the file too', async () => {
    const book = await withTable();
    const shown = async (of: typeof book, on: boolean): Promise<unknown[]> => {
      const { table, cells, filter } = await onFirstSheet(of, (sheet) => {
        const found = sheet.tables.getItem('绩效');
        found.showTotals = on;
        return {
          table: found.getRange().load('address'),
          cells: sheet.getRange('B5:D5').load('formulas'),
          filter: found.getDataBodyRange().load('address'),
        };
      });
      return [table.address, filter.address, ...(cells.formulas[0] as unknown[])];
    };
    const without = ['Sheet1!B2:D4', 'Sheet1!B3:D4', '', '', ''];
    const first = ['Sheet1!B2:D5', 'Sheet1!B3:D4', '汇总', '', '=SUBTOTAL(109,绩效[得分2])'];
    expect(await shown(book, true)).toEqual(first);
    expect(await shown(book, false)).toEqual(without);
    expect(await shown(book, true)).toEqual(first);
    await onFirstSheet(book, (sheet) => (sheet.getRange('B5:D5').formulas = [['人事填写', '=MAX(绩效[得分])-1', '']]));
    const own = ['Sheet1!B2:D5', 'Sheet1!B3:D4', '人事填写', '=MAX(绩效[得分])-1', ''];
    expect(await shown(book, false)).toEqual(without);
    const again = await reopened(book);
    expect(await shown(again, true)).toEqual(own);
    const value = await onFirstSheet(await reopened(again), (sheet) => sheet.getRange('C5').load('values'));
    expect(value.values).toEqual([[89]]);
    await onFirstSheet(again, (sheet) => (sheet.getRange('C7').values = [['下面']]));
    expect(await refusalOf(again, (sheet) => (sheet.tables.getItem('绩效').showTotals = false))).toBe(
      'InvalidOperation',
    );
  });

  test('are given a header row when they have none, and take a range as an object', async () => {
    const book = await openTestWorkbook();
    const cells = await onFirstSheet(book, (sheet) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      sheet.tables.add(sheet.getRange('A1:B1'), false);
      return sheet.getRange('A1:B2').load('values');
    });
    expect(cells.values).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
    ]);
  });

  test('structured references are calculated', async () => {
    const book = await withTable();
    const cells = await onFirstSheet(book, (sheet) => {
      sheet.getRange('F3:F5').formulas = [
        ['=SUM(绩效[得分])'],
        ['=COUNTA(绩效[[姓名]:[得分]])'],
        ['=绩效[[#Headers],[得分]]'],
      ];
      return sheet.getRange('F3:F5').load('values');
    });
    expect(cells.values).toEqual([[170], [4], ['得分']]);
  });

  test('of a copied sheet get names of their own', async () => {
    const book = await withTable();
    const names = await book.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().copy('End');
      const { tables } = context.workbook;
      tables.load('items/name,items/id,items/worksheet/name');
      await context.sync();
      return tables.items.map((table) => [table.name, table.id, table.worksheet.name]);
    });
    expect(names).toEqual([
      ['绩效', '1', 'Sheet1'],
      ['绩效2', '2', 'Sheet1 (2)'],
    ]);
    await reopened(book);
  });
});

describe('charts', () => {
  test.each(['ColumnClustered', 'BarClustered', 'Pie', 'Line', 'Doughnut'] as const)(
    'a chart of the type %s is drawn, changed, kept in the file and deleted',
    async (type) => {
      const book = await openTestWorkbook();
      await onFirstSheet(book, (sheet) => {
        sheet.getRange('A1:B4').values = [
          ['等级', '人数'],
          ['优', 3],
          ['良', 5],
          ['中', 2],
        ];
        const chart = sheet.charts.add(type, sheet.getRange('A1:B4'), 'Columns');
        chart.name = 'Rolecard 等级';
        chart.title.text = '等级分布';
        chart.legend.position = 'Right';
        chart.legend.visible = type === 'Pie';
        chart.setPosition('D2', 'I15');
        const series = chart.series.getItemAt(0);
        series.name = '人数';
        series.setValues(sheet.getRange('B2:B3'));
        series.setXAxisValues(sheet.getRange('A2:A3'));
        series.hasDataLabels = true;
        chart.dataLabels.showPercentage = true;
        if (type !== 'Pie' && type !== 'Doughnut') {
          chart.axes.valueAxis.minimum = 0;
          chart.axes.valueAxis.maximum = 10;
          chart.axes.valueAxis.title.text = '人';
          chart.axes.categoryAxis.title.text = '等级';
          chart.axes.valueAxis.visible = false;
          chart.axes.valueAxis.majorGridlines.visible = false;
        }
      });
      const again = await reopened(book);
      await again.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.charts.load('items/name,items/chartType,items/left,items/top,items/width,items/height,count');
        const chart = sheet.charts.getItem('Rolecard 等级');
        chart.title.load('text,visible');
        chart.legend.load('visible,position');
        chart.series.load('items/name,items/hasDataLabels');
        const missing = sheet.charts.getItemOrNullObject('无').load('name');
        await context.sync();
        expect([sheet.charts.count, missing.isNullObject]).toEqual([1, true]);
        expect(sheet.charts.items[0]?.toJSON()).toMatchObject({
          name: 'Rolecard 等级',
          chartType: type,
          left: 144,
          top: 15,
          width: 288,
          height: 210,
        });
        expect([chart.title.text, chart.legend.visible]).toEqual(['等级分布', type === 'Pie']);
        expect(chart.series.items.map((each) => [each.name, each.hasDataLabels])).toEqual([['人数', true]]);
        if (type === 'Line') {
          chart.axes.valueAxis.load('minimum,maximum,visible');
          chart.axes.valueAxis.title.load('text');
          const lines = [chart.axes.valueAxis, chart.axes.categoryAxis].map(({ majorGridlines }) => majorGridlines);
          lines.forEach((each) => each.load('visible'));
          await context.sync();
          expect([chart.axes.valueAxis.visible, ...lines.map(({ visible }) => visible)]).toEqual([false, false, false]);
          lines[0]?.set({ visible: true });
          lines[0]?.load('visible');
          await context.sync();
          expect(lines[0]?.visible).toBe(true);
          expect([chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum, chart.axes.valueAxis.title.text]).toEqual(
            [0, 10, '人'],
          );
        }
        chart.top = 100;
        chart.width = 200;
        chart.load('top,width');
        await context.sync();
        expect([Math.round(chart.top), Math.round(chart.width)]).toEqual([100, 200]);
        chart.delete();
        const count = sheet.charts.getCount();
        await context.sync();
        expect(count.value).toBe(0);
      });
      await reopened(again);
    },
  );

  test('references of charts follow inserted rows and renamed sheets', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('A1:B3').values = [
        ['', 'n'],
        ['a', 1],
        ['b', 2],
      ];
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
      sheet.getRange('1:1').insert('Down');
      sheet.name = '数据';
    });
    book.save();
    const { pack } = book.host.workbook;
    const part = pack.names().find((name) => name.startsWith('xl/charts/'));
    expect(pack.text(part ?? '')).toContain('<c:f>数据!$B$3:$B$4</c:f>');
  });
});

describe('the workbook', () => {
  test('settings are kept in the file, and document.settings sees the same', async () => {
    const book = await openTestWorkbook();
    await book.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('theme', { color: '红', list: [1, 2] });
      settings.add('gone', 'x');
      settings.getItem('gone').delete();
      await context.sync();
    });
    book.Office.context.document.settings.set('other', 5);
    const again = await reopened(await reopened(book));
    expect(again.Office.context.document.settings.get('theme')).toEqual({ color: '红', list: [1, 2] });
    await again.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.load('items/key,items/value');
      const missing = settings.getItemOrNullObject('gone').load('value');
      const theme = settings.getItemOrNullObject('theme').load('value');
      await context.sync();
      expect(settings.items.map((item) => [item.key, item.value])).toEqual([
        ['theme', { color: '红', list: [1, 2] }],
        ['other', 5],
      ]);
      expect([missing.isNullObject, theme.value]).toEqual([true, { color: '红', list: [1, 2] }]);
    });
  });

  test('application, names and the filter of a sheet answer', async () => {
    const book = await openTestWorkbook();
    await book.Excel.run(async (context) => {
      const { application, names } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate('Full');
      application.load('calculationMode');
      application.cultureInfo.load('name');
      application.cultureInfo.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
      names.load('items/name,items/value');
      const name = names.getItemOrNullObject('无').load('name');
      const sheet = context.workbook.worksheets.getFirst();
      sheet.autoFilter.load('enabled,isDataFiltered');
      const filtered = sheet.autoFilter.getRangeOrNullObject().load('address');
      sheet.comments.load('items/content');
      sheet.names.load('items/name');
      await context.sync();
      expect(application.calculationMode).toBe('Automatic');
      expect(application.cultureInfo.toJSON()).toMatchObject({
        name: 'zh-CN',
        numberFormat: { numberDecimalSeparator: '.', numberGroupSeparator: ',' },
      });
      expect([names.items.length, name.isNullObject, sheet.autoFilter.enabled]).toEqual([0, true, false]);
      expect([filtered.isNullObject, sheet.comments.items.length, sheet.names.items.length]).toEqual([true, 0, 0]);
    });
  });

  test('isSetSupported tells the truth', async () => {
    const book = await openTestWorkbook();
    const { requirements } = book.Office.context;
    expect(supportedExcelApi()).toBe('1.13');
    expect(requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
    expect(requirements.isSetSupported('ExcelApi', '2.0')).toBe(false);
    expect(requirements.isSetSupported('ExcelApi')).toBe(true);
    expect(isSetSupported('SharedRuntime', '1.1')).toBe(false);
    expect(await refusalOf(book, (sheet) => sheet.getRange('A1').load('hasSpill'))).toBe('ApiNotFound');
  });

  test('the Office object answers like a page in Excel', async () => {
    const book = await openTestWorkbook(undefined, { language: 'en-US' });
    await expect(book.Office.onReady()).resolves.toMatchObject({ host: 'Excel' });
    expect([book.Office.context.displayLanguage, book.Office.context.platform]).toEqual(['en-US', 'OfficeOnline']);
    expect(book.Office.context.officeTheme.bodyBackgroundColor).toMatch(/^#/);
  });
});
