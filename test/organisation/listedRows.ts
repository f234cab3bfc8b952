import type { Catalogue } from '../../src/catalogue/catalogue';
import type { ListedRow } from '../../src/organisation/member';
import type { StaffingRow } from '../../src/staffing/staffingTable';

/** One line of an invented list: department path, position, names (a comma between, "x" has left), superior, planned number. */
export type Line = readonly [
  path: string,
  position: string,
  names: string,
  manager?: string,
  headcount?: number | null,
  roleId?: string,
];

/** Lists of invented people as the reading gives them; row numbers follow the lines. */
export function listedRows(lines: readonly Line[], catalogue?: Catalogue): ListedRow[] {
  return lines.map(([path, position, names, manager = '', headcount = null, roleId], row) => {
    const departmentPath = path === '' ? [] : path.split('/');
    const people = names
      .split('、')
      .filter((name) => name !== '' && name !== '空缺')
      .map((name) => {
        const [plain = '', employeeId = ''] = name.replace('×', '').split('#');
        return { name: plain, employeeId, note: '', left: name.includes('×') };
      });
    const staffing: StaffingRow = {
      row,
      department: departmentPath[departmentPath.length - 1] ?? '',
      departmentPath,
      position,
      ownPosition: true,
      people,
      headcount,
      ...(names === '空缺' ? { nobody: 'vacant' as const } : {}),
      manager,
      hireDate: null,
      duties: '',
      kpi: '',
      hidden: false,
    };
    const role = catalogue?.roles.get(roleId ?? '') ?? null;
    return { sheet: '人员', row: staffing, role, positionColumn: 1, managerColumn: 3 };
  });
}
