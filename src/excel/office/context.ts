import type { Workbook } from '../workbook';

/** The request context behind the handle. */
export function contextOf(workbook: Workbook): Excel.RequestContext {
  return workbook as unknown as Excel.RequestContext;
}

/** The handle that stands for a request context outside this folder. */
export function workbookOf(context: Excel.RequestContext): Workbook {
  return context as unknown as Workbook;
}
