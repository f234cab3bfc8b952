import type { CellValue } from '../../src/base/grid';
import { findStaffingTable, type StaffingSearch } from '../../src/staffing/lists/findStaffingTable';
import type { StaffingRow } from '../../src/staffing/staffingTable';
import { sheet, type SheetBuilder } from '../support/sheetBuilder';

/** What people of online shops write on their lists, by kinds; invented people. */

type Cells = readonly (CellValue | null)[];

const search = (...builders: SheetBuilder[]): StaffingSearch =>
  findStaffingTable(builders.map((builder) => builder.build()));
const list = (name: string, ...rows: readonly Cells[]): SheetBuilder => sheet(name).withRows(rows);
const rowsOf = ({ tables }: StaffingSearch): StaffingRow[] => tables.flatMap(({ rows }) => rows);
const named = ({ people }: StaffingRow): string => people.map(({ name }) => name).join('、');
const read = (...rows: readonly Cells[]): StaffingRow[] => rowsOf(search(list('Sheet1', ...rows)));

describe('headers in other words', () => {
  test.each([
    ['Team Member', 'Role', 'Business Function', "Manager's Name"],
    ['Staff Member', 'Title', 'Department / Team', 'Line Mgr'],
    ['Incumbents', 'Position', 'Dept.', 'Supervisor'],
    ['同仁姓名', '職稱', '單位', '直屬主管'],
  ])('%j | %j | %j | %j', (name, position, department, manager) => {
    const rows = read(
      [name, position, department, manager],
      ['Ana Moreau', 'Marketplace Specialist', 'Operations', 'Leon Hartley'],
      ['Hugo Novak', 'Packer', 'Warehouse', 'Ana Moreau'],
    );
    expect(rows.map((row) => [named(row), row.position, row.department, row.manager])).toEqual([
      ['Ana Moreau', 'Marketplace Specialist', 'Operations', 'Leon Hartley'],
      ['Hugo Novak', 'Packer', 'Warehouse', 'Ana Moreau'],
    ]);
  });

  test('what somebody did before is no post, in Simplified and Traditional', () => {
    for (const before of ['到職前職務', '入职前岗位', '调岗前所在部门']) {
      const [row] = read([before, '姓名', '职务'], ['店员', '张映川', '客服主管'], ['文员', '李晓雅', '美工']);
      expect([row?.position, row?.department]).toEqual(['客服主管', '']);
    }
  });

  test('職稱 beside 職務 is asked about, 职称 is a rank', () => {
    const both = search(
      list('Sheet1', ['姓名', '職務', '職稱'], ['陳怡君', '組長', '專員'], ['林志明', '組員', '專員']),
    );
    expect(both.tables[0]?.issues.map(({ code }) => code)).toContain('ambiguousColumn');
    const ranks = search(
      list('Sheet1', ['姓名', '岗位', '职称'], ['张映川', '会计', '中级'], ['李晓雅', '出纳', '初级']),
    );
    expect(ranks.tables[0]?.columns.position).toBe(1);
    expect(ranks.tables[0]?.issues).toEqual([]);
  });

  test('two lists side by side under "Title" are both read, each in the department above it', () => {
    const builder = list(
      'Team List',
      ['Creative', null, null, 'Procurement', null],
      ['Name', 'Title', null, 'Name', 'Title'],
      ['Ana Moreau', 'Copywriter', null, 'Leon Hartley', 'Buyer'],
      ['Hugo Novak', 'Photographer', null, 'Priya Osei', 'Buyer'],
    );
    expect(rowsOf(search(builder)).map((row) => [named(row), row.department])).toEqual([
      ['Ana Moreau', 'Creative'],
      ['Hugo Novak', 'Creative'],
      ['Leon Hartley', 'Procurement'],
      ['Priya Osei', 'Procurement'],
    ]);
  });

  test('a sheet called Team List names no department', () => {
    const found = search(list('Team List', ['Name', 'Title'], ['Ana Moreau', 'Copywriter'], ['Leo Hartley', 'Buyer']));
    expect(rowsOf(found).map(({ department }) => department)).toEqual(['', '']);
  });
});

describe('headings of departments that end in no word for one', () => {
  const HEADER = ['No', 'Name', 'Position'];
  const under = (first: Cells, second: Cells): string[] =>
    read(
      HEADER,
      first,
      [1, 'Ana Moreau', 'Copywriter'],
      [2, 'Leon Hartley', 'Photographer'],
      second,
      [3, 'Priya Osei', 'Packer'],
      [4, 'Hugo Novak', 'Buyer'],
    ).map(({ department }) => department);

  test.each([
    ['Creative', 'Dropship'],
    ['天猫', '品牌策划'],
    ['Creative (2)', 'Dropship (2)'],
    ['—— Creative ——', '--- Dropship ---'],
    ['部門：Creative', 'Department: Dropship'],
  ])('%j and %j', (first, second) => {
    const bare = (text: string): string => text.replace(/ \(2\)|[—-]{2,}|^.*[:：]/g, '').trim();
    expect(under([first], [second])).toEqual([bare(first), bare(first), bare(second), bare(second)]);
  });

  test('merged over the list as well', () => {
    const builder = list(
      'Sheet1',
      HEADER,
      ['Customer Success'],
      [1, 'Ana Moreau', 'Copywriter'],
      [2, 'Leo Ray', 'Buyer'],
    );
    const [row] = rowsOf(search(builder.withMerge(1, 0, 1, 3)));
    expect(row?.department).toBe('Customer Success');
  });

  test.each([
    'Full time',
    'Contractors',
    'Night shift',
    '兼职',
    '以下为外包人员',
    '试用期员工',
    'Total 2',
    'See note: new',
  ])('%j is none', (text) => {
    expect(under(['Creative'], [text])).toEqual(['Creative', 'Creative', 'Creative', 'Creative']);
  });

  test.each(['Department: Creative', '▶ Creative', '【Creative】'])('%j in the column of posts is one', (text) => {
    const rows = read(['Position', 'Name'], [text], ['Copywriter', 'Ana Moreau'], ['Photographer', 'Leon Hartley']);
    expect(rows.map((row) => [row.position, row.department])).toEqual([
      ['Copywriter', 'Creative'],
      ['Photographer', 'Creative'],
    ]);
  });

  test('a title above the header of the next page is none', () => {
    const pages = read(HEADER, [1, 'Ana Moreau', 'Copywriter'], ['Springfield'], HEADER, [2, 'Leon Hartley', 'Buyer']);
    expect(pages.map(({ department }) => department)).toEqual(['', '']);
  });
});

describe('places that are free', () => {
  test.each(
    '缺额 出缺 遇缺不补 岗位空缺 未招到 徵才中 空缺-招聘中 待招（替补王芳） 待招/急 Vacant_-_Req_1234 TBH_Q1 New_hire_pending Open_Req Vacant_-_recruiting Hiring_in_progress [Vacant] Vacant_(was_Ana_Moreau) Open_-_Q3'
      .split(' ')
      .map((text) => text.replace(/_/g, ' ')),
  )('%j is nobody', (text) => {
    const rows = read(['部门', '岗位', '姓名'], ['运营部', '店长', '张映川'], ['运营部', '运营助理', text]);
    expect(rows.map((row) => [named(row), row.nobody])).toEqual([
      ['张映川', undefined],
      ['', 'vacant'],
    ]);
  });

  test.each(['Open Sesame', 'Hiring Chan', 'Tbhat Rao', '缺一 张', '安缺'])('%j may be a name', (text) => {
    const rows = read(['Department', 'Position', 'Name'], ['Sales', 'Buyer', 'Ana Moreau'], ['Sales', 'Packer', text]);
    expect(rows[1]?.nobody).toBeUndefined();
  });
});

describe('names with something else of the same person', () => {
  test.each([
    ['张承恩/Amy', '张承恩'],
    ['Amy Ray | 张承恩', '张承恩'],
    ['A0102 张承恩', '张承恩'],
    ['张承恩A0102', '张承恩'],
    ['Ana Moreau/A0102', 'Ana Moreau'],
    ['A0102-Ana Moreau', 'Ana Moreau'],
    ['Ana Moreau - terminated', 'Ana Moreau'],
    ['張承恩 0912345672', '張承恩'],
    ['張承恩 0912-345-672', '張承恩'],
    ['△张承恩', '张承恩'],
    ['张承恩※', '张承恩'],
  ])('%j is one', (text, name) => {
    const header = ['部门', '岗位', '姓名'];
    const [row] = read(header, ['运营部', '店长', text], ['运营部', '运营助理', text.replace('2', '3')]);
    expect(row && named(row)).toBe(name);
  });

  test('the number is theirs where no column of numbers stands beside', () => {
    const [own] = read(['岗位', '姓名'], ['店长', '张承恩 A0102'], ['美工', '李晓雅 A0103']);
    expect(own?.people).toEqual([{ name: '张承恩', employeeId: 'A0102', note: '', left: false }]);
    const [other] = read(['工号', '岗位', '姓名'], ['B7', '店长', '张承恩 A0102'], ['B8', '美工', '李晓雅 A0103']);
    expect(other?.people[0]?.employeeId).toBe('B7');
  });

  test('two people are two', () => {
    const [row] = read(['岗位', '姓名'], ['店长', '张承恩/李晓雅'], ['美工', '王思远']);
    expect(row && named(row)).toBe('张承恩、李晓雅');
  });
});

describe('superiors', () => {
  const superior = (text: string, names: readonly [string, string] = ['雷映霞', '何晓峰']): string | undefined =>
    read(
      ['工号', '姓名', '岗位', '直属上级'],
      ['A0101', names[0], '运营经理', ''],
      ['A0102', names[1], '运营助理', text],
    )[1]?.manager;

  test.each([
    '经理-雷映霞',
    '雷映霞（运营总监）',
    '雷映霞/A0101',
    'A0101 雷映霞',
    'A0101-雷映霞',
    '雷映霞A0101',
    'A0101',
  ])('%j is shown by name', (text) => {
    expect(superior(text)).toBe('雷映霞');
  });

  test('in English, and family name first as the list has its people', () => {
    expect(superior('Manager-Grace Barros', ['Grace Barros', 'Ana Lee'])).toBe('Grace Barros');
    expect(superior('E0495 Grace Barros', ['Grace Barros', 'Ana Lee'])).toBe('Grace Barros');
    expect(superior('Barros, Grace', ['Barros, Grace', 'Lee, Ana'])).toBe('Grace Barros');
  });

  test('a post alone stays as it is typed, and so do two people', () => {
    expect(superior('运营总监')).toBe('运营总监');
    expect(superior('雷映霞-何晓峰')).toBe('雷映霞-何晓峰');
  });
});

describe('who has left', () => {
  const left = (header: string, text: string, other = ''): boolean | undefined =>
    read(
      ['姓名', '部门', '岗位', header],
      ['张映川', '运营部', '店长', text],
      ['李晓雅', '客服部', '售前客服', other],
    )[0]?.people[0]?.left;

  test.each([
    ['状态', '退职'],
    ['状态', '已离'],
    ['在职状况', '資遣'],
    ['在职/离职', '离职'],
    ['备注', '离职（个人原因）'],
    ['备注', '已办离职手续'],
    ['备注', '3/15離職'],
    ['备注', '自請離職'],
    ['Notes', 'Left 31 Mar 2026'],
    ['Notes', 'Resigned.'],
    ['Notes', 'No longer with the company'],
    ['Remarks', 'left the company in March'],
    ['Active?', 'No'],
    ['Left', '√'],
    ['Current employee?', 'N'],
    ['Employment Status', 'Former'],
  ])('%j %j has', (header, text) => {
    expect(left(header, text)).toBe(true);
  });

  test('"Inactive" does where others are active', () => {
    expect(left('Status', 'Inactive', 'Active')).toBe(true);
    expect(left('Status', 'Inactive', 'Locked')).toBe(false);
  });

  test.each([
    ['备注', '接替离职的王芳'],
    ['备注', '离职证明（已交）'],
    ['备注', '计划4月离职'],
    ['Notes', 'Left-handed'],
    ['Notes', 'Left a laptop at home'],
    ['Notes', 'Replaces a leaver'],
    ['Notes', 'Retired army officer'],
    ['Active?', 'Yes'],
  ])('%j %j has not', (header, text) => {
    expect(left(header, text)).toBe(false);
  });
});
