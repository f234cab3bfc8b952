import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { LANGUAGES } from '../../../base/language';
import { LANGUAGE_NAMES } from '../../../i18n/languageNames';
import { usePane } from '../../components/paneContext';
import { useLanguageButton } from './useLanguageButton';

/** The languages by their own names, the one in use marked. */
export function LanguageMenu({ openAtFirst }: { readonly openAtFirst: boolean }) {
  const { state, switchLanguage } = usePane();
  return (
    <Menu
      defaultOpen={openAtFirst}
      checkedValues={{ language: [state.language] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const language = LANGUAGES.find((one) => checkedItems.includes(one));
        if (language !== undefined) switchLanguage(language);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button {...useLanguageButton()} />
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
