/** What an input cell of the card may hold, as a spreadsheet's values are read. */
export type CellInput = number | string | boolean | null | undefined;

/** As ISNUMBER sees it: neither a text that looks like a number nor TRUE is one. */
export function isNumberInput(input: CellInput): input is number {
  return typeof input === 'number' && Number.isFinite(input);
}

/** As `cell=""` sees it: a space is no blank. */
export function isBlankInput(input: CellInput): input is null | undefined | '' {
  return input === null || input === undefined || input === '';
}
