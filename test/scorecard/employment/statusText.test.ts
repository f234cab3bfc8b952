import { LANGUAGES } from '../../../src/base/language';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { daysSaidIn } from '../../../src/scorecard/employment/statusText';

const EVERY = LANGUAGES.map((language) => sheetTexts(language).employment);

describe.each(LANGUAGES)('%s: days at a post', (language) => {
  const { days, joined, separator } = sheetTexts(language).employment;

  test.each(['working', 'calendar'] as const)('are read as they are said, %s', (basis) => {
    const said = ['2 of 3', joined('11-16'), days(10, 21, basis), '5/6'].join(separator);
    expect(daysSaidIn(said, EVERY)).toBe(10);
    expect(daysSaidIn(days(0, 365, basis), EVERY)).toBe(0);
  });

  test('are not read where something else is said', () => {
    expect(daysSaidIn([joined('11-16'), '2 of 3', '5/6'].join(separator), EVERY)).toBeNull();
    expect(daysSaidIn(days(10, 21, 'working').replace('21', '–'), EVERY)).toBeNull();
  });
});
