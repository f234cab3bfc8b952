import { cellAddress } from '../../../src/base/address';
import { placedContents } from '../../../src/base/gatherBlocks';
import { columnPoints, textUnits } from '../../../src/base/textWidth';
import { LANGUAGES, type Language } from '../../../src/base/language';
import { isFormula, type CellContent } from '../../../src/base/sheetDrawing';
import { loadDevelopment } from '../../../src/catalogue/development';
import type { Role } from '../../../src/catalogue/catalogue';
import { cardHeights } from '../../../src/scorecard/card/cardHeights';
import { planCards, type CardPlan } from '../../../src/scorecard/card/planCards';
import type { CardContext } from '../../../src/scorecard/card/cardContext';
import { probationRole } from '../../../src/scorecard/probation/probationRole';
import { paperRoom } from '../../../src/scorecard/sheet/printPages';
import { drawProbationTemplate } from '../../../src/scorecard/template/drawProbationTemplate';
import { readCardTemplate } from '../../../src/scorecard/template/template';
import { asValues, drawnSheet } from '../../support/drawnSheet';
import { cardWorld, person } from '../cardWorld';

async function probationWorld(language: Language = 'zh-CN') {
  const { catalogue, context: ordinary } = await cardWorld(language);
  const drawing = drawProbationTemplate(ordinary.places, ordinary.texts, language);
  const drawn = drawnSheet('probation', drawing);
  const { template, problems } = readCardTemplate({
    ...drawn,
    values: asValues(drawn.formulas),
    breaks: drawing.page.breaks ?? [],
  });
  if (!template) throw new Error(JSON.stringify(problems));
  const context: CardContext = { ...ordinary, probationTemplate: template };
  const { probation } = await loadDevelopment(language);
  const lined = (role: Role, count = 2): Role => {
    const texts = probation[role.level] ?? [];
    const goals = texts.map((text, place) => ({ place, text })).slice(-count);
    return probationRole(role, goals, context.texts.probation.goal);
  };
  return { catalogue, context, lined };
}

function contentsOf({ body, head }: CardPlan): CellContent[] {
  return [...body.blocks, ...head].flatMap(({ contents }) => contents.flat());
}

test('goals and the heaviest indicators share the card, and every card sums to 100', async () => {
  const { catalogue, lined } = await probationWorld();
  for (const role of catalogue.roles.values()) {
    const { indicators } = lined(role);
    const sum = indicators.reduce((all, { weight }) => all + Math.round(10 * weight), 0);
    expect(sum).toBe(1000);
    expect(indicators).toHaveLength(2 + Math.min(3, role.indicators.length));
    const kept = indicators.slice(2).map(({ indicator }) => indicator.id);
    const dropped = role.indicators.filter(({ indicator }) => !kept.includes(indicator.id));
    const least = Math.min(
      ...role.indicators.flatMap((each) => (kept.includes(each.indicator.id) ? [each.weight] : [])),
    );
    expect(dropped.every(({ weight }) => weight <= least)).toBe(true);
  }
});

test('a role without indicators is assessed by goals alone', async () => {
  const { catalogue, lined } = await probationWorld();
  const [role] = catalogue.roles.values();
  if (!role) throw new Error('no role');
  expect(lined({ ...role, indicators: [] }).indicators.map(({ weight }) => weight)).toEqual([50, 50]);
});

test.each(LANGUAGES)(
  'the card has dates, mentor and place for a conclusion, which nobody fills in (%s)',
  async (language) => {
    const { catalogue, context, lined } = await probationWorld(language);
    const base = person(catalogue, { columns: new Map([['入职导师', '周明']]) });
    const someone = {
      ...base,
      role: lined(base.role),
      probation: { until: { year: 2026, month: 11, day: 20 }, limit: 2 },
    };
    const [plan] = planCards(
      [{ ...someone, probation: { ...someone.probation, limit: 2 } }],
      context,
      '{name}',
      new Set(),
    );
    if (!plan) throw new Error('no card');
    const texts = contentsOf(plan).map((content) => (isFormula(content) ? content.formula : String(content)));
    for (const text of ['2021-03-08', '2026-11-20', '周明', context.texts.probation.tooLong(2)]) {
      expect(texts).toContain(text);
    }
    expect(texts.filter((text) => text.includes('{{'))).toEqual([]);
    for (const conclusion of context.texts.probation.conclusions) expect(texts).not.toContain(conclusion);
    const rules = plan.body.validations.flatMap(({ rule }) => (rule.type === 'list' ? [rule.items] : []));
    expect(rules).toContainEqual(context.texts.probation.conclusions);
    // Whoever types something else is told what the cell takes.
    for (const { rule } of plan.body.validations)
      if (rule.type === 'list') for (const item of rule.items) expect(rule.message).toContain(item);
  },
);

test.each<[string, string, readonly (readonly [string, string])[]]>([
  [
    'a mentor beside what mentoring pays',
    '周明',
    [
      ['导师津贴', '300'],
      ['带教日期', '2026-11-01'],
      ['师傅工号', 'A7'],
      ['带教老师', '周明'],
    ],
  ],
  [
    'the first column that is filled',
    '周明（E1024）',
    [
      ['导师', ''],
      ['帶教人', '周明（E1024）'],
    ],
  ],
  [
    'nobody where only an amount stands there',
    '',
    [
      ['导师', '¥300'],
      ['Mentor allowance', 'three hundred'],
    ],
  ],
])('a card names %s', async (_, mentor, columns) => {
  const { catalogue, context, lined } = await probationWorld();
  const base = person(catalogue, { columns: new Map(columns) });
  const [plan] = planCards(
    [{ ...base, role: lined(base.role), probation: { until: null } }],
    context,
    '{name}',
    new Set(),
  );
  const cell = context.probationTemplate?.textCells.find(({ text }) => text === '{{导师}}');
  if (!plan || !cell) throw new Error('no card, or no place for a mentor');
  const row = plan.body.layout.place(cell.row);
  const shown = plan.head.flatMap(
    ({ row: first, column, contents }) => contents[row - first]?.[cell.column - column] ?? [],
  );
  expect(shown).toEqual([mentor]);
});

test('the template draws each cell once', async () => {
  const { context } = await probationWorld();
  const { blocks } = drawProbationTemplate(context.places, context.texts, 'zh-CN');
  const cells = placedContents(blocks).map(({ row, column }) => cellAddress(row, column));
  expect(cells.filter((cell, index) => cells.indexOf(cell) < index)).toEqual([]);
});

test('cards of one role and kind are copies of each other only with the same goals', async () => {
  const { catalogue, context, lined } = await probationWorld();
  const base = person(catalogue);
  const own = { ...base, role: lined(base.role), probation: { until: null } };
  const others = { ...own, name: '钱朵朵', employeeId: 'E1018' };
  const plans = planCards(
    [base, own, others].map((each, at) => ({ ...each, employeeId: `E${at}` })),
    context,
    '{姓名}',
    new Set(),
  );
  expect(plans[1]?.body).toBe(plans[2]?.body);
  expect(plans[0]?.body).not.toBe(plans[1]?.body);
  expect(plans.map(({ body }) => body.template.name)).toEqual(['考核表模板', 'probation', 'probation']);
});

const LEGIBLE = 8 / 10;
test.each(LANGUAGES)(
  'every built-in role has its probation card on one page in eight points (%s)',
  async (language) => {
    const { catalogue, context, lined } = await probationWorld(language);
    for (const role of catalogue.roles.values()) {
      const cards = [1, 2, 3, 4].map((goals) =>
        person(catalogue, { role: lined(role, goals), probation: { until: null } }),
      );
      for (const plan of planCards(cards, context, '{name}', new Set())) {
        const { layout, template } = plan.body;
        const second = layout.place(template.breaks?.[0] ?? 0);
        const heights = cardHeights(template, plan.body).filter(({ row }) => row < second);
        const points = heights.reduce((sum, each) => sum + each.points, 0);
        const lines = `${role.id}: ${layout.indicatorCount} lines`;
        expect([lines, points * LEGIBLE <= paperRoom('landscape').down]).toEqual([lines, true]);
      }
    }
  },
);

test.each(LANGUAGES)(
  'what the law says is shown whole in %s, and the title begins as a title does',
  async (language) => {
    const { context } = await cardWorld(language);
    const { blocks, rowHeights, columnWidths } = drawProbationTemplate(context.places, context.texts, language);
    const { law, titleSuffix } = context.texts.probation;
    const row = blocks.flatMap((block) =>
      block.contents.flatMap((line, down) => (line.includes(law) ? [block.row + down] : [])),
    )[0];
    const { points = 0 } = rowHeights.find((each) => each.row === row) ?? {};
    const width = columnWidths.reduce((sum, each) => sum + columnPoints(each), 0) / (columnPoints(2) - columnPoints(1));
    // A line of ten points takes twelve and more.
    expect(points).toBeGreaterThanOrEqual(Math.ceil(textUnits(law) / width) * 12);
    expect(titleSuffix.trim()).toMatch(/^[A-Z\p{Script=Han}]/u);
  },
);
