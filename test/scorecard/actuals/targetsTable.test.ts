import type { CellValue } from '../../../src/base/grid';
import { isFormula, type SheetDrawing } from '../../../src/base/sheetDrawing';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { previewActuals, type ActualCard } from '../../../src/scorecard/actuals/actualsImport';
import { readActualsTable } from '../../../src/scorecard/actuals/readActuals';
import { findList, type ListReading } from '../../../src/scorecard/sheet/readList';
import { drawTargetsTable, planTargetsUpdate, type TargetLine } from '../../../src/scorecard/actuals/targetsTable';
import { pageScale } from '../../../src/excel/office/pageScale';
import type { TargetsColumn } from '../../../src/scorecard/texts/targetsTexts';
import { drawnSheet } from '../../support/drawnSheet';
import { actualCard, drawnGrid, grid, INDICATORS } from './actualsWorld';

const { RATE, SALES, ATTITUDE } = INDICATORS;
const TEXTS = sheetTexts('zh-CN');
const CONTEXT = { shownPeriod: '2026-11', texts: TEXTS.targets, units: TEXTS.actuals.units };

/** The rate has a column of its own for the target, and is divided by. */
const CARDS: readonly ActualCard[] = ['E1', 'E2'].map((id) =>
  actualCard(id, { indicators: [{ ...RATE, isPositive: true }, SALES, ATTITUDE] }),
);
const [FIRST, SECOND] = CARDS;

function line(card: ActualCard | undefined, changes: Partial<TargetLine> = {}): TargetLine {
  if (!card) throw new Error('no card');
  const { number, name, employeeId, department, position } = card;
  return {
    manager: '',
    ...{ number, name, employeeId, department, position },
    ...{
      indicator: '询单转化率',
      unit: 'percent',
      weight: 0.3,
      target: '',
      carried: null,
      proposed: null,
      isPositive: true,
    },
    ...changes,
  };
}

function listOf(drawing: SheetDrawing, change: (values: CellValue[][]) => CellValue[][] = (values) => values) {
  const drawn = drawnSheet('drawn', drawing);
  const values = change(drawn.values.map((each) => [...each]));
  const search = findList({ values, formulas: values }, [TEXTS.targets.headers]);
  if (search.kind === 'damaged') throw new Error('no list');
  return search.list;
}

test('the list is printed at 7.5 points or more, and the totals beside it on pages of their own', () => {
  const { page, ...drawing } = drawTargetsTable([line(FIRST)], CONTEXT);
  const { printArea, morePrintAreas = [] } = page;
  const printed = [printArea, ...morePrintAreas].map((area) => [area?.column, area?.columnCount]);
  expect(printed).toEqual([
    [0, 12],
    [13, 6],
  ]);
  const { blocks } = drawing;
  const widest = Math.max(...blocks.map(({ column, contents }) => column + (contents[0]?.length ?? 0)));
  expect(widest).toBe(19);
  expect((pageScale({ ...drawing, page }, { across: 56, down: 64 }) / 100) * 11).toBeGreaterThanOrEqual(7.5);
});

function written(list: ListReading<TargetsColumn>, lines: readonly TargetLine[]) {
  const update = planTargetsUpdate(list, lines, CONTEXT);
  const cells = update.pieces.blocks.flatMap(({ row, column, contents }) =>
    contents.flatMap((each, down) =>
      each.flatMap((content, right) =>
        content === null || isFormula(content) ? [] : [`${row + down},${column + right}=${String(content)}`],
      ),
    ),
  );
  return { ...update, cells };
}

test.each(['zh-CN', 'zh-TW', 'en-US'] as const)('the table is read back as it was drawn (%s)', (language) => {
  const { targets, actuals } = sheetTexts(language);
  const lines = [line(FIRST, { target: 0.35 }), line(SECOND)];
  const drawn = drawnGrid(drawTargetsTable(lines, { shownPeriod: '2026-11', texts: targets, units: actuals.units }));
  const table = readActualsTable(drawn, [], 'target');
  if (!table) throw new Error('no table');
  expect(previewActuals(table, CARDS, '2026-11')).toMatchObject({
    changes: [{ number: '2026-11/E1', indicatorId: 'conversion-rate', after: 0.35, from: 'H5' }],
    problems: [],
    blank: 1,
  });
});

test('targets are refused with their cells: 0 where the rule divides by it, what the company does not set, a slipped name', () => {
  const sheet = grid([
    ['考核编号', '姓名', '考核指标', '目标值', '备注'],
    ['2026-11/E1', '姓名E1', '询单转化率', 0, ''],
    ['2026-11/E1', '姓名E1', '服务态度', 4, ''],
    ['2026-11/E2', '姓名E1', '销售额', 4, ''],
    ['', '合计', '', 9, ''],
    ['2026-11/E2', '姓名E2', '询单转化率', -0.1, ''],
    ['2026-11/E2', '姓名E2', '销售额', -4, ''],
    ['2026-11/E3', '姓名E3', '销售额', '待定', ''],
  ]);
  const table = readActualsTable(sheet, [], 'target');
  const { changes, problems } = previewActuals(table ?? { ...NOTHING }, CARDS, '2026-11');
  expect(problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
    'D2 notPositive',
    'D3 notLeft',
    'D4 nameMismatch',
    'D6 notPositive',
    'D8 unknownPerson',
  ]);
  expect(changes.map(({ from, after }) => `${from} ${after}`)).toEqual(['D7 -4']);
});

const NOTHING = { figure: 'target', form: 'long', entries: [], unknownHeaders: [] } as const;

test('a table of actual values is no targets table, and a targets table holds no actual values', () => {
  expect(readActualsTable(grid([['考核编号', '考核指标', '实际完成']]), [], 'target')).toBeNull();
  expect(readActualsTable(grid([['考核编号', '姓名', '询单转化率']]), ['询单转化率'], 'target')).toBeNull();
  expect(readActualsTable(grid([['考核编号', '考核指标', '目标值']]), [])).toBeNull();
});

test('again: what was typed stays, a blank target gets the card’s, who is new gets a line, who is gone stays', () => {
  const before = drawTargetsTable(
    [line(FIRST), line(SECOND), line(FIRST, { number: '2026-11/E9', name: '已离职' })],
    CONTEXT,
  );
  // HR typed the first, sorted the second above it and put a column of their own at the left.
  const list = listOf(before, (values) => {
    const [typed, other] = [values[4] ?? [], values[5] ?? []];
    typed[7] = 0.4;
    [values[4], values[5]] = [other, typed];
    return values.map((each) => ['自己的', ...each]);
  });
  const lines = [line(FIRST, { target: 0.5 }), line(SECOND, { target: 0.2 }), line(SECOND, { number: '2026-11/E3' })];
  const { cells, added, missing, untouched } = written(list, lines);
  expect(cells.slice(0, 1)).toEqual(['4,8=0.2']);
  expect(cells.filter((cell) => cell.startsWith('5,'))).toEqual([]);
  expect(cells).toContain('7,1=2026-11/E3');
  expect(cells.some((cell) => /^\d+,0=/.test(cell))).toBe(false);
  expect({ added, missing }).toEqual({ added: 1, missing: 1 });
  expect(untouched).toEqual([{ number: '2026-11/E9', name: '已离职', row: 6 }]);
});

test('a target that was proposed follows the card where the catalogue proposes another; what HR typed stays', () => {
  const rate = (card: ActualCard | undefined, target: number) => line(card, { target, proposed: target });
  const list = listOf(drawTargetsTable([rate(FIRST, 0.95), rate(SECOND, 0.95)], CONTEXT), (values) => {
    (values[5] ?? [])[7] = 0.8;
    return values;
  });
  expect(written(list, [rate(FIRST, 0.95), rate(SECOND, 0.95)]).cells).toEqual([]);
  const { cells, pieces, added } = written(list, [rate(FIRST, 0.9), rate(SECOND, 0.9)]);
  expect(added).toBe(0);
  expect(cells).toEqual(['4,7=0.9']);
  expect(pieces.blocks.flatMap(({ contents }) => contents.flat()).filter(isFormula)).toMatchObject([
    { formula: '=IF(N(H5)>0,IF(H5=0.9,"岗位库建议","本期填写"),"缺")' },
    { formula: '=IF(N(H6)>0,IF(H6=0.9,"岗位库建议","本期填写"),"缺")' },
  ]);
});

test('says where a target comes from, and counts and marks what is missing, by formulas', () => {
  const drawing = drawTargetsTable(
    [
      line(FIRST, { carried: 0.35 }),
      line(SECOND, { unit: 'yuan', isPositive: false }),
      line(FIRST, { carried: 0.9, proposed: 0.95 }),
    ],
    CONTEXT,
  );
  // Beside the table stand totals: see targetTotals.test.ts.
  const table = drawing.blocks.filter(({ column }) => column < 12);
  const formulas = table.flatMap(({ contents }) =>
    contents.flat().flatMap((content) => (isFormula(content) ? [content.formula] : [])),
  );
  expect(formulas).toEqual([
    '="还缺"&COUNTIF(I5:I15004,"缺")&"个目标值"',
    '=IF(N(H5)>0,IF(H5=0.35,"沿用上期","本期填写"),"缺")',
    '=IF(ISNUMBER(H6),"本期填写","缺")',
    '=IF(N(H7)>0,IF(H7=0.9,"沿用上期",IF(H7=0.95,"岗位库建议","本期填写")),"缺")',
  ]);
  expect(drawing.marks).toMatchObject([
    { when: '=$I5="缺"', area: { row: 4, column: 7, columnCount: 2 } },
    { when: '=N($S5)<>0' },
  ]);
});
