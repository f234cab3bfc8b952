import { err, ok, type Result } from '../../base/result';
import { appendLines, findTable, firstNewRow, makeTable } from '../../excel/lists/appendToTable';
import { writePieces } from '../../excel/lists/listSheets';
import { readRegistry } from '../../excel/registry';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import { drawHistoryLines, drawHistorySheet, historyLineBytes } from '../../scorecard/history/drawHistory';
import { readHistory, type HistoryLine } from '../../scorecard/history/history';
import { fixPayRules } from '../../scorecard/pay/fixedPayRules';
import { rowBelow } from '../../scorecard/sheet/readList';
import { blockBytes, inRequests } from '../../scorecard/sheet/requestSize';
import type { PeriodSheets } from '../cards/periodSheets';
import type { PeriodFailure } from '../failure';
import type { Services } from '../services';
import { addOwnSheet, type OwnSheets } from '../workbook/ownSheets';
import { readHistorySheet, type HistorySheet } from './historySheet';
import { readPaySheet } from './paySheet';

/** What closing writes besides the cards, in parts that each fit one request; each part reads anew what it adds to. */

/** Lines of the history in parts that each fit one request. */
export function historyParts(lines: readonly HistoryLine[], { sheetTexts }: Services, limit: number): HistoryLine[][] {
  return inRequests(lines, (line) => historyLineBytes(line, sheetTexts.history), limit);
}

/** Adds lines to the history, or draws one with them. */
export async function addLines(
  workbook: Workbook,
  existing: HistorySheet | null,
  lines: readonly HistoryLine[],
  sheets: Omit<OwnSheets, 'clashes'>,
  { sheetTexts: { history: texts, sheetNames } }: Services,
): Promise<Result<OwnSheets & { readonly name: string }, PeriodFailure>> {
  const own = { ...sheets, clashes: [], name: existing?.name ?? sheetNames.history };
  if (lines.length === 0) return ok(own);
  if (existing === null) {
    const { drawing, headerRow, columns } = drawHistorySheet(texts);
    const queueMore = (draft: string): void => {
      writePieces(workbook, draft, drawHistoryLines(lines, headerRow + 1, columns, texts));
      makeTable(workbook, draft, { headerRow, lineCount: lines.length, columnCount: Object.keys(columns).length });
    };
    return ok(addOwnSheet(workbook, own, { key: 'history', usualName: sheetNames.history, drawing, queueMore }));
  }
  const { name, list, isProtected } = existing;
  const around = await findTable(workbook, name, list.headerRow);
  if (isProtected) return err({ kind: 'sheetProtected', sheet: name });
  const first = firstNewRow(rowBelow(list), around);
  const pieces = drawHistoryLines(lines, first, list.columns, texts);
  appendLines(workbook, name, around, pieces, first + lines.length - 1);
  return ok(own);
}

/** Adds lines to the history as it stands now; one that is there already is not added again. */
export async function addMoreLines(
  workbook: Workbook,
  lines: readonly HistoryLine[],
  services: Services,
): Promise<Result<unknown, PeriodFailure>> {
  const registry = await readRegistry(workbook);
  const own = { registry, ...(await readSheetNames(workbook, registry)) };
  const read = await readHistorySheet(workbook, own, services);
  if (!read.ok) return read;
  const languages = [services.sheetTexts, ...services.otherSheetTexts].map((texts) => texts.history);
  const known = read.value === null ? new Set<string>() : readHistory(read.value.list, languages).numbers;
  const missing = lines.filter(({ number }) => !known.has(number));
  return addLines(workbook, read.value, missing, own, services);
}

/** How far the pay sheet of a period keeps the rules that hold now. */
export interface FixedPay {
  /** Its name, where it is protected: it stays as it is. */
  readonly live: string | null;
  /** Requests that what is left takes. */
  readonly left: number;
}

/** Writes the rules that hold now into formulas of the pay sheet, as many as fit. Queues what it writes. */
export async function fixPaySheet(
  workbook: Workbook,
  { settings, places, ...own }: Pick<PeriodSheets, 'settings' | 'places' | 'registry' | 'names'>,
  services: Services,
  limit: number,
): Promise<FixedPay> {
  const sheet = await readPaySheet(workbook, settings.period, own, services);
  if (sheet?.search.kind !== 'found') return { live: null, left: 0 };
  const { name, isProtected, search } = sheet;
  const blocks = fixPayRules(search.list, places, settings);
  if (blocks.length > 0 && isProtected) return { live: name, left: 0 };
  const [first = [], ...later] = inRequests(blocks, blockBytes, limit);
  writePieces(workbook, name, { blocks: first, styles: [], validations: [] });
  return { live: null, left: later.length };
}
