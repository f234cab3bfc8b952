import { sureRole } from '../../../src/app/list/inspect';
import type { LivingCard } from '../../../src/registry/registry';
import { startNextPeriod, type NextPeriodOptions, type NextPeriodReport } from '../../../src/app/month/startNextPeriod';
import { DEFAULT_BUILD } from '../../../src/app/build/buildOptions';
import type { BuildReport } from '../../../src/app/build/buildReport';
import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { reopenPeriod } from '../../../src/app/month/reopenPeriod';
import { cellAddress } from '../../../src/base/address';
import type { Catalogue, Role } from '../../../src/catalogue/catalogue';
import type { CellValue } from '../../../src/base/grid';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

/** Targets that were typed on a card stand on the person's next card; nothing else does. */

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
  // The packers' picking waves are left to the company.
  changed('pick-waves-on-time', { target: null });
  await world.build('2026-11');
});
afterEach(() => world.close());

const OPTIONS: NextPeriodOptions = { closedOn: '2026-12-01', evenIncomplete: true };

const next = async (options: Partial<NextPeriodOptions> = {}, on = world.inspection): Promise<NextPeriodReport> =>
  need(await startNextPeriod(on, sureRole, world.services, { ...OPTIONS, ...options }));

async function rebuild(period: string): Promise<BuildReport> {
  return need(await buildScorecards(world.inspection, sureRole, world.services, { ...DEFAULT_BUILD, period }));
}

async function cardOf(name: string, period: string): Promise<LivingCard> {
  const card = (await world.cards(period)).find(({ record }) => record.name === name);
  if (!card) throw new Error(`no card of ${name}`);
  return card;
}

const roleOf = (card: LivingCard): Role => world.services.catalogue.roles.get(card.record.roleId)!;

/** An indicator of the card the system scores, whose target the catalogue leaves open or not. */
function indicatorOf(card: LivingCard, isOpen: boolean): Role['indicators'][number] {
  const found = roleOf(card).indicators.find(
    ({ target, rule }) => rule.kind !== 'judgement' && rule.kind !== 'occurrence' && (target === null) === isOpen,
  );
  if (!found) throw new Error('no such indicator');
  return found;
}

const field = (card: LivingCard, id: string, column: 'target' | 'actual' | 'system' | 'manager'): string =>
  cellAddress(
    card.record.grid?.indicators.find((each) => each.id === id)?.row ?? -1,
    card.record.grid?.columns[column] ?? -1,
  );

async function type(card: LivingCard, address: string, value: CellValue): Promise<void> {
  await world.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(card.sheetName);
    sheet.protection.unprotect();
    sheet.getRange(address).values = [[value]];
    sheet.protection.protect();
    await context.sync();
  });
}

const shown = (sheet: string, address: string): Promise<{ values: CellValue; format: unknown; locked: boolean }> =>
  world.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values,numberFormat');
    range.format.protection.load('locked');
    await context.sync();
    const { locked } = range.format.protection;
    return { values: range.values[0]?.[0] as CellValue, format: range.numberFormat[0]?.[0] as unknown, locked };
  });

/** A changed catalogue for the steps to come. */
function change(how: (role: Role) => Role): void {
  const { catalogue } = world.services;
  const roles = new Map([...catalogue.roles].map(([id, role]) => [id, how(role)]));
  Object.assign(world.services, { catalogue: { ...catalogue, roles } satisfies Catalogue });
}

const changed = (id: string, part: Partial<Role['indicators'][number]>): void =>
  change((role) => ({
    ...role,
    indicators: role.indicators.map((each) => (each.indicator.id === id ? { ...each, ...part } : each)),
  }));

/** 杨柳 and 吴晓晓: an open target filled, and one of the catalogue's changed by hand. */
async function typeTwo(): Promise<{ open: string; given: string; role: Role }> {
  const card = await cardOf('杨柳', '2026-11');
  const [open, given] = [indicatorOf(card, true), indicatorOf(card, false)].map(({ indicator }) => indicator.id);
  await type(card, field(card, open!, 'target'), 3);
  await type(card, field(card, given!, 'target'), 0.8);
  await type(card, field(card, given!, 'actual'), 0.8);
  await type(card, field(card, given!, 'manager'), 90);
  return { open: open!, given: given!, role: roleOf(card) };
}

test('typed targets go to the next card of the person, and are scored by', async () => {
  const { open, given } = await typeTwo();
  const report = await next();
  const card = await cardOf('杨柳', '2026-12');
  const { catalogue } = world.services;
  const name = (id: string): string => catalogue.indicators.get(id)?.name['zh-CN'] ?? '';
  expect(report.leftTargets).toEqual([]);
  expect(report.built.carriedTargets).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ number: card.record.number, name: '杨柳', indicator: name(open), value: 3 }),
      expect.objectContaining({ number: card.record.number, name: '杨柳', indicator: name(given), value: 0.8 }),
    ]),
  );
  expect(report.built.carriedTargets).toHaveLength(2);
  expect(await shown('杨柳', field(card, open, 'target'))).toMatchObject({ values: 3, locked: false });
  expect(await shown('杨柳', field(card, given, 'target'))).toEqual({ values: 0.8, format: '0%', locked: true });
  for (const column of ['actual', 'manager'] as const) {
    expect((await shown('杨柳', field(card, given, column))).values).toBe('');
  }
  await type(card, field(card, given, 'actual'), 0.8);
  expect((await shown('杨柳', field(card, given, 'system'))).values).toBe(100);
  const rule = (await world.read('杨柳'))[card.record.grid!.indicators.find(({ id }) => id === given)!.row];
  expect(rule?.join(' ')).not.toContain(`${indicatorOf(card, false).target! * 100}%`);
});

test('a card with nothing but carried targets is untouched, and keeps them when it is built again', async () => {
  const { open, given } = await typeTwo();
  await next();
  const before = await cardOf('杨柳', '2026-12');
  expect(before.entered).toBe(0);
  const cells = await world.read('杨柳');
  const report = await rebuild('2026-12');
  expect(report.refreshed.map(({ name }) => name)).toContain('杨柳');
  expect(report.carriedTargets).toHaveLength(2);
  expect(await world.read('杨柳')).toEqual(cells);
  expect((await shown('杨柳', field(before, given, 'target'))).format).toBe('0%');
  // Changed by hand it is somebody's work; the month after carries the new one.
  await type(before, field(before, open, 'target'), 5);
  expect((await rebuild('2026-12')).kept.map(({ name }) => name)).toEqual(['杨柳']);
  const third = await next({ closedOn: '2027-01-02' });
  expect(third.built.carriedTargets.map(({ value }) => value).sort()).toEqual([0.8, 5]);
});

test('the other cards of the role have the catalogue’s targets, whoever comes first', async () => {
  const people = await world.cards('2026-11');
  const roles = people.map(({ record }) => record.roleId);
  const pair = people.filter(({ record }) => roles.filter((id) => id === record.roleId).length > 1);
  expect(pair.length).toBeGreaterThan(1);
  const [first, second] = pair as [LivingCard, LivingCard];
  const id = indicatorOf(first, false).indicator.id;
  const usual = indicatorOf(first, false).target;
  await type(first, field(first, id, 'target'), 0.7);
  await next();
  for (const again of [false, true]) {
    if (again) await rebuild('2026-12');
    const [one, other] = [await cardOf(first.record.name, '2026-12'), await cardOf(second.record.name, '2026-12')];
    expect((await shown(one.sheetName, field(one, id, 'target'))).values).toBe(0.7);
    expect((await shown(other.sheetName, field(other, id, 'target'))).values).toBe(usual);
  }
  const before = await world.read(`${second.sheetName} 2026-11`);
  const after = await world.read(second.sheetName);
  const rules = (cells: CellValue[][]): unknown => cells.slice(6, 12).map((line) => line.slice(1, 8));
  expect(rules(after)).toEqual(rules(before));
});

test.each(['first', 'second'] as const)(
  'the %s card of a role alone is shown with the decimals its target needs',
  async (which) => {
    const people = await world.cards('2026-11');
    const roles = people.map(({ record }) => record.roleId);
    const [first, second] = people.filter(({ record }) => roles.filter((id) => id === record.roleId).length > 1);
    const [own, other] = (which === 'first' ? [first, second] : [second, first]) as [LivingCard, LivingCard];
    const { indicator, target } = roleOf(own).indicators.find(
      ({ indicator: { unit }, target: usual }) => unit === 'percent' && usual !== null && Number.isInteger(usual * 100),
    )!;
    await type(own, field(own, indicator.id, 'target'), 0.755);
    await next();
    const on = async ({ record }: LivingCard): Promise<unknown> => {
      const card = await cardOf(record.name, '2026-12');
      const { values, format } = await shown(card.sheetName, field(card, indicator.id, 'target'));
      return [values, format];
    };
    expect(await on(own)).toEqual([0.755, '0.0##%']);
    expect(await on(other)).toEqual([target, '0%']);
    for (const { record } of [own, other]) {
      // The standard role stands beside the name.
      const { sheetName } = await cardOf(record.name, '2026-12');
      expect((await shown(sheetName, 'N2')).values).toBe(roleOf(own).name['zh-CN']);
    }
  },
);

test('what the cell would not take, and what has no target now, is listed and not carried', async () => {
  const { open, given } = await typeTwo();
  const card = await cardOf('杨柳', '2026-11');
  await type(card, field(card, given, 'target'), '九成');
  changed(open, { rule: { kind: 'judgement', scale: 'points' } as Role['indicators'][number]['rule'] });
  const report = await next();
  expect(report.built.carriedTargets).toEqual([]);
  expect(report.leftTargets.map(({ name, reason }) => [name, reason]).sort()).toEqual([
    ['杨柳', 'notSettable'],
    ['杨柳', 'notValid'],
  ]);
});

test('HR can do without; another name carries nothing', async () => {
  const { open } = await typeTwo();
  const off = await next({ carryTargets: false });
  expect([off.built.carriedTargets, off.leftTargets]).toEqual([[], []]);
  const card = await cardOf('杨柳', '2026-12');
  expect((await shown('杨柳', field(card, open, 'target'))).values).toBe('');
  await type(card, field(card, open, 'target'), 4);
  const renamed = {
    ...world.inspection,
    rows: world.inspection.rows.map((row) => ({
      ...row,
      row: {
        ...row.row,
        people: row.row.people.map((each) => (each.name === '杨柳' ? { ...each, name: '杨树' } : each)),
      },
    })),
  };
  const other = await next({ closedOn: '2027-01-02' }, renamed);
  expect(other.built.carriedTargets).toEqual([]);
  expect(other.leftTargets).toEqual([{ number: card.record.number, name: '杨柳', indicator: '', reason: 'otherName' }]);
});

test('moved rows carry nothing', async () => {
  await typeTwo();
  const card = await cardOf('杨柳', '2026-11');
  const row = card.record.grid!.indicators[0]!.row;
  await world.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(card.sheetName);
    sheet.protection.unprotect();
    sheet.getRange(`${row + 1}:${row + 1}`).insert('Down');
    await context.sync();
  });
  const report = await next();
  expect(report.built.carriedTargets).toEqual([]);
  expect(report.leftTargets).toMatchObject([{ name: '杨柳', indicator: '', reason: 'movedRows' }]);
});

test('the carried target can be typed over again after its month was closed and reopened', async () => {
  const { open } = await typeTwo();
  await next();
  await next({ closedOn: '2027-01-02' });
  need(await reopenPeriod(world.services, { period: '2026-12', reopenedOn: '2027-01-03' }));
  const card = await cardOf('杨柳', '2026-12');
  expect(await shown(card.sheetName, field(card, open, 'target'))).toMatchObject({ values: 3, locked: false });
});
