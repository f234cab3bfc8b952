import type { RaterWeights } from '../../scoring/raters';
import type { Cadence } from '../../catalogue/types';
import type { VetoEffect } from '../../scoring/grades';

/** Sheets of the manual besides those of the organisation and the job descriptions. */
type ManualSheet = 'cover' | 'contents' | 'library' | 'rules';

export type ContentsSection = 'organisation' | 'jobs' | 'assessment' | 'forms';

export type LibraryColumn = 'name' | 'definition' | 'formula' | 'target' | 'rule' | 'dataSource' | 'cadence' | 'roles';

/** Labels and sentences of the manual, in one language. */
export interface ManualTexts {
  readonly sheetNames: Readonly<Record<ManualSheet, string>>;
  readonly cover: {
    readonly title: string;
    /** Stands for the company's name where the settings have none. */
    readonly company: string;
    /** Written by hand: version, effective date, who prepared, checked and approved it. */
    readonly fields: readonly string[];
  };
  readonly contents: {
    readonly title: string;
    /** How to open a sheet, and to print the book: the tabs from the first to the last. */
    readonly hint: (first: string, last: string) => string;
    /** Heads the column of page numbers. */
    readonly page: string;
    readonly sections: Readonly<Record<ContentsSection, string>>;
  };
  readonly library: {
    readonly title: string;
    readonly hint: string;
    readonly headers: Readonly<Record<LibraryColumn, string>>;
  };
  readonly cadences: Readonly<Record<Cadence, string>>;
  readonly rules: RuleSentences;
  readonly separator: string;
  readonly footer: string;
}

/** How assessment works, in words. Shares are fractions. */
interface RuleSentences {
  readonly title: string;
  readonly hint: string;
  readonly headings: {
    readonly cadence: string;
    readonly scoring: string;
    readonly grades: string;
    readonly adjustments: string;
    readonly pay: string;
    readonly steps: string;
    readonly appeal: string;
  };
  /** Where everybody is assessed alike; null: between two days. */
  readonly oneCadence: (cadence: string | null) => string;
  readonly cadence: (cadence: string, roles: string) => string;
  readonly indicators: string;
  /** Fractions of the total, 0: not on the cards; only where a block is on them. */
  readonly blocks: (kpi: number, behaviour: number, ability: number) => string;
  readonly raters: (weights: RaterWeights) => string;
  /** `decimals`: of the total, 0–2; grades go by the rounded total. */
  readonly cap: (points: number, decimals: number) => string;
  /** Most points by which a manager's score may differ from the system's; 0: never; null: any number. */
  readonly override: (limit: number | null) => string;
  readonly veto: Readonly<Record<VetoEffect, string>>;
  /** `below`: the next better grade's lowest score; null: the best grade. */
  readonly grade: (name: string, from: number, below: number | null, coefficient: number) => string;
  readonly share: (name: string, share: number) => string;
  readonly adjustment: (item: string, points: number, cap: number | null) => string;
  readonly noAdjustments: string;
  readonly attendance: (share: number, lapses: number, absenceDays: number) => string;
  /** What does not cost the bonus by law. */
  readonly statutoryLeave: string;
  readonly steps: readonly string[];
  /** What three low periods lead to; `line`: points. */
  readonly review: (line: number) => string;
  /** Working days, null: to be written in by hand, as is whoever appeals go to where it is blank. */
  readonly appeal: (days: number | null, to: string, answerDays: number) => readonly string[];
}
