import { readStaffingTable } from '../../../src/staffing/lists/readStaffingTable';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

function read(builder: SheetBuilder) {
  const { table, issues } = readStaffingTable(builder.grid());
  if (!table) throw new Error(`no table: ${issues.map((issue) => issue.code).join()}`);
  return table;
}

describe('readStaffingTable', () => {
  const plain = () =>
    sheet('编制表')
      .withTitle('某某电商有限公司 2026 年人员编制表', 6)
      .withHeader(['序号', '部门', '岗位', '姓名', '工号', '入职日期'])
      .withRows(
        [
          [1, '运营部', '店长', '张明', 'E001', 45047],
          [2, null, '运营专员', '李 四', 'E002', 45048],
          [null, '小计', null, '2人'],
          [3, '设计部', '美工', '空缺', null, null],
          [null, '合计', null, '3人'],
          ['制表人：王芳', null, '审核：'],
        ],
        { 5: 'yyyy/m/d' },
      );

  test('reads an ordinary list below a title', () => {
    const table = read(plain());
    expect(table.headerRows).toEqual([1]);
    expect(table.columns).toMatchObject({ department: 1, position: 2, employeeName: 3, employeeId: 4, hireDate: 5 });
    expect(table.rows.map((row) => [row.row, row.department, row.position])).toEqual([
      [2, '运营部', '店长'],
      [3, '运营部', '运营专员'],
      [5, '设计部', '美工'],
    ]);
    expect(table.rows[0]?.people).toEqual([{ name: '张明', employeeId: 'E001', note: '', left: false }]);
    expect(table.rows[0]?.hireDate).toEqual({ year: 2023, month: 5, day: 1 });
    expect(table.rows[1]?.people[0]?.name).toBe('李四');
    expect(table.rows[2]?.people).toEqual([]);
    expect(table.skipped).toEqual([
      { row: 4, reason: 'subtotal' },
      { row: 6, reason: 'total' },
      { row: 7, reason: 'signature' },
    ]);
  });

  test('a person over several merged rows is one person; another post of hers is another row', () => {
    const table = read(
      sheet('表')
        .withHeader(['部门', '岗位', '姓名', '岗位职责'])
        .withRows([
          ['运营部', '店长', '张明', '1. 定计划'],
          [null, null, null, '2. 带团队'],
          ['客服部', '客服主管', '李静', '1. 排班'],
          ['客服部', '培训师', null, '2. 培训'],
        ])
        .withMerge(1, 0, 2, 1)
        .withMerge(1, 1, 2, 1)
        .withMerge(1, 2, 2, 1)
        .withMerge(3, 2, 2, 1),
    );
    expect(table.rows.map((row) => [row.row, row.position, row.people[0]?.name])).toEqual([
      [1, '店长', '张明'],
      [3, '客服主管', '李静'],
      [4, '培训师', '李静'],
    ]);
    expect(table.skipped).toEqual([{ row: 2, reason: 'continued' }]);
    expect(table.issues).toEqual([]);
  });

  test('fills a merged position down and says so', () => {
    const table = read(
      sheet('表')
        .withHeader(['部门', '岗位', '姓名'])
        .withRows([
          ['客服部', '售前客服', '张明'],
          [null, null, '李芳'],
          [null, null, '王强'],
        ])
        .withMerge(1, 1, 2, 1),
    );
    expect(table.rows.map((row) => [row.row, row.position, row.ownPosition])).toEqual([
      [1, '售前客服', true],
      [2, '售前客服', false],
    ]);
    expect(table.skipped).toEqual([{ row: 3, reason: 'noPosition' }]);
  });
});
