import { gradeCounts, type Situation } from '../../../app/situation/situation';
import { homeTexts } from '../../../i18n/pane/home/texts';
import type { SidePage } from '../../../i18n/pane/frame/keys';
import { monthTexts } from '../../../i18n/pane/month/texts';
import { usePane, usePeriodName } from '../../components/paneContext';
import { ClosedNotice } from '../month/closing/ClosedNotice';
import { CloseButton, NextPeriodButton } from '../month/closing/ClosingButtons';
import { AwaitedRaters } from './AwaitedRaters';
import { HomeButton } from './HomeButton';
import { HomeScreen } from './HomeScreen';
import { useHomeStyles } from './homeStyles';
import { WithoutCards } from './WithoutCards';

type Of<Kind extends Situation['kind']> = Extract<Situation, { kind: Kind }>;

/** Everybody has a total: what came out, and closing. */
export function ScoredScreen({ situation: { period, cards } }: { readonly situation: Of<'scored'> }) {
  const nameOf = usePeriodName();
  const styles = useHomeStyles();
  const { state } = usePane();
  const words = homeTexts(state.language);
  return (
    <HomeScreen
      title={words.scoredTitle(nameOf(period))}
      name="scored"
      facts={
        <>
          <p>{words.scored(cards.length)}</p>
          <ul className={styles.list} aria-label={words.grades}>
            {[...gradeCounts(cards)].map(([grade, count]) => (
              <li key={grade}>
                {grade} {words.gap(count)}
              </li>
            ))}
          </ul>
        </>
      }
      primary={<CloseButton primary />}
      others={<GoTo page="month" text={words.payAndSummary} />}
    >
      <div className={styles.tiles}>
        <AwaitedRaters className={styles.tile} />
      </div>
      <WithoutCards />
    </HomeScreen>
  );
}

/** The month is over: the next one, or what can be done with this. */
export function ClosedScreen({ period, cardCount, closedOn }: Omit<Of<'closed'>, 'kind'>) {
  const nameOf = usePeriodName();
  const { state } = usePane();
  const words = homeTexts(state.language);
  const report = state.month.closed;
  return (
    <HomeScreen
      title={words.closedTitle(nameOf(period))}
      name="closed"
      facts={<p>{words.closed(cardCount, closedOn)}</p>}
      primary={<NextPeriodButton primary />}
      others={
        <>
          <GoTo page="history" text={words.history} />
          <GoTo page="month" text={monthTexts(state.language).title} />
        </>
      }
    >
      {report?.period === period && <ClosedNotice report={report} />}
    </HomeScreen>
  );
}

/** So many cards that counting them is the person's choice. */
export function UncountedScreen({ period, cardCount }: Omit<Of<'uncounted'>, 'kind'>) {
  const nameOf = usePeriodName();
  const { state, dispatch } = usePane();
  const words = homeTexts(state.language);
  return (
    <HomeScreen
      title={words.uncountedTitle(nameOf(period))}
      name="uncounted"
      facts={<p>{words.uncounted(cardCount)}</p>}
      primary={
        <HomeButton primary text={words.count} testId="count" onClick={() => dispatch({ type: 'everyCardAsked' })} />
      }
      others={<GoTo page="month" text={words.monthWork} />}
    />
  );
}

function GoTo({ page, text }: { readonly page: SidePage; readonly text: string }) {
  const { dispatch } = usePane();
  return <HomeButton text={text} testId={`go-${page}`} onClick={() => dispatch({ type: 'sidePageOpened', page })} />;
}
