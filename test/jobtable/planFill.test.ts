import type { Catalogue } from '../../src/catalogue/catalogue';
import { fillTexts } from '../../src/i18n/sheets/sheetTexts';
import { checkPlan, invertPlan } from '../../src/jobtable/editPlan';
import { planFill, type ChosenRow, type FillOptions } from '../../src/jobtable/planFill';
import { readStaffingTable } from '../../src/staffing/readStaffingTable';
import type { CellValue, Grid } from '../../src/staffing/types';
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
  const chosen: ChosenRow[] = table.rows.map((row) => ({ row, roleId: ROLES[row.position] ?? null }));
  return planFill(table, grid, chosen, catalogue, options, fillTexts('zh-CN'));
}

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
  expect(kept).toEqual([{ row: 1, column: 3, reason: 'notBlank' }]);
});

test('replace and append show the old text, formulas are never touched', () => {
  const values = LIST.map((line, row) => [...line, row === 0 ? '岗位职责' : row === 1 ? '旧职责' : '']);
  const formulas = values.map((line, row) => (row === 3 ? [...line.slice(0, 3), '=A1&""'] : line));
  const grid = gridOf(values, { formulas });
  const replaced = plan(grid, { fields: ['duties'], mode: 'replace' });
  expect(replaced.plan.edits.find(({ row }) => row === 1)?.before).toBe('旧职责');
  expect(replaced.kept).toEqual([{ row: 3, column: 3, reason: 'formula' }]);
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
  const cells = new Map<string, CellValue>();
  const at = (row: number, column: number): CellValue => cells.get(`${row},${column}`) ?? '';
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
    { row: 1, count: 1 },
    { row: 3, count: 1 },
  ]);
});
