import type { OtherRater } from '../../scoring/raters';

export type CalibrationColumn =
  | 'name'
  | 'department'
  | 'assessor'
  | 'total'
  | 'grade'
  | 'lastTotal'
  | 'lastGrade'
  | 'change'
  | 'ownMean'
  | 'ownGap'
  | 'departmentGap'
  | 'overrides'
  | 'veto'
  | 'look';

/** What is typed to confirm a calibration. */
export type CalibrationField = 'confirmer' | 'date' | 'opinion' | 'signature';

/** Labels of the calibration sheet, in one language. Texts that formulas hold have at most 200 characters. */
export interface CalibrationTexts {
  /** The period follows it. */
  readonly sheetName: string;
  /** Behind the company's name, before the period. */
  readonly title: string;
  /** @param on "2026-11-29" */
  readonly hint: (on: string) => string;
  /** Ratings that were missing when the sheet was drawn. */
  readonly unrated: (parts: readonly string[]) => string;
  /** @param names of some of the people, or all */
  readonly unratedBy: (as: OtherRater, people: number, names: readonly string[]) => string;
  readonly gradesTitle: string;
  readonly gradeHeaders: readonly [string, string, string, string, string, string];
  readonly totals: string;
  /** Before and behind the number of people whose grade is none of the table's. */
  readonly otherGrades: readonly [string, string];
  readonly noTargets: string;
  /** What a lawyer says about grades that are handed out by quota. */
  readonly forcedWarning: string;
  readonly departmentsTitle: string;
  readonly assessorsTitle: string;
  /** Before the columns of grades: whose, how many, mean, spread. */
  readonly groupHeaders: readonly [string, string, string, string];
  readonly groupLook: string;
  readonly unnamed: string;
  readonly high: string;
  readonly low: string;
  readonly alike: string;
  readonly remarksTitle: string;
  readonly noRemarks: string;
  /** Before and behind the number of overrides there are now, where it is another than is listed. */
  readonly remarksOld: readonly [string, string];
  readonly discussion: string;
  readonly confirmTitle: string;
  readonly fields: Readonly<Record<CalibrationField, string>>;
  readonly peopleTitle: (outlierPoints: number, alikeSpread: number) => string;
  /** Above those whom the tables leave out, by what their cards are called: one kind at least. */
  readonly apartTitle: (kinds: readonly string[]) => string;
  /** What such cards are called there. */
  readonly apart: { readonly probation: string; readonly project: string };
  readonly headers: Readonly<Record<CalibrationColumn, string>>;
  readonly looks: {
    readonly unscored: string;
    readonly change: string;
    readonly own: string;
    readonly department: string;
    readonly override: string;
    readonly veto: string;
    readonly probation: string;
    readonly project: string;
  };
  readonly yes: string;
  readonly separator: string;
  readonly footer: string;
}
