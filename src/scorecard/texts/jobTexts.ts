import type { RelationTexts } from '../../organisation/relations';

/** Labels of the built-in job description in one language. */
export interface JobTexts {
  /** Heading of the sheet, behind the company's name. */
  readonly title: string;
  /** Begins the name of each job description's sheet. */
  readonly sheetPrefix: string;
  readonly labels: {
    readonly number: string;
    readonly version: string;
    readonly effectiveDate: string;
    readonly headcount: string;
    readonly holders: string;
    readonly functions: string;
    readonly workRelations: string;
    readonly powers: string;
    readonly workingHours: string;
    readonly role: string;
    readonly department: string;
    readonly position: string;
    readonly reportsTo: string;
    readonly directReports: string;
    readonly assessors: string;
    readonly purpose: string;
    readonly duties: string;
    readonly qualifications: string;
    readonly deliverables: string;
    readonly indicators: string;
    readonly signEmployee: string;
    readonly signManager: string;
    readonly date: string;
  };
  readonly relations: RelationTexts;
  /** How many the list plans, null where it does not say, and how many there are. */
  readonly headcount: (planned: number | null, actual: number) => string;
  readonly footer: string;
}
