import { contains } from '../../src/base/address';
import { columnPoints } from '../../src/base/textWidth';
import { isFormula, type SheetDrawing } from '../../src/base/sheetDrawing';
import type { TemplateSheet } from '../../src/scorecard/template/templateSheet';
import type { CellValue } from '../../src/base/grid';

/** A drawing as the sheet it becomes, for pure tests; formulas stand as text in both values and formulas. */
export function drawnSheet(name: string, drawing: SheetDrawing): TemplateSheet {
  const rowCount = Math.max(...drawing.blocks.map((block) => block.row + block.contents.length));
  const columnCount = Math.max(...drawing.blocks.map((block) => block.column + (block.contents[0]?.length ?? 0)));
  const values: CellValue[][] = Array.from({ length: rowCount }, () => new Array<CellValue>(columnCount).fill(''));
  for (const block of drawing.blocks) {
    block.contents.forEach((line, row) =>
      line.forEach((content, column) => {
        const target = values[block.row + row];
        if (content !== null && target) target[block.column + column] = isFormula(content) ? content.formula : content;
      }),
    );
  }
  return {
    name,
    values,
    formulas: values,
    merges: drawing.merges,
    columnWidths: drawing.columnWidths.map(columnPoints),
    rowHeights: values.map((_, row) => heightOf(drawing, row)),
    fontSizes: values.map((_, row) => sizeOf(drawing, row)),
    wrapped: values.map((line, row) => line.map((_, column) => isWrapped(drawing, row, column))),
  };
}

function heightOf({ rowHeights }: SheetDrawing, row: number): number {
  return rowHeights.find(({ row: first, count = 1 }) => row >= first && row < first + count)?.points ?? 15;
}

/** As the last style that says so has it. */
function isWrapped({ styles }: SheetDrawing, row: number, column: number): boolean {
  return (
    styles.findLast(({ area, style }) => style.wrap !== undefined && contains(area, row, column))?.style.wrap ?? false
  );
}

/** Of the first column, as the last style that says so has it. */
function sizeOf({ styles }: SheetDrawing, row: number): number {
  const sized = styles.filter(({ area, style }) => style.size !== undefined && contains(area, row, 0));
  return sized.at(-1)?.style.size ?? 11;
}

/** What Excel answers as values where these are the contents: a formula's result is never its own text. */
export function asValues(contents: readonly (readonly CellValue[])[]): CellValue[][] {
  return contents.map((line) => line.map((each) => (typeof each === 'string' && each.startsWith('=') ? 0 : each)));
}
