import type { Inspection } from '../../app/list/inspect';
import type { FindOptions } from '../../staffing/lists/findStaffingTable';
import type { Action } from './actions';
import { finishCompany } from '../state/company/companyState';
import { chooseMonth, finishMonth, type MonthResult } from '../state/month/monthState';
import { isSidePage, type CardsState, type FillResult, type PaneState, type RolesState } from '../state/paneState';
import { sameRows } from '../state/selectors';

/** The pane's state after an action. Pure. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'languageChanged':
      return { ...state, language: action.language };
    case 'pageOpened': {
      const pageBefore = isSidePage(state.page) ? state.pageBefore : state.page;
      return { ...state, page: action.page, pageBefore, problem: null, changedMeanwhile: false };
    }
    case 'libraryLeft':
      return { ...state, page: state.pageBefore, problem: null };
    case 'filterChanged':
      return { ...state, matchFilter: action.filter };
    case 'roleChosen':
      return { ...state, choices: withChoice(state.choices, action.keys, action.roleId) };
    case 'fillOptionsChanged':
      return { ...state, fill: { ...state.fill, options: action.options } };
    case 'cardOptionsChanged':
      return withCards(state, {
        ...action.options,
        ...(action.options.period === undefined ? {} : { periodChosen: true }),
      });
    case 'periodFound':
      return state.cards.periodChosen ? state : withCards(state, { period: action.period });
    case 'problemDismissed':
      return { ...state, problem: null };
    case 'sheetChanged':
      return state.inspection === null || state.busy !== null ? state : { ...state, stale: true };
    case 'crashed':
      return { ...taskDone(state), crash: action.crash };
    case 'roleSearched':
    case 'roleOpened':
    case 'insertionDeclined':
      return { ...state, roles: reduceRoles(state.roles, action) };
    case 'insertionAsked':
    case 'inserted':
    case 'insertionUndone':
      return { ...taskDone(state), roles: reduceRoles(state.roles, action) };
    case 'rematched': {
      const same = state.inspection !== null && sameRows(state.inspection, action.inspection);
      const result = same ? state.fill.result : withoutUndo(state.fill.result);
      return { ...state, inspection: action.inspection, stale: false, fill: { ...state.fill, result } };
    }
    case 'listUnread':
      return { ...state, inspection: null, fill: { ...state.fill, result: null }, pageBefore: 'start' };
    case 'monthChosen':
      return { ...state, month: chooseMonth(state.month, action.choice) };
    case 'monthDone':
      return monthDone(taskDone(state), action.result);
    case 'companyDone':
      return { ...taskDone(state), company: finishCompany(state.company, action.result) };
    case 'replaceAnswered':
      return { ...state, company: { ...state.company, asking: null } };
    default:
      return reduceTask(state, action);
  }
}

/** A month that was begun is the one that cards are built for from then on. */
function monthDone(state: PaneState, result: MonthResult): PaneState {
  const month = finishMonth(state.month, result);
  if (result.kind !== 'nextStarted') return { ...state, month };
  // What was built or refreshed before is no longer the month that is shown.
  const cards = { period: result.report.built.period, periodChosen: false, report: null, removal: null, summary: null };
  return withCards({ ...state, month }, cards);
}

type TaskAction = Extract<
  Action,
  {
    type:
      | 'taskBegun'
      | 'progressed'
      | 'cancelRequested'
      | 'taskFailed'
      | 'taskEnded'
      | 'inspected'
      | 'sheetsListed'
      | 'listHadChanged'
      | 'filled'
      | 'fillUndone'
      | 'rowsSelected'
      | 'built'
      | 'cardsRemoved'
      | 'summaryRefreshed';
  }
>;

function reduceTask(state: PaneState, action: TaskAction): PaneState {
  switch (action.type) {
    case 'taskBegun':
      return {
        ...state,
        busy: action.task,
        progress: null,
        cancelling: false,
        // Going to a cell that a problem names must not take the problem away.
        problem: action.task.kind === 'show' ? state.problem : null,
        changedMeanwhile: action.task.kind === 'show' && state.changedMeanwhile,
      };
    case 'progressed':
      return { ...state, progress: action.progress };
    case 'cancelRequested':
      return { ...state, cancelling: true };
    case 'taskFailed':
      return { ...taskDone(state), problem: { failure: action.failure, task: action.task } };
    case 'taskEnded':
      return taskDone(state);
    case 'inspected':
      return inspected(taskDone(state), action.inspection, action.options);
    case 'sheetsListed':
      return { ...state, sheets: action.sheets.map((sheet) => ({ sheet, purpose: null, apart: null })) };
    case 'listHadChanged':
      return {
        ...taskDone(state),
        inspection: action.inspection,
        stale: false,
        changedMeanwhile: true,
        fill: { ...state.fill, result: withoutUndo(state.fill.result) },
      };
    case 'filled':
      return withFillResult(state, { kind: 'filled', report: action.report, undoable: true });
    case 'fillUndone':
      return withFillResult(state, { kind: 'undone', report: action.report, undoable: false });
    case 'rowsSelected':
      return withCards(taskDone(state), { scope: { kind: 'selection', places: action.places } });
    case 'built':
      return withCards(taskDone(state), { report: action.report, removal: null, summary: null });
    case 'cardsRemoved':
      return withCards(taskDone(state), { report: null, removal: action.report, summary: null });
    case 'summaryRefreshed':
      return withCards(taskDone(state), { summary: action.report });
  }
}

type RolesAction = Extract<
  Action,
  {
    type: 'roleSearched' | 'roleOpened' | 'insertionAsked' | 'insertionDeclined' | 'inserted' | 'insertionUndone';
  }
>;

function reduceRoles(roles: RolesState, action: RolesAction): RolesState {
  switch (action.type) {
    case 'roleSearched':
      return { ...roles, query: action.query };
    case 'roleOpened':
      return { ...roles, roleId: action.roleId, asking: null, inserted: null, undone: null };
    case 'insertionAsked':
      return { ...roles, asking: action.insertion, inserted: null, undone: null };
    case 'insertionDeclined':
      return { ...roles, asking: null };
    case 'inserted':
      return { ...roles, asking: null, inserted: action.report, undone: null };
    case 'insertionUndone':
      return { ...roles, inserted: null, undone: action.report };
  }
}

function inspected(state: PaneState, inspection: Inspection, options: FindOptions): PaneState {
  const searched = inspection.choices.sheets === undefined || state.sheets.length === 0;
  return {
    ...state,
    page: state.page === 'start' ? 'read' : state.page,
    inspection,
    reading: options,
    sheets: searched
      ? inspection.considered.map(({ sheet, purpose, apart }) => ({ sheet, purpose, apart }))
      : state.sheets,
    stale: false,
  };
}

function taskDone(state: PaneState): PaneState {
  return { ...state, busy: null, progress: null, cancelling: false };
}

function withFillResult(state: PaneState, result: FillResult): PaneState {
  return { ...state, fill: { ...state.fill, result } };
}

/** Rows may have moved: the undo plan could put old texts into the wrong rows. */
function withoutUndo(result: FillResult | null): FillResult | null {
  return result && { ...result, undoable: false };
}

function withCards(state: PaneState, cards: Partial<CardsState>): PaneState {
  return { ...state, cards: { ...state.cards, ...cards } };
}

function withChoice(
  choices: PaneState['choices'],
  keys: readonly string[],
  roleId: string | null | undefined,
): PaneState['choices'] {
  const changed = new Map(choices);
  for (const key of keys) {
    if (roleId === undefined) changed.delete(key);
    else changed.set(key, roleId);
  }
  return changed;
}
