import type { AppFailure, PeriodFailure, Watch } from '../app/failure';
import type { Inspection, MatchedRow } from '../app/list/inspect';
import type { ManualOptions, ManualReport } from '../app/manual/buildManual';
import type { OrganisationReport } from '../app/organisation/buildOrganisation';
import type { Services } from '../app/services';
import type { Result } from '../base/result';
import type { OrganisationSheet } from '../scorecard/texts/organisationTexts';
import { partOf } from './loadPart';

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

const drawing = partOf(() => import('../app/organisation/buildOrganisation'));
const manual = partOf(() => import('../app/manual/buildManual'));

/** Ties them to Excel; what draws is loaded when it is first asked for. */
export function organisationUseCases(services: Services): OrganisationUseCases {
  return {
    drawSheets: (inspection, roleOf, sheets) =>
      drawing(({ buildOrganisation }) => buildOrganisation(inspection, roleOf, services, sheets)),
    buildManual: (inspection, roleOf, options, watch) =>
      manual(({ buildManual }) => buildManual(inspection, roleOf, services, options, watch)),
  };
}
