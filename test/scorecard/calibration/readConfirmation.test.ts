import { LANGUAGES } from '../../../src/base/language';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { readConfirmation } from '../../../src/scorecard/calibration/readConfirmation';

const LANGUAGE_TEXTS = LANGUAGES.map((language) => sheetTexts(language).calibration);

test('who has confirmed a calibration is found beside its label, wherever that stands and in any language', () => {
  expect(readConfirmation([], LANGUAGE_TEXTS)).toEqual({ confirmer: '', date: '' });
  const chinese = [
    ['绩效校准表'],
    ['（插入的行）'],
    ['二级确认人', '', '顾长河'],
    ['确认日期', '', ''],
    ['确认意见', '', '同意'],
  ];
  expect(readConfirmation(chinese, LANGUAGE_TEXTS)).toEqual({ confirmer: '顾长河', date: '' });
  const english = [
    ['Confirmed by ', '', 'Gu'],
    ['Confirmed on', '', 46356],
  ];
  expect(readConfirmation(english, LANGUAGE_TEXTS)).toEqual({ confirmer: 'Gu', date: '46356' });
});
