import {
  cellPointer,
  cellsPointer,
  countedAreas,
  countWithout,
  filledCount,
  pointedCells,
  pointedSheet,
  sheetOf,
  sheetPointer,
} from '../../src/registry/livingFormulas';

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

test('a pointer names the cell of its sheet, whatever the name holds', () => {
  expect(cellPointer("O'Brien", { row: 1, column: 2 }).formula).toBe("='O''Brien'!$C$2");
  expect(cellsPointer('张三', [area(1, 2), area(9, 27)]).formula).toBe("=COUNTA('张三'!$C$2,'张三'!$AB$10)");
  expect(sheetPointer('考核设置').formula).toBe("=COUNTA('考核设置'!$A$1:$Z$300)");
});

test('a draft is named without quotes, and read all the same; any other name keeps them', () => {
  const pointer = cellPointer('_r5k', { row: 1, column: 2 }).formula;
  const count = filledCount('_r5k', [area(6, 8, 3, 2)], [area(6, 8)]);
  expect([pointer, sheetOf(pointer)]).toEqual(['=_r5k!$C$2', '_r5k']);
  expect(count).toEqual({ formula: '=COUNTA(_r5k!I7:J9)-COUNTA(_r5k!I7)' });
  expect(countedAreas('=COUNTA(_r5k!I7:J9)-COUNTA(_r5k!I7)')).toEqual([area(6, 8, 3, 2), area(6, 8)]);
  for (const name of ['rc12', 'R1C1', '_rc1 (2)', '_rc 1', '_张1', '1_rc']) {
    expect(cellPointer(name, { row: 0, column: 0 }).formula).toBe(`='${name}'!$A$1`);
  }
});

test('cells are counted, those we filled taken off; nothing to count is 0', () => {
  const count = (...prefilled: ReturnType<typeof area>[]) =>
    filledCount('张三', [area(6, 8, 3, 2), area(9, 1)], prefilled);
  expect(count()).toEqual({ formula: "=COUNTA('张三'!I7:J9,'张三'!B10)" });
  expect(count(area(6, 8))).toEqual({ formula: "=COUNTA('张三'!I7:J9,'张三'!B10)-COUNTA('张三'!I7)" });
  expect(filledCount('张三', [], [])).toBe(0);
});

describe('the cells a pointer points at now', () => {
  test.each([
    [
      "=COUNTA('张三'!$C$2,'张三'!$AB$10)",
      [
        { row: 1, column: 2 },
        { row: 9, column: 27 },
      ],
    ],
    // As Excel writes it after a sheet was renamed so that its name needs no quotes, or rows were deleted.
    ['=COUNTA(Zhang!$C$2,#REF!,Zhang!$C$4)', [{ row: 1, column: 2 }, null, { row: 3, column: 2 }]],
    ['=COUNTA(Zhang!#REF!,Zhang!C4)', [null, { row: 3, column: 2 }]],
    ["=COUNTA('a,b''(c)!'!$XFD$1048576)", [{ row: 1_048_575, column: 16_383 }]],
    [
      "=COUNTA('A1,B2'!$C$3,'X'''!$D$4)",
      [
        { row: 2, column: 2 },
        { row: 3, column: 3 },
      ],
    ],
    ['=COUNTA(#REF!)', [null]],
    ['=COUNTA()', []],
  ])('%s', (text, cells) => expect(pointedCells(text)).toEqual(cells));

  test.each(['', "='张三'!$C$2", "=SUM('张三'!$C$2)", "==COUNTA('张三'!$C$2)", "='a'!A1=COUNTA("])(
    '%p points at none',
    (text) => {
      expect(pointedCells(text)).toBeNull();
    },
  );

  test('are those it was made for', () => {
    const cells = [area(0, 0), area(298, 25), area(1_048_575, 16_383)].map(({ row, column }) => ({ row, column }));
    expect(pointedCells(cellsPointer("a'b,c(d)!e", cells).formula)).toEqual(cells);
  });
});

test.each([
  ["='张三'!$C$2", '张三'],
  ["='O''Brien'!$C$2", "O'Brien"],
  ['=Zhang!$C$2', 'Zhang'],
  ['=#REF!', null],
  ['=#REF!$C$2', null],
  ['=!$C$2', null],
  ["=''!$C$2", null],
  ["x='张三'!$C$2", null],
  ['x=Zhang!$C$2', null],
  ['张三', null],
  ['', null],
])('the sheet of %p is %p', (text, sheet) => expect(sheetOf(text)).toBe(sheet));

test.each([
  ["=COUNTA('张三'!$A$1:$Z$300)", '张三'],
  ['=COUNTA(Zhang!$A$1:$Z$300)', 'Zhang'],
  ['=COUNTA(#REF!)', null],
  ["='张三'!$A$1", '张三'],
  ['', null],
])('the sheet that %p points at is %p', (text, sheet) => expect(pointedSheet(text)).toBe(sheet));

test.each([
  ["=COUNTA('张三'!$I$7:$L$13,'张三'!$O$7)", [area(6, 8, 7, 4), area(6, 14)]],
  ['=COUNTA(Zhang!I7:L13)-COUNTA(Zhang!AB10)', [area(6, 8, 7, 4), area(9, 27)]],
  ["=COUNTA('A1:B2,C3'!$D$4)-COUNTIF('张三'!$I$7,\"–\")", [area(3, 3)]],
  ['=COUNTA(#REF!,Zhang!$I$7)', [area(6, 8)]],
  // What is no address of a sheet is passed over.
  ['=COUNTA(Zhang!ZZZZ7,Zhang!I7)', [area(6, 8)]],
  ['0', []],
  ['', []],
])('%s counts these areas', (text, areas) => expect(countedAreas(text)).toEqual(areas));

test('a count may be as long as Excel allows, and not a character more', () => {
  const lengthOf = (units: number): number | undefined =>
    countWithout('=COUNTA(S!A1)', 'S', [{ area: area(0, 0), value: 'x'.repeat(units) }], () => false)?.formula.length;
  const frame = (lengthOf(1) ?? 0) - 1;
  expect(lengthOf(100)).toBe(frame + 100);
  const many = (count: number, last: number) =>
    countWithout(
      '=COUNTA(S!A1)',
      'S',
      [...Array.from({ length: count }, () => ({ area: area(0, 0), value: 1 })), { area: area(0, 0), value: last }],
      () => false,
    )?.formula.length ?? null;
  const each = (many(1, 1) ?? 0) - (many(0, 1) ?? 0);
  const count = Math.floor((8_192 - (many(0, 1) ?? 0)) / each);
  const short = many(count, 1) ?? 0;
  const fill = Number('1'.padEnd(8_192 - short + 1, '0'));
  expect(many(count, fill)).toBe(8_192);
  expect(many(count, fill * 10)).toBeNull();
});
