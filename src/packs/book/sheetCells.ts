import { parseArea } from '../../base/address';
import type { CellValue } from '../../base/grid';
import { unescaped } from '../../catalogue/company/file/controlEscapes';
import { localAttribute, localName, scanXml, type XmlHandler } from '../../ooxml/scanXml';
import type { SheetCells } from '../../scorecard/sheet/readList';
import type { Book } from './openBook';

/** Beyond that nobody writes on a card. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 300;

/** Stands for a formula that is written out at another cell, which shares it. */
const SHARED_FORMULA = '=';

/** Cells of a sheet from A1 on, as Excel gives them: what each shows, and its formula ("=…") or again its value. */
export function sheetCells({ file, texts }: Book, part: string): SheetCells {
  const reader = new CellReader(texts);
  scanXml(file.text(part), reader);
  return { values: reader.values, formulas: reader.formulas };
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  value: string;
  formula: string | null;
}

class CellReader implements XmlHandler {
  readonly values: CellValue[][] = [];
  readonly formulas: CellValue[][] = [];
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private inside: 'value' | 'formula' | null = null;
  private readings = 0;

  constructor(private readonly texts: readonly string[]) {}

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
        this.cell = { row: place?.row ?? this.row, column: this.column, type, value: '', formula: null };
        return;
      }
      case 'f':
        if (this.cell) this.cell.formula = '';
        this.inside = 'formula';
        return;
      case 'rPh':
        this.readings += 1;
        return;
      case 'v':
      case 't':
        this.inside = 'value';
    }
  }

  close(name: string): void {
    const local = localName(name);
    if (local === 'rPh') this.readings -= 1;
    if (local === 'v' || local === 't' || local === 'f') this.inside = null;
    if (local !== 'c' || this.cell === null) return;
    this.put(this.cell);
    this.cell = null;
  }

  text(found: string): void {
    if (this.cell === null || this.readings > 0) return;
    if (this.inside === 'value') this.cell.value += found;
    if (this.inside === 'formula') this.cell.formula = (this.cell.formula ?? '') + found;
  }

  private put({ row, column, type, value, formula }: OpenCell): void {
    const content = contentOf(type, value, this.texts);
    if ((content === '' && formula === null) || row < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS) return;
    lineOf(this.values, row, column)[column] = content;
    lineOf(this.formulas, row, column)[column] =
      formula === null ? content : formula === '' ? SHARED_FORMULA : `=${formula.replace(/^=/, '')}`;
  }
}

function lineOf(grid: CellValue[][], row: number, column: number): CellValue[] {
  while (grid.length <= row) grid.push([]);
  const line = grid[row] ?? [];
  while (line.length <= column) line.push('');
  return line;
}

function contentOf(type: string, value: string, texts: readonly string[]): CellValue {
  switch (type) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'n':
      return value.trim() === '' || !Number.isFinite(Number(value)) ? value.trim() : Number(value);
    default:
      return unescaped(value);
  }
}
