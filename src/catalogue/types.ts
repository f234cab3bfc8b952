import type { Multilingual } from '../base/language';
import type { Direction, ScoringRule, Unit } from '../scoring/scoringRule';

/**
 * The role catalogue, both languages in one object. The bundled data is stored as facts (data/*.json) and texts
 * (data/zh-CN, data/en-US) so that the task pane loads only the language it shows; see `CatalogueFacts`, `CatalogueTexts`.
 */

export type Level = 'director' | 'manager' | 'supervisor' | 'specialist' | 'assistant';

/** Where a figure comes from: printed in a customer source, or a suggestion of the catalogue. */
type Origin = 'sourced' | 'proposed';

/** The rhythm of an assessment or of an indicator. */
export type Cadence = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'event';

/** What an indicator says about the work (考核维度). */
export const DIMENSIONS = [
  'result',
  'quality',
  'efficiency',
  'cost',
  'customer',
  'team',
  'compliance',
  'behaviour',
  'ability',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

export interface DepartmentFacts {
  /** "D-04" */
  readonly id: string;
  readonly name: Multilingual;
  /** Other names, in any language and script. */
  readonly aliases: readonly string[];
  /** Id of the department it belongs to; null at the top. */
  readonly parent: string | null;
  readonly sources: readonly string[];
}

/**
 * How a manager's figure follows from the cards of those who report to them: the share of their targets that are met, their
 * amounts over their amounts' targets, or the mean of their own figures of the same indicator.
 */
export const TEAM_FIGURES = ['targetsMet', 'attainment', 'mean'] as const;

export type TeamFigure = (typeof TEAM_FIGURES)[number];

/** One entry of the shared indicator library, used by many roles. */
export interface IndicatorFacts {
  /** kebab-case English, e.g. "store-conversion-rate". */
  readonly id: string;
  readonly name: Multilingual;
  readonly dimension: Dimension;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly cadence: Cadence;
  /** Usual target; null where only the company can know it (HR types it on the card). Percent values are fractions. */
  readonly target: number | null;
  readonly rule: ScoringRule;
  /** Absent: nothing follows from the cards of others. */
  readonly team?: TeamFigure;
  /** Of the indicator itself: named in a customer source, or a suggestion. */
  readonly origin: Origin;
  /** Of the target and the rule's figures. */
  readonly targetOrigin: Origin;
}

/** An indicator on a role's card; target and rule are the library's where absent. */
export interface RoleIndicator {
  readonly indicator: string;
  /** Percent points; a role's weights sum to 100. */
  readonly weight: number;
  readonly target?: number | null;
  readonly rule?: ScoringRule;
}

export interface RoleFacts {
  /** "R05", "M01"; company roles "C01" … */
  readonly id: string;
  readonly name: Multilingual;
  /** Department id. */
  readonly department: string;
  readonly level: Level;
  /** Titles that mean this role, any language and script, without `name`. */
  readonly aliases: readonly RoleAlias[];
  /** Role ids, the usual superior first. */
  readonly reportsTo: readonly string[];
  readonly directReports: readonly string[];
  /** Usual number of people, where a source prints one. */
  readonly headcount: { readonly min: number; readonly max: number; readonly source: string } | null;
  /** Role ids of those who assess it. */
  readonly assessors: readonly string[];
  readonly cadence: Cadence;
  readonly cadenceOrigin: Origin;
  readonly sources: readonly string[];
  readonly indicators: readonly RoleIndicator[];
}

export interface RoleAlias {
  readonly title: string;
  /** Departments (ids) in which the title means this role; absent: everywhere. */
  readonly within?: readonly string[];
  /** An outdated term kept so that old sheets match. */
  readonly legacy?: true;
  /** The title is also used for other roles: a match is unsure without a department that decides. */
  readonly weak?: true;
}

/** What a person reads, in one language. */
export interface RoleTexts {
  readonly purpose: string;
  /** 5–10 sentences. */
  readonly duties: readonly string[];
  readonly qualifications: readonly string[];
  readonly deliverables: readonly string[];
  /** Who assesses a role that no other role stands above: a board. Absent: the roles in `assessors` do. */
  readonly outsideAssessor?: string;
  /** Shifts, places and conditions of work, where they are a matter of the role; absent: office hours. */
  readonly conditions?: readonly string[];
  /** What the pay is made up of, without amounts; absent: as the pay sheet has it. */
  readonly pay?: readonly string[];
}

export interface IndicatorTexts {
  readonly definition: string;
  /** The formula in words. */
  readonly formula: string;
  readonly dataSource: string;
}

export interface DepartmentTexts {
  readonly functions: readonly string[];
}

export interface CatalogueFacts {
  readonly departments: readonly DepartmentFacts[];
  readonly indicators: readonly IndicatorFacts[];
  readonly roles: readonly RoleFacts[];
}

export interface CatalogueTexts {
  readonly departments: Readonly<Record<string, DepartmentTexts>>;
  readonly indicators: Readonly<Record<string, IndicatorTexts>>;
  readonly roles: Readonly<Record<string, RoleTexts>>;
}
