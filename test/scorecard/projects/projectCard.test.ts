import { cellAddress } from '../../../src/base/address';
import { placedContents } from '../../../src/base/gatherBlocks';
import { LANGUAGES, type Language } from '../../../src/base/language';
import { isFormula } from '../../../src/base/sheetDrawing';
import { cardHeights } from '../../../src/scorecard/card/cardHeights';
import { planCards, type CardPlan } from '../../../src/scorecard/card/planCards';
import type { CardContext } from '../../../src/scorecard/card/cardContext';
import { NO_ROLE, projectRole } from '../../../src/scorecard/projects/projectRole';
import type { ProjectGoal } from '../../../src/scorecard/projects/readProjects';
import { paperRoom } from '../../../src/scorecard/sheet/printPages';
import { drawProjectTemplate } from '../../../src/scorecard/template/drawProjectTemplate';
import { readCardTemplate } from '../../../src/scorecard/template/template';
import { asValues, drawnSheet } from '../../support/drawnSheet';
import { cardWorld, person } from '../cardWorld';

const PROJECT = { name: '双11大促', from: { year: 2026, month: 9, day: 16 }, to: { year: 2026, month: 11, day: 15 } };

async function projectWorld(language: Language = 'zh-CN') {
  const { catalogue, context: ordinary } = await cardWorld(language);
  const drawing = drawProjectTemplate(ordinary.places, ordinary.texts, language);
  const drawn = drawnSheet('project', drawing);
  const breaks = drawing.page.breaks ?? [];
  const { template, problems } = readCardTemplate({ ...drawn, values: asValues(drawn.formulas), breaks });
  if (!template) throw new Error(JSON.stringify(problems));
  const context: CardContext = { ...ordinary, projectTemplate: template };
  return { catalogue, context, drawing };
}

const goals = (count: number, standard: string): ProjectGoal[] =>
  Array.from({ length: count }, (_, index) => ({ text: `目标${index + 1}`, weight: 100 / count, standard }));

function textsOf({ body, head }: CardPlan): readonly string[] {
  const contents = [...body.blocks, ...head].flatMap((block) => block.contents.flat());
  return contents.map((content) => (isFormula(content) ? content.formula : String(content)));
}

test.each(LANGUAGES)(
  'the card names the project, its days, goals and standards, and nothing is left open (%s)',
  async (language) => {
    const { catalogue, context } = await projectWorld(language);
    const base = person(catalogue);
    const counted = [...catalogue.indicators.values()].find(({ id }) => id === 'mis-ship-rate');
    if (!counted) throw new Error('no indicator');
    const lines = [
      { text: '活动页上线', weight: 60, standard: '10月20日前上线' },
      { text: counted.name[language], weight: 40, standard: '', indicator: counted },
    ];
    for (const own of [base.role, NO_ROLE]) {
      const [plan] = planCards(
        [{ ...base, role: projectRole(own, lines), project: PROJECT }],
        context,
        '{name}',
        new Set(),
      );
      if (!plan) throw new Error('no card');
      const texts = textsOf(plan);
      expect(plan.number).toBe('2026-11/E1017 § 双11大促');
      for (const text of ['双11大促', '活动页上线', '10月20日前上线', counted.name[language]])
        expect(texts).toContain(text);
      expect(texts).toContain(context.texts.project.labels.days('2026-09-16', '2026-11-15'));
      expect(texts.filter((text) => text.includes('{{'))).toEqual([]);
    }
  },
);

test('the template draws each cell once', async () => {
  const { drawing } = await projectWorld();
  const cells = placedContents(drawing.blocks).map(({ row, column }) => cellAddress(row, column));
  expect(cells.filter((cell, index) => cells.indexOf(cell) < index)).toEqual([]);
});

test('cards of one project are copies of each other only with the same goals', async () => {
  const { catalogue, context } = await projectWorld();
  const base = person(catalogue);
  const of = (standard: string, employeeId: string) => ({
    ...base,
    employeeId,
    role: projectRole(base.role, goals(2, standard)),
    project: PROJECT,
  });
  const plans = planCards([of('一', 'E1'), of('一', 'E2'), of('二', 'E3')], context, '{姓名}', new Set());
  expect(plans[0]?.body).toBe(plans[1]?.body);
  expect(plans[0]?.body).not.toBe(plans[2]?.body);
});

const LEGIBLE = 8 / 10;
test.each(LANGUAGES)(
  'six goals with a standard of two lines stand on one page in eight points (%s)',
  async (language) => {
    const { catalogue, context } = await projectWorld(language);
    const standard =
      language === 'en-US'
        ? 'Live by 20 October without a serious fault, and accepted by the shop.'
        : '10月20日前上线，无重大差错，并由店铺验收签字确认后归档。';
    const role = projectRole(NO_ROLE, goals(6, standard));
    const [plan] = planCards([person(catalogue, { role, project: PROJECT })], context, '{name}', new Set());
    if (!plan) throw new Error('no card');
    const { layout, template } = plan.body;
    const second = layout.place(template.breaks?.[0] ?? 0);
    const heights = cardHeights(template, plan.body).filter(({ row }) => row < second);
    const points = heights.reduce((sum, each) => sum + each.points, 0);
    expect(points * LEGIBLE).toBeLessThanOrEqual(paperRoom('landscape').down);
  },
);
