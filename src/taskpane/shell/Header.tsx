import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { LANGUAGES } from '../../base/language';
import { LANGUAGE_NAMES } from '../../i18n/languageNames';
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
  chip: { minWidth: 0, fontVariantNumeric: 'tabular-nums' },
});

/** The month it is about, and the language, on every page. */
export function Header() {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <PeriodChip />
      <span className={styles.space} />
      <OperationsButton />
      <HelpButton />
      <LanguageMenu />
    </header>
  );
}

/** Which month the pane works at; leads to where it stands. */
function PeriodChip() {
  const styles = useStyles();
  const { state, dispatch, texts } = usePane();
  const { reading } = state.home;
  const period = reading?.period ?? state.cards.period;
  return (
    <Button
      className={styles.chip}
      appearance="outline"
      size="small"
      shape="circular"
      title={texts.frame.period(period)}
      data-testid="period-chip"
      onClick={() => dispatch({ type: 'pageOpened', page: 'start' })}
    >
      {period}
    </Button>
  );
}

/** Leads to what was done; once something was. */
function OperationsButton() {
  const { state, dispatch, texts } = usePane();
  if (state.operations.length === 0) return null;
  const label = texts.frame.operationCount(state.operations.length);
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<HistoryRegular />}
      aria-label={label}
      title={label}
      data-testid="open-operations"
      onClick={() => dispatch({ type: 'sidePageOpened', page: 'operations' })}
    />
  );
}

function HelpButton() {
  const { dispatch, texts } = usePane();
  const label = texts.frame.sidePages.help;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<QuestionCircleRegular />}
      aria-label={label}
      title={label}
      data-testid="open-help"
      onClick={() => dispatch({ type: 'sidePageOpened', page: 'help' })}
    />
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
