import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { helpTexts } from '../../../i18n/pane/help/texts';
import { PageFrame } from '../../components/PageFrame';
import { usePane } from '../../components/paneContext';
import { Section } from '../../components/Section';
import { Feedback } from './Feedback';
import { findTopics } from './findTopics';

/** The questions HR asks, to be searched; what is new; and what to send when a question is left. */
export function HelpPage() {
  const { state } = usePane();
  const help = helpTexts(state.language);
  const [query, setQuery] = useState('');
  const found = findTopics(help.topics, query);
  return (
    <PageFrame title={help.title} testId="page-help">
      <Field label={help.search} hint={help.searchHint}>
        <Input type="search" value={query} data-testid="help-search" onChange={(_, { value }) => setQuery(value)} />
      </Field>
      <p role="status" data-testid="help-found">
        {found.length === 0 ? help.none : help.found(found.length)}
      </p>
      {found.map(({ question, answer }) => (
        // A search that leaves one answer shows it.
        <Section key={`${question} ${found.length === 1}`} title={question} open={found.length === 1} testId="topic">
          {answer.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Section>
      ))}
      <Section title={help.news} testId="help-news">
        <ul>
          {help.newsLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Feedback />
    </PageFrame>
  );
}
