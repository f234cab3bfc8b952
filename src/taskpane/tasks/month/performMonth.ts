import type { PeriodFailure, Watch } from '../../../app/failure';
import type { Inspection } from '../../../app/list/inspect';
import type { SettingsInUse } from '../../../app/month/settingsPreset';
import type { Result } from '../../../base/result';
import { chosenEdits } from '../../../scorecard/actuals/actualsImport';
import type { Action } from '../../run/actions';
import { chosenRole } from '../../state/list/groups';
import type { PaneState } from '../../state/paneState';
import type { UseCases } from '../../../addin/useCases';
import { undoableEdits, type ClosingTask, type MonthResult } from '../../state/month/monthState';
import type { MonthTask } from '../../state/month/monthTask';

/** What a step of the monthly work may use of the performer. */
export interface MonthKit {
  readonly useCases: UseCases;
  readonly state: () => PaneState;
  readonly dispatch: (action: Action) => void;
  /** The list as it is now, read first if nothing was read yet; null when that failed and was said. */
  readonly currentList: () => Promise<Inspection | null>;
  /** Runs long work that tells its progress and can be cancelled. */
  readonly watched: <T>(work: (watch: Watch) => Promise<T>) => Promise<T>;
  readonly usualPattern: () => string;
}

/** Runs one step and tells the store how it went. */
export async function performMonth(task: MonthTask, kit: MonthKit): Promise<void> {
  const { useCases, watched } = kit;
  const { options } = kit.state().month;
  switch (task.kind) {
    case 'readSettings':
      return settle(task, kit, await useCases.month.settingsInUse(kit.state().cards.period), (inUse) => ({
        kind: 'settingsRead',
        inUse,
      }));
    case 'planSettings':
      return settle(task, kit, await useCases.month.planSettings(task.choice, kit.state().cards.period), (plan) => ({
        kind: 'settingsPlanned',
        plan,
        changedMeanwhile: false,
      }));
    case 'applySettings':
      return applySettings(task, kit);
    case 'undoSettings':
      return undoSettings(task, kit);
    case 'refreshPay':
      return settle(task, kit, await useCases.month.refreshPay(), (report) => ({ kind: 'paid', report }));
    case 'exportActuals':
      return settle(task, kit, await useCases.month.exportActuals(options.form), (report) => ({
        kind: 'actualsExported',
        report,
      }));
    case 'listActuals':
      return settle(task, kit, await useCases.listSheets(), (sheets) => ({ kind: 'sheetsListed', sheets }));
    case 'planActuals':
      return settle(task, kit, await useCases.month.planActuals(task.sheet), (plan) => ({
        kind: 'actualsPlanned',
        plan,
      }));
    case 'enterActuals':
      return enterActuals(task, kit);
    case 'undoActuals':
      return undoActuals(task, kit);
    case 'closePeriod': {
      const closed = await watched((watch) => useCases.month.closePeriod(task.evenIncomplete, watch, task.period));
      return settleClosing(task, kit, closed, (report) => ({ kind: 'closed', report }));
    }
    case 'nextPeriod':
      return nextPeriod(task, kit);
    case 'buildJobs':
      return buildJobs(task, kit);
    case 'reopenPeriod':
      return settle(task, kit, await useCases.month.reopenPeriod(task.period), (report) => ({
        kind: 'reopened',
        report,
      }));
    case 'listClosed':
      return settle(task, kit, await useCases.month.closedCards(), (periods) => ({ kind: 'closedListed', periods }));
    case 'copyWorkbook':
      return copyWorkbook(task, kit);
    case 'removeClosed': {
      const removed = await watched((watch) => useCases.month.removeClosedCards(task.period, watch));
      return settle(task, kit, removed, (report) => ({ kind: 'closedRemoved', report }));
    }
  }
}

function settle<T>(
  task: MonthTask,
  { dispatch }: MonthKit,
  outcome: Result<T, PeriodFailure>,
  done: (value: T) => MonthResult,
): void {
  if (outcome.ok) dispatch({ type: 'monthDone', result: done(outcome.value) });
  else dispatch({ type: 'taskFailed', task, failure: outcome.error });
}

/** Cards without a total are no failure yet: the person is asked. */
function settleClosing<T>(
  task: ClosingTask,
  kit: MonthKit,
  outcome: Result<T, PeriodFailure>,
  done: (value: T) => MonthResult,
): void {
  if (!outcome.ok && outcome.error.kind === 'incompleteCards' && !task.evenIncomplete) {
    const question = { task, failure: outcome.error };
    return kit.dispatch({ type: 'monthDone', result: { kind: 'incomplete', question } });
  }
  settle(task, kit, outcome, done);
}

/** Writes only what the preview showed; a sheet that has changed since is shown anew. */
async function applySettings(task: MonthTask, kit: MonthKit): Promise<void> {
  const { plan } = kit.state().month.settings;
  if (plan === null) return kit.dispatch({ type: 'taskEnded' });
  const outcome = await kit.useCases.month.applySettings(plan);
  const inUse = await settingsAfter(kit);
  settle(task, kit, outcome, (value) =>
    value.kind === 'applied'
      ? { kind: 'settingsApplied', report: value.report, inUse }
      : { kind: 'settingsPlanned', plan: value.plan, changedMeanwhile: true },
  );
}

async function undoSettings(task: MonthTask, kit: MonthKit): Promise<void> {
  const { outcome } = kit.state().month.settings;
  if (outcome?.kind !== 'applied') return kit.dispatch({ type: 'taskEnded' });
  const undone = await kit.useCases.month.undoSettings(outcome.report);
  const inUse = await settingsAfter(kit);
  settle(task, kit, undone, (report) => ({ kind: 'settingsUndone', report, inUse }));
}

async function settingsAfter(kit: MonthKit): Promise<SettingsInUse | null> {
  const read = await kit.useCases.month.settingsInUse(kit.state().cards.period);
  return read.ok ? read.value : null;
}

async function enterActuals(task: MonthTask, kit: MonthKit): Promise<void> {
  const { plan, replaced } = kit.state().month;
  if (plan === null) return kit.dispatch({ type: 'taskEnded' });
  const edits = chosenEdits(plan.changes, replaced);
  const entered = await kit.watched((watch) => kit.useCases.month.enterActuals(edits, watch));
  settle(task, kit, entered, (report) => ({ kind: 'actualsEntered', report }));
}

async function undoActuals(task: MonthTask, kit: MonthKit): Promise<void> {
  const { entered } = kit.state().month;
  const undo = entered === null ? [] : undoableEdits(entered);
  if (undo.length === 0) return kit.dispatch({ type: 'taskEnded' });
  const undone = await kit.watched((watch) => kit.useCases.month.enterActuals(undo, watch));
  settle(task, kit, undone, (report) => ({ kind: 'actualsUndone', report }));
}

async function nextPeriod(task: ClosingTask, kit: MonthKit): Promise<void> {
  const inspection = await kit.currentList();
  if (inspection === null) return;
  const { month, cards, choices } = kit.state();
  const options = {
    evenIncomplete: task.evenIncomplete,
    oldCards: month.options.oldCards,
    carryTargets: month.options.carryTargets,
    namePattern: cards.namePattern ?? kit.usualPattern(),
    unnamed: cards.unnamed,
  };
  const started = await kit.watched((watch) =>
    kit.useCases.month.startNextPeriod(inspection, chosenRole(choices), options, watch),
  );
  // Who wants them in a file is led there; what can't be listed now can be asked for again.
  const closed = started.ok && options.oldCards === 'file' ? await kit.useCases.month.closedCards() : null;
  settleClosing(task, kit, started, (report) => ({ kind: 'nextStarted', report }));
  if (closed?.ok) kit.dispatch({ type: 'monthDone', result: { kind: 'closedListed', periods: closed.value } });
}

/** Where Excel gives no copy, the person is told how to make one and may go on. */
async function copyWorkbook(task: MonthTask, kit: MonthKit): Promise<void> {
  const copied = await kit.watched((watch) => kit.useCases.month.copyToNewWorkbook(watch));
  if (!copied.ok) kit.dispatch({ type: 'monthDone', result: { kind: 'copied', copy: 'refused' } });
  settle(task, kit, copied, () => ({ kind: 'copied', copy: 'opened' }));
}

async function buildJobs(task: MonthTask, kit: MonthKit): Promise<void> {
  const inspection = await kit.currentList();
  if (inspection === null) return;
  const { month, cards, choices } = kit.state();
  const options = { per: month.options.jobsPer, period: cards.period };
  const built = await kit.watched((watch) =>
    kit.useCases.month.buildJobs(inspection, chosenRole(choices), options, watch),
  );
  settle(task, kit, built, (report) => ({ kind: 'jobsBuilt', report }));
}
