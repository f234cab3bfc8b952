import type { CardLayout } from '../template/cardLayout';
import type { TemplateSheet } from '../template/templateSheet';

/** A row of a card, 0-based, and how high it is. */
export interface RowHeight {
  readonly row: number;
  readonly points: number;
}

/** Height of a row nobody set, in points. */
const USUAL_HEIGHT = 15;

/** The heights of rows that are repeated: as high as the template's own row. From the top down. */
export function repeatedHeights(sheet: Pick<TemplateSheet, 'rowHeights'>, layout: CardLayout): RowHeight[] {
  return [...layout.repeats].reverse().flatMap(({ row }) => {
    const points = sheet.rowHeights[row] ?? USUAL_HEIGHT;
    return layout.copies(row).map((copy) => ({ row: copy, points }));
  });
}

/** The height of each row of a card, from the top down: the template's, but for rows that need more. */
export function cardHeights(
  sheet: Pick<TemplateSheet, 'rowHeights'>,
  { layout, rowHeights }: { readonly layout: CardLayout; readonly rowHeights: readonly RowHeight[] },
): RowHeight[] {
  const heights = new Map(
    sheet.rowHeights.flatMap((points, row) => layout.copies(row).map((copy) => [copy, points] as const)),
  );
  for (const { row, points } of rowHeights) heights.set(row, points);
  return [...heights].map(([row, points]) => ({ row, points })).sort((a, b) => a.row - b.row);
}

/** The first heights, but for rows that the second name. From the top down. */
export function withHeights(first: readonly RowHeight[], second: readonly RowHeight[]): RowHeight[] {
  const heights = new Map([...first, ...second].map(({ row, points }) => [row, points]));
  return [...heights].map(([row, points]) => ({ row, points })).sort((a, b) => a.row - b.row);
}
