import { byLanguage, type Language } from '../../../base/language';
import type { RoleAlias, RoleFacts, RoleTexts } from '../../types';
import { readAliases } from '../sheets/aliases';
import { ofColumns } from '../sheets/chineseColumn';
import type { ByLanguage } from '../splitLanguages';
import { identify, type IdentifiedRow, type GivenId } from '../table/entryIds';
import { literal, splitList } from '../sheets/marks';
import type { CatalogueSource } from '../source';
import type { ReadContext } from './readContext';
import type { Departments } from './readDepartments';
import type { ReadTable } from '../table/readTable';
import { References } from '../table/references';
import { readBilingual, readBilingualLines, readChoice } from '../table/values';

/** What the roles' own sheet says; duties and indicators stand on others. */
export type RoleDraft = Omit<RoleFacts, 'directReports' | 'indicators'>;
type RoleTextsDraft = Omit<RoleTexts, 'duties'>;

export interface ReadRoles {
  readonly given: readonly GivenId[];
  readonly drafts: readonly RoleDraft[];
  readonly texts: Readonly<Record<string, ByLanguage<RoleTextsDraft>>>;
  /** How other sheets name a role. */
  readonly references: References;
}

export function readRoles(table: ReadTable, departments: Departments, context: ReadContext): ReadRoles {
  const { base, earlier, taken, problems, cells } = context;
  const { entries, given } = identify('roles', table, base.facts.roles, taken, problems);
  if (entries.length === 0) problems.error('noRoles', { sheet: table.sheet, cell: '' });
  const references = new References(entries, [...earlier.roles, ...base.facts.roles]);
  const drafts: RoleDraft[] = [];
  const texts: Record<string, ByLanguage<RoleTextsDraft>> = {};
  for (const entry of entries) {
    placeRole(entry, context);
    const draft = readRole(entry, departments, references, context);
    if (draft === null) cells.damage('role', entry.id);
    else drafts.push(draft);
    texts[entry.id] = readTexts(entry, table, base);
  }
  return { given, drafts, texts, references };
}

function readRole(
  { id, name, row }: IdentifiedRow,
  departments: Departments,
  references: References,
  context: ReadContext,
): RoleDraft | null {
  const { base } = context;
  const former = base.facts.roles.find((role) => role.id === id);
  const department = departments.ofRole(row);
  const level = readChoice(row, 'level', 'levels', context);
  const cadence = readChoice(row, 'cadence', 'cadences', context, former?.cadence ?? 'month');
  const aliases = readRoleAliases({ id, name, row }, departments, context);
  const reportsTo = readPeople({ id, name, row }, 'reportsTo', references, context);
  const assessors = readPeople({ id, name, row }, 'assessors', references, context);
  if (department === null || level === null || cadence === null || aliases === null) return null;
  if (reportsTo === null || assessors === null) return null;
  return {
    id,
    name,
    department,
    level,
    aliases,
    reportsTo,
    headcount: former?.headcount ?? null,
    // Somebody has to assess: the superior does where nobody else is named.
    assessors: assessors.length > 0 ? assessors : reportsTo.slice(0, 1),
    cadence,
    cadenceOrigin: former?.cadence === cadence ? former.cadenceOrigin : 'sourced',
    sources: former?.sources ?? ['company'],
  };
}

function readRoleAliases(
  { row }: IdentifiedRow,
  departments: Departments,
  context: ReadContext,
): readonly RoleAlias[] | null {
  const { problems } = context;
  const read = readAliases(row.text('aliases'));
  if (!read.ok) {
    problems.error(read.error.code, row.place('aliases'), { text: read.error.text });
    return null;
  }
  const aliases: RoleAlias[] = [];
  for (const { title, weak, legacy, within } of read.value) {
    const ids = within?.map((name) => {
      const id = departments.find(name);
      if (id === null) problems.error('withinUnknown', row.place('aliases'), { title, department: name });
      return id;
    });
    if (ids?.includes(null)) return null;
    aliases.push({
      title,
      ...(ids === undefined ? {} : { within: ids.flatMap((id) => id ?? []) }),
      ...(legacy ? { legacy: true as const } : {}),
      ...(weak ? { weak: true as const } : {}),
    });
  }
  return aliases;
}

/** Superiors or assessors. One whose role was removed from the sheets is left out and said so. */
function readPeople(
  { row }: IdentifiedRow,
  column: 'reportsTo' | 'assessors',
  references: References,
  { problems }: ReadContext,
): readonly string[] | null {
  const place = row.place(column);
  const parts = splitList(row.text(column));
  if (!parts.ok) {
    problems.error('listQuoteOpen', place, { text: row.text(column) });
    return null;
  }
  const ids: string[] = [];
  let complete = true;
  for (const part of parts.value.map(literal)) {
    const found = references.find(part);
    if (found.kind === 'known') ids.push(found.id);
    else if (found.kind === 'removed') problems.advise('superiorRemoved', place, { role: part });
    else {
      problems.error(column === 'reportsTo' ? 'superiorUnknown' : 'assessorUnknown', place, { role: part });
      complete = false;
    }
  }
  return complete ? ids : null;
}

function readTexts(
  { id, row }: IdentifiedRow,
  { columns }: Pick<ReadTable, 'columns'>,
  base: CatalogueSource,
): ByLanguage<RoleTextsDraft> {
  const purpose = readBilingual(row, 'purposeZh', 'purposeEn') ?? ofColumns('', '');
  const qualifications = readBilingualLines(row, 'qualificationsZh', 'qualificationsEn');
  const deliverables = readBilingualLines(row, 'deliverablesZh', 'deliverablesEn');
  const outsideAssessor = readBilingual(row, 'outsideAssessorZh', 'outsideAssessorEn') ?? ofColumns('', '');
  const conditions = readBilingualLines(row, 'conditionsZh', 'conditionsEn');
  const pay = readBilingualLines(row, 'payZh', 'payEn');
  const one = (language: Language): RoleTextsDraft => ({
    purpose: purpose[language],
    qualifications: qualifications[language],
    deliverables: deliverables[language],
    ...(columns.has('outsideAssessorZh') || columns.has('outsideAssessorEn')
      ? filled('outsideAssessor', outsideAssessor[language])
      : kept(base.texts[language].roles[id], 'outsideAssessor')),
    ...(columns.has('conditionsZh') || columns.has('conditionsEn')
      ? filled('conditions', conditions[language])
      : kept(base.texts[language].roles[id], 'conditions')),
    ...(columns.has('payZh') || columns.has('payEn')
      ? filled('pay', pay[language])
      : kept(base.texts[language].roles[id], 'pay')),
  });
  return byLanguage(one);
}

/** A field that is left out where nothing stands in its cells. */
function filled<K extends string, T extends string | readonly string[]>(key: K, value: T): { readonly [P in K]?: T } {
  return value.length > 0 ? ({ [key]: value } as { readonly [P in K]: T }) : {};
}

/** What the role had before, for sheets without the column. */
function kept<K extends keyof RoleTexts>(former: RoleTexts | undefined, key: K): Partial<Pick<RoleTexts, K>> {
  return former?.[key] === undefined ? {} : ({ [key]: former[key] } as Pick<RoleTexts, K>);
}

function placeRole({ id, row }: IdentifiedRow, { cells }: ReadContext): void {
  cells.set('role', id, '', row.place('id'));
  cells.set('role', id, 'name.zh-CN', row.place('nameZh'));
  cells.set('role', id, 'name.en-US', row.place('nameEn'));
  for (const column of ['department', 'level', 'aliases', 'reportsTo', 'assessors', 'cadence'] as const) {
    cells.set('role', id, column, row.place(column));
  }
  for (const [path, zh, en] of [
    ['purpose', 'purposeZh', 'purposeEn'],
    ['qualifications', 'qualificationsZh', 'qualificationsEn'],
    ['deliverables', 'deliverablesZh', 'deliverablesEn'],
    ['conditions', 'conditionsZh', 'conditionsEn'],
    ['pay', 'payZh', 'payEn'],
  ] as const) {
    cells.set('role', id, path, row.place(zh), 'zh-CN');
    cells.set('role', id, path, row.place(en), 'en-US');
  }
}
