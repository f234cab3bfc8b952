import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { DarkTheme20Regular, LocalLanguage20Regular } from '@fluentui/react-icons';
import { LANGUAGES, type Language } from '../../base/language';
import { LANGUAGE_NAMES } from '../../i18n/languageNames';
import type { ThemeChoice } from '../state/pageState';
import { useTexts } from '../state/texts';

export interface LanguageMenuProps {
  readonly language: Language;
  /** The pane would be cut off in what it does. */
  readonly isBusy: boolean;
  readonly onLanguage: (language: Language) => void;
}

export interface ThemeMenuProps {
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
}

const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** Whether the page, the sheet and the pane are drawn light, dark or as the computer is set. */
export function ThemeMenu({ theme, onTheme }: ThemeMenuProps): React.JSX.Element {
  const { themes } = useTexts();
  return (
    <Menu
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = THEMES.find((one) => checkedItems.includes(one));
        if (chosen !== undefined) onTheme(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<DarkTheme20Regular />}
          title={themes.label(themes[theme])}
          data-testid="page-theme"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {THEMES.map((one) => (
            <MenuItemRadio key={one} name="theme" value={one} data-testid={`page-theme-${one}`}>
              {themes[one]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The languages by their own names, the one in use marked. */
export function LanguageMenu({ language, isBusy, onLanguage }: LanguageMenuProps): React.JSX.Element {
  const label = useTexts().language(LANGUAGE_NAMES[language]);
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = LANGUAGES.find((one) => checkedItems.includes(one));
        if (chosen !== undefined) onLanguage(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<LocalLanguage20Regular />}
          aria-label={label}
          title={label}
          disabled={isBusy}
          data-testid="page-language"
        >
          {LANGUAGE_NAMES[language]}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {LANGUAGES.map((one) => (
            <MenuItemRadio key={one} name="language" value={one} lang={one} data-testid={`page-language-${one}`}>
              {LANGUAGE_NAMES[one]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
