import type { Finding } from '../../base/finding';
import { cellAddress } from '../../base/address';
import type { PersonField, Placeholder } from '../template/placeholder';
import type { TemplateProblemParams, TextCell } from '../template/template';
import type { TemplateSheet } from '../template/templateSheet';
import { readWords, type TextProblemParams } from '../template/templateText';

/** A job description template as read: a page of texts with placeholders about a role and who holds it. */
export interface JobTemplate {
  readonly sheet: TemplateSheet;
  readonly cells: readonly TextCell[];
}

/** What is wrong with a job description template. */
interface JobTemplateProblemParams
  extends TextProblemParams, Pick<TemplateProblemParams, 'unknownColumn' | 'emptyTemplate'> {
  notForJobDescription: { placeholder: string };
}

export type JobTemplateProblem = Finding<JobTemplateProblemParams> & {
  /** "B7"; "" for the page header and footer. */
  readonly cell: string;
};

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
  const { cells, problems: textProblems } = readWords(sheet);
  const problems: JobTemplateProblem[] = [...textProblems];
  for (const { row, column, tokens } of cells) {
    const cell = cellAddress(row, column);
    for (const { source, placeholder } of tokens) {
      if (placeholder?.group === 'column' && !headers.has(placeholder.header)) {
        problems.push({ code: 'unknownColumn', cell, params: { header: placeholder.header } });
      } else if (placeholder !== null && !fits(placeholder)) {
        problems.push({ code: 'notForJobDescription', cell, params: { placeholder: source } });
      }
    }
  }
  if (cells.length === 0) problems.push({ code: 'emptyTemplate', cell: 'A1', params: {} });
  return { template: problems.length > 0 ? null : { sheet, cells }, problems };
}

function fits(placeholder: Placeholder): boolean {
  if (placeholder.group === 'role') return placeholder.field !== 'card.period';
  if (placeholder.group === 'person') return HOLDER_FIELDS.some((field) => field === placeholder.field);
  return placeholder.group === 'column';
}
