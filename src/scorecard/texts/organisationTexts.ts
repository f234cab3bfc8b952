/** Labels of the sheets that show the organisation, in one language. */
export interface OrganisationTexts {
  readonly sheetNames: Readonly<Record<OrganisationSheet, string>>;
  readonly titles: Readonly<Record<OrganisationSheet, string>>;
  readonly headcount: {
    readonly headers: Readonly<Record<HeadcountColumn, string>>;
    readonly total: string;
    readonly departments: string;
    readonly hint: string;
  };
  readonly functions: { readonly headers: Readonly<Record<FunctionsColumn, string>>; readonly hint: string };
  readonly overview: { readonly headers: Readonly<Record<OverviewColumn, string>>; readonly hint: string };
  readonly chart: {
    /** Stands in the topmost box where the company's name is not known. */
    readonly company: string;
    /** "运营部 6人" */
    readonly people: (name: string, count: number) => string;
    /** "负责人：沈知远" */
    readonly head: (name: string) => string;
    /** "缺2人" */
    readonly vacant: (count: number) => string;
    /** In a company with too many people for one page. */
    readonly seeSheet: string;
    readonly withoutDepartment: string;
  };
  /** Between names that share a cell. */
  readonly separator: string;
  readonly footer: string;
}

/** 组织架构图, 部门职能, 编制对照, 岗位一览. */
export const ORGANISATION_SHEETS = ['chart', 'functions', 'headcount', 'overview'] as const;

/** Those of the manual: job descriptions say there in full what 岗位一览 says in a line. */
export const MANUAL_SHEETS = ['chart', 'functions', 'headcount'] as const;

export type OrganisationSheet = (typeof ORGANISATION_SHEETS)[number];

export type HeadcountColumn =
  'department' | 'position' | 'role' | 'planned' | 'usual' | 'actual' | 'vacant' | 'surplus' | 'names' | 'note';

export type FunctionsColumn = 'department' | 'parent' | 'head' | 'people' | 'functions';

export type OverviewColumn =
  'department' | 'position' | 'role' | 'superior' | 'names' | 'duties' | 'indicators' | 'qualifications';
