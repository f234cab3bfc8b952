import { areaAddress, cellAddress } from '../base/address';
import type { Finding } from '../base/finding';
import { findPlaceholders } from '../scorecard/template/placeholder';
import type { TemplateProblemParams } from '../scorecard/template/template';
import type { TemplateSheet } from '../scorecard/template/templateSheet';
import { readWords, type TextProblemParams } from '../scorecard/template/templateText';
import {
  CARD_ONLY,
  FACT_FIELDS,
  formWord,
  INDICATOR_FIELDS,
  type FormField,
  type FormPer,
  type FormWord,
} from './formField';

/** A cell of a form with placeholders, as the form writes it. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly words: readonly (FormWord & { readonly source: string })[];
}

/** A company's own worksheet form as read. */
export interface FormTemplate {
  readonly sheet: TemplateSheet;
  readonly cells: readonly FormCell[];
  /** Rows that are repeated, an item a row, from the top down. */
  readonly listRows: readonly number[];
}

/** What is wrong with a form. */
interface FormProblemParams
  extends TextProblemParams, Pick<TemplateProblemParams, 'unknownColumn' | 'repeatRowMerged' | 'emptyTemplate'> {
  cardOnlyPlaceholder: { placeholder: string };
}

export type FormProblem = Finding<FormProblemParams> & {
  /** "B7"; "" for the page header and footer. */
  readonly cell: string;
};

/** True where a cell holds a placeholder, known or not: then the sheet is meant to be filled. */
export function holdsPlaceholder(values: readonly (readonly unknown[])[]): boolean {
  return values.some((line) =>
    line.some(
      (value) => typeof value === 'string' && findPlaceholders(value).some(({ source }) => /[^{}｛｝\s]/.test(source)),
    ),
  );
}

/** Reads a form. All problems are reported at once; nothing is filled while there is one. */
export function readForm(
  sheet: TemplateSheet,
  headers: ReadonlySet<string>,
): { template: FormTemplate | null; problems: readonly FormProblem[]; speaksFor: FormPer } {
  const read = readWords(sheet);
  // What cards do not know a form may.
  const problems: FormProblem[] = read.problems.filter(({ code }) => code !== 'unknownPlaceholder');
  const cells = read.cells.map(({ row, column, text, tokens }): FormCell => {
    const cell = cellAddress(row, column);
    const words = tokens.flatMap(({ source }) => {
      const word = formWord(source);
      if (word === null) problems.push({ code: 'unknownPlaceholder', cell, params: { placeholder: source } });
      else if (word === CARD_ONLY)
        problems.push({ code: 'cardOnlyPlaceholder', cell, params: { placeholder: source } });
      else if ('header' in word && !headers.has(word.header))
        problems.push({ code: 'unknownColumn', cell, params: { header: word.header } });
      else return [{ ...word, source }];
      return [];
    });
    return { row, column, text, words };
  });
  const listRows = [...new Set(cells.map(({ row }) => row))].filter((row) => isListRow(cells, row));
  problems.push(...listRows.flatMap((row) => mergedOver(sheet, row)));
  if (cells.length === 0) problems.push({ code: 'emptyTemplate', cell: 'A1', params: {} });
  const speaksFor = namesPerson(cells) ? 'person' : 'position';
  return { template: problems.length > 0 ? null : { sheet, cells, listRows }, problems, speaksFor };
}

/** A row is repeated where it counts its items, or says several things of each indicator. */
function isListRow(cells: readonly FormCell[], row: number): boolean {
  const fields = cells.filter((cell) => cell.row === row).flatMap(({ words }) => words.flatMap(fieldOf));
  return fields.includes('ordinal') || new Set(fields.filter(isOfIndicators)).size > 1;
}

function isOfIndicators(field: FormField): boolean {
  return INDICATOR_FIELDS.some((each) => each === field);
}

function fieldOf(word: FormWord): FormField[] {
  return 'field' in word ? [word.field] : [];
}

function mergedOver({ merges }: TemplateSheet, row: number): FormProblem[] {
  const over = merges.find((area) => area.rowCount > 1 && area.row <= row && row < area.row + area.rowCount);
  if (!over) return [];
  const params = { area: areaAddress(over), row: String(row + 1) };
  return [{ code: 'repeatRowMerged', cell: cellAddress(over.row, over.column), params }];
}

/** Whether filling it asks for what only a role of the catalogue says. */
export function needsRole({ cells }: FormTemplate): boolean {
  return cells.some(({ words }) => words.some((word) => 'field' in word && !WITHOUT_ROLE.has(word.field)));
}

/** A form that names people is likely meant for each of them. */
function namesPerson(cells: readonly FormCell[]): boolean {
  return cells.some(({ words }) => words.flatMap(fieldOf).some((field) => PERSONAL.includes(field)));
}

const PERSONAL: readonly FormField[] = ['name', 'number', 'hireDate'];

const WITHOUT_ROLE: ReadonlySet<FormField> = new Set([...FACT_FIELDS, 'blank', 'ordinal', 'superior']);
