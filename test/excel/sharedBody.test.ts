import type { Area } from '../../src/base/address';
import { placedContents } from '../../src/base/gatherBlocks';
import { groupBy } from '../../src/base/groupBy';
import { singleCell } from '../../src/base/joinAreas';
import type { InputRule } from '../../src/base/sheetDrawing';
import { groupBodies, layoutKey, shareBody } from '../../src/excel/cards/sharedBody';
import type { CardBody } from '../../src/scorecard/card/cardBody';
import { cardBody } from '../../src/scorecard/card/cardBody';
import { cardWorld } from '../scorecard/cardWorld';

type Written = Map<string, unknown>;

/** What writing a body leaves in each cell, over what was there. */
function write(body: CardBody, before: Written = new Map()): Written {
  const written = new Map(before);
  const each = ({ row, column, rowCount, columnCount }: Area, put: (cell: string) => void): void => {
    for (let down = 0; down < rowCount; down += 1) {
      for (let right = 0; right < columnCount; right += 1) put(`${row + down},${column + right}`);
    }
  };
  for (const { row, column, content } of placedContents(body.blocks)) written.set(`${row},${column} content`, content);
  for (const { area, style } of body.styles) {
    for (const [part, value] of Object.entries(style)) each(area, (cell) => written.set(`${cell} ${part}`, value));
  }
  for (const { row, column, content } of placedContents(body.numberFormats)) {
    written.set(`${row},${column} format`, content);
  }
  for (const { row, points } of body.rowHeights) written.set(`height ${row}`, points);
  for (const area of body.unlock) each(area, (cell) => written.set(`${cell} locked`, false));
  for (const area of body.lock) each(area, (cell) => written.set(`${cell} locked`, true));
  for (const { area, rule, isTold } of body.validations) {
    each(area, (cell) => {
      const before = written.get(`${cell} rule`) as typeof rule | undefined;
      written.set(`${cell} rule`, { ...rule, message: isTold ? before?.message : rule.message });
    });
  }
  for (const mark of body.marks) {
    const key = `mark ${JSON.stringify(mark)}`;
    written.set(key, Number(written.get(key) ?? 0) + 1);
  }
  for (const { column, points } of body.columnWidths) written.set(`width ${column}`, points);
  if (body.scale !== null) written.set('scale', body.scale);
  if (body.link) written.set('link', body.link);
  for (const { row, count } of body.layout.repeats) {
    written.set(`repeats ${row}`, Number(written.get(`repeats ${row}`) ?? 0) + count);
  }
  return written;
}

const size = (body: CardBody): number => JSON.stringify({ ...body, inputs: [], layout: null, template: null }).length;

async function layoutsOfAllRoles(): Promise<[CardBody, ...CardBody[]][]> {
  const { catalogue, context } = await cardWorld();
  const { sheet } = context.template;
  // Where a template is open, cards lock what they do not ask for.
  const open = { ...sheet, unlocked: sheet.values.map((line) => line.map(() => true)) };
  const template = { ...context.template, sheet: open };
  const bodies = [...catalogue.roles.values()].map((role) => cardBody(role, { ...context, template }));
  return [...groupBy(bodies, layoutKey).values()].flatMap(([first, ...more]) => (first ? [[first, ...more]] : []));
}

test('what is common and what is beyond it make each role’s card what its body makes it', async () => {
  for (const bodies of await layoutsOfAllRoles()) {
    const { common, beyond } = shareBody(bodies);
    const begun = write(common);
    for (const body of bodies) expect(write(beyond(body), begun)).toEqual(write(body));
  }
});

test('a copy of a copy becomes each role’s card, and those that lock the same cells say less than beyond one draft', async () => {
  const groups = groupBodies((await layoutsOfAllRoles()).flat());
  const within = [...groups.values()].filter((group) => group.within !== null);
  expect(within.length).toBeGreaterThan(1);
  for (const { bodies, shared, within: key } of within) {
    const around = groups.get(key ?? '')?.shared;
    if (!around) throw new Error('a group within none');
    const begun = write(shared.common, write(around.common));
    for (const body of bodies) expect(write(shared.beyond(body), begun)).toEqual(write(body));
    const all = (beyond: (body: CardBody) => CardBody): number =>
      bodies.reduce((sum, body) => sum + size(beyond(body)), 0);
    expect(all(shared.beyond) + size(shared.common)).toBeLessThan(all(around.beyond));
  }
});

test('a group comes before those within it, and each role is in one of as many indicators', async () => {
  const bodies = (await layoutsOfAllRoles()).flat();
  const groups = groupBodies(bodies);
  const seen = new Set<string>();
  for (const [key, group] of groups) {
    if (group.within !== null) expect(seen).toContain(group.within);
    expect(new Set(group.bodies.map(layoutKey)).size).toBe(1);
    seen.add(key);
  }
  const alone = bodies.filter((body) => ![...groups.values()].some((group) => group.bodies.includes(body)));
  const layouts = new Map<string, number>();
  for (const body of bodies) layouts.set(layoutKey(body), (layouts.get(layoutKey(body)) ?? 0) + 1);
  expect(alone.every((body) => layouts.get(layoutKey(body)) === 1)).toBe(true);
});

test('cards of a layout say less than half beyond what they share', async () => {
  for (const bodies of await layoutsOfAllRoles()) {
    if (bodies.length < 5) continue;
    const { beyond } = shareBody(bodies);
    const sum = (sizes: readonly number[]): number => sizes.reduce((all, each) => all + each, 0);
    expect(sum(bodies.map((body) => size(beyond(body))))).toBeLessThan(sum(bodies.map(size)) * 0.5);
  }
});

test('a rule written as for the first cell of its area stays whole, and a link comes again over a new text', async () => {
  const [bodies] = await layoutsOfAllRoles();
  const [one, two] = bodies ?? [];
  if (!one?.link || !two) throw new Error('two roles of a layout, with a link');
  const area = { row: 7, column: 3, rowCount: 2, columnCount: 1 };
  const rule = { type: 'formula' as const, formula: '=D8>0', message: '大于0' };
  const { row, column } = one.link;
  const written = (body: CardBody, text: string): CardBody => ({
    ...body,
    validations: [...body.validations, { area, rule }],
    blocks: [...body.blocks, { row, column, contents: [[text]] }],
  });
  const { common, beyond } = shareBody([written(one, '返回'), written(two, '回汇总')]);
  expect(common.validations.filter((each) => each.rule.type === 'formula')).toEqual([]);
  expect(beyond(written(two, '回汇总'))).toMatchObject({ link: two.link });
  expect(beyond(written(two, '回汇总')).validations).toContainEqual({ area, rule });
});

test('cells of a column that get the same are one area, also where one between them has it already, but for what is locked again', async () => {
  const [bodies] = await layoutsOfAllRoles();
  const [one, two] = bodies ?? [];
  if (!one || !two) throw new Error('two roles of a layout');
  const column = (first: number, last: number): Area => ({
    row: first,
    column: 3,
    rowCount: last - first + 1,
    columnCount: 1,
  });
  const [rate, count] = [1, 9].map((max) => ({ type: 'decimal' as const, min: 0, max, message: '请填写数字' }));
  if (!rate || !count) throw new Error('two rules');
  const rules = (...of: (typeof rate)[]): CardBody['validations'] =>
    of.map((rule, index) => ({ area: column(7 + index, 7 + index), rule }));
  const first = { ...one, validations: rules(rate, count, rate), unlock: [column(8, 8)], lock: [column(8, 8)] };
  const second = { ...two, validations: rules(count, count, count), unlock: [column(7, 9)], lock: [column(8, 8)] };
  const { common, beyond } = shareBody([first, second]);
  expect(beyond(second).validations).toEqual([{ area: column(7, 9), rule: count, isTold: true }]);
  expect(beyond(second).unlock).toEqual([column(7, 7), column(9, 9)]);
  for (const body of [first, second]) expect(write(beyond(body), write(common))).toEqual(write(body));
});

test('a message that stands on the draft already is not said again, one that does not is', async () => {
  const [bodies] = await layoutsOfAllRoles();
  const [one, two] = bodies ?? [];
  if (!one || !two) throw new Error('two roles of a layout');
  const rule = (max: number, message: string): InputRule => ({ type: 'decimal', min: 0, max, message });
  const at = (row: number, of: InputRule): CardBody['validations'][number] => ({ area: singleCell(row, 8), rule: of });
  const first = { ...one, validations: [at(7, rule(1, '请填写数字')), at(8, rule(1, '请填写数字'))] };
  const second = {
    ...two,
    validations: [at(7, rule(9, '请填写数字')), at(8, rule(9, '请填写整数')), at(9, rule(7, '请填写数字'))],
  };
  expect(shareBody([first, second]).beyond(second).validations).toEqual([
    { ...at(7, rule(9, '请填写数字')), isTold: true },
    at(8, rule(9, '请填写整数')),
    at(9, rule(7, '请填写数字')),
  ]);
});
