import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useState, type ReactElement } from 'react';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { createPart } from '../../addin/part';
import { useLoaded } from '../components/useLoaded';
import { usePane, usePeriodName } from '../components/paneContext';
import { useLanguageButton } from './language/useLanguageButton';

// A menu is heavy: it takes the place of its button when the pane has shown itself.
export const LANGUAGE_MENU = createPart(
  async () => (await import(/* webpackChunkName: "steps" */ './language/LanguageMenu')).LanguageMenu,
);

/** Where a day, "2026-11-15", follows on other words. */
const BEFORE_DAY = /(?<=\D)(?=\d{4}-\d\d-\d\d)/;

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
  word: { whiteSpace: 'nowrap' },
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
      <LanguageChoice />
    </header>
  );
}

/** Which month the pane works at; leads to where it stands. */
function PeriodChip() {
  const nameOf = usePeriodName();
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
      title={texts.frame.period(nameOf(period))}
      data-testid="period-chip"
      onClick={() => dispatch({ type: 'pageOpened', page: 'start' })}
    >
      <span>
        {/* Two days break between them, never within one. */}
        {nameOf(period)
          .split(BEFORE_DAY)
          .map((part, index) => (
            <Fragment key={part}>
              {index > 0 && <wbr />}
              <span className={styles.word}>{part}</span>
            </Fragment>
          ))}
      </span>
    </Button>
  );
}

/** Leads to what was done; once something was. */
function OperationsButton() {
  const { state, texts } = usePane();
  const count = state.earlier.length + state.operations.length;
  if (count === 0) return null;
  return <PageButton page="operations" label={texts.frame.operationCount(count)} icon={<HistoryRegular />} />;
}

function HelpButton() {
  const { texts } = usePane();
  return <PageButton page="help" label={texts.frame.sidePages.help} icon={<QuestionCircleRegular />} />;
}

function PageButton({
  page,
  label,
  icon,
}: {
  readonly page: 'operations' | 'help';
  readonly label: string;
  readonly icon: ReactElement;
}) {
  const { dispatch } = usePane();
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={icon}
      aria-label={label}
      title={label}
      data-testid={`open-${page}`}
      onClick={() => dispatch({ type: 'sidePageOpened', page })}
    />
  );
}

/** The language in use; the menu of all, once it has come. */
function LanguageChoice() {
  const button = useLanguageButton();
  const [wanted, setWanted] = useState(false);
  const { loaded: LanguageMenu, retry } = useLoaded(LANGUAGE_MENU);
  if (LanguageMenu !== null) return <LanguageMenu openAtFirst={wanted} />;
  const open = (): void => {
    setWanted(true);
    retry();
  };
  return <Button {...button} onClick={open} />;
}
