import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { positionGroups, undecided } from '../../../addin/positionGroups';
import type { BuildReport } from '../../../app/build/buildReport';
import type { Inspection } from '../../../app/list/inspect';
import { parsePeriod } from '../../../base/period';
import type { PaneTexts } from '../../../i18n/pane/texts';
import { operationTexts } from '../../../i18n/pane/operations/texts';
import { SheetCost } from '../../components/ask/SheetCost';
import { useHindrance } from '../../components/ask/useHindrance';
import { Notice } from '../../components/notice/Notice';
import { PageFrame } from '../../components/PageFrame';
import { usePane, useUseCases } from '../../components/paneContext';
import { Section } from '../../components/Section';
import type { CardScope } from '../../state/cards/cardsState';
import { assesseesOf } from '../../state/cards/assesseeChoices';
import { cardsThere } from '../../state/cards/withoutCards';
import { MANY_SHEETS } from '../../../scorecard/sheet/manySheets';
import { conductOf } from '../../tasks/tasks';
import { BuildProgress } from './BuildProgress';
import { BuildResult } from './BuildResult';
import { CardOptionsForm } from './CardOptionsForm';
import { NotAssessedList, SpecialList } from './NotAssessedList';

/** Settings, template and summary come with the first cards; where somebody is on probation, perhaps a template for that. */
const FIRST_SHEETS = 3;

const useStyles = makeStyles({
  forecast: { marginTop: '12px', color: tokens.colorNeutralForeground2 },
});

/** For whom, for which month, under which names: then the building, and what came of it. */
export function CardsPage({ inspection }: { readonly inspection: Inspection }) {
  const styles = useStyles();
  const { state, perform, texts } = usePane();
  const { cards, busy } = state;
  const { found, count, added, besides, rest, isDone } = useForecast(inspection);
  const building = busy !== null && conductOf(busy).progressOn === 'cards';
  const footer = building ? (
    <BuildProgress task={busy} />
  ) : (
    <>
      {rest > 0 && <RestButton count={rest} />}
      {isDone && <OnwardButton />}
      <Button
        // So many are better built by department: that is the button to press.
        appearance={rest > 0 || isDone || added > MANY_SHEETS ? 'secondary' : 'primary'}
        disabled={busy !== null || count === 0 || parsePeriod(cards.period) === null}
        data-testid="build"
        onClick={() => void perform({ kind: 'build' })}
      >
        {isDone
          ? texts.cards.renew
          : count === 0
            ? texts.cards.buildNothing
            : texts.cards.build(rest > 0 ? count : added)}
      </Button>
      <SummaryButton />
    </>
  );
  return (
    <PageFrame title={texts.cards.title} footer={footer} testId="page-cards">
      <BuildResult />
      <CardOptionsForm inspection={inspection} example={found.people[0] ?? null} />
      <p className={styles.forecast} data-testid="forecast">
        {isDone ? texts.cards.forecastDone(count) : forecastOf(cards.scope, count, added, texts)}
      </p>
      <OpenPositions inspection={inspection} />
      {isDone ? null : added > MANY_SHEETS ? (
        <ManyCards count={added} besides={besides} />
      ) : (
        <CardCost count={added} besides={besides} />
      )}
      {found.special.length > 0 && (
        <Section title={texts.cards.special(found.special.length)} testId="special">
          <SpecialList people={found.special} />
        </Section>
      )}
      {found.notAssessed.length > 0 && (
        <Section title={texts.cards.notAssessed(found.notAssessed.length)} testId="not-assessed">
          <NotAssessedList people={found.notAssessed} />
        </Section>
      )}
    </PageFrame>
  );
}

/** Who gets a card, who of them has one already, and what building is going to add. */
function useForecast(inspection: Inspection) {
  const { state } = usePane();
  const useCases = useUseCases();
  const { cards, choices, home } = state;
  const found = useMemo(
    () => assesseesOf(state, useCases),
    // Everything the forecast depends on; other parts of the state change often.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [inspection, choices, cards.scope, cards.unnamed, cards.period, cards.rules, useCases],
  );
  const count = found.people.length;
  // What this pane has built is there, though it may not have looked since.
  const isFirst = useHindrance({ kind: 'refreshSummary' }) !== null && cards.report === null && cards.removal === null;
  const besides = isFirst && count > 0 ? FIRST_SHEETS + (found.special.length > 0 ? 1 : 0) : 0;
  const rest = cards.finished.size > 0 && cards.report?.period === cards.period ? cards.report.remaining : 0;
  const there = useMemo(
    () => cardsThere(found.people, cards.period, home.reading),
    [found, cards.period, home.reading],
  );
  const builtNow = cards.report !== null && isWhole(cards.report, cards.period, count);
  const isDone = rest === 0 && count > 0 && (builtNow || there === count);
  return { found, count, added: count - there, besides, rest, isDone };
}

/** Whoever's position nobody has decided gets no card; a press leads to where that is decided. */
function OpenPositions({ inspection }: { readonly inspection: Inspection }) {
  const { state, dispatch, texts } = usePane();
  const open = undecided(positionGroups(inspection), state.choices).length;
  if (open === 0) return null;
  return (
    <p>
      <Link
        as="button"
        disabledFocusable={state.busy !== null}
        data-testid="open-positions"
        onClick={() => dispatch({ type: 'pageOpened', page: 'match' })}
      >
        {texts.match.stillWithoutCards(open)}
      </Link>
    </p>
  );
}

function forecastOf(scope: CardScope, count: number, added: number, { cards }: PaneTexts): string {
  if (scope.kind === 'departments' && scope.names.size === 0) return cards.forecastUnchosen;
  if (added < count) return cards.forecastRest(count - added, added);
  return count === 0 ? cards.forecastNone : cards.forecast(count);
}

/** Whether all that are to have a card of the period have one: the month goes on then. */
function isWhole({ period, built, refreshed, kept, stoppedBy }: BuildReport, shown: string, count: number): boolean {
  return period === shown && stoppedBy === null && count > 0 && built.length + refreshed.length + kept.length >= count;
}

/** Draws the summary anew. Before the first cards there is nothing to sum up, and building draws it by itself. */
function SummaryButton() {
  const { state, perform, texts } = usePane();
  if (useHindrance({ kind: 'refreshSummary' }) !== null) return null;
  return (
    <Button
      appearance="subtle"
      disabled={state.busy !== null}
      data-testid="refresh-summary"
      onClick={() => void perform({ kind: 'refreshSummary' })}
    >
      {texts.cards.refreshSummary}
    </Button>
  );
}

/** Leads to what comes next. */
function OnwardButton() {
  const { state, dispatch, texts } = usePane();
  return (
    <Button
      appearance="primary"
      disabled={state.busy !== null}
      data-testid="to-month"
      onClick={() => dispatch({ type: 'pageOpened', page: 'start' })}
    >
      {texts.frame.next(texts.frame.pages.home)}
    </Button>
  );
}

/** Goes on where building was stopped: what is finished stays as it is. Whoever began it was asked whether there are to be so many. */
function RestButton({ count }: { readonly count: number }) {
  const { state, perform } = usePane();
  return (
    <Button
      appearance="primary"
      disabled={state.busy !== null}
      data-testid="build-rest"
      onClick={() => void perform({ kind: 'build', goOn: true, evenManySheets: true })}
    >
      {operationTexts(state.language).rest(count)}
    </Button>
  );
}

/** What building is going to add. `besides`: sheets that come with the first cards. */
interface Cost {
  readonly count: number;
  readonly besides: number;
}

function CardCost({ count, besides }: Cost) {
  const { state } = usePane();
  const { before } = operationTexts(state.language);
  // Its field says what is wrong; nothing can be built of it.
  if (parsePeriod(state.cards.period) === null) return null;
  return (
    <SheetCost period={state.cards.period} sheets={count + besides} removable>
      {besides > 0 && before.withFirst}
    </SheetCost>
  );
}

/** So many cards are asked about, and can be built a department at a time. */
function ManyCards({ count, besides }: Cost) {
  const { state, dispatch } = usePane();
  const { before } = operationTexts(state.language);
  const split = (): void =>
    dispatch({ type: 'cardOptionsChanged', options: { scope: { kind: 'departments', names: new Set() } } });
  return (
    <Notice
      intent="warning"
      testId="many-cards"
      actions={
        state.cards.scope.kind === 'everyone' && (
          <Button appearance="primary" disabled={state.busy !== null} data-testid="by-department" onClick={split}>
            {before.byDepartment}
          </Button>
        )
      }
    >
      <CardCost count={count} besides={besides} />
      <div>{before.many(count)}</div>
    </Notice>
  );
}
