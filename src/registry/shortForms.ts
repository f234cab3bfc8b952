import type { Direction } from '../scoring/scoringRule';
import type { CardGrid } from '../scorecard/card/cardGrid';
import type { CardLayoutRecord } from './cardRecord';
import { LAYOUT_KEY } from './notes';
import { parseJson } from './parseJson';
import { SHORT_VERSION, type StoredRecord } from './versions';

/*
 * Lines and layouts as they are written from version 4 on, without the names of their fields: a workbook has a line for each card,
 * and each is said in a request.
 */

const FIELDS = ['roleId', 'name', 'employeeId', 'department', 'position', 'manager', 'layout'] as const;

const SEPARATOR = '|';

/** What JSON would escape, and cells or files may not keep as it is. */
const UNSAFE = /[|\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/u;

/**
 * The text of a line: its fields in their order, then what else there is, as JSON. null: one of them can't be told from the others in it.
 * @param own what no other card shares, its layout among it
 */
export function shortLine({ layout, ...own }: StoredRecord & { readonly layout: string }): string | null {
  if (!layout.startsWith(LAYOUT_KEY)) return null;
  const named: StoredRecord = { ...own, layout: layout.slice(LAYOUT_KEY.length) };
  const texts = FIELDS.map((field) => named[field] ?? '');
  if (!texts.every((text) => typeof text === 'string' && !UNSAFE.test(text)) || /^[{[]/.test(String(texts[0])))
    return null;
  const more = Object.entries(own).filter(([key]) => !FIELDS.some((field) => field === key));
  return [...texts, ...(more.length === 0 ? [] : [JSON.stringify(Object.fromEntries(more))])].join(SEPARATOR);
}

/** What such a text says; undefined for any other. */
export function readShortLine(text: unknown): StoredRecord | undefined {
  if (typeof text !== 'string' || /^[{[]/.test(text)) return undefined;
  const parts = text.split(SEPARATOR);
  if (parts.length < FIELDS.length) return undefined;
  const fields = Object.fromEntries(FIELDS.map((field, at) => [field, parts[at] ?? '']));
  const more = parts.slice(FIELDS.length).join(SEPARATOR);
  const said = more === '' ? {} : parseJson(more);
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return undefined;
  return { ...said, ...fields, layout: `${LAYOUT_KEY}${fields['layout'] ?? ''}`, version: SHORT_VERSION };
}

/** What layouts of as many indicators have in common, whatever the indicators; a note of its own. */
type Places = Pick<CardLayoutRecord, 'results' | 'scoreInputs'> & Pick<CardGrid, 'columns'>;

type Indicator = CardGrid['indicators'][number];

const WAYS = { higher: '>', lower: '<', target: '=' } as const satisfies { readonly [D in Direction]: string };
const RATED = '';

/** A layout in two parts: its places, and what refers to them by the key they are noted by. */
export interface ShortLayout {
  readonly places: Places;
  readonly note: (key: string) => unknown;
}

/** null: the layout has no indicators below each other, or says otherwise what a short one could not. */
export function shortLayout({ results, scoreInputs, grid }: CardLayoutRecord): ShortLayout | null {
  const [first] = grid?.indicators ?? [];
  if (!grid || !first || grid.indicators.some(({ row }, at) => row !== first.row + at)) return null;
  const places = { results, scoreInputs, columns: grid.columns };
  const lines = grid.indicators.map(({ id, direction, target, unit }) => [
    id,
    direction === null ? RATED : WAYS[direction],
    unit ?? '',
    ...(target === undefined ? [] : [target]),
  ]);
  return { places, note: (key) => [key, first.row, ...lines] };
}

/** A layout's note as one whole; any other is as it stands. Never throws. */
export function wholeLayout(note: unknown, notes: ReadonlyMap<string, unknown>): unknown {
  const key = placesKey(note);
  if (key === null || !Array.isArray(note)) return note;
  const [, firstRow, ...lines] = note as readonly unknown[];
  const places = notes.get(key);
  if (typeof places !== 'object' || places === null || typeof firstRow !== 'number') return undefined;
  const { results, scoreInputs, columns } = places as Partial<Places>;
  const indicators = lines.map((line, at) => indicatorOf(line, firstRow + at));
  return { results, scoreInputs, grid: { indicators, columns } };
}

/** Key of the places that a layout's note refers to; null: to none. */
export function placesKey(note: unknown): string | null {
  const [key] = Array.isArray(note) ? (note as readonly unknown[]) : [];
  return typeof key === 'string' ? key : null;
}

/** What is damaged is left to the schema. */
function indicatorOf(line: unknown, row: number): unknown {
  const [id, way, unit, ...target] = Array.isArray(line) ? (line as readonly unknown[]) : [];
  const direction = way === RATED ? null : Object.entries(WAYS).find(([, sign]) => sign === way)?.[0];
  return {
    id,
    row,
    direction,
    ...(target.length === 0 ? {} : { target: target[0] }),
    ...(unit === '' ? {} : { unit }),
  } satisfies { readonly [K in keyof Indicator]: unknown };
}
