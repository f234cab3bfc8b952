import { placedContents } from '../../base/gatherBlocks';
import type { CellValue } from '../../base/grid';
import { err, ok, type Result } from '../../base/result';
import { isFormula, type SheetDrawing } from '../../base/sheetDrawing';
import { readRegistry, writeNote } from '../../excel/registry';
import { readHeldCells, redrawSheet, type RedrawnSheet, type SheetCellsHeld } from '../../excel/sheets/redrawSheet';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import { readNote, type DrawnSheetNote } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import { cardTrace } from '../../scorecard/card/cardTrace';
import { sheetNameKey, uniqueSheetName } from '../../scorecard/sheet/sheetName';
import type { AppFailure } from '../failure';
import { addOwnSheet, drawnKey, type OwnSheets } from '../workbook/ownSheets';
import type { OrganisationDrawing } from './drawOrganisation';

interface Planned extends OrganisationDrawing {
  readonly place: string;
  readonly name: string;
  readonly isNew: boolean;
  /** What the sheet that is drawn anew was read to hold; "" for a new one. */
  readonly was: string;
}

/** What drawing sheets led to. */
export interface DrawnSheets {
  /** Sheets made now, in their order. */
  readonly added: readonly string[];
  /** Sheets that were as Rolecard had drawn them, and are drawn anew. */
  readonly redrawn: readonly string[];
  /** Sheets somebody had changed: left as they are; a new one stands beside each that is not drawn once only. */
  readonly kept: readonly string[];
}

export interface DrawnKept extends DrawnSheets {
  /** The sheet of each drawing. */
  readonly byKey: ReadonlyMap<string, string>;
  /** What the workbook has of Rolecard's afterwards. */
  readonly own: OwnSheets;
}

/** What drawing begins with. */
export async function readOwnSheets(workbook: Workbook): Promise<OwnSheets> {
  const registry = await readRegistry(workbook);
  return { ...(await readSheetNames(workbook, registry)), registry, clashes: [] };
}

/**
 * Draws sheets that are known again. One drawn before is drawn anew where nobody has changed a cell of it; else it stays,
 * and the new one gets another name. So does one that somebody typed on between the look and the drawing: it gets back what it held.
 */
export async function drawKept(
  workbook: Workbook,
  before: OwnSheets,
  drawings: readonly OrganisationDrawing[],
): Promise<Result<DrawnKept, AppFailure>> {
  const { registry, names, structureProtected } = before;
  const notes = readNote(registry, 'organisation');
  const { planned, kept } = await planSheets(workbook, drawings, registry, names);
  if (structureProtected && planned.some(({ isNew }) => isNew)) return err({ kind: 'workbookProtected' });
  const withNotes = (entries: readonly (readonly [string, DrawnSheetNote])[], to: Registry): Registry =>
    writeNote(workbook, to, 'organisation', { ...notes, ...Object.fromEntries(entries) });
  // Stopped at any point, the note tells what was drawn from what somebody has typed since.
  const due = planned.map(({ key, place, drawing }): [string, DrawnSheetNote] => {
    return [key, { place, trace: notes[key]?.trace ?? '', next: traceOf(drawing) }];
  });
  let own: OwnSheets = { ...before, registry: withNotes(due, registry) };
  const redrawings = new Map<string, RedrawnSheet>();
  for (const { key, place, name, drawing, isNew } of planned) {
    if (isNew) own = addOwnSheet(workbook, own, { key: place, usualName: name, drawing });
    else redrawings.set(key, redrawSheet(workbook, name, drawing));
  }
  // What stands there now, as Excel gives it back: the next time anything else is somebody's own.
  const held = await readHeldCells(
    workbook,
    planned.map(({ name }) => name),
  );
  const typedOn = giveBackTyped(planned, redrawings);
  const entries = planned.map(({ key, place }, index): [string, DrawnSheetNote] => {
    const trace = typedOn.has(key) ? (notes[key]?.trace ?? '') : cardTrace(held[index]?.formulas ?? []);
    return [key, { place, trace }];
  });
  own = { ...own, registry: withNotes(entries, own.registry) };
  const drawn = planned.filter(({ key }) => !typedOn.has(key));
  const named = (isNew: boolean): string[] => drawn.filter((each) => each.isNew === isNew).map(({ name }) => name);
  const done = { added: named(true), redrawn: named(false), kept: kept.map(({ name }) => name) };
  const byKey = new Map([...kept, ...drawn].map(({ key, name }) => [key, name]));
  if (typedOn.size === 0) return ok({ ...done, byKey, own });
  const beside = await drawKept(
    workbook,
    own,
    drawings.filter(({ key }) => typedOn.has(key)),
  );
  if (!beside.ok) return beside;
  return ok({
    added: [...done.added, ...beside.value.added],
    redrawn: [...done.redrawn, ...beside.value.redrawn],
    kept: [...done.kept, ...beside.value.kept],
    byKey: new Map([...byKey, ...beside.value.byKey]),
    own: beside.value.own,
  });
}

/** Gives sheets that did not hold what was read any more what they held, and tells which they are. Queues only. */
function giveBackTyped(
  planned: readonly Planned[],
  redrawings: ReadonlyMap<string, RedrawnSheet>,
): ReadonlySet<string> {
  const typedOn = planned.filter(({ key, was }) => {
    const redrawn = redrawings.get(key);
    return redrawn !== undefined && cardTrace(redrawn.before()) !== was;
  });
  for (const { key } of typedOn) redrawings.get(key)?.giveBack();
  return new Set(typedOn.map(({ key }) => key));
}

/** Which sheets are drawn anew, and which get another name because what stands there is not as it was drawn. */
async function planSheets(
  workbook: Workbook,
  drawings: readonly OrganisationDrawing[],
  registry: Registry,
  names: readonly string[],
): Promise<{ planned: Planned[]; kept: { readonly key: string; readonly name: string }[] }> {
  const notes = readNote(registry, 'organisation');
  const known = drawings.flatMap(({ key }) => {
    const note = notes[key];
    const name = note && registry.sheets.get(note.place);
    return note && name !== undefined && names.includes(name) ? [{ key, note, name }] : [];
  });
  const held = await readHeldCells(
    workbook,
    known.map(({ name }) => name),
  );
  const untouched = new Map(
    known.flatMap((each, index) => {
      const was = cardTrace(held[index]?.formulas ?? []);
      return isAsDrawn(each.note, held[index]) ? [[each.key, { ...each, was }] as const] : [];
    }),
  );
  const taken = new Set(names.map(sheetNameKey));
  const kept = known.filter(({ key }) => !untouched.has(key));
  const due = drawings.filter(({ key, once }) => once !== true || !kept.some((each) => each.key === key));
  const planned = due.map((drawing): Planned => {
    const same = untouched.get(drawing.key);
    if (same) return { ...drawing, place: same.note.place, name: same.name, isNew: false, was: same.was };
    const name = uniqueSheetName(drawing.name, [], taken);
    return { ...drawing, place: freePlace(drawing.key, registry), name, isNew: true, was: '' };
  });
  return { planned, kept };
}

/** As it was drawn, or was to be drawn, or left half-way: the title is written last. */
function isAsDrawn({ trace, next }: DrawnSheetNote, held: SheetCellsHeld | undefined): boolean {
  if (held === undefined || held.isProtected) return false;
  if (next !== undefined && !held.hasTitle) return true;
  return [trace, next].includes(cardTrace(held.formulas));
}

/** The trace of what a drawing writes. */
function traceOf({ blocks }: SheetDrawing): string {
  const cells: CellValue[][] = [];
  for (const { row, column, content } of placedContents(blocks))
    (cells[row] ??= [])[column] = isFormula(content) ? content.formula : content;
  return cardTrace(cells);
}

/** A key that points at no sheet yet: lines of the registry that point somewhere are never turned elsewhere. */
function freePlace(key: string, { sheets }: Registry): string {
  for (let count = 1; ; count += 1) {
    const place = drawnKey(key, count);
    if (!sheets.has(place)) return place;
  }
}
