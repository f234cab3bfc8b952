import type { CellValue, Grid } from '../../src/base/grid';
import { invertPlan, type CellEdit, type EditPlan } from '../../src/jobtable/editPlan';
import { byOwner, findRows, movedPlan, rowOwners, type ReadColumn } from '../../src/jobtable/rowOwner';
import { readStaffingTable } from '../../src/staffing/lists/readStaffingTable';

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

function ownersOf(grid: Grid): ReturnType<typeof rowOwners> {
  const { table } = readStaffingTable(grid);
  if (!table) throw new Error('no table');
  return rowOwners({ table, grid });
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
