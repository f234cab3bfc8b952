import { useMemo } from 'react';
import { homeTexts } from '../../../i18n/pane/home/texts';
import { useListStyles } from '../../components/listStyles';
import { Section } from '../../components/Section';
import { ShownPart } from '../../components/ShownPart';
import { usePane } from '../../components/paneContext';
import { withoutCards } from '../../state/cards/withoutCards';
import { NotAssessedList } from '../cards/NotAssessedList';
import { HomeButton } from './HomeButton';

/** Who is on the list and has no card of the period, and why; nothing where everybody has one. */
export function WithoutCardsList() {
  const { state, dispatch, useCases, texts } = usePane();
  const styles = useListStyles();
  const { inspection, choices, cards, home } = state;
  const known = useCases.loaded();
  const found = useMemo(
    () => known && withoutCards(state, home.reading, known),
    // Everything it depends on; other parts of the state change often.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [inspection, choices, cards.unnamed, cards.rules, home.reading, known],
  );
  if (found === null) return null;
  const { notAssessed, unbuilt } = found;
  const count = notAssessed.length + unbuilt.length;
  if (count === 0) return null;
  const words = homeTexts(state.language);
  return (
    <Section title={words.withoutCards(count)} testId="without-cards">
      {unbuilt.length > 0 && (
        <>
          <p>{words.unbuilt(unbuilt.length)}</p>
          <ShownPart items={unbuilt} size={30}>
            {(shown) => (
              <ul className={styles.list}>
                {shown.map(({ name, position }, index) => (
                  <li key={index} className={styles.line}>
                    {texts.cards.person(name, position)}
                  </li>
                ))}
              </ul>
            )}
          </ShownPart>
          <HomeButton
            text={texts.cards.title}
            testId="go-cards"
            onClick={() => dispatch({ type: 'pageOpened', page: 'cards' })}
          />
        </>
      )}
      <NotAssessedList people={notAssessed} />
    </Section>
  );
}
