import type { CellValue } from '../../base/grid';
import { LANGUAGES, type Language } from '../../base/language';
import { isNumberInput } from '../../scoring/cellInput';
import type { SystemRule, Unit } from '../../scoring/scoringRule';
import { describe } from '../../scoring/sentences/describe';
import { numberFormat } from '../../scoring/sentences/units';
import { targetFormat } from '../columns/targetFormat';
import type { TargetRewrite } from '../sheet/cellEdits';

/** A target that the catalogue set on a card that exists, with what else the card says of it. */
export interface SetTarget {
  /** The catalogue's when the card was built. */
  readonly catalogue: number;
  readonly rule: SystemRule;
  /**
   * Where the card prints the rule; null: the rule does not name its target. 'reworded': it does, and the card prints it in words
   * that are not ours, so that nothing may be changed: sentence and score would part.
   */
  readonly sentence: PrintedSentence | 'reworded' | null;
}

interface PrintedSentence {
  /** 0-based. */
  readonly column: number;
  readonly text: string;
  readonly language: Language;
}

/**
 * Finds what a card says of a target.
 * @param line cells of the indicator's row, from the first column on
 */
export function readSetTarget(
  rule: SystemRule,
  { catalogue, current, unit }: { readonly catalogue: number; readonly current: CellValue; readonly unit: Unit },
  line: readonly CellValue[],
): SetTarget {
  if (!namesTarget(rule, unit)) return { catalogue, rule, sentence: null };
  const targets = [catalogue, ...(isNumberInput(current) ? [current] : []), null];
  for (const language of LANGUAGES) {
    const sentences = targets.map((target) => describe(rule, { unit, target, language }));
    const column = line.findIndex((content) => sentences.some((sentence) => sentence === content));
    if (column >= 0) return { catalogue, rule, sentence: { column, text: String(line[column]), language } };
  }
  return { catalogue, rule, sentence: 'reworded' };
}

function namesTarget(rule: SystemRule, unit: Unit): boolean {
  const sentence = (target: number | null): string => describe(rule, { unit, target, language: 'en-US' });
  return sentence(1) !== sentence(null);
}

/** What changes on the card along with the target; nothing of it must be 'reworded'. */
export function rewriteOf(
  { catalogue, rule, sentence }: SetTarget,
  { id, unit, current }: { readonly id: string; readonly unit: Unit; readonly current: CellValue },
  target: number,
): TargetRewrite {
  const format = (of: CellValue): string => targetFormat(numberFormat(unit), isNumberInput(of) ? of : null);
  return {
    indicatorId: id,
    catalogue,
    format: { before: format(current), after: format(target) },
    sentence:
      sentence === null || sentence === 'reworded'
        ? null
        : {
            column: sentence.column,
            before: sentence.text,
            after: describe(rule, { unit, target, language: sentence.language }),
          },
  };
}
