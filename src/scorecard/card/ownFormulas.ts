import type { CardLayout } from '../template/cardLayout';
import { formulaParts, replaceReferences, withRows, type CellReference } from '../sheet/formulaReferences';
import type { Template } from '../template/template';
import { formulaAt } from '../template/templateSheet';

/** Where the rows of a template stand once some were repeated. */
type RepeatedRows = Pick<CardLayout, 'place' | 'copies'>;

/** A formula HR added, as it must stand on a card; rows are those of the card. */
export interface OwnFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * HR's own formulas that Excel does not carry over by itself when rows are repeated: =AVERAGE(M7:M7) means all
 * indicators, but Excel leaves a range of one row as it is when rows are inserted below it. All other formulas follow
 * their cells without our doing.
 */
export function ownFormulas({ sheet }: Pick<Template, 'sheet'>, layout: RepeatedRows): OwnFormula[] {
  return sheet.formulas.flatMap((line, row) =>
    line.flatMap((_, column): OwnFormula[] => {
      const formula = formulaAt(sheet, row, column);
      if (formula === null) return [];
      const rows = layout.copies(row);
      const grows = (reference: CellReference): boolean =>
        isRepeated(reference, layout) && (rows.length > 1 ? hasFixedRange(reference) : isMany(reference));
      if (!formulaParts(formula).some((part) => part.kind === 'cells' && grows(part))) return [];
      return rows.map((cardRow, copy) => ({
        row: cardRow,
        column,
        formula: replaceReferences(formula, (reference) =>
          placed(reference, layout, copy, rows.length > 1 ? hasFixedRange(reference) : isMany(reference)),
        ),
      }));
    }),
  );
}

/** Both ends in a row that repeats, and in the same one. */
function isRepeated({ first, last }: CellReference, layout: RepeatedRows): boolean {
  return first.row === last.row && layout.copies(first.row).length > 1;
}

function isMany({ isRange, aggregated }: CellReference): boolean {
  return isRange || aggregated;
}

/** In the row itself a relative reference means the line's own cell; only "$" says that a range is about all lines. */
function hasFixedRange({ isRange, first, last }: CellReference): boolean {
  return isRange && first.fixed && last.fixed;
}

function placed(reference: CellReference, layout: RepeatedRows, copy: number, grows: boolean): string {
  const { first, last } = reference;
  const down = (fixed: boolean): number => (fixed ? 0 : copy);
  const end = grows && isRepeated(reference, layout) ? Math.max(...layout.copies(last.row)) : null;
  return withRows(
    reference,
    layout.place(first.row) + down(first.fixed),
    end ?? layout.place(last.row) + down(last.fixed),
  );
}
