import type { Language } from '../base/language';
import type { Result } from '../base/result';
import type { OfficePlace, WorkbookAtHand } from './browser';
import type { AddIn } from './composition';
import { loadPart, type LoadFailure } from './loadPart';
import type { UseCases } from './useCases';

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

/** The address of the workbook as Office had it when the page opened; "" where it was never saved, or Office does not tell. */
export const workbookAddress = (place: OfficePlace): string => place.document?.url ?? '';

/**
 * Which workbook a page stands beside. Excel is asked only where it has no address.
 * @param open the use cases; where they do not come, nothing was read of any workbook, and so it has no name
 * @returns null where Excel does not tell
 */
export async function workbookAtHand(
  place: OfficePlace,
  open: () => Promise<Result<Pick<UseCases, 'workbookName'>, LoadFailure>>,
): Promise<WorkbookAtHand | null> {
  const address = workbookAddress(place);
  if (address !== '') return { name: address, isSaved: true };
  const useCases = await open();
  if (!useCases.ok) return { name: '', isSaved: false };
  const name = await useCases.value.workbookName();
  return name.ok ? { name: name.value, isSaved: false } : null;
}
