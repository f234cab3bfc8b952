import { GridView } from '../../../src/staffing/cells/gridView';
import { csvSeparator, isTransposed, refusal } from '../../../src/staffing/lists/refusals';
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
