import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { rulesOfPost } from '../../../src/scorecard/settings/postRules';
import { readSettings } from '../../../src/scorecard/settings/read/readSettings';
import { defaultSettings, drawSettings } from '../../../src/scorecard/settings/drawSettings';
import { scoringText } from '../../../src/scorecard/template/scoringText';
import { calculatedCell } from '../../support/calculatedCell';
import { drawnSheet } from '../../support/drawnSheet';

const texts = sheetTexts('zh-CN');
const own = [
  { word: '美工', attendance: true, review: false, line: 0 },
  { word: '客服', attendance: false, review: true, line: 2 },
];

/** What a card of somebody at a post says of how scores become a result. @param isOrdinary else it is one for probation or of a project */
function said(position: string, lowLine: number, isOrdinary = true): string {
  const settings = { ...defaultSettings('2026-11', texts), lowLine, posts: own };
  const { values } = drawnSheet('考核设置', drawSettings(settings, texts, 'zh-CN'));
  const read = readSettings('考核设置', values);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const ordinary = isOrdinary ? { position: 'A1' } : null;
  const text = scoringText(read.value.places, texts.card.page, [], ordinary);
  return String(calculatedCell(text, { 张三: [[position]], 考核设置: values }));
}

test.each([
  ['客服专员', 60],
  ['资深美工', 60],
  ['店长', 57.5],
])('a card of %s says what asks for a review, as the settings have it', (position, lowLine) => {
  const sentence = `连续三期总分低于${lowLine}分，或连续三期未达成基本目标的，提示“待复核”`;
  expect(said(position, lowLine).includes(sentence)).toBe(rulesOfPost(own, position).review);
  expect(said(position, lowLine)).toContain('总分＝加权得分之和＋加减分');
});

test('cards of probation and of projects, which no streak counts, do not', () => {
  expect(said('店长', 60, false)).not.toContain('待复核');
});
