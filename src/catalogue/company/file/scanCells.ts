import { parseArea } from '../../../base/address';
import type { CellValue } from '../../../base/grid';
import { unescaped } from '../../../ooxml/cellText';
import { localAttribute, localName, scanXml, type XmlHandler } from '../../../ooxml/scanXml';

/** A cell as a worksheet part has it. */
interface ScannedCell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The number of its look in the styles part. */
  readonly look: number;
  /** Without "="; "" where another cell writes it out, null where there is none. */
  readonly formula: string | null;
}

/**
 * Hands over the cells of a worksheet part in their order, whatever program wrote it. Reading aids are no part of texts.
 * @param strings the workbook's table of texts
 */
export function scanCells(xml: string, strings: readonly string[], take: TakeCell): void {
  scanXml(xml, cellScanner(strings, take));
}

type TakeCell = (cell: ScannedCell) => void;

/** The same for who scans the part itself. */
export function cellScanner(strings: readonly string[], take: TakeCell): XmlHandler {
  return new CellScanner(strings, take);
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly look: number;
  value: string;
  formula: string | null;
}

class CellScanner implements XmlHandler {
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private inside: 'value' | 'formula' | null = null;
  private readings = 0;

  constructor(
    private readonly strings: readonly string[],
    private readonly take: TakeCell,
  ) {}

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
        const look = Number(localAttribute(attributes, 's') ?? 0);
        this.cell = { row: place?.row ?? this.row, column: this.column, type, look, value: '', formula: null };
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
    const { row, column, type, look, value, formula } = this.cell;
    this.take({ row, column, value: contentOf(type, value, this.strings), look, formula });
    this.cell = null;
  }

  text(found: string): void {
    if (this.cell === null || this.readings > 0) return;
    if (this.inside === 'value') this.cell.value += found;
    if (this.inside === 'formula') this.cell.formula = (this.cell.formula ?? '') + found;
  }
}

function contentOf(type: string, value: string, strings: readonly string[]): CellValue {
  switch (type) {
    case 's':
      // Some writers say so of a blank cell, too.
      return value.trim() === '' ? '' : (strings[Number(value)] ?? '');
    case 'b':
      return value.trim() === '' ? '' : ['1', 'true'].includes(value.trim());
    case 'n':
      return value.trim() === '' || !Number.isFinite(Number(value)) ? value.trim() : Number(value);
    default:
      return unescaped(value);
  }
}
