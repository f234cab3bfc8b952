import { isFormula } from '../../../src/base/sheetDrawing';
import { columnPoints } from '../../../src/base/textWidth';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { postsOf } from '../../../src/organisation/posts';
import { drawHeadcount } from '../../../src/scorecard/organisation/drawHeadcount';
import { listedRows, type Line } from '../../organisation/listedRows';
import { bundledCatalogue } from '../../support/bundledCatalogue';

const { organisation: texts } = sheetTexts('zh-CN');

/** @param more posts of the last department */
async function headcount(departments: number, posts: number, more = 0) {
  const lines = Array.from({ length: departments * posts + more }, (_, index): Line => {
    return [`部门${Math.min(departments - 1, Math.floor(index / posts))}`, `岗位${index}`, `甲${index}`];
  });
  return drawHeadcount(postsOf(listedRows(lines)), await bundledCatalogue('zh-CN'), texts);
}

/** Width and height of A4 lying, without margins, in points. */
const PAGE = { width: 786, height: 531 };

test('texts of ten points print at eight or more, whether the table fits a page or takes several', async () => {
  for (const [departments, posts, fits] of [
    [3, 4, true],
    [5, 5, false],
    [12, 5, false],
  ] as const) {
    const { columnWidths, rowHeights, page } = await headcount(departments, posts);
    expect(PAGE.width / columnWidths.reduce((sum, width) => sum + columnPoints(width), 0)).toBeGreaterThan(0.8);
    const height = rowHeights.reduce((sum, { points, count = 1 }) => sum + points * count, 0);
    if (page.fitTall === 1) expect(PAGE.height / height).toBeGreaterThan(0.8);
    expect(page.fitTall === 1).toBe(fits);
  }
});

test('departments are summed below the list, each from its own lines', async () => {
  const { blocks } = await headcount(12, 3);
  const lines = blocks.flatMap(({ row, column, contents }) =>
    contents.map((cells, index) => ({ row: row + index, column, cells })),
  );
  const header = lines.find(({ cells }) => cells[0] === texts.headcount.departments);
  const sums = lines.filter(({ row }) => row > (header?.row ?? Infinity));
  expect(sums.map(({ row, column, cells }) => [row, column, cells[0]])).toEqual(
    Array.from({ length: 12 }, (_, index) => [(header?.row ?? 0) + 1 + index, 0, `部门${index}`]),
  );
  const [, second] = sums;
  const actual = second?.cells[5];
  expect(actual && isFormula(actual) ? actual.formula : actual).toBe(
    `=IF(SUMPRODUCT((A4:A39=A${(second?.row ?? 0) + 1})*ISNUMBER(F4:F39))=0,"",` +
      `SUMPRODUCT((A4:A39=A${(second?.row ?? 0) + 1})*1,F4:F39))`,
  );
});

test('no page begins with the total', async () => {
  // About as many sums as lines: two pages are filled alike where the list ends.
  for (let departments = 15; departments <= 25; departments += 1) {
    const { blocks, page } = await headcount(departments, 1, 4);
    expect(page.breaks ?? []).not.toContain(blocks.at(-3)?.row);
  }
});
