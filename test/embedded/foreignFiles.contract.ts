import { strFromU8, unzipSync } from 'fflate';
import { childElements, parseXml, type XmlElement } from '../../src/ooxml/xml';
import { onFirstSheet, openTestWorkbook } from './openTestWorkbook';
import { richWorkbook } from './richWorkbook';

/** Files in forms that other programs give them, and Excel itself. */

type Parts = Readonly<Record<string, string>>;

const parts = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** The workbook with one part's text changed; the change has to be one. */
const withPart =
  (part: string, from: string, to: string) =>
  (found: Parts): Parts => {
    const text = found[part] ?? '';
    expect(text).toContain(from);
    return { ...found, [part]: text.split(from).join(to) };
  };

/** What is in the file after one text was written to the first sheet. */
const saved = async (file: Uint8Array, address = 'D6'): Promise<Record<string, string>> => {
  const book = await openTestWorkbook(file);
  await onFirstSheet(book, (sheet) => (sheet.getRange(address).values = [['新']]));
  return parts(book.save());
};

const inLines = (text: string): string => text.replace(/></g, '>\n<');
const asExcelEndsLines = (text: string): string => text.replace(/\r?\n/g, '\r\n');

describe('line ends', () => {
  const twoLines = withPart('xl/sharedStrings.xml', '<t>人数</t>', '<t>人\r\n数</t>');

  test('a line break that the file ends with CR LF is a line feed, as in every reader of XML', async () => {
    const book = await openTestWorkbook(richWorkbook(twoLines));
    const header = await onFirstSheet(book, (sheet) => sheet.getRange('B1').load('values'));
    expect(header.values).toEqual([['人\n数']]);
  });

  test('no text, no formula and no markup gets a carriage return when the workbook is saved', async () => {
    const file = richWorkbook((found) =>
      Object.fromEntries(
        Object.entries(twoLines(found)).map(([name, text]) => [
          name,
          /\.(xml|rels)$/.test(name) ? asExcelEndsLines(inLines(text).replace('A2&amp;', 'A2\n&amp;')) : text,
        ]),
      ),
    );
    const after = await saved(file);
    expect(after['xl/sharedStrings.xml']).toContain('人\n数');
    expect(after['xl/worksheets/sheet1.xml']).toContain('A2\n&amp;');
    const written = ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml', 'xl/workbook.xml', '[Content_Types].xml'];
    expect(written.filter((name) => /\r|&#13;/.test(after[name] ?? ''))).toEqual([]);
  });

  test('a line end in an attribute is the space that readers see', async () => {
    const file = richWorkbook(withPart('xl/worksheets/sheet1.xml', 'tooltip="去"', 'tooltip="去\r\n看"'));
    expect((await saved(file))['xl/worksheets/sheet1.xml']).toContain('tooltip="去 看"');
  });
});

describe('the package', () => {
  test('part names are the same whatever their case: no part is written twice and no text is lost', async () => {
    const file = richWorkbook((found) => {
      const { 'xl/sharedStrings.xml': strings = '', 'xl/worksheets/sheet1.xml': sheet = '', ...others } = found;
      return { ...others, 'xl/SharedStrings.xml': strings, 'xl/worksheets/Sheet1.xml': sheet };
    });
    const after = await saved(file);
    expect(Object.keys(after).filter((name) => /sharedstrings/i.test(name))).toEqual(['xl/SharedStrings.xml']);
    expect(Object.keys(after).filter((name) => /sheet1\.xml$/i.test(name))).toEqual(['xl/worksheets/Sheet1.xml']);
    expect(after['xl/SharedStrings.xml']).toContain('<t>人数</t>');
    const again = await openTestWorkbook(await fileOf(file));
    const texts = await onFirstSheet(again, (sheet) => sheet.getRange('A2:B2').load('values'));
    expect(texts.values).toEqual([['张三', 3]]);
  });

  test('relationships have a content type although the file names each of them by itself', async () => {
    const file = richWorkbook(
      withPart(
        '[Content_Types].xml',
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        '<Override PartName="/_rels/.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      ),
    );
    expect((await saved(file))['[Content_Types].xml']).toContain('<Default Extension="rels"');
  });

  test('content types written with a prefix stay one vocabulary', async () => {
    const file = richWorkbook((found) => ({
      ...found,
      '[Content_Types].xml': (found['[Content_Types].xml'] ?? '')
        .replace(/<(\/?)(Types|Default|Override)/g, '<$1ns0:$2')
        .replace('xmlns=', 'xmlns:ns0='),
    }));
    const book = await openTestWorkbook(file);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.add('新表');
      await context.sync();
    });
    const types = parts(book.save())['[Content_Types].xml'] ?? '';
    expect(types).toMatch(/^<\?xml[^>]*\?>\s*<Types xmlns="[^"]+content-types"/);
    expect(types).not.toContain('ns0:');
    expect(types).toContain('PartName="/xl/worksheets/sheet3.xml"');
  });
});

const fileOf = async (file: Uint8Array): Promise<Uint8Array> => {
  const book = await openTestWorkbook(file);
  await onFirstSheet(book, (sheet) => (sheet.getRange('D6').values = [['新']]));
  return book.save();
};

test('a date with a time keeps its time', async () => {
  const file = richWorkbook(
    withPart(
      'xl/worksheets/sheet1.xml',
      '<c r="B5" s="2"><v>45293</v>',
      '<c r="B5" s="2" t="d"><v>2024-01-02T08:45:00</v>',
    ),
  );
  const book = await openTestWorkbook(file);
  const moment = await onFirstSheet(book, (sheet) => sheet.getRange('B5').load('values'));
  expect(moment.values[0]?.[0]).toBeCloseTo(45293 + 8.75 / 24, 9);
});

describe('formulas and rules that nobody changed', () => {
  const FORMULAS = [
    '_xlfn.LET(_xlpm.a,1,_xlpm.a+B2)',
    '_xlfn.NORM.DIST(1,2,3,TRUE)',
    '_xlfn.SINGLE(B2:B4)',
    '_xlfn.ANCHORARRAY(E4)',
    '_xlfn.DISPIMG("ID_1",1)',
    'WORK_DAYS(B2)+MY_SORT(B2)+X2DAYS(B2)',
    'DAYS(B2,B3)',
    '_xlfn._xlws.SORT(B2:B4)',
  ];
  const withFormulas = withPart(
    'xl/worksheets/sheet1.xml',
    '<row r="5">',
    `<row r="5">${FORMULAS.map((formula, index) => `<c r="${'GHIJKLMN'.charAt(index)}5"><f>${formula}</f><v>1</v></c>`).join('')}`,
  );
  const formulasIn = (sheet: string): string[] => [...sheet.matchAll(/<f>([^<]*)<\/f>/g)].map(([, text = '']) => text);

  test('are written as the file spelled them, also after the cells they refer to have moved', async () => {
    const book = await openTestWorkbook(richWorkbook(withFormulas));
    const shown = await onFirstSheet(book, (sheet) => sheet.getRange('G5:K5').load('formulas'));
    expect(shown.formulas).toEqual([
      ['=LET(a,1,a+B2)', '=NORM.DIST(1,2,3,TRUE)', '=SINGLE(B2:B4)', '=ANCHORARRAY(E4)', '=DISPIMG("ID_1",1)'],
    ]);
    await onFirstSheet(book, (sheet) => (sheet.getRange('D6').values = [['新']]));
    expect(formulasIn(parts(book.save())['xl/worksheets/sheet1.xml'] ?? '')).toEqual(expect.arrayContaining(FORMULAS));
    await onFirstSheet(book, (sheet) => sheet.getRange('1:1').insert('Down'));
    expect(formulasIn(parts(book.save())['xl/worksheets/sheet1.xml'] ?? '')).toEqual(
      expect.arrayContaining(['_xlfn.LET(_xlpm.a,1,_xlpm.a+B3)', '_xlfn.SINGLE(B3:B5)']),
    );
  });

  test('of which one is a name: a name for a LAMBDA stays one', async () => {
    const lambda = '<definedName name="加税">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*1.13)</definedName>';
    const file = richWorkbook(withPart('xl/workbook.xml', '<definedNames>', `<definedNames>${lambda}`));
    expect((await saved(file))['xl/workbook.xml']).toContain(lambda);
    const book = await openTestWorkbook(file);
    const name = await onFirstSheet(book, (_, context) => context.workbook.names.getItem('加税').load('formula'));
    expect(name.formula).toBe('=LAMBDA(x,x*1.13)');
  });

  test('younger functions that are entered get their prefix: in cells and in rules', async () => {
    const book = await openTestWorkbook(richWorkbook());
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('D6').formulas = [['=T.DIST.2T(1,B2)&TEXTJOIN(",",TRUE,A2)&MY_DAYS(1)']];
      sheet.getRange('F6').dataValidation.rule = { custom: { formula: '=XOR(F6=1,F6=2)' } };
    });
    const sheet = parts(book.save())['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<f>_xlfn.T.DIST.2T(1,B2)&amp;_xlfn.TEXTJOIN(",",TRUE,A2)&amp;MY_DAYS(1)</f>');
    expect(sheet).toContain('<formula1>_xlfn.XOR(F6=1,F6=2)</formula1>');
    const rule = await onFirstSheet(book, (first) => first.getRange('F6').dataValidation.load('rule'));
    expect(rule.rule.custom?.formula).toBe('=XOR(F6=1,F6=2)');
  });

  test('what a formula binds gets its prefix when it is entered, and is shown without it', async () => {
    const entered = [
      ['=LET(a,1,b,a+B2,SUM(a,b)&"a")+a', '_xlfn.LET(_xlpm.a,1,_xlpm.b,_xlpm.a+B2,SUM(_xlpm.a,_xlpm.b)&amp;"a")+a'],
      [
        '=LET(f,LAMBDA(x,[k],IF(ISOMITTED(k),x,x*k)),f(2))',
        '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlop.k,IF(_xlfn.ISOMITTED(_xlpm.k),_xlpm.x,_xlpm.x*_xlpm.k)),_xlpm.f(2))',
      ],
      ['=SUM(E4#)', 'SUM(_xlfn.ANCHORARRAY(E4))'],
      ['=@B1', '_xlfn.SINGLE(B1)'],
      ['=SUM(@B1:B3)+1', 'SUM(_xlfn.SINGLE(B1:B3))+1'],
      ['=@INDEX(B1:B3,SUM(2))&"@"', '_xlfn.SINGLE(INDEX(B1:B3,SUM(2)))&amp;"@"'],
      ['=@E4#', '_xlfn.SINGLE(_xlfn.ANCHORARRAY(E4))'],
      ['=IF(B2=#N/A,1,{1,2})', 'IF(B2=#N/A,1,{1,2})'],
    ] as const;
    const book = await openTestWorkbook(richWorkbook());
    const shown = await onFirstSheet(book, (sheet) => {
      entered.forEach(([typed], row) => (sheet.getRangeByIndexes(20 + row, 0, 1, 1).formulas = [[typed]]));
      return sheet.getRange('A21:A24').load('formulas');
    });
    expect(shown.formulas.slice(0, 2).flat()).toEqual(entered.slice(0, 2).map(([typed]) => typed));
    expect(formulasIn(parts(book.save())['xl/worksheets/sheet1.xml'] ?? '')).toEqual(
      expect.arrayContaining(entered.map(([, filed]) => filed)),
    );
    await onFirstSheet(book, (sheet) => (sheet.getRange('A22:A23').formulas = shown.formulas.slice(1, 3)));
    expect(formulasIn(parts(book.save())['xl/worksheets/sheet1.xml'] ?? '')).toEqual(
      expect.arrayContaining(entered.map(([, filed]) => filed)),
    );
  });

  test('keep what the file says of them, and the value it came with where the host has none', async () => {
    const kept = [
      '<c r="G5"><f ca="1">CELL("row",B2)</f><v>2</v></c>',
      '<c r="H5"><f>INDIRECT("B"&amp;ROW(B2))</f><v>3</v></c>',
      '<c r="I5"><f>H5*2</f><v>6</v></c>',
      '<c r="J5"><f>J5+1</f><v>41</v></c>',
    ];
    const withKept = withPart('xl/worksheets/sheet1.xml', '<row r="5">', `<row r="5">${kept.join('')}`);
    const book = await openTestWorkbook(richWorkbook(withKept));
    await onFirstSheet(book, (sheet) => (sheet.getRange('D6').values = [['新']]));
    const sheet = parts(book.save())['xl/worksheets/sheet1.xml'] ?? '';
    expect(kept.filter((cell) => !sheet.includes(cell))).toEqual([]);
    await onFirstSheet(book, (first) => (first.getRange('B2').values = [[9]]));
    const shown = await onFirstSheet(book, (first) => first.getRange('G5:J5').load('values'));
    expect(shown.values).toEqual([['#CALC!', '#CALC!', '#CALC!', '#CALC!']]);
    const later = parts(book.save())['xl/worksheets/sheet1.xml'] ?? '';
    expect(later).toContain('<c r="G5"><f ca="1">CELL("row",B2)</f></c>');
  });

  test('stay as they stood on sheets that only hang on what is calculated always', async () => {
    const other = '<x:row r="9"><x:c r="A9"><x:f>编制表!G5*2</x:f><x:v>8</x:v></x:c></x:row>';
    const file = richWorkbook((found) =>
      withPart(
        'xl/worksheets/sheet2.xml',
        '</x:sheetData>',
        `${other}</x:sheetData>`,
      )(
        withPart(
          'xl/worksheets/sheet1.xml',
          '<row r="5">',
          '<row r="5"><c r="G5"><f>INDIRECT("B2")</f><v>4</v></c>',
        )(found),
      ),
    );
    expect((await saved(file))['xl/worksheets/sheet2.xml']).toBe(parts(file)['xl/worksheets/sheet2.xml']);
  });

  test('characters that XML cannot hold stay in the texts of cells', async () => {
    const file = richWorkbook(
      withPart(
        'xl/worksheets/sheet1.xml',
        '<row r="5">',
        '<row r="5"><c r="G5" t="inlineStr"><is><t>a_x0001_b_x005F_x0001_</t></is></c>',
      ),
    );
    const after = await saved(file);
    expect(after['xl/sharedStrings.xml']).toContain('<t>a_x0001_b_x005F_x0001_</t>');
    const again = await openTestWorkbook(await fileOf(file));
    const text = await onFirstSheet(again, (sheet) => sheet.getRange('G5').load('values'));
    expect(text.values).toEqual([['a\u0001b_x0001_']]);
  });

  const NEWER_LIST =
    '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="D2:D4"><mc:AlternateContent><mc:Choice Requires="x12ac"><x12ac:list>"甲,乙",丙</x12ac:list></mc:Choice><mc:Fallback><formula1>"甲,乙,丙"</formula1></mc:Fallback></mc:AlternateContent></dataValidation>';
  const withNewerList = (found: Parts): Parts =>
    withPart(
      'xl/worksheets/sheet1.xml',
      '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="D2:D4"><formula1>"甲,乙"</formula1></dataValidation>',
      NEWER_LIST,
    )(
      withPart(
        'xl/worksheets/sheet1.xml',
        '<dataValidations count="1">',
        '<dataValidations count="1" disablePrompts="1" xWindow="100">',
      )(found),
    );

  test('a list in the form of newer Excel is read and kept whole, and so are the settings of all rules', async () => {
    const file = richWorkbook(withNewerList);
    const book = await openTestWorkbook(file);
    const rule = await onFirstSheet(book, (sheet) => sheet.getRange('D2').dataValidation.load('type,rule'));
    expect(rule.rule.list?.source).toBe('甲,乙,丙');
    const sheet = (await saved(file))['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain(NEWER_LIST);
    expect(sheet).toContain('<dataValidations disablePrompts="1" xWindow="100" count="1">');
  });

  test('a new rule takes the place of such a list', async () => {
    const book = await openTestWorkbook(richWorkbook(withNewerList));
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('D2:D4').dataValidation.rule = { list: { inCellDropDown: true, source: '丁' } };
    });
    const sheet = parts(book.save())['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<formula1>"丁"</formula1>');
    expect(sheet).not.toContain('AlternateContent');
  });

  test('whole columns and rows are written with both corners', async () => {
    const file = richWorkbook((found) =>
      withPart(
        'xl/worksheets/sheet1.xml',
        'sqref="D2:D4"',
        'sqref="D1:D1048576 G1:XFD1"',
      )(withPart('xl/worksheets/sheet1.xml', 'sqref="B2:B4"', 'sqref="B:B"')(found)),
    );
    const sheet = (await saved(file))['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('sqref="D1:D1048576 G1:XFD1"');
    expect(sheet).toContain('<conditionalFormatting sqref="B1:B1048576">');
  });
});

/** Every prefix of a part is declared where it is used. */
const undeclaredPrefixes = (xml: string): string[] => {
  const found = new Set<string>();
  const look = (node: XmlElement, around: ReadonlySet<string>): void => {
    const scope = new Set(around);
    for (const name of Object.keys(node.attributes)) if (name.startsWith('xmlns:')) scope.add(name.slice(6));
    for (const name of [node.name, ...Object.keys(node.attributes)]) {
      const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
      if (prefix !== '' && prefix !== 'xml' && prefix !== 'xmlns' && !scope.has(prefix)) found.add(prefix);
    }
    childElements(node).forEach((child) => look(child, scope));
  };
  look(parseXml(xml), new Set());
  return [...found];
};

describe('drawings and charts of writers that use no prefixes', () => {
  const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
  const withoutPrefixes = (found: Parts): Parts => ({
    ...found,
    'xl/drawings/drawing1.xml': (found['xl/drawings/drawing1.xml'] ?? '')
      .replace(/(<\/?)xdr:/g, '$1')
      .replace(/<wsDr[^>]*>/, `<wsDr xmlns="${XDR}">`)
      .replace(/<a:(\w+)/g, '<$1 xmlns="http://schemas.openxmlformats.org/drawingml/2006/main"')
      .replace(/<\/a:/g, '</'),
    'xl/charts/chart1.xml': (found['xl/charts/chart1.xml'] ?? '')
      .replace(/(<\/?)c:/g, '$1')
      .replace(/ xmlns:c=/, ' xmlns=')
      .replace(/ xmlns:a="[^"]*"/, ''),
  });

  test('a chart added and a chart changed leave parts that every reader of XML can read', async () => {
    const book = await openTestWorkbook(richWorkbook(withoutPrefixes));
    await onFirstSheet(book, (sheet) => {
      const charts = sheet.charts;
      charts.getItemAt(0).title.text = '人数';
      charts.add('ColumnClustered', sheet.getRange('B1:B4'), 'Columns').name = '第二张';
    });
    const after = parts(book.save());
    const drawn = Object.keys(after).filter((name) => /drawings\/drawing\d|charts\/chart\d/.test(name));
    expect(drawn).toHaveLength(3);
    for (const name of drawn) expect([name, undeclaredPrefixes(after[name] ?? '')]).toEqual([name, []]);
    const again = await openTestWorkbook(book.save());
    const charts = await onFirstSheet(again, (sheet) => sheet.charts.load('items/name'));
    expect(charts.items.map(({ name }) => name)).toEqual(['图表 1', '第二张']);
    expect(after['xl/charts/chart1.xml']).toContain('<c:title>');
  });
});

describe('sheets that are no worksheets, copies, signatures', () => {
  const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const MACROS = 'http://schemas.microsoft.com/office/2006/relationships';

  describe('a sheet that is no worksheet and was active is not selected together with the worksheet that is active now', () => {
    const afterActive = async (type: string, xml: string): Promise<Record<string, string>> => {
      const file = richWorkbook((found) => ({
        ...withPart(
          'xl/workbook.xml',
          '</sheets>',
          '<sheet name="图" sheetId="9" r:id="rId9"/></sheets>',
        )(
          withPart(
            'xl/workbook.xml',
            'activeTab="1"',
            'activeTab="2"',
          )(
            withPart(
              'xl/_rels/workbook.xml.rels',
              '</Relationships>',
              `<Relationship Id="rId9" Type="${type.startsWith('xl') ? MACROS : RELATIONS}/${type}" Target="others/sheet1.xml"/></Relationships>`,
            )(found),
          ),
        ),
        'xl/others/sheet1.xml': xml,
      }));
      const after = await saved(file);
      const selected = Object.entries(after).filter(([, text]) => text.includes('tabSelected="1"'));
      expect(selected.map(([name]) => name)).toEqual(['xl/worksheets/sheet1.xml']);
      expect(after['xl/workbook.xml']).not.toContain('activeTab="2"');
      return after;
    };
    const withViews = (type: string, views: string): string =>
      `<${type} xmlns="${SPREADSHEET}">\r\n<sheetPr ></sheetPr><sheetViews>${views}</sheetViews></${type}>`;

    test.each(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet'])(
      'a %s keeps every other byte',
      async (type) => {
        const view = '<sheetView workbookViewId="0" tabSelected="1"></sheetView>';
        const after = await afterActive(type, withViews(type, view));
        const kept = withViews(type, view.replace(' tabSelected="1"', ''));
        expect(after['xl/others/sheet1.xml']?.endsWith(kept)).toBe(true);
      },
    );

    test('one that several windows show is selected in none', async () => {
      const views = '<sheetView tabSelected="0" workbookViewId="0"/><sheetView tabSelected="1" workbookViewId="1"/>';
      const after = await afterActive('chartsheet', withViews('chartsheet', views));
      expect(after['xl/others/sheet1.xml']).toContain('workbookViewId="1"');
    });
  });

  /** 宏一, 编制表, 数据, 宏二 and 宏三, of which only the second and third are worksheets. */
  const withMacroSheets = (views: string) => (found: Parts) => {
    const sheet = (number: number): string => `<sheet name="宏${number}" sheetId="1${number}" r:id="rId1${number}"/>`;
    const areas = [0, 3, 4].map(
      (place) => `<definedName name="_xlnm.Print_Area" localSheetId="${place}">$A$1:$A$${place + 2}</definedName>`,
    );
    const changes = [
      ['xl/workbook.xml', '<bookViews><workbookView activeTab="1"/></bookViews>', `<bookViews>${views}</bookViews>`],
      ['xl/workbook.xml', ' state="hidden"', ''],
      ['xl/workbook.xml', '<sheets>', `<sheets>${sheet(1)}`],
      ['xl/workbook.xml', '</sheets>', `${sheet(2)}${sheet(3)}</sheets>`],
      ['xl/workbook.xml', ' localSheetId="0"', ' localSheetId="1"'],
      ['xl/workbook.xml', '<definedNames>', `<definedNames>${areas.join('')}`],
      [
        'xl/_rels/workbook.xml.rels',
        '</Relationships>',
        `${[1, 2, 3].map((number) => `<Relationship Id="rId1${number}" Type="${MACROS}/xlMacrosheet" Target="macrosheets/sheet${number}.xml"/>`).join('')}</Relationships>`,
      ],
    ] as const;
    const macros = Object.fromEntries(
      [1, 2, 3].map((number) => [`xl/macrosheets/sheet${number}.xml`, `<macrosheet xmlns="${SPREADSHEET}"/>`]),
    );
    return { ...changes.reduce((now: Parts, [part, from, to]) => withPart(part, from, to)(now), found), ...macros };
  };
  const namesOfSheets = (workbook = ''): string[] =>
    [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => name);
  /** What the sheets print: their names and the rows of their areas. */
  const printAreas = (workbook = ''): string[] =>
    [...workbook.matchAll(/_xlnm\.Print_Area" localSheetId="(\d+)">\$A\$1:\$A\$(\d)</g)].map(
      ([, place, rows = '']) => `${namesOfSheets(workbook)[Number(place)]} ${rows}`,
    );
  const addedFirst = async (file: Uint8Array): Promise<string> => {
    const book = await openTestWorkbook(file);
    for (const name of ['新一', '新二']) {
      await book.Excel.run(async (context) => {
        context.workbook.worksheets.add(name).position = 0;
        await context.sync();
      });
      // Each file is the ground of the next.
      book.save();
    }
    return parts(book.save())['xl/workbook.xml'] ?? '';
  };

  test('names of sheets that are no worksheets stay with them, whatever comes between', async () => {
    const workbook = await addedFirst(richWorkbook(withMacroSheets('<workbookView activeTab="1"/>')));
    expect(namesOfSheets(workbook)).toEqual(['宏1', '新二', '新一', '编制表', '数据', '宏2', '宏3']);
    expect(printAreas(workbook)).toEqual(['宏1 2', '宏2 5', '宏3 6']);
    expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="3">');
  });

  test('another window shows the sheet that it showed before, and begins with the tab that it began with', async () => {
    const views =
      '<workbookView firstSheet="1" activeTab="2"/><workbookView firstSheet="2" activeTab="3"/><workbookView tabRatio="7"/>';
    const workbook = await addedFirst(richWorkbook(withMacroSheets(views)));
    expect(workbook).toContain(
      '<workbookView firstSheet="3" activeTab="4"/><workbookView firstSheet="4" activeTab="5"/><workbookView tabRatio="7"/>',
    );
  });

  test('a window whose sheet is gone shows the first', async () => {
    const file = richWorkbook(withMacroSheets('<workbookView activeTab="1"/><workbookView activeTab="2"/>'));
    const book = await openTestWorkbook(file);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('数据').delete();
      await context.sync();
    });
    expect(parts(book.save())['xl/workbook.xml']).toContain('<workbookView activeTab="1"/><workbookView/>');
  });

  test('a module of old macros, which has no part, stays in the list of sheets', async () => {
    const module = '<sheet name="模块1" sheetId="8" r:id=""/>';
    const file = richWorkbook(withPart('xl/workbook.xml', '</sheets>', `${module}</sheets>`));
    expect((await saved(file))['xl/workbook.xml']).toContain(module);
  });

  test('a copied sheet does not share the code name of its original', async () => {
    const book = await openTestWorkbook(richWorkbook());
    await onFirstSheet(book, (sheet) => sheet.copy('End'));
    const codeNames = Object.entries(parts(book.save())).filter(([, text]) => text.includes('codeName="Sheet1"'));
    expect(codeNames.map(([name]) => name)).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('a signature is taken away from a workbook that is changed, and stays in one that is not', async () => {
    const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';
    const file = richWorkbook((found) => ({
      ...withPart(
        '_rels/.rels',
        '</Relationships>',
        `<Relationship Id="rId9" Type="${origin}/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
      )(found),
      '_xmlsignatures/origin.sigs': '',
      '_xmlsignatures/_rels/origin.sigs.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${origin}/signature" Target="sig1.xml"/></Relationships>`,
      '_xmlsignatures/sig1.xml': '<Signature/>',
      '_xmlsignatures/_rels/sig1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${origin}/certificate" Target="cert1.cer"/></Relationships>`,
      '_xmlsignatures/cert1.cer': '0',
    }));
    const signatures = (found: Record<string, string>) =>
      Object.keys(found).filter((name) => name.includes('signature'));
    expect(signatures(parts((await openTestWorkbook(file)).save()))).toHaveLength(5);
    const after = await saved(file);
    expect(signatures(after)).toEqual([]);
    expect(after['_rels/.rels']).not.toContain('signature');
  });
});

describe('looks', () => {
  const styled = async (styles: string): Promise<Record<string, string>> => {
    const file = richWorkbook((found) => ({ ...found, 'xl/styles.xml': styles }));
    const book = await openTestWorkbook(file);
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('D6').format.fill.color = '#FF0000';
      sheet.getRange('D6').format.font.bold = true;
    });
    const again = await openTestWorkbook(book.save());
    const fill = await onFirstSheet(again, (sheet) => sheet.getRange('D6').format.fill.load('color'));
    expect(fill.color).toBe('#FF0000');
    return parts(book.save());
  };
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

  test('a style part with too few fills is completed: the first two have their meaning', async () => {
    const fills = '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>';
    const font = '<font><name val="宋体"/><family val="2"/><b/><color/><sz val="11"/></font>';
    const after = await styled(
      `<styleSheet xmlns="${MAIN}"><fonts count="1">${font}</fonts>${fills}<borders count="1"><border/></borders><cellXfs count="3"><xf/><xf/><xf/></cellXfs></styleSheet>`,
    );
    expect(after['xl/styles.xml']).toMatch(
      /<fill><patternFill patternType="none"\/><\/fill><fill><patternFill patternType="gray125"\/><\/fill><fill>/,
    );
    expect(after['xl/styles.xml']).toContain(
      '<font><b/><sz val="11"/><color/><name val="宋体"/><family val="2"/></font>',
    );
  });

  test('an empty style part gets what looks stand on', async () => {
    const styles = (await styled(`<styleSheet xmlns="${MAIN}"/>`))['xl/styles.xml'] ?? '';
    for (const list of ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'])
      expect(styles).toContain(`<${list} count=`);
  });
});

test('formats copied within a sheet extend its rules and leave its validations where they are', async () => {
  const book = await openTestWorkbook();
  await onFirstSheet(book, (sheet) => {
    const format = sheet.getRange('B2:B9').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=B2>1';
    sheet.getRange('B2:B9').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
    sheet.getRange('C2:C9').copyFrom('B2:B9', 'Formats');
  });
  const sheet = parts(book.save())['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet.match(/<cfRule /g)).toHaveLength(1);
  expect(sheet).toContain('<conditionalFormatting sqref="B2:B9 C2:C9">');
  expect(sheet).toMatch(/<dataValidation [^>]*sqref="B2:B9"/);
});

/** What LibreOffice says of a sheet, a rule and a workbook, in words where Excel writes digits. */
describe('yes and no in words', () => {
  const inWords = (...changes: (readonly [string, string])[]) =>
    richWorkbook((found) => changes.reduce((now, [from, to]) => withPart(SHEET, from, to)(now), { ...found }));
  const SHEET = 'xl/worksheets/sheet1.xml';

  test('a sheet whose tab is selected "true" is not selected together with the one that is active now', async () => {
    const file = richWorkbook((found) =>
      withPart(
        SHEET,
        'tabSelected="1"',
        'tabSelected="true"',
      )(withPart('xl/workbook.xml', ' state="hidden"', '')(found)),
    );
    const book = await openTestWorkbook(file);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('数据').getRange('C3').values = [['新']];
      context.workbook.worksheets.getItem('数据').activate();
      await context.sync();
    });
    expect(parts(book.save())[SHEET]).not.toContain('tabSelected');
  });

  test('what a protection allows with "false", a validation with "true" and a rule that stops are read', async () => {
    const file = inWords(
      ['</sheetData>', '</sheetData><sheetProtection sheet="true" formatCells="false" autoFilter="true"/>'],
      ['allowBlank="1"', 'allowBlank="true"'],
      [
        'type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>',
        'type="expression" priority="1" stopIfTrue="true"><formula>B2&gt;1</formula>',
      ],
    );
    const book = await openTestWorkbook(file);
    const read = await onFirstSheet(book, (sheet) => ({
      protection: sheet.protection.load('options'),
      validation: sheet.getRange('D2').dataValidation.load('ignoreBlanks'),
      rule: sheet.getRange('B2:B4').conditionalFormats.getItemAt(0).load('stopIfTrue'),
    }));
    expect(read.protection.options).toMatchObject({ allowFormatCells: true, allowAutoFilter: false });
    expect(read.validation.ignoreBlanks).toBe(true);
    expect(read.rule.stopIfTrue).toBe(true);
  });

  test.each(['false', 'true'])('a name that is said to be hidden or not, as "%s", stays said so', async (hidden) => {
    const said = `<definedName name="人员" comment="全部" hidden="${hidden}" function="false">编制表!$A$2:$A$4</definedName>`;
    const file = richWorkbook(
      withPart('xl/workbook.xml', '<definedName name="人员" comment="全部">编制表!$A$2:$A$4</definedName>', said),
    );
    expect((await saved(file))['xl/workbook.xml']).toContain(said);
  });

  describe('a print area of whole columns that exceljs has saved', () => {
    const printed = async (area: string): Promise<string> => {
      const name = (formula: string): string =>
        `<definedName name="_xlnm.Print_Area" localSheetId="0">${formula}</definedName>`;
      const file = richWorkbook(withPart('xl/workbook.xml', '<definedNames>', `<definedNames>${name(area)}`));
      const after = (await saved(file))['xl/workbook.xml'] ?? '';
      expect(after).toContain('_xlnm.Print_Titles');
      return /_xlnm\.Print_Area" localSheetId="0">([^<]*)</.exec(after)?.[1] ?? 'none';
    };

    test.each([
      ['once', "'编制表'!$ANaN:$NNaN", "'编制表'!$A:$N"],
      ['twice', "'编制表'!$ANNNaN:$NNNNaN", "'编制表'!$A:$N"],
      ['three times', '编制表!$BNNNNNaN:$ADNNNNNaN', '编制表!$B:$AD'],
      ['of a sheet whose name looks like it', "'$ANaN:$BNaN 编制'!$CNaN:$DNaN", "'$ANaN:$BNaN 编制'!$C:$D"],
    ])('%s is read as these columns', async (_, written, meant) => {
      expect(await printed(written)).toBe(meant);
    });

    test.each(["'编制表'!$NaN:$NaN", "'编制表'!$NNNaN:$NNNaN"])(
      '%s, of which nothing is left, goes',
      async (written) => {
        expect(await printed(written)).toBe('none');
      },
    );

    test('as it was otherwise written it stays', async () => {
      expect(await printed("'编制表'!$A1:$B5,'编制表'!$ANN:$NAN")).toBe("'编制表'!$A1:$B5,'编制表'!$ANN:$NAN");
    });
  });

  test('a sheet that is said to be visible stays said so', async () => {
    const file = richWorkbook(withPart('xl/workbook.xml', 'sheetId="3"', 'sheetId="3" state="visible"'));
    expect((await saved(file))['xl/workbook.xml']).toContain(
      '<sheet name="编制表" sheetId="3" state="visible" r:id="rId1"/>',
    );
  });
});

describe('bytes of what nobody changed', () => {
  const SHEET = 'xl/worksheets/sheet1.xml';
  const onSecondSheet = async (file: Uint8Array): Promise<Uint8Array> => {
    const book = await openTestWorkbook(file);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('数据').getRange('C3').values = [['新']];
      context.workbook.worksheets.getItem('编制表').activate();
      await context.sync();
    });
    return book.save();
  };

  test.each([
    ['without the mark of its tab', '<sheetView workbookViewId="0">', '<sheetView tabSelected="1" workbookViewId="0">'],
    ['with an empty view', '<sheetView\n\tworkbookViewId="0"/>', '<sheetView tabSelected="1"\n\tworkbookViewId="0"/>'],
    ['with its tab marked already', '<sheetView workbookViewId="0" tabSelected="true">', null],
  ])('a sheet %s that becomes the active one keeps every other byte', async (_, view, selected) => {
    const file = richWorkbook((found) => {
      const text = asExcelEndsLines(inLines(found[SHEET] ?? ''));
      const pane = view.endsWith('/>') ? /<sheetView [^]*?<\/sheetView>/ : /<sheetView [^>]*>/;
      return { ...found, [SHEET]: text.replace(pane, view) };
    });
    const before = parts(file)[SHEET] ?? '';
    const after = parts(await onSecondSheet(file))[SHEET];
    expect(after).toBe(selected === null ? before : before.replace(view, selected));
  });

  test('a sheet that is no longer the active one keeps every other byte', async () => {
    const file = richWorkbook((found) => ({
      ...withPart('xl/workbook.xml', ' state="hidden"', '')(found),
      [SHEET]: asExcelEndsLines(inLines(found[SHEET] ?? '')),
    }));
    const before = parts(file)[SHEET] ?? '';
    const book = await openTestWorkbook(file);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('编制表').getRange('A1').load('values');
      context.workbook.worksheets.getItem('数据').getRange('C3').values = [['新']];
      context.workbook.worksheets.getItem('数据').activate();
      await context.sync();
    });
    expect(parts(book.save())[SHEET]).toBe(before.replace(' tabSelected="1"', ''));
  });

  const OTHER = 'xl/worksheets/sheet2.xml';
  /** After 编制表!B2 was written and C3 became an error; 数据!A2 is 1 and stays so. */
  const withFormula = async (cell: string, entered: unknown = 10) => {
    const file = richWorkbook((found) => {
      const one = withPart(OTHER, '<x:c r="B2"><x:f>A2+编制表!B2</x:f><x:v>4</x:v></x:c>', cell)(found);
      return { ...one, [OTHER]: asExcelEndsLines(inLines(one[OTHER] ?? '').replace('<x:row', '<x:row spans="1:2"')) };
    });
    const book = await openTestWorkbook(file);
    await onFirstSheet(book, (sheet) => (sheet.getRange('B2').values = [[entered]]));
    return { before: parts(file)[OTHER] ?? '', after: parts(book.save())[OTHER] ?? '' };
  };
  const lines = (cell: string): string => asExcelEndsLines(inLines(cell));

  test.each([
    ['a number', '<x:f>A2+编制表!B2</x:f><x:v>4</x:v>', '', '<x:f>A2+编制表!B2</x:f><x:v>11</x:v>', ''],
    [
      'a text',
      '<x:f>编制表!B2&amp;"&lt;"</x:f><x:v>3&lt;</x:v>',
      ' t="str"',
      '<x:f>编制表!B2&amp;"&lt;"</x:f><x:v>10&lt;</x:v>',
      ' t="str"',
    ],
    ['yes or no', '<x:f>编制表!B2&gt;5</x:f><x:v>0</x:v>', ' t="b"', '<x:f>编制表!B2&gt;5</x:f><x:v>1</x:v>', ' t="b"'],
    [
      'a number in the place of a text',
      '<x:f>IF(编制表!B2&gt;5,7,"x")</x:f><x:v>x</x:v>',
      ' t="str"',
      '<x:f>IF(编制表!B2&gt;5,7,"x")</x:f><x:v>7</x:v>',
      '',
    ],
    [
      'an error that was none',
      '<x:f>1/(编制表!B2-10)</x:f><x:v>1</x:v>',
      '',
      '<x:f>1/(编制表!B2-10)</x:f><x:v>#DIV/0!</x:v>',
      ' t="e"',
    ],
    ['a value that was none', '<x:f>编制表!B2</x:f>', '', '<x:f>编制表!B2</x:f><x:v>10</x:v>', ''],
  ])('a sheet where %s is calculated anew keeps every other byte', async (_, was, type, is, typeNow) => {
    const cell = (content: string, kind: string) => `<x:c r="B2" cm="1"${kind}>${content}</x:c>`;
    const { before, after } = await withFormula(cell(was, type));
    const from = lines(cell(was, type));
    expect(before).toContain(from);
    const plain = (text: string): string => text.replace(/\r\n/g, '');
    expect(plain(after)).toBe(plain(before).replace(plain(from), cell(is, typeNow)));
    expect(after.match(/\r\n/g)?.length).toBeGreaterThan(5);
  });

  test('a result that is no number and is said to be one is calculated, whether its sheet is changed or not', async () => {
    const { after } = await withFormula('<x:c r="B2" cm="1"><x:f>A2&amp;"人"</x:f><x:v>NaN</x:v></x:c>');
    expect(after).toMatch(/t="str"[^]*<x:v>1人<\/x:v>/);
    const file = richWorkbook(
      withPart('xl/worksheets/sheet1.xml', 't="str"><f>A2&amp;"!"</f><v>张三!</v>', '><f>A2&amp;"!"</f><v>NaN</v>'),
    );
    const book = await openTestWorkbook(file);
    const read = await onFirstSheet(book, (sheet) => sheet.getRange('E2').load('values'));
    expect(read.values).toEqual([['张三!']]);
    expect((await saved(file))['xl/worksheets/sheet1.xml']).toContain('t="str"><f>A2&amp;"!"</f><v>张三!</v>');
  });

  test('a sheet whose cells do not say where they are is written as a whole, with what is calculated now', async () => {
    const { after } = await withFormula('<x:c><x:v>1</x:v></x:c><x:c><x:f>A2+编制表!B2</x:f><x:v>4</x:v></x:c>');
    expect(after).toContain('<f>A2+编制表!B2</f><v>11</v>');
  });

  test('relationships to which none came and of which none went stay as they were spelled, and the others keep their targets', async () => {
    const own = 'xl/worksheets/_rels/sheet1.xml.rels';
    const file = richWorkbook((found) => ({
      ...found,
      [own]: asExcelEndsLines(inLines(found[own] ?? '')),
      'xl/worksheets/_rels/sheet2.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    }));
    const book = await openTestWorkbook(file);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.add('新表');
      context.workbook.worksheets.getItem('编制表').getRange('D6').values = [['新']];
      context.workbook.worksheets.getItem('编制表').charts.load('items/name');
      await context.sync();
    });
    const [before, after] = [parts(file), parts(book.save())];
    expect(after[own]).toBe(before[own]);
    expect(after['xl/worksheets/_rels/sheet2.xml.rels']).toBe(before['xl/worksheets/_rels/sheet2.xml.rels']);
    expect(after['xl/_rels/workbook.xml.rels']).toContain('Target="/xl/worksheets/sheet2.xml"');
  });
});

test('what a sheet says of its outline and its page stands in the order that readers ask for, also in copies', async () => {
  const file = richWorkbook(
    withPart(
      'xl/worksheets/sheet1.xml',
      '<tabColor theme="4" tint="0.4"/>',
      '<pageSetUpPr fitToPage="1"/><outlinePr summaryBelow="0"/><tabColor theme="4" tint="0.4"/>',
    ),
  );
  const book = await openTestWorkbook(file);
  await onFirstSheet(book, (sheet) => sheet.copy('End'));
  expect(parts(book.save())['xl/worksheets/sheet3.xml']).toContain(
    '<tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>',
  );
});

test('columns in a group keep their level where SheetJS has written it under another name', async () => {
  const column = '<col min="1" max="1" width="20.7109375" customWidth="1"';
  const file = richWorkbook(withPart('xl/worksheets/sheet1.xml', column, `${column} level="1"`));
  const after = (await saved(file))['xl/worksheets/sheet1.xml'] ?? '';
  expect(after).toContain(' outlineLevel="1"');
  expect(after).not.toContain(' level=');
});

describe('what a sheet says that is written as a whole', () => {
  const SHEET = 'xl/worksheets/sheet1.xml';
  const COLUMN = '<col min="1" max="1" width="20.7109375" customWidth="1"/>';
  const columnsOf = (sheet = ''): string => /<cols>(.*)<\/cols>/.exec(sheet)?.[1] ?? '';

  test('columns without a width, or with one that was not set, stay so', async () => {
    const columns =
      '<col min="1" max="1" style="1"/><col min="2" max="2" width="12.5" bestFit="1"/><col min="4" max="5" outlineLevel="1"/>';
    const file = richWorkbook((found) => ({
      ...found,
      [SHEET]: (found[SHEET] ?? '').replace(/<cols>.*<\/cols>/, `<cols>${columns}</cols>`),
    }));
    expect(columnsOf((await saved(file))[SHEET])).toBe(columns);
  });

  test('a column without a width that gets one has it set, and one that gets a look has the width of the sheet', async () => {
    const file = richWorkbook((found) =>
      withPart(
        SHEET,
        '<sheetFormatPr ',
        '<sheetFormatPr defaultColWidth="15.5" ',
      )(withPart(SHEET, COLUMN, '<col min="1" max="1" style="1"/>')(found)),
    );
    const book = await openTestWorkbook(file);
    await onFirstSheet(book, (sheet) => {
      sheet.getRange('A:A').format.columnWidth = 120;
      sheet.getRange('H:H').format.font.bold = true;
    });
    const columns = columnsOf(parts(book.save())[SHEET]);
    expect(columns).toMatch(/^<col min="1" max="1" width="[\d.]+" style="1" customWidth="1"\/>/);
    expect(columns).toMatch(/<col min="8" max="8" width="15.5" style="\d+"\/>$/);
  });

  test('a cell without content is blank, whatever kind is said of it: no first of all texts, no FALSE, no error', async () => {
    const cells =
      '<c r="G5" t="s"><v/></c><c r="H5" t="s"><v> </v></c><c r="I5" t="b"><v/></c><c r="J5" t="e"><v></v></c>';
    const file = richWorkbook(withPart(SHEET, '<row r="5">', `<row r="5">${cells}`));
    const again = await openTestWorkbook(await fileOf(file));
    const read = await onFirstSheet(again, (sheet) => sheet.getRange('G5:J5').load('values'));
    expect(read.values).toEqual([['', '', '', '']]);
  });

  test("Excel's own result of a formula that has none is kept, and so is what is said of a blank cell", async () => {
    const cells =
      '<c r="G5" t="e" cm="1"><f t="array" ref="G5">_xlfn._xlws.FILTER(B2:B4,B2:B4=99)</f><v>#CALC!</v></c><c r="H5" vm="1" ph="1"/>';
    const file = richWorkbook(withPart(SHEET, '<row r="5">', `<row r="5">${cells}`));
    expect((await saved(file))[SHEET]).toContain(cells);
  });

  test('what stands behind the shared texts stays there', async () => {
    const behind = '<extLst><ext uri="{1}"><q:a xmlns:q="urn:q"/></ext></extLst></sst>';
    const file = richWorkbook(withPart('xl/sharedStrings.xml', '</sst>', behind));
    expect((await saved(file))['xl/sharedStrings.xml']?.endsWith(`</si>${behind}`)).toBe(true);
  });
});
