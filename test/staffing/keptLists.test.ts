import type { CellValue } from '../../src/base/grid';
import { findStaffingTable, type StaffingSearch } from '../../src/staffing/lists/findStaffingTable';
import type { StaffingRow } from '../../src/staffing/staffingTable';
import { sheet, type SheetBuilder } from '../support/sheetBuilder';

/** Lists as shops and warehouses keep them, with invented people. */

type Cells = readonly (CellValue | null)[];

const search = (...builders: SheetBuilder[]): StaffingSearch =>
  findStaffingTable(builders.map((builder) => builder.build()));
const list = (...rows: readonly Cells[]): SheetBuilder => sheet('Sheet1').withRows(rows);
const rowsOf = ({ tables }: StaffingSearch): readonly StaffingRow[] => tables.flatMap(({ rows }) => rows);
const placed = (found: StaffingSearch): string[] =>
  rowsOf(found).flatMap(({ people, position, department }) =>
    people.filter(({ left }) => !left).map(({ name }) => `${name}/${position}/${department}`),
  );

describe('where people work is their department, where no column says more', () => {
  test.each(['直播间', '线别', '工段', '库区'])('%s', (header) => {
    const found = search(
      list(
        ['人员分线表'],
        [header, '岗位', '姓名', '时段'],
        ['1号（女装）', '主播', '张映川', '9-13'],
        [null, '中控', '李晓雅', '9-13'],
        ['2号（童装）', '主播', '王思远', '13-18'],
      ),
    );
    expect(placed(found)).toEqual(['张映川/主播/1号（女装）', '李晓雅/中控/1号（女装）', '王思远/主播/2号（童装）']);
  });

  test('but not beside a department', () => {
    const found = search(
      list(
        ['直播间', '部门', '岗位', '姓名'],
        ['1号', '直播部', '主播', '张映川'],
        ['1号', '直播部', '中控', '李晓雅'],
      ),
    );
    expect(rowsOf(found).map(({ department }) => department)).toEqual(['直播部', '直播部']);
  });

  test('a studio heads its people', () => {
    const found = search(list(['序号', '姓名', '岗位'], ['女装直播间'], [1, '张映川', '主播'], [2, '李晓雅', '中控']));
    expect(placed(found)).toEqual(['张映川/主播/女装直播间', '李晓雅/中控/女装直播间']);
  });
});

describe('names of directories', () => {
  test('the family name first, below a header of a mail program', () => {
    const found = search(
      list(
        ['Display Name', 'E-mail Address', 'Job Title', 'Department'],
        ['Adler, Joan', 'ja@example.com', 'Content Writer', 'Marketing'],
        ["O'Brien, Mary Ann", 'mo@example.com', 'Graphic Designer', 'Marketing'],
      ),
    );
    expect(placed(found)).toEqual([
      'Joan Adler/Content Writer/Marketing',
      "Mary Ann O'Brien/Graphic Designer/Marketing",
    ]);
  });

  test.each<[string, readonly Cells[]]>([
    [
      'below the header of both',
      [
        ['#', 'Employee', null, 'Position'],
        [null, 'Last', 'First', null],
      ],
    ],
    ['by themselves', [['#', 'Last', 'First', 'Position']]],
  ])('Last and First %s', (_, headers) => {
    const people: Cells[] = [
      [1, 'Adler', 'Joan', 'Packer'],
      [2, 'Brandt', 'Noah', 'Picker'],
      [null, 'Total headcount', null, null],
    ];
    const builder = list(...headers, ...people);
    const found = search(headers.length > 1 ? builder.withMerge(0, 1, 1, 2) : builder);
    expect(placed(found)).toEqual(['Joan Adler/Packer/', 'Noah Brandt/Picker/']);
    expect(found.tables[0]?.issues).toEqual([]);
  });

  test('Last by itself is nobody', () => {
    const found = search(
      list(['Position', 'Last', 'Department'], ['Packer', 'Adler', 'Warehouse'], ['Picker', 'Brandt', 'Warehouse']),
    );
    expect(found.tables[0]?.columns.employeeName).toBeNull();
  });
});

describe('headings that count their people', () => {
  test.each([
    ['Customer Care (2)', 'Customer Care'],
    ['天猫（2人）', '天猫'],
    ['Warehouse', 'Warehouse'],
  ])('%s heads them in the column of names', (heading, department) => {
    const found = search(
      list(
        ['Name', 'Job', 'Status'],
        [heading],
        ['Joan Adler', 'Packer', 'Active'],
        ['Noah Brandt', 'Picker', 'Active'],
      ),
    );
    expect(placed(found)).toEqual([`Joan Adler/Packer/${department}`, `Noah Brandt/Picker/${department}`]);
    expect(found.tables[0]?.issues).toEqual([]);
  });

  test('a name by itself does not', () => {
    const found = search(
      list(
        ['Name', 'Job', 'Status'],
        ['Ruth Keller'],
        ['Joan Adler', 'Packer', 'Active'],
        ['Noah Brandt', 'Picker', 'Active'],
      ),
    );
    expect(placed(found)).toEqual(['Joan Adler/Packer/', 'Noah Brandt/Picker/']);
    expect(found.tables[0]?.issues).toMatchObject([{ code: 'peopleWithoutPosition', params: { name: 'Ruth Keller' } }]);
  });
});

test('a day without a year beside a state of leaving is in the past', () => {
  const found = search(
    list(
      ['Name', 'Job', 'Status'],
      ['Joan Adler', 'Packer', 'Left 31 Oct'],
      ['Noah Brandt', 'Picker', 'Active'],
      ['Ruth Keller', 'Picker', 'Resigned on 3 Nov 2026'],
      ['Tom Vance', 'Picker', 'Left-handed'],
    ),
  );
  expect(placed(found)).toEqual(['Noah Brandt/Picker/', 'Tom Vance/Picker/']);
});

test('a header of plain words is one, and names no department', () => {
  const found = search(
    list(
      ['Team', 'Who', 'Role in team', 'Since'],
      [null, null, null, '(year)'],
      ['Web shop', 'Joan Adler', 'SEO Specialist', 2019],
      [null, 'Noah Brandt', 'Web Content Editor', 2020],
    ),
  );
  expect(placed(found)).toEqual(['Joan Adler/SEO Specialist/Web shop', 'Noah Brandt/Web Content Editor/Web shop']);
});

test.each(['Team', 'Function'])('%s beside the names holds teams, although these are built like names', (header) => {
  const people: Cells[] = [
    ['Home Goods', 'Joan Adler', 'PPC Specialist'],
    ['Web Shop', 'Noah Brandt', 'Support Agent'],
  ];
  expect(placed(search(list([header, 'Name', 'Job Title'], ...people)))).toEqual([
    'Joan Adler/PPC Specialist/Home Goods',
    'Noah Brandt/Support Agent/Web Shop',
  ]);
});

describe('months side by side', () => {
  const beside = (left: string, right: string, header: Cells = ['姓名', '岗位']): StaffingSearch =>
    search(
      list(
        [left, null, null, right],
        [...header, null, ...header],
        ['张映川', '店长', null, '张映川', '店长'],
        ['李晓雅', '美工', null, '王思远', '美工'],
        ['赵一鸣', '客服', null, '赵一鸣', '客服'],
      )
        .withMerge(0, 0, 1, 2)
        .withMerge(0, 3, 1, 2),
    );
  const names = (found: StaffingSearch): string[] => rowsOf(found).map(({ people }) => people[0]?.name ?? '');
  const codes = (found: StaffingSearch): string[] =>
    found.tables.flatMap(({ issues }) => issues.map(({ code }) => code));

  test.each([
    ['10月', '11月', '王思远'],
    ['2026年11月人员', '2026年10月人员', '李晓雅'],
    ['December 2026', 'January 2027', '王思远'],
  ])('of %s and %s the later one is read, the other told', (left, right, second) => {
    const found = beside(left, right);
    expect(names(found)).toEqual(['张映川', second, '赵一鸣']);
    expect(codes(found)).toContain('otherBlock');
  });

  test('are not read together though the people differ', () => {
    const found = search(
      list(
        ['10月', null, null, '11月'],
        ['姓名', '岗位', null, '姓名', '岗位'],
        ['张映川', '店长', null, '王思远', '美工'],
        ['李晓雅', '美工', null, '赵一鸣', '客服'],
      ),
    );
    expect(names(found)).toEqual(['王思远', '赵一鸣']);
    expect(codes(found)).toContain('otherBlock');
  });

  test('shops are read together, whatever is said of the day', () => {
    const shops = (left: string, right: string): StaffingSearch =>
      search(
        list(
          [left, null, null, right],
          ['Name', 'Role', null, 'Name', 'Role'],
          ['Joan Adler', 'Buyer', null, 'Noah Brandt', 'Packer'],
          ['Ruth Keller', 'Picker', null, 'Tom Vance', 'Clerk'],
        ),
      );
    const everybody = ['Joan Adler', 'Ruth Keller', 'Noah Brandt', 'Tom Vance'];
    expect(names(shops('Shop one', 'Shop two'))).toEqual(everybody);
    expect(names(shops('Shop one, Nov 2026', 'Shop two, Nov 2026'))).toEqual(everybody);
    expect(names(shops('Shop one, Oct 2026', 'Shop two, Nov 2026'))).toEqual(everybody);
    expect(names(shops('Nov 2026', 'Nov 2026'))).toEqual(everybody);
  });
});

test('days beside people are left alone where posts stand below a word nobody knows', () => {
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
  const shifts = days.map(() => 'x');
  const roster = sheet('Staff roster').withRows([
    ['Zone', 'Associate', 'Task', ...days],
    ['Inbound', 'Joan Adler', 'Picker', ...shifts],
    [null, 'Noah Brandt', 'Packer', ...shifts],
    ['Returns', 'Ruth Keller', 'Packer', ...shifts],
    ['Total Workers: 3'],
  ]);
  const found = search(roster);
  expect(placed(found)).toEqual([
    'Joan Adler/Picker/Inbound',
    'Noah Brandt/Packer/Inbound',
    'Ruth Keller/Packer/Returns',
  ]);
  expect(found.tables[0]?.issues.map(({ code }) => code)).toEqual(['daysBeside']);
});

test.each<[string, string]>([
  ['Term Date', '10/15/2026'],
  ['Date left', '2026-10-15'],
  ['状态', '解约'],
  ['状态', '已终止合作'],
])('%s %s: who has left', (header, said) => {
  const found = search(
    list(['姓名', '岗位', header], ['张映川', '主播', null], ['李晓雅', '主播', said], ['王思远', '中控', null]),
  );
  expect(placed(found)).toEqual(['张映川/主播/', '王思远/中控/']);
});

describe('columns of further names', () => {
  const header = ['部门', '岗位', '人员名单', null, null, '缺编'];
  const rows: Cells[] = [
    ['客服部', '客服', '张映川', '李晓雅', '王思远', null],
    ['客服部', '客服组长', '周敏', null, null, 1],
    ['仓储部', '打包员', '赵一航', '孙可心', null, null],
  ];
  const all = ['张映川', '李晓雅', '王思远', '周敏', '赵一航', '孙可心'];
  const named = (builder: SheetBuilder): string[] =>
    rowsOf(search(builder)).flatMap(({ people }) => people.map(({ name }) => name));

  test('below one header merged over them', () => {
    expect(named(list(header, ...rows).withMerge(0, 2, 1, 3))).toEqual(all);
  });

  test('and behind it without a header', () => {
    expect(named(list(header, ...rows))).toEqual(all);
  });

  test('but not where a name stands beside nobody', () => {
    const [first = [], second = [], ...more] = rows;
    const gap = ['客服部', '客服组长', null, '周敏', null, 1];
    expect(named(list(header, first, gap, second, ...more))).not.toContain('孙可心');
  });
});

describe('people in columns beside the names', () => {
  const rows: Cells[] = [
    ['1号间', '主播', '张映川', '李晓雅'],
    ['1号间', '场控', '王思远', '周敏'],
    ['2号间', '主播', '赵一航', '孙可心'],
  ];
  const told = (builder: SheetBuilder): string[] =>
    search(builder)
      .tables.flatMap(({ issues }) => issues)
      .flatMap((issue) => (issue.code === 'peopleBeside' ? [`${issue.params.count} ${issue.params.name}`] : []));

  test('below a header that no list knows are told', () => {
    expect(told(list(['直播间', '岗位', '早场', '晚场'], ...rows))).toEqual(['3 李晓雅']);
    const [first = [], second = []] = rows;
    const several = [first, [...second.slice(0, 3), '周敏、孙可心，吴越']];
    expect(told(list(['直播间', '岗位', '早场', '晚场'], ...several))).toEqual(['4 李晓雅']);
  });

  test('but nobody whom the header calls somebody else, and no places that come again', () => {
    expect(told(list(['直播间', '岗位', '姓名', '紧急联系人'], ...rows))).toEqual([]);
    const places = rows.map((row) => [...row.slice(0, 3), '金华']);
    expect(told(list(['直播间', '岗位', '姓名', '驻点'], ...places))).toEqual([]);
  });

  test('below one header again and again are read', () => {
    const found = search(
      list(
        ['部门', '小组', '岗位', '组长', '组员', '组员'],
        ['运营部', '天猫组', '运营', '张映川', '李晓雅', '王思远'],
        ['运营部', '抖音组', '运营', '周敏', '赵一航', null],
      ),
    );
    expect(placed(found)).toEqual([
      '张映川/运营/天猫组',
      '李晓雅/运营/天猫组',
      '王思远/运营/天猫组',
      '周敏/运营/抖音组',
      '赵一航/运营/抖音组',
    ]);
  });
});

test('a title above the header that comes again is nobody, and a numbered one ends what an earlier one said', () => {
  const header = ['姓名', '部门', '岗位', '入职日期'];
  const found = search(
    list(
      ['一、在职人员'],
      header,
      ['张映川', '客服部', '客服', '2024-03-01'],
      ['李晓雅', '客服部', '客服', '2024-05-01'],
      ['二、离职人员'],
      header,
      ['王思远', '客服部', '客服', '2023-03-01'],
      ['三、本月入职'],
      header,
      ['周敏', '仓储部', '打包员', '2026-11-02'],
    ),
  );
  expect(placed(found)).toEqual(['张映川/客服/客服部', '李晓雅/客服/客服部', '周敏/打包员/仓储部']);
  expect(found.tables.flatMap(({ issues }) => issues)).toEqual([]);
});

test('處 above 課: both are levels of the department', () => {
  const found = search(
    list(
      ['處', '課', '職務', '姓名'],
      ['營運處', '通路課', '課長', '張映川'],
      ['營運處', '行銷課', '行銷專員', '李曉雅'],
      ['倉儲處', '出貨課', '出貨員', '王思遠'],
    ),
  );
  expect(rowsOf(found).map(({ departmentPath }) => departmentPath.join('/'))).toEqual([
    '營運處/通路課',
    '營運處/行銷課',
    '倉儲處/出貨課',
  ]);
});
