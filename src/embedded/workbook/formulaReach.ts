import type { Sheet } from './parts/sheet';
import type { Workbook } from './workbook';

/** What a formula refers to beside cells of its own sheet; null where that can't be told, or where time alone changes it. */
type References = readonly { readonly sheetName: string | null }[] | null;

/** Sheets that were found at a version of the workbook; null where they can't be told. */
interface Found {
  readonly at: number;
  readonly sheets: readonly Sheet[] | null;
}

/** Beyond that it takes longer to look for changes than to look at what a formula refers to. */
const MOST_SHEETS = 30;

/**
 * Which sheets the values of a sheet's formulas can depend on, in however many steps. A thousand cards depend on themselves and
 * the settings: what is written on one changes no other.
 */
export class FormulaReach {
  /** What the formulas of a sheet refer to. */
  private readonly neighbours = new Map<Sheet, Found>();
  private readonly reached = new Map<Sheet, Found>();
  private changedAt = -1;
  private sheetsAt = -1;

  constructor(
    private readonly workbook: Workbook,
    private readonly referencesOf: (formula: string) => References,
  ) {}

  /** Whether nothing was written since a version that values of the sheet's formulas can depend on. */
  isQuietSince(sheet: Sheet, version: number): boolean {
    if (version < this.workbook.changedAt || version < sheet.changedAt) return false;
    return this.sheetsReached(sheet)?.every(({ changedAt }) => changedAt <= version) ?? false;
  }

  /** The sheet itself and all it depends on; null where that can't be told. */
  private sheetsReached(sheet: Sheet): readonly Sheet[] | null {
    const { changedAt, sheetsAt } = this.workbook;
    if (this.changedAt !== changedAt || this.sheetsAt !== sheetsAt) {
      this.neighbours.clear();
      this.reached.clear();
      [this.changedAt, this.sheetsAt] = [changedAt, sheetsAt];
    }
    const known = this.reached.get(sheet);
    if (known && (known.sheets ?? [sheet]).every(({ formulasAt }) => formulasAt <= known.at)) return known.sheets;
    const sheets = this.search(sheet);
    this.reached.set(sheet, { at: this.workbook.version, sheets });
    return sheets;
  }

  private search(from: Sheet): readonly Sheet[] | null {
    const found = new Set([from]);
    for (const sheet of found) {
      const next = this.neighboursOf(sheet);
      if (next === null) return null;
      next.forEach((each) => found.add(each));
      if (found.size > MOST_SHEETS) return null;
    }
    return [...found];
  }

  private neighboursOf(sheet: Sheet): readonly Sheet[] | null {
    const known = this.neighbours.get(sheet);
    if (known && sheet.formulasAt <= known.at) return known.sheets;
    const sheets = this.referredTo(sheet);
    this.neighbours.set(sheet, { at: this.workbook.version, sheets });
    return sheets;
  }

  private referredTo(sheet: Sheet): readonly Sheet[] | null {
    const found = new Set<Sheet>();
    for (const { cells } of sheet.data.grid.rows.values()) {
      for (const { formula } of cells.values()) {
        if (formula === null) continue;
        const references = this.referencesOf(formula.text);
        if (references === null) return null;
        for (const { sheetName } of references) {
          const other = sheetName === null ? null : this.workbook.sheetNamed(sheetName);
          if (other) found.add(other);
        }
        if (found.size > MOST_SHEETS) return null;
      }
    }
    return [...found];
  }
}
