import { everySheet } from './everySheet';
import { printSheets } from './printedSizes';

/** Points; LibreOffice lacks the workbook's font and makes columns a third wider, so that Excel prints larger. */
const LEGIBLE = 7.5;

test.each(['zh-CN', 'zh-TW', 'en-US'] as const)(
  'every sheet of ours is printed in at least seven and a half points, and no number is too wide for its cell: %s',
  async (language) => {
    const { file, others, own, settings } = await everySheet(language);
    expect(others).toHaveLength(4);
    const [printed = [], ...apart] = await printSheets([file, ...others]);
    expect(printed.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining([...own]));
    const ownSheets = [...printed.filter(({ sheet }) => own.includes(sheet)), ...apart.flat()];
    const texts = ownSheets.flatMap(({ sheet, pages }) => {
      const all = pages.flat();
      // Templates are printed by nobody, and their placeholders are longer than what takes their place.
      const isTemplate = all.some(({ text }) => text.includes('{{'));
      // What checks the settings stands in hidden columns, of which a page shows nothing.
      const seen = all.filter(({ text }) => sheet !== settings || text !== '###');
      return !isTemplate ? seen.map((text) => ({ sheet, ...text })) : [];
    });
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter(({ size, text }) => size < LEGIBLE || /^#+$/.test(text))).toEqual([]);
  },
);
