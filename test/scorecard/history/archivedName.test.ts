import { archivedName } from '../../../src/scorecard/history/archivedName';
import { sheetNameKey } from '../../../src/scorecard/sheet/sheetName';

test('a card of the month before tells its month', () => {
  const taken = new Set(['张三', '李四'].map(sheetNameKey));
  expect(archivedName('张三', '2026-11', taken)).toBe('张三 2026-11');
  expect(taken.has('张三 2026-11')).toBe(true);
});

test('a name that tells it already stays, so that starting again changes nothing', () => {
  expect(archivedName('张三 2026-11', '2026-11', new Set(['张三 2026-11']))).toBe('张三 2026-11');
});

test('the longest names keep their month and stay legal and unique', () => {
  const long = '很长的名字'.repeat(6) + 'x';
  const taken = new Set<string>();
  const first = archivedName(long, '2026-11', taken);
  expect(first).toHaveLength(31);
  expect(first.endsWith(' 2026-11')).toBe(true);
  const second = archivedName(`${long.slice(0, -1)}y`, '2026-11', taken);
  expect(second).not.toBe(first);
  expect(second.length).toBeLessThanOrEqual(31);
  expect(archivedName(`${'a'.repeat(22)}😀x`, '2026-11', taken)).toBe(`${'a'.repeat(22)} 2026-11`);
});

test.each([
  ['张三', '2026-Q3', '张三 2026-Q3'],
  ['张三 2026-Q3', '2026-Q3', '张三 2026-Q3'],
  // A month of the year does not tell the year.
  ['张三 2026-11', '2026', '张三 2026-11 2026'],
  ['张三 2026-Q3', '2026', '张三 2026-Q3 2026'],
  ['12026张三', '2026', '12026张三 2026'],
  ['张三 2026', '2026', '张三 2026'],
  // Names that HR has made of a pattern with hyphens.
  ['张三-2026-11', '2026-11', '张三-2026-11'],
  ['E1024-2026-11', '2026-11', 'E1024-2026-11'],
  ['2026-11-张三', '2026-11', '2026-11-张三'],
  ['张三', '2026-07-15..2026-09-30', '张三 20260715-20260930'],
  ['张三 20260715-20260930', '2026-07-15..2026-09-30', '张三 20260715-20260930'],
])('%s of %s becomes %s', (name, period, wanted) => {
  expect(archivedName(name, period, new Set())).toBe(wanted);
});
