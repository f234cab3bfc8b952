import { loadFacts } from '../../../src/catalogue/facts';
import { createMatcher } from '../../../src/catalogue/match/matcher';
import { messages } from '../../../src/i18n/messages/messages';
import {
  ALL_GROUPS,
  bundledMatcher,
  GROUPS,
  isWrong,
  judge,
  loadGroup,
  NEWCOMERS,
  ODD,
  score,
  STRANGERS,
  isRight,
  OTHER_HANDS,
  type Group,
  VISITORS,
  type Judged,
} from './corpus';

const matcher = bundledMatcher();
const judged = GROUPS.flatMap((group) => judge(matcher, loadGroup(group)));

test('the corpus is large, a third of it held out', () => {
  expect(judged.length).toBeGreaterThan(1000);
  expect(judged.filter((each) => each.role === null).length).toBeGreaterThan(400);
  expect(judged.filter((each) => each.heldOut).length / judged.length).toBeGreaterThan(0.25);
});

test('hardly a wrong fill, held out titles included', () => {
  expect(score(judged).precision).toBeGreaterThanOrEqual(0.985);
  expect(score(judged.filter((each) => each.heldOut)).precision).toBeGreaterThanOrEqual(0.985);
});

test.each(GROUPS)('titles of %s without a role stay open', (group) => {
  const wrong = judge(matcher, loadGroup(group)).filter((each) => each.role === null && isWrong(each));
  expect(wrong.map((each) => each.title)).toEqual([]);
});

test.each(['classic', 'platform', 'traditional', 'english'] as const)('titles of %s are found', (group) => {
  expect(score(judge(matcher, loadGroup(group))).recall).toBeGreaterThanOrEqual(0.95);
});

test('at most five candidates, best first, the chosen one among them', () => {
  for (const { match } of judged) {
    expect(match.candidates.length).toBeLessThanOrEqual(5);
    const order = match.candidates.map((candidate) => candidate.confidence);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    if (match.roleId !== null) expect(match.candidates[0]?.roleId).toBe(match.roleId);
  }
});

test.each(['zh-CN', 'zh-TW', 'en-US'] as const)('no sentence of %s on a match lacks a word', (language) => {
  const { reason } = messages(language);
  const sentences = ALL_GROUPS.flatMap((group) => judge(matcher, loadGroup(group)))
    .flatMap(({ match }) => [match.reason, ...match.candidates.map((candidate) => candidate.reason)])
    .map(reason);
  expect(sentences.filter((sentence) => /undefined|null|“\s*”|"\s*"|^\s*$/.test(sentence))).toEqual([]);
});

test.each([false, true])('odd titles are filled or suggested (held out: %s)', (heldOut) => {
  const titles = ODD.flatMap((group) => judge(matcher, loadGroup(group))).filter((each) => each.heldOut === heldOut);
  const { recall, firstThree, wrongFills } = score(titles);
  expect(recall).toBeGreaterThanOrEqual(0.75);
  expect(firstThree).toBeGreaterThanOrEqual(0.92);
  expect(wrongFills).toBe(0);
});

describe.each(STRANGERS)('%s titles, written without sight of the matcher', (group) => {
  const titles = judge(matcher, loadGroup(group));

  test('are found, and hardly ever filled wrongly', () => {
    const { precision, recall, wrongFills } = score(titles);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(wrongFills).toBeLessThanOrEqual(0.02);
  });

  test('no role is filled for another', () => {
    expect(titles.filter((each) => each.role !== null && isWrong(each))).toHaveLength(0);
  });
});

describe('the newest titles, labelled before the matcher was asked', () => {
  const newest = NEWCOMERS.flatMap((group) => judge(matcher, loadGroup(group))).filter(({ heldOut }) => heldOut);

  test.each([
    ['newcomer', 0.9, 0.97],
    ['odd-newcomer', 0.75, 0.92],
  ] as const)('%s: filled, or among the first three', (group, filled, suggested) => {
    const { recall, firstThree, wrongFills } = score(judge(matcher, loadGroup(group)).filter(({ heldOut }) => heldOut));
    expect(recall).toBeGreaterThanOrEqual(filled);
    expect(firstThree).toBeGreaterThanOrEqual(suggested);
    expect(wrongFills).toBe(0);
  });

  test('no role is filled for another, and what is filled is right', () => {
    expect(newest.filter((each) => each.role !== null && isWrong(each))).toEqual([]);
    expect(score(newest).concluded).toBeGreaterThanOrEqual(0.985);
  });
});

describe('confidence is a probability', () => {
  const answered = (groups: readonly Group[]): Judged[] =>
    groups
      .flatMap((group) => judge(matcher, loadGroup(group)))
      .filter((each) => each.heldOut && each.match.roleId !== null && !(each.ask && each.named));
  // What the steps were measured on; titles that came later are held against them below.
  const heldOut = answered([
    ...[...GROUPS, ...STRANGERS, ...ODD, ...NEWCOMERS, ...VISITORS, ...OTHER_HANDS],
    'ordinary-untouched',
  ]);
  const observed = (titles: readonly Judged[]): number => titles.filter(isRight).length / titles.length;

  test('what was predicted is what happens', () => {
    const predictions = [...new Set(heldOut.map(({ match }) => match.confidence))];
    const apart = predictions.flatMap((predicted) => {
      const titles = heldOut.filter(({ match }) => match.confidence === predicted);
      const apart = observed(titles) - predicted;
      return titles.length >= 20 && Math.abs(apart) > 0.08 ? [[predicted, observed(titles)]] : [];
    });
    expect(predictions.length).toBeGreaterThanOrEqual(5);
    expect(apart).toEqual([]);
  });

  test('no question is given a probability that another hand’s titles do not hold', () => {
    const titles = answered(['held-ordinary', 'held-odd']).filter(({ match }) => match.outcome !== 'sure');
    const steps = [...new Set(titles.map(({ match }) => match.confidence))];
    const counted = steps
      .map((step) => [step, titles.filter(({ match }) => match.confidence === step)] as const)
      .filter(([, within]) => within.length >= 20);
    expect(counted).toHaveLength(3);
    expect(counted.filter(([step, within]) => step - observed(within) > 0.08).map(([step]) => step)).toEqual([]);
  });

  test('sure begins where 98.5 % are right', () => {
    const sure = heldOut.filter(({ match }) => match.outcome === 'sure');
    expect(observed(sure)).toBeGreaterThanOrEqual(0.985);
    const least = Math.min(...sure.map(({ match }) => match.confidence));
    const open = heldOut.filter(({ match }) => match.outcome !== 'sure');
    expect(Math.max(...open.map(({ match }) => match.confidence))).toBeLessThan(least);
    expect(observed(open)).toBeLessThan(0.985);
  });
});

describe.each(OTHER_HANDS)('%s titles', (group) => {
  const titles = judge(matcher, loadGroup(group));

  test('name their role among the first three, and none of another trade is filled', () => {
    const { recall, firstThree, wrongFills } = score(titles);
    expect(recall).toBeGreaterThanOrEqual(group === 'other-hand' ? 0.9 : 0.7);
    expect(firstThree).toBeGreaterThanOrEqual(group === 'other-hand' ? 0.97 : 0.92);
    expect(wrongFills).toBe(0);
  });

  test('are filled with another role only where the catalogue names that very title', () => {
    const wrong = titles.filter((each) => isWrong(each) && !each.ask && !each.named);
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });
});

test('whole staffing lists of ordinary companies, which nothing is tuned on, do no worse than they were measured', () => {
  const { precision, recall, firstThree, wrongFills, rashFills } = score(
    judge(matcher, loadGroup('ordinary-untouched')),
  );
  expect(precision).toBe(1);
  expect(recall).toBeGreaterThanOrEqual(0.9);
  expect(firstThree).toBeGreaterThanOrEqual(0.98);
  expect([wrongFills, rashFills]).toEqual([0, 0]);
});

test.each([
  ['held-ordinary', 0.985, 0.73, 0.98, 0, 0],
  ['held-odd', 0.965, 0.46, 0.9, 0.03, 0],
  ['real-untouched', 0.985, 0.6, 0.97, 0, 0.01],
] as const)(
  '%s titles, which nothing is tuned on, do no worse than they were measured',
  (group, right, filled, suggested, wrong, rash) => {
    const { precision, recall, firstThree, wrongFills, rashFills } = score(judge(matcher, loadGroup(group)));
    expect(precision).toBeGreaterThanOrEqual(right);
    expect(recall).toBeGreaterThanOrEqual(filled);
    expect(firstThree).toBeGreaterThanOrEqual(suggested);
    expect(wrongFills).toBeLessThanOrEqual(wrong);
    expect(rashFills).toBeLessThanOrEqual(rash);
  },
);

test('titles left alone still bring the roles spelt most like them', () => {
  const { outcome, roleId, candidates } = matcher.match({ title: '知乎种草', department: '' });
  expect([outcome, roleId]).toEqual(['none', null]);
  expect(candidates.map((each) => each.roleId)).toContain('M06');
});

test('a company’s own role is suggested for a title spelt like it', () => {
  const role = {
    id: 'C01',
    name: { 'zh-CN': '香氛调配师', 'zh-TW': '香氛調配師', 'en-US': 'Scent Blender' },
    department: 'D-05',
    level: 'specialist',
    aliases: [],
  } as const;
  const { departments, roles } = loadFacts();
  const own = createMatcher({ departments, roles: [...roles, role] });
  expect(own.match({ title: '香氛配方', department: '' }).candidates.map(({ roleId }) => roleId)).toContain('C01');
});

/** Of each group's titles: filled rightly, the role among the first three, left open rightly, of these without any role. */
test.each([
  ['classic', 253, 256, 3, 0],
  ['platform', 88, 90, 0, 0],
  ['level', 48, 49, 31, 8],
  ['traditional', 56, 56, 1, 0],
  ['english', 69, 70, 13, 10],
  ['typos', 50, 52, 11, 8],
  ['two-posts', 4, 4, 28, 0],
  ['with-department', 56, 59, 19, 6],
  ['other-trades', 34, 34, 244, 187],
  ['hard-negatives', 21, 21, 168, 128],
  ['stranger', 400, 402, 203, 125],
  ['fresh', 111, 115, 48, 26],
  ['invented', 299, 314, 55, 18],
  ['newcomer', 120, 121, 36, 7],
  ['odd-newcomer', 160, 168, 36, 8],
  ['visitor', 89, 94, 36, 18],
  ['odd-visitor', 87, 97, 36, 14],
  ['later-visitor', 85, 85, 23, 11],
  ['other-hand', 103, 107, 2, 0],
  ['odd-other-hand', 41, 51, 33, 20],
  ['odd-third-hand', 97, 109, 18, 12],
  ['market', 291, 294, 254, 122],
  ['later-market', 86, 84, 71, 30],
  ['public', 67, 99, 47, 25],
  ['fresh-counted', 99, 120, 116, 66],
  ['odd-opened', 108, 124, 60, 29],
  ['public-opened', 63, 105, 43, 24],
  ['fresh-opened', 95, 125, 112, 67],
  ['real-counted', 196, 236, 121, 61],
] as const)('%s titles: no answer gets worse', (group, filled, firstThree, open, alone) => {
  const titles = judge(matcher, loadGroup(group));
  const unnamed = titles.filter(({ role }) => role === null);
  const now = {
    filled: titles.filter((each) => each.match.outcome === 'sure' && isRight(each)).length,
    firstThree: titles.filter(
      ({ role, accepted, match }) =>
        role !== null &&
        match.candidates.slice(0, 3).some(({ roleId }) => roleId === role || accepted.includes(roleId)),
    ).length,
    open: unnamed.filter(({ match }) => match.outcome !== 'sure').length,
    alone: unnamed.filter(({ match }) => match.outcome === 'none').length,
  };
  const least = { filled, firstThree, open, alone };
  const worse = Object.entries(least).filter(([count, before]) => now[count as keyof typeof now] < before);
  expect(worse.map(([count, before]) => [count, now[count as keyof typeof now], before])).toEqual([]);
});
