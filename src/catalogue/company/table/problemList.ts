import type { NoParams } from '../../../base/finding';
import type { CellPlace, CompanyProblem, CompanyProblemCode, CompanyProblemParams } from './companyProblem';

/** Left out where the code has none. */
type ParamsOf<K extends CompanyProblemCode> = NoParams extends CompanyProblemParams[K] ? [] : [CompanyProblemParams[K]];

/** Collects what is wrong, in the order it is found; the same thing about the same cell once. */
export class ProblemList {
  private readonly found = new Map<string, CompanyProblem>();

  /** For a problem that another reader found, code and params as they are. */
  add(problem: CompanyProblem): void {
    const key = JSON.stringify([problem.code, problem.sheet, problem.cell, problem.params]);
    if (!this.found.has(key)) this.found.set(key, problem);
  }

  error<K extends CompanyProblemCode>(code: K, place: CellPlace, ...params: ParamsOf<K>): void {
    this.add({ code, severity: 'error', ...place, params: params[0] ?? {} } as CompanyProblem);
  }

  advise<K extends CompanyProblemCode>(code: K, place: CellPlace, ...params: ParamsOf<K>): void {
    this.add({ code, severity: 'advice', ...place, params: params[0] ?? {} } as CompanyProblem);
  }

  get all(): readonly CompanyProblem[] {
    return [...this.found.values()];
  }

  get errors(): readonly CompanyProblem[] {
    return this.all.filter(({ severity }) => severity === 'error');
  }
}
