import type { Insertion } from '../../app/workbook/insertText';
import type { Place } from '../../app/workbook/showCell';
import type { FindOptions } from '../../staffing/lists/findStaffingTable';
import type { CompanyTask } from './company/companyTask';
import type { MonthTask } from './month/monthTask';

/** Something that needs Excel, as data: what runs, what failed and what to repeat are the same thing. */
export type Task =
  /** `remembered`: as the workbook remembers; `again`: the same lists as last time. */
  | { readonly kind: 'read'; readonly options: FindOptions | 'remembered' | 'again' }
  | { readonly kind: 'fill' }
  | { readonly kind: 'undoFill' }
  /** Keeps the person's decisions about positions in the workbook. */
  | { readonly kind: 'rememberChoices' }
  /** Takes the rows selected in Excel as those to build cards for. */
  | { readonly kind: 'selectRows' }
  | { readonly kind: 'build' }
  | { readonly kind: 'removeBuilt' }
  | { readonly kind: 'refreshSummary' }
  | { readonly kind: 'show'; readonly place: Place }
  /** Asks first when the active cell holds something. */
  | { readonly kind: 'insertDuties'; readonly roleId: string }
  | { readonly kind: 'insertConfirmed'; readonly insertion: Insertion }
  | { readonly kind: 'undoInsert' }
  | MonthTask
  | CompanyTask;
