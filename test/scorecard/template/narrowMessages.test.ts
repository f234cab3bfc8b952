import { linesIn, wrappedLines } from '../../../src/base/textWidth';
import { LANGUAGES } from '../../../src/base/language';
import { mergeAt, widthOf } from '../../../src/scorecard/template/templateSheet';
import type { SheetTexts as Texts } from '../../../src/scorecard/texts/sheetTexts';
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

/** What is the longest above the scores, and where it stands. */
function aboveScores({ card, summary }: Texts): readonly (readonly ['status' | 'total.missing', string])[] {
  const { changed, missing, override } = card.messages;
  const overridden = `${override[0]}12${override[1]}${override[2]}101.5`;
  return [
    ['total.missing', `${changed}${missing[0]}12${missing[1]}`],
    ...[summary.status.done, summary.status.vetoed].map(
      (state) => ['status', `${state}${summary.beforeRemark}${overridden}`] as const,
    ),
  ];
}

test.each(LANGUAGES)('status and what is missing are whole side by side above the scores (%s)', async (language) => {
  const { context } = await cardWorld(language);
  const { template, texts } = context;
  const { sheet, results } = template;
  for (const [field, text] of aboveScores(texts)) {
    const { row, column } = results.find((result) => result.field === field) ?? { row: -1, column: -1 };
    const width = widthOf(sheet, mergeAt(sheet, row, column));
    expect([text, linesIn(text, width, sheet.fontSizes[row] ?? 11)]).toEqual([text, 1]);
  }
});

test.each(LANGUAGES)('what is missing is not said in the words of the status beside it (%s)', async (language) => {
  const { texts } = (await cardWorld(language)).context;
  const said = texts.card.messages.missing.join('');
  for (const status of Object.values(texts.summary.status)) expect(said).not.toContain(status);
});
