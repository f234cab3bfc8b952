import { cellAddress } from '../base/address';
import type { PlacedContent } from '../base/gatherBlocks';
import type { CellValue } from '../base/grid';
import { heldAt, type HeldContent } from '../base/sheetDrawing';
import { sameContent, type CellEdit } from '../jobtable/editPlan';
import { TextHash } from '../scorecard/sheet/textHash';
import type { FormPlan } from './planForms';

/** What is known of a sheet that was made of a form before. */
interface MadeBefore {
  readonly shape: string;
  /** "B3:1x9k2p C7:…": marks of what was filled in. */
  readonly cells: string;
}

/** The cells of a sheet from A1 on. */
export interface HeldSheet {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** A cell somebody has typed over: it stays, whatever it would hold now. */
export interface TypedOver {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly held: HeldContent;
  readonly wanted: HeldContent;
}

/** What making a form again means for a sheet that is there. */
export interface FormComparison {
  /** Cells that still hold what was filled in, and are to hold something else now. */
  readonly edits: readonly CellEdit[];
  readonly typed: readonly TypedOver[];
  /** The form itself, or the number of its lines, has changed since: nothing of the sheet is. */
  readonly isOutdated: boolean;
}

/** Compares a sheet with what the form would say today. Only cells with placeholders are looked at. */
export function compareForm(
  plan: FormPlan,
  sheet: string,
  before: MadeBefore | undefined,
  held: HeldSheet,
): FormComparison {
  if (before !== undefined && before.shape !== plan.shape) return { edits: [], typed: [], isOutdated: true };
  const filled = marksIn(before?.cells ?? '');
  const edits: CellEdit[] = [];
  const typed: TypedOver[] = [];
  plan.cells.forEach(({ row, column, content }) => {
    const now = heldAt(held, row, column);
    if (sameContent(now, content)) return;
    if (filled.get(cellAddress(row, column)) === contentMark(now))
      edits.push({ sheet, row, column, before: now, after: content, kind: 'placeholder' });
    else typed.push({ sheet, row, column, held: now, wanted: content });
  });
  return { edits, typed, isOutdated: false };
}

/** What the plan's cells hold, as it is noted. */
export function cellMarks({ cells }: Pick<FormPlan, 'cells'>, held: HeldSheet): string {
  return marksText(
    cells.map(({ row, column }) => [cellAddress(row, column), contentMark(heldAt(held, row, column))] as const),
  );
}

/** The marks after some cells were written: those that hold what was written are marked anew, all others as before. */
export function marksAfter(before: string, written: readonly PlacedContent[], held: HeldSheet): string {
  const marks = marksIn(before);
  for (const { row, column, content } of written) {
    const now = heldAt(held, row, column);
    if (content !== null && sameContent(now, content)) marks.set(cellAddress(row, column), contentMark(now));
  }
  return marksText([...marks]);
}

function marksText(marks: readonly (readonly [string, string])[]): string {
  return marks.map(([cell, mark]) => `${cell}:${mark}`).join(' ');
}

function marksIn(text: string): Map<string, string> {
  return new Map(
    text.split(' ').flatMap((each) => {
      const [cell = '', mark = ''] = each.split(':');
      return mark === '' ? [] : [[cell, mark] as const];
    }),
  );
}

function contentMark(content: HeldContent): string {
  const text = typeof content === 'string' ? content.replace(/\r\n?/g, '\n') : content;
  return new TextHash().add(JSON.stringify(text)).text().slice(0, 8);
}
