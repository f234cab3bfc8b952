import { dayOfSerial, isoDay } from '../../base/calendarDay';
import type { CellValue } from '../../base/grid';
import type { Block } from '../../base/sheetDrawing';
import { comparableKey } from '../../base/plainText';
import { ok, type Result } from '../../base/result';
import type { ExcelRefusal } from '../../excel/excelFailure';
import { readListSheet, writeWhereRead } from '../../excel/lists/listSheets';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import { drawLog, type LogLine } from '../../packs/collect/drawLog';
import { drawLogPart } from '../../scorecard/sheet/logSheet';
import type { LoggedPack } from '../../packs/collect/packStatus';
import type { PackNote } from '../../packs/packNote';
import { PACK_KINDS, type LogColumn, type PackKind, type PackTexts } from '../../packs/packTexts';
import { findList, rowBelow, rowsBelow, valueIn, type ListReading } from '../../scorecard/sheet/readList';
import { addOwnSheet, ownSheet, type OwnSheets } from '../workbook/ownSheets';
import { untilUnchanged } from '../../excel/untilUnchanged';

const LOG_KEY = 'collected';

/** Stands for the number of entries left of a pack nothing of which is taken. */
export const NOTHING_TAKEN = '–';

/** What a pack says of itself, as its line says it. @param texts those the line is written in */
export function notedLine(
  { recipient, kind, period, handedOutAt, due }: Omit<PackNote, 'id'>,
  { log }: PackTexts,
): Pick<LogLine, 'recipient' | 'kind' | 'period' | 'handedOutAt' | 'due'> {
  return { recipient, kind: log.kinds[kind], period, handedOutAt: shownTime(handedOutAt), due: due ?? '' };
}

/** "2026-11-29T09:30" → "2026-11-29 09:30". */
export const shownTime = (minute: string): string => minute.replace('T', ' ').slice(0, 16);

/**
 * Adds the lines that are not there yet, or makes the sheet; a pack that comes back fills the line of its handing out. Null
 * where the sheet can't be written: it is protected or has lost its headers, or no sheet may be added. What somebody types there
 * meanwhile stays: the lines come below it.
 * @param languages texts of every language, that of new labels first
 */
export async function writeLog(
  lines: readonly LogLine[],
  languages: readonly PackTexts[],
): Promise<Result<string | null, ExcelRefusal>> {
  const [texts] = languages;
  if (lines.length === 0 || texts === undefined) return ok(null);
  const written = await untilUnchanged(() =>
    runStep(async (workbook) => ok(await writeLogOnce(workbook, lines, texts, languages))),
  );
  return written.ok ? ok(written.value.sheet) : written;
}

/** @returns null: somebody has changed the sheet since it was read; nothing is written */
async function writeLogOnce(
  workbook: Workbook,
  lines: readonly LogLine[],
  texts: PackTexts,
  languages: readonly PackTexts[],
): Promise<{ readonly sheet: string | null } | null> {
  const registry = await readRegistry(workbook);
  const own = { registry, ...(await readSheetNames(workbook, registry)), clashes: [] };
  const name = ownSheet(LOG_KEY, own);
  if (name === null) {
    if (own.structureProtected) return { sheet: null };
    const drawing = drawLog(lines, texts.log);
    return { sheet: addOwnSheet(workbook, own, { key: LOG_KEY, usualName: texts.log.sheetName, drawing }).name };
  }
  const { isProtected, search } = await readLogSheet(workbook, name, languages);
  if (isProtected || search.kind !== 'found') return { sheet: null };
  const { list } = search;
  const written = new Set<number>();
  const blocks: Block[] = [];
  const fresh: LogLine[] = [];
  for (const line of lines) {
    if (rowsBelow(list).some((row) => holdsLine(list, row, line))) continue;
    const row = rowsBelow(list).find((each) => !written.has(each) && awaits(list, each, line, languages));
    if (row === undefined) fresh.push(line);
    else {
      written.add(row);
      blocks.push(...drawLogPart([line], row, list.columns).blocks);
    }
  }
  blocks.push(...drawLogPart(fresh, rowBelow(list), list.columns).blocks);
  return (await writeWhereRead(workbook, name, { blocks, styles: [], validations: [] }, list)) ? { sheet: name } : null;
}

/** The lines of the sheet; none where there is no such sheet, or its headers are lost. */
export async function readLog(
  workbook: Workbook,
  own: Pick<OwnSheets, 'registry' | 'names'>,
  languages: readonly PackTexts[],
): Promise<readonly LoggedPack[]> {
  const name = ownSheet(LOG_KEY, own);
  if (name === null) return [];
  const { search } = await readLogSheet(workbook, name, languages);
  if (search.kind !== 'found') return [];
  const { list } = search;
  return rowsBelow(list).flatMap((row): LoggedPack[] => {
    const text = (column: LogColumn): string => shown(valueIn(list, row, column));
    const recipient = text('recipient');
    if (recipient === '') return [];
    return [
      {
        recipient,
        kind: kindOf(text('kind'), languages),
        period: text('period'),
        handedOutAt: text('handedOutAt'),
        due: text('due'),
        collectedOn: text('collectedOn'),
        counts: text('left') !== NOTHING_TAKEN,
      },
    ];
  });
}

async function readLogSheet(workbook: Workbook, name: string, languages: readonly PackTexts[]) {
  const cells = await readListSheet(workbook, name);
  const search = findList(
    cells,
    languages.map(({ log }) => log.headers),
  );
  return { isProtected: cells.isProtected, search };
}

/** Somebody may have typed a day anew, and Excel made a number of it. */
function shown(value: CellValue): string {
  return typeof value === 'number' && value > 40_000 && value < 80_000
    ? isoDay(dayOfSerial(value))
    : String(value).trim();
}

function kindOf(text: string, languages: readonly PackTexts[]): PackKind | null {
  const is = (kind: PackKind): boolean =>
    languages.some(({ log }) => comparableKey(log.kinds[kind]) === comparableKey(text));
  return PACK_KINDS.find(is) ?? null;
}

function holdsLine(list: ListReading<LogColumn>, row: number, line: LogLine): boolean {
  const columns = Object.keys(list.columns) as LogColumn[];
  return columns.every((column) => String(valueIn(list, row, column)) === String(line[column]));
}

/** The line of the handing out that this is the return of. */
function awaits(list: ListReading<LogColumn>, row: number, line: LogLine, languages: readonly PackTexts[]): boolean {
  if (line.collectedOn === '' || line.left === NOTHING_TAKEN || shown(valueIn(list, row, 'collectedOn')) !== '')
    return false;
  const same = (['recipient', 'period', 'handedOutAt'] as const).every(
    (column) => shown(valueIn(list, row, column)) === String(line[column]),
  );
  return same && kindOf(shown(valueIn(list, row, 'kind')), languages) === kindOf(String(line.kind), languages);
}
