import { parseArea } from '../../../base/address';
import { localAttribute, localName, scanXml, type XmlHandler } from '../../../ooxml/scanXml';
import type { CellValue } from '../../../base/grid';
import type { SheetValues } from '../sheets/sheetValues';
import { unescaped } from './controlEscapes';

const MAX_ROWS_READ = 5000;
const MAX_COLUMNS_READ = 60;

/** The values of a worksheet part; rows from MAX_ROWS_READ on only say that there is more. */
export function readSheetValues(name: string, xml: string, strings: readonly string[]): SheetValues {
  const reader = new SheetReader(strings);
  scanXml(xml, reader);
  return { name, row: 0, column: 0, values: reader.values, truncated: reader.truncated };
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  value: string;
}

class SheetReader implements XmlHandler {
  readonly values: CellValue[][] = [];
  truncated = false;
  private cell: OpenCell | null = null;
  private row = -1;
  private column = -1;
  private inValue = false;

  constructor(private readonly strings: readonly string[]) {}

  open(name: string, attributes: Record<string, string>): void {
    switch (localName(name)) {
      case 'row':
        this.row = Number(localAttribute(attributes, 'r') ?? this.row + 2) - 1;
        this.column = -1;
        return;
      case 'c': {
        // A cell may leave its address out; it stands right of the one before it then.
        const place = parseArea(localAttribute(attributes, 'r') ?? '');
        this.column = place?.column ?? this.column + 1;
        const type = localAttribute(attributes, 't') ?? 'n';
        this.cell = { row: place?.row ?? this.row, column: this.column, type, value: '' };
        return;
      }
      case 'v':
      case 't':
        this.inValue = true;
    }
  }

  close(name: string): void {
    const local = localName(name);
    if (local === 'v' || local === 't') this.inValue = false;
    if (local !== 'c' || this.cell === null) return;
    this.put(this.cell);
    this.cell = null;
  }

  text(found: string): void {
    if (this.inValue && this.cell !== null) this.cell.value += found;
  }

  private put({ row, column, type, value }: OpenCell): void {
    const content = contentOf(type, value, this.strings);
    if (content === '' || column >= MAX_COLUMNS_READ) return;
    if (row >= MAX_ROWS_READ) {
      this.truncated = true;
      return;
    }
    while (this.values.length <= row) this.values.push([]);
    const line = this.values[row] ?? [];
    while (line.length <= column) line.push('');
    line[column] = content;
  }
}

function contentOf(type: string, value: string, strings: readonly string[]): CellValue {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value === '1' || value === 'true';
    case 'n':
      return value.trim() === '' || !Number.isFinite(Number(value)) ? value.trim() : Number(value);
    default:
      return unescaped(value);
  }
}
