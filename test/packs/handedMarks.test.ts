import { fixedMark, HandedMarks, NOT_MOVED } from '../../src/packs/fixedMark';

test('a mark is the same however often its content comes, and a text is never taken for a formula', () => {
  const marks = new HandedMarks();
  const cells = [
    ['=A1', '=A1'],
    [5, '=A1'],
    [7, '=A1'],
    ['~=A1', '~=A1'],
    ['权重', '权重'],
    [3, 3],
    [true, true],
    [1, '='],
    ['', ''],
  ] as const;
  for (const [value, formula] of [...cells, ...cells]) {
    expect(marks.of(value, formula)).toEqual(fixedMark(value, formula, NOT_MOVED));
  }
});
