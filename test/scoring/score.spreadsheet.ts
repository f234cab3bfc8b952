import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { IndicatorFacts } from '../../src/catalogue/types';
import { roundDecimal } from '../../src/scoring/decimal';
import { toFormula } from '../../src/scoring/formula';
import { score } from '../../src/scoring/score';
import { isSystemScored, type SystemRule } from '../../src/scoring/scoringRule';
import { parseRule } from '../../src/scoring/validation/validateRule';
import { vetoCondition, vetoTriggered } from '../../src/scoring/veto';
import { describe as describeRule } from '../../src/scoring/sentences/describe';
import { sentenceWithRate } from '../../src/scorecard/targets/absolute';
import { recalculate } from '../support/libreOffice';
import { xlsxFile, type WrittenCell } from '../support/xlsxFile';
import type { CellValue } from '../support/xlsxValues';
import { systemRules, targetsFor } from './ruleArbitraries';

/** TRUE is left out: to LibreOffice it is a number, to Excel it is not. */
type Actual = number | string | null;
type Case = readonly [rule: SystemRule, actual: Actual, target: number | string | null];

const SEED = 20261101;
const texts = { notANumber: '请填写数字', noTarget: '请填写目标值' };

/** What the cell must show. */
function expected([rule, actual, target]: Case): CellValue {
  const result = score(rule, { actual, target: typeof target === 'number' ? target : null });
  return result.kind === 'score' ? result.value : result.kind === 'blank' ? '' : texts[result.kind];
}

/** Values where formula and function could part: edges, whole steps, and both with binary noise. */
function traps(rule: SystemRule, target: number): number[] {
  const around = (value: number) => [value, value * (1 + 2e-16), value * (1 - 2e-16), value + 1e-7, value - 1e-7];
  const steps = [0, 1, 2, 3, 7, 19, 50];
  switch (rule.kind) {
    case 'ratio':
      return [0, -1, target, ...(rule.incentives ?? []).flatMap(({ from }) => around(target * from))].concat([1e-12]);
    case 'deduct': {
      const step = rule.stepOf === 'target' ? target * rule.step : rule.step;
      return steps.flatMap((count) => [
        ...around(target - count * step),
        target + count * step,
        repeated(target, step, count),
      ]);
    }
    case 'occurrence':
      return steps.flatMap((count) => [count, target + count]);
    case 'bands':
      return rule.bands.flatMap(({ from }) => around((from ?? 0) * (rule.on === 'attainment' ? target : 1)));
    case 'veto':
      return [0, 1, ...around(target), target * 0.1 * 10];
  }
}

/** Subtracted one by one, so that the noise adds up: 0.95 − 0.01 − 0.01. */
function repeated(value: number, step: number, count: number): number {
  return count === 0 ? value : repeated(value - step, step, count - 1);
}

function catalogueRules(): (readonly [SystemRule, number])[] {
  const folder = join(__dirname, '../../src/catalogue/data/indicators');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const indicators = files.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as IndicatorFacts[]);
  return indicators.flatMap(({ rule, target }) => {
    const parsed = parseRule(rule, target);
    return parsed.ok && isSystemScored(parsed.value) ? [[parsed.value, target ?? 100] as const] : [];
  });
}

function allCases(): Case[] {
  const drawn = fc.sample(
    systemRules.chain((rule) => fc.tuple(fc.constant(rule), targetsFor(rule))),
    { seed: SEED, numRuns: 400 },
  );
  const values = fc.sample(fc.double({ min: -500, max: 500, noNaN: true, noDefaultInfinity: true }), {
    seed: SEED,
    numRuns: 4,
  });
  return [...drawn, ...catalogueRules()].flatMap(([rule, target]): Case[] => [
    ...[...new Set([...traps(rule, target), ...values])].map((actual): Case => [rule, actual, target]),
    [rule, null, target],
    [rule, '95%', target],
    [rule, '0', target],
    [rule, 0, null],
    [rule, 1, 0],
    [rule, 1, -2],
    [rule, 1, '待定'],
    [rule, -1, '待定'],
    [rule, -1, null],
    [rule, null, null],
  ]);
}

const RATE_RULE: SystemRule = { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 };
const RATE_SENTENCE = describeRule(RATE_RULE, { unit: 'percent', target: 1, language: 'zh-CN' });

/** The rate reached behind a rule, where amounts stand, and where one of them does not. */
const RATE_CELLS: Record<string, WrittenCell> = {
  ...{ A1: 72000, B1: 80000, B2: 80000, A3: 72000 },
  ...Object.fromEntries(
    [1, 2, 3].map((row): [string, WrittenCell] => [
      `C${row}`,
      { formula: sentenceWithRate(RATE_RULE, 'zh-CN', { actual: `A${row}`, target: `B${row}` }) },
    ]),
  ),
};

function agree(shown: CellValue | undefined, wanted: CellValue): boolean {
  if (typeof shown !== 'number' || typeof wanted !== 'number') return shown === wanted;
  return Math.abs(shown - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

describe('a spreadsheet calculates what the functions calculate', () => {
  it('system scores and card vetoes, edges and noise included', async () => {
    const cases = allCases();
    expect(cases.length).toBeGreaterThan(5000);
    const cells: Record<string, WrittenCell> = {};
    cases.forEach(([rule, actual, target], index) => {
      const row = index + 1;
      const at = { actual: `A${row}`, target: `B${row}` };
      if (actual !== null) cells[at.actual] = actual;
      if (target !== null) cells[at.target] = target;
      cells[`C${row}`] = { formula: toFormula(rule, at, texts) };
      const veto = vetoCondition(rule, at);
      if (veto !== null) cells[`D${row}`] = { formula: `=IF(${veto},1,0)` };
    });
    const sheets = await recalculate(xlsxFile({ Cases: cells, Rates: RATE_CELLS }));
    expect(['C1', 'C2', 'C3'].map((cell) => sheets.get('Rates')?.get(cell))).toEqual([
      `${RATE_SENTENCE}；现达成率90.0%`,
      RATE_SENTENCE,
      RATE_SENTENCE,
    ]);
    const shown = sheets.get('Cases');
    const differences = cases.flatMap((one, index) => {
      const [rule, actual, target] = one;
      const score = shown?.get(`C${index + 1}`);
      const veto = shown?.get(`D${index + 1}`);
      const triggered = vetoTriggered(rule, actual, typeof target === 'number' ? target : null);
      const right = agree(score, expected(one)) && (veto === undefined || veto === (triggered ? 1 : 0));
      return right ? [] : [{ rule, actual, target, score, expected: expected(one), veto, triggered }];
    });
    expect({ differing: differences.length, first: differences.slice(0, 5) }).toEqual({ differing: 0, first: [] });
  });

  it('ROUND and roundDecimal', async () => {
    const halves = fc.sample(fc.tuple(fc.integer({ min: -99999, max: 99999 }), fc.integer({ min: 0, max: 9 })), {
      seed: SEED,
      numRuns: 1500,
    });
    const quotients = fc.sample(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 999 })), {
      seed: SEED,
      numRuns: 1500,
    });
    const cases = [
      ...halves.map(([whole, digits]) => [Number(`${whole}5e-${digits + 1}`), digits] as const),
      ...quotients.map(([over, under]) => [over / under, 9] as const),
      ...quotients.map(([over, under]) => [(over / 1000 - under / 1000) / 0.001, 6] as const),
      [1.005, 2] as const,
      [2.675, 2] as const,
      [(0.95 - 0.93) / 0.01, 6] as const,
      [123456789.123456, 6] as const,
    ];
    const cells: Record<string, WrittenCell> = {};
    cases.forEach(([value, digits], index) => {
      cells[`A${index + 1}`] = value;
      cells[`B${index + 1}`] = { formula: `=ROUND(A${index + 1},${digits})` };
    });
    const shown = (await recalculate(xlsxFile({ Rounding: cells }))).get('Rounding');
    const differences = cases.flatMap(([value, digits], index) => {
      const sheet = shown?.get(`B${index + 1}`);
      return sheet === roundDecimal(value, digits) ? [] : [{ value, digits, sheet, ours: roundDecimal(value, digits) }];
    });
    expect({ differing: differences.length, first: differences.slice(0, 5) }).toEqual({ differing: 0, first: [] });
  });
});
