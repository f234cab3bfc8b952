import { singleCell } from '../../../src/base/joinAreas';
import type { Mark } from '../../../src/base/sheetDrawing';
import { joinMarks } from '../../../src/scorecard/sheet/filledFormula';

const RED = { fill: '#FF0000' };
const mark = (row: number, when: string, style: Mark['style'] = RED, column = 1): Mark => ({
  area: singleCell(row, column),
  when,
  style,
});

test('marks below each other that ask the same of their own cell are one, whatever stays where it is', () => {
  const [first, second, third] = [4, 5, 6].map((row) => mark(row, `=OR(B${row + 1}<0,SUM($B$5:$B$7)<>1)`)) as [
    Mark,
    Mark,
    Mark,
  ];
  expect(joinMarks([first, second, third])).toEqual([{ ...first, area: { ...first.area, rowCount: 3 } }]);
});

test('a mark that asks otherwise, looks otherwise, stands elsewhere or comes after another one is by itself', () => {
  const first = mark(4, '=B5<0');
  const others = [
    mark(5, '=B6<1'),
    mark(5, '=B5<0'),
    mark(5, '=B6<0', { color: '#FF0000' }),
    mark(6, '=B7<0'),
    mark(5, '=C6<0', RED, 2),
    mark(3, '=B4<0'),
  ];
  for (const other of others) expect(joinMarks([first, other])).toEqual([first, other]);
  const between = mark(20, '=B21=1');
  const next = mark(5, '=B6<0');
  expect(joinMarks([first, between, next])).toEqual([first, between, next]);
});

test('a mark whose formula names what filling does not follow stays by itself', () => {
  const two = [4, 5].map((row) => mark(row, `=B${row + 1}<最低`));
  expect(joinMarks(two)).toEqual(two);
});
