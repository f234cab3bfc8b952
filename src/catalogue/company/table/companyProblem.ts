import type { Finding, NoParams } from '../../../base/finding';
import type { RuleTextProblemParams } from '../../../scoring/ruleText/ruleTextProblem';
import type { CatalogueProblemParams } from '../../lint/input/problem';
import type { TableKey } from '../sheets/columns';

/** What is wrong with a cell before the catalogue as a whole is checked. `text` is what the cell says. */
interface CellProblemParams {
  sheetMissing: { table: TableKey };
  /** `other`: a second sheet for the same table, made in another language. */
  sheetTwice: { other: string };
  columnMissing: { column: string };
  columnTwice: { column: string };
  tooManyRows: { rows: number };
  noRoles: NoParams;
  /** `text`: an error value of Excel. */
  cellError: { text: string };
  nameMissing: NoParams;
  idMalformed: { id: string };
  /** `first`: the cell that has it already. */
  idTwice: { id: string; first: string };
  choiceUnknown: { text: string; choices: string };
  choiceMissing: { choices: string };
  roleMissing: NoParams;
  roleUnknown: { role: string };
  indicatorMissing: NoParams;
  indicatorUnknown: { indicator: string };
  departmentMissing: NoParams;
  /** Made a new department. */
  departmentNew: { department: string };
  parentUnknown: { parent: string };
  superiorUnknown: { role: string };
  assessorUnknown: { role: string };
  /** A quotation mark without its partner. */
  listQuoteOpen: { text: string };
  /** Marks without a title. */
  aliasEmpty: { text: string };
  withinUnknown: { title: string; department: string };
  numberUnreadable: { text: string };
  /** 95 where 95 % is meant. */
  percentSignMissing: { text: string };
  weightMissing: NoParams;
  dutyEmpty: NoParams;
  /** The superior or assessor is no longer in the catalogue and left out. */
  superiorRemoved: { role: string };
  /** `count` rows of a role that was removed are left out. */
  rowsOfRemovedRole: { role: string; count: number };
  titleMissing: NoParams;
  /** `leaveBlank`: what stands there for "no role". */
  titleRoleMissing: { leaveBlank: string };
  /** `first`: the cell that gives the title another role in the same department. */
  titleTwice: { title: string; first: string };
  /** A standard role's own name stands for another role. */
  titleIsRoleName: { title: string; role: string };
  /** This workbook itself has decided otherwise. */
  titleDecidedHere: { title: string; role: string };
  /** The company had titles, and these sheets have no table of them. */
  titlesDropped: { count: number };
}

/** Problems of the catalogue as a whole. `entry`: the name of what the problem is about. */
export type WholeProblemParams = {
  [K in Exclude<keyof CatalogueProblemParams, keyof CellProblemParams>]: CatalogueProblemParams[K] & { entry: string };
};

export type CompanyProblemParams = CellProblemParams & RuleTextProblemParams & WholeProblemParams;

export type CompanyProblemCode = keyof CompanyProblemParams;

/** One thing that is wrong on a company's catalogue sheets. */
export type CompanyProblem = Finding<CompanyProblemParams> & {
  /** An error refuses the sheets; advice does not. */
  readonly severity: 'error' | 'advice';
  readonly sheet: string;
  /** "B7"; "" where a whole sheet is meant. */
  readonly cell: string;
};

/** A cell of one of the sheets. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}
