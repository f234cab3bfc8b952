import { cellAddress } from '../../../base/address';
import { err, ok, type Result } from '../../../base/result';
import type { CellValue } from '../../../base/grid';
import type { Formula } from '../../../base/sheetDrawing';
import { OTHER_RATERS } from '../../../scoring/raters';
import { findLabels } from '../labels';
import { readSettings } from '../read/readSettings';
import { SECTION_ROOM, VETO_EFFECTS, type Grade, type SettingsProblem } from '../settings';
import { ruleChanges, rulesOf, type RuleChange, type Rules } from '../rules';
import { gradePresets, RATER_PRESETS, type PresetChoice } from '../settingsPresets';
import type { SheetTexts } from '../../texts/sheetTexts';

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
  | 'added'
  /** Of a rule that is given back. */
  | 'rule'
  /** Version of the rules, or the day since which they are in force. */
  | 'version';

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
  /** Of a blank cell: what stands nearest above in column A and stays. It moves with its rows, as a blank cell does not. */
  readonly below?: { readonly rows: number; readonly label: CellValue };
}

/** The same edits, those of blank cells with what tells where they stand. */
export function anchored(
  edits: readonly PresetEdit[],
  { values }: Pick<SettingsCells, 'values'>,
): readonly PresetEdit[] {
  const changed = new Set(edits.flatMap(({ row, column }) => (column === 0 ? [row] : [])));
  return edits.map((edit) => {
    if (edit.before !== '') return edit;
    for (let row = edit.row; row >= 0; row -= 1) {
      const label = values[row]?.[0] ?? '';
      if (label !== '' && !changed.has(row)) return { ...edit, below: { rows: edit.row - row, label } };
    }
    return edit;
  });
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
  inForce: Rules | null = null,
): Result<readonly PresetEdit[], readonly SettingsProblem[]> {
  const labels = findLabels(cells.values);
  const grades = gradePresets(texts).find(({ id }) => id === choice.grades)?.grades ?? null;
  const weights = RATER_PRESETS.find(({ id }) => id === choice.raters)?.weights ?? null;
  const parts: readonly (readonly Target[])[] = [
    grades === null ? [] : gradeTargets(cells.values, labels, grades),
    weights === null ? [] : weightTargets(labels, weights),
    choice.restore === true && inForce !== null ? restoredTargets(cells, labels, inForce, texts) : [],
    choice.adopt === undefined ? [] : versionTargets(labels, choice.adopt),
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

/** Cells of the rules that are not what they were; a sheet that can't be read is mended first. */
function restoredTargets(
  { sheet, values }: SettingsCells,
  labels: Labels,
  rules: Rules,
  { settings: { yesNo } }: Pick<SheetTexts, 'settings'>,
): Target[] {
  const read = readSettings(sheet, values);
  if (!read.ok) return [];
  const { adjustments, posts, pay, chain, raterWeights } = rules;
  const section = (title: number, count: number, lines: ReadonlyMap<number, readonly CellValue[]>): Target[] =>
    Array.from({ length: count }, (_, line) =>
      Array.from({ length: 3 }, (__, column): Target => {
        return { row: title + 2 + line, column, after: lines.get(line)?.[column] ?? '', field: 'rule' };
      }),
    ).flat();
  const numbers: Readonly<Partial<Record<RuleChange['setting'], CellValue>>> = {
    ...{ cap: rules.cap, selfWeight: raterWeights.self, managerWeight: raterWeights.manager, lowLine: rules.lowLine },
    ...pay,
    totalDecimals: chain.totalDecimals,
    overrideLimit: chain.overrideLimit ?? '',
    vetoEffect: VETO_EFFECTS.indexOf(chain.vetoEffect) + 1,
    ...Object.fromEntries(OTHER_RATERS.map((rater) => [`${rater}Weight`, raterWeights[rater] ?? ''])),
  };
  const adjustmentLines = new Map(adjustments.map(({ line, item, points, cap }) => [line, [item, points, cap ?? '']]));
  const postLines = new Map(
    posts.map(({ line, word, attendance, review }) => [line, [word, yesNo[attendance ? 0 : 1], yesNo[review ? 0 : 1]]]),
  );
  return ruleChanges(rules, rulesOf(read.value.settings)).flatMap(({ setting }): Target[] => {
    const row = labels.get(setting);
    if (row === undefined) return [];
    if (setting === 'grades') return gradeTargets(values, labels, rules.grades);
    if (setting === 'adjustments') return section(row, SECTION_ROOM.adjustments, adjustmentLines);
    if (setting === 'posts') return section(row, SECTION_ROOM.posts, postLines);
    return [{ row, column: 1, after: numbers[setting] ?? '', field: 'rule' }];
  });
}

function versionTargets(labels: Labels, { version, from }: NonNullable<PresetChoice['adopt']>): Target[] {
  return (
    [
      ['rulesVersion', version],
      ['rulesFrom', from],
    ] as const
  ).flatMap(([key, after]): Target[] => {
    const row = labels.get(key);
    return row === undefined || after.trim() === '' ? [] : [{ row, column: 1, after: after.trim(), field: 'version' }];
  });
}

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
  if (before !== '@' || typeof after !== 'number' || field === 'version') return {};
  return { format: { before, after: isPercent(field) ? '0%' : 'General' } };
}

/** The values of a sheet once the edits are made. */
export function withEdits(values: SettingsCells['values'], edits: readonly PresetEdit[]): CellValue[][] {
  const after = values.map((line) => [...line]);
  for (const edit of edits) {
    const line = after[edit.row];
    if (line) line[edit.column] = edit.after;
  }
  return after;
}
