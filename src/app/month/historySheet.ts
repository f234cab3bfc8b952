import { err, ok, type Result } from '../../base/result';
import { appendLines, findTable, firstNewRow, makeTable } from '../../excel/lists/appendToTable';
import { readListSheet, standAsWritten, writePieces } from '../../excel/lists/listSheets';
import { readRegistry } from '../../excel/registry';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import { drawHistoryLines, drawHistorySheet, historyLineBytes } from '../../scorecard/history/drawHistory';
import { readHistory, type HistoryLine } from '../../scorecard/history/history';
import { pastLines, type PastLine } from '../../scorecard/history/pastLines';
import { findList, rowBelow, type ListReading } from '../../scorecard/sheet/readList';
import { inRequests } from '../../scorecard/sheet/requestSize';
import type { HistoryColumn } from '../../scorecard/texts/historyTexts';
import type { PeriodFailure } from '../failure';
import type { Services } from '../services';
import { addOwnSheet, ownSheet, type OwnSheets } from '../workbook/ownSheets';

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

/** Its lines; none where there is no history yet. Refused and read like the sheet. */
export async function readPastLines(
  workbook: Workbook,
  own: Pick<OwnSheets, 'registry' | 'names'>,
  services: Services,
): Promise<Result<readonly PastLine[], PeriodFailure>> {
  const read = await readHistorySheet(workbook, own, services);
  if (!read.ok) return read;
  return ok(read.value === null ? [] : pastLines(read.value.list));
}

/** Lines of the history in parts that each fit one request. */
export function historyParts(lines: readonly HistoryLine[], { sheetTexts }: Services, limit: number): HistoryLine[][] {
  return inRequests(lines, (line) => historyLineBytes(line, sheetTexts.history), limit);
}

/** Lines that are queued. */
interface AddedLines extends OwnSheets {
  /** Of the history. */
  readonly name: string;
  /** Sends what is queued. False: somebody has typed there since the history was read; the lines don't stand, what was typed does. */
  readonly stand: () => Promise<boolean>;
}

/** Adds lines to the history, or draws one with them. */
export async function addLines(
  workbook: Workbook,
  existing: HistorySheet | null,
  lines: readonly HistoryLine[],
  sheets: Omit<OwnSheets, 'clashes'>,
  { sheetTexts: { history: texts, sheetNames } }: Services,
): Promise<Result<AddedLines, PeriodFailure>> {
  const stand = (): Promise<boolean> => Promise.resolve(true);
  const own = { ...sheets, clashes: [], name: existing?.name ?? sheetNames.history, stand };
  if (lines.length === 0) return ok(own);
  if (existing === null) {
    const { drawing, headerRow, columns } = drawHistorySheet(texts);
    const queueMore = (draft: string): void => {
      writePieces(workbook, draft, drawHistoryLines(lines, headerRow + 1, columns, texts));
      makeTable(workbook, draft, { headerRow, lineCount: lines.length, columnCount: Object.keys(columns).length });
    };
    return ok({
      ...addOwnSheet(workbook, own, { key: 'history', usualName: sheetNames.history, drawing, queueMore }),
      stand,
    });
  }
  const { name, list, isProtected } = existing;
  const around = await findTable(workbook, name, list.headerRow);
  if (isProtected) return err({ kind: 'sheetProtected', sheet: name });
  const first = firstNewRow(rowBelow(list), around);
  const pieces = drawHistoryLines(lines, first, list.columns, texts);
  const asked = appendLines(workbook, name, around, pieces, list);
  return ok({ ...own, stand: () => standAsWritten(workbook, asked) });
}

/**
 * Adds lines to the history as it stands now; one that is there already is not added again.
 * @returns null: somebody has typed there meanwhile; none is added
 */
export async function addMoreLines(
  workbook: Workbook,
  lines: readonly HistoryLine[],
  services: Services,
): Promise<Result<'added' | null, PeriodFailure>> {
  const registry = await readRegistry(workbook);
  const own = { registry, ...(await readSheetNames(workbook, registry)) };
  const read = await readHistorySheet(workbook, own, services);
  if (!read.ok) return read;
  const languages = [services.sheetTexts, ...services.otherSheetTexts].map((texts) => texts.history);
  const known = read.value === null ? new Set<string>() : readHistory(read.value.list, languages, []).numbers;
  const missing = lines.filter(({ number }) => !known.has(number));
  const added = await addLines(workbook, read.value, missing, own, services);
  if (!added.ok) return added;
  return ok((await added.value.stand()) ? 'added' : null);
}
