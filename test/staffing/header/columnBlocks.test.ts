import { GridView } from '../../../src/staffing/cells/gridView';
import { splitIntoBlocks } from '../../../src/staffing/header/columnBlocks';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

type Cells = readonly (string | number | null)[];
const LIST = ['部门', '岗位', '姓名'];
const DATA = ['运营部', '店长', '张伟'];

/** The blocks of columns, first and last, that a header goes over. */
function blocks(header: Cells, rows: readonly Cells[] = [], more: (builder: SheetBuilder) => void = () => undefined) {
  const builder = sheet('名单').withHeader(header).withRows(rows);
  more(builder);
  return splitIntoBlocks(new GridView(builder.grid()), [0]).map(({ first, last }) => [first, last]);
}

test('a list alone is one block, from its first header to its last', () => {
  expect(blocks(LIST, [DATA])).toEqual([[0, 2]]);
  expect(blocks([null, ...LIST], [['', ...DATA]])).toEqual([[1, 3]]);
  expect(blocks([...LIST, null, '备注'], [[...DATA, '', 'x']])).toEqual([[0, 4]]);
  expect(blocks(['备注'])).toEqual([[0, 0]]);
});

test('lists side by side begin again, with or without a column between them', () => {
  expect(blocks([...LIST, ...LIST], [[...DATA, ...DATA]])).toEqual([
    [0, 2],
    [3, 5],
  ]);
  expect(blocks([...LIST, null, ...LIST], [[...DATA, '', ...DATA]])).toEqual([
    [0, 2],
    [4, 6],
  ]);
  expect(blocks([...LIST, null, '工号', '姓名'], [[...DATA, '', 'E1', '李娜']])).toEqual([
    [0, 2],
    [4, 5],
  ]);
  expect(blocks([...LIST, null, '工号', '手机'], [[...DATA, '', 'E1', '138']])).toEqual([[0, 5]]);
  expect(blocks(['部门', '岗位', '部门', '姓名'], [['a', 'b', 'c', 'd']])).toEqual([[0, 3]]);
  expect(blocks(['部门', '部门', '部门', '姓名'], [['a', 'b', 'c', 'd']])).toEqual([[0, 3]]);
  expect(blocks(['部门', '岗位', '部门', '岗位'], [['a', 'b', 'c', 'd']])).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('a column without a header at the end belongs to the list where it is filled like one', () => {
  const rows = (...last: readonly string[]) => last.map((text) => [...DATA, text]);
  expect(blocks(LIST, rows('x', 'y', ''))).toEqual([[0, 3]]);
  expect(blocks(LIST, rows('x', '', ''))).toEqual([[0, 2]]);
  expect(blocks(LIST, rows('x', ''))).toEqual([[0, 2]]);
});

test('a lone filled column apart from a list with positions is another thing', () => {
  expect(
    blocks(
      [...LIST, null, null],
      [
        [...DATA, '', '备注一'],
        [...DATA, '', '备注二'],
      ],
    ),
  ).toEqual([
    [0, 2],
    [4, 4],
  ]);
});

test('an Excel table is a block by itself; what stands on either side is another', () => {
  const header = ['序号', ...LIST, '备注'];
  const area = { row: 0, column: 1, rowCount: 2, columnCount: 3 };
  expect(blocks(header, [[1, ...DATA, 'x']], (builder) => builder.withTable('表1', area))).toEqual([
    [1, 3],
    [0, 0],
    [4, 4],
  ]);
  expect(blocks(header, [[1, ...DATA, 'x']], (builder) => builder.withTable('表1', { ...area, row: 1 }))).toEqual([
    [0, 4],
  ]);
});
