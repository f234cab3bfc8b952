import type { Role } from '../catalogue/catalogue';
import type { StaffingRow } from '../staffing/staffingTable';

/** A row of a staffing list, with the role its position means and where it stands. */
export interface ListedRow {
  readonly sheet: string;
  readonly row: StaffingRow;
  readonly role: Role | null;
  /** 0-based columns of the cells that findings name. */
  readonly positionColumn: number;
  readonly managerColumn: number;
}

/** 0-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Somebody on the list who is still there. */
export interface Member {
  readonly name: string;
  readonly employeeId: string;
  readonly position: string;
  /** "" where the list names none. */
  readonly department: string;
  /** From the top down; the department alone where the list gives no levels. */
  readonly path: readonly string[];
  readonly role: Role | null;
  /** Whom the list names as the superior, as typed; "" where nobody is named. */
  readonly manager: string;
  /** Where the superior stands, or would stand. */
  readonly managerPlace: Place;
  readonly place: Place;
}

/** Everybody who is named and has not left, in the order of the lists. */
export function membersOf(rows: readonly ListedRow[]): Member[] {
  return rows.flatMap(({ sheet, row, role, positionColumn, managerColumn }) =>
    row.people
      .filter(({ left, name }) => !left && name !== '')
      .map(({ name, employeeId }) => ({
        name,
        employeeId,
        position: row.position,
        department: row.department,
        path: pathOf(row),
        role,
        manager: row.manager,
        place: { sheet, row: row.row, column: positionColumn },
        managerPlace: { sheet, row: row.row, column: managerColumn },
      })),
  );
}

/** The row's departments from the top down. */
export function pathOf({ department, departmentPath }: StaffingRow): readonly string[] {
  if (departmentPath.length > 0) return departmentPath;
  return department === '' ? [] : [department];
}
