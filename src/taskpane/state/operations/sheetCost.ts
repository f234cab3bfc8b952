/** What sheets cost: a card is about 7 KB in the file; the time is an estimate for Excel, on the safe side. */
const PER_SHEET = { seconds: 0.1, kilobytes: 7 };

/** Whole seconds and kilobytes, 1 or more. Pure. */
export function costOf(sheets: number): { readonly seconds: number; readonly kilobytes: number } {
  return {
    seconds: Math.max(1, Math.ceil(sheets * PER_SHEET.seconds)),
    kilobytes: Math.max(1, Math.ceil(sheets * PER_SHEET.kilobytes)),
  };
}
