import { wrappedLines } from '../../../src/base/textWidth';
import { LANGUAGES } from '../../../src/base/language';
import { mergeAt, widthOf } from '../../../src/scorecard/template/templateSheet';
import { cardWorld } from '../cardWorld';

/** Rows of lines that people rate are one line high: what stands there instead of a score fits into it. */

const ALL = { self: 0.1, manager: 0.5, superior: 0.1, peer: 0.1, report: 0.1, customer: 0.1 };
/** Points that a cell leaves free beside its text. */
const SIDES = 6;

test.each(LANGUAGES)('a wrong rating is told on one line with all raters on the card (%s)', async (language) => {
  const { context } = await cardWorld(language, ALL);
  const { template, texts } = context;
  const { sheet, indicatorRow, indicatorColumns } = template;
  const width = widthOf(sheet, mergeAt(sheet, indicatorRow, indicatorColumns['kpi.final'] ?? -1));
  const units = (2 * (width - SIDES)) / (sheet.fontSizes[indicatorRow] ?? 11);
  expect(units).toBeGreaterThan(0);
  expect(wrappedLines(texts.card.messages.invalidRating, units)).toBe(1);
});
