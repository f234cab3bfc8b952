import { LANGUAGES } from '../../../src/base/language';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { remarkStarts, remarkText } from '../../../src/scorecard/history/history';

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
