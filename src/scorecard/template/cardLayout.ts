import type { AdjustmentField, IndicatorField, InputField, ResultField } from './placeholder';
import type { Template } from './template';

/** Where everything stands on a finished card; rows are 0-based, after the repeating rows were repeated. */
export interface CardLayout {
  readonly indicatorRow: number;
  readonly indicatorCount: number;
  readonly indicatorColumns: Readonly<Partial<Record<IndicatorField, number>>>;
  readonly adjustmentRow: number | null;
  /** 0: the template's adjustment row stays, blank. */
  readonly adjustmentCount: number;
  readonly adjustmentColumns: Readonly<Partial<Record<AdjustmentField, number>>>;
  readonly results: readonly { readonly field: ResultField; readonly row: number; readonly column: number }[];
  readonly inputCells: readonly { readonly field: InputField; readonly row: number; readonly column: number }[];
  /** Rows to insert in the template's copy: `count` new ones below `row`, in the order given (bottom first). */
  readonly repeats: readonly { readonly row: number; readonly count: number }[];
  /** How far the card reaches from A1 on. */
  readonly extent: { readonly rowCount: number; readonly columnCount: number };
  /** Card row of a template row; the repeating rows themselves map to their first copy. */
  place(templateRow: number): number;
  /** All card rows of a template row: several for a repeating row. */
  copies(templateRow: number): readonly number[];
}

/** Lays a card out for a number of indicators and adjustment items. */
export function layoutCard(template: Template, indicators: number, adjustments: number): CardLayout {
  const { indicatorRow, adjustmentRow } = template;
  const moreIndicators = Math.max(0, indicators - 1);
  const moreAdjustments = adjustmentRow === null ? 0 : Math.max(0, adjustments - 1);
  const place = (row: number): number =>
    row +
    (row > indicatorRow ? moreIndicators : 0) +
    (adjustmentRow !== null && row > adjustmentRow ? moreAdjustments : 0);
  const copies = (row: number): number[] => {
    const more = row === indicatorRow ? moreIndicators : row === adjustmentRow ? moreAdjustments : 0;
    return Array.from({ length: more + 1 }, (_, index) => place(row) + index);
  };
  const repeats = [
    { row: indicatorRow, count: moreIndicators },
    ...(adjustmentRow === null ? [] : [{ row: adjustmentRow, count: moreAdjustments }]),
  ]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.row - a.row);
  return {
    indicatorRow: place(indicatorRow),
    indicatorCount: indicators,
    indicatorColumns: template.indicatorColumns,
    adjustmentRow: adjustmentRow === null ? null : place(adjustmentRow),
    adjustmentCount: adjustmentRow === null ? 0 : adjustments,
    adjustmentColumns: template.adjustmentColumns,
    results: template.results.map((result) => ({ ...result, row: place(result.row) })),
    inputCells: template.inputs.flatMap((input) => copies(input.row).map((row) => ({ ...input, row }))),
    repeats,
    extent: {
      rowCount: template.sheet.values.length + moreIndicators + moreAdjustments,
      columnCount: template.sheet.values[0]?.length ?? 1,
    },
    place,
    copies,
  };
}
