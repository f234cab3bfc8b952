import { contains, type Area } from '../../../src/base/address';
import { pageScale } from '../../../src/excel/office/pageScale';
import type { CellValue } from '../../../src/base/grid';
import { isFormula } from '../../../src/base/sheetDrawing';
import { readSettings } from '../../../src/scorecard/settings/read/readSettings';
import { settingLabel } from '../../../src/scorecard/settings/settingWords';
import { planSummary, SUMMARY_COLUMN_NAMES, type SummaryCard } from '../../../src/scorecard/summary/planSummary';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { calculatedCell } from '../../support/calculatedCell';
import { drawnSheet } from '../../support/drawnSheet';
import { changed, texts, type Change } from '../settings/settingsCases';

const read = readSettings('考核设置', changed([]));
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { places } = read.value;

interface Line {
  readonly department?: string;
  readonly total?: number;
  readonly grade?: string;
  readonly veto?: boolean;
  readonly probation?: boolean;
}

/** The summary as it is calculated: formulas in dependence order, because one cell is calculated at a time. */
function summaryOf(lines: readonly Line[], settings: readonly Change[] = []): CellValue[][] {
  const cards = lines.map(({ department = '', probation = false }, index): SummaryCard => ({
    number: `2026-11/E${index}`,
    sheetName: `card ${index}`,
    name: `员工${index}`,
    employeeId: `E${index}`,
    department,
    position: '',
    manager: '',
    results: { 'total.score': { row: 0, column: 0 }, grade: { row: 0, column: 1 }, veto: { row: 0, column: 2 } },
    scoreInputs: [],
    ...(probation ? { probation: { conclusion: null, isLast: false, until: null, lastDay: '2026-11-30' } } : {}),
  }));
  const sheets = Object.fromEntries(
    lines.map(({ total = '未评', grade = '', veto = false }, index) => [
      `card ${index}`,
      [[total, grade, veto ? '触发一票否决' : '']],
    ]),
  );
  const { formulas } = drawnSheet('绩效汇总', planSummary(cards, places, texts).drawing);
  const values: CellValue[][] = formulas.map((line) => line.map((cell) => (isText(cell) ? '' : cell)));
  for (let pass = 0; pass < 3; pass += 1) {
    formulas.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (!isText(cell) || cell.includes('HYPERLINK')) return;
        const around = { 绩效汇总: values, 考核设置: changed(settings), ...sheets };
        const target = values[row];
        if (target) target[column] = calculatedCell(cell, around, { row, column });
      }),
    );
  }
  return values;
}

const isText = (cell: CellValue): cell is string => typeof cell === 'string' && cell.startsWith('=');

const columnOf = (values: CellValue[][], header: string): CellValue[] => {
  const column = values[2]?.indexOf(header) ?? -1;
  return values.slice(3).map((line) => line[column] ?? '');
};

const { headers, status } = texts.summary;
const SIDE = 14;

test('equal totals rank alike, and whoever a veto has struck is not ranked and stands in nobody’s way', () => {
  const values = summaryOf([{ total: 90 }, { total: 100, veto: true }, { total: 90 }, { total: 80 }, {}]);
  expect(columnOf(values, headers.rank).slice(0, 5)).toEqual([1, '–', 1, 3, '']);
  expect(columnOf(values, headers.departmentRank).slice(0, 5)).toEqual([1, '–', 1, 3, '']);
  expect(columnOf(values, headers.status)[1]).toBe(status.vetoed);
  expect(values[1]?.[0]).toBe('已评4/5人；平均分90.0');
});

test('nobody is ranked while the settings hide ranks; a blank setting, and a sheet without it, hide nothing', () => {
  const row = changed([]).findIndex(([label]) => label === settingLabel('showRanks', 'zh-CN'));
  const cell = `B${row + 1}`;
  const lines: Line[] = [{ total: 90 }, { total: 80 }, {}];
  const ranks = (settings: readonly Change[]): CellValue[][] => {
    const values = summaryOf(lines, settings);
    return [headers.rank, headers.departmentRank].map((header) => columnOf(values, header).slice(0, 3));
  };
  const shown = [1, 2, ''];
  expect(ranks([[cell, 0]])).toEqual([
    ['–', '–', ''],
    ['–', '–', ''],
  ]);
  for (const value of [1, '']) expect(ranks([[cell, value]])).toEqual([shown, shown]);
  expect(columnOf(summaryOf(lines, [[cell, 0]]), headers.total).slice(0, 2)).toEqual([90, 80]);
});

test('signs in the name of a department mean themselves; people without a department are ranked among each other', () => {
  const departments = ['仓储*', '仓储一部', '仓储?部', '~仓储', '', ''];
  const values = summaryOf(departments.map((department, index) => ({ department, total: 90 - index })));
  expect(columnOf(values, headers.departmentRank).slice(0, 6)).toEqual([1, 1, 1, 1, 1, 2]);
  const first = values.findIndex(
    (line) => line[SIDE] === texts.summary.departmentTable[0] && line[SIDE + 1] === '平均分',
  );
  expect(values.slice(first + 1, first + 6).map((line) => line.slice(SIDE, SIDE + 3))).toEqual([
    ['仓储*', 90, 1],
    ['仓储一部', 89, 1],
    ['仓储?部', 88, 1],
    ['~仓储', 87, 1],
    [texts.summary.withoutDepartment, 85.5, 2],
  ]);
});

test('a grade typed below the others is counted at once; unused lines are blank', () => {
  const fifth: readonly Change[] = [
    ['B15', 40],
    ['A16', 'D*'],
    ['B16', 0],
    ['C16', 0],
    ['D12', 0.5],
  ];
  const lines = [{ total: 90, grade: '优秀' }, { total: 30, grade: 'D*' }, { total: 50, grade: '不合格' }, {}];
  const table = summaryOf(lines, fifth).slice(4, 12);
  expect(table.map((line) => line.slice(SIDE, SIDE + 4))).toEqual([
    ['优秀', 1, 1 / 3, 2],
    ['良好', 0, 0, ''],
    ['合格', 0, 0, ''],
    ['不合格', 1, 1 / 3, ''],
    ['D*', 1, 1 / 3, ''],
    ['', '', '', ''],
    ['', '', '', ''],
    ['', '', '', ''],
  ]);
});

test('cards for probation are in no mean, grade count, share or target, and the sheet says so', () => {
  const lines = [
    { total: 90, grade: '优秀', department: '甲' },
    { total: 70, grade: '合格', department: '甲' },
    { total: 20, grade: '优秀', department: '甲', probation: true },
    { total: 30, grade: '不合格', department: '乙', probation: true },
    { department: '甲', probation: true },
  ];
  const values = summaryOf(lines, [['D12', 0.5]]);
  expect(values[1]?.[0]).toBe('已评4/5人；平均分80.0；其中试用期考核表3张，不计入平均分、等级人数和占比');
  expect(values.slice(4, 8).map((line) => line.slice(SIDE, SIDE + 4))).toEqual([
    ['优秀', 1, 0.5, 1],
    ['良好', 0, 0, ''],
    ['合格', 1, 0.5, ''],
    ['不合格', 0, 0, ''],
  ]);
  const first = values.findIndex(
    (line) => line[SIDE] === texts.summary.departmentTable[0] && line[SIDE + 1] === '平均分',
  );
  expect(values.slice(first + 1, first + 3).map((line) => line.slice(SIDE, SIDE + 3))).toEqual([
    ['甲', 80, 2],
    ['乙', '', 0],
  ]);
});

test('the list the tables and each chart are pages of their own, the list at 7.5 points or more', () => {
  const { drawing, charts } = planSummary([], places, texts);
  const { printArea, morePrintAreas = [] } = drawing.page;
  expect([printArea, ...morePrintAreas].map((area) => [area?.column, area?.columnCount])).toEqual([
    [0, 14],
    [14, 6],
    [14, 6],
    [14, 6],
  ]);
  // On the page of each chart, above it, stands why it is empty.
  const notes = drawing.blocks.flatMap(({ row, column, contents }) =>
    contents.flatMap((line, down) =>
      line.flatMap((content, right) =>
        isFormula(content) && content.formula.includes(texts.summary.noScores)
          ? [{ row: row + down, column: column + right }]
          : [],
      ),
    ),
  );
  expect(notes.map(({ row }) => row + 1)).toEqual(charts.map(({ place }) => place.row));
  const pages = morePrintAreas.slice(1);
  expect(notes.map(({ row, column }) => pages.findIndex((area) => contains(area, row, column)))).toEqual([0, 1]);
  // Rows of 18 points below the three that each page repeats: what is taller than a page would be cut.
  for (const { place } of charts) {
    const ends = [place.row, place.row + place.rowCount - 1];
    const page = morePrintAreas.find((area) => ends.every((row) => contains(area, row, place.column)));
    expect(page?.rowCount).toBeLessThanOrEqual(23);
  }
  expect((pageScale(drawing, { across: 56, down: 64 }) / 100) * 11).toBeGreaterThanOrEqual(7.5);
  expect(charts.map(({ categories }) => categories.rowCount)).toEqual([8, 1]);
});

test('probation and days stand behind the status, which has room for them on a page that is still legible', () => {
  const card = {
    number: '2026-11/E1',
    sheetName: 'card',
    name: '员工',
    employeeId: 'E1',
    department: '',
    position: '',
  };
  const status = { probationUntil: '2026-11-30', joinedOn: '2026-11-16' };
  const cards = [{ ...card, manager: '', results: {}, scoreInputs: [], status }];
  const { drawing } = planSummary(cards, places, texts, { period: '2026-11', basis: 'working' });
  expect(JSON.stringify(drawing.blocks)).toContain('；试用期；在岗11/21个工作日');
  expect((pageScale(drawing, { across: 56, down: 64 }) / 100) * 11).toBeGreaterThanOrEqual(7.5);
});

describe('scores put over the system’s', () => {
  const scores = {
    weights: { row: 6, column: 6, rowCount: 2, columnCount: 1 },
    systems: { row: 6, column: 9, rowCount: 2, columnCount: 1 },
    managers: { row: 6, column: 11, rowCount: 2, columnCount: 1 },
  };

  /** The status of a card with one score of 90 put over one of 80, and what its own cell says of that. */
  function statusOf(results: SummaryCard['results'], said: string, put: CellValue = 90): CellValue {
    const card: SummaryCard = {
      number: '2026-11/E1',
      sheetName: "O'Neil",
      name: '员工',
      employeeId: 'E1',
      department: '',
      position: '',
      manager: '',
      results: { 'total.score': { row: 0, column: 0 }, ...results },
      scoreInputs: [],
      scores,
    };
    const { formulas } = drawnSheet('绩效汇总', planSummary([card], places, texts).drawing);
    const onCard = Array.from({ length: 8 }, (): CellValue[] => Array.from({ length: 12 }, () => ''));
    onCard[0] = [95, said];
    [0, 1].forEach((line) => {
      onCard[6 + line]?.splice(6, 6, 0.5, '', '', line === 0 ? 80 : 100, '', line === 0 ? put : '');
    });
    const values: CellValue[][] = formulas.map((line) => line.map((cell) => (isText(cell) ? '' : cell)));
    const cellAt = (column: number): CellValue => {
      const around = { 绩效汇总: values, 考核设置: changed([]), "O'Neil": onCard };
      return calculatedCell(String(formulas[3]?.[column]), around, { row: 3, column });
    };
    const total = SUMMARY_COLUMN_NAMES.indexOf('total');
    values[3]?.splice(total, 1, cellAt(total));
    return cellAt(SUMMARY_COLUMN_NAMES.indexOf('status'));
  }

  test('are in the words of the card, where it says them', () => {
    const override = { row: 0, column: 1 };
    expect(statusOf({ override }, '上级改评1项，系统总分90')).toBe('已完成，上级改评1项，系统总分90');
    expect(statusOf({ override }, '')).toBe('已完成');
  });

  test('are counted where the template has no cell for them', () => {
    expect(statusOf({}, '')).toBe('已完成，改评1项，系统总分约90');
  });

  test('are not counted where there are none', () => {
    expect(statusOf({}, '', '')).toBe('已完成');
  });
});

describe('a status that the card says itself', () => {
  const said = { row: 4, column: 7 };
  const plain: SummaryCard = {
    ...{ number: '2026-11/E1', sheetName: "O'Neil", name: '员工', employeeId: 'E1', department: '', position: '' },
    ...{ manager: '', results: { 'total.score': { row: 3, column: 10 }, status: said }, scoreInputs: [] },
  };
  const statusOf = (card: SummaryCard): string => {
    const { formulas } = drawnSheet('绩效汇总', planSummary([card], places, texts).drawing);
    return String(formulas[3]?.[SUMMARY_COLUMN_NAMES.indexOf('status')]);
  };
  const shown = (card: SummaryCard, onCard: string, settings: readonly Change[] = []): CellValue => {
    const lines = Array.from({ length: 6 }, (): CellValue[] => Array.from({ length: 12 }, () => ''));
    lines[4]?.splice(7, 1, onCard);
    const around = { 绩效汇总: [[]], 考核设置: changed(settings), "O'Neil": lines };
    return calculatedCell(statusOf(card), around, { row: 3, column: 12 });
  };

  it('is taken over as it stands', () => {
    expect(statusOf(plain)).toBe("='O''Neil'!$H$5");
    expect(shown(plain, '已完成，上级改评1项，系统总分90')).toBe('已完成，上级改评1项，系统总分90');
  });

  it('stands before what the card does not know', () => {
    const area = { row: 5, column: 5, rowCount: 1, columnCount: 1 };
    const confirmed = { columns: [{ area, values: [0.9] }], others: 1 };
    expect(shown({ ...plain, confirmed }, '评分中')).toBe('评分中，期中变更2项');
    const probation = { conclusion: null, isLast: false, until: null, lastDay: '2026-11-30' };
    expect(shown({ ...plain, confirmed, probation }, '评分中')).toBe('评分中，期中变更2项；试用期考核');
  });
});

describe('confirmed targets that are long texts', () => {
  const long = `以双方签字的目标说明书为准：${'第一季度完成新品上架。'.repeat(40)}`;
  const confirmed = [
    long,
    0.9,
    '按计划',
    ...Array.from({ length: 17 }, (_, index) => `${index}${'😀'.repeat(60)}${long}`),
  ];
  const area = { row: 3, column: 0, rowCount: confirmed.length, columnCount: 1 };
  const card: SummaryCard = {
    ...{ number: '2026-11/E1', sheetName: 'card', name: '员工', employeeId: 'E1', department: '', position: '' },
    ...{ manager: '', results: { 'total.score': { row: 0, column: 0 } }, scoreInputs: [] },
    confirmed: { columns: [{ area, values: confirmed }], others: 0 },
  };
  const { formulas } = drawnSheet('绩效汇总', planSummary([card], places, texts).drawing);
  const column = formulas[2]?.indexOf(headers.status) ?? -1;
  const statusFormula = String(formulas[3]?.[column]);

  const statusWith = (targets: readonly CellValue[]): CellValue =>
    calculatedCell(
      statusFormula,
      {
        绩效汇总: formulas.map((line) => line.map(() => '')),
        考核设置: changed([]),
        card: [[''], [''], [''], ...targets.map((each) => [each])],
      },
      { row: 3, column },
    );

  it('make a formula that Excel takes', () => {
    expect(statusFormula.length).toBeLessThanOrEqual(8192);
    const literals = [...statusFormula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, inner = '']) => inner);
    expect(literals.filter((each) => each.length > 255)).toEqual([]);
  });

  it.each([
    ['none', confirmed, 0],
    ['the end of a long one', [`${long.slice(0, -1)}！`, ...confirmed.slice(1)], 1],
    ['a long one that is longer', [`${long}。`, ...confirmed.slice(1)], 1],
    ['a number and a short text', [long, 0.8, '按月', ...confirmed.slice(3)], 2],
  ])('are counted where they were changed: %s', (_, targets, count) => {
    const [before, behind] = texts.summary.changes;
    expect(String(statusWith(targets)).includes(`${before}${count}${behind}`)).toBe(count > 0);
  });
});

test('what is entered on both sides of the system’s scores is one area, and nothing else is counted with it', () => {
  const area = (column: number, columnCount: number, row = 6): Area => ({ row, column, rowCount: 6, columnCount });
  const counted = (scoreInputs: readonly Area[], systems?: Area): string | undefined => {
    const scores = systems && { weights: area(6, 1), systems, managers: area(11, 1) };
    const card = {
      ...{
        number: '2026-11/A',
        sheetName: '甲',
        name: '甲',
        employeeId: 'A',
        department: '',
        position: '',
        manager: '',
      },
      ...{ results: { 'total.score': { row: 0, column: 0 } }, scoreInputs, ...(scores ? { scores } : {}) },
    };
    const [line] = planSummary([card], places, texts).drawing.blocks[3]?.contents ?? [];
    const status = line?.[SUMMARY_COLUMN_NAMES.indexOf('status')] ?? null;
    return isFormula(status) ? /,IF\(COUNT\(([^)]*)\)=0/.exec(status.formula)?.[1] : undefined;
  };
  const [actual, rated] = [area(8, 1), area(10, 2)];
  expect(counted([actual, rated], area(9, 1))).toBe("'甲'!$I$7:$L$12");
  for (const systems of [undefined, area(12, 1), area(9, 1, 7)]) {
    expect(counted([actual, rated], systems)).toBe("'甲'!$I$7:$I$12,'甲'!$K$7:$L$12");
  }
  expect(counted([], area(9, 1))).toBe('""');
});

test('numbers and grades that are long have wider columns, and shrink where they are longer still', () => {
  const named = (number: string): SummaryCard => ({
    ...{ number, sheetName: number, name: '葛天明', employeeId: '', department: '', position: '', manager: '' },
    ...{ results: {}, scoreInputs: [] },
  });
  const widthsOf = (number: string, language: 'zh-CN' | 'en-US'): readonly number[] =>
    planSummary([named(number)], places, sheetTexts(language)).drawing.columnWidths;
  const [no, grade] = [SUMMARY_COLUMN_NAMES.indexOf('no'), SUMMARY_COLUMN_NAMES.indexOf('grade')];
  expect(widthsOf('2026-11/E1001', 'zh-CN')[no]).toBe(15);
  expect(widthsOf('2026-11/葛天明-客服组-质检', 'zh-CN')[no]).toBe(20);
  expect(widthsOf('2026-11/E1001', 'zh-CN')[grade]).toBe(8);
  expect(widthsOf('2026-11/E1001', 'en-US')[grade]).toBe(11);
  const { styles } = planSummary([named('2026-11/E1001')], places, texts).drawing;
  for (const column of [no, grade])
    expect(styles.some(({ area, style }) => area.column === column && style.shrink === true)).toBe(true);
});
