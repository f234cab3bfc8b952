import type { FunctionTexts } from '../i18n/functions/texts';
import { tidy } from '../scoring/decimal';
import { readPrintedRule, type PrintedRule } from '../scoring/printedRule/readPrintedRule';
import { score } from '../scoring/score';
import { isSystemScored } from '../scoring/scoringRule';
import { invalidValue, notAvailable, numberOf, textOf, value, type CellFunction } from './answer';

/** A column of cards repeats the same rules. */
const MOST_REMEMBERED = 2000;

/** The system score that a card with this rule, target and actual shows; "" while there is no actual. */
export function scoreFunction({ reasons }: FunctionTexts): CellFunction {
  const read = remembered();
  return (ruleGiven, targetGiven, actualGiven) => {
    const text = textOf(ruleGiven);
    const target = numberOf(targetGiven);
    const actual = numberOf(actualGiven);
    if (text === null || text === '') return invalidValue(reasons.notAText('rule'));
    if (target === null) return invalidValue(reasons.notANumber('target'));
    if (actual === null) return invalidValue(reasons.notANumber('actual'));
    const printed = read(text);
    if (printed === null) return invalidValue(reasons.ruleNotUnderstood);
    const { rule } = printed;
    if (!isSystemScored(rule)) return notAvailable(reasons.ratedByPeople);
    if (target !== 'blank' && printed.target !== null && tidy(target) !== printed.target) {
      return invalidValue(reasons.otherTarget(printed.target, target));
    }
    const scored = score(rule, {
      actual: actual === 'blank' ? null : actual,
      target: target === 'blank' ? printed.target : target,
    });
    if (scored.kind === 'noTarget') return notAvailable(reasons.noTarget);
    return value(scored.kind === 'score' ? scored.value : '');
  };
}

function remembered(): (text: string) => PrintedRule | null {
  const known = new Map<string, PrintedRule | null>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const read = readPrintedRule(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, read);
    return read;
  };
}
