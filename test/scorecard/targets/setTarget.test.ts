import type { ActualCard, ActualIndicator } from '../../../src/scorecard/actuals/actualsImport';
import { previewActuals } from '../../../src/scorecard/actuals/actualsImport';
import { chosenEdits } from '../../../src/scorecard/actuals/chosenEdits';
import { readActualsTable } from '../../../src/scorecard/actuals/readActuals';
import { checkCardEdits, invertCardEdits } from '../../../src/scorecard/sheet/cellEdits';
import { needsSentence, readSetTarget, rewriteOf } from '../../../src/scorecard/targets/setTarget';
import type { CellValue } from '../../../src/base/grid';
import { tidy } from '../../../src/scoring/decimal';
import { readPrintedRule } from '../../../src/scoring/printedRule/readPrintedRule';
import { score } from '../../../src/scoring/score';
import { targetValidation } from '../../../src/scoring/inputBounds';
import { isSystemScored, type SystemRule } from '../../../src/scoring/scoringRule';
import { describe as sentenceOf } from '../../../src/scoring/sentences/describe';
import { bundledCatalogue } from '../../support/bundledCatalogue';
import { actualCard, grid, INDICATORS } from '../actuals/actualsWorld';

/** A target of the catalogue's that is changed: what the card says and how it scores go on agreeing. */

test('for every indicator of the catalogue, the sentence with the new target is the rule that scores', async () => {
  const { indicators } = await bundledCatalogue('zh-CN');
  const parted: unknown[] = [];
  let named = 0;
  for (const { id, unit, target: catalogue, rule } of indicators.values()) {
    if (catalogue === null || !isSystemScored(rule)) continue;
    const target = tidy(targetValidation(rule, unit).type === 'whole' ? catalogue + 2 : catalogue + 0.03125);
    const printed = sentenceOf(rule, { unit, target: catalogue, language: 'zh-CN' });
    const set = readSetTarget(rule, { catalogue, unit, language: 'zh-CN', word: '', cells: null }, [
      '1',
      id,
      catalogue,
      printed,
    ]);
    const { sentence } = rewriteOf(set, { id, unit, current: catalogue }, { value: target, word: '' });
    named += sentence === null ? 0 : 1;
    const after = readPrintedRule(sentence?.after ?? printed);
    const said = after && isSystemScored(after.rule) ? after.rule : null;
    const isWhole = said !== null && (sentence?.column ?? 3) === 3 && (after?.target ?? target) === target;
    const actuals = [0, 1, catalogue, catalogue * 0.9, target, target + 1];
    const points = (of: SystemRule) => actuals.map((actual) => JSON.stringify(score(of, { actual, target })));
    if (!isWhole || points(said).join() !== points(rule).join()) parted.push({ id, after, target });
  }
  expect(parted).toEqual([]);
  expect(named).toBeGreaterThan(150);
});

test('a sentence is known by the target on the card, and by none; other words are somebody’s own', () => {
  const rule = { kind: 'deduct', direction: 'higher', step: 0.01, stepOf: 'value', points: 2 } as const;
  const cells = { row: 6, target: 0, actual: 2 };
  const places = { catalogue: 0.95, unit: 'percent', language: 'zh-CN', word: '', cells } as const;
  const said = (target: number | null) => sentenceOf(rule, { unit: 'percent', target, language: 'en-US' });
  const found = [0.95, 0.9, null, 0.8].map((target) => readSetTarget(rule, places, [0.9, said(target)]).sentence);
  expect(found).toMatchObject([{ column: 1 }, { column: 1 }, { column: 1 }, {}]);
  expect(found[3]).toBe('reworded');
  const ratio = readSetTarget({ kind: 'ratio', direction: 'higher', floor: 0, cap: 120 }, places, []);
  expect([needsSentence(ratio, ''), needsSentence(readSetTarget(rule, places, []), '')]).toEqual([false, true]);
});

const RULE = { kind: 'deduct', direction: 'higher', step: 0.01, stepOf: 'value', points: 2 } as const;
const said = (target: number) => sentenceOf(RULE, { unit: 'percent', target, language: 'zh-CN' });

function card(current: CellValue, printed: string): ActualCard {
  const { RATE } = INDICATORS;
  const cells = { row: 6, target: 5, actual: 8 };
  const set = readSetTarget(RULE, { catalogue: 0.95, unit: 'percent', language: 'zh-CN', word: '', cells }, [
    '',
    printed,
    '',
    '',
    '',
    current,
  ]);
  const indicator: ActualIndicator = { ...RATE, column: 5, set, target: current, current };
  return actualCard('E1', { indicators: [indicator] });
}

function preview(on: ActualCard, target: CellValue) {
  const table = readActualsTable(
    grid([
      ['考核编号', '姓名', '考核指标', '目标值'],
      ['2026-11/E1', '姓名E1', '询单转化率', [target, '0%']],
    ]),
    [],
    'target',
  );
  if (!table) throw new Error('no table');
  return previewActuals(table, [on], '2026-11');
}

test('what is the catalogue’s is replaced unasked, what is somebody’s is asked about, a reworded rule keeps its target', () => {
  expect(preview(card(0.95, said(0.95)), 0.9).changes).toMatchObject([{ after: 0.9, conflict: false }]);
  expect(preview(card(0.8, said(0.8)), 0.9).changes).toMatchObject([{ after: 0.9, conflict: true }]);
  expect(preview(card(0.95, '按约定'), 0.9).problems).toMatchObject([{ code: 'reworded', cell: 'D2' }]);
  expect(preview(card(0.95, '按约定'), 0.95)).toMatchObject({ same: 1, problems: [] });
});

test('target, sentence and format go together, there and back; a sentence changed meanwhile keeps its target', () => {
  const edits = chosenEdits(preview(card(0.95, said(0.95)), 0.905).changes, 'keep');
  const [edit] = edits;
  expect(edit).toMatchObject({
    ...{ row: 6, column: 5, before: 0.95, after: 0.905 },
    rewrite: {
      indicatorId: 'conversion-rate',
      catalogue: 0.95,
      format: { before: '0%', after: '0.0##%' },
      sentence: { column: 1, before: said(0.95), after: said(0.905) },
    },
  });
  const [back] = invertCardEdits(edits);
  expect(back).toMatchObject({
    ...{ before: 0.905, after: 0.95 },
    rewrite: { format: { after: '0%' }, sentence: { before: said(0.905), after: said(0.95) } },
  });
  const found = (target: number, sentence: string) => {
    const { due, done, refused } = checkCardEdits(edits, ({ column }) => (column === 5 ? target : sentence));
    return [due.length, done.length, refused.length];
  };
  expect(found(0.95, said(0.95))).toEqual([1, 0, 0]);
  expect(found(0.905, said(0.905))).toEqual([0, 1, 0]);
  expect(found(0.905, said(0.95))).toEqual([1, 0, 0]);
  expect(found(0.95, '按约定')).toEqual([0, 0, 1]);
  expect(found(0.8, said(0.95))).toEqual([0, 0, 1]);
});
