import type { CellValue } from '../../../src/base/grid';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { lineFormulas } from '../../../src/scorecard/cycle/cycleFormulas';
import { drawCycleLines, drawCycleSheet, newPlaces } from '../../../src/scorecard/cycle/drawCycle';
import { findCycle, planCycleUpdate, type CycleReading } from '../../../src/scorecard/cycle/updateCycle';
import { isGradeKept, rulesOf, type Rules } from '../../../src/scorecard/settings/rules';
import { settingLabel } from '../../../src/scorecard/settings/settingWords';
import type { CycleColumn } from '../../../src/scorecard/texts/cycleTexts';
import { calculatedCell, calculatedSheets } from '../../support/calculatedCell';
import { payWorld, written } from '../pay/payWorld';
import { cycleWorld, drawnCycle, HISTORY, spanOf, type Past } from './cycleWorld';

const CYCLE = '季度汇总 2026-Q3';

/** E1 has every month, E2 joined in August and has no total for September, E3 has an override and a veto, E4's July was opened again, 星* has a star in the name. */
const PAST: readonly Past[] = [
  ['2026-06/E1', 10],
  ['2026-07/E1', 85.5],
  ['2026-07/E3', 90, '改评“客服响应”60→90，理由：系统漏记'],
  ['2026-07/E4 ↺ 2026-08-03', 30],
  ['2026-07/星* 运营部', 70],
  ['2026-07/星一 运营部', 50],
  ['2026-08/E1', 70],
  ['2026-08/E2', 88],
  ['2026-08/E3', 95, 'Veto by "Data breach", because: confirmed'],
  ['2026-08/E4', 60],
  ['2026-09/E1', 91, '', '设计部'],
  ['2026-09/E2', ''],
  ['2026-09/E3', 88],
];

type Line = Readonly<Record<CycleColumn, CellValue>> & { readonly months: readonly CellValue[] };

/** The sheet of the quarter as it calculates; `change` is made first. */
function shown(
  change: (sheet: CellValue[][], settings: CellValue[][], history: CellValue[][]) => void = () => undefined,
  language: 'zh-CN' | 'en-US' = 'zh-CN',
) {
  const { context, lines, history, settings, settingsSheet } = cycleWorld('2026-Q3', PAST, language);
  const sheet = drawnCycle(lines, context);
  change(sheet, settings, history);
  const places = newPlaces(3);
  const at = calculatedSheets({ [CYCLE]: sheet, [settingsSheet]: settings, [HISTORY]: history });
  const read = (row: number): Line => ({
    ...(Object.fromEntries(
      Object.entries(places.columns).map(([name, column]) => [name, at(CYCLE, row, column)]),
    ) as Record<CycleColumn, CellValue>),
    months: places.months.map((column) => at(CYCLE, row, column)),
  });
  return {
    head: [2, 3, 4, 5].map((row) => [4, 5, 6, 7].map((column) => at(CYCLE, row, column))),
    title: at(CYCLE, 0, 0),
    lines: new Map(sheet.slice(7).map((line, index) => [String(line[0]).slice(8), read(7 + index)])),
  };
}

/** As a sheet is read whose formulas have shown 0 so far. */
const asCells = (formulas: CellValue[][]) => ({
  formulas,
  values: formulas.map((line) => line.map((each) => (String(each).startsWith('=') ? 0 : each))),
});

/** Types a setting's value beside its label. */
function set(settings: CellValue[][], label: string, value: CellValue): void {
  const line = settings.find(([text]) => String(text).startsWith(label));
  if (!line) throw new Error(label);
  line[1] = value;
}

test('a month of two posts is the mean of both by their days, of one person', () => {
  const two = (reason: string) =>
    [
      ['2026-07/E1', 90, '任本岗至07-10；本期按岗位分开考核；在岗8/23个工作日'],
      ['2026-07/E1 → 2', 60, reason, '视觉部'],
      ['2026-08/E1', 70, '', '视觉部'],
    ] as const;
  const read = (past: readonly Past[]) => {
    const { context, lines, history, settings, settingsSheet } = cycleWorld('2026-Q3', past);
    const at = calculatedSheets({ [CYCLE]: drawnCycle(lines, context), [settingsSheet]: settings, [HISTORY]: history });
    const { months } = newPlaces(3);
    return { lines, months: months.map((column) => at(CYCLE, 7, column)), closed: at(CYCLE, 4, months[0] ?? 0) };
  };
  const whole = read(two('07-11 transferred; one card per post; 15 of 23 working days'));
  expect(whole.lines.map(({ person, department }) => [person, department])).toEqual([['E1', '视觉部']]);
  expect(whole.months.slice(0, 2)).toEqual([70.4348, 70]);
  expect(whole.closed).toBe(1);
  // A line corrected by hand no longer says how many.
  expect(read(two('')).months[0]).toBe('缺少在岗天数');
  const [first, second, third] = two('在岗15/23个工作日');
  expect(read([first, [second[0], '', second[2]], third]).months[0]).toBe('未评完');
});

test('says of each person how many months there are, which are missing, and what follows of the rest', () => {
  const { lines, head, title } = shown();
  expect(title).toBe('季度考核汇总 2026-Q3');
  expect(head).toEqual([
    ['结果算法', 1, '各月平均', ''],
    ['结果保留小数位', 1, '', ''],
    ['已结账人数', 4, 4, 3],
    ['各月权重', 31, 31, 30],
  ]);
  expect([...lines.keys()]).toEqual(['E1', 'E3', '星* 运营部', '星一 运营部', 'E2', 'E4']);
  expect(lines.get('E1')).toMatchObject({
    months: [85.5, 70, 91],
    department: '设计部',
    present: '3 / 3',
    missing: '',
    result: 82.2,
    grade: '优秀',
    coefficient: 1,
    rank: 2,
    overrides: '',
    vetoes: '',
  });
  // Nobody guesses what a month would have been.
  expect(lines.get('E2')).toMatchObject({
    months: ['', 88, '未评完'],
    present: '1 / 3',
    missing: '7、9',
    result: 88,
    rank: 1,
  });
  // Nobody is ranked who was struck by a veto, nor stands ahead of anybody.
  expect(lines.get('E3')).toMatchObject({ result: 91, rank: '–', overrides: '7', vetoes: '8' });
  // What was opened again counts no more.
  expect(lines.get('E4')).toMatchObject({ months: ['', 60, ''], missing: '7、9', result: 60, grade: '合格' });
  // A star in a name is a star.
  expect(lines.get('星* 运营部')).toMatchObject({ months: [70, '', ''], result: 70, grade: '良好', coefficient: 0.8 });
  expect(lines.get('星一 运营部')).toMatchObject({ months: [50, '', ''], result: 50, grade: '不合格', coefficient: 0 });
});

test('says months that are missing in a row by their ends, up to the last one', () => {
  const { context, lines, history, settings, settingsSheet } = cycleWorld('2026', [
    ['2026-03/E1', 80],
    ['2026-04/E1', 70],
    ['2026-06/E1', 90],
    ['2026-11/E1', 75],
    ['2026-12/E2', 75],
  ]);
  const sheet = drawnCycle(lines, context);
  const at = calculatedSheets({ [CYCLE]: sheet, [settingsSheet]: settings, [HISTORY]: history });
  const { missing } = newPlaces(12).columns;
  expect([at(CYCLE, 7, missing), at(CYCLE, 8, missing)]).toEqual(['1–2、5、7–10、12', '1–11']);
});

test('weighs the months as HR has it, and leaves out those that are missing', () => {
  const { lines, head } = shown((sheet, settings) => {
    set(settings, '季度、半年、年度结果', 2);
    (sheet[5] ?? []).splice(5, 3, 1, 2, 0);
  });
  expect(head[0]).toEqual(['结果算法', 2, '按各月权重', '']);
  expect(lines.get('E1')?.result).toBe(75.2);
  expect(lines.get('E2')?.result).toBe(88);
  expect(lines.get('E4')?.result).toBe(60);
});

test('months that weigh nothing make no result', () => {
  const { lines } = shown((sheet, settings) => {
    set(settings, '季度、半年、年度结果', 2);
    (sheet[5] ?? []).splice(5, 3, 1, 0, '');
  });
  expect(lines.get('E2')).toMatchObject({ result: '无权重', grade: '', coefficient: '', rank: '' });
  expect(lines.get('E1')?.result).toBe(85.5);
});

test('a column of numbers between the months counts for nothing', () => {
  const { context, lines, history, settings, settingsSheet } = cycleWorld('2026-Q3', PAST);
  const { months, columns, ...places } = newPlaces(3);
  const moved = { ...places, columns, months: months.map((column, index) => column + 20 * index) };
  const sheet = drawnCycle([], context);
  const formulas = lineFormulas(lines[0] as (typeof lines)[number], 7, moved, context);
  sheet[7] = Array.from({ length: 60 }, () => 1000);
  moved.months.forEach((column, index) => ((sheet[7] ?? [])[column] = [85.5, 70, ''][index] ?? ''));
  (sheet[7] ?? [])[columns.result] = formulas.result;
  for (const [method, result] of [77.8, 77.8, 70].entries()) {
    (sheet[2] ?? [])[5] = method + 1;
    moved.months.forEach((column) => ((sheet[5] ?? [])[column] = 31));
    const at = calculatedSheets({ [CYCLE]: sheet, [settingsSheet]: settings, [HISTORY]: history });
    expect(at(CYCLE, 7, columns.result)).toBe(result);
  }
});

test('takes the last month that has a total', () => {
  const { lines } = shown((_, settings) => set(settings, '季度、半年、年度结果', 3));
  expect(['E1', 'E2', 'E3', 'E4'].map((person) => lines.get(person)?.result)).toEqual([91, 88, 88, 60]);
});

test('follows the history, the grades and the decimals as they are now', () => {
  const { lines } = shown((_, settings, history) => {
    set(settings, '总分保留小数位', 2);
    set(settings, '优秀', 82.5);
    const july = history.find(([number]) => number === '2026-07/E1');
    (july ?? [])[6] = 86;
    // Sorted by hand, lines are found all the same.
    history.splice(3, history.length - 3, ...history.slice(3).reverse());
  });
  expect(lines.get('E1')).toMatchObject({ result: 82.33, grade: '良好' });
});

test('ranks nobody while the settings hide ranks', () => {
  const hide = (value: CellValue) =>
    shown((_, settings) => set(settings, settingLabel('showRanks', 'zh-CN'), value)).lines;
  expect(['E1', 'E2', 'E3'].map((person) => hide(0).get(person)?.rank)).toEqual(['–', '–', '–']);
  expect(hide(0).get('E1')?.result).toBe(82.2);
  for (const value of [1, '']) expect(hide(value).get('E1')?.rank).toBe(2);
});

test('shows no grade while settings are faulty', () => {
  const { lines } = shown((_, settings) => set(settings, '优秀', 0.8));
  expect(lines.get('E1')).toMatchObject({ months: [85.5, 70, 91], result: '请检查考核设置', rank: '' });
});

describe('brought up to date', () => {
  const { context, lines } = cycleWorld('2026-Q3', PAST);
  const languages = (['en-US', 'zh-CN'] as const).map((language) => sheetTexts(language).cycle);
  const drawn = (): CellValue[][] => drawnCycle(lines.slice(0, 4), context);
  const found = (sheet: CellValue[][]): CycleReading => {
    const search = findCycle(asCells(sheet), spanOf('2026-Q3'), languages);
    if (search.kind !== 'found') throw new Error(search.missing.join());
    return search;
  };

  test('adds who is new below, and leaves alone what was typed', () => {
    const sheet = drawn();
    const [, header = [], first = [], second = []] = [sheet[5], sheet[6], sheet[7], sheet[8]];
    (sheet[5] ?? [])[5] = 1;
    header.push('人事备注');
    first.push('转正');
    first[newPlaces(3).columns.result] = 99;
    second[newPlaces(3).columns.grade] = '=#REF!';
    const plan = planCycleUpdate(found(sheet), lines, context);
    expect(plan.added.map(({ person }) => person)).toEqual(['E2', 'E4']);
    expect([plan.overridden, plan.repaired, plan.untouched]).toEqual([['K8'], ['L9'], []]);
    const after = written(sheet, plan.pieces.blocks);
    expect(after.slice(11).map(([number]) => number)).toEqual(['2026-Q3/E2', '2026-Q3/E4']);
    expect([after[5]?.[5], after[6]?.at(-1), after[7]?.at(-1), after[7]?.[10]]).toEqual([1, '人事备注', '转正', 99]);
    expect(after[8]?.[11]).toBe(drawn()[8]?.[11]);
    expect(planCycleUpdate(found(after), lines, context).pieces.blocks).toEqual([]);
  });

  test('follows the settings it could not follow before, unless somebody typed there', () => {
    const sheet = drawn();
    (sheet[2] ?? [])[5] = '=1';
    (sheet[3] ?? [])[5] = 2;
    const after = written(sheet, planCycleUpdate(found(sheet), lines.slice(0, 4), context).pieces.blocks);
    expect(after[2]?.[5]).toBe(drawn()[2]?.[5]);
    expect(after[3]?.[5]).toBe(2);
  });

  test('a rank of before the settings could hide it heeds them, and a rank by formula of HR’s stays', () => {
    const { showRanks: _, ...added } = context.places.added;
    const sheet = drawnCycle(lines.slice(0, 4), { ...context, places: { ...context.places, added } });
    const rank = newPlaces(3).columns.rank;
    expect(sheet[7]?.[rank]).not.toBe(drawn()[7]?.[rank]);
    (sheet[8] ?? [])[rank] = '=""';
    const after = written(sheet, planCycleUpdate(found(sheet), lines.slice(0, 4), context).pieces.blocks);
    expect([7, 8, 9].map((row) => after[row]?.[rank])).toEqual([drawn()[7]?.[rank], '=""', drawn()[9]?.[rank]]);
  });

  test('says how many project cards are left out, follows it, and leaves what HR typed', () => {
    const place = [4, newPlaces(3).columns.present] as const;
    const at = (sheet: CellValue[][]) => sheet[place[0]]?.[place[1]];
    const withCards = (cards: number, people: number) => ({
      ...context,
      projects: { ...context.projects, cards, people },
    });
    const update = (sheet: CellValue[][], cards: number, people: number): CellValue[][] =>
      written(sheet, planCycleUpdate(found(sheet), lines, withCards(cards, people)).pieces.blocks);
    expect(at(drawn())).toBe('');
    const said = drawnCycle(lines, withCards(3, 2));
    expect(at(said)).toBe('不计入的项目考核表：2人3张');
    expect(at(update(said, 1, 1))).toBe('不计入的项目考核表：1人1张');
    // A period that was opened again has none left.
    expect(at(update(said, 0, 0))).toBe('');
    // A sheet of before.
    expect(at(update(drawn(), 3, 2))).toBe('不计入的项目考核表：2人3张');
    const typed = drawn();
    (typed[place[0]] ?? [])[place[1]] = '人事备注';
    expect(at(update(typed, 3, 2))).toBe('人事备注');
    const english = drawn();
    (english[2] ?? [])[place[1]] = 'Project cards left out: 1 (1 person)';
    const now = update(english, 3, 2);
    expect([now[2]?.[place[1]], at(now)]).toEqual(['不计入的项目考核表：2人3张', '']);
  });

  test('keeps the line of somebody the history has no more, and finds columns that were moved', () => {
    const sheet = drawn().map((line) => ['', ...line]);
    const plan = planCycleUpdate(found(sheet), lines.slice(1), context);
    expect(plan.untouched).toEqual([{ number: '2026-Q3/E1', name: '姓名E1', row: 7 }]);
    const added = plan.pieces.blocks.at(-1);
    expect([added?.row, added?.contents[0]?.[0]]).toEqual([11, '2026-Q3/E2']);
  });

  test.each([
    [6, '2026-08', '八月', '2026-08'],
    [6, '等级', '评级', 'Grade'],
    [5, '各月权重', '比重', 'Weight of the month'],
  ])('row %i without %s is refused by name', (row, label, instead, named) => {
    const sheet = drawn();
    sheet[row] = (sheet[row] ?? []).map((value) => (value === label ? instead : value));
    expect(findCycle(asCells(sheet), spanOf('2026-Q3'), languages)).toEqual({ kind: 'damaged', missing: [named] });
  });
});

test('a year fits the page: twelve months, and text of 7.5 points or more', () => {
  const { context, lines } = cycleWorld('2026', PAST);
  const drawing = drawCycleSheet(lines, context);
  const { blocks } = drawCycleLines(lines, 7, newPlaces(12), context);
  const points = drawing.columnWidths.reduce((sum, width) => sum + width * 5.25 + 3.75, 0);
  // A4 across, with the margins of every sheet of ours.
  expect(11 * Math.min(1, (842 - 2 * 28) / points)).toBeGreaterThanOrEqual(7.5);
  const formulas = blocks.flatMap(({ contents }) => contents.flat()).map((content) => JSON.stringify(content));
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
});

test('a weight or a method that cannot be calculated with is said and marked, never taken for none', () => {
  const typedAbove = (row: number, content: CellValue, method: CellValue) => {
    const change = (sheet: CellValue[][]): void => {
      (sheet[2] ?? [])[5] = method;
      (sheet[row] ?? [])[6] = content;
    };
    return shown(change).lines.get('E1')?.result;
  };
  expect(typedAbove(5, '三十', 2)).toBe('请核对标红');
  expect(typedAbove(5, '', 2)).toBe(88.2);
  expect(typedAbove(5, '三十', 1)).toBe(82.2);
  expect(typedAbove(5, 31, '加权')).toBe('请核对标红');
  const { context, lines } = cycleWorld('2026-Q3', PAST);
  const { marks = [] } = drawCycleSheet(lines, context);
  const marked = (method: CellValue, weight: CellValue): CellValue[] => {
    const sheet: CellValue[][] = Array.from({ length: 7 }, () => Array.from({ length: 8 }, () => ''));
    (sheet[2] ?? [])[5] = method;
    (sheet[5] ?? [])[5] = weight;
    return marks.map(({ when }) => calculatedCell(when, { [CYCLE]: sheet }));
  };
  expect(marked(2, 31)).toEqual([false, false]);
  expect(marked('加权', '三十')).toEqual([true, true]);
});

test.each(['Override of “Replies” from 60 to 90, because: lost', 'Override of "Replies" from 60 to 90, because: lost'])(
  'an override is known in what earlier versions wrote: %s',
  (written) => {
    const { lines } = shown((_sheet, _settings, history) => {
      for (const line of history) {
        line.forEach((value, column) => {
          if (String(value).startsWith('改评')) line[column] = written;
          if (String(value).startsWith('Veto')) line[column] = String(value).replace(/"(.+)"/, '“$1”');
        });
      }
    });
    expect(lines.get('E3')).toMatchObject({ overrides: '7', vetoes: '8' });
  },
);

describe('a veto that left the grade, in words of before it had its own', () => {
  const veto = '一票否决“图片侵权”，理由：已核实';
  const HELD: readonly Past[] = [
    ['2026-07/E1', 85, veto, '', '优秀'],
    ['2026-07/E2', 90, veto, '', '不合格'],
    ['2026-07/E3', 40, veto, '', '不合格'],
    ['2026-07/E4', 88, veto, '', '优秀'],
    ['2026-08/E4', 90, veto, '', '良好'],
    ['2026-07/E5', 70],
  ];
  const rules = rulesOf(payWorld().settings);
  const world = () =>
    cycleWorld('2026-Q3', HELD, 'zh-CN', undefined, (period, total, grade) =>
      period === '2026-07' ? isGradeKept(rules, total, grade) : false,
    );
  const { columns } = newPlaces(3);
  const calculated = (sheet: CellValue[][], change: (history: CellValue[][]) => void = () => undefined) => {
    const { history, settings, settingsSheet } = world();
    change(history);
    const at = calculatedSheets({ [CYCLE]: sheet, [settingsSheet]: settings, [HISTORY]: history });
    return [7, 8, 9, 10, 11].map((row) => [at(CYCLE, row, columns.vetoes), at(CYCLE, row, columns.rank)]);
  };
  const RANKED = [
    ['', 1],
    ['7', '–'],
    // Nobody can tell what lowered the lowest.
    ['7', '–'],
    ['8', '–'],
    ['', 2],
  ];

  test('is none in a quarter, where the grades of its month tell', () => {
    const { lines, context } = world();
    expect(calculated(drawnCycle(lines, context))).toEqual(RANKED);
  });

  test('is none on a sheet made before that was known either', () => {
    const { lines, context } = world();
    const before = drawnCycle(
      lines.map(({ gradesKept: _, ...line }) => line),
      context,
    );
    expect(calculated(before)[0]).toEqual(['7', '–']);
    const search = findCycle(asCells(before), spanOf('2026-Q3'), [sheetTexts('zh-CN').cycle]);
    if (search.kind !== 'found') throw new Error(search.missing.join());
    const plan = planCycleUpdate(search, lines, context);
    expect([plan.overridden, plan.repaired]).toEqual([[], []]);
    expect(calculated(written(before, plan.pieces.blocks))).toEqual(RANKED);
  });

  test('is one as soon as the month is closed again with a lower grade', () => {
    const { lines, context } = world();
    const lower = (history: CellValue[][]): void => {
      for (const line of history) if (line[0] === '2026-07/E1') line[line.indexOf('优秀')] = '不合格';
    };
    expect(calculated(drawnCycle(lines, context), lower)[0]).toEqual(['7', '–']);
  });

  test('the lowest grade tells it where the settings let no veto lower a grade', () => {
    const mild: Rules = { ...rules, chain: { ...rules.chain, vetoEffect: 'itemOnly' } };
    expect([isGradeKept(rules, 40, '不合格'), isGradeKept(mild, 40, '不合格')]).toEqual([false, true]);
    expect([isGradeKept(mild, 90, '不合格'), isGradeKept(rules, 60, '合格')]).toEqual([false, true]);
  });
});

describe('periods closed as such', () => {
  /** E1 by month, E2 by quarter, E3 by both, E4 for days that are no months, E5 by half-year, E6 had a quarter that was opened again. */
  const MIXED: readonly Past[] = [
    ['2026-07/E1', 80],
    ['2026-08/E1', 90],
    ['2026-09/E1', 70],
    ['2026-Q3/E2', 85.5, '改评“目标达成”70→90，理由：口径更正'],
    ['2026-08/E3', 40],
    ['2026-Q3/E3', 92, '', '设计部'],
    ['2026-07/E4', 66],
    ['2026-07-15..2026-09-30/E4', 99],
    ['2026-H2/E5', 77],
    ['2026/E5', 50],
    ['2026-Q3/E6 ↺ 2026-10-08', 30],
    ['2026-09/E6', 60],
  ];

  function calculated(span: string, past = MIXED) {
    const { context, lines, history, settings, settingsSheet } = cycleWorld(span, past);
    const sheet = drawnCycle(lines, context);
    const at = calculatedSheets({ [CYCLE]: sheet, [settingsSheet]: settings, [HISTORY]: history });
    const places = newPlaces(context.span.months.length);
    return {
      lines,
      closed: places.months.map((column) => at(CYCLE, places.rows.closed, column)),
      results: Object.fromEntries(
        lines.map(({ person }, index) => {
          const row = places.headerRow + 1 + index;
          return [person, [...places.months, places.columns.result].map((column) => at(CYCLE, row, column))];
        }),
      ),
      overrides: lines.map((_, index) => at(CYCLE, places.headerRow + 1 + index, places.columns.overrides)),
    };
  }

  test('a quarter is taken as it is, stands for each of its months, and is not added to them', () => {
    const { results, lines, closed, overrides } = calculated('2026-Q3');
    expect(results).toEqual({
      E1: [80, 90, 70, 80],
      E2: [85.5, 85.5, 85.5, 85.5],
      E3: [92, 92, 92, 92],
      E4: [66, '', '', 66],
      E6: ['', '', 60, 60],
    });
    expect(lines.flatMap(({ person, notCounted }) => notCounted.map((period) => [person, period]))).toEqual([
      ['E3', '2026-08'],
      ['E4', '2026-07-15..2026-09-30'],
    ]);
    // Everybody once, also whoever has a month and the quarter it lies in.
    expect(closed).toEqual([4, 3, 4]);
    expect(overrides[1]).toBe('7、8、9');
    expect(lines.find(({ person }) => person === 'E3')?.department).toBe('设计部');
  });

  test('a half-year holds quarters and months, the longest period of whole months first', () => {
    const { results, lines } = calculated('2026-H2');
    expect(results['E2']).toEqual([85.5, 85.5, 85.5, '', '', '', 85.5]);
    expect(results['E5']).toEqual([77, 77, 77, 77, 77, 77, 77]);
    expect(lines.find(({ person }) => person === 'E5')?.notCounted).toEqual([]);
    expect(calculated('2026').lines.find(({ person }) => person === 'E5')?.notCounted).toEqual(['2026-H2']);
  });

  test('whoever has nothing that counts here is told too, and has no line', () => {
    const { lines } = cycleWorld('2026-Q3', [
      ['2026-07-15..2026-09-30/E4', 99, '', '设计部'],
      ['2026-06..2026-07/E4', 60],
      ['2026/E5', 50],
    ]);
    expect(lines.map(({ person, months, notCounted, department }) => [person, months, notCounted, department])).toEqual(
      [['E4', [], ['2026-06-01..2026-07-31', '2026-07-15..2026-09-30'], '设计部']],
    );
  });

  test('a sheet that looks up days of two months follows when they are closed by the month instead, and no hand is undone', () => {
    const range: Past = ['2026-07-01..2026-08-31/E1', 80];
    const before = cycleWorld('2026-Q3', [range, ['2026-09/E1', 70]]);
    const after = cycleWorld('2026-Q3', [
      ['2026-07-01..2026-08-31/E1 ↺ 2026-10-08', 80],
      ['2026-07/E1', 75],
      ['2026-08/E1', 85],
      ['2026-09/E1', 70],
    ]);
    const sheet = drawnCycle(before.lines, before.context);
    // Of a formula that HR has made of one month, the others are not missed.
    const { overrides } = newPlaces(3).columns;
    const own = '=MATCH("2026-09/E1",A:A,0)';
    (sheet[7] ?? [])[overrides] = own;
    const found = findCycle(asCells(sheet), spanOf('2026-Q3'), [sheetTexts('zh-CN').cycle]);
    if (found.kind !== 'found') throw new Error('damaged');
    const now = written(sheet, planCycleUpdate(found, after.lines, after.context).pieces.blocks);
    expect(now[7]?.slice(5, 8)).toEqual(drawnCycle(after.lines, after.context)[7]?.slice(5, 8));
    expect(now[7]?.[overrides]).toBe(own);
  });

  test('a sheet that looks up months follows when the quarter is closed as one, and back', () => {
    const months = cycleWorld(
      '2026-Q3',
      MIXED.filter(([number]) => number !== '2026-Q3/E3'),
    );
    const both = cycleWorld('2026-Q3', MIXED);
    const languages = [sheetTexts('zh-CN').cycle];
    for (const [before, after] of [
      [months, both],
      [both, months],
    ] as const) {
      const sheet = drawnCycle(before.lines, before.context);
      const found = findCycle(asCells(sheet), spanOf('2026-Q3'), languages);
      if (found.kind !== 'found') throw new Error('damaged');
      const plan = planCycleUpdate(found, after.lines, after.context);
      const now = written(sheet, plan.pieces.blocks);
      const row = 7 + after.lines.findIndex(({ person }) => person === 'E3');
      const wanted = drawnCycle(after.lines, after.context)[row]?.slice(5);
      expect(now.find(([number]) => number === '2026-Q3/E3')?.slice(5)).toEqual(wanted);
      expect(plan).toMatchObject({ added: [], untouched: [], overridden: [], repaired: [] });
      const again = findCycle(asCells(now), spanOf('2026-Q3'), languages);
      if (again.kind !== 'found') throw new Error('damaged');
      expect(planCycleUpdate(again, after.lines, after.context).pieces.blocks).toEqual([]);
    }
  });
});

test('a month with a card for probation says so and is put together with none; the words in other reasons are no card', () => {
  const past: readonly Past[] = [
    ['2026-07/E1', 40, '试用期考核；按期转正'],
    ['2026-08/E1', 80],
    ['2026-09/E1', 90, '改评“客服响应”60→90，理由：试用期考核时系统漏记'],
    ['2026-07/E2', 70, 'Probation card; confirmed'],
  ];
  const { context, lines, history, settings, settingsSheet } = cycleWorld('2026-Q3', past);
  const at = calculatedSheets({
    [CYCLE]: drawnCycle(lines, context),
    [settingsSheet]: settings,
    [HISTORY]: history,
  });
  const { months, columns } = newPlaces(3);
  const shownIn = (row: number) => months.map((column) => at(CYCLE, row, column));
  expect(shownIn(7)).toEqual(['试用期', 80, 90]);
  expect([at(CYCLE, 7, columns.present), at(CYCLE, 7, columns.missing)]).toEqual(['2 / 3', '7']);
  expect(at(CYCLE, 7, columns.result)).toBe(85);
  expect(shownIn(8)).toEqual(['试用期', '', '']);
  expect([at(CYCLE, 8, columns.result), at(CYCLE, 8, columns.rank)]).toEqual(['', '']);
});
