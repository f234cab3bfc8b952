import { parseArea } from '../../../src/base/address';
import type { CellValue } from '../../../src/base/grid';
import { isFormula, type Block, type CellContent } from '../../../src/base/sheetDrawing';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { NO_BLOCKS } from '../../../src/scorecard/blocks/blockRules';
import { readBlocks } from '../../../src/scorecard/blocks/readItems';
import { withBlocks } from '../../../src/scorecard/blocks/withBlocks';
import { cardHeights } from '../../../src/scorecard/card/cardHeights';
import { planCards } from '../../../src/scorecard/card/planCards';
import { readCardTemplate } from '../../../src/scorecard/template/template';
import { drawCardTemplate } from '../../../src/scorecard/template/drawTemplate';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { calculatedCell } from '../../support/calculatedCell';
import { cardWorld, person } from '../cardWorld';

function contentAt(blocks: readonly Block[], row: number, column: number): CellContent {
  for (const block of blocks) {
    const content = block.contents[row - block.row]?.[column - block.column];
    if (content !== undefined && content !== null) return content;
  }
  return null;
}

test('a card has a line for each indicator, and everything below moves down', async () => {
  const { catalogue, context } = await cardWorld();
  const [plan] = planCards([person(catalogue)], context, '{姓名}', new Set());
  const count = plan?.person.role.indicators.length ?? 0;
  expect(plan?.body.layout).toMatchObject({ indicatorRow: 6, indicatorCount: count, adjustmentCount: 3 });
  expect(plan?.body.layout.adjustmentRow).toBe(9 + count - 1);
  const weights = Array.from({ length: count }, (_, index) => contentAt(plan?.body.blocks ?? [], 6 + index, 6));
  expect(weights.reduce<number>((sum, weight) => sum + Number(weight), 0)).toBeCloseTo(1, 9);
});

test('cards of one role share their body and differ in the head', async () => {
  const { catalogue, context } = await cardWorld();
  const people = [person(catalogue), person(catalogue, { name: '钱朵朵', employeeId: 'E1018' })];
  const [first, second] = planCards(people, context, '{姓名}', new Set());
  expect(first?.body).toBe(second?.body);
  expect(first?.head).not.toEqual(second?.head);
  expect([first?.number, second?.number]).toEqual(['2026-11/E1017', '2026-11/E1018']);
});

test('no placeholder is left on a card, in either language', async () => {
  for (const language of ['zh-CN', 'zh-TW', 'en-US'] as const) {
    const { catalogue, context, templateSheet } = await cardWorld(language);
    const [plan] = planCards([person(catalogue, { roleId: 'R05' })], context, '{name}', new Set());
    const blocks = [...(plan?.body.blocks ?? []), ...(plan?.head ?? [])];
    const link = plan?.body.link;
    templateSheet.values.forEach((line, row) =>
      line.forEach((value, column) => {
        if (!String(value).includes('{{')) return;
        const place = plan?.body.layout.place(row) ?? row;
        if (link?.row === place && link.column === column) return;
        const content = contentAt(blocks, place, column);
        expect(content).not.toBeNull();
        expect(isFormula(content) ? content.formula : String(content)).not.toContain('{{');
      }),
    );
  }
});

describe.each(['zh-CN', 'zh-TW', 'en-US'] as const)('how far a card is stands on it (%s)', (language) => {
  const ROWS = 60;

  /** What the card's status says with these cells, and what it is said with. */
  async function statusWith(cells: Readonly<Record<string, CellValue>>): Promise<CellValue> {
    const { catalogue, context } = await cardWorld(language);
    const [plan] = planCards([person(catalogue, { roleId: 'R05' })], context, '{name}', new Set());
    const { results = [] } = plan?.body.layout ?? {};
    const place = results.find(({ field }) => field === 'status') ?? { row: -1, column: -1 };
    const content = contentAt(plan?.body.blocks ?? [], place.row, place.column);
    const lines = Array.from({ length: ROWS }, (): CellValue[] => Array.from({ length: 15 }, () => ''));
    for (const [cell, value] of Object.entries(cells)) {
      const at = results.find(({ field }) => field === cell) ?? parseArea(cell);
      lines[at?.row ?? 0]?.splice(at?.column ?? 0, 1, value);
    }
    const settings = context.texts.sheetNames.settings;
    const sheets = { card: lines, [settings]: Array.from({ length: 5 }, (): CellValue[] => ['', '']) };
    return calculatedCell(isFormula(content) ? content.formula : '', sheets, place);
  }

  const { status, beforeRemark } = sheetTexts(language).summary;

  it.each([
    ['nothing is entered', {}, status.open],
    ['a comment is no score', { O7: '…', J7: '–' }, status.open],
    ['an actual value is entered', { I7: 0.9 }, status.partial],
    ['a rating is entered', { L8: 80 }, status.partial],
    ['there is a total', { I7: 0.9, 'total.score': 88 }, status.done],
    ['0 is a total', { I7: 0.9, 'total.score': 0 }, status.done],
    ['a veto counts', { I7: 0.9, 'total.score': 88, veto: '…' }, status.vetoed],
    ['a veto waits', { I7: 0.9, veto: '…' }, status.partial],
    ['a score was overridden', { I7: 0.9, 'total.score': 88, override: 'x 1' }, `${status.done}${beforeRemark}x 1`],
    ['one was before there is a total', { I7: 0.9, override: 'x 1' }, status.partial],
  ])('%s', async (_, cells, said) => {
    expect(await statusWith(cells as Readonly<Record<string, CellValue>>)).toBe(said);
  });
});

test('namesakes all get their id, and people without id stay apart', async () => {
  const { catalogue, context } = await cardWorld();
  const people = [
    person(catalogue, { name: '王小雨', employeeId: 'E1024' }),
    person(catalogue, { name: '王小雨', employeeId: 'E1025' }),
    person(catalogue, { name: '李光', employeeId: '' }),
    person(catalogue, { name: '李光', employeeId: '' }),
    person(catalogue, { name: '李光', employeeId: '', department: '客服部' }),
  ];
  const plans = planCards(people, context, '{姓名}', new Set());
  expect(plans.map(({ sheetName }) => sheetName)).toEqual([
    '王小雨_E1024',
    '王小雨_E1025',
    '李光_视觉部',
    '李光_视觉部(2)',
    '李光_客服部',
  ]);
  expect(new Set(plans.map(({ number }) => number)).size).toBe(5);
});

test('a sheet that exists already is never taken', async () => {
  const { catalogue, context } = await cardWorld();
  const [plan] = planCards([person(catalogue)], context, '{姓名}', new Set(['赵一鸣']));
  expect(plan?.sheetName).toBe('赵一鸣_E1017');
});

test('a name that looks like a formula stays a text in the plan', async () => {
  const { catalogue, context } = await cardWorld();
  const [plan] = planCards([person(catalogue, { name: '=1+1' })], context, '{姓名}', new Set());
  expect(contentAt(plan?.head ?? [], 2, 2)).toBe('=1+1');
});

test('a role or a period that needs two lines makes its row of the head higher, and no other', async () => {
  const { catalogue, context } = await cardWorld('en-US');
  const pointsOf = (roleId: string, shownPeriod = '2026-11'): number | undefined => {
    const [plan] = planCards([person(catalogue, { roleId })], { ...context, shownPeriod }, '{name}', new Set());
    return plan?.body.rowHeights.find(({ row }) => row === 1)?.points;
  };
  const ids = [...catalogue.roles.values()].sort((a, b) => a.name['en-US'].length - b.name['en-US'].length);
  const [shortest, longest] = [ids[0]?.id ?? '', ids.at(-1)?.id ?? ''];
  expect(pointsOf(shortest)).toBeUndefined();
  expect(pointsOf(longest)).toBeGreaterThan(25);
  expect(pointsOf(shortest, '2026-10-15 to 2026-11-30')).toBeGreaterThan(25);
});

test('described levels stand within the frame of the last page', async () => {
  const { context, templateSheet } = await cardWorld();
  const levels = templateSheet.values.findIndex((line) => line.includes('{{分级描述}}'));
  const { styles } = drawCardTemplate(context.places, context.texts, 'zh-CN');
  const framed = styles.filter(({ style }) => style.border !== undefined).map(({ area }) => area.row + area.rowCount);
  expect(levels).toBeGreaterThan(0);
  expect(framed).toContain(levels + 1);
});

test('a target only the company knows is an input', async () => {
  const { catalogue, context } = await cardWorld();
  const role = [...catalogue.roles.values()].find(({ indicators }) =>
    indicators.some(({ target, rule }) => target === null && rule.kind !== 'judgement'),
  );
  const index = role?.indicators.findIndex(({ target, rule }) => target === null && rule.kind !== 'judgement') ?? -1;
  const [plan] = planCards([person(catalogue, { roleId: role?.id ?? '' })], context, '{姓名}', new Set());
  const column = plan?.body.layout.indicatorColumns['kpi.target'];
  const row = 6 + index;
  expect(
    plan?.body.inputs.some((area) => area.column === column && area.row <= row && row < area.row + area.rowCount),
  ).toBe(true);
});

test('an adjustment item is found on its own line of the settings, though a line above it is blank', async () => {
  const { catalogue, context } = await cardWorld();
  const [first, ...rest] = context.settings.adjustments;
  if (!first) throw new Error('no adjustments');
  const adjustments = [first, ...rest.map((each) => ({ ...each, line: each.line + 1 }))];
  const [plan] = planCards(
    [person(catalogue)],
    { ...context, settings: { ...context.settings, adjustments } },
    '{姓名}',
    new Set(),
  );
  const { layout, blocks } = plan?.body ?? { layout: null, blocks: [] };
  if (!layout || layout.adjustmentRow === null) throw new Error('no adjustment rows');
  const column = layout.adjustmentColumns['adjust.item'] ?? 0;
  const { firstRow } = context.places.sections.adjustments;
  adjustments.forEach(({ line }, index) => {
    const content = contentAt(blocks, (layout.adjustmentRow ?? 0) + index, column);
    expect(isFormula(content) && content.formula).toContain(`!$A$${firstRow + line + 1}=`);
  });
});

function withUsualBlocks(catalogue: Catalogue): Catalogue {
  const shares = { kpi: 0.7, behaviour: 0.2, ability: 0.1 };
  const read = readBlocks({ ...NO_BLOCKS, shares }, catalogue.indicators.values());
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return withBlocks(catalogue, read.value);
}

test.each([
  ...(['zh-CN', 'zh-TW', 'en-US'] as const).map((language) => [language, 'KPIs'] as const),
  ...(['zh-CN', 'zh-TW', 'en-US'] as const).map((language) => [language, 'KPIs and lines beside'] as const),
  ...(['zh-CN', 'zh-TW', 'en-US'] as const).map((language) => [language, 'lines beside, and six raters'] as const),
])('every page of every card goes on A4, and is set in eight points and more (%s, %s)', async (language, lines) => {
  const raters = { self: 0.1, manager: 0.5, superior: 0.1, peer: 0.1, report: 0.1, customer: 0.1 };
  const isCrowded = lines === 'lines beside, and six raters';
  const { catalogue: bundled, context } = await cardWorld(language, isCrowded ? raters : undefined);
  const catalogue = lines === 'KPIs' ? bundled : withUsualBlocks(bundled);
  const { breaks = [] } = drawCardTemplate(context.places, context.texts, language).page;
  const sheet = { ...context.template.sheet, breaks };
  const width = sheet.columnWidths.reduce((sum, each) => sum + each, 0);
  // A4 in landscape without margins: 786 by 531 points. Where the font is missing, columns are a good third wider.
  const fitted = (wider: number): number => Math.min(1, 786 / (width * wider));
  const wrong: unknown[] = [];
  for (const role of catalogue.roles.values()) {
    const template = { ...context.template, sheet };
    const [plan] = planCards([person(catalogue, { roleId: role.id })], { ...context, template }, '{姓名}', new Set());
    if (!plan) throw new Error(role.id);
    const { layout, scale } = plan.body;
    const starts = [0, ...breaks.map((row) => layout.place(row)), Infinity];
    const heights = cardHeights(sheet, plan.body);
    const pages = starts.slice(1).map((end, page) => {
      const rows = heights.filter(({ row }) => row >= (starts[page] ?? 0) && row < end);
      return rows.reduce((sum, { points }) => sum + points, 0);
    });
    const [narrow, wide] = [1, 1.35].map((wider) => (scale === null ? fitted(wider) : scale / 100)) as [number, number];
    const fits = Math.max(...pages) * narrow <= 531 && width * 1.35 * wide <= 786;
    if (!fits || 10 * Math.min(narrow, wide) < 7.995) wrong.push([role.id, pages.join(), scale, wide].join(' '));
  }
  expect(wrong).toEqual([]);
});

test('what is special about a person stands behind the position, or where a template of the company asks for it', async () => {
  const { catalogue, context, templateSheet } = await cardWorld();
  const people = [person(catalogue, { status: { probationUntil: '2026-11-30', joinedOn: '2026-11-16' } })];
  const text = '试用期；11-16入职；在岗11/21个工作日';
  const head = (world: typeof context): CellContent[] =>
    planCards(people, world, '{姓名}', new Set())[0]?.head.flatMap(({ contents }) => contents.flat()) ?? [];
  expect(head(context)).toContain(`美工（${text}）`);
  const values = templateSheet.values.map((line) =>
    line.map((cell) => (cell === '{{入职日期}}' ? '{{在岗情况}}' : cell)),
  );
  const { template } = readCardTemplate({ ...templateSheet, values });
  if (!template) throw new Error('the template is whole');
  const own = head({ ...context, template });
  expect(own).toContain('美工');
  expect(own).toContain(text);
});

test('lines beside KPIs are rated, their weights are printed to the tenth, and their levels stand on the last page', async () => {
  const { catalogue, context, templateSheet } = await cardWorld();
  const wide = withUsualBlocks(catalogue);
  const linesOf = (world: typeof context): string[] => {
    const [plan] = planCards([person(wide)], world, '{姓名}', new Set());
    return plan?.body.blocks.flatMap(({ contents }) => contents.flat().map(String)) ?? [];
  };
  const [plan] = planCards([person(wide)], context, '{姓名}', new Set());
  const { layout, blocks, numberFormats } = plan?.body ?? {};
  if (!layout || !blocks || !numberFormats) throw new Error('no card');
  const last = layout.indicatorRow + layout.indicatorCount - 1;
  const column = (field: 'kpi.dimension' | 'kpi.rule' | 'kpi.weight'): number => layout.indicatorColumns[field] ?? -1;
  expect(contentAt(blocks, last, column('kpi.dimension'))).toBe('能力');
  expect(contentAt(blocks, last, column('kpi.rule'))).toBe('按1–5级评定，各级描述见末页');
  expect(contentAt(blocks, layout.indicatorRow + 2, column('kpi.weight'))).toBe(0.105);
  expect(contentAt(numberFormats, layout.indicatorRow + 2, column('kpi.weight'))).toBe('0.0%');
  expect(contentAt(numberFormats, last, column('kpi.weight'))).toBeNull();
  const levels = String(contentAt(blocks, layout.place(32), 0));
  expect(levels).toMatch(/^按1–5级评定：1级20分/);
  expect(levels).toContain('\n学习：');
  expect(levels.split('\n')).toHaveLength(4);
  expect(String(contentAt(blocks, layout.place(31), 0))).not.toContain('学习：');
  // A template of before has the one place for all definitions, and the rule says what levels are worth.
  const values = templateSheet.values.map((line) => line.map((cell) => (cell === '{{分级描述}}' ? '' : cell)));
  const { template } = readCardTemplate({ ...templateSheet, values });
  if (!template) throw new Error('the template is whole');
  const before = linesOf({ ...context, template });
  expect(before.some((text) => text.includes('学习：') && text.includes('5级：'))).toBe(true);
  expect(before).not.toContain('按1–5级评定，各级描述见末页');
});
