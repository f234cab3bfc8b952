import { LANGUAGES } from '../../../src/base/language';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { planLabels, readPlan } from '../../../src/scorecard/followUp/readPlan';

const TEXTS = LANGUAGES.map((language) => {
  const { page, labels } = sheetTexts(language).card;
  return { plan: page.plan, below: [page.next, labels.interview, page.opinion] };
});
const [chinese] = TEXTS;

test('measures are read below their headers, in any columns, and nothing of what stands below', () => {
  const [what = '', measure = '', due = '', who = '', support = ''] = chinese?.plan ?? [];
  const card = [
    ['面谈'],
    ['', what, '', measure, due, support, who],
    ['', '回复更快', '', '3分钟内', '12月底', '陪练', '周周'],
    ['', '', '', '', '', '', ''],
    ['', '少出错', '', '', '', '', ''],
    [chinese?.below[0] ?? '', '下期目标不是措施'],
  ];
  expect(readPlan(card, TEXTS)).toEqual([
    ['回复更快', '3分钟内', '12月底', '周周', '陪练'],
    ['少出错', '', '', '', ''],
  ]);
  expect(readPlan([[what, measure]], TEXTS)).toEqual([]);
});

test('a card made before, whose notes were called otherwise, ends its plan there as well', () => {
  const { card } = sheetTexts('en-US');
  expect(planLabels({ card }).below).toEqual(
    expect.arrayContaining([card.labels.interview, card.labels.earlierInterview]),
  );
  expect(card.labels.earlierInterview).toBe('Review talk');
});
