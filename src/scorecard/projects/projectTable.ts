import type { Area } from '../../base/address';
import { columnPoints, heightIn } from '../../base/textWidth';
import type { CellStyle, InputRule, SheetDrawing } from '../../base/sheetDrawing';
import { drawLogSheet, logColumns, type LogWidths } from '../sheet/logSheet';
import { noteLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import type { ProjectColumn, ProjectTexts } from '../texts/cardKindTexts';

const WIDTHS: LogWidths<ProjectColumn> = {
  ...{ project: 18, from: 12, to: 12, employeeId: 12, name: 12, goal: 30, weight: 9, standard: 46 },
};
/** Lines with borders; what stands below them counts as well. */
const DRAWN_LINES = 40;
/** Lines whose cells say what they take. */
const CHECKED_LINES = 2000;
/** Points. */
const SIZE = 10;
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

/** The empty table of projects' goals, which HR fills. */
export function drawProjectTable({ table }: ProjectTexts): SheetDrawing {
  const columns = logColumns(WIDTHS);
  const width = Object.values(WIDTHS).reduce((sum, each) => sum + columnPoints(each), 0);
  let first = 0;
  const drawn = drawLogSheet(WIDTHS, table, (row) => {
    first = row;
    return { blocks: [], styles: [], validations: [] };
  });
  const below = (column: ProjectColumn, rowCount = CHECKED_LINES): Area => {
    return { row: first, column: columns[column], rowCount, columnCount: 1 };
  };
  const count = Object.keys(WIDTHS).length;
  const lines: Area = { row: first, column: 0, rowCount: DRAWN_LINES, columnCount: count };
  const hint: Area = { row: 1, column: 0, rowCount: 1, columnCount: count };
  const dayRule: InputRule = { type: 'whole', min: FIRST_DAY, max: LAST_DAY, message: table.messages.date };
  const weightRule: InputRule = { type: 'decimal', min: 0, max: 100, message: table.messages.weight };
  const look = (column: ProjectColumn, style: CellStyle) => ({ area: below(column), style });
  return {
    ...drawn,
    // Lines take the height that what is typed needs.
    rowHeights: [
      { row: 0, points: 30 },
      { row: 1, points: heightIn(table.hint, width, SIZE) },
      { row: first - 1, points: 24 },
    ],
    merges: [hint],
    styles: [
      ...drawn.styles,
      { area: hint, style: noteLook(SIZE) },
      { area: lines, style: { size: SIZE, border: PALETTE.line, vertical: 'center', fill: PALETTE.input } },
      ...(['from', 'to'] as const).map((column) => look(column, { numberFormat: 'yyyy-mm-dd', horizontal: 'center' })),
      look('weight', { numberFormat: '0.0%;;', horizontal: 'center' }),
      // A number of an employee is no number to count with.
      look('employeeId', { numberFormat: '@' }),
      ...(['project', 'goal', 'standard'] as const).map((column) => look(column, { wrap: true })),
    ],
    validations: [
      ...(['from', 'to'] as const).map((column) => ({ area: below(column), rule: dayRule })),
      { area: below('weight'), rule: weightRule },
    ],
    tabColor: PALETTE.accent,
  };
}
