import { planTrial, type TrialFigure, type TrialPerson } from '../../../src/scorecard/trial/planTrial';
import { ASSUMED_SPREAD, assumedPeople } from '../../../src/scorecard/trial/assumedSpread';
import { trialScheme, type TrialIndicator, type TrialScheme } from '../../../src/scorecard/trial/trialScheme';
import { defaultSettings } from '../../../src/scorecard/settings/drawSettings';
import { loadFacts } from '../../../src/catalogue/facts';
import { sheetTexts } from '../../../src/i18n/sheets/texts';

const SETTINGS = defaultSettings('2026-11', sheetTexts('zh-CN'));

const SALES: TrialIndicator = {
  id: 'sales',
  weight: 60,
  target: 1,
  rule: { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 },
};
const REFUNDS: TrialIndicator = {
  id: 'refunds',
  weight: 40,
  target: 0.05,
  rule: { kind: 'deduct', direction: 'lower', step: 0.01, stepOf: 'value', points: 10 },
};

function scheme(indicators: readonly TrialIndicator[] = [SALES, REFUNDS], settings = SETTINGS): TrialScheme {
  return { roles: new Map([['R06', indicators]]), settings };
}

function figure(given: Partial<TrialFigure>): TrialFigure {
  return { actual: '', target: 1, builtTarget: 1, self: '', manager: '', ...given };
}

function person(given: Partial<TrialPerson>): TrialPerson {
  return {
    name: '吴晓晓',
    department: '运营部',
    position: '运营专员',
    roleId: 'R06',
    count: 1,
    figures: new Map([
      ['sales', figure({ actual: 0.9 })],
      ['refunds', figure({ actual: 0.07, target: 0.05, builtTarget: 0.05 })],
    ]),
    adjustment: 0,
    before: { total: 78, grade: '良好', coefficient: 0.8, payable: 6300 },
    pay: { basePay: 5000, performancePay: 1000, lapses: '', absenceDays: '', commission: '', reward: '' },
    ...given,
  };
}

test('figures are scored anew, with grade, factor and pay to the cent', () => {
  // 90 × 60 % + 80 × 40 % = 86: 优秀, 5000 + 500 + 1000 × 1.
  const trial = planTrial([person({})], scheme());
  expect(trial.lines[0]?.after).toEqual({ total: 86, grade: '优秀', coefficient: 1, payable: 6500 });
  // The bonus goes by the month.
  expect(planTrial([person({})], scheme(), false).lines[0]?.after).toMatchObject({ coefficient: 1, payable: 6000 });
  expect(trial.changed).toHaveLength(1);
  expect(trial.pay).toEqual({ before: 6300, after: 6500, people: 1 });
  expect(trial.grades).toEqual([
    { grade: '优秀', before: 0, after: 1 },
    { grade: '良好', before: 1, after: 0 },
    { grade: '合格', before: 0, after: 0 },
    { grade: '不合格', before: 0, after: 0 },
  ]);
});

test('points outside the indicators count, and the new limit of the total holds', () => {
  const more = planTrial([person({ adjustment: -7 })], scheme());
  expect(more.lines[0]?.after).toMatchObject({ total: 79, grade: '良好', payable: 6300 });
  expect(more.changed).toEqual([]);
  const capped = planTrial([person({ adjustment: 30 })], scheme(undefined, { ...SETTINGS, cap: 100 }));
  expect(capped.lines[0]?.after.total).toBe(100);
});

test('a new target takes the place of a printed one, and a typed one stays', () => {
  const harder = scheme([{ ...SALES, target: 1.2 }, REFUNDS]);
  // 75 × 60 % + 80 × 40 %.
  expect(planTrial([person({})], harder).lines[0]?.after.total).toBe(77);
  const typed = person({ figures: new Map([['sales', figure({ actual: 0.9, target: 0.9 })]]) });
  expect(planTrial([typed], harder).lines[0]?.after.total).toBe(100);
});

test('an indicator without a figure is left out in proportion and said; without any figure there is no total', () => {
  const some = person({ figures: new Map([['sales', figure({ actual: 0.75 })]]) });
  const none = person({ figures: new Map(), before: { total: null, grade: '', coefficient: null, payable: null } });
  const trial = planTrial([some, none], scheme());
  expect(trial.lines.map(({ after, unknown }) => [after.total, unknown])).toEqual([
    [75, ['refunds']],
    [null, ['sales', 'refunds']],
  ]);
  expect(trial).toMatchObject({ partly: 1, withoutTotal: 1, pay: { before: 6300, after: 6300, people: 1 } });
  expect(planTrial([person({ roleId: 'R99' })], scheme()).withoutTotal).toBe(1);
});

test('rated by people: the new weights of raters hold, and what the manager typed over a rule stays', () => {
  const rated: TrialIndicator = {
    id: 'rated',
    weight: 100,
    target: null,
    rule: { kind: 'judgement', scale: 'points' },
  };
  const entries = figure({ self: 100, manager: 70, target: '' });
  const one = person({ figures: new Map([['rated', entries]]) });
  expect(planTrial([one], scheme([rated])).lines[0]?.after.total).toBe(76);
  const equal = { ...SETTINGS, raterWeights: { self: 0.5, manager: 0.5 } };
  expect(planTrial([one], scheme([rated], equal)).lines[0]?.after.total).toBe(85);
  const over = person({ figures: new Map([['sales', figure({ actual: 0.9, manager: 40 })]]) });
  expect(planTrial([over], scheme([{ ...SALES, weight: 100 }])).lines[0]?.after.total).toBe(40);
});

test('a veto of the card gives the lowest grade, and a card that is gone keeps its total and its veto', () => {
  const veto: TrialIndicator = { id: 'breach', weight: 10, target: 0, rule: { kind: 'veto', scope: 'card' } };
  const breach = person({
    figures: new Map([
      ['sales', figure({ actual: 1 })],
      ['breach', figure({ actual: 1, target: 0, builtTarget: 0 })],
    ]),
  });
  const trial = planTrial([breach], scheme([{ ...SALES, weight: 90 }, veto]));
  expect(trial.lines[0]?.after).toMatchObject({ total: 90, grade: '不合格', coefficient: 0, payable: 5500 });

  const gone = person({
    figures: null,
    before: { total: 65, grade: '合格', coefficient: 0.6, payable: null },
    pay: null,
  });
  const vetoed = person({ figures: null, before: { total: 93.8, grade: '不合格', coefficient: 0, payable: null } });
  const kept = planTrial([gone, vetoed], scheme());
  expect(kept.lines.map(({ after }) => [after.total, after.grade])).toEqual([
    [65, '合格'],
    [93.8, '不合格'],
  ]);
  expect(kept.pay).toBeNull();
});

test('a grade that only the cards have is counted, too', () => {
  const { grades } = planTrial(
    [person({ before: { total: 96, grade: 'S', coefficient: 1.2, payable: 6700 } })],
    scheme(),
  );
  expect(grades.at(-1)).toEqual({ grade: 'S', before: 1, after: 0 });
});

test('the assumed spread counts everybody once, and shows what a harder rule does', () => {
  expect(ASSUMED_SPREAD.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
  const roster = [{ roleId: 'R06', name: '运营专员', people: 10 }];
  const inUse = scheme([{ ...SALES, weight: 100 }]);
  const same = planTrial(assumedPeople(roster, inUse, inUse), inUse);
  // 110 and 100 and 90 and 80 points: 优秀; 60: 合格.
  expect(same.grades.map(({ before, after }) => [before, after])).toEqual([
    [9, 9],
    [0, 0],
    [1, 1],
    [0, 0],
  ]);
  expect(same.changed).toEqual([]);
  const steep: TrialIndicator = {
    ...SALES,
    weight: 100,
    rule: { kind: 'deduct', direction: 'higher', step: 0.1, stepOf: 'target', points: 25 },
  };
  const tried = planTrial(assumedPeople(roster, inUse, scheme([steep])), scheme([steep]));
  // 100, 100, 75, 50 and 0 points.
  expect(tried.grades.map(({ after }) => after)).toEqual([4, 3.5, 0, 2.5]);
  expect(tried.changed.map(({ position, count }) => [position, count])).toEqual([
    ['运营专员 90%', 3.5],
    ['运营专员 80%', 1.5],
    ['运营专员 60%', 1],
  ]);
});

test('in the bundled catalogue whoever meets every target has 100, whatever the role', () => {
  const facts = loadFacts();
  const bundled = trialScheme(facts, SETTINGS);
  const roster = facts.roles.map(({ id, name }) => ({ roleId: id, name: name['zh-CN'], people: 1 }));
  const { lines } = planTrial(assumedPeople(roster, bundled, bundled), bundled);
  const met = lines.filter(({ position }) => position.endsWith(' 100%'));
  expect(met).toHaveLength(facts.roles.length);
  expect(met.filter(({ after }) => after.total !== 100)).toEqual([]);
});
