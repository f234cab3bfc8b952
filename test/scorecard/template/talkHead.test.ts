import { isFormula } from '../../../src/base/sheetDrawing';
import { LANGUAGES } from '../../../src/base/language';
import { drawCardTemplate } from '../../../src/scorecard/template/drawTemplate';
import { payWorld } from '../pay/payWorld';

test.each(LANGUAGES)('the page of the talk says whose it is, with the colon of the language (%s)', (language) => {
  const { places, texts } = payWorld(language);
  const { labels, page } = texts.card;
  const contents = drawCardTemplate(places, texts, language, []).blocks.flatMap(({ contents: lines }) => lines.flat());
  const formulas = contents.flatMap((content) => (isFormula(content) ? [content.formula] : []));
  const head = formulas.find((each) => each.includes(page.held)) ?? '';
  const colon = language === 'en-US' ? ': ' : '：';
  for (const label of [labels.name, labels.no, labels.period]) expect(head).toContain(`"${label}${colon}"&`);
  if (language !== 'en-US') expect(head).not.toContain(': ');
});
