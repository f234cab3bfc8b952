import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { LANGUAGES } from '../../../base/language';
import { LANGUAGE_NAMES } from '../../../i18n/languageNames';
import { usePane } from '../../components/paneContext';
import { useLanguageButton } from './useLanguageButton';

const AS_PANE = 'pane';

/** The languages by their own names, those in use marked: of the pane, and of the sheets it writes. */
export function LanguageMenu({ openAtFirst }: { readonly openAtFirst: boolean }) {
  const { state, perform, switchLanguage, useCases, texts } = usePane();
  // Which one the workbook keeps is known once it has been read.
  const sheets = useCases.loaded()?.sheets ?? null;
  const chosen = sheets === null ? [] : [sheets.chosen ?? AS_PANE];
  const choose = (name: string, checked: readonly string[]): void => {
    const language = LANGUAGES.find((one) => checked.includes(one));
    if (name === 'sheets') void perform({ kind: 'chooseSheetLanguage', language: language ?? null });
    else if (language !== undefined) switchLanguage(language);
  };
  return (
    <Menu
      defaultOpen={openAtFirst}
      checkedValues={{ language: [state.language], sheets: chosen }}
      onCheckedValueChange={(_, { name, checkedItems }) => choose(name, checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button {...useLanguageButton()} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{texts.frame.paneLanguage}</MenuGroupHeader>
            <LanguageItems name="language" disabled={false} />
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{texts.frame.sheetLanguage}</MenuGroupHeader>
            <MenuItemRadio name="sheets" value={AS_PANE} disabled={sheets === null} data-testid="sheets-pane">
              {texts.frame.asPane}
            </MenuItemRadio>
            <LanguageItems name="sheets" disabled={sheets === null} />
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function LanguageItems({ name, disabled }: { readonly name: 'language' | 'sheets'; readonly disabled: boolean }) {
  return LANGUAGES.map((language) => (
    <MenuItemRadio
      key={language}
      name={name}
      value={language}
      lang={language}
      disabled={disabled}
      data-testid={`${name}-${language}`}
    >
      {LANGUAGE_NAMES[language]}
    </MenuItemRadio>
  ));
}
