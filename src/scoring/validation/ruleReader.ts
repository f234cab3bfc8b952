import type { Finding, NoParams } from '../../base/finding';
import { tidy } from '../decimal';

/** What each reason against a rule tells. */
export interface RuleProblemParams {
  notARule: NoParams;
  unknownKind: { value: string };
  unknownField: NoParams;
  unknownChoice: { value: string; choices: string };
  fieldNotANumber: NoParams;
  fieldNotAList: NoParams;
  numberTooLarge: { value: number };
  numberTooFine: { value: number };
  scoreOutOfRange: { value: number; min: number; max: number };
  pointsNotPositive: { value: number };
  stepNotPositive: { value: number };
  capBelowFloor: { cap: number; floor: number };
  incentiveNotPositive: { value: number };
  incentivesOutOfOrder: { from: number };
  incentiveFalls: { factor: number };
  bandsEmpty: { count: number };
  bandsTooMany: { count: number; max: number };
  bandsGap: { from: number; to: number };
  bandsOverlap: { from: number; to: number };
  bandReversed: { from: number; to: number };
  bandsStartClosed: { from: number };
  bandsEndClosed: { to: number };
  bandOpenInside: NoParams;
  targetNotANumber: NoParams;
  ratioTargetZero: { target: number };
  targetNotPositive: { target: number };
  occurrenceTargetNotACount: { target: number };
  vetoTargetNegative: { target: number };
}

export type RuleProblemCode = keyof RuleProblemParams;

/** Why a rule cannot be used. */
export type RuleProblem = Finding<RuleProblemParams> & {
  /** Where: "points", "bands[2].from", "target"; "" for the rule itself. */
  readonly field: string;
};

type NotPositive = 'pointsNotPositive' | 'stepNotPositive' | 'incentiveNotPositive';

/** Numbers of a rule lie below this, so that they are written without an exponent and rounded exactly. */
const MAX_RULE_NUMBER = 1e12;

/**
 * Reads the fields of a rule that came from outside and collects every problem. A field that cannot be read gives a
 * stand-in value, which nobody uses: a rule with problems is not handed on.
 */
export class RuleReader {
  private readonly read = new Set<string>();

  private constructor(
    private readonly fields: Readonly<Record<string, unknown>>,
    private readonly path: string,
    readonly problems: RuleProblem[],
  ) {}

  /** Null for anything but an object. */
  static of(input: unknown): RuleReader | null {
    return isRecord(input) ? new RuleReader(input, '', []) : null;
  }

  report<K extends RuleProblemCode>(code: K, field: string, params: RuleProblemParams[K]): void {
    this.problems.push({ code, field: `${this.path}${field}`, params } as RuleProblem);
  }

  raw(field: string): unknown {
    this.read.add(field);
    return this.fields[field];
  }

  has(field: string): boolean {
    return this.fields[field] !== undefined;
  }

  choice<T extends string>(field: string, choices: readonly [T, ...T[]]): T {
    const value = this.raw(field);
    const chosen = choices.find((choice) => choice === value);
    if (chosen === undefined)
      this.report('unknownChoice', field, { value: String(value), choices: choices.join(', ') });
    return chosen ?? choices[0];
  }

  /** A finite number that formula and sentence can write out in full. */
  number(field: string): number {
    const value = this.raw(field);
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      this.report('fieldNotANumber', field, {});
      return NaN;
    }
    if (Math.abs(value) >= MAX_RULE_NUMBER) this.report('numberTooLarge', field, { value });
    else if (tidy(value) !== value) this.report('numberTooFine', field, { value });
    return value;
  }

  /** A number between two scores, both included. */
  within(field: string, min: number, max: number): number {
    const value = this.number(field);
    if (value < min || value > max) this.report('scoreOutOfRange', field, { value, min, max });
    return value;
  }

  /** A number above 0, at most `max`. */
  positive(field: string, code: NotPositive, max = MAX_RULE_NUMBER): number {
    const value = this.number(field);
    if (value <= 0) this.report(code, field, { value });
    else if (value > max) this.report('scoreOutOfRange', field, { value, min: 0, max });
    return value;
  }

  /** A number, or null for an open end. */
  numberOrNull(field: string): number | null {
    if (this.fields[field] !== null) return this.number(field);
    this.read.add(field);
    return null;
  }

  /** The objects of a list, each a reader with its own path and the same list of problems. */
  list(field: string): readonly RuleReader[] {
    const value = this.raw(field);
    if (!Array.isArray(value) || !value.every(isRecord)) {
      this.report('fieldNotAList', field, {});
      return [];
    }
    return value.map((entry, index) => new RuleReader(entry, `${this.path}${field}[${index}].`, this.problems));
  }

  /** A field nobody asked for is a misspelt one: "maxdeduction" must not pass as "no maximum". */
  refuseUnreadFields(): void {
    for (const field of Object.keys(this.fields)) {
      if (!this.read.has(field) && this.fields[field] !== undefined) this.report('unknownField', field, {});
    }
  }
}

function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
