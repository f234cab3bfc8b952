import type { Language } from '../base/language';
import { createCatalogue } from '../catalogue/catalogue';
import { loadFacts } from '../catalogue/facts';
import { createMatcher } from '../catalogue/match/matcher';
import type { CatalogueTexts } from '../catalogue/types';
import type { CellFunction } from './answer';
import { createCellFunctions, type CellWorld } from './cellFunctions';
import type { FunctionName } from './signatures';

/** The functions over the bundled catalogue, which is read once for all cells. `catalogueTexts` are those of `language`. */
export function bundledFunctions(
  language: Language,
  catalogueTexts: CatalogueTexts,
  texts: Pick<CellWorld, 'texts' | 'settingsSentences'>,
): Readonly<Record<FunctionName, CellFunction>> {
  const facts = loadFacts();
  return createCellFunctions({
    catalogue: createCatalogue(facts, catalogueTexts, language),
    matcher: createMatcher(facts),
    ...texts,
  });
}
