/** Labels of the built-in job description in one language. */
export interface JobTexts {
  /** Goes before the role's name in a sheet's name and title. */
  readonly title: string;
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
  readonly footer: string;
}
