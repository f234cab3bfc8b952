import { shownName } from '../../../scorecard/people/identity';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { reminded, type Gap, type PersonGap } from '../../../app/situation/situation';
import { cellAddress } from '../../../base/address';
import { homeTexts } from '../../../i18n/pane/home/texts';
import { usePane, usePeriodName } from '../../components/paneContext';
import { CellLink } from '../../components/place/CellLink';
import { ShownPart } from '../../components/ShownPart';
import { useHomeStyles } from './homeStyles';

const useStyles = makeStyles({
  who: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', margin: '8px 0 2px 0' },
  name: { fontSize: tokens.fontSizeBase300, margin: 0, flexGrow: 1 },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', userSelect: 'text', margin: '4px 0' },
});

/** Of whom one kind of entry is missing, by who has to be reminded; each cell is a link. */
export function GapList({ period, gap }: { readonly period: string; readonly gap: Gap }) {
  const { state } = usePane();
  const words = homeTexts(state.language);
  const groups = [...reminded(gap)];
  return (
    <section aria-label={words.showGap(words.gaps[gap.kind], gap.people.length)} data-testid={`gap-list-${gap.kind}`}>
      <ShownPart items={groups} size={20}>
        {(shown) =>
          shown.map(([who, people]) => <Group key={who} period={period} kind={gap.kind} who={who} people={people} />)
        }
      </ShownPart>
    </section>
  );
}

function Group({
  period,
  kind,
  who,
  people,
}: {
  readonly period: string;
  readonly kind: Gap['kind'];
  readonly who: string;
  readonly people: readonly PersonGap[];
}) {
  const nameOf = usePeriodName();
  const styles = useStyles();
  const home = useHomeStyles();
  const { state } = usePane();
  const words = homeTexts(state.language);
  const heading = who === '' ? words.nobody : who;
  const text = words.reminder(
    who,
    nameOf(period),
    kind,
    people.map(({ card, entries }) => {
      const cells = entries.map(({ indicator, row, column }) =>
        words.reminderEntry(indicator, cellAddress(row, column)),
      );
      return words.reminderLine(card.name, card.sheetName, cells);
    }),
  );
  return (
    <>
      <div className={styles.who}>
        <h2 className={styles.name}>{heading}</h2>
        <Reminder who={heading} text={text} />
      </div>
      <ul className={home.list}>
        {people.map(({ card, entries }) => (
          <li key={card.number}>
            <Person name={shownName(card)} sheet={card.sheetName} entries={entries} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Person({
  name,
  sheet,
  entries,
}: {
  readonly name: string;
  readonly sheet: string;
  readonly entries: PersonGap['entries'];
}) {
  const home = useHomeStyles();
  const { state } = usePane();
  const words = homeTexts(state.language);
  const [first] = entries;
  if (!first) return null;
  return (
    <>
      <CellLink sheet={sheet} row={first.row} column={first.column} text={name} />{' '}
      <span className={home.quiet}>{words.entries(entries.map(({ indicator }) => indicator))}</span>
    </>
  );
}

/** Copies what can be pasted into a chat; where nothing can be copied, the text is shown to be selected. */
function Reminder({ who, text }: { readonly who: string; readonly text: string }) {
  const styles = useStyles();
  const { state, copy } = usePane();
  const words = homeTexts(state.language);
  const [outcome, setOutcome] = useState<boolean | null>(null);
  return (
    <>
      <Button
        size="small"
        title={words.remindOne(who)}
        data-testid="remind"
        onClick={() => void copy(text).then(setOutcome)}
      >
        {words.remind}
      </Button>
      <span role="status">
        {outcome === true && words.copied}
        {outcome === false && words.notCopied}
      </span>
      {outcome === false && <pre className={styles.text}>{text}</pre>}
    </>
  );
}
