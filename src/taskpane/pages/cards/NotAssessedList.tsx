import type { NotAssessed } from '../../../app/cards/assessees';
import { elsewhereSentences } from '../../../i18n/messages/elsewhere';
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
  const { texts } = usePane();
  const messages = useMessages();
  const place = usePlaceText();
  return (
    <>
      {elsewhereSentences(people, messages).map((sentence) => (
        <p key={sentence} data-testid="assessed-elsewhere">
          {sentence}
        </p>
      ))}
      <ShownPart items={people} size={30}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map(({ sheet, row, column, name, position, reason, note }, index) => (
              <li key={index} className={styles.line}>
                <PlaceLink place={cellPlace(sheet, row, column)} text={place(sheet, messages.row(row))} />{' '}
                {texts.cards.person(name, position)}{' '}
                <span className={styles.quiet}>
                  {[messages.notAssessedReasons[reason], note].filter((part) => part !== '').join(' · ')}
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
