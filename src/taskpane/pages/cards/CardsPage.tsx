import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Inspection } from '../../../app/list/inspect';
import { parsePeriod } from '../../../base/period';
import { PageFrame } from '../../components/PageFrame';
import { usePane, useUseCases } from '../../components/paneContext';
import { Section } from '../../components/Section';
import { assesseesOf } from '../../state/cards/assesseeChoices';
import { conductOf } from '../../tasks/tasks';
import { BuildProgress } from './BuildProgress';
import { BuildResult } from './BuildResult';
import { CardOptionsForm } from './CardOptionsForm';
import { NotAssessedList } from './NotAssessedList';

const useStyles = makeStyles({
  forecast: { marginTop: '12px', color: tokens.colorNeutralForeground2 },
});

/** For whom, for which month, under which names: then the building, and what came of it. */
export function CardsPage({ inspection }: { readonly inspection: Inspection }) {
  const styles = useStyles();
  const { state, perform, texts } = usePane();
  const useCases = useUseCases();
  const { cards, choices, busy } = state;
  const found = useMemo(
    () => assesseesOf(state, useCases),
    // Everything the forecast depends on; other parts of the state change often.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [inspection, choices, cards.scope, cards.unnamed, useCases],
  );
  const count = found.people.length;
  const building = busy !== null && conductOf(busy).progressOn === 'cards';
  const footer = building ? (
    <BuildProgress />
  ) : (
    <>
      <Button
        appearance="primary"
        disabled={busy !== null || count === 0 || parsePeriod(cards.period) === null}
        data-testid="build"
        onClick={() => void perform({ kind: 'build' })}
      >
        {count === 0 ? texts.cards.buildNothing : texts.cards.build(count)}
      </Button>
      <Button
        appearance="subtle"
        disabled={busy !== null}
        data-testid="refresh-summary"
        onClick={() => void perform({ kind: 'refreshSummary' })}
      >
        {texts.cards.refreshSummary}
      </Button>
    </>
  );
  return (
    <PageFrame title={texts.cards.title} footer={footer} testId="page-cards">
      <BuildResult />
      <CardOptionsForm inspection={inspection} example={found.people[0] ?? null} />
      <p className={styles.forecast} data-testid="forecast">
        {count === 0 ? texts.cards.forecastNone : texts.cards.forecast(count)}
      </p>
      {found.notAssessed.length > 0 && (
        <Section title={texts.cards.notAssessed(found.notAssessed.length)} testId="not-assessed">
          <NotAssessedList people={found.notAssessed} />
        </Section>
      )}
    </PageFrame>
  );
}
