import { makeStyles } from '@fluentui/react-components';
import type { PaneTexts } from '../../i18n/pane/texts';
import type { ThemeName } from '../components/theme';
import { ThemedPage } from '../components/ThemedPage';

const useStyles = makeStyles({ page: { padding: '24px 16px', maxWidth: '480px' } });

/** What a browser shows when the page is opened without Excel. */
export function OutsideExcel({ texts, theme }: { readonly texts: PaneTexts; readonly theme: ThemeName }) {
  const styles = useStyles();
  return (
    <ThemedPage theme={theme}>
      <main className={styles.page} data-testid="outside">
        <h1>{texts.outside.title}</h1>
        <p>{texts.outside.body}</p>
        <p>{texts.outside.advice}</p>
      </main>
    </ThemedPage>
  );
}
