import { totalText } from '../../../src/scorecard/columns/targetFormat';

test.each([
  [80, '80.0'],
  [91.3, '91.3'],
  [79.95, '79.95'],
])('a total of %d prints as %s', (total, printed) => {
  expect(totalText(total)).toBe(printed);
});
