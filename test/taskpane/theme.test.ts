import { themeFor } from '../../src/taskpane/components/theme';

describe('themeFor', () => {
  test.each([
    ['#FFFFFF', 'light'],
    ['#F3F2F1', 'light'],
    ['#1F1F1F', 'dark'],
    ['000000', 'dark'],
    ['#444444', 'dark'],
    [undefined, 'light'],
    ['white', 'light'],
  ] as const)('background %s is %s', (background, name) => {
    expect(themeFor(background, false)).toBe(name);
  });

  test('forced colours win', () => {
    expect(themeFor('#FFFFFF', true)).toBe('highContrast');
  });
});
