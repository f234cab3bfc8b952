import { decimalText } from '../../scoring/decimal';
import { gradeOf } from '../../scoring/grades';
import { OTHER_RATERS } from '../../scoring/raters';
import type { Settings } from './settings';
import type { SectionKey, SettingKey } from './settingWords';

/** What decides a month's result and its pay: the settings without whom, when and by which procedure. */
export type Rules = Omit<
  Settings,
  | 'company'
  | 'period'
  | 'raterMinimum'
  | 'cycleMethod'
  | 'minimumWage'
  | 'procedure'
  | 'calibration'
  | 'employment'
  | 'blocks'
  | 'showsRanks'
>;

export function rulesOf({ cap, raterWeights, grades, adjustments, pay, lowLine, posts, chain }: Settings): Rules {
  return { cap, raterWeights, grades, adjustments, pay, lowLine, posts, chain };
}

/**
 * One setting that is not what it was. Texts are the same in every language: "优秀 ≥80 ×1; …", "20%"; of a list only the entries that
 * differ, "" where the other side merely has more.
 */
export interface RuleChange {
  readonly setting: SettingKey | SectionKey;
  readonly before: string;
  readonly after: string;
}

/** Every difference, in the order of the sheet. */
export function ruleChanges(before: Rules, after: Rules): readonly RuleChange[] {
  const [old, now] = [ruleTexts(before), ruleTexts(after)];
  return old.flatMap(([setting, text], index): RuleChange[] => {
    const other = now[index]?.[1] ?? '';
    return text === other ? [] : [{ setting, ...differing(text, other) }];
  });
}

const BETWEEN_ENTRIES = '; ';

/** All of both where the same entries stand in another order. */
function differing(before: string, after: string): Pick<RuleChange, 'before' | 'after'> {
  const [old, now] = [before.split(BETWEEN_ENTRIES), after.split(BETWEEN_ENTRIES)];
  const gone = old.filter((entry) => !now.includes(entry)).join(BETWEEN_ENTRIES);
  const come = now.filter((entry) => !old.includes(entry)).join(BETWEEN_ENTRIES);
  return gone === '' && come === '' ? { before, after } : { before: gone, after: come };
}

/** Each rule as a text that is the same in every language, in the order of the sheet. */
export function ruleTexts({
  cap,
  raterWeights,
  grades,
  adjustments,
  pay,
  lowLine,
  posts,
  chain,
}: Rules): (readonly [RuleChange['setting'], string])[] {
  const yes = (is: boolean): string => (is ? '✓' : '✗');
  const percent = (fraction: number): string => `${decimalText(fraction * 100)}%`;
  return [
    ['cap', decimalText(cap)],
    ['selfWeight', percent(raterWeights.self)],
    ['managerWeight', percent(raterWeights.manager)],
    ...OTHER_RATERS.map((rater) => [`${rater}Weight` as const, percent(raterWeights[rater] ?? 0)] as const),
    [
      'grades',
      grades
        .map(({ name, minimum, coefficient }) => `${name} ≥${decimalText(minimum)} ×${decimalText(coefficient)}`)
        .join(BETWEEN_ENTRIES),
    ],
    [
      'adjustments',
      adjustments
        .map(
          ({ item, points, cap: most }) =>
            `${item} ${decimalText(points)}${most === null ? '' : ` (${decimalText(most)})`}`,
        )
        .join(BETWEEN_ENTRIES),
    ],
    ['attendanceShare', percent(pay.attendanceShare)],
    ['lapses', decimalText(pay.lapses)],
    ['absenceDays', decimalText(pay.absenceDays)],
    ['lowLine', decimalText(lowLine)],
    [
      'posts',
      posts.map(({ word, attendance, review }) => `${word} ${yes(attendance)}${yes(review)}`).join(BETWEEN_ENTRIES),
    ],
    ['totalDecimals', decimalText(chain.totalDecimals)],
    ['overrideLimit', chain.overrideLimit === null ? '–' : decimalText(chain.overrideLimit)],
    ['vetoEffect', chain.vetoEffect],
  ];
}

/**
 * Whether a result with a veto surely kept the grade of its total. The lowest grade tells nothing, unless no veto lowers any.
 */
export function isGradeKept({ grades, chain }: Rules, total: number, grade: string): boolean {
  const reached = gradeOf(grades, total, false);
  return reached?.name === grade && (chain.vetoEffect === 'itemOnly' || reached !== grades.at(-1));
}

/** A result as a closed card shows it. */
export interface ShownResult {
  readonly sheetName: string;
  readonly name: string;
  readonly total: number | null;
  readonly grade: string;
  readonly coefficient: number | null;
  readonly vetoed: boolean;
}

/** Somebody whose grade or coefficient other rules would change, the total being what it is. */
export interface GradeChange extends ShownResult {
  /** "": there would be no total any more. */
  readonly newGrade: string;
  readonly newCoefficient: number | null;
}

export function gradeChanges(results: readonly ShownResult[], { grades, chain }: Rules): readonly GradeChange[] {
  return results.flatMap((result): GradeChange[] => {
    const grade = gradeOf(grades, result.total, result.vetoed, chain.vetoEffect);
    if (grade === null) return [];
    const { name: newGrade, coefficient: newCoefficient } = grade;
    const isSame = newGrade === result.grade && newCoefficient === result.coefficient;
    return isSame ? [] : [{ ...result, newGrade, newCoefficient }];
  });
}
