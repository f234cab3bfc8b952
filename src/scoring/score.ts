import { bandScore } from './bandCases';
import { isBlankInput, isNumberInput, type CellInput } from './cellInput';
import { EDGE_DECIMALS, roundDecimal, SCORE_DECIMALS, STEP_DECIMALS, tidy } from './decimal';
import type {
  BandsRule,
  DeductRule,
  OccurrenceRule,
  RatioRule,
  ScoringRule,
  SystemRule,
  VetoRule,
} from './scoringRule';
import { pastVetoLine } from './veto';

export interface ScoreInput {
  /** 实际完成, in the indicator's unit; percent values are fractions. */
  readonly actual: CellInput;
  /** 目标值, same unit; null where the cell holds no number. */
  readonly target: number | null;
}

/** The system score (系统评分) of one indicator. */
export type ScoreResult =
  | { readonly kind: 'blank' }
  | { readonly kind: 'notANumber' }
  /** The rule needs a target, or a target above 0, and the card has none. */
  | { readonly kind: 'noTarget' }
  /** 0–100, up to the rule's cap, with the decimals a card prints. */
  | { readonly kind: 'score'; readonly value: number };

/**
 * The score the rule gives. A blank actual is never 0 or 100, text is never a number, an actual of 0 is one. The rule
 * must have passed `validateRule`. Twin of `toFormula`.
 */
export function score(rule: SystemRule, input: ScoreInput): ScoreResult {
  const { actual, target } = input;
  if (isBlankInput(actual)) return { kind: 'blank' };
  if (!isNumberInput(actual)) return { kind: 'notANumber' };
  if (!hasUsableTarget(rule, target)) return { kind: 'noTarget' };
  return { kind: 'score', value: roundDecimal(scoreOf(rule, actual, target ?? 0), SCORE_DECIMALS) };
}

/** What the rule asks of its target: nothing, any number, or one above 0 (it divides by it). */
export type TargetNeed = 'none' | 'number' | 'positive';

export function targetNeed(rule: ScoringRule): TargetNeed {
  switch (rule.kind) {
    case 'ratio':
      return 'positive';
    case 'deduct':
      return rule.stepOf === 'target' ? 'positive' : 'number';
    case 'occurrence':
      return 'number';
    case 'bands':
      return rule.on === 'attainment' ? 'positive' : 'none';
    case 'veto':
      return rule.direction === 'higher' ? 'number' : 'none';
    case 'judgement':
      return 'none';
  }
}

/** Whether the cell of a target lacks what the rule asks for. @param isPositive the rule divides by it */
export function lacksTarget(content: CellInput, isPositive: boolean): boolean {
  return !isNumberInput(content) || (isPositive && content <= 0);
}

function hasUsableTarget(rule: SystemRule, target: number | null): boolean {
  const need = targetNeed(rule);
  if (need === 'none') return true;
  if (target === null || !Number.isFinite(target)) return false;
  return need === 'number' || target > 0;
}

function scoreOf(rule: SystemRule, actual: number, target: number): number {
  switch (rule.kind) {
    case 'ratio':
      return ratioScore(rule, actual, target);
    case 'deduct':
      return deductScore(rule, actual, target);
    case 'occurrence':
      return occurrenceScore(rule, actual, target);
    case 'bands':
      return bandsScore(rule, actual, target);
    case 'veto':
      return vetoScore(rule, actual, target);
  }
}

function ratioScore(rule: RatioRule, actual: number, target: number): number {
  const cap = tidy(rule.cap);
  if (rule.direction === 'lower' && roundDecimal(actual, EDGE_DECIMALS) <= 0) return cap;
  const attainment = rule.direction === 'lower' ? target / actual : actual / target;
  const reached = roundDecimal(attainment, EDGE_DECIMALS);
  const factor =
    [...(rule.incentives ?? [])].reverse().find((incentive) => reached >= tidy(incentive.from))?.factor ?? 1;
  return Math.max(tidy(rule.floor), Math.min(cap, attainment * 100 * tidy(factor)));
}

function deductScore(rule: DeductRule, actual: number, target: number): number {
  const step = rule.stepOf === 'target' ? target * tidy(rule.step) : tidy(rule.step);
  const steps = Math.max(0, Math.ceil(roundDecimal(missBy(rule, actual, target) / step, STEP_DECIMALS)));
  return Math.max(lowestAfterDeduction(rule), 100 - tidy(rule.points) * steps);
}

function missBy(rule: DeductRule, actual: number, target: number): number {
  if (rule.direction === 'higher') return target - actual;
  return rule.direction === 'lower' ? actual - target : Math.abs(actual - target);
}

function occurrenceScore(rule: OccurrenceRule, actual: number, target: number): number {
  return Math.max(lowestAfterDeduction(rule), 100 - tidy(rule.points) * Math.max(0, actual - target));
}

function bandsScore(rule: BandsRule, actual: number, target: number): number {
  return bandScore(rule, roundDecimal(rule.on === 'attainment' ? actual / target : actual, EDGE_DECIMALS));
}

function vetoScore(rule: VetoRule, actual: number, target: number): number {
  return pastVetoLine(rule, actual, target) ? 0 : 100;
}

/** The score below which a deduct or occurrence rule does not go. */
export function lowestAfterDeduction(rule: DeductRule | OccurrenceRule): number {
  return tidy(100 - (rule.maxDeduction ?? 100));
}
