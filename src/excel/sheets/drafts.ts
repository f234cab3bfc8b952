import { quotedSheet } from '../../base/address';
import { runsOf } from '../../base/joinAreas';
import { draftName, draftNames } from '../../registry/draftNames';
import { readNote } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import { copiedSheetName } from '../../scorecard/sheet/sheetName';
import { readRegistry, writeNote } from '../registry';
import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';

/** How sheets of one request come about; see beginDrafts. */
export interface Drafted<Plan> {
  /** Names for them, as many as there are. */
  readonly drafts: readonly string[];
  /** Queues what must come about together with them; `draftOf` is what one is called till then. */
  readonly alsoQueue: (draftOf: (plan: Plan) => string) => void;
}

/** Sheets that one request is about to make. */
export interface DraftsToBegin {
  readonly count: number;
  /** Sheets of the workbook that it copies: Excel itself names a copy, until the copy gets the name of a draft. */
  readonly sources?: readonly string[];
  /** Drafts of earlier requests that are still needed. */
  readonly kept?: readonly string[];
}

/**
 * Notes that sheets of names nobody has are about to be drawn. Should Excel stop half-way, the note tells them from
 * somebody's own; it stays until `endDrafts`. Queues only.
 * @param names of the sheets the workbook has
 */
export function beginDrafts(
  workbook: Workbook,
  registry: Registry,
  names: readonly string[],
  { count, sources = [], kept = [] }: DraftsToBegin,
): { readonly drafts: readonly string[]; readonly registry: Registry } {
  const taken = new Set([...names, ...kept].map((name) => name.toLowerCase()));
  const ordinals: number[] = [];
  for (let ordinal = 1; ordinals.length < count; ordinal += 1)
    if (!taken.has(draftName(ordinal))) ordinals.push(ordinal);
  const copies = [...new Set(sources)].map((copyOf) => ({ copyOf, name: copiedSheetName(copyOf, names) }));
  const noted = runsOf(ordinals).map(({ first, count: several }) =>
    several === 1 ? draftName(first) : { first, last: first + several - 1 },
  );
  return {
    drafts: ordinals.map(draftName),
    registry: writeNote(workbook, registry, 'drafts', [...noted, ...kept, ...copies]),
  };
}

/** Forgets the note: whatever was drawn has its name. Queues only. */
export function endDrafts(workbook: Workbook, registry: Registry): Registry {
  return readNote(registry, 'drafts').length === 0 ? registry : writeNote(workbook, registry, 'drafts', undefined);
}

/**
 * Of these sheets, those that a request left behind which Excel stopped half-way: drafts, and copies as Excel named them
 * that are still what they were copied from. Two round trips where such a copy is there.
 * @param names of the sheets the workbook has
 */
export async function findDrafts(workbook: Workbook, registry: Registry, names: readonly string[]): Promise<string[]> {
  const noted = readNote(registry, 'drafts');
  const drawn = draftNames(noted).flatMap((each) => [each, copiedSheetName(each, [])]);
  const copies = noted.filter((each) => typeof each !== 'string' && 'copyOf' in each);
  const possible = copies.filter(({ copyOf, name }) => names.includes(name) && names.includes(copyOf));
  // One that somebody has changed, or made of another sheet, is theirs.
  const contents = await readContents(workbook, [
    ...possible.map(({ copyOf }) => copyOf),
    ...possible.map(({ name }) => name),
  ]);
  const alike = possible.filter(({ copyOf, name }, index) => {
    const copy = contents[possible.length + index]?.replaceAll(quotedSheet(name), quotedSheet(copyOf));
    return copy !== undefined && copy === contents[index];
  });
  const found = new Set([...drawn, ...alike.map(({ name }) => name)]);
  return names.filter((name) => found.has(name));
}

/** All that stands on these sheets, each as one text. */
async function readContents(workbook: Workbook, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const context = contextOf(workbook);
  const used = names.map((name) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,formulas');
    return range;
  });
  await context.sync();
  return used.map((range) =>
    range.isNullObject ? '' : JSON.stringify([range.rowIndex, range.columnIndex, range.formulas]),
  );
}

/** Deletes what a request left behind that Excel stopped half-way. Three to five round trips. */
export async function clearDrafts(workbook: Workbook): Promise<void> {
  const context = contextOf(workbook);
  const registry = await readRegistry(workbook);
  if (readNote(registry, 'drafts').length === 0) return;
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const names = worksheets.items.map(({ name }) => name);
  for (const name of await findDrafts(workbook, registry, names)) worksheets.getItem(name).delete();
  endDrafts(workbook, registry);
  await context.sync();
}
