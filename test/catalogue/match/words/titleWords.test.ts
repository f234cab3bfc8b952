import { comparable } from '../../../../src/base/plainText';
import { titleKey } from '../../../../src/catalogue/match/words/titleText';
import * as titleWords from '../../../../src/catalogue/match/words/titleWords';

const { HOME_PLATFORMS, OTHER_PLATFORMS, FOREIGN_PLATFORMS, MARKETS_ABROAD } = titleWords;
const { HOUSE_WORK, OTHER_TRADES, BARE_TITLES, TEAM_LEADS } = titleWords;

const lists = Object.entries(titleWords).filter((entry): entry is [string, readonly string[]] =>
  Array.isArray(entry[1]),
);

test.each(lists)('%s are keys, as titles are compared, and stand there once', (_name, words) => {
  expect(words.length).toBeGreaterThan(5);
  expect(words.filter((word) => titleKey(comparable(word)) !== word)).toEqual([]);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test('a platform, or a market, is one of its kind: where it is decides what operating means there', () => {
  const all = [HOME_PLATFORMS, OTHER_PLATFORMS, FOREIGN_PLATFORMS, MARKETS_ABROAD].flat();
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});

test('work under a company’s own roof is no other trade', () => {
  expect(HOUSE_WORK.filter((word) => OTHER_TRADES.includes(word))).toEqual([]);
});

test('who leads a team has a rank that means nothing alone', () => {
  expect(TEAM_LEADS.filter((rank) => !BARE_TITLES.includes(rank))).toEqual([]);
});
