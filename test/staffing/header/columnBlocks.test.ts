import type { Area } from '../../../src/base/address';
import { GridView } from '../../../src/staffing/cells/gridView';
import { splitIntoBlocks } from '../../../src/staffing/header/columnBlocks';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

type Cells = readonly (string | number | null)[];
const LIST = ['部门', '岗位', '姓名'];
const DATA = ['运营部', '店长', '张伟'];

const blocksOf = (builder: SheetBuilder, rows: readonly number[], from = 0) =>
  splitIntoBlocks(new GridView(builder.grid()), rows).map(({ first, last }) => [first - from, last - from]);

/** The blocks of columns, first and last, that a header goes over: drawn in the corner, and away from it. */
function blocks(header: Cells, rows: readonly Cells[] = []) {
  const found = blocksOf(sheet('名单').withHeader(header).withRows(rows), [0]);
  expect(blocksOf(sheet('名单').startingAt(5, 4).withHeader(header).withRows(rows), [5], 4)).toEqual(found);
  return found;
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

describe('an Excel table', () => {
  const beside = (header: Cells, row: Cells, area: Area) =>
    blocksOf(sheet('名单').withHeader(header).withRows([row, DATA, DATA]).withTable('表1', area), [0]);

  test('is a block by itself; what stands on either side is another', () => {
    const header = ['序号', ...LIST, '备注'];
    const area = { row: 0, column: 1, rowCount: 2, columnCount: 3 };
    expect(beside(header, [1, ...DATA, 'x'], area)).toEqual([
      [1, 3],
      [0, 0],
      [4, 4],
    ]);
    expect(beside(header, [1, ...DATA, 'x'], { ...area, row: 1 })).toEqual([[0, 4]]);
  });

  test('has no list beside it where something stands here and there', () => {
    const area = { row: 0, column: 0, rowCount: 4, columnCount: 3 };
    expect(beside(LIST, [...DATA, null, null, '复核'], area)).toEqual([[0, 2]]);
  });
});

test('a list begins again with both of its first headers, not with one of them', () => {
  const row: Cells = ['a', 'b', 'c', 'd', 'e'];
  expect(blocks(['部门', '岗位', '姓名', '工号', '岗位'], [row])).toEqual([[0, 4]]);
  expect(blocks(['部门', '岗位', '姓名', '部门', '工号'], [row])).toEqual([[0, 4]]);
  expect(blocks(['部门', '', '姓名', '部门', ''], [row])).toEqual([[0, 4]]);
  expect(blocks(['', '岗位', '姓名', '', '岗位'], [row])).toEqual([[0, 4]]);
});

test('in a header of two rows the lower one tells where a list begins again, or the upper one where that is blank', () => {
  const blank = sheet('名单')
    .withRow([...LIST, ...LIST])
    .withBlankRows(1);
  expect(blocksOf(blank.withRow([...DATA, ...DATA]), [0, 1])).toHaveLength(2);
  const builder = sheet('名单')
    .withRow(['甲', '乙', '丙', '丁', '戊', '己'])
    .withRow([...LIST, ...LIST]);
  expect(blocksOf(builder.withRow([...DATA, ...DATA]), [0, 1])).toEqual([
    [0, 2],
    [3, 5],
  ]);
});

test('behind an empty column only a word that surely names a field begins another list', () => {
  const beside = (left: Cells, right: Cells) => blocks([...left, null, ...right], [DATA]);
  expect(beside(LIST, ['工号', '人员'])).toHaveLength(2);
  expect(beside(LIST, ['工号', '责任人'])).toHaveLength(1);
  expect(beside(LIST, ['工号', null, '姓名'])).toHaveLength(2);
  expect(beside(['部门', '姓名', '工号'], ['岗位', '手机'])).toHaveLength(1);
});

test('a filled column without a header apart from a list belongs to what it stands beside', () => {
  const row: Cells = [...DATA, '', 'x', 'y'];
  expect(blocks([...LIST, null, null, '备注'], [row, row])).toEqual([[0, 5]]);
  const alone: Cells = [...DATA, '', 'x'];
  expect(blocks(['部门', '姓名', '工号', null, null], [alone, alone])).toEqual([[0, 4]]);
});

test('a column is looked at forty rows deep', () => {
  const below = (depth: number) =>
    blocksOf(
      sheet('名单')
        .withHeader([...LIST, null, '工号', '姓名'])
        .withRow(DATA)
        .withCell(depth, 3, '末'),
      [0],
    );
  expect(below(40)).toEqual([[0, 5]]);
  expect(below(41)).toEqual([
    [0, 2],
    [4, 5],
  ]);
  const filled = (rows: number) =>
    blocks(
      LIST,
      Array.from({ length: 50 }, (_, row) => [...DATA, row < rows ? 'x' : '']),
    );
  expect([filled(20), filled(21)]).toEqual([[[0, 2]], [[0, 3]]]);
});
