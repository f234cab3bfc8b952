import type { RegistrySheet, Workbook } from '../workbook';

/** The request context behind the handle. */
export function contextOf(workbook: Workbook): Excel.RequestContext {
  return workbook as unknown as Excel.RequestContext;
}

/** The handle that stands for a request context outside this folder. */
export function workbookOf(context: Excel.RequestContext): Workbook {
  return context as unknown as Workbook;
}

/** The worksheet behind the handle. */
export function worksheetOf(sheet: RegistrySheet): Excel.Worksheet {
  return sheet as unknown as Excel.Worksheet;
}

/** The handle that stands for the registry's worksheet outside this folder. */
export function registrySheetOf(sheet: Excel.Worksheet): RegistrySheet {
  return sheet as unknown as RegistrySheet;
}
