import { readListSheet, writeWhereRead } from '../../excel/lists/listSheets';
import { readRegistry } from '../../excel/registry';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import { drawSourceLines, drawSources, type SourceLine } from '../../scorecard/exports/drawSources';
import { findList, rowBelow, rowsBelow, valueIn, type ListReading } from '../../scorecard/sheet/readList';
import type { SourcesColumn } from '../../scorecard/texts/sourcesTexts';
import type { Services } from '../services';
import { addOwnSheet, ownSheet } from '../workbook/ownSheets';

const SOURCES_KEY = 'sources';

/** What makes a line say something else than the one before of the same card and indicator. */
const TELLING = ['action', 'value', 'lines', 'combined', 'file', 'sheet', 'cell'] as const satisfies SourcesColumn[];

/**
 * Adds the lines below, or makes the sheet; what the last line of a card and indicator says already is not said again. Its name
 * is null where it can't be written: it is protected or has lost its headers, or no sheet may be added.
 * @returns null: somebody has typed where the lines are to stand; none is added
 */
export async function noteSources(
  workbook: Workbook,
  lines: readonly SourceLine[],
  { sheetTexts, otherSheetTexts }: Services,
): Promise<{ readonly sheet: string | null } | null> {
  const registry = await readRegistry(workbook);
  const own = { registry, ...(await readSheetNames(workbook, registry)), clashes: [] };
  const name = ownSheet(SOURCES_KEY, own);
  const texts = sheetTexts.sources;
  if (name === null) {
    if (own.structureProtected) return { sheet: null };
    const drawing = drawSources(lines, texts);
    return { sheet: addOwnSheet(workbook, own, { key: SOURCES_KEY, usualName: texts.sheetName, drawing }).name };
  }
  const cells = await readListSheet(workbook, name);
  const search = findList(
    cells,
    [sheetTexts, ...otherSheetTexts].map(({ sources }) => sources.headers),
  );
  if (cells.isProtected || search.kind !== 'found') return { sheet: null };
  const { list } = search;
  const last = lastLines(list);
  const fresh = lines.filter((line) => {
    const row = last.get(lineKey(String(line.no), String(line.indicator)));
    return row === undefined || TELLING.some((column) => String(valueIn(list, row, column)) !== String(line[column]));
  });
  if (fresh.length === 0) return { sheet: name };
  const pieces = drawSourceLines(fresh, rowBelow(list), list.columns);
  return (await writeWhereRead(workbook, name, pieces, list)) ? { sheet: name } : null;
}

/** The row of the newest line of each card and indicator; lines are added below. */
function lastLines(list: ListReading<SourcesColumn>): ReadonlyMap<string, number> {
  return new Map(
    rowsBelow(list).map((row) => [
      lineKey(String(valueIn(list, row, 'no')), String(valueIn(list, row, 'indicator'))),
      row,
    ]),
  );
}

function lineKey(no: string, indicator: string): string {
  return `${no}\n${indicator}`;
}
