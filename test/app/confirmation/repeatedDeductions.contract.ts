import { cellAddress, parseArea } from '../../../src/base/address';
import { lookAtDeductions } from '../../../src/app/confirmation/repeatedDeductions';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { readSituation } from '../../../src/app/situation/readSituation';
import { repeatedSentence } from '../../../src/i18n/messages/calibration/texts';
import { failureSentence } from '../../../src/cli/sentences';
import { messages } from '../../../src/i18n/messages/messages';
import type { LivingCard } from '../../../src/registry/registry';
import { monthWorld, need, rowsOf, type MonthWorld } from '../monthWorld';

/** A deduction whose event lowers an indicator of the same card already is asked about, and never forbidden. */

const PERIOD = '2026-11';

let world: MonthWorld;
let cards: readonly LivingCard[];
beforeAll(async () => {
  world = await monthWorld('zh-CN', rowsOf(['吴晓晓', '郑好']));
  await world.build(PERIOD);
  cards = await world.cards(PERIOD);
  for (const card of cards) await world.rate(card, 80);
});
afterAll(() => world.close());

function cardOf(name: string): LivingCard {
  const card = cards.find(({ record }) => record.name === name);
  if (!card) throw new Error(`no card of ${name}`);
  return card;
}

/** Writes into a line of the adjustment table, 0 for the first. */
async function adjust(name: string, line: number, count: number | '', reason: string): Promise<string> {
  const { sheetName, record } = cardOf(name);
  const at = (field: string): string => {
    const area = parseArea(record.results[`adjust.${field}`] ?? '');
    if (area === null) throw new Error(`no place for ${field}`);
    return cellAddress(area.row + line, area.column);
  };
  await world.write(sheetName, at('count'), [[count]]);
  await world.write(sheetName, at('reason'), [[reason]]);
  return at('reason');
}

/** The name of an indicator of the card, from the catalogue. */
function anIndicator(name: string): string {
  const [first] = cardOf(name).record.grid?.indicators ?? [];
  return world.services.catalogue.indicators.get(first?.id ?? '')?.name['zh-CN'] ?? '';
}

test('a deduction that names an event of an indicator is told with its cell, one that does not is not, nor is praise', async () => {
  const indicator = anIndicator('吴晓晓');
  // Items by the settings: a suggestion, praise, and a breach of rules, which takes points.
  await adjust('吴晓晓', 1, 1, `${indicator}做得好`);
  await adjust('郑好', 2, 1, '在仓库吸烟');
  expect(need(await lookAtDeductions(world.services))).toEqual([]);
  const cell = await adjust('吴晓晓', 2, 1, `${indicator}没有做到`);
  const [found, ...others] = need(await lookAtDeductions(world.services));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ name: '吴晓晓', item: '违反公司制度', indicators: [indicator] });
  expect(repeatedSentence(found ?? raise(), 'zh-CN')).toBe(
    `吴晓晓!${cell}：扣分事由“${indicator}没有做到”可能与本表指标“${indicator}”是同一件事，同一件事不宜扣两次，请核对。`,
  );
});

function raise(): never {
  throw new Error('nothing was told');
}

test('the look at the workbook has it with the card', async () => {
  const { cards: looked } = need(await readSituation(world.services));
  expect(looked?.map(({ name, repeated }) => [name, repeated?.length ?? 0])).toEqual(
    expect.arrayContaining([
      ['吴晓晓', 1],
      ['郑好', 0],
    ]),
  );
});

test('closing asks with the cell, and closes when told to', async () => {
  const asked = await closePeriod(world.services, { closedOn: '2026-12-01' });
  if (asked.ok) throw new Error('closed without asking');
  expect(asked.error).toMatchObject({ kind: 'incompleteCards', cards: [], repeated: [{ name: '吴晓晓' }] });
  expect(asked.error).not.toHaveProperty('unconcluded');
  const sentence = failureSentence(messages('zh-CN').failure(asked.error));
  expect(sentence).toContain('2026-11有1处扣分，事由与同一张表的指标可能是同一件事，尚未结账。');
  const { sheetName } = cardOf('吴晓晓');
  const before = await world.read(sheetName);
  // A line that stands elsewhere now says nothing: nobody knows whose words these are.
  const row = parseArea(cardOf('吴晓晓').record.results['adjust.item'] ?? '')?.row ?? 0;
  const change = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
    world.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      work(sheet);
      await context.sync();
    });
  await change((sheet) => {
    sheet.protection.unprotect();
    sheet.getRange(`${row + 1}:${row + 1}`).insert('Down');
  });
  expect(need(await lookAtDeductions(world.services))).toEqual([]);
  await change((sheet) => sheet.getRange(`${row + 1}:${row + 1}`).delete('Up'));
  expect((await world.read(sheetName)).length).toBe(before.length);
  expect(need(await lookAtDeductions(world.services))).toHaveLength(1);
  const report = need(await closePeriod(world.services, { closedOn: '2026-12-01', evenIncomplete: true }));
  expect(report.added).toHaveLength(2);
  expect(need(await lookAtDeductions(world.services))).toEqual([]);
});
