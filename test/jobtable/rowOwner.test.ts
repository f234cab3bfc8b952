import type { CellValue, Grid } from '../../src/base/grid';
import { invertPlan, type AddedColumn, type CellEdit, type EditPlan } from '../../src/jobtable/editPlan';
import {
  byOwner,
  findRows,
  headerOwner,
  movedPlan,
  ownerCells,
  rowOwners,
  type ReadColumn,
} from '../../src/jobtable/rowOwner';
import { readStaffingTable } from '../../src/staffing/lists/readStaffingTable';
import type { StaffingTable } from '../../src/staffing/staffingTable';

const SHEET = '编制表';

function gridOf(values: readonly (readonly CellValue[])[], merges: Grid['merges'] = []): Grid {
  return {
    sheet: SHEET,
    row: 0,
    column: 0,
    values,
    formulas: values,
    formats: values.map((line) => line.map(() => 'General')),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    truncated: false,
  };
}

function listOf(grid: Grid): { readonly table: StaffingTable; readonly grid: Grid } {
  const { table } = readStaffingTable(grid);
  if (!table) throw new Error('no table');
  return { table, grid };
}

function ownersOf(grid: Grid): ReturnType<typeof rowOwners> {
  return rowOwners(listOf(grid));
}

/** Edits of rows of the list, in a column of their own. */
function editsOf(grid: Grid, rows: readonly number[]): CellEdit[] {
  const ownerOf = ownersOf(grid);
  return rows.map((row) => {
    const owner = ownerOf(row);
    return { sheet: SHEET, row, column: 9, before: '', after: '职责', kind: 'duties', ...(owner ? { owner } : {}) };
  });
}

/** Where edits go on a sheet that holds these values now: null, nowhere. */
function placesOn(values: readonly (readonly CellValue[])[], edits: readonly CellEdit[]): (number | null)[] {
  const { standing, moved } = byOwner(edits, ({ row, column }) => values[row]?.[column]);
  const columnOf = (_: string, column: number): ReadColumn => ({
    firstRow: 0,
    values: values.map((line) => line[column] ?? ''),
  });
  const { found } = findRows(moved, standing, columnOf);
  return edits.map((edit) => (standing.includes(edit) ? edit.row : (found.get(edit)?.row ?? null)));
}

const PEOPLE: readonly (readonly CellValue[])[] = [
  ['工号', '姓名', '岗位', '部门'],
  [101, '张伟', '美工', '视觉部'],
  [102, '张伟', '客服', '客服部'],
  ['', '李娜', '客服', '客服部'],
  ['', '王芳', '出纳', '综合部'],
  ['', '王芳', '出纳', '财务部'],
];

describe('whose row it is', () => {
  test('a number, a name, the position and the department tell; the fewest that are enough are kept for an undo', () => {
    const ownerOf = ownersOf(gridOf(PEOPLE));
    const said = (row: number): unknown[] => [ownerOf(row)?.cells.map(({ value }) => value), ownerOf(row)?.knownBy];
    expect(said(1)).toEqual([[101, '张伟', '美工', '视觉部'], 1]);
    expect(said(3)).toEqual([['李娜', '客服', '客服部'], 1]);
    expect(said(5)).toEqual([['王芳', '出纳', '财务部'], 3]);
  });

  test('people are found in any order, and nobody in the row of a namesake', () => {
    const edits = editsOf(gridOf(PEOPLE), [1, 2, 3, 4, 5]);
    const sorted = [0, 5, 3, 1, 4, 2].map((row) => PEOPLE[row] ?? []);
    expect(placesOn(sorted, edits)).toEqual([3, 5, 2, 4, 1]);
    expect(
      placesOn(
        PEOPLE.filter((_, row) => row !== 4),
        edits,
      ),
    ).toEqual([1, 2, 3, null, 4]);
  });

  test('who is there twice, or has another position now, is not found; for an undo the number is enough', () => {
    const edits = editsOf(gridOf(PEOPLE), [1, 3]);
    const undo = invertPlan({ edits, addedColumns: [], fitRows: [] }).edits;
    const now = [PEOPLE[0], PEOPLE[3], PEOPLE[2], [101, '张伟', '设计主管', '视觉部'], PEOPLE[3]].map(
      (line) => line ?? [],
    );
    expect(placesOn(now, edits)).toEqual([null, null]);
    expect(placesOn(now, undo)).toEqual([null, 3]);
  });

  test('two edits never meet in one cell', () => {
    const twins = [...PEOPLE.slice(0, 1), ['', '李娜', '客服', '客服部'], ['', '李娜', '客服', '客服部']];
    const edits = editsOf(gridOf(twins), [1, 2]);
    expect(placesOn([...twins.slice(0, 2), PEOPLE[5] ?? []], edits)).toEqual([1, null]);
  });

  const PLACES: readonly (readonly CellValue[])[] = [
    ['部门', '岗位', '编制'],
    ['客服部', '售前客服', 2],
    ['', '售后客服', 3],
    ['', '', ''],
    ['仓储部', '打包发货员', 1],
  ];
  const MERGES = [
    { row: 1, column: 0, rowCount: 3, columnCount: 1 },
    { row: 2, column: 1, rowCount: 2, columnCount: 1 },
  ];

  test('rows below a merged cell are told by it, also when the department covers one row more', () => {
    const edits = editsOf(gridOf(PLACES, MERGES), [1, 2, 3, 4]);
    expect(placesOn(PLACES, edits)).toEqual([1, 2, 3, 4]);
    const inserted = [...PLACES.slice(0, 2), ['', '客服组长', 1], ...PLACES.slice(2)];
    expect(placesOn(inserted, edits)).toEqual([1, 3, 4, 5]);
  });

  test('a place says how far below its own cell a row is; below a department, and below the place of a person, rows may come and go', () => {
    expect(ownersOf(gridOf(PLACES, MERGES))(3)?.cells).toEqual([
      { column: 1, above: 1, value: '售后客服' },
      { column: 0, above: 2, covers: true, value: '客服部' },
    ]);
    const staffed = PLACES.map((line, row) => [
      ...line.slice(0, 2),
      ['姓名', '张伟', '李娜', '王芳', '赵敏'][row] ?? '',
    ]);
    expect([2, 3].map((row) => ownersOf(gridOf(staffed, MERGES))(row)?.cells.slice(0, 2))).toEqual([
      [
        { column: 2, above: 0, value: '李娜' },
        { column: 1, above: 0, value: '售后客服' },
      ],
      [
        { column: 2, above: 0, value: '王芳' },
        { column: 1, above: 1, covers: true, value: '售后客服' },
      ],
    ]);
  });

  test('two cells are kept for an undo where the second tells the row; a row with nothing in it is nobody’s', () => {
    const namesakes = [...PEOPLE.slice(0, 1), ['', '王芳', '出纳', '财务部'], ['', '王芳', '会计', '财务部']];
    const ownerOf = ownersOf(gridOf(namesakes));
    expect([1, 2].map((row) => ownerOf(row)?.knownBy)).toEqual([2, 2]);
    expect(ownerOf(99)).toBeUndefined();
  });

  test('a list that begins further down and to the right is told by its own cells', () => {
    const shifted = { ...gridOf(PEOPLE), row: 4, column: 3 };
    const list = listOf(shifted);
    expect(rowOwners(list)(7)?.cells).toEqual([
      { column: 4, above: 0, value: '李娜' },
      { column: 5, above: 0, value: '客服' },
      { column: 6, above: 0, value: '客服部' },
    ]);
    expect(headerOwner(list, 4)).toEqual({ cells: [{ column: 5, above: 0, value: '岗位' }], knownBy: 1 });
  });

  test('a column the list does not have tells nothing, whatever is merged beside it', () => {
    const { table, grid } = listOf(gridOf(PLACES, MERGES));
    const ownerOf = rowOwners({ table: { ...table, columns: { ...table.columns, department: null } }, grid });
    expect(ownerOf(2)?.cells).toEqual([{ column: 1, above: 0, value: '售后客服' }]);
  });
});

describe('rows that moved', () => {
  const named = (row: number, value: CellValue, more: Partial<CellEdit> = {}): CellEdit => ({
    ...{ sheet: SHEET, row, column: 9, before: '', after: '职责', kind: 'duties' },
    owner: { cells: [{ column: 1, above: 0, value }], knownBy: 1 },
    ...more,
  });
  const columnOf =
    (...values: readonly CellValue[]) =>
    (): ReadColumn => ({ firstRow: 4, values });

  test('the cells that tell whose row it is are looked at: above, and in the row where others may lie between', () => {
    const owner = {
      cells: [
        { column: 1, above: 2, value: '客服' },
        { column: 0, above: 3, covers: true as const, value: '客服部' },
      ],
      knownBy: 1,
    };
    expect(ownerCells(named(8, '', { owner }))).toEqual([
      { sheet: SHEET, row: 6, column: 1 },
      { sheet: SHEET, row: 5, column: 0 },
      { sheet: SHEET, row: 8, column: 0 },
    ]);
    expect(ownerCells({ sheet: SHEET, row: 8, column: 9, before: '', after: '', kind: 'duties' })).toEqual([]);
  });

  test('an edit stands where its own name stands, and where nobody was told for it', () => {
    const { owner, ...ownerless } = named(6, '');
    const edits = [named(4, '张伟'), named(5, '李娜'), ownerless];
    const now = { 4: '张伟', 5: '王芳' } as Readonly<Record<number, string>>;
    const asked = byOwner(edits, ({ sheet, row, column }) => (sheet === SHEET && column === 1 ? now[row] : undefined));
    expect(owner).toBeDefined();
    expect(asked).toEqual({ standing: [edits[0], edits[2]], moved: [edits[1]] });
  });

  test.each([
    ['客服\r\n主管', '客服\n主管', true],
    ['客服\r主管', '客服\n主管', true],
    ['客服\n主管', '客服主管', false],
  ])('line breaks: %j planned, %j now', (planned, now, stands) => {
    expect(byOwner([named(4, planned)], () => now).standing).toHaveLength(stands ? 1 : 0);
    expect(findRows([named(9, planned)], [], columnOf('', now)).found.size).toBe(stands ? 1 : 0);
  });

  test('who is nowhere any more is lost, and so is a row that nobody is told for; who is there goes on', () => {
    const { owner, ...ownerless } = named(6, '');
    const edits = [named(4, '张伟'), named(5, '李娜'), ownerless, named(7, '', { owner: { cells: [], knownBy: 0 } })];
    const { found, lost } = findRows(edits, [], columnOf('', '', '李娜', ''));
    expect(owner).toBeDefined();
    expect([...found]).toEqual([[edits[1], { ...edits[1], row: 6 }]]);
    expect(lost).toEqual([edits[0], edits[2], edits[3]]);
  });
});

test('an added column moves with its header and reaches down to its last text', () => {
  const header: CellEdit = { sheet: SHEET, row: 0, column: 9, before: '', after: '岗位职责', kind: 'header' };
  const [edit] = editsOf(gridOf(PEOPLE), [5]);
  if (!edit) throw new Error('no edit');
  const plan: EditPlan = {
    edits: [header, edit],
    addedColumns: [{ sheet: SHEET, column: 9, kind: 'duties', table: null, headerRow: 0, firstRow: 1, lastRow: 5 }],
    fitRows: [{ sheet: SHEET, row: 5, count: 1 }],
  };
  const found = new Map([
    [header, { ...header, row: 2 }],
    [edit, { ...edit, row: 8 }],
  ]);
  expect(movedPlan(plan, found)).toEqual({
    edits: [
      { ...header, row: 2 },
      { ...edit, row: 8 },
    ],
    addedColumns: [{ ...plan.addedColumns[0], headerRow: 2, firstRow: 3, lastRow: 8 }],
    fitRows: [...plan.fitRows, { sheet: SHEET, row: 8, count: 1 }],
  });
});

describe('a plan whose rows have moved', () => {
  const at = (sheet: string, row: number, column: number, kind: CellEdit['kind'] = 'duties'): CellEdit => ({
    ...{ sheet, row, column, before: '', after: '职责', kind },
  });
  const column = (sheet: string, place: number, rows: Partial<AddedColumn> = {}): AddedColumn => ({
    ...{ sheet, column: place, kind: 'duties', table: null, headerRow: 3, firstRow: 4, lastRow: 9 },
    ...rows,
  });
  const movedBy = (rows: number, edits: readonly CellEdit[]): Map<CellEdit, CellEdit> =>
    new Map(edits.map((edit) => [edit, { ...edit, row: edit.row + rows }]));

  test('only the column whose header moved goes with it, wherever the header stands in the plan', () => {
    const edits = [at('甲', 4, 7), at('甲', 3, 7, 'header')];
    const others = [column('甲', 8), column('乙', 7), column('乙', 8)];
    const addedColumns = [column('甲', 7), ...others];
    expect(movedPlan({ edits, addedColumns, fitRows: [] }, movedBy(2, edits)).addedColumns).toEqual([
      column('甲', 7, { headerRow: 5, firstRow: 6, lastRow: 11 }),
      ...others,
    ]);
  });

  test('a column without a header stays, and reaches down to what went below its end', () => {
    const edits = [at('甲', 4, 7)];
    const addedColumns = [column('甲', 7, { headerRow: null })];
    const down = (rows: number) => movedPlan({ edits, addedColumns, fitRows: [] }, movedBy(rows, edits)).addedColumns;
    expect([down(1), down(8)]).toEqual([addedColumns, [column('甲', 7, { headerRow: null, lastRow: 12 })]]);
  });

  test('heights follow the rows that were to be fitted, each once, on their own sheet', () => {
    const edits = [at('甲', 4, 7), at('甲', 4, 8), at('甲', 5, 7), at('甲', 6, 7), at('乙', 4, 7), at('丙', 5, 7)];
    const fitRows = [
      { sheet: '甲', row: 4, count: 2 },
      { sheet: '乙', row: 4, count: 1 },
    ];
    expect(movedPlan({ edits, addedColumns: [], fitRows }, movedBy(10, edits)).fitRows).toEqual([
      ...fitRows,
      { sheet: '甲', row: 14, count: 1 },
      { sheet: '甲', row: 15, count: 1 },
      { sheet: '乙', row: 14, count: 1 },
    ]);
  });
});
