import { cellAddress } from '../../base/address';
import type { CellValue } from '../../base/grid';
import { LANGUAGES, type Language } from '../../base/language';
import { isNumberInput } from '../../scoring/cellInput';
import { isAttainment } from '../../scoring/attainment';
import { actualValidation } from '../../scoring/inputBounds';
import type { SystemRule, Unit } from '../../scoring/scoringRule';
import { describe } from '../../scoring/sentences/describe';
import { attainedWords, figureFormat, numberFormat } from '../../scoring/sentences/units';
import { targetFormat } from '../columns/targetFormat';
import type { TargetRewrite } from '../sheet/cellEdits';
import { sentenceWithRate, unitFormat, unitOfWord } from './absolute';

/** A target that the catalogue set on a card that exists, with what else the card says of it. */
export interface SetTarget {
  /** The catalogue's when the card was built. */
  readonly catalogue: number;
  readonly rule: SystemRule;
  /** In which the card shows its figures. */
  readonly language: Language;
  /**
   * Where the card prints the rule. 'reworded': in words that are not ours, so that nothing it says may be changed: sentence and
   * score would part.
   */
  readonly sentence: PrintedSentence | 'reworded';
  /** The rule names its target. */
  readonly isNamed: boolean;
  /** Set where the target may be absolute; see isAttainment. */
  readonly absolute?: {
    /** Unit of the absolute target on the card; '' where it has a rate. */
    readonly word: string;
    readonly cells: TargetCells;
    /** What stands in the cell of the actual. */
    readonly actual: CellValue;
  };
}

interface PrintedSentence {
  /** 0-based. */
  readonly column: number;
  readonly text: string;
  readonly language: Language;
}

/** Where a target and its actual stand, 0-based. */
interface TargetCells {
  readonly row: number;
  readonly target: number;
  readonly actual: number;
}

/** What is known of a card's target before its row is looked at. */
interface StandingTarget {
  readonly catalogue: number;
  /** The catalogue's. */
  readonly unit: Unit;
  /** In which the card is taken to be written where it has none of our sentences. */
  readonly language: Language;
  /** Unit of the absolute target on the card; '' where it has a rate. */
  readonly word: string;
  /** Null where the card has no column for one of them. */
  readonly cells: TargetCells | null;
}

/**
 * Finds what a card says of a target.
 * @param line cells of the indicator's row, from the first column on
 */
export function readSetTarget(rule: SystemRule, standing: StandingTarget, line: readonly CellValue[]): SetTarget {
  const { catalogue, unit, word, cells } = standing;
  const current = cells === null ? '' : (line[cells.target] ?? '');
  const targets = [catalogue, ...(isNumberInput(current) ? [current] : []), null];
  const sentence = printedSentence(line, (language) =>
    targets.map((target) => describe(rule, { unit, target, language })),
  );
  const said = (target: number | null): string => describe(rule, { unit, target, language: 'en-US' });
  const isAbsolute = cells !== null && isAttainment(rule, unit, catalogue);
  return {
    ...{ catalogue, rule, sentence, language: sentence === 'reworded' ? standing.language : sentence.language },
    ...{ isNamed: said(1) !== said(null) },
    ...(isAbsolute ? { absolute: { word, cells, actual: line[cells.actual] ?? '' } } : {}),
  };
}

function printedSentence(
  line: readonly CellValue[],
  sentencesIn: (language: Language) => readonly string[],
): PrintedSentence | 'reworded' {
  for (const language of LANGUAGES) {
    const sentences = sentencesIn(language);
    const isOurs = (content: CellValue): boolean =>
      sentences.some((each) => content === each || String(content).startsWith(`${each}${attainedWords(language)}`));
    const column = line.findIndex(isOurs);
    if (column >= 0) return { column, text: String(line[column]), language };
  }
  return 'reworded';
}

/** A target that is to be entered, as far as the card's words about it go. */
export interface EnteredTarget {
  readonly value: number;
  /** Unit of an absolute target; '' for any other. */
  readonly word: string;
}

/** Whether the target would be entered in another unit than the card has. */
export function turnsUnit({ absolute }: SetTarget, word: string): boolean {
  return absolute !== undefined && absolute.word !== word;
}

/** Whether entering it changes what the card prints as the rule, whose words have to be ours then. */
export function needsSentence(set: SetTarget, word: string): boolean {
  return set.isNamed || turnsUnit(set, word);
}

/** What changes on the card along with the target; the sentence must not be 'reworded' where it is needed. */
export function rewriteOf(
  set: SetTarget,
  { id, unit, current }: { readonly id: string; readonly unit: Unit; readonly current: CellValue },
  { value, word }: EnteredTarget,
): TargetRewrite {
  const { catalogue, absolute, language } = set;
  const number = isNumberInput(current) ? current : null;
  const shown = (of: string, target: number | null): string =>
    absolute === undefined ? targetFormat(figureFormat(unit, language), target) : unitFormat(of, target);
  return {
    ...{ indicatorId: id, catalogue },
    format: { before: shown(absolute?.word ?? '', number), after: shown(word, value) },
    sentence: sentenceTurn(set, { value, word }, unit),
    ...(turnsUnit(set, word) ? { absolute: absoluteTurn(set, { value, word }, number) } : {}),
  };
}

function sentenceTurn(set: SetTarget, { value, word }: EnteredTarget, unit: Unit): TargetRewrite['sentence'] {
  const { rule, sentence, absolute } = set;
  if (sentence === 'reworded' || !needsSentence(set, word)) return null;
  const { column, text, language } = sentence;
  if (absolute === undefined) {
    return { column, before: text, after: describe(rule, { unit, target: value, language }) };
  }
  const { cells } = absolute;
  const [actual, target] = [cellAddress(cells.row, cells.actual), cellAddress(cells.row, cells.target)];
  const printed = (of: string): string =>
    of === ''
      ? describe(rule, { unit: 'percent', target: 1, language })
      : sentenceWithRate(rule, language, { actual, target });
  return { column, before: printed(absolute.word), after: printed(word) };
}

function absoluteTurn(
  { rule, absolute }: SetTarget,
  { value, word }: EnteredTarget,
  before: number | null,
): TargetRewrite['absolute'] {
  if (absolute === undefined) return undefined;
  const bounds = (of: string) => actualValidation(rule, of === '' ? 'percent' : unitOfWord(of)) ?? NO_BOUNDS;
  const format = (of: string, target: number | null): string =>
    of === '' ? numberFormat('percent') : unitFormat(of, target);
  return {
    word: { before: absolute.word, after: word },
    actual: absolute.cells.actual,
    format: { before: format(absolute.word, before), after: format(word, value) },
    bounds: { before: bounds(absolute.word), after: bounds(word) },
  };
}

const NO_BOUNDS = { type: 'decimal', min: null, max: null } as const;
