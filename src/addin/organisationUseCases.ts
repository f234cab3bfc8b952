import type { AppFailure, PeriodFailure, Watch } from '../app/failure';
import type { Inspection, MatchedRow } from '../app/list/inspect';
import { buildManual, type ManualOptions, type ManualReport } from '../app/manual/buildManual';
import { buildOrganisation, type OrganisationReport } from '../app/organisation/buildOrganisation';
import type { Services } from '../app/services';
import type { Result } from '../base/result';
import type { OrganisationSheet } from '../scorecard/texts/organisationTexts';

/** What the pane asks for to show the organisation behind the lists. */
export interface OrganisationUseCases {
  readonly drawSheets: (
    inspection: Inspection,
    roleOf: (row: MatchedRow) => string | null,
    sheets: readonly OrganisationSheet[],
  ) => Promise<Result<OrganisationReport, AppFailure>>;
  readonly buildManual: (
    inspection: Inspection,
    roleOf: (row: MatchedRow) => string | null,
    options: ManualOptions,
    watch: Watch,
  ) => Promise<Result<ManualReport, PeriodFailure>>;
}

/** Ties them to Excel. */
export function organisationUseCases(services: Services): OrganisationUseCases {
  return {
    drawSheets: (inspection, roleOf, sheets) => buildOrganisation(inspection, roleOf, services, sheets),
    buildManual: (inspection, roleOf, options, watch) => buildManual(inspection, roleOf, services, options, watch),
  };
}
