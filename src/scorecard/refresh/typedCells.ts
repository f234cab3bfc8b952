import { contains } from '../../base/address';
import type { CardGrid } from '../card/cardGrid';
import type { CardPlan } from '../card/planCards';
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

/** Whether a cell holds a target that was carried to the card when it was built: nobody has typed that. */
export function isCarried(cell: Cell, content: unknown, { grid, targets = {} }: StandingCard): boolean {
  const indicator = grid?.indicators.find(({ row }) => row === cell.row);
  return indicator !== undefined && cell.column === grid?.columns.target && targets[indicator.id] === content;
}
