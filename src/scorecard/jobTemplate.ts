import { cellAddress } from '../base/address';
import { findPlaceholders, type PersonField, type Placeholder } from './placeholder';
import type { TemplateSheet, TextCell } from './template';

/** A job description template as read: a page of texts with placeholders about a role and who holds it. */
export interface JobTemplate {
  readonly sheet: TemplateSheet;
  readonly cells: readonly TextCell[];
}

/** Something wrong with a job description template, with its cell. */
export interface JobTemplateProblem {
  readonly code: 'unknownPlaceholder' | 'notForJobDescription' | 'unknownColumn' | 'emptyTemplate';
  /** "B7"; "" when the whole template is meant. */
  readonly cell: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What can be said of everyone who holds a job together. */
export const HOLDER_FIELDS = [
  'employee.name',
  'employee.department',
  'employee.position',
  'employee.manager',
] as const satisfies readonly PersonField[];

/** Reads a job description template. All problems are reported at once; nothing is built while there is one. */
export function readJobTemplate(
  sheet: TemplateSheet,
  headers: ReadonlySet<string>,
): { template: JobTemplate | null; problems: JobTemplateProblem[] } {
  const problems: JobTemplateProblem[] = [];
  const cells: TextCell[] = [];
  sheet.values.forEach((line, row) =>
    line.forEach((value, column) => {
      if (typeof value !== 'string') return;
      const tokens = findPlaceholders(value);
      const cell = cellAddress(row, column);
      for (const { source, placeholder } of tokens) {
        if (placeholder === null) {
          problems.push({ code: 'unknownPlaceholder', cell, params: { placeholder: source } });
        } else if (placeholder.group === 'column' && !headers.has(placeholder.header)) {
          problems.push({ code: 'unknownColumn', cell, params: { header: placeholder.header } });
        } else if (!fits(placeholder)) {
          problems.push({ code: 'notForJobDescription', cell, params: { placeholder: source } });
        }
      }
      if (tokens.length > 0) cells.push({ row, column, text: value, tokens });
    }),
  );
  if (cells.length === 0) problems.push({ code: 'emptyTemplate', cell: '', params: {} });
  return { template: problems.length > 0 ? null : { sheet, cells }, problems };
}

function fits(placeholder: Placeholder): boolean {
  if (placeholder.group === 'role') return placeholder.field !== 'card.period';
  if (placeholder.group === 'person') return HOLDER_FIELDS.some((field) => field === placeholder.field);
  return placeholder.group === 'column';
}
