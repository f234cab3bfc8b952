import type { CellValue, Grid } from '../../../src/base/grid';
import { COLUMN_FIELDS, type ColumnField } from '../../../src/staffing/columnField';
import type { CellKind } from '../../../src/staffing/cells/cellKinds';
import { columnContent, contentFit, type ColumnContent } from '../../../src/staffing/cells/columnContent';
import { GridView } from '../../../src/staffing/cells/gridView';

/** The shares of a column of blank cells. */
const NOTHING = {
  filled: 0,
  kinds: {},
  titles: 0,
  dates: 0,
  wholeNumbers: 0,
  answers: 0,
  employers: 0,
  functions: 0,
  salutations: 0,
  distinct: 0,
};

/** What a column with these cells, from row 3 on, looks like. */
function contentOf(cells: readonly CellValue[], format = 'General'): ColumnContent {
  const values = cells.map((cell) => [cell]);
  const grid: Grid = {
    ...{ sheet: '名单', row: 2, column: 1, values, formulas: values, merges: [], truncated: false },
    formats: values.map(() => [format]),
    ...{ hiddenRows: [], hiddenColumns: [], tables: [] },
  };
  return columnContent(new GridView(grid), 1, 2, 1 + cells.length);
}

describe('what a column looks like', () => {
  test('shares of its filled cells; blanks and errors are none', () => {
    expect(contentOf(['张伟', '', '店长', '#N/A', '张伟', '运营部'])).toEqual({
      filled: 4,
      kinds: { person: 0.5, position: 0.25, department: 0.25 },
      ...{
        titles: 0.25,
        dates: 0,
        wholeNumbers: 0,
        answers: 0,
        employers: 0,
        functions: 0,
        salutations: 0,
        distinct: 0.75,
        serial: false,
      },
      averageLength: 2.25,
    });
    expect(contentOf(['', ''])).toEqual({
      ...NOTHING,
      ...{ serial: false, averageLength: 0 },
    });
  });

  test('numbers, answers, employers, titles inside what is something else', () => {
    expect(contentOf([1.5, 2, '3', '3.5', 'a4'])).toMatchObject({ wholeNumbers: 0.4 });
    expect(contentOf(['是', '否', '张伟', '√'])).toMatchObject({ answers: 0.75 });
    expect(contentOf(['鼎盛有限公司', '诚信人力', '张伟', '李娜'])).toMatchObject({ employers: 0.5 });
    expect(contentOf(['客服组长', '主管', '仓库店长', '张伟'])).toMatchObject({ titles: 0.75 });
    expect(contentOf(['Sales Team Lead', 'Store Group Manager', '运营部', '张伟'])).toMatchObject({ titles: 0.5 });
    expect(contentOf(['Mr.', 'dr', ' 先生', '张伟'])).toMatchObject({ salutations: 0.75 });
  });

  test('dates by their text, or by a number and its format', () => {
    expect(contentOf(['2023-05-01', '3/4/2023', '2023年5月', '张伟']).dates).toBe(0.75);
    expect(contentOf([45047, 45048, '2023.5.1', 12], 'yyyy/m/d').dates).toBe(0.75);
    expect(contentOf([45047, 45048]).dates).toBe(0);
    // A number as text is a number.
    expect(contentOf(['45047', '202305']).dates).toBe(0);
  });

  test.each([
    [[1, 2, 3], true],
    [[0, 1, 2], true],
    [['1', '2', '3', '4'], true],
    [[2, 3, 4], false],
    [[1, 2, 2, 3], true],
    [[1, 3, 5], false],
    [[1, 2], true],
    [[1, 3], false],
    [[1], false],
    [[3, 2, 1], false],
    [['甲', 1, 2], false],
    [[5, 1, 1, 1], false],
    [[1, 2, 3, 4, 5, 6, 7, 0, 0, 0], true],
  ] as const)('%j counts 1, 2, 3: %s', (cells, serial) => {
    expect(contentOf(cells).serial).toBe(serial);
  });

  test('of a long column every nth cell', () => {
    const long = Array.from({ length: 240 }, (_, row) => (row % 3 === 0 ? '张伟' : '店长'));
    expect(contentOf(long)).toMatchObject({ filled: 80, kinds: { person: 1 } });
    expect(contentOf(long.slice(0, 159))).toMatchObject({ filled: 159 });
    expect(contentOf(Array.from({ length: 240 }, (_, row) => row + 1)).serial).toBe(true);
  });
});

type Figures = Partial<Omit<ColumnContent, 'kinds'>> & { readonly kinds?: ColumnContent['kinds'] };

const fit = (field: ColumnField, figures: Figures): number =>
  contentFit(field, {
    ...NOTHING,
    ...{ filled: 10, serial: false, averageLength: 5, ...figures },
  });
const of = (kinds: Partial<Record<CellKind, number>>, more: Figures = {}): Figures => ({ kinds, ...more });

describe('how well it suits a field', () => {
  test('where nothing is filled nothing is known', () => {
    for (const field of COLUMN_FIELDS) expect(fit(field, of({ number: 1 }, { filled: 0, averageLength: 99 }))).toBe(0);
  });

  test('a column of yes and no is neither a department, a position, a person nor a number of somebody', () => {
    const fits = COLUMN_FIELDS.map((field) => [field, fit(field, { answers: 0.6, dates: 1 })]);
    expect(Object.fromEntries(fits)).toEqual({
      ...{ department: -1, position: -1, employeeName: -1, manager: -1, employeeId: -1 },
      ...{ headcount: 0, hireDate: 0, duties: 0, kpi: 0 },
    });
    expect(fit('hireDate', { answers: 0.59, dates: 1 })).toBe(1);
  });

  /** Each row: at the very bound, and just short of it. */
  const BOUNDS: readonly (readonly [ColumnField, Figures, number])[] = [
    ['position', of({ number: 0.7 }, { titles: 0.5 }), -1],
    ['position', of({ number: 0.1, code: 0.1, date: 0.1, phone: 0.1, idCard: 0.1, headcount: 0.2 }), -1],
    ['position', of({ number: 0.69 }, { titles: 0.5 }), 0.5],
    ['position', of({}, { titles: 0.5, averageLength: 40 }), 0.5],
    ['position', of({}, { titles: 0.5, averageLength: 40.1 }), -1],
    ['position', of({ person: 0.6 }, { titles: 0.24 }), -1],
    ['position', of({ person: 0.6 }, { titles: 0.25 }), 0],
    ['position', of({ person: 0.59 }, { titles: 0.2 }), 0],
    ['position', of({ department: 0.8 }, { titles: 0.19 }), -0.8],
    ['position', of({ department: 0.8 }, { titles: 0.2 }), 0],
    ['position', of({ department: 0.79 }, { titles: 0.1 }), 0],
    ['position', of({}, { titles: 0.4 }), 0.4],
    ['position', of({}, { titles: 0.39 }), 0],

    ['employeeName', of({ number: 0.7, person: 0.3 }), -1],
    ['employeeName', of({ headcount: 0.7, person: 0.3, vacant: 0.2 }), 0.5],
    ['employeeName', of({ number: 0.7 }, { averageLength: 2.5, wholeNumbers: 0.7 }), -0.8],
    ['employeeName', of({ number: 0.7 }, { averageLength: 2.6, wholeNumbers: 0.7 }), -1],
    ['employeeName', of({ number: 0.7 }, { averageLength: 2, wholeNumbers: 0.69 }), -1],
    ['employeeName', of({ person: 0.9 }, { employers: 0.5 }), -1],
    ['employeeName', of({ person: 0.9 }, { employers: 0.49 }), 0.9],
    ['employeeName', of({ person: 0.19, vacant: 0.5 }, { titles: 0.6 }), -1],
    ['employeeName', of({ person: 0.25, vacant: 0.25 }, { titles: 0.6 }), 0.5],
    ['employeeName', of({ person: 0.125, vacant: 0.5 }, { titles: 0.59 }), 0.625],
    ['employeeName', of({ person: 0.9 }, { averageLength: 30 }), 0.9],
    ['employeeName', of({ person: 0.9 }, { averageLength: 30.1 }), -0.8],
    ['employeeName', of({ person: 0.9 }, { averageLength: 2, wholeNumbers: 0.69 }), 0.9],
    ['employeeName', of({ person: 0.4 }), 0.4],
    ['employeeName', of({ person: 0.39 }), 0],
    ['employeeName', of({ person: 0.1, vacant: 0.8 }), 0],

    ['department', of({ date: 0.7, department: 0.3 }), -1],
    ['department', of({ date: 0.69, department: 0.3 }), 0.3],
    ['department', of({ department: 0.9 }, { averageLength: 40 }), 0.9],
    ['department', of({ department: 0.9 }, { averageLength: 41 }), -1],
    ['department', of({ person: 0.6, department: 0.2 }), -0.8],
    ['department', of({ person: 0.59, department: 0.2 }), 0.2],
    ['department', of({ department: 0.09 }, { titles: 0.8 }), -0.8],
    ['department', of({ department: 0.1 }, { titles: 0.8 }), 0.1],
    ['department', of({ department: 0.05 }, { titles: 0.79 }), 0.05],

    ['manager', of({ person: 0.7 }, { employers: 0.3 }), -1],
    ['manager', of({ person: 0.7 }, { employers: 0.29 }), 0.8],
    ['manager', of({ code: 0.7, person: 0.6 }), -1],
    ['manager', of({ code: 0.69, person: 0.6 }), 0.8],
    ['manager', of({ person: 0.7 }, { averageLength: 30 }), 0.8],
    ['manager', of({ person: 0.7 }, { averageLength: 31 }), -1],
    ['manager', of({ person: 0.25 }, { titles: 0.5 }), 0.8],
    ['manager', of({ person: 0.6 }), 0.8],
    ['manager', of({ person: 0.25 }, { titles: 0.25 }), 0],

    ['headcount', of({ person: 0.1, position: 0.1, department: 0.1, text: 0.1, long: 0.2, headcount: 0.6 }), -1],
    ['headcount', of({ text: 0.59, headcount: 0.6 }), 0.8],
    ['headcount', of({ text: 0.25, vacant: 0.5, headcount: 0.6 }), 0.8],
    ['headcount', of({ headcount: 0.8 }, { dates: 0.5 }), -1],
    ['headcount', of({ headcount: 0.8 }, { dates: 0.49 }), 0.8],
    ['headcount', of({ headcount: 0.8, phone: 0.125, idCard: 0.25 }), -1],
    ['headcount', of({ headcount: 0.8, phone: 0.125, idCard: 0.125 }), 0.8],
    ['headcount', of({ headcount: 0.8 }, { serial: true, filled: 5 }), -0.8],
    ['headcount', of({ headcount: 0.8 }, { serial: true, filled: 4 }), 0.8],
    ['headcount', of({ headcount: 0.25 }, { averageLength: 2.5, wholeNumbers: 0.5 }), 0.8],
    ['headcount', of({ headcount: 0.6 }), 0.8],
    ['headcount', of({ headcount: 0.5 }), -0.3],

    ['employeeId', of({ text: 0.5, vacant: 0.125 }, { distinct: 1 }), -1],
    ['employeeId', of({ text: 0.6 }, { distinct: 1 }), -1],
    ['employeeId', of({ text: 0.5 }, { distinct: 1 }), 0.6],
    ['employeeId', of({}, { distinct: 1, dates: 0.6 }), -1],
    ['employeeId', of({}, { distinct: 1, dates: 0.59 }), 0.6],
    ['employeeId', of({ idCard: 0.5 }, { distinct: 1 }), -1],
    ['employeeId', of({ idCard: 0.49 }, { distinct: 1 }), 0.6],
    ['employeeId', of({}, { distinct: 1, averageLength: 15 }), -1],
    ['employeeId', of({}, { distinct: 1, averageLength: 14.9 }), 0.6],
    ['employeeId', of({}, { distinct: 1, serial: true, averageLength: 2.9 }), -0.8],
    ['employeeId', of({}, { distinct: 1, serial: true, averageLength: 3 }), 0.6],
    ['employeeId', of({}, { distinct: 1, averageLength: 2 }), 0.6],
    ['employeeId', of({}, { distinct: 0.8 }), 0.6],
    ['employeeId', of({}, { distinct: 0.79 }), 0],

    ['hireDate', of({ text: 1 }, { dates: 0.5 }), 0.5],
    ['hireDate', of({ text: 0.5, phone: 0.125, idCard: 0.125 }, { dates: 0.49 }), -1],
    ['hireDate', of({ text: 0.5, phone: 0.125 }), -0.2],

    ['duties', of({ number: 0.7 }, { averageLength: 20 }), -1],
    ['duties', of({ number: 0.69, person: 0.6 }, { averageLength: 10 }), 0.5],
    ['duties', of({ person: 0.6 }, { averageLength: 9.9 }), -0.8],
    ['duties', of({ person: 0.59 }, { averageLength: 9.9 }), 0],

    ['kpi', of({ number: 0.7 }, { averageLength: 20 }), -1],
    ['kpi', of({ number: 0.69 }, { averageLength: 4 }), 0.3],
    ['kpi', of({ person: 0.6 }, { averageLength: 20 }), -0.8],
    ['kpi', of({ person: 0.59 }, { averageLength: 3.9 }), 0],
  ];

  test.each(BOUNDS)('%s: %j → %d', (field, figures, expected) => {
    expect(fit(field, figures)).toBeCloseTo(expected, 10);
  });
});

test('of a cell counts what it is as a whole', () => {
  expect(contentOf(['mrs.', '先生', 'Adr', '王先生', 'Mr Wu']).salutations).toBe(0.4);
  expect(contentOf(['李工', '运营专员']).titles).toBe(0.5);
  expect(contentOf(['12', '7', -3, 2.5]).wholeNumbers).toBe(0.75);
  expect(contentOf(['2023-02-30', '2023-05-01']).dates).toBe(1);
});

test.each<[ColumnField, Figures, number]>([
  ['employeeName', of({ person: 0.2, position: 0.6 }, { titles: 0.6 }), 0],
  ['headcount', of({ text: 0.6 }), -1],
  ['headcount', of({ phone: 0.3 }), -1],
  ['hireDate', of({ text: 0.7 }), -1],
])('a column is no %s at the very bound', (field, figures, expected) => {
  expect(fit(field, figures)).toBe(expected);
});
