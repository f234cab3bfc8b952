import { byLanguage, type Language } from '../../../base/language';
import { err, ok, type Result } from '../../../base/result';
import type { RememberedMatch } from '../../match/corrections';
import type { RoleFacts, RoleTexts } from '../../types';
import { NO_EARLIER_NAMES, type EarlierNames } from '../earlierNames';
import { withKnownScripts } from '../knownScripts';
import { splitLanguages, type ByLanguage } from '../splitLanguages';
import { checkCompany } from './checkCompany';
import { schemeProblems, type CompanySchemeProblem } from './schemeOfCompany';
import { TABLE_KEYS, type TableKey } from '../sheets/columns';
import type { CompanyTexts } from '../sheets/companyTexts';
import type { GivenId } from '../table/entryIds';
import type { CompanyProblem } from '../table/companyProblem';
import { ProblemList } from '../table/problemList';
import { CellMap, type ReadContext } from './readContext';
import { Departments } from './readDepartments';
import { readDuties } from './readDuties';
import { readIndicators } from './readIndicators';
import { readKpis } from './readKpis';
import { readRoles, type RoleDraft } from './readRoles';
import { readTable, sheetsOfTable, type ReadTable } from '../table/readTable';
import { readTitles } from './readTitles';
import type { SheetValues } from '../sheets/sheetValues';
import type { CatalogueSource } from '../source';

export interface CompanyReading {
  readonly source: CatalogueSource;
  /** What the company's position titles mean. */
  readonly titles: readonly RememberedMatch[];
  /** Ids given to rows that had none: they belong into the sheet, so that a later rename keeps them. */
  readonly given: readonly GivenId[];
  /** What was noticed and does not refuse the sheets. */
  readonly advice: readonly CompanyProblem[];
}

export interface ReadOptions {
  /** The catalogue in use so far. */
  readonly base: CatalogueSource;
  /** What entries were called before; nothing by default. */
  readonly earlier?: EarlierNames;
  /** Ids of entries that were removed earlier. */
  readonly taken: readonly string[];
  /** The company's titles in use so far; none by default. */
  readonly titles?: readonly RememberedMatch[];
  /** What this workbook itself has decided about titles; nothing by default. */
  readonly decided?: readonly RememberedMatch[];
  /** Labels in every language, the pane's first: it names sheets that are missing. */
  readonly allTexts: readonly CompanyTexts[];
}

/**
 * Reads a company's catalogue from its sheets. Sorted, blank and added rows, columns of the company's own, full-width
 * characters and percents in any form are read; whatever is not understood is reported with its cell, errors and advice
 * alike, and nothing is taken over then.
 */
export function readCompanySheets(
  sheets: readonly SheetValues[],
  options: ReadOptions,
): Result<CompanyReading, readonly CompanyProblem[]> {
  return readWith(sheets, options, newContext(options));
}

/** The same, with what makes its assessments unfair, empty or out of reach, each with its cell. */
export function readCheckedSheets(
  sheets: readonly SheetValues[],
  options: ReadOptions,
): Result<CompanyReading & { readonly scheme: readonly CompanySchemeProblem[] }, readonly CompanyProblem[]> {
  const context = newContext(options);
  const read = readWith(sheets, options, context);
  return read.ok ? ok({ ...read.value, scheme: schemeProblems(read.value.source, context) }) : read;
}

function newContext(options: ReadOptions): ReadContext {
  return {
    titles: [],
    decided: [],
    earlier: NO_EARLIER_NAMES,
    ...options,
    problems: new ProblemList(),
    cells: new CellMap(),
  };
}

function readWith(
  sheets: readonly SheetValues[],
  options: ReadOptions,
  context: ReadContext,
): Result<CompanyReading, readonly CompanyProblem[]> {
  const { problems } = context;
  const tables = readTables(sheets, context);
  if (tables === null) return err(problems.all);
  const departments = new Departments(tables.departments, context);
  const roles = readRoles(tables.roles, departments, context);
  const library = readIndicators(tables.indicators, context);
  const duties = readDuties(tables.duties, roles.references, context);
  const kpis = readKpis(tables.kpis, roles.references, library, context);
  const titles = tables.titles === null ? [] : readTitles(tables.titles, roles.drafts, roles.references, context);

  const drafts = roles.drafts.map((draft) => ({ ...draft, indicators: kpis.get(draft.id) ?? [] }));
  const texts: Record<string, ByLanguage<RoleTexts>> = {};
  for (const { id } of drafts) {
    const own = roles.texts[id];
    const listed = duties.get(id);
    if (own === undefined) continue;
    texts[id] = byLanguage((language) => ({ ...own[language], duties: listed?.[language] ?? [] }));
  }
  const split = {
    departments: splitLanguages(departments.texts),
    indicators: splitLanguages(library.texts),
    roles: splitLanguages(texts),
  };
  const ofLanguage = (language: Language) => ({
    departments: split.departments[language],
    indicators: split.indicators[language],
    roles: split.roles[language],
  });
  const read: CatalogueSource = {
    facts: {
      departments: departments.facts,
      indicators: library.facts,
      roles: withDirectReports(drafts, options.base.facts.roles),
    },
    texts: byLanguage(ofLanguage),
  };
  const source = withKnownScripts(read, options.base);
  checkCompany(source, context);
  if (problems.errors.length > 0) return err(problems.all);
  return ok({ source, titles, given: [...departments.given, ...roles.given, ...library.given], advice: problems.all });
}

type Tables = Readonly<Record<Exclude<TableKey, 'titles'>, ReadTable>> & { readonly titles: ReadTable | null };

function readTables(sheets: readonly SheetValues[], context: ReadContext): Tables | null {
  const tables: Partial<Record<TableKey, ReadTable>> = {};
  for (const table of TABLE_KEYS) {
    if (table === 'titles' && !hasTitles(sheets, context)) continue;
    const read = readTable(table, sheets, context.allTexts, context.problems);
    if (read !== null) tables[table] = read;
  }
  const { roles, duties, kpis, indicators, departments, titles = null } = tables;
  return roles && duties && kpis && indicators && departments
    ? { roles, duties, kpis, indicators, departments, titles }
    : null;
}

/** Catalogues made before titles were known have no sheet of them. Where the company has titles, their end is said. */
function hasTitles(sheets: readonly SheetValues[], { allTexts, titles, problems }: ReadContext): boolean {
  if (sheetsOfTable('titles', sheets, allTexts).length > 0) return true;
  const place = { sheet: allTexts[0]?.sheetNames.titles ?? '', cell: '' };
  if (titles.length > 0) problems.advise('titlesDropped', place, { count: titles.length });
  return false;
}

type Draft = RoleDraft & Pick<RoleFacts, 'indicators'>;

/** Who leads whom follows from the superiors: known reports keep their order, new ones come behind. */
function withDirectReports(drafts: readonly Draft[], former: readonly RoleFacts[]): readonly RoleFacts[] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const before = new Map(former.map((role) => [role.id, role.directReports]));
  return drafts.map((draft) => {
    const kept = (before.get(draft.id) ?? []).filter((id) => byId.get(id)?.reportsTo.includes(draft.id));
    const added = drafts.filter(({ id, reportsTo }) => reportsTo[0] === draft.id && !kept.includes(id));
    return { ...draft, directReports: [...kept, ...added.map(({ id }) => id)] };
  });
}
