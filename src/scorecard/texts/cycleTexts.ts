/** Columns of the sheet beside the months. */
export type CycleColumn =
  | 'no'
  | 'name'
  | 'employeeId'
  | 'department'
  | 'position'
  | 'present'
  | 'missing'
  | 'result'
  | 'grade'
  | 'coefficient'
  | 'rank'
  | 'overrides'
  | 'vetoes';

/** Lines above the header that say how results come about. */
export type CycleRow = 'method' | 'decimals' | 'closed' | 'weights';

/** Words for months put together, by what the calendar calls them. */
type BySpan = Readonly<Record<'quarter' | 'half' | 'year' | 'range', string>>;

/** Labels of the sheet of a quarter, half-year or year, in one language. */
export interface CycleTexts {
  /** The span follows both. */
  readonly title: BySpan;
  readonly sheetName: BySpan;
  readonly hint: string;
  readonly rows: Readonly<Record<CycleRow, string>>;
  /** In the order of the setting: mean, weighted, last month. */
  readonly methods: readonly [string, string, string];
  readonly headers: Readonly<Record<CycleColumn, string>>;
  /** Above the lines, where there are any; what is known again begins it. */
  readonly projects: { readonly label: string; readonly of: (cards: number, people: number) => string };
  /** The month was closed before the person had a total. */
  readonly unscored: string;
  /** Stands for a month of several posts whose lines don't say the days. */
  readonly withoutDays: string;
  /** The month has a card for probation, which is put together with none. */
  readonly probation: string;
  /** In place of a result: the months that are there weigh nothing. */
  readonly weightless: string;
  /** In place of a result: the method, or a weight, is not what can be calculated with. */
  readonly checkHead: string;
  readonly separator: string;
  readonly weightInput: string;
}
