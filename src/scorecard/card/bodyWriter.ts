import type { Area } from '../../base/address';
import { gatherBlocks, oneBlock, type PlacedContent } from '../../base/gatherBlocks';
import { singleCell, type AreaValue } from '../../base/joinAreas';
import type { Block, CellContent, CellStyle, InputRule } from '../../base/sheetDrawing';
import type { CardColumn, AcceptedEntry } from '../columns/cardColumn';
import type { CardLayout } from '../template/cardLayout';

/** Collects what a card's body writes, cell by cell. */
export class BodyWriter {
  readonly styles: AreaValue<CellStyle>[] = [];
  readonly validations: AreaValue<InputRule>[] = [];
  readonly inputs: Area[] = [];
  readonly unlocked: Area[] = [];
  readonly notAsked: Area[] = [];
  readonly numberFormats: PlacedContent[] = [];
  private readonly rows = new Map<number, Map<number, CellContent>>();

  constructor(readonly layout: CardLayout) {}

  put(row: number, column: number, content: CellContent): void {
    const line = this.rows.get(row) ?? new Map<number, CellContent>();
    this.rows.set(row, line.set(column, content));
  }

  /** Writes a cell as its column says. Returns what people may type into it. */
  fill<Line>(row: number, column: number, of: CardColumn<Line>, line: Line): AcceptedEntry {
    this.put(row, column, of.content(line));
    const format = of.lineFormat?.(line) ?? null;
    if (format !== null) this.numberFormats.push({ row, column, content: format });
    const style = of.lineStyle?.(line) ?? null;
    if (style !== null) this.styles.push({ area: singleCell(row, column), value: style });
    const entry = of.takes?.(line) ?? 'nothing';
    if (entry !== 'nothing') this.input(row, column, entry === 'anything' ? null : entry);
    return entry;
  }

  /** A cell for people to type in; null: it accepts anything. */
  input(row: number, column: number, rule: InputRule | null): void {
    this.inputs.push(singleCell(row, column));
    if (rule !== null) this.validations.push({ area: singleCell(row, column), value: rule });
  }

  /** The indicator rows are one block of their own, so that a long table is one write. */
  blocks(): Block[] {
    const { indicatorRow, indicatorCount } = this.layout;
    const cells = [...this.rows].flatMap(([row, line]) =>
      [...line].map(([column, content]) => ({ row, column, content })),
    );
    const inTable = ({ row }: { row: number }): boolean => row >= indicatorRow && row < indicatorRow + indicatorCount;
    const table = cells.filter(inTable);
    const rest = gatherBlocks(cells.filter((cell) => !inTable(cell)));
    return table.length === 0 ? rest : [oneBlock(table), ...rest];
  }

  contentAt(row: number, column: number): CellContent {
    return this.rows.get(row)?.get(column) ?? null;
  }
}
