import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { themeOf, type ThemeName } from './theme';

const useStyles = makeStyles({
  page: { height: '100vh', overflowX: 'hidden', overflowY: 'auto' },
  // What the browser draws by itself: scroll bars, and the sign in a field for a date.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  highContrast: { colorScheme: 'light dark' },
});

/**
 * Gives the whole pane Excel's theme, down to its lower edge. The size is not the provider's own: its classes are those
 * of every list and dialog that opens over the page, too.
 */
export function ThemedPage({ theme, children }: { readonly theme: ThemeName; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={themeOf(theme)} className={styles[theme]}>
      <div className={styles.page}>{children}</div>
    </FluentProvider>
  );
}
