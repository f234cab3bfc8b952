import { confirmTargets } from '../../../src/app/confirmation/confirmTargets';
import { explainChanges } from '../../../src/app/confirmation/explainChanges';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { readSituation } from '../../../src/app/situation/readSituation';
import { parseArea } from '../../../src/base/address';
import type { CellValue } from '../../../src/base/grid';
import { changeKey } from '../../../src/scorecard/confirmation/confirmedCard';
import { CHANGES_PLACE } from '../../../src/app/cards/newCard';
import type { LivingCard } from '../../../src/registry/registry';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

const PERIOD = '2026-11';
const SETTINGS = '考核设置';

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
  await world.build(PERIOD);
});
afterEach(() => world.close());

/** Types another target into a locked cell of a card, as somebody does who takes the protection off. */
async function retarget(card: LivingCard | undefined, target: CellValue): Promise<void> {
  if (card === undefined) throw new Error('no card');
  const row = card.record.grid?.indicators[0]?.row ?? 0;
  await world.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(card.sheetName);
    sheet.protection.unprotect();
    sheet.getRangeByIndexes(row, card.record.grid?.columns.target ?? 0, 1, 1).values = [[target]];
    sheet.protection.protect();
    await context.sync();
  });
}

test('what was confirmed is held against the cards, asks for reasons, and closes with them', async () => {
  const { services } = world;
  const cards = await world.cards(PERIOD);
  await retarget(cards[1], '');
  const first = need(await confirmTargets(services));
  expect(first.confirmed + first.notConfirmed.length).toBe(cards.length);
  const left = first.notConfirmed.map(({ number }) => number);
  expect(first).toMatchObject({ before: 0, open: [], notConfirmed: left.map(() => ({ reason: 'target' })) });
  const confirmed = cards.filter(({ record }) => !left.includes(record.number));
  const card = confirmed[0];
  if (card === undefined || left.length === 0) throw new Error('no card of both kinds');
  const closing = { closedOn: '2026-12-01', evenIncomplete: true };
  await retarget(card, 0.44);
  const line = (await world.read('绩效汇总')).find((each) => each.includes(card.record.name));
  expect(line?.[12]).toBe('未评分，期中变更1项');
  const rows = await world.read(SETTINGS);
  await world.write(SETTINGS, `B${rows.findIndex(([label]) => label === '总分上限') + 1}`, [[110]]);
  const refused = await closePeriod(services, closing);
  const expected = confirmed.flatMap(({ record: { number } }) => [
    ...(number === card.record.number ? [{ number, field: 'target', after: '44%' }] : []),
    { number, field: 'setting', id: 'cap', before: '120', after: '110' },
  ]);
  expect(refused).toMatchObject({ ok: false, error: { kind: 'unexplainedChanges', changes: expected } });
  const seen = need(await readSituation(services)).cards?.find(({ number }) => number === card.record.number);
  expect(seen?.missing.filter(({ kind }) => kind === 'reason')[0]).toMatchObject({
    row: card.record.grid?.indicators[0]?.row,
    column: card.record.grid?.columns.target,
  });
  const again = need(await confirmTargets(services));
  expect(again).toMatchObject({ confirmed: 0, before: confirmed.length, open: expected });
  const target = again.open.find(({ field }) => field === 'target');
  if (target === undefined) throw new Error('no change');
  const part = need(await explainChanges(new Map([[changeKey(target), '店铺改造']]), services));
  expect(part).toMatchObject({ withoutPlace: [], notWritten: [], explained: [target] });
  expect(part.open).toHaveLength(expected.length - 1);
  need(await explainChanges(' 董事会决定 ', services));
  const place = parseArea(card.record.results[CHANGES_PLACE] ?? '');
  const cells = await world.read(card.sheetName);
  expect(String(cells[place?.row ?? 0]?.[place?.column ?? 0]).split('\n')).toEqual([
    expect.stringMatching(/^期中变更（\d{4}-\d\d-\d\d）“.+”目标值：.+ → 44%，理由：店铺改造$/),
    expect.stringMatching(/总分上限：120 → 110，理由：董事会决定$/),
  ]);
  expect(cells.flat().join()).toContain('有期中变更，见次页。还缺');
  const version = (await world.read(SETTINGS)).findIndex(([label]) => label === '考核规则版本');
  await world.write(SETTINGS, `B${version + 1}:B${version + 2}`, [['2'], ['2026-11-01']]);
  expect((await world.read(card.sheetName)).flat().join()).toContain('考核规则版本2，生效日期2026-11-01。');
  const closed = need(await closePeriod(services, closing));
  const ofChanges = closed.added.flatMap(({ number, remarks }) =>
    remarks.flatMap(({ kind }) => (kind === 'change' ? [number] : [])),
  );
  expect(ofChanges).toEqual(expected.map(({ number }) => number));
  expect((await world.read('绩效历史')).flat().join()).toMatch(
    /→ 44%，理由：店铺改造；期中变更.+120 → 110，理由：董事会决定；考核规则版本2（2026-11-01起生效）/,
  );
  await world.write(SETTINGS, `B${version + 1}`, [['3']]);
  expect((await world.read(card.sheetName)).flat().join()).toContain('考核规则版本2，');
  expect(await confirmTargets(services)).toMatchObject({ ok: false, error: { kind: 'periodClosed' } });
});
