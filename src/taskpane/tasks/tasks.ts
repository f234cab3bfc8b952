import type { TaskKind } from '../../i18n/pane/frame/keys';
import { createPart, type Part } from '../../addin/part';
import type { TaskConduct, TaskRecord, TaskTools } from '../state/taskRecord';
import { show } from './show';
import { chooseSheetLanguage, switchLanguage } from './switchLanguage';
import { workOf } from './workOf';

/** What looks at the workbook without being asked. */
export const LOOK = createPart(
  async () => (await import(/* webpackChunkName: "tasks" */ './home/lookAround')).lookAround,
);

const sample = workOf(() => import(/* webpackChunkName: "tasks" */ './home/openSample'));

// What tasks do comes when the pane has shown itself: none is needed before.
const list = workOf(() => import(/* webpackChunkName: "tasks" */ './list/listTasks'));
const cards = workOf(() => import(/* webpackChunkName: "tasks" */ './cards/cardTasks'));
const roles = workOf(() => import(/* webpackChunkName: "tasks" */ './roles/insertTasks'));
const settings = workOf(() => import(/* webpackChunkName: "tasks" */ './month/settingsTasks'));
const actuals = workOf(() => import(/* webpackChunkName: "tasks" */ './month/actualsTasks'));
const confirmation = workOf(() => import(/* webpackChunkName: "tasks" */ './month/confirmationTasks'));
const review = workOf(() => import(/* webpackChunkName: "tasks" */ './month/reviewTasks'));
const closing = workOf(() => import(/* webpackChunkName: "tasks" */ './month/closingTasks'));
const month = workOf(() => import(/* webpackChunkName: "tasks" */ './month/monthTasks'));
const archive = workOf(() => import(/* webpackChunkName: "tasks" */ './month/archiveTasks'));
const organisation = workOf(() => import(/* webpackChunkName: "tasks" */ './organisation/organisationTasks'));
const forms = workOf(() => import(/* webpackChunkName: "tasks" */ './forms/formTasks'));
const packs = workOf(() => import(/* webpackChunkName: "tasks" */ './packs/packTasks'));
const projects = workOf(() => import(/* webpackChunkName: "tasks" */ './cards/projectTasks'));
const company = workOf(() => import(/* webpackChunkName: "tasks" */ './company/companyTasks'));

/** What the tasks need, to be loaded ahead. */
export const TASK_PARTS: readonly Part<unknown>[] = [
  sample,
  list,
  cards,
  roles,
  settings,
  actuals,
  confirmation,
  review,
  closing,
  month,
  archive,
  organisation,
  forms,
  packs,
  projects,
  company,
].map(({ part }) => part);

const LONG_IN_MONTH: TaskConduct = { progressOn: 'month', cancellable: true };
const LONG_IN_ORGANISATION: TaskConduct = { progressOn: 'organisation', cancellable: true };
const LONG_IN_FORMS: TaskConduct = { progressOn: 'forms', cancellable: true };
const LONG_IN_PACKS: TaskConduct = { progressOn: 'packs', cancellable: true };
const LONG_IN_PROJECTS: TaskConduct = { progressOn: 'projects', cancellable: true };
const MENDING: TaskConduct = { mendsCatalogue: true };

/** Every task of the pane, by its kind. Each has a busy text of that name, and each such text has its task. */
const TASKS = {
  read: list.task(({ read }) => read),
  rememberChoices: list.task(({ rememberChoices }) => rememberChoices),
  fill: list.task(({ fill }) => fill, { progressOn: 'fill' }),
  undoFill: list.task(({ undoFill }) => undoFill, { progressOn: 'fill' }),
  openSample: sample.task(({ openSample }) => openSample),
  selectRows: cards.task(({ selectRows }) => selectRows),
  // Its progress takes the place of the busy text.
  build: cards.task(({ build }) => build, { progressOn: 'cards', cancellable: true, silent: true }),
  removeBuilt: cards.task(({ removeBuilt }) => removeBuilt),
  refreshSummary: cards.task(({ refreshSummary }) => refreshSummary),
  show: { perform: show, looksOnly: true, silent: true },
  insertDuties: roles.task(({ insertDuties }) => insertDuties),
  insertConfirmed: roles.task(({ insertConfirmed }) => insertConfirmed),
  undoInsert: roles.task(({ undoInsert }) => undoInsert),
  readSettings: settings.task(({ readSettings }) => readSettings),
  planSettings: settings.task(({ planSettings }) => planSettings),
  applySettings: settings.task(({ applySettings }) => applySettings),
  undoSettings: settings.task(({ undoSettings }) => undoSettings),
  exportActuals: actuals.task(({ exportActuals }) => exportActuals),
  refreshTargets: actuals.task(({ refreshTargets }) => refreshTargets),
  confirmTargets: confirmation.task(({ confirmTargets }) => confirmTargets),
  explainChanges: confirmation.task(({ explainChanges }) => explainChanges),
  followUp: review.task(({ followUp }) => followUp),
  calibrate: review.task(({ calibrate }) => calibrate),
  listActuals: actuals.task(({ listActuals }) => listActuals),
  planActuals: actuals.task(({ planActuals }) => planActuals),
  openExport: actuals.task(({ openExport }) => openExport, { failsElsewhere: true }),
  planTeam: actuals.task(({ planTeam }) => planTeam),
  listRegisters: actuals.task(({ listRegisters }) => listRegisters),
  makeRegisters: actuals.task(({ makeRegisters }) => makeRegisters),
  planRegisters: actuals.task(({ planRegisters }) => planRegisters),
  enterActuals: actuals.task(({ enterActuals }) => enterActuals, LONG_IN_MONTH),
  undoActuals: actuals.task(({ undoActuals }) => undoActuals, LONG_IN_MONTH),
  refreshPay: month.task(({ refreshPay }) => refreshPay),
  closePeriod: closing.task(({ closePeriod }) => closePeriod, { progressOn: 'month' }),
  nextPeriod: closing.task(({ nextPeriod }) => nextPeriod, LONG_IN_MONTH),
  reopenPeriod: month.task(({ reopenPeriod }) => reopenPeriod),
  refreshCycle: month.task(({ refreshCycle }) => refreshCycle),
  listClosed: archive.task(({ listClosed }) => listClosed),
  copyWorkbook: archive.task(({ copyWorkbook }) => copyWorkbook, { progressOn: 'month' }),
  removeClosed: archive.task(({ removeClosed }) => removeClosed, LONG_IN_MONTH),
  buildJobs: month.task(({ buildJobs }) => buildJobs, LONG_IN_MONTH),
  makeProjectTable: projects.task(({ makeProjectTable }) => makeProjectTable),
  readProjects: projects.task(({ readProjects }) => readProjects),
  buildProject: projects.task(({ buildProject }) => buildProject, LONG_IN_PROJECTS),
  buildManual: organisation.task(({ buildManual }) => buildManual, LONG_IN_ORGANISATION),
  drawOrganisation: organisation.task(({ drawOrganisation }) => drawOrganisation),
  findForms: forms.task(({ findForms }) => findForms),
  makeForm: forms.task(({ makeForm }) => makeForm, LONG_IN_FORMS),
  removeForm: forms.task(({ removeForm }) => removeForm),
  undoForms: forms.task(({ undoForms }) => undoForms, { progressOn: 'forms' }),
  planPacks: packs.task(({ planPacks }) => planPacks),
  listRaters: packs.task(({ listRaters }) => listRaters),
  handOut: packs.task(({ handOut }) => handOut, LONG_IN_PACKS),
  openPack: packs.task(({ openPack }) => openPack),
  lookEvidence: packs.task(({ lookEvidence }) => lookEvidence),
  makeEvidence: packs.task(({ makeEvidence }) => makeEvidence, { progressOn: 'month' }),
  planCollect: packs.task(({ planCollect }) => planCollect, LONG_IN_PACKS),
  collectPacks: packs.task(({ collectPacks }) => collectPacks, LONG_IN_PACKS),
  undoCollected: packs.task(({ undoCollected }) => undoCollected, LONG_IN_PACKS),
  readReturns: packs.task(({ readReturns }) => readReturns),
  exportCatalogue: company.task(({ exportCatalogue }) => exportCatalogue, MENDING),
  useCatalogue: company.task(({ useCatalogue }) => useCatalogue, MENDING),
  forgetCatalogue: company.task(({ forgetCatalogue }) => forgetCatalogue, MENDING),
  checkScheme: company.task(({ checkScheme }) => checkScheme),
  tryScheme: company.task(({ tryScheme }) => tryScheme),
  makeCatalogueFile: company.task(({ makeCatalogueFile }) => makeCatalogueFile, MENDING),
  openCatalogueFile: company.task(({ openCatalogueFile }) => openCatalogueFile, { failsElsewhere: true }),
  importCatalogue: company.task(({ importCatalogue }) => importCatalogue, { ...MENDING, failsElsewhere: true }),
  switchLanguage: { perform: switchLanguage, looksOnly: true },
  chooseSheetLanguage: { perform: chooseSheetLanguage },
} satisfies Readonly<Record<TaskKind, TaskRecord<never>>>;

type Params<R> = R extends TaskRecord<infer P> ? P : never;

type TaskOf<Kind extends TaskKind> = {
  readonly [Each in Kind]: { readonly kind: Each } & Params<(typeof TASKS)[Each]>;
}[Kind];

/** Something that needs Excel, as data: what runs, what failed and what to repeat are the same thing. */
export type Task = TaskOf<TaskKind>;

const RECORDS: { readonly [Kind in TaskKind]: TaskRecord<TaskOf<Kind>> } = TASKS;

/** How a task behaves while it runs. */
export function conductOf({ kind }: Pick<Task, 'kind'>): TaskConduct {
  return RECORDS[kind];
}

/** Does the task by the record of its own kind. */
export function performTask<Kind extends TaskKind>(task: TaskOf<Kind>, tools: TaskTools): Promise<void> {
  return RECORDS[task.kind].perform(task, tools);
}
