import { areaCells, contains, type Area } from '../../base/address';
import type { CardGrid } from '../card/cardGrid';
import type { CardPlan } from '../card/planCards';
import type { Block } from '../../base/sheetDrawing';
import { formulaAt } from '../template/templateSheet';
import { movedCell, type CardMoves, type Cell } from './cardShifts';

/** What is known of a card that exists, as far as its typed cells are found again by it. */
interface StandingCard {
  readonly grid?: CardGrid;
  readonly targets?: Readonly<Record<string, number>>;
}

/**
 * Where something that was typed on a card belongs once the card is drawn anew: in the row of the same indicator and the
 * column of the same kind, else where its cell has moved. Null: no cell of the new card takes it.
 */
export function placeOfTyped(
  cell: Cell,
  { grid }: StandingCard,
  { person, body }: CardPlan,
  moves: CardMoves,
): Cell | null {
  const { layout, inputs } = body;
  const indicator = grid?.indicators.find(({ row }) => row === cell.row);
  const field = Object.entries(grid?.columns ?? {}).find(([, column]) => column === cell.column)?.[0];
  const index = indicator ? person.role.indicators.findIndex((each) => each.indicator.id === indicator.id) : -1;
  const column = field === undefined ? undefined : layout.indicatorColumns[`kpi.${field as keyof CardGrid['columns']}`];
  const ofIndicator = index >= 0 && column !== undefined ? { row: layout.indicatorRow + index, column } : null;
  const place = indicator ? ofIndicator : movedCell(cell, moves);
  return place !== null && inputs.some((area) => contains(area, place.row, place.column)) ? place : null;
}

/** A cell's content that may be mistaken for an entry. */
interface DrawnCell extends Cell {
  readonly content: string | number;
}

/**
 * What a card that is drawn anew says in cells that people typed in before, each where it stands now: texts of the template and
 * numbers or texts that replace them, all that may stand there where Excel stops before the card's line is written. Nobody has
 * entered them. Formulas are left out.
 */
export function drawnOver(inputs: readonly Area[], { body, head }: CardPlan, moves: CardMoves): DrawnCell[] {
  const blocks = [...templateBlocks(body), ...body.blocks, ...head];
  return inputs.flatMap(areaCells).flatMap((cell): DrawnCell[] => {
    const place = movedCell(cell, moves);
    if (place === null) return [];
    const drawn = blocks.flatMap(({ row, column, contents }) => {
      const content = contents[place.row - row]?.[place.column - column];
      return typeof content === 'number' || (typeof content === 'string' && content !== '') ? [content] : [];
    });
    return [...new Set(drawn)].map((content) => ({ ...cell, content }));
  });
}

/** What the template itself says, row by row where the card has it. */
function templateBlocks({ template, layout }: CardPlan['body']): Block[] {
  return template.values.map((line, row) => ({
    row: layout.place(row),
    column: 0,
    contents: [
      line.map((value, column) =>
        formulaAt(template, row, column) === null && typeof value !== 'boolean' ? value : null,
      ),
    ],
  }));
}

/** Whether a cell holds a target that was carried to the card when it was built: nobody has typed that. */
export function isCarried(cell: Cell, content: unknown, card: StandingCard): boolean {
  const carried = carriedTo(cell, card);
  return carried !== undefined && carried === content;
}

/** Whether a cell is one that such a target was carried to. */
export function holdsCarried(cell: Cell, card: StandingCard): boolean {
  return carriedTo(cell, card) !== undefined;
}

function carriedTo({ row, column }: Cell, { grid, targets = {} }: StandingCard): number | undefined {
  const indicator = grid?.indicators.find((each) => each.row === row);
  return indicator !== undefined && column === grid?.columns.target ? targets[indicator.id] : undefined;
}
