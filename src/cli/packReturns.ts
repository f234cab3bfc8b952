import type { ReturnsReading } from '../app/packs/readReturns';
import type { Language } from '../base/language';
import { absentSentence } from '../i18n/messages/calibration/texts';
import { packReminder } from '../i18n/messages/packs/reminder';
import { packMessages } from '../i18n/messages/packs/texts';
import { shownName } from '../scorecard/people/identity';

/** Who has not returned a pack, and what is missing: as sentences and for programs. */
export function awaitedOf({ period, lines, absent: unrated }: ReturnsReading, language: Language) {
  const words = packMessages(language);
  const packs = lines.map(({ recipient, kind, cards, handedOutAt, due, returnedOn, missing }) => {
    const people = missing.map((card) => ({ person: shownName(card), cells: card.missing.length }));
    return { recipient, kind, cards, handedOutAt, due, returnedOn, people };
  });
  const absent = packs.filter(({ returnedOn }) => returnedOn === null).map(({ recipient }) => recipient);
  const sentence = absent.length > 0 ? words.notReturned(absent.length, absent) : words.allReturned(packs.length);
  const notRated = absentSentence(unrated, language);
  return {
    sentences: [...(packs.length === 0 ? [] : [sentence]), ...(notRated === null ? [] : [notRated])],
    json: {
      returns: packs,
      notRated: unrated.map(({ as, number, name, lines: open }) => ({ as, number, name, lines: open })),
      reminder: packReminder(period, packs, words),
    },
  };
}
