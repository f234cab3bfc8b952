import { LANGUAGES } from '../../src/base/language';
import { cliTexts } from '../../src/i18n/cli/texts';
import { packMessages } from '../../src/i18n/messages/packs/texts';
import { packReminder } from '../../src/i18n/messages/packs/reminder';
import { periodName } from '../../src/i18n/periods/texts';
import { packTexts } from '../../src/i18n/sheets/packs/texts';

const PACK = { recipient: '李四', kind: 'manager' as const, cards: 2, due: null, returnedOn: null, people: [] };

test.each(LANGUAGES)('what is handed out and asked back calls its period by its name (%s)', (language) => {
  const { fileName, cover, raters, evidence } = packTexts(language);
  const words = packMessages(language);
  for (const period of ['2026-11', '2026-Q3', '2026-H1', '2026', '2026-07-15..2026-09-30']) {
    const name = periodName(period, language);
    const texts = [
      fileName(period, '李四'),
      cover.title(period),
      cover.periodName(period),
      evidence.periodName(period),
      raters.list.title(period),
      raters.pack.fileName(period, '李四'),
      raters.pack.title(period),
      packReminder(period, [PACK], words),
      words.refusals.otherPeriod(period),
      words.refusals.periodClosed(period),
      cliTexts(language).nobodyMarked(period),
    ];
    for (const text of texts) expect(text).toContain(name);
    if (name !== period) expect(texts.filter((text) => text?.includes(period) && !name.includes(period))).toEqual([]);
  }
});
