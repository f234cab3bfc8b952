import { columnRuns } from '../../base/joinAreas';
import type { SheetDrawing, SheetPieces } from '../../base/sheetDrawing';
import type { Unit } from '../../scoring/scoringRule';
import { numberFormat } from '../../scoring/sentences/units';
import { drawLogPart, drawLogSheet, logColumns, type LogWidths } from '../sheet/logSheet';
import type { SourcesColumn, SourcesTexts } from '../texts/sourcesTexts';

/** A line of the sheet that says where actual values come from. */
export type SourceLine = Readonly<Record<SourcesColumn, string | number>> & {
  /** How the value is shown. */
  readonly unit: Unit;
};

const WIDTHS: LogWidths<SourcesColumn> = {
  enteredOn: 12,
  action: 8,
  no: 16,
  name: 10,
  indicator: 18,
  value: 12,
  lines: 7,
  combined: 11,
  file: 19,
  sheet: 14,
  cell: 8,
};

/** The sheet with its first lines. */
export function drawSources(lines: readonly SourceLine[], texts: SourcesTexts): SheetDrawing {
  return drawLogSheet(WIDTHS, texts, (row) => drawSourceLines(lines, row, logColumns(WIDTHS)));
}

/** Lines from a row on, below the columns the sheet has now. */
export function drawSourceLines(
  lines: readonly SourceLine[],
  row: number,
  columns: Readonly<Record<SourcesColumn, number>>,
): SheetPieces {
  const formats = columnRuns(
    lines.map(({ unit }) => numberFormat(unit)),
    { row, column: columns.value, rowCount: 1, columnCount: 1 },
  );
  const part = drawLogPart(lines, row, columns);
  return {
    ...part,
    styles: [...part.styles, ...formats.map(({ area, value }) => ({ area, style: { numberFormat: value } }))],
  };
}
