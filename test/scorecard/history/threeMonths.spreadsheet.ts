import fc from 'fast-check';
import { cellAddress } from '../../../src/base/address';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { cardGrid } from '../../../src/scorecard/card/cardGrid';
import { planCards, type CardPlan } from '../../../src/scorecard/card/planCards';
import { planClosing, type CardReading } from '../../../src/scorecard/history/closedLines';
import { readHistory } from '../../../src/scorecard/history/history';
import { drawHistoryLines, drawHistorySheet } from '../../../src/scorecard/history/drawHistory';
import { findList, rowBelow } from '../../../src/scorecard/sheet/readList';
import { drawPayLines, drawPaySheet } from '../../../src/scorecard/pay/drawPaySheet';
import { defaultSettings, drawSettings } from '../../../src/scorecard/settings/drawSettings';
import type { TemplateSheet } from '../../../src/scorecard/template/templateSheet';
import type { CellValue } from '../../../src/base/grid';
import { drawnSheet } from '../../support/drawnSheet';
import { recalculate } from '../../support/libreOffice';
import type { SheetValues } from '../../support/xlsxValues';
import { xlsxFile, type WrittenSheet } from '../../support/xlsxFile';
import { calibrationOf, expectCalibration } from '../calibration/calibrationWorld';
import { cardWorld, person } from '../cardWorld';
import { newPlaces } from '../../../src/scorecard/cycle/drawCycle';
import { cycleWorld, drawnCycle, HISTORY } from '../cycle/cycleWorld';
import { asWritten, written } from '../pay/payWorld';

/**
 * Three months as HR has them: cards are built, scored, paid by and closed; a spreadsheet calculates what the cards and
 * the pay sheet show. Beside it the same months are calculated in the plainest way, without any of the product's code.
 */

const PERIODS = ['2026-10', '2026-11', '2026-12'];
const texts = sheetTexts('zh-CN');

/** Who is assessed in which months: one joins, one leaves, one misses November. */
const PEOPLE = [
  { id: 'E1', months: [0, 1, 2], low: [true, true, true] },
  { id: 'E2', months: [0, 1, 2], low: [true, false, true] },
  { id: 'E3', months: [0, 2], low: [true, true, true] },
  { id: 'E4', months: [1, 2], low: [true, true, true] },
  { id: 'E5', months: [0, 1], low: [false, false, false] },
  { id: 'E6', months: [0, 1, 2], low: [false, false, false] },
];

interface Month {
  readonly scores: readonly number[];
  readonly base: number;
  readonly performance: number;
  readonly lapses: number;
  readonly absence: number;
  readonly commission: number;
}

/** The card as a sheet: the template with its rows repeated, the body and the head on it. */
function cardSheet(template: TemplateSheet, plan: CardPlan): CellValue[][] {
  const lines = template.values.map((line) => [...line]);
  for (const { row, count } of plan.body.layout.repeats) {
    lines.splice(row + 1, 0, ...Array.from({ length: count }, () => [...(lines[row] ?? [])]));
  }
  return written(lines, [...plan.body.blocks, ...plan.head]);
}

/** Scores of a month: whole points; 20 to 100 in steps of 20 where people rate by levels. */
function month(seed: number, indicators: number, low: boolean): Month {
  const [drawn] = fc.sample(
    fc.record({
      scores: fc.array(fc.integer(low ? { min: 1, max: 2 } : { min: 3, max: 5 }), {
        minLength: indicators,
        maxLength: indicators,
      }),
      base: fc.integer({ min: 3000, max: 9000 }),
      performance: fc.integer({ min: 0, max: 3000 }),
      lapses: fc.integer({ min: 0, max: 4 }),
      absence: fc.constantFrom(0, 0, 0.5, 1),
      commission: fc.integer({ min: 0, max: 100000 }).map((cents) => cents / 100),
    }),
    { seed, numRuns: 1 },
  );
  if (!drawn) throw new Error('nothing drawn');
  return { ...drawn, scores: drawn.scores.map((level) => level * 20) };
}

/** The plain calculation. */
function plainResult({ scores, base, performance, lapses, absence, commission }: Month, weights: readonly number[]) {
  // Levels of 20 points by whole percents: no weighted score has more than the two decimals a card prints.
  const total =
    Math.round(scores.reduce((sum, score, index) => sum + (score * (weights[index] ?? 0)) / 100, 0) * 10) / 10;
  let grade = '不合格';
  let coefficient = 0;
  if (total >= 80) [grade, coefficient] = ['优秀', 1];
  else if (total >= 70) [grade, coefficient] = ['良好', 0.8];
  else if (total >= 60) [grade, coefficient] = ['合格', 0.6];
  const attendance = lapses >= 3 || absence >= 1 ? 0 : base * 0.1;
  const cents = Math.round((base + attendance + performance * coefficient + commission) * 100);
  return { total, grade, coefficient, payable: cents / 100 };
}

test('three months agree with a plain calculation: totals, grades, pay, history and reviews', async () => {
  const { texts: labels } = { texts };
  const drawnHistory = drawHistorySheet(labels.history).drawing;
  let history: CellValue[][] = drawnSheet('history', drawnHistory).values.map((line) => [...line]);
  const lowMonths = new Map<string, number[]>();
  const lastTotals = new Map<string, number>();
  const totals = new Map<string, Map<string, number>>();
  for (const [index, period] of PERIODS.entries()) {
    const world = await cardWorld();
    // Without the exceptions by post: the people here are of a post that is not reviewed by default.
    const context = { ...world.context, period, settings: { ...world.context.settings, period, posts: [] } };
    const staff = PEOPLE.filter(({ months }) => months.includes(index));
    const people = staff.map(({ id }) => person(world.catalogue, { name: `姓名${id}`, employeeId: id }));
    const plans = planCards(people, context, '{姓名}', new Set());
    const weights = plans[0]?.person.role.indicators.map(({ weight }) => weight) ?? [];
    const months = staff.map(({ id, low }, row) => {
      const drawn = month(Number(id.slice(1)) * 100 + index, weights.length, low[index] ?? false);
      // Nobody rates a veto: where nothing happened it is worth 100.
      const isVeto = (line: number): boolean => plans[row]?.person.role.indicators[line]?.rule.kind === 'veto';
      return { ...drawn, scores: drawn.scores.map((score, line) => (isVeto(line) ? 100 : score)) };
    });

    const places = {
      period,
      shownPeriod: period,
      places: context.places,
      texts: labels.pay,
      notANumber: labels.card.messages.notANumber,
      checkSettings: labels.settings.checkSettings,
    };
    const pay = drawPaySheet(places);
    const payCards = plans.map((plan) => {
      const cell = plan.body.layout.results.find(({ field }) => field === 'coefficient');
      if (!cell) throw new Error('no coefficient');
      const { name, employeeId, department, position } = plan.person;
      return {
        number: plan.number,
        sheetName: plan.sheetName,
        name,
        employeeId,
        department,
        position,
        coefficient: cell,
      };
    });
    const first = pay.headerRow + 1;
    const paySheet = written(
      drawnSheet('pay', pay.drawing).values,
      drawPayLines(payCards, first, pay.columns, new Map(), places).blocks,
    );
    const sheets: Record<string, CellValue[][]> = {};
    plans.forEach((plan, row) => {
      const entries = months[row];
      const sheet = cardSheet(world.templateSheet, plan);
      plan.person.role.indicators.forEach(({ rule }, line) => {
        const target = sheet[plan.body.layout.indicatorRow + line] ?? [];
        const score = entries?.scores[line] ?? 0;
        const levels = rule.kind === 'judgement' && rule.scale === 'levels';
        const columns = plan.body.layout.indicatorColumns;
        if (rule.kind === 'veto') target[columns['kpi.actual'] ?? 0] = 0;
        else target[columns['kpi.manager'] ?? 0] = levels ? score / 20 : score;
        target[columns['kpi.note'] ?? 0] = '按记录';
      });
      sheets[plan.sheetName] = sheet;
      const line = paySheet[first + row] ?? [];
      line[pay.columns.basePay] = entries?.base ?? '';
      line[pay.columns.performancePay] = entries?.performance ?? '';
      line[pay.columns.lapses] = entries?.lapses ?? '';
      line[pay.columns.absenceDays] = entries?.absence ?? '';
      line[pay.columns.commission] = entries?.commission ?? '';
    });
    const settings = drawSettings(defaultSettings(period, labels), labels, 'zh-CN');
    const calibration = calibrationOf(plans, history, { ...context.settings, period });
    const calculated = await recalculate(
      xlsxFile({
        calibration: asWritten(drawnSheet('calibration', calibration).values),
        [labels.sheetNames.settings]: asWritten(drawnSheet('settings', settings).values),
        pay: asWritten(paySheet),
        ...Object.fromEntries(Object.entries(sheets).map(([name, values]) => [name, asWritten(values)])),
        ...(index === 2 ? quarterSheets(history) : {}),
      }),
    );
    if (index === 2) expectQuarter(calculated, totals);

    const plainTotals = months.map((entries) => plainResult(entries, weights));
    expectCalibration(calculated.get('calibration'), plainTotals, lastTotals);
    staff.forEach(({ id }, row) => lastTotals.set(id, plainTotals[row]?.total ?? 0));

    const readings = plans.map((plan) => reading(plan, calculated.get(plan.sheetName)));
    const search = findList({ values: history, formulas: history }, [labels.history.headers]);
    if (search.kind !== 'found') throw new Error('history is damaged');
    const before = readHistory(search.list, [labels.history], []);
    const { lines, incomplete } = planClosing(readings, before, period, `${period}-28`, context.settings);
    expect(incomplete).toEqual([]);
    history = written(
      history,
      drawHistoryLines(lines, rowBelow(search.list), search.list.columns, labels.history).blocks,
    );

    staff.forEach(({ id }, row) => {
      const entries = months[row];
      if (!entries) throw new Error('no entries');
      const plain = plainResult(entries, weights);
      const line = lines[row];
      expect({ id, period, total: line?.total, grade: line?.grade, coefficient: line?.coefficient }).toEqual({
        id,
        period,
        total: plain.total,
        grade: plain.grade,
        coefficient: plain.coefficient,
      });
      expect(calculated.get('pay')?.get(cellAddress(first + row, pay.columns.payable))).toBeCloseTo(plain.payable, 2);
      totals.set(id, new Map([...(totals.get(id) ?? []), [period, plain.total]]));
      if (plain.total < 60) lowMonths.set(id, [...(lowMonths.get(id) ?? []), index]);
      // Three months in a row: this one and the two before it.
      const wanted = [index, index - 1, index - 2].every((each) => lowMonths.get(id)?.includes(each));
      expect({ id, period, review: line?.review.lowScore }).toEqual({ id, period, review: wanted });
    });
  }
  expect(history.slice(3).map((line) => line[0])).toHaveLength(15);
  expect(
    history
      .slice(3)
      .filter((line) => line[12] === '待复核')
      .map((line) => line[0]),
  ).toEqual(['2026-12/E1']);
});

/** What October and November leave, with a veto, an override and a line that counts no more; and the quarter by each method. */
function pastOf(history: readonly (readonly CellValue[])[]): CellValue[][] {
  const remarks: Readonly<Record<string, string>> = {
    '2026-11/E2': texts.history.remarks.veto('数据安全', '已核实'),
    '2026-10/E3': sheetTexts('en-US').history.remarks.override('Orders', '60', '90', 'late data'),
  };
  const past = history.map((line) => line.map((cell, column) => (column === 13 && remarks[String(line[0])]) || cell));
  return [...past, ['2026-11/E3 ↺ 2026-12-03', '2026-11', '姓名E3', 'E3', '', '', 1]];
}

function quarterSheets(history: readonly (readonly CellValue[])[]): Record<string, WrittenSheet> {
  const past = pastOf(history);
  const { context, lines } = cycleWorld('2026-Q4', [], 'zh-CN', past);
  const drawn = drawnCycle(lines, context);
  const methods = [1, 2, 3].map((method) => [`Q${method}`, asWritten(withMethod(drawn, method))] as const);
  return { [HISTORY]: asWritten(past), ...Object.fromEntries(methods) };
}

/** @param totals person → period → total, as they were calculated in the plainest way */
function expectQuarter(
  calculated: ReadonlyMap<string, SheetValues>,
  totals: ReadonlyMap<string, ReadonlyMap<string, number>>,
): void {
  const { columns } = newPlaces(3);
  const people = ['E1', 'E2', 'E3', 'E5', 'E6', 'E4'];
  const at = (method: number, row: number, column: number): unknown =>
    calculated.get(`Q${method}`)?.get(cellAddress(7 + row, column)) ?? '';
  const tenth = (value: number): number => Math.round(Math.round(value * 1e6) / 1e5) / 10;
  const means = people.map((id) => {
    const own = [...(totals.get(id)?.values() ?? [])];
    return tenth(own.reduce((sum, total) => sum + total, 0) / own.length);
  });
  for (const [row, id] of people.entries()) {
    const own = totals.get(id) ?? new Map<string, number>();
    const there = [...own].map(([period, total]) => ({ total, days: period === '2026-10' ? 31 : 30 }));
    const days = there.reduce((sum, each) => sum + each.days, 0);
    const weighted = tenth(there.reduce((sum, each) => sum + each.total * each.days, 0) / days);
    const mean = means[row] ?? NaN;
    expect(at(1, row, 0)).toBe(`2026-Q4/${id}`);
    expect([1, 2, 3].map((method) => at(method, row, columns.result))).toEqual([mean, weighted, there.at(-1)?.total]);
    expect(at(1, row, columns.present)).toBe(`${there.length} / 3`);
    const missing = { E3: '11–12', E4: '10、12' }[id] ?? '12';
    expect(at(1, row, columns.missing)).toBe(missing);
    const grade = mean >= 80 ? '优秀' : mean >= 70 ? '良好' : mean >= 60 ? '合格' : '不合格';
    expect(at(1, row, columns.grade)).toBe(grade);
    const remarked = [at(1, row, columns.overrides), at(1, row, columns.vetoes)];
    expect(remarked).toEqual([id === 'E3' ? '10' : '', id === 'E2' ? '11' : '']);
    const ahead = means.filter((other, index) => people[index] !== 'E2' && other > mean);
    expect(at(1, row, columns.rank)).toBe(id === 'E2' ? '–' : ahead.length + 1);
  }
}

/** The sheet with a method typed over the one that the settings name. */
function withMethod(values: readonly (readonly CellValue[])[], method: number): CellValue[][] {
  return values.map((line, row) =>
    row === 2 ? line.map((cell, column) => (column === 5 ? method : cell)) : [...line],
  );
}

/** What closing reads of a card, from the recalculated sheet. */
function reading(plan: CardPlan, values: SheetValues | undefined): CardReading {
  const at = (row: number, column: number | undefined): CellValue => {
    const value = column === undefined ? '' : (values?.get(cellAddress(row, column)) ?? '');
    return typeof value === 'object' ? '#ERROR' : value;
  };
  const result = (field: string): CellValue => {
    const place = plan.body.layout.results.find((each) => each.field === field);
    return place ? at(place.row, place.column) : '';
  };
  const grid = cardGrid(plan.body.layout, plan.person.role);
  return {
    number: plan.number,
    sheetName: plan.sheetName,
    name: plan.person.name,
    employeeId: plan.person.employeeId,
    department: plan.person.department,
    position: plan.person.position,
    total: result('total.score'),
    grade: result('grade'),
    coefficient: result('coefficient'),
    indicators: grid.indicators.map(({ row, direction }) => ({
      direction,
      weight: at(row, grid.columns.weight),
      target: at(row, grid.columns.target),
      actual: at(row, grid.columns.actual),
      system: at(row, grid.columns.system),
    })),
    remarks: [],
  };
}
