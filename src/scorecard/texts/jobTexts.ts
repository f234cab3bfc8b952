/** Labels of the built-in job description in one language. */
export interface JobTexts {
  /** Heading of the sheet, behind the company's name. */
  readonly title: string;
  /** Begins the name of each job description's sheet. */
  readonly sheetPrefix: string;
  readonly labels: {
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
  /** Between names that share a cell. */
  readonly separator: string;
  readonly footer: string;
}
