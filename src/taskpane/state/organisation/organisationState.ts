import type { ManualReport } from '../../../app/manual/buildManual';
import type { OrganisationReport } from '../../../app/organisation/buildOrganisation';
import { ORGANISATION_SHEETS, type OrganisationSheet } from '../../../scorecard/texts/organisationTexts';

/** The sheets that show the organisation: which are chosen, and what drawing them led to. */
export interface OrganisationState {
  readonly sheets: readonly OrganisationSheet[];
  readonly report: OrganisationReport | null;
  /** Kinds of sheets that `report` is about. */
  readonly drawn: readonly OrganisationSheet[];
  readonly manual: ManualReport | null;
}

export const INITIAL_ORGANISATION: OrganisationState = {
  sheets: ORGANISATION_SHEETS,
  report: null,
  drawn: [],
  manual: null,
};

/** Whether the sheet of positions is among what was drawn last. Pure. */
export function isOverviewDrawn({ report, drawn }: OrganisationState): boolean {
  return report !== null && drawn.includes('overview') && report.added.length + report.redrawn.length > 0;
}

/** Chosen sheets keep their usual order. Pure. */
export function chooseSheet(state: OrganisationState, sheet: OrganisationSheet, chosen: boolean): OrganisationState {
  const sheets = ORGANISATION_SHEETS.filter((each) => (each === sheet ? chosen : state.sheets.includes(each)));
  return { ...state, sheets };
}
