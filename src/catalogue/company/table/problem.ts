import type { CatalogueProblemCode } from '../../lint/input/problem';
import type { RuleTextProblem } from '../../../scoring/ruleText/ruleTextProblem';

/** What is wrong with a cell before the catalogue as a whole is checked. */
type CompanyCellProblemCode =
  /** `table` */
  | 'sheetMissing'
  /** `other`: a second sheet for the same table, made in another language. */
  | 'sheetTwice'
  /** `column` */
  | 'columnMissing'
  | 'columnTwice'
  | 'tooManyRows'
  | 'noRoles'
  /** `text`: an error value of Excel. */
  | 'cellError'
  | 'nameMissing'
  /** `id` */
  | 'idMalformed'
  /** `id`, `first`: the cell that has it already. */
  | 'idTwice'
  /** `text`, `choices` */
  | 'choiceUnknown'
  /** `choices` */
  | 'choiceMissing'
  | 'roleMissing'
  /** `role` */
  | 'roleUnknown'
  | 'indicatorMissing'
  | 'departmentMissing'
  /** `department`: made a new department. */
  | 'departmentNew'
  /** `text`: a quotation mark without its partner. */
  | 'listQuoteOpen'
  /** `text`: marks without a title. */
  | 'aliasEmpty'
  /** `text` */
  | 'numberUnreadable'
  /** `text`: 95 where 95 % is meant. */
  | 'percentSignMissing'
  | 'weightMissing'
  | 'dutyEmpty'
  /** `role`: the superior or assessor is no longer in the catalogue and left out. */
  | 'superiorRemoved'
  /** `role`, `count`: rows of a role that was removed are left out. */
  | 'rowsOfRemovedRole'
  | 'titleMissing'
  /** `leaveBlank`: what stands there for "no role". */
  | 'titleRoleMissing'
  /** `title`, `first`: the cell that gives the title another role in the same department. */
  | 'titleTwice'
  /** `title`, `role`: a standard role's own name stands for another role. */
  | 'titleIsRoleName'
  /** `title`, `role`: this workbook itself has decided otherwise. */
  | 'titleDecidedHere'
  /** `count`: the company had titles, and these sheets have no table of them. */
  | 'titlesDropped';

export type CompanyProblemCode = CompanyCellProblemCode | RuleTextProblem['code'] | CatalogueProblemCode;

/** One thing that is wrong on a company's catalogue sheets. */
export interface CompanyProblem {
  readonly code: CompanyProblemCode;
  /** An error refuses the sheets; advice does not. */
  readonly severity: 'error' | 'advice';
  readonly sheet: string;
  /** "B7"; "" where a whole sheet is meant. */
  readonly cell: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A cell of one of the sheets. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}
