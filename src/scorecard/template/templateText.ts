import type { Finding, NoParams } from '../../base/finding';
import { cellAddress } from '../../base/address';
import { formulaParts } from '../sheet/formulaReferences';
import { findPlaceholders, type PlaceholderToken } from './placeholder';
import { brokenPlaceholders } from './placeholderBraces';
import { formulaAt, type TemplateSheet } from './templateSheet';

/** What keeps any template, of cards or job descriptions, from being filled, as the template writes it. */
export interface TextProblemParams {
  unknownPlaceholder: { placeholder: string };
  brokenPlaceholder: { placeholder: string };
  placeholderInFormula: { placeholder: string };
  placeholderInPageText: { placeholder: string };
  /** `piece` of the formula names the template; `local` is the same without the sheet. */
  formulaNamesTemplate: { piece: string; local: string };
  formulaUsesOwnName: { name: string };
  templateTooLarge: NoParams;
  /** Copies would hide the same rows, whose heights nobody can read. */
  rowsFiltered: NoParams;
}

type TextProblem = Finding<TextProblemParams> & {
  /** "B7"; "" for the page header and footer. */
  readonly cell: string;
};

/** A cell that holds at least one placeholder. */
export interface WordCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly tokens: readonly PlaceholderToken[];
}

/**
 * The cells of a template with placeholders, and what is wrong with its texts and formulas. A formula's result is not
 * looked at: it may well show the placeholder of another cell, and follows that cell when the card is filled.
 */
export function readWords(sheet: TemplateSheet): { cells: WordCell[]; problems: TextProblem[] } {
  const cells: WordCell[] = [];
  const problems: TextProblem[] = [];
  sheet.values.forEach((line, row) =>
    line.forEach((value, column) => {
      const cell = cellAddress(row, column);
      const formula = formulaAt(sheet, row, column);
      if (formula !== null) {
        problems.push(...formulaProblems(formula, cell, sheet));
        return;
      }
      if (typeof value !== 'string') return;
      const tokens = findPlaceholders(value);
      for (const { source, placeholder } of tokens) {
        if (placeholder === null) problems.push({ code: 'unknownPlaceholder', cell, params: { placeholder: source } });
      }
      for (const piece of brokenPlaceholders(value)) {
        problems.push({ code: 'brokenPlaceholder', cell, params: { placeholder: piece } });
      }
      if (tokens.length > 0) cells.push({ row, column, text: value, tokens });
    }),
  );
  const inPage = (sheet.pageTexts ?? []).flatMap((text) => findPlaceholders(text));
  for (const { source } of inPage) {
    problems.push({ code: 'placeholderInPageText', cell: '', params: { placeholder: source } });
  }
  if (sheet.beyond !== undefined) problems.push({ code: 'templateTooLarge', cell: sheet.beyond, params: {} });
  if (sheet.filteredRow !== undefined) {
    problems.push({ code: 'rowsFiltered', cell: cellAddress(sheet.filteredRow, 0), params: {} });
  }
  return { cells, problems };
}

/** On a card such a formula would show the template, not the card. */
function formulaProblems(formula: string, cell: string, sheet: TemplateSheet): TextProblem[] {
  const own = new Set((sheet.ownNames ?? []).map((name) => name.toLowerCase()));
  const found: TextProblem[] = findPlaceholders(formula)
    .slice(0, 1)
    .map(({ source }) => ({ code: 'placeholderInFormula', cell, params: { placeholder: source } }));
  for (const part of formulaParts(formula)) {
    if (part.kind === 'sheet' && part.sheet.toLowerCase() === sheet.name.toLowerCase()) {
      const local = part.text.slice(part.text.lastIndexOf('!') + 1);
      found.push({ code: 'formulaNamesTemplate', cell, params: { piece: part.text, local } });
    } else if (part.kind === 'name' && own.has(part.text.toLowerCase())) {
      found.push({ code: 'formulaUsesOwnName', cell, params: { name: part.text } });
    }
  }
  return found;
}
