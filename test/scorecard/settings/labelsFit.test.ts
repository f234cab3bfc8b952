import { columnPoints, heightIn, linesIn } from '../../../src/base/textWidth';
import { LANGUAGES } from '../../../src/base/language';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { defaultSettings, drawSettings } from '../../../src/scorecard/settings/drawSettings';
import { LEGIBLE_WIDTH, paperRoom } from '../../../src/scorecard/sheet/printPages';

/** Bold letters are a little wider. */
const BOLD = 1.06;

test.each(LANGUAGES)('no label of the settings is cut by the value beside it (%s)', (language) => {
  const texts = sheetTexts(language);
  const { blocks, columnWidths } = drawSettings(defaultSettings('2026-11', texts), texts, language);
  const width = columnPoints(columnWidths?.[0] ?? 0);
  const labels = (blocks[0]?.contents ?? []).flatMap(([label, value]) =>
    typeof label === 'string' && value !== null && value !== '' ? [label] : [],
  );
  expect(labels.length).toBeGreaterThan(20);
  expect(labels.filter((label) => linesIn(label, width, 11) > 1)).toEqual([]);
});

test.each(LANGUAGES)('every header of the settings is as wide as its column (%s)', (language) => {
  const texts = sheetTexts(language);
  const { columnWidths } = drawSettings(defaultSettings('2026-11', texts), texts, language);
  const { gradeHeaders, adjustmentHeaders, postHeaders } = texts.settings;
  const cut = [gradeHeaders, adjustmentHeaders, postHeaders].flatMap((headers) =>
    headers.filter((header, at) => linesIn(header, columnPoints(columnWidths[at] ?? 0), 11 * BOLD) > 1),
  );
  expect(cut).toEqual([]);
});

test.each(LANGUAGES)('whatever the check of the settings says stands in its cells (%s)', (language) => {
  const texts = sheetTexts(language);
  const { columnWidths, merges, rowHeights } = drawSettings(defaultSettings('2026-11', texts), texts, language);
  const { column, columnCount, row } = merges.at(-1)!;
  const width = columnWidths.slice(column, column + columnCount).reduce((sum, each) => sum + columnPoints(each), 0);
  const height = rowHeights.find((each) => each.row === row)?.points ?? 0;
  const { fault, sentences } = texts.settings.check;
  const said = Object.values(sentences).map((sentence) => `${fault}B10:B17 ${sentence}`);
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((each) => heightIn(each, width, 11) > height)).toEqual([]);
});

test.each(LANGUAGES)('the settings print as large as other sheets do (%s)', (language) => {
  const texts = sheetTexts(language);
  const { columnWidths, page } = drawSettings(defaultSettings('2026-11', texts), texts, language);
  const points = columnWidths.reduce((sum, each) => sum + columnPoints(each), 0);
  const legible = (LEGIBLE_WIDTH * paperRoom(page.orientation).across) / paperRoom('landscape').across;
  expect(points).toBeLessThanOrEqual((legible * 11) / 10);
});
