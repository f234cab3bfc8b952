import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { LANGUAGE_NAMES } from '../../../i18n/languageNames';
import { usePane } from '../../components/paneContext';

/** The button that names the language in use, alone or of a menu. */
export function useLanguageButton() {
  const { state, texts, useCases } = usePane();
  const name = LANGUAGE_NAMES[state.language];
  const sheets = useCases.loaded()?.sheets.chosen ?? null;
  return {
    appearance: 'subtle',
    size: 'small',
    style: { flexShrink: 0, whiteSpace: 'nowrap' },
    icon: <LocalLanguageRegular />,
    title: texts.frame.language(name, sheets === null ? null : LANGUAGE_NAMES[sheets]),
    disabled: state.busy !== null,
    'data-testid': 'language',
    children: name,
  } as const;
}
