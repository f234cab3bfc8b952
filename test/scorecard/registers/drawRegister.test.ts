import { LANGUAGES } from '../../../src/base/language';
import type { SheetDrawing } from '../../../src/base/sheetDrawing';
import { loadRegisters } from '../../../src/catalogue/registers';
import { columnPoints } from '../../../src/base/textWidth';
import { registerSheetTexts } from '../../../src/i18n/sheets/registers/texts';
import { drawRegister } from '../../../src/scorecard/registers/drawRegister';
import { LEGIBLE_WIDTH } from '../../../src/scorecard/sheet/printPages';
import { bundledCatalogue } from '../../support/bundledCatalogue';

const PEOPLE = { sheet: '登记人员', area: { row: 3, column: 0, rowCount: 2, columnCount: 1 } };

const hintOf = ({ blocks }: SheetDrawing): string => String(blocks[1]?.contents[0]?.[0]);

test.each(LANGUAGES)('%s: each hint names every indicator once, and says nothing twice', async (language) => {
  const catalogue = await bundledCatalogue(language);
  for (const kind of loadRegisters()) {
    const hint = hintOf(drawRegister(kind, PEOPLE, catalogue, registerSheetTexts(language)));
    const names = kind.measures.map(
      ({ indicator }) => catalogue.indicators.get(indicator)?.name[language] ?? indicator,
    );
    for (const name of names) expect(hint).toContain(name);
    const bare = names.reduce((text, name) => text.replace(name, ''), hint);
    const sentences = bare.split(/[。.] ?/).filter((sentence) => sentence !== '');
    expect({ id: kind.id, sentences: [...new Set(sentences)] }).toEqual({ id: kind.id, sentences });
  }
});

test.each(LANGUAGES)('%s: no register is wider than what is printed legibly', async (language) => {
  const catalogue = await bundledCatalogue(language);
  for (const kind of loadRegisters()) {
    const { columnWidths } = drawRegister(kind, PEOPLE, catalogue, registerSheetTexts(language));
    const points = columnWidths.reduce((sum, each) => sum + columnPoints(each), 0);
    expect({ id: kind.id, fits: points <= LEGIBLE_WIDTH }).toEqual({ id: kind.id, fits: true });
    // What gives way is still wide enough for words.
    expect(Math.min(...columnWidths)).toBeGreaterThanOrEqual(8);
  }
});

test('indicators that are measured alike share a sentence, others have one each', async () => {
  const catalogue = await bundledCatalogue('zh-CN');
  const hint = (id: string): string => {
    const kind = loadRegisters().find((each) => each.id === id);
    return kind ? hintOf(drawRegister(kind, PEOPLE, catalogue, registerSheetTexts('zh-CN'))) : '';
  };
  expect(hint('after-sales')).toMatch(
    /^[^。]+、[^。]+还需要本表以外的数据，或由人评分，请自行填写实际完成。“本人责任”为“否”的行不计入。$/,
  );
  expect(hint('complaints')).toMatch(/^[^。]+、[^。]+（分别计算）＝本期行数。/);
  expect(hint('quality-inspections').match(/＝/g)).toHaveLength(2);
});

test('every line that is drawn is high enough for handwriting and two typed lines', async () => {
  const [kind] = loadRegisters();
  if (!kind) throw new Error('no register');
  const catalogue = await bundledCatalogue('zh-CN');
  const { rowHeights, styles, blocks } = drawRegister(kind, PEOPLE, catalogue, registerSheetTexts('zh-CN'));
  const first = (blocks.at(-1)?.row ?? -1) + 1;
  const drawn = styles.find(({ area, style }) => area.row === first && style.border !== undefined);
  const { points = 0, count } = rowHeights.find(({ row }) => row === first) ?? {};
  expect(count).toBe(drawn?.area.rowCount);
  expect(points).toBeGreaterThanOrEqual(2 * 10 * 1.36);
});

test.each([
  ['a comma in it', (name: string) => `${name}, all`],
  ['more characters than Excel takes', (name: string) => name.repeat(40)],
])(
  'an indicator that a company named with %s leaves its column without a list that would refuse it',
  async (_, rename) => {
    const catalogue = await bundledCatalogue('zh-CN');
    const renamed = [...catalogue.indicators].map(([id, indicator]) => {
      const name = { ...indicator.name, 'zh-CN': rename(indicator.name['zh-CN']) };
      return [id, { ...indicator, name }] as const;
    });
    const kinds = loadRegisters().filter(({ columns, measures }) => columns.includes('item') && measures.length > 1);
    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) {
      const lists = (indicators: typeof catalogue.indicators): number =>
        drawRegister(kind, PEOPLE, { ...catalogue, indicators }, registerSheetTexts('zh-CN')).validations.filter(
          ({ rule }) => rule.type === 'list',
        ).length;
      expect(lists(new Map(renamed))).toBe(lists(catalogue.indicators) - 1);
    }
  },
);
