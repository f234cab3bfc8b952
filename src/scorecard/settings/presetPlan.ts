import { cellAddress } from '../../base/address';
import { err, ok, type Result } from '../../base/result';
import type { CellValue } from '../../base/grid';
import type { Formula } from '../../base/sheetDrawing';
import { OTHER_RATERS } from '../../scoring/raters';
import { findLabels, readSettings, SECTION_ROOM, type Grade, type SettingsProblem } from './readSettings';
import { gradePresets, RATER_PRESETS, type PresetChoice } from './settingsPresets';
import type { SheetTexts } from '../texts/sheetTexts';

/** What a cell that a preset changes means. */
export type PresetField =
  | 'name'
  | 'minimum'
  | 'coefficient'
  | 'share'
  | 'selfWeight'
  | 'managerWeight'
  | 'others'
  | 'label'
  | 'value'
  | 'added';

/** One cell of the settings sheet to change, 0-based; contents as Range.formulas gives them, "" for a blank cell. */
export interface PresetEdit {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly field: PresetField;
  /** Its numbers are fractions that are shown as percentages. */
  readonly percent: boolean;
  /** What is written where `after` is only how it shows. */
  readonly calculated?: Formula;
  /** Of Rolecard's own, in a cell whose content nobody sees: written, and not listed. */
  readonly unseen?: true;
  /** Number formats, for a cell formatted as text that is to hold a number. */
  readonly format?: { readonly before: string; readonly after: string };
}

/** The settings sheet from A1 on: values and contents of each cell, and number formats where they are known. */
export interface SettingsCells {
  readonly sheet: string;
  readonly values: readonly (readonly CellValue[])[];
  /** As Range.formulas gives them. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats?: readonly (readonly string[])[];
}

/**
 * Plans the cells that a choice of presets changes on a settings sheet, wherever its sections stand now; what holds the
 * wanted value already is not in the plan. Only the lines of the grade table and the two rater weights are ever
 * touched: lines that a preset does not need are blanked, also those that rows inserted between the grades have pushed
 * below the section's room, because the formulas of built cards count them.
 *
 * Refused, with every cell: a formula in a part that would change; and settings that would still be damaged afterwards.
 * A choice may so mend the part it sets (a damaged grade table, weights that miss 100 %), while damage elsewhere is
 * told as anywhere else.
 */
export function planPresets(
  cells: SettingsCells,
  choice: PresetChoice,
  texts: Pick<SheetTexts, 'settings'>,
): Result<readonly PresetEdit[], readonly SettingsProblem[]> {
  const labels = findLabels(cells.values);
  const grades = gradePresets(texts).find(({ id }) => id === choice.grades)?.grades ?? null;
  const weights = RATER_PRESETS.find(({ id }) => id === choice.raters)?.weights ?? null;
  const parts: readonly (readonly Target[])[] = [
    grades === null ? [] : gradeTargets(cells.values, labels, grades),
    weights === null ? [] : weightTargets(labels, weights),
  ];
  const changing = parts.filter((part) =>
    part.some(({ row, column, after }) => at(cells.values, row, column) !== after),
  );
  const formulas = changing.flat().filter(({ row, column }) => String(at(cells.formulas, row, column)).startsWith('='));
  if (formulas.length > 0) {
    return err(formulas.map(({ row, column }) => ({ code: 'formula', cell: cellAddress(row, column), params: {} })));
  }
  const edits = changing.flat().flatMap((target): PresetEdit[] => {
    const before = at(cells.formulas, target.row, target.column);
    if (before === target.after) return [];
    return [{ ...target, before, percent: isPercent(target.field), ...formatFor(cells, target) }];
  });
  const after = readSettings(cells.sheet, withEdits(cells.values, edits));
  return after.ok ? ok(edits) : err(after.error);
}

interface Target {
  readonly row: number;
  readonly column: number;
  readonly after: CellValue;
  readonly field: PresetField;
}

const GRADE_FIELDS: readonly PresetField[] = ['name', 'minimum', 'coefficient', 'share'];
const PERCENT_FIELDS: readonly PresetField[] = ['share', 'selfWeight', 'managerWeight', 'others'];

function isPercent(field: PresetField): boolean {
  return PERCENT_FIELDS.includes(field);
}

type Labels = ReturnType<typeof findLabels>;

function gradeTargets(values: SettingsCells['values'], labels: Labels, grades: readonly Grade[]): Target[] {
  const title = labels.get('grades');
  if (title === undefined) return [];
  const firstRow = title + 2;
  return Array.from({ length: lineCount(values, labels, firstRow) }, (_, index) => {
    const grade = grades[index];
    const line: CellValue[] = grade ? [grade.name, grade.minimum, grade.coefficient, grade.share ?? ''] : [];
    return GRADE_FIELDS.map((field, column) => ({ row: firstRow + index, column, after: line[column] ?? '', field }));
  }).flat();
}

/**
 * The room of the grade table, less where rows were deleted so that another label stands in it, more where grades go on
 * below it.
 */
function lineCount(values: SettingsCells['values'], labels: Labels, firstRow: number): number {
  const next = Math.min(...[...labels.values()].filter((row) => row >= firstRow), Infinity);
  let end = Math.min(firstRow + SECTION_ROOM.grades, next);
  while (end < next && typeof values[end]?.[1] === 'number') end += 1;
  return end - firstRow;
}

function weightTargets(labels: Labels, weights: { readonly self: number; readonly manager: number }): Target[] {
  const target = (field: 'selfWeight' | 'managerWeight', after: number): Target[] => {
    const row = labels.get(field);
    return row === undefined ? [] : [{ row, column: 1, after, field }];
  };
  // A preset names the person's weight and the manager's: nobody else rates.
  const others = OTHER_RATERS.flatMap((rater): Target[] => {
    const row = labels.get(`${rater}Weight`);
    return row === undefined ? [] : [{ row, column: 1, after: '', field: 'others' }];
  });
  return [...target('selfWeight', weights.self), ...target('managerWeight', weights.manager), ...others];
}

function at(cells: SettingsCells['values'], row: number, column: number): CellValue {
  return cells[row]?.[column] ?? '';
}

/** A number typed into a cell formatted as text would become a text again. */
function formatFor(
  { numberFormats }: SettingsCells,
  { row, column, after, field }: Target,
): Pick<PresetEdit, 'format'> {
  const before = numberFormats?.[row]?.[column];
  if (before !== '@' || typeof after !== 'number') return {};
  return { format: { before, after: isPercent(field) ? '0%' : 'General' } };
}

function withEdits(values: SettingsCells['values'], edits: readonly PresetEdit[]): CellValue[][] {
  const after = values.map((line) => [...line]);
  for (const edit of edits) {
    const line = after[edit.row];
    if (line) line[edit.column] = edit.after;
  }
  return after;
}
