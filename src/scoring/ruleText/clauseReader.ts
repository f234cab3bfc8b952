import type { Unit } from '../scoringRule';
import { readNumber, type NumberMeaning } from './numbers';
import type { RuleClause, RuleTextProblem } from './ruleTextProblem';

/** Takes the parts of a written rule one by one; what nobody took is reported as not understood. */
export class ClauseReader {
  private readonly problems: RuleTextProblem[] = [];
  private left: readonly string[];

  constructor(
    clauses: readonly string[],
    readonly unit: Unit,
  ) {
    this.left = clauses;
  }

  /** The meaning of the one part that matches; null where none does. */
  choice<T extends string>(clause: RuleClause, choices: readonly (readonly [T, RegExp])[]): T | null {
    const found = this.take((text) => choices.find(([, pattern]) => pattern.test(text))?.[0] ?? null);
    this.once(clause, found);
    return found[0]?.value ?? null;
  }

  /** The numbers of the one part that matches a pattern, each read by its meaning; null where none does. */
  numbers(
    clause: RuleClause,
    patterns: readonly string[],
    meanings: readonly NumberMeaning[],
  ): readonly number[] | null {
    const found = this.matches(patterns);
    this.once(clause, found);
    const [first] = found;
    return first === undefined ? null : this.read(first.value, meanings);
  }

  /** As `numbers`, for parts that may stand more than once. */
  all(patterns: readonly string[], meanings: readonly NumberMeaning[]): readonly (readonly number[])[] {
    return this.matches(patterns).map(({ value }) => this.read(value, meanings));
  }

  /** Every part that matches one of the patterns, with its groups. */
  matches(patterns: readonly string[]): readonly { readonly text: string; readonly value: readonly string[] }[] {
    const expressions = patterns.map((pattern) => new RegExp(pattern));
    return this.take((text) => {
      for (const expression of expressions) {
        const match = expression.exec(text);
        if (match) return match.slice(1);
      }
      return null;
    });
  }

  number(text: string, meaning: NumberMeaning): number {
    return readNumber(text, meaning, (problem) => this.problems.push(problem));
  }

  report(problem: RuleTextProblem): void {
    this.problems.push(problem);
  }

  miss(clause: RuleClause): void {
    this.problems.push({ code: 'ruleClauseMissing', params: { clause } });
  }

  /** All problems. A part that was not understood comes before one that is missing: it usually is the missing one. */
  finish(): readonly RuleTextProblem[] {
    const unknown = this.left.map((text): RuleTextProblem => ({ code: 'ruleClauseUnknown', params: { text } }));
    return [...unknown, ...this.problems];
  }

  private read(texts: readonly string[], meanings: readonly NumberMeaning[]): readonly number[] {
    return meanings.map((meaning, index) => this.number(texts[index] ?? '', meaning));
  }

  private take<T>(read: (text: string) => T | null): readonly { readonly text: string; readonly value: T }[] {
    const taken: { text: string; value: T }[] = [];
    this.left = this.left.filter((text) => {
      const value = read(text);
      if (value === null) return true;
      taken.push({ text, value });
      return false;
    });
    return taken;
  }

  private once(clause: RuleClause, found: readonly { readonly text: string }[]): void {
    for (const { text } of found.slice(1)) this.problems.push({ code: 'ruleClauseTwice', params: { clause, text } });
  }
}
