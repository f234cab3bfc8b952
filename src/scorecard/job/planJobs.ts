import { gatherBlocks } from '../../base/gatherBlocks';
import type { Block } from '../../base/sheetDrawing';
import type { Role } from '../../catalogue/catalogue';
import type { JobRelations } from '../../organisation/relations';
import type { JobTexts } from '../texts/jobTexts';
import { roleText, type RoleTextContext } from '../card/roleText';
import type { RoleField } from '../template/placeholder';
import type { TextCell } from '../template/template';
import { fitTexts, type TextFit } from './fitTexts';
import { HOLDER_FIELDS, type JobTemplate } from './jobTemplate';
import { uniqueSheetName } from '../sheet/sheetName';

/** A job to describe: a role and where the company has it. */
export interface Job {
  readonly role: Role;
  /** What the sheet is named by: the role's name, or the position as the list writes it. */
  readonly title: string;
  readonly holders: readonly JobHolder[];
  /** As the list has them; what it does not say is the catalogue's marked proposal, or "". */
  readonly relations: JobRelations;
  /** null where the list plans no number. */
  readonly planned: number | null;
  readonly actual: number;
}

/** A row of the staffing list that has the job. */
export interface JobHolder {
  readonly names: readonly string[];
  readonly department: string;
  readonly position: string;
  readonly manager: string;
  /** Header → content of the row, for {{列:…}}. */
  readonly columns: ReadonlyMap<string, string>;
}

export interface JobPlan extends TextFit {
  readonly sheetName: string;
  readonly roleId: string;
  readonly blocks: readonly Block[];
  /** Texts of the page's cells, unfilled and filled: how it is told from a sheet somebody else made. */
  readonly marks: readonly { readonly row: number; readonly column: number; readonly texts: readonly string[] }[];
}

export interface JobContext extends RoleTextContext {
  readonly texts: JobTexts;
}

/** Plans a page for each job. The names are the same on every run, so that pages that exist already are recognised. */
export function planJobs(jobs: readonly Job[], template: JobTemplate, context: JobContext): JobPlan[] {
  const taken = new Set<string>();
  return jobs.map((job) => {
    const [holder] = job.holders;
    const suffixes = holder ? [holder.department] : [];
    const sheetName = uniqueSheetName(`${context.texts.sheetPrefix}${job.title}`, suffixes, taken);
    const cells = template.cells.map(({ row, column, text, tokens }) => ({
      row,
      column,
      content: roleText(companyText(text, tokens, job, context), tokens, job.role, context),
    }));
    const marks = cells
      .slice(0, 1)
      .map(({ row, column, content }, index) => ({ row, column, texts: [template.cells[index]?.text ?? '', content] }));
    return { sheetName, roleId: job.role.id, blocks: gatherBlocks(cells), marks, ...fitTexts(cells, template.sheet) };
  });
}

/** The text with what the company's own list says filled in; what is left is about the role alone. */
function companyText(text: string, tokens: TextCell['tokens'], job: Job, context: JobContext): string {
  return tokens.reduce((filled, { source, placeholder }) => {
    if (placeholder?.group === 'person')
      return filled.replace(source, () => holderText(placeholder.field, job, context));
    if (placeholder?.group === 'role') {
      const said = listedText(placeholder.field, job, context);
      return said === null ? filled : filled.replace(source, () => said);
    }
    if (placeholder?.group !== 'column') return filled;
    const contents = job.holders.map(({ columns }) => columns.get(placeholder.header) ?? '');
    return filled.replace(source, () => distinct(contents, context));
  }, text);
}

/** What the list knows better than the catalogue; null for what is the role's own. */
function listedText(field: RoleField, { relations, planned, actual }: Job, { texts }: JobContext): string | null {
  switch (field) {
    case 'role.reportsTo':
      return relations.superior;
    case 'role.directReports':
      return relations.directReports;
    case 'role.assessors':
      return relations.assessors;
    case 'role.headcount':
      return texts.headcount(planned, actual);
    default:
      return null;
  }
}

function holderText(field: string, { holders, role }: Job, context: JobContext): string {
  const known = HOLDER_FIELDS.find((each) => each === field);
  switch (known) {
    case 'employee.name':
      return distinct(
        holders.flatMap(({ names }) => names),
        context,
      );
    case 'employee.department':
      return (
        distinct(
          holders.map(({ department }) => department),
          context,
        ) || departmentName(role, context)
      );
    case 'employee.position':
      return distinct(
        holders.map(({ position }) => position),
        context,
      );
    case 'employee.manager':
      return distinct(
        holders.map(({ manager }) => manager),
        context,
      );
    case undefined:
      return '';
  }
}

function departmentName(role: Role, { catalogue }: JobContext): string {
  return catalogue.departments.get(role.department)?.name[catalogue.language] ?? '';
}

function distinct(texts: readonly string[], { texts: { relations } }: JobContext): string {
  return [...new Set(texts.filter((text) => text !== ''))].join(relations.separator);
}
