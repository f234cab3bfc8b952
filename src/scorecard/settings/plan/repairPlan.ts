import { AWAY_CARDS, EARLIER_EMPLOYMENT, prorationNumber } from '../../employment/employmentRules';
import type { CellValue } from '../../../base/grid';
import { cleanText } from '../../../base/plainText';
import type { Formula } from '../../../base/sheetDrawing';
import type { Language } from '../../../base/language';
import type { SheetTexts } from '../../texts/sheetTexts';
import { defaultSettings, drawnSettings } from '../drawSettings';
import type { PresetEdit, SettingsCells } from './presetPlan';
import { findLabels, settingsPlaces } from '../labels';
import { readSettings } from '../read/readSettings';
import { SECTION_ROOM, type SettingsProblem } from '../settings';
import type { CheckTexts } from '../../texts/settingsTexts';
import { CHECK_COLUMN, checkFormat, settingsCheck, UNSEEN_FORMAT } from '../settingsCheck';
import { ADDED_SETTINGS, isAddedSetting, renewedLabel, type SectionKey, type SettingKey } from '../settingWords';

export interface RepairPlan {
  readonly edits: readonly PresetEdit[];
  /** What a person has to decide: these are not touched. */
  readonly left: readonly SettingsProblem[];
}

type Key = SettingKey | SectionKey;

/**
 * Plans how a damaged settings sheet is mended where it is. A missing label is written where it must have stood by those
 * around it, so that formulas that point at its value go on being right; where its row is gone, below all. A value that is
 * missing or can't be used becomes the default; what the sheet is too old to have is added, and a label that says more since
 * is written anew. Grades and adjustments that are there are never touched.
 * @param period for a period that is missing or none
 */
export function planRepair(cells: SettingsCells, period: string, texts: SheetTexts, language: Language): RepairPlan {
  const drawn = drawnSettings(defaultSettings(period, texts), texts, language);
  const sheet = new Mended(cells);
  const model = findLabels(drawn);
  for (const [key, place] of model) {
    if (findLabels(sheet.values).has(key)) continue;
    if (isAddedSetting(key) && !hasLostLabel(key, model, sheet.values)) continue;
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
  for (const row of findLabels(sheet.values).values()) {
    const label = renewedLabel(String(sheet.at(row, 0)));
    if (label !== null) sheet.set(row, 0, label, 'label');
  }
  addRows(sheet, drawn, texts);
  const after = readSettings(cells.sheet, sheet.values);
  return { edits: sheet.edits(), left: after.ok ? [] : after.error };
}

/**
 * Settings that a sheet of an earlier version lacks. It is whole without them, and means the defaults: they are written
 * below all, so that nothing of HR's is touched. Its list of exceptions by post stays empty, as none held before.
 */
export function lackingSettings(values: SettingsCells['values']): readonly (SettingKey | SectionKey)[] {
  const labels = findLabels(values);
  return [...ADDED_SETTINGS, 'posts' as const].filter((key) => !labels.has(key));
}

function addRows(sheet: Mended, drawn: SettingsCells['values'], texts: SheetTexts): void {
  const lacking = lackingSettings(sheet.values);
  if (lacking.length === 0) return;
  const model = findLabels(drawn);
  const lineOf = (key: Key): readonly CellValue[] => {
    const [label = '', value = ''] = drawn[model.get(key) ?? -1] ?? [];
    return [label, HELD_BEFORE.get(key) ?? value];
  };
  const rows = lacking.filter((key) => !(key in SECTION_ROOM)).map(lineOf);
  if (rows.length > 0) sheet.append([[texts.settings.chainTitle], ...rows], 'added');
  if (lacking.includes('posts')) sheet.append([lineOf('posts').slice(0, 1), texts.settings.postHeaders], 'added');
  const labels = findLabels(sheet.values);
  const check = labels.get('check');
  const isWhole = [...findLabels(drawn).keys()].every((key) => labels.has(key));
  if (check === undefined || !isWhole) return;
  const places = settingsPlaces('', labels);
  const words = texts.settings.check;
  const at = settingsCheck(places, words, { row: check }).parts.map(({ row }) => row);
  const { line, parts } = settingsCheck(places, words, { row: check, column: freeColumn(sheet, at) });
  for (const { row, column, content } of parts) sheet.calculate(row, column, content);
  sheet.calculate(check, 1, line, words);
}

/** The first columns for the parts of the check where HR has nothing, or where they stand already. */
function freeColumn(sheet: Mended, rows: readonly number[]): number {
  const isPart = (content: CellValue): boolean => /^$|^=IFERROR\(/.test(String(content));
  let column = CHECK_COLUMN;
  while (!rows.every((row) => isPart(sheet.held(row, column)) && isPart(sheet.held(row, column + 1)))) column += 1;
  return column;
}

/** What held while the sheet said nothing of it, where a new sheet begins with something else. */
const HELD_BEFORE: ReadonlyMap<Key, CellValue> = new Map<Key, CellValue>([
  ['awayCards', AWAY_CARDS.indexOf(EARLIER_EMPLOYMENT.awayCards) + 1],
  ['prorating', prorationNumber(EARLIER_EMPLOYMENT)],
  ['kpiShare', ''],
  ['behaviourShare', ''],
  ['abilityShare', ''],
]);

/** Only its label was blanked: the value beside the place is there still. */
function hasLostLabel(key: Key, model: ReadonlyMap<Key, number>, values: SettingsCells['values']): boolean {
  const line = values[placeFor(key, model, values) ?? -1] ?? [];
  return !(key in SECTION_ROOM) && (line[0] ?? '') === '' && (line[1] ?? '') !== '';
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

  set(row: number, column: number, after: CellValue, field: 'label' | 'value' | 'added'): void {
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

  /** What a cell of the sheet as it was holds. */
  held(row: number, column: number): CellValue {
    return this.cells.formulas[row]?.[column] ?? '';
  }

  /** Writes the formula of the line that checks, which shows a word for "fine", or of a part of it, which nobody sees. */
  calculate(row: number, column: number, calculated: Formula, texts?: CheckTexts): void {
    const before = this.held(row, column);
    if (before === calculated.formula) return;
    const after = texts === undefined ? UNSEEN_FORMAT : checkFormat(texts);
    const format = { before: this.cells.numberFormats?.[row]?.[column] ?? 'General', after };
    const key = `${row},${column}`;
    this.changed.set(key, {
      row,
      column,
      before,
      after: texts?.fine ?? '',
      field: 'added',
      percent: false,
      calculated,
      format,
      ...(texts === undefined ? { unseen: true as const } : {}),
    });
  }

  /** Writes lines below everything, also below the blank lines that belong to a section, after a blank one. */
  append(lines: readonly (readonly CellValue[])[], field?: 'added'): void {
    const sections = Object.entries(SECTION_ROOM).flatMap(([key, room]) => {
      const title = findLabels(this.values).get(key as SectionKey);
      return title === undefined ? [] : [title + 1 + room];
    });
    const typed = this.values.findLastIndex((line) => line.some((value) => cleanText(value) !== ''));
    const last = Math.max(typed, ...sections);
    lines.forEach((line, down) =>
      line.forEach((value, column) => {
        if (value !== '') this.set(last + 2 + down, column, value, field ?? (column === 0 ? 'label' : 'value'));
      }),
    );
  }

  edits(): readonly PresetEdit[] {
    return [...this.changed.values()]
      .filter(({ before, after, calculated }) => calculated !== undefined || before !== after)
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }
}
