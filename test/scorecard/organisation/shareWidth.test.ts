import fc from 'fast-check';
import { heightIn, widestWord, widthPoints } from '../../../src/base/textWidth';
import { shareWidth } from '../../../src/scorecard/organisation/shareWidth';

const ROOM = 600;
const SIZE = 9;

function heights(lines: readonly (readonly string[])[], widths: readonly number[]): number[] {
  return lines.map((line) => Math.max(...line.map((text, at) => heightIn(text, widthPoints([widths[at] ?? 0]), SIZE))));
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

test('a column that has much to say takes the room of those that have little', () => {
  const lines = [
    ['一二三四五六七八九十'.repeat(20), '一二三四五六七八九十'.repeat(4), '王'],
    ['一二三四五六七八九十'.repeat(18), '一二三四五六七八九十'.repeat(5), '李'],
  ];
  const widths = shareWidth(['职责', '要求', '姓名'], lines, ROOM, SIZE);
  expect(widthPoints(widths)).toBeLessThanOrEqual(ROOM);
  expect(widthPoints(widths)).toBeGreaterThan(ROOM - 12);
  const alike = new Array<number>(3).fill(36);
  expect(total(heights(lines, widths))).toBeLessThan(0.7 * total(heights(lines, alike)));
});

test('a row that no height could show takes paper from others', () => {
  const short = Array.from({ length: 30 }, () => ['甲，'.repeat(150), '乙']);
  const lines = [...short, ['甲', '乙，'.repeat(500)]];
  expect(Math.max(...heights(lines, shareWidth(['a', 'b'], lines, ROOM, SIZE)))).toBeLessThanOrEqual(409);
});

test('words stay whole however much the other columns have to say, and nothing leads to no widths', () => {
  const long = 'one two three '.repeat(100);
  const widths = shareWidth(['Department', 'Duties'], [['Administration 欧阳修远', long]], ROOM, SIZE);
  expect(widthPoints(widths.slice(0, 1))).toBeGreaterThanOrEqual(widestWord('Administration', SIZE));
  expect(shareWidth(['a', 'b'], [], ROOM, SIZE).every((width) => width > 0)).toBe(true);
});

test('columns never take more than there is, unless their words alone do', () => {
  const text = fc.string({ unit: fc.constantFrom('客', '服', 'a', 'W', ' ', '\n', '，'), maxLength: 60 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text), { maxLength: 6 }), (lines) => {
      const widths = shareWidth(['部门', '岗位', '职责'], lines, ROOM, SIZE);
      expect(widthPoints(widths)).toBeLessThanOrEqual(ROOM);
    }),
    { numRuns: 60 },
  );
});
