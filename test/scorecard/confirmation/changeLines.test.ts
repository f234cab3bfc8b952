import { withLines } from '../../../src/scorecard/confirmation/changeLines';

test('a change that stands on the card with other quotation marks is not told twice', () => {
  const standing = 'Changed on 2026-11-05: “Sales”, target: 30 → 40, because: new shop';
  const told = ['Changed on 2026-11-05: "Sales", target: 30 → 40, because: new shop', 'Changed on 2026-11-06: "Sales"'];
  expect(withLines(standing, told)).toBe(`${standing}\nChanged on 2026-11-06: "Sales"`);
  expect(withLines('', told)).toBe(told.join('\n'));
});
