import { strFromU8, unzipSync } from 'fflate';
import { packTexts } from '../../../src/i18n/sheets/packs/texts';
import { makeRaterPack } from '../../../src/packs/raters/makeRaterPack';
import { cardMark } from '../../../src/packs/raters/raterNote';
import type { OtherRater } from '../../../src/scoring/raters';

/** All texts of the form for somebody who rates in these ways. */
function formFor(...kinds: readonly OtherRater[]): string {
  const { raters } = packTexts('zh-CN');
  const ratings = kinds.map((as, at) => ({
    number: `2026-11/E${at}`,
    card: cardMark(`2026-11/E${at}`, '吴晓晓'),
    ...{ name: '吴晓晓', position: '', as, indicator: 'behaviour-teamwork', item: '协作', standard: '' },
    bounds: { type: 'whole', min: 1, max: 5 } as const,
  }));
  const note = {
    id: 'F1',
    period: '2026-11',
    kind: 'rater',
    recipient: '简宁',
    handedOutAt: '2026-11-25T09:00',
  } as const;
  const bytes = makeRaterPack({ ...note, due: null, company: '', ratings }, raters.pack, raters.as);
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

test("the form says to each what becomes of the rating: a mean, or, of the manager's manager, the rating as it is", () => {
  const [mean, asItIs] = ['只取平均值和人数', '会照原样写进被评人的考核表'];
  const said = (...kinds: readonly OtherRater[]) => [mean, asItIs].map((text) => formFor(...kinds).includes(text));
  expect(said('peer', 'report', 'customer')).toEqual([true, false]);
  expect(said('superior')).toEqual([false, true]);
  expect(said('superior', 'peer')).toEqual([true, true]);
});
