import { err, ok, type Result } from '../../base/result';
import { readListSheet } from '../../excel/lists/listSheets';
import type { Workbook } from '../../excel/workbook';
import { findList, type ListReading } from '../../scorecard/sheet/readList';
import type { HistoryColumn } from '../../scorecard/texts/historyTexts';
import type { PeriodFailure } from '../failure';
import type { Services } from '../services';
import { ownSheet, type OwnSheets } from '../workbook/ownSheets';

/** The history as it stands. */
export interface HistorySheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly list: ListReading<HistoryColumn>;
}

/** Null where the workbook has no history yet; refused when its columns can't be told apart. Two round trips. */
export async function readHistorySheet(
  workbook: Workbook,
  own: Pick<OwnSheets, 'registry' | 'names'>,
  services: Services,
): Promise<Result<HistorySheet | null, PeriodFailure>> {
  const name = ownSheet('history', own);
  if (name === null) return ok(null);
  const cells = await readListSheet(workbook, name);
  const headers = [services.sheetTexts, ...services.otherSheetTexts].map((texts) => texts.history.headers);
  const search = findList(cells, headers);
  if (search.kind === 'found') return ok({ name, isProtected: cells.isProtected, list: search.list });
  const missing = search.missing.map((column) => services.sheetTexts.history.headers[column]);
  return err({ kind: 'listDamaged', sheet: name, headers: missing });
}
