import type { Sentences } from '../../../base/finding';
import type { ForbiddenGround } from '../../../catalogue/lint/demands/forbiddenGround';
import type { CompanyProblemParams } from '../../../catalogue/company/table/companyProblem';
import type { RuleClause } from '../../../scoring/ruleText/ruleTextProblem';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

/** Problems of data files, and those that reading the sheets never lets come up. */
type NeverOnSheets =
  | 'notJson'
  | 'keyTwice'
  | 'shape'
  | 'fileMissing'
  | 'fileNotLoaded'
  | 'duplicateId'
  | 'kpisWithoutRole'
  | 'textWithoutFacts'
  | 'textMissing'
  | 'textPadded'
  | 'translatedTwoWays'
  | 'indicatorUnused'
  | 'departmentUnknown'
  | 'reportUnknown'
  | 'reportNotMutual'
  | 'assessorMissing'
  | 'headcountReversed'
  | 'teamFigureUnfit'
  | 'notARule'
  | 'unknownKind'
  | 'unknownField'
  | 'unknownChoice'
  | 'fieldNotAList';

export type SheetProblemParams = Omit<CompanyProblemParams, NeverOnSheets>;

export interface ProblemTexts {
  /** What is wrong, and what to do about it. Names in the params are already those people know. */
  readonly problems: Sentences<SheetProblemParams>;
  /** For a code that has no sentence of its own. */
  readonly other: (code: string) => string;
  readonly clauses: Readonly<Record<RuleClause, string>>;
  readonly grounds: Readonly<Record<ForbiddenGround, string>>;
}

/** What is wrong on a company's catalogue sheets. */
export const companyProblemTexts = inLanguage<ProblemTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
