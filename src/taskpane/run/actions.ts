import type { Language } from '../../base/language';
import type { MainPage, SidePage } from '../../i18n/pane/frame/keys';
import type { MatchFilter } from '../../i18n/pane/frame/vocabulary';
import type { FillOptions } from '../../jobtable/planFill';
import type { OrganisationSheet } from '../../scorecard/texts/organisationTexts';
import type { CardOptions } from '../state/cards/cardsState';
import type { FormChoice } from '../state/forms/formsState';
import type { MonthChoice } from '../state/month/monthState';
import type { PacksChoice } from '../state/packs/packsState';
import type { PaneFailure } from '../state/paneContent';
import type { Change } from '../state/taskRecord';
import type { Task } from '../tasks/tasks';
import type { CrashReport } from './crashReport';
import type { TimedProgress } from './paneState';

/** What can happen in the pane: choices of the person, and the course of tasks. */
export type Action =
  | { readonly type: 'languageChanged'; readonly language: Language }
  | { readonly type: 'pageOpened'; readonly page: MainPage }
  /** `block`: where on the page to begin, by the test id of the block. */
  | { readonly type: 'sidePageOpened'; readonly page: SidePage; readonly block?: string }
  | { readonly type: 'sidePageLeft' }
  | { readonly type: 'filterChanged'; readonly filter: MatchFilter }
  /** undefined: back to what the match says. */
  | { readonly type: 'roleChosen'; readonly keys: readonly string[]; readonly roleId: string | null | undefined }
  | { readonly type: 'fillOptionsChanged'; readonly options: FillOptions }
  | { readonly type: 'cardOptionsChanged'; readonly options: Partial<CardOptions> }
  | { readonly type: 'roleSearched'; readonly query: string }
  | { readonly type: 'roleOpened'; readonly roleId: string | null }
  | { readonly type: 'insertionDeclined' }
  | { readonly type: 'monthChosen'; readonly choice: MonthChoice }
  | { readonly type: 'organisationSheetChosen'; readonly sheet: OrganisationSheet; readonly chosen: boolean }
  | { readonly type: 'formSaid'; readonly sheet: string; readonly choice: Partial<FormChoice> }
  | { readonly type: 'packsChosen'; readonly choice: PacksChoice }
  | { readonly type: 'replaceAnswered' }
  | { readonly type: 'problemDismissed' }
  | { readonly type: 'sheetChanged' }
  /** The pane looks at the workbook by itself from now on. */
  | { readonly type: 'lookBegun' }
  /** The person asks for what is counted by request only. */
  | { readonly type: 'everyCardAsked' }
  /** What the pane knows of the workbook may no longer hold. */
  | { readonly type: 'workbookChanged' }
  | { readonly type: 'taskBegun'; readonly task: Task }
  | { readonly type: 'progressed'; readonly progress: TimedProgress }
  | { readonly type: 'cancelRequested' }
  /** Something is known, and the task goes on. */
  | { readonly type: 'contentChanged'; readonly change: Change }
  /** The task ended; `change`: how its outcome changes the content. */
  | { readonly type: 'taskDone'; readonly change: Change }
  /** The task ended without anything to show. */
  | { readonly type: 'taskEnded' }
  | { readonly type: 'taskFailed'; readonly task: Task; readonly failure: PaneFailure }
  | { readonly type: 'crashed'; readonly crash: CrashReport };

/** Choices of the person: nothing runs, nothing is written. */
export type Choice = Extract<
  Action,
  {
    type:
      | 'languageChanged'
      | 'pageOpened'
      | 'sidePageOpened'
      | 'sidePageLeft'
      | 'filterChanged'
      | 'roleChosen'
      | 'fillOptionsChanged'
      | 'cardOptionsChanged'
      | 'roleSearched'
      | 'roleOpened'
      | 'insertionDeclined'
      | 'monthChosen'
      | 'organisationSheetChosen'
      | 'formSaid'
      | 'packsChosen'
      | 'replaceAnswered'
      | 'problemDismissed';
  }
>;
