import { contains, type Area } from '../../base/address';
import { gatherBlocks } from '../../base/gatherBlocks';
import type { Block } from '../../base/sheetDrawing';
import {
  CELL_PADDING,
  CHARACTER_POINTS,
  MAX_ROW_HEIGHT,
  textHeight,
  textUnits,
  wrappedLines,
} from '../../base/textWidth';
import type { Role } from '../../catalogue/catalogue';
import type { JobRelations } from '../../organisation/relations';
import type { JobTexts } from '../texts/jobTexts';
import { roleText, type RoleTextContext } from '../card/roleText';
import type { RoleField } from '../template/placeholder';
import type { TextCell } from '../template/template';
import { HOLDER_FIELDS, type JobTemplate } from './jobTemplate';
import type { TemplateSheet } from '../template/templateSheet';
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

export interface JobPlan {
  readonly sheetName: string;
  readonly roleId: string;
  readonly blocks: readonly Block[];
  /** Texts of the page's cells, unfilled and filled: how it is told from a sheet somebody else made. */
  readonly marks: readonly { readonly row: number; readonly column: number; readonly texts: readonly string[] }[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  /** Cells whose text would be cut off at Excel's highest row in the template's size: points for each. */
  readonly smaller: readonly { readonly row: number; readonly column: number; readonly size: number }[];
}

export interface JobContext extends RoleTextContext {
  readonly texts: JobTexts;
}

const CHINESE_LEADING = 1.1;

/** Smallest print that is still readable. */
const SMALLEST = 7;

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
    return { sheetName, roleId: job.role.id, blocks: gatherBlocks(cells), marks, ...fit(cells, template.sheet) };
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

/** Rows tall enough for their longest text; where even the highest row is too low, the text gets smaller. */
function fit(
  cells: readonly { readonly row: number; readonly column: number; readonly content: string }[],
  sheet: TemplateSheet,
): Pick<JobPlan, 'rowHeights' | 'smaller'> {
  const heights = new Map<number, number>();
  const smaller: JobPlan['smaller'][number][] = [];
  for (const { row, column, content } of cells) {
    const area = mergeAt(sheet, row, column);
    const size = sheet.fontSizes[row] ?? 11;
    const others = Array.from({ length: area.rowCount - 1 }, (_, down) => sheet.rowHeights[area.row + 1 + down] ?? 15);
    const room = others.reduce((sum, each) => sum + each, 0);
    const fitting = sizes(size).find((each) => needed(content, area, each, sheet) <= MAX_ROW_HEIGHT + room) ?? SMALLEST;
    if (fitting < size) smaller.push({ row, column, size: fitting });
    const points = Math.min(MAX_ROW_HEIGHT, needed(content, area, fitting, sheet) - room);
    heights.set(area.row, Math.max(points, heights.get(area.row) ?? sheet.rowHeights[area.row] ?? 15));
  }
  return { rowHeights: [...heights].map(([row, points]) => ({ row, points })), smaller };
}

function sizes(from: number): number[] {
  const all: number[] = [];
  for (let size = from; size >= SMALLEST; size -= 0.5) all.push(size);
  return all;
}

/** Height in points without Excel's limit. */
function needed(text: string, area: Area, size: number, sheet: TemplateSheet): number {
  const points = Array.from({ length: area.columnCount }, (_, right) => sheet.columnWidths[area.column + right] ?? 48);
  const width = points.reduce((sum, each) => sum + each, 0);
  const lines = wrappedLines(text, (width - CELL_PADDING) / (CHARACTER_POINTS * (size / 11)));
  // Chinese fonts set their lines further apart than the estimate for mixed text allows for.
  return textHeight(textUnits(text) > text.length ? lines * CHINESE_LEADING : lines, size);
}

function mergeAt(sheet: TemplateSheet, row: number, column: number): Area {
  const merge = sheet.merges.find((area) => contains(area, row, column));
  return merge ?? { row, column, rowCount: 1, columnCount: 1 };
}
