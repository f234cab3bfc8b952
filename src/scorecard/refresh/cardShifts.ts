import { areaCells, contains, parseArea, type Area } from '../../base/address';
import { joinRuns, singleCell } from '../../base/joinAreas';
import type { CardGrid, GridField } from '../card/cardGrid';
import type { CardLayout } from '../template/cardLayout';

/** Rows or columns to insert before `at` (0-based) of a card, or, where `by` is below 0, to delete from there on. */
interface CardShift {
  readonly axis: Axis;
  readonly at: number;
  readonly by: number;
}

/** How the cells of a card move so that formulas elsewhere follow them. */
export interface CardMoves {
  /** In the order they are done. */
  readonly shifts: readonly CardShift[];
  /** Cells after the shifts that can't follow: what points at them has to show that, rather than another figure. */
  readonly lost: readonly Area[];
}

export interface Cell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
}

/** Where the parts of a card that exists stand. */
interface StandingCard {
  /** Result field → cell, "K4". */
  readonly results: Readonly<Record<string, string>>;
  readonly grid?: CardGrid;
}

type Axis = 'rows' | 'columns';

/** A part of a card that formulas elsewhere may point at. */
interface Anchor {
  readonly cell: Cell;
  /** Where it belongs on the new card; null: it has no such part. */
  readonly target: Cell | null;
  readonly kind: 'result' | 'indicator' | 'end' | 'column';
}

/** Of parts that can't all follow, results go before rows and columns of indicators. */
const WEIGHTS: Readonly<Record<Anchor['kind'], number>> = { result: 1000, end: 10, indicator: 1, column: 1 };

/** The cells by which the parts of a card are found again, always in the same order. */
export function anchorCells(card: StandingCard): Cell[] {
  return anchors(card, null).map(({ cell }) => cell);
}

/**
 * How rows and columns must move on a card so that each result, and each indicator by its place, comes to stand where the
 * new layout has it: formulas elsewhere that point there then follow, because Excel moves what they point at.
 * @param now where the cells of anchorCells are, where that is not what `card` says; null: one that is gone
 */
export function cardMoves(card: StandingCard, layout: CardLayout, now?: readonly (Cell | null)[]): CardMoves {
  const standing = anchors(card, layout).flatMap((anchor, index): Anchor[] => {
    const cell = now === undefined ? anchor.cell : now[index];
    return cell ? [{ ...anchor, cell }] : [];
  });
  const rows = shiftsAlong('rows', standing);
  const columns = shiftsAlong('columns', standing);
  const moved = standing.flatMap((anchor) => {
    const row = shifted(anchor.cell.row, rows);
    const column = shifted(anchor.cell.column, columns);
    return row === null || column === null ? [] : [{ ...anchor, cell: { row, column } }];
  });
  return { shifts: [...rows, ...columns], lost: lostAreas(moved, layout) };
}

/** Parts of a card in a fixed order, with their places on the new one. */
function anchors({ results, grid }: StandingCard, layout: CardLayout | null): Anchor[] {
  const ofResults = Object.entries(results).flatMap(([field, address]): Anchor[] => {
    // Facts of the head and lines of items, which are drawn anew.
    if (field.startsWith('probation.') || field.startsWith('adjust.')) return [];
    const cell = parseArea(address);
    const places = [...(layout?.results ?? []), ...(layout?.inputCells ?? [])];
    // A place may be noted together with the language of what it says.
    const [name] = field.split(':');
    const target = places.find((place) => place.field === name) ?? null;
    return cell ? [{ cell, target, kind: 'result' }] : [];
  });
  const first = grid?.indicators[0]?.row;
  if (!grid || first === undefined) return ofResults;
  const ofRows = grid.indicators.map(({ row }, index): Anchor => {
    const target = layout && index < layout.indicatorCount ? { row: layout.indicatorRow + index, column: 0 } : null;
    return { cell: { row, column: 0 }, target, kind: 'indicator' };
  });
  const end = layout && { row: layout.indicatorRow + layout.indicatorCount, column: 0 };
  const ofColumns = Object.entries(grid.columns).map(([field, column]): Anchor => {
    const target = layout?.indicatorColumns[`kpi.${field as GridField}`];
    return {
      cell: { row: first, column },
      target: layout && target !== undefined ? { row: layout.indicatorRow, column: target } : null,
      kind: 'column',
    };
  });
  return [
    ...ofResults,
    ...ofRows,
    { cell: { row: first + ofRows.length, column: 0 }, target: end, kind: 'end' },
    ...ofColumns,
  ];
}

/** Moves between those anchors that keep their order: of all such choices the weightiest. */
function shiftsAlong(axis: Axis, standing: readonly Anchor[]): CardShift[] {
  const shifts: CardShift[] = [];
  let before = { from: -1, to: -1 };
  for (const step of weightiestChain(stepsAlong(axis, standing))) {
    const by = step.to - before.to - (step.from - before.from);
    const place = before.to + step.from - before.from;
    if (by !== 0) shifts.push({ axis, at: by > 0 ? place : place + by, by });
    before = step;
  }
  return shifts;
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

function stepsAlong(axis: Axis, standing: readonly Anchor[]): Step[] {
  const steps = new Map<string, Step>();
  for (const { cell, target, kind } of standing) {
    const counts = kind === 'result' || (kind === 'column') === (axis === 'columns');
    if (!target || !counts) continue;
    const [from, to] = axis === 'rows' ? [cell.row, target.row] : [cell.column, target.column];
    const weight = (steps.get(`${from} ${to}`)?.weight ?? 0) + WEIGHTS[kind];
    steps.set(`${from} ${to}`, { from, to, weight });
  }
  return [...steps.values()].sort((one, other) => one.from - other.from || one.to - other.to);
}

function weightiestChain(steps: readonly Step[]): readonly Step[] {
  const chains: { readonly steps: readonly Step[]; readonly weight: number }[] = [];
  for (const step of steps) {
    const best = chains
      .filter(({ steps: [...chain] }) => {
        const last = chain[chain.length - 1];
        return last !== undefined && last.from < step.from && last.to < step.to;
      })
      .reduce((one, other) => (other.weight > one.weight ? other : one), { steps: [] as readonly Step[], weight: 0 });
    chains.push({ steps: [...best.steps, step], weight: best.weight + step.weight });
  }
  return chains.reduce((one, other) => (other.weight > one.weight ? other : one), {
    steps: [] as readonly Step[],
    weight: 0,
  }).steps;
}

/** Where a cell is after the moves; null when it was deleted. */
export function movedCell({ row, column }: Cell, { shifts }: CardMoves): Cell | null {
  const along = (axis: Axis): readonly CardShift[] => shifts.filter((shift) => shift.axis === axis);
  const [movedRow, movedColumn] = [shifted(row, along('rows')), shifted(column, along('columns'))];
  return movedRow === null || movedColumn === null ? null : { row: movedRow, column: movedColumn };
}

/** Whether nothing of an area is left after the moves. */
export function isDeleted(area: Area, moves: CardMoves): boolean {
  return areaCells(area).every((cell) => movedCell(cell, moves) === null || isLost(cell, moves));
}

/** Whether a cell is one that can't follow. */
export function isLost(cell: Cell, moves: CardMoves): boolean {
  const place = movedCell(cell, moves);
  return place !== null && moves.lost.some((lost) => contains(lost, place.row, place.column));
}

/**
 * An area in parts of one column that can follow as a whole or not at all: where only some columns of an area are deleted, Excel
 * goes on pointing at all of it, and at what comes in their place.
 */
export function lostApart(area: Area, moves: CardMoves): readonly Area[] {
  const cells = areaCells(area).map((cell) => ({ ...cell, isLost: isLost(cell, moves) }));
  if (cells.every((cell) => !cell.isLost)) return [area];
  const each = cells.map(({ row, column, isLost }) => ({ area: singleCell(row, column), value: [column, isLost] }));
  return joinRuns(each).map((run) => run.area);
}

/** Where a row or column is after the shifts; null when it was deleted. */
function shifted(place: number, shifts: readonly CardShift[]): number | null {
  return shifts.reduce<number | null>((now, { at, by }) => {
    if (now === null || now < at) return now;
    return by < 0 && now < at - by ? null : now + by;
  }, place);
}

function lostAreas(moved: readonly Anchor[], layout: CardLayout): Area[] {
  const followed = moved.filter(({ kind, cell, target }) => kind === 'result' && isAt(cell, target));
  const areas = moved.flatMap(({ kind, cell, target }): Area[] => {
    if (kind === 'end' || isThere(kind, cell, target)) return [];
    if (kind === 'result') return [{ ...cell, rowCount: 1, columnCount: 1 }];
    if (kind === 'indicator')
      return [{ row: cell.row, column: 0, rowCount: 1, columnCount: layout.extent.columnCount }];
    return [{ row: layout.indicatorRow, column: cell.column, rowCount: layout.indicatorCount, columnCount: 1 }];
  });
  return areas.filter((area) => !followed.some(({ cell }) => contains(area, cell.row, cell.column)));
}

function isThere(kind: Anchor['kind'], cell: Cell, target: Cell | null): boolean {
  if (kind === 'result') return isAt(cell, target);
  return target !== null && (kind === 'column' ? cell.column === target.column : cell.row === target.row);
}

function isAt(cell: Cell, target: Cell | null): boolean {
  return target !== null && cell.row === target.row && cell.column === target.column;
}
