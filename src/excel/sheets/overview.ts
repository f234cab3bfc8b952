import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';

/** What a glance at the workbook shows. */
export interface Overview {
  /** In tab order. */
  readonly names: readonly string[];
  /** Name of the sheet that is shown. */
  readonly activeSheet: string;
}

/** Looks and changes nothing. One round trip. */
export async function readOverview(workbook: Workbook): Promise<Overview> {
  const { worksheets } = contextOf(workbook).workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load('items/name');
  active.load('name');
  await contextOf(workbook).sync();
  return { names: worksheets.items.map(({ name }) => name), activeSheet: active.name };
}
