import { columnPoints, linesIn } from '../../../src/base/textWidth';
import { LANGUAGES } from '../../../src/base/language';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { defaultSettings, drawSettings } from '../../../src/scorecard/settings/drawSettings';

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
