import type { TaskKind } from '../../i18n/pane/frame/keys';
import type { TaskRecord } from '../state/taskRecord';
import { build, refreshSummary, removeBuilt, selectRows } from './cards/cardTasks';
import {
  exportCatalogue,
  forgetCatalogue,
  importCatalogue,
  makeCatalogueFile,
  useCatalogue,
} from './company/companyTasks';
import { fill, read, rememberChoices, undoFill } from './list/listTasks';
import { copyWorkbook, listClosed, removeClosed } from './month/archiveTasks';
import { enterActuals, exportActuals, listActuals, planActuals, undoActuals } from './month/actualsTasks';
import { closePeriod, nextPeriod } from './month/closingTasks';
import { buildJobs, refreshPay, reopenPeriod } from './month/monthTasks';
import { applySettings, planSettings, readSettings, undoSettings } from './month/settingsTasks';
import { insertConfirmed, insertDuties, undoInsert } from './roles/insertTasks';
import { show } from './show';
import { switchLanguage } from './switchLanguage';

/** Every task of the pane, by its kind. Each has a busy text of that name, and each such text has its task. */
const TASKS = {
  read,
  rememberChoices,
  fill,
  undoFill,
  selectRows,
  build,
  removeBuilt,
  refreshSummary,
  show,
  insertDuties,
  insertConfirmed,
  undoInsert,
  readSettings,
  planSettings,
  applySettings,
  undoSettings,
  exportActuals,
  listActuals,
  planActuals,
  enterActuals,
  undoActuals,
  refreshPay,
  closePeriod,
  nextPeriod,
  reopenPeriod,
  listClosed,
  copyWorkbook,
  removeClosed,
  buildJobs,
  exportCatalogue,
  useCatalogue,
  forgetCatalogue,
  makeCatalogueFile,
  importCatalogue,
  switchLanguage,
} satisfies Readonly<Record<TaskKind, TaskRecord<never>>>;

type Params<R> = R extends TaskRecord<infer P> ? P : never;

/** Something that needs Excel, as data: what runs, what failed and what to repeat are the same thing. */
export type Task = {
  readonly [Kind in keyof typeof TASKS]: { readonly kind: Kind } & Params<(typeof TASKS)[Kind]>;
}[keyof typeof TASKS];

/** The record of a task: it performs tasks of that task's kind. */
export function recordOf({ kind }: Pick<Task, 'kind'>): TaskRecord<never> {
  return TASKS[kind];
}
