import { readListSheet } from '../../excel/lists/listSheets';
import type { Workbook } from '../../excel/workbook';
import { payColumns, payHeaders } from '../../scorecard/pay/payHeaders';
import type { PayColumns } from '../../scorecard/pay/payLine';
import { findList, type ListSearch, type SheetCells } from '../../scorecard/sheet/readList';
import type { PayColumn } from '../../scorecard/texts/payTexts';
import type { Services } from '../services';
import { ownSheet, paySheetKey, type OwnSheets } from '../workbook/ownSheets';

/** A pay sheet as it stands. */
export interface PaySheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly search: PaySearch;
  readonly cells: SheetCells;
}

/** As findList answers; with its columns and those that only later sheets have. */
type PaySearch = ListSearch<PayColumn> &
  ({ readonly kind: 'found'; readonly columns: PayColumns } | { readonly kind: 'damaged' });

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

async function readNamedPaySheet(workbook: Workbook, name: string, services: Services): Promise<PaySheet> {
  const cells = await readListSheet(workbook, name);
  const languages = [services.sheetTexts, ...services.otherSheetTexts].map(({ pay }) => pay);
  const search = findList(cells, payHeaders(languages));
  const sheet = { name, isProtected: cells.isProtected, cells };
  if (search.kind === 'damaged') return { ...sheet, search };
  return { ...sheet, search: { ...search, columns: payColumns(search.list, languages) } };
}
