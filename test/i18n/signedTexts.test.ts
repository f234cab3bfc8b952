import { LANGUAGES } from '../../src/base/language';
import { packTexts } from '../../src/i18n/sheets/packs/texts';
import { sheetTexts } from '../../src/i18n/sheets/texts';

/** What people rely on who sign, rate or hand round, in words of each language. */
describe.each(LANGUAGES)('%s', (language) => {
  const { card, pay, settings, followUp: review } = sheetTexts(language);
  const { cover, raters, evidence } = packTexts(language);

  test('signing is receipt, and an appeal stays open behind it', () => {
    const behind = card.page.appeal.at(-1) ?? '';
    expect(behind).toMatch(/只表示已收到本表|receipt, not agreement/u);
    expect(behind).toMatch(/仍可申[诉訴]|appeal is still possible/u);
  });

  test('each of two who sign has a place for the date', () => {
    const dated = /日期：|Date:/gu;
    const lines = card.page.goalsSign.split('\n');
    expect(lines.map((line) => line.match(dated)?.length)).toEqual([1, 1]);
    expect(evidence.signs.filter((sign) => sign.search(dated) >= 0)).toHaveLength(2);
    expect(review.signedOn).toMatch(dated);
  });

  test('who may fill in targets is told which, and nobody else is', () => {
    for (const steps of [cover.steps.manager, cover.steps.department]) {
      expect(steps.join()).toMatch(/空白的目[标標]值|targets that are blank/u);
    }
    expect(cover.steps.employee.join()).not.toMatch(/空白的目|blank/u);
  });

  test('raters are told who sees their ratings, and a last day counts as a day', () => {
    expect(raters.pack.ofGroups).toMatch(/看得到|能看到|can see/u);
    for (const due of [cover.due, raters.pack.due]) expect(due).toMatch(/含[当當]日|no later than/u);
  });

  test('everybody’s pay is not passed round for signing', () => {
    expect(pay.notes[0]).toMatch(/[请請]勿[传傳][阅閱]|do not pass it round/u);
  });

  test('settings do not claim to change closed periods', () => {
    expect(settings.hint).toMatch(/已[结結][账帳]的保持|closed periods keep/u);
  });
});
