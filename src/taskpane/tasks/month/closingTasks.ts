import type { PeriodFailure } from '../../../app/failure';
import type { Result } from '../../../base/result';
import { cardsMovedOn } from '../../state/cards/cardsState';
import { chosenRole } from '../../state/list/groups';
import { closedListed } from '../../state/month/archiveState';
import { nextPeriodStarted, periodClosed, type ClosingTask } from '../../state/month/monthState';
import type { PaneContent } from '../../state/paneContent';
import { settle, type Perform, type TaskTools } from '../../state/taskRecord';
import { currentList } from '../list/listReading';
import { recording, withMonth } from './withMonth';

type Params<K extends ClosingTask['kind']> = Omit<Extract<ClosingTask, { readonly kind: K }>, 'kind'>;

export const closePeriod: Perform<Params<'closePeriod'>> = async (task, tools) => {
  const { evenIncomplete, period } = task;
  const closed = await tools.watched((watch) => tools.useCases.month.closePeriod(evenIncomplete, watch, period));
  settleClosing({ ...task, kind: 'closePeriod' }, tools, closed, recording('closed', periodClosed));
};

export const nextPeriod: Perform<Params<'nextPeriod'>> = async ({ evenIncomplete, evenManySheets = false }, tools) => {
  const inspection = await currentList(tools);
  if (inspection === null) return;
  const { month, cards, choices } = tools.content();
  const options = {
    evenIncomplete,
    evenManySheets,
    oldCards: month.options.oldCards,
    carryTargets: month.options.carryTargets,
    ...(month.options.next === null ? {} : { next: month.options.next }),
    namePattern: cards.namePattern ?? tools.usualPattern(),
    unnamed: cards.unnamed,
  };
  const started = await tools.watched((watch) =>
    tools.useCases.month.startNextPeriod(inspection, chosenRole(choices), options, watch),
  );
  // Who wants them in a file is led there; what can't be listed now can be asked for again.
  const closed = started.ok && options.oldCards === 'file' ? await tools.useCases.month.closedCards() : null;
  settleClosing({ kind: 'nextPeriod', evenIncomplete, evenManySheets }, tools, started, (content, report) => ({
    ...begun(content, report),
    cards: cardsMovedOn(content.cards, report.built.period),
  }));
  if (closed?.ok) tools.done((content) => withListed(content, closed.value));
};

const begun = recording('next', nextPeriodStarted);

const withListed = withMonth((month, periods: Parameters<typeof closedListed>[1]) => ({
  ...month,
  archive: closedListed(month.archive, periods),
}));

/** Cards without a total are no failure yet: the person is asked. */
function settleClosing<T>(
  task: ClosingTask,
  tools: TaskTools,
  outcome: Result<T, PeriodFailure>,
  change: (content: PaneContent, value: T) => PaneContent,
): void {
  if (!outcome.ok && outcome.error.kind === 'incompleteCards' && !task.evenIncomplete) {
    const asking = { task, failure: outcome.error };
    return tools.done((content) => ({ ...content, month: { ...content.month, asking } }));
  }
  settle(tools, outcome, change);
}
