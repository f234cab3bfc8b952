import { isDitto } from '../cells/cellKinds';
import { departmentLevels, departmentName, pathRule, type PathRule, sectionDepth } from './departments';
import { isFilledDown } from './rowKinds';
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
    this.sections.push({ depth, name: departmentOfTitle(text) || departmentName(text), column });
    this.levels = this.columns.map(() => []);
  }

  /** The path for a data row, from the top down; [] where no department is named. */
  path(row: number): string[] {
    this.columns.forEach((column, level) => this.advance(row, column, level));
    this.sections = this.sections.filter((section) => !this.isReplaced(section, row));
    const named = this.levels.flat();
    const top = this.sections.map((section) => section.name);
    const path = withoutRepeats([...top, ...named]);
    return this.fallback !== '' && path.every(isTeam) ? withoutRepeats([this.fallback, ...path]) : path;
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
    if (text !== '' && !isDitto(text)) {
      const before = this.levels[level]?.join('\n');
      this.levels[level] = departmentLevels(text, this.rules[level]);
      const own = this.own(row, column) !== '';
      if (own && this.levels[level]?.join('\n') !== before) this.clearBelow(level);
      return;
    }
    const upperIsOwn = this.columns
      .slice(0, level)
      .some((upper) => this.own(row, upper) !== '' && !isFilledDown(this.view, row, upper));
    if (upperIsOwn) this.levels[level] = [];
  }

  /** The place's own text; a ditto mark is none. */
  private own(row: number, column: number): string {
    const text = this.view.text(row, column);
    return isDitto(text) ? '' : text;
  }

  private clearBelow(level: number): void {
    for (let below = level + 1; below < this.levels.length; below++) this.levels[below] = [];
  }
}

/** What people wrote in a column; words of a template are no departments. */
function columnTexts(view: GridView, column: number, { start, end, first, last }: Body): string[] {
  const texts: string[] = [];
  for (let row = start; row <= end; row++) {
    const text = view.text(row, column);
    if (text === '') continue;
    const around = view.filledColumns(row, first, last).map((each) => view.text(row, each));
    if (!isTemplateRow(around, row - start)) texts.push(text);
  }
  return texts;
}

/** A team or shop lies within a department: within that of the sheet, where the list names nothing above it. */
function isTeam(name: string): boolean {
  return sectionDepth(name) === 3;
}

function withoutRepeats(path: readonly string[]): string[] {
  return path.filter((name, index) => name !== '' && path.indexOf(name) === index);
}
