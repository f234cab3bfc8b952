import { absoluteAddress, absoluteAreaAddress } from '../../base/address';
import { columnBlocks, type PlacedContent } from '../../base/gatherBlocks';
import type { Block } from '../../base/sheetDrawing';
import { formula } from '../../base/sheetDrawing';
import { decimalText } from '../../scoring/decimal';
import { prorationNumber } from '../employment/employmentRules';
import { isFormulaAt, listRows, valueIn, type ListReading } from '../sheet/readList';
import { PAY_AMOUNTS, PAY_FORMULAS, type PayColumns, type PayLine } from './payLine';
import type { PayColumn } from '../texts/payTexts';
import { fixedPosts } from '../settings/postRules';
import type { PayRules, Settings, SettingsPlaces } from '../settings/settings';

type FixedRules = Pick<Settings, 'pay' | 'posts' | 'employment'>;

/** Calculated from settings too, where the sheet has them. */
const PART_FORMULAS = ['days', 'share'] as const;

/**
 * Writes the pay rules that hold now into the formulas of a pay sheet, in place of the settings they point at: the
 * month goes on calculating with what HR types, and a rule that changes in the next month no longer changes this one.
 */
export function fixPayRules(
  list: ListReading<PayColumn>,
  columns: PayColumns,
  places: SettingsPlaces,
  rules: FixedRules,
): Block[] {
  const cells = listRows(list).flatMap((row) =>
    [...PAY_FORMULAS, ...PART_FORMULAS].flatMap((name): PlacedContent[] => {
      const column = columns[name];
      if (column === undefined || !isFormulaAt(list, row, column)) return [];
      const content = String(list.formulas[row]?.[column] ?? '');
      const fixed = withRules(content, places, rules);
      return fixed === content ? [] : [{ row, column, content: formula(fixed) }];
    }),
  );
  return columnBlocks(cells);
}

/** Undoes `fixPayRules` where a formula is still as it left it: `live` gives each line's formulas as they are written. */
export function freePayRules(
  list: ListReading<PayColumn>,
  columns: PayColumns,
  live: (number: string, row: number) => PayLine | null,
): Block[] {
  const cells = listRows(list).flatMap((row) => {
    const lines = live(String(valueIn(list, row, 'no')).trim(), row);
    if (!lines) return [];
    // What HR typed over an amount stays.
    return [...PAY_AMOUNTS, ...PART_FORMULAS].flatMap((name): PlacedContent[] => {
      const column = columns[name];
      const isLive = column !== undefined && lines[name] !== '' && isFormulaAt(list, row, column);
      return isLive ? [{ row, column, content: lines[name] }] : [];
    });
  });
  return columnBlocks(cells);
}

function withRules(content: string, places: SettingsPlaces, rules: FixedRules): string {
  const keys: readonly (keyof PayRules)[] = ['attendanceShare', 'lapses', 'absenceDays'];
  const { check } = places.added;
  // A closed month says nothing of settings that are faulty later: 0 is what the line shows while they are fine.
  const fixed = [
    ...keys.map((key) => ({ cells: addressOf(places.values[key]), value: decimalText(rules.pay[key]) })),
    ...partConstants(places, rules),
    ...(check === undefined ? [] : [{ cells: addressOf(check), value: '0' }]),
    ...postCells(places, rules),
  ];
  return fixed.reduce((text, { cells, value }) => {
    const escaped = cells.replace(/\$/g, '\\$');
    return text.replace(new RegExp(`${sheetPattern(places.sheet)}!${escaped}(?![:\\d])`, 'g'), () => value);
  }, content);
}

function partConstants(
  { added }: SettingsPlaces,
  { employment }: FixedRules,
): { readonly cells: string; readonly value: string }[] {
  const { prorating, probationPay } = added;
  return [
    ...(prorating === undefined ? [] : [{ cells: addressOf(prorating), value: String(prorationNumber(employment)) }]),
    ...(probationPay === undefined
      ? []
      : [{ cells: addressOf(probationPay), value: decimalText(employment.probationPay ?? 0) }]),
  ];
}

function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return absoluteAddress(row, column);
}

/** The lines by post: areas of the settings sheet, and what stood there. */
function postCells(
  { sections: { posts: place } }: SettingsPlaces,
  { posts }: FixedRules,
): { cells: string; value: string }[] {
  if (place === undefined) return [];
  const { firstRow: row, rowCount } = place;
  const area = (column: number): string => absoluteAreaAddress({ row, column, rowCount, columnCount: 1 });
  const { words, answers } = fixedPosts(posts, rowCount);
  return [
    { cells: area(0), value: words },
    { cells: area(1), value: answers },
  ];
}

/** The sheet's name as a formula writes it, with or without quotes. */
function sheetPattern(name: string): string {
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `(?:'${escaped(name.replace(/'/g, "''"))}'|${escaped(name)})`;
}
