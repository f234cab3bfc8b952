import { absoluteAddress, absoluteAreaAddress } from '../../base/address';
import { columnBlocks, type PlacedContent } from '../../base/gatherBlocks';
import type { Block, CellContent } from '../../base/sheetDrawing';
import { formula } from '../../base/sheetDrawing';
import { decimalText } from '../../scoring/decimal';
import { formulaIn, isFormulaIn, listRows, valueIn, type ListReading } from '../sheet/readList';
import { PAY_AMOUNTS, PAY_FORMULAS } from './payLine';
import type { PayColumn } from '../texts/payTexts';
import { fixedPosts } from '../settings/postRules';
import type { PayRules, Settings, SettingsPlaces } from '../settings/readSettings';

type FixedRules = Pick<Settings, 'pay' | 'posts'>;

/**
 * Writes the pay rules that hold now into the formulas of a pay sheet, in place of the settings they point at: the
 * month goes on calculating with what HR types, and a rule that changes in the next month no longer changes this one.
 */
export function fixPayRules(list: ListReading<PayColumn>, places: SettingsPlaces, rules: FixedRules): Block[] {
  const cells = listRows(list).flatMap((row) =>
    PAY_FORMULAS.flatMap((name): PlacedContent[] => {
      const column = list.columns[name];
      const content = String(formulaIn(list, row, name));
      if (!isFormulaIn(list, row, name)) return [];
      const fixed = withRules(content, places, rules);
      return fixed === content ? [] : [{ row, column, content: formula(fixed) }];
    }),
  );
  return columnBlocks(cells);
}

/** Undoes `fixPayRules` where a formula is still as it left it: `live` gives each line's formulas as they are written. */
export function freePayRules(
  list: ListReading<PayColumn>,
  live: (number: string, row: number) => Readonly<Record<(typeof PAY_FORMULAS)[number], CellContent>> | null,
): Block[] {
  const cells = listRows(list).flatMap((row) => {
    const lines = live(String(valueIn(list, row, 'no')).trim(), row);
    if (!lines) return [];
    // What HR typed over an amount stays.
    return PAY_AMOUNTS.flatMap((name): PlacedContent[] =>
      isFormulaIn(list, row, name) ? [{ row, column: list.columns[name], content: lines[name] }] : [],
    );
  });
  return columnBlocks(cells);
}

function withRules(content: string, places: SettingsPlaces, rules: FixedRules): string {
  const keys: readonly (keyof PayRules)[] = ['attendanceShare', 'lapses', 'absenceDays'];
  const { check } = places.added;
  // A closed month says nothing of settings that are faulty later: 0 is what the line shows while they are fine.
  const fixed = [
    ...keys.map((key) => ({ cells: addressOf(places.values[key]), value: decimalText(rules.pay[key]) })),
    ...(check === undefined ? [] : [{ cells: addressOf(check), value: '0' }]),
    ...postCells(places, rules),
  ];
  return fixed.reduce((text, { cells, value }) => {
    const escaped = cells.replace(/\$/g, '\\$');
    return text.replace(new RegExp(`${sheetPattern(places.sheet)}!${escaped}(?![:\\d])`, 'g'), () => value);
  }, content);
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
