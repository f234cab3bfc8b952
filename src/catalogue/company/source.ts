import type { Language } from '../../base/language';
import type { CatalogueFacts, CatalogueTexts } from '../types';

/** A whole catalogue in both languages: what is exported, and what a company's sheets are read into. */
export interface CatalogueSource {
  readonly facts: CatalogueFacts;
  readonly texts: Readonly<Record<Language, CatalogueTexts>>;
}
