import { literal, splitList } from '../sheets/marks';
import type { DepartmentFacts, DepartmentTexts } from '../../types';
import { identify, nextDepartmentId, type Entries, type GivenId } from '../table/entryIds';
import type { ReadContext } from './readContext';
import type { ReadTable, TableRow } from '../table/readTable';
import { References } from '../table/references';
import { readBilingualLines } from '../table/values';
import { byLanguage } from '../../../base/language';
import { ofColumns } from '../sheets/chineseColumn';
import type { ByLanguage } from '../splitLanguages';
import { comparableKey } from '../../../base/plainText';

/** Departments of the sheet, and those that roles name although the sheet does not list them. */
export class Departments {
  readonly given: readonly GivenId[];
  readonly facts: DepartmentFacts[] = [];
  readonly texts: Record<string, ByLanguage<DepartmentTexts>> = {};
  private references: References;

  constructor(
    table: ReadTable,
    private readonly context: ReadContext,
  ) {
    const { base, earlier, taken, problems } = context;
    const { entries, given }: Entries = identify('departments', table, base.facts.departments, taken, problems);
    this.given = given;
    this.references = new References(entries, [...earlier.departments, ...base.facts.departments]);
    for (const { id, name, row } of entries) {
      const former = base.facts.departments.find((department) => department.id === id);
      this.place(id, row);
      this.facts.push({
        id,
        name,
        aliases: this.aliases(id, row),
        parent: this.parent(id, row),
        sources: former?.sources ?? ['company'],
      });
      const functions = readBilingualLines(row, 'functionsZh', 'functionsEn');
      this.texts[id] = byLanguage((language) => ({ functions: functions[language] }));
    }
  }

  /** The department a role names; one that no list knows is made, and said so. */
  ofRole(row: TableRow): string | null {
    const { problems } = this.context;
    const text = row.text('department');
    if (text === '') {
      problems.error('departmentMissing', row.place('department'));
      return null;
    }
    const found = this.find(text);
    if (found !== null) return found;
    problems.advise('departmentNew', row.place('department'), { department: text });
    const used = [...this.facts, ...this.context.base.facts.departments].map(({ id }) => comparableKey(id));
    const id = nextDepartmentId(new Set([...used, ...this.context.taken.map(comparableKey)]));
    this.facts.push({ id, name: ofColumns(text, text), aliases: [], parent: null, sources: ['company'] });
    this.texts[id] = ofColumns({ functions: [] }, { functions: [] });
    this.context.cells.set('department', id, '', row.place('department'));
    const { base, earlier } = this.context;
    this.references = new References(this.facts, [...earlier.departments, ...base.facts.departments]);
    return id;
  }

  /** Null for a department that is not (or no longer) there. */
  find(text: string): string | null {
    const found = this.references.find(text);
    return found.kind === 'known' ? found.id : null;
  }

  private aliases(id: string, row: TableRow): readonly string[] {
    const text = row.text('aliases');
    const parts = splitList(text);
    if (parts.ok) return parts.value.map(literal);
    this.context.problems.error('listQuoteOpen', row.place('aliases'), { text });
    this.context.cells.damage('department', id);
    return [];
  }

  private parent(id: string, row: TableRow): string | null {
    const text = row.text('parent');
    if (text === '') return null;
    const found = this.find(text);
    if (found === null) {
      this.context.problems.error('parentUnknown', row.place('parent'), { parent: text });
      this.context.cells.damage('department', id);
    }
    return found;
  }

  private place(id: string, row: TableRow): void {
    const { cells } = this.context;
    cells.set('department', id, '', row.place('id'));
    cells.set('department', id, 'name.zh-CN', row.place('nameZh'));
    cells.set('department', id, 'name.en-US', row.place('nameEn'));
    cells.set('department', id, 'aliases', row.place('aliases'));
    cells.set('department', id, 'parent', row.place('parent'));
    cells.set('department', id, 'functions', row.place('functionsZh'), 'zh-CN');
    cells.set('department', id, 'functions', row.place('functionsEn'), 'en-US');
  }
}
