import type { CellValue } from '../../../src/base/grid';
import { isFormula } from '../../../src/base/sheetDrawing';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { drawTargetsTable, type TargetLine } from '../../../src/scorecard/actuals/targetsTable';
import { calculatedCell } from '../../support/calculatedCell';
import { drawnSheet } from '../../support/drawnSheet';

/** Totals of company, department and manager beside the targets table, held against the targets of the people. */

const TEXTS = sheetTexts('zh-CN');
const FIRST = 4;
const TOTAL = 16;
const PEOPLE = 17;
const DIFFERENCE = 18;

type Amount = readonly [target: number | '', word: string];

function line(name: string, [department, manager]: readonly [string, string], [target, word]: Amount): TargetLine {
  return {
    ...{ number: `2026-11/${name}`, name, employeeId: name, department, position: '', manager },
    ...{ indicator: '销售额达成率', unit: 'percent', weight: 0.3, target: 1, carried: null, proposed: 1 },
    ...{ isPositive: true, absolute: { target, word } },
  };
}

const LINES: readonly TargetLine[] = [
  line('店长', ['一店', '总监'], [300, '万元']),
  line('甲', ['一店', '店长'], [100, '万元']),
  line('乙', ['一店', '店长'], [60.5, '万元']),
  line('丙', ['二店', '店长'], [40, '万元']),
  line('丁', ['二店', '店长'], [9000, '件']),
  line('戊', ['二店', '店长'], ['', '']),
  { ...line('己', ['二店', '店长'], [7, '万元']), indicator: '毛利达成率' },
];

function sheet(lines = LINES) {
  const drawing = drawTargetsTable(lines, { shownPeriod: '2026-11', texts: TEXTS.targets, units: TEXTS.actuals.units });
  return { drawing, values: drawnSheet('目标表', drawing).values.map((each) => [...each]) };
}

/** Sum and difference that a line of the block shows. */
function checked(typed: readonly CellValue[], lines = LINES) {
  const { values } = sheet(lines);
  const row = values[FIRST] ?? [];
  const formulas = [PEOPLE, DIFFERENCE].map((column) => String(row[column]));
  typed.forEach((each, index) => (row[TOTAL - 3 + index] = each));
  for (const [index, column] of [PEOPLE, DIFFERENCE].entries()) {
    row[column] = calculatedCell(formulas[index] ?? '', { 目标表: values }, { row: FIRST, column });
  }
  return [row[PEOPLE], row[DIFFERENCE]];
}

test('a total is held against the people of company, department or manager, in its unit and of its indicator', () => {
  expect(checked(['销售额达成率', '全公司', '万元', 500])).toEqual([500.5, 0.5]);
  expect(checked(['销售额达成率', '一店', '万元', 460.5])).toEqual([460.5, 0]);
  expect(checked(['销售额达成率', '店长', '万元', 300])).toEqual([200.5, -99.5]);
  expect(checked(['销售额达成率', '店长', '件', 9000])).toEqual([9000, 0]);
  expect(checked(['毛利达成率', '二店', '万元', ''])).toEqual([7, '']);
  expect(checked(['', '', '', 100])).toEqual(['', '']);
});

test('money that the catalogue leaves to the company is summed from its own column', () => {
  const yuan = LINES.slice(0, 2).map(({ absolute: _, ...each }, index) => ({
    ...each,
    ...{ indicator: '销售额', unit: 'yuan' as const, target: index === 0 ? 5000 : 7000, proposed: null },
  }));
  expect(checked(['销售额', '全公司', '元', 12000], yuan)).toEqual([12000, 0]);
});

test('what several people have is proposed for the company, a difference is marked, and the block is read as no target', () => {
  const { drawing, values } = sheet();
  expect(values.slice(FIRST, FIRST + 2).map((row) => row.slice(TOTAL - 3, TOTAL + 1))).toEqual([
    ['销售额达成率', '全公司', '万元', ''],
    ['', '', '', ''],
  ]);
  expect(drawing.marks?.[1]).toMatchObject({ when: '=N($S5)<>0', area: { row: FIRST, column: DIFFERENCE } });
  const formulas = drawing.blocks.flatMap(({ contents }) => contents.flat().filter(isFormula));
  expect(Math.max(...formulas.map((each) => each.formula.length))).toBeLessThan(1500);
});
