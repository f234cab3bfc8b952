import type { Finding, NoParams } from '../../../base/finding';
import type { Language, WrittenLanguage } from '../../../base/language';
import type { Direction, ScoringRule, Unit } from '../../../scoring/scoringRule';
import type { RuleProblemCode } from '../../../scoring/validation/ruleReader';
import type { Level, TeamFigure } from '../../types';
import type { ForbiddenGround } from '../demands/forbiddenGround';

/** What a problem is about. */
export interface CatalogueSubject {
  readonly kind: 'department' | 'indicator' | 'role';
  readonly id: string;
}

/** What each problem of a catalogue tells: entries by their ids, cycles as "R05 → R04 → R05". */
export interface CatalogueProblemParams {
  // ids
  duplicateId: { first: string };
  kpisWithoutRole: NoParams;
  textWithoutFacts: { language: Language };
  // texts
  textMissing: { language: Language };
  listLengthsDiffer: { language: Language; length: number; other: Language; otherLength: number };
  listEmpty: { language: Language };
  textEmpty: NoParams;
  textPadded: { text: string };
  chineseInEnglish: { text: string };
  chineseMissing: { text: string };
  /** `text` is the same in `language` as where it is translated by `first`. */
  translatedTwoWays: { text: string; language: WrittenLanguage; first: string; translation: string };
  dutyCount: { count: number; min: number; max: number };
  dutyTooLong: { length: number; max: number };
  dutyTwice: { first: string };
  forbiddenQualification: { ground: ForbiddenGround; words: string };
  // a role's card
  indicatorCount: { count: number; min: number; max: number };
  indicatorTwice: { indicator: string };
  indicatorUnknown: { indicator: string };
  weightsNot100: { sum: number };
  weightNotPositive: { indicator: string; weight: number };
  teamIndicatorMissing: { level: Level };
  // the indicator library
  indicatorUnused: NoParams;
  /** The params of `problem` go along. */
  ruleCannotScore: { indicator: string; problem: RuleProblemCode };
  ruleAgainstDirection: { indicator: string; kind: ScoringRule['kind']; direction: Direction };
  /** The indicator's unit, direction or rule is none that a figure of the team's could have. */
  teamFigureUnfit: { indicator: string; team: TeamFigure };
  targetImplausible: { indicator: string; value: number; unit: Unit };
  // departments and superiors
  departmentUnknown: { department: string };
  parentUnknown: { parent: string };
  departmentCycle: { cycle: string };
  superiorUnknown: { role: string };
  reportUnknown: { role: string };
  assessorUnknown: { role: string };
  assessorMissing: NoParams;
  reportNotMutual: { role: string; missing: string; list: 'reportsTo' | 'directReports' };
  reportsToCycle: { cycle: string };
  headcountReversed: { min: number; max: number };
  // names and titles
  nameTwice: { name: string; other: string };
  departmentAliasClash: { alias: string; other: string };
  aliasRepeated: { title: string };
  aliasClash: { title: string; other: string; otherPath: string };
  aliasIsRoleName: { title: string; other: string };
  withinUnknown: { title: string; department: string };
  // files
  notJson: { message: string };
  keyTwice: { key: string };
  shape: { message: string };
  fileMissing: { loader: string };
  fileNotLoaded: NoParams;
}

export type CatalogueProblemCode = keyof CatalogueProblemParams;

/** One thing that is wrong with a catalogue; the reader gets it as a sentence. */
export type CatalogueProblem = Finding<CatalogueProblemParams> & {
  /** Where it stands: a data file, or a cell of a company's own sheet; "" where the caller named no place. */
  readonly file: string;
  /** Null when the problem is the file's own. */
  readonly subject: CatalogueSubject | null;
  /** Which value: "duties[2]", "rule.step", "aliases[4].title"; "" for the whole entry. */
  readonly path: string;
};

export type Problems = Iterable<CatalogueProblem>;
