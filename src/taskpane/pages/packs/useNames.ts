import { namesAmong } from '../../../scorecard/people/namesakes';
import { packMessages } from '../../../i18n/messages/packs/texts';
import { usePane } from '../../components/paneContext';

/** What people are called in lists of packs: with what tells them apart where two of these, or of the period, have one name. */
export function useNames(cards: Parameters<typeof namesAmong>[0]): ReturnType<typeof namesAmong> {
  const { language, home } = usePane().state;
  return namesAmong([...cards, ...(home.reading?.cards ?? [])], packMessages(language).namesake);
}
