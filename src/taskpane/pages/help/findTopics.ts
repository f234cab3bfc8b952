import type { HelpTopic } from '../../../i18n/pane/help/helpTopic';

/** The topics that hold every word of the query, those whose question does first; all for a blank query. Pure. */
export function findTopics(topics: readonly HelpTopic[], query: string): readonly HelpTopic[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const holds = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  const found = topics.filter(({ question, answer, words: more }) => holds([question, ...answer, more].join(' ')));
  return [...found.filter(({ question }) => holds(question)), ...found.filter(({ question }) => !holds(question))];
}
