import type { Area } from '../../base/address';
import type { Mark, SheetDrawing, SheetPieces } from '../../base/sheetDrawing';
import { OTHER_RATERS } from '../../scoring/raters';
import { PALETTE } from '../sheet/palette';
import type { SheetTexts } from '../texts/sheetTexts';
import { isAddedNumber, WIDENED_SETTINGS, type SettingsPlaces } from './settings';
import { ADDED_SETTINGS, type AddedSettingKey } from './settingWords';
import { settingsMarks, settingsRules } from './settingsMarks';

/** What is typed there stays as it is typed: a day is no number. */
const TEXT_SETTINGS = ADDED_SETTINGS.filter((key) => key !== 'check' && !isAddedNumber(key));
/** Fractions, shown in percent. */
const SHARE_SETTINGS = [
  'kpiShare',
  'behaviourShare',
  'abilityShare',
  'probationPay',
  ...OTHER_RATERS.map((rater) => `${rater}Weight` as const),
] as const;

/**
 * How rows look, and what they take, that were added to a settings sheet: as on a new one. Rows that it had and that take more
 * since take as much; `renewed` are their marks, in the place of those they have.
 */
export function addedLook(
  places: SettingsPlaces,
  rows: ReadonlySet<number>,
  { settings: texts }: SheetTexts,
): SheetPieces & { readonly renewed: readonly Mark[] } {
  const { check, ...others } = places.added;
  const single = (row: number): Area => ({ row, column: 1, rowCount: 1, columnCount: 1 });
  const inputs = Object.values(others).flatMap(({ row }) => (rows.has(row) ? [single(row)] : []));
  const { posts } = places.sections;
  const isAdded = posts !== undefined && rows.has(posts.firstRow - 1);
  const list = isAdded ? [{ row: posts.firstRow, column: 0, rowCount: posts.rowCount, columnCount: 3 }] : [];
  const own = [...inputs, ...list];
  const within = ({ row }: Area): boolean => own.some((area) => row >= area.row && row < area.row + area.rowCount);
  const widened = WIDENED_SETTINGS.flatMap((key) => places.added[key]?.row ?? []).filter((row) => !rows.has(row));
  const formatted = (keys: readonly AddedSettingKey[], numberFormat: string): SheetDrawing['styles'] =>
    keys.flatMap((key) => {
      const row = places.added[key]?.row;
      return row === undefined || !rows.has(row) ? [] : [{ area: single(row), style: { numberFormat } }];
    });
  return {
    blocks: [],
    styles: [
      ...own.map((area) => ({
        area,
        style: { fill: PALETTE.input, border: PALETTE.line, horizontal: 'left' as const },
      })),
      ...formatted(TEXT_SETTINGS, '@'),
      ...formatted(SHARE_SETTINGS, '0%'),
      ...(check !== undefined && rows.has(check.row) ? [{ area: single(check.row), style: { bold: true } }] : []),
    ],
    validations: settingsRules(places, texts.input, texts.yesNo).filter(
      ({ area }) => within(area) || widened.includes(area.row),
    ),
    renewed: settingsMarks(places).filter(({ area }) => widened.includes(area.row)),
  };
}
