import { LANGUAGES } from '../../../src/base/language';
import type { Unit } from '../../../src/scoring/scoringRule';
import { figureFormat, numberFormat } from '../../../src/scoring/sentences/units';
import { onFirstSheet, openTestWorkbook } from '../../embedded/openTestWorkbook';

/** Cells of cards that show their unit take what is typed, pasted and imported as cells without one do. */

const UNITS: readonly Unit[] = [
  ...(['percent', 'yuan', 'ratio', 'score5', 'count', 'times', 'points'] as const),
  ...(['days', 'hours', 'minutes', 'seconds', 'hoursPerMonth'] as const),
];
const TYPED = ['3', '0', '-2', '2.5', '1,200', '0.95', '95%', '1e3', '–', '三次', '¥20', '3次'];

test.each(LANGUAGES)('%s', async (language) => {
  const book = await openTestWorkbook();
  const formats = UNITS.flatMap((unit) => [numberFormat(unit), figureFormat(unit, language)]);
  const area = { rows: TYPED.length, columns: formats.length };
  await onFirstSheet(book, (sheet) => {
    sheet.getRangeByIndexes(0, 0, area.rows, area.columns).numberFormat = TYPED.map(() => formats);
    // Below by a program, as packs and tables of actual values are taken in.
    const imported = sheet.getRangeByIndexes(area.rows, 0, area.rows, area.columns);
    imported.numberFormat = TYPED.map(() => formats);
    imported.values = TYPED.map((text) => formats.map(() => text));
  });
  for (const [row, text] of TYPED.entries()) {
    for (const column of formats.keys()) {
      expect(book.host.enterByHand('Sheet1', row, column, text)).toEqual({ ok: true, value: null });
    }
  }
  const { values, texts } = await onFirstSheet(book, async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, 2 * area.rows, area.columns);
    range.load('values,text');
    await context.sync();
    return { values: range.values as unknown[][], texts: range.text };
  });
  for (const [row, line] of values.entries()) {
    for (const [at, unit] of UNITS.entries()) {
      const entry = TYPED[row % TYPED.length];
      expect([unit, entry, line[2 * at + 1]]).toEqual([unit, entry, line[2 * at]]);
    }
  }
  expect(texts[0]?.[2 * UNITS.indexOf('times') + 1]).toBe(
    { 'zh-CN': '3次', 'zh-TW': '3次', 'en-US': '3 times' }[language],
  );
});
