import { formula } from '../../src/base/sheetDrawing';
import {
  checkPlan,
  invertPlan,
  joinPlans,
  sameContent,
  sheetsOf,
  type AddedColumn,
  type CellEdit,
  type EditPlan,
} from '../../src/jobtable/editPlan';

const edit = (row: number, column: number, more: Partial<CellEdit> = {}): CellEdit => ({
  ...{ sheet: '编制表', row, column, before: '', after: `新${row}${column}`, kind: 'duties' as const },
  ...more,
});
const added = (column: number, table: string | null, sheet = '编制表'): AddedColumn => ({
  ...{ sheet, column, kind: 'duties' as const, table, headerRow: 0, firstRow: 1, lastRow: 5 },
});
const planOf = (edits: readonly CellEdit[], addedColumns: readonly AddedColumn[] = []): EditPlan => ({
  ...{ edits, addedColumns, fitRows: edits.map(({ sheet, row }) => ({ sheet, row, count: 1 })) },
});

describe('undoing', () => {
  test('every cell gets back what it held, the last change first, and the rows are fitted again', () => {
    const plan = planOf([edit(1, 3, { before: '旧' }), edit(2, 3, { after: formula('=A1') })]);
    const { edits, addedColumns, fitRows } = invertPlan(plan);
    expect(edits.map(({ row, before, after }) => [row, before, after])).toEqual([
      [2, formula('=A1'), ''],
      [1, '新13', '旧'],
    ]);
    expect(addedColumns).toEqual([]);
    expect(fitRows).toEqual(plan.fitRows);
  });

  test('the number format goes back too, and only where one was changed', () => {
    const [plain, formatted] = invertPlan(
      planOf([edit(1, 3, { format: { before: '@', after: '0' } }), edit(2, 3)]),
    ).edits;
    expect(formatted?.format).toEqual({ before: '0', after: '@' });
    expect(plain).not.toHaveProperty('format');
    expect(plain).not.toHaveProperty('owner');
  });

  test('the row is known again by what told it from the others, so that a corrected position does not lose it', () => {
    const cells = [
      { column: 0, above: 0, value: 'E1' },
      { column: 1, above: 0, value: '美工' },
    ];
    const [undone] = invertPlan(planOf([edit(1, 3, { owner: { cells, knownBy: 1 } })])).edits;
    expect(undone?.owner).toEqual({ cells: cells.slice(0, 1), knownBy: 1 });
  });

  test('a header stays in an Excel table, which must have one, and goes where the column stands beside the list', () => {
    const headers = [
      edit(0, 3, { kind: 'header' }),
      edit(0, 4, { kind: 'header' }),
      edit(0, 3, { kind: 'header', sheet: '客服部' }),
    ];
    const cells = [edit(1, 3), edit(1, 4)];
    const undone = invertPlan(
      planOf([...headers, ...cells], [added(3, '表1'), added(4, null), added(3, null, '客服部')]),
    );
    expect(undone.edits.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
      ['编制表', 1, 4],
      ['编制表', 1, 3],
      ['客服部', 0, 3],
      ['编制表', 0, 4],
    ]);
  });
});

test('of two plans for one cell the second counts; sheet, row and column tell cells apart', () => {
  const first = planOf([edit(1, 3), edit(11, 3), edit(1, 13), edit(1, 3, { sheet: '客服部' })], [added(3, null)]);
  const second = planOf([edit(1, 3, { after: '后来' })], [added(4, null)]);
  const { edits, addedColumns, fitRows } = joinPlans(first, second);
  expect(edits).toEqual([...first.edits.slice(1), ...second.edits]);
  expect(addedColumns.map(({ column }) => column)).toEqual([3, 4]);
  expect(fitRows).toEqual([...first.fitRows, ...second.fitRows]);
  expect(sheetsOf(edits)).toEqual(['编制表', '客服部']);
});

test('a cell is due where it holds what was expected, done where it holds the new content, else refused', () => {
  const plan = planOf([edit(1, 3, { before: '旧' }), edit(2, 3, { before: '旧' }), edit(3, 3, { before: '旧' })]);
  const held = ['', '旧', '新23', '别的'];
  const { due, done, refused } = checkPlan(plan, ({ row }) => held[row] ?? '');
  expect([due, done, refused].map((some) => some.map(({ row }) => row))).toEqual([[1], [2], [3]]);
});

test('a formula is no text of the same letters, and line breaks are all the same', () => {
  expect(sameContent(formula('=A1'), formula('=A1'))).toBe(true);
  expect(sameContent(formula('=A1'), formula('=A2'))).toBe(false);
  expect(sameContent(formula('=A1'), '=A1')).toBe(false);
  expect(sameContent('=A1', formula('=A1'))).toBe(false);
  expect(sameContent('一\r\n二\r三', '一\n二\n三')).toBe(true);
  expect(sameContent('一\n二\n三', '一\r\n二\r三')).toBe(true);
  expect(sameContent('一\n\n二', '一\r\n二')).toBe(false);
  expect(sameContent('一二', '一\n二')).toBe(false);
  expect(sameContent(1, '1')).toBe(false);
  expect(sameContent('1', 1)).toBe(false);
  expect(sameContent(1, 1)).toBe(true);
});
