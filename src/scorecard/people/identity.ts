/** Who somebody is, as far as the staffing list tells. */
export interface PersonIdentity {
  /** "" for a place without a name. */
  readonly name: string;
  /** "" where the list has none. */
  readonly employeeId: string;
  readonly department: string;
  readonly position: string;
}

/** A card and whom it is about. */
export interface CardIdentity extends PersonIdentity {
  /** 考核编号: period and id of the person, "2026-11/E1024". */
  readonly number: string;
}

/** Nothing but what identifies a card. */
export function cardIdentity({ number, name, employeeId, department, position }: CardIdentity): CardIdentity {
  return { number, name, employeeId, department, position };
}

/** Nothing but who a person is. */
export function personIdentity({ name, employeeId, department, position }: PersonIdentity): PersonIdentity {
  return { name, employeeId, department, position };
}

/** What people call a card by: the name of whom it is about, or, for a place without a name, its sheet's. */
export function shownName({ name, sheetName }: { readonly name: string; readonly sheetName: string }): string {
  return name === '' ? sheetName : name;
}
