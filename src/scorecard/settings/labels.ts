import type { CellValue } from '../../base/grid';
import { SECTION_ROOM, type SettingCell, type SettingsPlaces } from './settings';
import {
  ADDED_SETTINGS,
  isAddedSetting,
  readSetting,
  SETTING_WORDS,
  type NeededSettingKey,
  type SectionKey,
  type SettingKey,
} from './settingWords';

/** 0-based rows of labels and titles. */
export type Labels = ReadonlyMap<SettingKey | SectionKey, number>;

export function settingsPlaces(sheet: string, labels: Labels): SettingsPlaces {
  const keys = (Object.keys(SETTING_WORDS.values) as SettingKey[]).filter((key) => !isAddedSetting(key));
  const section = (key: SectionKey): { firstRow: number; rowCount: number } => ({
    firstRow: (labels.get(key) ?? 0) + 2,
    rowCount: SECTION_ROOM[key],
  });
  return {
    sheet,
    values: Object.fromEntries(keys.map((key) => [key, { row: labels.get(key) ?? 0, column: 1 }])) as Record<
      NeededSettingKey,
      SettingCell
    >,
    added: Object.fromEntries(
      ADDED_SETTINGS.flatMap((key) => {
        const row = labels.get(key);
        return row === undefined ? [] : [[key, { row, column: 1 }] as const];
      }),
    ),
    sections: {
      grades: section('grades'),
      adjustments: section('adjustments'),
      ...(labels.has('posts') ? { posts: section('posts') } : {}),
    },
  };
}

/** 0-based rows of the labels and section titles in column A; the first of each counts. */
export function findLabels(values: readonly (readonly CellValue[])[]): Map<SettingKey | SectionKey, number> {
  const labels = new Map<SettingKey | SectionKey, number>();
  values.forEach((line, row) => {
    const key = readSetting(String(line[0] ?? ''));
    if (key !== null && !labels.has(key)) labels.set(key, row);
  });
  return labels;
}
