import { isDitto } from '../cells/cellKinds';
import { departmentLevels, headingName, pathRule, type PathRule, sectionDepth } from './departments';
import type { GridView } from '../cells/gridView';
import { departmentOfTitle } from './headingDepartment';
import { isTemplateRow } from './instructionRows';

/** The rows of a list's body, and the columns from the first to the last of it. */
interface Body {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

interface Section {
  readonly depth: number;
  readonly name: string;
  readonly column: number;
}

/** Follows the rows from the top and knows each row's department path: section rows, columns, blanks filled from above. */
export class DepartmentTrail {
  private sections: Section[] = [];
  private levels: string[][];
  private readonly rules: readonly PathRule[];

  constructor(
    private readonly view: GridView,
    private readonly columns: readonly number[],
    private readonly fallback: string,
    body: Body,
  ) {
    this.levels = columns.map(() => []);
    this.rules = columns.map((column) => pathRule(columnTexts(view, column, body)));
  }

  section(text: string, column: number): void {
    const depth = sectionDepth(text);
    this.sections = this.sections.filter((section) => section.depth < depth);
    this.sections.push({ depth, name: departmentOfTitle(text) || headingName(text), column });
    this.levels = this.columns.map(() => []);
  }

  /** The path for a data row, from the top down; [] where no department is named. */
  path(row: number): string[] {
    this.columns.forEach((column, level) => this.advance(row, column, level));
    this.sections = this.sections.filter((section) => !this.isReplaced(section, row));
    const path = [...this.sections.map((section) => section.name), ...this.levels.flat()];
    return withoutRepeats(path.every(isTeam) ? [this.fallback, ...path] : path);
  }

  /** The heading the last row asked for stands under, the innermost; "" where there is none. */
  get heading(): string {
    return this.sections[this.sections.length - 1]?.name ?? '';
  }

  /** A heading in the department column itself holds until that column names a department again. */
  private isReplaced(section: Section, row: number): boolean {
    return (
      this.columns.includes(section.column) &&
      this.own(row, section.column) !== '' &&
      this.view.merge(row, section.column) === null
    );
  }

  /** A blank keeps the value from above, unless a level above it has begun anew in this row. */
  private advance(row: number, column: number, level: number): void {
    const text = this.view.shown(row, column);
    const isSaid = text !== '' && !isDitto(text);
    if (this.view.isZero(row, column)) this.levels[level] = [];
    else if (isSaid) this.levels[level] = departmentLevels(text, this.rules[level]);
    else if (this.columns.slice(0, level).some((upper) => this.own(row, upper) !== '')) this.levels[level] = [];
  }

  /** The place's own text; a ditto mark is none. */
  private own(row: number, column: number): string {
    const text = this.view.text(row, column);
    return isDitto(text) ? '' : text;
  }
}

/** What people wrote in a column; words of a template are no departments. */
function columnTexts(view: GridView, column: number, { start, end, first, last }: Body): string[] {
  const isTemplate = (row: number): boolean => {
    const around = view.filledColumns(row, first, last).map((each) => view.text(row, each));
    return isTemplateRow(around, row - start);
  };
  return Array.from({ length: end - start + 1 }, (_, index) => start + index)
    .filter((row) => view.text(row, column) !== '' && !isTemplate(row))
    .map((row) => view.text(row, column));
}

/** A team or shop lies within a department: within that of the sheet, where the list names nothing above it. */
function isTeam(name: string): boolean {
  return sectionDepth(name) === 3;
}

function withoutRepeats(path: readonly string[]): string[] {
  return path.filter((name, index) => name !== '' && path.indexOf(name) === index);
}
