import type { CellValue } from '../../../src/base/grid';
import { LANGUAGES } from '../../../src/base/language';
import { isFormula } from '../../../src/base/sheetDrawing';
import { isAttainment } from '../../../src/scoring/attainment';
import { readPrintedRule } from '../../../src/scoring/printedRule/readPrintedRule';
import { score } from '../../../src/scoring/score';
import { attainedWords } from '../../../src/scoring/sentences/units';
import { describe as sentenceOf } from '../../../src/scoring/sentences/describe';
import { targetValidation } from '../../../src/scoring/inputBounds';
import type { RatioRule } from '../../../src/scoring/scoringRule';
import { planCards } from '../../../src/scorecard/card/planCards';
import { previewActuals, type ActualCard } from '../../../src/scorecard/actuals/actualsImport';
import { chosenEdits } from '../../../src/scorecard/actuals/chosenEdits';
import { readActualsTable } from '../../../src/scorecard/actuals/readActuals';
import { checkCardEdits, invertCardEdits } from '../../../src/scorecard/sheet/cellEdits';
import { absoluteUnit, sentenceWithRate, unitFormat, unitOfWord } from '../../../src/scorecard/targets/absolute';
import { carryTargets, type TargetSource } from '../../../src/scorecard/targets/carriedTargets';
import { readSetTarget } from '../../../src/scorecard/targets/setTarget';
import { bundledCatalogue } from '../../support/bundledCatalogue';
import { actualCard, grid, INDICATORS } from '../actuals/actualsWorld';
import { cardWorld, person } from '../cardWorld';

/** A target in pieces or money in the place of 100 %: what is typed, what the card says, and that it scores as the rate did. */

const RULE: RatioRule = { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 };
const CELLS = { actual: 'I7', target: 'F7' };

test('every rate of attainment of the catalogue scores amounts as it scores their rate, and its sentence says so', async () => {
  const { indicators } = await bundledCatalogue('zh-CN');
  const rates = [...indicators.values()].filter(({ rule, unit, target }) => isAttainment(rule, unit, target));
  expect(rates.length).toBeGreaterThan(50);
  const parted: unknown[] = [];
  for (const { id, rule } of rates) {
    if (rule.kind === 'judgement') continue;
    for (const rate of [0, 0.59, 0.6, 0.85, 0.9999, 1, 1.05, 1.4]) {
      const [asRate, asAmount] = [
        { actual: rate, target: 1 },
        { actual: rate * 80000, target: 80000 },
      ];
      const printed = readPrintedRule(
        `${sentenceOf(rule, { unit: 'percent', target: 1, language: 'zh-CN' })}；现达成率85.0%`,
      );
      const same = JSON.stringify(score(rule, asRate)) === JSON.stringify(score(rule, asAmount));
      if (!same || JSON.stringify(printed?.rule) !== JSON.stringify(rule)) parted.push({ id, rate });
    }
  }
  expect(parted).toEqual([]);
});

test.each(LANGUAGES)('behind the rule stands the rate reached, which reading the rule passes over (%s)', (language) => {
  const sentence = sentenceOf(RULE, { unit: 'percent', target: 1, language });
  const words = attainedWords(language);
  expect(sentenceWithRate(RULE, language, CELLS)).toBe(
    `="${sentence}"&IF(AND(ISNUMBER(I7),N(F7)>0),"${words}"&TEXT(I7/F7,"0.0%"),"")`,
  );
  expect(readPrintedRule(`${sentence}${words}90.5%`)).toEqual({ rule: RULE, target: null });
  expect(readPrintedRule(`${sentence}${words}很高`)).toBeNull();
});

test('a unit of amounts is one word; money may be negative, and ten thousands have decimals', () => {
  expect(['元', '万元', ' 单 ', 'orders', '%', '百分比', '3件', '个/月', '="x"', ''].map(absoluteUnit)).toEqual([
    ...['元', '万元', '单', 'orders', null, null, null, null, null, null],
  ]);
  expect(['元', '万元', '件'].map(unitOfWord)).toEqual(['yuan', 'yuan', 'count']);
  expect([unitFormat('件', 1200), unitFormat('件', 12.5), unitFormat('万元', 120), unitFormat('', 1)]).toEqual([
    ...['#,##0"件"', '#,##0.00"件"', '#,##0.00"万元"', '0%'],
  ]);
});

interface Standing {
  readonly target?: number;
  readonly word?: string;
  readonly actual?: CellValue;
  readonly rule?: string;
}

const SENTENCE = sentenceOf(RULE, { unit: 'percent', target: 1, language: 'zh-CN' });

function card({ target = 1, word = '', actual = '', rule = SENTENCE }: Standing = {}): ActualCard {
  const cells = { row: 6, target: 5, actual: 8 };
  const line = ['1', '销售额达成率', '', '', rule, target, '', '', actual];
  const set = readSetTarget(RULE, { catalogue: 1, unit: 'percent', language: 'zh-CN', word, cells }, line);
  const unit = word === '' ? 'percent' : unitOfWord(word);
  const bounds = targetValidation(RULE, unit);
  const own = { ...INDICATORS.RATE, unit, rule: bounds, isPositive: true, column: 5, set, target, current: target };
  return actualCard('E1', { indicators: [{ ...own, ...(word === '' ? {} : { word }) }] });
}

function preview(on: ActualCard, amount: CellValue, unit: string, target: CellValue | [CellValue, string] = [1, '0%']) {
  const lines = [
    ['考核编号', '姓名', '考核指标', '单位', '目标值', '绝对目标', '绝对目标单位'],
    ['2026-11/E1', '姓名E1', '询单转化率', '%', target, amount, unit],
  ];
  const table = readActualsTable(grid(lines), [], 'target');
  if (!table) throw new Error('no table');
  const { changes, problems, same } = previewActuals(table, [on], '2026-11');
  return { changes, same, problems: problems.map(({ code }) => code) };
}

test('an absolute target counts before the rate, and without one it is a rate again; what can’t be meant so is refused', () => {
  expect(preview(card(), 80000, '元')).toMatchObject({
    changes: [{ after: 80000, word: '元', unit: 'yuan', conflict: false, from: 'F2' }],
  });
  expect(preview(card(), '', '元')).toMatchObject({ same: 1, changes: [], problems: [] });
  expect(preview(card(), '8万', '元').problems).toEqual(['notANumber']);
  expect(preview(card(), 80000, '').problems).toEqual(['badUnit']);
  expect(preview(card(), 80000, '元/月').problems).toEqual(['badUnit']);
  expect(preview(card(), '90%', '元').problems).toEqual(['outOfRange']);
  expect(preview(card(), 0, '元').problems).toEqual(['notPositive']);
  expect(preview(card({ actual: 0.9 }), 80000, '元').problems).toEqual(['actualEntered']);
  expect(preview(card({ rule: '按约定' }), 80000, '元').problems).toEqual(['reworded']);
  const standing = { target: 80000, word: '元', rule: `${SENTENCE}；现达成率90.0%` };
  const reached = card({ ...standing, actual: 72000 });
  expect(preview(reached, 80000, '元')).toMatchObject({ same: 1, changes: [], problems: [] });
  expect(preview(reached, 80000, '')).toMatchObject({ same: 1, changes: [], problems: [] });
  expect(preview(reached, 90000, '元').changes).toMatchObject([
    { after: 90000, conflict: true, rewrite: { sentence: null } },
  ]);
  expect(preview(reached, '', '').problems).toEqual(['actualEntered']);
  expect(preview(reached, 80, '单').problems).toEqual(['actualEntered']);
  expect(preview(card(standing), '', '').changes).toMatchObject([
    { after: 1, unit: 'percent', conflict: true, rewrite: { absolute: { word: { before: '元', after: '' } } } },
  ]);
  const deduct = { kind: 'deduct', direction: 'higher', step: 0.01, stepOf: 'value', points: 2 } as const;
  const other = readSetTarget(deduct, { catalogue: 1, unit: 'percent', language: 'zh-CN', word: '', cells: null }, []);
  const plain = actualCard('E1', { indicators: [{ ...INDICATORS.RATE, set: other }] });
  expect(preview(plain, 80, '单').problems).toEqual(['notAbsolute']);
});

test('target, unit, rule and what the actual takes turn together and back, while no actual stands there', () => {
  const edits = chosenEdits(preview(card(), 80000, '元').changes, 'keep');
  const printed = sentenceWithRate(RULE, 'zh-CN', CELLS);
  expect(edits).toMatchObject([
    {
      ...{ row: 6, column: 5, before: 1, after: 80000 },
      rewrite: {
        format: { before: '0%', after: '#,##0"元"' },
        sentence: { column: 4, before: SENTENCE, after: printed },
        absolute: { word: { before: '', after: '元' }, actual: 8, bounds: { after: { type: 'decimal', min: null } } },
      },
    },
  ]);
  const state = (of: typeof edits, target: number, rule: string, actual: CellValue) => {
    const { due, done, refused } = checkCardEdits(
      of,
      ({ column }) => ({ 5: target, 4: rule, 8: actual })[column] ?? null,
    );
    return [due.length, done.length, refused.length].join('');
  };
  expect(state(edits, 1, SENTENCE, '')).toBe('100');
  expect(state(edits, 80000, printed, 72000)).toBe('010');
  expect(state(edits, 1, SENTENCE, 0.9)).toBe('001');
  const back = invertCardEdits(edits);
  expect(back).toMatchObject([
    { after: 1, rewrite: { absolute: { word: { after: '' }, bounds: { after: { min: -10 } } } } },
  ]);
  expect(state(back, 80000, printed, '')).toBe('100');
  expect(state(back, 80000, printed, 72000)).toBe('001');
});

test('an absolute target goes to the next card with its unit, and stands beside cards of the role that have the rate', async () => {
  const { catalogue, context } = await cardWorld();
  const role = [...catalogue.roles.values()].find(({ indicators }) =>
    indicators.some(({ rule, indicator, target }) => isAttainment(rule, indicator.unit, target)),
  );
  const index =
    role?.indicators.findIndex(({ rule, indicator, target }) => isAttainment(rule, indicator.unit, target)) ?? -1;
  const { indicator, rule } = role?.indicators[index] ?? {};
  if (!role || !indicator || !rule || rule.kind === 'judgement') throw new Error('no role');
  const people = ['E1', 'E2'].map((id) => person(catalogue, { roleId: role.id, employeeId: id, name: `姓名${id}` }));
  const [first] = people;
  const source: TargetSource = {
    ...{ number: '2026-10/E1', name: '姓名E1', employeeId: 'E1', department: '', position: '', roleId: role.id },
    targets: [{ id: indicator.id, value: 80000, unit: 'count', word: '单' }],
  };
  const carried = carryTargets([source], people, catalogue);
  const own = first && carried.get(first);
  expect(own).toMatchObject({ leftTargets: [], amounts: new Map([[indicator.id, '单']]) });
  const none = { targets: new Map<string, number>(), amounts: new Map<string, string>() };
  const plans = planCards(people, context, '{姓名}', new Set(), {
    sheetName: () => null,
    nameOn: () => null,
    targets: (each) => carried.get(each) ?? none,
  });
  const shown = plans.map(({ body: { layout }, head, formats, validations }) => {
    const row = layout.indicatorRow + index;
    const at = (blocks: typeof head, field: 'kpi.target' | 'kpi.rule' | 'kpi.actual') => {
      const column = layout.indicatorColumns[field] ?? 0;
      const found = blocks.map((block) => block.contents[row - block.row]?.[column - block.column] ?? null);
      const content = found.find((each) => each !== null) ?? null;
      return isFormula(content) ? 'formula' : content;
    };
    const bounds = validations.map(({ rule: each }) => ('min' in each ? each.min : null));
    return [
      at(head, 'kpi.target'),
      at(head, 'kpi.rule'),
      at(formats, 'kpi.target'),
      at(formats, 'kpi.actual'),
      ...bounds,
    ];
  });
  const sentence = sentenceOf(rule, { unit: 'percent', target: 1, language: 'zh-CN' });
  expect(shown).toEqual([
    [80000, 'formula', '#,##0"单"', '#,##0"单"', 0],
    [1, sentence, '0%', '0.0##%', -10],
  ]);
  expect(plans.map(({ amounts }) => amounts.size)).toEqual([1, 0]);
});
