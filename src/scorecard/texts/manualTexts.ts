import type { RaterWeights } from '../../scoring/raters';
import type { Cadence } from '../../catalogue/types';

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
  readonly cadence: (cadence: string, roles: string) => string;
  readonly indicators: string;
  /** Fractions of the total; only where a block is on the cards. */
  readonly blocks: (kpi: number, behaviour: number, ability: number) => string;
  readonly raters: (weights: RaterWeights) => string;
  readonly cap: (points: number) => string;
  /** `below`: the next better grade's lowest score; null: the best grade. */
  readonly grade: (name: string, from: number, below: number | null, coefficient: number) => string;
  readonly share: (name: string, share: number) => string;
  readonly adjustment: (item: string, points: number, cap: number | null) => string;
  readonly noAdjustments: string;
  readonly attendance: (share: number, lapses: number, absenceDays: number) => string;
  readonly steps: readonly string[];
  readonly appeal: readonly string[];
}
