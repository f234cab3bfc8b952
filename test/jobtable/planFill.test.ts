import type { HeldContent } from '../../src/base/sheetDrawing';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { fillTexts } from '../../src/i18n/sheets/fill/texts';
import { checkPlan, invertPlan, type CellEdit } from '../../src/jobtable/editPlan';
import { planFill, type ChosenList, type ChosenRow, type FillOptions } from '../../src/jobtable/planFill';
import { findStaffingTable } from '../../src/staffing/lists/findStaffingTable';
import { readStaffingTable } from '../../src/staffing/lists/readStaffingTable';
import type { CellValue, Grid } from '../../src/base/grid';
import { bundledCatalogue, roleOf } from '../support/bundledCatalogue';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await bundledCatalogue();
});

function gridOf(values: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid {
  return {
    sheet: '编制表',
    row: 0,
    column: 0,
    values,
    formulas: values,
    formats: values.map((line) => line.map(() => 'General')),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    truncated: false,
    ...more,
  };
}

const LIST: readonly (readonly CellValue[])[] = [
  ['部门', '岗位', '姓名'],
  ['视觉部', '美工', '赵一鸣'],
  ['视觉部', '美工', '钱朵朵'],
  ['客服部', '售后客服', '冯春'],
  ['综合部', '出纳', '尤安'],
];
const ROLES: Readonly<Record<string, string>> = { 美工: 'R26', 售后客服: 'R31' };
const BLANKS: FillOptions = { fields: ['duties', 'kpi'], mode: 'blanksOnly' };

function plan(grid: Grid, options: FillOptions = BLANKS) {
  const { table } = readStaffingTable(grid);
  if (!table) throw new Error('no table');
  const rows: ChosenRow[] = table.rows.map((row) => ({ row, roleId: ROLES[row.position] ?? null }));
  return planFill([{ table, grid, rows }], catalogue, options, fillTexts('zh-CN'));
}

test('a list that gets long texts is to read from the top in the rows that get them; hidden ones stay', () => {
  const { plan: filled } = plan(gridOf(LIST, { hiddenRows: [2] }));
  const rows = [1, 3].map((row) => ({ row, count: 1 }));
  expect(filled.lists).toEqual([{ sheet: '编制表', column: 0, columnCount: 5, rows }]);
});

test('a list that gets names and numbers only keeps its look', () => {
  const named = LIST.map((line, row) => [...line, row === 0 ? '标准岗位' : '']);
  const { plan: filled } = plan(gridOf(named), { fields: ['role'], mode: 'blanksOnly', newColumns: 'none' });
  expect(filled.edits.length).toBeGreaterThan(0);
  expect(filled.lists).toBeUndefined();
});

test('an edit says whose row it is: by number, name or position', () => {
  const { plan: edits } = plan(gridOf(LIST.map((line, row) => (row === 2 ? ['视觉部', '美工', ''] : line))));
  const owners = edits.edits.filter(({ column }) => column === 3).map(({ owner }) => owner);
  expect(owners.slice(0, 3).map((owner) => owner?.cells.map(({ value }) => value))).toEqual([
    ['岗位'],
    ['赵一鸣', '美工', '视觉部'],
    ['美工', '视觉部'],
  ]);
  expect(owners.slice(0, 3).map((owner) => owner?.knownBy)).toEqual([1, 1, 2]);
});

test('columns are added to the right, only rows with a role are filled', () => {
  const { plan: edits } = plan(gridOf(LIST));
  expect(edits.addedColumns.map(({ column, kind }) => [column, kind])).toEqual([
    [3, 'duties'],
    [4, 'kpi'],
  ]);
  expect(edits.edits.filter(({ column }) => column === 3).map(({ row }) => row)).toEqual([0, 1, 2, 3]);
  expect(edits.edits.every(({ before }) => before === '')).toBe(true);
  const duties = roleOf(catalogue, 'R26').duties;
  expect(edits.edits.find(({ row, column }) => row === 1 && column === 3)?.after).toBe(
    duties.map((duty, index) => `${index + 1}. ${duty}`).join('\n'),
  );
});

test('existing columns are found by their header and typed texts are kept', () => {
  const values = LIST.map((line, row) => [...line, row === 0 ? '岗位职责' : row === 1 ? '自己写的职责' : '']);
  const { plan: edits, kept } = plan(gridOf(values), { ...BLANKS, fields: ['duties'] });
  expect(edits.addedColumns).toEqual([]);
  expect(edits.edits.map(({ row, column }) => [row, column])).toEqual([
    [2, 3],
    [3, 3],
  ]);
  expect(kept).toEqual([{ sheet: '编制表', row: 1, column: 3, reason: 'notBlank' }]);
});

test('replace and append show the old text, formulas are never touched', () => {
  const values = LIST.map((line, row) => [...line, row === 0 ? '岗位职责' : row === 1 ? '旧职责' : '']);
  const formulas = values.map((line, row) => (row === 3 ? [...line.slice(0, 3), '=A1&""'] : line));
  const grid = gridOf(values, { formulas });
  const replaced = plan(grid, { fields: ['duties'], mode: 'replace' });
  expect(replaced.plan.edits.find(({ row }) => row === 1)?.before).toBe('旧职责');
  expect(replaced.kept).toEqual([{ sheet: '编制表', row: 3, column: 3, reason: 'formula' }]);
  const appended = plan(grid, { fields: ['duties'], mode: 'append' });
  expect(String(appended.plan.edits.find(({ row }) => row === 1)?.after)).toMatch(/^旧职责\n1\. /);
});

test('a column with content anywhere beside the list is not free', () => {
  const values = LIST.map((line, row) => [...line, row === 4 ? '勿动' : '']);
  const { plan: edits } = plan(gridOf(values), { ...BLANKS, fields: ['duties'] });
  expect(edits.addedColumns.map(({ column }) => column)).toEqual([4]);
});

test('applying twice changes nothing, and the inverse gives every cell back', () => {
  const { plan: edits } = plan(gridOf(LIST));
  const cells = new Map<string, HeldContent>();
  const at = ({ row, column }: Pick<CellEdit, 'row' | 'column'>): HeldContent => cells.get(`${row},${column}`) ?? '';
  const apply = (one: typeof edits): number => {
    const { due } = checkPlan(one, at);
    due.forEach(({ row, column, after }) => cells.set(`${row},${column}`, after));
    return due.length;
  };
  expect(apply(edits)).toBe(edits.edits.length);
  expect(apply(edits)).toBe(0);
  cells.set('2,3', '后来人改的');
  const undo = checkPlan(invertPlan(edits), at);
  expect(undo.refused.map(({ row, column }) => [row, column])).toEqual([[2, 3]]);
  apply(invertPlan(edits));
  expect([...cells.values()].filter((value) => value !== '')).toEqual(['后来人改的']);
});

test('a merged duty cell gets its text once, and none when its rows mean different roles', () => {
  const values = LIST.map((line, row) => [...line, row === 0 ? '岗位职责' : '']);
  const same = gridOf(values, { merges: [{ row: 1, column: 3, rowCount: 2, columnCount: 1 }] });
  expect(plan(same, { ...BLANKS, fields: ['duties'] }).plan.edits.map(({ row }) => row)).toEqual([1, 3]);
  const mixed = gridOf(values, { merges: [{ row: 1, column: 3, rowCount: 3, columnCount: 1 }] });
  expect(plan(mixed, { ...BLANKS, fields: ['duties'] }).plan.edits).toEqual([]);
});

test('hidden rows are filled but keep their height', () => {
  const { plan: edits } = plan(gridOf(LIST, { hiddenRows: [2] }));
  expect(edits.edits.some(({ row }) => row === 2)).toBe(true);
  expect(edits.fitRows).toEqual([
    { sheet: '编制表', row: 1, count: 1 },
    { sheet: '编制表', row: 3, count: 1 },
  ]);
});

describe('several lists', () => {
  const lists = (grid: Grid, ...sheets: Grid[]) => {
    const grids = [grid, ...sheets];
    return findStaffingTable(
      grids.map((each) => ({ name: each.sheet, visible: true, active: false, grid: each })),
    ).tables.map((table): ChosenList => {
      const own = grids.find((each) => each.sheet === table.sheet) ?? grid;
      return { table, grid: own, rows: table.rows.map((row) => ({ row, roleId: ROLES[row.position] ?? null })) };
    });
  };
  const planned = (...chosen: readonly ChosenList[]) => planFill(chosen, catalogue, BLANKS, fillTexts('zh-CN'));

  test('each sheet gets its own columns', () => {
    const service = gridOf(
      [
        ['岗位', '姓名', '部门', '工号'],
        ['售后客服', '何静', '客服部', 'E1'],
      ],
      { sheet: '客服部' },
    );
    const design = gridOf(
      [
        ['岗位', '姓名', '部门', '工号'],
        ['美工', '许佳', '视觉部', 'E2'],
      ],
      { sheet: '视觉部' },
    );
    const { plan: edits, kept } = planned(...lists(service, design));
    expect(edits.edits.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
      ['客服部', 0, 4],
      ['客服部', 1, 4],
      ['客服部', 0, 5],
      ['客服部', 1, 5],
      ['视觉部', 0, 4],
      ['视觉部', 1, 4],
      ['视觉部', 0, 5],
      ['视觉部', 1, 5],
    ]);
    expect(kept).toEqual([]);
  });

  const beside = (gap: number): Grid => {
    const line = (left: readonly string[], right: readonly string[]) => [
      ...left,
      ...Array.from({ length: gap }, () => ''),
      ...right,
    ];
    return gridOf([
      line(['岗位', '姓名'], ['岗位', '姓名']),
      line(['美工', '许佳'], ['售后客服', '何静']),
      line(['美工', '赵雪'], ['售后客服', '陈晨']),
    ]);
  };

  test('no column is squeezed in before a list on the right; the rows are told', () => {
    const { plan: edits, kept } = planned(...lists(beside(2)));
    expect(new Set(edits.edits.map(({ column }) => column))).toEqual(new Set([6, 7]));
    expect(kept.map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'noRoom'],
      [2, 'noRoom'],
      [1, 'noRoom'],
      [2, 'noRoom'],
    ]);
  });

  test('where there is room for both and a blank column, they stand between the lists', () => {
    const { plan: edits, kept } = planned(...lists(beside(3)));
    expect(new Set(edits.edits.map(({ column }) => column))).toEqual(new Set([2, 3, 7, 8]));
    expect(kept).toEqual([]);
  });
});
