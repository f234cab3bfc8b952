import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { CalendarMonthRegular } from '@fluentui/react-icons/svg/calendar-month';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { isSidePage } from '../state/paneState';
import { usePane } from '../components/paneContext';

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

/** The pages beside the steps and the language, reachable from everywhere. */
export function Header() {
  const styles = useStyles();
  const { state, dispatch, switchLanguage, texts } = usePane();
  const aside = isSidePage(state.page);
  return (
    <header className={styles.header}>
      <Button
        appearance="subtle"
        size="small"
        icon={aside ? <ArrowLeftRegular /> : <BookOpenRegular />}
        data-testid={aside ? 'library-back' : 'library-open'}
        onClick={() => dispatch(aside ? { type: 'libraryLeft' } : { type: 'pageOpened', page: 'roles' })}
      >
        {aside ? texts.frame.back : texts.frame.library}
      </Button>
      <SidePageMenu />
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

function SidePageMenu() {
  const { dispatch, texts } = usePane();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" data-testid="other-pages">
          {texts.frame.otherPages}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            icon={<CalendarMonthRegular />}
            data-testid="open-month"
            onClick={() => dispatch({ type: 'pageOpened', page: 'month' })}
          >
            {texts.frame.sidePages.month}
          </MenuItem>
          <MenuItem
            icon={<BuildingRegular />}
            data-testid="open-company"
            onClick={() => dispatch({ type: 'pageOpened', page: 'company' })}
          >
            {texts.frame.sidePages.company}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
