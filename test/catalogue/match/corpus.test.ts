import { messages } from '../../../src/i18n/messages/messages';
import { bundledMatcher, GROUPS, isWrong, judge, loadGroup, ODD, score, STRANGERS } from './corpus';

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

test.each(['zh-CN', 'en-US'] as const)('no sentence of %s on a match lacks a word', (language) => {
  const { reason } = messages(language);
  const sentences = [...GROUPS, ...STRANGERS, ...ODD]
    .flatMap((group) => judge(matcher, loadGroup(group)))
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
