import type { UseCases } from '../../addin/useCases';

/** Notices changes of the sheets that were read. Without the event (older Excel) nothing is lost: every write reads again. */
export class SheetWatch {
  /** Sheet → what stops the watching. */
  private readonly watched = new Map<string, () => void>();

  constructor(private readonly onChange: () => void) {}

  async watch(sheets: readonly string[], useCases: UseCases): Promise<void> {
    for (const [sheet, stop] of this.watched) {
      if (sheets.includes(sheet)) continue;
      stop();
      this.watched.delete(sheet);
    }
    for (const sheet of sheets) {
      if (this.watched.has(sheet)) continue;
      const watching = await useCases.watchSheet(sheet, this.onChange);
      if (watching.ok) this.watched.set(sheet, watching.value);
    }
  }
}
