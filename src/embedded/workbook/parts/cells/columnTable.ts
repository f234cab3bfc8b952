import { LAST_COLUMN } from '../../../grid/area';

/** What is known of a run of columns. Width is in characters as the file writes it; null means the sheet's default. */
export interface ColumnFormat {
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
  /** The file gives no width, which Excel and others read differently: it is left to them as it was. */
  readonly widthLeftOut: boolean;
  /** Attributes that are only passed on: customWidth, outlineLevel, collapsed, bestFit, phonetic. */
  readonly others: Readonly<Record<string, string>>;
}

export interface ColumnRun extends ColumnFormat {
  readonly first: number;
  readonly last: number;
}

const PLAIN_COLUMN: ColumnFormat = { width: null, hidden: false, style: 0, widthLeftOut: false, others: {} };

const isPlain = (format: ColumnFormat): boolean =>
  format.width === null &&
  !format.widthLeftOut &&
  !format.hidden &&
  format.style === 0 &&
  Object.keys(format.others).length === 0;

const sameFormat = (a: ColumnFormat, b: ColumnFormat): boolean =>
  a.width === b.width &&
  a.hidden === b.hidden &&
  a.style === b.style &&
  a.widthLeftOut === b.widthLeftOut &&
  JSON.stringify(a.others) === JSON.stringify(b.others);

/** The columns of a sheet, as runs that do not overlap, in order. Columns in no run are plain. */
export class ColumnTable {
  private list: ColumnRun[] = [];

  constructor(runs: readonly ColumnRun[] = []) {
    this.list = [...runs].sort((a, b) => a.first - b.first);
  }

  get runs(): readonly ColumnRun[] {
    return this.list;
  }

  at(column: number): ColumnFormat {
    return this.list.find((run) => column >= run.first && column <= run.last) ?? PLAIN_COLUMN;
  }

  /** Changes the columns first…last one run at a time. */
  change(first: number, last: number, update: (format: ColumnFormat) => ColumnFormat): void {
    const next: ColumnRun[] = [];
    let at = first;
    const touch = (from: number, to: number, format: ColumnFormat): void => {
      const { width, hidden, style, widthLeftOut, others } = update(format);
      const widened = width !== null && width !== format.width;
      next.push({
        first: from,
        last: to,
        width,
        hidden,
        style,
        widthLeftOut: widthLeftOut && width === null,
        others: widened ? { ...others, customWidth: '1' } : others,
      });
    };
    for (const run of this.list) {
      if (run.last < first || run.first > last) {
        next.push(run);
        continue;
      }
      if (run.first < first) next.push({ ...run, last: first - 1 });
      const from = Math.max(run.first, first);
      const to = Math.min(run.last, last);
      if (at < from) touch(at, from - 1, PLAIN_COLUMN);
      touch(from, to, run);
      at = to + 1;
      if (run.last > last) next.push({ ...run, first: last + 1 });
    }
    if (at <= last) touch(at, last, PLAIN_COLUMN);
    this.list = merged(next.filter((run) => !isPlain(run)).sort((a, b) => a.first - b.first));
  }

  /** Moves the columns from `at` on to the right; new columns take the format of the column before them. */
  insert(at: number, count: number): void {
    const before = at > 0 ? this.at(at - 1) : PLAIN_COLUMN;
    const next: ColumnRun[] = [];
    for (const run of this.list) {
      if (run.last < at) next.push(run);
      else if (run.first >= at) next.push({ ...run, first: run.first + count, last: run.last + count });
      else next.push({ ...run, last: at - 1 }, { ...run, first: at + count, last: run.last + count });
    }
    this.list = next
      .filter((run) => run.first <= LAST_COLUMN)
      .map((run) => ({ ...run, last: Math.min(run.last, LAST_COLUMN) }));
    this.change(at, at + count - 1, () => ({ ...before, hidden: false }));
  }

  delete(at: number, count: number): void {
    const gone = at + count - 1;
    this.list = this.list
      .map((run) => ({
        ...run,
        first: run.first > gone ? run.first - count : Math.min(run.first, at),
        last: run.last > gone ? run.last - count : Math.min(run.last, at - 1),
      }))
      .filter((run) => run.first <= run.last);
  }

  copy(): ColumnTable {
    return new ColumnTable(this.list);
  }
}

const merged = (runs: readonly ColumnRun[]): ColumnRun[] => {
  const result: ColumnRun[] = [];
  for (const run of runs) {
    const previous = result[result.length - 1];
    if (previous && previous.last + 1 === run.first && sameFormat(previous, run)) {
      result[result.length - 1] = { ...previous, last: run.last };
    } else result.push(run);
  }
  return result;
};
