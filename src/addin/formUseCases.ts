import type { AppFailure, PeriodFailure, Watch } from '../app/failure';
import type { FoundForm } from '../app/forms/findForms';
import type { FormOptions, FormsReport } from '../app/forms/makeForms';
import type { FormsUndone } from '../app/forms/removeForms';
import type { Removal } from '../app/workbook/removeUntouched';
import type { Inspection, MatchedRow } from '../app/list/inspect';
import type { Services } from '../app/services';
import type { Result } from '../base/result';
import { partOf } from './loadPart';

/** What the pane asks for to work with the company's own forms. */
export interface FormUseCases {
  readonly find: (inspection: Inspection) => Promise<Result<readonly FoundForm[], AppFailure>>;
  readonly make: (
    inspection: Inspection,
    roleOf: (row: MatchedRow) => string | null,
    options: FormOptions,
    watch: Watch,
  ) => Promise<Result<FormsReport, PeriodFailure>>;
  /** Sheets that nobody has changed. */
  readonly remove: (sheet: string) => Promise<Result<Removal, AppFailure>>;
  readonly undo: (report: FormsReport) => Promise<Result<FormsUndone, AppFailure>>;
}

const finding = partOf(() => import(/* webpackChunkName: "forms" */ '../app/forms/findForms'));
const making = partOf(() => import(/* webpackChunkName: "forms" */ '../app/forms/makeForms'));
const removing = partOf(() => import(/* webpackChunkName: "forms" */ '../app/forms/removeForms'));

/** Ties them to Excel; all of it is loaded when it is first asked for. */
export function formUseCases(services: Services): FormUseCases {
  return {
    find: (inspection) => finding(({ findForms }) => findForms(inspection)),
    make: (inspection, roleOf, options, watch) =>
      making(({ makeForms }) => makeForms(inspection, roleOf, services, options, watch)),
    remove: (sheet) => removing(({ removeForms }) => removeForms({ sheet })),
    undo: ({ built, undo }) => removing(({ undoForms }) => undoForms(new Set(built.map(({ key }) => key)), undo)),
  };
}
