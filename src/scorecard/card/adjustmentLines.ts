import { cellAddress } from '../../base/address';
import { ADJUSTMENT_COLUMN_NAMES, ADJUSTMENT_COLUMNS, type AdjustmentLine } from '../columns/adjustmentColumns';
import { settingsCell } from '../settings/settingReference';
import type { BodyWriter } from './bodyWriter';
import type { CardContext } from './cardContext';

/** Writes the adjustment table, a row for each item of the settings; without items its one row stays blank. */
export function writeAdjustments(writer: BodyWriter, context: CardContext): void {
  const { adjustmentRow, adjustmentCount } = writer.layout;
  if (adjustmentRow === null) return;
  for (let index = 0; index < Math.max(1, adjustmentCount); index += 1) {
    writeAdjustment(writer, adjustmentRow + index, index, context);
  }
}

function writeAdjustment(writer: BodyWriter, row: number, index: number, context: CardContext): void {
  const { settings, places, texts } = context;
  const { adjustmentCount, adjustmentColumns } = writer.layout;
  const settingsRow = places.sections.adjustments.firstRow + (settings.adjustments[index]?.line ?? index);
  const line: AdjustmentLine = {
    isUsed: index < adjustmentCount,
    texts: texts.card,
    at: (name) => {
      const column = adjustmentColumns[`adjust.${name}`];
      return column === undefined ? '' : cellAddress(row, column);
    },
    settings: {
      item: settingsCell(places, settingsRow, 0),
      points: settingsCell(places, settingsRow, 1),
      cap: settingsCell(places, settingsRow, 2),
    },
  };
  for (const name of ADJUSTMENT_COLUMN_NAMES) {
    const column = adjustmentColumns[`adjust.${name}`];
    if (column !== undefined) writer.fill(row, column, ADJUSTMENT_COLUMNS[name], line);
  }
}
