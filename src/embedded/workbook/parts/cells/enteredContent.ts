import { errorFromText, type FormulaValue } from '../../../formula/values/formulaValue';
import { enteredForFile } from '../../../formula/syntax/fileSpelling';
import { parseFormula } from '../../../formula/parse';
import { formulaFault, isTooLong } from '../../../formula/syntax/formulaLimits';
import { FormulaSyntaxError, type SyntaxNode } from '../../../formula/syntax/syntax';
import { isGeneralFormat, isTextFormat } from '../../../numbers/formatSyntax';
import { numericEntry } from '../../../numbers/typedEntry';
import { invalidArgument } from '../../../protocol/hostError';

/** What a written value becomes in its cell. */
export type EnteredContent =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'constant';
      readonly value: FormulaValue;
      readonly format: string | null;
      readonly quoted: boolean;
    }
  | { readonly kind: 'formula'; readonly text: string };

const LONGEST_TEXT = 32_767;

const constant = (value: FormulaValue, format: string | null = null, quoted = false): EnteredContent => ({
  kind: 'constant',
  value,
  format,
  quoted,
});

const readFormula = (text: string): SyntaxNode => {
  try {
    return parseFormula(text);
  } catch (error) {
    if (error instanceof FormulaSyntaxError)
      throw invalidArgument(`the formula =${text} cannot be read: ${error.message}`);
    throw error;
  }
};

/** A formula without its =, spelled as files spell it. Excel refuses one that it cannot read or that breaks its limits. */
export const checkedFormula = (text: string): string => {
  if (isTooLong(text)) throw invalidArgument('the formula is too long');
  const fault = formulaFault(text, readFormula(text));
  if (fault !== null) throw invalidArgument(fault);
  return enteredForFile(text.trim());
};

const typedText = (text: string, numberFormat: string, year: number): EnteredContent => {
  const number = numericEntry(text, year);
  if (number) return constant(number.value, isGeneralFormat(numberFormat) ? number.format : null);
  if (/^true$/i.test(text)) return constant(true);
  if (/^false$/i.test(text)) return constant(false);
  const error = errorFromText(text);
  if (error) return constant(error);
  // Excel reads what begins with a sign as a formula; text of that kind has to be written with a text format or an apostrophe.
  if (/^[-+]./.test(text))
    return { kind: 'formula', text: checkedFormula(text.startsWith('+') ? text.slice(1) : text) };
  if (/^@./.test(text)) throw invalidArgument(`${text} is no formula`);
  return constant(text);
};

/**
 * What Excel makes of a value written to a cell that has this number format. `year` completes dates without a year. Text that
 * looks like a number or a date becomes one; after an apostrophe, or in a cell with the text format, it stays text.
 */
export const enteredContent = (value: unknown, numberFormat: string, year: number): EnteredContent => {
  if (value === null || value === undefined) return { kind: 'unchanged' };
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return constant(value);
  if (typeof value !== 'string') throw invalidArgument('a cell takes text, numbers and logical values');
  if (value === '') return { kind: 'blank' };
  if (value.length > LONGEST_TEXT + (value.startsWith("'") ? 1 : 0)) {
    if (!(value.startsWith('=') && !isTextFormat(numberFormat))) throw invalidArgument('the text is too long');
  }
  if (isTextFormat(numberFormat)) return constant(value.startsWith("'") ? value.slice(1) : value);
  if (value.startsWith("'")) return constant(value.slice(1), null, true);
  if (value.startsWith('=') && value.length > 1) return { kind: 'formula', text: checkedFormula(value.slice(1)) };
  return typedText(value, numberFormat, year);
};
