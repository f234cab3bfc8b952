import { shownName } from '../../../scorecard/people/identity';
import type { ActiveCard } from '../../../app/situation/situation';
import type { CardProgress } from '../../../app/situation/cardProgress';
import { cellPlace } from '../../../app/workbook/showCell';
import { cellAddress } from '../../../base/address';
import { totalText } from '../../../scorecard/columns/targetFormat';
import { homeTexts } from '../../../i18n/pane/home/texts';
import { usePane } from '../../components/paneContext';
import { CellLink } from '../../components/place/CellLink';
import { HomeButton } from './HomeButton';
import { HomeScreen } from './HomeScreen';
import { useHomeStyles } from './homeStyles';

/** The card on the sheet that is shown: what it lacks, and the next one to be filled. */
export function CardScreen({ active, onOverview }: { readonly active: ActiveCard; readonly onOverview: () => void }) {
  const styles = useHomeStyles();
  const { state, perform } = usePane();
  const words = homeTexts(state.language);
  const { card, place, count, previous, nextUnfinished } = active;
  const goTo = (to: CardProgress) => () => {
    const [first] = to.missing;
    void perform({ kind: 'show', place: cellPlace(to.sheetName, first?.row ?? 0, first?.column ?? 0) });
  };
  return (
    <HomeScreen
      title={words.cardTitle(shownName(card))}
      name="card"
      facts={
        <>
          <p className={styles.quiet}>{words.cardPlace(place, count)}</p>
          <Facts card={card} />
          <Repeated card={card} />
        </>
      }
      primary={
        nextUnfinished ? (
          <HomeButton
            primary
            text={words.nextUnfinished(shownName(nextUnfinished))}
            testId="next-unfinished"
            onClick={goTo(nextUnfinished)}
          />
        ) : (
          <HomeButton primary text={words.overview} testId="overview" onClick={onOverview} />
        )
      }
      others={
        <>
          {nextUnfinished === null && <span>{words.allOthers}</span>}
          {previous && (
            <HomeButton text={words.previous(shownName(previous))} testId="previous" onClick={goTo(previous)} />
          )}
          {nextUnfinished && <HomeButton text={words.overview} testId="overview" onClick={onOverview} />}
        </>
      }
    />
  );
}

function Repeated({ card: { sheetName, repeated = [] } }: { readonly card: CardProgress }) {
  const styles = useHomeStyles();
  const { state } = usePane();
  const words = homeTexts(state.language);
  if (repeated.length === 0) return null;
  return (
    <ul className={styles.list} data-testid="card-repeated">
      {repeated.map(({ item, reason, indicators, row, column }) => (
        <li key={`${row} ${column}`}>
          <CellLink sheet={sheetName} row={row} column={column} text={cellAddress(row, column)} />{' '}
          {words.repeated(reason === '' ? item : reason, indicators)}
        </li>
      ))}
    </ul>
  );
}

function Facts({ card: { sheetName, total, grade, missing } }: { readonly card: CardProgress }) {
  const styles = useHomeStyles();
  const { state } = usePane();
  const words = homeTexts(state.language);
  if (total !== null) return <p className={styles.figure}>{words.cardTotal(totalText(total), grade)}</p>;
  if (missing.length === 0) return <p>{words.cardNothing}</p>;
  return (
    <>
      <p className={styles.figure}>{words.cardMissing(missing.length)}</p>
      <ul className={styles.list} data-testid="card-missing">
        {missing.map(({ kind, indicator, row, column }) => (
          <li key={`${row} ${column}`}>
            <CellLink sheet={sheetName} row={row} column={column} text={`${indicator} ${cellAddress(row, column)}`} />{' '}
            <span className={styles.quiet}>{words.gaps[kind]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
