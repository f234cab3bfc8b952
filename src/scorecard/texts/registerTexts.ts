import type { RegisterFlag, RegisterKind, RegisterMeasure } from '../../catalogue/registers';

/** A column of a register's sheet. */
export type RegisterColumn = 'date' | 'person' | 'employeeId' | 'note' | RegisterKind['columns'][number];

/** A column of the sheet that names whom registers are about. */
export type RegisterPersonColumn = 'name' | 'employeeId' | 'department' | 'position';

/** Labels and sentences of the registers' sheets. */
export interface RegisterTexts {
  readonly headers: Readonly<Record<RegisterColumn, string>>;
  /** What a column takes; shown where something else is typed. */
  readonly messages: {
    readonly date: string;
    readonly person: string;
    readonly choice: string;
    readonly number: string;
  };
  /** What a flag says: yes, no, and that the row does not count. */
  readonly answers: readonly [yes: string, no: string, none: string];
  /** Stands beside the day up to which the register is complete. */
  readonly completeTo: string;
  readonly completeHint: string;
  /** How the indicator comes of the rows. `flag`: header of the column; `is`: what it says. */
  readonly measures: {
    /** Several indicators that come of them in the same way, each for itself. */
    readonly each: (indicators: readonly string[]) => string;
    readonly count: (indicator: string) => string;
    readonly countOf: (indicator: string, flag: string, is: string) => string;
    readonly rate: (indicator: string, flag: string, is: string, atLeast: number | null) => string;
    readonly share: (indicator: string, faults: string, checked: string, complement: boolean) => string;
    readonly sum: (indicator: string, column: string) => string;
    readonly average: (indicator: string, column: string) => string;
    readonly typed: (indicators: readonly string[]) => string;
  };
  /** A register that only documents what was done. */
  readonly noMeasure: string;
  /** Rows of others' fault never count. */
  readonly ownHint: string;
  readonly people: {
    readonly sheetName: string;
    readonly hint: string;
    readonly headers: Readonly<Record<RegisterPersonColumn, string>>;
  };
  readonly footer: string;
}

/** How indicators that are measured alike come of the register, in one sentence. @param names at least one */
export function measureText(measure: RegisterMeasure, names: readonly string[], texts: RegisterTexts): string {
  const { measures, headers, answers } = texts;
  const indicator = names.length > 1 ? measures.each(names) : (names[0] ?? '');
  const says = (is: 'yes' | 'no' = 'yes'): string => answers[is === 'yes' ? 0 : 1];
  const flag = (of: RegisterFlag): string => headers[of];
  switch (measure.kind) {
    case 'count':
      return measure.of === undefined
        ? measures.count(indicator)
        : measures.countOf(indicator, flag(measure.of), says(measure.is));
    case 'rate':
      return measures.rate(indicator, flag(measure.of), says(measure.is), measure.atLeast ?? null);
    case 'share':
      return measures.share(indicator, headers.faults, headers.checked, measure.complement === true);
    case 'sum':
      return measures.sum(indicator, headers[measure.of]);
    case 'average':
      return measures.average(indicator, headers[measure.of]);
    case 'typed':
      return measures.typed(names);
  }
}
