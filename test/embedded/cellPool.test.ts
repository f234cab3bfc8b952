import { CellPool } from '../../src/embedded/workbook/parts/cells/cellPool';

const pool = new CellPool();

test('cells of a file are kept once where they are alike, and only there', () => {
  expect(pool.cell(3, '权重')).toBe(pool.cell(3, '权重'));
  expect(pool.cell(3, null)).toBe(pool.cell(3, null));
  const cells = [pool.cell(3, '权重'), pool.cell(4, '权重'), pool.cell(3, '得分'), pool.cell(3, null), pool.cell(3, 1)];
  expect(cells.map(({ style, constant }) => [style, constant])).toEqual([
    [3, '权重'],
    [4, '权重'],
    [3, '得分'],
    [3, null],
    [3, 1],
  ]);
  expect(new Set(cells).size).toBe(cells.length);
});

test.each(['', '甲', '"quoted" \\ and\nbroken', '\u0007 and \ud800 alone', '<&>'])(
  'the text %j stays as it is',
  (text) => {
    expect(pool.text(text)).toBe(text);
    expect(pool.text(text)).toBe(text);
  },
);
