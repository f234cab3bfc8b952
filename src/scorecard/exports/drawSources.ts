import { columnRuns } from '../../base/joinAreas';
import type { CellContent, SheetDrawing } from '../../base/sheetDrawing';
import type { Unit } from '../../scoring/scoringRule';
import { numberFormat } from '../../scoring/sentences/units';
import { headerLook, listPage, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import type { SourcesColumn, SourcesTexts } from '../texts/sourcesTexts';

/** A line of the sheet that says where actual values come from. */
export type SourceLine = Readonly<Record<SourcesColumn, string | number>> & {
  /** How the value is shown. */
  readonly unit: Unit;
};

const WIDTHS: Readonly<Record<SourcesColumn, number>> = {
  enteredOn: 12,
  action: 8,
  no: 20,
  name: 12,
  indicator: 26,
  value: 13,
  lines: 7,
  combined: 14,
  file: 30,
  sheet: 24,
  cell: 10,
};

const COLUMNS = Object.keys(WIDTHS) as readonly SourcesColumn[];
const HEADER_ROW = 2;

/** The sheet with its first lines. */
export function drawSources(lines: readonly SourceLine[], texts: SourcesTexts): SheetDrawing {
  const columns = Object.fromEntries(COLUMNS.map((column, at) => [column, at])) as Record<SourcesColumn, number>;
  const drawn = drawSourceLines(lines, HEADER_ROW + 1, columns);
  const top = (row: number, columnCount: number) => ({ row, column: 0, rowCount: 1, columnCount });
  return {
    columnWidths: COLUMNS.map((column) => WIDTHS[column]),
    rowHeights: [],
    blocks: [
      { row: 0, column: 0, contents: [[texts.title]] },
      { row: 1, column: 0, contents: [[texts.hint]] },
      { row: HEADER_ROW, column: 0, contents: [COLUMNS.map((column) => texts.headers[column])] },
      ...drawn.blocks,
    ],
    merges: [],
    styles: [
      { area: top(0, 1), style: titleLook() },
      { area: top(1, 1), style: { color: PALETTE.quiet } },
      { area: top(HEADER_ROW, COLUMNS.length), style: headerLook() },
      ...drawn.styles,
    ],
    validations: [],
    links: [],
    inputs: [],
    page: listPage(HEADER_ROW, HEADER_ROW),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    gridlines: true,
  };
}

/** Lines from a row on, below the columns the sheet has now. */
export function drawSourceLines(
  lines: readonly SourceLine[],
  row: number,
  columns: Readonly<Record<SourcesColumn, number>>,
): Pick<SheetDrawing, 'blocks' | 'styles' | 'validations'> {
  if (lines.length === 0) return { blocks: [], styles: [], validations: [] };
  const width = Math.max(...Object.values<number>(columns)) + 1;
  const contents = lines.map((line) => {
    const cells: CellContent[] = Array.from({ length: width }, () => null);
    for (const column of COLUMNS) cells[columns[column]] = line[column];
    return cells;
  });
  const formats = columnRuns(
    lines.map(({ unit }) => numberFormat(unit)),
    { row, column: columns.value, rowCount: 1, columnCount: 1 },
  );
  return {
    blocks: [{ row, column: 0, contents }],
    styles: formats.map(({ area, value }) => ({ area, style: { numberFormat: value } })),
    validations: [],
  };
}
