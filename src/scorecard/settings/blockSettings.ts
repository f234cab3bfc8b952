import { cellAddress } from '../../base/address';
import { err, type Result } from '../../base/result';
import type { IndicatorFacts } from '../../catalogue/types';
import { readBlocks } from '../blocks/readItems';
import type { CardBlocks } from '../blocks/weighedLines';
import type { Settings, SettingsPlaces, SettingsProblem } from './settings';

/** The blocks of cards by settings that `readSettings` has read: names are found in the library, not on the sheet. */
export function blocksOf(
  { blocks }: Pick<Settings, 'blocks'>,
  { added }: Pick<SettingsPlaces, 'added'>,
  indicators: Iterable<IndicatorFacts>,
): Result<CardBlocks, readonly SettingsProblem[]> {
  const read = readBlocks(blocks, indicators);
  if (read.ok) return read;
  return err(
    read.error.map(({ block, ...problem }): SettingsProblem => {
      const place = added[`${block}Items`] ?? added[`${block}Share`];
      return { ...problem, cell: place === undefined ? '' : cellAddress(place.row, place.column) };
    }),
  );
}
