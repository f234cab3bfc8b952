import type { CellValue } from '../../../src/base/grid';
import { isFormula } from '../../../src/base/sheetDrawing';
import { LANGUAGES } from '../../../src/base/language';
import { drawProbationTemplate } from '../../../src/scorecard/template/drawProbationTemplate';
import { drawProjectTemplate } from '../../../src/scorecard/template/drawProjectTemplate';
import { drawCardTemplate, withoutAnswer } from '../../../src/scorecard/template/drawTemplate';
import type { SettingsPlaces } from '../../../src/scorecard/settings/settings';
import { calculatedCell } from '../../support/calculatedCell';
import { payWorld } from '../pay/payWorld';

const KINDS = [
  ['an ordinary card', drawCardTemplate],
  ['a probation card', drawProbationTemplate],
  ['a project card', drawProjectTemplate],
] as const;

describe.each(LANGUAGES)('the company answers an appeal within days (%s)', (language) => {
  const { places, texts } = payWorld(language);
  const { page } = texts.card;

  /** The formula that a kind of card has of appeals. */
  const formulaOf = (draw: (typeof KINDS)[number][1], of: SettingsPlaces): string => {
    const contents = draw(of, texts, language, []).blocks.flatMap(({ contents: lines }) => lines.flat());
    const formulas = contents.flatMap((content) => (isFormula(content) ? [content.formula] : []));
    return formulas.find((each) => each.includes(page.appeal[0])) ?? '';
  };
  const shown = (content: string, days: CellValue): string => {
    const settings = Array.from({ length: 120 }, (_, row) => ['', row === places.added.answerDays?.row ? days : '']);
    return String(calculatedCell(content, { [places.sheet]: settings }));
  };
  const answered = (days: number): string => `${page.answer[0]}${days}${page.answer[1]}`;

  test.each(KINDS)('as the settings have it, and within five where they say nothing, on %s', (_kind, draw) => {
    const content = formulaOf(draw, places);
    expect(shown(content, 12)).toContain(answered(12));
    expect(shown(content, '')).toContain(answered(5));
    const { answerDays: _none, ...added } = places.added;
    const old = formulaOf(draw, { ...places, added });
    expect(shown(old, 12)).toContain(answered(5));
    expect(withoutAnswer(old, page)).toBe(withoutAnswer(content, page));
    expect(shown(withoutAnswer(content, page), 12)).toMatch(new RegExp(`${page.appeal.at(-1)}$`));
  });
});
