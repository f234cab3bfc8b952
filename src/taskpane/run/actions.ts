import type { BuildReport } from '../../app/cards/buildScorecards';
import type { Progress } from '../../app/failure';
import type { FillReport } from '../../app/list/fill';
import type { Insertion } from '../../app/workbook/insertText';
import type { Inspection } from '../../app/list/inspect';
import type { Place } from '../../app/workbook/showCell';
import type { RemovalReport } from '../../app/cards/removeCards';
import type { SummaryReport } from '../../app/cards/refreshSummary';
import type { Language } from '../../base/language';
import type { FillOptions } from '../../jobtable/planFill';
import type { FindOptions } from '../../staffing/lists/findStaffingTable';
import type { CrashReport } from './crashReport';
import type { MatchFilter } from '../../i18n/pane/vocabulary';
import type { CompanyResult } from '../state/company/companyState';
import type { MonthChoice, MonthResult } from '../state/month/monthState';
import type { CardsState, Page, PaneFailure } from '../state/paneState';
import type { Task } from '../state/task';

/** What can happen in the pane: choices of the person, and the course of tasks. */
export type Action =
  | { readonly type: 'languageChanged'; readonly language: Language }
  | { readonly type: 'pageOpened'; readonly page: Page }
  | { readonly type: 'libraryLeft' }
  | { readonly type: 'filterChanged'; readonly filter: MatchFilter }
  /** undefined: back to what the match says. */
  | { readonly type: 'roleChosen'; readonly keys: readonly string[]; readonly roleId: string | null | undefined }
  | { readonly type: 'fillOptionsChanged'; readonly options: FillOptions }
  | { readonly type: 'cardOptionsChanged'; readonly options: Partial<CardOptions> }
  | { readonly type: 'roleSearched'; readonly query: string }
  | { readonly type: 'roleOpened'; readonly roleId: string | null }
  | { readonly type: 'problemDismissed' }
  | { readonly type: 'sheetChanged' }
  | { readonly type: 'taskBegun'; readonly task: Task }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'cancelRequested' }
  | { readonly type: 'taskFailed'; readonly task: Task; readonly failure: PaneFailure }
  | { readonly type: 'crashed'; readonly crash: CrashReport }
  /** The task ended without anything to show. */
  | { readonly type: 'taskEnded' }
  | { readonly type: 'inspected'; readonly inspection: Inspection; readonly options: FindOptions }
  | { readonly type: 'sheetsListed'; readonly sheets: readonly string[] }
  | { readonly type: 'listHadChanged'; readonly inspection: Inspection }
  /** The same list with the roles of another catalogue. */
  | { readonly type: 'rematched'; readonly inspection: Inspection }
  /** What was read no longer holds and could not be read again. */
  | { readonly type: 'listUnread' }
  | { readonly type: 'filled'; readonly report: FillReport }
  | { readonly type: 'fillUndone'; readonly report: FillReport }
  /** The period HR works at, by the settings sheet. */
  | { readonly type: 'periodFound'; readonly period: string }
  | { readonly type: 'rowsSelected'; readonly places: readonly Place[] }
  | { readonly type: 'built'; readonly report: BuildReport }
  | { readonly type: 'cardsRemoved'; readonly report: RemovalReport }
  | { readonly type: 'summaryRefreshed'; readonly report: SummaryReport }
  | { readonly type: 'insertionAsked'; readonly insertion: Insertion }
  | { readonly type: 'insertionDeclined' }
  | { readonly type: 'inserted'; readonly report: FillReport }
  | { readonly type: 'insertionUndone'; readonly report: FillReport }
  | { readonly type: 'monthChosen'; readonly choice: MonthChoice }
  | { readonly type: 'monthDone'; readonly result: MonthResult }
  | { readonly type: 'companyDone'; readonly result: CompanyResult }
  | { readonly type: 'replaceAnswered' };

export type CardOptions = Pick<CardsState, 'period' | 'unnamed' | 'namePattern' | 'scope'>;
