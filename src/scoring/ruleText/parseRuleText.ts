import { cleanText } from '../../base/plainText';
import { err, type Result } from '../../base/result';
import { toSimplified } from '../../base/simplified';
import type { Direction, ScoringRule, ScoringRuleKind, Unit } from '../scoringRule';
import type { RuleProblem } from '../validation/ruleReader';
import { parseRule } from '../validation/validateRule';
import { readBandClauses } from './bandClauses';
import { ClauseReader } from './clauseReader';
import { NUMBER, UNIT_WORDS, type NumberMeaning } from './numbers';
import type { RuleTextProblem } from './ruleTextProblem';
import { KIND_WORDS } from './words/ruleWords';

/** What the rule is for; its numbers mean nothing without it. */
export interface RuleTextContext {
  readonly unit: Unit;
  /** Better side of the indicator, for a rule that does not say its own. Null: the rule must say it. */
  readonly direction: Direction | null;
  /** Null where only the company's card knows it. */
  readonly target: number | null;
}

/**
 * Reads a rule that a person wrote in one cell, in Chinese or English, with full- or half-width characters and its parts
 * in any order. Nothing is guessed: a part that is not understood, a number that could mean two things and a rule that
 * can't score are all reported.
 */
export function parseRuleText(text: string, context: RuleTextContext): Result<ScoringRule, readonly RuleTextProblem[]> {
  const plain = normalized(text);
  if (plain === '') return err([{ code: 'ruleEmpty', params: {} }]);
  const head = headOf(plain);
  if (head === null) return err([{ code: 'ruleKindUnknown', params: { text: plain.split(':')[0]?.trim() ?? '' } }]);
  const reader = new ClauseReader(clausesOf(head.rest), context.unit);
  const draft = readKind(head.kind, reader, context);
  const problems = reader.finish();
  if (problems.length > 0) return err(problems);
  const rule = parseRule(draft, context.target);
  if (rule.ok) return rule;
  return err(rule.error.map(inText));
}

/** The field goes with the params: two problems of one text may differ in nothing else. */
function inText({ code, field, params }: RuleProblem): RuleTextProblem {
  return { code, params: { ...params, field } } as RuleTextProblem;
}

/** Half-width, lower case, Simplified; "，" is a separator, while a half-width comma may stand inside a number. */
function normalized(text: string): string {
  const separated = cleanText(text).replace(/[，；。\n]/g, ';');
  return toSimplified(separated.normalize('NFKC').toLowerCase())
    .replace(/\s+/g, ' ')
    .replace(/≦/g, '≤')
    .replace(/≧/g, '≥')
    .replace(/[–—−]/g, '-')
    .trim();
}

function headOf(text: string): { readonly kind: ScoringRuleKind; readonly rest: string } | null {
  const colon = text.indexOf(':');
  const word = (colon < 0 ? (text.split(/[; ]/)[0] ?? '') : text.slice(0, colon)).replace(/ /g, '');
  const kind = KIND_WORDS.get(word);
  if (kind === undefined) return null;
  return { kind, rest: colon < 0 ? text.slice(word.length) : text.slice(colon + 1) };
}

function clausesOf(text: string): readonly string[] {
  return text
    .replace(/,(?!\d{3}(?!\d))/g, ';')
    .split(';')
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

const PLAIN: NumberMeaning = { kind: 'plain' };
const SHARE: NumberMeaning = { kind: 'share' };
const SCORE = `${NUMBER}\\s*(?:分|points?)?`;
const SIDES: readonly (readonly [Direction, RegExp])[] = [
  ['higher', /^(?:低于目标值?|below(?: the)? target)$/],
  ['lower', /^(?:高于目标值?|超过目标值?|超出目标值?|above(?: the)? target|over(?: the)? target)$/],
  ['target', /^(?:偏离目标值?|off(?: the)? target)$/],
];
const BETTER: readonly (readonly ['higher' | 'lower', RegExp])[] = [
  ['higher', /^(?:越高越好|越多越好|higher(?: is better)?)$/],
  ['lower', /^(?:越低越好|越少越好|lower(?: is better)?)$/],
];

/** The rule as its parts state it, to be checked by `parseRule`. */
function readKind(kind: ScoringRuleKind, reader: ClauseReader, context: RuleTextContext): unknown {
  switch (kind) {
    case 'ratio':
      return { kind, direction: readDirection(reader, BETTER, context), ...readRatio(reader) };
    case 'deduct':
      return {
        kind,
        direction: readDirection(reader, SIDES, context),
        ...readSteps(reader, context.unit),
        ...readLimit(reader),
      };
    case 'occurrence':
      return { kind, points: readPointsEach(reader), ...readLimit(reader) };
    case 'bands':
      return readBandClauses(reader, context.unit);
    case 'judgement':
      return { kind, scale: readScale(reader) };
    case 'veto':
      return { kind, ...readVeto(reader) };
  }
}

function readDirection(
  reader: ClauseReader,
  choices: readonly (readonly [Direction, RegExp])[],
  { direction: usual }: RuleTextContext,
): Direction | null {
  const direction = reader.choice('direction', choices) ?? usual;
  if (direction === null) reader.miss('direction');
  return direction;
}

function readRatio(reader: ClauseReader): object {
  const incentives = reader
    .all(
      [`^达成率?${NUMBER}(?:起|以上|及以上)? ?[×x*] ?${NUMBER}$`, `^from ${NUMBER}(?: attainment)? ?[×x*] ?${NUMBER}$`],
      [SHARE, PLAIN],
    )
    .map(([from = NaN, factor = NaN]) => ({ from, factor }))
    .sort((one, other) => one.from - other.from);
  const floor = reader.numbers('floor', [`^(?:最低|lowest|min) ?${SCORE}$`], [PLAIN]);
  const cap = reader.numbers('cap', [`^(?:最高|上限|highest|cap|max) ?${SCORE}$`], [PLAIN]);
  if (cap === null) reader.miss('cap');
  return { floor: floor?.[0] ?? 0, cap: cap?.[0], ...(incentives.length > 0 ? { incentives } : {}) };
}

/** "每1%扣5分", "每目标的10%扣5分", "5 points per 1%": one of them. */
function readSteps(reader: ClauseReader, unit: Unit): object {
  const value: NumberMeaning = { kind: 'value', unit };
  const forms = [
    { stepOf: 'target', step: 0, pattern: `^每目标值?的?${NUMBER}扣${SCORE}$` },
    { stepOf: 'target', step: 1, pattern: `^${SCORE} (?:per|for every) ${NUMBER} of(?: the)? target$` },
    { stepOf: 'value', step: 0, pattern: `^每${NUMBER}${UNIT_WORDS}扣${SCORE}$` },
    { stepOf: 'value', step: 1, pattern: `^${SCORE} (?:per|for every) ${NUMBER}${UNIT_WORDS}$` },
  ] as const;
  const found = forms.flatMap((form) => reader.matches([form.pattern]).map((match) => ({ ...form, ...match })));
  for (const { text } of found.slice(1)) reader.report({ code: 'ruleClauseTwice', params: { clause: 'step', text } });
  const [first] = found;
  if (first === undefined) {
    reader.miss('step');
    return {};
  }
  return {
    step: reader.number(first.value[first.step] ?? '', first.stepOf === 'target' ? SHARE : value),
    stepOf: first.stepOf,
    points: reader.number(first.value[1 - first.step] ?? '', PLAIN),
  };
}

function readPointsEach(reader: ClauseReader): number | undefined {
  const patterns = [`^每(?:发生|超出)?(?:1|一)?[次个件单]?扣${SCORE}$`, `^${SCORE} (?:each|per time)$`];
  const points = reader.numbers('points', patterns, [PLAIN]);
  if (points === null) reader.miss('points');
  return points?.[0];
}

function readLimit(reader: ClauseReader): object {
  const found = reader.numbers('maxDeduction', [`^(?:最多扣|at most|max) ?${SCORE}$`], [PLAIN]);
  return found === null ? {} : { maxDeduction: found[0] };
}

function readScale(reader: ClauseReader): string | null {
  const scale = reader.choice('scale', [
    ['levels', /^(?:1 ?[-~至到] ?5 ?级?|五级|五级制|levels?(?: 1 ?[-~] ?5)?)$/],
    ['points', /^(?:0 ?[-~至到] ?100 ?分?|百分制|points?(?: 0 ?[-~] ?100)?)$/],
  ]);
  if (scale === null) reader.miss('scale');
  return scale;
}

function readVeto(reader: ClauseReader): object {
  const sides = SIDES.filter(([side]) => side !== 'target');
  const direction = reader.choice('direction', sides);
  const scope = reader.choice('scope', [
    ['item', /^(?:本项(?:计|得)?(?:0分?)?|item(?: scores?)?(?: 0)?)$/],
    ['card', /^(?:整卡(?:计?为?最低等级|最低档)?|考核等级为最低档|card|(?:card )?lowest grade)$/],
  ]);
  if (scope === null) reader.miss('scope');
  return { scope, ...(direction === null ? {} : { direction }) };
}
