import { onFirstSheet, openTestWorkbook, refusalOf, reopened } from './openTestWorkbook';

type Book = Awaited<ReturnType<typeof openTestWorkbook>>;

const read = async (book: Book, address: string): Promise<Excel.Range> =>
  onFirstSheet(book, (sheet) => sheet.getRange(address).load('values,formulas,text,numberFormat,valueTypes'));

describe('writing values', () => {
  test.each([
    ['12', 12, 'General'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['1/2/2024', 45293, 'm/d/yyyy'],
    ['2024-01-02', 45293, 'm/d/yyyy'],
    ['2024年1月2日', 45293, 'yyyy"年"m"月"d"日"'],
    ['1-2', 46024, 'd-mmm'],
    ['10:30', 0.4375, 'h:mm'],
    ['1 1/2', 1.5, '# ?/?'],
    ['TRUE', true, 'General'],
    ['#N/A', '#N/A', 'General'],
    ['13/13/2024', '13/13/2024', 'General'],
    ["'007", '007', 'General'],
    ["'=1+1", '=1+1', 'General'],
    ['110101199001011234', Number('110101199001011234'), 'General'],
    ['岗位 1', '岗位 1', 'General'],
    [' x ', ' x ', 'General'],
  ])('%j becomes %j in the format %s', async (written, value, format) => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => (sheet.getRange('A1').values = [[written]]));
    const range = await read(book, 'A1');
    expect([range.values[0]?.[0], range.numberFormat[0]?.[0]]).toEqual([value, format]);
  });

  test.each([
    ['=1+', 'InvalidArgument'],
    ['=SUM(A1', 'InvalidArgument'],
    ['=IF(1)', 'InvalidArgument'],
    ['=1 2', 'InvalidArgument'],
    ['- 备注 一', 'InvalidArgument'],
    ['@某人', 'InvalidArgument'],
    [`=${'1+'.repeat(4100)}1`, 'InvalidArgument'],
    ['x'.repeat(32_768), 'InvalidArgument'],
    ['x'.repeat(32_767), 'no error'],
    ['=', 'no error'],
    ["='不存在'!A1", 'no error'],
  ])('%.20s…: %s', async (written, code) => {
    const book = await openTestWorkbook();
    expect(await refusalOf(book, (sheet) => (sheet.getRange('A1').values = [[written]]))).toBe(code);
  });

  test('in cells with the text format everything stays text', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      const range = sheet.getRange('A1:A4');
      range.numberFormat = [['@'], ['@'], ['@'], ['@']];
      range.values = [['=1+1'], ['-abc'], ['007'], ['1/2/2024']];
    });
    const range = await read(book, 'A1:A4');
    expect(range.values.flat()).toEqual(['=1+1', '-abc', '007', '1/2/2024']);
    expect(range.valueTypes.flat()).toEqual(['String', 'String', 'String', 'String']);
    const again = await read(await reopened(book), 'A1:A4');
    expect(again.values.flat()).toEqual(['=1+1', '-abc', '007', '1/2/2024']);
  });

  test('null leaves a cell, "" empties it, one value fills a range, a wrong size is refused', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('A1:B2').values = 5 as unknown as number[][];
      sheet.getRange('A1:B1').values = [[null, '']];
    });
    expect((await read(book, 'A1:B2')).values).toEqual([
      [5, ''],
      [5, 5],
    ]);
    expect(await refusalOf(book, (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]]))).toBe('InvalidArgument');
    expect(await refusalOf(book, (sheet) => (sheet.getRange('A:A').values = [[1]]))).toBe('InvalidArgument');
  });

  test('nothing is written when one of the values is refused', async () => {
    const book = await openTestWorkbook();
    expect(await refusalOf(book, (sheet) => (sheet.getRange('A1:A2').values = [[1], ['=)']]))).toBe('InvalidArgument');
    expect((await read(book, 'A1')).values).toEqual([['']]);
  });

  test('values of whole rows and columns are null', async () => {
    const book = await openTestWorkbook();
    const range = await onFirstSheet(book, (sheet) => sheet.getRange('A:B').load('values,address,rowCount,cellCount'));
    expect([range.values, range.address, range.rowCount]).toEqual([null, 'Sheet1!A:B', 1_048_576]);
  });

  test('covered cells of a merge read as "" and take no values', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('A1:B2').values = [
        ['', 'zweite'],
        ['dritte', 4],
      ];
      sheet.getRange('A1:B2').merge();
      sheet.getRange('A1:B3').values = [
        [null, 'x'],
        ['y', 'z'],
        ['unten', 'rechts'],
      ];
    });
    const range = await read(book, 'A1:B3');
    expect(range.values).toEqual([
      ['zweite', ''],
      ['', ''],
      ['unten', 'rechts'],
    ]);
    const merges = await onFirstSheet(book, (sheet) =>
      sheet.getRange('A1:A1').getMergedAreasOrNullObject().load('address,areaCount'),
    );
    expect([merges.address, merges.areaCount]).toEqual(['Sheet1!A1:B2', 1]);
    await onFirstSheet(book, (sheet) => sheet.getRange('B2').unmerge());
    const none = await onFirstSheet(book, (sheet) =>
      sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('address'),
    );
    expect(none.isNullObject).toBe(true);
  });

  test('text shows numbers in their format, dates as a Chinese Excel does, and #### without room', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('A1:A5').values = [[1234.5], [45293], [45293], [0.256], [-3]];
      sheet.getRange('A1:A5').numberFormat = [
        ['#,##0.00'],
        ['m/d/yyyy'],
        ['yyyy"年"m"月"d"日"'],
        ['0.0%'],
        ['0;[红色]"负"0'],
      ];
      sheet.getRange('A:A').format.columnWidth = 90;
      sheet.getRange('B1').values = [[45293]];
      sheet.getRange('B1').numberFormat = [['yyyy-mm-dd']];
      sheet.getRange('B:B').format.columnWidth = 20;
    });
    const range = await read(book, 'A1:B5');
    expect(range.text.map((row) => row[0])).toEqual(['1,234.50', '2024/1/2', '2024年1月2日', '25.6%', '负3']);
    expect(range.text[0]?.[1]).toMatch(/^#+$/);
  });
});

describe('ranges of ranges', () => {
  test('every way from a range to another', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => (sheet.getRange('C3:D6').values = Array.from({ length: 4 }, () => [1, 2])));
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const b = sheet.getRange('B2:D5');
      const found = {
        byIndexes: sheet.getRangeByIndexes(1, 1, 4, 3),
        cell: sheet.getCell(0, 2),
        inner: b.getCell(1, 1),
        row: b.getRow(1),
        column: b.getColumn(2),
        resized: b.getResizedRange(1, -1),
        offset: b.getOffsetRange(2, 1),
        absolute: b.getAbsoluteResizedRange(1, 5),
        entireRow: b.getEntireRow(),
        entireColumn: b.getEntireColumn(),
        last: b.getLastCell(),
        bounding: b.getBoundingRect('F1'),
        crossing: b.getIntersectionOrNullObject(sheet.getRange('D5:F9')),
        used: sheet.getUsedRange(),
        usedPart: b.getUsedRangeOrNullObject(true),
        whole: sheet.getRange(),
      };
      const apart = b.getIntersectionOrNullObject('Z1').load('address');
      for (const range of Object.values(found)) range.load('address');
      b.worksheet.load('name');
      await context.sync();
      const addresses = Object.fromEntries(
        Object.entries(found).map(([name, range]) => [name, range.address.slice(7)]),
      );
      expect(addresses).toEqual({
        byIndexes: 'B2:D5',
        cell: 'C1',
        inner: 'C3',
        row: 'B3:D3',
        column: 'D2:D5',
        resized: 'B2:C6',
        offset: 'C4:E7',
        absolute: 'B2:F2',
        entireRow: '2:5',
        entireColumn: 'B:D',
        last: 'D5',
        bounding: 'B1:F5',
        crossing: 'D5',
        used: 'C3:D6',
        usedPart: 'C3:D5',
        whole: '1:1048576',
      });
      expect(apart.isNullObject).toBe(true);
    });
    expect(await refusalOf(book, (sheet) => sheet.getRange('B2').getOffsetRange(-5, 0).load('address'))).toBe(
      'InvalidArgument',
    );
    expect(await refusalOf(book, (sheet) => sheet.getRange('no address').load('address'))).toBe('InvalidArgument');
  });

  test('the used range counts formatted cells unless only values are asked for', async () => {
    const book = await openTestWorkbook();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const empty = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').format.fill.color = 'yellow';
      const [all, values] = [sheet.getUsedRange().load('address'), sheet.getUsedRange(true).load('address')];
      await context.sync();
      expect([all.address, values.address]).toEqual(['Sheet1!B2:D9', 'Sheet1!B2']);
    });
  });

  test('selection and active cell', async () => {
    const book = await openTestWorkbook();
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('C4:D6').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      context.workbook.load('name');
      await context.sync();
      expect([selected.address, active.address, context.workbook.name]).toEqual([
        'Sheet1!C4:D6',
        'Sheet1!C4',
        'Book1.xlsx',
      ]);
    });
  });
});

describe('formats', () => {
  test('fonts, fills, borders, alignment and protection are set, read and kept in the file', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      const { format } = sheet.getRange('B2:D4');
      format.fill.color = '#FFF2CC';
      Object.assign(format.font, { bold: true, italic: true, underline: 'Single', strikethrough: true });
      Object.assign(format.font, { color: '#C00000', name: '微软雅黑', size: 14 });
      for (const edge of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const) {
        const border = format.borders.getItem(edge);
        border.style = 'Continuous';
        border.weight = edge.startsWith('Edge') ? 'Medium' : 'Thin';
        border.color = '#808080';
      }
      Object.assign(format, {
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
      });
      format.protection.locked = false;
      format.protection.formulaHidden = true;
      sheet.getRange('F1').format.shrinkToFit = true;
    });
    for (const each of [book, await reopened(book)]) {
      await each.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        const { format } = sheet.getRange('B2:D4');
        format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,shrinkToFit');
        format.fill.load('color');
        format.font.load('bold,italic,underline,strikethrough,color,name,size');
        format.protection.load('locked,formulaHidden');
        const [edge, inside] = [format.borders.getItem('EdgeLeft'), format.borders.getItem('InsideVertical')];
        edge.load('style,color,weight');
        inside.load('style,color,weight');
        const above = sheet.getRange('B1').format.borders.getItem('EdgeBottom').load('style');
        const mixed = sheet.getRange('A1:B2').format;
        mixed.font.load('bold,size');
        mixed.fill.load('color');
        const shrunk = sheet.getRange('F1').format.load('shrinkToFit');
        await context.sync();
        expect(format.toJSON()).toMatchObject({
          horizontalAlignment: 'Center',
          verticalAlignment: 'Top',
          wrapText: true,
          indentLevel: 2,
          fill: { color: '#FFF2CC' },
          font: {
            bold: true,
            italic: true,
            underline: 'Single',
            strikethrough: true,
            color: '#C00000',
            name: '微软雅黑',
            size: 14,
          },
          protection: { locked: false, formulaHidden: true },
        });
        expect([edge.style, edge.color, edge.weight]).toEqual(['Continuous', '#808080', 'Medium']);
        expect([inside.style, inside.weight, above.style]).toEqual(['Continuous', 'Thin', 'Continuous']);
        expect([mixed.font.bold, mixed.font.size, mixed.fill.color]).toEqual([null, null, '']);
        expect(shrunk.shrinkToFit).toBe(true);
      });
    }
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('B2').format.fill.clear();
      sheet.getRange('B2').format.borders.getItem('EdgeTop').style = 'None';
    });
    const cleared = await onFirstSheet(book, (sheet) => {
      const { format } = sheet.getRange('B2');
      format.fill.load('color');
      const border = format.borders.getItem('EdgeTop').load('style');
      return { fill: format.fill, border };
    });
    expect([cleared.fill.color, cleared.border.style]).toEqual(['#FFFFFF', 'None']);
  });

  test('sizes, hidden rows and columns, and their limits', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('A1:B2').format.columnWidth = 100;
      sheet.getRange('3:4').format.rowHeight = 50;
      sheet.getRange('5:6').rowHidden = true;
      sheet.getRange('D:D').columnHidden = true;
    });
    for (const each of [book, await reopened(book)]) {
      await each.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        const columns = sheet.getRange('A1:B1').format.load('columnWidth');
        const other = sheet.getRange('C1').format.load('columnWidth');
        const mixed = sheet.getRange('B1:C1').format.load('columnWidth');
        const rows = sheet.getRange('A3').format.load('rowHeight');
        const range = sheet.getRange('A4:D6').load('rowHidden,columnHidden,hidden');
        const lines = sheet.getRange('A4:D6').getRowProperties({ rowHidden: true });
        const across = sheet
          .getRange('A4:D6')
          .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
        await context.sync();
        expect([columns.columnWidth, other.columnWidth, mixed.columnWidth, rows.rowHeight]).toEqual([
          99.75,
          48,
          null,
          50,
        ]);
        expect([range.rowHidden, range.columnHidden]).toEqual([null, null]);
        expect(lines.value.map((line) => line.rowHidden)).toEqual([false, true, true]);
        expect(across.value.map((line) => line.columnHidden)).toEqual([false, false, false, true]);
        expect(across.value[0]?.format?.columnWidth).toBe(99.75);
      });
    }
    expect(await refusalOf(book, (sheet) => (sheet.getRange('A1').format.rowHeight = 410))).toBe('InvalidArgument');
    expect(await refusalOf(book, (sheet) => (sheet.getRange('A1').format.columnWidth = 2000))).toBe('InvalidArgument');
    expect(await refusalOf(book, (sheet) => (sheet.getRange('A1').format.fill.color = 'nocolour'))).toBe(
      'InvalidArgument',
    );
  });

  test('cell properties of several cells at once', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.getRange('B1').format.fill.color = '#00FF00';
      sheet.getRange('B1').format.font.bold = true;
    });
    const properties = await onFirstSheet(book, (sheet) =>
      sheet.getRange('A1:B1').getCellProperties({
        address: true,
        format: { protection: { locked: true }, fill: { color: true }, font: { bold: true } },
      } as unknown as Excel.CellPropertiesLoadOptions),
    );
    expect(properties.value).toEqual([
      [
        {
          address: 'Sheet1!A1',
          format: { protection: { locked: false }, fill: { color: '#FFFFFF' }, font: { bold: false } },
        },
        {
          address: 'Sheet1!B1',
          format: { protection: { locked: true }, fill: { color: '#00FF00' }, font: { bold: true } },
        },
      ],
    ]);
  });

  test('of a row or column whose cells differ, what differs reads as null; heights, widths and what is hidden never do', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('B2').format.font.bold = true;
      sheet.getRange('A2:C2').format.rowHeight = 30;
      sheet.getRange('B1:B3').columnHidden = true;
    });
    const { rows, columns } = await onFirstSheet(book, (sheet) => {
      const range = sheet.getRange('A1:C3');
      const asked = { format: { font: { bold: true } } };
      return {
        rows: range.getRowProperties({ ...asked, rowHidden: true, format: { ...asked.format, rowHeight: true } }),
        columns: range.getColumnProperties({ ...asked, columnHidden: true }),
      };
    });
    const bold = (each: { readonly format?: Excel.CellPropertiesFormat }) => each.format?.font?.bold;
    expect(rows.value.map(bold)).toEqual([false, null, false]);
    expect(columns.value.map(bold)).toEqual([false, null, false]);
    expect(rows.value[1]).toMatchObject({ rowHidden: false, format: { rowHeight: 30 } });
    expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, true, false]);
  });

  test('rows are told their heights in one call, and one of which nothing is said stays as it is', async () => {
    const book = await openTestWorkbook();
    const heights = await onFirstSheet(book, (sheet) => {
      sheet.getRange('A3').format.rowHeight = 44;
      sheet.getRange('B2:C4').setRowProperties([{ format: { rowHeight: 20 } }, {}, { format: { rowHeight: 30 } }]);
      return sheet.getRange('A2:A4').getRowProperties({ format: { rowHeight: true } });
    });
    expect(heights.value.map(({ format }) => format?.rowHeight)).toEqual([20, 44, 30]);
    for (const rows of [
      [{}],
      [{}, {}, { format: { wrapText: true } }],
      [{}, {}, null],
    ] as Excel.SettableRowProperties[][]) {
      const told = onFirstSheet(book, (sheet) => {
        sheet.getRange('B2:C4').setRowProperties(rows);
        return null;
      });
      await expect(told).rejects.toThrow();
    }
  });

  test('autofit makes room for wrapped Chinese text and passes over merged cells', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('A1').values = [['岗位职责岗位职责岗位职责岗位职责岗位职责岗位职责']];
      sheet.getRange('A1').format.wrapText = true;
      sheet.getRange('A:A').format.columnWidth = 90;
      sheet.getRange('A2').values = [['很长很长很长很长很长很长很长很长很长很长很长很长']];
      sheet.getRange('A2:B2').merge();
      sheet.getRange('A2:B2').format.wrapText = true;
      sheet.getRange('C1').values = [['考核指标名称']];
      sheet.getRange('1:2').format.autofitRows();
      sheet.getRange('C:C').format.autofitColumns();
    });
    const sizes = await onFirstSheet(book, (sheet) =>
      ['A1', 'A2', 'C1'].map((address) => sheet.getRange(address).format.load('rowHeight,columnWidth')),
    );
    expect(sizes[0]?.rowHeight).toBeGreaterThanOrEqual(45);
    expect(sizes[0]?.rowHeight).toBeLessThanOrEqual(75);
    expect(sizes[1]?.rowHeight).toBe(15);
    expect(sizes[2]?.columnWidth).toBeGreaterThan(60);
    expect(sizes[2]?.columnWidth).toBeLessThan(100);
  });

  test('whole rows and columns are formatted, cells in them too, and the file keeps it', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('B:C').format.font.bold = true;
      sheet.getRange('2:2').format.fill.color = '#AABBCC';
    });
    for (const each of [book, await reopened(book)]) {
      const found = await onFirstSheet(each, (sheet) => {
        const cells = ['B2', 'C2', 'Z2', 'C9', 'A9'].map((address) => sheet.getRange(address).format);
        cells.forEach((format) => {
          format.fill.load('color');
          format.font.load('bold');
        });
        return cells;
      });
      expect(found.map((format) => [format.font.bold, format.fill.color])).toEqual([
        [true, '#AABBCC'],
        [true, '#AABBCC'],
        [false, '#AABBCC'],
        [true, '#FFFFFF'],
        [false, '#FFFFFF'],
      ]);
    }
  });
});

describe('inserting and deleting', () => {
  const fill = (sheet: Excel.Worksheet): void => {
    sheet.getRange('A1:B4').values = [
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['', '=SUM(B1:B3)'],
    ];
  };

  test('rows move cells, merges, heights, rules, links, names and the formulas of all sheets', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet, context) => {
      fill(sheet);
      sheet.getRange('A2:B2').format.fill.color = '#112233';
      sheet.getRange('2:2').format.rowHeight = 40;
      sheet.getRange('D3:E3').merge();
      sheet.getRange('3:3').format.rowHeight = 33;
      sheet.getRange('B3').dataValidation.rule = { custom: { formula: '=B3>B1' } };
      const format = sheet.getRange('B1:B3').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$B1>$B$3';
      sheet.getRange('F3').hyperlink = { documentReference: 'Sheet1!A3', textToDisplay: 'x' };
      sheet.pageLayout.setPrintArea('A1:F4');
      context.workbook.worksheets.add('B').getRange('A1').formulas = [['=Sheet1!B4+SUM(Sheet1!B2:B3)']];
    });
    await onFirstSheet(book, (sheet) => sheet.getRange('3:4').insert('Down'));
    for (const each of [book, await reopened(book)]) {
      await each.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const cells = sheet.getRange('A1:B6').load('formulas,values');
        const merges = sheet.getRange('A1:F9').getMergedAreasOrNullObject().load('address');
        const height = sheet.getRange('A5').format.load('rowHeight');
        const inherited = sheet.getRange('A3').format;
        inherited.fill.load('color');
        inherited.load('rowHeight');
        const rule = sheet.getRange('B5').dataValidation.load('rule');
        const conditional = sheet.getRange('B1').conditionalFormats.getItemAt(0);
        conditional.custom.rule.load('formula');
        const where = conditional.getRange().load('address');
        const link = sheet.getRange('F5').load('hyperlink');
        const area = sheet.pageLayout.getPrintArea().load('address');
        const other = context.workbook.worksheets.getItem('B').getRange('A1').load('formulas,values');
        await context.sync();
        expect(cells.formulas).toEqual([
          ['a', 1],
          ['b', 2],
          ['', ''],
          ['', ''],
          ['c', 3],
          ['', '=SUM(B1:B5)'],
        ]);
        expect([merges.address, height.rowHeight]).toEqual(['Sheet1!D5:E5', 33]);
        expect([inherited.fill.color, inherited.rowHeight]).toEqual(['#112233', 40]);
        expect(rule.rule.custom?.formula).toBe('=B5>B1');
        expect([conditional.custom.rule.formula, where.address]).toEqual(['=$B1>$B$5', 'Sheet1!B1:B5']);
        expect(link.hyperlink.documentReference).toBe('Sheet1!A5');
        expect(area.address).toBe('Sheet1!A1:F6');
        expect([other.formulas, other.values]).toEqual([[['=Sheet1!B6+SUM(Sheet1!B2:B5)']], [[11]]]);
      });
    }
  });

  test('deleted rows shorten ranges and leave #REF! where nothing is left', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      fill(sheet);
      sheet.getRange('C1').formulas = [['=B2']];
      sheet.getRange('2:2').delete('Up');
    });
    const range = await read(book, 'A1:C3');
    expect(range.formulas).toEqual([
      ['a', 1, '=#REF!'],
      ['c', 3, ''],
      ['', '=SUM(B1:B2)', ''],
    ]);
    expect(range.values[2]?.[1]).toBe(4);
  });

  test('parts of rows and columns move only their own cells', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      fill(sheet);
      sheet.getRange('D1').formulas = [['=A2&B2']];
      sheet.getRange('A2').insert('Down');
      sheet.getRange('B1').insert('Right');
    });
    const range = await read(book, 'A1:E5');
    expect(range.formulas).toEqual([
      ['a', '', 1, '', '=A3&B2'],
      ['', 2, '', '', ''],
      ['b', 3, '', '', ''],
      ['c', '=SUM(B1:B3)', '', '', ''],
      ['', '', '', '', ''],
    ]);
    expect(range.values[0]?.[4]).toBe('b2');
    await onFirstSheet(book, (sheet) => sheet.getRange('A2').delete('Up'));
    expect((await read(book, 'A1:A3')).values.flat()).toEqual(['a', 'b', 'c']);
  });

  test('columns move widths too, and the new column looks like its left neighbour', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      fill(sheet);
      sheet.getRange('B:B').format.columnWidth = 150;
      sheet.getRange('A1').format.fill.color = '#123456';
      sheet.getRange('B:B').insert('Right');
    });
    const found = await onFirstSheet(book, (sheet) => {
      const moved = sheet.getRange('C1').format.load('columnWidth');
      const added = sheet.getRange('B1').format;
      added.fill.load('color');
      return { moved, added, cells: sheet.getRange('C4').load('formulas') };
    });
    expect([found.moved.columnWidth, found.added.fill.color]).toEqual([150, '#123456']);
    expect(found.cells.formulas).toEqual([['=SUM(C1:C3)']]);
  });

  test('what would split a merge, a table or fall off the sheet is refused', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('C3:D4').merge();
      sheet.getRange('A8:B9').values = [
        ['k', 'v'],
        [1, 2],
      ];
      sheet.tables.add('A8:B9', true);
      sheet.getRange('F1048576').values = [['last']];
    });
    expect(await refusalOf(book, (sheet) => sheet.getRange('C1').insert('Down'))).toBe('MergedRangeConflict');
    expect(await refusalOf(book, (sheet) => sheet.getRange('A2').insert('Down'))).toBe('InsertDeleteConflict');
    expect(await refusalOf(book, (sheet) => sheet.getRange('8:8').delete('Up'))).toBe('InsertDeleteConflict');
    expect(await refusalOf(book, (sheet) => sheet.getRange('1:1').insert('Down'))).toBe('NonBlankCellOffSheet');
  });
});

describe('copying and clearing', () => {
  test('formulas move along, formats alone leave content, values alone leave formats, transposing turns', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, '=A1*$A$1'],
        [2, '=A2*$A$1'],
      ];
      sheet.getRange('A1:B2').format.fill.color = '#ABCDEF';
      sheet.getRange('D1').copyFrom('A1:B2');
      sheet.getRange('G1:H2').values = [
        ['x', 'y'],
        ['z', ''],
      ];
      sheet.getRange('G1:H2').copyFrom('A1:B2', 'Formats');
      sheet.getRange('D4').copyFrom('A1:B2', 'Values');
      sheet.getRange('G4').copyFrom('A1:B2', 'All', false, true);
      sheet.getRange('D7').copyFrom('A1:B2', 'Formulas');
    });
    const range = await read(book, 'D1:H8');
    expect(range.formulas.map((row) => [row[0], row[1]])).toEqual([
      [1, '=D1*$A$1'],
      [2, '=D2*$A$1'],
      ['', ''],
      [1, 1],
      [2, 2],
      ['', ''],
      [1, '=D7*$A$1'],
      [2, '=D8*$A$1'],
    ]);
    expect(range.formulas.slice(0, 2).map((row) => row.slice(3))).toEqual([
      ['x', 'y'],
      ['z', ''],
    ]);
    expect(range.values[3]?.slice(3)).toEqual([1, 2]);
    const fills = await onFirstSheet(book, (sheet) =>
      ['D1', 'G1', 'D4', 'G4', 'D7'].map((address) => sheet.getRange(address).format.fill.load('color')),
    );
    expect(fills.map((fill) => fill.color)).toEqual(['#ABCDEF', '#ABCDEF', '#FFFFFF', '#ABCDEF', '#FFFFFF']);
  });

  test('a whole row is copied to several rows with height, merges, validation and conditional format', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('A2:C2').values = [['指标', 10, '=B2*2']];
      sheet.getRange('2:2').format.rowHeight = 36;
      sheet.getRange('D2:E2').merge();
      sheet.getRange('B2').dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
      const format = sheet.getRange('C2').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$B2>5';
      format.custom.format.font.color = '#FF0000';
      const added = sheet.getRange('3:5');
      added.insert('Down');
      sheet.getRange('3:5').copyFrom('2:2', 'All');
    });
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const cells = sheet.getRange('A5:C5').load('formulas,values');
      const height = sheet.getRange('A5').format.load('rowHeight');
      const merges = sheet.getRange('A1:F9').getMergedAreasOrNullObject().load('address');
      const rule = sheet.getRange('B2:B5').dataValidation.load('type,rule');
      const format = sheet.getRange('C5').conditionalFormats.getItemAt(0);
      format.custom.rule.load('formula');
      const onAll = sheet.getRange('C2:C5').conditionalFormats.getCount();
      await context.sync();
      expect(cells.formulas).toEqual([['指标', 10, '=B5*2']]);
      expect(cells.values).toEqual([['指标', 10, 20]]);
      expect(height.rowHeight).toBe(36);
      expect(merges.address).toBe('Sheet1!D2:E2,Sheet1!D3:E3,Sheet1!D4:E4,Sheet1!D5:E5');
      expect([rule.type, rule.rule.decimal?.formula2]).toEqual(['Decimal', 100]);
      // One rule over all copies, as pasting extends it: its formula is written for the first cell.
      expect([onAll.value, format.custom.rule.formula]).toEqual([1, '=$B2>5']);
    });
  });

  test('clear takes content, formats, or all', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.format.fill.color = '#ABCDEF';
      range.dataValidation.rule = { textLength: { formula1: 3, operator: 'LessThan' } };
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
    });
    const found = await onFirstSheet(book, (sheet) => ({
      cells: sheet.getRange('A1:C1').load('values'),
      fills: ['A1', 'B1', 'C1'].map((address) => sheet.getRange(address).format.fill.load('color')),
      rules: ['A1', 'B1', 'C1'].map((address) => sheet.getRange(address).dataValidation.load('type')),
    }));
    expect(found.cells.values).toEqual([['', 2, '']]);
    expect(found.fills.map((fill) => fill.color)).toEqual(['#ABCDEF', '#FFFFFF', '#FFFFFF']);
    expect(found.rules.map((rule) => rule.type)).toEqual(['TextLength', 'TextLength', 'None']);
  });
});

describe('rules', () => {
  test.each([
    [{ wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } }, 'WholeNumber'],
    [{ decimal: { formula1: 0.5, operator: 'GreaterThan' } }, 'Decimal'],
    [{ list: { inCellDropDown: true, source: '优,良,中' } }, 'List'],
    [{ date: { formula1: '2026-01-01', operator: 'GreaterThan' } }, 'Date'],
    [{ textLength: { formula1: 5, operator: 'LessThanOrEqualTo' } }, 'TextLength'],
    [{ custom: { formula: '=A1>0' } }, 'Custom'],
  ] as const)('validation %j is of the type %s, also after saving', async (rule, type) => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      const { dataValidation } = sheet.getRange('A1:A3');
      dataValidation.rule = rule as unknown as Excel.DataValidationRule;
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = { message: '请输入', showAlert: true, style: 'Stop', title: '提示' };
      dataValidation.prompt = { message: '说明', showPrompt: true, title: '题' };
    });
    const again = await onFirstSheet(await reopened(book), (sheet) => sheet.getRange('A1:A3').dataValidation.load());
    expect([again.type, again.ignoreBlanks]).toEqual([type, true]);
    expect(Object.keys(again.rule)).toEqual(Object.keys(rule));
    expect(again.errorAlert).toMatchObject({ message: '请输入', title: '提示', style: 'Stop', showAlert: true });
    expect(again.prompt).toMatchObject({ message: '说明', title: '题' });
  });

  test('validations: bad rules are refused, mixed ones are inconsistent, clear takes them away', async () => {
    const book = await openTestWorkbook();
    const set = (rule: unknown) => (sheet: Excel.Worksheet) =>
      (sheet.getRange('A1').dataValidation.rule = rule as Excel.DataValidationRule);
    expect(await refusalOf(book, set({ list: { inCellDropDown: true, source: 'x'.repeat(256) } }))).toBe(
      'InvalidArgument',
    );
    expect(await refusalOf(book, set({ wholeNumber: { formula1: 1, operator: 'Between' } }))).toBe('InvalidArgument');
    expect(await refusalOf(book, set({ custom: { formula: '=)' } }))).toBe('InvalidArgument');
    expect(await refusalOf(book, set({ decimal: { formula1: 1, formula2: 5, operator: 'Between' } }))).toBe('no error');
    const mixed = await onFirstSheet(book, (sheet) => sheet.getRange('A1:A2').dataValidation.load('type'));
    expect(mixed.type).toBe('Inconsistent');
    await onFirstSheet(book, (sheet) => sheet.getRange('A1').dataValidation.clear());
    const none = await onFirstSheet(book, (sheet) => sheet.getRange('A1').dataValidation.load('type'));
    expect(none.type).toBe('None');
  });

  test('conditional formats of three kinds are kept and cleared', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      const formats = sheet.getRange('A1:A9').conditionalFormats;
      const value = formats.add('CellValue');
      value.cellValue.format.font.color = '#00FF00';
      value.cellValue.rule = { formula1: '=60', operator: 'LessThan' };
      const custom = formats.add('Custom');
      custom.custom.rule.formula = '=$A1="优"';
      custom.custom.format.fill.color = '#FFFF00';
      custom.custom.format.font.bold = true;
      const text = formats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: '否' };
      text.textComparison.format.font.color = 'red';
    });
    const again = await reopened(book);
    await again.Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getFirst().getRange('A5').conditionalFormats;
      formats.load('items/type,items/id');
      await context.sync();
      expect(formats.items.map((each) => each.type)).toEqual(['ContainsText', 'Custom', 'CellValue']);
      const [text, custom, value] = formats.items;
      text?.textComparison.load('rule');
      custom?.custom.rule.load('formula');
      custom?.custom.format.fill.load('color');
      custom?.custom.format.font.load('bold');
      value?.cellValue.load('rule');
      await context.sync();
      expect(text?.textComparison.rule).toEqual({ operator: 'Contains', text: '否' });
      expect(custom?.custom.rule.formula).toBe('=$A1="优"');
      expect([custom?.custom.format.fill.color, custom?.custom.format.font.bold]).toEqual(['#FFFF00', true]);
      expect(value?.cellValue.rule).toMatchObject({ formula1: '=60', operator: 'LessThan' });
      formats.clearAll();
      const count = formats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('links are set, read and kept, inside and outside of the workbook', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: '返回', screenTip: '汇总' };
      sheet.getRange('A2').hyperlink = { address: 'https://example.com/', textToDisplay: '网站' };
    });
    const again = await onFirstSheet(await reopened(book), (sheet) => ({
      links: ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address).load('hyperlink')),
      cells: sheet.getRange('A1:A2').load('values'),
    }));
    expect(again.links[0]?.hyperlink).toMatchObject({
      documentReference: 'Sheet1!B2',
      textToDisplay: '返回',
      screenTip: '汇总',
    });
    expect(again.links[1]?.hyperlink.address).toBe('https://example.com/');
    expect(again.links[2]?.hyperlink).toBeNull();
    expect(again.cells.values.flat()).toEqual(['返回', '网站']);
  });
});

describe('several areas as one', () => {
  test.each(['甲,乙', "丙'丁, 戊", '己;庚'])(
    'commas in the name of their sheet %j do not divide them',
    async (name) => {
      const book = await openTestWorkbook();
      const printed = await onFirstSheet(book, (sheet) => {
        sheet.name = name;
        const quoted = `'${name.replaceAll("'", "''")}'`;
        sheet.getRanges(`${quoted}!A1:B2,${quoted}!D4`).format.font.bold = true;
        sheet.pageLayout.setPrintArea(`${quoted}!A1:B2,${quoted}!D4:E9`);
        return [
          sheet.pageLayout.getPrintArea().load('areaCount'),
          sheet.getRange('D4').format.font.load('bold'),
        ] as const;
      });
      expect([printed[0].areaCount, printed[1].bold]).toEqual([2, true]);
      const again = await onFirstSheet(await reopened(book), (sheet) =>
        sheet.pageLayout.getPrintArea().load('areaCount'),
      );
      expect(again.areaCount).toBe(2);
    },
  );

  test('looks and rules are set for all of them, and read as null where they differ', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      const areas = sheet.getRanges('A1:B2, D4');
      areas.format.font.bold = true;
      areas.format.fill.color = '#DCE8F1';
      areas.format.wrapText = true;
      areas.format.protection.locked = false;
      areas.format.rowHeight = 30;
      areas.dataValidation.rule = { decimal: { formula1: 0, formula2: 5, operator: 'Between' } };
      areas.dataValidation.errorAlert = { message: '请输入', showAlert: true, style: 'Stop', title: '提示' };
      sheet.getRange('D4').format.horizontalAlignment = 'Right';
    });
    const again = await reopened(book);
    const looks = await onFirstSheet(again, (sheet) =>
      ['A1:B2', 'D4', 'C3'].map((address) => {
        const { format, dataValidation } = sheet.getRange(address);
        format.load('wrapText,rowHeight,font/bold,fill/color,protection/locked');
        dataValidation.load('rule,errorAlert');
        return { format, dataValidation };
      }),
    );
    const seen = looks.map(({ format, dataValidation: { rule, errorAlert } }) => [
      [format.font.bold, format.fill.color, format.wrapText, format.protection.locked, format.rowHeight],
      [rule.decimal?.formula2, errorAlert.message],
    ]);
    const set = [
      [true, '#DCE8F1', true, false, 30],
      [5, '请输入'],
    ];
    expect(seen.slice(0, 2)).toEqual([set, set]);
    expect(seen[2]?.[0]?.slice(0, 4)).toEqual([false, '#FFFFFF', false, true]);
    expect(seen[2]?.[1]?.[0]).toBeUndefined();
    const areas = await onFirstSheet(again, (sheet) =>
      sheet.getRanges('A1:B2,D4').load('address,areaCount,format/wrapText,format/horizontalAlignment'),
    );
    expect([areas.address, areas.areaCount]).toEqual(['Sheet1!A1:B2,Sheet1!D4', 2]);
    expect([areas.format.wrapText, areas.format.horizontalAlignment]).toEqual([true, null]);
  });

  test('what is nowhere said of several areas is refused', async () => {
    const book = await openTestWorkbook();
    const ruled = (rule: unknown) => (sheet: Excel.Worksheet) =>
      (sheet.getRanges('A1,C3').dataValidation.rule = rule as Excel.DataValidationRule);
    expect(await refusalOf(book, ruled({ custom: { formula: '=A1>0' } }))).toBe('InvalidArgument');
    expect(await refusalOf(book, ruled({ decimal: { formula1: '=A1', operator: 'GreaterThan' } }))).toBe(
      'InvalidArgument',
    );
    const lines = (sheet: Excel.Worksheet): unknown =>
      (sheet.getRanges('A1,C3').format.borders.getItem('EdgeTop').style = 'Continuous');
    expect(await refusalOf(book, lines)).toBe('ApiNotFound');
    const bold = (address: string) => (sheet: Excel.Worksheet) => (sheet.getRanges(address).format.font.bold = true);
    expect(await refusalOf(book, bold('A1,nowhere'))).toBe('InvalidArgument');
    const long = (commas: number): string => `${'A1,'.repeat(commas)}A1`;
    expect(await refusalOf(book, bold(long(2731)))).toBe('InvalidArgument');
    expect(await refusalOf(book, bold(long(2730)))).toBe('no error');
  });

  test('rows of an area are merged one by one when asked', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => sheet.getRange('A1:B2').merge(true));
    const merged = await onFirstSheet(book, (sheet) =>
      sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('address'),
    );
    expect(merged.address).toBe('Sheet1!A1:B1,Sheet1!A2:B2');
  });
});
