import { areaCells, type Area } from '../base/address';
import type { CardRecord } from '../registry/cardRecord';
import type { GridField } from '../scorecard/card/cardGrid';

/** A cell of a card that people type in, under a name that stays though lines are added to the card. */
export interface InputPlace {
  /** "i:K010:actual": of an indicator, by what is asked for; "r:+3:4": rows below the indicators and column. */
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

/** The input cells of a card by their names. */
export function inputPlaces({ grid }: Pick<CardRecord, 'grid'>, inputs: readonly Area[]): InputPlace[] {
  const rows = (grid?.indicators ?? []).map(({ row }) => row);
  const first = Math.min(...rows, Number.MAX_SAFE_INTEGER);
  const last = Math.max(...rows, -1);
  const ids = new Map((grid?.indicators ?? []).map(({ id, row }) => [row, id]));
  const fields = new Map(Object.entries(grid?.columns ?? {}).map(([field, column]) => [column, field]));
  const places = new Map<string, InputPlace>();
  for (const { row, column } of inputs.flatMap(areaCells)) {
    const id = ids.get(row);
    const below = row > last ? `+${row - last}` : String(row - first);
    const key = id === undefined ? `r:${below}:${column}` : `i:${id}:${fields.get(column) ?? `#${column}`}`;
    places.set(`${row},${column}`, { key, row, column });
  }
  return [...places.values()];
}

/** Of an input of an indicator: which, and what is asked for; null for all others. */
export function indicatorInput(
  key: string,
  { grid }: Pick<CardRecord, 'grid'>,
): { id: string; field: GridField | null } | null {
  // The id of a goal with a rule of its own has colons in it.
  const [, id = '', field = ''] = /^i:(.*):([^:]*)$/s.exec(key) ?? [];
  if (id === '') return null;
  const known = Object.keys(grid?.columns ?? {}).find((each) => each === field);
  return { id, field: (known as GridField | undefined) ?? null };
}

/** Inputs outside the indicators: where a card has others of them than another, none can be told for sure. */
export function looseKeys(places: readonly InputPlace[]): string {
  return places
    .flatMap(({ key }) => (key.startsWith('r:') ? [key] : []))
    .sort()
    .join(' ');
}
