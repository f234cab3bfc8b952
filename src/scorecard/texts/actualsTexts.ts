import type { Unit } from '../../scoring/scoringRule';

/** Columns of the sheet that data owners fill in. */
export type ActualsColumn =
  'no' | 'employeeId' | 'name' | 'department' | 'position' | 'indicator' | 'unit' | 'target' | 'actual';

/** Labels of the sheet for actual values in one language. */
export interface ActualsTexts {
  readonly title: string;
  readonly hint: string;
  readonly headers: Readonly<Record<ActualsColumn, string>>;
  readonly units: Readonly<Record<Unit, string>>;
}
