/** A workbook with more new sheets is hard to find one's way in, and slow to open: they are asked about. */
export const MANY_SHEETS = 200;
