import { LANGUAGES } from '../../src/base/language';
import type { SheetDrawing } from '../../src/base/sheetDrawing';
import { textUnits, widthPoints } from '../../src/base/textWidth';
import { packTexts } from '../../src/i18n/sheets/packs/texts';
import { sheetTexts } from '../../src/i18n/sheets/texts';
import { drawLog } from '../../src/packs/collect/drawLog';
import { drawSources } from '../../src/scorecard/exports/drawSources';
import { drawProjectTable } from '../../src/scorecard/projects/projectTable';
import { LEGIBLE_WIDTH } from '../../src/scorecard/sheet/printPages';

/** Letters of headers are bold. */
const BOLD = 1.08;

/** Words of the last row drawn, the headers, that are wider than their column and would be broken. */
function brokenWords({ blocks, columnWidths }: SheetDrawing): string[] {
  const headers = blocks.find(({ contents }) => contents[0]?.length === columnWidths.length)?.contents[0] ?? [];
  expect(headers).toHaveLength(columnWidths.length);
  return headers.flatMap((header, at) =>
    String(header)
      .split(/[\s/]+/)
      .filter((word) => /^[\w-]+$/.test(word) && textUnits(word) * BOLD > (columnWidths[at] ?? 0)),
  );
}

test.each(LANGUAGES)('lists that are as narrow as a legible page break no word of their headers: %s', (language) => {
  const { log } = packTexts(language);
  const { project, sources } = sheetTexts(language);
  const sheets = [drawLog([], log), drawProjectTable(project), drawSources([], sources)];
  expect(sheets.map(brokenWords)).toEqual([[], [], []]);
  for (const { columnWidths } of sheets) expect(widthPoints(columnWidths)).toBeLessThanOrEqual(LEGIBLE_WIDTH);
  // How it was handed out is one word in English.
  const kind = sheets[0]?.columnWidths[1] ?? 0;
  expect(Object.values(log.kinds).filter((word) => !word.includes(' ') && textUnits(word) > kind)).toEqual([]);
});
