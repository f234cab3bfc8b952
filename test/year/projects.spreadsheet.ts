import type { MonthWorld } from '../app/monthWorld';
import { calculatedPages } from '../app/playThrough/pages';
import { recalculate } from '../support/libreOffice';
import type { ReadCard } from './card';
import type { Entry } from './entries';
import { compareCards, Differences } from './ledger';
import { beginProject, OWN_RULES, PEOPLE, projectPages, typeInto, type Agreed } from './projects';

/** Rules of a company's own for goals of a project, as LibreOffice calculates what their sentences say. */

/** What is reached, where sentences turn: on an edge, a little past it, and beyond the most or least there is. */
const REACHED: Readonly<Record<string, readonly number[]>> = {
  预售发货准时率: [0.95, 0.9476, 0.7],
  搬运单量: [11_999, 15_000, 0],
  停发时长: [24, 24.5, 60],
  货损件数: [2, 3, 9],
  搬仓费用: [60_000, 45_000, 0],
  盘点相符度: [0.98, 0.9499, 0.99],
  安全事故: [0, 1],
};
/** Agreed on the card, where the table leaves it open. */
const TARGET = 50_000;

let world: MonthWorld;
afterEach(() => world.close());

test('another spreadsheet program scores goals by rules of their own as the ledger does', async () => {
  // Five goals on each of four cards: every rule more than once.
  const agreed = PEOPLE.map((name, index): [string, Agreed[]] => [
    name,
    Array.from({ length: 5 }, (_, place) => ({
      weight: 20,
      goal: OWN_RULES[(5 * index + place) % OWN_RULES.length] ?? [''],
    })),
  ]);
  world = await beginProject(new Map(agreed));
  const { lines } = await projectPages();
  const typed = new Map<string, number>();
  const entriesOf = (card: ReadCard): Entry[] =>
    card.lines.flatMap(({ name, row, target, rule }) => {
      const nth = typed.get(name) ?? 0;
      typed.set(name, nth + 1);
      const entry = (title: string, value: Entry['value']): Entry => ({
        cell: `${card.columns[title]}${row}`,
        value,
      });
      const reached = REACHED[name]?.[nth] ?? NaN;
      const isStruck = rule.kind === 'veto' && reached > 0;
      return [
        ...(target === null && name === '搬仓费用' ? [entry('目标值', TARGET)] : []),
        entry('实际完成', reached),
        ...(isStruck ? [entry('上级评分', '属实'), entry('备注', '已核实')] : []),
      ];
    });
  await typeInto(
    world,
    lines.map(({ card }) => [card.sheet, entriesOf(card)]),
  );

  const elsewhere = await projectPages(calculatedPages(await recalculate(world.book.save())));
  const found = new Differences();
  compareCards(found, elsewhere.lines);
  expect(found.found).toEqual([]);
  const scored = elsewhere.lines.flatMap(({ result }) => result.system).filter((each) => each !== null);
  expect(scored).toHaveLength(5 * PEOPLE.length);
  expect(elsewhere.lines.every(({ result }) => result.total !== null)).toBe(true);
});
