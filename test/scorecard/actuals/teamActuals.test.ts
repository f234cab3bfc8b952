import fc from 'fast-check';
import type { TeamFigure } from '../../../src/catalogue/types';
import { chosenEdits } from '../../../src/scorecard/actuals/chosenEdits';
import { planTeam } from '../../../src/scorecard/actuals/teamActuals';
import type { TeamCard, TeamIndicator } from '../../../src/scorecard/actuals/teamCard';
import { INDICATORS } from './actualsWorld';

const LINE: TeamIndicator = {
  ...INDICATORS.RATE,
  target: 0.5,
  direction: 'higher',
  system: '',
};

function line(id: string, given: Partial<TeamIndicator> = {}): TeamIndicator {
  return { ...LINE, id, ...given };
}

const OWN = { name: '团队指标达标率', team: 'targetsMet' as TeamFigure, target: 0.8 };

function card(name: string, superior: string | null, indicators: TeamCard['indicators']): TeamCard {
  const number = `2026-11/${name}`;
  const above = superior === null ? null : `2026-11/${superior}`;
  return { number, name, employeeId: '', department: '', position: '', sheetName: name, superior: above, indicators };
}

const met = (id: string) => line(id, { current: 0.6 });
const missed = (id: string) => line(id, { current: 0.4 });

function planned(cards: readonly TeamCard[], entered: Readonly<Record<string, number>> = {}) {
  const plan = planTeam(cards, entered);
  return { ...plan, values: Object.fromEntries(plan.changes.map(({ name, after }) => [name, after])) };
}

test('targets met of direct reports, not of those below them nor of ratings', () => {
  const rated = line('attitude', { direction: null, rule: null, current: '' });
  const plan = planned([
    card('店长', null, [line('team', OWN)]),
    card('甲', '店长', [met('a'), missed('b'), rated]),
    card('乙', '店长', [met('a')]),
    card('丙', '乙', [missed('a')]),
  ]);
  expect(plan.values).toEqual({ 店长: 0.666666667 });
  expect(plan.changes[0]?.team).toEqual({ by: 'targetsMet', counted: ['甲', '乙'], missing: [] });
});

/** Somebody's card of a month within the quarter of whom he or she reports to. */
function monthCard(name: string, month: string, superior: string, indicators: TeamCard['indicators']): TeamCard {
  const period = `2026-${month}`;
  return {
    ...card(name, superior, indicators),
    number: `${period}/${name}`,
    sheetName: `${name} ${period}`,
    earlier: { period, person: name },
  };
}

const QUARTER = { lacking: [], isByRole: true };

test('of months within a quarter amounts add up, targets count, and a mean is first that of each person', () => {
  const score = (current: number) => line('test', { current });
  const own = [
    line('team', OWN),
    { ...amount(300, ''), team: 'attainment' as TeamFigure },
    line('test', { team: 'mean' as TeamFigure }),
  ];
  const cards = [
    card('店长', null, own),
    monthCard('甲', '07', '店长', [amount(100, 90), score(0.9), missed('a')]),
    monthCard('甲', '08', '店长', [amount(100, 120), score(0.7), met('a')]),
    monthCard('乙', '08', '店长', [amount(100, 70), score(0.4), met('a')]),
  ];
  const { changes, problems } = planTeam(cards, {}, QUARTER);
  expect(problems).toEqual([]);
  expect(changes.map(({ indicatorId, after }) => [indicatorId, after])).toEqual([
    ['team', 0.555555556],
    ['sales', 280],
    ['test', 0.6],
  ]);
  expect(changes[1]?.team).toEqual({
    by: 'attainment',
    counted: ['甲 2026-07', '甲 2026-08', '乙 2026-08'],
    missing: [],
    ofCards: true,
  });
});

test('a closed month is only counted; what of it is not there is said, and the figure waits to be chosen', () => {
  const cards = [
    card('店长', null, [line('team', OWN)]),
    monthCard('组长', '08', '店长', [line('team', { ...OWN, current: 0.9 }), met('a')]),
    monthCard('甲', '08', '组长', [missed('a')]),
    { ...monthCard('乙', '08', '店长', null), lacks: 'gone' as const, sheetName: '' },
    { ...monthCard('丙', '09', '店长', [met('a')]), lacks: 'elsewhere' as const },
  ];
  const { changes, problems } = planTeam(cards, {}, { lacking: ['2026-07'], isByRole: true });
  expect(problems).toEqual([]);
  expect(changes.map(({ name, after }) => [name, after])).toEqual([['店长', 1]]);
  expect(changes[0]?.team?.missing).toEqual([
    { name: '乙 2026-08', sheetName: '', why: 'gone' },
    { name: '丙 2026-09', sheetName: '丙 2026-09', why: 'elsewhere' },
    { name: '2026-07', sheetName: '', why: 'gone' },
  ]);
  expect(chosenEdits(changes, 'keep')).toEqual([]);
});

test('why a quarter has no figure says what to do', () => {
  const manager = card('店长', null, [line('team', OWN)]);
  const codes = (cards: readonly TeamCard[]) =>
    planTeam(cards, {}, QUARTER).problems.map(({ code, params }) => [code, params]);
  const named = { person: '店长', indicator: '团队指标达标率' };
  expect(codes([manager])).toEqual([['noReportsWithin', named]]);
  const blank = ['07', '08'].map((month) => monthCard('甲', month, '店长', [line('a')]));
  expect(codes([manager, ...blank])).toEqual([['nobodyScoredWithin', { ...named, count: 1 }]]);
});

test('lower is better where it is, and an indicator without a target is met with full marks', () => {
  const lower = line('faults', { direction: 'lower', target: 0.02, current: 0.02 });
  const near = line('near', { direction: 'target', target: 5, current: 6, system: 90 });
  const noTarget = { target: '', current: 3 };
  const plan = planned([
    card('店长', null, [line('team', OWN)]),
    card('甲', '店长', [
      lower,
      near,
      line('full', { ...noTarget, system: 100 }),
      line('less', { ...noTarget, system: 80 }),
    ]),
  ]);
  expect(plan.values).toEqual({ 店长: 0.5 });
});

test('a figure without everybody says who is missing, is entered only when chosen, and goes no further up', () => {
  const plan = planned([
    card('总监', null, [line('team', OWN)]),
    card('店长', '总监', [line('team', OWN)]),
    card('甲', '店长', [met('a')]),
    card('乙', '店长', [met('a'), line('b')]),
    card('丙', '店长', null),
  ]);
  expect(plan.changes).toMatchObject([{ name: '店长', after: 1, conflict: false }]);
  expect(plan.changes[0]?.team?.missing).toEqual([
    { name: '乙', sheetName: '乙', why: 'figures' },
    { name: '丙', sheetName: '丙', why: 'rows' },
  ]);
  expect(plan.problems).toMatchObject([{ code: 'nobodyScored', sheet: '总监', cell: 'I7', params: { count: 1 } }]);
  expect(chosenEdits(plan.changes, 'keep')).toEqual([]);
  expect(chosenEdits(plan.changes, new Set(['2026-11/店长 team']))).toMatchObject([{ after: 1 }]);
});

test('what is to be entered below counts above, whatever the order of the cards', () => {
  const cards = [
    card('总监', null, [line('team', OWN)]),
    card('店长', '总监', [line('team', OWN), met('x')]),
    card('甲', '店长', [met('a'), missed('b')]),
  ];
  expect(planned(cards).values).toEqual({ 店长: 0.5, 总监: 0.5 });
  expect(planned([...cards].reverse()).values).toEqual({ 店长: 0.5, 总监: 0.5 });
});

test('what somebody typed is kept and counts above; what was entered this way gives way', () => {
  const cards = [
    card('总监', null, [line('team', OWN)]),
    card('店长', '总监', [line('team', { ...OWN, current: 0.9 })]),
    card('甲', '店长', [missed('a')]),
  ];
  const typed = planned(cards);
  expect(typed.changes).toMatchObject([
    { name: '店长', after: 0, conflict: true },
    { name: '总监', after: 1, conflict: false },
  ]);
  expect(chosenEdits(typed.changes, 'keep')).toMatchObject([{ number: '2026-11/总监' }]);
  const ours = planned(cards, { '2026-11/店长 team': 0.9 });
  expect(ours.changes).toMatchObject([
    { name: '店长', before: 0.9, after: 0, conflict: false },
    { name: '总监', after: 0 },
  ]);
});

test('people who report to each other end, each by what the other has', () => {
  const plan = planned([
    card('甲', '乙', [line('team', OWN), met('a')]),
    card('乙', '甲', [line('team', { ...OWN, current: 0.9 }), missed('a')]),
  ]);
  expect(plan.values).toEqual({ 甲: 0.5 });
  expect(plan.problems).toMatchObject([{ code: 'nobodyScored', sheet: '乙' }]);
});

const SALES = { name: '销售额达成率', team: 'attainment' as TeamFigure, target: 1 };
const amount = (target: number, current: number | '', word = '元') =>
  line('sales', { ...SALES, word, unit: 'yuan', target, current, rule: { type: 'decimal', min: null, max: null } });

test('amounts over their targets, not the mean of rates', () => {
  const plan = planned([
    card('店长', null, [line('sales', SALES)]),
    card('甲', '店长', [amount(100000, 50000)]),
    card('乙', '店长', [amount(300000, 330000)]),
    card('丙', '店长', [met('other')]),
  ]);
  expect(plan.values).toEqual({ 店长: 0.95 });
});

test('an amount of the manager is what was reached together, where the targets make the own one', () => {
  const team = [card('甲', '店长', [amount(100000, 50000)]), card('乙', '店长', [amount(300000, 330000)])];
  expect(planned([card('店长', null, [amount(400000, '')]), ...team]).values).toEqual({ 店长: 380000 });
  const differs = planned([card('店长', null, [amount(500000, '')]), ...team]);
  expect(differs.changes).toEqual([]);
  expect(differs.problems).toMatchObject([{ code: 'targetsDiffer', params: { sum: 400000, target: 500000 } }]);
  const units = planned([card('店长', null, [amount(40, '', '万元')]), ...team]);
  expect(units.problems).toMatchObject([{ code: 'unitsDiffer', params: { units: ['元', '万元'] } }]);
});

test('rates alone say nothing of what they make together', () => {
  const rate = (name: string) => card(name, '店长', [line('sales', { ...SALES, current: 1.2 })]);
  const manager = card('店长', null, [line('sales', SALES)]);
  expect(planned([manager, rate('甲'), rate('乙')]).problems).toMatchObject([
    { code: 'noAmounts', params: { count: 2 } },
  ]);
  const mixed = planned([manager, rate('甲'), card('乙', '店长', [amount(100, 110)])]);
  expect(mixed.changes).toMatchObject([{ after: 1.1, team: { missing: [{ name: '甲', why: 'amount' }] } }]);
});

test('the mean of the same indicator, and why there is none', () => {
  const tested = (current: number | '') =>
    line('test', { unit: 'points', current, rule: { type: 'decimal', min: 0, max: 100 } });
  const manager = card('店长', null, [{ ...tested(''), team: 'mean' }]);
  expect(planned([manager, card('甲', '店长', [tested(90)]), card('乙', '店长', [tested(81)])]).values).toEqual({
    店长: 85.5,
  });
  expect(planned([manager])).toMatchObject({ changes: [], problems: [] });
  expect(planned([card('店长', null, [line('team', OWN)])]).problems).toMatchObject([{ code: 'noReports' }]);
  expect(planned([manager, card('甲', '店长', [met('a')])]).problems).toMatchObject([{ code: 'nobodyHasIt' }]);
  const much = card('甲', '店长', [{ ...tested(''), current: 101 }]);
  expect(planned([manager, much]).problems).toMatchObject([{ code: 'outOfRange', params: { content: '101' } }]);
});

/** Who reports to whom: each person to somebody before, or to nobody. */
const teams = fc.array(
  fc.record({
    above: fc.nat(),
    actuals: fc.array(fc.constantFrom(0.2, 0.5, 0.7, null), { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 2, maxLength: 12 },
);

test('any company gives what a ledger counted by hand gives', () => {
  fc.assert(
    fc.property(teams, (people) => {
      const above = people.map(({ above: at }, index) => (index === 0 ? null : at % index));
      const cards = people.map(({ actuals }, index) => {
        const own = actuals.map((actual, at) => line(`i${at}`, { current: actual ?? '' }));
        const superior = above[index] ?? null;
        const isManager = above.includes(index);
        return card(
          `p${index}`,
          superior === null ? null : `p${superior}`,
          isManager ? [line('team', OWN), ...own] : own,
        );
      });
      // From the last up: each stands below its superior.
      const figure = new Map<number, number | null>();
      for (let index = people.length - 1; index >= 0; index -= 1) {
        const below = people.flatMap((person, at) => (above[at] === index ? [{ person, at }] : []));
        if (below.length === 0) continue;
        let [hits, all, whole] = [0, 0, true];
        for (const { person, at } of below) {
          const team = above.includes(at) ? [figure.get(at) ?? null] : [];
          const isWhole = !person.actuals.includes(null) && !team.includes(null);
          if (!isWhole) {
            whole = false;
            continue;
          }
          hits += person.actuals.filter((actual) => (actual ?? 0) >= 0.5).length;
          hits += team.filter((value) => (value ?? 0) >= 0.8).length;
          all += person.actuals.length + team.length;
        }
        figure.set(index, whole ? Math.round((hits / all) * 1e9) / 1e9 : null);
      }
      const expected = [...figure].flatMap(([index, value]) => (value === null ? [] : [[`p${index}`, value] as const]));
      const sure = planTeam(cards, {}).changes.filter(({ team }) => team?.missing.length === 0);
      expect(Object.fromEntries(sure.map(({ name, after }) => [name, after]))).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: 200 },
  );
});
