import { areaAddress, parseArea, type Area } from '../../../src/base/address';
import { cellsOf, gatherMerges, gatherSame, touches, type Cells } from '../../../src/excel/office/together';

const area = (address: string): Area => parseArea(address) as Area;
const sayings = (...all: readonly (readonly [string, string])[]): { area: Area; value: string }[] =>
  all.map(([address, value]) => ({ area: area(address), value }));
const told = (groups: ReturnType<typeof gatherSame<string>>): string[] =>
  groups.map(({ areas, value }) => `${areas.map(areaAddress).join(',')} ${value}`);

test('what is the same is said once, neighbours as one area', () => {
  const all = sayings(['A1:D1', 'bold'], ['A9:D9', 'bold'], ['B3', 'bold'], ['B4', 'bold'], ['F1', 'plain']);
  expect(told(gatherSame(all))).toEqual(['A1:D1,B3:B4,A9:D9 bold', 'F1 plain']);
});

test('what is said last of a cell stays last', () => {
  const all = sayings(['A1:D9', 'small'], ['A1:D1', 'large'], ['A2:B2', 'small'], ['A1', 'small'], ['C3', 'large']);
  expect(told(gatherSame(all))).toEqual(['A1:D9,A2:B2 small', 'A1:D1,C3 large', 'A1 small']);
  const later = sayings(['A1', 'small'], ['A1', 'large'], ['B1', 'small'], ['A1', 'small']);
  expect(told(gatherSame(later))).toEqual(['A1:B1 small', 'A1 large', 'A1 small']);
});

test('lines of neighbours are not gathered across others', () => {
  const all = sayings(['A1', 'grey'], ['B2', 'red'], ['C3', 'grey'], ['F9', 'grey']);
  expect(told(gatherSame(all, touches))).toEqual(['A1 grey', 'B2 red', 'C3,F9 grey']);
});

test('merges below each other are merged row by row, and neighbours in a row stay two', () => {
  const merges = ['A1:B1', 'C1:D1', 'A2:B2', 'C3:D3', 'A5:B6', 'A8:B8', 'C8:D8'].map(area);
  expect(gatherMerges(merges).map(({ area: each, across }) => `${areaAddress(each)} ${across}`)).toEqual([
    'C1:D1 false',
    'A1:B2 true',
    'C3:D3 false',
    'A8:B8 false',
    'C8:D8 false',
    'A5:B6 false',
  ]);
});

test('no address is longer than Excel takes, and each set of areas is named once', () => {
  const asked: string[] = [];
  const sheet = { getRanges: (address: string) => ({ address: asked.push(address) }) } as unknown as Excel.Worksheet;
  const single = {} as Excel.Range;
  const cells = cellsOf(sheet, () => single);
  const many = Array.from({ length: 400 }, (_, row) => area(`A${2 * row + 1}:B${2 * row + 1}`));
  const once: readonly Cells[] = cells(many);
  expect(cells(many)).toEqual(once);
  expect(asked).toHaveLength(once.length);
  expect(Math.max(...asked.map(({ length }) => length))).toBeLessThanOrEqual(1000);
  expect(asked.join(',').split(',')).toEqual(many.map(areaAddress));
  expect(cells([area('C3')])).toEqual([single]);
  expect(cells([])).toEqual([]);
});
