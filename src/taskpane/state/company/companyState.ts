import type { CatalogueFile, CompanyReport, ExportedCatalogue } from '../../../app/company/catalogueSheets';
import type { TrialReport } from '../../../app/trial/tryScheme';
import type { CheckReport } from '../../../app/company/checkScheme';

/** The company's own catalogue: what the last step led to, and what waits for an answer. */
export interface CompanyState {
  readonly outcome: CompanyOutcome | null;
  /** Sheets that are there already and would be written anew. */
  readonly asking: ReplaceQuestion | null;
}

interface ReplaceQuestion {
  readonly sheets: readonly string[];
  /** Those somebody typed on while they were written anew, which is why it is asked again. Absent: it is asked first. */
  readonly changed?: readonly string[];
}

export type CompanyOutcome =
  | ({ readonly kind: 'exported' } & ExportedCatalogue)
  | { readonly kind: 'used'; readonly report: CompanyReport }
  | { readonly kind: 'imported'; readonly file: string; readonly report: CompanyReport }
  /** `was`: false when the workbook used the bundled catalogue already. */
  | { readonly kind: 'forgotten'; readonly was: boolean }
  | { readonly kind: 'checked'; readonly report: CheckReport }
  | { readonly kind: 'tried'; readonly report: TrialReport }
  | { readonly kind: 'fileMade'; readonly file: CatalogueFile; readonly opened: boolean };

export type CompanyResult = CompanyOutcome | ({ readonly kind: 'sheetsExist' } & ReplaceQuestion);

export const INITIAL_COMPANY: CompanyState = { outcome: null, asking: null };

/** Pure. */
export function finishCompany(company: CompanyState, result: CompanyResult): CompanyState {
  if (result.kind === 'sheetsExist') {
    const { kind: _kind, ...asking } = result;
    return { ...company, asking };
  }
  return { outcome: result, asking: null };
}
