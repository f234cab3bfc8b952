import type { DepartmentFacts, RoleFacts } from '../types';
import { cyclesOf } from './cycles';
import type { Problems } from './input/problem';
import { factsPlace, roleSubject, type LintInput } from './input/lintInput';

/** Departments that belong to others: each parent exists, none is above itself. */
export function* checkDepartments({ facts, where }: LintInput): Problems {
  const parents = new Map(facts.departments.map(({ id, parent }) => [id, parent === null ? [] : [parent]]));
  const at = ({ id }: Pick<DepartmentFacts, 'id'>) => {
    const subject = { kind: 'department', id } as const;
    return { file: factsPlace(where, subject), subject, path: 'parent' };
  };
  for (const department of facts.departments) {
    const { parent } = department;
    if (parent !== null && !parents.has(parent)) {
      yield { code: 'parentUnknown', ...at(department), params: { parent } };
    }
  }
  for (const cycle of cyclesOf(parents)) {
    yield { code: 'departmentCycle', ...at({ id: cycle[0] ?? '' }), params: { cycle: cycle.join(' → ') } };
  }
}

/** A role's department, superiors, direct reports and assessors: all exist, the lines agree, nobody is above himself. */
export function* checkSuperiors({ facts, where }: LintInput): Problems {
  const departments = new Set(facts.departments.map((department) => department.id));
  const roles = new Map(facts.roles.map((role) => [role.id, role]));
  for (const role of facts.roles) {
    const subject = roleSubject(role.id);
    const at = { file: factsPlace(where, subject), subject };
    if (!departments.has(role.department)) {
      yield { code: 'departmentUnknown', ...at, path: 'department', params: { department: role.department } };
    }
    for (const { code, list } of REFERENCES) {
      for (const [index, id] of role[list].entries()) {
        if (!roles.has(id)) yield { code, ...at, path: `${list}[${index}]`, params: { role: id } };
      }
    }
    if (role.reportsTo.length > 0 && role.assessors.length === 0) {
      yield { code: 'assessorMissing', ...at, path: 'assessors', params: {} };
    }
    if (role.headcount !== null && !(role.headcount.min >= 1 && role.headcount.min <= role.headcount.max)) {
      const { min, max } = role.headcount;
      yield { code: 'headcountReversed', ...at, path: 'headcount', params: { min, max } };
    }
    yield* checkMutual(role, roles, at);
  }
  for (const cycle of cyclesOf(new Map(facts.roles.map(({ id, reportsTo }) => [id, reportsTo])))) {
    const subject = roleSubject(cycle[0] ?? '');
    const params = { cycle: cycle.join(' → ') };
    yield { code: 'reportsToCycle', file: factsPlace(where, subject), subject, path: 'reportsTo', params };
  }
}

const REFERENCES = [
  { code: 'superiorUnknown', list: 'reportsTo' },
  { code: 'reportUnknown', list: 'directReports' },
  { code: 'assessorUnknown', list: 'assessors' },
] as const;

/**
 * The lines as both ends state them: the usual superior, who comes first, counts the role among the direct reports; and
 * whoever is counted so names this role among the superiors. Further superiors are alternatives of other companies.
 */
function* checkMutual(
  role: RoleFacts,
  roles: ReadonlyMap<string, RoleFacts>,
  at: { readonly file: string; readonly subject: ReturnType<typeof roleSubject> },
): Problems {
  const [superior] = role.reportsTo;
  const known = superior === undefined ? undefined : roles.get(superior);
  if (known !== undefined && !known.directReports.includes(role.id)) {
    yield {
      code: 'reportNotMutual',
      ...at,
      path: 'reportsTo[0]',
      params: { role: known.id, missing: role.id, list: 'directReports' },
    };
  }
  for (const [index, id] of role.directReports.entries()) {
    const report = roles.get(id);
    if (report === undefined || report.reportsTo.includes(role.id)) continue;
    const params = { role: id, missing: role.id, list: 'reportsTo' } as const;
    yield { code: 'reportNotMutual', ...at, path: `directReports[${index}]`, params };
  }
}
