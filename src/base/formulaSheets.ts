/** A sheet a formula names, or the first and the last of a row of sheets ("'一月:三月'!B2"). */
export interface SheetMention {
  readonly first: string;
  readonly last: string;
}

/** A text in quotes, a sheet in quotes, or a plain sheet before "!"; both may follow the brackets of another workbook. */
const PARTS = /"((?:[^"]|"")*)"|'((?:[^']|'')+)'!|(\[[^\]]*\])?([\p{L}\p{N}_.\\?]+(?::[\p{L}\p{N}_.\\?]+)?)!/gu;
const INDIRECT = /\bINDIRECT\s*\(/i;

/**
 * Sheets of its own workbook that a formula names, as written. Texts are looked into where the formula uses INDIRECT: a
 * name that is put together from cells can't be seen.
 */
export function sheetsInFormula(formula: string): SheetMention[] {
  if (!formula.startsWith('=') || !(formula.includes('!') || INDIRECT.test(formula))) return [];
  return mentions(formula, INDIRECT.test(formula));
}

function mentions(text: string, inTexts: boolean): SheetMention[] {
  return [...text.matchAll(PARTS)].flatMap(([, literal, quoted, book, plain]) => {
    if (literal !== undefined) return inTexts ? mentions(literal.replace(/""/g, '"'), false) : [];
    const name = quoted?.replace(/''/g, "'") ?? plain ?? '';
    // Brackets tell a sheet of another workbook; no sheet's own name may have them.
    if (book !== undefined || name.includes('[')) return [];
    const [first = '', last = first] = name.split(':');
    return [{ first, last }];
  });
}
