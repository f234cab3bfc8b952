import type { Workbook } from '../../excel/workbook';
import { err, ok, type Result } from '../../base/result';
import { mergeCompany, retiredIds } from '../../catalogue/company/companyCatalogue';
import { earlierNames } from '../../catalogue/company/earlierNames';
import { schemeProblemsOf, type CompanySchemeProblem } from '../../catalogue/company/read/schemeOfCompany';
import { readCheckedSheets } from '../../catalogue/company/read/readCompanySheets';
import type { IndicatorFacts } from '../../catalogue/types';
import type { CatalogueSource } from '../../catalogue/company/source';
import type { CompanyProblem } from '../../catalogue/company/table/companyProblem';
import { readRegistry } from '../../excel/registry';
import { readSheetNames, readSmallSheet } from '../../excel/sheets/workbookSheets';
import { runStep } from '../../excel/runStep';
import type { Registry } from '../../registry/registry';
import { blocksOf } from '../../scorecard/settings/blockSettings';
import { checkSettings, type SettingsConcern } from '../../scorecard/settings/checkSettings';
import { findLabels } from '../../scorecard/settings/labels';
import { readSettings } from '../../scorecard/settings/read/readSettings';
import type { Settings, SettingsProblem } from '../../scorecard/settings/settings';
import { sheetNameKey } from '../../scorecard/sheet/sheetName';
import type { CompanyFailure } from '../failure';
import { matchesOf } from '../list/rememberedMatches';
import type { CompanyServices } from './catalogueSheets';
import { ownSheet, type OwnSheets } from '../workbook/ownSheets';
import { companyOf } from './companyNote';
import { readOwnTables } from './ownTables';

/** What the check needs: the catalogue's services, and what the settings sheet may be called. */
export interface CheckServices extends CompanyServices {
  readonly settingsNames: readonly string[];
}

/** One thing the check has found; what concerns the settings names their sheet. */
export type CheckFinding =
  | { readonly kind: 'catalogue'; readonly problem: CompanyProblem }
  | { readonly kind: 'scheme'; readonly problem: CompanySchemeProblem }
  | { readonly kind: 'settingsProblem'; readonly sheet: string; readonly problem: SettingsProblem }
  | { readonly kind: 'settingsConcern'; readonly sheet: string; readonly problem: SettingsConcern };

export interface CheckReport {
  /** The catalogue sheets as they are, or without them what the workbook uses: the company's catalogue, or the bundled one. */
  readonly checked: 'sheets' | 'company' | 'bundled';
  /** Null where the workbook has none yet. */
  readonly settingsSheet: string | null;
  readonly roles: number;
  readonly indicators: number;
  /** What hinders use stands first. */
  readonly findings: readonly CheckFinding[];
}

/** The scheme as it stands in the workbook; null for what could not be read. */
export interface ReadScheme {
  readonly report: CheckReport;
  /** The catalogue cards are built by until the sheets are used. */
  readonly inUse: CatalogueSource;
  readonly source: CatalogueSource | null;
  readonly settings: Settings | null;
}

/**
 * Holds the catalogue sheets and the settings of the workbook, as they are, to what an assessment must keep to. Nothing
 * is written. While the sheets have errors, these are what is found: the rest is asked when they can be read.
 */
export async function checkScheme(services: CheckServices): Promise<Result<CheckReport, CompanyFailure>> {
  return runStep(async (workbook): Promise<Result<CheckReport, CompanyFailure>> => {
    const read = await readScheme(workbook, services);
    return read.ok ? ok(read.value.report) : read;
  });
}

/** Reads and checks. Refused only where what the workbook remembers can't be read. */
export async function readScheme(
  workbook: Workbook,
  services: CheckServices,
): Promise<Result<ReadScheme, CompanyFailure>> {
  const registry = await readRegistry(workbook);
  const { names } = await readSheetNames(workbook, registry);
  const catalogue = await readCatalogue(workbook, registry, names, services);
  if (!catalogue.ok) return catalogue;
  const { checked, source, inUse, findings } = catalogue.value;
  const { indicators } = (source ?? inUse).facts;
  const settings = await readSettingsSheet(workbook, { registry, names }, services, indicators);
  return ok({
    source,
    inUse,
    settings: settings.settings,
    report: {
      checked,
      settingsSheet: settings.sheet,
      roles: source?.facts.roles.length ?? 0,
      indicators: source?.facts.indicators.length ?? 0,
      findings: [...findings, ...settings.findings],
    },
  });
}

interface ReadPart {
  readonly checked: CheckReport['checked'];
  readonly source: CatalogueSource | null;
  readonly inUse: CatalogueSource;
  readonly findings: readonly CheckFinding[];
}

async function readCatalogue(
  workbook: Workbook,
  registry: Registry,
  names: readonly string[],
  services: CheckServices,
): Promise<Result<ReadPart, CompanyFailure>> {
  const company = companyOf(registry);
  const merged = company.ok ? mergeCompany(services.bundled, company.value) : null;
  const own = await readOwnTables(workbook, { registry, names }, services);
  if (own.length === 0) {
    if (!company.ok) return company;
    if (merged?.ok !== true) return err({ kind: 'companyNoteDamaged', missing: merged?.error ?? [] });
    const found = schemeProblemsOf(merged.value, services.texts[0].language);
    const findings = found.map((problem) => ({ kind: 'scheme' as const, problem }));
    const checked = company.value === null ? 'bundled' : 'company';
    return ok({ checked, source: merged.value, inUse: merged.value, findings });
  }
  const previous = company.ok ? company.value : null;
  // A damaged note is no hindrance: the sheets are what mends it.
  const inUse = merged?.ok === true ? merged.value : services.bundled;
  const read = readCheckedSheets(own, {
    base: inUse,
    earlier: earlierNames(services.bundled, previous),
    taken: retiredIds(previous),
    titles: previous?.titles ?? [],
    decided: matchesOf(registry),
    allTexts: services.texts,
  });
  if (!read.ok) return ok({ checked: 'sheets', source: null, inUse, findings: catalogueFindings(read.error) });
  // The check of the scheme says the same of qualifications, and of duties, too.
  const advice = read.value.advice.filter(({ code }) => code !== 'forbiddenQualification');
  const scheme = read.value.scheme.map((problem) => ({ kind: 'scheme' as const, problem }));
  return ok({
    checked: 'sheets',
    source: read.value.source,
    inUse,
    findings: [...scheme, ...catalogueFindings(advice)],
  });
}

function catalogueFindings(problems: readonly CompanyProblem[]): readonly CheckFinding[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const advice = problems.filter(({ severity }) => severity === 'advice');
  return [...errors, ...advice].map((problem) => ({ kind: 'catalogue', problem }));
}

/** So many labels of the settings stand on nobody else's sheet. */
const LABELS = 5;

async function readSettingsSheet(
  workbook: Workbook,
  own: Pick<OwnSheets, 'registry' | 'names'>,
  { settingsNames }: CheckServices,
  indicators: readonly IndicatorFacts[],
): Promise<{
  readonly sheet: string | null;
  readonly settings: Settings | null;
  readonly findings: readonly CheckFinding[];
}> {
  const wanted = settingsNames.map(sheetNameKey);
  const known = ownSheet('settings', own);
  const sheet = known ?? own.names.find((name) => wanted.includes(sheetNameKey(name))) ?? null;
  if (sheet === null) return { sheet, settings: null, findings: [] };
  const values = await readSmallSheet(workbook, sheet);
  // In a file without a registry the name alone says nothing: the sheet may be anybody's.
  if (known === null && findLabels(values).size < LABELS) return { sheet: null, settings: null, findings: [] };
  const read = readSettings(sheet, values);
  const blocks = read.ok ? blocksOf(read.value.settings, read.value.places, indicators) : read;
  if (!read.ok || !blocks.ok) {
    const problems = blocks.ok ? [] : blocks.error;
    const findings = problems.map((problem) => ({ kind: 'settingsProblem' as const, sheet, problem }));
    return { sheet, settings: null, findings };
  }
  const { settings, places } = read.value;
  const concerns = checkSettings(settings, places);
  const findings = concerns.map((problem) => ({ kind: 'settingsConcern' as const, sheet, problem }));
  return { sheet, settings, findings };
}
