import { activeSheetName } from '../app/activeSheet';
import { findAssessees } from '../app/assessees';
import { buildScorecards } from '../app/buildScorecards';
import { applyFill, planFillFor } from '../app/fill';
import { inspectWorkbook } from '../app/inspect';
import { planInsertion } from '../app/insertText';
import { listSheets } from '../app/listSheets';
import { refreshSummary } from '../app/refreshSummary';
import { readRememberedMatches, rememberMatches } from '../app/rememberedMatches';
import { removeCards } from '../app/removeCards';
import type { Services } from '../app/services';
import { settingsPeriod } from '../app/settingsPeriod';
import { showPlace } from '../app/showCell';
import { watchSheet } from '../app/watchSheet';
import type { Language } from '../base/language';
import { createCatalogue } from '../catalogue/catalogue';
import { loadFacts } from '../catalogue/facts';
import { createMatcher, type Matcher, type RememberedMatch } from '../catalogue/match/matcher';
import { loadTexts } from '../catalogue/texts';
import type { CatalogueFacts } from '../catalogue/types';
import { fillTexts, otherSheetTexts, sheetTexts } from '../i18n/sheets/sheetTexts';
import type { Outcome, UseCases } from './state/useCases';

/** The use cases of the pane, and what only the ribbon commands need. */
export interface AddIn extends UseCases {
  readonly activeSheetName: () => Outcome<string>;
  readonly settingsPeriod: () => Outcome<string | null>;
}

/**
 * Puts the product together for Excel. The facts of the catalogue are parsed once, the texts of a language when it is
 * asked for.
 */
export function createComposer(): (language: Language) => Promise<AddIn> {
  let facts: CatalogueFacts | null = null;
  return async (language) => {
    facts ??= loadFacts();
    const matcherWith = rememberingMatcher(facts);
    const services: Services = {
      catalogue: createCatalogue(facts, await loadTexts(language), language),
      matcher: matcherWith([]),
      sheetTexts: sheetTexts(language),
      otherSheetTexts: otherSheetTexts(language),
      fillTexts: fillTexts(language),
    };
    return tie(services, matcherWith);
  };
}

function tie(services: Services, matcherWith: (memory: readonly RememberedMatch[]) => Matcher): AddIn {
  return {
    catalogue: services.catalogue,
    inspect: async (options) => {
      const memory = await readRememberedMatches();
      if (!memory.ok) return memory;
      return inspectWorkbook({ ...services, matcher: matcherWith(memory.value) }, options);
    },
    listSheets,
    planFill: (inspection, roleOf, options) => planFillFor(inspection, roleOf, services, options),
    applyFill,
    findPeople: (inspection, roleOf, unnamed, onlyRows) => {
      const rows = inspection.rows.filter(({ row }) => onlyRows?.has(row.row) ?? true);
      return findAssessees(inspection.table, inspection.grid, rows, roleOf, services.catalogue, unnamed);
    },
    buildScorecards: (inspection, roleOf, options, watch) =>
      buildScorecards(inspection, roleOf, services, options, watch),
    removeCards: (numbers) => removeCards(numbers, services),
    refreshSummary: () => refreshSummary(services),
    remember: rememberMatches,
    showPlace,
    planInsertion,
    watchSheet,
    activeSheetName,
    settingsPeriod: () => settingsPeriod(services),
  };
}

/** A matcher is made anew only when the memory has changed. */
function rememberingMatcher(facts: CatalogueFacts): (memory: readonly RememberedMatch[]) => Matcher {
  let last: { readonly key: string; readonly matcher: Matcher } | null = null;
  return (memory) => {
    const key = JSON.stringify(memory);
    if (last?.key !== key) last = { key, matcher: createMatcher(facts, memory) };
    return last.matcher;
  };
}
