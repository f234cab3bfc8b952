import type { ActualsPlan, RegistersPart } from '../month/actualsPlan';

export type RegistersPlan = ActualsPlan & { readonly registers: RegistersPart };

/** Whether the values are counted from registers. */
export function countsRegisters(plan: ActualsPlan): plan is RegistersPlan {
  return plan.registers !== undefined;
}
