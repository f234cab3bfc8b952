import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 8px 4px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  space: { flexGrow: 1 },
});

/** The library of roles and the language, reachable from everywhere. */
export function Header() {
  const styles = useStyles();
  const { state, dispatch, switchLanguage, texts } = usePane();
  const inLibrary = state.page === 'roles';
  return (
    <header className={styles.header}>
      <Button
        appearance="subtle"
        size="small"
        icon={inLibrary ? <ArrowLeftRegular /> : <BookOpenRegular />}
        data-testid={inLibrary ? 'library-back' : 'library-open'}
        onClick={() => dispatch(inLibrary ? { type: 'libraryLeft' } : { type: 'pageOpened', page: 'roles' })}
      >
        {inLibrary ? texts.frame.back : texts.frame.library}
      </Button>
      <span className={styles.space} />
      <Button
        appearance="subtle"
        size="small"
        icon={<LocalLanguageRegular />}
        aria-label={texts.frame.switchLanguage}
        title={texts.frame.switchLanguage}
        disabled={state.busy !== null}
        data-testid="language"
        onClick={switchLanguage}
      >
        {texts.frame.otherLanguage}
      </Button>
    </header>
  );
}
