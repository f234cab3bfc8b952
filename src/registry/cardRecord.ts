import { z } from 'zod';
import type { Direction } from '../scoring/scoringRule';
import type { CardGrid, GridField } from '../scorecard/card/cardGrid';
import type { PeriodStatus } from '../scorecard/employment/periodStatus';
import type { CardIdentity } from '../scorecard/people/identity';
import { UNITS } from '../scoring/units';
import { parseJson } from './parseJson';
import { readShortLine, shortLine, wholeLayout } from './shortForms';
import {
  broughtUp,
  FIRST_VERSION,
  OWN_SHEETS_VERSION,
  PROJECTS_VERSION,
  SHORT_VERSION,
  type StoredRecord,
  type VersionStep,
} from './versions';

/** Kinds of cards besides the ordinary one, each with a template of its own. */
const CARD_KINDS = { probation: 'probation', project: 'project' } as const;

type CardKind = keyof typeof CARD_KINDS;

/** What is known of a card without reading it. Cells are A1 texts on the card. */
export interface CardRecord extends CardIdentity {
  readonly period: string;
  readonly roleId: string;
  readonly manager: string;
  /** Result field → cell. */
  readonly results: Readonly<Record<string, string>>;
  readonly scoreInputs: readonly string[];
  /** Targets in the place of the catalogue's, or carried from the month before, by id of the indicator; absent: none. */
  readonly targets?: Readonly<Record<string, number>>;
  /** Units of those that are absolute (件), by id of the indicator; absent: none. */
  readonly amounts?: Readonly<Record<string, string>>;
  /** What is special about the person in the period; absent: nothing. */
  readonly status?: PeriodStatus;
  /** What the card itself says in its place, which a password keeps on it, {} where that is nothing; absent: the same. */
  readonly said?: PeriodStatus;
  /** What kind of card it is; absent: the ordinary one. */
  readonly kind?: CardKind;
  /** Of a probation card: the last day of probation, "2026-12-15"; absent: nobody knows. */
  readonly probationEnd?: string;
  /** Of a card of a project: what it is called. */
  readonly project?: string;
  /** Where each indicator stands; absent on cards built before it was noted. */
  readonly grid?: CardGrid;
}

/** The part of a record that cards of one role share; written once, as a note, and named by the record. */
export type CardLayoutRecord = Pick<CardRecord, 'results' | 'scoreInputs' | 'grid'>;

const DIRECTIONS = {
  higher: 'higher',
  lower: 'lower',
  target: 'target',
} as const satisfies { readonly [D in Direction]: D };

const index = z.int().min(0);
const column = index.exactOptional();

const gridSchema = z.object({
  indicators: z.array(
    z.object({
      id: z.string(),
      row: index,
      direction: z.enum(DIRECTIONS).nullable(),
      target: z.number().nullable().exactOptional(),
      unit: z.enum(UNITS).exactOptional(),
    }),
  ),
  columns: z.object({
    name: column,
    weight: column,
    target: column,
    actual: column,
    system: column,
    self: column,
    manager: column,
    note: column,
    rule: column,
    superior: column,
    peer: column,
    report: column,
    customer: column,
  } satisfies Record<GridField, typeof column>),
});

const day = z.string().exactOptional();

const statusSchema = z.object({
  probationUntil: day,
  joinedOn: day,
  leftOn: day,
  movedOn: day,
  postFrom: day,
  postTo: day,
  together: z.object({ calendar: z.number(), working: z.number() }).exactOptional(),
  movedAway: day,
  listedPost: z.string().exactOptional(),
  away: z.string().exactOptional(),
  awayFrom: day,
  awayTo: day,
} satisfies Record<keyof PeriodStatus, z.ZodType>);

/** A damaged part is as good as absent: the card is still found by its number. */
const text = z.string().catch('');
const recordSchema = z.object({
  number: z.string().min(1),
  period: text,
  roleId: text,
  name: text,
  employeeId: text,
  department: text,
  position: text,
  manager: text,
  results: z.record(z.string(), z.string()).catch({}),
  scoreInputs: z.array(z.string()).catch([]),
  targets: z.record(z.string(), z.number()).optional().catch(undefined),
  amounts: z.record(z.string(), z.string()).optional().catch(undefined),
  grid: gridSchema.optional().catch(undefined),
  status: statusSchema.optional().catch(undefined),
  said: statusSchema.optional().catch(undefined),
  kind: z.enum(CARD_KINDS).optional().catch(undefined),
  probationEnd: z.string().optional().catch(undefined),
  project: z.string().optional().catch(undefined),
});

/** Parts of a record that its JSON leaves out: the layout's, and the number (which begins with the period). */
const SHARED: ReadonlySet<string> = new Set(['results', 'scoreInputs', 'grid', 'number', 'period']);

export function layoutOf({ results, scoreInputs, grid }: CardRecord): CardLayoutRecord {
  return { results, scoreInputs, ...(grid === undefined ? {} : { grid }) };
}

/** An earlier version takes a card of a project for an ordinary one, would rank it and pay by it: it refuses to. */
function versionOf({ kind }: CardRecord): number {
  return kind === 'project' ? PROJECTS_VERSION : OWN_SHEETS_VERSION;
}

/** The text of a record's line; `layout` is the key of the note that holds what it shares with others. */
export function recordText(record: CardRecord, layout: string, version = versionOf(record)): string {
  const own = Object.entries(record).filter(([key, value]) => !SHARED.has(key) && value !== '');
  const short = version < SHORT_VERSION ? null : shortLine({ ...Object.fromEntries(own), layout });
  if (short !== null) return short;
  // Lines of the first version carry no number: Rolecard 0.1.0 wrote none.
  return JSON.stringify({ ...Object.fromEntries(own), layout, ...(version > FIRST_VERSION ? { version } : {}) });
}

/** What the text of a line says of a card, of whatever version; undefined where it says nothing. */
export function storedLine(text: unknown): unknown {
  return readShortLine(text) ?? parseJson(text);
}

/** A line of any version this program knows, with its number and layout put back; null where it holds no record. */
export function readRecord(
  number: unknown,
  own: unknown,
  notes: ReadonlyMap<string, unknown>,
  steps?: readonly VersionStep[],
): CardRecord | null {
  if (!isStored(own) || typeof number !== 'string') return null;
  const shared = typeof own['layout'] === 'string' ? wholeLayout(notes.get(own['layout']), notes) : undefined;
  const period = number.slice(0, Math.max(0, number.indexOf('/')));
  const stored = broughtUp({ period, ...(isStored(shared) ? shared : {}), ...own, number }, steps);
  const parsed = recordSchema.safeParse(stored);
  if (!parsed.success) return null;
  const { targets, amounts, grid, status, said, kind, probationEnd, project, ...record } = parsed.data;
  return {
    ...record,
    ...(targets === undefined ? {} : { targets }),
    ...(amounts === undefined ? {} : { amounts }),
    ...(grid === undefined ? {} : { grid }),
    ...(status === undefined ? {} : { status }),
    ...(said === undefined ? {} : { said }),
    ...(kind === undefined ? {} : { kind }),
    ...(probationEnd === undefined ? {} : { probationEnd }),
    ...(project === undefined ? {} : { project }),
  };
}

export function isStored(value: unknown): value is StoredRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
