import type { EmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';
import { filterRows, filterTable, onFirstSheet, openTestWorkbook, refusalOf } from './openTestWorkbook';

/** What Excel does and programs seldom expect: see docs/excel-behaviour.md. */

const write = (book: EmbeddedWorkbook, address: string, formula: string): Promise<string> =>
  refusalOf(book, (sheet) => (sheet.getRange(address).formulas = [[formula]]));

const nested = (levels: number): string => (levels === 0 ? 'A1' : `IF(A1>${levels},${levels},${nested(levels - 1)})`);

describe('limits of formulas', () => {
  test.each([
    ['a text of 255 UTF-16 units', `="${'长'.repeat(255)}"`, 'no error'],
    ['a text of 256', `="${'长'.repeat(256)}"`, 'InvalidArgument'],
    ['a text of 128 characters outside the first plane', `="${'😀'.repeat(128)}"`, 'InvalidArgument'],
    ['such a text in an array', `=SUM({1,"${'x'.repeat(256)}"})`, 'InvalidArgument'],
    ['quotation marks counted once', `="${'""'.repeat(255)}"`, 'no error'],
    ['two texts joined', `="${'x'.repeat(255)}"&"${'y'.repeat(255)}"`, 'no error'],
    ['64 levels', `=${nested(64)}`, 'no error'],
    ['65 levels', `=${nested(65)}`, 'InvalidArgument'],
    ['255 arguments', `=SUM(${new Array(255).fill('B1').join(',')})`, 'no error'],
    ['256 arguments', `=SUM(${new Array(256).fill('B1').join(',')})`, 'InvalidArgument'],
    ['8,192 characters', `=${'1+'.repeat(4095)}10`, 'no error'],
    ['8,193 characters', `=${'1+'.repeat(4095)}100`, 'InvalidArgument'],
  ])('%s', async (_, formula, code) => {
    expect(await write(await openTestWorkbook(), 'Z1', formula)).toBe(code);
  });

  test('a rule of a validation is held to them too', async () => {
    const book = await openTestWorkbook();
    const code = await refusalOf(book, (sheet) => {
      sheet.getRange('A1').dataValidation.rule = { custom: { formula: `=A1="${'x'.repeat(256)}"` } };
    });
    expect(code).toBe('InvalidArgument');
  });
});

describe('tables', () => {
  const withTable = async (): Promise<EmbeddedWorkbook> => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('B2:C4').values = [
        ['姓名', '部门'],
        ['甲', '行政部'],
        ['乙', '财务部'],
      ];
      sheet.tables.add('B2:C4', true);
    });
    return book;
  };
  const tableArea = async (book: EmbeddedWorkbook): Promise<string> => {
    const range = await onFirstSheet(book, (sheet) => sheet.tables.getItemAt(0).getRange().load('address'));
    return range.address.split('!')[1] ?? '';
  };

  test.each([
    ['a value below', 'B5', [['丙']], 'B2:C5'],
    ['two rows below', 'B5:C6', [['丙', '']].concat([['丁', '']]), 'B2:C6'],
    ['a header beside', 'D2', [['职责']], 'B2:D4'],
    ['a value beside', 'D4', [['职责']], 'B2:D4'],
    ['a value one row off', 'B6', [['丙']], 'B2:C4'],
    ['a value across the corner', 'D5', [['丙']], 'B2:C4'],
    ['a blank below', 'B5', [['']], 'B2:C4'],
    ['a value above', 'B1', [['标题']], 'B2:C4'],
    ['a value on the left', 'A3', [['1']], 'B2:C4'],
  ])('%s: %s', async (_, address, values, after) => {
    const book = await withTable();
    await onFirstSheet(book, (sheet) => (sheet.getRange(address).values = values));
    expect(await tableArea(book)).toBe(after);
  });

  test('what was there before keeps a table from growing over it', async () => {
    const book = await withTable();
    book.host.workbook.traits.tablesGrow = false;
    await onFirstSheet(book, (sheet) => (sheet.getRange('C5').values = [['合计']]));
    book.host.workbook.traits.tablesGrow = true;
    await onFirstSheet(book, (sheet) => (sheet.getRange('B5').values = [['丙']]));
    expect(await tableArea(book)).toBe('B2:C4');
  });

  test('typing beside a table lets it grow, unless AutoCorrect is off', async () => {
    const book = await withTable();
    expect(book.host.enterByHand('Sheet1', 4, 1, '丙').ok).toBe(true);
    expect(await tableArea(book)).toBe('B2:C5');
    book.host.workbook.traits.tablesGrow = false;
    expect(book.host.enterByHand('Sheet1', 5, 1, '丁').ok).toBe(true);
    expect(await tableArea(book)).toBe('B2:C5');
  });

  test('a formula in one cell of a blank column fills the column', async () => {
    const book = await withTable();
    await onFirstSheet(book, (sheet) => (sheet.getRange('D3').formulas = [['=B3&C3']]));
    const column = await onFirstSheet(book, (sheet) => sheet.getRange('D2:D4').load('formulas'));
    expect(column.formulas).toEqual([['Column3'], ['=B3&C3'], ['=B4&C4']]);
  });
});

describe('the active sheet', () => {
  test('freezing panes of another sheet misleads the API until a sheet is activated', async () => {
    const book = await openTestWorkbook();
    const active = async (): Promise<string> =>
      (await onFirstSheet(book, (_, { workbook }) => workbook.worksheets.getActiveWorksheet().load('name'))).name;
    await onFirstSheet(book, (_, { workbook }) => workbook.worksheets.add('汇总').freezePanes.freezeRows(1));
    expect(await active()).toBe('汇总');
    await onFirstSheet(book, (sheet) => sheet.activate());
    expect(await active()).toBe('Sheet1');
    await onFirstSheet(book, (sheet) => sheet.freezePanes.freezeRows(1));
    expect(await active()).toBe('Sheet1');
  });

  test('an address alone, where a copy comes from, is of the active sheet', async () => {
    const book = await openTestWorkbook();
    const copied = await onFirstSheet(book, (sheet, { workbook }) => {
      const other = workbook.worksheets.add('P');
      sheet.getRange('A1').values = [['shown']];
      other.getRange('A1').values = [['own']];
      other.getRange('A2').copyFrom('A1');
      return other.getRange('A2').load('values');
    });
    expect(copied.values).toEqual([['shown']]);
  });
});

describe('rows that a filter hides', () => {
  const LINES = [['部门'], ['甲'], ['乙'], ['丙'], ['丁']];
  const withLines = async (): Promise<EmbeddedWorkbook> => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => (sheet.getRange('A1:A5').values = LINES));
    return book;
  };
  const column = async (book: EmbeddedWorkbook, address: string): Promise<unknown[]> => {
    const range = await onFirstSheet(book, (sheet) => sheet.getRange(address).load('values'));
    return range.values.map(([value]) => value as unknown);
  };
  const hidden = async (book: EmbeddedWorkbook, address: string): Promise<boolean | null> =>
    (await onFirstSheet(book, (sheet) => sheet.getRange(address).load('rowHidden'))).rowHidden;

  test.each([
    ['a filter of plain cells', (book: EmbeddedWorkbook) => filterRows(book, 'Sheet1', 'A1:A5', [3])],
    [
      'a filter of a table',
      async (book: EmbeddedWorkbook) => {
        await onFirstSheet(book, (sheet) => sheet.tables.add('A1:A5', true));
        filterTable(book, 'Sheet1', [3]);
      },
    ],
  ])('are passed over where several are written together, and the others get the first: %s', async (_, filter) => {
    const book = await withLines();
    await filter(book);
    await onFirstSheet(book, (sheet) => (sheet.getRange('C2:C5').formulas = [['一'], ['二'], ['三'], ['四']]));
    expect(await column(book, 'C2:C5')).toEqual(['一', '', '一', '一']);
    await onFirstSheet(book, (sheet) => (sheet.getRange('C3').values = [['二']]));
    expect(await column(book, 'C3')).toEqual(['二']);
  });

  test('stay so where a table is made plain cells', async () => {
    const book = await withLines();
    await onFirstSheet(book, (sheet) => sheet.tables.add('A1:A5', true));
    filterTable(book, 'Sheet1', [3]);
    await onFirstSheet(book, (sheet) => sheet.tables.getItemAt(0).convertToRange());
    const filter = await onFirstSheet(book, (sheet) => sheet.autoFilter.load('enabled,isDataFiltered'));
    expect([filter.enabled, filter.isDataFiltered]).toEqual([true, true]);
    await onFirstSheet(book, (sheet) => (sheet.getRange('C2:C4').values = [['一'], ['二'], ['三']]));
    expect(await column(book, 'C2:C4')).toEqual(['一', '', '一']);
  });

  test('get their own where they are hidden by hand', async () => {
    const book = await withLines();
    await onFirstSheet(book, (sheet) => (sheet.getRange('3:3').rowHidden = true));
    await onFirstSheet(book, (sheet) => (sheet.getRange('C2:C4').values = [['一'], ['二'], ['三']]));
    expect(await column(book, 'C2:C4')).toEqual(['一', '二', '三']);
  });

  test('are shown again by fitting their height', async () => {
    const book = await withLines();
    await onFirstSheet(book, (sheet) => (sheet.getRange('3:3').rowHidden = true));
    expect(await hidden(book, 'A2:A4')).toBeNull();
    await onFirstSheet(book, (sheet) => sheet.getRange('2:4').format.autofitRows());
    expect(await hidden(book, 'A2:A4')).toBe(false);
  });
});

describe('the selection', () => {
  test.each([
    ['5:7', [4, 0, 3, 16_384]],
    ['B:B', [0, 1, 1_048_576, 1]],
    ['1:1048576', [0, 0, 1_048_576, 16_384]],
  ])('%s is named as people select it and has its numbers', async (address, numbers) => {
    const book = await openTestWorkbook();
    book.host.workbook.traits.wholeSheetHangs = false;
    await onFirstSheet(book, (sheet) => sheet.getRange(address).select());
    const areas = await onFirstSheet(book, (_, { workbook }) =>
      workbook
        .getSelectedRanges()
        .load(
          'areas/items/address,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
        ),
    );
    const [only] = areas.areas.items;
    expect(only?.address).toBe(`Sheet1!${address}`);
    expect([only?.rowIndex, only?.columnIndex, only?.rowCount, only?.columnCount]).toEqual(numbers);
  });

  test('the areas of a whole sheet are refused, where Excel hangs', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => sheet.getRange().select());
    await expect(
      onFirstSheet(book, (_, { workbook }) => workbook.getSelectedRanges().load('areas/items/address')),
    ).rejects.toMatchObject({ code: 'GeneralException' });
    const counted = await onFirstSheet(book, (_, { workbook }) => workbook.getSelectedRanges().load('areaCount'));
    expect(counted.areaCount).toBe(1);
  });

  test('there is none while a chart is selected', async () => {
    const book = await openTestWorkbook();
    book.host.workbook.traits.objectSelected = true;
    const asks: ((workbook: Excel.Workbook) => unknown)[] = [
      (workbook) => workbook.getSelectedRanges().load('address'),
      (workbook) => workbook.getSelectedRange().load('address'),
      (workbook) => workbook.getActiveCell().load('address'),
    ];
    for (const ask of asks) expect(await refusalOf(book, (_, { workbook }) => ask(workbook))).toBe('InvalidSelection');
  });
});

describe('protection', () => {
  test.each(['AccessDenied', 'InvalidArgument', 'BadPassword'] as const)(
    'lifting it is refused with %s, for a password and on builds that never lift it; the place is named',
    async (code) => {
      const book = await openTestWorkbook();
      book.host.workbook.traits.passwordCode = code;
      await onFirstSheet(book, (sheet) => sheet.protection.protect({}, 'secret'));
      await expect(onFirstSheet(book, (sheet) => sheet.protection.unprotect('guess'))).rejects.toMatchObject({
        code,
        debugInfo: { errorLocation: 'WorksheetProtection.unprotect' },
      });
      await onFirstSheet(book, (sheet) => sheet.protection.unprotect('secret'));
      await onFirstSheet(book, (sheet) => sheet.protection.protect());
      book.host.workbook.traits.unprotectRefusal = code;
      expect(await refusalOf(book, (sheet) => sheet.protection.unprotect())).toBe(code);
    },
  );
});

describe('what is copied and found', () => {
  test('a merged area is found only by its first cell', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => sheet.getRange('A10:A12').merge());
    const found = await onFirstSheet(book, (sheet) => [
      sheet.getRange('A11:A14').getMergedAreasOrNullObject().load('address'),
      sheet.getRange('A9:A10').getMergedAreasOrNullObject().load('address'),
    ]);
    expect(found.map((each) => (each.isNullObject ? null : each.address))).toEqual([null, 'Sheet1!A10:A12']);
  });

  test.each([
    [true, 40],
    [false, 15],
  ])('rows bring their heights along: %s', async (travel, height) => {
    const book = await openTestWorkbook();
    book.host.workbook.traits.rowHeightsTravel = travel;
    const copied = await onFirstSheet(book, (sheet) => {
      sheet.getRange('1:1').format.rowHeight = 40;
      sheet.getRange('2:2').copyFrom(sheet.getRange('1:1'), 'All');
      return sheet.getRange('2:2').load('format/rowHeight');
    });
    expect(copied.format.rowHeight).toBe(height);
  });
});

describe('printing', () => {
  test('numbers of pages may be passed over; a scale stays then', async () => {
    const book = await openTestWorkbook();
    book.host.workbook.traits.fitsToPages = false;
    const layout = await onFirstSheet(book, ({ pageLayout }) => {
      pageLayout.zoom = { scale: 72 };
      pageLayout.zoom = { horizontalFitToPages: 1 };
      return pageLayout.load('zoom');
    });
    expect(layout.zoom).toEqual({ scale: 72 });
  });
});

describe('what a person notices', () => {
  test('calls after which nothing can be undone are counted', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1').load('values');
    });
    expect(book.host.workbook.noticed.undoCleared).toEqual([]);
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('A1').getMergedAreasOrNullObject().load('address');
      const copy = sheet.copy('End');
      copy.protection.protect();
      copy.protection.unprotect();
      copy.position = 0;
      copy.visibility = 'Hidden';
      copy.delete();
    });
    expect(book.host.workbook.noticed.undoCleared).toEqual([
      'Range.getMergedAreas',
      'Worksheet.copy',
      'WorksheetProtection.protect',
      'WorksheetProtection.unprotect',
      'Worksheet.position',
      'Worksheet.visibility',
      'Worksheet.delete',
    ]);
  });

  test('renaming the sheet that is shown', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet, { workbook }) => {
      workbook.worksheets.add('别的').name = '另一个';
      sheet.name = '改名';
    });
    expect(book.host.workbook.noticed.renamedInView).toEqual(['Sheet1']);
  });
});

describe('the size of messages', () => {
  const FIVE_MB = 5 * 1024 * 1024;

  test('a request beyond 5 MB is refused and changes nothing', async () => {
    const book = await openTestWorkbook();
    const line = Array.from({ length: 200 }, () => 'x'.repeat(FIVE_MB / 200));
    expect(await refusalOf(book, (sheet) => (sheet.getRangeByIndexes(0, 0, 1, 200).values = [line]))).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    const first = await onFirstSheet(book, (sheet) => sheet.getRange('A1').load('values'));
    expect(first.values).toEqual([['']]);
  });

  test('an answer beyond 5 MB is refused, and what was queued before it stays done', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => (sheet.getRange('A1').values = [['x'.repeat(30_000)]]));
    for (let at = 0; at < 2; at += 1) {
      await onFirstSheet(book, (sheet) => sheet.getRange('A1:A180').copyFrom(sheet.getRange('A1')));
    }
    const code = await refusalOf(book, (sheet) => {
      sheet.getRange('B1').values = [['done']];
      sheet.getRange('A1:A180').load('values');
    });
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
    expect((await onFirstSheet(book, (sheet) => sheet.getRange('B1').load('values'))).values).toEqual([['done']]);
  });
});
