import type { CellEdit, FillEditKind } from '../../../jobtable/editPlan';
import type { FillPlan, KeptCell } from '../../../jobtable/planFill';
import { contentText, type HeldContent } from '../../../base/sheetDrawing';
import type { UseCases } from '../../../addin/useCases';
import { chosenRole } from './groups';
import type { ListState } from './listState';

/** What filling with the present choices would change; null before anything was read. */
export function previewFill({ inspection, choices, fill }: ListState, useCases: UseCases): FillPlan | null {
  return inspection && useCases.planFill(inspection, chosenRole(choices), fill.options);
}

/** Cells that change in the same way: shown once, however many they are. */
export interface EditGroup {
  readonly key: string;
  readonly kind: FillEditKind;
  readonly before: HeldContent;
  readonly after: HeldContent;
  readonly cells: readonly CellEdit[];
}

/** Groups of the plan's edits; cells that lose or change content come first, headers of added columns before blanks. */
export function editGroups(edits: readonly CellEdit[]): EditGroup[] {
  const byKey = new Map<string, { readonly kind: FillEditKind; readonly cells: CellEdit[] }>();
  for (const edit of edits) {
    const { kind } = edit;
    // Changes of settings and forms are told in their own way.
    if (kind === 'setting' || kind === 'placeholder') continue;
    const key = JSON.stringify([kind, edit.before, edit.after]);
    const group = byKey.get(key) ?? { kind, cells: [] };
    group.cells.push(edit);
    byKey.set(key, group);
  }
  const groups = [...byKey].flatMap(([key, { kind, cells }]): EditGroup[] => {
    const [first] = cells;
    return first ? [{ key, kind, before: first.before, after: first.after, cells }] : [];
  });
  const weight = (group: EditGroup): number => (overwrites(group) ? 0 : group.kind === 'header' ? 1 : 2);
  return groups.sort((a, b) => weight(a) - weight(b));
}

/** True where something that stands in the cell is replaced or extended. */
export function overwrites({ before }: Pick<CellEdit, 'before'>): boolean {
  return contentText(before).trim() !== '';
}

export interface KeptGroup {
  readonly reason: KeptCell['reason'];
  readonly cells: readonly KeptCell[];
}

export function keptGroups(kept: readonly KeptCell[]): KeptGroup[] {
  const reasons: readonly KeptCell['reason'][] = ['notBlank', 'formula', 'sameText', 'tooLong', 'noRoom'];
  return reasons
    .map((reason) => ({ reason, cells: kept.filter((cell) => cell.reason === reason) }))
    .filter(({ cells }) => cells.length > 0);
}

/** What the preview says in one line. Counts are cells. */
export function fillCounts({ plan, kept }: FillPlan): { blank: number; overwritten: number; kept: number } {
  const texts = plan.edits.filter((edit) => edit.kind !== 'header');
  const overwritten = texts.filter(overwrites).length;
  return { blank: texts.length - overwritten, overwritten, kept: kept.length };
}
