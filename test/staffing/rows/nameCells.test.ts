import { GridView } from '../../../src/staffing/cells/gridView';
import type { NameColumn } from '../../../src/staffing/header/mapColumns';
import { NameCells } from '../../../src/staffing/rows/nameCells';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

type Cell = string | number | boolean;

const WHOLE: readonly NameColumn[] = [{ column: 1, part: 'whole' }];
const PARTS: readonly NameColumn[] = [
  { column: 1, part: 'family' },
  { column: 2, part: 'given' },
];

function cellsOf(builder: SheetBuilder, rows: number, nameColumns: readonly NameColumn[]): NameCells {
  return new NameCells(new GridView(builder.grid()), { nameColumns, start: 3, end: rows + 2 });
}

/** The names read from rows below one another. */
const names = (rows: readonly (readonly string[])[], nameColumns = WHOLE): string[] => {
  const cells = cellsOf(sheet('名单').startingAt(3, 1).withRows(rows), rows.length, nameColumns);
  return rows.map((_, row) => cells.text(row + 3));
};

test('names are what the column says, or both columns together', () => {
  expect(names([['张伟'], [''], ['李娜、王芳']])).toEqual(['张伟', '', '李娜、王芳']);
  expect(
    names(
      [
        ['欧阳', '娜娜'],
        ['Anders', 'Linda'],
      ],
      PARTS,
    ),
  ).toEqual(['欧阳娜娜', 'Linda Anders']);
  expect(names([['张伟']], [])).toEqual(['']);
});

test('names side by side are those of several people', () => {
  const beside: readonly NameColumn[] = [1, 2, 3].map((column) => ({ column, part: 'whole' }));
  expect(
    names(
      [
        ['张伟', '李娜', ''],
        ['', '', '王芳'],
        ['', '', ''],
        ['张伟', '张伟', ''],
      ],
      beside,
    ),
  ).toEqual(['张伟、李娜', '王芳', '', '张伟']);
});

test('a merged name is that of all its rows', () => {
  const builder = sheet('名单')
    .startingAt(3, 1)
    .withRows([['张伟'], ['']])
    .withMerge(3, 1, 2, 1);
  expect(cellsOf(builder, 2, WHOLE).text(4)).toBe('张伟');
});

describe('"Anders, Linda Jane" is Linda Jane Anders', () => {
  const turned = (...cells: readonly string[]) => names(cells.map((cell) => [cell]));

  test('where several cells are written so, four fifths of those with a comma', () => {
    expect(turned('Anders, Linda Jane', 'Miller,Tom')).toEqual(['Linda Jane Anders', 'Tom Miller']);
    expect(turned('Anders, Linda')).toEqual(['Anders, Linda']);
    const long = 'de la Cruz, Maria';
    const four = ['Anders, Linda', 'Miller, Tom', "O'Neil, Pat", 'Smith-Jones, Ann'];
    expect(turned(...four, long).slice(0, 2)).toEqual(['Linda Anders', 'Tom Miller']);
    expect(turned(...four.slice(1), long)[0]).toBe('Miller, Tom');
  });

  test('not where cells list several people, or say something else', () => {
    expect(turned('Anders, Linda', 'Linda, Tom, Pat', 'Ann, Joe, Bob')[0]).toBe('Anders, Linda');
    expect(turned('Anders, Linda', 'Miller, Tom（兼）', 'Room 3, East')[0]).toBe('Anders, Linda');
    expect(turned('张伟, 李娜', 'Anders, Linda')[1]).toBe('Anders, Linda');
  });
});

describe('what is no name', () => {
  /** Whether the cell is none, below another one. */
  const isNoName = (cell: Cell, { beside = '', format = 'General' } = {}) => {
    const builder = sheet('名单').startingAt(3, 1).withRow([beside]).withRow([cell], { 0: format });
    return cellsOf(builder, 2, WHOLE).isNoName(4);
  };

  test.each<[Cell, boolean, boolean]>([
    // Among names, in a column without any.
    ['李娜', false, false],
    ['随便', false, false],
    ['', false, false],
    [true, true, true],
    ['是', true, true],
    ['No', true, true],
    [3, true, false],
    [999, true, false],
    [1000, true, true],
    ['3', true, false],
    ['３', true, false],
    ['1200', true, true],
    ['12.5', true, true],
    ['2023-05-01', true, true],
    ['13800001111', true, true],
    ['110101199001011234', true, true],
  ])('%j', (cell, amongNames, alone) => {
    expect([isNoName(cell, { beside: '张伟' }), isNoName(cell)]).toEqual([amongNames, alone]);
    expect(isNoName(cell, { beside: '张三、李四' })).toBe(amongNames);
  });

  test('a number that is shown as a day', () => {
    expect(isNoName(300, { format: 'yyyy-mm-dd' })).toBe(true);
    expect(isNoName(300, { format: '0.00' })).toBe(false);
  });

  test('a name that ends like a title is a name', () => {
    expect(isNoName(3, { beside: '于店长' })).toBe(true);
  });

  test('in a merged cell what its first one holds', () => {
    const builder = sheet('名单')
      .startingAt(3, 1)
      .withRows([[1200], ['']])
      .withMerge(3, 1, 2, 1);
    expect(cellsOf(builder, 2, WHOLE).isNoName(4)).toBe(true);
  });

  test('is told of whole names only', () => {
    const builder = sheet('名单')
      .startingAt(3, 1)
      .withRows([['是', '否']]);
    expect([PARTS, [], WHOLE].map((columns) => cellsOf(builder, 1, columns).isNoName(3))).toEqual([false, false, true]);
  });
});
