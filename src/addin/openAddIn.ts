import type { Language } from '../base/language';
import type { Result } from '../base/result';
import type { AddIn } from './composition';
import { loadPart, type LoadFailure } from './loadPart';

/** Ties the use cases of a language to the workbook, with the catalogue it uses now. */
export type OpenAddIn = (language: Language) => Promise<Result<AddIn, LoadFailure>>;

/**
 * The use cases with all they need (catalogue, matcher, readers of sheets) are loaded when they are first asked for: a
 * page shows itself without them.
 */
export function createAddInOpener(): OpenAddIn {
  let compose: ((language: Language) => Promise<AddIn>) | null = null;
  return (language) =>
    loadPart(async () => {
      compose ??= (await import(/* webpackChunkName: "use-cases" */ './composition')).createComposer();
      return compose(language);
    });
}
