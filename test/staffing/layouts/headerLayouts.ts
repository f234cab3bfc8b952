import { draft, PLAIN, STAFF, type Column, type Layout } from './layout';

const withHeader = (name: string, columns: readonly Column[]): Layout =>
  draft(columns)
    .header()
    .people(...STAFF)
    .layout(name);

/** Where the header stands and how it is written. */
export function headerLayouts(): Layout[] {
  return [
    withHeader('header in the first row', PLAIN),
    draft(PLAIN)
      .title('某某电商 2026 年度岗位编制表')
      .header()
      .people(...STAFF)
      .layout('title above'),
    draft(PLAIN)
      .title('岗位编制表')
      .other(
        ['编制单位：人力资源部', null, '日期：2026年3月'],
        ['说明：本表按月更新，离职人员不在内，请各部门负责人于每月 5 日前核对。'],
      )
      .blank()
      .header()
      .people(...STAFF)
      .layout('title, unit line, note and a blank line above'),
    draft(PLAIN)
      .at(4, 2)
      .header()
      .people(...STAFF)
      .layout('list starts at C5'),
    withHeader('spaces between the letters', [
      ['department', '部 门'],
      ['position', '岗　位'],
      ['employeeName', '姓  名'],
    ]),
    withHeader('line breaks', [
      ['department', '部门\n名称'],
      ['position', '岗位\n名称'],
      ['employeeName', '姓\n名'],
    ]),
    withHeader('bilingual in one cell', [
      ['department', '部门 Department'],
      ['position', '岗位 Position'],
      ['employeeName', '姓名 Name'],
    ]),
    withHeader('bilingual with line breaks', [
      ['department', '部门\nDepartment'],
      ['position', '职位\nJob Title'],
      ['employeeName', '姓名\nName'],
    ]),
    withHeader('required marks', [
      ['department', '*部门（必填）'],
      ['position', '*岗位(必填)'],
      ['employeeName', '姓名【选填】'],
    ]),
    withHeader('Traditional', [
      ['department', '部門'],
      ['position', '職位'],
      ['employeeName', '姓名'],
      ['employeeId', '員工編號'],
      ['hireDate', '到職日期'],
    ]),
    withHeader('invisible characters', [
      ['department', '\ufeff部门'],
      ['position', '岗\u200b位'],
      ['employeeName', '\u00a0姓名\u00a0'],
    ]),
    withHeader('full width', [
      ['department', '部门：'],
      ['position', '岗位：'],
      ['employeeName', '姓名：'],
      ['kpi', 'ＫＰＩ'],
    ]),
    draft(PLAIN)
      .header()
      .header(['Department', 'Position', 'Name'])
      .people(...STAFF)
      .layout('second language in a second row'),
    groupHeadings(),
    twoRowsPartlyMerged(),
    englishSheet(),
    draft(PLAIN)
      .noHeader()
      .people(...STAFF)
      .layout('no header'),
    (() => {
      const list = draft([
        [null, '序号'],
        ['department', '部门'],
        ['position', '岗位'],
        ['employeeName', '姓名'],
        ['employeeId', '工号'],
      ])
        .title('花名册')
        .noHeader();
      STAFF.forEach(([department, position, employeeName], index) =>
        list.row({ x0: index + 1, department, position, employeeName, employeeId: `E10${index}` }),
      );
      return list.layout('no header below a title');
    })(),
  ];
}

function groupHeadings(): Layout {
  const columns: Column[] = [
    ['department', '部门'],
    ['position', '岗位'],
    ['employeeName', '姓名'],
    ['employeeId', '工号'],
    ['hireDate', '入职日期'],
  ];
  const list = draft(columns);
  list.header(['组织信息', null, '人员信息']).merge(0, 0, 1, 2).merge(0, 2, 1, 3);
  list.header();
  list.people(...STAFF.map(([a, b, c], index) => [a, b, c, `E${index}01`, `2023-05-0${index + 1}`] as const));
  return list.layout('two rows: group headings over everything');
}

function twoRowsPartlyMerged(): Layout {
  const columns: Column[] = [
    [null, '序号'],
    ['department', '部门'],
    ['position', '岗位'],
    ['headcount', '编制'],
    [null, '实有'],
    ['employeeName', '姓名'],
    [null, '备注'],
  ];
  const list = draft(columns).title('2026 年编制表');
  list.header(['序号', '部门', '岗位', '人员情况', null, null, '备注']);
  list.header([null, null, null, '编制', '实有', '姓名', null]);
  for (const column of [0, 1, 2, 6]) list.merge(1, column, 2);
  list.merge(1, 3, 1, 3);
  STAFF.forEach(([department, position, employeeName], index) =>
    list.row({ x0: index + 1, department, position, headcount: 2, x4: 1, employeeName }),
  );
  return list.layout('two rows: some headers merged downwards');
}

function englishSheet(): Layout {
  const list = draft(
    [
      ['employeeId', 'Employee ID'],
      ['employeeName', 'Full Name'],
      ['position', 'Job Title'],
      ['department', 'Dept.'],
      ['manager', 'Reports To'],
      ['hireDate', 'Start Date'],
      [null, 'Email'],
    ],
    'Headcount',
  );
  list.header();
  const people = [
    ['A01', 'Li Lei', 'Store Manager', 'Operations'],
    ['A02', 'Han Meimei', 'Customer Service Specialist', 'Customer Service'],
    ['A03', 'Wang Fang', 'Visual Designer', 'Design'],
  ] as const;
  for (const [employeeId, employeeName, position, department] of people) {
    list.row({
      employeeId,
      employeeName,
      position,
      department,
      manager: 'Zhang Wei',
      hireDate: '2022/03/04',
      x6: 'x@example.com',
    });
  }
  return list.layout('English');
}
