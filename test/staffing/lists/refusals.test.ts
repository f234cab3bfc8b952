import { GridView } from '../../../src/staffing/cells/gridView';
import { csvSeparator, isTransposed, namesOthers, refusal } from '../../../src/staffing/lists/refusals';
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
    ['English headers in quotation marks', ',', lines('"Department","Position","Name"', '"Sales","Clerk","Ann"')],
    ['such lines beside such lines', null, block(...JOINED.map((text) => [text, text]))],
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
    ['one post twice and no other field', false, block(['岗位', '店长', '客服'], ['岗位', '美工', '主播'])],
    ['a post and a field without people', false, block(['岗位', '店长', '客服'], ['姓名'])],
    [
      'a header word beside each person',
      false,
      block(['部门', '运营部', '备注'], ['岗位', '店长', '备注'], ['姓名', '张明', '备注']),
    ],
    ['a field that comes once more than the others', true, block(...WIDE, ['姓名', '陈晨', '赵雪'])],
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

describe('headers about candidates and things', () => {
  const TITLES = (count: number) => Array.from({ length: count }, () => ['招聘']);
  test.each<[string, boolean, SheetBuilder]>([
    ['two of them', true, block(['姓名', '应聘岗位', '面试时间'])],
    ['one', false, block(['姓名', '岗位', '面试时间'])],
    ['two in two rows', false, block(['姓名', '面试时间'], ['岗位', '面试官'])],
    ['two about leaving', false, block(['姓名', '离职日期', '离职原因'])],
    ['two about courses', true, block(['培训课程', '培训对象', '时间'])],
    ['one about courses and one about candidates', false, block(['培训课程', '面试时间', '时间'])],
    ['two fields', false, block(['姓名', '岗位'])],
    ['in the tenth row', true, block(...TITLES(9), ['面试时间', '面试官'])],
    ['in the eleventh row', false, block(...TITLES(10), ['面试时间', '面试官'])],
  ])('%s: %s', (_, candidates, builder) => {
    expect(namesOthers(view(builder))).toBe(candidates);
  });

  test('refuse what would else be read without its header', () => {
    const listed = block(
      ['应聘者', '应聘岗位', '面试时间'],
      ['张明', '店长', '2026-11-03'],
      ['李静', '客服', '2026-11-04'],
    );
    expect(readStaffingTable(listed.grid()).issues.map(({ code }) => code)).toEqual(['noPositionColumn']);
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

  /** Two bytes of each character in an encoding, found by decoding all of them. */
  function bytesIn(encoding: string): (text: string) => Uint8Array {
    const decoder = new TextDecoder(encoding);
    const bytes = new Map<string, readonly number[]>();
    for (let high = 0x81; high <= 0xfe; high++)
      for (let low = 0x40; low <= 0xfe; low++) bytes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    return (text) => Uint8Array.from([...text].flatMap((character) => bytes.get(character) ?? []));
  }
  const CHINA = ['姓名', '部门', '岗位', '职位', '工号'];
  const TAIWAN_HEADERS = ['姓名', '部門', '職稱', '職位', '職務'];
  const ALL = [...new Set([...CHINA, ...TAIWAN_HEADERS, '员工编号', '員工編號'])];
  const pairs = (words: readonly string[]) =>
    words.map((word): [string, string] => [word, word === words[0] ? (words[1] ?? '') : (words[0] ?? '')]);
  const read = (encode: (text: string) => Uint8Array, opened: string, ...texts: readonly string[]) =>
    refusal(view(block(texts.map((text) => new TextDecoder(opened).decode(encode(text))))));

  test.each(pairs(ALL))('is told by the headers %s and %s, one below the other encoding', (one, other) => {
    expect(read(written, 'gb18030', one, other)).toMatchObject({ code: 'garbledText', params: { from: 'utf-8' } });
    expect(read(written, 'gb18030', one, 'x')).toMatchObject({ code: 'noPositionColumn' });
  });
  test.each(pairs(CHINA))('is told by %s and %s of the mainland in Taiwan', (one, other) => {
    expect(read(bytesIn('gb18030'), 'big5', one, other)).toMatchObject({ params: { from: 'gb18030' } });
  });
  test.each(pairs(TAIWAN_HEADERS))('is told by %s and %s of Taiwan on the mainland', (one, other) => {
    expect(read(bytesIn('big5'), 'gb18030', one, other)).toMatchObject({ params: { from: 'big5' } });
  });

  test('is looked for in the first ten rows, and told by two cells', () => {
    const words = ['姓名', '部门'].map((word) => new TextDecoder('gb18030').decode(written(word)));
    const western = ['姓名', '部门'].map((word) => new TextDecoder('windows-1252').decode(written(word)));
    const below = (rows: number, texts: readonly string[]) =>
      refusal(view(block(...Array.from({ length: rows }, () => ['x']), texts))).code;
    expect([below(9, words), below(10, words)]).toEqual(['garbledText', 'noPositionColumn']);
    expect([below(9, western), below(10, western)]).toEqual(['garbledText', 'noPositionColumn']);
    expect(below(0, western.slice(1))).toBe('noPositionColumn');
  });

  test('is none where accents and dashes are all that is not Chinese', () => {
    const french = block(['Prénom', 'Date créée', 'Société agréée'], ['Zoé', 31, 'Crémière'], ['Noël', 40, 'Élysée']);
    const notes = block(['说明……——“待定”', '单价°……'], ['其他……——', 9], ['±……', 8]);
    expect([french, notes].map((each) => refusal(view(each)).code)).toEqual(['noPositionColumn', 'noPositionColumn']);
  });
});
