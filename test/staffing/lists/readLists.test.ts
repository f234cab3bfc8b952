import { findStaffingTable, type FindOptions } from '../../../src/staffing/lists/findStaffingTable';
import { GridView } from '../../../src/staffing/cells/gridView';
import { readLists, speaksOfOther, type ListCorrection } from '../../../src/staffing/lists/readLists';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

const HEADER = ['岗位', '姓名', '工号'];
const OPERATIONS = [
  ['店长', '张明', 'E001'],
  ['运营专员', '李静', 'E002'],
  ['运营专员', '王强', 'E003'],
];
const SERVICE = [
  ['客服主管', '刘洋', 'E011'],
  ['售前客服', '陈晨', 'E012'],
  ['售后客服', '赵雪', 'E013'],
];
const WAREHOUSE = [
  ['仓库主管', '孙浩', 'E021'],
  ['打包员', '周敏', 'E022'],
];

/** Rows as [sheet, row, department, position, name]. */
function rowsOf(sheets: readonly SheetBuilder[], options: FindOptions = {}) {
  return findStaffingTable(
    sheets.map((each) => each.build()),
    options,
  ).tables.flatMap((table) =>
    table.rows.map((row) => [table.sheet, row.row, row.department, row.position, row.people[0]?.name]),
  );
}

function put(builder: SheetBuilder, row: number, column: number, lines: readonly (readonly string[])[]): SheetBuilder {
  lines.forEach((line, r) => line.forEach((text, c) => builder.withCell(row + r, column + c, text)));
  return builder;
}

const department = (name: string, rows: readonly (readonly string[])[]) =>
  sheet(name).withHeader(HEADER).withRows(rows);

describe('a sheet for each department', () => {
  const company = () => [
    department('运营部', OPERATIONS),
    department('客服部', SERVICE),
    department('仓储部', WAREHOUSE),
  ];

  test('all of them are read, in sheet order, each with its own department', () => {
    expect(rowsOf(company())).toEqual([
      ['运营部', 1, '运营部', '店长', '张明'],
      ['运营部', 2, '运营部', '运营专员', '李静'],
      ['运营部', 3, '运营部', '运营专员', '王强'],
      ['客服部', 1, '客服部', '客服主管', '刘洋'],
      ['客服部', 2, '客服部', '售前客服', '陈晨'],
      ['客服部', 3, '客服部', '售后客服', '赵雪'],
      ['仓储部', 1, '仓储部', '仓库主管', '孙浩'],
      ['仓储部', 2, '仓储部', '打包员', '周敏'],
    ]);
  });

  test('a sheet with everybody is read alone, whatever its name', () => {
    const everybody = sheet('Sheet4')
      .withHeader(HEADER)
      .withRows([...OPERATIONS, ...SERVICE, ...WAREHOUSE]);
    const { tables, considered } = findStaffingTable([...company(), everybody].map((each) => each.build()));
    expect(tables.map((table) => table.sheet)).toEqual(['Sheet4']);
    expect(considered.filter(({ apart }) => apart === 'samePeople')).toHaveLength(3);
  });

  test('also when one department is nearly everybody', () => {
    const service = Array.from({ length: 12 }, (_, index) => [
      '售前客服',
      `陈${'一二三四五六七八九十甲乙'[index] ?? ''}`,
      `E1${index}`,
    ]);
    const sheets = [
      department('客服部', service),
      department('仓储部', WAREHOUSE),
      department('花名册', [...service, ...WAREHOUSE]),
    ];
    const read = (...builders: readonly SheetBuilder[]) =>
      findStaffingTable(builders.map((each) => each.build())).tables.map((table) => table.sheet);
    expect(read(...sheets)).toEqual(['花名册']);
    expect(read(...[...sheets].reverse())).toEqual(['花名册']);
    expect(read(department('客服部', service).activated(), ...sheets.slice(1))).toEqual(['花名册']);
  });

  test.each([
    [
      'leavers',
      sheet('离职人员')
        .withHeader(HEADER)
        .withRows([['店长', '何静', 'E090']]),
    ],
    ['newcomers', department('本月入职', [['店长', '何静', 'E090']])],
    [
      'candidates',
      sheet('招聘候选')
        .withHeader(HEADER)
        .withRows([['店长', '何静', '']]),
    ],
    [
      'an old copy',
      sheet('运营部（旧）')
        .withHeader(HEADER)
        .withRows([['店长', '何静', 'E090']]),
    ],
    ['a hidden sheet', department('财务部', [['会计', '何静', 'E090']]).hidden()],
    ['the same people again', sheet('通讯').withHeader(HEADER).withRows(SERVICE)],
    [
      'a table of headcounts',
      sheet('编制')
        .withHeader(['岗位', '编制'])
        .withRows([
          ['店长', '2'],
          ['客服', '9'],
        ]),
    ],
    [
      'a list of other columns',
      sheet('参会')
        .withHeader(['姓名', '岗位', '座位', '酒店'])
        .withRows([['何静', '店长', '1', 'A']]),
    ],
  ])('%s is not read with them', (_, other) => {
    const names = new Set(rowsOf([...company(), other]).map(([name]) => name));
    expect([...names]).toEqual(['运营部', '客服部', '仓储部']);
  });

  test('a team stands within the department its sheet is named after', () => {
    const warehouse = sheet('仓储部')
      .withHeader(['班组', '岗位', '姓名'])
      .withRows([
        ['一组', '打包员', '周敏'],
        ['二组', '拣货员', '孙浩'],
      ]);
    const { tables } = findStaffingTable([warehouse.build()]);
    expect(tables[0]?.rows.map((row) => [row.department, row.departmentPath])).toEqual([
      ['一组', ['仓储部', '一组']],
      ['二组', ['仓储部', '二组']],
    ]);
  });

  test('the same list of two months is read once', () => {
    const sheets = [
      department('9月', OPERATIONS),
      department('10月', [
        ['店长', '何静', 'E090'],
        ['美工', '许佳', 'E091'],
      ]),
    ];
    expect(new Set(rowsOf(sheets).map(([name]) => name)).size).toBe(1);
  });

  test('the sheets a person names are read, whatever they are, and no others', () => {
    const old = sheet('运营部（旧）')
      .withHeader(HEADER)
      .withRows([['店长', '何静', 'E090']]);
    expect(rowsOf([...company(), old], { sheets: ['客服部', '运营部（旧）'] }).map(([name]) => name)).toEqual([
      '客服部',
      '客服部',
      '客服部',
      '运营部（旧）',
    ]);
  });

  test('a list that a person left out is not read; all of them cannot be left out', () => {
    const out = (name: string) => ({ sheet: name, block: 0, leaveOut: true });
    const read = rowsOf(company(), { corrections: [out('客服部')] });
    expect(new Set(read.map(([name]) => name))).toEqual(new Set(['运营部', '仓储部']));
    expect(rowsOf(company(), { corrections: ['运营部', '客服部', '仓储部'].map(out) })).toHaveLength(8);
  });
});

describe('several lists on one sheet', () => {
  test('side by side, each below its own heading', () => {
    const builder = sheet('人员表');
    put(builder, 0, 0, [['运营部']]);
    put(builder, 0, 4, [['客服部人员名单']]);
    put(builder, 1, 0, [HEADER, ...OPERATIONS]);
    put(builder, 1, 4, [HEADER, ...SERVICE]);
    builder.withMerge(0, 0, 1, 3).withMerge(0, 4, 1, 3);
    expect(rowsOf([builder])).toEqual([
      ['人员表', 2, '运营部', '店长', '张明'],
      ['人员表', 3, '运营部', '运营专员', '李静'],
      ['人员表', 4, '运营部', '运营专员', '王强'],
      ['人员表', 2, '客服部', '客服主管', '刘洋'],
      ['人员表', 3, '客服部', '售前客服', '陈晨'],
      ['人员表', 4, '客服部', '售后客服', '赵雪'],
    ]);
  });

  test('below each other, with other columns', () => {
    const builder = sheet('人员表').withHeader(['部门', '岗位', '姓名', '工号']);
    put(
      builder,
      1,
      0,
      OPERATIONS.map((line) => ['运营部', ...line]),
    );
    put(builder, 6, 0, [
      ['姓名', '岗位', '部门', '工号'],
      ['刘洋', '客服主管', '客服部', 'E011'],
    ]);
    expect(rowsOf([builder]).slice(3)).toEqual([['人员表', 7, '客服部', '客服主管', '刘洋']]);
  });

  test('below each other, each with its heading and the same columns', () => {
    const builder = sheet('人员表');
    put(builder, 0, 0, [['运营部花名册'], HEADER, ...OPERATIONS]);
    put(builder, 6, 0, [['客服部花名册'], HEADER, ...SERVICE]);
    builder.withMerge(0, 0, 1, 3).withMerge(6, 0, 1, 3);
    expect(rowsOf([builder]).map(([, , name, position]) => [name, position])).toEqual([
      ['运营部', '店长'],
      ['运营部', '运营专员'],
      ['运营部', '运营专员'],
      ['客服部', '客服主管'],
      ['客服部', '售前客服'],
      ['客服部', '售后客服'],
    ]);
  });

  test('headcounts below each other, each below its department', () => {
    const builder = sheet('编制');
    put(builder, 0, 0, [['运营部编制'], ['岗位', '编制人数', '备注'], ['店长', '1', ''], ['运营专员', '3', '']]);
    put(builder, 5, 0, [['客服部编制'], ['岗位', '编制人数', '备注'], ['售前客服', '8', '']]);
    builder.withMerge(0, 0, 1, 3).withMerge(5, 0, 1, 3);
    expect(rowsOf([builder]).map(([, , name, position]) => [name, position])).toEqual([
      ['运营部', '店长'],
      ['运营部', '运营专员'],
      ['客服部', '售前客服'],
    ]);
  });

  test('leavers beside the list are named and left alone', () => {
    const builder = sheet('人员表');
    put(builder, 0, 0, [['在职人员']]);
    put(builder, 0, 4, [['离职人员名单']]);
    put(builder, 1, 0, [HEADER, ...OPERATIONS]);
    put(builder, 1, 4, [HEADER, ...SERVICE]);
    const { tables } = findStaffingTable([builder.build()]);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows.map((row) => row.people[0]?.name)).toEqual(['张明', '李静', '王强']);
    expect(tables[0]?.issues).toEqual([{ code: 'otherBlock', row: 1, column: 4, params: {}, fatal: false }]);
  });

  test('a correction holds for its list alone', () => {
    const builder = sheet('人员表');
    put(builder, 0, 0, [
      ['部门', '岗位', '职务', '姓名'],
      ['运营部', '运营岗', '店长', '张明'],
    ]);
    put(builder, 0, 6, [
      ['部门', '岗位', '职务', '姓名'],
      ['客服部', '客服岗', '客服主管', '刘洋'],
    ]);
    const corrections = [{ sheet: '人员表', block: 1, columns: { position: 8 } }];
    expect(rowsOf([builder], { corrections }).map(([, , , position]) => position)).toEqual(['运营岗', '客服主管']);
  });
});

test.each([
  ['离职人员', true],
  ['工资表', true],
  ['历史记录', true],
  ['薪酬福利部', false],
  ['培训部', false],
  ['运营部', false],
  ['人员名单', false],
  ['', false],
])('the heading "%s" speaks of something else than a staff list: %s', (heading, other) => {
  expect(speaksOfOther(heading)).toBe(other);
});

describe('each list of a sheet', () => {
  const read = (builder: SheetBuilder, corrections: readonly ListCorrection[] = []) => {
    const { tables, issues } = readLists(new GridView(builder.grid()), corrections);
    return {
      tops: tables.map(({ area, block }) => [area.row, area.column, block]),
      names: tables.map(({ rows }) => rows.map((row) => row.people[0]?.name)),
      apart: issues.filter(({ code }) => code === 'otherBlock').map(({ row, column }) => [row, column]),
    };
  };
  const LEFT = [
    ['店长', '何静', 'E090'],
    ['美工', '许佳', 'E091'],
  ];

  /** Other columns, so that it is a list of its own and no further page. */
  const swapped = (lines: readonly (readonly string[])[]) =>
    [HEADER, ...lines].map(([position = '', name = '', id = '']) => [name, position, id]);

  test('is numbered from the top, then from the left', () => {
    const builder = sheet('人员表');
    put(builder, 0, 0, [HEADER, ...OPERATIONS]);
    put(builder, 6, 4, swapped(SERVICE));
    put(builder, 6, 0, swapped(WAREHOUSE));
    put(builder, 0, 4, [HEADER, ...LEFT]);
    expect(read(builder)).toEqual({
      tops: [
        [0, 0, 0],
        [0, 4, 1],
        [6, 0, 2],
        [6, 4, 3],
      ],
      names: [
        ['张明', '李静', '王强'],
        ['何静', '许佳'],
        ['孙浩', '周敏'],
        ['刘洋', '陈晨', '赵雪'],
      ],
      apart: [],
    });
  });

  test('goes on below a header repeated for another page', () => {
    const builder = sheet('人员表');
    put(builder, 0, 0, [HEADER, ...OPERATIONS, HEADER, ...SERVICE]);
    expect(read(builder)).toEqual({
      tops: [[0, 0, 0]],
      names: [['张明', '李静', '王强', '刘洋', '陈晨', '赵雪']],
      apart: [],
    });
  });

  test('stands below another one that begins further down the sheet, also with a header of two rows', () => {
    const builder = sheet('人员表');
    put(builder, 3, 0, [HEADER, ...OPERATIONS]);
    put(builder, 9, 0, [['姓名', '岗位', '编号'], ['', '', '工号'], ...swapped(SERVICE).slice(1)]);
    builder.withMerge(9, 0, 2, 1).withMerge(9, 1, 2, 1);
    expect(read(builder)).toMatchObject({
      tops: [
        [3, 0, 0],
        [9, 0, 1],
      ],
      names: [
        ['张明', '李静', '王强'],
        ['刘洋', '陈晨', '赵雪'],
      ],
    });
  });

  test('has people: a header alone is no list and not told', () => {
    const builder = sheet('人员表');
    put(builder, 0, 0, [HEADER, ...OPERATIONS]);
    put(builder, 0, 4, [HEADER]);
    expect(read(builder)).toMatchObject({ tops: [[0, 0, 0]], apart: [] });
  });

  test.each([
    ['right above it', 5, [[6, 0]]],
    ['three rows above it', 3, [[6, 0]]],
    ['among the rows of the list before it', 1, []],
  ])('is told apart by a heading of leavers %s', (_, row, apart) => {
    const builder = sheet('人员表');
    put(builder, 0, 0, [HEADER, ...OPERATIONS.slice(0, row === 1 ? 3 : 1)]);
    put(builder, 6, 0, swapped(LEFT));
    if (row === 1) builder.withCell(1, 3, '离职人员');
    else builder.withCell(row, 0, '离职人员名单').withMerge(row, 0, 1, 3);
    expect(read(builder).apart).toEqual(apart);
  });

  test('is told apart by a heading of leavers in one cell', () => {
    const builder = sheet('人员表');
    put(builder, 0, 0, [HEADER, ...OPERATIONS.slice(0, 1)]);
    builder.withCell(5, 0, '离职人员');
    put(builder, 6, 0, swapped(LEFT));
    expect(read(builder).apart).toEqual([[6, 0]]);
  });

  test('is told apart where it has the same people', () => {
    const copy = sheet('人员表');
    put(copy, 0, 0, [HEADER, ...OPERATIONS]);
    put(copy, 0, 4, [HEADER, ...OPERATIONS]);
    expect(read(copy)).toMatchObject({ tops: [[0, 0, 0]], apart: [[0, 4]] });
  });

  test('a heading above one list says nothing of the list beside it', () => {
    const builder = sheet('人员表');
    put(builder, 0, 0, [['离职人员']]);
    put(builder, 1, 0, [HEADER, ...OPERATIONS]);
    put(builder, 1, 4, [HEADER, ...SERVICE]);
    expect(read(builder).apart).toEqual([]);
  });

  const WIDE = ['岗位', '姓名', '工号', '部门', '手机', '学历', '备注'];
  const wide = (rows: number, from: number) =>
    Array.from({ length: rows }, (_, at) => [
      ...['店长', `员工${'甲乙丙丁戊己庚辛壬癸'[from + at] ?? ''}`, `E${from + at}`],
      ...['运营部', '13800000000', '本科', '无'],
    ]);

  test('follows right below another one, whatever the last remark there says', () => {
    const builder = sheet('人员表');
    put(builder, 0, 0, [WIDE, ...wide(3, 0)]);
    builder.withCell(3, 6, '离职手续办理中');
    put(builder, 4, 0, [[...WIDE].reverse(), ['无', '本科', '13900000000', '设计部', 'E90', '何静', '美工']]);
    expect(read(builder)).toMatchObject({
      tops: [
        [0, 0, 0],
        [4, 0, 1],
      ],
      apart: [],
    });
  });

  test('below another one with two columns the other way round is read by its own columns', () => {
    const builder = sheet('人员表');
    put(builder, 0, 0, [WIDE, ...wide(3, 0)]);
    const [position = '', name = '', ...others] = WIDE;
    put(builder, 4, 0, [
      [name, position, ...others],
      ['何静', '美工', 'E90', '设计部', '13900000000', '本科', '无'],
    ]);
    expect(read(builder)).toMatchObject({
      tops: [
        [0, 0, 0],
        [4, 0, 1],
      ],
      names: [expect.any(Array), ['何静']],
    });
  });

  test.each<[string, readonly string[], readonly string[], string, number[][]]>([
    ['wages', ['基本工资', '个税', '实发工资'], ['8000', '90', '7000'], '', [[1, 8]]],
    ['a column for who leaves', ['离职日期'], [''], '', []],
    ['a heading of its own', ['状态'], ['在职'], '二店名单', []],
  ])('beside another one with %s', (_, headers, values, heading, apart) => {
    const builder = sheet('人员表');
    put(builder, 1, 0, [WIDE, ...wide(9, 0)]);
    if (heading !== '') builder.withCell(0, 8, heading);
    put(builder, 1, 8, [[...WIDE, ...headers], ...wide(1, 9).map((line) => [...line, ...values])]);
    expect(read(builder).apart).toEqual(apart);
  });

  test('may be the better one, on the right or below', () => {
    const right = sheet('人员表');
    put(right, 0, 0, [HEADER, ...LEFT]);
    put(right, 0, 4, [WIDE, ...wide(9, 0)]);
    expect(read(right)).toMatchObject({ tops: [[0, 4, 0]], apart: [[0, 0]] });
    const below = sheet('人员表');
    put(below, 0, 0, [HEADER, ...LEFT]);
    put(below, 5, 0, [[...WIDE, '直属上级', '入职日期'], ...wide(9, 0).map((line) => [...line, '何静', '2023-05-01'])]);
    expect(read(below)).toMatchObject({ tops: [[5, 0, 0]], apart: [[0, 0]] });
  });

  test('above the better one is read with it where it has its columns', () => {
    const columns = [...WIDE, '直属上级', '入职日期', '编制', '岗位职责', '考核指标', '籍贯'];
    const more = ['何静', '2023-05-01', '1', '管店', '销售额', '广东'];
    const builder = sheet('人员表');
    put(builder, 0, 0, [
      [...WIDE.slice(0, 2), ...WIDE.slice(3), ...columns.slice(7)],
      ['总经理', '何静', '总经办', '13900000000', '博士', '无', '', '2019-05-01', '1', '管公司', '利润', '广东'],
    ]);
    put(builder, 4, 0, [columns, ...wide(9, 0).map((line) => [...line, ...more])]);
    const { tops, names, apart } = read(builder);
    expect(apart).toEqual([]);
    expect(tops.map(([row]) => row).sort()).toEqual([0, 4]);
    expect(names.flat()).toHaveLength(10);
  });

  test('stands beside another one without a blank column between', () => {
    const builder = sheet('人员表');
    put(builder, 0, 0, [[...HEADER, ...HEADER], ...OPERATIONS.map((line, at) => [...line, ...(SERVICE[at] ?? [])])]);
    expect(read(builder).tops).toEqual([
      [0, 0, 0],
      [0, 3, 1],
    ]);
  });

  test('of posts without people beside it is not told', () => {
    const builder = sheet('人员表');
    put(builder, 0, 0, [HEADER, ...OPERATIONS]);
    put(builder, 0, 4, [
      ['岗位', '岗位职责', '任职要求'],
      ['店长', '管店', '本科'],
      ['运营专员', '运营', '大专'],
    ]);
    expect(read(builder)).toMatchObject({ tops: [[0, 0, 0]], apart: [] });
  });

  test.each([
    [0, 4],
    [4, 0],
  ])('takes its heading from its own columns: a long list from column %d, two from column %d', (long, short) => {
    const builder = sheet('人员表');
    put(builder, 0, long, [HEADER, ...[...OPERATIONS, ...SERVICE, ...WAREHOUSE].slice(0, 7)]);
    put(builder, 0, short, [HEADER, ['店长', '何静', 'E090'], ['美工', '许佳', 'E091']]);
    builder.withCell(7, short, '设计部人员名单');
    put(builder, 8, short, swapped([['摄影师', '郑浩', 'E092']]));
    const { tables } = readLists(new GridView(builder.grid()));
    const last = tables.flatMap(({ rows }) => rows).find(({ people }) => people[0]?.name === '郑浩');
    expect([tables.length, last?.department]).toEqual([3, '设计部']);
  });

  test('a correction of another sheet is none of this one', () => {
    const builder = sheet('人员表');
    put(builder, 0, 0, [HEADER, ...OPERATIONS]);
    const correction = (name: string): ListCorrection => ({ sheet: name, block: 0, columns: { employeeName: null } });
    expect(read(builder, [correction('别表')]).names).toEqual([['张明', '李静', '王强']]);
    expect(read(builder, [correction('人员表')]).names).toEqual([[undefined, undefined, undefined]]);
  });
});
