import { err, ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import { organisationFindings, type OrganisationFinding } from '../../organisation/findings';
import { ORGANISATION_SHEETS, type OrganisationSheet } from '../../scorecard/texts/organisationTexts';
import type { AppFailure } from '../failure';
import { namesNobody, type Inspection, type MatchedRow } from '../list/inspect';
import type { Services } from '../services';
import { drawOrganisation } from './drawOrganisation';
import { listedOrganisation } from '../list/listedOrganisation';
import { drawKept, readOwnSheets, type DrawnSheets } from './drawKept';

export interface OrganisationReport extends DrawnSheets {
  readonly findings: readonly OrganisationFinding[];
}

/**
 * Draws the sheets that show the organisation of the lists. A sheet drawn before is drawn anew where nobody has changed a
 * cell of it; else it stays, and the new one gets another name.
 */
export async function buildOrganisation(
  inspection: Inspection,
  roleOf: (row: MatchedRow) => string | null,
  services: Services,
  sheets: readonly OrganisationSheet[] = ORGANISATION_SHEETS,
): Promise<Result<OrganisationReport, AppFailure>> {
  const nobody = namesNobody(inspection);
  if (nobody) return err(nobody);
  const listed = listedOrganisation(inspection, roleOf, services);
  const drawings = sheets.flatMap((sheet) => drawOrganisation(sheet, listed, services));
  const findings = organisationFindings(listed.organisation);
  return runStep(async (workbook) => {
    const drawn = await drawKept(workbook, await readOwnSheets(workbook), drawings);
    if (!drawn.ok) return drawn;
    const { added, redrawn, kept } = drawn.value;
    return ok({ added, redrawn, kept, findings });
  });
}
