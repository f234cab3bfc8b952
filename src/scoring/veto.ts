import { isNumberInput, type CellInput } from './cellInput';
import { EDGE_DECIMALS, roundDecimal } from './decimal';
import type { ScoringRule, VetoRule } from './scoringRule';

/** Addresses of the two cells a rule reads, as its formula shall name them ("I5", "$I$5" …). */
export interface RuleCells {
  /** 实际完成 */
  readonly actual: string;
  /** 目标值 */
  readonly target: string;
}

/** Is the value an occurrence? `target` is 0 where the card has none. */
export function pastVetoLine(rule: VetoRule, actual: number, target: number): boolean {
  return roundDecimal(rule.direction === 'higher' ? target - actual : actual - target, EDGE_DECIMALS) > 0;
}

/** Twin of `pastVetoLine`, a condition without "=". N() reads a blank as 0. */
export function vetoLineCondition(rule: VetoRule, { actual, target }: RuleCells): string {
  const gap = rule.direction === 'higher' ? `N(${target})-N(${actual})` : `N(${actual})-N(${target})`;
  return `ROUND(${gap},${EDGE_DECIMALS})>0`;
}

/**
 * Does this indicator cap the whole card in the lowest grade? Only a card veto with a numeric actual past its target
 * does; a blank or a text triggers nothing (the missing input already keeps the total blank).
 */
export function vetoTriggered(rule: ScoringRule, actual: CellInput, target: number | null): boolean {
  if (rule.kind !== 'veto' || rule.scope !== 'card' || !isNumberInput(actual)) return false;
  if (rule.direction === 'higher' && target === null) return false;
  return pastVetoLine(rule, actual, target ?? 0);
}

/** Twin of `vetoTriggered`: a condition without "=" to be joined by `anyVeto`, or null for a rule that caps no card. */
export function vetoCondition(rule: ScoringRule, cells: RuleCells): string | null {
  if (rule.kind !== 'veto' || rule.scope !== 'card') return null;
  const numbers = `ISNUMBER(${cells.actual})${rule.direction === 'higher' ? `,ISNUMBER(${cells.target})` : ''}`;
  return `AND(${numbers},${vetoLineCondition(rule, cells)})`;
}
