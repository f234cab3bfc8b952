import { z } from 'zod';
import { LANGUAGES, type Language } from '../base/language';
import { beginsWithPeriod } from '../base/period';
import type { CompanyCatalogue } from '../catalogue/company/companyCatalogue';
import { parseCompany } from '../catalogue/company/parseCompany';
import type { RememberedMatch } from '../catalogue/match/corrections';
import type { RememberedReading } from '../staffing/lists/readingMemory';
import { FORM_PER, type FormPer } from '../forms/formField';
import { COLUMN_FIELDS } from '../staffing/columnField';
import { CHANGED_FIELDS } from '../scorecard/confirmation/confirmedCard';
import { NO_CONFIRMATIONS, type StoredConfirmations } from '../scorecard/confirmation/storedConfirmations';
import type { Rules } from '../scorecard/settings/rules';
import { isSettingKey, type SectionKey, type SettingKey } from '../scorecard/settings/settingWords';
import { EXPORT_FIELDS, COMBINES, type ExportMemory } from '../scorecard/exports/exportMapping';
import { STATED_UNITS } from '../scorecard/exports/statedUnit';
import { UNITS } from '../scoring/units';
import type { DraftRun } from './draftNames';
import type { Registry } from './registry';

/** Every note by its key, as it is kept and as it is read. */
export interface Notes {
  /** What people chose about reading the workbook's lists; null: nothing. */
  readonly reading: RememberedReading | null;
  /** What people decided for titles. */
  readonly matches: readonly RememberedMatch[];
  /** The company's own catalogue; null: none, or one that is damaged. */
  readonly companyCatalogue: CompanyCatalogue | null;
  /** Period → the day it was closed ("2026-12-01"). */
  readonly closedPeriods: Readonly<Record<string, string>>;
  /** Period → the rules it was closed under; a period that an earlier version closed has none. */
  readonly closedRules: Readonly<Record<string, Rules>>;
  /** Period that is open → the rules its cards were built under, or that were adopted since. */
  readonly openRules: Readonly<Record<string, Rules>>;
  /** Targets, weights and rules as they were confirmed at the start of a period, by card. */
  readonly confirmations: StoredConfirmations;
  /** Closed periods whose cards have been removed from the workbook, in order. */
  readonly archivedPeriods: readonly string[];
  /** The organisation's sheets by what they show: where each is registered, and what it held when it was drawn. */
  readonly organisation: Readonly<Record<string, DrawnSheetNote>>;
  /** Results as the calibration sheets of the period under way were drawn with them, by where each is registered. */
  readonly calibrations: Readonly<Record<string, CalibratedResults>>;
  /** How exports of other systems were mapped, and whose their accounts are. */
  readonly exports: ExportMemory;
  /** Figures of managers entered from the cards of their direct reports, by card number and indicator. */
  readonly team: Readonly<Record<string, number>>;
  /** The company's own forms, in the order they were first used. */
  readonly forms: readonly FormNote[];
  /** The period that was begun and is not finished; null: none. */
  readonly nextPeriod: string | null;
  /** Sheets that are being drawn or copied; one that is still there was left half done. */
  readonly drafts: readonly DraftNote[];
  /** Sheets whose protection a request lifts; between requests, those that Excel left open when it stopped. */
  readonly lifted: readonly string[];
  /** Tables whose totals a request takes away while it adds lines; between requests, those that Excel left without when it stopped. */
  readonly hiddenTotals: readonly string[];
  /** The settings sheet was made anew for one that was deleted: formulas may still have lost it. */
  readonly lostSettings: boolean;
  /** Settings whose rows are being added to the settings sheet: they may have no look yet. */
  readonly undressed: readonly (SettingKey | SectionKey)[];
  /** How many grades the summary was drawn with; null: that is not known. */
  readonly summaryGrades: number | null;
  /** The language everybody's sheets are written in; null: that of whoever writes. */
  readonly sheetLanguage: Language | null;
}

export interface DrawnSheetNote {
  /** Key of the registry's line that points at the sheet. */
  readonly place: string;
  /** Of the cells as they were drawn (see cardTrace): another one says that somebody has changed the sheet. */
  readonly trace: string;
  /** The sheet is being drawn: the trace it is to have then. Absent once it is known how Excel gives it back. */
  readonly next?: string;
}

export interface CalibratedResults {
  /** "2026-11-29" */
  readonly on: string;
  /** Number of the card → total and grade; null: there was no total. */
  readonly results: Readonly<Record<string, readonly [number, string] | null>>;
}

export interface FormNote {
  /** A whole number: the registry points at the form's sheet as "form 1". */
  readonly id: number;
  readonly per: FormPer;
  /** What it is for, in the company's words; sheets are named by it. */
  readonly purpose: string;
  /** Sheets made of it by whom they are for: the registry points at each as "form 1 …". */
  readonly made: Readonly<Record<string, MadeFormNote>>;
}

export interface MadeFormNote {
  /** Of the form it was made of (see FormPlan). */
  readonly shape: string;
  /** Marks of what each cell with a placeholder held when it was filled last (see cellMarks). */
  readonly cells: string;
  /** Of all cells; another one says that somebody has changed the sheet. */
  readonly trace: string;
}

/** The name of a sheet that is being drawn, many of them, or what Excel calls the copy of a sheet before it gets such a name. */
export type DraftNote = string | DraftRun | { readonly copyOf: string; readonly name: string };

export type NoteKey = keyof Notes;

/** Note with the newest version that has written into the workbook; read by `versionIn`. */
export const VERSION_NOTE = 'version';

/** "layout:…" is what cards share; read as a part of their records. */
export const LAYOUT_KEY = 'layout:';

const index = z.int().min(0);
const reading = z.object({
  sheets: z.array(z.string()).exactOptional(),
  corrections: z.array(
    z.object({
      sheet: z.string(),
      block: index,
      leaveOut: z.boolean().exactOptional(),
      headerRows: z.array(index).exactOptional(),
      columns: z.partialRecord(z.enum(COLUMN_FIELDS), index.nullable()).exactOptional(),
      rows: z.array(z.object({ mark: z.string(), read: z.boolean() })).exactOptional(),
      headers: z.array(z.object({ column: index, text: z.string() })),
    }),
  ),
});
const drawnSheets = z.record(
  z.string(),
  z.object({ place: z.string(), trace: z.string(), next: z.string().exactOptional() }),
);
const calibrated = z.object({
  on: z.string(),
  results: z.record(z.string(), z.tuple([z.number(), z.string()]).nullable()),
});
const form = z.object({
  id: z.int().min(1),
  per: z.enum(FORM_PER),
  purpose: z.string(),
  made: z.record(z.string(), z.object({ shape: z.string(), cells: z.string(), trace: z.string() })),
});
const number = z.number();
const rules = z.object({
  cap: number,
  raterWeights: z.object({
    self: number,
    manager: number,
    superior: number.exactOptional(),
    peer: number.exactOptional(),
    report: number.exactOptional(),
    customer: number.exactOptional(),
  } satisfies Record<keyof Rules['raterWeights'], z.ZodType>),
  grades: z.array(z.object({ name: z.string(), minimum: number, coefficient: number, share: number.nullable() })),
  adjustments: z.array(z.object({ item: z.string(), points: number, cap: number.nullable(), line: index })),
  pay: z.object({ attendanceShare: number, lapses: number, absenceDays: number }),
  lowLine: number.default(60),
  posts: z.array(z.object({ word: z.string(), attendance: z.boolean(), review: z.boolean(), line: index })).default([]),
  chain: z.object({
    totalDecimals: number,
    overrideLimit: number.nullable(),
    vetoEffect: z.enum(['lowestGrade', 'oneGradeLower', 'itemOnly']),
  }),
});
const cell = z.union([z.string(), number, z.boolean()]);
const line = z.object({
  id: z.string(),
  name: z.string(),
  weight: cell,
  target: cell,
  rule: z.string().nullable(),
  unit: z.enum(UNITS).nullable(),
});
const change = z.object({
  field: z.enum(CHANGED_FIELDS),
  id: z.string(),
  indicator: z.string(),
  before: z.string(),
  after: z.string(),
  on: z.string(),
  reason: z.string(),
});
const confirmations = z.object({
  lines: z.array(line),
  rules: z.array(rules),
  cards: z.record(
    z.string(),
    z.object({ on: z.string(), lines: z.array(index), rules: index, changes: z.array(change) }),
  ),
});
/** Far more than one request makes. */
const MOST_DRAFTS = 9999;
const ordinal = z.int().min(1).max(MOST_DRAFTS);
const draft = z.union([
  z.string(),
  z.object({ copyOf: z.string(), name: z.string() }),
  z.object({ first: ordinal, last: ordinal }),
]);
const columnUse = z.discriminatedUnion('as', [
  z.object({ as: z.literal('nothing') }),
  z.object({ as: z.literal('field'), field: z.enum(EXPORT_FIELDS) }),
  z.object({
    as: z.literal('indicator'),
    indicator: z.string(),
    combine: z.enum(COMBINES),
    weight: z.string().exactOptional(),
    unit: z.enum(STATED_UNITS).nullable(),
  }),
]);
const exportTable = z.object({
  headers: z.array(z.string()),
  headerChosen: z.literal(true).exactOptional(),
  columns: z.record(z.string(), columnUse),
});
const person = z
  .object({ name: z.string(), employeeId: z.string(), department: z.string(), position: z.string() })
  .nullable();
const match = z.object({ title: z.string(), department: z.string(), roleId: z.string().nullable() });
const list = z.array(z.unknown()).catch([]);
const dictionary = z.record(z.string(), z.unknown()).catch({});

/** Notes are data from a file: what does not look like its note is dropped, and none of these fails. */
const READERS: { readonly [K in NoteKey]: (stored: unknown) => Notes[K] } = {
  reading: (stored) => reading.nullable().catch(null).parse(stored),
  matches: (stored) => only(match, list.parse(stored)),
  companyCatalogue: parseCompany,
  closedPeriods: (stored) => {
    // A damaged note may be an array; its days count as those of periods named by place.
    const days = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
    return Object.fromEntries(days.filter((each): each is [string, string] => typeof each[1] === 'string'));
  },
  closedRules: rulesByPeriod,
  openRules: rulesByPeriod,
  confirmations: (stored) => confirmations.safeParse(stored).data ?? NO_CONFIRMATIONS,
  archivedPeriods: (stored) => only(z.string(), list.parse(stored)),
  organisation: (stored) => drawnSheets.catch({}).parse(stored),
  calibrations: (stored) =>
    Object.fromEntries(
      Object.entries(dictionary.parse(stored)).flatMap(([place, each]) =>
        only(calibrated, [each]).map((one) => [place, one] as const),
      ),
    ),
  exports: (stored) => {
    const { tables, people } = dictionary.parse(stored);
    const links = Object.entries(dictionary.parse(people));
    return {
      tables: only(exportTable, list.parse(tables)),
      people: Object.fromEntries(
        links.flatMap(([key, each]) => only(person, [each]).map((one) => [key, one] as const)),
      ),
    };
  },
  team: (stored) =>
    Object.fromEntries(
      Object.entries(dictionary.parse(stored)).flatMap(([key, value]) =>
        only(number, beginsWithPeriod(key) ? [value] : []).map((one) => [key, one] as const),
      ),
    ),
  forms: (stored) => only(form, list.parse(stored)),
  nextPeriod: (stored) => z.string().nullable().catch(null).parse(stored),
  lostSettings: (stored) => stored === true,
  summaryGrades: (stored) =>
    index
      .nullable()
      .catch(null)
      .parse(stored ?? null),
  drafts: (stored) => only(draft, list.parse(stored)),
  lifted: (stored) => only(z.string(), list.parse(stored)),
  hiddenTotals: (stored) => only(z.string(), list.parse(stored)),
  undressed: (stored) => only(z.string(), list.parse(stored)).filter(isSettingKey),
  sheetLanguage: (stored) => z.enum(LANGUAGES).nullable().catch(null).parse(stored),
};

function rulesByPeriod(stored: unknown): Notes['closedRules'] {
  const periods = Object.entries(dictionary.parse(stored));
  return Object.fromEntries(
    periods.flatMap(([period, each]) => only(rules, [each]).map((one) => [period, one] as const)),
  );
}

export function isNote(key: string): key is NoteKey {
  return Object.hasOwn(READERS, key);
}

/** What the workbook's note of this key says; where there is none, what an empty one would say. */
export function readNote<K extends NoteKey>({ notes }: Pick<Registry, 'notes'>, key: K): Notes[K] {
  return READERS[key](notes.get(key));
}

function only<T>(schema: z.ZodType<T>, items: readonly unknown[]): T[] {
  return items.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}
