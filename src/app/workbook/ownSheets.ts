import { beginDrafts, endDrafts } from '../../excel/sheets/drafts';
import { addSheetInParts } from '../../excel/lists/listSheets';
import { addSheet, type WorkbookOutline } from '../../excel/sheets/workbookSheets';
import { writeSheetPlaces } from '../../excel/registry';
import type { Workbook } from '../../excel/workbook';
import type { SheetDrawing } from '../../base/sheetDrawing';
import type { Registry } from '../../registry/registry';
import { drawingInRequests } from '../../scorecard/sheet/requestSize';
import { legalSheetName, sheetNameKey, uniqueSheetName } from '../../scorecard/sheet/sheetName';

/** The registry and the sheets of a workbook; whoever adds a sheet goes on with what it answers. */
export interface OwnSheets extends WorkbookOutline {
  readonly registry: Registry;
  /** Sheets that were added under another name than the usual one, because somebody's own sheet has that. */
  readonly clashes: readonly NameClash[];
}

/** A name that a sheet of somebody else's has, and what Rolecard's sheet is called instead. */
export interface NameClash {
  readonly usual: string;
  readonly used: string;
}

/** What a report says of them; nothing where there are none. */
export function clashReport(clashes: readonly NameClash[]): { readonly clashes?: readonly NameClash[] } {
  return clashes.length === 0 ? {} : { clashes };
}

/**
 * The name of a sheet of Rolecard's in this workbook, by what it is ("settings", "pay 2026-11"); null where there is
 * none. Only the registry tells: a sheet of the usual name may be anybody's.
 */
export function ownSheet(key: string, { registry, names }: Pick<OwnSheets, 'registry' | 'names'>): string | null {
  const name = registry.sheets.get(key);
  return name !== undefined && names.includes(name) ? name : null;
}

/** What the registry calls the pay sheet of a period, "2026-11". */
export function paySheetKey(period: string): string {
  return `${PAY_KEY}${period}`;
}

const PAY_KEY = 'pay ';

/** What the registry calls the targets table of a period, "2026-11". */
export function targetsKey(period: string): string {
  return `${TARGETS_KEY}${period}`;
}

const TARGETS_KEY = 'targets ';

/**
 * What the registry calls a sheet that is drawn and known again, by what it is.
 * @param ordinal 1 for the first of its kind; the others stand beside one that somebody has changed
 */
export function drawnKey(key: string, ordinal = 1): string {
  return ordinal === 1 ? `organisation:${key}` : `organisation:${key}:${ordinal}`;
}

/** Calibration sheets of a period, "2026-11", that are still there, the one made last at the end. */
export function calibrationSheets(period: string, own: Pick<OwnSheets, 'registry' | 'names'>): readonly string[] {
  const first = drawnKey(calibrationKey(period));
  const keys = [...own.registry.sheets.keys()].filter((key) => key === first || key.startsWith(`${first}:`));
  return keys.flatMap((key) => ownSheet(key, own) ?? []);
}

export function calibrationKey(period: string): string {
  return `calibration ${period}`;
}

/** What the registry calls the sheet of a quarter, half-year or year: "2026-Q3". */
export function cycleKey(span: string): string {
  return `cycle ${span}`;
}

/** Periods that have a pay sheet in this workbook. */
export function payPeriods(own: Pick<OwnSheets, 'registry' | 'names'>): string[] {
  const keys = [...own.registry.sheets.keys()];
  return keys.flatMap((key) => (ownSheet(key, own) === null ? [] : (payPeriodOf(key) ?? [])));
}

/** The period whose pay sheet the registry calls so; null for any other sheet. */
export function payPeriodOf(key: string): string | null {
  return key.startsWith(PAY_KEY) ? key.slice(PAY_KEY.length) : null;
}

/** What the registry calls the table of projects' goals. */
export const PROJECTS_KEY = 'projects';

/** What the registry calls a page that describes a job, by the name that is usual for it. */
export function pageKey(usualName: string): string {
  return `${PAGE_KEY}${usualName}`;
}

const PAGE_KEY = 'job ';

export function isPageKey(key: string): boolean {
  return key.startsWith(PAGE_KEY);
}

/** What the registry calls the sheet of a register, by what it is. */
export function registerKey(id: string): string {
  return `${REGISTER_KEY}${id}`;
}

const REGISTER_KEY = 'register ';

/** A register, or the sheet of the people that registers offer. */
export function isRegisterKey(key: string): boolean {
  return key.startsWith(REGISTER_KEY);
}

/** What the registry calls the sheet of a company's own form; "form 1 …" are sheets made of it. */
export function formKey(id: number): string {
  return `form ${id}`;
}

/** A name for a sheet that is to be added: the usual one, unless a sheet has it. */
export function freeSheetName(usual: string, names: readonly string[]): string {
  const taken = new Set(names.map(sheetNameKey));
  if (!taken.has(sheetNameKey(usual))) return usual;
  const wish = `${usual} (Rolecard)`;
  return uniqueSheetName(legalSheetName(wish) === wish ? wish : usual, [], taken);
}

export interface NewSheet {
  /** What it is, for the registry. */
  readonly key: string;
  readonly usualName: string;
  /** null: it is drawn later. */
  readonly drawing: SheetDrawing | null;
  /** Queues what belongs on the sheet besides, by the name it has till then. */
  readonly queueMore?: (draft: string) => void;
}

/** Adds a sheet of Rolecard's at the end; the registry points at it before it gets its name. Queues only. */
export function addOwnSheet(workbook: Workbook, own: OwnSheets, sheet: NewSheet): AddedSheet {
  const { name, draft, ...begun } = beginOwnSheet(workbook, own, sheet);
  let { registry } = begun;
  addSheet(workbook, { draft, name, drawing: sheet.drawing }, () => {
    sheet.queueMore?.(draft);
    registry = writeSheetPlaces(workbook, registry, { [sheet.key]: draft });
  });
  return endOwnSheet(workbook, own, registry, { ...sheet, name });
}

/**
 * The same for one that may be too large for a request: it is drawn in as many as that takes, and has its name once it is whole.
 * A round trip for each but the last, which is queued.
 * @param limit bytes of a request
 */
export async function addLongSheet(
  workbook: Workbook,
  own: OwnSheets,
  sheet: Omit<NewSheet, 'queueMore'> & { readonly drawing: SheetDrawing },
  limit: number,
): Promise<AddedSheet> {
  const { first, later } = drawingInRequests(sheet.drawing, limit);
  const { name, draft, ...begun } = beginOwnSheet(workbook, own, sheet);
  let { registry } = begun;
  await addSheetInParts(workbook, { draft, name, drawing: first }, later, () => {
    registry = writeSheetPlaces(workbook, registry, { [sheet.key]: draft });
  });
  return endOwnSheet(workbook, own, registry, { ...sheet, name });
}

type AddedSheet = OwnSheets & { readonly name: string };

function beginOwnSheet(workbook: Workbook, { registry, names }: OwnSheets, { usualName }: Pick<NewSheet, 'usualName'>) {
  const name = freeSheetName(usualName, names);
  const begun = beginDrafts(workbook, registry, names, { count: 1 });
  return { name, draft: begun.drafts[0] ?? name, registry: begun.registry };
}

function endOwnSheet(
  workbook: Workbook,
  own: OwnSheets,
  known: Registry,
  { key, usualName, name }: Pick<NewSheet, 'key' | 'usualName'> & { readonly name: string },
): AddedSheet {
  const registry = endDrafts(workbook, known);
  return {
    structureProtected: own.structureProtected,
    registry: { ...registry, sheets: new Map([...registry.sheets, [key, name]]) },
    names: [...own.names, name],
    clashes: name === usualName ? own.clashes : [...own.clashes, { usual: usualName, used: name }],
    name,
  };
}
