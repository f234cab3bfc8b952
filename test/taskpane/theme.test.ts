import { followTheme, themeFor, type ThemeName } from '../../src/taskpane/components/theme';

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

test('the pane is drawn again when it is looked at in another theme, and only then', () => {
  let now: ThemeName = 'light';
  const looks: (() => void)[] = [];
  const drawn: ThemeName[] = [];
  followTheme(
    () => now,
    (look) => looks.push(look),
    (theme) => drawn.push(theme),
  );
  const lookAgain = (theme: ThemeName): void => {
    now = theme;
    looks.forEach((look) => look());
  };
  (['light', 'dark', 'dark', 'highContrast', 'light'] as const).forEach(lookAgain);
  expect(drawn).toEqual(['light', 'dark', 'highContrast', 'light']);
});
