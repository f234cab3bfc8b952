import type { Language } from '../../../src/base/language';
import { isFormula, type Block, type CellContent } from '../../../src/base/sheetDrawing';
import { cellAddress } from '../../../src/base/address';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import type { PayCard } from '../../../src/scorecard/pay/payLine';
import type { PayContext } from '../../../src/scorecard/pay/drawPaySheet';
import { readSettings } from '../../../src/scorecard/settings/read/readSettings';
import { defaultSettings, drawSettings } from '../../../src/scorecard/settings/drawSettings';
import type { CellValue } from '../../../src/base/grid';
import { drawnSheet } from '../../support/drawnSheet';
import type { WrittenCell, WrittenSheet } from '../../support/xlsxFile';

/** Settings as a new workbook has them, for the pay sheet. */
export function payWorld(language: Language = 'zh-CN', period = '2026-11') {
  const texts = sheetTexts(language);
  const settingsDrawing = drawSettings(defaultSettings(period, texts), texts, language);
  const read = readSettings(texts.sheetNames.settings, drawnSheet('settings', settingsDrawing).values);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const context: PayContext = {
    period,
    shownPeriod: texts.periodName(period),
    places: read.value.places,
    texts: texts.pay,
    notANumber: texts.card.messages.notANumber,
    checkSettings: texts.settings.checkSettings,
  };
  return { texts, settingsDrawing, settings: read.value.settings, places: read.value.places, context };
}

export function payCard(ordinal: number, changes: Partial<PayCard> = {}): PayCard {
  return {
    number: `2026-11/E${ordinal}`,
    sheetName: `员工${ordinal}`,
    name: `员工${ordinal}`,
    employeeId: `E${ordinal}`,
    department: '客服部',
    position: '客服专员',
    coefficient: { row: 19, column: 3 },
    ...changes,
  };
}

/** Blocks on top of a sheet's values, as Excel would hold them; formulas as text. */
export function written(values: readonly (readonly CellValue[])[], blocks: readonly Block[]): CellValue[][] {
  const result = values.map((line) => [...line]);
  for (const block of blocks) {
    block.contents.forEach((line, down) =>
      line.forEach((content, right) => {
        const row = block.row + down;
        while (result.length <= row) result.push([]);
        const target = result[row] ?? [];
        while (target.length <= block.column + right) target.push('');
        if (content !== null) target[block.column + right] = plain(content);
      }),
    );
  }
  return result;
}

/** A sheet of values and formula texts as a file's sheet. */
export function asWritten(values: readonly (readonly CellValue[])[]): WrittenSheet {
  const cells: Record<string, WrittenCell> = {};
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value === '') return;
      const isText = typeof value === 'string' && value.startsWith('=');
      cells[cellAddress(row, column)] = isText ? { formula: value } : value;
    }),
  );
  return cells;
}

function plain(content: Exclude<CellContent, null>): CellValue {
  return isFormula(content) ? content.formula : content;
}
