import { quoteSpellings } from '../../../src/base/plainText';
import { LANGUAGES } from '../../../src/base/language';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { remarkStarts, remarkText, tellsRemark } from '../../../src/scorecard/history/history';

/** What is put together from months knows a veto by how its remark begins. */
test.each(LANGUAGES)('a veto that left the grade is taken for none that lowered it: %s', (language) => {
  const texts = sheetTexts(language).history;
  const said = (kind: 'veto' | 'itemVeto'): string =>
    remarkText({ kind, indicator: '图片侵权', reason: '已核实' }, texts);
  const starts = LANGUAGES.flatMap((each) => remarkStarts('veto', sheetTexts(each).history));
  const isKnown = (text: string): boolean => starts.some((start) => text.includes(start));
  expect([isKnown(said('veto')), isKnown(said('itemVeto'))]).toEqual([true, false]);
  expect(said('itemVeto')).toContain('图片侵权');
});

test.each(LANGUAGES)(
  'a line tells a remark in whatever language it was written, and a note that names the indicator is none: %s',
  (language) => {
    const all = LANGUAGES.map((each) => sheetTexts(each).history);
    const remark = { kind: 'override', indicator: '转化率', system: 40, manager: 60, reason: '数据补录' } as const;
    const line = remarkText(remark, sheetTexts(language).history);
    expect(tellsRemark(`前一条；${line}`, remark, all)).toBe(true);
    expect(quoteSpellings(line).map((spelled) => tellsRemark(spelled, remark, all))).not.toContain(false);
    expect(tellsRemark('转化率数据已核实', remark, all)).toBe(false);
    expect(
      tellsRemark(remarkText({ ...remark, indicator: '静默转化率' }, sheetTexts(language).history), remark, all),
    ).toBe(false);
    expect(tellsRemark(line, { kind: 'veto', indicator: '转化率', reason: '' }, all)).toBe(false);
  },
);
