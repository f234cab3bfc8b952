import type { EmploymentRules } from './employmentRules';
import type { PeriodStatus } from './periodStatus';
import { statusText } from './statusText';
import type { StatusTexts } from './statusTexts';

/** Somebody who gets a card and is not there as usual in the period, and what is special: "试用期；11-16入职；在岗11/21个工作日". */
export interface SpecialPerson {
  readonly name: string;
  readonly position: string;
  readonly status: string;
}

/** In the order of the people. */
export function specialPeople(
  people: readonly { readonly name: string; readonly position: string; readonly status?: PeriodStatus }[],
  { period, rules: { basis } }: { readonly period: string; readonly rules: EmploymentRules },
  { employment }: { readonly employment: StatusTexts },
): SpecialPerson[] {
  return people.flatMap(({ name, position, status }) =>
    status === undefined ? [] : [{ name, position, status: statusText(status, { period, basis }, employment) }],
  );
}
