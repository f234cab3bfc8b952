import type { SheetArea } from '../../grid/area';
import type { NamingSheets } from './namingSheets';
import type { TableModel } from './table';
import type { SheetData } from './sheetData';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/**
 * One worksheet. Its data is read from the file when it is first asked for. Ask `data` to look and `edit()` to change: a sheet
 * nobody edited is saved with the bytes it came with.
 */
export class Sheet {
  private loaded: SheetData | null = null;
  private edited = false;
  tables: TableModel[] = [];
  visibility: Visibility = 'Visible';
  /** The sheets that this sheet may name, and where; null until they have been looked for. See `mentionedSheets`. */
  mentioned: Map<string, Set<number>> | null = null;
  /** Where its workbook keeps which sheets name which; null while it is in none. */
  naming: NamingSheets | null = null;
  /** Ranges that follow their cells when cells are inserted or deleted. */
  readonly followers = new Set<{ area: SheetArea | null }>();
  /** The version when content of this sheet was last written. */
  changedAt = 0;
  /** The version when a formula was last written on this sheet. */
  formulasAt = 0;
  selection: SheetArea = { top: 0, left: 0, bottom: 0, right: 0 };

  /** Stable over renaming, moving, saving and opening again. */
  readonly id: string;

  constructor(
    readonly sheetId: number,
    public name: string,
    readonly part: string,
    private readonly read: () => SheetData,
  ) {
    this.id = `{${sheetId.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  get data(): SheetData {
    this.loaded ??= this.read();
    return this.loaded;
  }

  get isLoaded(): boolean {
    return this.loaded !== null;
  }

  edit(): SheetData {
    this.edited = true;
    return this.data;
  }

  get isEdited(): boolean {
    return this.edited;
  }

  /** The part in the package is what the data says again. */
  wasSaved(): void {
    this.edited = false;
  }
}
