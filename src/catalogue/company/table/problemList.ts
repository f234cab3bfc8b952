import type { CellPlace, CompanyProblem, CompanyProblemCode } from './problem';

/** Collects what is wrong, in the order it is found; the same thing about the same cell once. */
export class ProblemList {
  private readonly found = new Map<string, CompanyProblem>();

  error(code: CompanyProblemCode, place: CellPlace, params: CompanyProblem['params'] = {}): void {
    this.add({ code, severity: 'error', ...place, params });
  }

  advise(code: CompanyProblemCode, place: CellPlace, params: CompanyProblem['params'] = {}): void {
    this.add({ code, severity: 'advice', ...place, params });
  }

  get all(): readonly CompanyProblem[] {
    return [...this.found.values()];
  }

  get errors(): readonly CompanyProblem[] {
    return this.all.filter(({ severity }) => severity === 'error');
  }

  private add(problem: CompanyProblem): void {
    const key = JSON.stringify([problem.code, problem.sheet, problem.cell, problem.params]);
    if (!this.found.has(key)) this.found.set(key, problem);
  }
}
