/** A step with the company's own catalogue, as data. */
export type CompanyTask =
  | { readonly kind: 'exportCatalogue'; readonly replace: boolean }
  | { readonly kind: 'useCatalogue' }
  | { readonly kind: 'forgetCatalogue' }
  | { readonly kind: 'makeCatalogueFile' }
  | { readonly kind: 'importCatalogue'; readonly file: string; readonly bytes: Uint8Array };

const KINDS: readonly string[] = [
  'exportCatalogue',
  'useCatalogue',
  'forgetCatalogue',
  'makeCatalogueFile',
  'importCatalogue',
] satisfies readonly CompanyTask['kind'][];

export function isCompanyTask({ kind }: { readonly kind: string }): boolean {
  return KINDS.includes(kind);
}
