import { homeStale } from '../state/home/homeState';
import { chooseCards } from '../state/cards/cardsState';
import { sayOfForm } from '../state/forms/formsState';
import { withChoice } from '../state/list/listState';
import { chooseMonth } from '../state/month/monthState';
import { chooseSheet } from '../state/organisation/organisationState';
import { choosePacks } from '../state/packs/packsState';
import { openRole } from '../state/roles/rolesState';
import type { Change } from '../state/taskRecord';
import { conductOf, type Task } from '../tasks/tasks';
import type { Action, Choice } from './actions';
import type { PaneState } from './paneState';

/** The pane's state after an action. Pure. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'sheetChanged':
      return state.inspection === null || state.busy !== null ? state : { ...state, stale: true };
    case 'lookBegun':
      return { ...state, home: { ...state.home, look: 'first', stale: true } };
    case 'everyCardAsked':
      return { ...state, home: homeStale({ ...state.home, everyCard: true }) };
    case 'workbookChanged':
      return { ...state, home: homeStale(state.home) };
    case 'taskBegun':
      return taskBegun(state, action.task);
    case 'progressed':
      return { ...state, progress: action.progress };
    case 'cancelRequested':
      return { ...state, cancelling: true };
    case 'contentChanged':
      return changed(state, action.change);
    case 'taskDone':
      return changed(taskDone(state), action.change);
    case 'taskEnded':
      return taskDone(state);
    case 'taskFailed':
      return { ...taskDone(state), problem: { failure: action.failure, task: action.task } };
    case 'crashed':
      return { ...taskDone(state), crash: action.crash };
    default:
      return choose(state, action);
  }
}

function choose(state: PaneState, action: Choice): PaneState {
  switch (action.type) {
    case 'languageChanged':
      return { ...state, language: action.language };
    case 'pageOpened':
      return { ...state, page: action.page, mainPage: action.page, problem: null, changedMeanwhile: false };
    case 'sidePageOpened':
      return sidePageOpened(state, action);
    case 'sidePageLeft':
      return { ...state, page: state.mainPage, problem: null };
    case 'filterChanged':
      return { ...state, matchFilter: action.filter };
    case 'roleChosen':
      return { ...state, choices: withChoice(state.choices, action.keys, action.roleId) };
    case 'fillOptionsChanged':
      return { ...state, fill: { ...state.fill, options: action.options } };
    case 'cardOptionsChanged':
      return { ...state, cards: chooseCards(state.cards, action.options) };
    case 'roleSearched':
      return { ...state, roles: { ...state.roles, query: action.query } };
    case 'roleOpened':
      return { ...state, roles: openRole(state.roles, action.roleId) };
    case 'insertionDeclined':
      return { ...state, roles: { ...state.roles, asking: null } };
    case 'monthChosen':
      return { ...state, month: chooseMonth(state.month, action.choice) };
    case 'organisationSheetChosen':
      return { ...state, organisation: chooseSheet(state.organisation, action.sheet, action.chosen) };
    case 'formSaid':
      return { ...state, forms: sayOfForm(state.forms, action.sheet, action.choice) };
    case 'packsChosen':
      return { ...state, packs: choosePacks(state.packs, action.choice) };
    case 'replaceAnswered':
      return { ...state, company: { ...state.company, asking: null } };
    case 'problemDismissed':
      return { ...state, problem: null };
  }
}

function sidePageOpened(
  state: PaneState,
  { page, block: asked }: Extract<Choice, { type: 'sidePageOpened' }>,
): PaneState {
  const block = asked ?? null;
  const opened = { ...state, page, block, problem: null, changedMeanwhile: false };
  if (block === null) return opened;
  return { ...opened, month: chooseMonth(state.month, { kind: 'folded', blocks: [block], folded: false }) };
}

function taskBegun(state: PaneState, task: Task): PaneState {
  const looks = conductOf(task).looksOnly === true;
  return {
    ...state,
    home: looks ? state.home : homeStale(state.home),
    busy: task,
    progress: null,
    cancelling: false,
    // A look leaves what another task was refused; what it was refused itself is tried again.
    problem: looks && state.problem?.task.kind !== task.kind ? state.problem : null,
    changedMeanwhile: looks && state.changedMeanwhile,
  };
}

function taskDone(state: PaneState): PaneState {
  return { ...state, busy: null, progress: null, cancelling: false };
}

/** What runs, and what was refused, is not for a task to change. */
function changed(state: PaneState, change: Change): PaneState {
  const { busy, progress, cancelling, problem, crash, ...content } = state;
  return { ...change(content), busy, progress, cancelling, problem, crash };
}
