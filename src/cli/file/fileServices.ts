import { readWorkbookUse, type WorkbookUse } from '../../app/company/workbookUse';
import { keepSheetLanguage } from '../../app/notes/sheetLanguage';
import type { CompanyFailure } from '../../app/failure';
import { readRememberedMatches } from '../../app/list/rememberedMatches';
import { localDay } from '../../base/calendarDay';
import type { Services } from '../../app/services';
import type { Language } from '../../base/language';
import { err, ok, type Result } from '../../base/result';
import { catalogueInUse } from '../../catalogue/company/catalogueInUse';
import { createCatalogue, type Catalogue } from '../../catalogue/catalogue';
import { loadDevelopment } from '../../catalogue/development';
import { loadFacts } from '../../catalogue/facts';
import { createMatcher, type Matcher } from '../../catalogue/match/matcher';
import { loadTexts } from '../../catalogue/texts';
import { fillTexts } from '../../i18n/sheets/fill/texts';
import { otherSheetTexts, sheetTexts } from '../../i18n/sheets/texts';

/** The bundled catalogue and texts of one language, put together for the use cases. */
export async function createServices(language: Language): Promise<Services> {
  const facts = loadFacts();
  return assemble(createCatalogue(facts, await loadTexts(language), language), createMatcher(facts));
}

/** Languages of a command that writes sheets. */
export interface CommandLanguages {
  /** What is told, and what is written where the workbook says nothing else. */
  readonly language: Language;
  /** To be kept with the workbook for its sheets; null: what it keeps is forgotten; absent: as it says. */
  readonly sheetLanguage?: Language | null;
}

/**
 * The same for the open workbook, to write in it: its company's own catalogue and titles, and what people decided in it before,
 * in the language of its sheets.
 */
export async function servicesOfWorkbook({
  language,
  sheetLanguage,
}: CommandLanguages): Promise<Result<Services, CompanyFailure>> {
  const kept = sheetLanguage === undefined ? ok(undefined) : await keepSheetLanguage(sheetLanguage);
  if (!kept.ok) return kept;
  const use = await readWorkbookUse();
  return ofWorkbook(use, use.sheetLanguage ?? language);
}

/** The same for what is only told, in that language. */
export async function servicesToTell(language: Language): Promise<Result<Services, CompanyFailure>> {
  return ofWorkbook(await readWorkbookUse(), language);
}

async function ofWorkbook({ company }: WorkbookUse, language: Language): Promise<Result<Services, CompanyFailure>> {
  if (!company.ok) return company;
  const used = catalogueInUse(loadFacts(), await loadTexts(language), company.value, language);
  if (!used.ok) return err({ kind: 'companyNoteDamaged', missing: used.error });
  const memory = await readRememberedMatches();
  if (!memory.ok) return memory;
  const { catalogue, facts, titles } = used.value;
  return ok(assemble(catalogue, createMatcher(facts, memory.value, titles)));
}

function assemble(catalogue: Catalogue, matcher: Matcher): Services {
  const { language } = catalogue;
  return {
    catalogue,
    matcher,
    sheetTexts: sheetTexts(language),
    otherSheetTexts: otherSheetTexts(language),
    fillTexts: fillTexts(language),
    today: () => localDay(new Date()),
    development: async () => ok(await loadDevelopment(language)),
  };
}
