import { readNote } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import { readRegistry, writeNote } from '../registry';
import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';

/** What a sheet is called while it is drawn: it gets its own name last, so that a sheet of that name is whole. */
const DRAFT = '_rolecard_draft';

/** How sheets of one request come about; see beginDrafts. */
export interface Drafted<Plan> {
  /** Names for them, as many as there are. */
  readonly drafts: readonly string[];
  /** Queues what must come about together with them; `draftOf` is what one is called till then. */
  readonly alsoQueue: (draftOf: (plan: Plan) => string) => void;
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
  count: number,
): { readonly drafts: readonly string[]; readonly registry: Registry } {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const drafts: string[] = [];
  for (let ordinal = 1; drafts.length < count; ordinal += 1) {
    const name = `${DRAFT} ${ordinal}`;
    if (!taken.has(name)) drafts.push(name);
  }
  return { drafts, registry: writeNote(workbook, registry, 'drafts', drafts) };
}

/** Forgets the note: whatever was drawn has its name. Queues only. */
export function endDrafts(workbook: Workbook, registry: Registry): Registry {
  return readNote(registry, 'drafts').length === 0 ? registry : writeNote(workbook, registry, 'drafts', undefined);
}

/** Deletes what a request left behind that Excel stopped half-way. Three round trips. */
export async function clearDrafts(workbook: Workbook): Promise<void> {
  const context = contextOf(workbook);
  const registry = await readRegistry(workbook);
  const noted = readNote(registry, 'drafts');
  const sheets = noted.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  if (sheets.length === 0) return;
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  endDrafts(workbook, registry);
  await context.sync();
}
