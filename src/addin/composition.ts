import './strictParsing';
import { activeSheetName, workbookName } from '../app/workbook/activeSheet';
import { findAssessees } from '../app/cards/assessees';
import { specialPeople } from '../scorecard/employment/specialPeople';
import { buildScorecards } from '../app/build/buildScorecards';
import { readWorkbookUse } from '../app/company/workbookUse';
import { keepSheetLanguage } from '../app/notes/sheetLanguage';
import type { CompanyFailure } from '../app/failure';
import { applyFill, planFillFor } from '../app/list/fill';
import { areListsThere } from '../app/list/areListsThere';
import { inspectWorkbook } from '../app/list/inspect';
import { settleFill } from '../jobtable/fillPlace';
import { planInsertion } from '../app/workbook/insertText';
import { listSheets } from '../app/workbook/sheetChoices';
import { refreshSummary } from '../app/cards/refreshSummary';
import { keepReading } from '../app/list/rememberedReading';
import { readRememberedMatches, rememberMatches } from '../app/list/rememberedMatches';
import { removeCards } from '../app/cards/removeCards';
import { openSample } from '../app/workbook/openSample';
import { selectedPlaces } from '../app/workbook/selectedPlaces';
import { localDay } from '../base/calendarDay';
import type { Services } from '../app/services';
import { settingsPeriod } from '../app/cards/settingsPeriod';
import { followWorkbook } from '../app/situation/followWorkbook';
import { readSituation } from '../app/situation/readSituation';
import { showPlace } from '../app/workbook/showCell';
import { watchSheet } from '../app/workbook/watchSheet';
import type { Language } from '../base/language';
import { err, ok, type Result } from '../base/result';
import type { CompanyCatalogue } from '../catalogue/company/companyCatalogue';
import { catalogueInUse, type CatalogueInUse } from '../catalogue/company/catalogueInUse';
import { loadFacts } from '../catalogue/facts';
import type { RememberedMatch } from '../catalogue/match/corrections';
import { loadDevelopment } from '../catalogue/development';
import { createMatcher, type Matcher } from '../catalogue/match/matcher';
import { loadTexts } from '../catalogue/texts';
import type { CatalogueFacts, CatalogueTexts } from '../catalogue/types';
import { toRemember } from '../staffing/lists/readingMemory';
import { fillTexts } from '../i18n/sheets/fill/texts';
import { otherSheetTexts, sheetTexts } from '../i18n/sheets/texts';
import { dayText } from './browser';
import { companyUseCases } from './composeCompany';
import { fetchSample } from './browser';
import type { CompanyUseCases } from './companyUseCases';
import { monthUseCases } from './composeMonth';
import { formUseCases } from './formUseCases';
import { organisationUseCases } from './organisationUseCases';
import { packUseCases } from './packUseCases';
import { loadPart } from './loadPart';
import type { UseCases } from './useCases';

/** The use cases of pane and ribbon, put together for Excel. */
export type AddIn = UseCases;

/**
 * Puts the product together for Excel, with the catalogue the workbook uses when a language is asked for. Sheets are written
 * in the language the workbook keeps for them, where it keeps one. The bundled facts are parsed once, the texts of a
 * language when it is asked for.
 * @param clock tells the day a period is closed on
 */
export function createComposer(clock: () => Date = () => new Date()): (language: Language) => Promise<AddIn> {
  let facts: CatalogueFacts | null = null;
  return async (language) => {
    facts ??= loadFacts();
    const bundled = facts;
    const { company: kept, sheetLanguage } = await readWorkbookUse();
    const written = sheetLanguage ?? language;
    const { used, inUse, problem } = catalogueFor(bundled, await loadTexts(written), kept, written);
    const shown = written === language ? used : catalogueFor(bundled, await loadTexts(language), kept, language).used;
    const matcherWith = rememberingMatcher(used);
    const services: Services = {
      catalogue: used.catalogue,
      matcher: matcherWith([]),
      sheetTexts: sheetTexts(written),
      otherSheetTexts: otherSheetTexts(written),
      fillTexts: fillTexts(written),
      today: () => localDay(clock()),
      development: () => loadPart(() => loadDevelopment(written)),
    };
    const company = { ...companyUseCases(bundled, services, language), inUse, problem };
    return {
      ...tie(services, matcherWith, company, clock),
      catalogue: shown.catalogue,
      sheets: { chosen: sheetLanguage, catalogue: used.catalogue, choose: keepSheetLanguage },
    };
  };
}

interface UsedCatalogue {
  readonly used: CatalogueInUse;
  readonly inUse: boolean;
  readonly problem: CompanyFailure | null;
}

/** The workbook's own catalogue; where that can't be read, the bundled one with the reason. */
function catalogueFor(
  facts: CatalogueFacts,
  texts: CatalogueTexts,
  company: Result<CompanyCatalogue | null, CompanyFailure>,
  language: Language,
): UsedCatalogue {
  const merged: Result<CatalogueInUse, CompanyFailure> = company.ok
    ? orDamaged(catalogueInUse(facts, texts, company.value, language))
    : company;
  if (merged.ok) return { used: merged.value, inUse: company.ok && company.value !== null, problem: null };
  const bundled = catalogueInUse(facts, texts, null, language);
  if (!bundled.ok) throw new Error('the bundled catalogue needs no other');
  return { used: bundled.value, inUse: false, problem: merged.error };
}

function orDamaged(merged: Result<CatalogueInUse, readonly string[]>): Result<CatalogueInUse, CompanyFailure> {
  return merged.ok ? ok(merged.value) : err({ kind: 'companyNoteDamaged', missing: merged.error });
}

function tie(
  services: Services,
  matcherWith: (memory: readonly RememberedMatch[]) => Matcher,
  company: CompanyUseCases,
  clock: () => Date,
): Omit<AddIn, 'catalogue' | 'sheets'> {
  return {
    month: monthUseCases(services, () => dayText(clock())),
    company,
    organisation: organisationUseCases(services),
    forms: formUseCases(services),
    packs: packUseCases(services, clock),
    inspect: async (choice) => {
      if (company.problem !== null) return err(company.problem);
      const memory = await readRememberedMatches();
      if (!memory.ok) return memory;
      return inspectWorkbook({ ...services, matcher: matcherWith(memory.value) }, choice);
    },
    areListsThere,
    rememberReading: (choices, { lists }) =>
      keepReading(
        toRemember(
          choices,
          lists.map(({ table }) => table),
        ),
      ),
    listSheets,
    planFill: (inspection, roleOf, options) =>
      planFillFor(inspection, roleOf, services, settleFill(options, inspection.lists).options),
    applyFill,
    findPeople: (inspection, roleOf, unnamed, only, when) => {
      const rows = inspection.rows.filter(only ?? (() => true));
      const found = findAssessees(rows, roleOf, services.catalogue, unnamed, when);
      return { ...found, special: specialPeople(found.people, when, services.sheetTexts) };
    },
    buildScorecards: (inspection, roleOf, options, watch) =>
      buildScorecards(inspection, roleOf, services, options, watch),
    removeCards: (numbers) => removeCards(numbers, services),
    refreshSummary: () => refreshSummary(services),
    remember: rememberMatches,
    showPlace,
    openSample: () => openSample(fetchSample),
    planInsertion,
    selectedPlaces,
    watchSheet,
    activeSheetName,
    workbookName,
    settingsPeriod,
    readSituation: (everyCard) => readSituation(services, everyCard),
    followWorkbook,
  };
}

/** A matcher is made anew only when the memory has changed. */
function rememberingMatcher({
  facts,
  titles,
}: Pick<CatalogueInUse, 'facts' | 'titles'>): (memory: readonly RememberedMatch[]) => Matcher {
  let last: { readonly key: string; readonly matcher: Matcher } | null = null;
  return (memory) => {
    const key = JSON.stringify(memory);
    if (last?.key !== key) last = { key, matcher: createMatcher(facts, memory, titles) };
    return last.matcher;
  };
}
