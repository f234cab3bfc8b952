import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { themeOf, type ThemeName } from './theme';

const useStyles = makeStyles({ page: { height: '100vh', overflowX: 'hidden', overflowY: 'auto' } });

/**
 * Gives the whole pane Excel's theme, down to its lower edge. The size is not the provider's own: its classes are those
 * of every list and dialog that opens over the page, too.
 */
export function ThemedPage({ theme, children }: { readonly theme: ThemeName; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={themeOf(theme)}>
      <div className={styles.page}>{children}</div>
    </FluentProvider>
  );
}
