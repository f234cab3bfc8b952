import { absoluteAddress } from '../../base/address';
import type { Block, CellContent } from '../../base/sheetDrawing';
import { formula } from '../../base/sheetDrawing';
import { decimalText } from '../../scoring/decimal';
import { formulaIn, isFormulaIn, listRows, valueIn, type ListReading } from '../sheet/readList';
import { PAY_FORMULAS } from './payLine';
import type { PayColumn } from '../texts/payTexts';
import type { PayRules, SettingsPlaces } from '../settings/readSettings';

/**
 * Writes the pay rules that hold now into the formulas of a pay sheet, in place of the settings they point at: the
 * month goes on calculating with what HR types, and a rule that changes in the next month no longer changes this one.
 */
export function fixPayRules(list: ListReading<PayColumn>, places: SettingsPlaces, rules: PayRules): Block[] {
  return listRows(list).flatMap((row) =>
    PAY_FORMULAS.flatMap((name): Block[] => {
      const column = list.columns[name];
      const content = String(formulaIn(list, row, name));
      if (!isFormulaIn(list, row, name)) return [];
      const fixed = withRules(content, places, rules);
      return fixed === content ? [] : [{ row, column, contents: [[formula(fixed)]] }];
    }),
  );
}

/** Undoes `fixPayRules` where a formula is still as it left it: `live` gives each line's formulas as they are written. */
export function freePayRules(
  list: ListReading<PayColumn>,
  live: (number: string, row: number) => Readonly<Record<(typeof PAY_FORMULAS)[number], CellContent>> | null,
): Block[] {
  return listRows(list).flatMap((row) => {
    const lines = live(String(valueIn(list, row, 'no')).trim(), row);
    if (!lines) return [];
    const column = list.columns.attendance;
    // The attendance bonus alone depends on the rules; what HR typed over it stays.
    return isFormulaIn(list, row, 'attendance') ? [{ row, column, contents: [[lines.attendance]] }] : [];
  });
}

function withRules(content: string, places: SettingsPlaces, rules: PayRules): string {
  const keys: readonly (keyof PayRules)[] = ['attendanceShare', 'lapses', 'absenceDays'];
  return keys.reduce((text, key) => {
    const { row, column } = places.values[key];
    const cell = absoluteAddress(row, column).replace(/\$/g, '\\$');
    return text.replace(new RegExp(`${sheetPattern(places.sheet)}!${cell}(?!\\d)`, 'g'), decimalText(rules[key]));
  }, content);
}

/** The sheet's name as a formula writes it, with or without quotes. */
function sheetPattern(name: string): string {
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `(?:'${escaped(name.replace(/'/g, "''"))}'|${escaped(name)})`;
}
