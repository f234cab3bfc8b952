import { LANGUAGES } from '../../base/language';
import { cleanText } from '../../base/plainText';
import { toSimplified } from '../../base/simplified';
import type { ScoringRule, Unit } from '../scoringRule';
import { describe } from '../sentences/describe';
import { parseRule } from '../validation/validateRule';
import { CHINESE } from './chinese';
import type { RuleDraft } from './draft';
import { ENGLISH } from './english';

/** A rule as its sentence tells it. */
export interface PrintedRule {
  readonly rule: ScoringRule;
  /** The target the sentence names, percent values as fractions; null: it points at the card's. */
  readonly target: number | null;
}

const UNITS: readonly Unit[] = [
  ...(['percent', 'ratio', 'count', 'times', 'points', 'score5'] as const),
  ...(['yuan', 'days', 'hours', 'minutes', 'seconds', 'hoursPerMonth'] as const),
];

/**
 * The rule behind a 评分标准 as `describe` prints it, in any language; null where the text is no such sentence. Nothing is
 * guessed: what was read is printed again, and only a rule that prints the very same sentence counts. Spaces, case, the width
 * of letters and the script of Chinese make no difference.
 */
export function readPrintedRule(text: string): PrintedRule | null {
  const sentence = comparableSentence(text).replace(RATE_REACHED, '');
  for (const { pattern, draft } of [...CHINESE, ...ENGLISH]) {
    const found = pattern.exec(sentence);
    const read = found && checked(draft(found.slice(1)), sentence);
    if (read) return read;
  }
  return null;
}

/** The draft as a rule, where it prints the sentence. */
function checked({ rule: draft, target }: RuleDraft, sentence: string): PrintedRule | null {
  const rule = parseRule(draft, target);
  if (!rule.ok) return null;
  const isPrinted = LANGUAGES.some((language) =>
    UNITS.some((unit) => comparableSentence(describe(rule.value, { unit, target, language })) === sentence),
  );
  return isPrinted ? { rule: rule.value, target } : null;
}

/** What a card with an absolute target says behind its rule. */
const RATE_REACHED = /;(?:现达成率|attained)-?[\d.]+%$/;

/** "，" between parts is no comma inside a number. */
function comparableSentence(text: string): string {
  return toSimplified(
    cleanText(text)
      .replace(/[，；]/g, ';')
      .normalize('NFKC')
      .toLowerCase(),
  ).replace(/[\s。]/g, '');
}
