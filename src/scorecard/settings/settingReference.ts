import { absoluteAddress, cellOnSheet } from '../../base/address';
import { quoted } from '../../scoring/formula';
import type { SettingsPlaces } from './settings';
import type { AddedSettingKey, NeededSectionKey, NeededSettingKey } from './settingWords';

/** A setting as formulas of other sheets name it: "'考核设置'!$B$4". */
export function settingReference(places: SettingsPlaces, key: NeededSettingKey): string {
  const { row, column } = places.values[key];
  return settingsCell(places, row, column);
}

/** The same for a setting that the sheet may lack: null then. */
export function addedReference(places: SettingsPlaces, key: AddedSettingKey): string | null {
  const cell = places.added[key];
  return cell === undefined ? null : settingsCell(places, cell.row, cell.column);
}

/**
 * A formula ("=…") of somebody's rank that shows a dash while the settings want nobody ranked. On a sheet that says nothing of it
 * the formula is as it was; a blank cell, which in a comparison would be 0, means ranked.
 * @param result the cell of what is ranked; without a number in it the formula is left to itself
 */
export function unlessRanksHidden(content: string, places: SettingsPlaces, result: string): string {
  const cell = addedReference(places, 'showRanks');
  if (cell === null) return content;
  return `=IF(AND(ISNUMBER(${cell}),${cell}=0,ISNUMBER(${result})),"–",${content.slice(1)})`;
}

/** Any cell of the settings sheet, 0-based, as formulas of other sheets name it. */
export function settingsCell({ sheet }: SettingsPlaces, row: number, column: number): string {
  return cellOnSheet(sheet, { row, column });
}

/** All lines of a section in one 0-based column: "'考核设置'!$B$11:$B$18". */
export function settingsColumn(places: SettingsPlaces, key: NeededSectionKey, column: number): string {
  return lines(places, places.sections[key], column);
}

/** The lines by post in one column; null where the sheet has no such section. */
export function postsColumn(places: SettingsPlaces, column: number): string | null {
  const { posts } = places.sections;
  return posts === undefined ? null : lines(places, posts, column);
}

function lines(
  places: SettingsPlaces,
  { firstRow, rowCount }: { readonly firstRow: number; readonly rowCount: number },
  column: number,
): string {
  return `${settingsCell(places, firstRow, column)}:${absoluteAddress(firstRow + rowCount - 1, column)}`;
}

/**
 * A formula ("=…") that shows `message` while the settings sheet says that something is wrong with its settings. On a
 * sheet without that line it is as it was.
 */
export function guardedBySettings(content: string, places: SettingsPlaces, message: string): string {
  const { check } = places.added;
  if (check === undefined) return content;
  return `=IF(ISTEXT(${settingsCell(places, check.row, check.column)}),${quoted(message)},${content.slice(1)})`;
}

const GUARD = /^=IF\(ISTEXT\((?:'(?:[^']|'')+'|[^'!(),]+)!\$?[A-Z]+\$?\d+\),"(?:[^"]|"")*",([\s\S]*)\)$/;

/** What `guardedBySettings` was given: formulas of before are without it. */
export function unguarded(content: string): string {
  const inner = GUARD.exec(content)?.[1];
  return inner === undefined ? content : `=${inner}`;
}
