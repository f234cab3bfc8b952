import type { ActualsPlan, ExportPlan } from '../month/actualsPlan';

/** Whether the table is an export of another system. */
export function isExport(plan: ActualsPlan): plan is ExportPlan {
  return plan.export !== undefined;
}
