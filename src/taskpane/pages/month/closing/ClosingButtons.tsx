import { situationOf, type Situation } from '../../../../app/situation/situation';
import { absentSentence, calibrationSentence } from '../../../../i18n/messages/calibration/texts';
import { closingTexts } from '../../../../i18n/pane/closing/texts';
import { homeTexts } from '../../../../i18n/pane/home/texts';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { operationTexts } from '../../../../i18n/pane/operations/texts';
import { maybeForgotten, withoutCards } from '../../../state/cards/withoutCards';
import { costOf } from '../../../state/operations/sheetCost';
import { AskButton } from '../../../components/ask/AskButton';
import { usePane, usePeriodName } from '../../../components/paneContext';
import { NextPeriodFacts } from './NextPeriodFacts';
import { NextPeriodField } from './NextPeriodField';
import { IncompleteDialog } from './IncompleteDialog';

/** Closes the period, once the person has seen which, of how many cards, and what can't be taken back. */
export function CloseButton({ primary = false }: { readonly primary?: boolean }) {
  const { month, words, period } = useClosingWords();
  return (
    <ClosingButton
      kind="closePeriod"
      primary={primary}
      text={period === null ? month.close : words.close(period)}
      title={period === null ? month.closeAsk : words.closeAsk(period)}
      confirm={month.close}
      consequence={month.closeBody}
    />
  );
}

/** Ends the period, where it is not closed yet, and begins the next, after the same facts. */
export function NextPeriodButton({ primary = false }: { readonly primary?: boolean }) {
  const { month, words, period, isClosed } = useClosingWords();
  const ask = isClosed ? words.nextAskClosed : words.nextAsk;
  return (
    <ClosingButton
      kind="nextPeriod"
      primary={primary}
      text={month.next}
      title={period === null ? month.nextAsk : ask(period)}
      confirm={month.proceed}
      consequence={isClosed ? month.nextBodyClosed : month.nextBody}
    />
  );
}

function useClosingWords() {
  const { language, home } = usePane().state;
  const nameOf = usePeriodName();
  const period = home.reading?.period ?? null;
  const isClosed = (home.reading?.closedOn ?? null) !== null;
  return { month: monthTexts(language), words: homeTexts(language), period: period && nameOf(period), isClosed };
}

function ClosingButton({
  kind,
  consequence,
  ...asked
}: {
  readonly kind: 'closePeriod' | 'nextPeriod';
  readonly primary: boolean;
  readonly text: string;
  readonly title: string;
  readonly confirm: string;
  readonly consequence: string;
}) {
  const { month } = useClosingWords();
  return (
    <>
      <AskButton
        {...asked}
        task={{ kind, evenIncomplete: false }}
        decline={month.cancel}
        declineIsSafer={useOpenPeriod()?.kind === 'open'}
      >
        <PeriodFacts tellsTime={kind === 'closePeriod'} />
        {kind === 'nextPeriod' && (
          <>
            <NextPeriodField />
            <NextPeriodFacts />
          </>
        )}
        <p>{consequence}</p>
      </AskButton>
      <IncompleteDialog kind={kind} />
    </>
  );
}

/** How many cards the period has, how many are scored, what is missing, how far the calibration is, and that sheets can't be undone. */
function PeriodFacts({ tellsTime }: { readonly tellsTime: boolean }) {
  const { state } = usePane();
  const words = homeTexts(state.language);
  const open = useOpenPeriod();
  const { cardCount, closedOn, calibration, absent } = state.home.reading ?? {
    cardCount: 0,
    closedOn: null,
    calibration: null,
    absent: [],
  };
  const unrated = absentSentence(absent, state.language);
  return (
    <div data-testid="period-facts">
      {open && <p>{words.closeFacts(open.cards.length, open.scored)}</p>}
      {closedOn !== null && <p>{words.closed(cardCount, closedOn)}</p>}
      {open?.gaps.some(({ cells }) => cells > 0) && (
        <ul>
          {open.gaps
            .filter(({ cells }) => cells > 0)
            .map(({ kind, people }) => (
              <li key={kind}>{words.closeGap(words.gaps[kind], people.length)}</li>
            ))}
        </ul>
      )}
      {closedOn === null && <Forgotten />}
      {unrated !== null && <p data-testid="period-absent">{unrated}</p>}
      {calibration && <p data-testid="period-calibration">{calibrationSentence(calibration, state.language)}</p>}
      {tellsTime && cardCount > 0 && <p>{operationTexts(state.language).before.time(costOf(cardCount).seconds)}</p>}
      <p>{words.cannotUndo}</p>
    </div>
  );
}

/** Names shown in a row; the overview has all of them, with the reasons. */
const NAMES = 5;

/** Who of the list as it was read is in none of the cards that are closed, though nobody has decided so. */
function Forgotten() {
  const { state, useCases } = usePane();
  const known = useCases.loaded();
  const found = known && withoutCards(state, state.home.reading, known);
  const names = found ? maybeForgotten(found) : [];
  if (names.length === 0) return null;
  const words = closingTexts(state.language);
  return <p data-testid="period-without">{words.withoutCards(names.length, names.slice(0, NAMES))}</p>;
}

/** The period under way, as far as it is counted. */
function useOpenPeriod(): Extract<Situation, { kind: 'open' | 'scored' }> | null {
  const { reading } = usePane().state.home;
  const situation = reading && situationOf(reading);
  return situation?.kind === 'open' || situation?.kind === 'scored' ? situation : null;
}
