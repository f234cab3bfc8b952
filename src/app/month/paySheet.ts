import { readListSheet } from '../../excel/lists/listSheets';
import type { Workbook } from '../../excel/workbook';
import { payHeaders } from '../../scorecard/pay/payHeaders';
import { findList, type ListSearch } from '../../scorecard/sheet/readList';
import type { PayColumn } from '../../scorecard/texts/payTexts';
import type { Services } from '../services';
import { ownSheet, payPeriods, paySheetKey, type OwnSheets } from '../workbook/ownSheets';

/** A pay sheet as it stands. */
export interface PaySheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly search: ListSearch<PayColumn>;
}

/** The pay sheet of a period; null where there is none. Two round trips. */
export async function readPaySheet(
  workbook: Workbook,
  period: string,
  own: Pick<OwnSheets, 'registry' | 'names'>,
  services: Services,
): Promise<PaySheet | null> {
  const name = ownSheet(paySheetKey(period), own);
  return name === null ? null : readNamedPaySheet(workbook, name, services);
}

/** The pay sheet of the latest period before `period`; null where there is none. Two round trips. */
export async function readEarlierPaySheet(
  workbook: Workbook,
  period: string,
  own: Pick<OwnSheets, 'registry' | 'names'>,
  services: Services,
): Promise<PaySheet | null> {
  const earlier = payPeriods(own).filter((each) => each < period);
  const latest = earlier.sort()[earlier.length - 1];
  return latest === undefined ? null : readPaySheet(workbook, latest, own, services);
}

/** @param word as sheets of pay are called in a language */
export function paySheetName(word: string, period: string): string {
  return `${word} ${period}`;
}

async function readNamedPaySheet(workbook: Workbook, name: string, services: Services): Promise<PaySheet> {
  const cells = await readListSheet(workbook, name);
  const headers = payHeaders([services.sheetTexts, ...services.otherSheetTexts].map(({ pay }) => pay));
  return { name, isProtected: cells.isProtected, search: findList(cells, headers) };
}
