import type { AddedColumn, CellEdit, EditPlan, FitRows } from '../../src/jobtable/editPlan';
import { planParts } from '../../src/jobtable/planParts';

const LIMIT = 4_000;
const edit = (row: number, column: number, after = '职责', more: Partial<CellEdit> = {}): CellEdit => ({
  ...{ sheet: '编制表', row, column, before: '', after, kind: 'duties' as const, ...more },
});
const rows = (count: number, columns: readonly number[], sheet = '编制表'): CellEdit[] =>
  columns.flatMap((column) => Array.from({ length: count }, (_, row) => edit(row, column, '职责', { sheet })));
const planOf = (edits: readonly CellEdit[], more: Partial<EditPlan> = {}): EditPlan => ({
  ...{ edits, addedColumns: [], fitRows: [], ...more },
});
const sizes = (plan: EditPlan): number[] => planParts(plan).map(({ edits }) => edits.length);

test('what Excel takes at once is one part, as it is', () => {
  const plan = planOf(rows(LIMIT, [3]));
  expect(planParts(plan)).toEqual([plan]);
  expect(planParts(planOf([]))).toHaveLength(1);
});

test('more cells than that go row by row from the top, never a row in two parts', () => {
  const parts = planParts(planOf(rows(2_500, [3, 4])));
  expect(parts.map(({ edits }) => [edits[0]?.row, edits[edits.length - 1]?.row, edits.length])).toEqual([
    [0, 1_999, LIMIT],
    [2_000, 2_499, 1_000],
  ]);
  // Three columns do not divide 4,000: the row that is begun is finished.
  expect(sizes(planOf(rows(2_000, [3, 4, 5])))).toEqual([4_002, 1_998]);
});

test('long texts make parts too: what is written once, what is read before twice', () => {
  const long = (count: number, units: number): CellEdit[] =>
    Array.from({ length: count }, (_, row) => edit(row, 3, '长'.repeat(units)));
  expect(sizes(planOf(long(4, 100_000)))).toEqual([4]);
  expect(sizes(planOf(long(5, 100_000)))).toEqual([4, 1]);
  expect(sizes(planOf(long(5, 100_001)))).toEqual([3, 2]);
  // What stood there before is read, and read back.
  const replacing = Array.from({ length: 3 }, (_, row) =>
    edit(row, 3, '长'.repeat(50_000), { before: '旧'.repeat(50_000) }),
  );
  expect(sizes(planOf(replacing))).toEqual([2, 1]);
  // A part begins to count anew.
  expect(sizes(planOf(long(9, 100_000)))).toEqual([4, 4, 1]);
});

test('each sheet has parts of its own', () => {
  const parts = planParts(planOf([...rows(3_000, [3]), ...rows(1_001, [3], '客服部')]));
  expect(parts.map(({ edits }) => [edits[0]?.sheet, edits.length])).toEqual([
    ['编制表', 3_000],
    ['客服部', 1_001],
  ]);
});

test('a column is added by the first part that writes into it, once', () => {
  const added = (column: number, sheet = '编制表'): AddedColumn => ({
    ...{ sheet, column, kind: 'duties' as const, table: null, headerRow: 0, firstRow: 1, lastRow: 3_000 },
  });
  const late = edit(2_600, 5);
  const edits = [...rows(2_500, [3, 4]), late, ...rows(1, [3], '客服部')];
  const addedColumns = [added(3), added(4), added(5), added(3, '客服部')];
  const parts = planParts(planOf(edits, { addedColumns }));
  expect(parts.map((part) => part.addedColumns.map(({ sheet, column }) => [sheet, column]))).toEqual([
    [
      ['编制表', 3],
      ['编制表', 4],
    ],
    [['编制表', 5]],
    [['客服部', 3]],
  ]);
});

test('rows are fitted by the part that writes them', () => {
  const run = (row: number, count: number, sheet = '编制表'): FitRows => ({ sheet, row, count });
  const fitRows = [run(0, 1_990), run(1_995, 10), run(2_400, 500), run(2_499, 1), run(0, 9, '客服部')];
  const parts = planParts(planOf(rows(2_500, [3, 4]), { fitRows }));
  expect(parts.map((part) => part.fitRows)).toEqual([
    [run(0, 1_990), run(1_995, 5)],
    [run(2_000, 5), run(2_400, 100), run(2_499, 1)],
  ]);
});
