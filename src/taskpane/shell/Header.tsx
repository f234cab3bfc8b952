import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { LANGUAGES } from '../../base/language';
import { LANGUAGE_NAMES } from '../../i18n/languageNames';
import { usePane } from '../components/paneContext';
import { isSidePage, SIDE_PAGES } from './pages';

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

const IN_HEADER = SIDE_PAGES.filter(({ record }) => record.place === 'header');
const IN_MENU = SIDE_PAGES.filter(({ record }) => record.place === 'menu');

/** The pages beside the steps and the language, reachable from everywhere. */
export function Header() {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      {IN_HEADER.map((page, index) => (
        <HeaderButton key={page.name} page={page} first={index === 0} />
      ))}
      <SidePageMenu />
      <span className={styles.space} />
      <LanguageMenu />
    </header>
  );
}

/** The languages by their own names, the one in use marked. */
function LanguageMenu() {
  const { state, switchLanguage, texts } = usePane();
  const label = texts.frame.language(LANGUAGE_NAMES[state.language]);
  return (
    <Menu
      checkedValues={{ language: [state.language] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const language = LANGUAGES.find((one) => checkedItems.includes(one));
        if (language !== undefined) switchLanguage(language);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<LocalLanguageRegular />}
          aria-label={label}
          title={label}
          disabled={state.busy !== null}
          data-testid="language"
        >
          {LANGUAGE_NAMES[state.language]}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {LANGUAGES.map((language) => (
            <MenuItemRadio
              key={language}
              name="language"
              value={language}
              lang={language}
              data-testid={`language-${language}`}
            >
              {LANGUAGE_NAMES[language]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Opens a page; on a page beside the steps the first of these leads back and the others are away. */
function HeaderButton({
  page: { name, record },
  first,
}: {
  readonly page: (typeof SIDE_PAGES)[number];
  readonly first: boolean;
}) {
  const { state, dispatch, texts } = usePane();
  const back = isSidePage(state.page);
  if (back && !first) return null;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={back ? <ArrowLeftRegular /> : <record.Icon />}
      data-testid={back ? 'library-back' : record.testId}
      onClick={() => dispatch(back ? { type: 'sidePageLeft' } : { type: 'sidePageOpened', page: name })}
    >
      {back ? texts.frame.back : texts.frame.sidePages[name]}
    </Button>
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
          {IN_MENU.map(({ name, record }) => (
            <MenuItem
              key={name}
              icon={<record.Icon />}
              data-testid={record.testId}
              onClick={() => dispatch({ type: 'sidePageOpened', page: name })}
            >
              {texts.frame.sidePages[name]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
