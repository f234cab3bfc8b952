import { contains } from '../../../src/base/address';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { ADJUSTMENT_COLUMN_NAMES, ADJUSTMENT_COLUMNS } from '../../../src/scorecard/columns/adjustmentColumns';
import {
  INDICATOR_COLUMN_NAMES,
  INDICATOR_COLUMNS,
  NOTED_COLUMNS,
} from '../../../src/scorecard/columns/indicatorColumns';
import { drawCardTemplate } from '../../../src/scorecard/template/drawTemplate';
import { placeholderWord } from '../../../src/scorecard/template/placeholder';
import { cardWorld } from '../cardWorld';

const languages = ['zh-CN', 'zh-TW', 'en-US'] as const;
const raters = ['superior', 'peer', 'report', 'customer'];

test.each(languages)(
  'the built-in template has every column that is shown once, its header above it (%s)',
  async (language) => {
    const { context, templateSheet } = await cardWorld(language);
    const { template } = context;
    const { headers, adjustmentHeaders } = sheetTexts(language).card;
    const above = (row: number | null, column: number | undefined) =>
      templateSheet.values[(row ?? 0) - 1]?.[column ?? -1];
    const hidden = INDICATOR_COLUMN_NAMES.filter((name) => INDICATOR_COLUMNS[name].width === 0);
    expect(hidden).toEqual(['source', 'definition']);
    for (const name of INDICATOR_COLUMN_NAMES) {
      if (hidden.includes(name)) continue;
      const column = template.indicatorColumns[`kpi.${name}`];
      if (raters.includes(name)) {
        expect(column).toBeUndefined();
        continue;
      }
      expect(templateSheet.values[template.indicatorRow]?.[column ?? -1]).toBe(
        placeholderWord(`kpi.${name}`, language),
      );
      expect(above(template.indicatorRow, column)).toBe(headers[name]);
    }
    for (const name of ADJUSTMENT_COLUMN_NAMES) {
      const column = template.adjustmentColumns[`adjust.${name}`];
      expect(column).toBe(template.indicatorColumns[`kpi.${ADJUSTMENT_COLUMNS[name].below}`]);
      expect(above(template.adjustmentRow, column)).toBe(adjustmentHeaders[name]);
    }
  },
);

test('the built-in template is unlocked where a column is for entries, and nowhere else in its row', async () => {
  const { context } = await cardWorld();
  const { indicatorRow, indicatorColumns } = context.template;
  const { inputs } = drawCardTemplate(context.places, context.texts, 'zh-CN');
  const unlocked = INDICATOR_COLUMN_NAMES.filter((name) =>
    inputs.some((area) => contains(area, indicatorRow, indicatorColumns[`kpi.${name}`] ?? -1)),
  );
  expect(unlocked).toEqual(['actual', 'self', 'manager', 'note']);
});

test('no two columns share a word: a placeholder means one column', () => {
  const words = [...Object.values(INDICATOR_COLUMNS), ...Object.values(ADJUSTMENT_COLUMNS)].flatMap(
    (each) => each.words,
  );
  expect(new Set(words).size).toBe(words.length);
});

test('a weight is the fraction that is printed: what it counts is rounded as one would with a pencil', async () => {
  const { context } = await cardWorld();
  const [assessed] = [...context.catalogue.roles.values()].flatMap(({ indicators }) => indicators);
  if (!assessed) throw new Error('no indicator');
  const line = { ...context, assessed: { ...assessed, weight: 9.7 } };
  expect(INDICATOR_COLUMNS.weight.content(line as never)).toBe(0.097);
});

test('records name the columns they note in the order they always have', () => {
  const noted = ['name', 'weight', 'target', 'actual', 'system', 'self', 'manager', 'note', 'rule', ...raters];
  expect(NOTED_COLUMNS).toEqual(noted);
});
