import { FIRST_YEAR, LAST_YEAR, parsePeriod } from '../../src/base/period';
import { LANGUAGES } from '../../src/base/language';
import { closingTexts } from '../../src/i18n/pane/closing/texts';
import { cyclePaneTexts } from '../../src/i18n/pane/cycle/texts';
import { evidencePaneTexts } from '../../src/i18n/pane/evidence/texts';
import { paneTexts } from '../../src/i18n/pane/texts';

test.each(LANGUAGES)('fields for years and periods name the years they take, %s', (language) => {
  const said = [
    evidencePaneTexts(language).badYear,
    cyclePaneTexts(language).badSpan,
    closingTexts(language).badNext,
    paneTexts(language).cards.badPeriod,
  ];
  for (const sentence of said) {
    expect(sentence).toContain(String(FIRST_YEAR));
    expect(sentence).toContain(String(LAST_YEAR));
  }
});

test('years beyond those are no periods', () => {
  expect(
    [FIRST_YEAR - 1, FIRST_YEAR, LAST_YEAR, LAST_YEAR + 1].map((year) => parsePeriod(`${year}-11`) !== null),
  ).toEqual([...[false, true], ...[true, false]]);
});
