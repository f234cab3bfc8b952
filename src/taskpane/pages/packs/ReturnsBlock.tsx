import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReturnLine, ReturnsReading } from '../../../app/packs/readReturns';
import { calibrationStateTexts } from '../../../i18n/messages/calibration/texts';
import { packReminder } from '../../../i18n/messages/packs/reminder';
import { packMessages } from '../../../i18n/messages/packs/texts';
import { packsPageTexts } from '../../../i18n/pane/packs/texts';
import { shownName } from '../../../scorecard/people/identity';
import { PerformButton } from '../../components/ask/PerformButton';
import { FindingSection } from '../../components/FindingSection';
import { useListStyles } from '../../components/listStyles';
import { usePane } from '../../components/paneContext';
import { CellLink } from '../../components/place/CellLink';
import { ShownPart } from '../../components/ShownPart';
import { StepBlock } from '../../components/StepBlock';
import { useNames } from './useNames';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', userSelect: 'text', margin: '4px 0' },
  absent: { fontWeight: 600 },
});

/** Whose pack is not back, what is blank still, and a text to remind them. */
export function ReturnsBlock() {
  const { state } = usePane();
  const words = packsPageTexts(state.language);
  const { returns } = state.packs;
  return (
    <StepBlock title={words.returnsTitle} testId="packs-returns">
      <div>
        <PerformButton task={{ kind: 'readReturns' }} text={words.look} />
      </div>
      {returns && (returns.lines.length === 0 ? <div>{words.noneHandedOut}</div> : <Returns returns={returns} />)}
      {returns && <Unrated absent={returns.absent} />}
    </StepBlock>
  );
}

/** Cards that lack a rating of somebody with a weight, each with its first blank cell. */
function Unrated({ absent }: Pick<ReturnsReading, 'absent'>) {
  const { state } = usePane();
  const words = packsPageTexts(state.language);
  const { raters } = calibrationStateTexts(state.language);
  const nameOf = useNames(absent);
  return (
    <FindingSection title={words.unrated(absent.length)} items={absent} testId="returns-unrated">
      {(card) => (
        <CellLink
          sheet={card.sheetName}
          row={card.row}
          column={card.column}
          text={words.unratedBy(nameOf(card, shownName(card)), raters[card.as], card.lines)}
        />
      )}
    </FindingSection>
  );
}

function Returns({ returns: { period, lines } }: { readonly returns: ReturnsReading }) {
  const lists = useListStyles();
  const { state } = usePane();
  const nameOf = useNames(lines.flatMap(({ missing }) => missing));
  const packs = lines.map((line) => ({
    ...line,
    people: line.missing.map((card) => ({ person: nameOf(card, shownName(card)), cells: card.missing.length })),
  }));
  const reminder = packReminder(period, packs, packMessages(state.language));
  const absentFirst = [...lines].sort((a, b) => Number(a.returnedOn !== null) - Number(b.returnedOn !== null));
  return (
    <div data-testid="returns">
      {reminder !== null && <Reminder text={reminder} />}
      <ShownPart items={absentFirst} size={30}>
        {(shown) => (
          <ul className={lists.list}>
            {shown.map((line) => (
              <li key={`${line.kind} ${line.recipient}`} className={lists.line}>
                <PackLine line={line} nameOf={nameOf} />
              </li>
            ))}
          </ul>
        )}
      </ShownPart>
    </div>
  );
}

function PackLine({ line, nameOf }: { readonly line: ReturnLine; readonly nameOf: ReturnType<typeof useNames> }) {
  const styles = useStyles();
  const { state } = usePane();
  const words = packsPageTexts(state.language);
  const { recipient, kind, cards, handedOutAt, due, returnedOn, missing } = line;
  return (
    <>
      {words.returnLine(recipient, kind, cards, handedOutAt, due)}{' '}
      {returnedOn === null ? (
        <span className={styles.absent}>{words.absent}</span>
      ) : (
        <span>{words.returned(returnedOn)}</span>
      )}
      {returnedOn !== null &&
        missing.map((card) => {
          const [first] = card.missing;
          const text = words.blank(nameOf(card, shownName(card)), card.missing.length);
          return (
            first && (
              <div key={card.number}>
                <CellLink sheet={card.sheetName} row={first.row} column={first.column} text={text} />
              </div>
            )
          );
        })}
    </>
  );
}

/** Copies what can be pasted into a chat; where nothing can be copied, the text is shown to be selected. */
function Reminder({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { state, copy } = usePane();
  const words = packsPageTexts(state.language);
  const [outcome, setOutcome] = useState<boolean | null>(null);
  return (
    <div>
      <Button size="small" data-testid="copy-reminder" onClick={() => void copy(text).then(setOutcome)}>
        {words.copy}
      </Button>{' '}
      <span role="status">
        {outcome === true && words.copied}
        {outcome === false && words.notCopied}
      </span>
      {outcome === false && <pre className={styles.text}>{text}</pre>}
    </div>
  );
}
