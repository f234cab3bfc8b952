import type { ActualsPlan, ExportPlan, TeamPlan } from '../month/actualsPlan';

/** Whether the table is an export of another system. */
export function isExport(plan: ActualsPlan): plan is ExportPlan {
  return plan.export !== undefined;
}

/** Whether the values follow from the cards of direct reports. */
export function isTeam(plan: ActualsPlan): plan is TeamPlan {
  return plan.team !== undefined;
}

/** Whether the table is in a file of its own: no cell of the workbook is meant by its sheet. */
export function isElsewhere(plan: ActualsPlan): boolean {
  return isExport(plan) && plan.export.file !== '';
}
