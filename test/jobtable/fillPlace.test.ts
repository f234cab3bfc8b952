import type { Grid } from '../../src/base/grid';
import { settleFill } from '../../src/jobtable/fillPlace';
import { readStaffingTable } from '../../src/staffing/lists/readStaffingTable';

const ASKED = { fields: ['duties', 'kpi'], mode: 'blanksOnly' } as const;

function listWith(header: readonly string[]) {
  const line = header.map((text) => ({ 部门: '运营部', 岗位: '店长', 姓名: '顾南舟' })[text] ?? '');
  const values = [header, line, line.map((text) => (text === '店长' ? '运营专员' : text))];
  const grid: Grid = {
    ...{ sheet: '名单', row: 0, column: 0, values, formulas: values, merges: [], truncated: false },
    formats: values.map((cells) => cells.map(() => 'General')),
    ...{ hiddenRows: [], hiddenColumns: [], tables: [] },
  };
  const { table } = readStaffingTable(grid);
  if (!table) throw new Error('no table');
  return { table, grid };
}
const roster = listWith(['部门', '岗位', '姓名', '直属上级', '职级', '考核周期']);
const withDuties = listWith(['部门', '岗位', '姓名', '岗位职责']);
const posts = listWith(['部门', '岗位', '编制']);

test.each([
  ['a list of people that asks for nothing about the job', [roster], 'none', true],
  ['one that has a column for duties', [withDuties], 'beside', false],
  ['one that has a column for indicators', [listWith(['部门', '岗位', '姓名', '考核指标'])], 'beside', false],
  ['one that has both', [listWith(['部门', '岗位', '姓名', '岗位职责', '考核指标'])], 'beside', false],
  ['one that asks for requirements of the job', [listWith(['部门', '岗位', '姓名', '任职要求'])], 'beside', false],
  ['one that asks for a purpose', [listWith(['部门', '岗位', '姓名', '岗位目的'])], 'beside', false],
  ['one that asks for schooling of the job', [listWith(['部门', '岗位', '姓名', '学历要求'])], 'beside', false],
  ['one that asks for experience of the job', [listWith(['部门', '岗位', '姓名', '经验要求'])], 'beside', false],
  ['one that asks for skills of the job', [listWith(['部门', '岗位', '姓名', '技能要求'])], 'beside', false],
  ['one that asks for deliverables', [listWith(['部门', '岗位', '姓名', '交付物'])], 'beside', false],
  ['one that asks for what the department does', [listWith(['部门', '岗位', '姓名', '部门职能'])], 'beside', false],
  ['one with schooling of its people', [listWith(['部门', '岗位', '姓名', '学历'])], 'none', true],
  ['a table of posts', [posts], 'beside', false],
  ['several lists of which one asks for nothing', [withDuties, roster], 'none', true],
])('where texts go while nobody chose: %s', (_, lists, newColumns, onSheet) => {
  expect(settleFill(ASKED, lists)).toEqual({ options: { ...ASKED, newColumns }, onSheet });
});

test('what was chosen holds, and no sheet comes with a list that has both columns', () => {
  expect(settleFill({ ...ASKED, newColumns: 'beside' }, [roster])).toMatchObject({ onSheet: false });
  expect(settleFill({ ...ASKED, newColumns: 'inTable' }, [roster]).options.newColumns).toBe('inTable');
  expect(settleFill({ ...ASKED, newColumns: 'none' }, [withDuties])).toMatchObject({ onSheet: true });
  const both = listWith(['部门', '岗位', '姓名', '岗位职责', '考核指标']);
  expect(settleFill({ ...ASKED, newColumns: 'none' }, [both]).onSheet).toBe(false);
});
