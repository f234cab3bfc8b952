import type { Area } from '../../base/address';
import type { CellStyle, InputRule, SheetDrawing } from '../../base/sheetDrawing';
import { drawLogSheet, logColumns, type LogWidths } from '../sheet/logSheet';
import { PALETTE } from '../sheet/palette';
import type { ProjectColumn, ProjectTexts } from '../texts/cardKindTexts';

const WIDTHS: LogWidths<ProjectColumn> = {
  ...{ project: 14, from: 11, to: 11, employeeId: 9, name: 9, goal: 20, weight: 7, standard: 20 },
  ...{ unit: 7, target: 8, rule: 21 },
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
  const dayRule: InputRule = { type: 'whole', min: FIRST_DAY, max: LAST_DAY, message: table.messages.date };
  const weightRule: InputRule = { type: 'decimal', min: 0, max: 100, message: table.messages.weight };
  const look = (column: ProjectColumn, style: CellStyle) => ({ area: below(column), style });
  return {
    ...drawn,
    styles: [
      ...drawn.styles,
      { area: lines, style: { size: SIZE, border: PALETTE.line, vertical: 'center', fill: PALETTE.input } },
      ...(['from', 'to'] as const).map((column) => look(column, { numberFormat: 'yyyy-mm-dd', horizontal: 'center' })),
      look('weight', { numberFormat: '0.0%;;', horizontal: 'center' }),
      // A number of an employee is no number to count with.
      look('employeeId', { numberFormat: '@' }),
      look('unit', { horizontal: 'center' }),
      look('target', { horizontal: 'center' }),
      ...(['project', 'goal', 'standard', 'rule'] as const).map((column) => look(column, { wrap: true })),
    ],
    validations: [
      ...(['from', 'to'] as const).map((column) => ({ area: below(column), rule: dayRule })),
      { area: below('weight'), rule: weightRule },
      { area: below('unit'), rule: { type: 'list', items: Object.values(table.units), message: table.messages.unit } },
    ],
    tabColor: PALETTE.accent,
  };
}
