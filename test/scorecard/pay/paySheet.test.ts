import { cellAddress } from '../../../src/base/address';
import { isFormula, type SheetPieces } from '../../../src/base/sheetDrawing';
import { pageScale } from '../../../src/excel/office/pageScale';
import { payColumns, payHeaders } from '../../../src/scorecard/pay/payHeaders';
import { calculatedCell, calculatedSheets } from '../../support/calculatedCell';
import type { PeriodStatus } from '../../../src/scorecard/employment/periodStatus';
import { findList } from '../../../src/scorecard/sheet/readList';
import { columnPoints, heightIn, widthPoints } from '../../../src/base/textWidth';
import { drawPayLines, drawPaySheet } from '../../../src/scorecard/pay/drawPaySheet';
import { mostDays } from '../../../src/scorecard/pay/partOfPeriod';
import { fixPayRules } from '../../../src/scorecard/pay/fixedPayRules';
import { carryPay, planPayUpdate } from '../../../src/scorecard/pay/payUpdate';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import type { CellValue } from '../../../src/base/grid';
import { asValues, drawnSheet } from '../../support/drawnSheet';
import { payCard, payWorld, written } from './payWorld';

const { context } = payWorld();
const languages = [sheetTexts('zh-CN').pay.headers, sheetTexts('en-US').pay.headers];

function newSheet(cards = [payCard(1), payCard(2)]): CellValue[][] {
  const { drawing, headerRow, columns } = drawPaySheet(context);
  const lines = drawPayLines(cards, headerRow + 1, columns, new Map(), context);
  return written(drawnSheet('pay', drawing).values, lines.blocks);
}

function listOf(values: readonly (readonly CellValue[])[]) {
  const search = findList({ values: asValues(values), formulas: values }, languages);
  if (search.kind !== 'found') throw new Error(search.missing.join());
  const columns = payColumns(search.list, [sheetTexts('zh-CN').pay, sheetTexts('en-US').pay]);
  return { ...search.list, columns };
}

function update(values: CellValue[][], cards = [payCard(1), payCard(2)]) {
  const list = listOf(values);
  return planPayUpdate(list, cards, new Map(), context, list.columns);
}

test('a sheet that is up to date is not touched', () => {
  const plan = update(newSheet());
  expect(plan).toMatchObject({ added: [], untouched: [], overridden: [], repaired: [] });
  expect(plan.lines.blocks).toEqual([]);
});

test('someone who joined gets a line below; someone who left keeps theirs and is named', () => {
  const values = newSheet();
  const rows = values.length;
  const plan = update(values, [payCard(2), payCard(3)]);
  expect(plan.added.map((card) => card.number)).toEqual(['2026-11/E3']);
  expect(plan.untouched).toEqual([{ number: '2026-11/E1', name: '员工1', row: rows - 2 }]);
  expect(new Set(plan.lines.blocks.map((block) => block.row))).toEqual(new Set([rows]));
});

test('a line follows its card when name, department or position changed; what HR typed stays', () => {
  const values = newSheet();
  const { columns, headerRow } = listOf(values);
  const line = values[headerRow + 1] ?? [];
  line[columns.basePay] = 4321;
  const plan = update(values, [{ ...payCard(1), name: '新名字', department: '仓储部' }, payCard(2)]);
  expect(plan.renewed).toHaveLength(2);
  expect(plan.lines.blocks).toEqual([
    { row: headerRow + 1, column: columns.name, contents: [['新名字']] },
    { row: headerRow + 1, column: columns.department, contents: [['仓储部']] },
  ]);
});

test('inputs are never written, wherever HR sorted the lines or moved the columns', () => {
  const values = newSheet();
  const { columns, headerRow } = listOf(values);
  // Lines swapped, a column of HR's own in front.
  const sorted = [...values.slice(0, headerRow + 1), values[headerRow + 2] ?? [], values[headerRow + 1] ?? []];
  const moved = sorted.map((line, row) => [row === headerRow ? '备注' : '', ...line]);
  const first = moved[headerRow + 1] ?? [];
  first[columns.basePay + 1] = 4321;
  first[columns.coefficient + 1] = '=#REF!$D$20';
  const plan = update(moved);
  expect(plan.repaired).toHaveLength(1);
  expect(plan.lines.blocks).toEqual([
    { row: headerRow + 1, column: columns.coefficient + 1, contents: [[{ formula: "='员工2'!$D$20" }]] },
  ]);
});

test('an amount somebody typed over a formula stays and is said', () => {
  const values = newSheet();
  const { columns, headerRow } = listOf(values);
  (values[headerRow + 1] ?? [])[columns.payable] = 5000;
  const plan = update(values);
  expect(plan.overridden).toEqual(['O6']);
  expect(plan.lines.blocks).toEqual([]);
});

test('a sheet without one of its headers is damaged, not guessed at', () => {
  const values = newSheet();
  const { columns, headerRow } = listOf(values);
  (values[headerRow] ?? [])[columns.lapses] = '';
  expect(findList({ values: asValues(values), formulas: values }, languages)).toEqual({
    kind: 'damaged',
    missing: ['lapses'],
  });
});

test('a sheet drawn in English is found in a Chinese workbook', () => {
  const english = payWorld('en-US').context;
  const { drawing, headerRow } = drawPaySheet(english);
  expect(listOf(drawnSheet('pay', drawing).values).headerRow).toBe(headerRow);
});

describe('pay carried over from the month before', () => {
  const values = newSheet([payCard(1), payCard(2), payCard(3, { employeeId: '', name: '李光' })]);
  const { columns, headerRow } = listOf(values);
  [4000, 4200, 4400].forEach((pay, index) => {
    const line = values[headerRow + 1 + index] ?? [];
    line[columns.basePay] = pay;
    line[columns.performancePay] = index === 1 ? '' : 1000;
  });
  const carry = (...cards: ReturnType<typeof payCard>[]) => Object.fromEntries(carryPay(listOf(values), cards));

  test('follows the id, else a name that is alone', () => {
    const cards = [payCard(1), payCard(2), payCard(9, { employeeId: '', name: '李光' })];
    expect(carry(...cards.map((card) => ({ ...card, number: card.number.replace('11', '12') })))).toEqual({
      '2026-12/E1': { basePay: 4000, performancePay: 1000 },
      '2026-12/E2': { basePay: 4200, performancePay: '' },
      '2026-12/E9': { basePay: 4400, performancePay: 1000 },
    });
  });

  test('goes to the line of the same post where somebody has several, and from the later one of the month before', () => {
    const together = { calendar: 30, working: 21 };
    const old = payCard(1, { part: { text: '', status: { postTo: '2026-11-15', together } } });
    const status = { postFrom: '2026-11-16', together };
    const now = payCard(1, { number: '2026-11/E1 → 2', position: '美工', part: { text: '', status } });
    expect(carry(old, now)).toEqual({ '2026-11/E1': { basePay: 4000, performancePay: 1000 } });
    expect(carry({ ...old, position: '售后客服' }, now)).toEqual({});
    const both = newSheet([old, now]);
    [4000, 5000].forEach((pay, index) => ((both[headerRow + 1 + index] ?? [])[columns.basePay] = pay));
    const december = payCard(1, { number: '2026-12/E1', position: '美工' });
    expect(Object.fromEntries(carryPay(listOf(both), [december]))).toEqual({
      '2026-12/E1': { basePay: 5000, performancePay: '' },
    });
  });

  test('is refused for namesakes without ids and for an id that changed hands', () => {
    const namesakes = [8, 9].map((ordinal) => payCard(ordinal, { employeeId: '', name: '李光' }));
    expect(carry(...namesakes, payCard(1, { name: '别人' }))).toEqual({});
  });
});

test('a sheet of an earlier version is found by what its last column was called', () => {
  const values = newSheet();
  const { columns, headerRow } = listOf(values);
  (values[headerRow] ?? [])[columns.payable] = '应发合计';
  const known = payHeaders([sheetTexts('zh-CN').pay, sheetTexts('en-US').pay]);
  expect(findList({ values: asValues(values), formulas: values }, known).kind).toBe('found');
});

test('a sheet whose column of late arrivals is called as it was is found, its last column as before or as now', () => {
  for (const language of ['zh-CN', 'en-US'] as const) {
    const { pay } = sheetTexts(language);
    const drawn = drawnSheet('pay', drawPaySheet(payWorld(language).context).drawing).values;
    for (const payable of [pay.headers.payable, pay.earlierPayable]) {
      const earlier = drawn.map((line) =>
        line.map((cell) =>
          cell === pay.headers.lapses ? pay.earlierLapses : cell === pay.headers.payable ? payable : cell,
        ),
      );
      const search = findList({ values: asValues(earlier), formulas: earlier }, payHeaders([pay]));
      expect([language, payable, search.kind]).toEqual([language, payable, 'found']);
    }
  }
});

test('sums below the minimum wage that HR entered are counted and marked; without one nothing is said', () => {
  const values = newSheet();
  const { columns, headerRow } = listOf(values);
  const { drawing } = drawPaySheet(context);
  const warning = drawing.blocks.find(({ row, column }) => row === 0 && column > 0)?.contents[0]?.[0] ?? null;
  const mark = drawing.marks?.[0];
  if (!isFormula(warning) || mark === undefined) throw new Error('no warning');
  (values[headerRow + 1] ?? [])[columns.payable] = 2400;
  (values[headerRow + 2] ?? [])[columns.payable] = 2500;
  const { minimumWage } = context.places.added;
  const said = (minimum: CellValue) => {
    const settings = Array.from({ length: 60 }, (_, row) => ['', row === minimumWage?.row ? minimum : '']);
    const sheets = { pay: values, [context.places.sheet]: settings };
    return [calculatedCell(warning.formula, sheets), calculatedCell(mark.when, sheets)];
  };
  expect(said('')).toEqual(['', false]);
  expect(said(2490)).toEqual(['本表合计低于最低工资标准（2490元）：1人，已标红，请核对', true]);
  expect(said(2000)).toEqual(['', false]);
});

test('the sheet is printed at 7.5 points or more, with a column to sign in', () => {
  const { drawing, headerRow } = drawPaySheet(context);
  expect(drawing.blocks.find(({ row }) => row === headerRow)?.contents[0]?.at(-1)).toBe('签收');
  expect((pageScale(drawing, { across: 56, down: 64 }) / 100) * 11).toBeGreaterThanOrEqual(7.5);
});

describe('on paper', () => {
  /** Of each row from the first line on, in points. */
  const heights = (pieces: SheetPieces, firstRow: number) =>
    (pieces.rowHeights ?? []).map(({ row, points }) => ({ line: row - firstRow, points }));

  test('each line is high enough to be signed by hand, and higher where a text on it takes more', () => {
    const { headerRow, columns } = drawPaySheet(context);
    const joined = '2026-11-16入职；产假2026-11-20至2026-11-30；试用期；本期按岗位分开考核；任本岗至2026-11-25';
    const cards = [payCard(1), payCard(2, { part: { text: joined, status: {} } })];
    const lines = drawPayLines(cards, headerRow + 1, columns, new Map(), context);
    const [first, second] = heights(lines, headerRow + 1);
    // 28.35 points are a centimetre; paper shows three quarters of a row's height or more.
    expect((first?.points ?? 0) * 0.75).toBeGreaterThanOrEqual(0.9 * 28.35);
    expect(second?.points).toBeGreaterThanOrEqual(heightIn(joined, columnPoints(20), 11));
    expect(second?.points).toBeGreaterThan(first?.points ?? Infinity);
  });

  test('a line keeps the height HR gave it, unless what follows its card now takes more', () => {
    const values = newSheet();
    const { headerRow } = listOf(values);
    expect(heights(update(values).lines, headerRow + 1)).toEqual([]);
    const short = [{ ...payCard(1), position: '美工' }, payCard(2)];
    expect(heights(update(values, short).lines, headerRow + 1)).toEqual([]);
    const long = [payCard(1), { ...payCard(2), position: '跨境电商平台客户服务中心售前及售后服务高级专员（夜班）' }];
    const [higher, ...others] = heights(update(values, long).lines, headerRow + 1);
    expect(others).toEqual([]);
    expect(higher).toMatchObject({ line: 1 });
    expect(higher?.points).toBeGreaterThan(36);
  });

  test.each(['zh-CN', 'zh-TW', 'en-US'] as const)(
    'the title has room in the columns that both pages repeat, the company included (%s)',
    (language) => {
      const company =
        language === 'en-US' ? 'Hangzhou Yunzhou E-commerce Company Ltd. ' : '杭州云舟远航电子商务有限公司';
      const pay = { ...payWorld(language).context, company };
      const { drawing } = drawPaySheet(pay);
      expect(drawing.merges[0]).toEqual({ row: 0, column: 0, rowCount: 1, columnCount: drawing.page.titleColumns });
      const { style } = drawing.styles.find(({ area }) => area.row === 0) ?? {};
      expect(style?.wrap).toBe(true);
      const width = widthPoints(drawing.columnWidths.slice(0, drawing.page.titleColumns));
      const title = `${company}${pay.texts.title} ${pay.shownPeriod}`;
      expect(drawing.rowHeights[0]?.points).toBeGreaterThanOrEqual(heightIn(title, width, style?.size ?? 0));
    },
  );
});

describe('pay by days', () => {
  const joined = { text: '11-16入职', status: { joinedOn: '2026-11-16' } };
  const settingsCells = (prorating: CellValue, probationPay: CellValue = '') => {
    const { added } = context.places;
    return Array.from({ length: 80 }, (_, row) => [
      '',
      row === added.prorating?.row ? prorating : row === added.probationPay?.row ? probationPay : '',
    ]);
  };
  const shareOf = (part: typeof joined | undefined, typed: CellValue | null, settings: CellValue[][]) => {
    const values = newSheet([payCard(1, part && { part })]);
    const { columns, headerRow } = listOf(values);
    const line = values[headerRow + 1] ?? [];
    if (typed !== null) line[columns.days ?? 0] = typed;
    const sheets = { pay: values, [context.places.sheet]: settings };
    const days = line[columns.days ?? 0] ?? '';
    if (typeof days === 'string' && days.startsWith('=')) line[columns.days ?? 0] = calculatedCell(days, sheets);
    return calculatedCell(String(line[columns.share ?? 0]), sheets);
  };

  test('follows the setting: working days, calendar days, or not at all', () => {
    expect(shareOf(joined, null, settingsCells(1))).toBeCloseTo(11 / 21, 12);
    expect(shareOf(joined, null, settingsCells(2))).toBeCloseTo(15 / 30, 12);
    expect(shareOf(joined, null, settingsCells(0))).toBe(1);
    expect(shareOf(undefined, null, settingsCells(1))).toBe(1);
  });

  test('follows the days HR types, for anybody, and never exceeds the whole', () => {
    expect(shareOf(joined, 10, settingsCells(1))).toBeCloseTo(10 / 21, 12);
    expect(shareOf(undefined, 7, settingsCells(1))).toBeCloseTo(7 / 21, 12);
    expect(shareOf(undefined, 23, settingsCells(1))).toBe(1);
  });

  test.each([
    ['a text', '半个月'],
    ['a date', 46341],
    ['a space', ' '],
  ])('what is no number of days is said, never paid as the whole: %s', (_, days) => {
    const values = newSheet([payCard(1), payCard(2)]);
    const { columns, headerRow } = listOf(values);
    const [first = [], second = []] = values.slice(headerRow + 1);
    for (const line of [first, second]) [line[columns.basePay], line[columns.performancePay]] = [4000, 1000];
    first[columns.days ?? 0] = days;
    const faults = (settings: CellValue[][]) => {
      const cards = Object.fromEntries(
        [1, 2].map((ordinal) => [`员工${ordinal}`, Array.from({ length: 20 }, () => ['', '', '', 1])]),
      );
      const valueAt = calculatedSheets({ pay: values, [context.places.sheet]: settings, ...cards });
      const line = (['share', 'attendance', 'performance', 'payable'] as const).map((name) =>
        valueAt('pay', headerRow + 1, columns[name] ?? 0),
      );
      return [...line, valueAt('pay', headerRow - 1, columns.payable)];
    };
    const said = '请核对在岗天数';
    const rules = settingsCells(1);
    rules[context.places.values.attendanceShare.row] = ['', 0.1];
    rules[context.places.values.lapses.row] = ['', 3];
    rules[context.places.values.absenceDays.row] = ['', 1];
    expect(faults(rules)).toEqual([said, said, said, said, '请核对标红']);
    rules[context.places.added.prorating?.row ?? -1] = ['', 0];
    expect(faults(rules)).toEqual([1, 400, 1000, 5400, 10800]);
  });

  test('a status that changed comes with its days, and days HR typed stay', () => {
    const values = newSheet();
    const { columns, headerRow } = listOf(values);
    expect(update(values, [payCard(1, { part: joined }), payCard(2)]).renewed).toHaveLength(1);
    (values[headerRow + 1] ?? [])[columns.days ?? 0] = 9;
    const plan = update(values, [payCard(1, { part: joined }), payCard(2)]);
    expect(plan.lines.blocks.map(({ column }) => column)).not.toContain(columns.days);
  });

  test('the rules of the day of closing stand in share and days afterwards', () => {
    const values = newSheet([payCard(1, { part: joined })]);
    const list = listOf(values);
    const { settings, places } = payWorld();
    const fixed = written(values, fixPayRules(list, list.columns, places, settings));
    const line = fixed[list.headerRow + 1] ?? [];
    for (const name of ['days', 'share'] as const) {
      expect(String(line[list.columns[name] ?? 0])).not.toContain(places.sheet);
    }
  });

  test('who is there for a part of the period is held against that part of the minimum wage', () => {
    const values = newSheet([payCard(1, { part: joined }), payCard(2)]);
    const { columns, headerRow } = listOf(values);
    const [first = [], second = []] = values.slice(headerRow + 1);
    first[columns.days ?? 0] = 11;
    first[columns.payable] = 1310;
    second[columns.payable] = 2500;
    const warning = drawPaySheet(context).drawing.blocks.find(({ row, column }) => row === 0 && column > 0);
    const content = warning?.contents[0]?.[0] ?? null;
    if (!isFormula(content)) throw new Error('no warning');
    const settings = settingsCells(1);
    (settings[context.places.added.minimumWage?.row ?? -1] ?? [])[1] = 2500;
    const said = () => calculatedCell(content.formula, { pay: values, [context.places.sheet]: settings });
    // 2,500 × 11 ÷ 21 = 1,309.52.
    expect(said()).toBe('');
    first[columns.payable] = 1309;
    expect(said()).toContain('：1人');
  });
});

test('on a sheet from before there were days, a line that is one of two posts since is paid by its days, and a typed amount stays', () => {
  const { prorating: _none, ...added } = context.places.added;
  const before = { ...context, places: { ...context.places, added } };
  const { drawing, headerRow, columns } = drawPaySheet(before);
  expect(columns.days).toBeUndefined();
  const lines = drawPayLines([payCard(1), payCard(2)], headerRow + 1, columns, new Map(), before);
  const values = written(drawnSheet('pay', drawing).values, lines.blocks);
  (values[headerRow + 1] ?? [])[columns.attendance] = 0;
  const list = listOf(values);
  const together = { calendar: 30, working: 21 };
  const part = (status: PeriodStatus) => ({ text: '', status: { ...status, together } });
  const cards = [
    payCard(1, { part: part({ postTo: '2026-11-15' }) }),
    payCard(1, { number: '2026-11/E1 → 2', sheetName: '员工1_美工', part: part({ postFrom: '2026-11-16' }) }),
    payCard(2),
  ];
  const plan = planPayUpdate(list, cards, new Map(), before, list.columns);
  expect(plan.added.map(({ number }) => number)).toEqual(['2026-11/E1 → 2']);
  expect(plan.overridden).toEqual([cellAddress(headerRow + 1, columns.attendance)]);
  const now = written(values, plan.lines.blocks);
  for (const row of [1, 2, 3]) {
    const line = now[headerRow + row] ?? [];
    [line[columns.basePay], line[columns.performancePay]] = [6300, 2100];
  }
  const settings = Array.from({ length: 80 }, () => ['', 0]);
  const card = Array.from({ length: 20 }, () => ['', '', '', 1]);
  const valueAt = calculatedSheets({
    ...{ pay: now, [context.places.sheet]: settings },
    ...{ 员工1: card, 员工1_美工: card, 员工2: card },
  });
  const paid = [1, 3, 2].map((row) => valueAt('pay', headerRow + row, columns.performance));
  expect(paid).toEqual([1000, 1100, 2100]);
  expect(valueAt('pay', headerRow + 1, columns.payable)).toBe(4000);
  const again = listOf(now);
  expect(planPayUpdate(again, cards, new Map(), before, again.columns).lines.blocks).toEqual([]);
});

describe('the minimum wage of somebody with a line for each of two posts', () => {
  const posts = [
    payCard(1, { number: '2026-11/E1' }),
    payCard(1, { number: '2026-11/E1 → 2', position: '美工' }),
    payCard(2),
    payCard(3, { employeeId: '', name: '李光' }),
    payCard(4, { employeeId: '', name: '李光' }),
  ];
  /** @param lines days and sum of each line */
  const said = (prorating: CellValue, lines: readonly (readonly [days: CellValue, sum: CellValue])[]) => {
    const values = newSheet(posts);
    const { columns, headerRow } = listOf(values);
    lines.forEach(([days, sum], index) => {
      const line = values[headerRow + 1 + index] ?? [];
      line[columns.days ?? 0] = days;
      line[columns.payable] = sum;
    });
    const { added, sheet } = context.places;
    const settings = Array.from({ length: 90 }, (_, row) => [
      '',
      row === added.prorating?.row ? prorating : row === added.minimumWage?.row ? 2500 : '',
    ]);
    const { drawing } = drawPaySheet(context);
    const warning = drawing.blocks.find(({ row, column }) => row === 0 && column > 0)?.contents[0]?.[0] ?? null;
    if (!isFormula(warning)) throw new Error('no warning');
    const sheets = { pay: values, [sheet]: settings };
    const marked = lines.map((_, index) =>
      (drawing.marks ?? []).some(({ area, when }) => {
        if (area.column !== columns.payable) return false;
        const here = when.replace(/(?<![$A-Z])([A-Z]+)6(?!\d)/g, `$1${headerRow + 2 + index}`);
        return calculatedCell(here, sheets) === true;
      }),
    );
    return [String(calculatedCell(warning.formula, sheets)).replace(/^.*：/, ''), marked];
  };
  const fine: [CellValue, CellValue][] = [
    ['', 3000],
    ['', 3000],
    ['', 3000],
  ];
  const none = [false, false, false, false, false];
  const below = ['1人，已标红，请核对', [true, true, false, false, false]];

  test('is held against both together, by all their days', () => {
    // 10 and 11 of 21 days; 2,500 for both, though the first one's part would be 1,190.48.
    expect(said(1, [[10, 900], [11, 1600], ...fine])).toEqual(['', none]);
    expect(said(1, [[10, 900], [11, 1599.99], ...fine])).toEqual([
      '1人，已标红，请核对',
      [true, true, false, false, false],
    ]);
    // Hired in between: 5 and 6 of 21 days are 1,309.52.
    expect(said(1, [[5, 700], [6, 609.52], ...fine])).toEqual(['', none]);
    expect(said(1, [[5, 700], [6, 609.51], ...fine])).toEqual(below);
  });

  test('is the whole where nothing is prorated', () => {
    expect(said(0, [[5, 900], [6, 1600], ...fine])).toEqual(['', none]);
    expect(said(0, [[5, 900], [6, 1599.99], ...fine])).toEqual(below);
  });

  test('is not told before both have a sum, and people without a number are each held by themselves', () => {
    expect(said(1, [[10, 900], [11, ''], ...fine])).toEqual(['', none]);
    expect(
      said(1, [
        [10, 2000],
        [11, 2000],
        ['', 2400],
        ['', 2499],
        ['', 2499],
      ]),
    ).toEqual(['3人，已标红，请核对', [false, false, true, true, true]]);
  });

  test.each(['zh-CN', 'zh-TW', 'en-US'] as const)(
    'is marked by conditions that every box of Excel takes (%s)',
    (language) => {
      const { marks = [] } = drawPaySheet(payWorld(language).context).drawing;
      expect(Math.max(...marks.map(({ when }) => when.length))).toBeLessThanOrEqual(255);
    },
  );
});

test('a text where a number belongs is marked, and neither its line nor a total passes it over', () => {
  const values = newSheet();
  const { columns, headerRow } = listOf(values);
  const { marks = [] } = drawPaySheet(context).drawing;
  const line = values[headerRow + 1] ?? [];
  const isMarked = (row: number, column: number, content: CellValue): boolean => {
    const sheets = { pay: values.map((cells) => [...cells]) };
    (sheets.pay[row] ?? [])[column] = content;
    return marks.some(({ area, when }) => {
      const isFirst = row === area.row && column >= area.column && column < area.column + area.columnCount;
      const here = when.replaceAll(cellAddress(area.row, area.column), cellAddress(row, column));
      return isFirst && calculatedCell(here, { ...sheets, [context.places.sheet]: [['']] }) === true;
    });
  };
  const inputs = ['basePay', 'performancePay', 'lapses', 'absenceDays', 'commission', 'reward', 'days'] as const;
  for (const name of inputs) {
    const column = columns[name] ?? 0;
    expect(['', 3, '待定'].map((content) => isMarked(headerRow + 1, column, content))).toEqual([false, false, true]);
  }
  expect(isMarked(headerRow + 1, columns.payable, '请填写数字')).toBe(true);
  expect(isMarked(headerRow - 1, columns.payable, '请核对标红')).toBe(true);
  expect(isMarked(headerRow - 1, columns.payable, 5000)).toBe(false);
  line[columns.commission] = '待定';
  const settings = Array.from({ length: 80 }, () => ['', '']);
  const cards = { 员工1: [['']], 员工2: [['']] };
  const valueAt = calculatedSheets({ pay: values, [context.places.sheet]: settings, ...cards });
  expect(valueAt('pay', headerRow + 1, columns.payable)).toBe('请填写数字');
  expect([columns.commission, columns.payable].map((column) => valueAt('pay', headerRow - 1, column))).toEqual([
    '请核对标红',
    '请核对标红',
  ]);
});

test.each([
  ['2026-02', 31],
  ['2026-Q3', 92],
  ['2026-07-15..2026-07-28', 14],
])('the days of %s that may be typed are at most %i', (period, most) => {
  expect(mostDays(period)).toBe(most);
});

test('a sheet that is not for a month says so, has no bonus of months, and takes as many days as its period has', () => {
  for (const language of ['zh-CN', 'zh-TW', 'en-US'] as const) {
    const { context: quarter, settingsDrawing, places } = payWorld(language, '2026-Q3');
    const { drawing, headerRow, columns } = drawPaySheet(quarter);
    const card = payCard(1, { number: '2026-Q3/E1' });
    const lines = drawPayLines([card], headerRow + 1, columns, new Map(), quarter);
    const sheet = written(drawnSheet('pay', drawing).values, lines.blocks);
    const type = (name: keyof typeof columns, value: CellValue): void => {
      (sheet[headerRow + 1] ?? [])[columns[name] ?? 0] = value;
    };
    type('basePay', 24000);
    type('performancePay', 3000);
    type('lapses', 0);
    type('days', 33);
    const settings = drawnSheet('settings', settingsDrawing).values.map((line) => [...line]);
    const oneCard = Array.from({ length: 20 }, () => ['', '', '', 0.8] as CellValue[]);
    const at = calculatedSheets({ pay: sheet, [places.sheet]: settings, [card.sheetName]: oneCard });
    const result = (name: keyof typeof columns): CellValue => at('pay', headerRow + 1, columns[name] ?? 0);
    expect(sheet[1]?.[2]).toBe(sheetTexts(language).pay.notMonthly);
    expect(String(at('pay', 0, 0))).toContain(
      { 'zh-CN': '2026年第三季度', 'zh-TW': '2026年第三季度', 'en-US': 'Q3 2026' }[language],
    );
    // 33 of 66 working days.
    expect([result('share'), result('attendance'), result('performance'), result('payable')]).toEqual([
      0.5, 0, 1200, 13200,
    ]);
    const days = lines.validations.find(({ area }) => area.column === columns.days)?.rule;
    expect(days).toMatchObject({ max: 92, message: expect.stringContaining('92') as string });
    expect(
      drawing.blocks
        .flatMap(({ contents }) => contents.flat())
        .map((each) => JSON.stringify(each))
        .join(),
    ).not.toContain('COUNTIF');
  }
});

test.each(['zh-CN', 'zh-TW', 'en-US'] as const)(
  'who and what is typed fill the first of two pages, what is paid the second: %s',
  (language) => {
    const { drawing, columns } = drawPaySheet(payWorld(language).context);
    const { fitWide, titleColumns = 0 } = drawing.page;
    const widths = drawing.columnWidths.map(columnPoints);
    const points = (first: number, end: number): number =>
      widths.slice(first, end).reduce((sum, each) => sum + each, 0);
    const second = columns.coefficient;
    expect([fitWide, titleColumns, columns.reward]).toEqual([2, 2, second - 1]);
    // A4 in landscape between its margins; the page ends before the first column that has no room on it.
    expect(points(0, second)).toBeLessThan(786);
    expect(points(0, second + 1)).toBeGreaterThan(786);
    expect(points(0, titleColumns) + points(second, widths.length)).toBeLessThan(points(0, second));
    // What the second page repeats holds no note, which it would cut off.
    const [title, ...notes] = drawing.merges;
    expect(title?.columnCount).toBe(titleColumns);
    for (const area of notes) {
      expect(area.column).toBe(titleColumns);
      expect(area.column + area.columnCount).toBe(second);
    }
  },
);
