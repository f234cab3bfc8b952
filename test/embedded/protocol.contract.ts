import { onFirstSheet, openTestWorkbook, refusalOf } from './openTestWorkbook';

describe('the undocumented hooks of the client', () => {
  test('the client finds the native bridge when it is loaded and sends its batches there', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => sheet.load('name'));
    const { batches, actions, requestBytes, responseBytes } = book.host.traffic.read();
    expect(batches).toBeGreaterThan(0);
    expect(actions).toBeGreaterThan(0);
    expect(requestBytes).toBeGreaterThan(100);
    expect(responseBytes).toBeGreaterThan(20);
  });

  test('nothing of the client is left on the global object', async () => {
    const before = Object.getOwnPropertyNames(globalThis);
    await openTestWorkbook();
    expect(Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name))).toEqual([]);
  });

  test('globals are installed and put back', async () => {
    const book = await openTestWorkbook();
    const uninstall = book.installGlobals();
    expect((globalThis as Record<string, unknown>)['Excel']).toBe(book.Excel);
    uninstall();
    expect('Excel' in globalThis).toBe(false);
  });

  test('two workbooks are open at a time, each with its own client', async () => {
    const [first, second] = [await openTestWorkbook(), await openTestWorkbook()];
    await onFirstSheet(first, (sheet) => (sheet.getRange('A1').values = [['first']]));
    const value = await second.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(value).toEqual([['']]);
  });
});

describe('loading', () => {
  test('a value that was not loaded throws, as it does in Excel', async () => {
    const book = await openTestWorkbook();
    expect(await refusalOf(book, (sheet) => sheet.name)).toBe('PropertyNotLoaded');
  });

  test('a member the host does not have answers ApiNotFound', async () => {
    const book = await openTestWorkbook();
    expect(await refusalOf(book, (sheet) => sheet.shapes.load('items'))).toBe('ApiNotFound');
    expect(await refusalOf(book, (sheet) => sheet.load('noSuchProperty' as 'name'))).toBe('ApiNotFound');
  });

  test('string, array and object loads give the same; nested paths and collections are followed', async () => {
    const book = await openTestWorkbook();
    await book.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('第二');
      worksheets.load('items/name,items/visibility');
      const range = worksheets.getFirst().getRange('A1');
      range.load(['address', 'format/fill/color', 'worksheet/name']);
      const other = worksheets.getFirst().getRange('B2');
      other.load({ address: true, format: { font: { bold: true } } });
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1', '第二']);
      expect(worksheets.items[1]?.visibility).toBe('Visible');
      expect(range.address).toBe('Sheet1!A1');
      expect(range.format.fill.color).toBe('#FFFFFF');
      expect(range.worksheet.name).toBe('Sheet1');
      expect(other.format.font.bold).toBe(false);
    });
  });

  test('collections answer $top and $skip, and counts without items', async () => {
    const book = await openTestWorkbook();
    await book.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      ['B', 'C', 'D'].forEach((name) => worksheets.add(name));
      const page = worksheets.load({ select: 'name', top: 2, skip: 1 });
      const count = worksheets.getCount();
      const { borders } = worksheets.getFirst().getRange('A1').format;
      borders.load('count');
      await context.sync();
      expect(page.items.map((sheet) => sheet.name)).toEqual(['B', 'C']);
      expect(count.value).toBe(4);
      expect(borders.count).toBe(8);
    });
  });

  test('load() without names gives every plain value', async () => {
    const book = await openTestWorkbook();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load();
      await context.sync();
      expect([sheet.name, sheet.position, sheet.showGridlines, sheet.tabColor]).toEqual(['Sheet1', 0, true, '']);
    });
  });

  test('toJSON and retrieve work on loaded objects', async () => {
    const book = await openTestWorkbook();
    await book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.load('address,rowCount');
      await context.sync();
      expect(range.toJSON()).toMatchObject({ address: 'Sheet1!A1:B1', rowCount: 1 });
    });
  });

  test('null objects and what hangs on them are null, and calls on them do nothing', async () => {
    const book = await openTestWorkbook();
    await book.Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('nicht da');
      const used = missing.getUsedRangeOrNullObject();
      missing.load('name');
      used.load('address');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(used.isNullObject).toBe(true);
    });
  });
});

describe('batches', () => {
  test('an error ends the batch; what came before it stays done, what comes after is not', async () => {
    const book = await openTestWorkbook();
    const code = await refusalOf(book, (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('missing').getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
    });
    expect(code).toBe('ItemNotFound');
    const values = await onFirstSheet(book, (sheet) => sheet.getRange('A1:A2').load('values'));
    expect(values.values).toEqual([[1], ['']]);
  });

  test('each object path is walked once: one add() adds one sheet however often it is used', async () => {
    const book = await openTestWorkbook();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Neu');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
      sheet.tabColor = '#FF0000';
      sheet.load('name');
      await context.sync();
      sheet.getRange('A3').values = [[3]];
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    });
  });

  test('writes of more than 1,500 cells, which the client splits, arrive whole', async () => {
    const book = await openTestWorkbook();
    const values = Array.from({ length: 700 }, (_, row) =>
      Array.from({ length: 5 }, (_unused, column) => row * 5 + column),
    );
    await onFirstSheet(book, (sheet) => (sheet.getRange('A1:E700').values = values));
    const range = await onFirstSheet(book, (sheet) => sheet.getRange('A1:E700').load('values'));
    expect(range.values).toEqual(values);
    expect(await refusalOf(book, (sheet) => (sheet.getRange('A1:E701').values = values))).toBe('InvalidArgument');
  });

  test('ranges are given as arguments, also inside objects', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('A1:A2').values = [['x'], ['y']];
      sheet.getRange('C1').copyFrom(sheet.getRange('A1:A2'));
      sheet.getRange('D1').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('A1:A2') } };
    });
    const range = await onFirstSheet(book, (sheet) => sheet.getRange('C1:C2').load('values'));
    const rule = await onFirstSheet(book, (sheet) => sheet.getRange('D1').dataValidation.load('rule'));
    expect(range.values).toEqual([['x'], ['y']]);
    expect(rule.rule.list?.source).toBe('=$A$1:$A$2');
  });

  test('a kept range follows its cells over syncs and says when they are gone', async () => {
    const book = await openTestWorkbook();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('B5');
      range.values = [['here']];
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet1!B7', [['here']]]);
      sheet.getRange('7:7').delete('Up');
      await context.sync();
      range.load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
  });

  test('references are given back at the end of Excel.run', async () => {
    const book = await openTestWorkbook();
    await onFirstSheet(book, (sheet) => sheet.getRange('A1').load('values'));
    await onFirstSheet(book, (sheet) => sheet.load('name'));
    expect(book.host.references.size).toBeLessThan(4);
  });

  test('requests and responses over 5 MB are refused', async () => {
    const book = await openTestWorkbook();
    const long = 'x'.repeat(30_000);
    expect(
      await refusalOf(book, (sheet) => (sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => [long]))),
    ).toBe('RequestPayloadSizeLimitExceeded');
    for (let part = 0; part < 4; part++) {
      await onFirstSheet(book, (sheet) => {
        sheet.getRangeByIndexes(part * 50, 0, 50, 1).values = Array.from({ length: 50 }, () => [long]);
      });
    }
    expect(await refusalOf(book, (sheet) => sheet.getRange('A1:A200').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });

  test('events can be registered and removed, and say what another hand changed', async () => {
    const book = await openTestWorkbook();
    const seen: string[] = [];
    const handler = await onFirstSheet(book, (sheet) =>
      sheet.onChanged.add(async (event) => {
        seen.push(`${event.address} ${event.changeType}`);
      }),
    );
    book.host.enterByHand('Sheet1', 1, 1, '5');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(['B2 RangeEdited']);
    await book.Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    book.host.enterByHand('Sheet1', 2, 1, '6');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toHaveLength(1);
  });
});

describe('fault injection', () => {
  test('the nth batch is refused with the code asked for, and nothing of it is done', async () => {
    const book = await openTestWorkbook();
    book.host.faults.failBatch(2, 'AccessDenied');
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
    const range = await onFirstSheet(book, (sheet) => sheet.getRange('A1:A2').load('values'));
    expect(range.values).toEqual([[1], ['']]);
  });

  test('while the person types, every batch is refused', async () => {
    const book = await openTestWorkbook();
    book.host.faults.setPersonTyping(true);
    expect(await refusalOf(book, (sheet) => sheet.load('name'))).toBe('InvalidOperationInCellEditMode');
    book.host.faults.setPersonTyping(false);
    expect(await refusalOf(book, (sheet) => sheet.load('name'))).toBe('no error');
  });

  test('latency delays the answer', async () => {
    const book = await openTestWorkbook();
    book.host.faults.latency = 30;
    const started = performance.now();
    await onFirstSheet(book, (sheet) => sheet.load('name'));
    expect(performance.now() - started).toBeGreaterThanOrEqual(25);
  });
});

test('an answer that no text can hold is refused like one that is too large', async () => {
  const book = await openTestWorkbook();
  const write = JSON.stringify;
  const tooLong = jest.spyOn(JSON, 'stringify').mockImplementation((value: unknown, ...rest) => {
    if (typeof value === 'object' && value !== null && 'Results' in value)
      throw new RangeError('Invalid string length');
    return write(value, ...(rest as []));
  });
  const code = await refusalOf(book, (sheet) => sheet.getRange('A1').load('values'));
  tooLong.mockRestore();
  expect(code).toBe('ResponsePayloadSizeLimitExceeded');
});
