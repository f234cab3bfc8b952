import type { NotAssessed } from '../../../app/cards/assessees';
import { elsewhereSentences, notAssessedNote } from '../../../i18n/messages/elsewhere';
import type { SpecialPerson } from '../../../scorecard/employment/specialPeople';
import { cellPlace } from '../../../app/workbook/showCell';
import { PlaceLink } from '../../components/place/CellLink';
import { useMessages } from '../../components/useMessages';
import { usePane } from '../../components/paneContext';
import { usePlaceText } from '../../components/place/placeText';
import { ShownPart } from '../../components/ShownPart';
import { useListStyles } from '../../components/listStyles';

/** Everyone without a card, with the reason. */
export function NotAssessedList({ people }: { readonly people: readonly NotAssessed[] }) {
  const styles = useListStyles();
  const { state, texts } = usePane();
  const messages = useMessages();
  const place = usePlaceText();
  return (
    <>
      {elsewhereSentences(people, messages, state.language).map((sentence) => (
        <p key={sentence} data-testid="assessed-elsewhere">
          {sentence}
        </p>
      ))}
      <ShownPart items={people} size={30}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((person, index) => (
              <li key={index} className={styles.line}>
                <PlaceLink
                  place={cellPlace(person.sheet, person.row, person.column)}
                  text={place(person.sheet, messages.row(person.row))}
                />{' '}
                {texts.cards.person(person.name, person.position)}{' '}
                <span className={styles.quiet}>
                  {[messages.notAssessedReasons[person.reason], notAssessedNote(person, state.language)]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        )}
      </ShownPart>
    </>
  );
}

/** Everyone with a card who is not there as usual in the period, and what is special. */
export function SpecialList({ people }: { readonly people: readonly SpecialPerson[] }) {
  const styles = useListStyles();
  const { texts } = usePane();
  return (
    <ShownPart items={people} size={30}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map(({ name, position, status }, index) => (
            <li key={index} className={styles.line}>
              {texts.cards.person(name, position)} <span className={styles.quiet}>{status}</span>
            </li>
          ))}
        </ul>
      )}
    </ShownPart>
  );
}
