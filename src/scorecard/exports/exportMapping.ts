import { comparableKey } from '../../base/plainText';
import type { PersonIdentity } from '../people/identity';
import type { StatedUnit } from './statedUnit';

/** How an export's header is known: by what it says, by what was chosen before, or because somebody points at its row. */
export type HeaderBy = 'found' | 'kept' | 'chosen';

/** What a column may say about the line it stands on. */
export const EXPORT_FIELDS = [
  'no',
  'employeeId',
  'name',
  'account',
  'department',
  'position',
  'day',
  'indicator',
  'value',
  'unit',
] as const;

export type ExportField = (typeof EXPORT_FIELDS)[number];

/** What becomes of several lines of one person. */
export const COMBINES = ['sum', 'average', 'last'] as const;

export type Combine = (typeof COMBINES)[number];

export type IndicatorUse = Extract<ColumnUse, { as: 'indicator' }>;

/** What a column of an export, or an indicator named on its lines, is taken for. */
export type ColumnUse =
  | { readonly as: 'nothing' }
  | { readonly as: 'field'; readonly field: ExportField }
  | {
      readonly as: 'indicator';
      /** Of the catalogue. */
      readonly indicator: string;
      readonly combine: Combine;
      /** Key of the column whose figures weigh the lines that are averaged (访客数 for a 转化率); absent: each counts alike. */
      readonly weight?: string;
      /** null: as the header or the indicator has it. */
      readonly unit: StatedUnit | null;
    };

/** The same use with lines put together otherwise; only an average has a weight. */
export function combinedBy(use: IndicatorUse, combine: Combine, weight?: string): IndicatorUse {
  const { weight: _, ...rest } = use;
  return combine === 'average' && weight !== undefined ? { ...rest, combine, weight } : { ...rest, combine };
}

/** Columns that weigh others: they are read, though they are taken for nothing. */
export function weighing(columns: readonly { readonly use: ColumnUse }[]): ReadonlySet<string> {
  return new Set(
    columns.flatMap(({ use }) => (use.as === 'indicator' && use.weight !== undefined ? [use.weight] : [])),
  );
}

/** What was chosen for exports and is kept in the workbook. */
export interface ExportMemory {
  /** By the keys of an export's headers; the one used last comes last. */
  readonly tables: readonly KeptTable[];
  /** Whose a name or account of an export is, by `accountKey`; null: nobody's. */
  readonly people: Readonly<Record<string, PersonIdentity | null>>;
}

export interface KeptTable {
  readonly headers: readonly string[];
  /** Somebody said which row they are: a row that has them is the header also where nothing else speaks for it. */
  readonly headerChosen?: true;
  /** By the key of a header, or of an indicator's name on the lines. */
  readonly columns: Readonly<Record<string, ColumnUse>>;
}

export const KEPT_NOTHING: ExportMemory = { tables: [], people: {} };

/** A workbook is not to grow with every export that was ever tried. */
const MOST_TABLES = 40;
/** An export with this share of the headers of one that was mapped is the same with a column more or less. */
const SAME_EXPORT = 0.6;

/** What people are known by: width, case, blanks and the shop before a sub-account do not count. */
export function accountKey(text: string): string {
  return comparableKey(text);
}

/** "某某旗舰店:小美" is 小美; null for a text without a shop. */
export function subAccount(text: string): string | null {
  return /^.+[:：]\s*(.+)$/.exec(text)?.[1] ?? null;
}

/** What was chosen for the export whose headers are most like these; null where none is the same. */
export function rememberedTable({ tables }: ExportMemory, headers: readonly string[]): KeptTable | null {
  const own = new Set(headers);
  let best: { table: KeptTable; share: number } | null = null;
  for (const table of tables) {
    const common = table.headers.filter((header) => own.has(header)).length;
    const share = common / Math.max(1, new Set([...table.headers, ...headers]).size);
    if (share >= SAME_EXPORT && share >= (best?.share ?? 0)) best = { table, share };
  }
  return best?.table ?? null;
}

/** What was chosen for exports whose header somebody pointed at. */
export function withChosenHeader({ tables, people }: ExportMemory): ExportMemory {
  return { tables: tables.filter(({ headerChosen }) => headerChosen === true), people };
}

/** The memory once an export was entered as it was shown. @param people whose the accounts are that somebody chose now */
export function keptAfter(
  memory: ExportMemory,
  {
    columns,
    headerBy,
  }: {
    readonly columns: readonly { key: string; column: number | null; use: ColumnUse; origin: string }[];
    readonly headerBy: HeaderBy;
  },
  people: Readonly<Record<string, PersonIdentity | null>>,
): ExportMemory {
  const headers = columns.flatMap(({ key, column }) => (column === null ? [] : [key]));
  const decided = columns.filter(({ origin }) => origin !== 'unknown').map(({ key, use }) => [key, use] as const);
  const others = memory.tables.filter((table) => JSON.stringify(table.headers) !== JSON.stringify(headers));
  const table: KeptTable = {
    headers,
    ...(headerBy === 'found' ? {} : { headerChosen: true }),
    columns: Object.fromEntries(decided),
  };
  return { tables: [...others, table].slice(-MOST_TABLES), people: { ...memory.people, ...people } };
}
