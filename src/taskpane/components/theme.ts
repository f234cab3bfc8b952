import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The pane's look; it follows Excel's theme. */
export type ThemeName = 'light' | 'dark' | 'highContrast';

/** The accent of the generated sheets (PALETTE.accent) from dark to light. */
const BRAND: BrandVariants = {
  10: '#04121C',
  20: '#0A2232',
  30: '#0E3047',
  40: '#123C59',
  50: '#16496B',
  60: '#1A557C',
  70: '#1D5B85',
  80: '#1F5F8B',
  90: '#3A74A0',
  100: '#5288B1',
  110: '#6A9CC1',
  120: '#83AFD0',
  130: '#9CC3DF',
  140: '#B6D5EB',
  150: '#D0E5F4',
  160: '#EBF4FB',
};

const FONTS =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(BRAND), fontFamilyBase: FONTS },
  dark: {
    ...createDarkTheme(BRAND),
    fontFamilyBase: FONTS,
    // The dark theme's own accents are too dark on a dark pane to read as text.
    colorBrandForeground1: BRAND[120],
    colorBrandForeground2: BRAND[130],
    colorBrandForegroundLink: BRAND[120],
    colorBrandForegroundLinkHover: BRAND[130],
    colorBrandForegroundLinkPressed: BRAND[140],
    colorNeutralForeground2BrandHover: BRAND[120],
    colorNeutralForeground2BrandPressed: BRAND[120],
    colorNeutralForeground2BrandSelected: BRAND[120],
    colorNeutralForeground3BrandHover: BRAND[120],
    colorNeutralForeground3BrandPressed: BRAND[120],
    colorNeutralForeground3BrandSelected: BRAND[120],
  },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase: FONTS },
};

export function themeOf(name: ThemeName): Theme {
  return THEMES[name];
}

/** Chooses the theme from Excel's background colour ("#1F1F1F"); light where Excel tells none. */
export function themeFor(background: string | undefined, forcedColors: boolean): ThemeName {
  if (forcedColors) return 'highContrast';
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '');
  if (!match) return 'light';
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 110 ? 'dark' : 'light';
}

/**
 * Draws in the theme that `read` gives, and again when that is another one. Excel does not tell of a change: `watch` says when to look.
 */
export function followTheme(
  read: () => ThemeName,
  watch: (look: () => void) => void,
  draw: (theme: ThemeName) => void,
): void {
  let shown = read();
  draw(shown);
  watch(() => {
    const now = read();
    if (now === shown) return;
    shown = now;
    draw(now);
  });
}
