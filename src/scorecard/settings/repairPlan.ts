import type { CellValue } from '../../base/grid';
import { cleanText } from '../../base/plainText';
import type { Language } from '../../base/language';
import type { SheetTexts } from '../texts/sheetTexts';
import { defaultSettings, drawnSettings } from './drawSettings';
import type { PresetEdit, SettingsCells } from './presetPlan';
import { findLabels, readSettings, SECTION_ROOM, type SettingsProblem } from './readSettings';
import { isAddedSetting, type SectionKey, type SettingKey } from './settingWords';

export interface RepairPlan {
  readonly edits: readonly PresetEdit[];
  /** What a person has to decide: these are not touched. */
  readonly left: readonly SettingsProblem[];
}

type Key = SettingKey | SectionKey;

/**
 * Plans how a damaged settings sheet is mended where it is. A missing label is written where it must have stood by those
 * around it, so that formulas that point at its value go on being right; where its row is gone, below all. A value that is
 * missing or can't be used becomes the default. Grades and adjustments that are there are never touched.
 * @param period for a period that is missing or none
 */
export function planRepair(cells: SettingsCells, period: string, texts: SheetTexts, language: Language): RepairPlan {
  const drawn = drawnSettings(defaultSettings(period, texts), texts, language);
  const sheet = new Mended(cells);
  const model = findLabels(drawn);
  for (const [key, place] of model) {
    // A sheet of an earlier version is whole without the settings added since.
    if (findLabels(sheet.values).has(key) || isAddedSetting(key)) continue;
    const isSection = key in SECTION_ROOM;
    const row = placeFor(key, model, sheet.values);
    if (row !== null) {
      sheet.set(row, 0, drawn[place]?.[0] ?? '', 'label');
      if (!isSection && sheet.at(row, 1) === '') sheet.set(row, 1, drawn[place]?.[1] ?? '', 'value');
      continue;
    }
    const lines = isSection ? drawn.slice(place, place + 2 + SECTION_ROOM[key as SectionKey]) : [drawn[place] ?? []];
    sheet.append(lines);
  }
  const read = readSettings(cells.sheet, sheet.values);
  for (const { code, cell, params } of read.ok ? [] : read.error) {
    const key = code === 'badPeriod' ? 'period' : 'setting' in params ? params.setting : null;
    const keys: Key[] =
      code === 'raterWeights' ? ['selfWeight', 'managerWeight'] : key === null || cell === '' ? [] : [key];
    for (const each of keys) {
      const row = findLabels(sheet.values).get(each);
      const value = drawn[model.get(each) ?? -1]?.[1];
      if (row !== undefined && value !== undefined && each !== 'grades') sheet.set(row, 1, value, 'value');
    }
  }
  const after = readSettings(cells.sheet, sheet.values);
  return { edits: sheet.edits(), left: after.ok ? [] : after.error };
}

/** The row on which a label must have stood: as far from those that are there as on a new sheet. null: it is gone. */
function placeFor(key: Key, model: ReadonlyMap<Key, number>, values: SettingsCells['values']): number | null {
  const found = findLabels(values);
  const at = model.get(key) ?? 0;
  const order = [...model].sort(([, a], [, b]) => a - b);
  const above = order.filter(([each, row]) => row < at && found.has(each)).pop();
  const below = order.find(([each, row]) => row > at && found.has(each));
  const fromAbove = above ? (found.get(above[0]) ?? 0) + at - above[1] : null;
  const fromBelow = below ? (found.get(below[0]) ?? 0) - (below[1] - at) : null;
  const row = fromAbove ?? fromBelow;
  // Both must agree: rows may have been inserted or deleted between them.
  if (row === null || row < 0 || (fromAbove !== null && fromBelow !== null && fromAbove !== fromBelow)) return null;
  const isLabel = [...found.values()].includes(row);
  return isLabel ? null : row;
}

/** The sheet as it will be, and what led to it. */
class Mended {
  readonly values: CellValue[][];
  private readonly changed = new Map<string, PresetEdit>();

  constructor(private readonly cells: SettingsCells) {
    this.values = cells.values.map((line) => [...line]);
  }

  at(row: number, column: number): CellValue {
    return this.values[row]?.[column] ?? '';
  }

  set(row: number, column: number, after: CellValue, field: 'label' | 'value'): void {
    while (this.values.length <= row) this.values.push([]);
    const line = this.values[row] ?? [];
    while (line.length <= column) line.push('');
    line[column] = after;
    const before = this.cells.formulas[row]?.[column] ?? '';
    const format = this.cells.numberFormats?.[row]?.[column];
    const isText = format === '@' && typeof after === 'number';
    this.changed.set(`${row},${column}`, {
      row,
      column,
      before,
      after,
      field,
      percent: false,
      ...(isText ? { format: { before: format, after: 'General' } } : {}),
    });
  }

  /** Writes lines below everything, also below the blank lines that belong to a section, after a blank one. */
  append(lines: readonly (readonly CellValue[])[]): void {
    const sections = Object.entries(SECTION_ROOM).flatMap(([key, room]) => {
      const title = findLabels(this.values).get(key as SectionKey);
      return title === undefined ? [] : [title + 1 + room];
    });
    const typed = this.values.findLastIndex((line) => line.some((value) => cleanText(value) !== ''));
    const last = Math.max(typed, ...sections);
    lines.forEach((line, down) =>
      line.forEach((value, column) => {
        if (value !== '') this.set(last + 2 + down, column, value, column === 0 ? 'label' : 'value');
      }),
    );
  }

  edits(): readonly PresetEdit[] {
    return [...this.changed.values()]
      .filter(({ before, after }) => before !== after)
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }
}
