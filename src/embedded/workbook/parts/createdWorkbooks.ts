/**
 * Workbooks that a client has made from the open one's side: files until they are opened. Nobody sees one before; once
 * opened it is a workbook of its own, unsaved, with which the client has nothing more to do.
 */
export class CreatedWorkbooks {
  private readonly files: Uint8Array[] = [];
  private readonly shown: Uint8Array[] = [];
  private readonly listeners = new Set<(bytes: Uint8Array) => void>();

  /** Those that were opened, in that order. */
  get opened(): readonly Uint8Array[] {
    return this.shown;
  }

  /** Keeps a file and answers with the id it is opened by. */
  add(bytes: Uint8Array): string {
    this.files.push(bytes);
    return String(this.files.length);
  }

  has(id: string): boolean {
    return this.files[Number(id) - 1] !== undefined;
  }

  open(id: string): void {
    const bytes = this.files[Number(id) - 1];
    if (!bytes) throw new RangeError(`No workbook was created as ${id}`);
    this.shown.push(bytes);
    this.listeners.forEach((listener) => listener(bytes));
  }

  /** Calls `listener` with each workbook that is opened. Returns how to stop. */
  onOpened(listener: (bytes: Uint8Array) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
