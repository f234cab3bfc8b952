import { PROBATION_DUE, probationGoals, type Development } from '../../catalogue/development';
import type { Catalogue } from '../../catalogue/catalogue';
import type { Assessee } from '../people/assessee';
import { goalsOfPeriod } from './goalsOfPeriod';
import { probationRole } from './probationRole';

/** What lines of probation cards are made of. */
export interface ProbationSource {
  readonly library: Development;
  /** As the catalogue has them: blocks beside KPIs are for who is no longer on probation. */
  readonly roles: Catalogue['roles'];
  /** "2026-11" */
  readonly period: string;
  /** A goal on the card, from 1 on. */
  readonly nameOf: (no: number) => string;
}

/** The person with the lines of a probation card; somebody who gets an ordinary one is unchanged. */
export function withProbationLines(person: Assessee, { library, roles, period, nameOf }: ProbationSource): Assessee {
  const { probation, hireDate } = person;
  if (probation === undefined) return person;
  const role = roles.get(person.role.id) ?? person.role;
  const texts = probationGoals(library, role.level);
  const due = goalsOfPeriod(PROBATION_DUE[role.level], { from: hireDate, until: probation.until }, period);
  const goals = due.flatMap((place) => {
    const text = texts[place];
    return text === undefined ? [] : [{ place, text }];
  });
  return { ...person, role: probationRole(role, goals, nameOf) };
}
