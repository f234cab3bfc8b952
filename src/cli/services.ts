import type { Services } from '../app/services';
import type { Language } from '../base/language';
import { createCatalogue } from '../catalogue/catalogue';
import { loadFacts } from '../catalogue/facts';
import { createMatcher } from '../catalogue/match/matcher';
import { loadTexts } from '../catalogue/texts';
import { fillTexts, otherSheetTexts, sheetTexts } from '../i18n/sheets/sheetTexts';

/** The bundled catalogue and texts of one language, put together for the use cases. */
export async function createServices(language: Language): Promise<Services> {
  const facts = loadFacts();
  const texts = await loadTexts(language);
  return {
    catalogue: createCatalogue(facts, texts, language),
    matcher: createMatcher(facts),
    sheetTexts: sheetTexts(language),
    otherSheetTexts: otherSheetTexts(language),
    fillTexts: fillTexts(language),
  };
}
