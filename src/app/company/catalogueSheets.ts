import type { Workbook } from '../../excel/workbook';
import { cleanText, comparableKey } from '../../base/plainText';
import { err, ok, type Result } from '../../base/result';
import {
  companyDifference,
  isEmpty,
  mergeCompany,
  retiredIds,
  type CompanyCatalogue,
} from '../../catalogue/company/companyCatalogue';
import { earlierNames } from '../../catalogue/company/earlierNames';
import { TABLE_KEYS } from '../../catalogue/company/sheets/columns';
import type { CompanyTexts } from '../../catalogue/company/sheets/companyTexts';
import { drawCompany, type CompanySheet } from '../../catalogue/company/draw/drawCompany';
import { readWorkbookFile } from '../../catalogue/company/file/readWorkbookFile';
import { writeWorkbookFile } from '../../catalogue/company/file/writeWorkbookFile';
import type { CompanyProblem } from '../../catalogue/company/table/companyProblem';
import { readCompanySheets, type CompanyReading } from '../../catalogue/company/read/readCompanySheets';
import type { SheetValues } from '../../catalogue/company/sheets/sheetValues';
import type { CatalogueSource } from '../../catalogue/company/source';
import { companyChanges, type CompanyChanges } from '../../catalogue/company/companyChanges';
import { readTakenSheets, writeCompanySheets, writeGivenIds, type CompanyPlace } from '../../excel/lists/companySheets';
import { standAsWritten } from '../../excel/lists/listSheets';
import { readRegistry, writeNote, writeSheetPlaces } from '../../excel/registry';
import { openAsNewWorkbook } from '../../excel/workbookCopy';
import { type Registry } from '../../registry/registry';
import { runStep } from '../../excel/runStep';
import { beginDrafts, endDrafts } from '../../excel/sheets/drafts';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import type { RememberedMatch } from '../../catalogue/match/corrections';
import { catalogueKey, noteEarlierCatalogue, readOwnTables } from './ownTables';
import { hasCompanyNote, companyOf } from './companyNote';
import type { CompanyFailure } from '../failure';
import { clashReport, freeSheetName, ownSheet, type NameClash } from '../workbook/ownSheets';
import { untilUnchanged } from '../../excel/untilUnchanged';
import { matchesOf, mergeMatches } from '../list/rememberedMatches';

/** What the company catalogue's use cases work with; the texts of both languages, because the sheets hold both. */
export interface CompanyServices {
  readonly bundled: CatalogueSource;
  /** Labels in every language, the pane's first. */
  readonly texts: readonly [CompanyTexts, ...CompanyTexts[]];
}

/** What was taken over. */
export interface CompanyReport {
  /** For `catalogueInUse`; null when it is the bundled catalogue without a change. */
  readonly company: CompanyCatalogue | null;
  /** Compared with the bundled catalogue. */
  readonly changes: CompanyChanges;
  /** What was noticed and did not stop it. */
  readonly advice: readonly CompanyProblem[];
}

/** A file for the person to keep. */
export interface CatalogueFile {
  /** "岗位库.xlsx". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes the catalogue in use as tables, what this workbook has decided about titles included. Sheets that are there
 * already are left alone and named in the failure, unless `replace` says that the person wants them written anew, edits
 * and columns of their own included. Who types on them in that moment is asked again: all get back what they held, and the
 * failure names the sheets that were changed. Somebody's own sheet of such a name is never touched: ours gets another.
 */
export async function exportCatalogueSheet(
  services: CompanyServices,
  { replace }: { readonly replace: boolean },
): Promise<Result<ExportedCatalogue, CompanyFailure>> {
  return runStep(async (workbook): Promise<Result<ExportedCatalogue, CompanyFailure>> => {
    const registry = await readRegistry(workbook);
    const drawn = drawnSheets(registry, services);
    if (!drawn.ok) return drawn;
    const sheets = drawn.value;
    const outline = await readSheetNames(workbook, registry);
    const own = await noteEarlierCatalogue(workbook, { ...outline, registry }, services);
    const existing = sheets.flatMap(({ key }) => ownSheet(catalogueKey(key), own) ?? []);
    if (existing.length > 0 && !replace) return err({ kind: 'catalogueSheetExists', sheets: existing });
    if (existing.length < sheets.length && outline.structureProtected) return err({ kind: 'workbookProtected' });
    const takenSheets = await readTakenSheets(workbook, existing);
    const locked = takenSheets.find((sheet) => sheet.protected);
    if (locked !== undefined) return err({ kind: 'sheetProtected', sheet: locked.name });
    const places = new Map(
      sheets.map(({ key, name }): [string, CompanyPlace] => {
        const found = ownSheet(catalogueKey(key), own);
        const taken = takenSheets.find((sheet) => sheet.name === found) ?? null;
        return [name, { name: found ?? freeSheetName(name, own.names), taken }];
      }),
    );
    const placeOf = (name: string): CompanyPlace => places.get(name) ?? { name, taken: null };
    const begun = beginDrafts(workbook, own.registry, own.names, { count: sheets.length });
    let known = begun.registry;
    const alsoQueue = (nameNow: (sheet: CompanySheet) => string): void => {
      const pointers = sheets.map((sheet) => [catalogueKey(sheet.key), nameNow(sheet)] as const);
      known = writeSheetPlaces(workbook, known, Object.fromEntries(pointers));
    };
    const written = writeCompanySheets(workbook, sheets, placeOf, { drafts: begun.drafts, alsoQueue });
    endDrafts(workbook, known);
    const names = sheets.map(({ name }) => placeOf(name).name);
    if (!(await standAsWritten(workbook, written)))
      return err({ kind: 'catalogueSheetExists', sheets: names, changed: written.changed() });
    const clashes = [...places].flatMap(([usual, { name, taken }]): NameClash[] =>
      taken !== null || name === usual ? [] : [{ usual, used: name }],
    );
    return ok({ sheets: names, ...clashReport(clashes) });
  });
}

export interface ExportedCatalogue {
  readonly sheets: readonly string[];
  /** Sheets that got another name than the usual one. Absent: none. */
  readonly clashes?: readonly NameClash[];
}

/**
 * Reads the catalogue sheets, checks them and uses them from now on. With a single error nothing changes: neither the
 * catalogue in use nor the sheets. Rows without an id get theirs written into their cells; where somebody has moved them or
 * typed there since they were read, nothing is taken over and the sheets are read again. Where Rolecard has drawn none
 * here, sheets of the usual names are read if all columns stand on them.
 */
export async function useCatalogueSheet(services: CompanyServices): Promise<Result<CompanyReport, CompanyFailure>> {
  return untilUnchanged(() => runStep((workbook) => useOnce(workbook, services)));
}

/** null: somebody has changed rows that were to get an id since they were read. */
async function useOnce(
  workbook: Workbook,
  services: CompanyServices,
): Promise<Result<CompanyReport | null, CompanyFailure>> {
  const registry = await readRegistry(workbook);
  const outline = await readSheetNames(workbook, registry);
  const own = await noteEarlierCatalogue(workbook, { ...outline, registry }, services);
  const sheets = await readOwnTables(workbook, own, services);
  if (sheets.length === 0) return err({ kind: 'sheetMissing', sheet: services.texts[0].sheetNames.roles });
  const read = readOver(sheets, registry, services);
  if (!read.ok) return read;
  const { given } = read.value;
  const written = new Set(given.map(({ sheet }) => sheet));
  const locked = (await readTakenSheets(workbook, [...written])).find((sheet) => sheet.protected);
  if (locked !== undefined) return err({ kind: 'sheetProtected', sheet: locked.name });
  const kept = remember(workbook, own.registry, outline, read.value, services);
  if (!kept.ok) return kept;
  const { report, registry: noted } = kept.value;
  if (given.length === 0) return ok(report);
  const ids = writeGivenIds(workbook, given, sheets);
  const giveBack = (): void => {
    ids.giveBack();
    // A note that was damaged stays mended.
    if (companyOf(own.registry).ok)
      writeNote(workbook, noted, 'companyCatalogue', previousOf(own.registry) ?? undefined);
  };
  return ok((await standAsWritten(workbook, { ...ids, giveBack })) ? report : null);
}

/** Goes back to the bundled catalogue. The sheets stay as they are. False when the workbook used it already. */
export async function forgetCompanyCatalogue(): Promise<Result<boolean, CompanyFailure>> {
  return runStep(async (workbook) => {
    const registry = await readRegistry(workbook);
    if (!hasCompanyNote(registry)) return ok(false);
    writeNote(workbook, registry, 'companyCatalogue', undefined);
    return ok(true);
  });
}

/** The catalogue in use as an .xlsx file with the same sheets, for another workbook; decided titles go along. */
export async function exportCatalogueFile(services: CompanyServices): Promise<Result<CatalogueFile, CompanyFailure>> {
  const sheets = await runStep(async (workbook) => drawnSheets(await readRegistry(workbook), services));
  if (!sheets.ok) return sheets;
  return ok({ name: `${services.texts[0].fileName}.xlsx`, bytes: writeWorkbookFile(sheets.value) });
}

/**
 * Checks a catalogue file and uses it in this workbook from now on; the problems name the file's own sheets and cells.
 * With a single error nothing changes. The sheets of this workbook stay as they are: `exportCatalogueSheet` shows what is
 * in use now.
 */
export async function importCatalogueFile(
  bytes: Uint8Array,
  services: CompanyServices,
): Promise<Result<CompanyReport, CompanyFailure>> {
  const wanted = new Set(
    services.texts.flatMap(({ sheetNames }) => TABLE_KEYS.map((key) => comparableKey(sheetNames[key]))),
  );
  const sheets = readWorkbookFile(bytes, (name) => wanted.has(comparableKey(name)));
  if (!sheets.ok) return err({ kind: 'catalogueFile', problem: sheets.error });
  return runStep(async (workbook): Promise<Result<CompanyReport, CompanyFailure>> => {
    const registry = await readRegistry(workbook);
    const outline = await readSheetNames(workbook, registry);
    const read = readOver(sheets.value, registry, services);
    if (!read.ok) return read;
    const kept = remember(workbook, registry, outline, read.value, services);
    return kept.ok ? ok(kept.value.report) : kept;
  });
}

function inUse(registry: Registry, { bundled }: CompanyServices): Result<CatalogueSource, CompanyFailure> {
  const company = companyOf(registry);
  if (!company.ok) return company;
  const merged = mergeCompany(bundled, company.value);
  return merged.ok ? merged : err({ kind: 'companyNoteDamaged', missing: merged.error });
}

/** What is in use, drawn in the pane's language. */
function drawnSheets(registry: Registry, services: CompanyServices): Result<readonly CompanySheet[], CompanyFailure> {
  const source = inUse(registry, services);
  if (!source.ok) return source;
  return ok(drawCompany(source.value, services.texts[0], titlesToShare(registry, source.value)));
}

/**
 * The company's titles and those decided in this workbook, which win. What can't stand on a sheet is left out: a title
 * without a visible character, and a role that the catalogue does not have (any more).
 */
function titlesToShare(registry: Registry, { facts }: CatalogueSource): readonly RememberedMatch[] {
  const roles = new Set(facts.roles.map(({ id }) => id));
  return mergeMatches(previousOf(registry)?.titles ?? [], matchesOf(registry)).filter(
    ({ title, roleId }) => cleanText(title) !== '' && (roleId === null || roles.has(roleId)),
  );
}

/** Reads sheets over what is in use. A damaged note is no hindrance: the sheets are what mends it. */
function readOver(
  sheets: readonly SheetValues[],
  registry: Registry,
  services: CompanyServices,
): Result<CompanyReading, CompanyFailure> {
  const base = inUse(registry, services);
  const previous = previousOf(registry);
  const read = readCompanySheets(sheets, {
    base: base.ok ? base.value : services.bundled,
    earlier: earlierNames(services.bundled, previous),
    taken: retiredIds(previous),
    titles: previous?.titles ?? [],
    decided: matchesOf(registry),
    allTexts: services.texts,
  });
  return read.ok ? read : err({ kind: 'catalogueProblems', problems: read.error });
}

function previousOf(registry: Registry): CompanyCatalogue | null {
  const company = companyOf(registry);
  return company.ok ? company.value : null;
}

/** Queues the note, and answers with the registry as it is then. A catalogue without a change needs none, and none is kept. */
function remember(
  workbook: Workbook,
  registry: Registry,
  outline: { readonly structureProtected: boolean },
  { source, titles, advice }: CompanyReading,
  { bundled, texts }: CompanyServices,
): Result<{ readonly report: CompanyReport; readonly registry: Registry }, CompanyFailure> {
  const difference = companyDifference(bundled, source, previousOf(registry), titles);
  const company = isEmpty(difference) ? null : difference;
  if (company !== null && registry.sheet === 'absent' && outline.structureProtected)
    return err({ kind: 'workbookProtected' });
  const isNoted = company !== null || hasCompanyNote(registry);
  const noted = isNoted ? writeNote(workbook, registry, 'companyCatalogue', company ?? undefined) : registry;
  const changes = companyChanges(bundled, difference, texts[0].language);
  return ok({ report: { company, changes, advice }, registry: noted });
}

/** Opens a catalogue file as a new workbook, which the person saves: the pane of Excel for Mac can't save files. */
export async function openCatalogueFile({ bytes }: CatalogueFile): Promise<Result<void, CompanyFailure>> {
  const opened = await openAsNewWorkbook(bytes);
  return opened.ok ? opened : err({ kind: 'excel', failure: opened.error });
}
