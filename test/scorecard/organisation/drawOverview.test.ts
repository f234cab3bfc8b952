import { LANGUAGES } from '../../../src/base/language';
import { heightIn, MAX_ROW_HEIGHT, widthPoints } from '../../../src/base/textWidth';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { postsOf } from '../../../src/organisation/posts';
import { drawOverview } from '../../../src/scorecard/organisation/drawOverview';
import { LEGIBLE_WIDTH } from '../../../src/scorecard/sheet/printPages';
import { listedRows, type Line } from '../../organisation/listedRows';
import { bundledCatalogue } from '../../support/bundledCatalogue';

/** A post for each role of the catalogue. */
async function overview(language: (typeof LANGUAGES)[number]) {
  const catalogue = await bundledCatalogue(language);
  const lines = [...catalogue.roles.values()].map(({ id, name }, index): Line => {
    return ['人事行政部', name[language], `欧阳予安${index}`, '', null, id];
  });
  const posts = postsOf(listedRows(lines, catalogue));
  const drawing = drawOverview(posts, () => '总经理（唐砚秋）', catalogue, sheetTexts(language).organisation);
  const body = drawing.blocks.find(({ row }) => row === 3)?.contents ?? [];
  return { drawing, body, count: lines.length };
}

test.each(LANGUAGES)(
  'every role of the library is shown whole, on columns that print legibly: %s',
  async (language) => {
    const { drawing, body, count } = await overview(language);
    const { columnWidths, rowHeights, styles } = drawing;
    expect(body).toHaveLength(count);
    const size = styles.find(({ area }) => area.row === 3)?.style.size ?? 0;
    // One role's requirements in English are longer than a row can be high where the columns are as narrow as those of nine points.
    expect(size).toBe(language === 'en-US' ? 8 : 9);
    expect(widthPoints(columnWidths)).toBeLessThanOrEqual(language === 'en-US' ? 765 : 0.9 * LEGIBLE_WIDTH);
    for (const [index, line] of body.entries()) {
      const height = rowHeights.find(({ row }) => row === 3 + index)?.points ?? 0;
      const needed = line.map((text, column) => heightIn(String(text), widthPoints([columnWidths[column] ?? 0]), size));
      expect(Math.max(...needed)).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
      expect(height).toBeGreaterThanOrEqual(Math.max(...needed));
    }
  },
);

test.each([
  ['zh-CN', 230],
  ['zh-TW', 230],
  ['en-US', 320],
] as const)('the rows of all roles take little paper: %s, %d points each', async (language, most) => {
  const { drawing, count } = await overview(language);
  const rows = drawing.rowHeights.filter(({ row }) => row >= 3);
  expect(rows.reduce((sum, { points }) => sum + points, 0) / count).toBeLessThan(most);
});

test('no page is ended before it is full, and each is headed by the header alone', async () => {
  const { page } = (await overview('zh-CN')).drawing;
  expect(page).toMatchObject({ fitWide: 1, fitTall: 0, titleRows: { first: 2, last: 2 } });
  expect(page.breaks).toBeUndefined();
});
