import type { ThemeChoice } from './pageState';

/** Where this browser keeps whether the workbench is drawn light or dark. */
const THEME = 'rolecard.workbench.theme';

/** What was chosen here before; anything else that may stand there counts as no choice. */
export function keptTheme(): ThemeChoice {
  try {
    const kept = window.localStorage.getItem(THEME);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    // Storage may be forbidden: then each page begins as the computer is set.
    return 'system';
  }
}

/** Keeps the choice for the next time. To follow the computer needs no note. */
export function keepTheme(theme: ThemeChoice): void {
  try {
    if (theme === 'system') window.localStorage.removeItem(THEME);
    else window.localStorage.setItem(THEME, theme);
  } catch {
    // It lasts as long as the page then.
  }
}
