import fc from 'fast-check';
import { gradeFormula, gradeOf } from '../../src/scoring/grades';
import { finalFormula, finalScore, judgedFormula, judgedScore, type FinalScore } from '../../src/scoring/raters';
import {
  adjustmentFormula,
  adjustmentPoints,
  missingFormula,
  missingInputs,
  totalFormula,
  totalScore,
  weightedFormula,
  weightedScore,
  weightsComplete,
  weightsCompleteCondition,
  type ResultRow,
} from '../../src/scoring/cardResult';
import {
  isOverride,
  overrideCount,
  systemTotal,
  systemTotalFormula,
  totalBySystem,
  totalBySystemFormula,
} from '../../src/scoring/overrides';
import { toFormula } from '../../src/scoring/formula';
import { score } from '../../src/scoring/score';
import { isSystemScored, type ScoringRule } from '../../src/scoring/scoringRule';
import { vetoCondition, vetoTriggered } from '../../src/scoring/veto';
import { recalculate } from '../support/libreOffice';
import { xlsxFile, type WrittenCell } from '../support/xlsxFile';
import type { CellValue, SheetValues } from '../support/xlsxValues';
import { hundredths, rules, targetsFor } from './ruleArbitraries';

const override = { limit: 60, confirmed: '属实' } as const;

/** A whole card is calculated twice: by the functions, and by the formulas in a sheet like the one HR gets. */

type Input = number | string | null;

interface Row {
  readonly rule: ScoringRule;
  readonly target: number;
  readonly weight: number | string | null;
  readonly actual: Input;
  readonly self: Input;
  readonly manager: Input;
  readonly note: Input;
}

interface Card {
  readonly rows: readonly Row[];
  readonly adjustments: readonly {
    readonly points: number;
    readonly cap: number | null;
    readonly count: Input;
    readonly event: Input;
  }[];
}

const SEED = 20261102;
const CARDS = 150;
const texts = {
  notANumber: '请填写数字',
  noTarget: '请填写目标值',
  invalidEntry: '评分超出范围',
  notACount: '请填写次数',
  tooFar: ['改评限±', '分'],
  notAllowed: '不允许改评',
  noReason: '请写理由',
  vetoOpen: '否决待核实',
  confirmed: '属实',
} as const;
const settings = {
  cap: 120,
  decimals: 1,
  limit: 60,
  effect: 'oneGradeLower' as const,
  weights: { self: 0.2, manager: 0.8 },
  grades: [
    { name: '优', minimum: 80, coefficient: 1 },
    { name: '良', minimum: 70, coefficient: 0.8 },
    { name: '中', minimum: 60, coefficient: 0.6 },
    { name: '差', minimum: 0, coefficient: 0 },
  ],
};
/** Decimals, the limit of overrides, and 2: a veto lowers the grade by one. */
const settingsSheet: Record<string, WrittenCell> = { B1: 0.2, B2: 0.8, B3: 120, B20: 1, B21: 60, B22: 2 };
settings.grades.forEach(({ name, minimum, coefficient }, index) => {
  settingsSheet[`A${index + 5}`] = name;
  settingsSheet[`B${index + 5}`] = minimum;
  settingsSheet[`C${index + 5}`] = coefficient;
});
const at = (cell: string) => `'考核设置'!${cell}`;

const rating: fc.Arbitrary<Input> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 6, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom<Input>(0, 3.5, 6, -1, 100, 101, 'x', '4') },
);
const row: fc.Arbitrary<Row> = rules.chain((rule) =>
  fc.record({
    rule: fc.constant(rule),
    target: targetsFor(rule),
    weight: fc.oneof(
      { weight: 40, arbitrary: fc.constantFrom(0.05, 0.1, 0.15, 0.2, 0.3) },
      fc.constantFrom(null, '10'),
    ),
    actual: fc.oneof(
      { weight: 20, arbitrary: fc.oneof(hundredths(0, 2), hundredths(0, 200)) },
      { weight: 1, arbitrary: fc.constantFrom<Input>(null, '未统计', 0) },
    ),
    self: rating,
    manager:
      rule.kind === 'judgement'
        ? rating
        : rule.kind === 'veto'
          ? fc.constantFrom<Input>('属实', '属实', null, 100)
          : fc.oneof(
              { weight: 6, arbitrary: fc.constant<Input>(null) },
              { arbitrary: hundredths(0, 100), weight: 2 },
              rating,
            ),
    note: fc.constantFrom<Input>('数据有误', '数据有误', '数据有误', null, '  ', 7),
  }),
);
const cards: fc.Arbitrary<Card> = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 8 }),
  adjustments: fc.array(
    fc.record({
      points: fc.constantFrom(1, 2, -2, 0.5, -5),
      cap: fc.constantFrom(null, 5, 10, -5),
      count: fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 0, max: 6 }) },
        { weight: 4, arbitrary: fc.constant(null) },
        fc.constantFrom<Input>(-1, '两次'),
      ),
      event: fc.constantFrom<Input>('见记录', '见记录', '见记录', null, ' '),
    }),
    { minLength: 0, maxLength: 3 },
  ),
});

/** Columns: A target, B weight, C actual, D system, E self, F manager, G final, H weighted, I note; adjustments below, E event. */
function cardSheet({ rows, adjustments }: Card): Record<string, WrittenCell> {
  const cells: Record<string, WrittenCell> = {};
  const put = (address: string, value: Input) => {
    if (value !== null) cells[address] = value;
  };
  rows.forEach(({ rule, target, weight, actual, self, manager, note }, index) => {
    const n = index + 1;
    for (const [column, value] of Object.entries({ A: target, B: weight, C: actual, E: self, F: manager, I: note }))
      put(`${column}${n}`, value);
    if (isSystemScored(rule)) {
      cells[`D${n}`] = { formula: toFormula(rule, { actual: `C${n}`, target: `A${n}` }, texts) };
      const entry = { system: `D${n}`, manager: `F${n}`, reason: `I${n}`, limit: at('$B$21') };
      cells[`G${n}`] = { formula: finalFormula(rule, entry, texts) };
    } else {
      cells[`D${n}`] = '–';
      const raters = { self: `E${n}`, manager: `F${n}`, selfWeight: at('$B$1'), managerWeight: at('$B$2') };
      cells[`G${n}`] = { formula: judgedFormula(rule, raters, texts) };
    }
    cells[`H${n}`] = { formula: weightedFormula({ final: `G${n}`, weight: `B${n}` }) };
  });
  adjustments.forEach(({ points, cap, count, event }, index) => {
    const n = index + 11;
    put(`E${n}`, event);
    put(`A${n}`, points);
    put(`B${n}`, cap);
    put(`C${n}`, count);
    cells[`D${n}`] = {
      formula: adjustmentFormula({ points: `A${n}`, cap: `B${n}`, count: `C${n}`, reason: `E${n}` }, texts),
    };
  });
  const last = 10 + adjustments.length;
  const areas = {
    weights: `B1:B${rows.length}`,
    weighted: `H1:H${rows.length}`,
    ...(adjustments.length === 0 ? {} : { adjustments: { counts: `C11:C${last}`, points: `D11:D${last}` } }),
  };
  const vetoes = rows.flatMap(
    ({ rule }, index) => vetoCondition(rule, { actual: `C${index + 1}`, target: `A${index + 1}` }) ?? [],
  );
  const lookup = { total: 'B20', minimums: at('$B$5:$B$12'), vetoes, effect: at('$B$22') };
  cells['A20'] = { formula: missingFormula(areas) };
  cells['B20'] = { formula: totalFormula(areas, { cap: at('$B$3'), decimals: at('$B$20') }) };
  cells['C20'] = { formula: gradeFormula({ ...lookup, column: at('$A$5:$A$12') }) };
  cells['D20'] = { formula: gradeFormula({ ...lookup, column: at('$C$5:$C$12') }) };
  const looked = { weights: areas.weights, systems: `D1:D${rows.length}`, managers: `F1:F${rows.length}` };
  const systems = systemTotalFormula(looked, { total: 'B20', decimals: at('$B$20') });
  const lines = rows.map((_, index) => ({
    ...{ weight: `B${index + 1}`, system: `D${index + 1}`, manager: `F${index + 1}`, weighted: `H${index + 1}` },
  }));
  const bySystem = totalBySystemFormula(lines, areas, { cap: at('$B$3'), decimals: at('$B$20') });
  cells['F20'] = { formula: `=${overrideCount(looked, '–')}` };
  cells['G20'] = { formula: `=IF(ISNUMBER(B20),${systems},"")` };
  cells['H20'] = { formula: `=IF(ISNUMBER(B20),${bySystem},"")` };
  cells['E20'] = { formula: `=IF(${weightsCompleteCondition(areas.weights)},1,0)` };
  return cells;
}

function shown(final: FinalScore): CellValue {
  if (final.kind === 'score') return final.value;
  if (final.kind === 'tooFar') return `改评限±${settings.limit}分`;
  return final.kind === 'blank' ? '' : texts[final.kind];
}

/** What the cells of `cardSheet` must show, by the functions. */
function expectedValues({ rows, adjustments }: Card): Record<string, CellValue> {
  const values: Record<string, CellValue> = {};
  const results = rows.map(({ rule, target, weight, actual, self, manager, note }, index): ResultRow => {
    const final = isSystemScored(rule)
      ? finalScore(rule, score(rule, { actual, target }), { manager, reason: note }, override)
      : judgedScore(rule, { self, manager }, settings.weights);
    const result = {
      weight: typeof weight === 'number' ? weight : null,
      final: final.kind === 'score' ? final.value : null,
    };
    values[`G${index + 1}`] = shown(final);
    values[`H${index + 1}`] = weightedScore(result.final, result.weight) ?? '';
    return result;
  });
  const added = adjustments.map(({ points, cap, count, event }, index) => {
    const result = adjustmentPoints({ points, cap }, count, event);
    values[`D${index + 11}`] =
      result.kind === 'points' ? result.value : result.kind === 'blank' ? '' : texts[result.kind];
    return result;
  });
  const total = totalScore(results, added, settings.cap, settings.decimals);
  const looked = rows.map(({ rule, target, weight, actual, manager }) => {
    const system = isSystemScored(rule) ? score(rule, { actual, target }) : null;
    const shownSystem = system === null ? '–' : system.kind === 'score' ? system.value : systemText(system.kind);
    return { weight, system: shownSystem, manager };
  });
  const counted = looked.map((each, index) => {
    const { final = null, weight = null } = results[index] ?? {};
    return { ...each, weighted: weightedScore(final, weight) };
  });
  const grade = gradeOf(
    settings.grades,
    total,
    rows.some(({ rule, actual, target }) => vetoTriggered(rule, actual, target)),
    settings.effect,
  );
  return {
    ...values,
    A20: missingInputs(results, added),
    B20: total ?? '',
    C20: grade?.name ?? '',
    D20: grade?.coefficient ?? '',
    F20: looked.filter((each) => isOverride(each, '–')).length,
    G20: systemTotal(total, looked, '–', settings.decimals) ?? '',
    H20: total === null ? '' : totalBySystem(counted, added, '–', settings),
    E20: weightsComplete(results.map(({ weight }) => weight)) ? 1 : 0,
  };
}

function systemText(kind: 'blank' | 'notANumber' | 'noTarget'): string {
  return kind === 'blank' ? '' : texts[kind];
}

function differences(shown: SheetValues | undefined, wanted: Readonly<Record<string, CellValue>>): string[] {
  return Object.entries(wanted).flatMap(([address, value]) => {
    const cell = shown?.get(address);
    const same =
      typeof cell === 'number' && typeof value === 'number'
        ? Math.abs(cell - value) <= 1e-9 * Math.max(1, Math.abs(value))
        : cell === value;
    return same ? [] : [`${address} shows ${JSON.stringify(cell)}, not ${JSON.stringify(value)}`];
  });
}

describe('a card calculates what the functions calculate', () => {
  it('raters, finals, weights, adjustments, missing inputs, total, grade and coefficient', async () => {
    const drawn = fc.sample(cards, { seed: SEED, numRuns: CARDS });
    const sheets = Object.fromEntries(drawn.map((card, index) => [`card ${index}`, cardSheet(card)]));
    const calculated = await recalculate(xlsxFile({ 考核设置: settingsSheet, ...sheets }));
    const wrong = drawn.flatMap((card, index) => {
      const found = differences(calculated.get(`card ${index}`), expectedValues(card));
      return found.length === 0 ? [] : [{ card, found }];
    });
    expect({ wrong: wrong.length, first: wrong[0] }).toEqual({ wrong: 0, first: undefined });
    // The sample must meet what matters: complete cards in every grade, and vetoed ones.
    const totals = drawn.map((card) => expectedValues(card));
    expect(totals.filter(({ B20 }) => B20 !== '').length).toBeGreaterThan(CARDS / 5);
    expect(new Set(totals.map(({ C20 }) => C20))).toEqual(new Set(['', ...settings.grades.map(({ name }) => name)]));
  });

  it('every pair of entries assessors may leave, on and off the scale', async () => {
    const entries: Input[] = [null, 0, 0.5, 1, 2, 3.5, 4.999999, 5, 5.5, 6, -1, 60.5, 100, 100.5, 120, 121, 'x', '4'];
    const judged = (['levels', 'points'] as const).map((scale) => ({ kind: 'judgement', scale }) as const);
    const ratio = { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 } as const;
    const cells: Record<string, WrittenCell> = {};
    const wanted: Record<string, CellValue> = {};
    entries
      .flatMap((self) => entries.map((manager) => ({ self, manager })))
      .forEach(({ self, manager }, index) => {
        const n = index + 1;
        if (self !== null) cells[`A${n}`] = self;
        if (manager !== null) cells[`B${n}`] = manager;
        judged.forEach((rule, column) => {
          // The second rule meets a rater without weight.
          const weights = column === 0 ? settings.weights : { self: 0, manager: 1 };
          const raters = {
            self: `A${n}`,
            manager: `B${n}`,
            selfWeight: String(weights.self),
            managerWeight: String(weights.manager),
          };
          cells[`${'CD'[column]}${n}`] = { formula: judgedFormula(rule, raters, texts) };
          wanted[`${'CD'[column]}${n}`] = shown(judgedScore(rule, { self, manager }, weights));
        });
        const byLevels = { kind: 'judgement', scale: 'levels' } as const;
        const pair = { self: '""', manager: `B${n}`, selfWeight: '0.1', managerWeight: '0.6' };
        const others = [
          { rater: 'superior', entry: '""', weight: '0.1' },
          { rater: 'peer', entry: `A${n}`, weight: '0.2' },
        ] as const;
        cells[`G${n}`] = { formula: judgedFormula(byLevels, { ...pair, others }, texts) };
        const fourWeights = { self: 0.1, manager: 0.6, superior: 0.1, peer: 0.2 };
        wanted[`G${n}`] = shown(judgedScore(byLevels, { self: '', manager, superior: '', peer: self }, fourWeights));
        const system =
          typeof self === 'number' ? ({ kind: 'score', value: self } as const) : ({ kind: 'blank' } as const);
        const entry = { system: `A${n}`, manager: `B${n}`, reason: '"x"', limit: '60' };
        cells[`E${n}`] = { formula: finalFormula(ratio, entry, texts) };
        wanted[`E${n}`] = shown(finalScore(ratio, system, { manager, reason: 'x' }, override));
        cells[`F${n}`] = { formula: finalFormula(ratio, { ...entry, reason: null, limit: null }, texts) };
        wanted[`F${n}`] = shown(finalScore(ratio, system, { manager, reason: 'x' }, { ...override, limit: null }));
      });
    const calculated = (await recalculate(xlsxFile({ Entries: cells }))).get('Entries');
    expect(differences(calculated, wanted)).toEqual([]);
  });

  it('grades every total near an edge', async () => {
    const totals = [0, 59.9, 59.999999, 60, 69.999999, 70, 79.999999, 80, 80.000001, 120];
    const cells: Record<string, WrittenCell> = {};
    totals.forEach((total, index) => {
      const lookup = { total: `A${index + 1}`, minimums: at('$B$5:$B$12'), column: at('$A$5:$A$12') };
      cells[`A${index + 1}`] = total;
      cells[`B${index + 1}`] = { formula: gradeFormula({ ...lookup, vetoes: [] }) };
      cells[`C${index + 1}`] = { formula: gradeFormula({ ...lookup, vetoes: [`A${index + 1}>=0`] }) };
    });
    const shown = (await recalculate(xlsxFile({ 考核设置: settingsSheet, Edges: cells }))).get('Edges');
    expect(totals.map((_, index) => shown?.get(`B${index + 1}`))).toEqual(
      totals.map((total) => gradeOf(settings.grades, total, false)?.name),
    );
    expect(new Set(totals.map((_, index) => shown?.get(`C${index + 1}`)))).toEqual(new Set(['差']));
  });

  it('a template without a column for the self-assessment leaves the manager alone', async () => {
    const levels = { kind: 'judgement', scale: 'levels' } as const;
    const raters = { self: '""', manager: 'A1', selfWeight: '0.2', managerWeight: '0.8' };
    const formula = judgedFormula(levels, raters, texts);
    const sheet = { A1: 4, B1: { formula }, B2: { formula: formula.replaceAll('A1', 'A2') } };
    const shown = (await recalculate(xlsxFile({ Sheet: sheet }))).get('Sheet');
    expect([shown?.get('B1'), shown?.get('B2')]).toEqual([80, '']);
  });
});
