import type { CellStyle, PageSetup } from '../../base/sheetDrawing';
import { PALETTE } from './palette';
import { PAGE_OF_PAGES } from './printPages';

/** The look that lists share: summary, pay sheet, history, tables of actual values. */

export function titleLook(size = 16): CellStyle {
  return { bold: true, size, color: PALETTE.ink };
}

/** A hint or a note that takes the lines it needs; `size` in points, the workbook's own where it is absent. */
export function noteLook(size?: number): CellStyle {
  return { ...(size === undefined ? {} : { size }), color: PALETTE.quiet, wrap: true, vertical: 'center' };
}

/** A header row. */
export function headerLook(more: Pick<CellStyle, 'vertical' | 'wrap' | 'size'> = {}): CellStyle {
  return { bold: true, fill: PALETTE.header, border: PALETTE.line, horizontal: 'center', ...more };
}

/** What is wrong, as a mark shows it. */
export const ALERT_LOOK = { fill: PALETTE.alertFill, color: PALETTE.alert } as const satisfies CellStyle;

/** As many pages as the list is long, each headed by the rows from `first` to `last`. */
export function listPage(first: number, last: number): PageSetup {
  return {
    orientation: 'landscape',
    fitWide: 1,
    fitTall: 0,
    titleRows: { first, last },
    footerRight: PAGE_OF_PAGES,
  };
}
