import { strToU8, zipSync } from 'fflate';
import { readTableFile } from '../../src/tablefile/readTableFile';
import { cutToLimits } from '../../src/tablefile/tableLimits';

const bytesOf = (...codes: readonly number[]): Uint8Array => Uint8Array.from(codes);
/** "姓名,退款率\n李静,3%\n" as Chinese Windows writes it. */
const GBK = bytesOf(
  ...[0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xcd, 0xcb, 0xbf, 0xee, 0xc2, 0xca, 0x0a],
  ...[0xc0, 0xee, 0xbe, 0xb2, 0x2c, 0x33, 0x25, 0x0a],
);

function lines(bytes: Uint8Array, file = '导出.csv'): unknown {
  const read = readTableFile(file, bytes);
  if (!read.ok) return read.error;
  return read.value.grids.map(({ sheet, values }) => [sheet, values]);
}

const LI = [
  ['姓名', '退款率'],
  ['李静', '3%'],
];

test('a text is read in the encoding it has, by its mark or by what it holds', () => {
  const text = '姓名,退款率\n李静,3%\n';
  const wide = Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ]);
  for (const bytes of [strToU8(text), strToU8(`\ufeff${text}`), GBK, wide])
    expect(lines(bytes)).toEqual([['导出', LI]]);
});

test.each([
  ['姓名\t退款率\r\n李静\t3%', LI],
  ['sep=;\n姓名;退款率\n李静;3%', [['', ''], ...LI]],
  ['"姓名","退款率"\n"李静","3%"\n', LI],
  // A quotation mark inside, a line end inside, a separator inside.
  [
    'a,b\n"1,234","say ""x""\nthen"\nc,d',
    [
      ['a', 'b'],
      ['1,234', 'say "x"\nthen'],
      ['c', 'd'],
    ],
  ],
  // Texts that look like formulas stay texts; ="0017" is one that keeps its zeros.
  [
    'a,b\n=1+1,="0017"\n@x,-5',
    [
      ['a', 'b'],
      ['=1+1', '0017'],
      ['@x', '-5'],
    ],
  ],
  // Shorter lines are filled up, titles above may be narrower, trailing separators hold nothing.
  [
    '报表,2026-11\n姓名,工号,数,率\n李静,,5,1%\n合计,,5\n,,,,,\n',
    [
      ['报表', '2026-11', '', '', '', ''],
      ['姓名', '工号', '数', '率', '', ''],
      ['李静', '', '5', '1%', '', ''],
      ['合计', '', '5', '', '', ''],
      ['', '', '', '', '', ''],
    ],
  ],
  // Days of the month are columns, and no figures below a narrower header.
  [
    '考勤,2026-11\n姓名,1,2,3\n李静,8,8,8',
    [
      ['考勤', '2026-11', '', ''],
      ['姓名', '1', '2', '3'],
      ['李静', '8', '8', '8'],
    ],
  ],
])('%j is a table', (text, expected) => expect(lines(strToU8(text))).toEqual([['导出', expected]]));

test.each([
  ['姓名,金额\n李静,"12\n王强,5', { kind: 'openQuote', line: 2 }],
  ['姓名,金额\n"a\nb",1\n李静,"12"元', { kind: 'behindQuote', line: 4 }],
  ['姓名,金额,率\n李静,1,234,3%\n王强,1,500,4%', { kind: 'extraFields', line: 2, fields: 4, columns: 3 }],
  ['姓名,金额,率\n李静,34,3%\n王强,1,500,4%', { kind: 'extraFields', line: 3, fields: 4, columns: 3 }],
  ['<html><table><tr><td>1</td></tr></table>', { kind: 'oldFormat' }],
  ['<?xml version="1.0"?><Workbook/>', { kind: 'oldFormat' }],
  ['a\0b,c', { kind: 'notATable' }],
])('%j is refused with its line', (text, problem) => expect(lines(strToU8(text))).toEqual(problem));

test('what is no table is told apart by its content, whatever it is called', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0, 0];
  const locked = [...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]);
  expect(lines(bytesOf(...compound), 'a.xlsx')).toEqual({ kind: 'oldFormat' });
  expect(lines(bytesOf(...compound, 69, 0, ...locked), 'a.xls')).toEqual({ kind: 'encrypted' });
  // Neither UTF-8 nor GB18030.
  expect(lines(bytesOf(0x61, 0xff, 0xff, 0x2c))).toEqual({ kind: 'notATable' });
  expect(lines(zipSync({ 'a.txt': strToU8('x') }), 'a.xlsx')).toEqual({ kind: 'notATable' });
  expect(lines(new Uint8Array(30_000_001))).toEqual({ kind: 'tooLarge' });
  expect(lines(strToU8(''))).toEqual([]);
  expect(lines(strToU8(',,\n,,'))).toEqual([]);
});

test('more than is read of a sheet is told', () => {
  const read = readTableFile('a.csv', strToU8('1,'.repeat(201)));
  const [grid] = read.ok ? read.value.grids : [];
  expect([grid?.values[0]?.length, grid?.truncated]).toEqual([200, true]);
  expect(cutToLimits([{ row: 2_000, column: 199 }])).toEqual({ rows: 1_000, columns: 200, truncated: true });
  expect(cutToLimits([{ row: 199_999, column: 0 }])).toEqual({ rows: 200_000, columns: 1, truncated: false });
});

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function workbook(
  sheets: readonly (readonly [name: string, state: string, rows: string, more?: string])[],
): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr date1904="1"/><sheets>${sheets
      .map(([name, state], at) => `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="r${at}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, at) => `<Relationship Id="r${at}" Type="${OFFICE}/worksheet" Target="s${at}.xml"/>`)
      .join(
        '',
      )}<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="t" Type="${OFFICE}/sharedStrings" Target="strings.xml"/></Relationships>`,
    'xl/strings.xml': `<sst ${MAIN}><si><t>首</t></si></sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="46"/></cellXfs></styleSheet>`,
  };
  sheets.forEach(([, , rows, more = ''], at) => {
    parts[`xl/s${at}.xml`] = `<worksheet ${MAIN}><sheetData>${rows}</sheetData>${more}</worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

test('a workbook gives its visible sheets with values, number formats, merges and the years it counts from', () => {
  const rows =
    '<row r="2"><c r="B2" t="inlineStr"><is><t>率</t></is></c><c r="C2" s="1"><v>0.5</v></c><c r="D2" s="2"><v>40000</v></c>' +
    '<c r="E2" s="3"><f>1+1</f><v>2</v></c><c r="F2" t="str"><f>"=x"</f><v>=x</v></c></row>';
  const read = readTableFile(
    'a.xlsx',
    workbook([
      ['甲', 'visible', rows, '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>'],
      ['藏', 'hidden', rows],
      ['空', 'visible', ''],
      ['乙', 'visible', '<row r="1048576"><c r="A1048576"><v>1</v></c></row><row><c r="A1"><v>1</v></c></row>'],
    ]),
  );
  if (!read.ok) throw new Error(read.error.kind);
  const [first, last] = read.value.grids;
  expect(read.value.reading).toBeNull();
  expect(read.value.grids.map(({ sheet }) => sheet)).toEqual(['甲', '乙']);
  expect(first?.values).toEqual([
    ['', '', '', '', '', ''],
    ['', '率', 0.5, 40000, 2, '=x'],
  ]);
  expect(first?.formats[1]?.slice(1)).toEqual(['General', '0.0%', 'yyyy/m/d', '[h]:mm:ss', 'General']);
  expect([first?.merges, first?.date1904, first?.truncated]).toEqual([
    [{ row: 1, column: 1, rowCount: 2, columnCount: 1 }],
    true,
    false,
  ]);
  expect([last?.values, last?.truncated]).toEqual([[[1]], true]);
});

test('a cell without content is blank, whatever kind is said of it', () => {
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"/><c r="C1" t="s"><v> </v></c><c r="D1" t="b"><v/></c><c r="E1" t="b"><v>0</v></c></row>';
  const read = readTableFile('a.xlsx', workbook([['甲', 'visible', rows]]));
  if (!read.ok) throw new Error(read.error.kind);
  expect(read.value.grids[0]?.values).toEqual([['首', '', '', '', false]]);
});
