import type { TotalsTexts } from './texts';

/** English. */
export const enUS: TotalsTexts = {
  isProtected: (sheet) => `"${sheet}" (the sheet is protected: lift the protection)`,
  contentBelow: (sheet) => `"${sheet}" (something stands in the row below the table: move it elsewhere)`,
  waiting: (places) =>
    `A step was stopped, and the row of totals is not shown again yet: ${places.join(', ')}. After that, building or refreshing shows it; no line of the table is lost.`,
};
