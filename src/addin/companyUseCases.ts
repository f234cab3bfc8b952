import type { CatalogueFile, CompanyReport, ExportedCatalogue } from '../app/company/catalogueSheets';
import type { CheckReport } from '../app/company/checkScheme';
import type { TrialReport } from '../app/trial/tryScheme';
import type { CompanyFailure } from '../app/failure';
import type { Result } from '../base/result';

type CompanyOutcome<T> = Promise<Result<T, CompanyFailure>>;

/** What the pane asks for with the company's own catalogue. */
export interface CompanyUseCases {
  /** The workbook has a catalogue of its own, and it is the one in use. */
  readonly inUse: boolean;
  /** The workbook's own catalogue could not be read: the bundled one is shown, and nothing may be matched by it. */
  readonly problem: CompanyFailure | null;
  readonly exportSheets: (replace: boolean) => CompanyOutcome<ExportedCatalogue>;
  readonly useSheets: () => CompanyOutcome<CompanyReport>;
  /** False when the workbook used the bundled catalogue already. */
  readonly forget: () => CompanyOutcome<boolean>;
  readonly makeFile: () => CompanyOutcome<CatalogueFile>;
  /** Whether catalogue sheets and settings, as they stand now, make sense as an assessment. Writes nothing. */
  readonly checkScheme: () => CompanyOutcome<CheckReport>;
  /** What they would have led to in the latest period with totals, or by an assumed spread. Writes nothing. */
  readonly tryScheme: () => CompanyOutcome<TrialReport>;
  readonly openFile: (file: CatalogueFile) => CompanyOutcome<void>;
  readonly importFile: (bytes: Uint8Array) => CompanyOutcome<CompanyReport>;
}
