import type { CellEdit } from '../../../../src/jobtable/editPlan';
import { editGroups, fillCounts, keptGroups } from '../../../../src/taskpane/state/list/fillPreview';

const edit = (row: number, before: string, after: string, kind: CellEdit['kind'] = 'duties'): CellEdit => ({
  sheet: '编制表',
  row,
  column: 6,
  before,
  after,
  kind,
});

describe('preview of a fill', () => {
  const edits = [
    edit(1, '', '岗位职责', 'header'),
    edit(2, '', 'A'),
    edit(3, '', 'A'),
    edit(4, '旧', 'A'),
    edit(5, '', 'B'),
    edit(6, '', 'A', 'kpi'),
  ];

  test('equal changes are shown once, with all their cells; lost content comes first', () => {
    expect(editGroups(edits).map(({ kind, before, after, cells }) => [kind, before, after, cells.length])).toEqual([
      ['duties', '旧', 'A', 1],
      ['header', '', '岗位职责', 1],
      ['duties', '', 'A', 2],
      ['duties', '', 'B', 1],
      ['kpi', '', 'A', 1],
    ]);
  });

  test('no cell is lost by grouping', () => {
    const cells = editGroups(edits).flatMap((group) => group.cells);
    expect(new Set(cells)).toEqual(new Set(edits));
  });

  test('counts leave headers out', () => {
    const plan = { edits, addedColumns: [], fitRows: [] };
    expect(fillCounts({ plan, kept: [{ sheet: '编制表', row: 9, column: 6, reason: 'formula' }] })).toEqual({
      blank: 4,
      overwritten: 1,
      kept: 1,
    });
  });

  test('kept cells go by their reason', () => {
    const reasons = ['formula', 'notBlank', 'formula'] as const;
    const kept = reasons.map((reason, row) => ({ sheet: '编制表', row, column: 6, reason }));
    expect(keptGroups(kept).map(({ reason, cells }) => [reason, cells.length])).toEqual([
      ['notBlank', 1],
      ['formula', 2],
    ]);
  });
});
