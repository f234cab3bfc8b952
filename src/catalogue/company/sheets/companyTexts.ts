import type { Language } from '../../../base/language';
import type { Direction, ScoringRuleKind, Unit } from '../../../scoring/scoringRule';
import type { Cadence, Dimension, Level } from '../../types';
import type { ColumnKey, TableKey } from './columns';

/** Every label of a company's catalogue sheets, in one language. i18n supplies them. */
export interface CompanyTexts {
  readonly language: Language;
  readonly sheetNames: Readonly<Record<TableKey | 'guide', string>>;
  /** Name of an exported file, without its ending. */
  readonly fileName: string;
  readonly titles: Readonly<Record<TableKey, string>>;
  /** One line under the title. */
  readonly hints: Readonly<Record<TableKey, string>>;
  readonly headers: { readonly [T in TableKey]: Readonly<Record<ColumnKey<T>, string>> };
  readonly choices: CompanyChoices;
  /** In a role's target cell: no target, although the library has one. */
  readonly noTarget: string;
  /** In place of a role on the list of titles: positions so called stay blank. */
  readonly leaveBlank: string;
  /** Shown when something not in the list is typed. */
  readonly listMessage: string;
  readonly guide: {
    readonly title: string;
    readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
    readonly rulesTitle: string;
    readonly ruleHeaders: readonly [kind: string, example: string, meaning: string];
    readonly ruleMeanings: Readonly<Record<ScoringRuleKind, string>>;
    readonly choicesTitle: string;
    readonly choiceHeaders: readonly [column: string, choices: string];
    readonly choiceNames: Readonly<Record<keyof CompanyChoices, string>>;
  };
}

/** Words of the columns with a fixed choice; none contains a comma, each list has less than 255 characters. */
export interface CompanyChoices {
  readonly levels: Readonly<Record<Level, string>>;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly cadences: Readonly<Record<Cadence, string>>;
}
