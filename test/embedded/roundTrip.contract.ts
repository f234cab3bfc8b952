import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openEmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';
import { parseXml } from '../../src/ooxml/xml';
import { onFirstSheet, openTestWorkbook, refusalOf, reopened } from './openTestWorkbook';
import { RICH_PARTS, richWorkbook } from './richWorkbook';

const parts = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

describe('reading a file others have written', () => {
  test('values, shared and array formulas, rich text, readings, gaps and dates are read', async () => {
    const book = await openTestWorkbook(richWorkbook());
    const range = await onFirstSheet(book, (sheet) =>
      sheet.getRange('A1:F6').load('values,formulas,text,numberFormat'),
    );
    expect(range.values).toEqual([
      ['姓名 ', '人数', '', '行内', '', ''],
      ['张三', 3, 6, '', '张三!', ''],
      ['a\r\nb', 4, 8, '', true, ''],
      ['#N/A', 5, 10, '', 3, ''],
      ['', 45293, '', '', 4, 99],
      ['', '', 8, '', '', ''],
    ]);
    expect(range.formulas[2]?.[2]).toBe('=B3*2');
    expect(range.formulas[4]?.[5]).toBe('=SUM(B2:B4)+CONCAT("1")');
    expect(range.text[4]?.[1]).toMatch(/^(2024年1月2日|#+)$/);
    expect(range.numberFormat[4]?.[1]).toBe('yyyy"年"m"月"d"日"');
  });

  test('cached values hold until something they depend on is edited', async () => {
    const book = await openTestWorkbook(richWorkbook());
    const read = (): Promise<Excel.Range> => onFirstSheet(book, (sheet) => sheet.getRange('C2:F5').load('values'));
    await onFirstSheet(book, (sheet) => (sheet.getRange('A2').values = [['李四']]));
    expect((await read()).values).toEqual([
      [6, '', '李四!', ''],
      [8, '', true, ''],
      [10, '', 3, ''],
      ['', '', 4, 99],
    ]);
    await onFirstSheet(book, (sheet) => (sheet.getRange('B2').values = [[10]]));
    expect((await read()).values).toEqual([
      [20, '', '李四!', ''],
      [8, '', true, ''],
      [10, '', '#CALC!', ''],
      ['', '', '#CALC!', 20],
    ]);
  });

  test('looks, sizes, panes, names, charts, comments and rules of the file are there', async () => {
    const book = await openTestWorkbook(richWorkbook());
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('编制表');
      sheet.load('tabColor,id');
      const format = sheet.getRange('A1').format;
      format.load('columnWidth,rowHeight');
      format.fill.load('color');
      format.font.load('bold,name,size');
      const range = sheet.getRange('A2:D4').load('rowHidden,columnHidden');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const names = context.workbook.names.load('items/name,items/value');
      sheet.charts.load('items/name,items/chartType');
      sheet.comments.load('items/content,items/authorName');
      const rule = sheet.getRange('D2:D4').dataValidation.load('type');
      const link = sheet.getRange('A1').load('hyperlink');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      const data = context.workbook.worksheets.getItem('数据').load('visibility');
      await context.sync();
      expect([sheet.id, sheet.tabColor]).toEqual(['{00000003-0001-0000-0000-000000000000}', '#8FAADC']);
      expect([format.fill.color, format.font.bold, format.font.name, format.font.size]).toEqual([
        '#B4C7E7',
        true,
        '宋体',
        9,
      ]);
      expect([format.rowHeight, range.rowHidden, range.columnHidden]).toEqual([30, null, null]);
      expect(frozen.address).toBe('编制表!1:1');
      expect(names.items.map((item) => [item.name, item.value])).toEqual([['人员', '编制表!A2:A4']]);
      expect(sheet.charts.items.map((chart) => [chart.name, chart.chartType])).toEqual([['图表 1', 'ColumnClustered']]);
      expect(sheet.comments.items.map((comment) => [comment.content, comment.authorName])).toEqual([
        ['看一下', '陈七'],
      ]);
      expect([rule.type, link.hyperlink.address]).toEqual(['List', 'https://example.com/a?b=1&c=2']);
      expect([active.name, data.visibility]).toEqual(['编制表', 'Hidden']);
    });
  });
});

test('an array formula is changed whole or not at all, and moves whole', async () => {
  const book = await openTestWorkbook(richWorkbook());
  expect(await refusalOf(book, (sheet) => (sheet.getRange('E5').values = [[1]]))).toBe('InvalidOperation');
  expect(await refusalOf(book, (sheet) => sheet.getRange('5:5').insert('Down'))).toBe('InsertDeleteConflict');
  await onFirstSheet(book, (sheet) => sheet.getRange('4:4').insert('Down'));
  expect(parts(book.save())['xl/worksheets/sheet1.xml']).toContain('<f t="array" ref="E5:E6">B2:B3*1</f><v>3</v></c>');
  expect(await refusalOf(book, (sheet) => (sheet.getRange('E5:E6').values = [[1], [2]]))).toBe('no error');
});

describe('saving', () => {
  test('a workbook nobody touched keeps every part byte for byte', async () => {
    const file = richWorkbook();
    const before = parts(file);
    const after = parts((await openTestWorkbook(file)).save());
    const changed = RICH_PARTS.filter((name) => after[name] !== before[name]);
    expect(changed.filter((name) => !/workbook\.xml|_rels|Content_Types/.test(name))).toEqual([]);
    expect(Object.keys(after).sort()).toEqual([...RICH_PARTS].sort());
  });

  test('an edited sheet keeps what the host does not understand; other parts stay as they were', async () => {
    const file = richWorkbook();
    const book = await openTestWorkbook(file);
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('D2').values = [['甲']];
      sheet.getRange('D3').format.font.italic = true;
    });
    const [before, after] = [parts(file), parts(book.save())];
    const sheet = after['xl/worksheets/sheet1.xml'] ?? '';
    for (const kept of [
      'x14:sparkline>',
      'x14:dataValidation type="list"',
      'phoneticPr',
      'type="dataBar"',
      'codeName="Sheet1"',
      '<f t="array" ref="E4:E5">B2:B3*1</f><v>3</v>',
      '_xlfn.CONCAT',
      'hidden="1"',
      'legacyDrawing r:id="rId3"',
      'mc:Ignorable="x14ac"',
    ]) {
      expect(sheet).toContain(kept);
    }
    expect(after['xl/sharedStrings.xml']).toContain('<rPh sb="0" eb="1">');
    expect(after['xl/sharedStrings.xml']).toContain('<color rgb="FFFF0000"/>');
    for (const untouched of [
      'xl/charts/chart1.xml',
      'xl/comments1.xml',
      'xl/threadedComments/threadedComment1.xml',
      'xl/pivotCache/pivotCacheDefinition1.xml',
      'customXml/item1.xml',
      'xl/drawings/drawing1.xml',
      'xl/printerSettings/printerSettings1.bin',
    ]) {
      expect(after[untouched]).toBe(before[untouched]);
    }
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(after['[Content_Types].xml']).not.toContain('calcChain');
    expect(after['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
    Object.entries(after)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .forEach(([, text]) => parseXml(text));
    await reopened(book);
  });

  test('inserted rows move charts, anchors, notes, sparklines and lists of the file', async () => {
    const book = await openTestWorkbook(richWorkbook());
    await onFirstSheet(book, (sheet) => sheet.getRange('3:4').insert('Down'));
    const after = parts(book.save());
    expect(after['xl/charts/chart1.xml']).toContain('<c:f>编制表!$B$2:$B$6</c:f>');
    expect(after['xl/drawings/drawing1.xml']).toContain('<xdr:row>7</xdr:row>');
    expect(after['xl/comments1.xml']).toContain('ref="B6"');
    expect(after['xl/threadedComments/threadedComment1.xml']).toContain('ref="B6"');
    expect(after['xl/drawings/vmlDrawing1.vml']).toContain('<x:Row>5</x:Row>');
    expect(after['xl/worksheets/sheet1.xml']).toContain('<xm:f>编制表!B2:B6</xm:f><xm:sqref>D7</xm:sqref>');
    expect(after['xl/worksheets/sheet1.xml']).toContain('<xm:sqref>F2:F6</xm:sqref>');
    expect(after['xl/workbook.xml']).toContain('编制表!$A$2:$A$6');
  });

  test('a renamed sheet is renamed wherever the file names it', async () => {
    const book = await openTestWorkbook(richWorkbook());
    await onFirstSheet(book, (sheet) => (sheet.name = '名单'));
    await onFirstSheet(book, (sheet) => (sheet.name = '人员 表'));
    const after = parts(book.save());
    expect(after['xl/charts/chart1.xml']).toContain("'人员 表'!$B$2:$B$4");
    expect(after['xl/pivotCache/pivotCacheDefinition1.xml']).toContain('sheet="人员 表"');
    expect(after['xl/worksheets/sheet1.xml']).toContain("'人员 表'!B2:B4");
    expect(after['xl/worksheets/sheet2.xml']).toContain("A2+'人员 表'!B2");
    expect(after['xl/workbook.xml']).toContain("'人员 表'!$1:$1");
  });

  test('a copied sheet has its own chart, notes and comments, and its chart shows its own cells', async () => {
    const book = await openTestWorkbook(richWorkbook());
    await onFirstSheet(book, (sheet) => {
      const copy = sheet.copy('End');
      copy.name = '副本';
      copy.getRange('A2').values = [['新']];
    });
    const after = parts(book.save());
    expect(after['xl/charts/chart2.xml']).toContain('副本!$B$2:$B$4');
    expect(after['xl/charts/chart1.xml']).toContain('编制表!$B$2:$B$4');
    expect(
      Object.keys(after).filter((name) => /comments\d|threadedComment\d|vmlDrawing\d|drawing\d/.test(name)).length,
    ).toBe(10);
    const again = await reopened(book);
    const counts = await again.Excel.run(async (context) => {
      const sheets = ['编制表', '副本'].map((name) => context.workbook.worksheets.getItem(name));
      const found = sheets.map((sheet) => sheet.charts.getCount());
      await context.sync();
      return found.map((each) => each.value);
    });
    expect(counts).toEqual([1, 1]);
  });
});

const richWith = (part: string, from: string, to: string): Uint8Array =>
  richWorkbook((found) => {
    expect(found[part]).toContain(from);
    return { ...found, [part]: found[part]?.replace(from, to) ?? '' };
  });

/** A file with a text changed inside the archive: its checksum tells. */
const spoilt = (): Uint8Array => {
  const stored = zipSync(unzipSync(richWorkbook()), { level: 0 });
  const at = Buffer.from(stored).indexOf('张三');
  stored.set(strToU8('李'), at);
  return stored;
};

describe('files that are no workbooks', () => {
  const compound = (text: string): Uint8Array =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);

  test.each([
    ['no bytes', new Uint8Array(), 'emptyFile'],
    ['text', strToU8('姓名,部门'), 'notAWorkbook'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('x') }), 'notAWorkbook'],
    ['an encrypted workbook', compound('..EncryptedPackage..'), 'encrypted'],
    ['an old .xls', compound('..Workbook..'), 'notAWorkbook'],
    ['a cut off workbook', richWorkbook().slice(0, 3000), 'notAWorkbook'],
    ['a strict workbook', richWith('xl/workbook.xml', '<workbook ', '<workbook conformance="strict" '), 'strict'],
    [
      'a sheet whose elements cross',
      richWith('xl/worksheets/sheet2.xml', '</x:c></x:row>', '</x:row></x:c>'),
      'damaged',
    ],
    [
      'a sheet with an element too much',
      richWith('xl/worksheets/sheet1.xml', '</sheetData>', '</c></sheetData>'),
      'damaged',
    ],
    ['a workbook whose list of sheets has no end', richWith('xl/workbook.xml', '</sheets>', ''), 'damaged'],
    ['a part that is not what it was', spoilt(), 'damaged'],
  ])('%s is refused', async (_, bytes, problem) => {
    expect(await openEmbeddedWorkbook(bytes)).toEqual({ ok: false, error: problem });
  });
});
