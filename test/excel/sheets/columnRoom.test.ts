import { addedWidth } from '../../../src/excel/sheets/columnRoom';
import { numberedLines } from '../../../src/base/plainText';
import { heightIn, MAX_ROW_HEIGHT } from '../../../src/base/textWidth';
import { indicatorLines } from '../../../src/scorecard/sheet/roleLines';
import { bundledCatalogue } from '../../support/bundledCatalogue';

test.each(['zh-CN', 'en-US'] as const)(
  'no text of the catalogue is cut off in an added column, in %s',
  async (language) => {
    const { roles } = await bundledCatalogue(language);
    const all = [...roles.values()];
    const cut = all.flatMap((role) => {
      const texts = { duties: numberedLines(role.duties), kpi: numberedLines(indicatorLines(role, language)) };
      return (['duties', 'kpi'] as const)
        .filter((kind) => heightIn(texts[kind], addedWidth(kind), 11) > MAX_ROW_HEIGHT)
        .map((kind) => `${role.id} ${kind}`);
    });
    expect(all.length).toBeGreaterThan(20);
    expect(cut).toEqual([]);
  },
);
