import type { CardGrid } from '../scorecard/card/cardGrid';

/** What is known of a card without reading it. Cells are A1 texts on the card. */
export interface CardRecord {
  /** Begins with the period: "2026-11/E1022". */
  readonly number: string;
  readonly period: string;
  readonly roleId: string;
  readonly name: string;
  readonly employeeId: string;
  readonly department: string;
  readonly position: string;
  readonly manager: string;
  /** Result field → cell. */
  readonly results: Readonly<Record<string, string>>;
  readonly scoreInputs: readonly string[];
  /** Targets that were carried from the month before, by id of the indicator; absent: none. */
  readonly targets?: Readonly<Record<string, number>>;
  /** Where each indicator stands; absent on cards of a time when it was not noted. */
  readonly grid?: CardGrid;
}

/** The part of a record that cards of one role share; written once, as a note, and named by the record. */
export type CardLayoutRecord = Pick<CardRecord, 'results' | 'scoreInputs' | 'grid'>;

/** Parts of a record that its JSON leaves out: the layout's, and the number (which begins with the period). */
const SHARED: ReadonlySet<string> = new Set(['results', 'scoreInputs', 'grid', 'number', 'period']);

const BLANK: CardRecord = {
  number: '',
  period: '',
  roleId: '',
  name: '',
  employeeId: '',
  department: '',
  position: '',
  manager: '',
  results: {},
  scoreInputs: [],
};

export function layoutOf({ results, scoreInputs, grid }: CardRecord): CardLayoutRecord {
  return { results, scoreInputs, ...(grid === undefined ? {} : { grid }) };
}

/** The JSON of a record's line; `layout` is the key of the note that holds what it shares with others. */
export function recordText(record: CardRecord, layout: string): string {
  const own = Object.entries(record).filter(([key, value]) => !SHARED.has(key) && value !== '');
  return JSON.stringify({ ...Object.fromEntries(own), layout });
}

/** A record with its number and layout put back; null where the line holds none. */
export function readRecord(number: unknown, text: unknown, notes: ReadonlyMap<string, unknown>): CardRecord | null {
  const own = parseJson(text);
  if (typeof own !== 'object' || own === null || typeof number !== 'string' || number === '') return null;
  const layout = 'layout' in own && typeof own.layout === 'string' ? notes.get(own.layout) : undefined;
  const period = number.slice(0, Math.max(0, number.indexOf('/')));
  return { ...BLANK, period, ...(typeof layout === 'object' ? layout : {}), ...own, number };
}

/** What a cell's JSON says; undefined where it holds none. */
export function parseJson(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
