import type { Sheet } from './sheet';

/** Of each sheet of a workbook, which sheets may name it: perhaps a few more than do. A rename then asks these alone. */
export class NamingSheets {
  private readonly byKey = new Map<string, Set<Sheet>>();
  private readonly unread = new Set<Sheet>();

  /** From now on the sheet counts; `keys` are what it names, null where that has not been looked for. */
  join(sheet: Sheet, keys: Iterable<string> | null): void {
    sheet.naming = this;
    if (keys === null) this.unread.add(sheet);
    else this.read(sheet, keys);
  }

  leave(sheet: Sheet): void {
    sheet.naming = null;
    this.unread.delete(sheet);
  }

  /** What the sheet names has been looked for. */
  read(sheet: Sheet, keys: Iterable<string>): void {
    this.unread.delete(sheet);
    for (const key of keys) this.add(sheet, key);
  }

  add(sheet: Sheet, key: string): void {
    const sheets = this.byKey.get(key);
    if (sheets) sheets.add(sheet);
    else this.byKey.set(key, new Set([sheet]));
  }

  /** What the sheet names has to be looked for again. */
  forget(sheet: Sheet): void {
    this.unread.add(sheet);
  }

  /** Sheets that may name the one of this key, and those of which nobody knows. */
  of(key: string): Sheet[] {
    const known = [...(this.byKey.get(key) ?? [])].filter((sheet) => sheet.naming === this);
    return [...new Set([...known, ...this.unread])];
  }
}
