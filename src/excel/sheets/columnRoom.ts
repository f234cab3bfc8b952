import { columnPoints, readablePoints, textUnits } from '../../base/textWidth';
import { contentText } from '../../base/sheetDrawing';
import type { AddedColumn, CellEdit, EditPlan } from '../../jobtable/editPlan';

/** Widths of added columns in points: a duty takes a line or two, an indicator one. */
const ADDED_WIDTHS: Readonly<Record<AddedColumn['kind'], number>> = { duties: 384, kpi: 200 };

/** The widest a column becomes, in points. */
const WIDEST = 420;

/** Size in points that texts of a list are taken to have. */
const TEXT_SIZE = 11;

/** Characters of a line in a job table's other columns, where the texts are that long; fewer where there are many of them. */
const USUAL_TEXT = 30;
const LEAST_TEXT = 16;
const TEXTS_TOGETHER = 200;

/** Columns that get duties or indicators and are not added by the plan. */
export function filledColumns({ edits, addedColumns }: EditPlan): number[] {
  const columns = new Set(edits.filter(isAlone).map(({ column }) => column));
  for (const { column } of addedColumns) columns.delete(column);
  return [...columns];
}

/**
 * No row is higher than 409 points, so a text that is too long for its column would be cut off: such a column gets the
 * width the longest text needs, as far as a page allows. A hidden column stays hidden.
 * @param widthOf of a column, in points
 * @returns columns to be widened, with their new widths in points
 */
export function widerColumns(
  columns: readonly number[],
  widthOf: (column: number) => number,
  due: readonly CellEdit[],
): Map<number, number> {
  const kindOf = (column: number): CellEdit['kind'] | undefined => due.find((edit) => edit.column === column)?.kind;
  const many = columns.filter((column) => isText(kindOf(column))).length;
  const usualText = Math.max(LEAST_TEXT, Math.min(USUAL_TEXT, Math.floor(TEXTS_TOGETHER / Math.max(1, many))));
  const wider = new Map<number, number>();
  for (const column of columns) {
    const texts = due.filter((edit) => edit.column === column && isAlone(edit)).map(({ after }) => contentText(after));
    const usual = isText(kindOf(column)) ? usualText : LEAST_TEXT;
    const needed = Math.min(WIDEST, Math.max(0, ...texts.map((text) => pointsFor(text, usual))));
    const width = widthOf(column);
    if (width > 0 && width < needed) wider.set(column, needed);
  }
  return wider;
}

/** Width of an added column in points. */
export function addedWidth(kind: AddedColumn['kind']): number {
  return ADDED_WIDTHS[kind];
}

/** Wide enough that the text is not cut off, and that a job table's shorter texts are no towers of two words a line. */
function pointsFor(text: string, usual: number): number {
  const widest = Math.max(...text.split('\n').map(textUnits));
  return Math.max(readablePoints(text, TEXT_SIZE), columnPoints(Math.min(usual, widest + 1)));
}

/** Duties and indicators are long: their column is as wide as the company made it, while a row can show them. */
function isText(kind: CellEdit['kind'] | undefined): boolean {
  return kind !== undefined && kind !== 'duties' && kind !== 'kpi';
}

function isAlone({ kind, merged }: CellEdit): boolean {
  return merged !== true && kind !== 'header' && kind !== 'setting' && kind !== 'placeholder';
}
