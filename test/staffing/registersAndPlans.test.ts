import type { CellValue } from '../../src/base/grid';
import { findStaffingTable } from '../../src/staffing/lists/findStaffingTable';
import { readStaffingTable } from '../../src/staffing/lists/readStaffingTable';
import type { StaffingTable } from '../../src/staffing/staffingTable';
import { sheet, type SheetBuilder } from '../support/sheetBuilder';

/** Directories, insurance lists, budgets and workbooks with a sheet for each department, as HR keeps them. */

type Cells = readonly (CellValue | null)[];

function read(builder: SheetBuilder): StaffingTable {
  const { table } = readStaffingTable(builder.build().grid);
  if (!table) throw new Error('no list found');
  return table;
}
const list = (...rows: Cells[]): StaffingTable => read(sheet('名单').withRows(rows));

/** Who is there, and in which department. */
const there = ({ rows }: StaffingTable): string[] =>
  rows.flatMap(({ people, department }) =>
    people.filter(({ left }) => !left).map(({ name }) => `${name} ${department}`.trim()),
  );

describe('who has left', () => {
  test.each(['人员状态\nStatus', '员工状态 Employee Status', 'Status/状态'])(
    'is told by a header in two languages: %j',
    (state) => {
      const table = list(
        ['姓名', '部门', '职务', state],
        ['张映川', '客服部', '客服', '在职'],
        ['李晓雅', '客服部', '客服', '离职'],
      );
      expect(there(table)).toEqual(['张映川 客服部']);
    },
  );

  test.each(['本月减员', '减员名单（2人）', '本月离职', '退保人员'])(
    'stands below %s, also below a header of its own',
    (heading) => {
      const table = list(
        ['序号', '姓名', '身份证号码', '部门', '岗位', '缴费基数'],
        [1, '张映川', '330102199001011234', '客服部', '售前客服', 4812],
        [2, '李晓雅', '330102199101011234', '客服部', '售后客服', 4812],
        ['合计', null, null, null, null, 9624],
        [null],
        [heading],
        ['序号', '姓名', '身份证号码', '部门', '岗位', '减员月份'],
        [1, '周一凡', '330102199201011234', '客服部', '售前客服', '2026-10'],
      );
      expect(there(table)).toEqual(['张映川 客服部', '李晓雅 客服部']);
    },
  );

  test('who has come this month is below the heading of those who came', () => {
    const table = list(
      ['姓名', '部门', '岗位'],
      ['本月减员'],
      ['周一凡', '客服部', '售前客服'],
      ['本月增员'],
      ['张映川', '客服部', '售前客服'],
    );
    expect(there(table)).toEqual(['张映川 客服部']);
  });

  test.each([
    ['Lifecycle status', 'Terminated'],
    ['Last day of work', '2024-04-30'],
    ['Last day worked', '2024-04-30'],
  ])('is told by %s', (header, left) => {
    const table = list(
      ['Display name', 'Job', 'Department', header],
      ['Elena Novak', 'Packer', 'Warehouse', left],
      ['Omar Silva', 'Picker', 'Warehouse', null],
    );
    expect(there(table)).toEqual(['Omar Silva Warehouse']);
  });

  test('is no longer insured since a day that is over', () => {
    const table = list(
      ['姓名', '部門', '職稱', '加保日期', '退保日期'],
      ['林雅婷', '客服部', '客服專員', '2020-01-01', null],
      ['陳冠豪', '客服部', '客服專員', '2021-01-01', '2022-08-31'],
    );
    expect(there(table)).toEqual(['林雅婷 客服部']);
  });
});

test.each<[string, readonly (string | null)[]]>([
  ['for nobody', [null, null, null]],
  ['for one', ['Lizzy', null, null]],
])(
  'names in parts count where the preferred name is filled in %s',
  (_, [first = null, second = null, third = null]) => {
    const table = list(
      ['Last Name', 'First Name', 'Preferred Name', 'Job Title', 'Department'],
      ['Novak', 'Elena', first, 'Account Manager', 'Marketplace'],
      ['Silva', 'Omar', second, 'Listing Specialist', 'Marketplace'],
      ['Okafor', 'Ruth', third, 'Packer', 'Warehouse'],
    );
    expect(there(table)).toEqual(['Elena Novak Marketplace', 'Omar Silva Marketplace', 'Ruth Okafor Warehouse']);
    expect(table.issues.map(({ code }) => code)).not.toContain('ambiguousColumn');
  },
);

test.each(['负责店铺', '对接品牌', '运营平台名称'])('%s is what somebody looks after, and no department', (header) => {
  const table = read(
    sheet('运营部').withRows([
      ['序号', '姓名', '岗位', header],
      [1, '张映川', '天猫运营', '旗舰店'],
      [2, '李晓雅', '运营助理', '专卖店'],
    ]),
  );
  expect(there(table)).toEqual(['张映川 运营部', '李晓雅 运营部']);
});

describe('a workbook with a sheet for each department', () => {
  const care = sheet('客服部').withRows([
    ['编号', '员工姓名', '职位', '班次', '进公司日期'],
    [1, '张映川', '客服主管', '早班', '2024-01-02'],
    [2, '李晓雅', '售前客服', '晚班', '2024-02-02'],
  ]);
  const store = sheet('仓储部').withRows([
    ['No.', '姓名', '工种', '电话'],
    [1, '周一凡', '打包员', '13800001111'],
    [2, '赵一鸣', '拣货员', '13800002222'],
  ]);

  test('is one list, however each of them calls its columns', () => {
    const { tables } = findStaffingTable([care.build(), store.build()]);
    expect(tables.flatMap(there)).toEqual(['张映川 客服部', '李晓雅 客服部', '周一凡 仓储部', '赵一鸣 仓储部']);
  });

  test('whose people come again, or whose name is no department’s, are not read with it', () => {
    const again = sheet('电商部').withRows([
      ['姓名', '头衔', '特长'],
      ['周一凡', '打包员', '快'],
      ['赵一鸣', '拣货员', '准'],
    ]);
    const other = sheet('Sheet2').withRows([
      ['员工', '工种', '特长'],
      ['孙明', '打包员', '快'],
      ['吴桐', '拣货员', '准'],
    ]);
    const { tables } = findStaffingTable([care.build(), store.build(), other.build(), again.build()]);
    expect(tables.map((table) => table.sheet)).toEqual(['客服部', '仓储部']);
  });
});

describe('a heading that counts people', () => {
  const directory = (heading: string): StaffingTable =>
    list(['分機', '中文姓名', '職稱'], [heading], [201, '林雅婷', '客服主管'], [202, '陳冠豪', '客服專員']);

  test('gives the department its name without the number', () => {
    expect(there(directory('客服部（2）'))).toEqual(['林雅婷 客服部', '陳冠豪 客服部']);
  });

  test('keeps a number that does not count them', () => {
    expect(there(directory('客服部（1）'))).toEqual(['林雅婷 客服部（1）', '陳冠豪 客服部（1）']);
  });
});

describe('a budget of places', () => {
  const HEADER: Cells = [
    'Dept',
    'Role',
    'Req ID',
    'Status',
    'Incumbent',
    'Start',
    'Base',
    'Jan-27',
    'Feb-27',
    'Mar-27',
    'Apr-27',
    'May-27',
    'Jun-27',
  ];
  const table = list(
    HEADER,
    ['Finance', 'Finance Manager', 'R-1', 'Filled', 'Elena Novak', '2020-01-02', 60000, 1, 1, 1, 1, 1, 1],
    ['Finance', 'Accountant', 'R-2', 'Open', 'New hire', 'Q1', 60000, 0, 0, 1, 1, 1, 1],
    ['Finance', 'Accountant', 'R-3', 'Backfill', 'Backfill', 'Q1', 60000, 0, 0, 1, 1, 1, 1],
  );

  test('has its header above the months', () => {
    expect(table.headerRows).toEqual([0]);
    expect(table.issues.map(({ code }) => code)).not.toContain('noHeader');
  });

  test('names nobody where somebody new is to come', () => {
    expect(there(table)).toEqual(['Elena Novak Finance']);
    expect(table.rows.map(({ nobody }) => nobody)).toEqual([undefined, 'vacant', 'vacant']);
  });
});

test('a row beside the lower ends of merged headers belongs to the header', () => {
  const builder = sheet('合同台账').withRows([
    ['序号', '姓名', '部门', '岗位', '第一次合同', null, '第三次\n（无固定期限）'],
    [null, null, null, null, '起始日', '终止日', '起始日'],
    [1, '张映川', '客服部', '售前客服', '2020-03-01', '2023-02-28', null],
    [2, '李晓雅', '客服部', '售后客服', '2021-03-01', '2024-02-28', '2024-03-01'],
  ]);
  for (const column of [0, 1, 2, 3]) builder.withMerge(0, column, 2, 1);
  const table = read(builder.withMerge(0, 4, 1, 2));
  expect(table.headerRows).toEqual([0, 1]);
  expect(table.skipped).toEqual([]);
  expect(there(table)).toEqual(['张映川 客服部', '李晓雅 客服部']);
});
