import { GridView } from '../../../src/staffing/cells/gridView';
import { csvSeparator, isTransposed, refusal } from '../../../src/staffing/lists/refusals';
import { readStaffingTable } from '../../../src/staffing/lists/readStaffingTable';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

type Cells = readonly (string | number | null)[];
const view = (builder: SheetBuilder) => new GridView(builder.grid());
/** Texts below each other in column B, from row 3 on. */
const lines = (...texts: readonly string[]) =>
  sheet('表')
    .startingAt(2, 1)
    .withRows(texts.map((text) => [text]));
const block = (...rows: readonly Cells[]) => sheet('表').startingAt(2, 1).withRows(rows);

const JOINED = ['部门,岗位,姓名', '运营部,店长,张明', '客服部,客服,李静'];

describe('a text file pasted into one column', () => {
  test.each([',', '\t', ';', '|', '，', '、'])('is told by %j between its pieces', (separator) => {
    const texts = JOINED.map((text) => text.split(',').join(separator));
    expect(csvSeparator(view(lines(...texts)))).toBe(separator);
  });

  test.each<[string, string | null, SheetBuilder]>([
    ['headers in quotation marks', ',', lines('"部门","岗位","姓名"', '"运营部","店长","张明"')],
    ['a header and one line', ',', lines(...JOINED.slice(0, 2))],
    ['a header alone', null, lines('部门,岗位,姓名')],
    ['two headers known', ',', lines('部门,岗位,某某', '运营部,店长,张明')],
    ['one header known', null, lines('部门,甲,乙', '运营部,店长,张明')],
    ['lines of two pieces', null, lines('部门,岗位', '运营部,店长', '客服部,客服')],
    [
      'a title above seven lines of ten',
      ',',
      lines(...JOINED, ...JOINED.slice(1), '张,明,a', '李,静,b', 'x', 'y', 'z'),
    ],
    ['most lines of one piece', null, lines(...JOINED, 'x', 'y')],
    ['other cells beside a quarter of the lines', ',', lines(...JOINED, 'a,b,c').withCell(3, 4, 'x')],
    [
      'other cells beside more of them',
      null,
      lines(...JOINED, 'a,b,c')
        .withCell(3, 4, 'x')
        .withCell(4, 4, 'x'),
    ],
    ['blank lines between', ',', lines('部门,岗位,姓名', '', '', '', '运营部,店长,张明')],
    [
      'text after the forty rows looked at',
      ',',
      lines(...Array.from({ length: 40 }, () => '部门,岗位,姓名'), ...Array.from({ length: 40 }, () => 'x')),
    ],
  ])('%s: %j', (_, separator, builder) => {
    expect(csvSeparator(view(builder))).toBe(separator);
  });
});

describe('field names that run down', () => {
  const WIDE: readonly Cells[] = [
    ['部门', '运营部', '客服部'],
    ['岗位', '店长', '客服'],
    ['姓名', '张明', '李静'],
  ];
  test.each<[string, boolean, SheetBuilder]>([
    ['three fields', true, block(...WIDE)],
    ['below a heading in the second column', true, block(...WIDE.map((row) => ['一', ...row]))],
    ['in the third column', true, block(...WIDE.map((row) => ['一', '二', ...row]))],
    ['in the fourth column', false, block(...WIDE.map((row) => ['一', '二', '三', ...row]))],
    ['position and another field', true, block(...WIDE.slice(1))],
    ['two fields without position', false, block(['部门', '运营部', '客服部'], ['姓名', '张明', '李静'])],
    ['one field', false, block(['岗位', '店长', '客服'], ['备注', 'a', 'b'])],
    ['one person', false, block(...WIDE.map((row) => row.slice(0, 2)))],
    ['one row of people', false, block(['部门', '运营部', '客服部'], ['岗位', '店长'], ['姓名', '张明'])],
    ['a third field without people', true, block(...WIDE.slice(0, 2), ['姓名', '张明'])],
    [
      'header words to the right',
      false,
      block(['部门', '岗位', '姓名'], ['岗位', '姓名', '部门'], ['姓名', '部门', '岗位']),
    ],
    [
      'an ordinary list',
      false,
      block(['部门', '岗位', '姓名'], ['运营部', '店长', '张明'], ['客服部', '客服', '李静']),
    ],
    [
      'positions called Staff and Supervisor',
      false,
      block(
        ['Id Card', 'Position', 'Section', 'Town'],
        ...['Staff', 'Leader', 'Staff', 'Supervisor', 'Staff'].map((title) => ['x', title, 'Assembly', 'Lima']),
      ),
    ],
    ['two blocks one below the other', true, block(...WIDE, ...WIDE)],
    ['after the forty rows looked at', false, block(...Array.from({ length: 40 }, () => ['x', 'y', 'z']), ...WIDE)],
    ['within the forty rows', true, block(...Array.from({ length: 37 }, () => ['x', 'y', 'z']), ...WIDE)],
  ])('%s: %s', (_, transposed, builder) => {
    expect(isTransposed(view(builder))).toBe(transposed);
  });

  test('why nothing can be read is told', () => {
    const why = (builder: SheetBuilder) => refusal(view(builder));
    const place = { row: null, column: null, fatal: true };
    expect(why(sheet('表'))).toEqual({ code: 'emptySheet', params: {}, ...place });
    expect(why(lines(...JOINED))).toEqual({ code: 'csvDump', params: { separator: ',' }, ...place });
    expect(why(block(...WIDE))).toEqual({ code: 'transposed', params: {}, ...place });
    expect(why(block(['商品', '单价'], ['裙', 9]))).toEqual({ code: 'noPositionColumn', params: {}, ...place });
  });
});

describe('a file opened in another encoding than its own', () => {
  const CSV = '工号,姓名,部门,岗位\nE001,张伟,运营部,淘宝运营\nE002,李娜,客服部,售前客服';
  const TAIWAN = '員工編號,姓名,部門,職稱\nA001,陳怡君,營運部,電商營運專員\nA002,林志明,客服部,客服專員';
  const GBK =
    'D0D5C3FB2CB2BFC3C52CB8DACEBB0AD5C5CEB02CD4CBD3AAB2BF2CCCD4B1A6D4CBD3AA0AC0EEC4C82CBFCDB7FEB2BF2CCADBC7B0BFCDB7FE';
  const opened = (bytes: Uint8Array, encoding: string): SheetBuilder =>
    block(
      ...new TextDecoder(encoding)
        .decode(bytes)
        .split('\n')
        .map((line) => line.split(',')),
    );
  const written = (text: string): Uint8Array => new TextEncoder().encode(text);
  const gbk = Uint8Array.from(Buffer.from(GBK, 'hex'));

  test.each([
    ['UTF-8 as GBK', 'utf-8', opened(written(CSV), 'gb18030')],
    ['UTF-8 of Taiwan as GBK', 'utf-8', opened(written(TAIWAN), 'gb18030')],
    ['UTF-8 as Western', null, opened(written(CSV), 'windows-1252')],
    ['GBK as Western', null, opened(gbk, 'windows-1252')],
    ['GBK as Big5', 'gb18030', opened(gbk, 'big5')],
  ])('is told: %s', (_, from, builder) => {
    expect(refusal(view(builder))).toMatchObject({ code: 'garbledText', params: { from } });
    expect(readStaffingTable(builder.grid()).issues).toMatchObject([{ code: 'garbledText', params: { from } }]);
  });

  test('is none where accents and dashes are all that is not Chinese', () => {
    const french = block(['Prénom', 'Âge', 'Société'], ['Zoé', 31, 'Crémière'], ['Noël', 40, 'Élysée']);
    const notes = block(['说明……——“待定”', '单价°……'], ['其他……——', 9], ['±……', 8]);
    expect([french, notes].map((each) => refusal(view(each)).code)).toEqual(['noPositionColumn', 'noPositionColumn']);
  });
});
