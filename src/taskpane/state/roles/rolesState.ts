import type { FillReport } from '../../../app/list/fill';
import type { Insertion } from '../../../app/workbook/insertText';

export interface RolesState {
  readonly query: string;
  readonly roleId: string | null;
  /** Waits for a yes or no: the cell is not blank. */
  readonly asking: Insertion | null;
  readonly inserted: FillReport | null;
  readonly undone: FillReport | null;
}

export const INITIAL_ROLES: RolesState = { query: '', roleId: null, asking: null, inserted: null, undone: null };

/** Pure. */
export function openRole(roles: RolesState, roleId: string | null): RolesState {
  return { ...roles, roleId, asking: null, inserted: null, undone: null };
}

/** Pure. */
export function insertionAsked(roles: RolesState, asking: Insertion): RolesState {
  return { ...roles, asking, inserted: null, undone: null };
}

/** Pure. */
export function insertionDone(roles: RolesState, inserted: FillReport): RolesState {
  return { ...roles, asking: null, inserted, undone: null };
}

/** Pure. */
export function insertionUndone(roles: RolesState, undone: FillReport): RolesState {
  return { ...roles, inserted: null, undone };
}
