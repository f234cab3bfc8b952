import type { Language } from '../../base/language';
import { err, ok, type Result } from '../../base/result';
import { createCatalogue, type Catalogue } from '../catalogue';
import type { RememberedMatch } from '../match/corrections';
import type { CatalogueFacts, CatalogueTexts } from '../types';
import { mergeCompanyFacts, mergeCompanyTexts, type CompanyCatalogue } from './companyCatalogue';

/** What the composition root makes services of: the catalogue in the pane's language, and the facts titles are matched by. */
export interface CatalogueInUse {
  readonly catalogue: Catalogue;
  /** For `createMatcher`. */
  readonly facts: CatalogueFacts;
  /** For `createMatcher`, below what the workbook itself remembers. */
  readonly titles: readonly RememberedMatch[];
}

/**
 * The catalogue of this workbook: the company's over the bundled one, role by role. Removed roles are neither matched nor
 * filled. `texts` are the bundled ones of `language`. An error names what the company's roles use and the bundled
 * catalogue no longer has.
 */
export function catalogueInUse(
  facts: CatalogueFacts,
  texts: CatalogueTexts,
  company: CompanyCatalogue | null,
  language: Language,
): Result<CatalogueInUse, readonly string[]> {
  const merged = mergeCompanyFacts(facts, company);
  if (!merged.ok) return err(merged.error);
  const catalogue = createCatalogue(merged.value, mergeCompanyTexts(texts, company, language), language);
  return ok({ facts: merged.value, titles: company?.titles ?? [], catalogue });
}
