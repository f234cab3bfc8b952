import { bandCases } from './bandCases';
import { decimalText, EDGE_DECIMALS, SCORE_DECIMALS, STEP_DECIMALS } from './decimal';
import { lowestAfterDeduction, targetNeed } from './score';
import type { BandsRule, DeductRule, OccurrenceRule, RatioRule, SystemRule, VetoRule } from './scoringRule';
import { vetoLineCondition, type RuleCells } from './veto';

/** What the score cell shows instead of a score; short texts in the sheet's language. */
export interface FormulaTexts {
  /** For an actual that is a text: "请填写数字". */
  readonly notANumber: string;
  /** For a missing (or zero, where it divides) target: "请填写目标值". */
  readonly noTarget: string;
}

/**
 * The system score (系统评分) as an Excel formula, English names and commas, beginning with "=". Only functions of
 * Excel 2010, none volatile, none that needs array entry, well below the 8,192 characters a formula may have. The rule
 * must have passed `validateRule`. Twin of `score`.
 */
export function toFormula(rule: SystemRule, cells: RuleCells, texts: FormulaTexts): string {
  const { actual, target } = cells;
  const exact = scoreFormula(rule, cells);
  // Points of bands and vetoes are numbers as they stand.
  const points = rule.kind === 'veto' || rule.kind === 'bands' ? exact : `ROUND(${exact},${SCORE_DECIMALS})`;
  const withTarget = {
    none: points,
    number: `IF(ISNUMBER(${target}),${points},${quoted(texts.noTarget)})`,
    positive: `IF(N(${target})>0,${points},${quoted(texts.noTarget)})`,
  }[targetNeed(rule)];
  return `=IF(${actual}="","",IF(ISNUMBER(${actual}),${withTarget},${quoted(texts.notANumber)}))`;
}

/** Most UTF-16 units of a text between the quotes of a formula. */
const LONGEST_LITERAL = 255;

/** A text as a formula writes it: in double quotes, inner quotes doubled; one too long for that is joined of several. */
export function quoted(text: string): string {
  return piecesOf(text)
    .map((piece) => `"${piece.replace(/"/g, '""')}"`)
    .join('&');
}

/** Never cut between the halves of a surrogate pair. */
function piecesOf(text: string): string[] {
  if (text.length <= LONGEST_LITERAL) return [text];
  const isCut = /[\uD800-\uDBFF]$/.test(text.slice(0, LONGEST_LITERAL));
  const end = isCut ? LONGEST_LITERAL - 1 : LONGEST_LITERAL;
  return [text.slice(0, end), ...piecesOf(text.slice(end))];
}

function scoreFormula(rule: SystemRule, cells: RuleCells): string {
  switch (rule.kind) {
    case 'ratio':
      return ratioFormula(rule, cells);
    case 'deduct':
      return deductFormula(rule, cells);
    case 'occurrence':
      return occurrenceFormula(rule, cells);
    case 'bands':
      return bandsFormula(rule, cells);
    case 'veto':
      return vetoFormula(rule, cells);
  }
}

function ratioFormula(rule: RatioRule, { actual, target }: RuleCells): string {
  const attainment = rule.direction === 'lower' ? `${target}/${actual}` : `${actual}/${target}`;
  const factor = (rule.incentives ?? []).reduce(
    (otherwise, { from, factor }) =>
      `IF(${rounded(attainment)}>=${decimalText(from)},${decimalText(factor)},${otherwise})`,
    '1',
  );
  const points = `${attainment}*100${factor === '1' ? '' : `*${factor}`}`;
  const bounded = `MAX(${decimalText(rule.floor)},MIN(${decimalText(rule.cap)},${points}))`;
  return rule.direction === 'lower' ? `IF(${rounded(actual)}<=0,${decimalText(rule.cap)},${bounded})` : bounded;
}

function deductFormula(rule: DeductRule, { actual, target }: RuleCells): string {
  const gap = {
    higher: `(${target}-${actual})`,
    lower: `(${actual}-${target})`,
    target: `ABS(${actual}-${target})`,
  }[rule.direction];
  const step = rule.stepOf === 'target' ? `(${target}*${decimalText(rule.step)})` : decimalText(rule.step);
  const quotient = step === '1' ? gap : `${gap}/${step}`;
  const steps = `MAX(0,ROUNDUP(ROUND(${quotient},${STEP_DECIMALS}),0))`;
  return `MAX(${decimalText(lowestAfterDeduction(rule))},100-${decimalText(rule.points)}*${steps})`;
}

function occurrenceFormula(rule: OccurrenceRule, { actual, target }: RuleCells): string {
  const lowest = decimalText(lowestAfterDeduction(rule));
  return `MAX(${lowest},100-${decimalText(rule.points)}*MAX(0,${actual}-${target}))`;
}

function bandsFormula(rule: BandsRule, { actual, target }: RuleCells): string {
  const value = rounded(rule.on === 'attainment' ? `${actual}/${target}` : actual);
  const { cases, otherwise } = bandCases(rule);
  return cases.reduceRight(
    (rest, { comparison, edge, score }) =>
      `IF(${value}${comparison}${decimalText(edge)},${decimalText(score)},${rest})`,
    decimalText(otherwise),
  );
}

function vetoFormula(rule: VetoRule, cells: RuleCells): string {
  return `IF(${vetoLineCondition(rule, cells)},0,100)`;
}

function rounded(expression: string): string {
  return `ROUND(${expression},${EDGE_DECIMALS})`;
}
