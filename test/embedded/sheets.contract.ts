import { onFirstSheet, openTestWorkbook, refusalOf, reopened } from './openTestWorkbook';

const names = async (book: Awaited<ReturnType<typeof openTestWorkbook>>): Promise<string[]> =>
  book.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });

describe('the list of sheets', () => {
  test('sheets are added, found by name in any case and width and by id, and counted', async () => {
    const book = await openTestWorkbook();
    await book.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('考核表ＡＢ');
      const unnamed = worksheets.add();
      added.load('id,name,position');
      unnamed.load('name');
      await context.sync();
      const byWidth = worksheets.getItem('考核表ab');
      const byId = worksheets.getItem(added.id);
      byWidth.load('id');
      byId.load('name');
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      const [first, last] = [worksheets.getFirst(), worksheets.getLast()];
      first.load('name');
      last.load('name');
      await context.sync();
      expect([added.position, unnamed.name]).toEqual([1, 'Sheet3']);
      expect([byWidth.id, byId.name]).toEqual([added.id, '考核表ＡＢ']);
      expect([all.value, visible.value, first.name, last.name]).toEqual([3, 3, 'Sheet1', 'Sheet3']);
    });
  });

  test.each([
    ['', 'InvalidArgument'],
    ['a'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ['a[b', 'InvalidArgument'],
    ["'a", 'InvalidArgument'],
    ['History', 'InvalidArgument'],
    ['SHEET1', 'ItemAlreadyExists'],
    ['ｓｈｅｅｔ１', 'ItemAlreadyExists'],
    ['a'.repeat(31), 'no error'],
    ['李’四', 'no error'],
  ])('the name %j: %s', async (name, code) => {
    const book = await openTestWorkbook();
    const refused = await refusalOf(book, (_, context) => {
      const sheet = context.workbook.worksheets.add('x');
      sheet.name = name;
    });
    expect(refused).toBe(code);
  });

  test('a renamed sheet keeps its id, and formulas, names and links follow it', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet, context) => {
      const other = context.workbook.worksheets.add('数据 一');
      other.getRange('A1').values = [[7]];
      sheet.getRange('A1').formulas = [["='数据 一'!A1*2"]];
      sheet.getRange('A2').hyperlink = { documentReference: "'数据 一'!A1", textToDisplay: 'x', screenTip: 's' };
      other.pageLayout.setPrintArea('A1:B2');
      sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: "='数据 一'!$A$1:$A$2" } };
    });
    await book.Excel.run(async (context) => {
      const other = context.workbook.worksheets.getItem('数据 一');
      other.load('id');
      await context.sync();
      const before = other.id;
      other.name = "新's";
      const sheet = context.workbook.worksheets.getFirst();
      const cell = sheet.getRange('A1').load('formulas,values');
      const link = sheet.getRange('A2').load('hyperlink');
      const rule = sheet.getRange('B1').dataValidation.load('rule');
      const area = other.pageLayout.getPrintAreaOrNullObject().load('address');
      other.load('id');
      await context.sync();
      expect(cell.formulas).toEqual([["='新''s'!A1*2"]]);
      expect(cell.values).toEqual([[14]]);
      expect(link.hyperlink.documentReference).toBe("'新''s'!A1");
      expect(rule.rule.list?.source).toBe("='新''s'!$A$1:$A$2");
      expect(area.address).toBe("'新''s'!A1:B2");
      expect(other.id).toBe(before);
    });
  });

  test('formulas follow a rename wherever they have been moved, copied, filled down or written since', async () => {
    const book = await openTestWorkbook();
    const renamed = async (old: string, name: string): Promise<unknown[][]> =>
      onFirstSheet(book, (sheet, context) => {
        context.workbook.worksheets.getItem(old).name = name;
        return sheet.getRange('A1:C12').load('formulas');
      }).then(({ formulas }) => formulas as unknown[][]);
    await onFirstSheet(book, (sheet, context) => {
      context.workbook.worksheets.add('甲').getRange('A1').values = [[7]];
      sheet.getRange('A1').formulas = [['=甲!A1']];
    });
    expect((await renamed('甲', '乙'))[0]).toEqual(['=乙!A1', '', '']);
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('B5').formulas = [['=SUM(乙!A1:A2)']];
      sheet.getRange('C6').copyFrom('A3', 'All');
      sheet.getRange('A8:B10').values = [
        ['a', 'b'],
        [1, ''],
        [2, ''],
      ];
      sheet.tables.add('A8:B10', true);
      sheet.getRange('B9').formulas = [['=乙!$A$1+A9']];
    });
    const formulas = await renamed('乙', '丙 丁');
    const found = formulas.flat().filter((content) => String(content).includes('!'));
    expect(found).toEqual([
      "='丙 丁'!A1",
      "=SUM('丙 丁'!A1:A2)",
      "='丙 丁'!C4",
      "='丙 丁'!$A$1+A9",
      "='丙 丁'!$A$1+A10",
    ]);
  });

  test('formulas follow a rename on sheets that were copied, moved and named like one that is gone', async () => {
    const book = await openTestWorkbook();
    const formulas = await onFirstSheet(book, (sheet, context) => {
      const { worksheets } = context.workbook;
      const source = worksheets.add('甲');
      const early = worksheets.add('早');
      early.getRange('A1').formulas = [['=甲!A1']];
      source.name = '乙';
      const copy = early.copy('End');
      copy.name = '副本';
      early.position = 0;
      source.name = '甲';
      const gone = worksheets.add('丁');
      gone.getRange('A1').formulas = [['=甲!A1']];
      gone.delete();
      const next = worksheets.add('丁');
      sheet.getRange('A1').formulas = [['=丁!A1+甲!A1']];
      next.name = '戊';
      early.getRange('B1').copyFrom(sheet.getRange('A1'), 'Formulas');
      next.name = '壬';
      source.name = '己';
      copy.name = '庚';
      sheet.getRange('A2').formulas = [['=庚!A1']];
      copy.name = '辛';
      return [early.getRange('A1:B1'), copy.getRange('A1'), sheet.getRange('A1'), sheet.getRange('A2')].map((range) =>
        range.load('formulas'),
      );
    });
    expect(formulas.map((range) => range.formulas)).toEqual([
      [['=己!A1', '=壬!B1+己!B1']],
      [['=己!A1']],
      [['=壬!A1+己!A1']],
      [['=辛!A1']],
    ]);
  });

  test('a very hidden sheet is not deleted until it is hidden only', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (_, { workbook: { worksheets } }) => (worksheets.add('B').visibility = 'VeryHidden'));
    const remove = (sheet: Excel.Worksheet): void => sheet.delete();
    const refused = await refusalOf(book, (_, { workbook }) => remove(workbook.worksheets.getItem('B')));
    expect(refused).toBe('InvalidOperation');
    expect(await names(book)).toEqual(['Sheet1', 'B']);
    await onFirstSheet(book, (_, { workbook: { worksheets } }) => {
      worksheets.getItem('B').visibility = 'Hidden';
      remove(worksheets.getItem('B'));
    });
    expect(await names(book)).toEqual(['Sheet1']);
  });

  test('no row is higher than 409.5 points, by hand or by its text', async () => {
    const book = await openTestWorkbook();
    const refused = await refusalOf(book, (sheet) => (sheet.getRange('A1').format.rowHeight = 410));
    expect(refused).toBe('InvalidArgument');
    const format = await onFirstSheet(book, (sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [['长'.repeat(5000)]];
      cell.format.wrapText = true;
      cell.format.autofitRows();
      return cell.format.load('rowHeight');
    });
    expect(format.rowHeight).toBe(409.5);
  });

  test('sheets are moved, hidden, shown, activated and deleted; one stays visible', async () => {
    const book = await openTestWorkbook();
    await book.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [b, c] = [worksheets.add('B'), worksheets.add('C')];
      c.position = 0;
      b.visibility = 'VeryHidden';
      c.activate();
      const active = worksheets.getActiveWorksheet().load('name');
      const next = c.getNext(true).load('name');
      await context.sync();
      expect([active.name, next.name]).toEqual(['C', 'Sheet1']);
      worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    expect(await names(book)).toEqual(['C', 'B']);
    expect(await refusalOf(book, (sheet) => sheet.delete())).toBe('InvalidOperation');
    expect(await refusalOf(book, (sheet) => (sheet.visibility = 'Hidden'))).toBe('InvalidOperation');
    expect(await refusalOf(book, (_, context) => context.workbook.worksheets.getItem('B').activate())).toBe(
      'InvalidOperation',
    );
    const again = await reopened(book);
    const sheets = await again.Excel.run(async (context) => {
      const list = context.workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      return list.items.map((sheet) => `${sheet.name} ${sheet.visibility}`);
    });
    expect(sheets).toEqual(['C Visible', 'B VeryHidden']);
  });

  test('a reference that is broken on another sheet stays as it was written when a sheet is deleted', async () => {
    const book = await openTestWorkbook();
    const broken = "='甲 店'!#REF!+1";
    const left = await book.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('甲 店');
      const gone = worksheets.add('乙店');
      const cells = worksheets.getFirst().getRange('A1:B1');
      cells.formulas = [[broken, '=乙店!A1']];
      await context.sync();
      gone.delete();
      cells.load('formulas');
      await context.sync();
      return cells.formulas;
    });
    expect(left).toEqual([[broken, '=#REF!']]);
  });

  test('formulas on a deleted sheet become #REF!', async () => {
    const book = await openTestWorkbook();
    const cell = await onFirstSheet(book, (sheet, context) => {
      const other = context.workbook.worksheets.add('Weg');
      other.getRange('A1').values = [[1]];
      sheet.getRange('A1').formulas = [['=Weg!A1+1']];
      other.delete();
      return sheet.getRange('A1').load('values,formulas');
    });
    expect(cell.values).toEqual([['#REF!']]);
    expect(cell.formulas).toEqual([['=#REF!+1']]);
  });

  test('a protected structure refuses to add, copy, rename, move, hide and delete sheets, but takes content', async () => {
    const book = await openTestWorkbook();
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.add('B');
      context.workbook.protection.protect('secret');
      context.workbook.protection.load('protected');
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
    const tries: [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown][] = [
      ['add', (_, context) => context.workbook.worksheets.add('C')],
      ['copy', (sheet) => sheet.copy('End')],
      ['rename', (sheet) => (sheet.name = 'C')],
      ['move', (sheet) => (sheet.position = 1)],
      ['hide', (sheet) => (sheet.visibility = 'Hidden')],
      ['delete', (sheet) => sheet.delete()],
      ['protect again', (_, context) => context.workbook.protection.protect()],
      ['wrong password', (_, context) => context.workbook.protection.unprotect('guess')],
    ];
    for (const [what, work] of tries) expect([what, await refusalOf(book, work)]).toEqual([what, 'AccessDenied']);
    expect(await refusalOf(book, (sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('no error');
    const again = await reopened(book);
    expect(await refusalOf(again, (sheet) => sheet.copy('End'))).toBe('AccessDenied');
    expect(await refusalOf(again, (_, context) => context.workbook.protection.unprotect('secret'))).toBe('no error');
    expect(await refusalOf(again, (sheet) => sheet.copy('End'))).toBe('no error');
  });
});

describe('a protected sheet', () => {
  const open = async (
    options: Excel.WorksheetProtectionOptions = {},
  ): Promise<Awaited<ReturnType<typeof openTestWorkbook>>> => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect(options);
    });
    return book;
  };

  test('refuses what its options do not allow, and takes entries in unlocked cells', async () => {
    const book = await open();
    const denied: [string, (sheet: Excel.Worksheet) => unknown][] = [
      ['locked cell', (sheet) => (sheet.getRange('A1').values = [[1]])],
      ['block with a locked cell', (sheet) => (sheet.getRange('B2:B3').values = [[1], [2]])],
      ['format', (sheet) => (sheet.getRange('B2').format.fill.color = 'red')],
      ['row height', (sheet) => (sheet.getRange('B2').format.rowHeight = 30)],
      ['insert rows', (sheet) => sheet.getRange('2:2').insert('Down')],
      ['delete rows', (sheet) => sheet.getRange('2:2').delete('Up')],
      ['merge', (sheet) => sheet.getRange('B2:C2').merge()],
      ['validation', (sheet) => sheet.getRange('B2').dataValidation.clear()],
      ['table', (sheet) => sheet.tables.add('D1:E2', true)],
      ['chart', (sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B2'))],
      ['protect again', (sheet) => sheet.protection.protect()],
    ];
    for (const [what, work] of denied) expect([what, await refusalOf(book, work)]).toEqual([what, 'AccessDenied']);
    expect(await refusalOf(book, (sheet) => (sheet.getRange('B2').values = [[1]]))).toBe('no error');
    expect(
      await refusalOf(
        book,
        (sheet) =>
          (sheet.getRange('A1:B2').values = [
            [null, null],
            [null, 5],
          ]),
      ),
    ).toBe('no error');
  });

  test('allows what its options allow, and keeps them in the file', async () => {
    const book = await open({ allowFormatCells: true, allowInsertRows: true, selectionMode: 'Unlocked' });
    expect(await refusalOf(book, (sheet) => (sheet.getRange('A1').format.fill.color = 'red'))).toBe('no error');
    expect(await refusalOf(book, (sheet) => sheet.getRange('5:5').insert('Down'))).toBe('no error');
    const again = await reopened(book);
    const protection = await onFirstSheet(again, (sheet) => sheet.protection.load('protected,options'));
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({
      allowFormatCells: true,
      allowInsertRows: true,
      allowFormatRows: false,
      allowEditObjects: false,
      selectionMode: 'Unlocked',
    });
  });

  test('is unprotected with its password only, and refuses to be unprotected twice', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => sheet.protection.protect({}, '密码'));
    expect(await refusalOf(book, (sheet) => sheet.protection.unprotect())).toBe('AccessDenied');
    expect(await refusalOf(book, (sheet) => sheet.protection.unprotect('密码'))).toBe('no error');
    expect(await refusalOf(book, (sheet) => sheet.protection.unprotect('密码'))).toBe('InvalidOperation');
  });
});

describe('the look of a sheet', () => {
  test('tab colour, gridlines, widths, frozen panes and page layout are kept in the file', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.tabColor = '#12ab34';
      sheet.showGridlines = false;
      sheet.standardWidth = 12;
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const layout = sheet.pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1 };
      layout.centerHorizontally = true;
      layout.centerVertically = true;
      layout.blackAndWhite = true;
      layout.printGridlines = true;
      layout.leftMargin = 28;
      layout.headerMargin = 14;
      layout.setPrintArea('A1:H40');
      layout.setPrintTitleRows('$1:$3');
      const texts = layout.headersFooters.defaultForAllPages;
      texts.rightHeader = '考核表 &D';
      texts.leftFooter = '机密';
      texts.centerFooter = '第 &P 页，共 &N 页';
    });
    const again = await reopened(book);
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load('tabColor,showGridlines,standardWidth');
      const layout = sheet.pageLayout;
      layout.load(
        'orientation,paperSize,zoom,centerHorizontally,centerVertically,blackAndWhite,printGridlines,leftMargin,rightMargin,headerMargin',
      );
      const texts = layout.headersFooters.defaultForAllPages.load();
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const area = layout.getPrintArea().load('address');
      const rows = layout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, sheet.standardWidth]).toEqual(['#12AB34', false, 12]);
      expect(layout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
        centerVertically: true,
        blackAndWhite: true,
        printGridlines: true,
        leftMargin: 28,
        rightMargin: 50.4,
        headerMargin: 14,
      });
      expect(layout.zoom.verticalFitToPages).toBeUndefined();
      expect([texts.rightHeader, texts.leftFooter, texts.centerFooter, texts.leftHeader]).toEqual([
        '考核表 &D',
        '机密',
        '第 &P 页，共 &N 页',
        '',
      ]);
      expect([frozen.address, area.address, rows.address]).toEqual(['Sheet1!A1:B3', 'Sheet1!A1:H40', 'Sheet1!1:3']);
      sheet.freezePanes.unfreeze();
      sheet.freezePanes.freezeRows(2);
      const again2 = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(again2.address).toBe('Sheet1!1:2');
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('headers and footers hold 255 characters', async () => {
    const book = await openTestWorkbook();
    const set = (sheet: Excel.Worksheet, text: string): string =>
      (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = text);
    expect(await refusalOf(book, (sheet) => set(sheet, 'x'.repeat(254)))).toBe('InvalidArgument');
    expect(await refusalOf(book, (sheet) => set(sheet, 'x'.repeat(253)))).toBe('no error');
  });
});

describe('copying a sheet', () => {
  test('keeps values, formulas, looks, merges, sizes, rules, layout, panes, colours and protection', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('A1:C2').values = [
        ['姓名', 5, 7],
        ['=B1+C1', null, '文字'],
      ];
      sheet.getRange('A1:C1').format.fill.color = '#FFF2CC';
      sheet.getRange('A4:C4').merge();
      sheet.getRange('A:A').format.columnWidth = 120;
      sheet.getRange('2:2').format.rowHeight = 44;
      sheet.getRange('B2').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } };
      const rule = sheet.getRange('A1:C2').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$B1>3';
      rule.custom.format.fill.color = '#FF0000';
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintArea('A1:C9');
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.freezePanes.freezeRows(1);
      sheet.showGridlines = false;
      sheet.tabColor = '#0000FF';
      sheet.getRange('C2').hyperlink = { documentReference: 'Sheet1!A1', textToDisplay: '回' };
      sheet.protection.protect({ allowFormatRows: true });
    });
    const copyName = await book.Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem('Sheet1').copy('End');
      copy.load('name');
      await context.sync();
      return copy.name;
    });
    expect(copyName).toBe('Sheet1 (2)');
    const again = await reopened(book);
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(copyName);
      sheet.load('showGridlines,tabColor,position');
      const cells = sheet.getRange('A1:C2').load('values,formulas');
      const merges = sheet.getRange('A1:C9').getMergedAreasOrNullObject().load('areas/items/address');
      const fill = sheet.getRange('B1').format.fill.load('color');
      const column = sheet.getRange('A1').format.load('columnWidth');
      const row = sheet.getRange('A2').format.load('rowHeight');
      const validation = sheet.getRange('B2').dataValidation.load('type,rule');
      const rules = sheet.getRange('A1').conditionalFormats.getCount();
      const layout = sheet.pageLayout.load('orientation');
      const area = sheet.pageLayout.getPrintArea().load('address');
      const rows = sheet.pageLayout.getPrintTitleRows().load('address');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const protection = sheet.protection.load('protected,options');
      const link = sheet.getRange('C2').load('hyperlink');
      await context.sync();
      expect([sheet.showGridlines, sheet.tabColor, sheet.position]).toEqual([false, '#0000FF', 1]);
      expect(cells.values).toEqual([
        ['姓名', 5, 7],
        [12, '', '回'],
      ]);
      expect(cells.formulas[1]?.[0]).toBe('=B1+C1');
      expect(merges.areas.items.map((each) => each.address)).toEqual(["'Sheet1 (2)'!A4:C4"]);
      expect([fill.color, column.columnWidth, row.rowHeight]).toEqual(['#FFF2CC', 120, 44]);
      expect([validation.type, rules.value, layout.orientation]).toEqual(['WholeNumber', 1, 'Landscape']);
      expect([area.address, rows.address]).toEqual(["'Sheet1 (2)'!A1:C9", "'Sheet1 (2)'!1:1"]);
      expect(frozen.address).toBe("'Sheet1 (2)'!1:1");
      expect([protection.protected, protection.options.allowFormatRows]).toEqual([true, true]);
      expect(link.hyperlink.documentReference).toBe('Sheet1!A1');
    });
  });

  test('goes where it is told and leaves the source alone', async () => {
    const book = await openTestWorkbook();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [['source']];
      const [before, after] = [sheet.copy('Before', sheet), sheet.copy('After', sheet)];
      before.name = 'vorher';
      after.name = 'nachher';
      before.getRange('A1').values = [['copy']];
      before.getRange('A1').format.font.bold = true;
      const cell = sheet.getRange('A1').load('values');
      const font = cell.format.font.load('bold');
      await context.sync();
      expect([cell.values, font.bold]).toEqual([[['source']], false]);
    });
    expect(await names(book)).toEqual(['vorher', 'Sheet1', 'nachher']);
  });
});
